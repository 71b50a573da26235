/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { RefCountEntity } from "../carriers/R.js";
import { $ns0, ArrayOfMDOListItem$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface INumberAllocationAgent {
  CreateDefaultRefCountEntity(options?: $rt.CallOptions): Promise<RefCountEntity | null>;
  SaveRefCountEntity(request: SaveRefCountEntityRequest, options?: $rt.CallOptions): Promise<RefCountEntity | null>;
  DeleteRefCountEntity(request: DeleteRefCountEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetRefCountEntity(request: GetRefCountEntityRequest, options?: $rt.CallOptions): Promise<RefCountEntity | null>;
  SaveDefaultNumbering(request: SaveDefaultNumberingRequest, options?: $rt.CallOptions): Promise<void>;
  GetNumberEachTemplate(options?: $rt.CallOptions): Promise<boolean>;
  SetNumberEachTemplate(request: SetNumberEachTemplateRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of SaveRefCountEntity. */
export interface SaveRefCountEntityRequest {
  /** `RefCountEntity` */
  readonly RefCountEntity?: $rt.Draft<RefCountEntity> | null;
}

/** The request of DeleteRefCountEntity. */
export interface DeleteRefCountEntityRequest {
  /** `xs:int` */
  readonly RefCountEntityId?: number;
}

/** The request of GetRefCountEntity. */
export interface GetRefCountEntityRequest {
  /** `xs:int` */
  readonly RefCountEntityId?: number;
}

/** The request of SaveDefaultNumbering. */
export interface SaveDefaultNumberingRequest {
  /** `RefCountEntity` */
  readonly RefCountEntity?: $rt.Draft<RefCountEntity> | null;
}

/** The request of SetNumberEachTemplate. */
export interface SetNumberEachTemplateRequest {
  /** `xs:boolean` */
  readonly SetValue?: boolean;
}

export const RefCountEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RefCountEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RefCountsId", $xs.int, "?"],
    ["Field", $xs.string, "?nil"],
    ["RecordId", $xs.int, "?"],
    ["SuggestedRecords", () => ArrayOfMDOListItem$, "?nil"],
    ["CurrentValue", $xs.int, "?"],
    ["TravelPrefix", $xs.unsignedInt, "?"],
    ["SatPrefix", $xs.unsignedInt, "?"],
    ["Allocate", $xs.boolean, "?"],
    ["Unique", $xs.boolean, "?"],
    ["ReadOnly", $xs.boolean, "?"],
    ["AllowBlank", $xs.boolean, "?"],
  ],
};

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

export interface NumberAllocationAgent extends INumberAllocationAgent {}
export const NumberAllocationAgent: $rt.ClientOf<NumberAllocationAgent> = /* @__PURE__ */ $client(NumberAllocationAgent$);
