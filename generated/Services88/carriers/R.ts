/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ArchiveColumnData, Associate, AttachmentEntity } from "./A.js";
import type { Carrier } from "./C.js";
import type { DataRights } from "./D.js";
import type { MDOListItem } from "./M.js";
import type { PersonEntity } from "./P.js";
import type { User } from "./U.js";
import type { WeekOfMonth, Weekday } from "./W.js";

export interface RagAnswer {
  /** `xs:string` */
  Answer: string | null;
  /** `ArrayOfRagResult` */
  Source: (RagResult | null)[] | null;
  /** `xs:string` */
  TrackingId: string | null;
}

export interface RagContextIds {
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:int` */
  SelectionId: number;
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:int` */
  DocumentId: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:int` */
  TicketId: number;
}

export interface RagResult {
  /** `xs:string` */
  Chunk: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Id: string | null;
  /** `RagType` */
  Type: RagType;
  /** `xs:double` */
  Score: number;
  /** `StringObjectDictionary` */
  Metadata: $rt.StringDictionary<$rt.AnyValue | null> | null;
}

export interface RagStatus {
  /** `xs:dateTime` */
  StartedAt: string;
  /** `xs:dateTime` */
  CompletedAt: string;
  /** `xs:string` */
  NamespaceName: string | null;
  /** `xs:string` */
  CurrentRunTag: string | null;
  /** `xs:boolean` */
  IsCompleted: boolean;
  /** `xs:boolean` */
  IsCancelled: boolean;
  /** `xs:dateTime` */
  LastIndexed: string;
  /** `RagStatusChunks` */
  StatusAll: RagStatusChunks | null;
  /** `RagStatusChunks` */
  StatusDocuments: RagStatusChunks | null;
  /** `RagStatusChunks` */
  StatusFAQ: RagStatusChunks | null;
  /** `RagStatusChunks` */
  StatusNone: RagStatusChunks | null;
  /** `RagStatusChunks` */
  StatusProduct: RagStatusChunks | null;
  /** `RagStatusChunks` */
  StatusTicket: RagStatusChunks | null;
  /** `RagStatusChunks` */
  StatusWebpage: RagStatusChunks | null;
}

export interface RagStatusChunks {
  /** `xs:int` */
  NumberOfChunks: number;
  /** `xs:int` */
  NumberOfDocuments: number;
}

export const RagType = {
  None: "None",
  Ticket: "Ticket",
  Webpage: "Webpage",
  Document: "Document",
  FAQ: "FAQ",
  Product: "Product",
  Website: "Website",
} as const;
export type RagType = (typeof RagType)[keyof typeof RagType] | $rt.UnknownName<"RagType">;

export interface Rating extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface Reason extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface ReasonSold extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface ReasonStalled extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface Recipient {
  /** `RecipientType` */
  Type: RecipientType;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  DisplayValue: string | null;
}

export interface RecipientStatistics extends Carrier {
  /** `xs:int` */
  Total: number;
  /** `xs:int` */
  ValidPostalAddresses: number;
  /** `xs:int` */
  ValidEmailAddresses: number;
  /** `xs:int` */
  ValidFaxNumbers: number;
  /** `xs:int` */
  NoAddresses: number;
  /** `xs:int` */
  NoFaxOrEmails: number;
}

export const RecipientType = {
  To: "To",
  CC: "CC",
  BCC: "BCC",
  Sms: "Sms",
} as const;
export type RecipientType = (typeof RecipientType)[keyof typeof RecipientType] | $rt.UnknownName<"RecipientType">;

export const RecurrenceDailyPattern = {
  Unknown: "Unknown",
  EveryWorkday: "EveryWorkday",
  EveryWeekday: "EveryWeekday",
  EveryCyclicDay: "EveryCyclicDay",
} as const;
export type RecurrenceDailyPattern = (typeof RecurrenceDailyPattern)[keyof typeof RecurrenceDailyPattern] | $rt.UnknownName<"RecurrenceDailyPattern">;

export interface RecurrenceDate {
  /** `xs:dateTime` */
  Date: string;
  /** `xs:boolean` */
  IsConflict: boolean;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  DescriptionStyleHint: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface RecurrenceDayPattern {
  /** `xs:int` */
  Cycle: number;
  /** `RecurrenceDailyPattern` */
  Pattern: RecurrenceDailyPattern;
}

export const RecurrenceEndType = {
  Unknown: "Unknown",
  EndDate: "EndDate",
  Counter: "Counter",
} as const;
export type RecurrenceEndType = (typeof RecurrenceEndType)[keyof typeof RecurrenceEndType] | $rt.UnknownName<"RecurrenceEndType">;

export interface RecurrenceInfo {
  /** `xs:int` */
  RecurrenceId: number;
  /** `xs:dateTime` */
  StartDate: string;
  /** `xs:dateTime` */
  EndDate: string;
  /** `RecurrenceEndType` */
  RecurrenceEndType: RecurrenceEndType;
  /** `RecurrencePattern` */
  Pattern: RecurrencePattern;
  /** `RecurrenceDayPattern` */
  DayPattern: RecurrenceDayPattern | null;
  /** `RecurrenceWeekPattern` */
  WeekPattern: RecurrenceWeekPattern | null;
  /** `RecurrenceMonthPattern` */
  MonthPattern: RecurrenceMonthPattern | null;
  /** `RecurrenceYearPattern` */
  YearPattern: RecurrenceYearPattern | null;
  /** `ArrayOfRecurrenceDate` */
  Dates: (RecurrenceDate | null)[] | null;
  /** `xs:int` */
  RecurrenceCounter: number;
  /** `xs:boolean` */
  IsRecurrence: boolean;
}

export interface RecurrenceMonthPattern {
  /** `xs:int` */
  Cycle: number;
  /** `xs:int` */
  Day: number;
  /** `Weekday` */
  Weekday: Weekday[];
  /** `WeekOfMonth` */
  WeekOfMonth: WeekOfMonth;
  /** `RecurrenceMonthlyPattern` */
  Pattern: RecurrenceMonthlyPattern;
}

export const RecurrenceMonthlyPattern = {
  Unknown: "Unknown",
  DayOfMonth: "DayOfMonth",
  WeekdayOfMonth: "WeekdayOfMonth",
} as const;
export type RecurrenceMonthlyPattern = (typeof RecurrenceMonthlyPattern)[keyof typeof RecurrenceMonthlyPattern] | $rt.UnknownName<"RecurrenceMonthlyPattern">;

export const RecurrencePattern = {
  Unknown: "Unknown",
  Daily: "Daily",
  Weekly: "Weekly",
  Monthly: "Monthly",
  Yearly: "Yearly",
  Custom: "Custom",
} as const;
export type RecurrencePattern = (typeof RecurrencePattern)[keyof typeof RecurrencePattern] | $rt.UnknownName<"RecurrencePattern">;

export const RecurrenceUpdateMode = {
  Unknown: "Unknown",
  OnlyThis: "OnlyThis",
  ThisAndForward: "ThisAndForward",
  StopRecurrence: "StopRecurrence",
} as const;
export type RecurrenceUpdateMode = (typeof RecurrenceUpdateMode)[keyof typeof RecurrenceUpdateMode] | $rt.UnknownName<"RecurrenceUpdateMode">;

export interface RecurrenceWeekPattern {
  /** `xs:int` */
  Cycle: number;
  /** `Weekday` */
  Weekdays: Weekday[];
}

export interface RecurrenceYearPattern {
  /** `xs:int` */
  Cycle: number;
  /** `xs:int` */
  Day: number;
  /** `Weekday` */
  Weekday: Weekday[];
  /** `WeekOfMonth` */
  WeekOfMonth: WeekOfMonth;
  /** `RecurrenceYearlyPattern` */
  Pattern: RecurrenceYearlyPattern;
}

export const RecurrenceYearlyPattern = {
  Unknown: "Unknown",
  DayOfMonth: "DayOfMonth",
  WeekdayOfMonth: "WeekdayOfMonth",
} as const;
export type RecurrenceYearlyPattern = (typeof RecurrenceYearlyPattern)[keyof typeof RecurrenceYearlyPattern] | $rt.UnknownName<"RecurrenceYearlyPattern">;

export interface RedLetterDetails extends Carrier {
  /** `ArrayOfstring` */
  OwnCountryDayTexts: (string | null)[] | null;
  /** `ArrayOfstring` */
  OtherCountryDayTexts: (string | null)[] | null;
}

export interface RedLetterInformationListItem extends Carrier {
  /** `xs:dateTime` */
  Date: string;
  /** `RedLetterSummary` */
  RedLetterInformation: RedLetterSummary | null;
  /** `RedLetterDetails` */
  RedLetterDetails: RedLetterDetails | null;
}

export interface RedLetterSummary extends Carrier {
  /** `xs:boolean` */
  IsOwnCountryHoliday: boolean;
  /** `xs:boolean` */
  IsOtherCountryHoliday: boolean;
}

export interface RefCountEntity extends Carrier {
  /** `xs:int` */
  RefCountsId: number;
  /** `xs:string` */
  Field: string | null;
  /** `xs:int` */
  RecordId: number;
  /** `ArrayOfMDOListItem` */
  SuggestedRecords: (MDOListItem | null)[] | null;
  /** `xs:int` */
  CurrentValue: number;
  /** `xs:unsignedInt` */
  TravelPrefix: number;
  /** `xs:unsignedInt` */
  SatPrefix: number;
  /** `xs:boolean` */
  Allocate: boolean;
  /** `xs:boolean` */
  Unique: boolean;
  /** `xs:boolean` */
  ReadOnly: boolean;
  /** `xs:boolean` */
  AllowBlank: boolean;
}

export interface RelatedData {
  /** `xs:string` */
  Field: string | null;
  /** `ArchiveColumnData` */
  FieldValue: ArchiveColumnData | null;
}

export interface RelationDefinitionEntity extends Carrier {
  /** `xs:int` */
  ReldefId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  PassiveText: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:short` */
  Rank: number;
  /** `RelationTarget` */
  Source: RelationTarget;
  /** `RelationTarget` */
  Destination: RelationTarget;
}

