/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { BookingType } from "./B.js";
import type { Carrier, CategoryUpdateTrigger, ColorIndex, Contact } from "./C.js";
import type { EMailConnectionInfo } from "./E.js";
import type { InterRestrictionOperator, InvitationStatus } from "./I.js";
import type { Link, LocalizedField } from "./L.js";
import type { MDOListItem } from "./M.js";
import type { OrderBySortType } from "./O.js";
import type { ParticipantInfo, ParticipantSyncData, Person, PluginResponse, Priority, Project } from "./P.js";
import type { RecurrenceInfo, RecurrencePattern, RecurrenceUpdateMode } from "./R.js";
import type { Sale, SelectableMDOListItem, StructuredAddress } from "./S.js";
import type { TaskListItem, TaskType, TimeZoneData } from "./T.js";
import type { UserAndInstallationLicenceStatus, UserType } from "./U.js";
import type { VisibleFor } from "./V.js";

export interface AccessGatewayInfo extends Carrier {
  /** `xs:string` */
  ClientId: string | null;
  /** `xs:string` */
  RedirectUri: string | null;
}

export interface ActivityFilter extends Carrier {
  /** `xs:dateTime` */
  FromDate: string;
  /** `xs:dateTime` */
  ToDate: string;
  /** `ArrayOfSelectableMDOListItem` */
  AssociateList: (SelectableMDOListItem | null)[] | null;
  /** `ArrayOfSelectableMDOListItem` */
  GroupList: (SelectableMDOListItem | null)[] | null;
  /** `ArrayOfMDOListItem` */
  FutureDateList: (MDOListItem | null)[] | null;
}

export interface ActivityInformationListItem extends Carrier {
  /** `xs:dateTime` */
  Date: string;
  /** `ActivitySummary` */
  ActivityInformation: ActivitySummary | null;
}

export const ActivityStatus = {
  Unknown: "Unknown",
  NotStarted: "NotStarted",
  Started: "Started",
  Completed: "Completed",
} as const;
export type ActivityStatus = (typeof ActivityStatus)[keyof typeof ActivityStatus] | $rt.UnknownName<"ActivityStatus">;

export interface ActivitySummary extends Carrier {
  /** `xs:int` */
  NumBusyActivities: number;
  /** `xs:int` */
  NumFreeActivities: number;
  /** `xs:int` */
  PercentageBusy: number;
}

