/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Descriptors of the types that several agents use, or none. Those of a single agent are in the agent's file. */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";

export const $ns0 = "http://www.superoffice.net/ws/crm/NetServer/Services88";
export const $ns1 = "http://schemas.datacontract.org/2004/07/System.Security.Cryptography";
export const $ns2 = "http://schemas.microsoft.com/2003/10/Serialization/";
export const $ns3 = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

export const ActivityStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ActivityStatus",
  namespace: $ns0,
  names: ["Unknown", "NotStarted", "Started", "Completed"],
  zero: "Unknown",
};

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

export const ArrayOfActivitySummaryItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfActivitySummaryItem", namespace: $ns0, item: ["ActivitySummaryItem", () => ActivitySummaryItem$, "*nil"] };

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

export const AddressType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AddressType",
  namespace: $ns0,
  names: ["Unknown", "ContactPostalAddress", "ContactStreetAddress", "PersonPrivateAddress", "QuoteBillingAddress", "QuoteShippingAddress"],
  zero: "Unknown",
};

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

export const AppointmentCautionWarning$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentCautionWarning",
  namespace: $ns0,
  names: ["OK", "NotInSync", "NotNotifiedByEmail", "RecurrencePatternNotSupported", "IncomingRecurrenceChangeNotSupported", "ExternalParticipantsDateTimeMismatch"],
  zero: "OK",
};

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

export const AppointmentExternalOwner$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentExternalOwner",
  namespace: $ns0,
  names: ["None", "Other", "Outlook", "Google"],
  zero: "None",
};

export const AppointmentPrivate$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentPrivate",
  namespace: $ns0,
  names: ["Public", "PrivateUser", "PrivateGroup"],
  zero: "Public",
};

export const AppointmentType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentType",
  namespace: $ns0,
  names: ["Unknown", "inDiary", "inChecklist", "Note", "Document", "SavedReport", "BookingForDiary", "BookingForChecklist", "MergeDraft", "MergeFinal"],
  zero: "Unknown",
};

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

export const ArrayOfArchiveColumnInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfArchiveColumnInfo", namespace: $ns0, item: ["ArchiveColumnInfo", () => ArchiveColumnInfo$, "*nil"] };

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

export const ArrayOfArchiveListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfArchiveListItem", namespace: $ns0, item: ["ArchiveListItem", () => ArchiveListItem$, "*nil"] };

export const ArchiveOrderByInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveOrderByInfo",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Direction", () => OrderBySortType$, "?"],
  ],
};

export const ArrayOfArchiveOrderByInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfArchiveOrderByInfo", namespace: $ns0, item: ["ArchiveOrderByInfo", () => ArchiveOrderByInfo$, "*nil"] };

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

export const ArrayOfArchiveRestrictionGroup$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfArchiveRestrictionGroup", namespace: $ns0, item: ["ArchiveRestrictionGroup", () => ArchiveRestrictionGroup$, "*nil"] };

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

export const ArrayOfArchiveRestrictionInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfArchiveRestrictionInfo", namespace: $ns0, item: ["ArchiveRestrictionInfo", () => ArchiveRestrictionInfo$, "*nil"] };

export const AssignmentStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AssignmentStatus",
  namespace: $ns0,
  names: ["Unknown", "None", "Assigning", "Seen", "Declined"],
  zero: "Unknown",
};

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

export const ArrayOfAttachmentEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAttachmentEntity", namespace: $ns0, item: ["AttachmentEntity", () => AttachmentEntity$, "*nil"] };

export const BatchTaskCancellationBehaviour$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BatchTaskCancellationBehaviour",
  namespace: $ns0,
  names: ["CanCancel", "CancelWithWarning", "CannotCancel"],
  zero: "CanCancel",
};

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

export const BatchTaskState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BatchTaskState",
  namespace: $ns0,
  names: ["Unknown", "New", "Aquired", "Started", "Succeeded", "Failed", "SucceededManualCleanup", "All"],
  zero: "Unknown",
};

export const BookingType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BookingType",
  namespace: $ns0,
  names: ["Unknown", "None", "Owner", "Participant"],
  zero: "Unknown",
};

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

export const CalMethod$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CalMethod",
  namespace: $ns0,
  names: ["Unknown", "Add", "Cancel", "Counter", "DeclineCounter", "Publish", "Refresh", "Reply", "Request"],
  zero: "Unknown",
};

