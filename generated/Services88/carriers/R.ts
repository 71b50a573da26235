/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ArchiveColumnData, ArchiveColumnData$, ArrayOfAttachmentEntity$, type Associate, Associate$, type AttachmentEntity } from "./A.js";
import { type Carrier, Carrier$ } from "./C.js";
import { type DataRights, DataRights$ } from "./D.js";
import { ArrayOfMDOListItem$, type MDOListItem } from "./M.js";
import { type PersonEntity, PersonEntity$ } from "./P.js";
import { ArrayOfstring$, StringObjectDictionary$ } from "./S.js";
import { type User, User$ } from "./U.js";
import { type WeekOfMonth, WeekOfMonth$, type Weekday, Weekday$ } from "./W.js";
import { $ns0 } from "./namespaces.js";

export interface RagAnswer {
  /** `xs:string` */
  Answer: string | null;
  /** `ArrayOfRagResult` */
  Source: (RagResult | null)[] | null;
  /** `xs:string` */
  TrackingId: string | null;
}
export const RagAnswer$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagAnswer",
  namespace: $ns0,
  members: [
    ["Answer", $xs.string, "?nil"],
    ["Source", () => ArrayOfRagResult$, "?nil"],
    ["TrackingId", $xs.string, "?nil"],
  ],
};

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
export const RagContextIds$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagContextIds",
  namespace: $ns0,
  members: [
    ["ContactId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["SelectionId", $xs.int, "?"],
    ["AppointmentId", $xs.int, "?"],
    ["DocumentId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["TicketId", $xs.int, "?"],
  ],
};

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
export const RagResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagResult",
  namespace: $ns0,
  members: [
    ["Chunk", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["Id", $xs.string, "?nil"],
    ["Type", () => RagType$, "?"],
    ["Score", $xs.double, "?"],
    ["Metadata", () => StringObjectDictionary$, "?nil"],
  ],
};

export const ArrayOfRagResult$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfRagResult",
  namespace: $ns0,
  item: ["RagResult", () => RagResult$, "*nil"],
};

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
export const RagStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagStatus",
  namespace: $ns0,
  members: [
    ["StartedAt", $xs.dateTime, "?"],
    ["CompletedAt", $xs.dateTime, "?"],
    ["NamespaceName", $xs.string, "?nil"],
    ["CurrentRunTag", $xs.string, "?nil"],
    ["IsCompleted", $xs.boolean, "?"],
    ["IsCancelled", $xs.boolean, "?"],
    ["LastIndexed", $xs.dateTime, "?"],
    ["StatusAll", () => RagStatusChunks$, "?nil"],
    ["StatusDocuments", () => RagStatusChunks$, "?nil"],
    ["StatusFAQ", () => RagStatusChunks$, "?nil"],
    ["StatusNone", () => RagStatusChunks$, "?nil"],
    ["StatusProduct", () => RagStatusChunks$, "?nil"],
    ["StatusTicket", () => RagStatusChunks$, "?nil"],
    ["StatusWebpage", () => RagStatusChunks$, "?nil"],
  ],
};

export interface RagStatusChunks {
  /** `xs:int` */
  NumberOfChunks: number;
  /** `xs:int` */
  NumberOfDocuments: number;
}
export const RagStatusChunks$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagStatusChunks",
  namespace: $ns0,
  members: [
    ["NumberOfChunks", $xs.int, "?"],
    ["NumberOfDocuments", $xs.int, "?"],
  ],
};

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
export const RagType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RagType",
  namespace: $ns0,
  values: RagType,
  zero: "None",
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

export const ArrayOfRating$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfRating",
  namespace: $ns0,
  item: ["Rating", () => Rating$, "*nil"],
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

export const ArrayOfReason$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfReason",
  namespace: $ns0,
  item: ["Reason", () => Reason$, "*nil"],
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

export const ArrayOfReasonSold$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfReasonSold",
  namespace: $ns0,
  item: ["ReasonSold", () => ReasonSold$, "*nil"],
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

export const ArrayOfReasonStalled$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfReasonStalled",
  namespace: $ns0,
  item: ["ReasonStalled", () => ReasonStalled$, "*nil"],
};

export interface Recipient {
  /** `RecipientType` */
  Type: RecipientType;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  DisplayValue: string | null;
}
export const Recipient$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Recipient",
  namespace: $ns0,
  members: [
    ["Type", () => RecipientType$, "?"],
    ["Value", $xs.string, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
  ],
};