export const RelationTarget = {
  None: "None",
  Contact: "Contact",
  Person: "Person",
  Both: "Both",
} as const;
export type RelationTarget = (typeof RelationTarget)[keyof typeof RelationTarget] | $rt.UnknownName<"RelationTarget">;

export interface RelationToOwner extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface ReplyTemplate {
  /** `xs:int` */
  ReplyTemplateId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:int` */
  FolderId: number;
}

export interface ReplyTemplateParsed extends Carrier {
  /** `xs:int` */
  ReplyTemplateId: number;
  /** `xs:string` */
  PlainParsed: string | null;
  /** `xs:string` */
  HtmlParsed: string | null;
  /** `ArrayOfAttachmentEntity` */
  Attachments: (AttachmentEntity | null)[] | null;
  /** `xs:string` */
  Subject: string | null;
}

export interface ReportLabelLayoutEntity extends Carrier {
  /** `xs:int` */
  ReportLabelLayoutId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `ReportPaperOrientation` */
  Orientation: ReportPaperOrientation;
  /** `xs:unsignedInt` */
  PaperWidth: number;
  /** `xs:unsignedInt` */
  PaperHeight: number;
  /** `xs:unsignedInt` */
  LeftMargin: number;
  /** `xs:unsignedInt` */
  RightMargin: number;
  /** `xs:unsignedInt` */
  TopMargin: number;
  /** `xs:unsignedInt` */
  BottomMargin: number;
  /** `xs:short` */
  CountColumns: number;
  /** `xs:short` */
  CountRows: number;
}

export const ReportPaperOrientation = {
  None: "None",
  Portrait: "Portrait",
  Landscape: "Landscape",
} as const;
export type ReportPaperOrientation = (typeof ReportPaperOrientation)[keyof typeof ReportPaperOrientation] | $rt.UnknownName<"ReportPaperOrientation">;

export interface ResolvedPerson extends Carrier {
  /** `PersonEntity` */
  Person: PersonEntity | null;
  /** `xs:boolean` */
  PersonCreated: boolean;
}

export interface ResolvedUser extends Carrier {
  /** `User` */
  User: User | null;
  /** `xs:boolean` */
  PersonCreated: boolean;
}

export interface ResourceEntity extends Carrier {
  /** `xs:int` */
  ResourceId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:boolean` */
  IsLocation: boolean;
  /** `xs:string` */
  LocationAddress: string | null;
}