export const CalReplyStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CalReplyStatus",
  namespace: $ns0,
  names: ["Unknown", "Accepted", "Declined", "Tentative"],
  zero: "Unknown",
};

export const Carrier$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Carrier",
  namespace: $ns0,
  members: [
    ["TableRight", () => TableRight$, "?nil"],
    ["FieldProperties", () => FieldPropertyDictionary$, "?nil"],
  ],
};

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

export const CategoryGroup$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CategoryGroup",
  namespace: $ns0,
  names: ["Unknown", "Customer", "PotentialCustomer", "Partner", "Lost", "Other"],
  zero: "Unknown",
};

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

export const ArrayOfChangedDataItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChangedDataItem", namespace: $ns0, item: ["ChangedDataItem", () => ChangedDataItem$, "*nil"] };

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

export const ArrayOfChatSummaryItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChatSummaryItem", namespace: $ns0, item: ["ChatSummaryItem", () => ChatSummaryItem$, "*nil"] };

export const ColorIndex$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ColorIndex",
  namespace: $ns0,
  names: ["LightBlue", "DarkBlue", "LightGray", "DarkGray", "LightGreen", "DarkGreen", "LightYellow", "DarkYellow", "LightRed", "DarkRed", "BlueAlt1", "BlueAlt2", "BlueAlt3", "GrayAlt1", "GrayAlt2", "GrayAlt3", "GreenAlt1", "GreenAlt2", "GreenAlt3", "YellowAlt1", "YellowAlt2", "YellowAlt3", "RedAlt1", "RedAlt2", "RedAlt3"],
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

export const ArrayOfConsentInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfConsentInfo", namespace: $ns0, item: ["ConsentInfo", () => ConsentInfo$, "*nil"] };

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

export const ArrayOfContact$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfContact", namespace: $ns0, item: ["Contact", () => Contact$, "*nil"] };

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

export const ArrayOfControlInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfControlInfo", namespace: $ns0, item: ["ControlInfo", () => ControlInfo$, "*nil"] };

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

export const DocTmplDirection$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplDirection",
  namespace: $ns0,
  names: ["Unknown", "Incoming", "Outgoing", "SaintAll"],
  zero: "Unknown",
};

export const DocTmplQuoteType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplQuoteType",
  namespace: $ns0,
  names: ["None", "MailBody", "MainDocument", "QuoteLines", "ConfirmationMailBody", "ConfirmationLines"],
  zero: "None",
};

export const DocTmplType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplType",
  namespace: $ns0,
  names: ["Unknown", "Appointment", "Document", "Email", "Fax", "Phone", "Todo", "MergeDraft", "MergeFinal", "SavedReport"],
  zero: "Unknown",
};

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

export const DocumentLockSemantics$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocumentLockSemantics",
  namespace: $ns0,
  names: ["None", "Locking", "Versioning"],
  zero: "None",
};

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

export const Domain$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Domain",
  namespace: $ns0,
  names: ["Unknown", "ExtraTables", "ScreenDefinitions", "Scripts", "Selections", "ExternalDocuments", "UserGroups", "ExternalDocumentRelatedToSpmMessage", "Dashboards", "EmailFlows"],
  zero: "Unknown",
};

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

export const ArrayOfDuplicateEntry$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDuplicateEntry", namespace: $ns0, item: ["DuplicateEntry", () => DuplicateEntry$, "*nil"] };

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

export const ArrayOfDuplicateRule$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDuplicateRule", namespace: $ns0, item: ["DuplicateRule", () => DuplicateRule$, "*nil"] };

export const EFieldRight$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "EFieldRight",
  namespace: $ns0,
  names: ["Read", "Write", "Unused1", "Unused2", "Unused3", "Unused4", "UIHintMandatory", "UIHintReadOnly", "UndefinedValue256", "Nullable"],
};

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

export const ArrayOfEMailAddress$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEMailAddress", namespace: $ns0, item: ["EMailAddress", () => EMailAddress$, "*nil"] };

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

export const ArrayOfEMailAttachment$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEMailAttachment", namespace: $ns0, item: ["EMailAttachment", () => EMailAttachment$, "*nil"] };

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

export const ArrayOfEMailCustomHeader$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEMailCustomHeader", namespace: $ns0, item: ["EMailCustomHeader", () => EMailCustomHeader$, "*nil"] };

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