export interface ActivitySummaryItem {
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:int` */
  DocumentId: number;
  /** `xs:dateTime` */
  Date: string;
  /** `xs:string` */
  Description: string | null;
  /** `ActivityStatus` */
  Completed: ActivityStatus;
  /** `xs:dateTime` */
  Registered: string;
}

export interface Address extends Carrier {
  /** `xs:double` */
  Wgs84Latitude: number;
  /** `xs:double` */
  Wgs84Longitude: number;
  /** `ArrayOfArrayOfLocalizedField` */
  LocalizedAddress: ((LocalizedField | null)[] | null)[] | null;
  /** `StructuredAddress` */
  Street: StructuredAddress | null;
  /** `StructuredAddress` */
  Postal: StructuredAddress | null;
  /** `xs:string` */
  Formatted: string | null;
}

export interface AddressSyncData extends Carrier {
  /** `xs:int` */
  AddressId: number;
  /** `AddressType` */
  AddressType: AddressType;
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
  ZipCode: string | null;
  /** `xs:string` */
  State: string | null;
  /** `xs:double` */
  Latitude: number;
  /** `xs:double` */
  Longitude: number;
  /** `xs:string` */
  FormattedAddress: string | null;
}

export const AddressType = {
  Unknown: "Unknown",
  ContactPostalAddress: "ContactPostalAddress",
  ContactStreetAddress: "ContactStreetAddress",
  PersonPrivateAddress: "PersonPrivateAddress",
  QuoteBillingAddress: "QuoteBillingAddress",
  QuoteShippingAddress: "QuoteShippingAddress",
} as const;
export type AddressType = (typeof AddressType)[keyof typeof AddressType] | $rt.UnknownName<"AddressType">;

export const AiTextStyle = {
  None: "None",
  Rephrase: "Rephrase",
  Correct: "Correct",
  Casual: "Casual",
  Formal: "Formal",
} as const;
export type AiTextStyle = (typeof AiTextStyle)[keyof typeof AiTextStyle] | $rt.UnknownName<"AiTextStyle">;

export interface AlarmData extends Carrier {
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:dateTime` */
  StartTime: string;
  /** `xs:dateTime` */
  EndDate: string;
  /** `xs:dateTime` */
  AlarmTime: string;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:string` */
  AppointmentText: string | null;
  /** `xs:int` */
  SaleId: number;
  /** `xs:string` */
  SaleName: string | null;
  /** `xs:string` */
  Location: string | null;
  /** `AppointmentType` */
  AppointmentType: AppointmentType;
  /** `xs:int` */
  ContactId: number;
  /** `AssignmentStatus` */
  AssignmentStatus: AssignmentStatus;
  /** `InvitationStatus` */
  InvitationStatus: InvitationStatus;
  /** `BookingType` */
  BookingType: BookingType;
  /** `xs:string` */
  FormalName: string | null;
  /** `xs:string` */
  TaskName: string | null;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:string` */
  ContactFullName: string | null;
  /** `xs:string` */
  JoinVideomeetUrl: string | null;
}

