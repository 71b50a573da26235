/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** What several agents share, and no agent has a use for, by name; what one agent alone has a use for is in its own file. */
import type * as $rt from "./runtime/index.js";
import * as $xs from "./runtime/scalars.js";

export const $ns0 = "http://www.superoffice.net/ws/crm/NetServer/Services88";
export const $ns1 = "http://schemas.datacontract.org/2004/07/System.Security.Cryptography";
export const $ns2 = "http://schemas.microsoft.com/2003/10/Serialization/";
export const $ns3 = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

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

export const BatchTaskCancellationBehaviour = {
  CanCancel: "CanCancel",
  CancelWithWarning: "CancelWithWarning",
  CannotCancel: "CannotCancel",
} as const;
export type BatchTaskCancellationBehaviour = (typeof BatchTaskCancellationBehaviour)[keyof typeof BatchTaskCancellationBehaviour] | $rt.UnknownName<"BatchTaskCancellationBehaviour">;
export const BatchTaskCancellationBehaviour$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BatchTaskCancellationBehaviour",
  namespace: $ns0,
  values: BatchTaskCancellationBehaviour,
  zero: "CanCancel",
};

export interface BatchTaskInfo extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:short` */
  DetailsTable: number;
  /** `xs:int` */
  DetailsRecord: number;
  /** `xs:boolean` */
  IsSystemTask: boolean;
  /** `xs:boolean` */
  IsInternalTask: boolean;
  /** `StringDictionary` */
  ParameterObject: $rt.StringDictionary<string | null> | null;
  /** `xs:dateTime` */
  LastStarted: string;
  /** `xs:dateTime` */
  Created: string;
  /** `xs:int` */
  StartCount: number;
  /** `xs:string` */
  DatabaseSerialNumber: string | null;
  /** `xs:string` */
  Context: string | null;
  /** `xs:string` */
  Result: string | null;
  /** `BatchTaskState` */
  State: BatchTaskState;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Response: string | null;
  /** `xs:string` */
  Request: string | null;
  /** `xs:string` */
  ProgressDescription: string | null;
  /** `xs:short` */
  ProgressPercent: number;
  /** `xs:string` */
  FileName: string | null;
  /** `BatchTaskCancellationBehaviour` */
  CancellationBehaviour: BatchTaskCancellationBehaviour;
}
export const BatchTaskInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "BatchTaskInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["DetailsTable", $xs.short, "?"],
    ["DetailsRecord", $xs.int, "?"],
    ["IsSystemTask", $xs.boolean, "?"],
    ["IsInternalTask", $xs.boolean, "?"],
    ["ParameterObject", () => StringDictionary$, "?nil"],
    ["LastStarted", $xs.dateTime, "?"],
    ["Created", $xs.dateTime, "?"],
    ["StartCount", $xs.int, "?"],
    ["DatabaseSerialNumber", $xs.string, "?nil"],
    ["Context", $xs.string, "?nil"],
    ["Result", $xs.string, "?nil"],
    ["State", () => BatchTaskState$, "?"],
    ["Description", $xs.string, "?nil"],
    ["Response", $xs.string, "?nil"],
    ["Request", $xs.string, "?nil"],
    ["ProgressDescription", $xs.string, "?nil"],
    ["ProgressPercent", $xs.short, "?"],
    ["FileName", $xs.string, "?nil"],
    ["CancellationBehaviour", () => BatchTaskCancellationBehaviour$, "?"],
  ],
};

export const BatchTaskState = {
  Unknown: "Unknown",
  New: "New",
  Aquired: "Aquired",
  Started: "Started",
  Succeeded: "Succeeded",
  Failed: "Failed",
  SucceededManualCleanup: "SucceededManualCleanup",
  All: "All",
} as const;
export type BatchTaskState = (typeof BatchTaskState)[keyof typeof BatchTaskState] | $rt.UnknownName<"BatchTaskState">;
export const BatchTaskState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BatchTaskState",
  namespace: $ns0,
  values: BatchTaskState,
  zero: "Unknown",
};

export const BookingType = {
  Unknown: "Unknown",
  None: "None",
  Owner: "Owner",
  Participant: "Participant",
} as const;
export type BookingType = (typeof BookingType)[keyof typeof BookingType] | $rt.UnknownName<"BookingType">;
export const BookingType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BookingType",
  namespace: $ns0,
  values: BookingType,
  zero: "Unknown",
};

export interface Business extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Business$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Business",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const CalMethod = {
  Unknown: "Unknown",
  Add: "Add",
  Cancel: "Cancel",
  Counter: "Counter",
  DeclineCounter: "DeclineCounter",
  Publish: "Publish",
  Refresh: "Refresh",
  Reply: "Reply",
  Request: "Request",
} as const;
export type CalMethod = (typeof CalMethod)[keyof typeof CalMethod] | $rt.UnknownName<"CalMethod">;
export const CalMethod$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CalMethod",
  namespace: $ns0,
  values: CalMethod,
  zero: "Unknown",
};

export const CalReplyStatus = {
  Unknown: "Unknown",
  Accepted: "Accepted",
  Declined: "Declined",
  Tentative: "Tentative",
} as const;
export type CalReplyStatus = (typeof CalReplyStatus)[keyof typeof CalReplyStatus] | $rt.UnknownName<"CalReplyStatus">;
export const CalReplyStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CalReplyStatus",
  namespace: $ns0,
  values: CalReplyStatus,
  zero: "Unknown",
};

export interface Carrier {
  /** `TableRight` */
  TableRight: TableRight | null;
  /** `FieldPropertyDictionary` */
  FieldProperties: $rt.StringDictionary<FieldProperty | null> | null;
}
export const Carrier$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Carrier",
  namespace: $ns0,
  members: [
    ["TableRight", () => TableRight$, "?nil"],
    ["FieldProperties", () => FieldPropertyDictionary$, "?nil"],
  ],
};

export interface Category extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `CategoryGroup` */
  CategoryGroup: CategoryGroup;
  /** `xs:boolean` */
  EnableLeadStatus: boolean;
  /** `xs:short` */
  Rank: number;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const Category$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Category",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["CategoryGroup", () => CategoryGroup$, "?"],
    ["EnableLeadStatus", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const CategoryGroup = {
  Unknown: "Unknown",
  Customer: "Customer",
  PotentialCustomer: "PotentialCustomer",
  Partner: "Partner",
  Lost: "Lost",
  Other: "Other",
} as const;
export type CategoryGroup = (typeof CategoryGroup)[keyof typeof CategoryGroup] | $rt.UnknownName<"CategoryGroup">;
export const CategoryGroup$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CategoryGroup",
  namespace: $ns0,
  values: CategoryGroup,
  zero: "Unknown",
};

export interface ChangedData extends Carrier {
  /** `ArrayOfChangedDataItem` */
  AddedRecords: (ChangedDataItem | null)[] | null;
  /** `ArrayOfChangedDataItem` */
  UpdatedRecords: (ChangedDataItem | null)[] | null;
  /** `ArrayOfChangedDataItem` */
  DeletedRecords: (ChangedDataItem | null)[] | null;
}
export const ChangedData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChangedData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AddedRecords", () => ArrayOfChangedDataItem$, "?nil"],
    ["UpdatedRecords", () => ArrayOfChangedDataItem$, "?nil"],
    ["DeletedRecords", () => ArrayOfChangedDataItem$, "?nil"],
  ],
};

export interface ChangedDataItem extends Carrier {
  /** `xs:string` */
  Tablename: string | null;
  /** `xs:int` */
  RecordId: number;
}
export const ChangedDataItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChangedDataItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Tablename", $xs.string, "?nil"],
    ["RecordId", $xs.int, "?"],
  ],
};

export const ArrayOfChangedDataItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChangedDataItem",
  namespace: $ns0,
  item: ["ChangedDataItem", () => ChangedDataItem$, "*nil"],
};

export interface ChatSummaryItem {
  /** `xs:int` */
  ChatSessionId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  CompanyName: string | null;
  /** `xs:string` */
  FirstMessage: string | null;
  /** `xs:string` */
  LastMessage: string | null;
  /** `xs:dateTime` */
  WhenRequested: string;
  /** `xs:dateTime` */
  WhenEnded: string;
}
export const ChatSummaryItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatSummaryItem",
  namespace: $ns0,
  members: [
    ["ChatSessionId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["CompanyName", $xs.string, "?nil"],
    ["FirstMessage", $xs.string, "?nil"],
    ["LastMessage", $xs.string, "?nil"],
    ["WhenRequested", $xs.dateTime, "?"],
    ["WhenEnded", $xs.dateTime, "?"],
  ],
};

export const ArrayOfChatSummaryItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChatSummaryItem",
  namespace: $ns0,
  item: ["ChatSummaryItem", () => ChatSummaryItem$, "*nil"],
};

export const ColorIndex = {
  LightBlue: "LightBlue",
  DarkBlue: "DarkBlue",
  LightGray: "LightGray",
  DarkGray: "DarkGray",
  LightGreen: "LightGreen",
  DarkGreen: "DarkGreen",
  LightYellow: "LightYellow",
  DarkYellow: "DarkYellow",
  LightRed: "LightRed",
  DarkRed: "DarkRed",
  BlueAlt1: "BlueAlt1",
  BlueAlt2: "BlueAlt2",
  BlueAlt3: "BlueAlt3",
  GrayAlt1: "GrayAlt1",
  GrayAlt2: "GrayAlt2",
  GrayAlt3: "GrayAlt3",
  GreenAlt1: "GreenAlt1",
  GreenAlt2: "GreenAlt2",
  GreenAlt3: "GreenAlt3",
  YellowAlt1: "YellowAlt1",
  YellowAlt2: "YellowAlt2",
  YellowAlt3: "YellowAlt3",
  RedAlt1: "RedAlt1",
  RedAlt2: "RedAlt2",
  RedAlt3: "RedAlt3",
} as const;
export type ColorIndex = (typeof ColorIndex)[keyof typeof ColorIndex] | $rt.UnknownName<"ColorIndex">;
export const ColorIndex$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ColorIndex",
  namespace: $ns0,
  values: ColorIndex,
  zero: "LightBlue",
};

export const ColumnDataDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "ColumnDataDictionary",
  namespace: $ns0,
  pair: "ColumnDataKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", () => ArchiveColumnData$, "1nil"],
};

export interface Competitor extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Competitor$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Competitor",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface ConsentInfo extends Carrier {
  /** `xs:int` */
  ConsentPersonId: number;
  /** `xs:string` */
  Comment: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
  /** `xs:int` */
  LegalBaseId: number;
  /** `xs:string` */
  LegalBaseKey: string | null;
  /** `xs:string` */
  LegalBaseName: string | null;
  /** `xs:int` */
  ConsentPurposeId: number;
  /** `xs:string` */
  ConsentPurposeKey: string | null;
  /** `xs:string` */
  ConsentPurposeName: string | null;
  /** `xs:int` */
  ConsentSourceId: number;
  /** `xs:string` */
  ConsentSourceKey: string | null;
  /** `xs:string` */
  ConsentSourceName: string | null;
}
export const ConsentInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ConsentInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ConsentPersonId", $xs.int, "?"],
    ["Comment", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["LegalBaseId", $xs.int, "?"],
    ["LegalBaseKey", $xs.string, "?nil"],
    ["LegalBaseName", $xs.string, "?nil"],
    ["ConsentPurposeId", $xs.int, "?"],
    ["ConsentPurposeKey", $xs.string, "?nil"],
    ["ConsentPurposeName", $xs.string, "?nil"],
    ["ConsentSourceId", $xs.int, "?"],
    ["ConsentSourceKey", $xs.string, "?nil"],
    ["ConsentSourceName", $xs.string, "?nil"],
  ],
};

export const ArrayOfConsentInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfConsentInfo",
  namespace: $ns0,
  item: ["ConsentInfo", () => ConsentInfo$, "*nil"],
};

export interface ConsentPurpose extends Carrier {
  /** `xs:int` */
  ConsentPurposeId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ConsentText: string | null;
  /** `xs:string` */
  FormText: string | null;
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Active: number;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  PrivacyStatementDesc: string | null;
  /** `xs:string` */
  PrivacyStatementUrl: string | null;
}
export const ConsentPurpose$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ConsentPurpose",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ConsentPurposeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ConsentText", $xs.string, "?nil"],
    ["FormText", $xs.string, "?nil"],
    ["Key", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Active", $xs.short, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
    ["PrivacyStatementDesc", $xs.string, "?nil"],
    ["PrivacyStatementUrl", $xs.string, "?nil"],
  ],
};

export interface ConsentSource extends Carrier {
  /** `xs:int` */
  ConsentSourceId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Key: string | null;
  /** `xs:int` */
  MailTemplateId: number;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const ConsentSource$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ConsentSource",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ConsentSourceId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Key", $xs.string, "?nil"],
    ["MailTemplateId", $xs.int, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export interface Contact extends Carrier {
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  OrgNr: string | null;
  /** `xs:string` */
  Department: string | null;
  /** `xs:string` */
  URL: string | null;
  /** `xs:string` */
  City: string | null;
  /** `xs:string` */
  DirectPhone: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  CountryId: number;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `xs:string` */
  Kananame: string | null;
  /** `xs:string` */
  EmailAddressName: string | null;
  /** `xs:string` */
  URLName: string | null;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `xs:string` */
  BusinessName: string | null;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  CountryName: string | null;
  /** `Address` */
  Address: Address | null;
  /** `xs:string` */
  FormattedAddress: string | null;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:boolean` */
  IsOwnerContact: boolean;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `xs:string` */
  Number1: string | null;
  /** `xs:string` */
  Number2: string | null;
}
export const Contact$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Contact",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ContactId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["OrgNr", $xs.string, "?nil"],
    ["Department", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["City", $xs.string, "?nil"],
    ["DirectPhone", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["CountryId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["Kananame", $xs.string, "?nil"],
    ["EmailAddressName", $xs.string, "?nil"],
    ["URLName", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["BusinessName", $xs.string, "?nil"],
    ["CategoryName", $xs.string, "?nil"],
    ["CountryName", $xs.string, "?nil"],
    ["Address", () => Address$, "?nil"],
    ["FormattedAddress", $xs.string, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["IsOwnerContact", $xs.boolean, "?"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["Number1", $xs.string, "?nil"],
    ["Number2", $xs.string, "?nil"],
  ],
};

export const ArrayOfContact$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfContact",
  namespace: $ns0,
  item: ["Contact", () => Contact$, "*nil"],
};

export interface ContactEntity extends Carrier {
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Department: string | null;
  /** `xs:string` */
  OrgNr: string | null;
  /** `xs:string` */
  Number1: string | null;
  /** `xs:string` */
  Number2: string | null;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `ArrayOfEntityElement` */
  Emails: (EntityElement | null)[] | null;
  /** `ArrayOfSelectableMDOListItem` */
  Interests: (SelectableMDOListItem | null)[] | null;
  /** `ArrayOfEntityElement` */
  Urls: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  Phones: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  Faxes: (EntityElement | null)[] | null;
  /** `xs:string` */
  Description: string | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `Business` */
  Business: Business | null;
  /** `Category` */
  Category: Category | null;
  /** `Country` */
  Country: Country | null;
  /** `ArrayOfPerson` */
  Persons: (Person | null)[] | null;
  /** `xs:boolean` */
  NoMailing: boolean;
  /** `xs:string` */
  Kananame: string | null;
  /** `xs:boolean` */
  Xstop: boolean;
  /** `xs:int` */
  ActiveInterests: number;
  /** `xs:int` */
  GroupId: number;
  /** `xs:int` */
  ActiveStatusMonitorId: number;
  /** `Associate` */
  SupportAssociate: Associate | null;
  /** `TicketPriority` */
  TicketPriority: TicketPriority | null;
  /** `CustomerLanguage` */
  CustomerLanguage: CustomerLanguage | null;
  /** `xs:short` */
  Deleted: number;
  /** `xs:int` */
  DbiAgentId: number;
  /** `xs:dateTime` */
  DbiLastSyncronized: string;
  /** `xs:string` */
  DbiKey: string | null;
  /** `xs:dateTime` */
  DbiLastModified: string;
  /** `Person` */
  SupportPerson: Person | null;
  /** `Address` */
  Address: Address | null;
  /** `xs:short` */
  Source: number;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `ArrayOfstring` */
  BounceEmails: (string | null)[] | null;
  /** `ArrayOfstring` */
  Domains: (string | null)[] | null;
  /** `SavedUtmParameters` */
  UtmParameters: SavedUtmParameters | null;
  /** `StringDictionary` */
  UserDefinedFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}
export const ContactEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ContactId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Department", $xs.string, "?nil"],
    ["OrgNr", $xs.string, "?nil"],
    ["Number1", $xs.string, "?nil"],
    ["Number2", $xs.string, "?nil"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["Emails", () => ArrayOfEntityElement$, "?nil"],
    ["Interests", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["Urls", () => ArrayOfEntityElement$, "?nil"],
    ["Phones", () => ArrayOfEntityElement$, "?nil"],
    ["Faxes", () => ArrayOfEntityElement$, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["Business", () => Business$, "?nil"],
    ["Category", () => Category$, "?nil"],
    ["Country", () => Country$, "?nil"],
    ["Persons", () => ArrayOfPerson$, "?nil"],
    ["NoMailing", $xs.boolean, "?"],
    ["Kananame", $xs.string, "?nil"],
    ["Xstop", $xs.boolean, "?"],
    ["ActiveInterests", $xs.int, "?"],
    ["GroupId", $xs.int, "?"],
    ["ActiveStatusMonitorId", $xs.int, "?"],
    ["SupportAssociate", () => Associate$, "?nil"],
    ["TicketPriority", () => TicketPriority$, "?nil"],
    ["CustomerLanguage", () => CustomerLanguage$, "?nil"],
    ["Deleted", $xs.short, "?"],
    ["DbiAgentId", $xs.int, "?"],
    ["DbiLastSyncronized", $xs.dateTime, "?"],
    ["DbiKey", $xs.string, "?nil"],
    ["DbiLastModified", $xs.dateTime, "?"],
    ["SupportPerson", () => Person$, "?nil"],
    ["Address", () => Address$, "?nil"],
    ["Source", $xs.short, "?"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["BounceEmails", () => ArrayOfstring$, "?nil"],
    ["Domains", () => ArrayOfstring$, "?nil"],
    ["UtmParameters", () => SavedUtmParameters$, "?nil"],
    ["UserDefinedFields", () => StringDictionary$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export interface ControlInfo extends Carrier {
  /** `xs:string` */
  Type: string | null;
  /** `xs:string` */
  Label: string | null;
  /** `xs:int` */
  Dimension: number;
  /** `xs:string` */
  ListProviderName: string | null;
  /** `xs:string` */
  ListProviderExtraInfo: string | null;
  /** `xs:string` */
  ListProviderPrimaryKeyName: string | null;
  /** `xs:string` */
  ListLeadText: string | null;
}
export const ControlInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ControlInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Type", $xs.string, "?nil"],
    ["Label", $xs.string, "?nil"],
    ["Dimension", $xs.int, "?"],
    ["ListProviderName", $xs.string, "?nil"],
    ["ListProviderExtraInfo", $xs.string, "?nil"],
    ["ListProviderPrimaryKeyName", $xs.string, "?nil"],
    ["ListLeadText", $xs.string, "?nil"],
  ],
};

export const ArrayOfControlInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfControlInfo",
  namespace: $ns0,
  item: ["ControlInfo", () => ControlInfo$, "*nil"],
};

export interface Country extends Carrier {
  /** `xs:int` */
  CountryId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  CurrencyId: number;
  /** `xs:string` */
  EnglishName: string | null;
  /** `xs:string` */
  TwoLetterISOCountry: string | null;
  /** `xs:string` */
  ThreeLetterISOCountry: string | null;
  /** `xs:string` */
  ImageDescription: string | null;
  /** `xs:string` */
  OrgNrText: string | null;
  /** `xs:string` */
  InterAreaPrefix: string | null;
  /** `xs:string` */
  DialInPrefix: string | null;
  /** `xs:string` */
  ZipPrefix: string | null;
  /** `xs:string` */
  DomainName: string | null;
  /** `xs:int` */
  AddressLayoutId: number;
  /** `xs:int` */
  DomesticAddressLayoutId: number;
  /** `xs:int` */
  ForeignAddressLayoutId: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const Country$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Country",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CountryId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["CurrencyId", $xs.int, "?"],
    ["EnglishName", $xs.string, "?nil"],
    ["TwoLetterISOCountry", $xs.string, "?nil"],
    ["ThreeLetterISOCountry", $xs.string, "?nil"],
    ["ImageDescription", $xs.string, "?nil"],
    ["OrgNrText", $xs.string, "?nil"],
    ["InterAreaPrefix", $xs.string, "?nil"],
    ["DialInPrefix", $xs.string, "?nil"],
    ["ZipPrefix", $xs.string, "?nil"],
    ["DomainName", $xs.string, "?nil"],
    ["AddressLayoutId", $xs.int, "?"],
    ["DomesticAddressLayoutId", $xs.int, "?"],
    ["ForeignAddressLayoutId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export interface Credited extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Credited$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Credited",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface Currency extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Currency$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Currency",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface CustomerLanguage extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const CustomerLanguage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomerLanguage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface DSAParameters {
  /** `xs:int` */
  Counter: number;
  /** `xs:base64Binary` */
  G: Uint8Array | null;
  /** `xs:base64Binary` */
  J: Uint8Array | null;
  /** `xs:base64Binary` */
  P: Uint8Array | null;
  /** `xs:base64Binary` */
  Q: Uint8Array | null;
  /** `xs:base64Binary` */
  Seed: Uint8Array | null;
  /** `xs:base64Binary` */
  Y: Uint8Array | null;
}
export const DSAParameters$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DSAParameters",
  namespace: $ns1,
  members: [
    ["Counter", $xs.int, "1"],
    ["G", $xs.base64Binary, "1nil"],
    ["J", $xs.base64Binary, "1nil"],
    ["P", $xs.base64Binary, "1nil"],
    ["Q", $xs.base64Binary, "1nil"],
    ["Seed", $xs.base64Binary, "1nil"],
    ["Y", $xs.base64Binary, "1nil"],
  ],
};

export const DocTmplDirection = {
  Unknown: "Unknown",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
  SaintAll: "SaintAll",
} as const;
export type DocTmplDirection = (typeof DocTmplDirection)[keyof typeof DocTmplDirection] | $rt.UnknownName<"DocTmplDirection">;
export const DocTmplDirection$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplDirection",
  namespace: $ns0,
  values: DocTmplDirection,
  zero: "Unknown",
};

export const DocTmplQuoteType = {
  None: "None",
  MailBody: "MailBody",
  MainDocument: "MainDocument",
  QuoteLines: "QuoteLines",
  ConfirmationMailBody: "ConfirmationMailBody",
  ConfirmationLines: "ConfirmationLines",
} as const;
export type DocTmplQuoteType = (typeof DocTmplQuoteType)[keyof typeof DocTmplQuoteType] | $rt.UnknownName<"DocTmplQuoteType">;
export const DocTmplQuoteType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplQuoteType",
  namespace: $ns0,
  values: DocTmplQuoteType,
  zero: "None",
};

export const DocTmplType = {
  Unknown: "Unknown",
  Appointment: "Appointment",
  Document: "Document",
  Email: "Email",
  Fax: "Fax",
  Phone: "Phone",
  Todo: "Todo",
  MergeDraft: "MergeDraft",
  MergeFinal: "MergeFinal",
  SavedReport: "SavedReport",
} as const;
export type DocTmplType = (typeof DocTmplType)[keyof typeof DocTmplType] | $rt.UnknownName<"DocTmplType">;
export const DocTmplType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplType",
  namespace: $ns0,
  values: DocTmplType,
  zero: "Unknown",
};

export interface DocumentEntity extends Carrier {
  /** `xs:int` */
  DocumentId: number;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `xs:string` */
  Attention: string | null;
  /** `xs:string` */
  Header: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  OurRef: string | null;
  /** `xs:string` */
  YourRef: string | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:string` */
  Description: string | null;
  /** `DocumentTemplate` */
  DocumentTemplate: DocumentTemplate | null;
  /** `Person` */
  Person: Person | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `Contact` */
  Contact: Contact | null;
  /** `Project` */
  Project: Project | null;
  /** `xs:dateTime` */
  Date: string;
  /** `xs:string` */
  ExternalRef: string | null;
  /** `ActivityStatus` */
  Completed: ActivityStatus;
  /** `xs:int` */
  ActiveLinks: number;
  /** `AppointmentType` */
  Type: AppointmentType;
  /** `ArrayOfLink` */
  Links: (Link | null)[] | null;
  /** `DocumentLockSemantics` */
  LockSemantics: DocumentLockSemantics;
  /** `Sale` */
  Sale: Sale | null;
  /** `xs:int` */
  SuggestedDocumentId: number;
  /** `xs:int` */
  Snum: number;
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
export const DocumentEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentId", $xs.int, "?"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Attention", $xs.string, "?nil"],
    ["Header", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["OurRef", $xs.string, "?nil"],
    ["YourRef", $xs.string, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["Description", $xs.string, "?nil"],
    ["DocumentTemplate", () => DocumentTemplate$, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["Contact", () => Contact$, "?nil"],
    ["Project", () => Project$, "?nil"],
    ["Date", $xs.dateTime, "?"],
    ["ExternalRef", $xs.string, "?nil"],
    ["Completed", () => ActivityStatus$, "?"],
    ["ActiveLinks", $xs.int, "?"],
    ["Type", () => AppointmentType$, "?"],
    ["Links", () => ArrayOfLink$, "?nil"],
    ["LockSemantics", () => DocumentLockSemantics$, "?"],
    ["Sale", () => Sale$, "?nil"],
    ["SuggestedDocumentId", $xs.int, "?"],
    ["Snum", $xs.int, "?"],
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

export const DocumentLockSemantics = {
  None: "None",
  Locking: "Locking",
  Versioning: "Versioning",
} as const;
export type DocumentLockSemantics = (typeof DocumentLockSemantics)[keyof typeof DocumentLockSemantics] | $rt.UnknownName<"DocumentLockSemantics">;
export const DocumentLockSemantics$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocumentLockSemantics",
  namespace: $ns0,
  values: DocumentLockSemantics,
  zero: "None",
};

export interface DocumentPreview extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Type: string | null;
  /** `xs:int` */
  Size: number;
  /** `xs:base64Binary` */
  Stream: Uint8Array | null;
}
export const DocumentPreview$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentPreview",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Type", $xs.string, "?nil"],
    ["Size", $xs.int, "?"],
    ["Stream", $xs.base64Binary, "?nil"],
  ],
};

export interface DocumentTemplate extends Carrier {
  /** `xs:int` */
  DocumentTemplateId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  SaveInDb: number;
  /** `xs:string` */
  Filename: string | null;
  /** `xs:string` */
  DefaultOref: string | null;
  /** `DocTmplType` */
  RecordType: DocTmplType;
  /** `xs:short` */
  Deleted: number;
  /** `DocTmplDirection` */
  Direction: DocTmplDirection;
  /** `xs:int` */
  AutoeventId: number;
  /** `DocTmplQuoteType` */
  QuoteDocType: DocTmplQuoteType;
}
export const DocumentTemplate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentTemplate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentTemplateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["SaveInDb", $xs.short, "?"],
    ["Filename", $xs.string, "?nil"],
    ["DefaultOref", $xs.string, "?nil"],
    ["RecordType", () => DocTmplType$, "?"],
    ["Deleted", $xs.short, "?"],
    ["Direction", () => DocTmplDirection$, "?"],
    ["AutoeventId", $xs.int, "?"],
    ["QuoteDocType", () => DocTmplQuoteType$, "?"],
  ],
};

export const Domain = {
  Unknown: "Unknown",
  ExtraTables: "ExtraTables",
  ScreenDefinitions: "ScreenDefinitions",
  Scripts: "Scripts",
  Selections: "Selections",
  ExternalDocuments: "ExternalDocuments",
  UserGroups: "UserGroups",
  ExternalDocumentRelatedToSpmMessage: "ExternalDocumentRelatedToSpmMessage",
  Dashboards: "Dashboards",
  EmailFlows: "EmailFlows",
} as const;
export type Domain = (typeof Domain)[keyof typeof Domain] | $rt.UnknownName<"Domain">;
export const Domain$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Domain",
  namespace: $ns0,
  values: Domain,
  zero: "Unknown",
};

export interface DuplicateEntry extends Carrier {
  /** `xs:string` */
  RuleName: string | null;
  /** `xs:int` */
  SoPrimaryKey: number;
  /** `xs:string` */
  EntryName: string | null;
  /** `xs:string` */
  EntryIdentifier: string | null;
  /** `xs:string` */
  RuleDisplayName: string | null;
}
export const DuplicateEntry$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DuplicateEntry",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RuleName", $xs.string, "?nil"],
    ["SoPrimaryKey", $xs.int, "?"],
    ["EntryName", $xs.string, "?nil"],
    ["EntryIdentifier", $xs.string, "?nil"],
    ["RuleDisplayName", $xs.string, "?nil"],
  ],
};

export const ArrayOfDuplicateEntry$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDuplicateEntry",
  namespace: $ns0,
  item: ["DuplicateEntry", () => DuplicateEntry$, "*nil"],
};

export interface DuplicateRule extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayTooltip: string | null;
  /** `xs:boolean` */
  IsActive: boolean;
}
export const DuplicateRule$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DuplicateRule",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayTooltip", $xs.string, "?nil"],
    ["IsActive", $xs.boolean, "?"],
  ],
};

export const ArrayOfDuplicateRule$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDuplicateRule",
  namespace: $ns0,
  item: ["DuplicateRule", () => DuplicateRule$, "*nil"],
};

export const EFieldRight = {
  Read: "Read",
  Write: "Write",
  Unused1: "Unused1",
  Unused2: "Unused2",
  Unused3: "Unused3",
  Unused4: "Unused4",
  UIHintMandatory: "UIHintMandatory",
  UIHintReadOnly: "UIHintReadOnly",
  UndefinedValue256: "UndefinedValue256",
  Nullable: "Nullable",
} as const;
export type EFieldRight = (typeof EFieldRight)[keyof typeof EFieldRight] | $rt.UnknownName<"EFieldRight">;
export const EFieldRight$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "EFieldRight",
  namespace: $ns0,
  values: EFieldRight,
};

export interface EMailAddress extends Carrier {
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonName: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  Address: string | null;
  /** `xs:int` */
  EmailId: number;
  /** `ArrayOfint` */
  DuplicatePersonIds: number[] | null;
  /** `xs:string` */
  Name: string | null;
}
export const EMailAddress$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailAddress",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["PersonName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["Address", $xs.string, "?nil"],
    ["EmailId", $xs.int, "?"],
    ["DuplicatePersonIds", () => ArrayOfint$, "?nil"],
    ["Name", $xs.string, "?nil"],
  ],
};

export const ArrayOfEMailAddress$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEMailAddress",
  namespace: $ns0,
  item: ["EMailAddress", () => EMailAddress$, "*nil"],
};

export interface EMailAttachment extends Carrier {
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Filename: string | null;
  /** `xs:int` */
  Size: number;
  /** `xs:string` */
  Type: string | null;
  /** `xs:string` */
  Encoding: string | null;
  /** `xs:string` */
  Id: string | null;
  /** `xs:string` */
  Disposition: string | null;
  /** `xs:boolean` */
  IsSafeFileExtension: boolean;
  /** `xs:base64Binary` */
  Stream: Uint8Array | null;
}
export const EMailAttachment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailAttachment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Description", $xs.string, "?nil"],
    ["Filename", $xs.string, "?nil"],
    ["Size", $xs.int, "?"],
    ["Type", $xs.string, "?nil"],
    ["Encoding", $xs.string, "?nil"],
    ["Id", $xs.string, "?nil"],
    ["Disposition", $xs.string, "?nil"],
    ["IsSafeFileExtension", $xs.boolean, "?"],
    ["Stream", $xs.base64Binary, "?nil"],
  ],
};

export const ArrayOfEMailAttachment$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEMailAttachment",
  namespace: $ns0,
  item: ["EMailAttachment", () => EMailAttachment$, "*nil"],
};

export interface EMailConnectionInfo extends Carrier {
  /** `xs:string` */
  ServerName: string | null;
  /** `xs:string` */
  UserName: string | null;
  /** `xs:string` */
  Password: string | null;
  /** `xs:string` */
  Folder: string | null;
  /** `xs:boolean` */
  UseSSL: boolean;
  /** `xs:boolean` */
  UseGraphApi: boolean;
}
export const EMailConnectionInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailConnectionInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ServerName", $xs.string, "?nil"],
    ["UserName", $xs.string, "?nil"],
    ["Password", $xs.string, "?nil"],
    ["Folder", $xs.string, "?nil"],
    ["UseSSL", $xs.boolean, "?"],
    ["UseGraphApi", $xs.boolean, "?"],
  ],
};

export interface EMailCustomHeader extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `ArrayOfstring` */
  Values: (string | null)[] | null;
}
export const EMailCustomHeader$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailCustomHeader",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Values", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfEMailCustomHeader$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEMailCustomHeader",
  namespace: $ns0,
  item: ["EMailCustomHeader", () => EMailCustomHeader$, "*nil"],
};

export interface EMailEntity extends Carrier {
  /** `ArrayOfEMailAddress` */
  To: (EMailAddress | null)[] | null;
  /** `ArrayOfEMailAddress` */
  Cc: (EMailAddress | null)[] | null;
  /** `ArrayOfEMailAddress` */
  Bcc: (EMailAddress | null)[] | null;
  /** `xs:string` */
  Subject: string | null;
  /** `xs:string` */
  HTMLBody: string | null;
  /** `EMailAddress` */
  From: EMailAddress | null;
  /** `xs:dateTime` */
  Sent: string;
  /** `xs:int` */
  Size: number;
  /** `EMailPriority` */
  Priority: EMailPriority;
  /** `EMailFlags` */
  Flags: EMailFlags[];
  /** `xs:string` */
  MessageID: string | null;
  /** `xs:string` */
  PlainBody: string | null;
  /** `xs:boolean` */
  IsSent: boolean;
  /** `EMailSOInfo` */
  EMailSOInfo: EMailSOInfo | null;
  /** `xs:int` */
  ServerId: number;
  /** `xs:string` */
  ServerIdentifier: string | null;
  /** `ArrayOfEMailAttachment` */
  Attachments: (EMailAttachment | null)[] | null;
  /** `ArrayOfEMailCustomHeader` */
  CustomHeaderList: (EMailCustomHeader | null)[] | null;
  /** `xs:string` */
  FolderName: string | null;
  /** `xs:int` */
  EmailItemId: number;
  /** `xs:int` */
  AccountId: number;
  /** `xs:dateTime` */
  ReceivedAt: string;
  /** `EMailEnvelope` */
  InReplyTo: EMailEnvelope | null;
  /** `xs:dateTime` */
  RepliedAt: string;
  /** `xs:boolean` */
  HasCalendarData: boolean;
  /** `CalMethod` */
  CalMethod: CalMethod;
  /** `CalReplyStatus` */
  CalReplyStatus: CalReplyStatus;
}
export const EMailEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["To", () => ArrayOfEMailAddress$, "?nil"],
    ["Cc", () => ArrayOfEMailAddress$, "?nil"],
    ["Bcc", () => ArrayOfEMailAddress$, "?nil"],
    ["Subject", $xs.string, "?nil"],
    ["HTMLBody", $xs.string, "?nil"],
    ["From", () => EMailAddress$, "?nil"],
    ["Sent", $xs.dateTime, "?"],
    ["Size", $xs.int, "?"],
    ["Priority", () => EMailPriority$, "?"],
    ["Flags", () => EMailFlags$, "?"],
    ["MessageID", $xs.string, "?nil"],
    ["PlainBody", $xs.string, "?nil"],
    ["IsSent", $xs.boolean, "?"],
    ["EMailSOInfo", () => EMailSOInfo$, "?nil"],
    ["ServerId", $xs.int, "?"],
    ["ServerIdentifier", $xs.string, "?nil"],
    ["Attachments", () => ArrayOfEMailAttachment$, "?nil"],
    ["CustomHeaderList", () => ArrayOfEMailCustomHeader$, "?nil"],
    ["FolderName", $xs.string, "?nil"],
    ["EmailItemId", $xs.int, "?"],
    ["AccountId", $xs.int, "?"],
    ["ReceivedAt", $xs.dateTime, "?"],
    ["InReplyTo", () => EMailEnvelope$, "?nil"],
    ["RepliedAt", $xs.dateTime, "?"],
    ["HasCalendarData", $xs.boolean, "?"],
    ["CalMethod", () => CalMethod$, "?"],
    ["CalReplyStatus", () => CalReplyStatus$, "?"],
  ],
};

export interface EMailEnvelope extends Carrier {
  /** `xs:int` */
  ServerId: number;
  /** `xs:string` */
  ServerIdentifier: string | null;
  /** `xs:string` */
  MessageId: string | null;
  /** `xs:string` */
  Subject: string | null;
  /** `EMailAddress` */
  From: EMailAddress | null;
  /** `ArrayOfEMailAddress` */
  To: (EMailAddress | null)[] | null;
  /** `xs:dateTime` */
  Sent: string;
  /** `EMailPriority` */
  Priority: EMailPriority;
  /** `EMailFlags` */
  Flags: EMailFlags[];
  /** `xs:int` */
  Size: number;
  /** `EMailSOInfo` */
  EMailSOInfo: EMailSOInfo | null;
}
export const EMailEnvelope$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailEnvelope",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ServerId", $xs.int, "?"],
    ["ServerIdentifier", $xs.string, "?nil"],
    ["MessageId", $xs.string, "?nil"],
    ["Subject", $xs.string, "?nil"],
    ["From", () => EMailAddress$, "?nil"],
    ["To", () => ArrayOfEMailAddress$, "?nil"],
    ["Sent", $xs.dateTime, "?"],
    ["Priority", () => EMailPriority$, "?"],
    ["Flags", () => EMailFlags$, "?"],
    ["Size", $xs.int, "?"],
    ["EMailSOInfo", () => EMailSOInfo$, "?nil"],
  ],
};

export const EMailFlags = {
  Seen: "Seen",
  Deleted: "Deleted",
  Recent: "Recent",
  Flagged: "Flagged",
  Draft: "Draft",
  Answered: "Answered",
} as const;
export type EMailFlags = (typeof EMailFlags)[keyof typeof EMailFlags] | $rt.UnknownName<"EMailFlags">;
export const EMailFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "EMailFlags",
  namespace: $ns0,
  values: EMailFlags,
};

export const EMailPriority = {
  NoPriority: "NoPriority",
  Highest: "Highest",
  High: "High",
  Normal: "Normal",
  Low: "Low",
  Lowest: "Lowest",
} as const;
export type EMailPriority = (typeof EMailPriority)[keyof typeof EMailPriority] | $rt.UnknownName<"EMailPriority">;
export const EMailPriority$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EMailPriority",
  namespace: $ns0,
  values: EMailPriority,
  zero: "NoPriority",
};

export interface EMailSOInfo extends Carrier {
  /** `xs:int` */
  DocumentId: number;
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:boolean` */
  Archived: boolean;
  /** `xs:dateTime` */
  ArchivedAt: string;
  /** `xs:int` */
  ArchivedBy: number;
  /** `xs:string` */
  ArchivedDisplayName: string | null;
}
export const EMailSOInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailSOInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentId", $xs.int, "?"],
    ["AppointmentId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["Archived", $xs.boolean, "?"],
    ["ArchivedAt", $xs.dateTime, "?"],
    ["ArchivedBy", $xs.int, "?"],
    ["ArchivedDisplayName", $xs.string, "?nil"],
  ],
};

export const ETableRight = {
  Select: "Select",
  Update: "Update",
  Insert: "Insert",
  Delete: "Delete",
  Filtering: "Filtering",
  RestrictedUpdate: "RestrictedUpdate",
  Unused1: "Unused1",
  Uninitialized: "Uninitialized",
  R: "R",
  F: "F",
} as const;
export type ETableRight = (typeof ETableRight)[keyof typeof ETableRight] | $rt.UnknownName<"ETableRight">;
export const ETableRight$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ETableRight",
  namespace: $ns0,
  values: ETableRight,
};