export const EMailFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "EMailFlags",
  namespace: $ns0,
  names: ["Seen", "Deleted", "Recent", "Flagged", "Draft", "Answered"],
};

export const EMailPriority$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EMailPriority",
  namespace: $ns0,
  names: ["NoPriority", "Highest", "High", "Normal", "Low", "Lowest"],
  zero: "NoPriority",
};

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

export const ETableRight$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ETableRight",
  namespace: $ns0,
  names: ["Select", "Update", "Insert", "Delete", "Filtering", "RestrictedUpdate", "Unused1", "Uninitialized", "R", "F"],
};

export const EjUserStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EjUserStatus",
  namespace: $ns0,
  names: ["StatusNone", "StatusNormal", "StatusNotAvailable", "StatusDeleted", "StatusReadOnly", "StatusSpm", "StatusSystem"],
  zero: "StatusNone",
};

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

export const ArrayOfEntityElement$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEntityElement", namespace: $ns0, item: ["EntityElement", () => EntityElement$, "*nil"] };

export const ErpActorType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ErpActorType",
  namespace: $ns0,
  names: ["Unknown", "Customer", "Supplier", "Partner", "Person", "Project", "Employee", "Sale"],
  zero: "Unknown",
};

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

export const EventHandlerType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EventHandlerType",
  namespace: $ns0,
  names: ["Unknown", "NewTicket", "NewTicketFromCustomerCenter", "NewTicketFromEmail", "NewTicketFromCustomerCenterBeforeSave", "NewTicketFromSpmLink", "NewNotifyTicketFromForm", "NewTicketFromForm", "TicketSave", "TicketClosed", "TicketPostponed", "TicketDeleted", "TicketActivated", "TicketReopened", "TicketReopenedFromCustomerCenter", "TicketReopenedFromEmail", "TicketChangedPriority", "TicketChangedCategory", "TicketChangedOwnedBy", "TicketChangedPrimaryCustomer", "TicketChangedTicketStatus", "TicketChangedSlevel", "TicketMessageAdded", "TicketInternalMessageAdded", "TicketExternalMessageAdded", "TicketMessageSentimentCalculated", "CompactModeInjection", "CustomerCenterAuthentication", "ScheduledTaskFailed", "DbiTaskFailed", "CustomerSetSubscriptions", "ImportMailBeforeProcessing", "ImportMailAfterProcessing", "MainMenu", "ChatNewSession", "ChatSessionChangedStatus", "ChatBeforeSaveNewMessage", "ChatAfterSaveNewMessage", "ServiceScreenNewTicketLoad", "ServiceScreenNewQuickTicketLoad", "ServiceScreenListTicketMessagesLoad", "ServiceScreenAddMessageLoad", "ServiceScreenEditTicketLoad", "ServiceScreenViewCustomerLoad", "ServiceScreenEditCustomerLoad", "ServiceScreenViewCompanyLoad", "ServiceScreenEditCompanyLoad", "ServiceScreenForwardLoad", "ServiceScreenEditExtraTableLoad", "ServiceScreenNewTicketBeforeSubmit", "ServiceScreenNewQuickTicketBeforeSubmit", "ServiceScreenListTicketMessagesBeforeSubmit", "ServiceScreenAddMessageBeforeSubmit", "ServiceScreenEditTicketBeforeSubmit", "ServiceScreenViewCustomerBeforeSubmit", "ServiceScreenEditCustomerBeforeSubmit", "ServiceScreenViewCompanyBeforeSubmit", "ServiceScreenEditCompanyBeforeSubmit", "ServiceScreenForwardBeforeSubmit", "ServiceScreenEditExtraTableBeforeSubmit", "ServiceScreenNewTicketAfterSubmit", "ServiceScreenNewQuickTicketAfterSubmit", "ServiceScreenListTicketMessagesAfterSubmit", "ServiceScreenAddMessageAfterSubmit", "ServiceScreenEditTicketAfterSubmit", "ServiceScreenViewCustomerAfterSubmit", "ServiceScreenEditCustomerAfterSubmit", "ServiceScreenViewCompanyAfterSubmit", "ServiceScreenEditCompanyAfterSubmit", "ServiceScreenForwardAfterSubmit", "ServiceScreenEditExtraTableAfterSubmit", "SalesBeforeSaveAppointment", "SalesBeforeSaveStakeholder", "SalesBeforeSaveQuote", "SalesBeforeSaveDocument", "SalesBeforeSaveContact", "SalesBeforeSavePerson", "SalesBeforeSaveRelation", "SalesBeforeSaveSale", "SalesBeforeSaveProject", "SalesBeforeSaveSelection", "SalesBeforeSaveProjectMember", "SalesBeforeSaveSelectionMember", "SalesBeforeSaveQuoteLine", "SalesBeforeSaveApproveQuote", "SalesBeforeSaveRejectQuote", "SalesBeforeSaveTicket", "SalesLoadCustomObject", "SalesBeforeSaveCustomObject", "SalesAfterSaveAppointment", "SalesAfterSaveStakeholder", "SalesAfterSaveQuote", "SalesAfterSaveDocument", "SalesAfterSaveContact", "SalesAfterSavePerson", "SalesAfterSaveRelation", "SalesAfterSaveSale", "SalesAfterSaveProject", "SalesAfterSaveSelection", "SalesAfterSaveProjectMember", "SalesAfterSaveSelectionMember", "SalesAfterSaveQuoteLine", "SalesAfterSaveApproveQuote", "SalesAfterSaveRejectQuote", "SalesAfterSaveTicket", "SalesAfterSaveCustomObject", "SalesSplitTicket", "SalesLoadTicket", "SalesLoadTicketMessage"],
  zero: "Unknown",
};

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