export interface AmountClassEntity extends Carrier {
  /** `xs:int` */
  AmountClassId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:double` */
  AmountFrom: number;
  /** `xs:double` */
  AmountTo: number;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  CurrencyId: number;
}

export interface AnalyticsData {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Email: string | null;
  /** `xs:string` */
  Company: string | null;
  /** `UserAndInstallationLicenceStatus` */
  LicenseStatus: UserAndInstallationLicenceStatus | null;
  /** `StringBoolDictionary` */
  HasLicensce: $rt.StringDictionary<boolean> | null;
  /** `ArrayOfstring` */
  SystemLicenseNames: (string | null)[] | null;
  /** `xs:string` */
  UserSignedUpAt: string | null;
  /** `xs:int` */
  NumContact: number;
  /** `xs:int` */
  NumPerson: number;
  /** `xs:int` */
  NumAppointment: number;
  /** `xs:int` */
  NumSale: number;
  /** `xs:int` */
  NumProject: number;
  /** `xs:int` */
  NumSelection: number;
  /** `xs:int` */
  NumEmailItem: number;
  /** `xs:int` */
  NumTicketLogAction: number;
  /** `xs:int` */
  NumDashboard: number;
  /** `xs:int` */
  NumQuote: number;
  /** `xs:int` */
  NumQuoteLine: number;
  /** `xs:int` */
  NumDocument: number;
  /** `xs:int` */
  NumTargetAssignmentInfo: number;
  /** `xs:int` */
  NumMailing: number;
  /** `xs:int` */
  NumForm: number;
  /** `xs:int` */
  NumWorkflow: number;
  /** `xs:int` */
  TotContact: number;
  /** `xs:int` */
  TotPerson: number;
  /** `xs:int` */
  TotAppointment: number;
  /** `xs:int` */
  TotSale: number;
  /** `xs:int` */
  TotProject: number;
  /** `xs:int` */
  TotSelection: number;
  /** `xs:int` */
  TotEmailItem: number;
  /** `xs:int` */
  TotTicketLogAction: number;
  /** `xs:int` */
  TotDashboard: number;
  /** `xs:int` */
  TotQuote: number;
  /** `xs:int` */
  TotQuoteLine: number;
  /** `xs:int` */
  TotDocument: number;
  /** `xs:int` */
  TotTargetAssignmentInfo: number;
  /** `xs:int` */
  TotMailing: number;
  /** `xs:int` */
  TotForm: number;
  /** `xs:int` */
  TotWorkflow: number;
  /** `xs:int` */
  UserRegisteredAgeDays: number;
  /** `xs:string` */
  UserCountryName: string | null;
  /** `xs:string` */
  UserCountryCode: string | null;
  /** `StringBoolDictionary` */
  Preferences: $rt.StringDictionary<boolean> | null;
  /** `xs:int` */
  TotWebUsers: number;
  /** `xs:string` */
  GroupCountryName: string | null;
  /** `xs:string` */
  GroupCountryCode: string | null;
  /** `xs:string` */
  GroupRegisteredDate: string | null;
  /** `xs:int` */
  GroupRegisteredAgeDays: number;
  /** `StringBoolDictionary` */
  FeatureToggles: $rt.StringDictionary<boolean> | null;
  /** `xs:string` */
  FileVersion: string | null;
  /** `xs:int` */
  FileVersionNumber: number;
}

export interface Appointment extends Carrier {
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:dateTime` */
  StartDate: string;
  /** `xs:dateTime` */
  EndDate: string;
  /** `AppointmentType` */
  Type: AppointmentType;
  /** `xs:string` */
  Task: string | null;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:boolean` */
  IsPublished: boolean;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:short` */
  ColorIndex: number;
  /** `xs:boolean` */
  IsFree: boolean;
  /** `xs:boolean` */
  HasAlarm: boolean;
  /** `xs:boolean` */
  IsAlldayEvent: boolean;
  /** `AppointmentPrivate` */
  Private: AppointmentPrivate;
  /** `xs:int` */
  PriorityId: number;
  /** `xs:string` */
  PriorityName: string | null;
  /** `TaskType` */
  TaskType: TaskType;
  /** `xs:boolean` */
  IsBookingMain: boolean;
  /** `xs:boolean` */
  IsRecurrence: boolean;
  /** `xs:boolean` */
  IsBooking: boolean;
  /** `xs:dateTime` */
  ActiveDate: string;
  /** `AssignmentStatus` */
  AssignmentStatus: AssignmentStatus;
  /** `InvitationStatus` */
  InvitationStatus: InvitationStatus;
  /** `BookingType` */
  BookingType: BookingType;
  /** `ActivityStatus` */
  Completed: ActivityStatus;
  /** `RecurrencePattern` */
  RecurringPattern: RecurrencePattern;
  /** `xs:dateTime` */
  RecurringStartDate: string;
  /** `xs:dateTime` */
  RecurringEndDate: string;
  /** `xs:int` */
  MotherId: number;
  /** `xs:int` */
  AssignedBy: number;
  /** `xs:string` */
  AssignedByFullName: string | null;
  /** `xs:string` */
  RejectReason: string | null;
  /** `xs:string` */
  Location: string | null;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  AlarmLeadTime: string;
  /** `xs:int` */
  SaleId: number;
  /** `xs:string` */
  SaleName: string | null;
  /** `xs:string` */
  AssociateName: string | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:string` */
  CreatedBy: string | null;
  /** `xs:string` */
  CreatedByFullName: string | null;
  /** `xs:int` */
  CreatedByAssociateId: number;
  /** `AppointmentCautionWarning` */
  CautionWarning: AppointmentCautionWarning;
  /** `AppointmentExternalOwner` */
  OwnedExternally: AppointmentExternalOwner;
  /** `xs:int` */
  MotherAssociateId: number;
  /** `xs:string` */
  JoinVideomeetUrl: string | null;
  /** `xs:int` */
  PreferredTZLocation: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Agenda: string | null;
  /** `xs:string` */
  InternalNotes: string | null;
  /** `xs:int` */
  TaskId: number;
}

export const AppointmentCautionWarning = {
  OK: "OK",
  NotInSync: "NotInSync",
  NotNotifiedByEmail: "NotNotifiedByEmail",
  RecurrencePatternNotSupported: "RecurrencePatternNotSupported",
  IncomingRecurrenceChangeNotSupported: "IncomingRecurrenceChangeNotSupported",
  ExternalParticipantsDateTimeMismatch: "ExternalParticipantsDateTimeMismatch",
} as const;
export type AppointmentCautionWarning = (typeof AppointmentCautionWarning)[keyof typeof AppointmentCautionWarning] | $rt.UnknownName<"AppointmentCautionWarning">;

export interface AppointmentEntity extends Carrier {
  /** `Associate` */
  Associate: Associate | null;
  /** `Contact` */
  Contact: Contact | null;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Agenda: string | null;
  /** `xs:string` */
  InternalNotes: string | null;
  /** `xs:dateTime` */
  StartDate: string;
  /** `xs:dateTime` */
  EndDate: string;
  /** `Person` */
  InvitedPerson: Person | null;
  /** `Person` */
  Person: Person | null;
  /** `xs:int` */
  MotherId: number;
  /** `Priority` */
  Priority: Priority | null;
  /** `AppointmentPrivate` */
  Private: AppointmentPrivate;
  /** `Project` */
  Project: Project | null;
  /** `AppointmentType` */
  Type: AppointmentType;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `ActivityStatus` */
  Completed: ActivityStatus;
  /** `xs:int` */
  ActiveLinks: number;
  /** `ArrayOfLink` */
  Links: (Link | null)[] | null;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  AlarmLeadTime: string;
  /** `xs:boolean` */
  HasAlarm: boolean;
  /** `xs:short` */
  ColorIndex: number;
  /** `xs:boolean` */
  IsFree: boolean;
  /** `xs:boolean` */
  IsAlldayEvent: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  LagTime: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  LeadTime: string;
  /** `xs:string` */
  Location: string | null;
  /** `xs:short` */
  RejectCounter: number;
  /** `xs:string` */
  RejectReason: string | null;
  /** `RecurrenceInfo` */
  Recurrence: RecurrenceInfo | null;
  /** `ArrayOfParticipantInfo` */
  Participants: (ParticipantInfo | null)[] | null;
  /** `AssignmentStatus` */
  AssignmentStatus: AssignmentStatus;
  /** `InvitationStatus` */
  InvitationStatus: InvitationStatus;
  /** `BookingType` */
  BookingType: BookingType;
  /** `xs:dateTime` */
  ActiveDate: string;
  /** `xs:boolean` */
  HasConflict: boolean;
  /** `Associate` */
  AssignedBy: Associate | null;
  /** `Associate` */
  MotherAssociate: Associate | null;
  /** `TaskListItem` */
  Task: TaskListItem | null;
  /** `xs:int` */
  PreferredTZLocation: number;
  /** `TimeZoneData` */
  PreferredTZLocationData: TimeZoneData | null;
  /** `Sale` */
  Sale: Sale | null;
  /** `xs:int` */
  SuggestedAppointmentId: number;
  /** `xs:boolean` */
  IsMileStone: boolean;
  /** `AppointmentCautionWarning` */
  CautionWarning: AppointmentCautionWarning;
  /** `AppointmentExternalOwner` */
  OwnedExternally: AppointmentExternalOwner;
  /** `xs:string` */
  JoinVideomeetUrl: string | null;
  /** `xs:string` */
  CentralserviceVideomeetId: string | null;
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

export const AppointmentExternalOwner = {
  None: "None",
  Other: "Other",
  Outlook: "Outlook",
  Google: "Google",
} as const;
export type AppointmentExternalOwner = (typeof AppointmentExternalOwner)[keyof typeof AppointmentExternalOwner] | $rt.UnknownName<"AppointmentExternalOwner">;

export interface AppointmentInfo extends Carrier {
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  MotherId: number;
  /** `xs:dateTime` */
  StartDate: string;
  /** `xs:dateTime` */
  EndDate: string;
  /** `ColorIndex` */
  ColorIndex: ColorIndex;
  /** `xs:string` */
  TaskName: string | null;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Agenda: string | null;
  /** `xs:boolean` */
  IsAllDay: boolean;
  /** `xs:boolean` */
  IsBusy: boolean;
  /** `xs:boolean` */
  IsRecurring: boolean;
  /** `xs:boolean` */
  IsVideoMeeting: boolean;
  /** `xs:boolean` */
  HasAlarm: boolean;
  /** `xs:boolean` */
  IsCompleted: boolean;
  /** `xs:boolean` */
  IsTentative: boolean;
  /** `xs:boolean` */
  IsBookingMain: boolean;
  /** `xs:boolean` */
  SendEmail: boolean;
  /** `xs:boolean` */
  AnySendEmail: boolean;
  /** `xs:boolean` */
  IsPrivate: boolean;
  /** `RecurrenceInfo` */
  RecurrenceInfo: RecurrenceInfo | null;
  /** `xs:string` */
  PersonName: string | null;
  /** `xs:boolean` */
  IsBooking: boolean;
  /** `AppointmentExternalOwner` */
  OwnedExternally: AppointmentExternalOwner;
  /** `xs:int` */
  MotherAssociateId: number;
}

export interface AppointmentMoveData extends Carrier {
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:dateTime` */
  NewStartTime: string;
  /** `RecurrenceUpdateMode` */
  UpdateMode: RecurrenceUpdateMode;
  /** `xs:boolean` */
  SendEmailToParticipants: boolean;
  /** `EMailConnectionInfo` */
  SmtpEMailConnectionInfo: EMailConnectionInfo | null;
  /** `EMailConnectionInfo` */
  ImapEMailConnectionInfo: EMailConnectionInfo | null;
  /** `xs:boolean` */
  IsAlldayEvent: boolean;
  /** `xs:boolean` */
  IsFree: boolean;
}