export const EjUserStatus = {
  StatusNone: "StatusNone",
  StatusNormal: "StatusNormal",
  StatusNotAvailable: "StatusNotAvailable",
  StatusDeleted: "StatusDeleted",
  StatusReadOnly: "StatusReadOnly",
  StatusSpm: "StatusSpm",
  StatusSystem: "StatusSystem",
} as const;
export type EjUserStatus = (typeof EjUserStatus)[keyof typeof EjUserStatus] | $rt.UnknownName<"EjUserStatus">;
export const EjUserStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EjUserStatus",
  namespace: $ns0,
  values: EjUserStatus,
  zero: "StatusNone",
};

export interface EntityElement extends Carrier {
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  StrippedValue: string | null;
  /** `xs:string` */
  Description: string | null;
}
export const EntityElement$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EntityElement",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Value", $xs.string, "?nil"],
    ["StrippedValue", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
  ],
};

export const ArrayOfEntityElement$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEntityElement",
  namespace: $ns0,
  item: ["EntityElement", () => EntityElement$, "*nil"],
};

export const ErpActorType = {
  Unknown: "Unknown",
  Customer: "Customer",
  Supplier: "Supplier",
  Partner: "Partner",
  Person: "Person",
  Project: "Project",
  Employee: "Employee",
  Sale: "Sale",
} as const;
export type ErpActorType = (typeof ErpActorType)[keyof typeof ErpActorType] | $rt.UnknownName<"ErpActorType">;
export const ErpActorType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ErpActorType",
  namespace: $ns0,
  values: ErpActorType,
  zero: "Unknown",
};

