/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ActivityStatus, AddressType, Appointment, Associate } from "./A.js";
import type { BoardViewBadgeType, BoardViewSettingsBase } from "./B.js";
import type { Carrier, Competitor, Contact, Credited, Currency } from "./C.js";
import type { DSAParameters, DesignType, DocumentTemplate, DurationUnit } from "./D.js";
import type { EjScriptVerb, EjUserStatus } from "./E.js";
import type { GrantedModuleLicense } from "./G.js";
import type { LicenseInfo, Link } from "./L.js";
import type { NetServerBuildType } from "./N.js";
import type { Person, Project, ProjectTypeStatusLink, ProvidedCredential } from "./P.js";
import type { Rating, Reason, ReasonSold, ReasonStalled, RoleType } from "./R.js";
import type { Task } from "./T.js";
import type { UserType } from "./U.js";
import type { VisibleFor } from "./V.js";

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

export interface SaleBoardViewSettings extends Omit<BoardViewSettingsBase, "$type"> {
  $type: "SaleBoardViewSettings";
  /** `xs:boolean` */
  HideClosedSales: boolean;
  /** `BoardViewBadgeType` */
  BadgeType: BoardViewBadgeType;
}

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

export const SaleStatus = {
  Unknown: "Unknown",
  Open: "Open",
  Sold: "Sold",
  Lost: "Lost",
  Stalled: "Stalled",
  SaintAll: "SaintAll",
} as const;
export type SaleStatus = (typeof SaleStatus)[keyof typeof SaleStatus] | $rt.UnknownName<"SaleStatus">;

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

export interface SaleType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

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

export interface SalesActivity extends Carrier {
  /** `ArrayOfContact` */
  RequestedContacts: (Contact | null)[] | null;
  /** `Person` */
  RequestedPerson: Person | null;
  /** `Person` */
  SalesRep: Person | null;
}

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

export const ScriptType = {
  Unknown: "Unknown",
  CRMScript: "CRMScript",
  JavaScript: "JavaScript",
} as const;
export type ScriptType = (typeof ScriptType)[keyof typeof ScriptType] | $rt.UnknownName<"ScriptType">;

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

export interface SelectionCategory extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

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

export const SelectionType = {
  Static: "Static",
  Dynamic: "Dynamic",
  Combined: "Combined",
} as const;
export type SelectionType = (typeof SelectionType)[keyof typeof SelectionType] | $rt.UnknownName<"SelectionType">;

export const SelectionUnionType = {
  Unknown: "Unknown",
  SubtractRightFromLeft: "SubtractRightFromLeft",
  SubtractLeftFromRight: "SubtractLeftFromRight",
  Intersect: "Intersect",
  XOR: "XOR",
  Union: "Union",
} as const;
export type SelectionUnionType = (typeof SelectionUnionType)[keyof typeof SelectionUnionType] | $rt.UnknownName<"SelectionUnionType">;

export const SenderMailMode = {
  UseDefaultSender: "UseDefaultSender",
  UseOurContact: "UseOurContact",
  UseSupportContact: "UseSupportContact",
  UseLoggedInUser: "UseLoggedInUser",
} as const;
export type SenderMailMode = (typeof SenderMailMode)[keyof typeof SenderMailMode] | $rt.UnknownName<"SenderMailMode">;

export interface Sentiment extends Carrier {
  /** `xs:int` */
  Score: number;
  /** `xs:int` */
  Confidence: number;
}

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

export const ShipmentMessageType = {
  Plain: "Plain",
  Html: "Html",
  SourceView: "SourceView",
  Sms: "Sms",
  Document: "Document",
} as const;
export type ShipmentMessageType = (typeof ShipmentMessageType)[keyof typeof ShipmentMessageType] | $rt.UnknownName<"ShipmentMessageType">;

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

export const ShowTaskItemInClient = {
  Web: "Web",
  Mobile: "Mobile",
} as const;
export type ShowTaskItemInClient = (typeof ShowTaskItemInClient)[keyof typeof ShowTaskItemInClient] | $rt.UnknownName<"ShowTaskItemInClient">;

export const ShowWindowState = {
  Normal: "Normal",
  Maximized: "Maximized",
  Minimized: "Minimized",
} as const;
export type ShowWindowState = (typeof ShowWindowState)[keyof typeof ShowWindowState] | $rt.UnknownName<"ShowWindowState">;

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

export interface SmtpTestResult extends Carrier {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  ErrorMessage: string | null;
}

export interface SoCredentials {
  /** `xs:string` */
  Ticket: string | null;
}

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

export interface SoTimeZone {
  /** `xs:int` */
  SoTimeZoneId: number;
  /** `xs:string` */
  SoTimeZoneLocationCode: string | null;
}

export interface Source extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface StatisticsDataSet extends Carrier {
  /** `xs:string` */
  Label: string | null;
  /** `ArrayOfStatisticsDataValue` */
  Values: (StatisticsDataValue | null)[] | null;
  /** `xs:string` */
  Description: string | null;
}

export interface StatisticsDataValue extends Carrier {
  /** `xs:string` */
  Label: string | null;
  /** `xs:double` */
  Value: number;
  /** `xs:string` */
  Description: string | null;
}

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

export interface StatusMonitorPeriods extends Carrier {
  /** `xs:int` */
  Period1: number;
  /** `xs:int` */
  Period2: number;
  /** `xs:int` */
  Period3: number;
}

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

export const StringSearchType = {
  Exact: "Exact",
  BeginsWith: "BeginsWith",
  EndsWith: "EndsWith",
  Contains: "Contains",
} as const;
export type StringSearchType = (typeof StringSearchType)[keyof typeof StringSearchType] | $rt.UnknownName<"StringSearchType">;

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
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
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

export interface SyncUserAccount extends Carrier {
  /** `xs:int` */
  AccountId: number;
  /** `xs:string` */
  AssociateName: string | null;
  /** `xs:int` */
  AssociateId: number;
}

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

export const SystemEventScope = {
  Undefined: "Undefined",
  SystemWide: "SystemWide",
  Database: "Database",
  Group: "Group",
  User: "User",
} as const;
export type SystemEventScope = (typeof SystemEventScope)[keyof typeof SystemEventScope] | $rt.UnknownName<"SystemEventScope">;

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

export const SystemMessageType = {
  Info: "Info",
  Warning: "Warning",
  UndefinedValue4: "UndefinedValue4",
} as const;
export type SystemMessageType = (typeof SystemMessageType)[keyof typeof SystemMessageType] | $rt.UnknownName<"SystemMessageType">;

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