export const ArrayOfRecipient$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfRecipient",
  namespace: $ns0,
  item: ["Recipient", () => Recipient$, "*nil"],
};

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

export const RecipientType = {
  To: "To",
  CC: "CC",
  BCC: "BCC",
  Sms: "Sms",
} as const;
export type RecipientType = (typeof RecipientType)[keyof typeof RecipientType] | $rt.UnknownName<"RecipientType">;
export const RecipientType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecipientType",
  namespace: $ns0,
  values: RecipientType,
  zero: "To",
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

export const RecurrenceUpdateMode = {
  Unknown: "Unknown",
  OnlyThis: "OnlyThis",
  ThisAndForward: "ThisAndForward",
  StopRecurrence: "StopRecurrence",
} as const;
export type RecurrenceUpdateMode = (typeof RecurrenceUpdateMode)[keyof typeof RecurrenceUpdateMode] | $rt.UnknownName<"RecurrenceUpdateMode">;
export const RecurrenceUpdateMode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceUpdateMode",
  namespace: $ns0,
  values: RecurrenceUpdateMode,
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

export interface RedLetterDetails extends Carrier {
  /** `ArrayOfstring` */
  OwnCountryDayTexts: (string | null)[] | null;
  /** `ArrayOfstring` */
  OtherCountryDayTexts: (string | null)[] | null;
}
export const RedLetterDetails$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RedLetterDetails",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnCountryDayTexts", () => ArrayOfstring$, "?nil"],
    ["OtherCountryDayTexts", () => ArrayOfstring$, "?nil"],
  ],
};

export interface RedLetterInformationListItem extends Carrier {
  /** `xs:dateTime` */
  Date: string;
  /** `RedLetterSummary` */
  RedLetterInformation: RedLetterSummary | null;
  /** `RedLetterDetails` */
  RedLetterDetails: RedLetterDetails | null;
}
export const RedLetterInformationListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RedLetterInformationListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Date", $xs.dateTime, "?"],
    ["RedLetterInformation", () => RedLetterSummary$, "?nil"],
    ["RedLetterDetails", () => RedLetterDetails$, "?nil"],
  ],
};

export const ArrayOfRedLetterInformationListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfRedLetterInformationListItem",
  namespace: $ns0,
  item: ["RedLetterInformationListItem", () => RedLetterInformationListItem$, "*nil"],
};

export interface RedLetterSummary extends Carrier {
  /** `xs:boolean` */
  IsOwnCountryHoliday: boolean;
  /** `xs:boolean` */
  IsOtherCountryHoliday: boolean;
}
export const RedLetterSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RedLetterSummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsOwnCountryHoliday", $xs.boolean, "?"],
    ["IsOtherCountryHoliday", $xs.boolean, "?"],
  ],
};

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
export const RefCountEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RefCountEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RefCountsId", $xs.int, "?"],
    ["Field", $xs.string, "?nil"],
    ["RecordId", $xs.int, "?"],
    ["SuggestedRecords", () => ArrayOfMDOListItem$, "?nil"],
    ["CurrentValue", $xs.int, "?"],
    ["TravelPrefix", $xs.unsignedInt, "?"],
    ["SatPrefix", $xs.unsignedInt, "?"],
    ["Allocate", $xs.boolean, "?"],
    ["Unique", $xs.boolean, "?"],
    ["ReadOnly", $xs.boolean, "?"],
    ["AllowBlank", $xs.boolean, "?"],
  ],
};

export interface RelatedData {
  /** `xs:string` */
  Field: string | null;
  /** `ArchiveColumnData` */
  FieldValue: ArchiveColumnData | null;
}
export const RelatedData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RelatedData",
  namespace: $ns0,
  members: [
    ["Field", $xs.string, "?nil"],
    ["FieldValue", () => ArchiveColumnData$, "?nil"],
  ],
};

export const ArrayOfRelatedData$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfRelatedData",
  namespace: $ns0,
  item: ["RelatedData", () => RelatedData$, "*nil"],
};

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
export const RelationDefinitionEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RelationDefinitionEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ReldefId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["PassiveText", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
    ["Source", () => RelationTarget$, "?"],
    ["Destination", () => RelationTarget$, "?"],
  ],
};

export const RelationTarget = {
  None: "None",
  Contact: "Contact",
  Person: "Person",
  Both: "Both",
} as const;
export type RelationTarget = (typeof RelationTarget)[keyof typeof RelationTarget] | $rt.UnknownName<"RelationTarget">;
export const RelationTarget$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RelationTarget",
  namespace: $ns0,
  values: RelationTarget,
  zero: "None",
};

