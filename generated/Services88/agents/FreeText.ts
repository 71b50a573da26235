/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { BatchTaskInfo } from "../carriers/B.js";
import type { FreeText, FreeTextOperator } from "../carriers/F.js";
import { $ns0, ArrayOfint$, BatchTaskInfo$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IFreeTextAgent {
  GetStatus(options?: $rt.CallOptions): Promise<FreeText | null>;
  SetEnabled(request: SetEnabledRequest, options?: $rt.CallOptions): Promise<void>;
  SetSingleWordOperator(request: SetSingleWordOperatorRequest, options?: $rt.CallOptions): Promise<void>;
  SetMultiWordOperator(request: SetMultiWordOperatorRequest, options?: $rt.CallOptions): Promise<void>;
  RegenerateIndex(request: RegenerateIndexRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null>;
  FreetextIndexRows(request: FreetextIndexRowsRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of SetEnabled. */
export interface SetEnabledRequest {
  /** `xs:boolean` */
  readonly Enabled?: boolean;
}

/** The request of SetSingleWordOperator. */
export interface SetSingleWordOperatorRequest {
  /** `FreeTextOperator` */
  readonly FreeTextOperator?: FreeTextOperator;
}

/** The request of SetMultiWordOperator. */
export interface SetMultiWordOperatorRequest {
  /** `FreeTextOperator` */
  readonly FreeTextOperator?: FreeTextOperator;
}

/** The request of RegenerateIndex. */
export interface RegenerateIndexRequest {
  /** `xs:boolean` */
  readonly RunAsBatch?: boolean;
}

/** The request of FreetextIndexRows. */
export interface FreetextIndexRowsRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `ArrayOfint` */
  readonly IDs?: readonly number[] | null;
}

export const FreeText$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FreeText",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FreeTextEnabled", $xs.boolean, "?"],
    ["SingleWordOperator", () => FreeTextOperator$, "?"],
    ["MultiWordOperator", () => FreeTextOperator$, "?"],
    ["CountWords", $xs.int, "?"],
    ["Occurrences", $xs.int, "?"],
    ["LastGenerated", $xs.dateTime, "?"],
    ["AutoEnableTravelAreas", $xs.boolean, "?"],
  ],
};

export const FreeTextOperator$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FreeTextOperator",
  namespace: $ns0,
  names: ["Contains", "StartsWith", "ExactMatch"],
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
export const FreeTextAgent$: $rt.AgentDescriptor<IFreeTextAgent> = {
  services: "Services88",
  name: "FreeText",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetStatus: [[], [["Response", () => FreeText$, "?nil"]]],
    SetEnabled: [[["Enabled", $xs.boolean, "?"]], []],
    SetSingleWordOperator: [[["FreeTextOperator", () => FreeTextOperator$, "?"]], []],
    SetMultiWordOperator: [[["FreeTextOperator", () => FreeTextOperator$, "?"]], []],
    RegenerateIndex: [[["RunAsBatch", $xs.boolean, "?"]], [["Response", () => BatchTaskInfo$, "?nil"]]],
    FreetextIndexRows: [[
      ["TableName", $xs.string, "?nil"],
      ["IDs", () => ArrayOfint$, "?nil"],
    ], []],
  }),
};

export interface FreeTextAgent extends IFreeTextAgent {}
export const FreeTextAgent: $rt.ClientOf<FreeTextAgent> = /* @__PURE__ */ $client(FreeTextAgent$);
