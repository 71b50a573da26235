/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type BookingType, BookingType$ } from "./B.js";
import { type Carrier, Carrier$, type CategoryUpdateTrigger, CategoryUpdateTrigger$, type ColorIndex, ColorIndex$, ColumnDataDictionary$, type Contact, Contact$ } from "./C.js";
import { type EMailConnectionInfo, EMailConnectionInfo$ } from "./E.js";
import { type InterRestrictionOperator, InterRestrictionOperator$, type InvitationStatus, InvitationStatus$ } from "./I.js";
import { ArrayOfArrayOfLocalizedField$, ArrayOfLink$, type Link, type LocalizedField } from "./L.js";
import { ArrayOfMDOListItem$, type MDOListItem } from "./M.js";
import { type OrderBySortType, OrderBySortType$ } from "./O.js";
import { ArrayOfParticipantInfo$, ArrayOfParticipantSyncData$, type ParticipantInfo, type ParticipantSyncData, type Person, Person$, type PluginResponse, PluginResponse$, type Priority, Priority$, type Project, Project$ } from "./P.js";
import { type RecurrenceInfo, RecurrenceInfo$, type RecurrencePattern, RecurrencePattern$, type RecurrenceUpdateMode, RecurrenceUpdateMode$ } from "./R.js";
import { ArrayOfSelectableMDOListItem$, ArrayOfstring$, type Sale, Sale$, type SelectableMDOListItem, StringBoolDictionary$, StringDictionary$, type StructuredAddress, StructuredAddress$ } from "./S.js";
import { type TaskListItem, TaskListItem$, type TaskType, TaskType$, type TimeZoneData, TimeZoneData$ } from "./T.js";
import { type UserAndInstallationLicenceStatus, UserAndInstallationLicenceStatus$, type UserType, UserType$ } from "./U.js";
import { ArrayOfVisibleFor$, type VisibleFor } from "./V.js";
import { $ns0 } from "./namespaces.js";

export interface AccessGatewayInfo extends Carrier {
  /** `xs:string` */
  ClientId: string | null;
  /** `xs:string` */
  RedirectUri: string | null;
}
export const AccessGatewayInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AccessGatewayInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ClientId", $xs.string, "?nil"],
    ["RedirectUri", $xs.string, "?nil"],
  ],
};

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

export interface ActivityInformationListItem extends Carrier {
  /** `xs:dateTime` */
  Date: string;
  /** `ActivitySummary` */
  ActivityInformation: ActivitySummary | null;
}
export const ActivityInformationListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ActivityInformationListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Date", $xs.dateTime, "?"],
    ["ActivityInformation", () => ActivitySummary$, "?nil"],
  ],
};

export const ArrayOfActivityInformationListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfActivityInformationListItem",
  namespace: $ns0,
  item: ["ActivityInformationListItem", () => ActivityInformationListItem$, "*nil"],
};

export const ActivityStatus = {
  Unknown: "Unknown",
  NotStarted: "NotStarted",
  Started: "Started",
  Completed: "Completed",
} as const;
export type ActivityStatus = (typeof ActivityStatus)[keyof typeof ActivityStatus] | $rt.UnknownName<"ActivityStatus">;
export const ActivityStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ActivityStatus",
  namespace: $ns0,
  values: ActivityStatus,
  zero: "Unknown",
};

export interface ActivitySummary extends Carrier {
  /** `xs:int` */
  NumBusyActivities: number;
  /** `xs:int` */
  NumFreeActivities: number;
  /** `xs:int` */
  PercentageBusy: number;
}
export const ActivitySummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ActivitySummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["NumBusyActivities", $xs.int, "?"],
    ["NumFreeActivities", $xs.int, "?"],
    ["PercentageBusy", $xs.int, "?"],
  ],
};

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
export const ActivitySummaryItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ActivitySummaryItem",
  namespace: $ns0,
  members: [
    ["AppointmentId", $xs.int, "?"],
    ["DocumentId", $xs.int, "?"],
    ["Date", $xs.dateTime, "?"],
    ["Description", $xs.string, "?nil"],
    ["Completed", () => ActivityStatus$, "?"],
    ["Registered", $xs.dateTime, "?"],
  ],
};

export const ArrayOfActivitySummaryItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfActivitySummaryItem",
  namespace: $ns0,
  item: ["ActivitySummaryItem", () => ActivitySummaryItem$, "*nil"],
};

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
export const Address$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Address",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Wgs84Latitude", $xs.double, "?"],
    ["Wgs84Longitude", $xs.double, "?"],
    ["LocalizedAddress", () => ArrayOfArrayOfLocalizedField$, "?nil"],
    ["Street", () => StructuredAddress$, "?nil"],
    ["Postal", () => StructuredAddress$, "?nil"],
    ["Formatted", $xs.string, "?nil"],
  ],
};

export const ArrayOfAddress$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAddress",
  namespace: $ns0,
  item: ["Address", () => Address$, "*nil"],
};

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
export const AddressSyncData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AddressSyncData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AddressId", $xs.int, "?"],
    ["AddressType", () => AddressType$, "?"],
    ["Address1", $xs.string, "?nil"],
    ["Address2", $xs.string, "?nil"],
    ["Address3", $xs.string, "?nil"],
    ["City", $xs.string, "?nil"],
    ["County", $xs.string, "?nil"],
    ["ZipCode", $xs.string, "?nil"],
    ["State", $xs.string, "?nil"],
    ["Latitude", $xs.double, "?"],
    ["Longitude", $xs.double, "?"],
    ["FormattedAddress", $xs.string, "?nil"],
  ],
};

export const AddressType = {
  Unknown: "Unknown",
  ContactPostalAddress: "ContactPostalAddress",
  ContactStreetAddress: "ContactStreetAddress",
  PersonPrivateAddress: "PersonPrivateAddress",
  QuoteBillingAddress: "QuoteBillingAddress",
  QuoteShippingAddress: "QuoteShippingAddress",
} as const;
export type AddressType = (typeof AddressType)[keyof typeof AddressType] | $rt.UnknownName<"AddressType">;
export const AddressType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AddressType",
  namespace: $ns0,
  values: AddressType,
  zero: "Unknown",
};

export const AiTextStyle = {
  None: "None",
  Rephrase: "Rephrase",
  Correct: "Correct",
  Casual: "Casual",
  Formal: "Formal",
} as const;
export type AiTextStyle = (typeof AiTextStyle)[keyof typeof AiTextStyle] | $rt.UnknownName<"AiTextStyle">;
export const AiTextStyle$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AiTextStyle",
  namespace: $ns0,
  values: AiTextStyle,
  zero: "None",
};

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
export const AlarmData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AlarmData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentId", $xs.int, "?"],
    ["StartTime", $xs.dateTime, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["AlarmTime", $xs.dateTime, "?"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
    ["ProjectId", $xs.int, "?"],
    ["ProjectName", $xs.string, "?nil"],
    ["AppointmentText", $xs.string, "?nil"],
    ["SaleId", $xs.int, "?"],
    ["SaleName", $xs.string, "?nil"],
    ["Location", $xs.string, "?nil"],
    ["AppointmentType", () => AppointmentType$, "?"],
    ["ContactId", $xs.int, "?"],
    ["AssignmentStatus", () => AssignmentStatus$, "?"],
    ["InvitationStatus", () => InvitationStatus$, "?"],
    ["BookingType", () => BookingType$, "?"],
    ["FormalName", $xs.string, "?nil"],
    ["TaskName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactFullName", $xs.string, "?nil"],
    ["JoinVideomeetUrl", $xs.string, "?nil"],
  ],
};