export const ExternallyOwnedStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ExternallyOwnedStatus",
  namespace: $ns0,
  names: ["Unknown", "TentativelyAccepted", "Accepted", "Declined", "NotResponded"],
  zero: "Unknown",
};

export const ExternallyOwnedType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ExternallyOwnedType",
  namespace: $ns0,
  names: ["Unknown", "Organizer", "Required", "Optional", "Resource"],
  zero: "Unknown",
};

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

export const FieldAccess$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FieldAccess",
  namespace: $ns0,
  names: ["Normal", "Mandatory", "ReadOnly"],
  zero: "Normal",
};

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

export const FieldMetadataType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FieldMetadataType",
  namespace: $ns0,
  names: ["Checkbox", "Text", "Password", "Integer", "Double", "List", "Date", "Label"],
  zero: "Checkbox",
};

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

export const FieldRight$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldRight",
  namespace: $ns0,
  members: [
    ["Mask", () => EFieldRight$, "?"],
    ["Reason", $xs.string, "?nil"],
  ],
};

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

export const ArrayOfFieldValueInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfFieldValueInfo", namespace: $ns0, item: ["FieldValueInfo", () => FieldValueInfo$, "*nil"] };

export const FormSubmissionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormSubmissionStatus",
  namespace: $ns0,
  names: ["Unknown", "InProgress", "EmailVerification", "Submitted", "Processed", "Failed"],
  zero: "Unknown",
};

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

export const ArrayOfHierarchyEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfHierarchyEntity", namespace: $ns0, item: ["HierarchyEntity", () => HierarchyEntity$, "*nil"] };

export const InterRestrictionOperator$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "InterRestrictionOperator",
  namespace: $ns0,
  names: ["None", "And", "Or"],
  zero: "None",
};

export const InvitationStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "InvitationStatus",
  namespace: $ns0,
  names: ["Unknown", "None", "Accepted", "Hidden", "Invitation", "Moved", "Seen", "MovedSeen", "Declined", "Cancelled"],
  zero: "Unknown",
};

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

export const ArrayOfLicenseOwner$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfLicenseOwner", namespace: $ns0, item: ["LicenseOwner", () => LicenseOwner$, "*nil"] };

export const LicenseType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LicenseType",
  namespace: $ns0,
  names: ["Unknown", "SiteLicense", "SatelliteLicense", "UserLicense"],
  zero: "Unknown",
};

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

export const ArrayOfLink$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfLink", namespace: $ns0, item: ["Link", () => Link$, "*nil"] };

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

export const ArrayOfLocalizedField$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfLocalizedField", namespace: $ns0, item: ["LocalizedField", () => LocalizedField$, "*nil"] };

export const ArrayOfArrayOfLocalizedField$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfArrayOfLocalizedField", namespace: $ns0, item: ["ArrayOfLocalizedField", () => ArrayOfLocalizedField$, "*nil"] };

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

