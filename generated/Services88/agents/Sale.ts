/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { Sale, SaleEntity, SaleStakeholder, SaleStatus, SaleSummary } from "../carriers/S.js";
import { $ns0, ActivityStatus$, Appointment$, ArrayOfLink$, ArrayOfVisibleFor$, ArrayOfint$, Associate$, Carrier$, Competitor$, Contact$, Credited$, Currency$, Person$, Project$, Rating$, Reason$, ReasonSold$, ReasonStalled$, Sale$, SaleStatus$, SaleType$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, Source$, StringDictionary$ } from "../carriers/descriptors.js";

export interface ISaleAgent {
  CreateDefaultSaleEntity(options?: $rt.CallOptions): Promise<SaleEntity | null>;
  SaveSaleEntity(request: SaveSaleEntityRequest, options?: $rt.CallOptions): Promise<SaleEntity | null>;
  DeleteSaleEntity(request: DeleteSaleEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultSaleStakeholder(options?: $rt.CallOptions): Promise<SaleStakeholder | null>;
  SaveSaleStakeholder(request: SaveSaleStakeholderRequest, options?: $rt.CallOptions): Promise<SaleStakeholder | null>;
  DeleteSaleStakeholder(request: DeleteSaleStakeholderRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultSaleSummary(options?: $rt.CallOptions): Promise<SaleSummary | null>;
  GetSale(request: GetSaleRequest, options?: $rt.CallOptions): Promise<Sale | null>;
  GetSaleEntity(request: GetSaleEntityRequest, options?: $rt.CallOptions): Promise<SaleEntity | null>;
  HasGuide(request: HasGuideRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetNextDueDate(request: GetNextDueDateRequest, options?: $rt.CallOptions): Promise<string>;
  BatchUpdateNextDueDate(options?: $rt.CallOptions): Promise<void>;
  GetNextSaleStage(request: GetNextSaleStageRequest, options?: $rt.CallOptions): Promise<number>;
  HasGuideActivities(request: HasGuideActivitiesRequest, options?: $rt.CallOptions): Promise<boolean>;
  OfferAutoNextStageOnApppointmentCompleted(request: OfferAutoNextStageOnApppointmentCompletedRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetProbabilityFromStage(request: GetProbabilityFromStageRequest, options?: $rt.CallOptions): Promise<number>;
  IsNumberValid(request: IsNumberValidRequest, options?: $rt.CallOptions): Promise<boolean>;
  AddSaleStakeholders(request: AddSaleStakeholdersRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteSaleStakeholders(request: DeleteSaleStakeholdersRequest, options?: $rt.CallOptions): Promise<void>;
  HasStakeholderSetting(request: HasStakeholderSettingRequest, options?: $rt.CallOptions): Promise<boolean>;
  ValidateSaleEntity(request: ValidateSaleEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  SaleHasQuote(request: SaleHasQuoteRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetSaleList(request: GetSaleListRequest, options?: $rt.CallOptions): Promise<(Sale | null)[] | null>;
  GetMyOpportunities(request: GetMyOpportunitiesRequest, options?: $rt.CallOptions): Promise<(Sale | null)[] | null>;
  GetRecentSales(request: GetRecentSalesRequest, options?: $rt.CallOptions): Promise<(Sale | null)[] | null>;
  GetUpcomingSales(request: GetUpcomingSalesRequest, options?: $rt.CallOptions): Promise<(Sale | null)[] | null>;
  GetSalesByDate(request: GetSalesByDateRequest, options?: $rt.CallOptions): Promise<(Sale | null)[] | null>;
  GetOpenSalesForContact(request: GetOpenSalesForContactRequest, options?: $rt.CallOptions): Promise<(Sale | null)[] | null>;
  SetAsSold(request: SetAsSoldRequest, options?: $rt.CallOptions): Promise<void>;
  SetAsSoldWithReason(request: SetAsSoldWithReasonRequest, options?: $rt.CallOptions): Promise<void>;
  SetAsLost(request: SetAsLostRequest, options?: $rt.CallOptions): Promise<void>;
  SetAsLostWithReason(request: SetAsLostWithReasonRequest, options?: $rt.CallOptions): Promise<void>;
  GetSalesFromContact(request: GetSalesFromContactRequest, options?: $rt.CallOptions): Promise<(Sale | null)[] | null>;
  GetSalesFromPerson(request: GetSalesFromPersonRequest, options?: $rt.CallOptions): Promise<(Sale | null)[] | null>;
  GetSaleStakeholder(request: GetSaleStakeholderRequest, options?: $rt.CallOptions): Promise<SaleStakeholder | null>;
  GetSaleStakeholderList(request: GetSaleStakeholderListRequest, options?: $rt.CallOptions): Promise<(SaleStakeholder | null)[] | null>;
  GetSaleStakeholders(request: GetSaleStakeholdersRequest, options?: $rt.CallOptions): Promise<(SaleStakeholder | null)[] | null>;
  UpdateSaleStakeholders(request: UpdateSaleStakeholdersRequest, options?: $rt.CallOptions): Promise<(SaleStakeholder | null)[] | null>;
  GetSaleStakeholderById(request: GetSaleStakeholderByIdRequest, options?: $rt.CallOptions): Promise<(SaleStakeholder | null)[] | null>;
  GetSummaryByAssociate(request: GetSummaryByAssociateRequest, options?: $rt.CallOptions): Promise<SaleSummary | null>;
  GetSummaryByGroup(request: GetSummaryByGroupRequest, options?: $rt.CallOptions): Promise<SaleSummary | null>;
  GetSummaryByContact(request: GetSummaryByContactRequest, options?: $rt.CallOptions): Promise<SaleSummary | null>;
}

/** The request of SaveSaleEntity. */
export interface SaveSaleEntityRequest {
  /** `SaleEntity` */
  readonly SaleEntity?: $rt.Draft<SaleEntity> | null;
}

/** The request of DeleteSaleEntity. */
export interface DeleteSaleEntityRequest {
  /** `xs:int` */
  readonly SaleEntityId?: number;
}

/** The request of SaveSaleStakeholder. */
export interface SaveSaleStakeholderRequest {
  /** `SaleStakeholder` */
  readonly SaleStakeholder?: $rt.Draft<SaleStakeholder> | null;
}

/** The request of DeleteSaleStakeholder. */
export interface DeleteSaleStakeholderRequest {
  /** `xs:int` */
  readonly SaleStakeholderId?: number;
}

/** The request of GetSale. */
export interface GetSaleRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of GetSaleEntity. */
export interface GetSaleEntityRequest {
  /** `xs:int` */
  readonly SaleEntityId?: number;
}

/** The request of HasGuide. */
export interface HasGuideRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of GetNextDueDate. */
export interface GetNextDueDateRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of GetNextSaleStage. */
export interface GetNextSaleStageRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:boolean` */
  readonly IncludeCurrentStage?: boolean;
}

/** The request of HasGuideActivities. */
export interface HasGuideActivitiesRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of OfferAutoNextStageOnApppointmentCompleted. */
export interface OfferAutoNextStageOnApppointmentCompletedRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of GetProbabilityFromStage. */
export interface GetProbabilityFromStageRequest {
  /** `xs:int` */
  readonly StageId?: number;
}

/** The request of IsNumberValid. */
export interface IsNumberValidRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** The request of AddSaleStakeholders. */
export interface AddSaleStakeholdersRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `ArrayOfSaleStakeholder` */
  readonly SaleStakeholders?: readonly ($rt.Draft<SaleStakeholder> | null)[] | null;
}

/** The request of DeleteSaleStakeholders. */
export interface DeleteSaleStakeholdersRequest {
  /** `ArrayOfint` */
  readonly SaleStakeholderIds?: readonly number[] | null;
}

/** The request of HasStakeholderSetting. */
export interface HasStakeholderSettingRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of ValidateSaleEntity. */
export interface ValidateSaleEntityRequest {
  /** `SaleEntity` */
  readonly SaleEntity?: $rt.Draft<SaleEntity> | null;
}

/** The request of SaleHasQuote. */
export interface SaleHasQuoteRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of GetSaleList. */
export interface GetSaleListRequest {
  /** `ArrayOfint` */
  readonly SaleIds?: readonly number[] | null;
}

/** The request of GetMyOpportunities. */
export interface GetMyOpportunitiesRequest {
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetRecentSales. */
export interface GetRecentSalesRequest {
  /** `xs:int` */
  readonly AmountLimit?: number;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetUpcomingSales. */
export interface GetUpcomingSalesRequest {
  /** `xs:int` */
  readonly WeightedAmountLimit?: number;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetSalesByDate. */
export interface GetSalesByDateRequest {
  /** `xs:dateTime` */
  readonly FromDate?: string;
  /** `xs:dateTime` */
  readonly ToDate?: string;
  /** `xs:int` */
  readonly AmountLimit?: number;
  /** `SaleStatus` */
  readonly Status?: SaleStatus;
}

/** The request of GetOpenSalesForContact. */
export interface GetOpenSalesForContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of SetAsSold. */
export interface SetAsSoldRequest {
  /** `ArrayOfint` */
  readonly SaleIds?: readonly number[] | null;
}

/** The request of SetAsSoldWithReason. */
export interface SetAsSoldWithReasonRequest {
  /** `ArrayOfint` */
  readonly SaleIds?: readonly number[] | null;
  /** `xs:int` */
  readonly ReasonId?: number;
}

/** The request of SetAsLost. */
export interface SetAsLostRequest {
  /** `ArrayOfint` */
  readonly SaleIds?: readonly number[] | null;
}

/** The request of SetAsLostWithReason. */
export interface SetAsLostWithReasonRequest {
  /** `ArrayOfint` */
  readonly SaleIds?: readonly number[] | null;
  /** `xs:int` */
  readonly ReasonId?: number;
}

/** The request of GetSalesFromContact. */
export interface GetSalesFromContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:boolean` */
  readonly OnlyOpenSales?: boolean;
}

/** The request of GetSalesFromPerson. */
export interface GetSalesFromPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly OnlyOpenSales?: boolean;
}

/** The request of GetSaleStakeholder. */
export interface GetSaleStakeholderRequest {
  /** `xs:int` */
  readonly SaleStakeholderId?: number;
}

/** The request of GetSaleStakeholderList. */
export interface GetSaleStakeholderListRequest {
  /** `ArrayOfint` */
  readonly SaleStakeholderIds?: readonly number[] | null;
}

/** The request of GetSaleStakeholders. */
export interface GetSaleStakeholdersRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of UpdateSaleStakeholders. */
export interface UpdateSaleStakeholdersRequest {
  /** `ArrayOfSaleStakeholder` */
  readonly Stakeholders?: readonly ($rt.Draft<SaleStakeholder> | null)[] | null;
}

/** The request of GetSaleStakeholderById. */
export interface GetSaleStakeholderByIdRequest {
  /** `ArrayOfint` */
  readonly SaleStakeholderIds?: readonly number[] | null;
}

/** The request of GetSummaryByAssociate. */
export interface GetSummaryByAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:dateTime` */
  readonly FromDate?: string;
  /** `xs:dateTime` */
  readonly ToDate?: string;
}

/** The request of GetSummaryByGroup. */
export interface GetSummaryByGroupRequest {
  /** `xs:int` */
  readonly GroupId?: number;
  /** `xs:dateTime` */
  readonly FromDate?: string;
  /** `xs:dateTime` */
  readonly ToDate?: string;
}

/** The request of GetSummaryByContact. */
export interface GetSummaryByContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly FromDate?: string;
  /** `xs:dateTime` */
  readonly ToDate?: string;
}

export const ArrayOfSale$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSale", namespace: $ns0, item: ["Sale", () => Sale$, "*nil"] };

export const SaleEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Appointment", () => Appointment$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Contact", () => Contact$, "?nil"],
    ["Project", () => Project$, "?nil"],
    ["SaleText", $xs.string, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["Currency", () => Currency$, "?nil"],
    ["Competitor", () => Competitor$, "?nil"],
    ["Credited", () => Credited$, "?nil"],
    ["Rating", () => Rating$, "?nil"],
    ["Reason", () => Reason$, "?nil"],
    ["Source", () => Source$, "?nil"],
    ["Status", () => SaleStatus$, "?"],
    ["Saledate", $xs.dateTime, "?"],
    ["Amount", $xs.double, "?"],
    ["SaleId", $xs.int, "?"],
    ["Earning", $xs.double, "?"],
    ["EarningPercent", $xs.double, "?"],
    ["Heading", $xs.string, "?nil"],
    ["Number", $xs.string, "?nil"],
    ["Probability", $xs.short, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["Completed", () => ActivityStatus$, "?"],
    ["ActiveLinks", $xs.int, "?"],
    ["Links", () => ArrayOfLink$, "?nil"],
    ["NextDueDate", $xs.dateTime, "?"],
    ["Postit", $xs.string, "?nil"],
    ["SaleType", () => SaleType$, "?nil"],
    ["ReasonSold", () => ReasonSold$, "?nil"],
    ["ReasonStalled", () => ReasonStalled$, "?nil"],
    ["ReopenDate", $xs.dateTime, "?"],
    ["SaleStakeholders", () => ArrayOfSaleStakeholder$, "?nil"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["UserDefinedFields", () => StringDictionary$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
    ["PublishEventDate", $xs.dateTime, "?"],
    ["PublishTo", $xs.dateTime, "?"],
    ["PublishFrom", $xs.dateTime, "?"],
    ["IsPublished", $xs.boolean, "?"],
    ["VisibleFor", () => ArrayOfVisibleFor$, "?nil"],
  ],
};

export const SaleStakeholder$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleStakeholder",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["StakeholderRoleName", $xs.string, "?nil"],
    ["Comment", $xs.string, "?nil"],
    ["StakeholderRoleId", $xs.int, "?"],
    ["CountryId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["EmailDescription", $xs.string, "?nil"],
    ["EmailId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["PhoneId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["Mrmrs", $xs.string, "?nil"],
    ["Firstname", $xs.string, "?nil"],
    ["MiddleName", $xs.string, "?nil"],
    ["Lastname", $xs.string, "?nil"],
    ["SaleStakeholderId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["Phone", $xs.string, "?nil"],
  ],
};

export const ArrayOfSaleStakeholder$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSaleStakeholder", namespace: $ns0, item: ["SaleStakeholder", () => SaleStakeholder$, "*nil"] };

export const SaleSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleSummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["BaseCurrency", $xs.string, "?nil"],
    ["OwnCurrency", $xs.string, "?nil"],
    ["SoldTotalBaseCurrency", $xs.double, "?"],
    ["Sold", $xs.int, "?"],
    ["SoldTotalOwnCurrency", $xs.double, "?"],
    ["Lost", $xs.int, "?"],
    ["LostTotalBaseCurrency", $xs.double, "?"],
    ["LostTotalOwnCurrency", $xs.double, "?"],
    ["Open", $xs.int, "?"],
    ["OpenTotalBaseCurrency", $xs.double, "?"],
    ["OpenTotalOwnCurrency", $xs.double, "?"],
    ["OpenWeightedBaseCurrency", $xs.double, "?"],
    ["OpenWeightedOwnCurrency", $xs.double, "?"],
    ["PreviousOverdue", $xs.int, "?"],
    ["PreviousOverdueTotalBaseCurrency", $xs.double, "?"],
    ["PreviousOverdueTotalOwnCurrency", $xs.double, "?"],
    ["PreviousOverdueWeightedBaseCurrency", $xs.double, "?"],
    ["PreviousOverdueWeightedOwnCurrency", $xs.double, "?"],
    ["CurrentOverdue", $xs.int, "?"],
    ["CurrentOverdueTotalBaseCurrency", $xs.double, "?"],
    ["CurrentOverdueTotalOwnCurrency", $xs.double, "?"],
    ["CurrentOverdueWeightedBaseCurrency", $xs.double, "?"],
    ["CurrentOverdueWeightedOwnCurrency", $xs.double, "?"],
    ["FutureOpen", $xs.int, "?"],
    ["FutureOpenTotalBaseCurrency", $xs.double, "?"],
    ["FutureOpenTotalOwnCurrency", $xs.double, "?"],
    ["FutureOpenWeightedBaseCurrency", $xs.double, "?"],
    ["FutureOpenWeightedOwnCurrency", $xs.double, "?"],
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
export const SaleAgent$: $rt.AgentDescriptor<ISaleAgent> = {
  services: "Services88",
  name: "Sale",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultSaleEntity: [[], [["Response", () => SaleEntity$, "?nil"]]],
    SaveSaleEntity: [[["SaleEntity", () => SaleEntity$, "?nil"]], [["Response", () => SaleEntity$, "?nil"]]],
    DeleteSaleEntity: [[["SaleEntityId", $xs.int, "?"]], []],
    CreateDefaultSaleStakeholder: [[], [["Response", () => SaleStakeholder$, "?nil"]]],
    SaveSaleStakeholder: [[["SaleStakeholder", () => SaleStakeholder$, "?nil"]], [["Response", () => SaleStakeholder$, "?nil"]]],
    DeleteSaleStakeholder: [[["SaleStakeholderId", $xs.int, "?"]], []],
    CreateDefaultSaleSummary: [[], [["Response", () => SaleSummary$, "?nil"]]],
    GetSale: [[["SaleId", $xs.int, "?"]], [["Response", () => Sale$, "?nil"]]],
    GetSaleEntity: [[["SaleEntityId", $xs.int, "?"]], [["Response", () => SaleEntity$, "?nil"]]],
    HasGuide: [[["SaleId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetNextDueDate: [[["SaleId", $xs.int, "?"]], [["Response", $xs.dateTime, "?"]]],
    BatchUpdateNextDueDate: [[], []],
    GetNextSaleStage: [[
      ["SaleId", $xs.int, "?"],
      ["IncludeCurrentStage", $xs.boolean, "?"],
    ], [["Response", $xs.int, "?"]]],
    HasGuideActivities: [[["SaleId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    OfferAutoNextStageOnApppointmentCompleted: [[["AppointmentId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetProbabilityFromStage: [[["StageId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    IsNumberValid: [[
      ["ContactId", $xs.int, "?"],
      ["Number", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    AddSaleStakeholders: [[
      ["SaleId", $xs.int, "?"],
      ["SaleStakeholders", () => ArrayOfSaleStakeholder$, "?nil"],
    ], []],
    DeleteSaleStakeholders: [[["SaleStakeholderIds", () => ArrayOfint$, "?nil"]], []],
    HasStakeholderSetting: [[["SaleId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    ValidateSaleEntity: [[["SaleEntity", () => SaleEntity$, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    SaleHasQuote: [[["SaleId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetSaleList: [[["SaleIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfSale$, "?nil"]]],
    GetMyOpportunities: [[["Count", $xs.int, "?"]], [["Response", () => ArrayOfSale$, "?nil"]]],
    GetRecentSales: [[
      ["AmountLimit", $xs.int, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfSale$, "?nil"]]],
    GetUpcomingSales: [[
      ["WeightedAmountLimit", $xs.int, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfSale$, "?nil"]]],
    GetSalesByDate: [[
      ["FromDate", $xs.dateTime, "?"],
      ["ToDate", $xs.dateTime, "?"],
      ["AmountLimit", $xs.int, "?"],
      ["Status", () => SaleStatus$, "?"],
    ], [["Response", () => ArrayOfSale$, "?nil"]]],
    GetOpenSalesForContact: [[["ContactId", $xs.int, "?"]], [["Response", () => ArrayOfSale$, "?nil"]]],
    SetAsSold: [[["SaleIds", () => ArrayOfint$, "?nil"]], []],
    SetAsSoldWithReason: [[
      ["SaleIds", () => ArrayOfint$, "?nil"],
      ["ReasonId", $xs.int, "?"],
    ], []],
    SetAsLost: [[["SaleIds", () => ArrayOfint$, "?nil"]], []],
    SetAsLostWithReason: [[
      ["SaleIds", () => ArrayOfint$, "?nil"],
      ["ReasonId", $xs.int, "?"],
    ], []],
    GetSalesFromContact: [[
      ["ContactId", $xs.int, "?"],
      ["OnlyOpenSales", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfSale$, "?nil"]]],
    GetSalesFromPerson: [[
      ["PersonId", $xs.int, "?"],
      ["OnlyOpenSales", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfSale$, "?nil"]]],
    GetSaleStakeholder: [[["SaleStakeholderId", $xs.int, "?"]], [["Response", () => SaleStakeholder$, "?nil"]]],
    GetSaleStakeholderList: [[["SaleStakeholderIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfSaleStakeholder$, "?nil"]]],
    GetSaleStakeholders: [[["SaleId", $xs.int, "?"]], [["Response", () => ArrayOfSaleStakeholder$, "?nil"]]],
    UpdateSaleStakeholders: [[["Stakeholders", () => ArrayOfSaleStakeholder$, "?nil"]], [["Response", () => ArrayOfSaleStakeholder$, "?nil"]]],
    GetSaleStakeholderById: [[["SaleStakeholderIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfSaleStakeholder$, "?nil"]]],
    GetSummaryByAssociate: [[
      ["AssociateId", $xs.int, "?"],
      ["FromDate", $xs.dateTime, "?"],
      ["ToDate", $xs.dateTime, "?"],
    ], [["Response", () => SaleSummary$, "?nil"]]],
    GetSummaryByGroup: [[
      ["GroupId", $xs.int, "?"],
      ["FromDate", $xs.dateTime, "?"],
      ["ToDate", $xs.dateTime, "?"],
    ], [["Response", () => SaleSummary$, "?nil"]]],
    GetSummaryByContact: [[
      ["ContactId", $xs.int, "?"],
      ["FromDate", $xs.dateTime, "?"],
      ["ToDate", $xs.dateTime, "?"],
    ], [["Response", () => SaleSummary$, "?nil"]]],
  }),
};

export interface SaleAgent extends ISaleAgent {}
export const SaleAgent: $rt.ClientOf<SaleAgent> = /* @__PURE__ */ $client(SaleAgent$);
