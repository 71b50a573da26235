/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type RefCountEntity, RefCountEntity$ } from "../carriers/R.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface INumberAllocationAgent {
  CreateDefaultRefCountEntity(options?: $rt.CallOptions): Promise<RefCountEntity | null>;
  SaveRefCountEntity(request: SaveRefCountEntityRequest, options?: $rt.CallOptions): Promise<RefCountEntity | null>;
  DeleteRefCountEntity(request: DeleteRefCountEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetRefCountEntity(request: GetRefCountEntityRequest, options?: $rt.CallOptions): Promise<RefCountEntity | null>;
  SaveDefaultNumbering(request: SaveDefaultNumberingRequest, options?: $rt.CallOptions): Promise<void>;
  GetNumberEachTemplate(options?: $rt.CallOptions): Promise<boolean>;
  SetNumberEachTemplate(request: SetNumberEachTemplateRequest, options?: $rt.CallOptions): Promise<void>;
}

export class NumberAllocationAgent implements INumberAllocationAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultRefCountEntity(options?: $rt.CallOptions): Promise<RefCountEntity | null> {
    return this.#session.call(NumberAllocationAgent$, "CreateDefaultRefCountEntity", {}, options);
  }

  SaveRefCountEntity(request: SaveRefCountEntityRequest, options?: $rt.CallOptions): Promise<RefCountEntity | null> {
    return this.#session.call(NumberAllocationAgent$, "SaveRefCountEntity", request, options);
  }

  DeleteRefCountEntity(request: DeleteRefCountEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(NumberAllocationAgent$, "DeleteRefCountEntity", request, options);
  }

  GetRefCountEntity(request: GetRefCountEntityRequest, options?: $rt.CallOptions): Promise<RefCountEntity | null> {
    return this.#session.call(NumberAllocationAgent$, "GetRefCountEntity", request, options);
  }

  SaveDefaultNumbering(request: SaveDefaultNumberingRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(NumberAllocationAgent$, "SaveDefaultNumbering", request, options);
  }

  GetNumberEachTemplate(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(NumberAllocationAgent$, "GetNumberEachTemplate", {}, options);
  }

  SetNumberEachTemplate(request: SetNumberEachTemplateRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(NumberAllocationAgent$, "SetNumberEachTemplate", request, options);
  }
}

/** What SaveRefCountEntity takes. */
export interface SaveRefCountEntityRequest {
  /** `RefCountEntity` */
  readonly RefCountEntity?: $rt.Draft<RefCountEntity> | null;
}

/** What DeleteRefCountEntity takes. */
export interface DeleteRefCountEntityRequest {
  /** `xs:int` */
  readonly RefCountEntityId?: number;
}

/** What GetRefCountEntity takes. */
export interface GetRefCountEntityRequest {
  /** `xs:int` */
  readonly RefCountEntityId?: number;
}

/** What SaveDefaultNumbering takes. */
export interface SaveDefaultNumberingRequest {
  /** `RefCountEntity` */
  readonly RefCountEntity?: $rt.Draft<RefCountEntity> | null;
}

/** What SetNumberEachTemplate takes. */
export interface SetNumberEachTemplateRequest {
  /** `xs:boolean` */
  readonly SetValue?: boolean;
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
export const NumberAllocationAgent$: $rt.AgentDescriptor<INumberAllocationAgent> = {
  services: "Services88",
  name: "NumberAllocation",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultRefCountEntity: [[], [["Response", () => RefCountEntity$, "?nil"]]],
    SaveRefCountEntity: [[["RefCountEntity", () => RefCountEntity$, "?nil"]], [["Response", () => RefCountEntity$, "?nil"]]],
    DeleteRefCountEntity: [[["RefCountEntityId", $xs.int, "?"]], []],
    GetRefCountEntity: [[["RefCountEntityId", $xs.int, "?"]], [["Response", () => RefCountEntity$, "?nil"]]],
    SaveDefaultNumbering: [[["RefCountEntity", () => RefCountEntity$, "?nil"]], []],
    GetNumberEachTemplate: [[], [["Response", $xs.boolean, "?"]]],
    SetNumberEachTemplate: [[["SetValue", $xs.boolean, "?"]], []],
  }),
};
