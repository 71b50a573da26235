/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ActivityStatus, ActivityStatus$, type AddressType, AddressType$, type Appointment, Appointment$, type Associate, Associate$ } from "./A.js";
import { type BoardViewBadgeType, BoardViewBadgeType$, type BoardViewSettingsBase, BoardViewSettingsBase$ } from "./B.js";
import { ArrayOfContact$, type Carrier, Carrier$, type Competitor, Competitor$, type Contact, Contact$, type Credited, Credited$, type Currency, Currency$ } from "./C.js";
import { type DSAParameters, DSAParameters$, type DesignType, DesignType$, type DocumentTemplate, DocumentTemplate$, type DurationUnit, DurationUnit$ } from "./D.js";
import { type EjScriptVerb, EjScriptVerb$, type EjUserStatus, EjUserStatus$ } from "./E.js";
import { ArrayOfGrantedModuleLicense$, type GrantedModuleLicense } from "./G.js";
import { ArrayOfint$ } from "./I.js";
import { ArrayOfLink$, type LicenseInfo, LicenseInfo$, type Link } from "./L.js";
import { type NetServerBuildType, NetServerBuildType$ } from "./N.js";
import { ArrayOfProvidedCredential$, type Person, Person$, type Project, Project$, type ProjectTypeStatusLink, ProjectTypeStatusLink$, type ProvidedCredential } from "./P.js";
import { type Rating, Rating$, type Reason, Reason$, type ReasonSold, ReasonSold$, type ReasonStalled, ReasonStalled$, type RoleType, RoleType$ } from "./R.js";
import { type Task, Task$ } from "./T.js";
import { type UserType, UserType$ } from "./U.js";
import { ArrayOfVisibleFor$, type VisibleFor } from "./V.js";
import { $ns0, $ns3 } from "./namespaces.js";

export interface SaintConfiguration extends Carrier {
  /** `xs:short` */
  OwnerTable: number;
  /** `xs:boolean` */
  Enabled: boolean;
  /** `xs:int` */
  Period1: number;
  /** `xs:int` */
  Period2: number;
  /** `xs:int` */
  Period3: number;
  /** `xs:dateTime` */
  GenerationStart: string;
  /** `xs:dateTime` */
  GenerationEnd: string;
  /** `xs:int` */
  RowsGenerated: number;
}
export const SaintConfiguration$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaintConfiguration",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnerTable", $xs.short, "?"],
    ["Enabled", $xs.boolean, "?"],
    ["Period1", $xs.int, "?"],
    ["Period2", $xs.int, "?"],
    ["Period3", $xs.int, "?"],
    ["GenerationStart", $xs.dateTime, "?"],
    ["GenerationEnd", $xs.dateTime, "?"],
    ["RowsGenerated", $xs.int, "?"],
  ],
};

export const ArrayOfSaintConfiguration$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSaintConfiguration",
  namespace: $ns0,
  item: ["SaintConfiguration", () => SaintConfiguration$, "*nil"],
};

export interface Sale extends Carrier {
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:dateTime` */
  SaleDate: string;
  /** `xs:int` */
  SaleId: number;
  /** `xs:short` */
  Probability: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:double` */
  Amount: number;
  /** `xs:string` */
  Currency: string | null;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `SaleStatus` */
  Status: SaleStatus;
  /** `xs:double` */
  WeightedAmount: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:double` */
  EarningPercent: number;
  /** `xs:double` */
  Earning: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  SaleTypeId: number;
  /** `xs:string` */
  SaleTypeName: string | null;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `ActivityStatus` */
  Completed: ActivityStatus;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `xs:dateTime` */
  NextDueDate: string;
  /** `xs:string` */
  Number: string | null;
}
export const Sale$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Sale",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ContactName", $xs.string, "?nil"],
    ["SaleDate", $xs.dateTime, "?"],
    ["SaleId", $xs.int, "?"],
    ["Probability", $xs.short, "?"],
    ["Title", $xs.string, "?nil"],
    ["Amount", $xs.double, "?"],
    ["Currency", $xs.string, "?nil"],
    ["ProjectName", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Status", () => SaleStatus$, "?"],
    ["WeightedAmount", $xs.double, "?"],
    ["ProjectId", $xs.int, "?"],
    ["EarningPercent", $xs.double, "?"],
    ["Earning", $xs.double, "?"],
    ["ContactId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["SaleTypeId", $xs.int, "?"],
    ["SaleTypeName", $xs.string, "?nil"],
    ["PersonFullName", $xs.string, "?nil"],
    ["Completed", () => ActivityStatus$, "?"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["NextDueDate", $xs.dateTime, "?"],
    ["Number", $xs.string, "?nil"],
  ],
};

export const ArrayOfSale$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSale",
  namespace: $ns0,
  item: ["Sale", () => Sale$, "*nil"],
};

export interface SaleBoardViewSettings extends Omit<BoardViewSettingsBase, "$type"> {
  $type: "SaleBoardViewSettings";
  /** `xs:boolean` */
  HideClosedSales: boolean;
  /** `BoardViewBadgeType` */
  BadgeType: BoardViewBadgeType;
}
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

export interface SaleEntity extends Carrier {
  /** `Appointment` */
  Appointment: Appointment | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Contact` */
  Contact: Contact | null;
  /** `Project` */
  Project: Project | null;
  /** `xs:string` */
  SaleText: string | null;
  /** `Person` */
  Person: Person | null;
  /** `Currency` */
  Currency: Currency | null;
  /** `Competitor` */
  Competitor: Competitor | null;
  /** `Credited` */
  Credited: Credited | null;
  /** `Rating` */
  Rating: Rating | null;
  /** `Reason` */
  Reason: Reason | null;
  /** `Source` */
  Source: Source | null;
  /** `SaleStatus` */
  Status: SaleStatus;
  /** `xs:dateTime` */
  Saledate: string;
  /** `xs:double` */
  Amount: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:double` */
  Earning: number;
  /** `xs:double` */
  EarningPercent: number;
  /** `xs:string` */
  Heading: string | null;
  /** `xs:string` */
  Number: string | null;
  /** `xs:short` */
  Probability: number;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `ActivityStatus` */
  Completed: ActivityStatus;
  /** `xs:int` */
  ActiveLinks: number;
  /** `ArrayOfLink` */
  Links: (Link | null)[] | null;
  /** `xs:dateTime` */
  NextDueDate: string;
  /** `xs:string` */
  Postit: string | null;
  /** `SaleType` */
  SaleType: SaleType | null;
  /** `ReasonSold` */
  ReasonSold: ReasonSold | null;
  /** `ReasonStalled` */
  ReasonStalled: ReasonStalled | null;
  /** `xs:dateTime` */
  ReopenDate: string;
  /** `ArrayOfSaleStakeholder` */
  SaleStakeholders: (SaleStakeholder | null)[] | null;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `StringDictionary` */
  UserDefinedFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
  /** `xs:dateTime` */
  PublishEventDate: string;
  /** `xs:dateTime` */
  PublishTo: string;
  /** `xs:dateTime` */
  PublishFrom: string;
  /** `xs:boolean` */
  IsPublished: boolean;
  /** `ArrayOfVisibleFor` */
  VisibleFor: (VisibleFor | null)[] | null;
}
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

export interface SaleStageEntity extends Carrier {
  /** `xs:int` */
  SaleStageId: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Probability: number;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:short` */
  Rank: number;
}
export const SaleStageEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleStageEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SaleStageId", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Probability", $xs.short, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
  ],
};

export const ArrayOfSaleStageEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSaleStageEntity",
  namespace: $ns0,
  item: ["SaleStageEntity", () => SaleStageEntity$, "*nil"],
};