export const ArrayOfAlarmData$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAlarmData",
  namespace: $ns0,
  item: ["AlarmData", () => AlarmData$, "*nil"],
};

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
export const AmountClassEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AmountClassEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AmountClassId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["AmountFrom", $xs.double, "?"],
    ["AmountTo", $xs.double, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["CurrencyId", $xs.int, "?"],
  ],
};

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
export const AnalyticsData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AnalyticsData",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Email", $xs.string, "?nil"],
    ["Company", $xs.string, "?nil"],
    ["LicenseStatus", () => UserAndInstallationLicenceStatus$, "?nil"],
    ["HasLicensce", () => StringBoolDictionary$, "?nil"],
    ["SystemLicenseNames", () => ArrayOfstring$, "?nil"],
    ["UserSignedUpAt", $xs.string, "?nil"],
    ["NumContact", $xs.int, "?"],
    ["NumPerson", $xs.int, "?"],
    ["NumAppointment", $xs.int, "?"],
    ["NumSale", $xs.int, "?"],
    ["NumProject", $xs.int, "?"],
    ["NumSelection", $xs.int, "?"],
    ["NumEmailItem", $xs.int, "?"],
    ["NumTicketLogAction", $xs.int, "?"],
    ["NumDashboard", $xs.int, "?"],
    ["NumQuote", $xs.int, "?"],
    ["NumQuoteLine", $xs.int, "?"],
    ["NumDocument", $xs.int, "?"],
    ["NumTargetAssignmentInfo", $xs.int, "?"],
    ["NumMailing", $xs.int, "?"],
    ["NumForm", $xs.int, "?"],
    ["NumWorkflow", $xs.int, "?"],
    ["TotContact", $xs.int, "?"],
    ["TotPerson", $xs.int, "?"],
    ["TotAppointment", $xs.int, "?"],
    ["TotSale", $xs.int, "?"],
    ["TotProject", $xs.int, "?"],
    ["TotSelection", $xs.int, "?"],
    ["TotEmailItem", $xs.int, "?"],
    ["TotTicketLogAction", $xs.int, "?"],
    ["TotDashboard", $xs.int, "?"],
    ["TotQuote", $xs.int, "?"],
    ["TotQuoteLine", $xs.int, "?"],
    ["TotDocument", $xs.int, "?"],
    ["TotTargetAssignmentInfo", $xs.int, "?"],
    ["TotMailing", $xs.int, "?"],
    ["TotForm", $xs.int, "?"],
    ["TotWorkflow", $xs.int, "?"],
    ["UserRegisteredAgeDays", $xs.int, "?"],
    ["UserCountryName", $xs.string, "?nil"],
    ["UserCountryCode", $xs.string, "?nil"],
    ["Preferences", () => StringBoolDictionary$, "?nil"],
    ["TotWebUsers", $xs.int, "?"],
    ["GroupCountryName", $xs.string, "?nil"],
    ["GroupCountryCode", $xs.string, "?nil"],
    ["GroupRegisteredDate", $xs.string, "?nil"],
    ["GroupRegisteredAgeDays", $xs.int, "?"],
    ["FeatureToggles", () => StringBoolDictionary$, "?nil"],
    ["FileVersion", $xs.string, "?nil"],
    ["FileVersionNumber", $xs.int, "?"],
  ],
};

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
  /** `ser:duration` */
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
export const Appointment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Appointment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentId", $xs.int, "?"],
    ["StartDate", $xs.dateTime, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["Type", () => AppointmentType$, "?"],
    ["Task", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["PersonFullName", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["ProjectName", $xs.string, "?nil"],
    ["IsPublished", $xs.boolean, "?"],
    ["AssociateId", $xs.int, "?"],
    ["ColorIndex", $xs.short, "?"],
    ["IsFree", $xs.boolean, "?"],
    ["HasAlarm", $xs.boolean, "?"],
    ["IsAlldayEvent", $xs.boolean, "?"],
    ["Private", () => AppointmentPrivate$, "?"],
    ["PriorityId", $xs.int, "?"],
    ["PriorityName", $xs.string, "?nil"],
    ["TaskType", () => TaskType$, "?"],
    ["IsBookingMain", $xs.boolean, "?"],
    ["IsRecurrence", $xs.boolean, "?"],
    ["IsBooking", $xs.boolean, "?"],
    ["ActiveDate", $xs.dateTime, "?"],
    ["AssignmentStatus", () => AssignmentStatus$, "?"],
    ["InvitationStatus", () => InvitationStatus$, "?"],
    ["BookingType", () => BookingType$, "?"],
    ["Completed", () => ActivityStatus$, "?"],
    ["RecurringPattern", () => RecurrencePattern$, "?"],
    ["RecurringStartDate", $xs.dateTime, "?"],
    ["RecurringEndDate", $xs.dateTime, "?"],
    ["MotherId", $xs.int, "?"],
    ["AssignedBy", $xs.int, "?"],
    ["AssignedByFullName", $xs.string, "?nil"],
    ["RejectReason", $xs.string, "?nil"],
    ["Location", $xs.string, "?nil"],
    ["AlarmLeadTime", $xs.timeSpan, "?"],
    ["SaleId", $xs.int, "?"],
    ["SaleName", $xs.string, "?nil"],
    ["AssociateName", $xs.string, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["CreatedBy", $xs.string, "?nil"],
    ["CreatedByFullName", $xs.string, "?nil"],
    ["CreatedByAssociateId", $xs.int, "?"],
    ["CautionWarning", () => AppointmentCautionWarning$, "?"],
    ["OwnedExternally", () => AppointmentExternalOwner$, "?"],
    ["MotherAssociateId", $xs.int, "?"],
    ["JoinVideomeetUrl", $xs.string, "?nil"],
    ["PreferredTZLocation", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["Agenda", $xs.string, "?nil"],
    ["InternalNotes", $xs.string, "?nil"],
    ["TaskId", $xs.int, "?"],
  ],
};

export const ArrayOfAppointment$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAppointment",
  namespace: $ns0,
  item: ["Appointment", () => Appointment$, "*nil"],
};

export const AppointmentCautionWarning = {
  OK: "OK",
  NotInSync: "NotInSync",
  NotNotifiedByEmail: "NotNotifiedByEmail",
  RecurrencePatternNotSupported: "RecurrencePatternNotSupported",
  IncomingRecurrenceChangeNotSupported: "IncomingRecurrenceChangeNotSupported",
  ExternalParticipantsDateTimeMismatch: "ExternalParticipantsDateTimeMismatch",
} as const;
export type AppointmentCautionWarning = (typeof AppointmentCautionWarning)[keyof typeof AppointmentCautionWarning] | $rt.UnknownName<"AppointmentCautionWarning">;
export const AppointmentCautionWarning$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentCautionWarning",
  namespace: $ns0,
  values: AppointmentCautionWarning,
  zero: "OK",
};

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
  /** `ser:duration` */
  AlarmLeadTime: string;
  /** `xs:boolean` */
  HasAlarm: boolean;
  /** `xs:short` */
  ColorIndex: number;
  /** `xs:boolean` */
  IsFree: boolean;
  /** `xs:boolean` */
  IsAlldayEvent: boolean;
  /** `ser:duration` */
  LagTime: string;
  /** `ser:duration` */
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
export const AppointmentEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Associate", () => Associate$, "?nil"],
    ["Contact", () => Contact$, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["AppointmentId", $xs.int, "?"],
    ["Description", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["Agenda", $xs.string, "?nil"],
    ["InternalNotes", $xs.string, "?nil"],
    ["StartDate", $xs.dateTime, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["InvitedPerson", () => Person$, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["MotherId", $xs.int, "?"],
    ["Priority", () => Priority$, "?nil"],
    ["Private", () => AppointmentPrivate$, "?"],
    ["Project", () => Project$, "?nil"],
    ["Type", () => AppointmentType$, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["Completed", () => ActivityStatus$, "?"],
    ["ActiveLinks", $xs.int, "?"],
    ["Links", () => ArrayOfLink$, "?nil"],
    ["AlarmLeadTime", $xs.timeSpan, "?"],
    ["HasAlarm", $xs.boolean, "?"],
    ["ColorIndex", $xs.short, "?"],
    ["IsFree", $xs.boolean, "?"],
    ["IsAlldayEvent", $xs.boolean, "?"],
    ["LagTime", $xs.timeSpan, "?"],
    ["LeadTime", $xs.timeSpan, "?"],
    ["Location", $xs.string, "?nil"],
    ["RejectCounter", $xs.short, "?"],
    ["RejectReason", $xs.string, "?nil"],
    ["Recurrence", () => RecurrenceInfo$, "?nil"],
    ["Participants", () => ArrayOfParticipantInfo$, "?nil"],
    ["AssignmentStatus", () => AssignmentStatus$, "?"],
    ["InvitationStatus", () => InvitationStatus$, "?"],
    ["BookingType", () => BookingType$, "?"],
    ["ActiveDate", $xs.dateTime, "?"],
    ["HasConflict", $xs.boolean, "?"],
    ["AssignedBy", () => Associate$, "?nil"],
    ["MotherAssociate", () => Associate$, "?nil"],
    ["Task", () => TaskListItem$, "?nil"],
    ["PreferredTZLocation", $xs.int, "?"],
    ["PreferredTZLocationData", () => TimeZoneData$, "?nil"],
    ["Sale", () => Sale$, "?nil"],
    ["SuggestedAppointmentId", $xs.int, "?"],
    ["IsMileStone", $xs.boolean, "?"],
    ["CautionWarning", () => AppointmentCautionWarning$, "?"],
    ["OwnedExternally", () => AppointmentExternalOwner$, "?"],
    ["JoinVideomeetUrl", $xs.string, "?nil"],
    ["CentralserviceVideomeetId", $xs.string, "?nil"],
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

export const AppointmentExternalOwner = {
  None: "None",
  Other: "Other",
  Outlook: "Outlook",
  Google: "Google",
} as const;
export type AppointmentExternalOwner = (typeof AppointmentExternalOwner)[keyof typeof AppointmentExternalOwner] | $rt.UnknownName<"AppointmentExternalOwner">;
export const AppointmentExternalOwner$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentExternalOwner",
  namespace: $ns0,
  values: AppointmentExternalOwner,
  zero: "None",
};

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
export const AppointmentInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["MotherId", $xs.int, "?"],
    ["StartDate", $xs.dateTime, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["ColorIndex", () => ColorIndex$, "?"],
    ["TaskName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
    ["ProjectName", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["Agenda", $xs.string, "?nil"],
    ["IsAllDay", $xs.boolean, "?"],
    ["IsBusy", $xs.boolean, "?"],
    ["IsRecurring", $xs.boolean, "?"],
    ["IsVideoMeeting", $xs.boolean, "?"],
    ["HasAlarm", $xs.boolean, "?"],
    ["IsCompleted", $xs.boolean, "?"],
    ["IsTentative", $xs.boolean, "?"],
    ["IsBookingMain", $xs.boolean, "?"],
    ["SendEmail", $xs.boolean, "?"],
    ["AnySendEmail", $xs.boolean, "?"],
    ["IsPrivate", $xs.boolean, "?"],
    ["RecurrenceInfo", () => RecurrenceInfo$, "?nil"],
    ["PersonName", $xs.string, "?nil"],
    ["IsBooking", $xs.boolean, "?"],
    ["OwnedExternally", () => AppointmentExternalOwner$, "?"],
    ["MotherAssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfAppointmentInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAppointmentInfo",
  namespace: $ns0,
  item: ["AppointmentInfo", () => AppointmentInfo$, "*nil"],
};

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
export const AppointmentMoveData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentMoveData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentId", $xs.int, "?"],
    ["NewStartTime", $xs.dateTime, "?"],
    ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ["SendEmailToParticipants", $xs.boolean, "?"],
    ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ["ImapEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ["IsAlldayEvent", $xs.boolean, "?"],
    ["IsFree", $xs.boolean, "?"],
  ],
};

export const AppointmentPrivate = {
  Public: "Public",
  PrivateUser: "PrivateUser",
  PrivateGroup: "PrivateGroup",
} as const;
export type AppointmentPrivate = (typeof AppointmentPrivate)[keyof typeof AppointmentPrivate] | $rt.UnknownName<"AppointmentPrivate">;
export const AppointmentPrivate$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentPrivate",
  namespace: $ns0,
  values: AppointmentPrivate,
  zero: "Public",
};

export interface AppointmentSaveData extends Carrier {
  /** `AppointmentEntity` */
  AppointmentEntity: AppointmentEntity | null;
  /** `xs:boolean` */
  EmailCreated: boolean;
}
export const AppointmentSaveData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentSaveData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentEntity", () => AppointmentEntity$, "?nil"],
    ["EmailCreated", $xs.boolean, "?"],
  ],
};

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
export const AppointmentStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentStatus",
  namespace: $ns0,
  values: AppointmentStatus,
  zero: "UnknownOrPostIt",
};

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
export const AppointmentSyncData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentSyncData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AlarmTime", $xs.dateTime, "?"],
    ["AppointmentId", $xs.int, "?"],
    ["AppointmentText", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactFullName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["HasAlarm", $xs.boolean, "?"],
    ["IsAllDay", $xs.boolean, "?"],
    ["IsAssignment", $xs.boolean, "?"],
    ["IsBusy", $xs.boolean, "?"],
    ["IsCompleted", $xs.boolean, "?"],
    ["IsInvitation", $xs.boolean, "?"],
    ["IsTentative", $xs.boolean, "?"],
    ["Location", $xs.string, "?nil"],
    ["Participants", () => ArrayOfParticipantSyncData$, "?nil"],
    ["PersonFormalName", $xs.string, "?nil"],
    ["PersonFullName", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["ProjectName", $xs.string, "?nil"],
    ["SaleId", $xs.int, "?"],
    ["SaleName", $xs.string, "?nil"],
    ["StartDate", $xs.dateTime, "?"],
    ["TaskName", $xs.string, "?nil"],
  ],
};

export const ArrayOfAppointmentSyncData$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAppointmentSyncData",
  namespace: $ns0,
  item: ["AppointmentSyncData", () => AppointmentSyncData$, "*nil"],
};

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
export const AppointmentType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentType",
  namespace: $ns0,
  values: AppointmentType,
  zero: "Unknown",
};

export interface ApproveRejectResponse extends Carrier {
  /** `PluginResponse` */
  PluginResponse: PluginResponse | null;
  /** `xs:int` */
  CreatedAppointmentId: number;
}
export const ApproveRejectResponse$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ApproveRejectResponse",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PluginResponse", () => PluginResponse$, "?nil"],
    ["CreatedAppointmentId", $xs.int, "?"],
  ],
};