export const AppointmentPrivate = {
  Public: "Public",
  PrivateUser: "PrivateUser",
  PrivateGroup: "PrivateGroup",
} as const;
export type AppointmentPrivate = (typeof AppointmentPrivate)[keyof typeof AppointmentPrivate] | $rt.UnknownName<"AppointmentPrivate">;

export interface AppointmentSaveData extends Carrier {
  /** `AppointmentEntity` */
  AppointmentEntity: AppointmentEntity | null;
  /** `xs:boolean` */
  EmailCreated: boolean;
}

export const AppointmentStatus = {
  UnknownOrPostIt: "UnknownOrPostIt",
  NotStarted: "NotStarted",
  Started: "Started",
  Completed: "Completed",
  Hidden: "Hidden",
  Booking: "Booking",
  BookingMoved: "BookingMoved",
  BookingSeen: "BookingSeen",
  BookingMovedSeen: "BookingMovedSeen",
  BookingDeclined: "BookingDeclined",
  BookingDeleted: "BookingDeleted",
  Assignment: "Assignment",
  AssignmentSeen: "AssignmentSeen",
  AssignmentDeclined: "AssignmentDeclined",
} as const;
export type AppointmentStatus = (typeof AppointmentStatus)[keyof typeof AppointmentStatus] | $rt.UnknownName<"AppointmentStatus">;