export interface SaleStakeholder extends Carrier {
  /** `xs:string` */
  StakeholderRoleName: string | null;
  /** `xs:string` */
  Comment: string | null;
  /** `xs:int` */
  StakeholderRoleId: number;
  /** `xs:int` */
  CountryId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  EmailDescription: string | null;
  /** `xs:int` */
  EmailId: number;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `xs:int` */
  PhoneId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:string` */
  Mrmrs: string | null;
  /** `xs:string` */
  Firstname: string | null;
  /** `xs:string` */
  MiddleName: string | null;
  /** `xs:string` */
  Lastname: string | null;
  /** `xs:int` */
  SaleStakeholderId: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Phone: string | null;
}
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

export const ArrayOfSaleStakeholder$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSaleStakeholder",
  namespace: $ns0,
  item: ["SaleStakeholder", () => SaleStakeholder$, "*nil"],
};

export const SaleStatus = {
  Unknown: "Unknown",
  Open: "Open",
  Sold: "Sold",
  Lost: "Lost",
  Stalled: "Stalled",
  SaintAll: "SaintAll",
} as const;
export type SaleStatus = (typeof SaleStatus)[keyof typeof SaleStatus] | $rt.UnknownName<"SaleStatus">;
export const SaleStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SaleStatus",
  namespace: $ns0,
  values: SaleStatus,
  zero: "Unknown",
};

export interface SaleSummary extends Carrier {
  /** `xs:string` */
  BaseCurrency: string | null;
  /** `xs:string` */
  OwnCurrency: string | null;
  /** `xs:double` */
  SoldTotalBaseCurrency: number;
  /** `xs:int` */
  Sold: number;
  /** `xs:double` */
  SoldTotalOwnCurrency: number;
  /** `xs:int` */
  Lost: number;
  /** `xs:double` */
  LostTotalBaseCurrency: number;
  /** `xs:double` */
  LostTotalOwnCurrency: number;
  /** `xs:int` */
  Open: number;
  /** `xs:double` */
  OpenTotalBaseCurrency: number;
  /** `xs:double` */
  OpenTotalOwnCurrency: number;
  /** `xs:double` */
  OpenWeightedBaseCurrency: number;
  /** `xs:double` */
  OpenWeightedOwnCurrency: number;
  /** `xs:int` */
  PreviousOverdue: number;
  /** `xs:double` */
  PreviousOverdueTotalBaseCurrency: number;
  /** `xs:double` */
  PreviousOverdueTotalOwnCurrency: number;
  /** `xs:double` */
  PreviousOverdueWeightedBaseCurrency: number;
  /** `xs:double` */
  PreviousOverdueWeightedOwnCurrency: number;
  /** `xs:int` */
  CurrentOverdue: number;
  /** `xs:double` */
  CurrentOverdueTotalBaseCurrency: number;
  /** `xs:double` */
  CurrentOverdueTotalOwnCurrency: number;
  /** `xs:double` */
  CurrentOverdueWeightedBaseCurrency: number;
  /** `xs:double` */
  CurrentOverdueWeightedOwnCurrency: number;
  /** `xs:int` */
  FutureOpen: number;
  /** `xs:double` */
  FutureOpenTotalBaseCurrency: number;
  /** `xs:double` */
  FutureOpenTotalOwnCurrency: number;
  /** `xs:double` */
  FutureOpenWeightedBaseCurrency: number;
  /** `xs:double` */
  FutureOpenWeightedOwnCurrency: number;
}
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

export interface SaleSummaryItem {
  /** `xs:int` */
  SaleId: number;
  /** `xs:dateTime` */
  SaleDate: string;
  /** `xs:short` */
  Probability: number;
  /** `xs:string` */
  Heading: string | null;
  /** `xs:double` */
  Amount: number;
  /** `xs:string` */
  Currency: string | null;
  /** `xs:double` */
  AmountInBaseCurrency: number;
  /** `SaleStatus` */
  Status: SaleStatus;
  /** `ActivityStatus` */
  Completed: ActivityStatus;
  /** `xs:dateTime` */
  Registered: string;
}
export const SaleSummaryItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleSummaryItem",
  namespace: $ns0,
  members: [
    ["SaleId", $xs.int, "?"],
    ["SaleDate", $xs.dateTime, "?"],
    ["Probability", $xs.short, "?"],
    ["Heading", $xs.string, "?nil"],
    ["Amount", $xs.double, "?"],
    ["Currency", $xs.string, "?nil"],
    ["AmountInBaseCurrency", $xs.double, "?"],
    ["Status", () => SaleStatus$, "?"],
    ["Completed", () => ActivityStatus$, "?"],
    ["Registered", $xs.dateTime, "?"],
  ],
};

export const ArrayOfSaleSummaryItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSaleSummaryItem",
  namespace: $ns0,
  item: ["SaleSummaryItem", () => SaleSummaryItem$, "*nil"],
};

export interface SaleType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const SaleType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfSaleType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSaleType",
  namespace: $ns0,
  item: ["SaleType", () => SaleType$, "*nil"],
};

export interface SaleTypeEntity extends Carrier {
  /** `xs:int` */
  SaleTypeId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `DurationUnit` */
  DurationUnit: DurationUnit;
  /** `xs:int` */
  SaleDuration: number;
  /** `xs:int` */
  SaleTypeCatId: number;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:boolean` */
  HasGuide: boolean;
  /** `xs:boolean` */
  HasStakeholders: boolean;
  /** `xs:boolean` */
  IsAutoAdvance: boolean;
  /** `xs:boolean` */
  AllowQuoteAlternatives: boolean;
  /** `xs:int` */
  DefaultQuoteValidity: number;
  /** `xs:int` */
  QuoteLinesTemplate: number;
  /** `xs:int` */
  ConfirmationLinesTemplate: number;
  /** `xs:boolean` */
  MaxDiscountPercentSet: boolean;
  /** `xs:boolean` */
  MinEarningPercentSet: boolean;
  /** `xs:int` */
  MaxDiscountPercent: number;
  /** `xs:int` */
  MinEarningPercent: number;
  /** `xs:int` */
  GroupQuoteLinesBy: number;
  /** `xs:int` */
  SortGroupLinesBy: number;
  /** `ArrayOfSelectableMDOListItem` */
  Stages: (SelectableMDOListItem | null)[] | null;
}
export const SaleTypeEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleTypeEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SaleTypeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["DurationUnit", () => DurationUnit$, "?"],
    ["SaleDuration", $xs.int, "?"],
    ["SaleTypeCatId", $xs.int, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["HasGuide", $xs.boolean, "?"],
    ["HasStakeholders", $xs.boolean, "?"],
    ["IsAutoAdvance", $xs.boolean, "?"],
    ["AllowQuoteAlternatives", $xs.boolean, "?"],
    ["DefaultQuoteValidity", $xs.int, "?"],
    ["QuoteLinesTemplate", $xs.int, "?"],
    ["ConfirmationLinesTemplate", $xs.int, "?"],
    ["MaxDiscountPercentSet", $xs.boolean, "?"],
    ["MinEarningPercentSet", $xs.boolean, "?"],
    ["MaxDiscountPercent", $xs.int, "?"],
    ["MinEarningPercent", $xs.int, "?"],
    ["GroupQuoteLinesBy", $xs.int, "?"],
    ["SortGroupLinesBy", $xs.int, "?"],
    ["Stages", () => ArrayOfSelectableMDOListItem$, "?nil"],
  ],
};

export const ArrayOfSaleTypeEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSaleTypeEntity",
  namespace: $ns0,
  item: ["SaleTypeEntity", () => SaleTypeEntity$, "*nil"],
};

export interface SaleTypeStageLink extends Carrier {
  /** `xs:int` */
  SaleTypeStageLinkId: number;
  /** `xs:int` */
  SaleTypeId: number;
  /** `xs:string` */
  SaleTypeName: string | null;
  /** `xs:string` */
  SaleTypeTooltip: string | null;
  /** `xs:int` */
  ProbId: number;
  /** `xs:string` */
  ProbName: string | null;
  /** `xs:string` */
  ProbTooltip: string | null;
  /** `xs:short` */
  Probability: number;
}
export const SaleTypeStageLink$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleTypeStageLink",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SaleTypeStageLinkId", $xs.int, "?"],
    ["SaleTypeId", $xs.int, "?"],
    ["SaleTypeName", $xs.string, "?nil"],
    ["SaleTypeTooltip", $xs.string, "?nil"],
    ["ProbId", $xs.int, "?"],
    ["ProbName", $xs.string, "?nil"],
    ["ProbTooltip", $xs.string, "?nil"],
    ["Probability", $xs.short, "?"],
  ],
};

export interface SalesActivity extends Carrier {
  /** `ArrayOfContact` */
  RequestedContacts: (Contact | null)[] | null;
  /** `Person` */
  RequestedPerson: Person | null;
  /** `Person` */
  SalesRep: Person | null;
}
export const SalesActivity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SalesActivity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RequestedContacts", () => ArrayOfContact$, "?nil"],
    ["RequestedPerson", () => Person$, "?nil"],
    ["SalesRep", () => Person$, "?nil"],
  ],
};

export interface SavedUtmParameters extends Carrier {
  /** `xs:string` */
  FormName: string | null;
  /** `xs:string` */
  FirsttouchSource: string | null;
  /** `xs:string` */
  FirsttouchMedium: string | null;
  /** `xs:string` */
  FirsttouchCampaign: string | null;
  /** `xs:string` */
  FirsttouchTerm: string | null;
  /** `xs:string` */
  FirsttouchContent: string | null;
  /** `xs:string` */
  FirsttouchReferrerDomain: string | null;
  /** `xs:string` */
  Source: string | null;
  /** `xs:string` */
  Medium: string | null;
  /** `xs:string` */
  Campaign: string | null;
  /** `xs:string` */
  Term: string | null;
  /** `xs:string` */
  Content: string | null;
  /** `xs:string` */
  ReferrerDomain: string | null;
}
export const SavedUtmParameters$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SavedUtmParameters",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FormName", $xs.string, "?nil"],
    ["FirsttouchSource", $xs.string, "?nil"],
    ["FirsttouchMedium", $xs.string, "?nil"],
    ["FirsttouchCampaign", $xs.string, "?nil"],
    ["FirsttouchTerm", $xs.string, "?nil"],
    ["FirsttouchContent", $xs.string, "?nil"],
    ["FirsttouchReferrerDomain", $xs.string, "?nil"],
    ["Source", $xs.string, "?nil"],
    ["Medium", $xs.string, "?nil"],
    ["Campaign", $xs.string, "?nil"],
    ["Term", $xs.string, "?nil"],
    ["Content", $xs.string, "?nil"],
    ["ReferrerDomain", $xs.string, "?nil"],
  ],
};

export interface Script extends Carrier {
  /** `xs:string` */
  UniqueIdentifier: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  IncludeId: string | null;
  /** `xs:string` */
  Source: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:string` */
  RegisteredBy: string | null;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:string` */
  UpdatedBy: string | null;
  /** `xs:string` */
  Path: string | null;
  /** `EjScriptVerb` */
  BlockedVerbs: EjScriptVerb[];
}
export const Script$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Script",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["UniqueIdentifier", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IncludeId", $xs.string, "?nil"],
    ["Source", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredBy", $xs.string, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedBy", $xs.string, "?nil"],
    ["Path", $xs.string, "?nil"],
    ["BlockedVerbs", () => EjScriptVerb$, "?"],
  ],
};

export const ScriptType = {
  Unknown: "Unknown",
  CRMScript: "CRMScript",
  JavaScript: "JavaScript",
} as const;
export type ScriptType = (typeof ScriptType)[keyof typeof ScriptType] | $rt.UnknownName<"ScriptType">;
export const ScriptType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ScriptType",
  namespace: $ns0,
  values: ScriptType,
  zero: "Unknown",
};

export interface SelectableMDOListItem extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ToolTip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  Rank: number;
  /** `xs:string` */
  Type: string | null;
  /** `xs:int` */
  ColorBlock: number;
  /** `xs:string` */
  IconHint: string | null;
  /** `xs:boolean` */
  Selected: boolean;
  /** `xs:dateTime` */
  LastChanged: string;
  /** `ArrayOfSelectableMDOListItem` */
  ChildItems: (SelectableMDOListItem | null)[] | null;
  /** `xs:string` */
  ExtraInfo: string | null;
  /** `xs:string` */
  StyleHint: string | null;
  /** `xs:boolean` */
  Hidden: boolean;
  /** `xs:string` */
  FullName: string | null;
}
export const SelectableMDOListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SelectableMDOListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ToolTip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["Type", $xs.string, "?nil"],
    ["ColorBlock", $xs.int, "?"],
    ["IconHint", $xs.string, "?nil"],
    ["Selected", $xs.boolean, "?"],
    ["LastChanged", $xs.dateTime, "?"],
    ["ChildItems", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["StyleHint", $xs.string, "?nil"],
    ["Hidden", $xs.boolean, "?"],
    ["FullName", $xs.string, "?nil"],
  ],
};

export const ArrayOfSelectableMDOListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSelectableMDOListItem",
  namespace: $ns0,
  item: ["SelectableMDOListItem", () => SelectableMDOListItem$, "*nil"],
};

export interface SelectionCategory extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const SelectionCategory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SelectionCategory",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfSelectionCategory$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSelectionCategory",
  namespace: $ns0,
  item: ["SelectionCategory", () => SelectionCategory$, "*nil"],
};

export interface SelectionEntity extends Carrier {
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Postit: string | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `SelectionCategory` */
  SelectionCategory: SelectionCategory | null;
  /** `xs:int` */
  GroupIdx: number;
  /** `xs:int` */
  IncludePerson: number;
  /** `xs:unsignedInt` */
  MemberCount: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  PostitTextId: number;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:int` */
  SelectionId: number;
  /** `xs:string` */
  SoundEx: string | null;
  /** `xs:short` */
  Source: number;
  /** `xs:int` */
  TextId: number;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:short` */
  UpdatedCount: number;
  /** `xs:short` */
  Visibility: number;
  /** `SelectionType` */
  SelectionType: SelectionType;
  /** `xs:boolean` */
  CompanyUnique: boolean;
  /** `xs:int` */
  TargetTableNumber: number;
  /** `xs:string` */
  TargetTableName: string | null;
  /** `xs:boolean` */
  Completed: boolean;
  /** `xs:int` */
  LeftSelectionId: number;
  /** `xs:int` */
  RightSelectionId: number;
  /** `SelectionUnionType` */
  SelectionUnionType: SelectionUnionType;
  /** `xs:string` */
  MainProviderName: string | null;
  /** `xs:string` */
  ShadowProviderName: string | null;
  /** `xs:string` */
  ChartKey: string | null;
  /** `xs:dateTime` */
  LastLoaded: string;
  /** `xs:int` */
  LastLoadedBy: number;
  /** `Associate` */
  LastLoadedByAssociate: Associate | null;
  /** `xs:dateTime` */
  LastMembershipChange: string;
  /** `xs:int` */
  LastMembershipChangeBy: number;
  /** `Associate` */
  LastMembershipChangeByAssociate: Associate | null;
  /** `xs:string` */
  MainHeading: string | null;
  /** `xs:string` */
  MemberTabHeading: string | null;
  /** `xs:string` */
  MailingsProviderName: string | null;
  /** `xs:int` */
  DashboardTileDefinitionId: number;
  /** `ArrayOfVisibleFor` */
  VisibleFor: (VisibleFor | null)[] | null;
}
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

