/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { TableRight } from "../carriers/T.js";
import { $ns0, ArrayOfboolean$, ArrayOfint$, ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, TableRight$ } from "../carriers/descriptors.js";

export interface ISentryAgent {
  GetNewTableRight(request: GetNewTableRightRequest, options?: $rt.CallOptions): Promise<TableRight | null>;
  GetTableRightByOwnership(request: GetTableRightByOwnershipRequest, options?: $rt.CallOptions): Promise<TableRight | null>;
  GetFunctionRights(options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  HasFunctionRight(request: HasFunctionRightRequest, options?: $rt.CallOptions): Promise<boolean>;
  CanCreateAppointmentInAssociateDiaries(request: CanCreateAppointmentInAssociateDiariesRequest, options?: $rt.CallOptions): Promise<boolean>;
  CanCreateAppointmentInEachAssociatesDiary(request: CanCreateAppointmentInEachAssociatesDiaryRequest, options?: $rt.CallOptions): Promise<boolean[] | null>;
  CanCreateAppointmentInAllDiaries(options?: $rt.CallOptions): Promise<boolean>;
  GetTableRightByContactOwnership(request: GetTableRightByContactOwnershipRequest, options?: $rt.CallOptions): Promise<TableRight | null>;
}

/** The request of GetNewTableRight. */
export interface GetNewTableRightRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of GetTableRightByOwnership. */
export interface GetTableRightByOwnershipRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly ContactGroupId?: number;
  /** `xs:int` */
  readonly ContactAssociateId?: number;
}

/** The request of HasFunctionRight. */
export interface HasFunctionRightRequest {
  /** `xs:string` */
  readonly FunctionRight?: string | null;
}

/** The request of CanCreateAppointmentInAssociateDiaries. */
export interface CanCreateAppointmentInAssociateDiariesRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** The request of CanCreateAppointmentInEachAssociatesDiary. */
export interface CanCreateAppointmentInEachAssociatesDiaryRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** The request of GetTableRightByContactOwnership. */
export interface GetTableRightByContactOwnershipRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly ContactId?: number;
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

/** Description of the agent, from which the session creates its messages. */
export const SentryAgent$: $rt.AgentDescriptor<ISentryAgent> = {
  services: "Services88",
  name: "Sentry",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetNewTableRight: [[["TableName", $xs.string, "?nil"]], [["Response", () => TableRight$, "?nil"]]],
    GetTableRightByOwnership: [[
      ["TableName", $xs.string, "?nil"],
      ["ContactGroupId", $xs.int, "?"],
      ["ContactAssociateId", $xs.int, "?"],
    ], [["Response", () => TableRight$, "?nil"]]],
    GetFunctionRights: [[], [["Response", () => ArrayOfstring$, "?nil"]]],
    HasFunctionRight: [[["FunctionRight", $xs.string, "?nil"]], [["Response", $xs.boolean, "?"]]],
    CanCreateAppointmentInAssociateDiaries: [[["AssociateIds", () => ArrayOfint$, "?nil"]], [["Response", $xs.boolean, "?"]]],
    CanCreateAppointmentInEachAssociatesDiary: [[["AssociateIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfboolean$, "?nil"]]],
    CanCreateAppointmentInAllDiaries: [[], [["Response", $xs.boolean, "?"]]],
    GetTableRightByContactOwnership: [[
      ["TableName", $xs.string, "?nil"],
      ["ContactId", $xs.int, "?"],
    ], [["Response", () => TableRight$, "?nil"]]],
  }),
};

export interface SentryAgent extends ISentryAgent {}
export const SentryAgent: $rt.ClientOf<SentryAgent> = /* @__PURE__ */ $client(SentryAgent$);