export interface RelationToOwner extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const RelationToOwner$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RelationToOwner",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfRelationToOwner$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfRelationToOwner",
  namespace: $ns0,
  item: ["RelationToOwner", () => RelationToOwner$, "*nil"],
};

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
export const ReplyTemplate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ReplyTemplate",
  namespace: $ns0,
  members: [
    ["ReplyTemplateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["FolderId", $xs.int, "?"],
  ],
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
export const ReportLabelLayoutEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ReportLabelLayoutEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ReportLabelLayoutId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Orientation", () => ReportPaperOrientation$, "?"],
    ["PaperWidth", $xs.unsignedInt, "?"],
    ["PaperHeight", $xs.unsignedInt, "?"],
    ["LeftMargin", $xs.unsignedInt, "?"],
    ["RightMargin", $xs.unsignedInt, "?"],
    ["TopMargin", $xs.unsignedInt, "?"],
    ["BottomMargin", $xs.unsignedInt, "?"],
    ["CountColumns", $xs.short, "?"],
    ["CountRows", $xs.short, "?"],
  ],
};

export const ReportPaperOrientation = {
  None: "None",
  Portrait: "Portrait",
  Landscape: "Landscape",
} as const;
export type ReportPaperOrientation = (typeof ReportPaperOrientation)[keyof typeof ReportPaperOrientation] | $rt.UnknownName<"ReportPaperOrientation">;
export const ReportPaperOrientation$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ReportPaperOrientation",
  namespace: $ns0,
  values: ReportPaperOrientation,
  zero: "None",
};

export interface ResolvedPerson extends Carrier {
  /** `PersonEntity` */
  Person: PersonEntity | null;
  /** `xs:boolean` */
  PersonCreated: boolean;
}
export const ResolvedPerson$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ResolvedPerson",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Person", () => PersonEntity$, "?nil"],
    ["PersonCreated", $xs.boolean, "?"],
  ],
};

export interface ResolvedUser extends Carrier {
  /** `User` */
  User: User | null;
  /** `xs:boolean` */
  PersonCreated: boolean;
}
export const ResolvedUser$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ResolvedUser",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["User", () => User$, "?nil"],
    ["PersonCreated", $xs.boolean, "?"],
  ],
};

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
export const ResourceEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ResourceEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ResourceId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["IsLocation", $xs.boolean, "?"],
    ["LocationAddress", $xs.string, "?nil"],
  ],
};

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
export const ResourceOverride$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ResourceOverride",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ResourceName", $xs.string, "?nil"],
    ["ResourceValue", $xs.string, "?nil"],
    ["Culture", $xs.string, "?nil"],
    ["IsActive", $xs.boolean, "?"],
  ],
};

export const ArrayOfResourceOverride$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfResourceOverride",
  namespace: $ns0,
  item: ["ResourceOverride", () => ResourceOverride$, "*nil"],
};

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
export const ReturnInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ReturnInfo",
  namespace: $ns0,
  members: [
    ["ExternalReference", $xs.string, "?nil"],
    ["VersionId", $xs.string, "?nil"],
    ["Success", $xs.boolean, "?"],
    ["Type", () => ReturnType$, "?"],
    ["Value", $xs.string, "?nil"],
    ["AdditionalInfo", $xs.string, "?nil"],
  ],
};

export const ReturnType = {
  None: "None",
  Message: "Message",
  SoProtocol: "SoProtocol",
  CustomGui: "CustomGui",
  Other: "Other",
  URL: "URL",
} as const;
export type ReturnType = (typeof ReturnType)[keyof typeof ReturnType] | $rt.UnknownName<"ReturnType">;
export const ReturnType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ReturnType",
  namespace: $ns0,
  values: ReturnType,
  zero: "None",
};

export interface Role extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Role$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Role",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

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
export const RoleEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RoleEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RoleId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["RoleType", () => RoleType$, "?"],
    ["Deleted", $xs.short, "?"],
    ["Rank", $xs.short, "?"],
    ["Created", $xs.dateTime, "?"],
    ["UseCategories", $xs.short, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["DataRights", () => DataRights$, "?nil"],
  ],
};

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
export const RoleRelationToOwner$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RoleRelationToOwner",
  namespace: $ns0,
  values: RoleRelationToOwner,
  zero: "MyOwn",
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