export interface AppointmentSyncData extends Carrier {
  /** `xs:dateTime` */
  AlarmTime: string;
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:string` */
  AppointmentText: string | null;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:string` */
  ContactFullName: string | null;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:dateTime` */
  EndDate: string;
  /** `xs:boolean` */
  HasAlarm: boolean;
  /** `xs:boolean` */
  IsAllDay: boolean;
  /** `xs:boolean` */
  IsAssignment: boolean;
  /** `xs:boolean` */
  IsBusy: boolean;
  /** `xs:boolean` */
  IsCompleted: boolean;
  /** `xs:boolean` */
  IsInvitation: boolean;
  /** `xs:boolean` */
  IsTentative: boolean;
  /** `xs:string` */
  Location: string | null;
  /** `ArrayOfParticipantSyncData` */
  Participants: (ParticipantSyncData | null)[] | null;
  /** `xs:string` */
  PersonFormalName: string | null;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:int` */
  SaleId: number;
  /** `xs:string` */
  SaleName: string | null;
  /** `xs:dateTime` */
  StartDate: string;
  /** `xs:string` */
  TaskName: string | null;
}

export const AppointmentType = {
  Unknown: "Unknown",
  inDiary: "inDiary",
  inChecklist: "inChecklist",
  Note: "Note",
  Document: "Document",
  SavedReport: "SavedReport",
  BookingForDiary: "BookingForDiary",
  BookingForChecklist: "BookingForChecklist",
  MergeDraft: "MergeDraft",
  MergeFinal: "MergeFinal",
} as const;
export type AppointmentType = (typeof AppointmentType)[keyof typeof AppointmentType] | $rt.UnknownName<"AppointmentType">;