export interface ResourceOverride extends Carrier {
  /** `xs:string` */
  ResourceName: string | null;
  /** `xs:string` */
  ResourceValue: string | null;
  /** `xs:string` */
  Culture: string | null;
  /** `xs:boolean` */
  IsActive: boolean;
}

export interface ReturnInfo {
  /** `xs:string` */
  ExternalReference: string | null;
  /** `xs:string` */
  VersionId: string | null;
  /** `xs:boolean` */
  Success: boolean;
  /** `ReturnType` */
  Type: ReturnType;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  AdditionalInfo: string | null;
}

export const ReturnType = {
  None: "None",
  Message: "Message",
  SoProtocol: "SoProtocol",
  CustomGui: "CustomGui",
  Other: "Other",
  URL: "URL",
} as const;
export type ReturnType = (typeof ReturnType)[keyof typeof ReturnType] | $rt.UnknownName<"ReturnType">;

export interface Role extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface RoleEntity extends Carrier {
  /** `xs:int` */
  RoleId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `RoleType` */
  RoleType: RoleType;
  /** `xs:short` */
  Deleted: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:dateTime` */
  Created: string;
  /** `xs:short` */
  UseCategories: number;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `xs:dateTime` */
  Updated: string;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `DataRights` */
  DataRights: DataRights | null;
}

export const RoleRelationToOwner = {
  MyOwn: "MyOwn",
  PrimaryGroup: "PrimaryGroup",
  OtherGroups: "OtherGroups",
  OtherAssociates: "OtherAssociates",
  ExternalUser: "ExternalUser",
  Anonymous: "Anonymous",
  MyCompany: "MyCompany",
  SameProject: "SameProject",
  CustomObjects: "CustomObjects",
} as const;
export type RoleRelationToOwner = (typeof RoleRelationToOwner)[keyof typeof RoleRelationToOwner] | $rt.UnknownName<"RoleRelationToOwner">;

export const RoleType = {
  Employee: "Employee",
  ExternalUser: "ExternalUser",
  Anonymous: "Anonymous",
  System: "System",
} as const;
export type RoleType = (typeof RoleType)[keyof typeof RoleType] | $rt.UnknownName<"RoleType">;