export interface SelectionForFind extends Carrier {
  /** `xs:string` */
  ProviderName: string | null;
  /** `xs:int` */
  SelectionId: number;
  /** `xs:boolean` */
  CanSaveAsSelection: boolean;
  /** `xs:string` */
  MainHeading: string | null;
  /** `xs:string` */
  FilterScreenHeading: string | null;
  /** `xs:string` */
  SelectionEntityHeading: string | null;
}
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

export interface SelectionMemberEditValues extends Carrier {
  /** `xs:int` */
  CompanyCategory: number;
  /** `xs:int` */
  CompanyBusiness: number;
  /** `xs:int` */
  CompanyOurContact: number;
  /** `xs:string` */
  CompanyName: string | null;
  /** `xs:string` */
  CompanyDepartment: string | null;
  /** `xs:string` */
  CompanyNumber: string | null;
  /** `xs:string` */
  CompanyCode: string | null;
  /** `xs:int` */
  ContactPosition: number;
  /** `xs:boolean` */
  ChangeCompanyCategory: boolean;
  /** `xs:boolean` */
  ChangeCompanyBusiness: boolean;
  /** `xs:boolean` */
  ChangeCompanyOurContact: boolean;
  /** `xs:boolean` */
  ChangeCompanyName: boolean;
  /** `xs:boolean` */
  ChangeCompanyDepartment: boolean;
  /** `xs:boolean` */
  ChangeCompanyNumber: boolean;
  /** `xs:boolean` */
  ChangeCompanyCode: boolean;
  /** `xs:boolean` */
  ChangeContactPosition: boolean;
  /** `xs:int` */
  CompanyCountry: number;
  /** `xs:boolean` */
  ChangeCompanyCountry: boolean;
  /** `xs:string` */
  ContactJobTitle: string | null;
  /** `xs:boolean` */
  ChangeContactJobTitle: boolean;
  /** `xs:string` */
  CompanyOrgNr: string | null;
  /** `xs:boolean` */
  ChangeCompanyOrgNr: boolean;
}
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