export interface EventData extends Carrier {
  /** `EventHandlerType` */
  Type: EventHandlerType;
  /** `StringDictionary` */
  InputValues: $rt.StringDictionary<string | null> | null;
  /** `xs:boolean` */
  BlockExecution: boolean;
  /** `xs:string` */
  NavigateTo: string | null;
  /** `xs:string` */
  Message: string | null;
  /** `xs:string` */
  ShowDialog: string | null;
  /** `StringDictionary` */
  OutputValues: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  StateValues: $rt.StringDictionary<string | null> | null;
  /** `xs:string` */
  Exception: string | null;
  /** `StringDictionary` */
  ParserValues: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CgiVariables: $rt.StringDictionary<string | null> | null;
  /** `xs:string` */
  CgiContent: string | null;
  /** `StringDictionary` */
  Headers: $rt.StringDictionary<string | null> | null;
  /** `xs:boolean` */
  TraceExecution: boolean;
}
export const EventData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EventData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Type", () => EventHandlerType$, "?"],
    ["InputValues", () => StringDictionary$, "?nil"],
    ["BlockExecution", $xs.boolean, "?"],
    ["NavigateTo", $xs.string, "?nil"],
    ["Message", $xs.string, "?nil"],
    ["ShowDialog", $xs.string, "?nil"],
    ["OutputValues", () => StringDictionary$, "?nil"],
    ["StateValues", () => StringDictionary$, "?nil"],
    ["Exception", $xs.string, "?nil"],
    ["ParserValues", () => StringDictionary$, "?nil"],
    ["CgiVariables", () => StringDictionary$, "?nil"],
    ["CgiContent", $xs.string, "?nil"],
    ["Headers", () => StringDictionary$, "?nil"],
    ["TraceExecution", $xs.boolean, "?"],
  ],
};

export const EventHandlerType = {
  Unknown: "Unknown",
  NewTicket: "NewTicket",
  NewTicketFromCustomerCenter: "NewTicketFromCustomerCenter",
  NewTicketFromEmail: "NewTicketFromEmail",
  NewTicketFromCustomerCenterBeforeSave: "NewTicketFromCustomerCenterBeforeSave",
  NewTicketFromSpmLink: "NewTicketFromSpmLink",
  NewNotifyTicketFromForm: "NewNotifyTicketFromForm",
  NewTicketFromForm: "NewTicketFromForm",
  TicketSave: "TicketSave",
  TicketClosed: "TicketClosed",
  TicketPostponed: "TicketPostponed",
  TicketDeleted: "TicketDeleted",
  TicketActivated: "TicketActivated",
  TicketReopened: "TicketReopened",
  TicketReopenedFromCustomerCenter: "TicketReopenedFromCustomerCenter",
  TicketReopenedFromEmail: "TicketReopenedFromEmail",
  TicketChangedPriority: "TicketChangedPriority",
  TicketChangedCategory: "TicketChangedCategory",
  TicketChangedOwnedBy: "TicketChangedOwnedBy",
  TicketChangedPrimaryCustomer: "TicketChangedPrimaryCustomer",
  TicketChangedTicketStatus: "TicketChangedTicketStatus",
  TicketChangedSlevel: "TicketChangedSlevel",
  TicketMessageAdded: "TicketMessageAdded",
  TicketInternalMessageAdded: "TicketInternalMessageAdded",
  TicketExternalMessageAdded: "TicketExternalMessageAdded",
  TicketMessageSentimentCalculated: "TicketMessageSentimentCalculated",
  CompactModeInjection: "CompactModeInjection",
  CustomerCenterAuthentication: "CustomerCenterAuthentication",
  ScheduledTaskFailed: "ScheduledTaskFailed",
  DbiTaskFailed: "DbiTaskFailed",
  CustomerSetSubscriptions: "CustomerSetSubscriptions",
  ImportMailBeforeProcessing: "ImportMailBeforeProcessing",
  ImportMailAfterProcessing: "ImportMailAfterProcessing",
  MainMenu: "MainMenu",
  ChatNewSession: "ChatNewSession",
  ChatSessionChangedStatus: "ChatSessionChangedStatus",
  ChatBeforeSaveNewMessage: "ChatBeforeSaveNewMessage",
  ChatAfterSaveNewMessage: "ChatAfterSaveNewMessage",
  ServiceScreenNewTicketLoad: "ServiceScreenNewTicketLoad",
  ServiceScreenNewQuickTicketLoad: "ServiceScreenNewQuickTicketLoad",
  ServiceScreenListTicketMessagesLoad: "ServiceScreenListTicketMessagesLoad",
  ServiceScreenAddMessageLoad: "ServiceScreenAddMessageLoad",
  ServiceScreenEditTicketLoad: "ServiceScreenEditTicketLoad",
  ServiceScreenViewCustomerLoad: "ServiceScreenViewCustomerLoad",
  ServiceScreenEditCustomerLoad: "ServiceScreenEditCustomerLoad",
  ServiceScreenViewCompanyLoad: "ServiceScreenViewCompanyLoad",
  ServiceScreenEditCompanyLoad: "ServiceScreenEditCompanyLoad",
  ServiceScreenForwardLoad: "ServiceScreenForwardLoad",
  ServiceScreenEditExtraTableLoad: "ServiceScreenEditExtraTableLoad",
  ServiceScreenNewTicketBeforeSubmit: "ServiceScreenNewTicketBeforeSubmit",
  ServiceScreenNewQuickTicketBeforeSubmit: "ServiceScreenNewQuickTicketBeforeSubmit",
  ServiceScreenListTicketMessagesBeforeSubmit: "ServiceScreenListTicketMessagesBeforeSubmit",
  ServiceScreenAddMessageBeforeSubmit: "ServiceScreenAddMessageBeforeSubmit",
  ServiceScreenEditTicketBeforeSubmit: "ServiceScreenEditTicketBeforeSubmit",
  ServiceScreenViewCustomerBeforeSubmit: "ServiceScreenViewCustomerBeforeSubmit",
  ServiceScreenEditCustomerBeforeSubmit: "ServiceScreenEditCustomerBeforeSubmit",
  ServiceScreenViewCompanyBeforeSubmit: "ServiceScreenViewCompanyBeforeSubmit",
  ServiceScreenEditCompanyBeforeSubmit: "ServiceScreenEditCompanyBeforeSubmit",
  ServiceScreenForwardBeforeSubmit: "ServiceScreenForwardBeforeSubmit",
  ServiceScreenEditExtraTableBeforeSubmit: "ServiceScreenEditExtraTableBeforeSubmit",
  ServiceScreenNewTicketAfterSubmit: "ServiceScreenNewTicketAfterSubmit",
  ServiceScreenNewQuickTicketAfterSubmit: "ServiceScreenNewQuickTicketAfterSubmit",
  ServiceScreenListTicketMessagesAfterSubmit: "ServiceScreenListTicketMessagesAfterSubmit",
  ServiceScreenAddMessageAfterSubmit: "ServiceScreenAddMessageAfterSubmit",
  ServiceScreenEditTicketAfterSubmit: "ServiceScreenEditTicketAfterSubmit",
  ServiceScreenViewCustomerAfterSubmit: "ServiceScreenViewCustomerAfterSubmit",
  ServiceScreenEditCustomerAfterSubmit: "ServiceScreenEditCustomerAfterSubmit",
  ServiceScreenViewCompanyAfterSubmit: "ServiceScreenViewCompanyAfterSubmit",
  ServiceScreenEditCompanyAfterSubmit: "ServiceScreenEditCompanyAfterSubmit",
  ServiceScreenForwardAfterSubmit: "ServiceScreenForwardAfterSubmit",
  ServiceScreenEditExtraTableAfterSubmit: "ServiceScreenEditExtraTableAfterSubmit",
  SalesBeforeSaveAppointment: "SalesBeforeSaveAppointment",
  SalesBeforeSaveStakeholder: "SalesBeforeSaveStakeholder",
  SalesBeforeSaveQuote: "SalesBeforeSaveQuote",
  SalesBeforeSaveDocument: "SalesBeforeSaveDocument",
  SalesBeforeSaveContact: "SalesBeforeSaveContact",
  SalesBeforeSavePerson: "SalesBeforeSavePerson",
  SalesBeforeSaveRelation: "SalesBeforeSaveRelation",
  SalesBeforeSaveSale: "SalesBeforeSaveSale",
  SalesBeforeSaveProject: "SalesBeforeSaveProject",
  SalesBeforeSaveSelection: "SalesBeforeSaveSelection",
  SalesBeforeSaveProjectMember: "SalesBeforeSaveProjectMember",
  SalesBeforeSaveSelectionMember: "SalesBeforeSaveSelectionMember",
  SalesBeforeSaveQuoteLine: "SalesBeforeSaveQuoteLine",
  SalesBeforeSaveApproveQuote: "SalesBeforeSaveApproveQuote",
  SalesBeforeSaveRejectQuote: "SalesBeforeSaveRejectQuote",
  SalesBeforeSaveTicket: "SalesBeforeSaveTicket",
  SalesLoadCustomObject: "SalesLoadCustomObject",
  SalesBeforeSaveCustomObject: "SalesBeforeSaveCustomObject",
  SalesAfterSaveAppointment: "SalesAfterSaveAppointment",
  SalesAfterSaveStakeholder: "SalesAfterSaveStakeholder",
  SalesAfterSaveQuote: "SalesAfterSaveQuote",
  SalesAfterSaveDocument: "SalesAfterSaveDocument",
  SalesAfterSaveContact: "SalesAfterSaveContact",
  SalesAfterSavePerson: "SalesAfterSavePerson",
  SalesAfterSaveRelation: "SalesAfterSaveRelation",
  SalesAfterSaveSale: "SalesAfterSaveSale",
  SalesAfterSaveProject: "SalesAfterSaveProject",
  SalesAfterSaveSelection: "SalesAfterSaveSelection",
  SalesAfterSaveProjectMember: "SalesAfterSaveProjectMember",
  SalesAfterSaveSelectionMember: "SalesAfterSaveSelectionMember",
  SalesAfterSaveQuoteLine: "SalesAfterSaveQuoteLine",
  SalesAfterSaveApproveQuote: "SalesAfterSaveApproveQuote",
  SalesAfterSaveRejectQuote: "SalesAfterSaveRejectQuote",
  SalesAfterSaveTicket: "SalesAfterSaveTicket",
  SalesAfterSaveCustomObject: "SalesAfterSaveCustomObject",
  SalesSplitTicket: "SalesSplitTicket",
  SalesLoadTicket: "SalesLoadTicket",
  SalesLoadTicketMessage: "SalesLoadTicketMessage",
} as const;
export type EventHandlerType = (typeof EventHandlerType)[keyof typeof EventHandlerType] | $rt.UnknownName<"EventHandlerType">;
export const EventHandlerType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EventHandlerType",
  namespace: $ns0,
  values: EventHandlerType,
  zero: "Unknown",
};