export const ArchiveBehaviour = {
  InArchives: "InArchives",
  MultiSelectInArchives: "MultiSelectInArchives",
} as const;
export type ArchiveBehaviour = (typeof ArchiveBehaviour)[keyof typeof ArchiveBehaviour] | $rt.UnknownName<"ArchiveBehaviour">;
export const ArchiveBehaviour$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ArchiveBehaviour",
  namespace: $ns0,
  values: ArchiveBehaviour,
};

export interface ArchiveColumnData {
  /** `xs:string` */
  DisplayValue: string | null;
  /** `xs:string` */
  TooltipHint: string | null;
  /** `xs:string` */
  LinkHint: string | null;
}
export const ArchiveColumnData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveColumnData",
  namespace: $ns0,
  members: [
    ["DisplayValue", $xs.string, "?nil"],
    ["TooltipHint", $xs.string, "?nil"],
    ["LinkHint", $xs.string, "?nil"],
  ],
};

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
export const ArchiveColumnInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveColumnInfo",
  namespace: $ns0,
  members: [
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayTooltip", $xs.string, "?nil"],
    ["DisplayType", $xs.string, "?nil"],
    ["CanOrderBy", $xs.boolean, "?"],
    ["Name", $xs.string, "?nil"],
    ["CanRestrictBy", $xs.boolean, "?"],
    ["RestrictionType", $xs.string, "?nil"],
    ["RestrictionListName", $xs.string, "?nil"],
    ["IsVisible", $xs.boolean, "?"],
    ["Width", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["HeadingIconHint", $xs.string, "?nil"],
    ["ExtraInfo", $xs.string, "?nil"],
  ],
};

export const ArrayOfArchiveColumnInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArchiveColumnInfo",
  namespace: $ns0,
  item: ["ArchiveColumnInfo", () => ArchiveColumnInfo$, "*nil"],
};

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
export const ArchiveListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["PrimaryKey", $xs.int, "?"],
    ["ColumnData", () => ColumnDataDictionary$, "?nil"],
    ["LinkHint", $xs.string, "?nil"],
    ["StyleHint", $xs.string, "?nil"],
  ],
};

export const ArrayOfArchiveListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArchiveListItem",
  namespace: $ns0,
  item: ["ArchiveListItem", () => ArchiveListItem$, "*nil"],
};

export interface ArchiveListResult extends Carrier {
  /** `xs:int` */
  RowCount: number;
  /** `ArrayOfArchiveListItem` */
  Rows: (ArchiveListItem | null)[] | null;
}
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

export interface ArchiveOrderByInfo {
  /** `xs:string` */
  Name: string | null;
  /** `OrderBySortType` */
  Direction: OrderBySortType;
}
export const ArchiveOrderByInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveOrderByInfo",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Direction", () => OrderBySortType$, "?"],
  ],
};

export const ArrayOfArchiveOrderByInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArchiveOrderByInfo",
  namespace: $ns0,
  item: ["ArchiveOrderByInfo", () => ArchiveOrderByInfo$, "*nil"],
};

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
export const ArchiveRestrictionGroup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveRestrictionGroup",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
  ],
};

