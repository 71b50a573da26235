/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ActivityFilter, ArchiveColumnInfo, ArchiveConfiguration, ArchiveListItem, ArchiveListResult, ArchiveOrderByInfo, ArchiveRestrictionInfo } from "../carriers/A.js";
import type { ExportArchiveResult as ExportArchiveResult$$ } from "../carriers/E.js";
import type { MDOListItem } from "../carriers/M.js";
import type { RelatedData } from "../carriers/R.js";
import { $ns0, ArchiveColumnData$, ArrayOfArchiveColumnInfo$, ArrayOfArchiveListItem$, ArrayOfArchiveOrderByInfo$, ArrayOfArchiveRestrictionInfo$, ArrayOfMDOListItem$, ArrayOfSelectableMDOListItem$, ArrayOfint$, ArrayOfstring$, Carrier$, ExportArchiveResult$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IArchiveAgent {
  CreateDefaultArchiveListResult(options?: $rt.CallOptions): Promise<ArchiveListResult | null>;
  GetActivityFilter(options?: $rt.CallOptions): Promise<ActivityFilter | null>;
  SetActivityFilter(request: SetActivityFilterRequest, options?: $rt.CallOptions): Promise<void>;
  GetGroupAssociateIds(request: GetGroupAssociateIdsRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  GetArchiveConfiguration(request: GetArchiveConfigurationRequest, options?: $rt.CallOptions): Promise<ArchiveConfiguration | null>;
  GetArchiveConfigurationWithContext(request: GetArchiveConfigurationWithContextRequest, options?: $rt.CallOptions): Promise<ArchiveConfiguration | null>;
  SetColumnWidths(request: SetColumnWidthsRequest, options?: $rt.CallOptions): Promise<void>;
  SetChosenEntities(request: SetChosenEntitiesRequest, options?: $rt.CallOptions): Promise<void>;
  SetChosenColumns(request: SetChosenColumnsRequest, options?: $rt.CallOptions): Promise<void>;
  GetArchiveConfigurationV2(request: GetArchiveConfigurationV2Request, options?: $rt.CallOptions): Promise<ArchiveConfiguration | null>;
  SetColumnWidthsV2(request: SetColumnWidthsV2Request, options?: $rt.CallOptions): Promise<void>;
  SetChosenEntitiesV2(request: SetChosenEntitiesV2Request, options?: $rt.CallOptions): Promise<void>;
  SetChosenColumnsV2(request: SetChosenColumnsV2Request, options?: $rt.CallOptions): Promise<void>;
  GetArchiveListByColumns(request: GetArchiveListByColumnsRequest, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetArchiveListByColumnsWithContext(request: GetArchiveListByColumnsWithContextRequest, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetArchiveList(request: GetArchiveListRequest, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetArchiveListWithContext(request: GetArchiveListWithContextRequest, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetArchiveListByColumnsWithHeader(request: GetArchiveListByColumnsWithHeaderRequest, options?: $rt.CallOptions): Promise<ArchiveListResult | null>;
  GetProviderNames(options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetArchiveListByColumnsWithHeaderWithContext(request: GetArchiveListByColumnsWithHeaderWithContextRequest, options?: $rt.CallOptions): Promise<ArchiveListResult | null>;
  GetAvailableColumns(request: GetAvailableColumnsRequest, options?: $rt.CallOptions): Promise<(ArchiveColumnInfo | null)[] | null>;
  GetAvailableEntities(request: GetAvailableEntitiesRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null>;
  GetArchiveListByColumns2(request: GetArchiveListByColumns2Request, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetArchiveListByColumnsWithContext2(request: GetArchiveListByColumnsWithContext2Request, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetArchiveList2(request: GetArchiveList2Request, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetArchiveListWithContext2(request: GetArchiveListWithContext2Request, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetArchiveListByColumnsWithHeader2(request: GetArchiveListByColumnsWithHeader2Request, options?: $rt.CallOptions): Promise<ArchiveListResult | null>;
  GetArchiveListByColumnsWithHeaderWithContext2(request: GetArchiveListByColumnsWithHeaderWithContext2Request, options?: $rt.CallOptions): Promise<ArchiveListResult | null>;
  ExportArchive(request: ExportArchiveRequest, options?: $rt.CallOptions): Promise<ExportArchiveResult$$ | null>;
  GetRelatedData(request: GetRelatedDataRequest, options?: $rt.CallOptions): Promise<(RelatedData | null)[] | null>;
  GetRelatedData2(request: GetRelatedData2Request, options?: $rt.CallOptions): Promise<(RelatedData | null)[] | null>;
}

/** The request of SetActivityFilter. */
export interface SetActivityFilterRequest {
  /** `ActivityFilter` */
  readonly ActivityFilter?: $rt.Draft<ActivityFilter> | null;
}

/** The request of GetGroupAssociateIds. */
export interface GetGroupAssociateIdsRequest {
  /** `ArrayOfint` */
  readonly GroupIds?: readonly number[] | null;
}

/** The request of GetArchiveConfiguration. */
export interface GetArchiveConfigurationRequest {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
}

/** The request of GetArchiveConfigurationWithContext. */
export interface GetArchiveConfigurationWithContextRequest {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of SetColumnWidths. */
export interface SetColumnWidthsRequest {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `ArrayOfstring` */
  readonly ColumnWidths?: readonly (string | null)[] | null;
}

/** The request of SetChosenEntities. */
export interface SetChosenEntitiesRequest {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly Entities?: readonly (string | null)[] | null;
}

/** The request of SetChosenColumns. */
export interface SetChosenColumnsRequest {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly ChosenColumns?: readonly (string | null)[] | null;
}

/** The request of GetArchiveConfigurationV2. */
export interface GetArchiveConfigurationV2Request {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
  /** `xs:string` */
  readonly OwnerKeys?: string | null;
}

/** The request of SetColumnWidthsV2. */
export interface SetColumnWidthsV2Request {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
  /** `xs:string` */
  readonly OwnerKeys?: string | null;
  /** `ArrayOfstring` */
  readonly ColumnWidths?: readonly (string | null)[] | null;
}

/** The request of SetChosenEntitiesV2. */
export interface SetChosenEntitiesV2Request {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
  /** `xs:string` */
  readonly OwnerKeys?: string | null;
  /** `ArrayOfstring` */
  readonly Entities?: readonly (string | null)[] | null;
}

/** The request of SetChosenColumnsV2. */
export interface SetChosenColumnsV2Request {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
  /** `xs:string` */
  readonly OwnerKeys?: string | null;
  /** `ArrayOfstring` */
  readonly ChosenColumns?: readonly (string | null)[] | null;
}

/** The request of GetArchiveListByColumns. */
export interface GetArchiveListByColumnsRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly SortOrder?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restriction?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly Entities?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
}

/** The request of GetArchiveListByColumnsWithContext. */
export interface GetArchiveListByColumnsWithContextRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly SortOrder?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restriction?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly Entities?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetArchiveList. */
export interface GetArchiveListRequest {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly SortOrder?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restriction?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly Entities?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
}

/** The request of GetArchiveListWithContext. */
export interface GetArchiveListWithContextRequest {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly SortOrder?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restriction?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly Entities?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetArchiveListByColumnsWithHeader. */
export interface GetArchiveListByColumnsWithHeaderRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly SortOrder?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restriction?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly Entities?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:string` */
  readonly Options?: string | null;
}

/** The request of GetArchiveListByColumnsWithHeaderWithContext. */
export interface GetArchiveListByColumnsWithHeaderWithContextRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly SortOrder?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restriction?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly Entities?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:string` */
  readonly Options?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetAvailableColumns. */
export interface GetAvailableColumnsRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetAvailableEntities. */
export interface GetAvailableEntitiesRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetArchiveListByColumns2. */
export interface GetArchiveListByColumns2Request {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Columns?: string | null;
  /** `xs:string` */
  readonly SortOrder?: string | null;
  /** `xs:string` */
  readonly Restrictions?: string | null;
  /** `xs:string` */
  readonly Entities?: string | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
}

/** The request of GetArchiveListByColumnsWithContext2. */
export interface GetArchiveListByColumnsWithContext2Request {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Columns?: string | null;
  /** `xs:string` */
  readonly SortOrder?: string | null;
  /** `xs:string` */
  readonly Restriction?: string | null;
  /** `xs:string` */
  readonly Entities?: string | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetArchiveList2. */
export interface GetArchiveList2Request {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly SortOrder?: string | null;
  /** `xs:string` */
  readonly Restriction?: string | null;
  /** `xs:string` */
  readonly Entities?: string | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
}

/** The request of GetArchiveListWithContext2. */
export interface GetArchiveListWithContext2Request {
  /** `xs:string` */
  readonly GuiName?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly SortOrder?: string | null;
  /** `xs:string` */
  readonly Restriction?: string | null;
  /** `xs:string` */
  readonly Entities?: string | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetArchiveListByColumnsWithHeader2. */
export interface GetArchiveListByColumnsWithHeader2Request {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Columns?: string | null;
  /** `xs:string` */
  readonly SortOrder?: string | null;
  /** `xs:string` */
  readonly Restriction?: string | null;
  /** `xs:string` */
  readonly Entities?: string | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:string` */
  readonly Options?: string | null;
}

/** The request of GetArchiveListByColumnsWithHeaderWithContext2. */
export interface GetArchiveListByColumnsWithHeaderWithContext2Request {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Columns?: string | null;
  /** `xs:string` */
  readonly SortOrder?: string | null;
  /** `xs:string` */
  readonly Restriction?: string | null;
  /** `xs:string` */
  readonly Entities?: string | null;
  /** `xs:int` */
  readonly Page?: number;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:string` */
  readonly Options?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of ExportArchive. */
export interface ExportArchiveRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
  /** `ArrayOfstring` */
  readonly DesiredEntities?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly SortOrder?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `xs:string` */
  readonly ExportType?: string | null;
  /** `ArrayOfstring` */
  readonly SelectedRowIds?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly EstimatedRowCount?: number;
}

/** The request of GetRelatedData. */
export interface GetRelatedDataRequest {
  /** `xs:string` */
  readonly Table?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
  /** `ArrayOfstring` */
  readonly Fields?: readonly (string | null)[] | null;
}

/** The request of GetRelatedData2. */
export interface GetRelatedData2Request {
  /** `xs:string` */
  readonly Table?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
  /** `xs:string` */
  readonly Fields?: string | null;
}

export const ActivityFilter$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ActivityFilter",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FromDate", $xs.dateTime, "?"],
    ["ToDate", $xs.dateTime, "?"],
    ["AssociateList", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["GroupList", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["FutureDateList", () => ArrayOfMDOListItem$, "?nil"],
  ],
};

export const ArchiveConfiguration$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveConfiguration",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ArchiveColumnInfo", () => ArrayOfArchiveColumnInfo$, "?nil"],
    ["ArchiveEntityInfo", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["ArchiveOrderByInfo", () => ArrayOfArchiveOrderByInfo$, "?nil"],
    ["OwnerKeys", $xs.string, "?nil"],
  ],
};

export const ArchiveListResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveListResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RowCount", $xs.int, "?"],
    ["Rows", () => ArrayOfArchiveListItem$, "?nil"],
  ],
};

export const RelatedData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RelatedData",
  namespace: $ns0,
  members: [
    ["Field", $xs.string, "?nil"],
    ["FieldValue", () => ArchiveColumnData$, "?nil"],
  ],
};

export const ArrayOfRelatedData$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfRelatedData", namespace: $ns0, item: ["RelatedData", () => RelatedData$, "*nil"] };

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
export const ArchiveAgent$: $rt.AgentDescriptor<IArchiveAgent> = {
  services: "Services88",
  name: "Archive",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultArchiveListResult: [[], [["Response", () => ArchiveListResult$, "?nil"]]],
    GetActivityFilter: [[], [["Response", () => ActivityFilter$, "?nil"]]],
    SetActivityFilter: [[["ActivityFilter", () => ActivityFilter$, "?nil"]], []],
    GetGroupAssociateIds: [[["GroupIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfint$, "?nil"]]],
    GetArchiveConfiguration: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
    ], [["Response", () => ArchiveConfiguration$, "?nil"]]],
    GetArchiveConfigurationWithContext: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArchiveConfiguration$, "?nil"]]],
    SetColumnWidths: [[
      ["GuiName", $xs.string, "?nil"],
      ["ColumnWidths", () => ArrayOfstring$, "?nil"],
    ], []],
    SetChosenEntities: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["Entities", () => ArrayOfstring$, "?nil"],
    ], []],
    SetChosenColumns: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["ChosenColumns", () => ArrayOfstring$, "?nil"],
    ], []],
    GetArchiveConfigurationV2: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
      ["OwnerKeys", $xs.string, "?nil"],
    ], [["Response", () => ArchiveConfiguration$, "?nil"]]],
    SetColumnWidthsV2: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
      ["OwnerKeys", $xs.string, "?nil"],
      ["ColumnWidths", () => ArrayOfstring$, "?nil"],
    ], []],
    SetChosenEntitiesV2: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
      ["OwnerKeys", $xs.string, "?nil"],
      ["Entities", () => ArrayOfstring$, "?nil"],
    ], []],
    SetChosenColumnsV2: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
      ["OwnerKeys", $xs.string, "?nil"],
      ["ChosenColumns", () => ArrayOfstring$, "?nil"],
    ], []],
    GetArchiveListByColumns: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["SortOrder", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["Restriction", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Entities", () => ArrayOfstring$, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetArchiveListByColumnsWithContext: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["SortOrder", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["Restriction", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Entities", () => ArrayOfstring$, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetArchiveList: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["SortOrder", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["Restriction", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Entities", () => ArrayOfstring$, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetArchiveListWithContext: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["SortOrder", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["Restriction", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Entities", () => ArrayOfstring$, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetArchiveListByColumnsWithHeader: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["SortOrder", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["Restriction", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Entities", () => ArrayOfstring$, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
      ["Options", $xs.string, "?nil"],
    ], [["Response", () => ArchiveListResult$, "?nil"]]],
    GetProviderNames: [[], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetArchiveListByColumnsWithHeaderWithContext: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["SortOrder", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["Restriction", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Entities", () => ArrayOfstring$, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
      ["Options", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArchiveListResult$, "?nil"]]],
    GetAvailableColumns: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveColumnInfo$, "?nil"]]],
    GetAvailableEntities: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfMDOListItem$, "?nil"]]],
    GetArchiveListByColumns2: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Columns", $xs.string, "?nil"],
      ["SortOrder", $xs.string, "?nil"],
      ["Restrictions", $xs.string, "?nil"],
      ["Entities", $xs.string, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetArchiveListByColumnsWithContext2: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Columns", $xs.string, "?nil"],
      ["SortOrder", $xs.string, "?nil"],
      ["Restriction", $xs.string, "?nil"],
      ["Entities", $xs.string, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetArchiveList2: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["SortOrder", $xs.string, "?nil"],
      ["Restriction", $xs.string, "?nil"],
      ["Entities", $xs.string, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetArchiveListWithContext2: [[
      ["GuiName", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["SortOrder", $xs.string, "?nil"],
      ["Restriction", $xs.string, "?nil"],
      ["Entities", $xs.string, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetArchiveListByColumnsWithHeader2: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Columns", $xs.string, "?nil"],
      ["SortOrder", $xs.string, "?nil"],
      ["Restriction", $xs.string, "?nil"],
      ["Entities", $xs.string, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
      ["Options", $xs.string, "?nil"],
    ], [["Response", () => ArchiveListResult$, "?nil"]]],
    GetArchiveListByColumnsWithHeaderWithContext2: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Columns", $xs.string, "?nil"],
      ["SortOrder", $xs.string, "?nil"],
      ["Restriction", $xs.string, "?nil"],
      ["Entities", $xs.string, "?nil"],
      ["Page", $xs.int, "?"],
      ["PageSize", $xs.int, "?"],
      ["Options", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArchiveListResult$, "?nil"]]],
    ExportArchive: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
      ["DesiredEntities", () => ArrayOfstring$, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["SortOrder", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["ExportType", $xs.string, "?nil"],
      ["SelectedRowIds", () => ArrayOfstring$, "?nil"],
      ["EstimatedRowCount", $xs.int, "?"],
    ], [["Response", () => ExportArchiveResult$, "?nil"]]],
    GetRelatedData: [[
      ["Table", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
      ["Fields", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfRelatedData$, "?nil"]]],
    GetRelatedData2: [[
      ["Table", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
      ["Fields", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfRelatedData$, "?nil"]]],
  }),
};

export interface ArchiveAgent extends IArchiveAgent {}
export const ArchiveAgent: $rt.ClientOf<ArchiveAgent> = /* @__PURE__ */ $client(ArchiveAgent$);