export const ArrayOfMDOListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfMDOListItem", namespace: $ns0, item: ["MDOListItem", () => MDOListItem$, "*nil"] };

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

export const ArrayOfModuleLicense$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfModuleLicense", namespace: $ns0, item: ["ModuleLicense", () => ModuleLicense$, "*nil"] };

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

export const ArrayOfModuleLicenseLink$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfModuleLicenseLink", namespace: $ns0, item: ["ModuleLicenseLink", () => ModuleLicenseLink$, "*nil"] };

export const Navigation$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Navigation",
  namespace: $ns0,
  names: ["Invisible", "ToolboxMenu", "NavigatorButton", "ViewMenu", "SelectionTaskCard", "ContactCard", "ContactArchive", "ProjectCard", "ProjectArchive", "SaleCard", "PersonCard", "ActivityDialog", "DocumentDialog", "BrowserPanel", "ContSelectionTask", "AppntSelectionTask", "SaleSelectionTask", "DocSelectionTask", "ProjSelectionTask", "CompanyMinicard", "ProjectMinicard", "DiaryMinicard", "SelectionMinicard", "ButtonPanelTask", "AppointmentDialogTask", "SaleDialogTask", "DocumentDialogTask", "PersonDialogTask", "SaleMinicard", "SaleArchive", "AppntSelectionShadowTask", "SaleSelectionShadowTask", "DocSelectionShadowTask", "ProjSelectionShadowTask", "DiaryArchive", "SelectionContactArchive", "SelectionProjectArchive", "SelectionSaleArchive", "SelectionAppointmentArchive", "SelectionDocumentArchive", "ContSelectionCustomTask", "AppntSelectionCustomTask", "SaleSelectionCustomTask", "DocSelectionCustomTask", "ProjSelectionCustomTask", "CustomArchiveMiniCard", "SelectionCard", "ReportMinicard", "QuoteDialog", "QuoteDialogTask", "QuoteDialogArchive", "QuoteLineDialogTask", "QuoteLineDialog", "QuoteLineSelectionMainTask", "QuoteLineSelectionShadowTask", "SelectionQuoteLineArchive", "QuoteLineSelectionCustomTask", "FindSystem", "MailingSelectionTask", "ContactSelectionMailingsTask", "AppointmentSelectionMailingsTask", "SaleSelectionMailingsTask", "DocumentSelectionMailingsTask", "ProjectSelectionMailingsTask", "QuoteLineSelectionMailingsTask", "TopPanelNewMenu", "Dashboard", "PersonArchive", "PersonMinicard", "CompanyCardTask", "ProjectCardTask", "TicketCard", "TicketMinicard", "CustomObjectCard", "CustomObjectArchive"],
  zero: "Invisible",
};

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

export const ArrayOfOperationInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfOperationInfo", namespace: $ns0, item: ["OperationInfo", () => OperationInfo$, "*nil"] };

export const OrderBySortType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "OrderBySortType",
  namespace: $ns0,
  names: ["ASC", "DESC"],
  zero: "ASC",
};

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

export const ArrayOfParticipantInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfParticipantInfo", namespace: $ns0, item: ["ParticipantInfo", () => ParticipantInfo$, "*nil"] };

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

export const ArrayOfPerson$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPerson", namespace: $ns0, item: ["Person", () => Person$, "*nil"] };

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

export const PrefDescValueType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "PrefDescValueType",
  namespace: $ns0,
  names: ["Unknown", "Number", "Text", "Bool", "ListOfValues", "ListTableRef", "TimeList", "ContactID", "PersonID", "ProjectID", "SelectionID", "PosSize", "TimeZone", "Time", "Password", "MultiLineText"],
  zero: "Unknown",
};

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

export const ArrayOfPreference$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPreference", namespace: $ns0, item: ["Preference", () => Preference$, "*nil"] };

export const PreferenceLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "PreferenceLevel",
  namespace: $ns0,
  names: ["Undefined", "HardDefault", "SystemWide", "Database", "Group", "Individual", "PC"],
  zero: "Undefined",
};

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

export const QuoteStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "QuoteStatus",
  namespace: $ns0,
  names: ["Ok", "OkWithInfo", "Warning", "Error"],
  zero: "Ok",
};

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

export const RecurrenceDailyPattern$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceDailyPattern",
  namespace: $ns0,
  names: ["Unknown", "EveryWorkday", "EveryWeekday", "EveryCyclicDay"],
  zero: "Unknown",
};

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