export const ArrayOfArchiveRestrictionGroup$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArchiveRestrictionGroup",
  namespace: $ns0,
  item: ["ArchiveRestrictionGroup", () => ArchiveRestrictionGroup$, "*nil"],
};

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
export const ArchiveRestrictionInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveRestrictionInfo",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Operator", $xs.string, "?nil"],
    ["Values", () => ArrayOfstring$, "?nil"],
    ["DisplayValues", () => ArrayOfstring$, "?nil"],
    ["ColumnInfo", () => ArchiveColumnInfo$, "?nil"],
    ["IsActive", $xs.boolean, "?"],
    ["SubRestrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ["InterParenthesis", $xs.int, "?"],
    ["InterOperator", () => InterRestrictionOperator$, "?"],
    ["UniqueHash", $xs.int, "?"],
  ],
};

export const ArrayOfArchiveRestrictionInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArchiveRestrictionInfo",
  namespace: $ns0,
  item: ["ArchiveRestrictionInfo", () => ArchiveRestrictionInfo$, "*nil"],
};

export const AssignmentStatus = {
  Unknown: "Unknown",
  None: "None",
  Assigning: "Assigning",
  Seen: "Seen",
  Declined: "Declined",
} as const;
export type AssignmentStatus = (typeof AssignmentStatus)[keyof typeof AssignmentStatus] | $rt.UnknownName<"AssignmentStatus">;
export const AssignmentStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AssignmentStatus",
  namespace: $ns0,
  values: AssignmentStatus,
  zero: "Unknown",
};

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
export const Associate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Associate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AssociateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Type", () => UserType$, "?"],
    ["GroupIdx", $xs.int, "?"],
    ["FullName", $xs.string, "?nil"],
    ["FormalName", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["EjUserId", $xs.int, "?"],
    ["UserName", $xs.string, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export const ArrayOfAssociate$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAssociate",
  namespace: $ns0,
  item: ["Associate", () => Associate$, "*nil"],
};

export const AssociateSourceType = {
  History: "History",
  DiaryViewList: "DiaryViewList",
  Department: "Department",
  UndefinedValue8: "UndefinedValue8",
} as const;
export type AssociateSourceType = (typeof AssociateSourceType)[keyof typeof AssociateSourceType] | $rt.UnknownName<"AssociateSourceType">;
export const AssociateSourceType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "AssociateSourceType",
  namespace: $ns0,
  values: AssociateSourceType,
};

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
export const AttachmentEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AttachmentEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AttachmentId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ContentType", $xs.string, "?nil"],
    ["AttSize", $xs.int, "?"],
    ["InlineImage", $xs.boolean, "?"],
    ["ContentId", $xs.string, "?nil"],
    ["AuthKey", $xs.string, "?nil"],
    ["IsSafeFileExtension", $xs.boolean, "?"],
  ],
};

