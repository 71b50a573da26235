/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { type ArchiveColumnInfo, type ArchiveOrderByInfo, type ArchiveRestrictionGroup, ArchiveRestrictionGroup$, type ArchiveRestrictionInfo, ArrayOfArchiveColumnInfo$, ArrayOfArchiveOrderByInfo$, ArrayOfArchiveRestrictionGroup$, ArrayOfArchiveRestrictionInfo$ } from "../carriers/A.js";
import { type CriteriaInformation, CriteriaInformation$ } from "../carriers/C.js";
import { type FindResults, FindResults$ } from "../carriers/F.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class FindAgent implements IFindAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetCriteriaInformation(request: GetCriteriaInformationRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null> {
    return this.#session.call(FindAgent$, "GetCriteriaInformation", request, options);
  }

  GetCriteriaInformationWithContext(request: GetCriteriaInformationWithContextRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null> {
    return this.#session.call(FindAgent$, "GetCriteriaInformationWithContext", request, options);
  }

  SaveRestrictions(request: SaveRestrictionsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FindAgent$, "SaveRestrictions", request, options);
  }

  SaveRestrictionsWithContext(request: SaveRestrictionsWithContextRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FindAgent$, "SaveRestrictionsWithContext", request, options);
  }

  SaveRestrictionGroup(request: SaveRestrictionGroupRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FindAgent$, "SaveRestrictionGroup", request, options);
  }

  SaveRestrictionGroups(request: SaveRestrictionGroupsRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionGroup | null)[] | null> {
    return this.#session.call(FindAgent$, "SaveRestrictionGroups", request, options);
  }

  GetRestrictionGroups(request: GetRestrictionGroupsRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionGroup | null)[] | null> {
    return this.#session.call(FindAgent$, "GetRestrictionGroups", request, options);
  }

  GetRestrictionGroup(request: GetRestrictionGroupRequest, options?: $rt.CallOptions): Promise<ArchiveRestrictionGroup | null> {
    return this.#session.call(FindAgent$, "GetRestrictionGroup", request, options);
  }

  CreateRestrictionGroup(request: CreateRestrictionGroupRequest, options?: $rt.CallOptions): Promise<ArchiveRestrictionGroup | null> {
    return this.#session.call(FindAgent$, "CreateRestrictionGroup", request, options);
  }

  DeleteRestrictionGroup(request: DeleteRestrictionGroupRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FindAgent$, "DeleteRestrictionGroup", request, options);
  }

  SaveRestrictionsAndGetCriteriaInformation(request: SaveRestrictionsAndGetCriteriaInformationRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null> {
    return this.#session.call(FindAgent$, "SaveRestrictionsAndGetCriteriaInformation", request, options);
  }

  Find(request: FindRequest, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "Find", request, options);
  }

  FindFromRestrictions(request: FindFromRestrictionsRequest, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindFromRestrictions", request, options);
  }

  FindFromRestrictionsColumns(request: FindFromRestrictionsColumnsRequest, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindFromRestrictionsColumns", request, options);
  }

  GetAvailableRestrictionColumns(request: GetAvailableRestrictionColumnsRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(FindAgent$, "GetAvailableRestrictionColumns", request, options);
  }

  GetSpecifiedCriteriaInformationWithDefaults(request: GetSpecifiedCriteriaInformationWithDefaultsRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null> {
    return this.#session.call(FindAgent$, "GetSpecifiedCriteriaInformationWithDefaults", request, options);
  }

  GetSpecifiedCriteriaInformationWithDefaultsWithContext(request: GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest, options?: $rt.CallOptions): Promise<CriteriaInformation | null> {
    return this.#session.call(FindAgent$, "GetSpecifiedCriteriaInformationWithDefaultsWithContext", request, options);
  }

  FindFromRestrictionsColumnsOrderBy(request: FindFromRestrictionsColumnsOrderByRequest, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindFromRestrictionsColumnsOrderBy", request, options);
  }

  GetDefaultDesiredColumns(request: GetDefaultDesiredColumnsRequest, options?: $rt.CallOptions): Promise<(ArchiveColumnInfo | null)[] | null> {
    return this.#session.call(FindAgent$, "GetDefaultDesiredColumns", request, options);
  }

  GetDefaultOrderBy(request: GetDefaultOrderByRequest, options?: $rt.CallOptions): Promise<(ArchiveOrderByInfo | null)[] | null> {
    return this.#session.call(FindAgent$, "GetDefaultOrderBy", request, options);
  }

  PopulateRestrictions(request: PopulateRestrictionsRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionInfo | null)[] | null> {
    return this.#session.call(FindAgent$, "PopulateRestrictions", request, options);
  }

  PopulateRestrictionValues(request: PopulateRestrictionValuesRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionInfo | null)[] | null> {
    return this.#session.call(FindAgent$, "PopulateRestrictionValues", request, options);
  }

  GetDefaultDesiredColumnsFromRestrictions(request: GetDefaultDesiredColumnsFromRestrictionsRequest, options?: $rt.CallOptions): Promise<(ArchiveColumnInfo | null)[] | null> {
    return this.#session.call(FindAgent$, "GetDefaultDesiredColumnsFromRestrictions", request, options);
  }

  GetDefaultOrderByFromDesiredColumns(request: GetDefaultOrderByFromDesiredColumnsRequest, options?: $rt.CallOptions): Promise<(ArchiveOrderByInfo | null)[] | null> {
    return this.#session.call(FindAgent$, "GetDefaultOrderByFromDesiredColumns", request, options);
  }

  FindOrderBy(request: FindOrderByRequest, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindOrderBy", request, options);
  }

  FindWithExtraRestrictions(request: FindWithExtraRestrictionsRequest, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindWithExtraRestrictions", request, options);
  }

  FindWithColumns(request: FindWithColumnsRequest, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindWithColumns", request, options);
  }

  SaveRestrictions2(request: SaveRestrictions2Request, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FindAgent$, "SaveRestrictions2", request, options);
  }

  SaveRestrictionsWithContext2(request: SaveRestrictionsWithContext2Request, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FindAgent$, "SaveRestrictionsWithContext2", request, options);
  }

  SaveRestrictionsAndGetCriteriaInformation2(request: SaveRestrictionsAndGetCriteriaInformation2Request, options?: $rt.CallOptions): Promise<CriteriaInformation | null> {
    return this.#session.call(FindAgent$, "SaveRestrictionsAndGetCriteriaInformation2", request, options);
  }

  FindFromRestrictions2(request: FindFromRestrictions2Request, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindFromRestrictions2", request, options);
  }

  FindFromRestrictionsColumns2(request: FindFromRestrictionsColumns2Request, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindFromRestrictionsColumns2", request, options);
  }

  FindFromRestrictionsColumnsOrderBy2(request: FindFromRestrictionsColumnsOrderBy2Request, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindFromRestrictionsColumnsOrderBy2", request, options);
  }

  GetDefaultDesiredColumnsFromRestrictions2(request: GetDefaultDesiredColumnsFromRestrictions2Request, options?: $rt.CallOptions): Promise<(ArchiveColumnInfo | null)[] | null> {
    return this.#session.call(FindAgent$, "GetDefaultDesiredColumnsFromRestrictions2", request, options);
  }

  FindOrderBy2(request: FindOrderBy2Request, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindOrderBy2", request, options);
  }

  FindWithExtraRestrictions2(request: FindWithExtraRestrictions2Request, options?: $rt.CallOptions): Promise<FindResults | null> {
    return this.#session.call(FindAgent$, "FindWithExtraRestrictions2", request, options);
  }
}