export interface SelectionSummaryItem {
  /** `xs:int` */
  SelectionId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  TargetTable: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:string` */
  ProviderName: string | null;
}
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

export const ArrayOfSelectionSummaryItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSelectionSummaryItem",
  namespace: $ns0,
  item: ["SelectionSummaryItem", () => SelectionSummaryItem$, "*nil"],
};

export const SelectionType = {
  Static: "Static",
  Dynamic: "Dynamic",
  Combined: "Combined",
} as const;
export type SelectionType = (typeof SelectionType)[keyof typeof SelectionType] | $rt.UnknownName<"SelectionType">;
export const SelectionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SelectionType",
  namespace: $ns0,
  values: SelectionType,
  zero: "Static",
};

export const SelectionUnionType = {
  Unknown: "Unknown",
  SubtractRightFromLeft: "SubtractRightFromLeft",
  SubtractLeftFromRight: "SubtractLeftFromRight",
  Intersect: "Intersect",
  XOR: "XOR",
  Union: "Union",
} as const;
export type SelectionUnionType = (typeof SelectionUnionType)[keyof typeof SelectionUnionType] | $rt.UnknownName<"SelectionUnionType">;
export const SelectionUnionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SelectionUnionType",
  namespace: $ns0,
  values: SelectionUnionType,
  zero: "Unknown",
};

export const SenderMailMode = {
  UseDefaultSender: "UseDefaultSender",
  UseOurContact: "UseOurContact",
  UseSupportContact: "UseSupportContact",
  UseLoggedInUser: "UseLoggedInUser",
} as const;
export type SenderMailMode = (typeof SenderMailMode)[keyof typeof SenderMailMode] | $rt.UnknownName<"SenderMailMode">;
export const SenderMailMode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SenderMailMode",
  namespace: $ns0,
  values: SenderMailMode,
  zero: "UseDefaultSender",
};

export interface Sentiment extends Carrier {
  /** `xs:int` */
  Score: number;
  /** `xs:int` */
  Confidence: number;
}
export const Sentiment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Sentiment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Score", $xs.int, "?"],
    ["Confidence", $xs.int, "?"],
  ],
};

export interface ServiceAuth extends Carrier {
  /** `xs:int` */
  ServiceAuthId: number;
  /** `xs:string` */
  Server: string | null;
  /** `xs:int` */
  Port: number;
  /** `xs:string` */
  AuthType: string | null;
  /** `xs:string` */
  Username: string | null;
  /** `xs:string` */
  Password: string | null;
}
export const ServiceAuth$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ServiceAuth",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ServiceAuthId", $xs.int, "?"],
    ["Server", $xs.string, "?nil"],
    ["Port", $xs.int, "?"],
    ["AuthType", $xs.string, "?nil"],
    ["Username", $xs.string, "?nil"],
    ["Password", $xs.string, "?nil"],
  ],
};

export const ShipmentAddrStatus = {
  Unknown: "Unknown",
  Ready: "Ready",
  Duplicate: "Duplicate",
  Blocked: "Blocked",
  Sent: "Sent",
  Bounced: "Bounced",
  Opened: "Opened",
  Clicked: "Clicked",
  SoftBounced: "SoftBounced",
  NoSubscription: "NoSubscription",
  Complained: "Complained",
  TooManyBounces: "TooManyBounces",
  TestMail: "TestMail",
} as const;
export type ShipmentAddrStatus = (typeof ShipmentAddrStatus)[keyof typeof ShipmentAddrStatus] | $rt.UnknownName<"ShipmentAddrStatus">;
export const ShipmentAddrStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ShipmentAddrStatus",
  namespace: $ns0,
  values: ShipmentAddrStatus,
  zero: "Unknown",
};

export interface ShipmentMessageBlockEntity extends Carrier {
  /** `xs:int` */
  ShipmentMessageBlockId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  Block: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
  /** `xs:short` */
  UpdatedCount: number;
}
export const ShipmentMessageBlockEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ShipmentMessageBlockEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ShipmentMessageBlockId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["Block", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
  ],
};

export const ArrayOfShipmentMessageBlockEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfShipmentMessageBlockEntity",
  namespace: $ns0,
  item: ["ShipmentMessageBlockEntity", () => ShipmentMessageBlockEntity$, "*nil"],
};

export interface ShipmentMessageEntity extends Carrier {
  /** `xs:int` */
  ShipmentMessageId: number;
  /** `xs:string` */
  PlainMessage: string | null;
  /** `xs:string` */
  HtmlMessage: string | null;
  /** `xs:string` */
  SmsMessage: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Subject: string | null;
  /** `xs:int` */
  FolderId: number;
  /** `xs:string` */
  HeaderField: string | null;
  /** `xs:string` */
  Design: string | null;
  /** `DesignType` */
  Designtype: DesignType;
  /** `ShipmentMessageType` */
  Flags: ShipmentMessageType[];
  /** `xs:boolean` */
  RegisterViews: boolean;
  /** `xs:boolean` */
  InlineImages: boolean;
  /** `xs:string` */
  LongDescription: string | null;
  /** `xs:string` */
  AccessKey: string | null;
  /** `xs:int` */
  DocumentMessage: number;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
  /** `xs:short` */
  UpdatedCount: number;
}
export const ShipmentMessageEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ShipmentMessageEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ShipmentMessageId", $xs.int, "?"],
    ["PlainMessage", $xs.string, "?nil"],
    ["HtmlMessage", $xs.string, "?nil"],
    ["SmsMessage", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Subject", $xs.string, "?nil"],
    ["FolderId", $xs.int, "?"],
    ["HeaderField", $xs.string, "?nil"],
    ["Design", $xs.string, "?nil"],
    ["Designtype", () => DesignType$, "?"],
    ["Flags", () => ShipmentMessageType$, "?"],
    ["RegisterViews", $xs.boolean, "?"],
    ["InlineImages", $xs.boolean, "?"],
    ["LongDescription", $xs.string, "?nil"],
    ["AccessKey", $xs.string, "?nil"],
    ["DocumentMessage", $xs.int, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
  ],
};

export const ShipmentMessageType = {
  Plain: "Plain",
  Html: "Html",
  SourceView: "SourceView",
  Sms: "Sms",
  Document: "Document",
} as const;
export type ShipmentMessageType = (typeof ShipmentMessageType)[keyof typeof ShipmentMessageType] | $rt.UnknownName<"ShipmentMessageType">;
export const ShipmentMessageType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ShipmentMessageType",
  namespace: $ns0,
  values: ShipmentMessageType,
};

export const ShipmentStatus = {
  None: "None",
  Ok: "Ok",
  Canceled: "Canceled",
  Waiting: "Waiting",
  Started: "Started",
  StatusFailed: "StatusFailed",
  Retry: "Retry",
  Populating: "Populating",
  Deleted: "Deleted",
  AwaitPopulate: "AwaitPopulate",
  PopulatingOnly: "PopulatingOnly",
  PopulateAborted: "PopulateAborted",
  PopulateError: "PopulateError",
  TooManyRecipients: "TooManyRecipients",
} as const;
export type ShipmentStatus = (typeof ShipmentStatus)[keyof typeof ShipmentStatus] | $rt.UnknownName<"ShipmentStatus">;
export const ShipmentStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ShipmentStatus",
  namespace: $ns0,
  values: ShipmentStatus,
  zero: "None",
};

export const ShowState = {
  Maximized: "Maximized",
  Default: "Default",
  UndefinedValue4: "UndefinedValue4",
  UndefinedValue8: "UndefinedValue8",
  UndefinedValue16: "UndefinedValue16",
  UndefinedValue32: "UndefinedValue32",
  UndefinedValue64: "UndefinedValue64",
  UndefinedValue128: "UndefinedValue128",
  ToolBar: "ToolBar",
  AddressBar: "AddressBar",
  StatusBar: "StatusBar",
  MenuBar: "MenuBar",
} as const;
export type ShowState = (typeof ShowState)[keyof typeof ShowState] | $rt.UnknownName<"ShowState">;
export const ShowState$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ShowState",
  namespace: $ns0,
  values: ShowState,
};

export const ShowTaskItemInClient = {
  Web: "Web",
  Mobile: "Mobile",
} as const;
export type ShowTaskItemInClient = (typeof ShowTaskItemInClient)[keyof typeof ShowTaskItemInClient] | $rt.UnknownName<"ShowTaskItemInClient">;
export const ShowTaskItemInClient$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ShowTaskItemInClient",
  namespace: $ns0,
  values: ShowTaskItemInClient,
};

export const ShowWindowState = {
  Normal: "Normal",
  Maximized: "Maximized",
  Minimized: "Minimized",
} as const;
export type ShowWindowState = (typeof ShowWindowState)[keyof typeof ShowWindowState] | $rt.UnknownName<"ShowWindowState">;
export const ShowWindowState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ShowWindowState",
  namespace: $ns0,
  values: ShowWindowState,
  zero: "Normal",
};

export interface SignedPublicKey {
  /** `xs:string` */
  OwnerName: string | null;
  /** `xs:dateTime` */
  SignDate: string;
  /** `xs:dateTime` */
  ExpiryDate: string;
  /** `DSAParameters` */
  Key: DSAParameters | null;
  /** `xs:string` */
  Signature: string | null;
}
export const SignedPublicKey$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SignedPublicKey",
  namespace: $ns0,
  members: [
    ["OwnerName", $xs.string, "?nil"],
    ["SignDate", $xs.dateTime, "?"],
    ["ExpiryDate", $xs.dateTime, "?"],
    ["Key", () => DSAParameters$, "?"],
    ["Signature", $xs.string, "?nil"],
  ],
};

export interface SmsConfig extends Carrier {
  /** `xs:string` */
  DefaultSmsCountry: string | null;
  /** `xs:string` */
  NetServerSmsProvider: string | null;
  /** `xs:string` */
  NsPluginSender: string | null;
  /** `StringDictionary` */
  NsPluginConfig: $rt.StringDictionary<string | null> | null;
}
export const SmsConfig$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SmsConfig",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DefaultSmsCountry", $xs.string, "?nil"],
    ["NetServerSmsProvider", $xs.string, "?nil"],
    ["NsPluginSender", $xs.string, "?nil"],
    ["NsPluginConfig", () => StringDictionary$, "?nil"],
  ],
};

export interface SmtpTestResult extends Carrier {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  ErrorMessage: string | null;
}
export const SmtpTestResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SmtpTestResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Success", $xs.boolean, "?"],
    ["ErrorMessage", $xs.string, "?nil"],
  ],
};

export interface SoCredentials {
  /** `xs:string` */
  Ticket: string | null;
}
export const SoCredentials$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoCredentials",
  namespace: $ns0,
  members: [
    ["Ticket", $xs.string, "?nil"],
  ],
};

export interface SoExceptionInfo {
  /** `xs:string` */
  Message: string | null;
  /** `xs:string` */
  StackTrace: string | null;
  /** `xs:string` */
  FriendlyText: string | null;
  /** `xs:string` */
  ExceptionType: string | null;
  /** `xs:string` */
  Source: string | null;
  /** `SoExceptionInfo` */
  InnerException: SoExceptionInfo | null;
  /** `SoExceptionInfoParameters` */
  Parameters: $rt.StringDictionary<string | null> | null;
}
export const SoExceptionInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoExceptionInfo",
  namespace: $ns0,
  members: [
    ["Message", $xs.string, "?nil"],
    ["StackTrace", $xs.string, "?nil"],
    ["FriendlyText", $xs.string, "?nil"],
    ["ExceptionType", $xs.string, "?nil"],
    ["Source", $xs.string, "?nil"],
    ["InnerException", () => SoExceptionInfo$, "?nil"],
    ["Parameters", () => SoExceptionInfoParameters$, "?nil"],
  ],
};

export const SoExceptionInfoParameters$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "SoExceptionInfoParameters",
  namespace: $ns0,
  pair: "SoExceptionInfoParametersKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", $xs.string, "1nil"],
};

export const SoExtraInfo$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "SoExtraInfo",
  namespace: $ns0,
  pair: "ExtraInfoNameValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", $xs.string, "1nil"],
};

export interface SoPrincipalCarrier {
  /** `UserType` */
  UserType: UserType;
  /** `xs:string` */
  Associate: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:boolean` */
  IsPerson: boolean;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  CountryId: number;
  /** `xs:int` */
  HomeCountryId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  GroupId: number;
  /** `xs:int` */
  BusinessId: number;
  /** `xs:int` */
  CategoryId: number;
  /** `xs:int` */
  ContactOwner: number;
  /** `xs:int` */
  RoleId: number;
  /** `xs:string` */
  RoleName: string | null;
  /** `xs:string` */
  RoleDescription: string | null;
  /** `RoleType` */
  RoleType: RoleType;
  /** `ArrayOfGrantedModuleLicense` */
  Licenses: (GrantedModuleLicense | null)[] | null;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:string` */
  EMailAddress: string | null;
  /** `ArrayOfstring` */
  FunctionRights: (string | null)[] | null;
  /** `xs:int` */
  EjUserId: number;
  /** `xs:int` */
  EjAccessLevel: number;
  /** `EjUserStatus` */
  EjUserStatus: EjUserStatus;
  /** `ArrayOfProvidedCredential` */
  ProvidedCredentials: (ProvidedCredential | null)[] | null;
  /** `ArrayOfint` */
  SecondaryGroups: number[] | null;
  /** `xs:string` */
  DatabaseContextIdentifier: string | null;
}
export const SoPrincipalCarrier$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoPrincipalCarrier",
  namespace: $ns0,
  members: [
    ["UserType", () => UserType$, "?"],
    ["Associate", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["IsPerson", $xs.boolean, "?"],
    ["PersonId", $xs.int, "?"],
    ["CountryId", $xs.int, "?"],
    ["HomeCountryId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["GroupId", $xs.int, "?"],
    ["BusinessId", $xs.int, "?"],
    ["CategoryId", $xs.int, "?"],
    ["ContactOwner", $xs.int, "?"],
    ["RoleId", $xs.int, "?"],
    ["RoleName", $xs.string, "?nil"],
    ["RoleDescription", $xs.string, "?nil"],
    ["RoleType", () => RoleType$, "?"],
    ["Licenses", () => ArrayOfGrantedModuleLicense$, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["EMailAddress", $xs.string, "?nil"],
    ["FunctionRights", () => ArrayOfstring$, "?nil"],
    ["EjUserId", $xs.int, "?"],
    ["EjAccessLevel", $xs.int, "?"],
    ["EjUserStatus", () => EjUserStatus$, "?"],
    ["ProvidedCredentials", () => ArrayOfProvidedCredential$, "?nil"],
    ["SecondaryGroups", () => ArrayOfint$, "?nil"],
    ["DatabaseContextIdentifier", $xs.string, "?nil"],
  ],
};

export interface SoSystemInfoCarrier extends Carrier {
  /** `LicenseInfo` */
  License: LicenseInfo | null;
  /** `xs:string` */
  WarningEnglish: string | null;
  /** `xs:string` */
  WarningResource: string | null;
  /** `xs:string` */
  BranchName: string | null;
  /** `xs:string` */
  BuildLabel: string | null;
  /** `xs:string` */
  AssemblyVersion: string | null;
  /** `xs:dateTime` */
  AccumulatedNextCheckDate: string;
  /** `xs:string` */
  FileVersion: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:int` */
  DaysUntilNetServerExpiry: number;
  /** `NetServerBuildType` */
  BuildType: NetServerBuildType;
  /** `xs:int` */
  DatabaseVersion: number;
  /** `xs:boolean` */
  IsUnicode: boolean;
  /** `xs:string` */
  CompanyName: string | null;
  /** `xs:int` */
  CompanyId: number;
  /** `xs:string` */
  DatabaseType: string | null;
  /** `xs:string` */
  DatabaseMinor: string | null;
  /** `xs:string` */
  DatabaseName: string | null;
  /** `xs:boolean` */
  IsOnTravel: boolean;
  /** `xs:boolean` */
  IsSatellite: boolean;
}
export const SoSystemInfoCarrier$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoSystemInfoCarrier",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["License", () => LicenseInfo$, "?nil"],
    ["WarningEnglish", $xs.string, "?nil"],
    ["WarningResource", $xs.string, "?nil"],
    ["BranchName", $xs.string, "?nil"],
    ["BuildLabel", $xs.string, "?nil"],
    ["AssemblyVersion", $xs.string, "?nil"],
    ["AccumulatedNextCheckDate", $xs.dateTime, "?"],
    ["FileVersion", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["DaysUntilNetServerExpiry", $xs.int, "?"],
    ["BuildType", () => NetServerBuildType$, "?"],
    ["DatabaseVersion", $xs.int, "?"],
    ["IsUnicode", $xs.boolean, "?"],
    ["CompanyName", $xs.string, "?nil"],
    ["CompanyId", $xs.int, "?"],
    ["DatabaseType", $xs.string, "?nil"],
    ["DatabaseMinor", $xs.string, "?nil"],
    ["DatabaseName", $xs.string, "?nil"],
    ["IsOnTravel", $xs.boolean, "?"],
    ["IsSatellite", $xs.boolean, "?"],
  ],
};

