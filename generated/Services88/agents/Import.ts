/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ArchiveRestrictionInfo } from "../carriers/A.js";
import type { ErpActorType } from "../carriers/E.js";
import type { ImportErpData, ImportLine } from "../carriers/I.js";
import { $ns0, ArrayOfArchiveRestrictionInfo$, ArrayOfint$, ArrayOfstring$, Carrier$, ErpActorType$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IImportAgent {
  PreviewImport(request: PreviewImportRequest, options?: $rt.CallOptions): Promise<(ImportLine | null)[] | null>;
  SaveImport(request: SaveImportRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  CreateDefaultImportLine(request: CreateDefaultImportLineRequest, options?: $rt.CallOptions): Promise<ImportLine | null>;
  CreateErpImportData(request: CreateErpImportDataRequest, options?: $rt.CallOptions): Promise<ImportErpData | null>;
}

/** The request of PreviewImport. */
export interface PreviewImportRequest {
  /** `ArrayOfImportLine` */
  readonly ImportLines?: readonly ($rt.Draft<ImportLine> | null)[] | null;
  /** `ArrayOfstring` */
  readonly ColumnDefinition?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Culture?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of SaveImport. */
export interface SaveImportRequest {
  /** `ArrayOfImportLine` */
  readonly ImportLines?: readonly ($rt.Draft<ImportLine> | null)[] | null;
  /** `ArrayOfstring` */
  readonly ColumnDefinition?: readonly (string | null)[] | null;
  /** `xs:boolean` */
  readonly CreateSelection?: boolean;
  /** `xs:string` */
  readonly Culture?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of CreateDefaultImportLine. */
export interface CreateDefaultImportLineRequest {
  /** `xs:int` */
  readonly CountColumns?: number;
}

/** The request of CreateErpImportData. */
export interface CreateErpImportDataRequest {
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restriction?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly ConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

export const ImportAction$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ImportAction",
  namespace: $ns0,
  names: ["PersonAdded", "PersonUpdated", "PersonNoChange", "ContactAdded", "ContactUpdated", "ContactNoChange", "ProductAdded", "ProductUpdated", "ProductNoChange", "Obs", "ObsERPDuplicate"],
};

export const ImportColumnInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ImportColumnInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["Locked", $xs.boolean, "?"],
  ],
};

export const ArrayOfImportColumnInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfImportColumnInfo", namespace: $ns0, item: ["ImportColumnInfo", () => ImportColumnInfo$, "*nil"] };

export const ImportEntityType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ImportEntityType",
  namespace: $ns0,
  names: ["Person", "Contact", "Product"],
};

export const ImportErpData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ImportErpData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ImportLines", () => ArrayOfImportLine$, "?nil"],
    ["ColumnInfos", () => ArrayOfImportColumnInfo$, "?nil"],
  ],
};

export const ImportLine$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ImportLine",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Values", () => ArrayOfstring$, "?nil"],
    ["Selected", $xs.boolean, "?"],
    ["Operation", () => ImportAction$, "?"],
    ["Type", () => ImportEntityType$, "?"],
    ["ExternalKey", $xs.string, "?nil"],
  ],
};

export const ArrayOfImportLine$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfImportLine", namespace: $ns0, item: ["ImportLine", () => ImportLine$, "*nil"] };

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
export const ImportAgent$: $rt.AgentDescriptor<IImportAgent> = {
  services: "Services88",
  name: "Import",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    PreviewImport: [[
      ["ImportLines", () => ArrayOfImportLine$, "?nil"],
      ["ColumnDefinition", () => ArrayOfstring$, "?nil"],
      ["Culture", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfImportLine$, "?nil"]]],
    SaveImport: [[
      ["ImportLines", () => ArrayOfImportLine$, "?nil"],
      ["ColumnDefinition", () => ArrayOfstring$, "?nil"],
      ["CreateSelection", $xs.boolean, "?"],
      ["Culture", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfint$, "?nil"]]],
    CreateDefaultImportLine: [[["CountColumns", $xs.int, "?"]], [["Response", () => ImportLine$, "?nil"]]],
    CreateErpImportData: [[
      ["Restriction", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["ConnectionId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
    ], [["Response", () => ImportErpData$, "?nil"]]],
  }),
};

export interface ImportAgent extends IImportAgent {}
export const ImportAgent: $rt.ClientOf<ImportAgent> = /* @__PURE__ */ $client(ImportAgent$);