export interface ExportArchiveResult extends Carrier {
  /** `xs:int` */
  BatchTaskId: number;
  /** `xs:string` */
  FileName: string | null;
  /** `xs:string` */
  Message: string | null;
}
export const ExportArchiveResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ExportArchiveResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["BatchTaskId", $xs.int, "?"],
    ["FileName", $xs.string, "?nil"],
    ["Message", $xs.string, "?nil"],
  ],
};

export const ExternallyOwnedStatus = {
  Unknown: "Unknown",
  TentativelyAccepted: "TentativelyAccepted",
  Accepted: "Accepted",
  Declined: "Declined",
  NotResponded: "NotResponded",
} as const;
export type ExternallyOwnedStatus = (typeof ExternallyOwnedStatus)[keyof typeof ExternallyOwnedStatus] | $rt.UnknownName<"ExternallyOwnedStatus">;
export const ExternallyOwnedStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ExternallyOwnedStatus",
  namespace: $ns0,
  values: ExternallyOwnedStatus,
  zero: "Unknown",
};

export const ExternallyOwnedType = {
  Unknown: "Unknown",
  Organizer: "Organizer",
  Required: "Required",
  Optional: "Optional",
  Resource: "Resource",
} as const;
export type ExternallyOwnedType = (typeof ExternallyOwnedType)[keyof typeof ExternallyOwnedType] | $rt.UnknownName<"ExternallyOwnedType">;
export const ExternallyOwnedType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ExternallyOwnedType",
  namespace: $ns0,
  values: ExternallyOwnedType,
  zero: "Unknown",
};

export interface FencingInfo extends Carrier {
  /** `xs:int` */
  ActiveCount: number;
  /** `xs:int` */
  Maximum: number;
  /** `xs:boolean` */
  IsNearingMaximum: boolean;
  /** `xs:boolean` */
  HasReachedMaximum: boolean;
  /** `xs:string` */
  WarningMessage: string | null;
  /** `xs:string` */
  WarningTooltip: string | null;
}
export const FencingInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FencingInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ActiveCount", $xs.int, "?"],
    ["Maximum", $xs.int, "?"],
    ["IsNearingMaximum", $xs.boolean, "?"],
    ["HasReachedMaximum", $xs.boolean, "?"],
    ["WarningMessage", $xs.string, "?nil"],
    ["WarningTooltip", $xs.string, "?nil"],
  ],
};

export const FieldAccess = {
  Normal: "Normal",
  Mandatory: "Mandatory",
  ReadOnly: "ReadOnly",
} as const;
export type FieldAccess = (typeof FieldAccess)[keyof typeof FieldAccess] | $rt.UnknownName<"FieldAccess">;
export const FieldAccess$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FieldAccess",
  namespace: $ns0,
  values: FieldAccess,
  zero: "Normal",
};

export interface FieldMetadata extends Carrier {
  /** `xs:string` */
  FieldKey: string | null;
  /** `xs:int` */
  Rank: number;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayDescription: string | null;
  /** `FieldMetadataType` */
  FieldType: FieldMetadataType;
  /** `xs:string` */
  ListName: string | null;
  /** `xs:string` */
  DefaultValue: string | null;
  /** `xs:int` */
  MaxLength: number;
  /** `FieldAccess` */
  Access: FieldAccess;
  /** `xs:boolean` */
  ShowInSearch: boolean;
}
export const FieldMetadata$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldMetadata",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FieldKey", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayDescription", $xs.string, "?nil"],
    ["FieldType", () => FieldMetadataType$, "?"],
    ["ListName", $xs.string, "?nil"],
    ["DefaultValue", $xs.string, "?nil"],
    ["MaxLength", $xs.int, "?"],
    ["Access", () => FieldAccess$, "?"],
    ["ShowInSearch", $xs.boolean, "?"],
  ],
};

export const FieldMetadataType = {
  Checkbox: "Checkbox",
  Text: "Text",
  Password: "Password",
  Integer: "Integer",
  Double: "Double",
  List: "List",
  Date: "Date",
  Label: "Label",
} as const;
export type FieldMetadataType = (typeof FieldMetadataType)[keyof typeof FieldMetadataType] | $rt.UnknownName<"FieldMetadataType">;
export const FieldMetadataType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FieldMetadataType",
  namespace: $ns0,
  values: FieldMetadataType,
  zero: "Checkbox",
};

export interface FieldProperty {
  /** `FieldRight` */
  FieldRight: FieldRight | null;
  /** `xs:string` */
  FieldType: string | null;
  /** `xs:int` */
  FieldLength: number;
}
export const FieldProperty$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldProperty",
  namespace: $ns0,
  members: [
    ["FieldRight", () => FieldRight$, "?nil"],
    ["FieldType", $xs.string, "?nil"],
    ["FieldLength", $xs.int, "?"],
  ],
};

export const FieldPropertyDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "FieldPropertyDictionary",
  namespace: $ns0,
  pair: "FieldPropertyDictionaryKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", () => FieldProperty$, "1nil"],
};

export interface FieldRight {
  /** `EFieldRight` */
  Mask: EFieldRight[];
  /** `xs:string` */
  Reason: string | null;
}
export const FieldRight$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldRight",
  namespace: $ns0,
  members: [
    ["Mask", () => EFieldRight$, "?"],
    ["Reason", $xs.string, "?nil"],
  ],
};

export interface FieldValueInfo {
  /** `xs:boolean` */
  CanSupportMultiUse: boolean;
  /** `xs:boolean` */
  DefaultShowInGui: boolean;
  /** `xs:boolean` */
  DefaultShowInSelector: boolean;
  /** `xs:boolean` */
  IsActive: boolean;
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  ValueType: string | null;
  /** `xs:boolean` */
  Mandatory: boolean;
  /** `xs:string` */
  EncodedDisplayName: string | null;
  /** `xs:string` */
  EncodedDisplayDescription: string | null;
  /** `xs:string` */
  IconHint: string | null;
  /** `ArrayOfControlInfo` */
  ControlInfos: (ControlInfo | null)[] | null;
  /** `xs:string` */
  EncodedDataCaption: string | null;
  /** `xs:string` */
  EncodedDataCaptionDescription: string | null;
  /** `xs:string` */
  CurrentOperationType: string | null;
  /** `ArrayOfstring` */
  Values: (string | null)[] | null;
  /** `ArrayOfstring` */
  DisplayValues: (string | null)[] | null;
  /** `ArrayOfOperationInfo` */
  OperationInfos: (OperationInfo | null)[] | null;
}
export const FieldValueInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldValueInfo",
  namespace: $ns0,
  members: [
    ["CanSupportMultiUse", $xs.boolean, "?"],
    ["DefaultShowInGui", $xs.boolean, "?"],
    ["DefaultShowInSelector", $xs.boolean, "?"],
    ["IsActive", $xs.boolean, "?"],
    ["Key", $xs.string, "?nil"],
    ["ValueType", $xs.string, "?nil"],
    ["Mandatory", $xs.boolean, "?"],
    ["EncodedDisplayName", $xs.string, "?nil"],
    ["EncodedDisplayDescription", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["ControlInfos", () => ArrayOfControlInfo$, "?nil"],
    ["EncodedDataCaption", $xs.string, "?nil"],
    ["EncodedDataCaptionDescription", $xs.string, "?nil"],
    ["CurrentOperationType", $xs.string, "?nil"],
    ["Values", () => ArrayOfstring$, "?nil"],
    ["DisplayValues", () => ArrayOfstring$, "?nil"],
    ["OperationInfos", () => ArrayOfOperationInfo$, "?nil"],
  ],
};

export const ArrayOfFieldValueInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfFieldValueInfo",
  namespace: $ns0,
  item: ["FieldValueInfo", () => FieldValueInfo$, "*nil"],
};

export const FormSubmissionStatus = {
  Unknown: "Unknown",
  InProgress: "InProgress",
  EmailVerification: "EmailVerification",
  Submitted: "Submitted",
  Processed: "Processed",
  Failed: "Failed",
} as const;
export type FormSubmissionStatus = (typeof FormSubmissionStatus)[keyof typeof FormSubmissionStatus] | $rt.UnknownName<"FormSubmissionStatus">;
export const FormSubmissionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormSubmissionStatus",
  namespace: $ns0,
  values: FormSubmissionStatus,
  zero: "Unknown",
};

export interface HierarchyEntity extends Carrier {
  /** `xs:int` */
  HierarchyId: number;
  /** `Domain` */
  Domain: Domain;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Fullname: string | null;
  /** `xs:int` */
  ParentId: number;
  /** `ArrayOfHierarchyEntity` */
  Children: (HierarchyEntity | null)[] | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
}
export const HierarchyEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "HierarchyEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["HierarchyId", $xs.int, "?"],
    ["Domain", () => Domain$, "?"],
    ["Name", $xs.string, "?nil"],
    ["Fullname", $xs.string, "?nil"],
    ["ParentId", $xs.int, "?"],
    ["Children", () => ArrayOfHierarchyEntity$, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfHierarchyEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfHierarchyEntity",
  namespace: $ns0,
  item: ["HierarchyEntity", () => HierarchyEntity$, "*nil"],
};

export const InterRestrictionOperator = {
  None: "None",
  And: "And",
  Or: "Or",
} as const;
export type InterRestrictionOperator = (typeof InterRestrictionOperator)[keyof typeof InterRestrictionOperator] | $rt.UnknownName<"InterRestrictionOperator">;
export const InterRestrictionOperator$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "InterRestrictionOperator",
  namespace: $ns0,
  values: InterRestrictionOperator,
  zero: "None",
};

export const InvitationStatus = {
  Unknown: "Unknown",
  None: "None",
  Accepted: "Accepted",
  Hidden: "Hidden",
  Invitation: "Invitation",
  Moved: "Moved",
  Seen: "Seen",
  MovedSeen: "MovedSeen",
  Declined: "Declined",
  Cancelled: "Cancelled",
} as const;
export type InvitationStatus = (typeof InvitationStatus)[keyof typeof InvitationStatus] | $rt.UnknownName<"InvitationStatus">;
export const InvitationStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "InvitationStatus",
  namespace: $ns0,
  values: InvitationStatus,
  zero: "Unknown",
};

export interface LegalBase extends Carrier {
  /** `xs:int` */
  LegalBaseId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Key: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const LegalBase$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LegalBase",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LegalBaseId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Key", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export interface LicenseInfo {
  /** `xs:string` */
  CompanyName: string | null;
  /** `xs:string` */
  SerialNr: string | null;
  /** `xs:string` */
  OwnerName: string | null;
  /** `xs:string` */
  OwnerDescription: string | null;
  /** `xs:dateTime` */
  NextCheckDate: string;
  /** `xs:dateTime` */
  MaintenanceDate: string;
  /** `xs:dateTime` */
  AdminWarningDate: string;
  /** `xs:dateTime` */
  ExpiryDate: string;
  /** `xs:dateTime` */
  GraceDate: string;
  /** `xs:int` */
  ExtraFlags: number;
  /** `xs:string` */
  LicenseUrl: string | null;
  /** `xs:string` */
  LicenseVersion: string | null;
  /** `xs:int` */
  DeploymentType: number;
  /** `xs:string` */
  ProductType: string | null;
  /** `xs:string` */
  ProductDescription: string | null;
  /** `ArrayOfModuleLicense` */
  ModuleLicenses: (ModuleLicense | null)[] | null;
  /** `SignedPublicKey` */
  PublicKey: SignedPublicKey | null;
  /** `xs:string` */
  Signature: string | null;
}
export const LicenseInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LicenseInfo",
  namespace: $ns0,
  members: [
    ["CompanyName", $xs.string, "?nil"],
    ["SerialNr", $xs.string, "?nil"],
    ["OwnerName", $xs.string, "?nil"],
    ["OwnerDescription", $xs.string, "?nil"],
    ["NextCheckDate", $xs.dateTime, "?"],
    ["MaintenanceDate", $xs.dateTime, "?"],
    ["AdminWarningDate", $xs.dateTime, "?"],
    ["ExpiryDate", $xs.dateTime, "?"],
    ["GraceDate", $xs.dateTime, "?"],
    ["ExtraFlags", $xs.int, "?"],
    ["LicenseUrl", $xs.string, "?nil"],
    ["LicenseVersion", $xs.string, "?nil"],
    ["DeploymentType", $xs.int, "?"],
    ["ProductType", $xs.string, "?nil"],
    ["ProductDescription", $xs.string, "?nil"],
    ["ModuleLicenses", () => ArrayOfModuleLicense$, "?nil"],
    ["PublicKey", () => SignedPublicKey$, "?nil"],
    ["Signature", $xs.string, "?nil"],
  ],
};

export interface LicenseOwner extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `ArrayOfModuleLicenseLink` */
  RestrictedModuleLicenses: (ModuleLicenseLink | null)[] | null;
  /** `ArrayOfModuleLicenseLink` */
  UnrestrictedModuleLicenses: (ModuleLicenseLink | null)[] | null;
}
export const LicenseOwner$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LicenseOwner",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["RestrictedModuleLicenses", () => ArrayOfModuleLicenseLink$, "?nil"],
    ["UnrestrictedModuleLicenses", () => ArrayOfModuleLicenseLink$, "?nil"],
  ],
};

export const ArrayOfLicenseOwner$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLicenseOwner",
  namespace: $ns0,
  item: ["LicenseOwner", () => LicenseOwner$, "*nil"],
};

export const LicenseType = {
  Unknown: "Unknown",
  SiteLicense: "SiteLicense",
  SatelliteLicense: "SatelliteLicense",
  UserLicense: "UserLicense",
} as const;
export type LicenseType = (typeof LicenseType)[keyof typeof LicenseType] | $rt.UnknownName<"LicenseType">;
export const LicenseType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LicenseType",
  namespace: $ns0,
  values: LicenseType,
  zero: "Unknown",
};

export interface Link extends Carrier {
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  ExtraInfo: string | null;
  /** `xs:int` */
  LinkId: number;
}
export const Link$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Link",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["Id", $xs.int, "?"],
    ["Description", $xs.string, "?nil"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["LinkId", $xs.int, "?"],
  ],
};

export const ArrayOfLink$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLink",
  namespace: $ns0,
  item: ["Link", () => Link$, "*nil"],
};

export interface LocalizedField extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  Label: string | null;
  /** `xs:int` */
  ValueLength: number;
  /** `xs:string` */
  AddressType: string | null;
}
export const LocalizedField$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LocalizedField",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Label", $xs.string, "?nil"],
    ["ValueLength", $xs.int, "?"],
    ["AddressType", $xs.string, "?nil"],
  ],
};

export const ArrayOfLocalizedField$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLocalizedField",
  namespace: $ns0,
  item: ["LocalizedField", () => LocalizedField$, "*nil"],
};

export const ArrayOfArrayOfLocalizedField$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArrayOfLocalizedField",
  namespace: $ns0,
  item: ["ArrayOfLocalizedField", () => ArrayOfLocalizedField$, "*nil"],
};

export interface MDOListItem extends Carrier {
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
  /** `ArrayOfMDOListItem` */
  ChildItems: (MDOListItem | null)[] | null;
  /** `xs:string` */
  IconHint: string | null;
  /** `xs:int` */
  ColorBlock: number;
  /** `xs:string` */
  ExtraInfo: string | null;
  /** `xs:string` */
  StyleHint: string | null;
  /** `xs:string` */
  FullName: string | null;
}
export const MDOListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MDOListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ToolTip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["Type", $xs.string, "?nil"],
    ["ChildItems", () => ArrayOfMDOListItem$, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["ColorBlock", $xs.int, "?"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["StyleHint", $xs.string, "?nil"],
    ["FullName", $xs.string, "?nil"],
  ],
};

export const ArrayOfMDOListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfMDOListItem",
  namespace: $ns0,
  item: ["MDOListItem", () => MDOListItem$, "*nil"],
};