/** What GetCriteriaInformation takes. */
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

/** What GetCriteriaInformationWithContext takes. */
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

/** What SaveRestrictions takes. */
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

/** What SaveRestrictionsWithContext takes. */
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

/** What SaveRestrictionGroup takes. */
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

/** What SaveRestrictionGroups takes. */
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

/** What GetRestrictionGroups takes. */
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

/** What GetRestrictionGroup takes. */
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

/** What CreateRestrictionGroup takes. */
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

/** What DeleteRestrictionGroup takes. */
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

/** What SaveRestrictionsAndGetCriteriaInformation takes. */
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

/** What Find takes. */
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

/** What FindFromRestrictions takes. */
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

/** What FindFromRestrictionsColumns takes. */
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

/** What GetAvailableRestrictionColumns takes. */
export interface GetAvailableRestrictionColumnsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
}

/** What GetSpecifiedCriteriaInformationWithDefaults takes. */
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

/** What GetSpecifiedCriteriaInformationWithDefaultsWithContext takes. */
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

/** What FindFromRestrictionsColumnsOrderBy takes. */
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

/** What GetDefaultDesiredColumns takes. */
export interface GetDefaultDesiredColumnsRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
}

/** What GetDefaultOrderBy takes. */
export interface GetDefaultOrderByRequest {
  /** `xs:string` */
  readonly StorageType?: string | null;
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly StorageKey?: string | null;
}

