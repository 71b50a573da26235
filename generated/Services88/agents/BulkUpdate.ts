/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { FieldValueInfo } from "../carriers/F.js";
import { $ns0, ArrayOfFieldValueInfo$, ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IBulkUpdateAgent {
  GetAvailableFields(request: GetAvailableFieldsRequest, options?: $rt.CallOptions): Promise<(FieldValueInfo | null)[] | null>;
  GetStoredFields(request: GetStoredFieldsRequest, options?: $rt.CallOptions): Promise<(FieldValueInfo | null)[] | null>;
  ExecuteBySelectionId(request: ExecuteBySelectionIdRequest, options?: $rt.CallOptions): Promise<number>;
  ExecuteByEntityIds(request: ExecuteByEntityIdsRequest, options?: $rt.CallOptions): Promise<number>;
  GetJobResultsFromStorageAsJson(options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  RemoveStoredFields(request: RemoveStoredFieldsRequest, options?: $rt.CallOptions): Promise<boolean>;
  RemoveStoredFieldsAndGetDefaultFields(request: RemoveStoredFieldsAndGetDefaultFieldsRequest, options?: $rt.CallOptions): Promise<(FieldValueInfo | null)[] | null>;
  GetJobResultAsJsonFromBinaryObjectId(request: GetJobResultAsJsonFromBinaryObjectIdRequest, options?: $rt.CallOptions): Promise<string | null>;
}

/** The request of GetAvailableFields. */
export interface GetAvailableFieldsRequest {
  /** `xs:string` */
  readonly Tablename?: string | null;
}

/** The request of GetStoredFields. */
export interface GetStoredFieldsRequest {
  /** `xs:string` */
  readonly Tablename?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of ExecuteBySelectionId. */
export interface ExecuteBySelectionIdRequest {
  /** `ArrayOfFieldValueInfo` */
  readonly FieldValueInfos?: readonly ($rt.Draft<FieldValueInfo> | null)[] | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:boolean` */
  readonly IsShadow?: boolean;
}

/** The request of ExecuteByEntityIds. */
export interface ExecuteByEntityIdsRequest {
  /** `ArrayOfFieldValueInfo` */
  readonly FieldValueInfos?: readonly ($rt.Draft<FieldValueInfo> | null)[] | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
  /** `xs:string` */
  readonly Ids?: string | null;
}

/** The request of RemoveStoredFields. */
export interface RemoveStoredFieldsRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of RemoveStoredFieldsAndGetDefaultFields. */
export interface RemoveStoredFieldsAndGetDefaultFieldsRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetJobResultAsJsonFromBinaryObjectId. */
export interface GetJobResultAsJsonFromBinaryObjectIdRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly BinaryObjectId?: number;
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
export const BulkUpdateAgent$: $rt.AgentDescriptor<IBulkUpdateAgent> = {
  services: "Services88",
  name: "BulkUpdate",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetAvailableFields: [[["Tablename", $xs.string, "?nil"]], [["Response", () => ArrayOfFieldValueInfo$, "?nil"]]],
    GetStoredFields: [[
      ["Tablename", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfFieldValueInfo$, "?nil"]]],
    ExecuteBySelectionId: [[
      ["FieldValueInfos", () => ArrayOfFieldValueInfo$, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
      ["SelectionId", $xs.int, "?"],
      ["IsShadow", $xs.boolean, "?"],
    ], [["Response", $xs.int, "?"]]],
    ExecuteByEntityIds: [[
      ["FieldValueInfos", () => ArrayOfFieldValueInfo$, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
      ["Ids", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    GetJobResultsFromStorageAsJson: [[], [["Response", () => ArrayOfstring$, "?nil"]]],
    RemoveStoredFields: [[
      ["TableName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    RemoveStoredFieldsAndGetDefaultFields: [[
      ["TableName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfFieldValueInfo$, "?nil"]]],
    GetJobResultAsJsonFromBinaryObjectId: [[
      ["TableName", $xs.string, "?nil"],
      ["BinaryObjectId", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
  }),
};

export interface BulkUpdateAgent extends IBulkUpdateAgent {}
export const BulkUpdateAgent: $rt.ClientOf<BulkUpdateAgent> = /* @__PURE__ */ $client(BulkUpdateAgent$);