export interface ModuleLicense {
  /** `xs:string` */
  OwnerName: string | null;
  /** `xs:string` */
  ModuleName: string | null;
  /** `xs:string` */
  ModuleDescription: string | null;
  /** `xs:string` */
  ModuleTooltip: string | null;
  /** `xs:string` */
  ModuleVersion: string | null;
  /** `LicenseType` */
  LicenseType: LicenseType;
  /** `xs:boolean` */
  Unrestricted: boolean;
  /** `UserType` */
  AllowedUserType: UserType;
  /** `xs:int` */
  NumberOfLicenses: number;
  /** `xs:int` */
  ExtraFlags: number;
  /** `xs:string` */
  ExtraInfo: string | null;
  /** `xs:int` */
  SortOrder: number;
  /** `xs:boolean` */
  IsHidden: boolean;
  /** `xs:string` */
  PrerequisiteModuleName: string | null;
  /** `xs:string` */
  Signature: string | null;
}
export const ModuleLicense$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ModuleLicense",
  namespace: $ns0,
  members: [
    ["OwnerName", $xs.string, "?nil"],
    ["ModuleName", $xs.string, "?nil"],
    ["ModuleDescription", $xs.string, "?nil"],
    ["ModuleTooltip", $xs.string, "?nil"],
    ["ModuleVersion", $xs.string, "?nil"],
    ["LicenseType", () => LicenseType$, "?"],
    ["Unrestricted", $xs.boolean, "?"],
    ["AllowedUserType", () => UserType$, "?"],
    ["NumberOfLicenses", $xs.int, "?"],
    ["ExtraFlags", $xs.int, "?"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["SortOrder", $xs.int, "?"],
    ["IsHidden", $xs.boolean, "?"],
    ["PrerequisiteModuleName", $xs.string, "?nil"],
    ["Signature", $xs.string, "?nil"],
  ],
};

export const ArrayOfModuleLicense$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfModuleLicense",
  namespace: $ns0,
  item: ["ModuleLicense", () => ModuleLicense$, "*nil"],
};

export interface ModuleLicenseLink extends Carrier {
  /** `xs:boolean` */
  Unrestricted: boolean;
  /** `xs:int` */
  Total: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  CanAssign: boolean;
  /** `xs:int` */
  Free: number;
  /** `xs:int` */
  InUse: number;
  /** `xs:boolean` */
  IsHidden: boolean;
  /** `xs:boolean` */
  Assigned: boolean;
  /** `xs:int` */
  ModuleLicenseId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  PrerequisiteModuleName: string | null;
  /** `xs:int` */
  SortOrder: number;
  /** `xs:int` */
  ExtraFlags: number;
}
export const ModuleLicenseLink$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ModuleLicenseLink",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Unrestricted", $xs.boolean, "?"],
    ["Total", $xs.int, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["CanAssign", $xs.boolean, "?"],
    ["Free", $xs.int, "?"],
    ["InUse", $xs.int, "?"],
    ["IsHidden", $xs.boolean, "?"],
    ["Assigned", $xs.boolean, "?"],
    ["ModuleLicenseId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["PrerequisiteModuleName", $xs.string, "?nil"],
    ["SortOrder", $xs.int, "?"],
    ["ExtraFlags", $xs.int, "?"],
  ],
};

export const ArrayOfModuleLicenseLink$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfModuleLicenseLink",
  namespace: $ns0,
  item: ["ModuleLicenseLink", () => ModuleLicenseLink$, "*nil"],
};

export const Navigation = {
  Invisible: "Invisible",
  ToolboxMenu: "ToolboxMenu",
  NavigatorButton: "NavigatorButton",
  ViewMenu: "ViewMenu",
  SelectionTaskCard: "SelectionTaskCard",
  ContactCard: "ContactCard",
  ContactArchive: "ContactArchive",
  ProjectCard: "ProjectCard",
  ProjectArchive: "ProjectArchive",
  SaleCard: "SaleCard",
  PersonCard: "PersonCard",
  ActivityDialog: "ActivityDialog",
  DocumentDialog: "DocumentDialog",
  BrowserPanel: "BrowserPanel",
  ContSelectionTask: "ContSelectionTask",
  AppntSelectionTask: "AppntSelectionTask",
  SaleSelectionTask: "SaleSelectionTask",
  DocSelectionTask: "DocSelectionTask",
  ProjSelectionTask: "ProjSelectionTask",
  CompanyMinicard: "CompanyMinicard",
  ProjectMinicard: "ProjectMinicard",
  DiaryMinicard: "DiaryMinicard",
  SelectionMinicard: "SelectionMinicard",
  ButtonPanelTask: "ButtonPanelTask",
  AppointmentDialogTask: "AppointmentDialogTask",
  SaleDialogTask: "SaleDialogTask",
  DocumentDialogTask: "DocumentDialogTask",
  PersonDialogTask: "PersonDialogTask",
  SaleMinicard: "SaleMinicard",
  SaleArchive: "SaleArchive",
  AppntSelectionShadowTask: "AppntSelectionShadowTask",
  SaleSelectionShadowTask: "SaleSelectionShadowTask",
  DocSelectionShadowTask: "DocSelectionShadowTask",
  ProjSelectionShadowTask: "ProjSelectionShadowTask",
  DiaryArchive: "DiaryArchive",
  SelectionContactArchive: "SelectionContactArchive",
  SelectionProjectArchive: "SelectionProjectArchive",
  SelectionSaleArchive: "SelectionSaleArchive",
  SelectionAppointmentArchive: "SelectionAppointmentArchive",
  SelectionDocumentArchive: "SelectionDocumentArchive",
  ContSelectionCustomTask: "ContSelectionCustomTask",
  AppntSelectionCustomTask: "AppntSelectionCustomTask",
  SaleSelectionCustomTask: "SaleSelectionCustomTask",
  DocSelectionCustomTask: "DocSelectionCustomTask",
  ProjSelectionCustomTask: "ProjSelectionCustomTask",
  CustomArchiveMiniCard: "CustomArchiveMiniCard",
  SelectionCard: "SelectionCard",
  ReportMinicard: "ReportMinicard",
  QuoteDialog: "QuoteDialog",
  QuoteDialogTask: "QuoteDialogTask",
  QuoteDialogArchive: "QuoteDialogArchive",
  QuoteLineDialogTask: "QuoteLineDialogTask",
  QuoteLineDialog: "QuoteLineDialog",
  QuoteLineSelectionMainTask: "QuoteLineSelectionMainTask",
  QuoteLineSelectionShadowTask: "QuoteLineSelectionShadowTask",
  SelectionQuoteLineArchive: "SelectionQuoteLineArchive",
  QuoteLineSelectionCustomTask: "QuoteLineSelectionCustomTask",
  FindSystem: "FindSystem",
  MailingSelectionTask: "MailingSelectionTask",
  ContactSelectionMailingsTask: "ContactSelectionMailingsTask",
  AppointmentSelectionMailingsTask: "AppointmentSelectionMailingsTask",
  SaleSelectionMailingsTask: "SaleSelectionMailingsTask",
  DocumentSelectionMailingsTask: "DocumentSelectionMailingsTask",
  ProjectSelectionMailingsTask: "ProjectSelectionMailingsTask",
  QuoteLineSelectionMailingsTask: "QuoteLineSelectionMailingsTask",
  TopPanelNewMenu: "TopPanelNewMenu",
  Dashboard: "Dashboard",
  PersonArchive: "PersonArchive",
  PersonMinicard: "PersonMinicard",
  CompanyCardTask: "CompanyCardTask",
  ProjectCardTask: "ProjectCardTask",
  TicketCard: "TicketCard",
  TicketMinicard: "TicketMinicard",
  CustomObjectCard: "CustomObjectCard",
  CustomObjectArchive: "CustomObjectArchive",
} as const;
export type Navigation = (typeof Navigation)[keyof typeof Navigation] | $rt.UnknownName<"Navigation">;
export const Navigation$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Navigation",
  namespace: $ns0,
  values: Navigation,
  zero: "Invisible",
};

export interface OperationInfo extends Carrier {
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  EncodedDisplayName: string | null;
  /** `ArrayOfstring` */
  EncodedLeadTexts: (string | null)[] | null;
}
export const OperationInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "OperationInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Key", $xs.string, "?nil"],
    ["EncodedDisplayName", $xs.string, "?nil"],
    ["EncodedLeadTexts", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfOperationInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfOperationInfo",
  namespace: $ns0,
  item: ["OperationInfo", () => OperationInfo$, "*nil"],
};

export const OrderBySortType = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type OrderBySortType = (typeof OrderBySortType)[keyof typeof OrderBySortType] | $rt.UnknownName<"OrderBySortType">;
export const OrderBySortType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "OrderBySortType",
  namespace: $ns0,
  values: OrderBySortType,
  zero: "ASC",
};

export interface ParticipantInfo {
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  EmailId: number;
  /** `xs:boolean` */
  SendEmail: boolean;
  /** `InvitationStatus` */
  InvitationStatus: InvitationStatus;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `ExternallyOwnedType` */
  ExternallyOwnedType: ExternallyOwnedType;
  /** `ExternallyOwnedStatus` */
  ExternallyOwnedStatus: ExternallyOwnedStatus;
}
export const ParticipantInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ParticipantInfo",
  namespace: $ns0,
  members: [
    ["AssociateId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["EmailId", $xs.int, "?"],
    ["SendEmail", $xs.boolean, "?"],
    ["InvitationStatus", () => InvitationStatus$, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ExternallyOwnedType", () => ExternallyOwnedType$, "?"],
    ["ExternallyOwnedStatus", () => ExternallyOwnedStatus$, "?"],
  ],
};

export const ArrayOfParticipantInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfParticipantInfo",
  namespace: $ns0,
  item: ["ParticipantInfo", () => ParticipantInfo$, "*nil"],
};