export interface SoTimeZone {
  /** `xs:int` */
  SoTimeZoneId: number;
  /** `xs:string` */
  SoTimeZoneLocationCode: string | null;
}
export const SoTimeZone$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoTimeZone",
  namespace: $ns0,
  members: [
    ["SoTimeZoneId", $xs.int, "?"],
    ["SoTimeZoneLocationCode", $xs.string, "?nil"],
  ],
};

export interface Source extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Source$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Source",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfSource$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSource",
  namespace: $ns0,
  item: ["Source", () => Source$, "*nil"],
};

export interface StatisticsDataSet extends Carrier {
  /** `xs:string` */
  Label: string | null;
  /** `ArrayOfStatisticsDataValue` */
  Values: (StatisticsDataValue | null)[] | null;
  /** `xs:string` */
  Description: string | null;
}
export const StatisticsDataSet$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StatisticsDataSet",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Label", $xs.string, "?nil"],
    ["Values", () => ArrayOfStatisticsDataValue$, "?nil"],
    ["Description", $xs.string, "?nil"],
  ],
};

export const ArrayOfStatisticsDataSet$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfStatisticsDataSet",
  namespace: $ns0,
  item: ["StatisticsDataSet", () => StatisticsDataSet$, "*nil"],
};

export interface StatisticsDataValue extends Carrier {
  /** `xs:string` */
  Label: string | null;
  /** `xs:double` */
  Value: number;
  /** `xs:string` */
  Description: string | null;
}
export const StatisticsDataValue$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StatisticsDataValue",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Label", $xs.string, "?nil"],
    ["Value", $xs.double, "?"],
    ["Description", $xs.string, "?nil"],
  ],
};

export const ArrayOfStatisticsDataValue$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfStatisticsDataValue",
  namespace: $ns0,
  item: ["StatisticsDataValue", () => StatisticsDataValue$, "*nil"],
};

export interface StatusMonitor extends Carrier {
  /** `xs:int` */
  OwnerTable: number;
  /** `xs:int` */
  Rank: number;
  /** `xs:int` */
  DefaultTask: number;
  /** `xs:string` */
  DefaultTaskText: string | null;
  /** `xs:boolean` */
  IsVisual: boolean;
  /** `xs:dateTime` */
  LastGenerated: string;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  StatusMonitorId: number;
  /** `xs:int` */
  PictureId: number;
  /** `xs:boolean` */
  NeedsUpdate: boolean;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  NumMatches: number;
  /** `xs:int` */
  NumNeedUpdate: number;
  /** `xs:dateTime` */
  GenerationStart: string;
}
export const StatusMonitor$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StatusMonitor",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnerTable", $xs.int, "?"],
    ["Rank", $xs.int, "?"],
    ["DefaultTask", $xs.int, "?"],
    ["DefaultTaskText", $xs.string, "?nil"],
    ["IsVisual", $xs.boolean, "?"],
    ["LastGenerated", $xs.dateTime, "?"],
    ["Description", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["StatusMonitorId", $xs.int, "?"],
    ["PictureId", $xs.int, "?"],
    ["NeedsUpdate", $xs.boolean, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["NumMatches", $xs.int, "?"],
    ["NumNeedUpdate", $xs.int, "?"],
    ["GenerationStart", $xs.dateTime, "?"],
  ],
};

