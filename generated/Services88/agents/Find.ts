/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ArchiveColumnInfo, ArchiveOrderByInfo, ArchiveRestrictionGroup, ArchiveRestrictionInfo } from "../carriers/A.js";
import type { CriteriaInformation } from "../carriers/C.js";
import type { FindResults } from "../carriers/F.js";
import { $ns0, ArchiveRestrictionGroup$, ArrayOfArchiveColumnInfo$, ArrayOfArchiveListItem$, ArrayOfArchiveOrderByInfo$, ArrayOfArchiveRestrictionGroup$, ArrayOfArchiveRestrictionInfo$, ArrayOfstring$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IFindAgent {
  GetCriteriaInformation(request: GetCriteriaInformationRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null>;
  GetCriteriaInformationWithContext(request: GetCriteriaInformationWithContextRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null>;
  SaveRestrictions(request: SaveRestrictionsRequest, options?: $rt.CallOptions): Promise<void>;
  SaveRestrictionsWithContext(request: SaveRestrictionsWithContextRequest, options?: $rt.CallOptions): Promise<void>;
  SaveRestrictionGroup(request: SaveRestrictionGroupRequest, options?: $rt.CallOptions): Promise<void>;
  SaveRestrictionGroups(request: SaveRestrictionGroupsRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionGroup | null)[] | null>;
  GetRestrictionGroups(request: GetRestrictionGroupsRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionGroup | null)[] | null>;
  GetRestrictionGroup(request: GetRestrictionGroupRequest, options?: $rt.CallOptions): Promise<ArchiveRestrictionGroup | null>;
  CreateRestrictionGroup(request: CreateRestrictionGroupRequest, options?: $rt.CallOptions): Promise<ArchiveRestrictionGroup | null>;
  DeleteRestrictionGroup(request: DeleteRestrictionGroupRequest, options?: $rt.CallOptions): Promise<void>;
  SaveRestrictionsAndGetCriteriaInformation(request: SaveRestrictionsAndGetCriteriaInformationRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null>;
  Find(request: FindRequest, options?: $rt.CallOptions): Promise<FindResults | null>;
  FindFromRestrictions(request: FindFromRestrictionsRequest, options?: $rt.CallOptions): Promise<FindResults | null>;
  FindFromRestrictionsColumns(request: FindFromRestrictionsColumnsRequest, options?: $rt.CallOptions): Promise<FindResults | null>;
  GetAvailableRestrictionColumns(request: GetAvailableRestrictionColumnsRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetSpecifiedCriteriaInformationWithDefaults(request: GetSpecifiedCriteriaInformationWithDefaultsRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null>;
  GetSpecifiedCriteriaInformationWithDefaultsWithContext(request: GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null>;
  FindFromRestrictionsColumnsOrderBy(request: FindFromRestrictionsColumnsOrderByRequest, options?: $rt.CallOptions): Promise<FindResults | null>;
  GetDefaultDesiredColumns(request: GetDefaultDesiredColumnsRequest, options?: $rt.CallOptions): Promise<(ArchiveColumnInfo | null)[] | null>;
  GetDefaultOrderBy(request: GetDefaultOrderByRequest, options?: $rt.CallOptions): Promise<(ArchiveOrderByInfo | null)[] | null>;
  PopulateRestrictions(request: PopulateRestrictionsRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionInfo | null)[] | null>;
  PopulateRestrictionValues(request: PopulateRestrictionValuesRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionInfo | null)[] | null>;
  GetDefaultDesiredColumnsFromRestrictions(request: GetDefaultDesiredColumnsFromRestrictionsRequest, options?: $rt.CallOptions): Promise<(ArchiveColumnInfo | null)[] | null>;
  GetDefaultOrderByFromDesiredColumns(request: GetDefaultOrderByFromDesiredColumnsRequest, options?: $rt.CallOptions): Promise<(ArchiveOrderByInfo | null)[] | null>;
  FindOrderBy(request: FindOrderByRequest, options?: $rt.CallOptions): Promise<FindResults | null>;
  FindWithExtraRestrictions(request: FindWithExtraRestrictionsRequest, options?: $rt.CallOptions): Promise<FindResults | null>;
  FindWithColumns(request: FindWithColumnsRequest, options?: $rt.CallOptions): Promise<FindResults | null>;
  SaveRestrictions2(request: SaveRestrictions2Request, options?: $rt.CallOptions): Promise<void>;
  SaveRestrictionsWithContext2(request: SaveRestrictionsWithContext2Request, options?: $rt.CallOptions): Promise<void>;
  SaveRestrictionsAndGetCriteriaInformation2(request: SaveRestrictionsAndGetCriteriaInformation2Request, options?: $rt.CallOptions): Promise<CriteriaInformation | null>;
  FindFromRestrictions2(request: FindFromRestrictions2Request, options?: $rt.CallOptions): Promise<FindResults | null>;
  FindFromRestrictionsColumns2(request: FindFromRestrictionsColumns2Request, options?: $rt.CallOptions): Promise<FindResults | null>;
  FindFromRestrictionsColumnsOrderBy2(request: FindFromRestrictionsColumnsOrderBy2Request, options?: $rt.CallOptions): Promise<FindResults | null>;
  GetDefaultDesiredColumnsFromRestrictions2(request: GetDefaultDesiredColumnsFromRestrictions2Request, options?: $rt.CallOptions): Promise<(ArchiveColumnInfo | null)[] | null>;
  FindOrderBy2(request: FindOrderBy2Request, options?: $rt.CallOptions): Promise<FindResults | null>;
  FindWithExtraRestrictions2(request: FindWithExtraRestrictions2Request, options?: $rt.CallOptions): Promise<FindResults | null>;
}

/** The request of GetCriteriaInformation. */
export interface GetCriteriaInformationRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfstring` */
  readonly StaticColumns?: readonly (string | null)[] | null;
}

/** The request of GetCriteriaInformationWithContext. */
export interface GetCriteriaInformationWithContextRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfstring` */
  readonly StaticColumns?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of SaveRestrictions. */
export interface SaveRestrictionsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** The request of SaveRestrictionsWithContext. */
export interface SaveRestrictionsWithContextRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of SaveRestrictionGroup. */
export interface SaveRestrictionGroupRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArchiveRestrictionGroup` */
  readonly RestrictionGroup?: $rt.Draft<ArchiveRestrictionGroup> | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of SaveRestrictionGroups. */
export interface SaveRestrictionGroupsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfArchiveRestrictionGroup` */
  readonly RestrictionGroups?: readonly ($rt.Draft<ArchiveRestrictionGroup> | null)[] | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetRestrictionGroups. */
export interface GetRestrictionGroupsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of GetRestrictionGroup. */
export interface GetRestrictionGroupRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:int` */
  readonly Rank?: number;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of CreateRestrictionGroup. */
export interface CreateRestrictionGroupRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of DeleteRestrictionGroup. */
export interface DeleteRestrictionGroupRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:int` */
  readonly Rank?: number;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of SaveRestrictionsAndGetCriteriaInformation. */
export interface SaveRestrictionsAndGetCriteriaInformationRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly StaticColumns?: readonly (string | null)[] | null;
}

/** The request of Find. */
export interface FindRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

/** The request of FindFromRestrictions. */
export interface FindFromRestrictionsRequest {
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

/** The request of FindFromRestrictionsColumns. */
export interface FindFromRestrictionsColumnsRequest {
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly DesiredColumns?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

/** The request of GetAvailableRestrictionColumns. */
export interface GetAvailableRestrictionColumnsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
}

/** The request of GetSpecifiedCriteriaInformationWithDefaults. */
export interface GetSpecifiedCriteriaInformationWithDefaultsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfstring` */
  readonly DesiredColumnNames?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly StaticColumns?: readonly (string | null)[] | null;
}

/** The request of GetSpecifiedCriteriaInformationWithDefaultsWithContext. */
export interface GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfstring` */
  readonly DesiredColumnNames?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly StaticColumns?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of FindFromRestrictionsColumnsOrderBy. */
export interface FindFromRestrictionsColumnsOrderByRequest {
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly DesiredColumns?: readonly (string | null)[] | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly OrderBy?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

/** The request of GetDefaultDesiredColumns. */
export interface GetDefaultDesiredColumnsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
}

/** The request of GetDefaultOrderBy. */
export interface GetDefaultOrderByRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
}

/** The request of PopulateRestrictions. */
export interface PopulateRestrictionsRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** The request of PopulateRestrictionValues. */
export interface PopulateRestrictionValuesRequest {
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** The request of GetDefaultDesiredColumnsFromRestrictions. */
export interface GetDefaultDesiredColumnsFromRestrictionsRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** The request of GetDefaultOrderByFromDesiredColumns. */
export interface GetDefaultOrderByFromDesiredColumnsRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly DesiredColumns?: readonly (string | null)[] | null;
}

/** The request of FindOrderBy. */
export interface FindOrderByRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly OrderBy?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
}

/** The request of FindWithExtraRestrictions. */
export interface FindWithExtraRestrictionsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly ExtraRestrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly OrderBy?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly DesiredColumns?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

/** The request of FindWithColumns. */
export interface FindWithColumnsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `ArrayOfstring` */
  readonly DesiredColumns?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
  /** `ArrayOfArchiveOrderByInfo` */
  readonly OrderBy?: readonly ($rt.Draft<ArchiveOrderByInfo> | null)[] | null;
}

/** The request of SaveRestrictions2. */
export interface SaveRestrictions2Request {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:string` */
  readonly Restrictions?: string | null;
}

/** The request of SaveRestrictionsWithContext2. */
export interface SaveRestrictionsWithContext2Request {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:string` */
  readonly Restrictions?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** The request of SaveRestrictionsAndGetCriteriaInformation2. */
export interface SaveRestrictionsAndGetCriteriaInformation2Request {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:string` */
  readonly Restrictions?: string | null;
  /** `xs:string` */
  readonly StaticColumns?: string | null;
}

/** The request of FindFromRestrictions2. */
export interface FindFromRestrictions2Request {
  /** `xs:string` */
  readonly Restrictions?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

/** The request of FindFromRestrictionsColumns2. */
export interface FindFromRestrictionsColumns2Request {
  /** `xs:string` */
  readonly Restrictions?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly DesiredColumns?: string | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

/** The request of FindFromRestrictionsColumnsOrderBy2. */
export interface FindFromRestrictionsColumnsOrderBy2Request {
  /** `xs:string` */
  readonly Restrictions?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly DesiredColumns?: string | null;
  /** `xs:string` */
  readonly OrderBy?: string | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

/** The request of GetDefaultDesiredColumnsFromRestrictions2. */
export interface GetDefaultDesiredColumnsFromRestrictions2Request {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Restrictions?: string | null;
}

/** The request of FindOrderBy2. */
export interface FindOrderBy2Request {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
  /** `xs:string` */
  readonly OrderBy?: string | null;
}

/** The request of FindWithExtraRestrictions2. */
export interface FindWithExtraRestrictions2Request {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
  /** `xs:string` */
  readonly ExtraRestrictions?: string | null;
  /** `xs:string` */
  readonly OrderBy?: string | null;
  /** `xs:string` */
  readonly DesiredColumns?: string | null;
  /** `xs:int` */
  readonly PageSize?: number;
  /** `xs:int` */
  readonly PageNumber?: number;
}

export const CriteriaInformation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CriteriaInformation",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ["CriteriaArchiveColumns", () => ArrayOfArchiveColumnInfo$, "?nil"],
    ["CriteriaArchiveRows", () => ArrayOfArchiveListItem$, "?nil"],
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const FindResults$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FindResults",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ArchiveColumns", () => ArrayOfArchiveColumnInfo$, "?nil"],
    ["ArchiveRows", () => ArrayOfArchiveListItem$, "?nil"],
    ["RowCount", $xs.int, "?"],
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
export const FindAgent$: $rt.AgentDescriptor<IFindAgent> = {
  services: "Services88",
  name: "Find",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetCriteriaInformation: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["StaticColumns", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => CriteriaInformation$, "?nil"]]],
    GetCriteriaInformationWithContext: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["StaticColumns", () => ArrayOfstring$, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => CriteriaInformation$, "?nil"]]],
    SaveRestrictions: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ], []],
    SaveRestrictionsWithContext: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], []],
    SaveRestrictionGroup: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["RestrictionGroup", () => ArchiveRestrictionGroup$, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], []],
    SaveRestrictionGroups: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveRestrictionGroup$, "?nil"]]],
    GetRestrictionGroups: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveRestrictionGroup$, "?nil"]]],
    GetRestrictionGroup: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Rank", $xs.int, "?"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArchiveRestrictionGroup$, "?nil"]]],
    CreateRestrictionGroup: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArchiveRestrictionGroup$, "?nil"]]],
    DeleteRestrictionGroup: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Rank", $xs.int, "?"],
      ["Context", $xs.string, "?nil"],
    ], []],
    SaveRestrictionsAndGetCriteriaInformation: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["StaticColumns", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => CriteriaInformation$, "?nil"]]],
    Find: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
    FindFromRestrictions: [[
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
    FindFromRestrictionsColumns: [[
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["DesiredColumns", () => ArrayOfstring$, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
    GetAvailableRestrictionColumns: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetSpecifiedCriteriaInformationWithDefaults: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["DesiredColumnNames", () => ArrayOfstring$, "?nil"],
      ["StaticColumns", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => CriteriaInformation$, "?nil"]]],
    GetSpecifiedCriteriaInformationWithDefaultsWithContext: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["DesiredColumnNames", () => ArrayOfstring$, "?nil"],
      ["StaticColumns", () => ArrayOfstring$, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => CriteriaInformation$, "?nil"]]],
    FindFromRestrictionsColumnsOrderBy: [[
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["DesiredColumns", () => ArrayOfstring$, "?nil"],
      ["OrderBy", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
    GetDefaultDesiredColumns: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveColumnInfo$, "?nil"]]],
    GetDefaultOrderBy: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveOrderByInfo$, "?nil"]]],
    PopulateRestrictions: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ], [["Response", () => ArrayOfArchiveRestrictionInfo$, "?nil"]]],
    PopulateRestrictionValues: [[["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"]], [["Response", () => ArrayOfArchiveRestrictionInfo$, "?nil"]]],
    GetDefaultDesiredColumnsFromRestrictions: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ], [["Response", () => ArrayOfArchiveColumnInfo$, "?nil"]]],
    GetDefaultOrderByFromDesiredColumns: [[
      ["ProviderName", $xs.string, "?nil"],
      ["DesiredColumns", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfArchiveOrderByInfo$, "?nil"]]],
    FindOrderBy: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
      ["OrderBy", () => ArrayOfArchiveOrderByInfo$, "?nil"],
    ], [["Response", () => FindResults$, "?nil"]]],
    FindWithExtraRestrictions: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["ExtraRestrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["OrderBy", () => ArrayOfArchiveOrderByInfo$, "?nil"],
      ["DesiredColumns", () => ArrayOfstring$, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
    FindWithColumns: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["DesiredColumns", () => ArrayOfstring$, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
      ["OrderBy", () => ArrayOfArchiveOrderByInfo$, "?nil"],
    ], [["Response", () => FindResults$, "?nil"]]],
    SaveRestrictions2: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Restrictions", $xs.string, "?nil"],
    ], []],
    SaveRestrictionsWithContext2: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Restrictions", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], []],
    SaveRestrictionsAndGetCriteriaInformation2: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["Restrictions", $xs.string, "?nil"],
      ["StaticColumns", $xs.string, "?nil"],
    ], [["Response", () => CriteriaInformation$, "?nil"]]],
    FindFromRestrictions2: [[
      ["Restrictions", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
    FindFromRestrictionsColumns2: [[
      ["Restrictions", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["DesiredColumns", $xs.string, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
    FindFromRestrictionsColumnsOrderBy2: [[
      ["Restrictions", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["DesiredColumns", $xs.string, "?nil"],
      ["OrderBy", $xs.string, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
    GetDefaultDesiredColumnsFromRestrictions2: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Restrictions", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveColumnInfo$, "?nil"]]],
    FindOrderBy2: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
      ["OrderBy", $xs.string, "?nil"],
    ], [["Response", () => FindResults$, "?nil"]]],
    FindWithExtraRestrictions2: [[
      ["StorageType", $xs.string, "?nil"],
      ["ProviderName", $xs.string, "?nil"],
      ["StorageKey", $xs.string, "?nil"],
      ["ExtraRestrictions", $xs.string, "?nil"],
      ["OrderBy", $xs.string, "?nil"],
      ["DesiredColumns", $xs.string, "?nil"],
      ["PageSize", $xs.int, "?"],
      ["PageNumber", $xs.int, "?"],
    ], [["Response", () => FindResults$, "?nil"]]],
  }),
};

export interface FindAgent extends IFindAgent {}
export const FindAgent: $rt.ClientOf<FindAgent> = /* @__PURE__ */ $client(FindAgent$);