export interface Person extends Carrier {
  /** `xs:string` */
  Position: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  Mrmrs: string | null;
  /** `xs:string` */
  Firstname: string | null;
  /** `xs:string` */
  Lastname: string | null;
  /** `xs:string` */
  MiddleName: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Email: string | null;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:string` */
  DirectPhone: string | null;
  /** `xs:string` */
  FormalName: string | null;
  /** `xs:int` */
  CountryId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:short` */
  Retired: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:short` */
  ActiveInterests: number;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:int` */
  ContactCountryId: number;
  /** `xs:string` */
  ContactOrgNr: string | null;
  /** `xs:string` */
  FaxPhone: string | null;
  /** `xs:string` */
  MobilePhone: string | null;
  /** `xs:string` */
  ContactPhone: string | null;
  /** `xs:string` */
  AssociateName: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:boolean` */
  UsePersonAddress: boolean;
  /** `xs:string` */
  ContactFax: string | null;
  /** `xs:string` */
  Kanafname: string | null;
  /** `xs:string` */
  Kanalname: string | null;
  /** `xs:string` */
  Post1: string | null;
  /** `xs:string` */
  Post2: string | null;
  /** `xs:string` */
  Post3: string | null;
  /** `xs:string` */
  EmailName: string | null;
  /** `xs:string` */
  ContactFullName: string | null;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `xs:int` */
  TicketPriorityId: number;
  /** `xs:int` */
  SupportLanguageId: number;
  /** `xs:int` */
  SupportAssociateId: number;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  PersonNumber: string | null;
}
export const Person$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Person",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Position", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["Mrmrs", $xs.string, "?nil"],
    ["Firstname", $xs.string, "?nil"],
    ["Lastname", $xs.string, "?nil"],
    ["MiddleName", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Email", $xs.string, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["DirectPhone", $xs.string, "?nil"],
    ["FormalName", $xs.string, "?nil"],
    ["CountryId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["Retired", $xs.short, "?"],
    ["Rank", $xs.short, "?"],
    ["ActiveInterests", $xs.short, "?"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactCountryId", $xs.int, "?"],
    ["ContactOrgNr", $xs.string, "?nil"],
    ["FaxPhone", $xs.string, "?nil"],
    ["MobilePhone", $xs.string, "?nil"],
    ["ContactPhone", $xs.string, "?nil"],
    ["AssociateName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["UsePersonAddress", $xs.boolean, "?"],
    ["ContactFax", $xs.string, "?nil"],
    ["Kanafname", $xs.string, "?nil"],
    ["Kanalname", $xs.string, "?nil"],
    ["Post1", $xs.string, "?nil"],
    ["Post2", $xs.string, "?nil"],
    ["Post3", $xs.string, "?nil"],
    ["EmailName", $xs.string, "?nil"],
    ["ContactFullName", $xs.string, "?nil"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["TicketPriorityId", $xs.int, "?"],
    ["SupportLanguageId", $xs.int, "?"],
    ["SupportAssociateId", $xs.int, "?"],
    ["CategoryName", $xs.string, "?nil"],
    ["PersonNumber", $xs.string, "?nil"],
  ],
};

export const ArrayOfPerson$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPerson",
  namespace: $ns0,
  item: ["Person", () => Person$, "*nil"],
};

export interface PersonEntity extends Carrier {
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  Firstname: string | null;
  /** `xs:string` */
  MiddleName: string | null;
  /** `xs:string` */
  Lastname: string | null;
  /** `xs:string` */
  Mrmrs: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  BirthDate: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `ArrayOfEntityElement` */
  Emails: (EntityElement | null)[] | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:boolean` */
  IsAssociate: boolean;
  /** `ArrayOfEntityElement` */
  PrivatePhones: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  Faxes: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  MobilePhones: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  OfficePhones: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  OtherPhones: (EntityElement | null)[] | null;
  /** `Position` */
  Position: Position | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `Contact` */
  Contact: Contact | null;
  /** `Country` */
  Country: Country | null;
  /** `ArrayOfSelectableMDOListItem` */
  Interests: (SelectableMDOListItem | null)[] | null;
  /** `xs:string` */
  PersonNumber: string | null;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:boolean` */
  NoMailing: boolean;
  /** `xs:boolean` */
  UsePersonAddress: boolean;
  /** `xs:boolean` */
  Retired: boolean;
  /** `ArrayOfEntityElement` */
  Urls: (EntityElement | null)[] | null;
  /** `xs:string` */
  FormalName: string | null;
  /** `Address` */
  Address: Address | null;
  /** `xs:string` */
  Post3: string | null;
  /** `xs:string` */
  Post2: string | null;
  /** `xs:string` */
  Post1: string | null;
  /** `xs:string` */
  Kanalname: string | null;
  /** `xs:string` */
  Kanafname: string | null;
  /** `Associate` */
  CorrespondingAssociate: Associate | null;
  /** `Category` */
  Category: Category | null;
  /** `Business` */
  Business: Business | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `xs:string` */
  Salutation: string | null;
  /** `xs:int` */
  ActiveInterests: number;
  /** `Associate` */
  SupportAssociate: Associate | null;
  /** `TicketPriority` */
  TicketPriority: TicketPriority | null;
  /** `CustomerLanguage` */
  CustomerLanguage: CustomerLanguage | null;
  /** `xs:int` */
  DbiAgentId: number;
  /** `xs:string` */
  DbiKey: string | null;
  /** `xs:dateTime` */
  DbiLastModified: string;
  /** `xs:dateTime` */
  DbiLastSyncronized: string;
  /** `xs:short` */
  SentInfo: number;
  /** `xs:short` */
  ShowContactTickets: number;
  /** `UserInfo` */
  UserInfo: UserInfo | null;
  /** `ArrayOfEntityElement` */
  ChatEmails: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  InternetPhones: (EntityElement | null)[] | null;
  /** `xs:short` */
  Source: number;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `ArrayOfSelectableMDOListItem` */
  ShipmentTypes: (SelectableMDOListItem | null)[] | null;
  /** `ArrayOfConsentInfo` */
  Consents: (ConsentInfo | null)[] | null;
  /** `ArrayOfstring` */
  BounceEmails: (string | null)[] | null;
  /** `xs:int` */
  ActiveStatusMonitorId: number;
  /** `xs:int` */
  CreatedByFormId: number;
  /** `SavedUtmParameters` */
  UtmParameters: SavedUtmParameters | null;
  /** `xs:int` */
  LeadstatusId: number;
  /** `xs:string` */
  Leadstatus: string | null;
  /** `StringDictionary` */
  UserDefinedFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}
export const PersonEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PersonEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonId", $xs.int, "?"],
    ["Firstname", $xs.string, "?nil"],
    ["MiddleName", $xs.string, "?nil"],
    ["Lastname", $xs.string, "?nil"],
    ["Mrmrs", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["BirthDate", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Emails", () => ArrayOfEntityElement$, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IsAssociate", $xs.boolean, "?"],
    ["PrivatePhones", () => ArrayOfEntityElement$, "?nil"],
    ["Faxes", () => ArrayOfEntityElement$, "?nil"],
    ["MobilePhones", () => ArrayOfEntityElement$, "?nil"],
    ["OfficePhones", () => ArrayOfEntityElement$, "?nil"],
    ["OtherPhones", () => ArrayOfEntityElement$, "?nil"],
    ["Position", () => Position$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["Contact", () => Contact$, "?nil"],
    ["Country", () => Country$, "?nil"],
    ["Interests", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["PersonNumber", $xs.string, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["NoMailing", $xs.boolean, "?"],
    ["UsePersonAddress", $xs.boolean, "?"],
    ["Retired", $xs.boolean, "?"],
    ["Urls", () => ArrayOfEntityElement$, "?nil"],
    ["FormalName", $xs.string, "?nil"],
    ["Address", () => Address$, "?nil"],
    ["Post3", $xs.string, "?nil"],
    ["Post2", $xs.string, "?nil"],
    ["Post1", $xs.string, "?nil"],
    ["Kanalname", $xs.string, "?nil"],
    ["Kanafname", $xs.string, "?nil"],
    ["CorrespondingAssociate", () => Associate$, "?nil"],
    ["Category", () => Category$, "?nil"],
    ["Business", () => Business$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["Salutation", $xs.string, "?nil"],
    ["ActiveInterests", $xs.int, "?"],
    ["SupportAssociate", () => Associate$, "?nil"],
    ["TicketPriority", () => TicketPriority$, "?nil"],
    ["CustomerLanguage", () => CustomerLanguage$, "?nil"],
    ["DbiAgentId", $xs.int, "?"],
    ["DbiKey", $xs.string, "?nil"],
    ["DbiLastModified", $xs.dateTime, "?"],
    ["DbiLastSyncronized", $xs.dateTime, "?"],
    ["SentInfo", $xs.short, "?"],
    ["ShowContactTickets", $xs.short, "?"],
    ["UserInfo", () => UserInfo$, "?nil"],
    ["ChatEmails", () => ArrayOfEntityElement$, "?nil"],
    ["InternetPhones", () => ArrayOfEntityElement$, "?nil"],
    ["Source", $xs.short, "?"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["ShipmentTypes", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["Consents", () => ArrayOfConsentInfo$, "?nil"],
    ["BounceEmails", () => ArrayOfstring$, "?nil"],
    ["ActiveStatusMonitorId", $xs.int, "?"],
    ["CreatedByFormId", $xs.int, "?"],
    ["UtmParameters", () => SavedUtmParameters$, "?nil"],
    ["LeadstatusId", $xs.int, "?"],
    ["Leadstatus", $xs.string, "?nil"],
    ["UserDefinedFields", () => StringDictionary$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export interface PluginResponse extends Carrier {
  /** `xs:boolean` */
  IsOk: boolean;
  /** `xs:string` */
  UserExplanation: string | null;
  /** `xs:string` */
  TechExplanation: string | null;
  /** `xs:string` */
  ErrorCode: string | null;
  /** `ChangedData` */
  Changes: ChangedData | null;
  /** `QuoteStatus` */
  Status: QuoteStatus;
}
export const PluginResponse$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PluginResponse",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsOk", $xs.boolean, "?"],
    ["UserExplanation", $xs.string, "?nil"],
    ["TechExplanation", $xs.string, "?nil"],
    ["ErrorCode", $xs.string, "?nil"],
    ["Changes", () => ChangedData$, "?nil"],
    ["Status", () => QuoteStatus$, "?"],
  ],
};

export interface Position extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Position$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Position",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const PrefDescValueType = {
  Unknown: "Unknown",
  Number: "Number",
  Text: "Text",
  Bool: "Bool",
  ListOfValues: "ListOfValues",
  ListTableRef: "ListTableRef",
  TimeList: "TimeList",
  ContactID: "ContactID",
  PersonID: "PersonID",
  ProjectID: "ProjectID",
  SelectionID: "SelectionID",
  PosSize: "PosSize",
  TimeZone: "TimeZone",
  Time: "Time",
  Password: "Password",
  MultiLineText: "MultiLineText",
} as const;
export type PrefDescValueType = (typeof PrefDescValueType)[keyof typeof PrefDescValueType] | $rt.UnknownName<"PrefDescValueType">;
export const PrefDescValueType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "PrefDescValueType",
  namespace: $ns0,
  values: PrefDescValueType,
  zero: "Unknown",
};

export interface Preference extends Carrier {
  /** `PreferenceLevel` */
  Level: PreferenceLevel;
  /** `xs:string` */
  RawValue: string | null;
  /** `PreferenceSpec` */
  Specification: PreferenceSpec | null;
  /** `xs:string` */
  DisplayValue: string | null;
  /** `xs:string` */
  DisplayTooltip: string | null;
  /** `PrefDescValueType` */
  DisplayType: PrefDescValueType;
  /** `TabOrder` */
  TabOrder: TabOrder | null;
  /** `xs:int` */
  TargetId: number;
  /** `xs:int` */
  PrefDescId: number;
  /** `xs:string` */
  TableName: string | null;
  /** `xs:int` */
  UserPreferenceId: number;
}
export const Preference$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Preference",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Level", () => PreferenceLevel$, "?"],
    ["RawValue", $xs.string, "?nil"],
    ["Specification", () => PreferenceSpec$, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
    ["DisplayTooltip", $xs.string, "?nil"],
    ["DisplayType", () => PrefDescValueType$, "?"],
    ["TabOrder", () => TabOrder$, "?nil"],
    ["TargetId", $xs.int, "?"],
    ["PrefDescId", $xs.int, "?"],
    ["TableName", $xs.string, "?nil"],
    ["UserPreferenceId", $xs.int, "?"],
  ],
};

export const ArrayOfPreference$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPreference",
  namespace: $ns0,
  item: ["Preference", () => Preference$, "*nil"],
};

export const PreferenceLevel = {
  Undefined: "Undefined",
  HardDefault: "HardDefault",
  SystemWide: "SystemWide",
  Database: "Database",
  Group: "Group",
  Individual: "Individual",
  PC: "PC",
} as const;
export type PreferenceLevel = (typeof PreferenceLevel)[keyof typeof PreferenceLevel] | $rt.UnknownName<"PreferenceLevel">;
export const PreferenceLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "PreferenceLevel",
  namespace: $ns0,
  values: PreferenceLevel,
  zero: "Undefined",
};

export interface PreferenceSpec extends Carrier {
  /** `xs:string` */
  Section: string | null;
  /** `xs:string` */
  Key: string | null;
}
export const PreferenceSpec$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreferenceSpec",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Section", $xs.string, "?nil"],
    ["Key", $xs.string, "?nil"],
  ],
};

export interface Priority extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Priority$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Priority",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface Project extends Carrier {
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  URL: string | null;
  /** `xs:string` */
  Type: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `xs:int` */
  TypeId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  StatusId: number;
  /** `xs:string` */
  Status: string | null;
  /** `xs:int` */
  TextId: number;
  /** `xs:dateTime` */
  PublishTo: string;
  /** `xs:dateTime` */
  PublishFrom: string;
  /** `xs:boolean` */
  IsPublished: boolean;
  /** `xs:string` */
  URLName: string | null;
  /** `xs:string` */
  ProjectNumber: string | null;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `xs:int` */
  EventId: number;
  /** `xs:dateTime` */
  StartDate: string;
}
export const Project$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Project",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjectId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["Type", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["TypeId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["StatusId", $xs.int, "?"],
    ["Status", $xs.string, "?nil"],
    ["TextId", $xs.int, "?"],
    ["PublishTo", $xs.dateTime, "?"],
    ["PublishFrom", $xs.dateTime, "?"],
    ["IsPublished", $xs.boolean, "?"],
    ["URLName", $xs.string, "?nil"],
    ["ProjectNumber", $xs.string, "?nil"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["EventId", $xs.int, "?"],
    ["StartDate", $xs.dateTime, "?"],
  ],
};

export interface ProjectStatus extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ProjectStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectStatus",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface ProjectType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ProjectType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface ProjectTypeStatusLink extends Carrier {
  /** `xs:int` */
  ProjectTypeStatusLinkId: number;
  /** `xs:int` */
  ProjTypeId: number;
  /** `xs:string` */
  ProjTypeName: string | null;
  /** `xs:string` */
  ProjTypeTooltip: string | null;
  /** `xs:int` */
  ProjStatusId: number;
  /** `xs:string` */
  ProjStatusName: string | null;
  /** `xs:string` */
  ProjStatusTooltip: string | null;
}
export const ProjectTypeStatusLink$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectTypeStatusLink",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjectTypeStatusLinkId", $xs.int, "?"],
    ["ProjTypeId", $xs.int, "?"],
    ["ProjTypeName", $xs.string, "?nil"],
    ["ProjTypeTooltip", $xs.string, "?nil"],
    ["ProjStatusId", $xs.int, "?"],
    ["ProjStatusName", $xs.string, "?nil"],
    ["ProjStatusTooltip", $xs.string, "?nil"],
  ],
};

export const QuoteStatus = {
  Ok: "Ok",
  OkWithInfo: "OkWithInfo",
  Warning: "Warning",
  Error: "Error",
} as const;
export type QuoteStatus = (typeof QuoteStatus)[keyof typeof QuoteStatus] | $rt.UnknownName<"QuoteStatus">;
export const QuoteStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "QuoteStatus",
  namespace: $ns0,
  values: QuoteStatus,
  zero: "Ok",
};

export interface Rating extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Rating$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Rating",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface Reason extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Reason$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Reason",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface ReasonSold extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ReasonSold$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ReasonSold",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface ReasonStalled extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ReasonStalled$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ReasonStalled",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const RecurrenceDailyPattern = {
  Unknown: "Unknown",
  EveryWorkday: "EveryWorkday",
  EveryWeekday: "EveryWeekday",
  EveryCyclicDay: "EveryCyclicDay",
} as const;
export type RecurrenceDailyPattern = (typeof RecurrenceDailyPattern)[keyof typeof RecurrenceDailyPattern] | $rt.UnknownName<"RecurrenceDailyPattern">;
export const RecurrenceDailyPattern$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceDailyPattern",
  namespace: $ns0,
  values: RecurrenceDailyPattern,
  zero: "Unknown",
};

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
export const RecurrenceDate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecurrenceDate",
  namespace: $ns0,
  members: [
    ["Date", $xs.dateTime, "?"],
    ["IsConflict", $xs.boolean, "?"],
    ["Description", $xs.string, "?nil"],
    ["DescriptionStyleHint", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfRecurrenceDate$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfRecurrenceDate",
  namespace: $ns0,
  item: ["RecurrenceDate", () => RecurrenceDate$, "*nil"],
};

export interface RecurrenceDayPattern {
  /** `xs:int` */
  Cycle: number;
  /** `RecurrenceDailyPattern` */
  Pattern: RecurrenceDailyPattern;
}
export const RecurrenceDayPattern$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecurrenceDayPattern",
  namespace: $ns0,
  members: [
    ["Cycle", $xs.int, "?"],
    ["Pattern", () => RecurrenceDailyPattern$, "?"],
  ],
};

export const RecurrenceEndType = {
  Unknown: "Unknown",
  EndDate: "EndDate",
  Counter: "Counter",
} as const;
export type RecurrenceEndType = (typeof RecurrenceEndType)[keyof typeof RecurrenceEndType] | $rt.UnknownName<"RecurrenceEndType">;
export const RecurrenceEndType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceEndType",
  namespace: $ns0,
  values: RecurrenceEndType,
  zero: "Unknown",
};

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
export const RecurrenceInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecurrenceInfo",
  namespace: $ns0,
  members: [
    ["RecurrenceId", $xs.int, "?"],
    ["StartDate", $xs.dateTime, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["RecurrenceEndType", () => RecurrenceEndType$, "?"],
    ["Pattern", () => RecurrencePattern$, "?"],
    ["DayPattern", () => RecurrenceDayPattern$, "?nil"],
    ["WeekPattern", () => RecurrenceWeekPattern$, "?nil"],
    ["MonthPattern", () => RecurrenceMonthPattern$, "?nil"],
    ["YearPattern", () => RecurrenceYearPattern$, "?nil"],
    ["Dates", () => ArrayOfRecurrenceDate$, "?nil"],
    ["RecurrenceCounter", $xs.int, "?"],
    ["IsRecurrence", $xs.boolean, "?"],
  ],
};

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
export const RecurrenceMonthPattern$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecurrenceMonthPattern",
  namespace: $ns0,
  members: [
    ["Cycle", $xs.int, "?"],
    ["Day", $xs.int, "?"],
    ["Weekday", () => Weekday$, "?"],
    ["WeekOfMonth", () => WeekOfMonth$, "?"],
    ["Pattern", () => RecurrenceMonthlyPattern$, "?"],
  ],
};

export const RecurrenceMonthlyPattern = {
  Unknown: "Unknown",
  DayOfMonth: "DayOfMonth",
  WeekdayOfMonth: "WeekdayOfMonth",
} as const;
export type RecurrenceMonthlyPattern = (typeof RecurrenceMonthlyPattern)[keyof typeof RecurrenceMonthlyPattern] | $rt.UnknownName<"RecurrenceMonthlyPattern">;
export const RecurrenceMonthlyPattern$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceMonthlyPattern",
  namespace: $ns0,
  values: RecurrenceMonthlyPattern,
  zero: "Unknown",
};

export const RecurrencePattern = {
  Unknown: "Unknown",
  Daily: "Daily",
  Weekly: "Weekly",
  Monthly: "Monthly",
  Yearly: "Yearly",
  Custom: "Custom",
} as const;
export type RecurrencePattern = (typeof RecurrencePattern)[keyof typeof RecurrencePattern] | $rt.UnknownName<"RecurrencePattern">;
export const RecurrencePattern$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrencePattern",
  namespace: $ns0,
  values: RecurrencePattern,
  zero: "Unknown",
};

export interface RecurrenceWeekPattern {
  /** `xs:int` */
  Cycle: number;
  /** `Weekday` */
  Weekdays: Weekday[];
}
export const RecurrenceWeekPattern$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecurrenceWeekPattern",
  namespace: $ns0,
  members: [
    ["Cycle", $xs.int, "?"],
    ["Weekdays", () => Weekday$, "?"],
  ],
};

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
export const RecurrenceYearPattern$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecurrenceYearPattern",
  namespace: $ns0,
  members: [
    ["Cycle", $xs.int, "?"],
    ["Day", $xs.int, "?"],
    ["Weekday", () => Weekday$, "?"],
    ["WeekOfMonth", () => WeekOfMonth$, "?"],
    ["Pattern", () => RecurrenceYearlyPattern$, "?"],
  ],
};

export const RecurrenceYearlyPattern = {
  Unknown: "Unknown",
  DayOfMonth: "DayOfMonth",
  WeekdayOfMonth: "WeekdayOfMonth",
} as const;
export type RecurrenceYearlyPattern = (typeof RecurrenceYearlyPattern)[keyof typeof RecurrenceYearlyPattern] | $rt.UnknownName<"RecurrenceYearlyPattern">;
export const RecurrenceYearlyPattern$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceYearlyPattern",
  namespace: $ns0,
  values: RecurrenceYearlyPattern,
  zero: "Unknown",
};

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
export const ReplyTemplateParsed$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ReplyTemplateParsed",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ReplyTemplateId", $xs.int, "?"],
    ["PlainParsed", $xs.string, "?nil"],
    ["HtmlParsed", $xs.string, "?nil"],
    ["Attachments", () => ArrayOfAttachmentEntity$, "?nil"],
    ["Subject", $xs.string, "?nil"],
  ],
};

export const RoleType = {
  Employee: "Employee",
  ExternalUser: "ExternalUser",
  Anonymous: "Anonymous",
  System: "System",
} as const;
export type RoleType = (typeof RoleType)[keyof typeof RoleType] | $rt.UnknownName<"RoleType">;
export const RoleType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RoleType",
  namespace: $ns0,
  values: RoleType,
  zero: "Employee",
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

export interface TabOrder extends Carrier {
  /** `xs:int` */
  TabOrderId: number;
  /** `xs:string` */
  TabName: string | null;
  /** `xs:string` */
  Order: string | null;
  /** `xs:int` */
  AssociateId: number;
}
export const TabOrder$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TabOrder",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TabOrderId", $xs.int, "?"],
    ["TabName", $xs.string, "?nil"],
    ["Order", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
  ],
};

export interface TableRight {
  /** `ETableRight` */
  Mask: ETableRight[];
  /** `xs:string` */
  Reason: string | null;
}
export const TableRight$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TableRight",
  namespace: $ns0,
  members: [
    ["Mask", () => ETableRight$, "?"],
    ["Reason", $xs.string, "?nil"],
  ],
};

export interface Task extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Task$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Task",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const TaskDirection = {
  Unknown: "Unknown",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
  SaintAll: "SaintAll",
} as const;
export type TaskDirection = (typeof TaskDirection)[keyof typeof TaskDirection] | $rt.UnknownName<"TaskDirection">;
export const TaskDirection$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TaskDirection",
  namespace: $ns0,
  values: TaskDirection,
  zero: "Unknown",
};

export interface TaskListItem extends Carrier {
  /** `xs:int` */
  TaskListItemId: number;
  /** `xs:string` */
  Value: string | null;
  /** `TaskDirection` */
  Direction: TaskDirection;
  /** `TaskType` */
  Type: TaskType;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  IntentId: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:boolean` */
  IsDefaultAlldayEvent: boolean;
  /** `xs:boolean` */
  IsDefaultFree: boolean;
  /** `xs:boolean` */
  IsDefaultPublished: boolean;
  /** `ColorIndex` */
  ColorIndex: ColorIndex;
  /** `VideoMeetingStatus` */
  DefaultVideomeetingStatus: VideoMeetingStatus;
}
export const TaskListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TaskListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TaskListItemId", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Direction", () => TaskDirection$, "?"],
    ["Type", () => TaskType$, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["IntentId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["IsDefaultAlldayEvent", $xs.boolean, "?"],
    ["IsDefaultFree", $xs.boolean, "?"],
    ["IsDefaultPublished", $xs.boolean, "?"],
    ["ColorIndex", () => ColorIndex$, "?"],
    ["DefaultVideomeetingStatus", () => VideoMeetingStatus$, "?"],
  ],
};

