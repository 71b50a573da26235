/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { MassOperationResult } from "../carriers/M.js";
import type { TableRecord } from "../carriers/T.js";
import type { UpsertNomatchAction } from "../carriers/U.js";
import { $ns0, ArrayOfArrayOfstring$, ArrayOfint$, ArrayOfstring$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

export interface IDatabaseTableAgent {
  ReadRow(request: ReadRowRequest, options?: $rt.CallOptions): Promise<TableRecord | null>;
  InsertRow(request: InsertRowRequest, options?: $rt.CallOptions): Promise<number>;
  UpdateRow(request: UpdateRowRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteRow(request: DeleteRowRequest, options?: $rt.CallOptions): Promise<void>;
  Insert(request: InsertRequest, options?: $rt.CallOptions): Promise<MassOperationResult | null>;
  Truncate(request: TruncateRequest, options?: $rt.CallOptions): Promise<MassOperationResult | null>;
  Upsert(request: UpsertRequest, options?: $rt.CallOptions): Promise<MassOperationResult | null>;
  Delete(request: DeleteRequest, options?: $rt.CallOptions): Promise<MassOperationResult | null>;
}

/** The request of ReadRow. */
export interface ReadRowRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of InsertRow. */
export interface InsertRowRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `StringDictionary` */
  readonly Values?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of UpdateRow. */
export interface UpdateRowRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
  /** `StringDictionary` */
  readonly Values?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of DeleteRow. */
export interface DeleteRowRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of Insert. */
export interface InsertRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `ArrayOfArrayOfstring` */
  readonly Data?: readonly (readonly (string | null)[] | null)[] | null;
}

/** The request of Truncate. */
export interface TruncateRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of Upsert. */
export interface UpsertRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly Keys?: readonly (string | null)[] | null;
  /** `ArrayOfArrayOfstring` */
  readonly Data?: readonly (readonly (string | null)[] | null)[] | null;
  /** `UpsertNomatchAction` */
  readonly NomatchAction?: UpsertNomatchAction;
  /** `xs:boolean` */
  readonly ReturnRowStatus?: boolean;
}

/** The request of Delete. */
export interface DeleteRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `ArrayOfint` */
  readonly IDs?: readonly number[] | null;
}

export const MassOperationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MassOperationResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Success", $xs.boolean, "?"],
    ["Message", $xs.string, "?nil"],
    ["Inserts", $xs.int, "?"],
    ["Updates", $xs.int, "?"],
    ["Deletes", $xs.int, "?"],
    ["RowStatus", () => ArrayOfUpsertRowStatus$, "?nil"],
  ],
};

export const TableRecord$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TableRecord",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Values", () => StringDictionary$, "?nil"],
  ],
};

export const UpsertNomatchAction$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UpsertNomatchAction",
  namespace: $ns0,
  names: ["NoChange", "ZeroColumns", "DeleteRow"],
  zero: "NoChange",
};

export const UpsertRowActionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UpsertRowActionStatus",
  namespace: $ns0,
  names: ["Inserted", "Updated", "NoUpdateNeeded", "Deleted", "ColumnsZeroed"],
};

export const UpsertRowStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UpsertRowStatus",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PrimaryKey", $xs.int, "?"],
    ["Action", () => UpsertRowActionStatus$, "?"],
    ["RowKeys", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfUpsertRowStatus$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfUpsertRowStatus", namespace: $ns0, item: ["UpsertRowStatus", () => UpsertRowStatus$, "*nil"] };

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
export const DatabaseTableAgent$: $rt.AgentDescriptor<IDatabaseTableAgent> = {
  services: "Services88",
  name: "DatabaseTable",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    ReadRow: [[
      ["TableName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
    ], [["Response", () => TableRecord$, "?nil"]]],
    InsertRow: [[
      ["TableName", $xs.string, "?nil"],
      ["Values", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    UpdateRow: [[
      ["TableName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
      ["Values", () => StringDictionary$, "?nil"],
    ], []],
    DeleteRow: [[
      ["TableName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
    ], []],
    Insert: [[
      ["TableName", $xs.string, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["Data", () => ArrayOfArrayOfstring$, "?nil"],
    ], [["Response", () => MassOperationResult$, "?nil"]]],
    Truncate: [[["TableName", $xs.string, "?nil"]], [["Response", () => MassOperationResult$, "?nil"]]],
    Upsert: [[
      ["TableName", $xs.string, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["Keys", () => ArrayOfstring$, "?nil"],
      ["Data", () => ArrayOfArrayOfstring$, "?nil"],
      ["NomatchAction", () => UpsertNomatchAction$, "?"],
      ["ReturnRowStatus", $xs.boolean, "?"],
    ], [["Response", () => MassOperationResult$, "?nil"]]],
    Delete: [[
      ["TableName", $xs.string, "?nil"],
      ["IDs", () => ArrayOfint$, "?nil"],
    ], [["Response", () => MassOperationResult$, "?nil"]]],
  }),
};

export interface DatabaseTableAgent extends IDatabaseTableAgent {}
export const DatabaseTableAgent: $rt.ClientOf<DatabaseTableAgent> = /* @__PURE__ */ $client(DatabaseTableAgent$);