export const ArrayOfAttachmentEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAttachmentEntity",
  namespace: $ns0,
  item: ["AttachmentEntity", () => AttachmentEntity$, "*nil"],
};

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
export const AttachmentPreview$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AttachmentPreview",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["MimeType", $xs.string, "?nil"],
    ["Size", $xs.int, "?"],
    ["Content", $xs.base64Binary, "?nil"],
    ["EmailSubject", $xs.string, "?nil"],
    ["EmailFrom", $xs.string, "?nil"],
    ["EmailTo", $xs.string, "?nil"],
    ["EmailCc", $xs.string, "?nil"],
    ["EmailDate", $xs.dateTime, "?"],
    ["EmailAttachmentsInfo", () => ArrayOfAttachmentEntity$, "?nil"],
  ],
};

export interface AttachmentValidationResult {
  /** `xs:int` */
  AttachmentId: number;
  /** `xs:boolean` */
  IsValid: boolean;
  /** `xs:string` */
  ErrorMessage: string | null;
}
export const AttachmentValidationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AttachmentValidationResult",
  namespace: $ns0,
  members: [
    ["AttachmentId", $xs.int, "?"],
    ["IsValid", $xs.boolean, "?"],
    ["ErrorMessage", $xs.string, "?nil"],
  ],
};

export const ArrayOfAttachmentValidationResult$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAttachmentValidationResult",
  namespace: $ns0,
  item: ["AttachmentValidationResult", () => AttachmentValidationResult$, "*nil"],
};

export const AuthenticationGenericData$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "AuthenticationGenericData",
  namespace: $ns0,
  pair: "AuthenticationGenericDataKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", $xs.string, "1nil"],
};

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
export const AutomatedCategoryUpdate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AutomatedCategoryUpdate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Enabled", $xs.boolean, "?"],
    ["TriggerType", () => CategoryUpdateTrigger$, "?"],
    ["UserConfirmation", $xs.boolean, "?"],
    ["DefaultCategory", $xs.int, "?"],
    ["LeadstatusId", $xs.int, "?"],
  ],
};

export const ArrayOfAutomatedCategoryUpdate$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfAutomatedCategoryUpdate",
  namespace: $ns0,
  item: ["AutomatedCategoryUpdate", () => AutomatedCategoryUpdate$, "*nil"],
};

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
export const AvailableFont$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AvailableFont",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AvailableFontsId", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["FontFamily", $xs.string, "?nil"],
    ["CssPath", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};