export const ArrayOfTaskListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTaskListItem",
  namespace: $ns0,
  item: ["TaskListItem", () => TaskListItem$, "*nil"],
};

export const TaskType = {
  Unknown: "Unknown",
  Appointment: "Appointment",
  Document: "Document",
  Email: "Email",
  Fax: "Fax",
  Phone: "Phone",
  ToDo: "ToDo",
  MailMergeDraft: "MailMergeDraft",
  MailMergeFinal: "MailMergeFinal",
  Report: "Report",
  SaintAll: "SaintAll",
} as const;
export type TaskType = (typeof TaskType)[keyof typeof TaskType] | $rt.UnknownName<"TaskType">;
export const TaskType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TaskType",
  namespace: $ns0,
  values: TaskType,
  zero: "Unknown",
};

export interface TemplateInfo {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  ExternalReference: string | null;
  /** `xs:int` */
  PluginId: number;
}
export const TemplateInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TemplateInfo",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ExternalReference", $xs.string, "?nil"],
    ["PluginId", $xs.int, "?"],
  ],
};

export interface Ticket extends Carrier {
  /** `xs:int` */
  TicketId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:dateTime` */
  CreatedAt: string;
  /** `xs:dateTime` */
  LastChanged: string;
  /** `xs:dateTime` */
  ReadByOwner: string;
  /** `xs:dateTime` */
  ReadByCustomer: string;
  /** `xs:dateTime` */
  FirstReadByUser: string;
  /** `xs:dateTime` */
  Activate: string;
  /** `xs:dateTime` */
  ClosedAt: string;
  /** `xs:dateTime` */
  RepliedAt: string;
  /** `xs:dateTime` */
  AlertTimeout: string;
  /** `xs:dateTime` */
  Deadline: string;
  /** `xs:int` */
  CreatedBy: number;
  /** `xs:string` */
  CreatedByName: string | null;
  /** `xs:string` */
  Author: string | null;
  /** `xs:int` */
  OwnedBy: number;
  /** `xs:string` */
  OwnedByName: string | null;
  /** `xs:int` */
  Category: number;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  CategoryFullname: string | null;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `xs:int` */
  Priority: number;
  /** `xs:string` */
  PriorityName: string | null;
  /** `TicketBaseStatus` */
  BaseStatus: TicketBaseStatus;
  /** `xs:int` */
  TicketStatus: number;
  /** `xs:string` */
  TicketStatusDisplayValue: string | null;
  /** `TicketOrigin` */
  Origin: TicketOrigin;
  /** `xs:int` */
  CustId: number;
  /** `xs:string` */
  PersonFirstname: string | null;
  /** `xs:string` */
  PersonMiddleName: string | null;
  /** `xs:string` */
  PersonLastname: string | null;
  /** `xs:string` */
  PersonFullname: string | null;
  /** `xs:short` */
  AlertLevel: number;
  /** `xs:int` */
  ConnectId: number;
  /** `TicketReadStatus` */
  ReadStatus: TicketReadStatus;
  /** `xs:int` */
  TimeToReply: number;
  /** `xs:int` */
  RealTimeToReply: number;
  /** `xs:int` */
  TimeToClose: number;
  /** `xs:int` */
  RealTimeToClose: number;
  /** `xs:int` */
  TimeSpentInternally: number;
  /** `xs:int` */
  TimeSpentExternally: number;
  /** `xs:int` */
  TimeSpentQueue: number;
  /** `xs:int` */
  RealTimeSpentInternally: number;
  /** `xs:int` */
  RealTimeSpentExternally: number;
  /** `xs:int` */
  RealTimeSpentQueue: number;
  /** `xs:int` */
  TimeSpent: number;
  /** `xs:boolean` */
  HasAttachment: boolean;
  /** `xs:int` */
  NumReplies: number;
  /** `xs:int` */
  NumMessages: number;
  /** `xs:string` */
  FromAddress: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:int` */
  OwnedByAssociateId: number;
  /** `xs:string` */
  Language: string | null;
  /** `xs:int` */
  Sentiment: number;
  /** `xs:int` */
  SentimentConfidence: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  SaleHeading: string | null;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:int` */
  FormSubmissionId: number;
  /** `xs:int` */
  TicketTypeId: number;
  /** `xs:string` */
  TicketTypeName: string | null;
}
export const Ticket$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Ticket",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["CreatedAt", $xs.dateTime, "?"],
    ["LastChanged", $xs.dateTime, "?"],
    ["ReadByOwner", $xs.dateTime, "?"],
    ["ReadByCustomer", $xs.dateTime, "?"],
    ["FirstReadByUser", $xs.dateTime, "?"],
    ["Activate", $xs.dateTime, "?"],
    ["ClosedAt", $xs.dateTime, "?"],
    ["RepliedAt", $xs.dateTime, "?"],
    ["AlertTimeout", $xs.dateTime, "?"],
    ["Deadline", $xs.dateTime, "?"],
    ["CreatedBy", $xs.int, "?"],
    ["CreatedByName", $xs.string, "?nil"],
    ["Author", $xs.string, "?nil"],
    ["OwnedBy", $xs.int, "?"],
    ["OwnedByName", $xs.string, "?nil"],
    ["Category", $xs.int, "?"],
    ["CategoryName", $xs.string, "?nil"],
    ["CategoryFullname", $xs.string, "?nil"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["Priority", $xs.int, "?"],
    ["PriorityName", $xs.string, "?nil"],
    ["BaseStatus", () => TicketBaseStatus$, "?"],
    ["TicketStatus", $xs.int, "?"],
    ["TicketStatusDisplayValue", $xs.string, "?nil"],
    ["Origin", () => TicketOrigin$, "?"],
    ["CustId", $xs.int, "?"],
    ["PersonFirstname", $xs.string, "?nil"],
    ["PersonMiddleName", $xs.string, "?nil"],
    ["PersonLastname", $xs.string, "?nil"],
    ["PersonFullname", $xs.string, "?nil"],
    ["AlertLevel", $xs.short, "?"],
    ["ConnectId", $xs.int, "?"],
    ["ReadStatus", () => TicketReadStatus$, "?"],
    ["TimeToReply", $xs.int, "?"],
    ["RealTimeToReply", $xs.int, "?"],
    ["TimeToClose", $xs.int, "?"],
    ["RealTimeToClose", $xs.int, "?"],
    ["TimeSpentInternally", $xs.int, "?"],
    ["TimeSpentExternally", $xs.int, "?"],
    ["TimeSpentQueue", $xs.int, "?"],
    ["RealTimeSpentInternally", $xs.int, "?"],
    ["RealTimeSpentExternally", $xs.int, "?"],
    ["RealTimeSpentQueue", $xs.int, "?"],
    ["TimeSpent", $xs.int, "?"],
    ["HasAttachment", $xs.boolean, "?"],
    ["NumReplies", $xs.int, "?"],
    ["NumMessages", $xs.int, "?"],
    ["FromAddress", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["OwnedByAssociateId", $xs.int, "?"],
    ["Language", $xs.string, "?nil"],
    ["Sentiment", $xs.int, "?"],
    ["SentimentConfidence", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["SaleHeading", $xs.string, "?nil"],
    ["ProjectName", $xs.string, "?nil"],
    ["FormSubmissionId", $xs.int, "?"],
    ["TicketTypeId", $xs.int, "?"],
    ["TicketTypeName", $xs.string, "?nil"],
  ],
};

export const TicketBaseStatus = {
  Unknown: "Unknown",
  Active: "Active",
  Closed: "Closed",
  Postponed: "Postponed",
  Deleted: "Deleted",
  Merged: "Merged",
  Spam: "Spam",
  PostponedSpecific: "PostponedSpecific",
  Postponed1Hour: "Postponed1Hour",
  Postponed2Hours: "Postponed2Hours",
  Postponed3Hours: "Postponed3Hours",
  Postponed4Hours: "Postponed4Hours",
  PostponedDay: "PostponedDay",
  PostponedWeek: "PostponedWeek",
  PostponedMonth: "PostponedMonth",
} as const;
export type TicketBaseStatus = (typeof TicketBaseStatus)[keyof typeof TicketBaseStatus] | $rt.UnknownName<"TicketBaseStatus">;
export const TicketBaseStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketBaseStatus",
  namespace: $ns0,
  values: TicketBaseStatus,
  zero: "Unknown",
};

export interface TicketCategory extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const TicketCategory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketCategory",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const TicketCategoryClosingStatus = {
  UserDefined: "UserDefined",
  Active: "Active",
  Closed: "Closed",
  Postponed: "Postponed",
} as const;
export type TicketCategoryClosingStatus = (typeof TicketCategoryClosingStatus)[keyof typeof TicketCategoryClosingStatus] | $rt.UnknownName<"TicketCategoryClosingStatus">;
export const TicketCategoryClosingStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketCategoryClosingStatus",
  namespace: $ns0,
  values: TicketCategoryClosingStatus,
  zero: "UserDefined",
};

export const TicketCategoryDelegateMethod = {
  Unknown: "Unknown",
  Even: "Even",
  Weighted: "Weighted",
  Unfair: "Unfair",
  Not: "Not",
} as const;
export type TicketCategoryDelegateMethod = (typeof TicketCategoryDelegateMethod)[keyof typeof TicketCategoryDelegateMethod] | $rt.UnknownName<"TicketCategoryDelegateMethod">;
export const TicketCategoryDelegateMethod$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketCategoryDelegateMethod",
  namespace: $ns0,
  values: TicketCategoryDelegateMethod,
  zero: "Unknown",
};

export interface TicketCategoryEntity extends Carrier {
  /** `xs:int` */
  TicketCategoryId: number;
  /** `xs:int` */
  ParentId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Fullname: string | null;
  /** `xs:int` */
  CategoryMaster: number;
  /** `TicketCategoryFlags` */
  Flags: TicketCategoryFlags[];
  /** `TicketCategoryDelegateMethod` */
  DelegateMethod: TicketCategoryDelegateMethod;
  /** `xs:string` */
  ExternalName: string | null;
  /** `TicketCategoryClosingStatus` */
  ClosingStatus: TicketCategoryClosingStatus;
  /** `TicketCategoryClosingStatus` */
  MsgClosingStatus: TicketCategoryClosingStatus;
  /** `xs:int` */
  AssignmentLag: number;
  /** `xs:int` */
  ReplyTemplate: number;
  /** `xs:string` */
  NotificationEmail: string | null;
  /** `TicketStatusEntity` */
  DefaultTicketStatus: TicketStatusEntity | null;
  /** `TicketStatusEntity` */
  DefaultMessageStatus: TicketStatusEntity | null;
  /** `xs:int` */
  EffectiveReplyTemplateId: number;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}
export const TicketCategoryEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketCategoryEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketCategoryId", $xs.int, "?"],
    ["ParentId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Fullname", $xs.string, "?nil"],
    ["CategoryMaster", $xs.int, "?"],
    ["Flags", () => TicketCategoryFlags$, "?"],
    ["DelegateMethod", () => TicketCategoryDelegateMethod$, "?"],
    ["ExternalName", $xs.string, "?nil"],
    ["ClosingStatus", () => TicketCategoryClosingStatus$, "?"],
    ["MsgClosingStatus", () => TicketCategoryClosingStatus$, "?"],
    ["AssignmentLag", $xs.int, "?"],
    ["ReplyTemplate", $xs.int, "?"],
    ["NotificationEmail", $xs.string, "?nil"],
    ["DefaultTicketStatus", () => TicketStatusEntity$, "?nil"],
    ["DefaultMessageStatus", () => TicketStatusEntity$, "?nil"],
    ["EffectiveReplyTemplateId", $xs.int, "?"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export const TicketCategoryFlags = {
  Internal: "Internal",
  OnlyLoggedInUsers: "OnlyLoggedInUsers",
  DefaultToCategoryMaster: "DefaultToCategoryMaster",
  ListInMain: "ListInMain",
  RedelegateNewMsg: "RedelegateNewMsg",
  DelegateToOurContact: "DelegateToOurContact",
  PropagateReplyTemplate: "PropagateReplyTemplate",
  MembersOnly: "MembersOnly",
  NotifyMembers: "NotifyMembers",
  AcceptWhenReplying: "AcceptWhenReplying",
} as const;
export type TicketCategoryFlags = (typeof TicketCategoryFlags)[keyof typeof TicketCategoryFlags] | $rt.UnknownName<"TicketCategoryFlags">;
export const TicketCategoryFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "TicketCategoryFlags",
  namespace: $ns0,
  values: TicketCategoryFlags,
};

export const TicketOrigin = {
  Unknown: "Unknown",
  Email: "Email",
  SMS: "SMS",
  Fax: "Fax",
  Phone: "Phone",
  Facebook: "Facebook",
  Twitter: "Twitter",
  Internal: "Internal",
  CustomerCentre: "CustomerCentre",
  EMarketing: "EMarketing",
  AutoGenerated: "AutoGenerated",
  Chat: "Chat",
  Form: "Form",
  API: "API",
  Flow: "Flow",
} as const;
export type TicketOrigin = (typeof TicketOrigin)[keyof typeof TicketOrigin] | $rt.UnknownName<"TicketOrigin">;
export const TicketOrigin$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketOrigin",
  namespace: $ns0,
  values: TicketOrigin,
  zero: "Unknown",
};

export interface TicketPriority extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const TicketPriority$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketPriority",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export interface TicketPriorityEntity extends Carrier {
  /** `xs:int` */
  TicketPriorityId: number;
  /** `xs:string` */
  Name: string | null;
  /** `TicketPriorityStatus` */
  Status: TicketPriorityStatus;
  /** `TicketPriorityFlags` */
  Flags: TicketPriorityFlags[];
  /** `xs:int` */
  SortOrder: number;
  /** `TicketPriorityEscalateEvent` */
  TicketRead: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  ChangedOwner: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  TicketNewinfo: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  TicketClosed: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  TicketChangedPriority: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  TicketNew: TicketPriorityEscalateEvent;
  /** `xs:int` */
  Deadline: number;
  /** `xs:dateTime` */
  MonStart: string;
  /** `xs:dateTime` */
  MonStop: string;
  /** `xs:dateTime` */
  TueStart: string;
  /** `xs:dateTime` */
  TueStop: string;
  /** `xs:dateTime` */
  WedStart: string;
  /** `xs:dateTime` */
  WedStop: string;
  /** `xs:dateTime` */
  ThuStart: string;
  /** `xs:dateTime` */
  ThuStop: string;
  /** `xs:dateTime` */
  FriStart: string;
  /** `xs:dateTime` */
  FriStop: string;
  /** `xs:dateTime` */
  SatStart: string;
  /** `xs:dateTime` */
  SatStop: string;
  /** `xs:dateTime` */
  SunStart: string;
  /** `xs:dateTime` */
  SunStop: string;
  /** `ArrayOfdateTime` */
  NonDates: string[] | null;
  /** `ArrayOfTicketPriorityEscalationLevelEntity` */
  EscalationLevels: (TicketPriorityEscalationLevelEntity | null)[] | null;
}
export const TicketPriorityEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketPriorityEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketPriorityId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Status", () => TicketPriorityStatus$, "?"],
    ["Flags", () => TicketPriorityFlags$, "?"],
    ["SortOrder", $xs.int, "?"],
    ["TicketRead", () => TicketPriorityEscalateEvent$, "?"],
    ["ChangedOwner", () => TicketPriorityEscalateEvent$, "?"],
    ["TicketNewinfo", () => TicketPriorityEscalateEvent$, "?"],
    ["TicketClosed", () => TicketPriorityEscalateEvent$, "?"],
    ["TicketChangedPriority", () => TicketPriorityEscalateEvent$, "?"],
    ["TicketNew", () => TicketPriorityEscalateEvent$, "?"],
    ["Deadline", $xs.int, "?"],
    ["MonStart", $xs.dateTime, "?"],
    ["MonStop", $xs.dateTime, "?"],
    ["TueStart", $xs.dateTime, "?"],
    ["TueStop", $xs.dateTime, "?"],
    ["WedStart", $xs.dateTime, "?"],
    ["WedStop", $xs.dateTime, "?"],
    ["ThuStart", $xs.dateTime, "?"],
    ["ThuStop", $xs.dateTime, "?"],
    ["FriStart", $xs.dateTime, "?"],
    ["FriStop", $xs.dateTime, "?"],
    ["SatStart", $xs.dateTime, "?"],
    ["SatStop", $xs.dateTime, "?"],
    ["SunStart", $xs.dateTime, "?"],
    ["SunStop", $xs.dateTime, "?"],
    ["NonDates", () => ArrayOfdateTime$, "?nil"],
    ["EscalationLevels", () => ArrayOfTicketPriorityEscalationLevelEntity$, "?nil"],
  ],
};

export const TicketPriorityEscalateEvent = {
  None: "None",
  Stop: "Stop",
  Continue: "Continue",
  Restart: "Restart",
} as const;
export type TicketPriorityEscalateEvent = (typeof TicketPriorityEscalateEvent)[keyof typeof TicketPriorityEscalateEvent] | $rt.UnknownName<"TicketPriorityEscalateEvent">;
export const TicketPriorityEscalateEvent$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketPriorityEscalateEvent",
  namespace: $ns0,
  values: TicketPriorityEscalateEvent,
  zero: "Stop",
};

export interface TicketPriorityEscalationLevelEntity extends Carrier {
  /** `xs:int` */
  TicketAlertId: number;
  /** `xs:short` */
  AlertLevel: number;
  /** `xs:int` */
  AlertTimeout: number;
  /** `xs:int` */
  Action: number;
  /** `xs:int` */
  DelegateTo: number;
  /** `xs:int` */
  ScriptId: number;
  /** `xs:string` */
  EmailTo: string | null;
  /** `xs:string` */
  SmsTo: string | null;
  /** `xs:int` */
  ReplyTemplateIdCustomer: number;
  /** `xs:int` */
  ReplyTemplateIdUser: number;
  /** `xs:int` */
  ReplyTemplateIdCatmast: number;
  /** `xs:int` */
  ReplyTemplateIdEmail: number;
  /** `xs:int` */
  RtiCustomerSms: number;
  /** `xs:int` */
  ReplyTemplateIdUserSms: number;
  /** `xs:int` */
  ReplyTemplateIdCatmastSms: number;
  /** `xs:int` */
  ReplyTemplateIdSms: number;
}
export const TicketPriorityEscalationLevelEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketPriorityEscalationLevelEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketAlertId", $xs.int, "?"],
    ["AlertLevel", $xs.short, "?"],
    ["AlertTimeout", $xs.int, "?"],
    ["Action", $xs.int, "?"],
    ["DelegateTo", $xs.int, "?"],
    ["ScriptId", $xs.int, "?"],
    ["EmailTo", $xs.string, "?nil"],
    ["SmsTo", $xs.string, "?nil"],
    ["ReplyTemplateIdCustomer", $xs.int, "?"],
    ["ReplyTemplateIdUser", $xs.int, "?"],
    ["ReplyTemplateIdCatmast", $xs.int, "?"],
    ["ReplyTemplateIdEmail", $xs.int, "?"],
    ["RtiCustomerSms", $xs.int, "?"],
    ["ReplyTemplateIdUserSms", $xs.int, "?"],
    ["ReplyTemplateIdCatmastSms", $xs.int, "?"],
    ["ReplyTemplateIdSms", $xs.int, "?"],
  ],
};

export const ArrayOfTicketPriorityEscalationLevelEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketPriorityEscalationLevelEntity",
  namespace: $ns0,
  item: ["TicketPriorityEscalationLevelEntity", () => TicketPriorityEscalationLevelEntity$, "*nil"],
};

export const TicketPriorityFlags = {
  External: "External",
  Default: "Default",
  AlertSchedule: "AlertSchedule",
} as const;
export type TicketPriorityFlags = (typeof TicketPriorityFlags)[keyof typeof TicketPriorityFlags] | $rt.UnknownName<"TicketPriorityFlags">;
export const TicketPriorityFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "TicketPriorityFlags",
  namespace: $ns0,
  values: TicketPriorityFlags,
};

export const TicketPriorityStatus = {
  Unknown: "Unknown",
  Normal: "Normal",
  Deleted: "Deleted",
} as const;
export type TicketPriorityStatus = (typeof TicketPriorityStatus)[keyof typeof TicketPriorityStatus] | $rt.UnknownName<"TicketPriorityStatus">;
export const TicketPriorityStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketPriorityStatus",
  namespace: $ns0,
  values: TicketPriorityStatus,
  zero: "Unknown",
};

export const TicketReadStatus = {
  Unknown: "Unknown",
  Green: "Green",
  Yellow: "Yellow",
  Red: "Red",
} as const;
export type TicketReadStatus = (typeof TicketReadStatus)[keyof typeof TicketReadStatus] | $rt.UnknownName<"TicketReadStatus">;
export const TicketReadStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketReadStatus",
  namespace: $ns0,
  values: TicketReadStatus,
  zero: "Unknown",
};

export const TicketRelationType = {
  Related: "Related",
  Parent: "Parent",
  Child: "Child",
} as const;
export type TicketRelationType = (typeof TicketRelationType)[keyof typeof TicketRelationType] | $rt.UnknownName<"TicketRelationType">;
export const TicketRelationType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketRelationType",
  namespace: $ns0,
  values: TicketRelationType,
  zero: "Related",
};

export const TicketSecurityLevel = {
  Unknown: "Unknown",
  Internal: "Internal",
  External: "External",
} as const;
export type TicketSecurityLevel = (typeof TicketSecurityLevel)[keyof typeof TicketSecurityLevel] | $rt.UnknownName<"TicketSecurityLevel">;
export const TicketSecurityLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketSecurityLevel",
  namespace: $ns0,
  values: TicketSecurityLevel,
  zero: "Unknown",
};

export interface TicketStatusEntity extends Carrier {
  /** `xs:int` */
  TicketStatusId: number;
  /** `xs:string` */
  Name: string | null;
  /** `TicketBaseStatus` */
  Status: TicketBaseStatus;
  /** `TicketStatusTimeCounter` */
  TimeCounter: TicketStatusTimeCounter;
  /** `xs:boolean` */
  NoEmailReopen: boolean;
  /** `xs:boolean` */
  IsDefault: boolean;
  /** `xs:boolean` */
  UsedInQueue: boolean;
}
export const TicketStatusEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketStatusEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketStatusId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Status", () => TicketBaseStatus$, "?"],
    ["TimeCounter", () => TicketStatusTimeCounter$, "?"],
    ["NoEmailReopen", $xs.boolean, "?"],
    ["IsDefault", $xs.boolean, "?"],
    ["UsedInQueue", $xs.boolean, "?"],
  ],
};

export const TicketStatusTimeCounter = {
  None: "None",
  Internally: "Internally",
  Externally: "Externally",
  Queue: "Queue",
} as const;
export type TicketStatusTimeCounter = (typeof TicketStatusTimeCounter)[keyof typeof TicketStatusTimeCounter] | $rt.UnknownName<"TicketStatusTimeCounter">;
export const TicketStatusTimeCounter$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketStatusTimeCounter",
  namespace: $ns0,
  values: TicketStatusTimeCounter,
  zero: "None",
};

export interface TicketSummaryItem {
  /** `xs:int` */
  TicketId: number;
  /** `xs:int` */
  TicketStatus: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:string` */
  IconHint: string | null;
}
export const TicketSummaryItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketSummaryItem",
  namespace: $ns0,
  members: [
    ["TicketId", $xs.int, "?"],
    ["TicketStatus", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["IconHint", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketSummaryItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketSummaryItem",
  namespace: $ns0,
  item: ["TicketSummaryItem", () => TicketSummaryItem$, "*nil"],
};

export interface TimeZoneData {
  /** `xs:int` */
  TZLocationID: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  TZLocationCode: string | null;
  /** `xs:string` */
  TZLocationCities: string | null;
  /** `xs:int` */
  IsoNumber: number;
  /** `TimeZoneRuleDictionary` */
  TimeZoneSTDRules: Map<string, TimeZoneRule | null> | null;
  /** `TimeZoneRuleDictionary` */
  TimeZoneDSTRules: Map<string, TimeZoneRule | null> | null;
}
export const TimeZoneData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TimeZoneData",
  namespace: $ns0,
  members: [
    ["TZLocationID", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["TZLocationCode", $xs.string, "?nil"],
    ["TZLocationCities", $xs.string, "?nil"],
    ["IsoNumber", $xs.int, "?"],
    ["TimeZoneSTDRules", () => TimeZoneRuleDictionary$, "?nil"],
    ["TimeZoneDSTRules", () => TimeZoneRuleDictionary$, "?nil"],
  ],
};

export interface TimeZoneRule {
  /** `xs:int` */
  TZOffset: number;
  /** `xs:string` */
  StartRulePattern: string | null;
  /** `xs:string` */
  EndRulePattern: string | null;
  /** `xs:int` */
  StartDay: number;
  /** `xs:int` */
  StartMonth: number;
  /** `xs:int` */
  EndDay: number;
  /** `xs:int` */
  EndMonth: number;
}
export const TimeZoneRule$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TimeZoneRule",
  namespace: $ns0,
  members: [
    ["TZOffset", $xs.int, "?"],
    ["StartRulePattern", $xs.string, "?nil"],
    ["EndRulePattern", $xs.string, "?nil"],
    ["StartDay", $xs.int, "?"],
    ["StartMonth", $xs.int, "?"],
    ["EndDay", $xs.int, "?"],
    ["EndMonth", $xs.int, "?"],
  ],
};

export const TimeZoneRuleDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "TimeZoneRuleDictionary",
  namespace: $ns0,
  pair: "TimeZoneRuleKeyValuePair",
  key: ["Key", $xs.dateTime, "1"],
  value: ["Value", () => TimeZoneRule$, "1nil"],
};