export const ArrayOfStatusMonitor$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfStatusMonitor",
  namespace: $ns0,
  item: ["StatusMonitor", () => StatusMonitor$, "*nil"],
};

export interface StatusMonitorPeriods extends Carrier {
  /** `xs:int` */
  Period1: number;
  /** `xs:int` */
  Period2: number;
  /** `xs:int` */
  Period3: number;
}
export const StatusMonitorPeriods$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StatusMonitorPeriods",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Period1", $xs.int, "?"],
    ["Period2", $xs.int, "?"],
    ["Period3", $xs.int, "?"],
  ],
};

export const StatusScreenPanelType = {
  None: "None",
  OpenRequestsPerCategory: "OpenRequestsPerCategory",
  OpenRequestsPerTopCategory: "OpenRequestsPerTopCategory",
  OpenRequestsPerUser: "OpenRequestsPerUser",
  OpenRequestsPerUserGroup: "OpenRequestsPerUserGroup",
  OpenRequestsPerPriority: "OpenRequestsPerPriority",
  OpenRequestsPerStatus: "OpenRequestsPerStatus",
  OpenRequestsPerOrigin: "OpenRequestsPerOrigin",
  NumberOfCreatedRequestsPerDay: "NumberOfCreatedRequestsPerDay",
  NumberOfCreatedRequestsPerWeek: "NumberOfCreatedRequestsPerWeek",
  NumberOfCreatedRequestsPerMonth: "NumberOfCreatedRequestsPerMonth",
  UserResponseTimePerDay: "UserResponseTimePerDay",
  UserReponseTimePerWeek: "UserReponseTimePerWeek",
  UserResponseTimePerMonth: "UserResponseTimePerMonth",
  OwnOpenRequests: "OwnOpenRequests",
  UnassignedRequests: "UnassignedRequests",
  Hotlist: "Hotlist",
  StatusScreen: "StatusScreen",
} as const;
export type StatusScreenPanelType = (typeof StatusScreenPanelType)[keyof typeof StatusScreenPanelType] | $rt.UnknownName<"StatusScreenPanelType">;
export const StatusScreenPanelType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "StatusScreenPanelType",
  namespace: $ns0,
  values: StatusScreenPanelType,
  zero: "None",
};

export const ArrayOfStatusScreenPanelType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfStatusScreenPanelType",
  namespace: $ns0,
  item: ["StatusScreenPanelType", () => StatusScreenPanelType$, "*"],
};

export const StringBoolDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "StringBoolDictionary",
  namespace: $ns0,
  pair: "StringBoolKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", $xs.boolean, "1"],
};

export const StringDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "StringDictionary",
  namespace: $ns0,
  pair: "StringKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", $xs.string, "1nil"],
};

export const StringObjectDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "StringObjectDictionary",
  namespace: $ns0,
  pair: "StringObjectKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", $xs.anyType, "1nil"],
};

export const StringSearchType = {
  Exact: "Exact",
  BeginsWith: "BeginsWith",
  EndsWith: "EndsWith",
  Contains: "Contains",
} as const;
export type StringSearchType = (typeof StringSearchType)[keyof typeof StringSearchType] | $rt.UnknownName<"StringSearchType">;
export const StringSearchType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "StringSearchType",
  namespace: $ns0,
  values: StringSearchType,
  zero: "Exact",
};

export interface StructuredAddress {
  /** `AddressType` */
  AtypeIdx: AddressType;
  /** `xs:string` */
  Address1: string | null;
  /** `xs:string` */
  Address2: string | null;
  /** `xs:string` */
  Address3: string | null;
  /** `xs:string` */
  City: string | null;
  /** `xs:string` */
  County: string | null;
  /** `xs:string` */
  State: string | null;
  /** `xs:string` */
  Zipcode: string | null;
  /** `xs:string` */
  Formatted: string | null;
}
export const StructuredAddress$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StructuredAddress",
  namespace: $ns0,
  members: [
    ["AtypeIdx", () => AddressType$, "?"],
    ["Address1", $xs.string, "?nil"],
    ["Address2", $xs.string, "?nil"],
    ["Address3", $xs.string, "?nil"],
    ["City", $xs.string, "?nil"],
    ["County", $xs.string, "?nil"],
    ["State", $xs.string, "?nil"],
    ["Zipcode", $xs.string, "?nil"],
    ["Formatted", $xs.string, "?nil"],
  ],
};

export interface SuggestedAppointment extends Carrier {
  /** `xs:short` */
  AutoSuggest: number;
  /** `xs:short` */
  Deleted: number;
  /** `xs:short` */
  DaysFuture: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  Text: string | null;
  /** `xs:int` */
  TaskId: number;
  /** `xs:int` */
  SuggestedAppointmentId: number;
  /** `xs:int` */
  SaleTypeStageLinkId: number;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:int` */
  ProjectTypeStatusLinkId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:short` */
  Duration: number;
  /** `Associate` */
  Associate: Associate | null;
}
export const SuggestedAppointment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SuggestedAppointment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AutoSuggest", $xs.short, "?"],
    ["Deleted", $xs.short, "?"],
    ["DaysFuture", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Text", $xs.string, "?nil"],
    ["TaskId", $xs.int, "?"],
    ["SuggestedAppointmentId", $xs.int, "?"],
    ["SaleTypeStageLinkId", $xs.int, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["ProjectTypeStatusLinkId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Duration", $xs.short, "?"],
    ["Associate", () => Associate$, "?nil"],
  ],
};

export interface SuggestedAppointmentEntity extends Carrier {
  /** `xs:int` */
  SuggestedAppointmentId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:short` */
  DaysFuture: number;
  /** `ser:duration` */
  Duration: string;
  /** `xs:boolean` */
  AutoSuggest: boolean;
  /** `xs:boolean` */
  IsMilestone: boolean;
  /** `xs:boolean` */
  AssignToMember: boolean;
  /** `xs:string` */
  Text: string | null;
  /** `ProjectTypeStatusLink` */
  ProjectTypeStatusLink: ProjectTypeStatusLink | null;
  /** `SaleTypeStageLink` */
  SaleTypeStageLink: SaleTypeStageLink | null;
  /** `Task` */
  Type: Task | null;
}
export const SuggestedAppointmentEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SuggestedAppointmentEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SuggestedAppointmentId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["DaysFuture", $xs.short, "?"],
    ["Duration", $xs.timeSpan, "?"],
    ["AutoSuggest", $xs.boolean, "?"],
    ["IsMilestone", $xs.boolean, "?"],
    ["AssignToMember", $xs.boolean, "?"],
    ["Text", $xs.string, "?nil"],
    ["ProjectTypeStatusLink", () => ProjectTypeStatusLink$, "?nil"],
    ["SaleTypeStageLink", () => SaleTypeStageLink$, "?nil"],
    ["Type", () => Task$, "?nil"],
  ],
};

export interface SuggestedDocumentEntity extends Carrier {
  /** `xs:int` */
  SuggestedDocumentId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:int` */
  DoctmplId: number;
  /** `xs:string` */
  Header: string | null;
  /** `xs:string` */
  OurRef: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `DocumentTemplate` */
  DocTmpl: DocumentTemplate | null;
  /** `ProjectTypeStatusLink` */
  ProjectTypeStatusLink: ProjectTypeStatusLink | null;
  /** `SaleTypeStageLink` */
  SaleTypeStageLink: SaleTypeStageLink | null;
}
export const SuggestedDocumentEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SuggestedDocumentEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SuggestedDocumentId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["DoctmplId", $xs.int, "?"],
    ["Header", $xs.string, "?nil"],
    ["OurRef", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["DocTmpl", () => DocumentTemplate$, "?nil"],
    ["ProjectTypeStatusLink", () => ProjectTypeStatusLink$, "?nil"],
    ["SaleTypeStageLink", () => SaleTypeStageLink$, "?nil"],
  ],
};

