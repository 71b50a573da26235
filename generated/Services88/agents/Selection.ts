/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { AppointmentEntity, ArchiveListItem, ArchiveRestrictionGroup, ArchiveRestrictionInfo } from "../carriers/A.js";
import type { AnyBoardViewSettingsBase, BoardViewEntityType } from "../carriers/B.js";
import type { ContactPersonId } from "../carriers/C.js";
import type { DuplicateEntry, DuplicateRule } from "../carriers/D.js";
import type { RecipientStatistics } from "../carriers/R.js";
import type { SelectionEntity, SelectionForFind, SelectionMemberEditValues, SelectionSummaryItem, SelectionType } from "../carriers/S.js";
import type { TypicalSearches } from "../carriers/T.js";
import { $ns0, AppointmentEntity$, ArrayOfArchiveListItem$, ArrayOfArchiveRestrictionGroup$, ArrayOfArchiveRestrictionInfo$, ArrayOfDuplicateEntry$, ArrayOfDuplicateRule$, ArrayOfVisibleFor$, ArrayOfint$, Associate$, Carrier$, DuplicateEntry$, SelectionCategory$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface ISelectionAgent {
  CreateDefaultSelectionEntity(options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  SaveSelectionEntity(request: SaveSelectionEntityRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  CreateDefaultBoardViewSettingsFromEntityType(request: CreateDefaultBoardViewSettingsFromEntityTypeRequest, options?: $rt.CallOptions): Promise<AnyBoardViewSettingsBase | null>;
  GetBoardViewSettings(request: GetBoardViewSettingsRequest, options?: $rt.CallOptions): Promise<AnyBoardViewSettingsBase | null>;
  GetBoardViewSettingsForSelection(request: GetBoardViewSettingsForSelectionRequest, options?: $rt.CallOptions): Promise<AnyBoardViewSettingsBase | null>;
  SaveBoardViewSettings(request: SaveBoardViewSettingsRequest, options?: $rt.CallOptions): Promise<AnyBoardViewSettingsBase | null>;
  SaveBoardViewSettingsForSelectionAndAssociate(request: SaveBoardViewSettingsForSelectionAndAssociateRequest, options?: $rt.CallOptions): Promise<AnyBoardViewSettingsBase | null>;
  DeleteBoardViewSettings(request: DeleteBoardViewSettingsRequest, options?: $rt.CallOptions): Promise<void>;
  GetSelectionEntity(request: GetSelectionEntityRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  CreateSelectionEntity(request: CreateSelectionEntityRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  CreateContactSelectionFromSelection(request: CreateContactSelectionFromSelectionRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  CreateTemporaryContactSelectionFromContactPersonIds(request: CreateTemporaryContactSelectionFromContactPersonIdsRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  CopyContactSelectionMembers(request: CopyContactSelectionMembersRequest, options?: $rt.CallOptions): Promise<void>;
  GetRecipientStatistics(request: GetRecipientStatisticsRequest, options?: $rt.CallOptions): Promise<RecipientStatistics | null>;
  GetRecipientStatisticsFromProjectMembers(request: GetRecipientStatisticsFromProjectMembersRequest, options?: $rt.CallOptions): Promise<RecipientStatistics | null>;
  GetRecipientStatisticsFromContactPersonIds(request: GetRecipientStatisticsFromContactPersonIdsRequest, options?: $rt.CallOptions): Promise<RecipientStatistics | null>;
  AddContactSelectionMembers(request: AddContactSelectionMembersRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveContactSelectionMembers(request: RemoveContactSelectionMembersRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveContactSelectionMembersFromIds(request: RemoveContactSelectionMembersFromIdsRequest, options?: $rt.CallOptions): Promise<void>;
  AddContactSelectionMembersFromSearch(request: AddContactSelectionMembersFromSearchRequest, options?: $rt.CallOptions): Promise<number>;
  RemoveContactSelectionMembersFromSearch(request: RemoveContactSelectionMembersFromSearchRequest, options?: $rt.CallOptions): Promise<number>;
  CreateTemporaryContactSelection(options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  CreateTemporaryContactSelectionFromSelectionMemberIds(request: CreateTemporaryContactSelectionFromSelectionMemberIdsRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  AddRemoveContactSelectionMemberInterests(request: AddRemoveContactSelectionMemberInterestsRequest, options?: $rt.CallOptions): Promise<void>;
  EditContactSelectionMemberDetails(request: EditContactSelectionMemberDetailsRequest, options?: $rt.CallOptions): Promise<void>;
  GenerateFollowUps(request: GenerateFollowUpsRequest, options?: $rt.CallOptions): Promise<void>;
  ExportSelectionMembers(request: ExportSelectionMembersRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  ExportSelectionMembersWithOrderBy(request: ExportSelectionMembersWithOrderByRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SetDuplicateRulesStatus(request: SetDuplicateRulesStatusRequest, options?: $rt.CallOptions): Promise<void>;
  GetDuplicates(request: GetDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null>;
  GetDuplicateRules(options?: $rt.CallOptions): Promise<(DuplicateRule | null)[] | null>;
  CreateNewEntry(request: CreateNewEntryRequest, options?: $rt.CallOptions): Promise<number>;
  DeleteContacts(request: DeleteContactsRequest, options?: $rt.CallOptions): Promise<void>;
  AddSelectionMembers(request: AddSelectionMembersRequest, options?: $rt.CallOptions): Promise<number>;
  RemoveSelectionMembers(request: RemoveSelectionMembersRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveSelectionMembersById(request: RemoveSelectionMembersByIdRequest, options?: $rt.CallOptions): Promise<void>;
  AddSelectionMembersFromSearch(request: AddSelectionMembersFromSearchRequest, options?: $rt.CallOptions): Promise<number>;
  RemoveSelectionMembersFromSearch(request: RemoveSelectionMembersFromSearchRequest, options?: $rt.CallOptions): Promise<number>;
  CopySelectionMembers(request: CopySelectionMembersRequest, options?: $rt.CallOptions): Promise<void>;
  CreateTemporarySelectionFromIds(request: CreateTemporarySelectionFromIdsRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  CreateSelectionFromSelection(request: CreateSelectionFromSelectionRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  CreateContactSelectionFromShadowSelection(request: CreateContactSelectionFromShadowSelectionRequest, options?: $rt.CallOptions): Promise<SelectionEntity | null>;
  DeleteEntities(request: DeleteEntitiesRequest, options?: $rt.CallOptions): Promise<void>;
  GetParentCombinedSelections(request: GetParentCombinedSelectionsRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  GetSelectionMembersArchiveRows(request: GetSelectionMembersArchiveRowsRequest, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetSelectionShadowMembersArchiveRows(request: GetSelectionShadowMembersArchiveRowsRequest, options?: $rt.CallOptions): Promise<(ArchiveListItem | null)[] | null>;
  GetDynamicSelectionCriteria(request: GetDynamicSelectionCriteriaRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionInfo | null)[] | null>;
  SetDynamicSelectionCriteria(request: SetDynamicSelectionCriteriaRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionInfo | null)[] | null>;
  SetDynamicSelectionCriteria2(request: SetDynamicSelectionCriteria2Request, options?: $rt.CallOptions): Promise<(ArchiveRestrictionInfo | null)[] | null>;
  SetDynamicSelectionCriteria3(request: SetDynamicSelectionCriteria3Request, options?: $rt.CallOptions): Promise<(ArchiveRestrictionInfo | null)[] | null>;
  DeletePersons(request: DeletePersonsRequest, options?: $rt.CallOptions): Promise<void>;
  GetDynamicSelectionCriteriaGroups(request: GetDynamicSelectionCriteriaGroupsRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionGroup | null)[] | null>;
  SetDynamicSelectionCriteriaGroups(request: SetDynamicSelectionCriteriaGroupsRequest, options?: $rt.CallOptions): Promise<(ArchiveRestrictionGroup | null)[] | null>;
  DeleteSelectionEntity(request: DeleteSelectionEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetSelectionForFind(request: GetSelectionForFindRequest, options?: $rt.CallOptions): Promise<SelectionForFind | null>;
  GetSelectionSummaries(request: GetSelectionSummariesRequest, options?: $rt.CallOptions): Promise<(SelectionSummaryItem | null)[] | null>;
  UpdateTypicalSearch(request: UpdateTypicalSearchRequest, options?: $rt.CallOptions): Promise<string | null>;
}

/** The request of SaveSelectionEntity. */
export interface SaveSelectionEntityRequest {
  /** `SelectionEntity` */
  readonly SelectionEntity?: $rt.Draft<SelectionEntity> | null;
}

/** The request of CreateDefaultBoardViewSettingsFromEntityType. */
export interface CreateDefaultBoardViewSettingsFromEntityTypeRequest {
  /** `BoardViewEntityType` */
  readonly EntityType?: BoardViewEntityType;
}

/** The request of GetBoardViewSettings. */
export interface GetBoardViewSettingsRequest {
  /** `xs:int` */
  readonly BoardViewSettingsId?: number;
}

/** The request of GetBoardViewSettingsForSelection. */
export interface GetBoardViewSettingsForSelectionRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of SaveBoardViewSettings. */
export interface SaveBoardViewSettingsRequest {
  /** `BoardViewSettingsBase` */
  readonly BoardViewSettings?: $rt.Draft<AnyBoardViewSettingsBase> | null;
}

/** The request of SaveBoardViewSettingsForSelectionAndAssociate. */
export interface SaveBoardViewSettingsForSelectionAndAssociateRequest {
  /** `BoardViewSettingsBase` */
  readonly BoardViewSettings?: $rt.Draft<AnyBoardViewSettingsBase> | null;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of DeleteBoardViewSettings. */
export interface DeleteBoardViewSettingsRequest {
  /** `xs:int` */
  readonly BoardViewSettingsId?: number;
}

/** The request of GetSelectionEntity. */
export interface GetSelectionEntityRequest {
  /** `xs:int` */
  readonly SelectionEntityId?: number;
}

/** The request of CreateSelectionEntity. */
export interface CreateSelectionEntityRequest {
  /** `xs:string` */
  readonly TargetTableName?: string | null;
}

/** The request of CreateContactSelectionFromSelection. */
export interface CreateContactSelectionFromSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
  /** `SelectionType` */
  readonly TargetSelectionType?: SelectionType;
  /** `xs:boolean` */
  readonly CopyMembers?: boolean;
}

/** The request of CreateTemporaryContactSelectionFromContactPersonIds. */
export interface CreateTemporaryContactSelectionFromContactPersonIdsRequest {
  /** `ArrayOfContactPersonId` */
  readonly ContactPersonIds?: readonly ($rt.Draft<ContactPersonId> | null)[] | null;
}

/** The request of CopyContactSelectionMembers. */
export interface CopyContactSelectionMembersRequest {
  /** `xs:int` */
  readonly FromSelectionId?: number;
  /** `xs:int` */
  readonly ToSelectionId?: number;
}

/** The request of GetRecipientStatistics. */
export interface GetRecipientStatisticsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of GetRecipientStatisticsFromProjectMembers. */
export interface GetRecipientStatisticsFromProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetRecipientStatisticsFromContactPersonIds. */
export interface GetRecipientStatisticsFromContactPersonIdsRequest {
  /** `ArrayOfContactPersonId` */
  readonly ContactPersonIds?: readonly ($rt.Draft<ContactPersonId> | null)[] | null;
}

/** The request of AddContactSelectionMembers. */
export interface AddContactSelectionMembersRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfContactPersonId` */
  readonly ContactPersonIds?: readonly ($rt.Draft<ContactPersonId> | null)[] | null;
}

/** The request of RemoveContactSelectionMembers. */
export interface RemoveContactSelectionMembersRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfContactPersonId` */
  readonly ContactPersonIds?: readonly ($rt.Draft<ContactPersonId> | null)[] | null;
}

/** The request of RemoveContactSelectionMembersFromIds. */
export interface RemoveContactSelectionMembersFromIdsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfint` */
  readonly SelectionMembersIds?: readonly number[] | null;
}

/** The request of AddContactSelectionMembersFromSearch. */
export interface AddContactSelectionMembersFromSearchRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly StorageKey?: string | null;
}

/** The request of RemoveContactSelectionMembersFromSearch. */
export interface RemoveContactSelectionMembersFromSearchRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly StorageKey?: string | null;
}

/** The request of CreateTemporaryContactSelectionFromSelectionMemberIds. */
export interface CreateTemporaryContactSelectionFromSelectionMemberIdsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfint` */
  readonly SelectionMemberIds?: readonly number[] | null;
}

/** The request of AddRemoveContactSelectionMemberInterests. */
export interface AddRemoveContactSelectionMemberInterestsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfint` */
  readonly AddCompanyInterests?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly RemoveCompanyInterests?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly AddContactInterests?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly RemoveContactInterests?: readonly number[] | null;
}

/** The request of EditContactSelectionMemberDetails. */
export interface EditContactSelectionMemberDetailsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `SelectionMemberEditValues` */
  readonly SelectionMemberEditValues?: $rt.Draft<SelectionMemberEditValues> | null;
}

/** The request of GenerateFollowUps. */
export interface GenerateFollowUpsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:boolean` */
  readonly SaveOnContactOwner?: boolean;
  /** `xs:boolean` */
  readonly UniqueContact?: boolean;
}

/** The request of ExportSelectionMembers. */
export interface ExportSelectionMembersRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly TemplateName?: string | null;
  /** `xs:boolean` */
  readonly UseContacts?: boolean;
}

/** The request of ExportSelectionMembersWithOrderBy. */
export interface ExportSelectionMembersWithOrderByRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly TemplateName?: string | null;
  /** `xs:boolean` */
  readonly UseContacts?: boolean;
  /** `xs:string` */
  readonly OrderBy?: string | null;
}

/** The request of SetDuplicateRulesStatus. */
export interface SetDuplicateRulesStatusRequest {
  /** `ArrayOfDuplicateRule` */
  readonly Rules?: readonly ($rt.Draft<DuplicateRule> | null)[] | null;
}

/** The request of GetDuplicates. */
export interface GetDuplicatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of CreateNewEntry. */
export interface CreateNewEntryRequest {
  /** `DuplicateEntry` */
  readonly Duplicate?: $rt.Draft<DuplicateEntry> | null;
}

/** The request of DeleteContacts. */
export interface DeleteContactsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of AddSelectionMembers. */
export interface AddSelectionMembersRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** The request of RemoveSelectionMembers. */
export interface RemoveSelectionMembersRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfint` */
  readonly SelectionMemberIds?: readonly number[] | null;
}

/** The request of RemoveSelectionMembersById. */
export interface RemoveSelectionMembersByIdRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** The request of AddSelectionMembersFromSearch. */
export interface AddSelectionMembersFromSearchRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly StorageKey?: string | null;
}

/** The request of RemoveSelectionMembersFromSearch. */
export interface RemoveSelectionMembersFromSearchRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly StorageKey?: string | null;
}

/** The request of CopySelectionMembers. */
export interface CopySelectionMembersRequest {
  /** `xs:int` */
  readonly FromSelectionId?: number;
  /** `xs:int` */
  readonly ToSelectionId?: number;
}

/** The request of CreateTemporarySelectionFromIds. */
export interface CreateTemporarySelectionFromIdsRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
  /** `xs:int` */
  readonly TargetTableNumber?: number;
}

/** The request of CreateSelectionFromSelection. */
export interface CreateSelectionFromSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
  /** `SelectionType` */
  readonly TargetSelectionType?: SelectionType;
  /** `xs:boolean` */
  readonly CopyMembers?: boolean;
}

/** The request of CreateContactSelectionFromShadowSelection. */
export interface CreateContactSelectionFromShadowSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of DeleteEntities. */
export interface DeleteEntitiesRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of GetParentCombinedSelections. */
export interface GetParentCombinedSelectionsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of GetSelectionMembersArchiveRows. */
export interface GetSelectionMembersArchiveRowsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly Select?: string | null;
}

/** The request of GetSelectionShadowMembersArchiveRows. */
export interface GetSelectionShadowMembersArchiveRowsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly Select?: string | null;
}

/** The request of GetDynamicSelectionCriteria. */
export interface GetDynamicSelectionCriteriaRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of SetDynamicSelectionCriteria. */
export interface SetDynamicSelectionCriteriaRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Criteria?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** The request of SetDynamicSelectionCriteria2. */
export interface SetDynamicSelectionCriteria2Request {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly Filter?: string | null;
}

/** The request of SetDynamicSelectionCriteria3. */
export interface SetDynamicSelectionCriteria3Request {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Criteria?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `xs:string` */
  readonly Filter?: string | null;
}

/** The request of DeletePersons. */
export interface DeletePersonsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of GetDynamicSelectionCriteriaGroups. */
export interface GetDynamicSelectionCriteriaGroupsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of SetDynamicSelectionCriteriaGroups. */
export interface SetDynamicSelectionCriteriaGroupsRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `ArrayOfArchiveRestrictionGroup` */
  readonly Criteria?: readonly ($rt.Draft<ArchiveRestrictionGroup> | null)[] | null;
}

/** The request of DeleteSelectionEntity. */
export interface DeleteSelectionEntityRequest {
  /** `xs:int` */
  readonly SelectionEntityId?: number;
}

/** The request of GetSelectionForFind. */
export interface GetSelectionForFindRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
  /** `xs:int` */
  readonly TypicalSearchId?: number;
}

/** The request of GetSelectionSummaries. */
export interface GetSelectionSummariesRequest {
  /** `ArrayOfint` */
  readonly SelectionIds?: readonly number[] | null;
}

/** The request of UpdateTypicalSearch. */
export interface UpdateTypicalSearchRequest {
  /** `TypicalSearches` */
  readonly Searches?: $rt.Draft<TypicalSearches> | null;
}

export const BoardViewBadgeType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BoardViewBadgeType",
  namespace: $ns0,
  names: ["None", "DaysSinceRegistered", "DaysInStage"],
  zero: "None",
};

export const BoardViewEntityType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BoardViewEntityType",
  namespace: $ns0,
  names: ["None", "Sale", "Project", "ContactPerson"],
  zero: "None",
};

export const BoardViewSettingsBase$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "BoardViewSettingsBase",
  namespace: $ns0,
  derived: () => [ContactPersonBoardViewSettings$, ProjectBoardViewSettings$, SaleBoardViewSettings$],
  members: [
    ["BoardViewSettingsId", $xs.int, "?"],
    ["EntityType", () => BoardViewEntityType$, "?"],
    ["AssociateId", $xs.int, "?"],
    ["SelectionId", $xs.int, "?"],
    ["HideEmptyGroups", $xs.boolean, "?"],
    ["GroupBy", $xs.string, "?nil"],
    ["SubGroupBy", $xs.string, "?nil"],
    ["SortBy", $xs.string, "?nil"],
    ["SortDesc", $xs.boolean, "?"],
    ["SumBy", $xs.string, "?nil"],
    ["ColorBy", $xs.string, "?nil"],
    ["Filters", $xs.string, "?nil"],
  ],
};

export const ContactPersonBoardEntity$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ContactPersonBoardEntity",
  namespace: $ns0,
  names: ["Contact", "Person"],
  zero: "Contact",
};

export const ContactPersonBoardViewSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactPersonBoardViewSettings",
  namespace: $ns0,
  base: () => BoardViewSettingsBase$,
  members: [
    ["ViewEntity", () => ContactPersonBoardEntity$, "?"],
  ],
};

export const ContactPersonId$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactPersonId",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
  ],
};

export const ArrayOfContactPersonId$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfContactPersonId", namespace: $ns0, item: ["ContactPersonId", () => ContactPersonId$, "*nil"] };

export const ProjectBoardViewSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectBoardViewSettings",
  namespace: $ns0,
  base: () => BoardViewSettingsBase$,
  members: [
    ["HideCompletedProjects", $xs.boolean, "?"],
  ],
};

export const RecipientStatistics$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecipientStatistics",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Total", $xs.int, "?"],
    ["ValidPostalAddresses", $xs.int, "?"],
    ["ValidEmailAddresses", $xs.int, "?"],
    ["ValidFaxNumbers", $xs.int, "?"],
    ["NoAddresses", $xs.int, "?"],
    ["NoFaxOrEmails", $xs.int, "?"],
  ],
};

export const SaleBoardViewSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleBoardViewSettings",
  namespace: $ns0,
  base: () => BoardViewSettingsBase$,
  members: [
    ["HideClosedSales", $xs.boolean, "?"],
    ["BadgeType", () => BoardViewBadgeType$, "?"],
  ],
};

export const SelectionEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SelectionEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Description", $xs.string, "?nil"],
    ["Postit", $xs.string, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["SelectionCategory", () => SelectionCategory$, "?nil"],
    ["GroupIdx", $xs.int, "?"],
    ["IncludePerson", $xs.int, "?"],
    ["MemberCount", $xs.unsignedInt, "?"],
    ["Name", $xs.string, "?nil"],
    ["PostitTextId", $xs.int, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["SelectionId", $xs.int, "?"],
    ["SoundEx", $xs.string, "?nil"],
    ["Source", $xs.short, "?"],
    ["TextId", $xs.int, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["UpdatedCount", $xs.short, "?"],
    ["Visibility", $xs.short, "?"],
    ["SelectionType", () => SelectionType$, "?"],
    ["CompanyUnique", $xs.boolean, "?"],
    ["TargetTableNumber", $xs.int, "?"],
    ["TargetTableName", $xs.string, "?nil"],
    ["Completed", $xs.boolean, "?"],
    ["LeftSelectionId", $xs.int, "?"],
    ["RightSelectionId", $xs.int, "?"],
    ["SelectionUnionType", () => SelectionUnionType$, "?"],
    ["MainProviderName", $xs.string, "?nil"],
    ["ShadowProviderName", $xs.string, "?nil"],
    ["ChartKey", $xs.string, "?nil"],
    ["LastLoaded", $xs.dateTime, "?"],
    ["LastLoadedBy", $xs.int, "?"],
    ["LastLoadedByAssociate", () => Associate$, "?nil"],
    ["LastMembershipChange", $xs.dateTime, "?"],
    ["LastMembershipChangeBy", $xs.int, "?"],
    ["LastMembershipChangeByAssociate", () => Associate$, "?nil"],
    ["MainHeading", $xs.string, "?nil"],
    ["MemberTabHeading", $xs.string, "?nil"],
    ["MailingsProviderName", $xs.string, "?nil"],
    ["DashboardTileDefinitionId", $xs.int, "?"],
    ["VisibleFor", () => ArrayOfVisibleFor$, "?nil"],
  ],
};

export const SelectionForFind$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SelectionForFind",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProviderName", $xs.string, "?nil"],
    ["SelectionId", $xs.int, "?"],
    ["CanSaveAsSelection", $xs.boolean, "?"],
    ["MainHeading", $xs.string, "?nil"],
    ["FilterScreenHeading", $xs.string, "?nil"],
    ["SelectionEntityHeading", $xs.string, "?nil"],
  ],
};

export const SelectionMemberEditValues$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SelectionMemberEditValues",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CompanyCategory", $xs.int, "?"],
    ["CompanyBusiness", $xs.int, "?"],
    ["CompanyOurContact", $xs.int, "?"],
    ["CompanyName", $xs.string, "?nil"],
    ["CompanyDepartment", $xs.string, "?nil"],
    ["CompanyNumber", $xs.string, "?nil"],
    ["CompanyCode", $xs.string, "?nil"],
    ["ContactPosition", $xs.int, "?"],
    ["ChangeCompanyCategory", $xs.boolean, "?"],
    ["ChangeCompanyBusiness", $xs.boolean, "?"],
    ["ChangeCompanyOurContact", $xs.boolean, "?"],
    ["ChangeCompanyName", $xs.boolean, "?"],
    ["ChangeCompanyDepartment", $xs.boolean, "?"],
    ["ChangeCompanyNumber", $xs.boolean, "?"],
    ["ChangeCompanyCode", $xs.boolean, "?"],
    ["ChangeContactPosition", $xs.boolean, "?"],
    ["CompanyCountry", $xs.int, "?"],
    ["ChangeCompanyCountry", $xs.boolean, "?"],
    ["ContactJobTitle", $xs.string, "?nil"],
    ["ChangeContactJobTitle", $xs.boolean, "?"],
    ["CompanyOrgNr", $xs.string, "?nil"],
    ["ChangeCompanyOrgNr", $xs.boolean, "?"],
  ],
};

export const SelectionSummaryItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SelectionSummaryItem",
  namespace: $ns0,
  members: [
    ["SelectionId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["TargetTable", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["ProviderName", $xs.string, "?nil"],
  ],
};

export const ArrayOfSelectionSummaryItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSelectionSummaryItem", namespace: $ns0, item: ["SelectionSummaryItem", () => SelectionSummaryItem$, "*nil"] };

export const SelectionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SelectionType",
  namespace: $ns0,
  names: ["Static", "Dynamic", "Combined"],
  zero: "Static",
};

export const SelectionUnionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SelectionUnionType",
  namespace: $ns0,
  names: ["Unknown", "SubtractRightFromLeft", "SubtractLeftFromRight", "Intersect", "XOR", "Union"],
  zero: "Unknown",
};

export const TypicalSearch$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TypicalSearch",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TypicalSearchId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["EntityName", $xs.string, "?nil"],
    ["IsEntityDefault", $xs.short, "?"],
    ["IncludePerson", $xs.short, "?"],
    ["Source", $xs.string, "?nil"],
    ["VersionNumber", $xs.int, "?"],
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const ArrayOfTypicalSearch$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTypicalSearch", namespace: $ns0, item: ["TypicalSearch", () => TypicalSearch$, "*nil"] };

export const TypicalSearches$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TypicalSearches",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Source", $xs.string, "?nil"],
    ["MasterVersion", $xs.int, "?"],
    ["DeleteLeftovers", $xs.boolean, "?"],
    ["Searches", () => ArrayOfTypicalSearch$, "?nil"],
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
export const SelectionAgent$: $rt.AgentDescriptor<ISelectionAgent> = {
  services: "Services88",
  name: "Selection",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultSelectionEntity: [[], [["Response", () => SelectionEntity$, "?nil"]]],
    SaveSelectionEntity: [[["SelectionEntity", () => SelectionEntity$, "?nil"]], [["Response", () => SelectionEntity$, "?nil"]]],
    CreateDefaultBoardViewSettingsFromEntityType: [[["EntityType", () => BoardViewEntityType$, "?"]], [["Response", () => BoardViewSettingsBase$, "?nil"]]],
    GetBoardViewSettings: [[["BoardViewSettingsId", $xs.int, "?"]], [["Response", () => BoardViewSettingsBase$, "?nil"]]],
    GetBoardViewSettingsForSelection: [[
      ["AssociateId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
    ], [["Response", () => BoardViewSettingsBase$, "?nil"]]],
    SaveBoardViewSettings: [[["BoardViewSettings", () => BoardViewSettingsBase$, "?nil"]], [["Response", () => BoardViewSettingsBase$, "?nil"]]],
    SaveBoardViewSettingsForSelectionAndAssociate: [[
      ["BoardViewSettings", () => BoardViewSettingsBase$, "?nil"],
      ["AssociateId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
    ], [["Response", () => BoardViewSettingsBase$, "?nil"]]],
    DeleteBoardViewSettings: [[["BoardViewSettingsId", $xs.int, "?"]], []],
    GetSelectionEntity: [[["SelectionEntityId", $xs.int, "?"]], [["Response", () => SelectionEntity$, "?nil"]]],
    CreateSelectionEntity: [[["TargetTableName", $xs.string, "?nil"]], [["Response", () => SelectionEntity$, "?nil"]]],
    CreateContactSelectionFromSelection: [[
      ["SelectionId", $xs.int, "?"],
      ["Name", $xs.string, "?nil"],
      ["TargetSelectionType", () => SelectionType$, "?"],
      ["CopyMembers", $xs.boolean, "?"],
    ], [["Response", () => SelectionEntity$, "?nil"]]],
    CreateTemporaryContactSelectionFromContactPersonIds: [[["ContactPersonIds", () => ArrayOfContactPersonId$, "?nil"]], [["Response", () => SelectionEntity$, "?nil"]]],
    CopyContactSelectionMembers: [[
      ["FromSelectionId", $xs.int, "?"],
      ["ToSelectionId", $xs.int, "?"],
    ], []],
    GetRecipientStatistics: [[["SelectionId", $xs.int, "?"]], [["Response", () => RecipientStatistics$, "?nil"]]],
    GetRecipientStatisticsFromProjectMembers: [[["ProjectId", $xs.int, "?"]], [["Response", () => RecipientStatistics$, "?nil"]]],
    GetRecipientStatisticsFromContactPersonIds: [[["ContactPersonIds", () => ArrayOfContactPersonId$, "?nil"]], [["Response", () => RecipientStatistics$, "?nil"]]],
    AddContactSelectionMembers: [[
      ["SelectionId", $xs.int, "?"],
      ["ContactPersonIds", () => ArrayOfContactPersonId$, "?nil"],
    ], []],
    RemoveContactSelectionMembers: [[
      ["SelectionId", $xs.int, "?"],
      ["ContactPersonIds", () => ArrayOfContactPersonId$, "?nil"],
    ], []],
    RemoveContactSelectionMembersFromIds: [[
      ["SelectionId", $xs.int, "?"],
      ["SelectionMembersIds", () => ArrayOfint$, "?nil"],
    ], []],
    AddContactSelectionMembersFromSearch: [[
      ["SelectionId", $xs.int, "?"],
      ["StorageKey", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    RemoveContactSelectionMembersFromSearch: [[
      ["SelectionId", $xs.int, "?"],
      ["StorageKey", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    CreateTemporaryContactSelection: [[], [["Response", () => SelectionEntity$, "?nil"]]],
    CreateTemporaryContactSelectionFromSelectionMemberIds: [[
      ["SelectionId", $xs.int, "?"],
      ["SelectionMemberIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => SelectionEntity$, "?nil"]]],
    AddRemoveContactSelectionMemberInterests: [[
      ["SelectionId", $xs.int, "?"],
      ["AddCompanyInterests", () => ArrayOfint$, "?nil"],
      ["RemoveCompanyInterests", () => ArrayOfint$, "?nil"],
      ["AddContactInterests", () => ArrayOfint$, "?nil"],
      ["RemoveContactInterests", () => ArrayOfint$, "?nil"],
    ], []],
    EditContactSelectionMemberDetails: [[
      ["SelectionId", $xs.int, "?"],
      ["SelectionMemberEditValues", () => SelectionMemberEditValues$, "?nil"],
    ], []],
    GenerateFollowUps: [[
      ["SelectionId", $xs.int, "?"],
      ["AppointmentEntity", () => AppointmentEntity$, "?nil"],
      ["AssociateId", $xs.int, "?"],
      ["SaveOnContactOwner", $xs.boolean, "?"],
      ["UniqueContact", $xs.boolean, "?"],
    ], []],
    ExportSelectionMembers: [[
      ["SelectionId", $xs.int, "?"],
      ["TemplateName", $xs.string, "?nil"],
      ["UseContacts", $xs.boolean, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    ExportSelectionMembersWithOrderBy: [[
      ["SelectionId", $xs.int, "?"],
      ["TemplateName", $xs.string, "?nil"],
      ["UseContacts", $xs.boolean, "?"],
      ["OrderBy", $xs.string, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    SetDuplicateRulesStatus: [[["Rules", () => ArrayOfDuplicateRule$, "?nil"]], []],
    GetDuplicates: [[["Name", $xs.string, "?nil"]], [["Response", () => ArrayOfDuplicateEntry$, "?nil"]]],
    GetDuplicateRules: [[], [["Response", () => ArrayOfDuplicateRule$, "?nil"]]],
    CreateNewEntry: [[["Duplicate", () => DuplicateEntry$, "?nil"]], [["Response", $xs.int, "?"]]],
    DeleteContacts: [[["SelectionId", $xs.int, "?"]], []],
    AddSelectionMembers: [[
      ["SelectionId", $xs.int, "?"],
      ["Ids", () => ArrayOfint$, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    RemoveSelectionMembers: [[
      ["SelectionId", $xs.int, "?"],
      ["SelectionMemberIds", () => ArrayOfint$, "?nil"],
    ], []],
    RemoveSelectionMembersById: [[
      ["SelectionId", $xs.int, "?"],
      ["Ids", () => ArrayOfint$, "?nil"],
    ], []],
    AddSelectionMembersFromSearch: [[
      ["SelectionId", $xs.int, "?"],
      ["StorageKey", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    RemoveSelectionMembersFromSearch: [[
      ["SelectionId", $xs.int, "?"],
      ["StorageKey", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    CopySelectionMembers: [[
      ["FromSelectionId", $xs.int, "?"],
      ["ToSelectionId", $xs.int, "?"],
    ], []],
    CreateTemporarySelectionFromIds: [[
      ["Ids", () => ArrayOfint$, "?nil"],
      ["TargetTableNumber", $xs.int, "?"],
    ], [["Response", () => SelectionEntity$, "?nil"]]],
    CreateSelectionFromSelection: [[
      ["SelectionId", $xs.int, "?"],
      ["Name", $xs.string, "?nil"],
      ["TargetSelectionType", () => SelectionType$, "?"],
      ["CopyMembers", $xs.boolean, "?"],
    ], [["Response", () => SelectionEntity$, "?nil"]]],
    CreateContactSelectionFromShadowSelection: [[
      ["SelectionId", $xs.int, "?"],
      ["Name", $xs.string, "?nil"],
    ], [["Response", () => SelectionEntity$, "?nil"]]],
    DeleteEntities: [[["SelectionId", $xs.int, "?"]], []],
    GetParentCombinedSelections: [[["SelectionId", $xs.int, "?"]], [["Response", () => ArrayOfint$, "?nil"]]],
    GetSelectionMembersArchiveRows: [[
      ["SelectionId", $xs.int, "?"],
      ["Select", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetSelectionShadowMembersArchiveRows: [[
      ["SelectionId", $xs.int, "?"],
      ["Select", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveListItem$, "?nil"]]],
    GetDynamicSelectionCriteria: [[["SelectionId", $xs.int, "?"]], [["Response", () => ArrayOfArchiveRestrictionInfo$, "?nil"]]],
    SetDynamicSelectionCriteria: [[
      ["SelectionId", $xs.int, "?"],
      ["Criteria", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ], [["Response", () => ArrayOfArchiveRestrictionInfo$, "?nil"]]],
    SetDynamicSelectionCriteria2: [[
      ["SelectionId", $xs.int, "?"],
      ["Filter", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveRestrictionInfo$, "?nil"]]],
    SetDynamicSelectionCriteria3: [[
      ["SelectionId", $xs.int, "?"],
      ["Criteria", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Filter", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfArchiveRestrictionInfo$, "?nil"]]],
    DeletePersons: [[["SelectionId", $xs.int, "?"]], []],
    GetDynamicSelectionCriteriaGroups: [[["SelectionId", $xs.int, "?"]], [["Response", () => ArrayOfArchiveRestrictionGroup$, "?nil"]]],
    SetDynamicSelectionCriteriaGroups: [[
      ["SelectionId", $xs.int, "?"],
      ["Criteria", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
    ], [["Response", () => ArrayOfArchiveRestrictionGroup$, "?nil"]]],
    DeleteSelectionEntity: [[["SelectionEntityId", $xs.int, "?"]], []],
    GetSelectionForFind: [[
      ["EntityName", $xs.string, "?nil"],
      ["TypicalSearchId", $xs.int, "?"],
    ], [["Response", () => SelectionForFind$, "?nil"]]],
    GetSelectionSummaries: [[["SelectionIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfSelectionSummaryItem$, "?nil"]]],
    UpdateTypicalSearch: [[["Searches", () => TypicalSearches$, "?nil"]], [["Response", $xs.string, "?nil"]]],
  }),
};

export interface SelectionAgent extends ISelectionAgent {}
export const SelectionAgent: $rt.ClientOf<SelectionAgent> = /* @__PURE__ */ $client(SelectionAgent$);
