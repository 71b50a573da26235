/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { CustomObject, CustomObjectDefinition, CustomObjectMetadata } from "../carriers/C.js";
import { $ns0, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

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

/** The request of CreateDefaultCustomObject. */
export interface CreateDefaultCustomObjectRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
}

/** The request of GetCustomObject. */
export interface GetCustomObjectRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of SaveCustomObject. */
export interface SaveCustomObjectRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
  /** `CustomObject` */
  readonly Row?: $rt.Draft<CustomObject> | null;
}

/** The request of DeleteCustomObject. */
export interface DeleteCustomObjectRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetCustomObjectDefinition. */
export interface GetCustomObjectDefinitionRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
}

/** The request of HasScreenChooser. */
export interface HasScreenChooserRequest {
  /** `xs:string` */
  readonly DefinitionName?: string | null;
  /** `xs:boolean` */
  readonly Edit?: boolean;
}

export const CustomObject$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObject",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DefinitionName", $xs.string, "?nil"],
    ["Id", $xs.int, "?"],
    ["Values", () => StringDictionary$, "?nil"],
  ],
};

export const CustomObjectDefinition$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObjectDefinition",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["DisplayField", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IconId", $xs.int, "?"],
    ["Flags", $xs.int, "?"],
    ["Fields", () => ArrayOfCustomObjectField$, "?nil"],
  ],
};

export const CustomObjectField$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObjectField",
  namespace: $ns0,
  members: [
    ["FieldName", $xs.string, "?nil"],
    ["FieldType", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["UseDefaultValue", $xs.boolean, "?"],
    ["DefaultValue", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["IsDefault", $xs.boolean, "?"],
  ],
};

export const ArrayOfCustomObjectField$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCustomObjectField", namespace: $ns0, item: ["CustomObjectField", () => CustomObjectField$, "*nil"] };

export const CustomObjectMetadata$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObjectMetadata",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["TableName", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["FlagHideId", $xs.boolean, "?"],
    ["FlagHidden", $xs.boolean, "?"],
    ["FlagShowInFind", $xs.boolean, "?"],
    ["FlagShowInNavigator", $xs.boolean, "?"],
    ["Relations", () => ArrayOfCustomObjectRelation$, "?nil"],
    ["HasWebPanels", $xs.boolean, "?"],
  ],
};

export const ArrayOfCustomObjectMetadata$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCustomObjectMetadata", namespace: $ns0, item: ["CustomObjectMetadata", () => CustomObjectMetadata$, "*nil"] };

export const CustomObjectRelation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObjectRelation",
  namespace: $ns0,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["EntityType", $xs.string, "?nil"],
    ["EntityTitle", $xs.string, "?nil"],
    ["ProviderName", $xs.string, "?nil"],
    ["RelationField", $xs.string, "?nil"],
    ["DisplayField", $xs.string, "?nil"],
    ["HideFunctions", $xs.boolean, "?"],
  ],
};

export const ArrayOfCustomObjectRelation$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCustomObjectRelation", namespace: $ns0, item: ["CustomObjectRelation", () => CustomObjectRelation$, "*nil"] };

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

/** Description of the agent, from which the session creates its messages. */
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

export interface CustomObjectAgent extends ICustomObjectAgent {}
export const CustomObjectAgent: $rt.ClientOf<CustomObjectAgent> = /* @__PURE__ */ $client(CustomObjectAgent$);