export const ArrayOfRecurrenceDate$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfRecurrenceDate", namespace: $ns0, item: ["RecurrenceDate", () => RecurrenceDate$, "*nil"] };

export const RecurrenceDayPattern$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecurrenceDayPattern",
  namespace: $ns0,
  members: [
    ["Cycle", $xs.int, "?"],
    ["Pattern", () => RecurrenceDailyPattern$, "?"],
  ],
};

export const RecurrenceEndType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceEndType",
  namespace: $ns0,
  names: ["Unknown", "EndDate", "Counter"],
  zero: "Unknown",
};

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

export const RecurrenceMonthlyPattern$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceMonthlyPattern",
  namespace: $ns0,
  names: ["Unknown", "DayOfMonth", "WeekdayOfMonth"],
  zero: "Unknown",
};

export const RecurrencePattern$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrencePattern",
  namespace: $ns0,
  names: ["Unknown", "Daily", "Weekly", "Monthly", "Yearly", "Custom"],
  zero: "Unknown",
};

export const RecurrenceWeekPattern$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RecurrenceWeekPattern",
  namespace: $ns0,
  members: [
    ["Cycle", $xs.int, "?"],
    ["Weekdays", () => Weekday$, "?"],
  ],
};

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

export const RecurrenceYearlyPattern$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceYearlyPattern",
  namespace: $ns0,
  names: ["Unknown", "DayOfMonth", "WeekdayOfMonth"],
  zero: "Unknown",
};

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

export const RoleType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RoleType",
  namespace: $ns0,
  names: ["Employee", "ExternalUser", "Anonymous", "System"],
  zero: "Employee",
};

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

export const SaleStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SaleStatus",
  namespace: $ns0,
  names: ["Unknown", "Open", "Sold", "Lost", "Stalled", "SaintAll"],
  zero: "Unknown",
};

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

export const ArrayOfSaleSummaryItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSaleSummaryItem", namespace: $ns0, item: ["SaleSummaryItem", () => SaleSummaryItem$, "*nil"] };

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

export const ArrayOfSelectableMDOListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSelectableMDOListItem", namespace: $ns0, item: ["SelectableMDOListItem", () => SelectableMDOListItem$, "*nil"] };

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

export const SoCredentials$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoCredentials",
  namespace: $ns0,
  members: [
    ["Ticket", $xs.string, "?nil"],
  ],
};

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

export const SoTimeZone$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoTimeZone",
  namespace: $ns0,
  members: [
    ["SoTimeZoneId", $xs.int, "?"],
    ["SoTimeZoneLocationCode", $xs.string, "?nil"],
  ],
};

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

export const TableRight$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TableRight",
  namespace: $ns0,
  members: [
    ["Mask", () => ETableRight$, "?"],
    ["Reason", $xs.string, "?nil"],
  ],
};

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

export const TaskDirection$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TaskDirection",
  namespace: $ns0,
  names: ["Unknown", "Incoming", "Outgoing", "SaintAll"],
  zero: "Unknown",
};

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

export const ArrayOfTaskListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTaskListItem", namespace: $ns0, item: ["TaskListItem", () => TaskListItem$, "*nil"] };

export const TaskType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TaskType",
  namespace: $ns0,
  names: ["Unknown", "Appointment", "Document", "Email", "Fax", "Phone", "ToDo", "MailMergeDraft", "MailMergeFinal", "Report", "SaintAll"],
  zero: "Unknown",
};

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

export const TicketBaseStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketBaseStatus",
  namespace: $ns0,
  names: ["Unknown", "Active", "Closed", "Postponed", "Deleted", "Merged", "Spam", "PostponedSpecific", "Postponed1Hour", "Postponed2Hours", "Postponed3Hours", "Postponed4Hours", "PostponedDay", "PostponedWeek", "PostponedMonth"],
  zero: "Unknown",
};

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

export const TicketCategoryClosingStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketCategoryClosingStatus",
  namespace: $ns0,
  names: ["UserDefined", "Active", "Closed", "Postponed"],
  zero: "UserDefined",
};

export const TicketCategoryDelegateMethod$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketCategoryDelegateMethod",
  namespace: $ns0,
  names: ["Unknown", "Even", "Weighted", "Unfair", "Not"],
  zero: "Unknown",
};

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