export interface ApproveRejectResponse extends Carrier {
  /** `PluginResponse` */
  PluginResponse: PluginResponse | null;
  /** `xs:int` */
  CreatedAppointmentId: number;
}

export const ArchiveBehaviour = {
  InArchives: "InArchives",
  MultiSelectInArchives: "MultiSelectInArchives",
} as const;
export type ArchiveBehaviour = (typeof ArchiveBehaviour)[keyof typeof ArchiveBehaviour] | $rt.UnknownName<"ArchiveBehaviour">;

export interface ArchiveColumnData {
  /** `xs:string` */
  DisplayValue: string | null;
  /** `xs:string` */
  TooltipHint: string | null;
  /** `xs:string` */
  LinkHint: string | null;
}

export interface ArchiveColumnInfo {
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayTooltip: string | null;
  /** `xs:string` */
  DisplayType: string | null;
  /** `xs:boolean` */
  CanOrderBy: boolean;
  /** `xs:string` */
  Name: string | null;
  /** `xs:boolean` */
  CanRestrictBy: boolean;
  /** `xs:string` */
  RestrictionType: string | null;
  /** `xs:string` */
  RestrictionListName: string | null;
  /** `xs:boolean` */
  IsVisible: boolean;
  /** `xs:string` */
  Width: string | null;
  /** `xs:string` */
  IconHint: string | null;
  /** `xs:string` */
  HeadingIconHint: string | null;
  /** `xs:string` */
  ExtraInfo: string | null;
}

export interface ArchiveConfiguration extends Carrier {
  /** `ArrayOfArchiveColumnInfo` */
  ArchiveColumnInfo: (ArchiveColumnInfo | null)[] | null;
  /** `ArrayOfSelectableMDOListItem` */
  ArchiveEntityInfo: (SelectableMDOListItem | null)[] | null;
  /** `ArrayOfArchiveOrderByInfo` */
  ArchiveOrderByInfo: (ArchiveOrderByInfo | null)[] | null;
  /** `xs:string` */
  OwnerKeys: string | null;
}

export interface ArchiveListItem extends Carrier {
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:int` */
  PrimaryKey: number;
  /** `ColumnDataDictionary` */
  ColumnData: $rt.StringDictionary<ArchiveColumnData | null> | null;
  /** `xs:string` */
  LinkHint: string | null;
  /** `xs:string` */
  StyleHint: string | null;
}

export interface ArchiveListResult extends Carrier {
  /** `xs:int` */
  RowCount: number;
  /** `ArrayOfArchiveListItem` */
  Rows: (ArchiveListItem | null)[] | null;
}

export interface ArchiveOrderByInfo {
  /** `xs:string` */
  Name: string | null;
  /** `OrderBySortType` */
  Direction: OrderBySortType;
}

export interface ArchiveRestrictionGroup {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:short` */
  Rank: number;
  /** `ArrayOfArchiveRestrictionInfo` */
  Restrictions: (ArchiveRestrictionInfo | null)[] | null;
}