export const UrlEncoding = {
  Unknown: "Unknown",
  None: "None",
  ANSI: "ANSI",
  Unicode: "Unicode",
} as const;
export type UrlEncoding = (typeof UrlEncoding)[keyof typeof UrlEncoding] | $rt.UnknownName<"UrlEncoding">;
export const UrlEncoding$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UrlEncoding",
  namespace: $ns0,
  values: UrlEncoding,
  zero: "Unknown",
};

export interface UserAndInstallationLicenceStatus {
  /** `xs:dateTime` */
  AdminWarningDate: string;
  /** `xs:dateTime` */
  ExpiryDate: string;
  /** `xs:dateTime` */
  GraceDate: string;
  /** `xs:string` */
  CompanyName: string | null;
  /** `xs:string` */
  SerialNr: string | null;
  /** `ArrayOfstring` */
  UserLicenses: (string | null)[] | null;
}
export const UserAndInstallationLicenceStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserAndInstallationLicenceStatus",
  namespace: $ns0,
  members: [
    ["AdminWarningDate", $xs.dateTime, "?"],
    ["ExpiryDate", $xs.dateTime, "?"],
    ["GraceDate", $xs.dateTime, "?"],
    ["CompanyName", $xs.string, "?nil"],
    ["SerialNr", $xs.string, "?nil"],
    ["UserLicenses", () => ArrayOfstring$, "?nil"],
  ],
};

export interface UserGroup extends Carrier {
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:int` */
  Id: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const UserGroup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserGroup",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Id", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export interface UserInfo extends Carrier {
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  UserInfoId: number;
  /** `xs:string` */
  UserName: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:int` */
  UserGroupId: number;
  /** `xs:int` */
  EjUserId: number;
  /** `UserType` */
  UserType: UserType;
  /** `ArrayOfstring` */
  GrantedLicenses: (string | null)[] | null;
  /** `xs:boolean` */
  CanLogon: boolean;
  /** `xs:string` */
  RoleName: string | null;
  /** `xs:string` */
  RoleTooltip: string | null;
  /** `xs:string` */
  UserGroupName: string | null;
  /** `xs:string` */
  UserGroupTooltip: string | null;
}
export const UserInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Deleted", $xs.boolean, "?"],
    ["UserInfoId", $xs.int, "?"],
    ["UserName", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["UserGroupId", $xs.int, "?"],
    ["EjUserId", $xs.int, "?"],
    ["UserType", () => UserType$, "?"],
    ["GrantedLicenses", () => ArrayOfstring$, "?nil"],
    ["CanLogon", $xs.boolean, "?"],
    ["RoleName", $xs.string, "?nil"],
    ["RoleTooltip", $xs.string, "?nil"],
    ["UserGroupName", $xs.string, "?nil"],
    ["UserGroupTooltip", $xs.string, "?nil"],
  ],
};

export const UserType = {
  Unknown: "Unknown",
  InternalAssociate: "InternalAssociate",
  ResourceAssociate: "ResourceAssociate",
  ExternalAssociate: "ExternalAssociate",
  AnonymousAssociate: "AnonymousAssociate",
  SystemAssociate: "SystemAssociate",
} as const;
export type UserType = (typeof UserType)[keyof typeof UserType] | $rt.UnknownName<"UserType">;
export const UserType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UserType",
  namespace: $ns0,
  values: UserType,
  zero: "Unknown",
};

export const VideoMeetingStatus = {
  NoChange: "NoChange",
  VideoMeetingOn: "VideoMeetingOn",
  VideoMeetingOff: "VideoMeetingOff",
} as const;
export type VideoMeetingStatus = (typeof VideoMeetingStatus)[keyof typeof VideoMeetingStatus] | $rt.UnknownName<"VideoMeetingStatus">;
export const VideoMeetingStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "VideoMeetingStatus",
  namespace: $ns0,
  values: VideoMeetingStatus,
  zero: "NoChange",
};

export const Visibility = {
  All: "All",
  Associate: "Associate",
  Group: "Group",
} as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility] | $rt.UnknownName<"Visibility">;
export const Visibility$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Visibility",
  namespace: $ns0,
  values: Visibility,
  zero: "All",
};

export interface VisibleFor extends Carrier {
  /** `xs:int` */
  VisibleId: number;
  /** `Visibility` */
  Visibility: Visibility;
  /** `xs:string` */
  DisplayValue: string | null;
}
export const VisibleFor$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "VisibleFor",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["VisibleId", $xs.int, "?"],
    ["Visibility", () => Visibility$, "?"],
    ["DisplayValue", $xs.string, "?nil"],
  ],
};

export const ArrayOfVisibleFor$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfVisibleFor",
  namespace: $ns0,
  item: ["VisibleFor", () => VisibleFor$, "*nil"],
};

export interface WebPanelEntity extends Carrier {
  /** `xs:int` */
  WebPanelId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  Rank: number;
  /** `UrlEncoding` */
  UrlEncoding: UrlEncoding;
  /** `Navigation` */
  VisibleIn: Navigation;
  /** `xs:boolean` */
  OnCentral: boolean;
  /** `xs:boolean` */
  OnSatellite: boolean;
  /** `xs:boolean` */
  OnTravel: boolean;
  /** `xs:boolean` */
  OnSalesMarketingWeb: boolean;
  /** `xs:boolean` */
  OnSalesMarketingPocket: boolean;
  /** `xs:boolean` */
  ShowInMenuBar: boolean;
  /** `xs:boolean` */
  ShowInToolBar: boolean;
  /** `xs:boolean` */
  ShowInAddressBar: boolean;
  /** `xs:boolean` */
  ShowInStatusBar: boolean;
  /** `xs:string` */
  WindowName: string | null;
  /** `xs:string` */
  Url: string | null;
  /** `xs:string` */
  ProgId: string | null;
  /** `xs:short` */
  Icon: number;
  /** `xs:boolean` */
  AlwaysReloadOnShow: boolean;
  /** `xs:boolean` */
  NeverReloadOnCurrentChange: boolean;
  /** `xs:string` */
  CustomObjectEntity: string | null;
}
export const WebPanelEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WebPanelEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["WebPanelId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["UrlEncoding", () => UrlEncoding$, "?"],
    ["VisibleIn", () => Navigation$, "?"],
    ["OnCentral", $xs.boolean, "?"],
    ["OnSatellite", $xs.boolean, "?"],
    ["OnTravel", $xs.boolean, "?"],
    ["OnSalesMarketingWeb", $xs.boolean, "?"],
    ["OnSalesMarketingPocket", $xs.boolean, "?"],
    ["ShowInMenuBar", $xs.boolean, "?"],
    ["ShowInToolBar", $xs.boolean, "?"],
    ["ShowInAddressBar", $xs.boolean, "?"],
    ["ShowInStatusBar", $xs.boolean, "?"],
    ["WindowName", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
    ["ProgId", $xs.string, "?nil"],
    ["Icon", $xs.short, "?"],
    ["AlwaysReloadOnShow", $xs.boolean, "?"],
    ["NeverReloadOnCurrentChange", $xs.boolean, "?"],
    ["CustomObjectEntity", $xs.string, "?nil"],
  ],
};

export const ArrayOfWebPanelEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWebPanelEntity",
  namespace: $ns0,
  item: ["WebPanelEntity", () => WebPanelEntity$, "*nil"],
};

export const WeekOfMonth = {
  Unknown: "Unknown",
  First: "First",
  Second: "Second",
  Third: "Third",
  Fourth: "Fourth",
  Last: "Last",
} as const;
export type WeekOfMonth = (typeof WeekOfMonth)[keyof typeof WeekOfMonth] | $rt.UnknownName<"WeekOfMonth">;
export const WeekOfMonth$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WeekOfMonth",
  namespace: $ns0,
  values: WeekOfMonth,
  zero: "Unknown",
};

export const Weekday = {
  Monday: "Monday",
  Tuesday: "Tuesday",
  Wednesday: "Wednesday",
  Thursday: "Thursday",
  Friday: "Friday",
  Saturday: "Saturday",
  Sunday: "Sunday",
} as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday] | $rt.UnknownName<"Weekday">;
export const Weekday$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "Weekday",
  namespace: $ns0,
  values: Weekday,
};

export const ArrayOfboolean$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfboolean",
  namespace: $ns3,
  item: ["boolean", $xs.boolean, "*"],
};

export const ArrayOfdateTime$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfdateTime",
  namespace: $ns3,
  item: ["dateTime", $xs.dateTime, "*"],
};

export const ArrayOfint$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfint",
  namespace: $ns3,
  item: ["int", $xs.int, "*"],
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