/** What PopulateRestrictions takes. */
export interface PopulateRestrictionsRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** What PopulateRestrictionValues takes. */
export interface PopulateRestrictionValuesRequest {
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** What GetDefaultDesiredColumnsFromRestrictions takes. */
export interface GetDefaultDesiredColumnsFromRestrictionsRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** What GetDefaultOrderByFromDesiredColumns takes. */
export interface GetDefaultOrderByFromDesiredColumnsRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfstring` */
  readonly DesiredColumns?: readonly (string | null)[] | null;
}

/** What FindOrderBy takes. */
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

/** What FindWithExtraRestrictions takes. */
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

/** What FindWithColumns takes. */
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

/** What SaveRestrictions2 takes. */
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

/** What SaveRestrictionsWithContext2 takes. */
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

/** What SaveRestrictionsAndGetCriteriaInformation2 takes. */
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

/** What FindFromRestrictions2 takes. */
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

/** What FindFromRestrictionsColumns2 takes. */
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

/** What FindFromRestrictionsColumnsOrderBy2 takes. */
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

/** What GetDefaultDesiredColumnsFromRestrictions2 takes. */
export interface GetDefaultDesiredColumnsFromRestrictions2Request {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `xs:string` */
  readonly Restrictions?: string | null;
}

/** What FindOrderBy2 takes. */
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

/** What FindWithExtraRestrictions2 takes. */
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

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", "string", "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", "boolean", "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const FindAgent$: $rt.AgentDescriptor<IFindAgent> = {
  services: "Services88",
  name: "Find",
  namespace: $ns0,
  operations: {
    GetCriteriaInformation: {
      name: "GetCriteriaInformation",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCriteriaInformation",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["StaticColumns", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "GetCriteriaInformationResponse",
        members: [
          ["Response", () => CriteriaInformation$, "?nil"],
        ],
      },
    },
    GetCriteriaInformationWithContext: {
      name: "GetCriteriaInformationWithContext",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCriteriaInformationWithContext",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["StaticColumns", () => ArrayOfstring$, "?nil"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "GetCriteriaInformationWithContextResponse",
        members: [
          ["Response", () => CriteriaInformation$, "?nil"],
        ],
      },
    },
    SaveRestrictions: {
      name: "SaveRestrictions",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveRestrictions",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
        ],
      },
      response: {
        element: "SaveRestrictionsResponse",
        members: [
        ],
      },
    },
    SaveRestrictionsWithContext: {
      name: "SaveRestrictionsWithContext",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveRestrictionsWithContext",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "SaveRestrictionsWithContextResponse",
        members: [
        ],
      },
    },
    SaveRestrictionGroup: {
      name: "SaveRestrictionGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveRestrictionGroup",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["RestrictionGroup", () => ArchiveRestrictionGroup$, "?nil"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "SaveRestrictionGroupResponse",
        members: [
        ],
      },
    },
    SaveRestrictionGroups: {
      name: "SaveRestrictionGroups",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveRestrictionGroups",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "SaveRestrictionGroupsResponse",
        members: [
          ["Response", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
        ],
      },
    },
    GetRestrictionGroups: {
      name: "GetRestrictionGroups",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetRestrictionGroups",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "GetRestrictionGroupsResponse",
        members: [
          ["Response", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
        ],
      },
    },
    GetRestrictionGroup: {
      name: "GetRestrictionGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetRestrictionGroup",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Rank", "int", "?"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "GetRestrictionGroupResponse",
        members: [
          ["Response", () => ArchiveRestrictionGroup$, "?nil"],
        ],
      },
    },
    CreateRestrictionGroup: {
      name: "CreateRestrictionGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateRestrictionGroup",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "CreateRestrictionGroupResponse",
        members: [
          ["Response", () => ArchiveRestrictionGroup$, "?nil"],
        ],
      },
    },
    DeleteRestrictionGroup: {
      name: "DeleteRestrictionGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteRestrictionGroup",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Rank", "int", "?"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "DeleteRestrictionGroupResponse",
        members: [
        ],
      },
    },
    SaveRestrictionsAndGetCriteriaInformation: {
      name: "SaveRestrictionsAndGetCriteriaInformation",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveRestrictionsAndGetCriteriaInformation",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
          ["StaticColumns", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "SaveRestrictionsAndGetCriteriaInformationResponse",
        members: [
          ["Response", () => CriteriaInformation$, "?nil"],
        ],
      },
    },
    Find: {
      name: "Find",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "Find",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindResponse",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    FindFromRestrictions: {
      name: "FindFromRestrictions",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindFromRestrictions",
        members: [
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
          ["ProviderName", "string", "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindFromRestrictionsResponse",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    FindFromRestrictionsColumns: {
      name: "FindFromRestrictionsColumns",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindFromRestrictionsColumns",
        members: [
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
          ["ProviderName", "string", "?nil"],
          ["DesiredColumns", () => ArrayOfstring$, "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindFromRestrictionsColumnsResponse",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    GetAvailableRestrictionColumns: {
      name: "GetAvailableRestrictionColumns",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAvailableRestrictionColumns",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetAvailableRestrictionColumnsResponse",
        members: [
          ["Response", () => ArrayOfstring$, "?nil"],
        ],
      },
    },
    GetSpecifiedCriteriaInformationWithDefaults: {
      name: "GetSpecifiedCriteriaInformationWithDefaults",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSpecifiedCriteriaInformationWithDefaults",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["DesiredColumnNames", () => ArrayOfstring$, "?nil"],
          ["StaticColumns", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "GetSpecifiedCriteriaInformationWithDefaultsResponse",
        members: [
          ["Response", () => CriteriaInformation$, "?nil"],
        ],
      },
    },
    GetSpecifiedCriteriaInformationWithDefaultsWithContext: {
      name: "GetSpecifiedCriteriaInformationWithDefaultsWithContext",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSpecifiedCriteriaInformationWithDefaultsWithContext",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["DesiredColumnNames", () => ArrayOfstring$, "?nil"],
          ["StaticColumns", () => ArrayOfstring$, "?nil"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "GetSpecifiedCriteriaInformationWithDefaultsWithContextResponse",
        members: [
          ["Response", () => CriteriaInformation$, "?nil"],
        ],
      },
    },
    FindFromRestrictionsColumnsOrderBy: {
      name: "FindFromRestrictionsColumnsOrderBy",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindFromRestrictionsColumnsOrderBy",
        members: [
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
          ["ProviderName", "string", "?nil"],
          ["DesiredColumns", () => ArrayOfstring$, "?nil"],
          ["OrderBy", () => ArrayOfArchiveOrderByInfo$, "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindFromRestrictionsColumnsOrderByResponse",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    GetDefaultDesiredColumns: {
      name: "GetDefaultDesiredColumns",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDefaultDesiredColumns",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
        ],
      },
      response: {
        element: "GetDefaultDesiredColumnsResponse",
        members: [
          ["Response", () => ArrayOfArchiveColumnInfo$, "?nil"],
        ],
      },
    },
    GetDefaultOrderBy: {
      name: "GetDefaultOrderBy",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDefaultOrderBy",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
        ],
      },
      response: {
        element: "GetDefaultOrderByResponse",
        members: [
          ["Response", () => ArrayOfArchiveOrderByInfo$, "?nil"],
        ],
      },
    },
    PopulateRestrictions: {
      name: "PopulateRestrictions",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "PopulateRestrictions",
        members: [
          ["ProviderName", "string", "?nil"],
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
        ],
      },
      response: {
        element: "PopulateRestrictionsResponse",
        members: [
          ["Response", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
        ],
      },
    },
    PopulateRestrictionValues: {
      name: "PopulateRestrictionValues",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "PopulateRestrictionValues",
        members: [
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
        ],
      },
      response: {
        element: "PopulateRestrictionValuesResponse",
        members: [
          ["Response", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
        ],
      },
    },
    GetDefaultDesiredColumnsFromRestrictions: {
      name: "GetDefaultDesiredColumnsFromRestrictions",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDefaultDesiredColumnsFromRestrictions",
        members: [
          ["ProviderName", "string", "?nil"],
          ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
        ],
      },
      response: {
        element: "GetDefaultDesiredColumnsFromRestrictionsResponse",
        members: [
          ["Response", () => ArrayOfArchiveColumnInfo$, "?nil"],
        ],
      },
    },
    GetDefaultOrderByFromDesiredColumns: {
      name: "GetDefaultOrderByFromDesiredColumns",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDefaultOrderByFromDesiredColumns",
        members: [
          ["ProviderName", "string", "?nil"],
          ["DesiredColumns", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "GetDefaultOrderByFromDesiredColumnsResponse",
        members: [
          ["Response", () => ArrayOfArchiveOrderByInfo$, "?nil"],
        ],
      },
    },
    FindOrderBy: {
      name: "FindOrderBy",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindOrderBy",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
          ["OrderBy", () => ArrayOfArchiveOrderByInfo$, "?nil"],
        ],
      },
      response: {
        element: "FindOrderByResponse",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    FindWithExtraRestrictions: {
      name: "FindWithExtraRestrictions",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindWithExtraRestrictions",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["ExtraRestrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
          ["OrderBy", () => ArrayOfArchiveOrderByInfo$, "?nil"],
          ["DesiredColumns", () => ArrayOfstring$, "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindWithExtraRestrictionsResponse",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    FindWithColumns: {
      name: "FindWithColumns",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindWithColumns",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["DesiredColumns", () => ArrayOfstring$, "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
          ["OrderBy", () => ArrayOfArchiveOrderByInfo$, "?nil"],
        ],
      },
      response: {
        element: "FindWithColumnsResponse",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    SaveRestrictions2: {
      name: "SaveRestrictions2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveRestrictions2",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Restrictions", "string", "?nil"],
        ],
      },
      response: {
        element: "SaveRestrictions2Response",
        members: [
        ],
      },
    },
    SaveRestrictionsWithContext2: {
      name: "SaveRestrictionsWithContext2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveRestrictionsWithContext2",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Restrictions", "string", "?nil"],
          ["Context", "string", "?nil"],
        ],
      },
      response: {
        element: "SaveRestrictionsWithContext2Response",
        members: [
        ],
      },
    },
    SaveRestrictionsAndGetCriteriaInformation2: {
      name: "SaveRestrictionsAndGetCriteriaInformation2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveRestrictionsAndGetCriteriaInformation2",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["Restrictions", "string", "?nil"],
          ["StaticColumns", "string", "?nil"],
        ],
      },
      response: {
        element: "SaveRestrictionsAndGetCriteriaInformation2Response",
        members: [
          ["Response", () => CriteriaInformation$, "?nil"],
        ],
      },
    },
    FindFromRestrictions2: {
      name: "FindFromRestrictions2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindFromRestrictions2",
        members: [
          ["Restrictions", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindFromRestrictions2Response",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    FindFromRestrictionsColumns2: {
      name: "FindFromRestrictionsColumns2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindFromRestrictionsColumns2",
        members: [
          ["Restrictions", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["DesiredColumns", "string", "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindFromRestrictionsColumns2Response",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    FindFromRestrictionsColumnsOrderBy2: {
      name: "FindFromRestrictionsColumnsOrderBy2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindFromRestrictionsColumnsOrderBy2",
        members: [
          ["Restrictions", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["DesiredColumns", "string", "?nil"],
          ["OrderBy", "string", "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindFromRestrictionsColumnsOrderBy2Response",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    GetDefaultDesiredColumnsFromRestrictions2: {
      name: "GetDefaultDesiredColumnsFromRestrictions2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDefaultDesiredColumnsFromRestrictions2",
        members: [
          ["ProviderName", "string", "?nil"],
          ["Restrictions", "string", "?nil"],
        ],
      },
      response: {
        element: "GetDefaultDesiredColumnsFromRestrictions2Response",
        members: [
          ["Response", () => ArrayOfArchiveColumnInfo$, "?nil"],
        ],
      },
    },
    FindOrderBy2: {
      name: "FindOrderBy2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindOrderBy2",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
          ["OrderBy", "string", "?nil"],
        ],
      },
      response: {
        element: "FindOrderBy2Response",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
    FindWithExtraRestrictions2: {
      name: "FindWithExtraRestrictions2",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindWithExtraRestrictions2",
        members: [
          ["StorageType", "string", "?nil"],
          ["ProviderName", "string", "?nil"],
          ["StorageKey", "string", "?nil"],
          ["ExtraRestrictions", "string", "?nil"],
          ["OrderBy", "string", "?nil"],
          ["DesiredColumns", "string", "?nil"],
          ["PageSize", "int", "?"],
          ["PageNumber", "int", "?"],
        ],
      },
      response: {
        element: "FindWithExtraRestrictions2Response",
        members: [
          ["Response", () => FindResults$, "?nil"],
        ],
      },
    },
  },
};