export const TicketCategoryFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "TicketCategoryFlags",
  namespace: $ns0,
  names: ["Internal", "OnlyLoggedInUsers", "DefaultToCategoryMaster", "ListInMain", "RedelegateNewMsg", "DelegateToOurContact", "PropagateReplyTemplate", "MembersOnly", "NotifyMembers", "AcceptWhenReplying"],
};

export const TicketOrigin$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketOrigin",
  namespace: $ns0,
  names: ["Unknown", "Email", "SMS", "Fax", "Phone", "Facebook", "Twitter", "Internal", "CustomerCentre", "EMarketing", "AutoGenerated", "Chat", "Form", "API", "Flow"],
  zero: "Unknown",
};

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

export const TicketPriorityEscalateEvent$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketPriorityEscalateEvent",
  namespace: $ns0,
  names: ["None", "Stop", "Continue", "Restart"],
  zero: "Stop",
};

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

export const ArrayOfTicketPriorityEscalationLevelEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketPriorityEscalationLevelEntity", namespace: $ns0, item: ["TicketPriorityEscalationLevelEntity", () => TicketPriorityEscalationLevelEntity$, "*nil"] };

export const TicketPriorityFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "TicketPriorityFlags",
  namespace: $ns0,
  names: ["External", "Default", "AlertSchedule"],
};

export const TicketPriorityStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketPriorityStatus",
  namespace: $ns0,
  names: ["Unknown", "Normal", "Deleted"],
  zero: "Unknown",
};

export const TicketReadStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketReadStatus",
  namespace: $ns0,
  names: ["Unknown", "Green", "Yellow", "Red"],
  zero: "Unknown",
};

export const TicketRelationType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketRelationType",
  namespace: $ns0,
  names: ["Related", "Parent", "Child"],
  zero: "Related",
};

export const TicketSecurityLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketSecurityLevel",
  namespace: $ns0,
  names: ["Unknown", "Internal", "External"],
  zero: "Unknown",
};

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

export const TicketStatusTimeCounter$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketStatusTimeCounter",
  namespace: $ns0,
  names: ["None", "Internally", "Externally", "Queue"],
  zero: "None",
};

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

export const ArrayOfTicketSummaryItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketSummaryItem", namespace: $ns0, item: ["TicketSummaryItem", () => TicketSummaryItem$, "*nil"] };

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

export const UrlEncoding$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UrlEncoding",
  namespace: $ns0,
  names: ["Unknown", "None", "ANSI", "Unicode"],
  zero: "Unknown",
};

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

export const UserType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UserType",
  namespace: $ns0,
  names: ["Unknown", "InternalAssociate", "ResourceAssociate", "ExternalAssociate", "AnonymousAssociate", "SystemAssociate"],
  zero: "Unknown",
};

export const VideoMeetingStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "VideoMeetingStatus",
  namespace: $ns0,
  names: ["NoChange", "VideoMeetingOn", "VideoMeetingOff"],
  zero: "NoChange",
};

export const Visibility$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Visibility",
  namespace: $ns0,
  names: ["All", "Associate", "Group"],
  zero: "All",
};

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

export const ArrayOfVisibleFor$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfVisibleFor", namespace: $ns0, item: ["VisibleFor", () => VisibleFor$, "*nil"] };

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

export const ArrayOfWebPanelEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWebPanelEntity", namespace: $ns0, item: ["WebPanelEntity", () => WebPanelEntity$, "*nil"] };

export const WeekOfMonth$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WeekOfMonth",
  namespace: $ns0,
  names: ["Unknown", "First", "Second", "Third", "Fourth", "Last"],
  zero: "Unknown",
};

export const Weekday$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "Weekday",
  namespace: $ns0,
  names: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

export const ArrayOfboolean$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfboolean", namespace: $ns3, item: ["boolean", $xs.boolean, "*"] };

export const ArrayOfdateTime$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfdateTime", namespace: $ns3, item: ["dateTime", $xs.dateTime, "*"] };

export const ArrayOfint$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfint", namespace: $ns3, item: ["int", $xs.int, "*"] };

export const ArrayOfstring$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfstring", namespace: $ns3, item: ["string", $xs.string, "*nil"] };

export const ArrayOfArrayOfstring$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfArrayOfstring", namespace: $ns3, item: ["ArrayOfstring", () => ArrayOfstring$, "*nil"] };