export interface ArchiveRestrictionInfo {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Operator: string | null;
  /** `ArrayOfstring` */
  Values: (string | null)[] | null;
  /** `ArrayOfstring` */
  DisplayValues: (string | null)[] | null;
  /** `ArchiveColumnInfo` */
  ColumnInfo: ArchiveColumnInfo | null;
  /** `xs:boolean` */
  IsActive: boolean;
  /** `ArrayOfArchiveRestrictionInfo` */
  SubRestrictions: (ArchiveRestrictionInfo | null)[] | null;
  /** `xs:int` */
  InterParenthesis: number;
  /** `InterRestrictionOperator` */
  InterOperator: InterRestrictionOperator;
  /** `xs:int` */
  UniqueHash: number;
}

export const AssignmentStatus = {
  Unknown: "Unknown",
  None: "None",
  Assigning: "Assigning",
  Seen: "Seen",
  Declined: "Declined",
} as const;
export type AssignmentStatus = (typeof AssignmentStatus)[keyof typeof AssignmentStatus] | $rt.UnknownName<"AssignmentStatus">;

export interface Associate extends Carrier {
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `UserType` */
  Type: UserType;
  /** `xs:int` */
  GroupIdx: number;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:string` */
  FormalName: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  EjUserId: number;
  /** `xs:string` */
  UserName: string | null;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}

export const AssociateSourceType = {
  History: "History",
  DiaryViewList: "DiaryViewList",
  Department: "Department",
  UndefinedValue8: "UndefinedValue8",
} as const;
export type AssociateSourceType = (typeof AssociateSourceType)[keyof typeof AssociateSourceType] | $rt.UnknownName<"AssociateSourceType">;

export interface AttachmentEntity extends Carrier {
  /** `xs:int` */
  AttachmentId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ContentType: string | null;
  /** `xs:int` */
  AttSize: number;
  /** `xs:boolean` */
  InlineImage: boolean;
  /** `xs:string` */
  ContentId: string | null;
  /** `xs:string` */
  AuthKey: string | null;
  /** `xs:boolean` */
  IsSafeFileExtension: boolean;
}

export interface AttachmentPreview extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  MimeType: string | null;
  /** `xs:int` */
  Size: number;
  /** `xs:base64Binary` */
  Content: Uint8Array | null;
  /** `xs:string` */
  EmailSubject: string | null;
  /** `xs:string` */
  EmailFrom: string | null;
  /** `xs:string` */
  EmailTo: string | null;
  /** `xs:string` */
  EmailCc: string | null;
  /** `xs:dateTime` */
  EmailDate: string;
  /** `ArrayOfAttachmentEntity` */
  EmailAttachmentsInfo: (AttachmentEntity | null)[] | null;
}

export interface AttachmentValidationResult {
  /** `xs:int` */
  AttachmentId: number;
  /** `xs:boolean` */
  IsValid: boolean;
  /** `xs:string` */
  ErrorMessage: string | null;
}

export interface AutomatedCategoryUpdate extends Carrier {
  /** `xs:boolean` */
  Enabled: boolean;
  /** `CategoryUpdateTrigger` */
  TriggerType: CategoryUpdateTrigger;
  /** `xs:boolean` */
  UserConfirmation: boolean;
  /** `xs:int` */
  DefaultCategory: number;
  /** `xs:int` */
  LeadstatusId: number;
}

export interface AvailableFont extends Carrier {
  /** `xs:int` */
  AvailableFontsId: number;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  FontFamily: string | null;
  /** `xs:string` */
  CssPath: string | null;
  /** `xs:int` */
  Rank: number;
  /** `xs:boolean` */
  Deleted: boolean;
}
