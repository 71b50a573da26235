/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfCustomObjectMetadata$, type CustomObject, CustomObject$, type CustomObjectDefinition, CustomObjectDefinition$, type CustomObjectMetadata } from "../carriers/C.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface ICustomObjectAgent {
  CreateDefaultCustomObjectDefinition(options?: $rt.CallOptions): Promise<CustomObjectDefinition | null>;
  CreateDefaultCustomObject(request: CreateDefaultCustomObjectRequest, options?: $rt.CallOptions): Promise<CustomObject | null>;
  GetCustomObject(request: GetCustomObjectRequest, options?: $rt.CallOptions): Promise<CustomObject | null>;
  SaveCustomObject(request: SaveCustomObjectRequest, options?: $rt.CallOptions): Promise<CustomObject | null>;
  DeleteCustomObject(request: DeleteCustomObjectRequest, options?: $rt.CallOptions): Promise<void>;
  GetCustomObjectDefinition(request: GetCustomObjectDefinitionRequest, options?: $rt.CallOptions): Promise<CustomObjectDefinition | null>;
  HasScreenChooser(request: HasScreenChooserRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetCustomObjectsMetadata(options?: $rt.CallOptions): Promise<(CustomObjectMetadata | null)[] | null>;
  GetCustomObjectsIcons(options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
}

export class CustomObjectAgent implements ICustomObjectAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultCustomObjectDefinition(options?: $rt.CallOptions): Promise<CustomObjectDefinition | null> {
    return this.#session.call(CustomObjectAgent$, "CreateDefaultCustomObjectDefinition", {}, options);
  }

  CreateDefaultCustomObject(request: CreateDefaultCustomObjectRequest, options?: $rt.CallOptions): Promise<CustomObject | null> {
    return this.#session.call(CustomObjectAgent$, "CreateDefaultCustomObject", request, options);
  }

  GetCustomObject(request: GetCustomObjectRequest, options?: $rt.CallOptions): Promise<CustomObject | null> {
    return this.#session.call(CustomObjectAgent$, "GetCustomObject", request, options);
  }

  SaveCustomObject(request: SaveCustomObjectRequest, options?: $rt.CallOptions): Promise<CustomObject | null> {
    return this.#session.call(CustomObjectAgent$, "SaveCustomObject", request, options);
  }

  DeleteCustomObject(request: DeleteCustomObjectRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CustomObjectAgent$, "DeleteCustomObject", request, options);
  }

  GetCustomObjectDefinition(request: GetCustomObjectDefinitionRequest, options?: $rt.CallOptions): Promise<CustomObjectDefinition | null> {
    return this.#session.call(CustomObjectAgent$, "GetCustomObjectDefinition", request, options);
  }

  HasScreenChooser(request: HasScreenChooserRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(CustomObjectAgent$, "HasScreenChooser", request, options);
  }

  GetCustomObjectsMetadata(options?: $rt.CallOptions): Promise<(CustomObjectMetadata | null)[] | null> {
    return this.#session.call(CustomObjectAgent$, "GetCustomObjectsMetadata", {}, options);
  }

  GetCustomObjectsIcons(options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(CustomObjectAgent$, "GetCustomObjectsIcons", {}, options);
  }
}

/** What CreateDefaultCustomObject takes. */
export interface CreateDefaultCustomObjectRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
}

/** What GetCustomObject takes. */
export interface GetCustomObjectRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** What SaveCustomObject takes. */
export interface SaveCustomObjectRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
  /** `CustomObject` */
  readonly Row?: $rt.Draft<CustomObject> | null;
}

/** What DeleteCustomObject takes. */
export interface DeleteCustomObjectRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** What GetCustomObjectDefinition takes. */
export interface GetCustomObjectDefinitionRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
}

/** What HasScreenChooser takes. */
export interface HasScreenChooserRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
  /** `xs:boolean` */
  readonly Edit?: boolean;
}

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const CustomObjectAgent$: $rt.AgentDescriptor<ICustomObjectAgent> = {
  services: "Services88",
  name: "CustomObject",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultCustomObjectDefinition: [[], [["Response", () => CustomObjectDefinition$, "?nil"]]],
    CreateDefaultCustomObject: [[["DefinitionName", $xs.string, "?nil"]], [["Response", () => CustomObject$, "?nil"]]],
    GetCustomObject: [[
      ["DefinitionName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
    ], [["Response", () => CustomObject$, "?nil"]]],
    SaveCustomObject: [[
      ["DefinitionName", $xs.string, "?nil"],
      ["Row", () => CustomObject$, "?nil"],
    ], [["Response", () => CustomObject$, "?nil"]]],
    DeleteCustomObject: [[
      ["DefinitionName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
    ], []],
    GetCustomObjectDefinition: [[["DefinitionName", $xs.string, "?nil"]], [["Response", () => CustomObjectDefinition$, "?nil"]]],
    HasScreenChooser: [[
      ["DefinitionName", $xs.string, "?nil"],
      ["Edit", $xs.boolean, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    GetCustomObjectsMetadata: [[], [["Response", () => ArrayOfCustomObjectMetadata$, "?nil"]]],
    GetCustomObjectsIcons: [[], [["Response", () => StringDictionary$, "?nil"]]],
  }),
};