export interface SyncUserAccount extends Carrier {
  /** `xs:int` */
  AccountId: number;
  /** `xs:string` */
  AssociateName: string | null;
  /** `xs:int` */
  AssociateId: number;
}
export const SyncUserAccount$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SyncUserAccount",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AccountId", $xs.int, "?"],
    ["AssociateName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfSyncUserAccount$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSyncUserAccount",
  namespace: $ns0,
  item: ["SyncUserAccount", () => SyncUserAccount$, "*nil"],
};

export interface SystemEventEntity extends Carrier {
  /** `xs:int` */
  SystemEventId: number;
  /** `SystemEventScope` */
  Scope: SystemEventScope;
  /** `xs:dateTime` */
  Eta: string;
  /** `xs:string` */
  Eventkey: string | null;
  /** `xs:string` */
  Eventmess: string | null;
  /** `xs:int` */
  ExtraInfo: number;
  /** `xs:int` */
  Owner: number;
  /** `xs:short` */
  UpdatedCount: number;
  /** `xs:dateTime` */
  Registered: string;
  /** `Associate` */
  ActivatedBy: Associate | null;
}
export const SystemEventEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SystemEventEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SystemEventId", $xs.int, "?"],
    ["Scope", () => SystemEventScope$, "?"],
    ["Eta", $xs.dateTime, "?"],
    ["Eventkey", $xs.string, "?nil"],
    ["Eventmess", $xs.string, "?nil"],
    ["ExtraInfo", $xs.int, "?"],
    ["Owner", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["ActivatedBy", () => Associate$, "?nil"],
  ],
};

export const SystemEventScope = {
  Undefined: "Undefined",
  SystemWide: "SystemWide",
  Database: "Database",
  Group: "Group",
  User: "User",
} as const;
export type SystemEventScope = (typeof SystemEventScope)[keyof typeof SystemEventScope] | $rt.UnknownName<"SystemEventScope">;
export const SystemEventScope$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SystemEventScope",
  namespace: $ns0,
  values: SystemEventScope,
  zero: "Undefined",
};

export interface SystemMessage extends Carrier {
  /** `xs:int` */
  MessageId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  OnlineappId: number;
  /** `xs:string` */
  SystemMessageId: string | null;
  /** `xs:string` */
  MarkdownMessage: string | null;
  /** `xs:dateTime` */
  Expire: string;
  /** `SystemMessageType` */
  Type: SystemMessageType[];
}
export const SystemMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SystemMessage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["MessageId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["OnlineappId", $xs.int, "?"],
    ["SystemMessageId", $xs.string, "?nil"],
    ["MarkdownMessage", $xs.string, "?nil"],
    ["Expire", $xs.dateTime, "?"],
    ["Type", () => SystemMessageType$, "?"],
  ],
};

export const ArrayOfSystemMessage$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfSystemMessage",
  namespace: $ns0,
  item: ["SystemMessage", () => SystemMessage$, "*nil"],
};

export const SystemMessageType = {
  Info: "Info",
  Warning: "Warning",
  UndefinedValue4: "UndefinedValue4",
} as const;
export type SystemMessageType = (typeof SystemMessageType)[keyof typeof SystemMessageType] | $rt.UnknownName<"SystemMessageType">;
export const SystemMessageType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "SystemMessageType",
  namespace: $ns0,
  values: SystemMessageType,
};

export interface SystemTemplateSettings extends Carrier {
  /** `xs:int` */
  CustomerNewCustomerTemplateId: number;
  /** `xs:int` */
  CustomerCustomerReplyTemplateId: number;
  /** `xs:int` */
  CustomerPasswordTemplateId: number;
  /** `xs:int` */
  CustomerConfirmEmailTemplateId: number;
  /** `xs:int` */
  CustomerChatLogTemplateId: number;
  /** `xs:int` */
  NewLinkTemplateId: number;
  /** `xs:int` */
  HotlistNewMessageTemplateId: number;
  /** `xs:int` */
  HotlistTicketActivatedTemplateId: number;
  /** `xs:int` */
  UserTicketAlarmTemplateId: number;
  /** `xs:int` */
  HotlistTicketTakenOverTemplateId: number;
  /** `xs:int` */
  UserActiveTicketsTemplateId: number;
  /** `xs:int` */
  UserNewMessageTemplateId: number;
  /** `xs:int` */
  UserTicketActivatedTemplateId: number;
  /** `xs:int` */
  UserNewTicketTemplateId: number;
  /** `xs:int` */
  PublishKbQuestionTemplateId: number;
  /** `xs:int` */
  PublishKbAnswerTemplateId: number;
  /** `xs:int` */
  UserTicketTakenOverTemplateId: number;
  /** `xs:int` */
  PrintTicketTemplateId: number;
  /** `xs:int` */
  WeekStatTemplateId: number;
  /** `xs:int` */
  TicketAlarmHotlistTemplateId: number;
  /** `xs:string` */
  EmailAddresses: string | null;
}
export const SystemTemplateSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SystemTemplateSettings",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CustomerNewCustomerTemplateId", $xs.int, "?"],
    ["CustomerCustomerReplyTemplateId", $xs.int, "?"],
    ["CustomerPasswordTemplateId", $xs.int, "?"],
    ["CustomerConfirmEmailTemplateId", $xs.int, "?"],
    ["CustomerChatLogTemplateId", $xs.int, "?"],
    ["NewLinkTemplateId", $xs.int, "?"],
    ["HotlistNewMessageTemplateId", $xs.int, "?"],
    ["HotlistTicketActivatedTemplateId", $xs.int, "?"],
    ["UserTicketAlarmTemplateId", $xs.int, "?"],
    ["HotlistTicketTakenOverTemplateId", $xs.int, "?"],
    ["UserActiveTicketsTemplateId", $xs.int, "?"],
    ["UserNewMessageTemplateId", $xs.int, "?"],
    ["UserTicketActivatedTemplateId", $xs.int, "?"],
    ["UserNewTicketTemplateId", $xs.int, "?"],
    ["PublishKbQuestionTemplateId", $xs.int, "?"],
    ["PublishKbAnswerTemplateId", $xs.int, "?"],
    ["UserTicketTakenOverTemplateId", $xs.int, "?"],
    ["PrintTicketTemplateId", $xs.int, "?"],
    ["WeekStatTemplateId", $xs.int, "?"],
    ["TicketAlarmHotlistTemplateId", $xs.int, "?"],
    ["EmailAddresses", $xs.string, "?nil"],
  ],
};

export const ArrayOfstring$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfstring",
  namespace: $ns3,
  item: ["string", $xs.string, "*nil"],
};

export const ArrayOfArrayOfstring$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArrayOfstring",
  namespace: $ns3,
  item: ["ArrayOfstring", () => ArrayOfstring$, "*nil"],
};
