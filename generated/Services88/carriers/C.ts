/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ActivitySummaryItem, type Address, Address$, ArchiveColumnData$, type ArchiveColumnInfo, type ArchiveListItem, type ArchiveRestrictionGroup, type ArchiveRestrictionInfo, ArrayOfActivitySummaryItem$, ArrayOfArchiveColumnInfo$, ArrayOfArchiveListItem$, ArrayOfArchiveRestrictionGroup$, ArrayOfArchiveRestrictionInfo$, type Associate, Associate$ } from "./A.js";
import { type BoardViewSettingsBase, BoardViewSettingsBase$, type Business, Business$ } from "./B.js";
import { type DeltaState, DeltaState$, type DeltaType, DeltaType$ } from "./D.js";
import { ArrayOfEntityElement$, type EjScriptVerb, EjScriptVerb$, type EntityElement, type EventData, EventData$ } from "./E.js";
import { type FieldProperty, FieldPropertyDictionary$ } from "./F.js";
import { ArrayOfint$ } from "./I.js";
import { type KbCategory, KbCategory$ } from "./K.js";
import { type LegalBase, LegalBase$, type LicenseStatus, LicenseStatus$ } from "./L.js";
import { ArrayOfPerson$, ArrayOfPreference$, type Person, Person$, type Preference, type Project, Project$ } from "./P.js";
import { type ReplyTemplate, ReplyTemplate$, type ReturnType, ReturnType$ } from "./R.js";
import { ArrayOfSaleSummaryItem$, ArrayOfSelectableMDOListItem$, ArrayOfstring$, type Sale, Sale$, type SaleSummaryItem, type SavedUtmParameters, SavedUtmParameters$, type ScriptType, ScriptType$, type SelectableMDOListItem, StringDictionary$ } from "./S.js";
import { ArrayOfTicketSummaryItem$, type TableRight, TableRight$, type Ticket, Ticket$, type TicketCategory, TicketCategory$, type TicketPriority, TicketPriority$, type TicketSummaryItem, type TimeZoneData, TimeZoneData$ } from "./T.js";
import { type WidgetRequiredFields, WidgetRequiredFields$, type WidgetTheme, WidgetTheme$ } from "./W.js";
import { $ns0 } from "./namespaces.js";

export interface CRMScriptEntity extends Carrier {
  /** `xs:int` */
  EjscriptId: number;
  /** `xs:string` */
  UniqueIdentifier: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  IncludeId: string | null;
  /** `xs:string` */
  AccessKey: string | null;
  /** `xs:int` */
  HierarchyId: number;
  /** `xs:string` */
  Source: string | null;
  /** `xs:string` */
  SourceCode: string | null;
  /** `ScriptType` */
  ScriptType: ScriptType;
  /** `xs:short` */
  HtmlOutput: number;
  /** `ArrayOfint` */
  Includes: number[] | null;
  /** `ArrayOfCRMScriptSourceMap` */
  SourceMaps: (CRMScriptSourceMap | null)[] | null;
  /** `CRMScriptResult` */
  ValidationResult: CRMScriptResult | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
  /** `EjScriptVerb` */
  BlockedVerbs: EjScriptVerb[];
}
export const CRMScriptEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EjscriptId", $xs.int, "?"],
    ["UniqueIdentifier", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IncludeId", $xs.string, "?nil"],
    ["AccessKey", $xs.string, "?nil"],
    ["HierarchyId", $xs.int, "?"],
    ["Source", $xs.string, "?nil"],
    ["SourceCode", $xs.string, "?nil"],
    ["ScriptType", () => ScriptType$, "?"],
    ["HtmlOutput", $xs.short, "?"],
    ["Includes", () => ArrayOfint$, "?nil"],
    ["SourceMaps", () => ArrayOfCRMScriptSourceMap$, "?nil"],
    ["ValidationResult", () => CRMScriptResult$, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["BlockedVerbs", () => EjScriptVerb$, "?"],
  ],
};

export interface CRMScriptErrorInfo extends Carrier {
  /** `xs:string` */
  ErrorMessage: string | null;
  /** `xs:string` */
  IncludeId: string | null;
  /** `xs:int` */
  LineNumber: number;
  /** `xs:int` */
  CharacterPosition: number;
}
export const CRMScriptErrorInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptErrorInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErrorMessage", $xs.string, "?nil"],
    ["IncludeId", $xs.string, "?nil"],
    ["LineNumber", $xs.int, "?"],
    ["CharacterPosition", $xs.int, "?"],
  ],
};

export interface CRMScriptResult extends Carrier {
  /** `xs:boolean` */
  Valid: boolean;
  /** `xs:string` */
  ErrorMessage: string | null;
  /** `xs:int` */
  LineNumber: number;
  /** `CRMScriptErrorInfo` */
  ErrorInformation: CRMScriptErrorInfo | null;
  /** `xs:string` */
  Transpiled: string | null;
  /** `ArrayOfint` */
  Includes: number[] | null;
  /** `ArrayOfCRMScriptSourceMap` */
  SourceMaps: (CRMScriptSourceMap | null)[] | null;
}
export const CRMScriptResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Valid", $xs.boolean, "?"],
    ["ErrorMessage", $xs.string, "?nil"],
    ["LineNumber", $xs.int, "?"],
    ["ErrorInformation", () => CRMScriptErrorInfo$, "?nil"],
    ["Transpiled", $xs.string, "?nil"],
    ["Includes", () => ArrayOfint$, "?nil"],
    ["SourceMaps", () => ArrayOfCRMScriptSourceMap$, "?nil"],
  ],
};

export interface CRMScriptRunResult extends Carrier {
  /** `xs:string` */
  Output: string | null;
  /** `StringDictionary` */
  Parameters: $rt.StringDictionary<string | null> | null;
  /** `CRMScriptTraceRun` */
  TraceRun: CRMScriptTraceRun | null;
  /** `EventData` */
  Eventdata: EventData | null;
  /** `xs:boolean` */
  Success: boolean;
  /** `CRMScriptErrorInfo` */
  ErrorInformation: CRMScriptErrorInfo | null;
  /** `xs:int` */
  StatusCode: number;
  /** `xs:string` */
  StatusMessage: string | null;
  /** `StringDictionary` */
  Headers: $rt.StringDictionary<string | null> | null;
}
export const CRMScriptRunResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptRunResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Output", $xs.string, "?nil"],
    ["Parameters", () => StringDictionary$, "?nil"],
    ["TraceRun", () => CRMScriptTraceRun$, "?nil"],
    ["Eventdata", () => EventData$, "?nil"],
    ["Success", $xs.boolean, "?"],
    ["ErrorInformation", () => CRMScriptErrorInfo$, "?nil"],
    ["StatusCode", $xs.int, "?"],
    ["StatusMessage", $xs.string, "?nil"],
    ["Headers", () => StringDictionary$, "?nil"],
  ],
};

export interface CRMScriptSourceMap extends Carrier {
  /** `xs:int` */
  LineNumberFrom: number;
  /** `xs:int` */
  LineNumberTo: number;
  /** `xs:int` */
  Delta: number;
  /** `xs:string` */
  IncludeId: string | null;
  /** `ArrayOfstring` */
  IncludedFrom: (string | null)[] | null;
}
export const CRMScriptSourceMap$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptSourceMap",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LineNumberFrom", $xs.int, "?"],
    ["LineNumberTo", $xs.int, "?"],
    ["Delta", $xs.int, "?"],
    ["IncludeId", $xs.string, "?nil"],
    ["IncludedFrom", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfCRMScriptSourceMap$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCRMScriptSourceMap",
  namespace: $ns0,
  item: ["CRMScriptSourceMap", () => CRMScriptSourceMap$, "*nil"],
};

export interface CRMScriptTraceRun extends Carrier {
  /** `xs:dateTime` */
  StartedAt: string;
  /** `xs:dateTime` */
  EndedAt: string;
  /** `xs:int` */
  ExecutionTime: number;
  /** `xs:int` */
  UserExecutionTime: number;
  /** `xs:int` */
  PeakMemory: number;
  /** `xs:int` */
  NumFrames: number;
  /** `xs:int` */
  FileSize: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  Status: string | null;
  /** `xs:string` */
  Frames: string | null;
  /** `xs:boolean` */
  ForceSaveTrace: boolean;
}
export const CRMScriptTraceRun$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptTraceRun",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["StartedAt", $xs.dateTime, "?"],
    ["EndedAt", $xs.dateTime, "?"],
    ["ExecutionTime", $xs.int, "?"],
    ["UserExecutionTime", $xs.int, "?"],
    ["PeakMemory", $xs.int, "?"],
    ["NumFrames", $xs.int, "?"],
    ["FileSize", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["Status", $xs.string, "?nil"],
    ["Frames", $xs.string, "?nil"],
    ["ForceSaveTrace", $xs.boolean, "?"],
  ],
};

export interface CacheInvalidation {
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  Generation: number;
}
export const CacheInvalidation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CacheInvalidation",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Generation", $xs.int, "?"],
  ],
};

export const ArrayOfCacheInvalidation$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCacheInvalidation",
  namespace: $ns0,
  item: ["CacheInvalidation", () => CacheInvalidation$, "*nil"],
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

export interface CallerID {
  /** `xs:long` */
  PhoneNumber: bigint;
  /** `xs:short` */
  DialInPrefix: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonName: string | null;
  /** `xs:string` */
  Mrmrs: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
}
export const CallerID$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CallerID",
  namespace: $ns0,
  members: [
    ["PhoneNumber", $xs.long, "?"],
    ["DialInPrefix", $xs.short, "?"],
    ["PersonId", $xs.int, "?"],
    ["PersonName", $xs.string, "?nil"],
    ["Mrmrs", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
  ],
};

export const ArrayOfCallerID$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCallerID",
  namespace: $ns0,
  item: ["CallerID", () => CallerID$, "*nil"],
};

export interface CallerIDCollection {
  /** `xs:string` */
  CallerIDHash: string | null;
  /** `ArrayOfCallerID` */
  CallerIDs: (CallerID | null)[] | null;
}
export const CallerIDCollection$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CallerIDCollection",
  namespace: $ns0,
  members: [
    ["CallerIDHash", $xs.string, "?nil"],
    ["CallerIDs", () => ArrayOfCallerID$, "?nil"],
  ],
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

export interface CategorizationModelDetails extends Carrier {
  /** `xs:dateTime` */
  ModelBuiltDateTime: string;
  /** `xs:double` */
  Accuracy: number;
  /** `xs:int` */
  TicketCountForTraining: number;
}
export const CategorizationModelDetails$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CategorizationModelDetails",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ModelBuiltDateTime", $xs.dateTime, "?"],
    ["Accuracy", $xs.double, "?"],
    ["TicketCountForTraining", $xs.int, "?"],
  ],
};

export interface CategorizationStatusResponse extends Carrier {
  /** `xs:string` */
  ContextIdentifier: string | null;
  /** `xs:string` */
  Status: string | null;
  /** `CategorizationModelDetails` */
  CurrentModel: CategorizationModelDetails | null;
  /** `CategorizationModelDetails` */
  PreviousModel: CategorizationModelDetails | null;
}
export const CategorizationStatusResponse$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CategorizationStatusResponse",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ContextIdentifier", $xs.string, "?nil"],
    ["Status", $xs.string, "?nil"],
    ["CurrentModel", () => CategorizationModelDetails$, "?nil"],
    ["PreviousModel", () => CategorizationModelDetails$, "?nil"],
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

export const ArrayOfCategory$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCategory",
  namespace: $ns0,
  item: ["Category", () => Category$, "*nil"],
};

export interface CategoryEntity extends Carrier {
  /** `xs:int` */
  CategoryId: number;
  /** `xs:string` */
  Name: string | null;
  /** `CategoryGroup` */
  CategoryGroup: CategoryGroup;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:boolean` */
  EnableLeadStatus: boolean;
  /** `xs:int` */
  CategoryFamilyId: number;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const CategoryEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CategoryEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CategoryId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["CategoryGroup", () => CategoryGroup$, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["EnableLeadStatus", $xs.boolean, "?"],
    ["CategoryFamilyId", $xs.int, "?"],
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

export const CategoryUpdateTrigger = {
  None: "None",
  SaleRegistered: "SaleRegistered",
  SaleSold: "SaleSold",
  SaleLost: "SaleLost",
  LeadStatusChanged: "LeadStatusChanged",
} as const;
export type CategoryUpdateTrigger = (typeof CategoryUpdateTrigger)[keyof typeof CategoryUpdateTrigger] | $rt.UnknownName<"CategoryUpdateTrigger">;
export const CategoryUpdateTrigger$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CategoryUpdateTrigger",
  namespace: $ns0,
  values: CategoryUpdateTrigger,
  zero: "None",
};

export const ChangePasswordType = {
  Email: "Email",
  Password: "Password",
} as const;
export type ChangePasswordType = (typeof ChangePasswordType)[keyof typeof ChangePasswordType] | $rt.UnknownName<"ChangePasswordType">;
export const ChangePasswordType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChangePasswordType",
  namespace: $ns0,
  values: ChangePasswordType,
  zero: "Email",
};

export const ArrayOfChangePasswordType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChangePasswordType",
  namespace: $ns0,
  item: ["ChangePasswordType", () => ChangePasswordType$, "*"],
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

export interface ChatBotSettings {
  /** `xs:string` */
  BotName: string | null;
  /** `xs:int` */
  BotRegisterScriptId: number;
  /** `xs:int` */
  BotSessionCreatedScriptId: number;
  /** `xs:int` */
  BotSessionChangedScriptId: number;
  /** `xs:int` */
  BotMessageReceivedScriptId: number;
}
export const ChatBotSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatBotSettings",
  namespace: $ns0,
  members: [
    ["BotName", $xs.string, "?nil"],
    ["BotRegisterScriptId", $xs.int, "?"],
    ["BotSessionCreatedScriptId", $xs.int, "?"],
    ["BotSessionChangedScriptId", $xs.int, "?"],
    ["BotMessageReceivedScriptId", $xs.int, "?"],
  ],
};

export interface ChatMessage {
  /** `xs:int` */
  ChatMessageId: number;
  /** `xs:int` */
  ChatSessionId: number;
  /** `ChatMessageType` */
  Type: ChatMessageType;
  /** `xs:string` */
  Message: string | null;
  /** `xs:string` */
  Author: string | null;
  /** `xs:short` */
  ReadByCustomer: number;
  /** `ChatMessageSpecialType` */
  SpecialType: ChatMessageSpecialType;
  /** `xs:string` */
  SpecialParam: string | null;
  /** `xs:dateTime` */
  WhenPosted: string;
}
export const ChatMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatMessage",
  namespace: $ns0,
  members: [
    ["ChatMessageId", $xs.int, "?"],
    ["ChatSessionId", $xs.int, "?"],
    ["Type", () => ChatMessageType$, "?"],
    ["Message", $xs.string, "?nil"],
    ["Author", $xs.string, "?nil"],
    ["ReadByCustomer", $xs.short, "?"],
    ["SpecialType", () => ChatMessageSpecialType$, "?"],
    ["SpecialParam", $xs.string, "?nil"],
    ["WhenPosted", $xs.dateTime, "?"],
  ],
};

export const ArrayOfChatMessage$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChatMessage",
  namespace: $ns0,
  item: ["ChatMessage", () => ChatMessage$, "*nil"],
};

export const ChatMessageSpecialType = {
  None: "None",
  Welcome: "Welcome",
  Url: "Url",
  Block: "Block",
  NewSession: "NewSession",
  TransferedSession: "TransferedSession",
  Error: "Error",
  SessionDeleted: "SessionDeleted",
  FaqSuccessQuestion: "FaqSuccessQuestion",
  ClosedByUser: "ClosedByUser",
  ClosedByCustomer: "ClosedByCustomer",
  ClosedByIdle: "ClosedByIdle",
  TransferRejected: "TransferRejected",
  ReopenedByCustomer: "ReopenedByCustomer",
  ClickedOption: "ClickedOption",
  BotMessage: "BotMessage",
  Options: "Options",
  IllegalFileType: "IllegalFileType",
} as const;
export type ChatMessageSpecialType = (typeof ChatMessageSpecialType)[keyof typeof ChatMessageSpecialType] | $rt.UnknownName<"ChatMessageSpecialType">;
export const ChatMessageSpecialType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChatMessageSpecialType",
  namespace: $ns0,
  values: ChatMessageSpecialType,
  zero: "None",
};

export const ChatMessageType = {
  Invalid: "Invalid",
  ToCustomer: "ToCustomer",
  ToUser: "ToUser",
  Special: "Special",
} as const;
export type ChatMessageType = (typeof ChatMessageType)[keyof typeof ChatMessageType] | $rt.UnknownName<"ChatMessageType">;
export const ChatMessageType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChatMessageType",
  namespace: $ns0,
  values: ChatMessageType,
  zero: "Invalid",
};

export interface ChatOpeningHours {
  /** `TimeZoneData` */
  TzLocation: TimeZoneData | null;
  /** `xs:boolean` */
  MonEnabled: boolean;
  /** `ser:duration` */
  MonStart: string;
  /** `ser:duration` */
  MonStop: string;
  /** `xs:boolean` */
  TueEnabled: boolean;
  /** `ser:duration` */
  TueStart: string;
  /** `ser:duration` */
  TueStop: string;
  /** `xs:boolean` */
  WedEnabled: boolean;
  /** `ser:duration` */
  WedStart: string;
  /** `ser:duration` */
  WedStop: string;
  /** `xs:boolean` */
  ThuEnabled: boolean;
  /** `ser:duration` */
  ThuStart: string;
  /** `ser:duration` */
  ThuStop: string;
  /** `xs:boolean` */
  FriEnabled: boolean;
  /** `ser:duration` */
  FriStart: string;
  /** `ser:duration` */
  FriStop: string;
  /** `xs:boolean` */
  SatEnabled: boolean;
  /** `ser:duration` */
  SatStart: string;
  /** `ser:duration` */
  SatStop: string;
  /** `xs:boolean` */
  SunEnabled: boolean;
  /** `ser:duration` */
  SunStart: string;
  /** `ser:duration` */
  SunStop: string;
  /** `xs:boolean` */
  UseLunchHours: boolean;
  /** `ser:duration` */
  LunchStart: string;
  /** `ser:duration` */
  LunchStop: string;
}
export const ChatOpeningHours$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatOpeningHours",
  namespace: $ns0,
  members: [
    ["TzLocation", () => TimeZoneData$, "?nil"],
    ["MonEnabled", $xs.boolean, "?"],
    ["MonStart", $xs.timeSpan, "?"],
    ["MonStop", $xs.timeSpan, "?"],
    ["TueEnabled", $xs.boolean, "?"],
    ["TueStart", $xs.timeSpan, "?"],
    ["TueStop", $xs.timeSpan, "?"],
    ["WedEnabled", $xs.boolean, "?"],
    ["WedStart", $xs.timeSpan, "?"],
    ["WedStop", $xs.timeSpan, "?"],
    ["ThuEnabled", $xs.boolean, "?"],
    ["ThuStart", $xs.timeSpan, "?"],
    ["ThuStop", $xs.timeSpan, "?"],
    ["FriEnabled", $xs.boolean, "?"],
    ["FriStart", $xs.timeSpan, "?"],
    ["FriStop", $xs.timeSpan, "?"],
    ["SatEnabled", $xs.boolean, "?"],
    ["SatStart", $xs.timeSpan, "?"],
    ["SatStop", $xs.timeSpan, "?"],
    ["SunEnabled", $xs.boolean, "?"],
    ["SunStart", $xs.timeSpan, "?"],
    ["SunStop", $xs.timeSpan, "?"],
    ["UseLunchHours", $xs.boolean, "?"],
    ["LunchStart", $xs.timeSpan, "?"],
    ["LunchStop", $xs.timeSpan, "?"],
  ],
};

export interface ChatPresence extends Carrier {
  /** `xs:int` */
  UserId: number;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:int` */
  OngoingChats: number;
  /** `xs:boolean` */
  Present: boolean;
  /** `ArrayOfint` */
  ChatTopics: number[] | null;
}
export const ChatPresence$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatPresence",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["UserId", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["OngoingChats", $xs.int, "?"],
    ["Present", $xs.boolean, "?"],
    ["ChatTopics", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfChatPresence$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChatPresence",
  namespace: $ns0,
  item: ["ChatPresence", () => ChatPresence$, "*nil"],
};

export interface ChatSession extends Carrier {
  /** `xs:int` */
  ChatSessionId: number;
}
export const ChatSession$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatSession",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ChatSessionId", $xs.int, "?"],
  ],
};

export const ArrayOfChatSession$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChatSession",
  namespace: $ns0,
  item: ["ChatSession", () => ChatSession$, "*nil"],
};

export interface ChatSessionEntity extends Carrier {
  /** `xs:int` */
  ChatSessionId: number;
  /** `xs:int` */
  TopicId: number;
  /** `Associate` */
  User: Associate | null;
  /** `Person` */
  Person: Person | null;
  /** `xs:string` */
  CustomerAlias: string | null;
  /** `xs:string` */
  CustomerHost: string | null;
  /** `xs:string` */
  CustomerName: string | null;
  /** `xs:string` */
  CustomerEmail: string | null;
  /** `xs:string` */
  CustomerPhone: string | null;
  /** `xs:boolean` */
  CustomerConsented: boolean;
  /** `xs:string` */
  CustomerCompanyName: string | null;
  /** `ChatSessionStatus` */
  Status: ChatSessionStatus;
  /** `xs:string` */
  FirstMessage: string | null;
  /** `xs:string` */
  LastMessage: string | null;
  /** `xs:dateTime` */
  WhenRequested: string;
  /** `xs:dateTime` */
  WhenStarted: string;
  /** `xs:dateTime` */
  WhenEnded: string;
  /** `xs:dateTime` */
  WhenIdle: string;
  /** `xs:dateTime` */
  WhenFetched: string;
  /** `xs:string` */
  SessionKey: string | null;
  /** `xs:int` */
  InitialQueuePos: number;
  /** `xs:int` */
  AlertLevel: number;
  /** `xs:int` */
  Rank: number;
  /** `ChatSessionFlags` */
  Flags: ChatSessionFlags[];
  /** `Contact` */
  Contact: Contact | null;
  /** `Project` */
  Project: Project | null;
  /** `Sale` */
  Sale: Sale | null;
  /** `Ticket` */
  Ticket: Ticket | null;
  /** `Associate` */
  TransferTo: Associate | null;
  /** `xs:boolean` */
  ChatbotIsActive: boolean;
  /** `xs:int` */
  Rating: number;
}
export const ChatSessionEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatSessionEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ChatSessionId", $xs.int, "?"],
    ["TopicId", $xs.int, "?"],
    ["User", () => Associate$, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["CustomerAlias", $xs.string, "?nil"],
    ["CustomerHost", $xs.string, "?nil"],
    ["CustomerName", $xs.string, "?nil"],
    ["CustomerEmail", $xs.string, "?nil"],
    ["CustomerPhone", $xs.string, "?nil"],
    ["CustomerConsented", $xs.boolean, "?"],
    ["CustomerCompanyName", $xs.string, "?nil"],
    ["Status", () => ChatSessionStatus$, "?"],
    ["FirstMessage", $xs.string, "?nil"],
    ["LastMessage", $xs.string, "?nil"],
    ["WhenRequested", $xs.dateTime, "?"],
    ["WhenStarted", $xs.dateTime, "?"],
    ["WhenEnded", $xs.dateTime, "?"],
    ["WhenIdle", $xs.dateTime, "?"],
    ["WhenFetched", $xs.dateTime, "?"],
    ["SessionKey", $xs.string, "?nil"],
    ["InitialQueuePos", $xs.int, "?"],
    ["AlertLevel", $xs.int, "?"],
    ["Rank", $xs.int, "?"],
    ["Flags", () => ChatSessionFlags$, "?"],
    ["Contact", () => Contact$, "?nil"],
    ["Project", () => Project$, "?nil"],
    ["Sale", () => Sale$, "?nil"],
    ["Ticket", () => Ticket$, "?nil"],
    ["TransferTo", () => Associate$, "?nil"],
    ["ChatbotIsActive", $xs.boolean, "?"],
    ["Rating", $xs.int, "?"],
  ],
};

export const ArrayOfChatSessionEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChatSessionEntity",
  namespace: $ns0,
  item: ["ChatSessionEntity", () => ChatSessionEntity$, "*nil"],
};

export const ChatSessionFlags = {
  UserIsTyping: "UserIsTyping",
} as const;
export type ChatSessionFlags = (typeof ChatSessionFlags)[keyof typeof ChatSessionFlags] | $rt.UnknownName<"ChatSessionFlags">;
export const ChatSessionFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ChatSessionFlags",
  namespace: $ns0,
  values: ChatSessionFlags,
};

export const ChatSessionStatus = {
  Invalid: "Invalid",
  PreChatForm: "PreChatForm",
  Faq: "Faq",
  OfflineForm: "OfflineForm",
  InQueue: "InQueue",
  CustomerLast: "CustomerLast",
  UserLast: "UserLast",
  Finished: "Finished",
  Deleted: "Deleted",
  Closed: "Closed",
  RequestPosted: "RequestPosted",
  ClosedFromQueue: "ClosedFromQueue",
} as const;
export type ChatSessionStatus = (typeof ChatSessionStatus)[keyof typeof ChatSessionStatus] | $rt.UnknownName<"ChatSessionStatus">;
export const ChatSessionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChatSessionStatus",
  namespace: $ns0,
  values: ChatSessionStatus,
  zero: "Invalid",
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

export interface ChatTopicAgent {
  /** `xs:int` */
  TopicId: number;
  /** `Associate` */
  User: Associate | null;
  /** `xs:boolean` */
  CanListen: boolean;
  /** `xs:boolean` */
  CanRespond: boolean;
  /** `xs:boolean` */
  CanManage: boolean;
  /** `xs:boolean` */
  CanNotify: boolean;
}
export const ChatTopicAgent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatTopicAgent",
  namespace: $ns0,
  members: [
    ["TopicId", $xs.int, "?"],
    ["User", () => Associate$, "?nil"],
    ["CanListen", $xs.boolean, "?"],
    ["CanRespond", $xs.boolean, "?"],
    ["CanManage", $xs.boolean, "?"],
    ["CanNotify", $xs.boolean, "?"],
  ],
};

export const ArrayOfChatTopicAgent$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChatTopicAgent",
  namespace: $ns0,
  item: ["ChatTopicAgent", () => ChatTopicAgent$, "*nil"],
};

export interface ChatTopicEntity extends Carrier {
  /** `xs:int` */
  ChatTopicId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  WelcomeMessage: string | null;
  /** `CustomerLanguage` */
  Language: CustomerLanguage | null;
  /** `xs:dateTime` */
  LastAccept: string;
  /** `xs:int` */
  SecondsPrAccept: number;
  /** `xs:string` */
  AlertRecipient: string | null;
  /** `ReplyTemplate` */
  AlertTemplate: ReplyTemplate | null;
  /** `xs:boolean` */
  CollectConsent: boolean;
  /** `xs:string` */
  BadgeHeader: string | null;
  /** `xs:boolean` */
  CustomQueueTextEnabled: boolean;
  /** `xs:string` */
  CustomQueueText: string | null;
  /** `xs:int` */
  WarnNewChatMinutes: number;
  /** `xs:int` */
  WarnManagerNewChatMinutes: number;
  /** `xs:boolean` */
  TicketEnabled: boolean;
  /** `TicketCategory` */
  TicketCategory: TicketCategory | null;
  /** `TicketPriority` */
  TicketPriority: TicketPriority | null;
  /** `xs:boolean` */
  OpeningHoursEnabled: boolean;
  /** `ChatOpeningHours` */
  OpeningHours: ChatOpeningHours | null;
  /** `ChatWidgetSettings` */
  Widget: ChatWidgetSettings | null;
  /** `xs:boolean` */
  BotEnabled: boolean;
  /** `ChatBotSettings` */
  BotSettings: ChatBotSettings | null;
  /** `xs:boolean` */
  OfflineCollectConsent: boolean;
  /** `xs:int` */
  WarnChatMessageMinutes: number;
  /** `xs:int` */
  WarnManagerChatMessageMinutes: number;
  /** `xs:boolean` */
  UseQueueOfflineForm: boolean;
  /** `xs:int` */
  OfflineFormTimeLimit: number;
  /** `xs:int` */
  OfflineFormQueueLength: number;
  /** `xs:boolean` */
  WidgetEnableRating: boolean;
  /** `xs:string` */
  WidgetRatingText: string | null;
}
export const ChatTopicEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatTopicEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ChatTopicId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["WelcomeMessage", $xs.string, "?nil"],
    ["Language", () => CustomerLanguage$, "?nil"],
    ["LastAccept", $xs.dateTime, "?"],
    ["SecondsPrAccept", $xs.int, "?"],
    ["AlertRecipient", $xs.string, "?nil"],
    ["AlertTemplate", () => ReplyTemplate$, "?nil"],
    ["CollectConsent", $xs.boolean, "?"],
    ["BadgeHeader", $xs.string, "?nil"],
    ["CustomQueueTextEnabled", $xs.boolean, "?"],
    ["CustomQueueText", $xs.string, "?nil"],
    ["WarnNewChatMinutes", $xs.int, "?"],
    ["WarnManagerNewChatMinutes", $xs.int, "?"],
    ["TicketEnabled", $xs.boolean, "?"],
    ["TicketCategory", () => TicketCategory$, "?nil"],
    ["TicketPriority", () => TicketPriority$, "?nil"],
    ["OpeningHoursEnabled", $xs.boolean, "?"],
    ["OpeningHours", () => ChatOpeningHours$, "?nil"],
    ["Widget", () => ChatWidgetSettings$, "?nil"],
    ["BotEnabled", $xs.boolean, "?"],
    ["BotSettings", () => ChatBotSettings$, "?nil"],
    ["OfflineCollectConsent", $xs.boolean, "?"],
    ["WarnChatMessageMinutes", $xs.int, "?"],
    ["WarnManagerChatMessageMinutes", $xs.int, "?"],
    ["UseQueueOfflineForm", $xs.boolean, "?"],
    ["OfflineFormTimeLimit", $xs.int, "?"],
    ["OfflineFormQueueLength", $xs.int, "?"],
    ["WidgetEnableRating", $xs.boolean, "?"],
    ["WidgetRatingText", $xs.string, "?nil"],
  ],
};

export const ArrayOfChatTopicEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChatTopicEntity",
  namespace: $ns0,
  item: ["ChatTopicEntity", () => ChatTopicEntity$, "*nil"],
};

export interface ChatWidgetSettings {
  /** `xs:boolean` */
  AutoFaqEnabled: boolean;
  /** `KbCategory` */
  AutoFaqCategory: KbCategory | null;
  /** `xs:boolean` */
  PreFormEnabled: boolean;
  /** `xs:string` */
  PreFormMessage: string | null;
  /** `WidgetRequiredFields` */
  RequiredFields: WidgetRequiredFields[];
  /** `xs:boolean` */
  PostFormEnabled: boolean;
  /** `xs:string` */
  PostFormHeader: string | null;
  /** `xs:string` */
  PostFormMessage: string | null;
  /** `xs:boolean` */
  PostTranscriptEnabled: boolean;
  /** `xs:string` */
  LanguageIsoCode: string | null;
  /** `ChatWidgetSize` */
  Size: ChatWidgetSize;
  /** `WidgetTheme` */
  Theme: WidgetTheme;
  /** `xs:string` */
  Color: string | null;
  /** `xs:string` */
  BadgeColor: string | null;
  /** `xs:string` */
  BadgeTextColor: string | null;
  /** `xs:string` */
  CustMsgColor: string | null;
  /** `xs:string` */
  CustMsgTextColor: string | null;
  /** `xs:string` */
  AgentMsgColor: string | null;
  /** `xs:string` */
  AgentMsgTextColor: string | null;
  /** `xs:string` */
  ButtonColor: string | null;
  /** `xs:string` */
  ButtonTextColor: string | null;
  /** `xs:string` */
  Font: string | null;
  /** `xs:string` */
  FontSize: string | null;
  /** `xs:boolean` */
  LogoEnabled: boolean;
  /** `xs:int` */
  LogoBlobId: number;
  /** `xs:string` */
  LogoName: string | null;
  /** `xs:boolean` */
  ShowAgentPhoto: boolean;
  /** `xs:string` */
  WelcomeTitle: string | null;
  /** `xs:string` */
  WelcomeMessage: string | null;
  /** `xs:string` */
  OfflineHeader: string | null;
  /** `xs:string` */
  OfflineMessage: string | null;
  /** `WidgetRequiredFields` */
  OfflineFields: WidgetRequiredFields[];
  /** `xs:boolean` */
  UseAgentFirstname: boolean;
}
export const ChatWidgetSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatWidgetSettings",
  namespace: $ns0,
  members: [
    ["AutoFaqEnabled", $xs.boolean, "?"],
    ["AutoFaqCategory", () => KbCategory$, "?nil"],
    ["PreFormEnabled", $xs.boolean, "?"],
    ["PreFormMessage", $xs.string, "?nil"],
    ["RequiredFields", () => WidgetRequiredFields$, "?"],
    ["PostFormEnabled", $xs.boolean, "?"],
    ["PostFormHeader", $xs.string, "?nil"],
    ["PostFormMessage", $xs.string, "?nil"],
    ["PostTranscriptEnabled", $xs.boolean, "?"],
    ["LanguageIsoCode", $xs.string, "?nil"],
    ["Size", () => ChatWidgetSize$, "?"],
    ["Theme", () => WidgetTheme$, "?"],
    ["Color", $xs.string, "?nil"],
    ["BadgeColor", $xs.string, "?nil"],
    ["BadgeTextColor", $xs.string, "?nil"],
    ["CustMsgColor", $xs.string, "?nil"],
    ["CustMsgTextColor", $xs.string, "?nil"],
    ["AgentMsgColor", $xs.string, "?nil"],
    ["AgentMsgTextColor", $xs.string, "?nil"],
    ["ButtonColor", $xs.string, "?nil"],
    ["ButtonTextColor", $xs.string, "?nil"],
    ["Font", $xs.string, "?nil"],
    ["FontSize", $xs.string, "?nil"],
    ["LogoEnabled", $xs.boolean, "?"],
    ["LogoBlobId", $xs.int, "?"],
    ["LogoName", $xs.string, "?nil"],
    ["ShowAgentPhoto", $xs.boolean, "?"],
    ["WelcomeTitle", $xs.string, "?nil"],
    ["WelcomeMessage", $xs.string, "?nil"],
    ["OfflineHeader", $xs.string, "?nil"],
    ["OfflineMessage", $xs.string, "?nil"],
    ["OfflineFields", () => WidgetRequiredFields$, "?"],
    ["UseAgentFirstname", $xs.boolean, "?"],
  ],
};

export const ChatWidgetSize = {
  Normal: "Normal",
  Large: "Large",
} as const;
export type ChatWidgetSize = (typeof ChatWidgetSize)[keyof typeof ChatWidgetSize] | $rt.UnknownName<"ChatWidgetSize">;
export const ChatWidgetSize$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChatWidgetSize",
  namespace: $ns0,
  values: ChatWidgetSize,
  zero: "Normal",
};

export interface ChatbotTurn {
  /** `xs:dateTime` */
  Timestamp: string;
  /** `xs:string` */
  UserPrompt: string | null;
  /** `xs:string` */
  UserDisplayText: string | null;
  /** `xs:string` */
  BotResponse: string | null;
  /** `StringDictionary` */
  BotActions: $rt.StringDictionary<string | null> | null;
  /** `ArrayOfstring` */
  Attachments: (string | null)[] | null;
}
export const ChatbotTurn$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatbotTurn",
  namespace: $ns0,
  members: [
    ["Timestamp", $xs.dateTime, "?"],
    ["UserPrompt", $xs.string, "?nil"],
    ["UserDisplayText", $xs.string, "?nil"],
    ["BotResponse", $xs.string, "?nil"],
    ["BotActions", () => StringDictionary$, "?nil"],
    ["Attachments", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfChatbotTurn$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfChatbotTurn",
  namespace: $ns0,
  item: ["ChatbotTurn", () => ChatbotTurn$, "*nil"],
};

export interface CheckLicenseStatusResult {
  /** `LicenseStatus` */
  LicenseStatus: LicenseStatus;
  /** `xs:string` */
  Message: string | null;
  /** `xs:string` */
  Url: string | null;
}
export const CheckLicenseStatusResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CheckLicenseStatusResult",
  namespace: $ns0,
  members: [
    ["LicenseStatus", () => LicenseStatus$, "?"],
    ["Message", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
  ],
};

export interface CheckoutInfo {
  /** `CheckoutState` */
  State: CheckoutState;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  Name: string | null;
}
export const CheckoutInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CheckoutInfo",
  namespace: $ns0,
  members: [
    ["State", () => CheckoutState$, "?"],
    ["AssociateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
  ],
};

export const CheckoutState = {
  NotCheckedOut: "NotCheckedOut",
  CheckedOutOwn: "CheckedOutOwn",
  CheckedOutOther: "CheckedOutOther",
  LockingNotSupported: "LockingNotSupported",
} as const;
export type CheckoutState = (typeof CheckoutState)[keyof typeof CheckoutState] | $rt.UnknownName<"CheckoutState">;
export const CheckoutState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CheckoutState",
  namespace: $ns0,
  values: CheckoutState,
  zero: "NotCheckedOut",
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

export const CommandAction = {
  Implicit: "Implicit",
  YesNo: "YesNo",
  OkCancel: "OkCancel",
  Ok: "Ok",
} as const;
export type CommandAction = (typeof CommandAction)[keyof typeof CommandAction] | $rt.UnknownName<"CommandAction">;
export const CommandAction$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CommandAction",
  namespace: $ns0,
  values: CommandAction,
  zero: "Implicit",
};

export const CommandActionResult = {
  Implicit: "Implicit",
  Yes: "Yes",
  Ok: "Ok",
  No: "No",
  Cancel: "Cancel",
} as const;
export type CommandActionResult = (typeof CommandActionResult)[keyof typeof CommandActionResult] | $rt.UnknownName<"CommandActionResult">;
export const CommandActionResult$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CommandActionResult",
  namespace: $ns0,
  values: CommandActionResult,
  zero: "Implicit",
};

export interface CommandInfo {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayTooltip: string | null;
  /** `xs:string` */
  IconHint: string | null;
  /** `ReturnType` */
  ReturnType: ReturnType;
}
export const CommandInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CommandInfo",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayTooltip", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["ReturnType", () => ReturnType$, "?"],
  ],
};

export const ArrayOfCommandInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCommandInfo",
  namespace: $ns0,
  item: ["CommandInfo", () => CommandInfo$, "*nil"],
};

export interface CommandResult extends Carrier {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  Message: string | null;
  /** `CommandActionResult` */
  Result: CommandActionResult;
}
export const CommandResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CommandResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Success", $xs.boolean, "?"],
    ["Message", $xs.string, "?nil"],
    ["Result", () => CommandActionResult$, "?"],
  ],
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

export const ArrayOfCompetitor$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCompetitor",
  namespace: $ns0,
  item: ["Competitor", () => Competitor$, "*nil"],
};

export const ConfigType = {
  Style: "Style",
  Options: "Options",
  SubscriptionsStyle: "SubscriptionsStyle",
  SubscriptionsOptions: "SubscriptionsOptions",
} as const;
export type ConfigType = (typeof ConfigType)[keyof typeof ConfigType] | $rt.UnknownName<"ConfigType">;
export const ConfigType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ConfigType",
  namespace: $ns0,
  values: ConfigType,
  zero: "Style",
};

export interface ConfigurableScreenDelta extends Carrier {
  /** `xs:int` */
  ConfigurableScreenDeltaId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  DeltaJson: string | null;
  /** `DeltaType` */
  DeltaType: DeltaType;
  /** `DeltaState` */
  DeltaState: DeltaState;
  /** `xs:string` */
  RecipeId: string | null;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `ArrayOfint` */
  AppliesToIds: number[] | null;
  /** `xs:string` */
  AppliesToKey: string | null;
}
export const ConfigurableScreenDelta$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ConfigurableScreenDelta",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ConfigurableScreenDeltaId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["DeltaJson", $xs.string, "?nil"],
    ["DeltaType", () => DeltaType$, "?"],
    ["DeltaState", () => DeltaState$, "?"],
    ["RecipeId", $xs.string, "?nil"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["AppliesToIds", () => ArrayOfint$, "?nil"],
    ["AppliesToKey", $xs.string, "?nil"],
  ],
};

export const ArrayOfConfigurableScreenDelta$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfConfigurableScreenDelta",
  namespace: $ns0,
  item: ["ConfigurableScreenDelta", () => ConfigurableScreenDelta$, "*nil"],
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

export interface ConsentPerson extends Carrier {
  /** `xs:int` */
  ConsentPersonId: number;
  /** `ConsentSource` */
  ConsentSource: ConsentSource | null;
  /** `LegalBase` */
  LegalBase: LegalBase | null;
  /** `xs:int` */
  PersonId: number;
  /** `ConsentPurpose` */
  ConsentPurpose: ConsentPurpose | null;
  /** `xs:string` */
  Comment: string | null;
}
export const ConsentPerson$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ConsentPerson",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ConsentPersonId", $xs.int, "?"],
    ["ConsentSource", () => ConsentSource$, "?nil"],
    ["LegalBase", () => LegalBase$, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["ConsentPurpose", () => ConsentPurpose$, "?nil"],
    ["Comment", $xs.string, "?nil"],
  ],
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

export const ArrayOfConsentPurpose$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfConsentPurpose",
  namespace: $ns0,
  item: ["ConsentPurpose", () => ConsentPurpose$, "*nil"],
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

export const ArrayOfConsentSource$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfConsentSource",
  namespace: $ns0,
  item: ["ConsentSource", () => ConsentSource$, "*nil"],
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

export const ContactAction = {
  Created: "Created",
  Updated: "Updated",
  NewActivity: "NewActivity",
  ActivityCompleted: "ActivityCompleted",
  PersonAdded: "PersonAdded",
  PersonUpdated: "PersonUpdated",
  DocumentAdded: "DocumentAdded",
  UndefinedValue128: "UndefinedValue128",
} as const;
export type ContactAction = (typeof ContactAction)[keyof typeof ContactAction] | $rt.UnknownName<"ContactAction">;
export const ContactAction$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ContactAction",
  namespace: $ns0,
  values: ContactAction,
};

export interface ContactActivity extends Carrier {
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  Department: string | null;
  /** `xs:string` */
  OrgNr: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  URL: string | null;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `ContactAction` */
  Action: ContactAction[];
  /** `xs:dateTime` */
  ActionTime: string;
  /** `xs:string` */
  Category: string | null;
  /** `xs:string` */
  ActivityPersonName: string | null;
  /** `xs:int` */
  ActionId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ActivityPersonId: number;
  /** `xs:int` */
  AssociateId: number;
}
export const ContactActivity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactActivity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ContactId", $xs.int, "?"],
    ["Department", $xs.string, "?nil"],
    ["OrgNr", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["Action", () => ContactAction$, "?"],
    ["ActionTime", $xs.dateTime, "?"],
    ["Category", $xs.string, "?nil"],
    ["ActivityPersonName", $xs.string, "?nil"],
    ["ActionId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["ActivityPersonId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfContactActivity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfContactActivity",
  namespace: $ns0,
  item: ["ContactActivity", () => ContactActivity$, "*nil"],
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

export interface ContactOrPersonFromEmail extends Carrier {
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:string` */
  ContactCategory: string | null;
  /** `xs:string` */
  SortName: string | null;
}
export const ContactOrPersonFromEmail$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactOrPersonFromEmail",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonId", $xs.int, "?"],
    ["FullName", $xs.string, "?nil"],
    ["EmailAddress", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactCategory", $xs.string, "?nil"],
    ["SortName", $xs.string, "?nil"],
  ],
};

export const ArrayOfContactOrPersonFromEmail$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfContactOrPersonFromEmail",
  namespace: $ns0,
  item: ["ContactOrPersonFromEmail", () => ContactOrPersonFromEmail$, "*nil"],
};

export const ContactPersonBoardEntity = {
  Contact: "Contact",
  Person: "Person",
} as const;
export type ContactPersonBoardEntity = (typeof ContactPersonBoardEntity)[keyof typeof ContactPersonBoardEntity] | $rt.UnknownName<"ContactPersonBoardEntity">;
export const ContactPersonBoardEntity$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ContactPersonBoardEntity",
  namespace: $ns0,
  values: ContactPersonBoardEntity,
  zero: "Contact",
};

export interface ContactPersonBoardViewSettings extends Omit<BoardViewSettingsBase, "$type"> {
  $type: "ContactPersonBoardViewSettings";
  /** `ContactPersonBoardEntity` */
  ViewEntity: ContactPersonBoardEntity;
}
export const ContactPersonBoardViewSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactPersonBoardViewSettings",
  namespace: $ns0,
  base: () => BoardViewSettingsBase$,
  members: [
    ["ViewEntity", () => ContactPersonBoardEntity$, "?"],
  ],
};

export interface ContactPersonId extends Carrier {
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ContactId: number;
}
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

export const ArrayOfContactPersonId$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfContactPersonId",
  namespace: $ns0,
  item: ["ContactPersonId", () => ContactPersonId$, "*nil"],
};

export interface ContactRelationEntity extends Carrier {
  /** `xs:int` */
  SourceContactId: number;
  /** `xs:int` */
  SourcePersonId: number;
  /** `xs:int` */
  DestinationContactId: number;
  /** `xs:int` */
  DestinationPersonId: number;
  /** `xs:int` */
  RelationId: number;
  /** `xs:string` */
  Comment: string | null;
  /** `xs:int` */
  RelationDefinitionId: number;
  /** `xs:short` */
  Reversed: number;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `xs:string` */
  SourceContactName: string | null;
  /** `xs:string` */
  SourcePersonName: string | null;
  /** `xs:string` */
  DestinationContactName: string | null;
  /** `xs:string` */
  DestinationPersonName: string | null;
  /** `xs:string` */
  ActiveText: string | null;
  /** `xs:string` */
  PassiveText: string | null;
}
export const ContactRelationEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactRelationEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SourceContactId", $xs.int, "?"],
    ["SourcePersonId", $xs.int, "?"],
    ["DestinationContactId", $xs.int, "?"],
    ["DestinationPersonId", $xs.int, "?"],
    ["RelationId", $xs.int, "?"],
    ["Comment", $xs.string, "?nil"],
    ["RelationDefinitionId", $xs.int, "?"],
    ["Reversed", $xs.short, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["SourceContactName", $xs.string, "?nil"],
    ["SourcePersonName", $xs.string, "?nil"],
    ["DestinationContactName", $xs.string, "?nil"],
    ["DestinationPersonName", $xs.string, "?nil"],
    ["ActiveText", $xs.string, "?nil"],
    ["PassiveText", $xs.string, "?nil"],
  ],
};

export const ContactSourceType = {
  History: "History",
  Diary: "Diary",
  Favorites: "Favorites",
  UndefinedValue8: "UndefinedValue8",
} as const;
export type ContactSourceType = (typeof ContactSourceType)[keyof typeof ContactSourceType] | $rt.UnknownName<"ContactSourceType">;
export const ContactSourceType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ContactSourceType",
  namespace: $ns0,
  values: ContactSourceType,
};

export interface ContactSummary {
  /** `Contact` */
  Contact: Contact | null;
  /** `ArrayOfTicketSummaryItem` */
  Tickets: (TicketSummaryItem | null)[] | null;
  /** `ArrayOfActivitySummaryItem` */
  Followups: (ActivitySummaryItem | null)[] | null;
  /** `ArrayOfActivitySummaryItem` */
  Documents: (ActivitySummaryItem | null)[] | null;
  /** `ArrayOfSaleSummaryItem` */
  Sales: (SaleSummaryItem | null)[] | null;
  /** `ArrayOfChatSummaryItem` */
  Chats: (ChatSummaryItem | null)[] | null;
}
export const ContactSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactSummary",
  namespace: $ns0,
  members: [
    ["Contact", () => Contact$, "?nil"],
    ["Tickets", () => ArrayOfTicketSummaryItem$, "?nil"],
    ["Followups", () => ArrayOfActivitySummaryItem$, "?nil"],
    ["Documents", () => ArrayOfActivitySummaryItem$, "?nil"],
    ["Sales", () => ArrayOfSaleSummaryItem$, "?nil"],
    ["Chats", () => ArrayOfChatSummaryItem$, "?nil"],
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

export interface CopilotDataSourceEntity extends Carrier {
  /** `xs:int` */
  CopilotDataSourceId: number;
  /** `CopilotDataSourceType` */
  CopilotDataSourceType: CopilotDataSourceType;
  /** `xs:int` */
  CopilotId: number;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `ArrayOfCopilotDataSourceSetting` */
  Settings: (CopilotDataSourceSetting | null)[] | null;
}
export const CopilotDataSourceEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CopilotDataSourceEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CopilotDataSourceId", $xs.int, "?"],
    ["CopilotDataSourceType", () => CopilotDataSourceType$, "?"],
    ["CopilotId", $xs.int, "?"],
    ["Description", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Settings", () => ArrayOfCopilotDataSourceSetting$, "?nil"],
  ],
};

export const ArrayOfCopilotDataSourceEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCopilotDataSourceEntity",
  namespace: $ns0,
  item: ["CopilotDataSourceEntity", () => CopilotDataSourceEntity$, "*nil"],
};

export interface CopilotDataSourceSetting extends Carrier {
  /** `xs:int` */
  CopilotDataSourceSettingId: number;
  /** `xs:int` */
  CopilotDataSourceId: number;
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  Value: string | null;
}
export const CopilotDataSourceSetting$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CopilotDataSourceSetting",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CopilotDataSourceSettingId", $xs.int, "?"],
    ["CopilotDataSourceId", $xs.int, "?"],
    ["Key", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
  ],
};

export const ArrayOfCopilotDataSourceSetting$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCopilotDataSourceSetting",
  namespace: $ns0,
  item: ["CopilotDataSourceSetting", () => CopilotDataSourceSetting$, "*nil"],
};

export const CopilotDataSourceType = {
  Requests: "Requests",
  FAQs: "FAQs",
  ReplyTemplates: "ReplyTemplates",
  Documents: "Documents",
  Products: "Products",
  WebContent: "WebContent",
} as const;
export type CopilotDataSourceType = (typeof CopilotDataSourceType)[keyof typeof CopilotDataSourceType] | $rt.UnknownName<"CopilotDataSourceType">;
export const CopilotDataSourceType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CopilotDataSourceType",
  namespace: $ns0,
  values: CopilotDataSourceType,
  zero: "Requests",
};

export interface CopilotEntity extends Carrier {
  /** `xs:int` */
  CopilotId: number;
  /** `xs:string` */
  Name: string | null;
  /** `ArrayOfCopilotDataSourceEntity` */
  CopilotDataSources: (CopilotDataSourceEntity | null)[] | null;
}
export const CopilotEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CopilotEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CopilotId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["CopilotDataSources", () => ArrayOfCopilotDataSourceEntity$, "?nil"],
  ],
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

export const ArrayOfCountry$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCountry",
  namespace: $ns0,
  item: ["Country", () => Country$, "*nil"],
};

export interface Credential extends Carrier {
  /** `CredentialType` */
  Type: CredentialType | null;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  DisplayValue: string | null;
}
export const Credential$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Credential",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Type", () => CredentialType$, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
  ],
};

export const ArrayOfCredential$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCredential",
  namespace: $ns0,
  item: ["Credential", () => Credential$, "*nil"],
};

export const CredentialControlType = {
  Static: "Static",
  Edit: "Edit",
  Password: "Password",
  Link: "Link",
  Hidden: "Hidden",
} as const;
export type CredentialControlType = (typeof CredentialControlType)[keyof typeof CredentialControlType] | $rt.UnknownName<"CredentialControlType">;
export const CredentialControlType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CredentialControlType",
  namespace: $ns0,
  values: CredentialControlType,
  zero: "Static",
};

export interface CredentialType extends Carrier {
  /** `xs:string` */
  DisplayType: string | null;
  /** `xs:string` */
  Type: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `CredentialControlType` */
  ValueControl: CredentialControlType;
  /** `xs:boolean` */
  CanCreatePerson: boolean;
  /** `xs:boolean` */
  IsUserNameSupported: boolean;
}
export const CredentialType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CredentialType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DisplayType", $xs.string, "?nil"],
    ["Type", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ValueControl", () => CredentialControlType$, "?"],
    ["CanCreatePerson", $xs.boolean, "?"],
    ["IsUserNameSupported", $xs.boolean, "?"],
  ],
};

export const ArrayOfCredentialType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCredentialType",
  namespace: $ns0,
  item: ["CredentialType", () => CredentialType$, "*nil"],
};

export interface CredentialUser extends Carrier {
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  DisplayValue: string | null;
  /** `ArrayOfstring` */
  Columns: (string | null)[] | null;
  /** `xs:boolean` */
  CanCreatePerson: boolean;
}
export const CredentialUser$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CredentialUser",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Value", $xs.string, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
    ["Columns", () => ArrayOfstring$, "?nil"],
    ["CanCreatePerson", $xs.boolean, "?"],
  ],
};

export const ArrayOfCredentialUser$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCredentialUser",
  namespace: $ns0,
  item: ["CredentialUser", () => CredentialUser$, "*nil"],
};

export interface CredentialsGroup extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  DisplayName: string | null;
}
export const CredentialsGroup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CredentialsGroup",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
  ],
};

export const ArrayOfCredentialsGroup$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCredentialsGroup",
  namespace: $ns0,
  item: ["CredentialsGroup", () => CredentialsGroup$, "*nil"],
};

export interface CredentialsGroupUsers extends Carrier {
  /** `ArrayOfstring` */
  Headings: (string | null)[] | null;
  /** `ArrayOfCredentialUser` */
  Users: (CredentialUser | null)[] | null;
}
export const CredentialsGroupUsers$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CredentialsGroupUsers",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Headings", () => ArrayOfstring$, "?nil"],
    ["Users", () => ArrayOfCredentialUser$, "?nil"],
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

export const ArrayOfCredited$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCredited",
  namespace: $ns0,
  item: ["Credited", () => Credited$, "*nil"],
};

export interface CriteriaInformation extends Carrier {
  /** `ArrayOfArchiveRestrictionInfo` */
  Restrictions: (ArchiveRestrictionInfo | null)[] | null;
  /** `ArrayOfArchiveColumnInfo` */
  CriteriaArchiveColumns: (ArchiveColumnInfo | null)[] | null;
  /** `ArrayOfArchiveListItem` */
  CriteriaArchiveRows: (ArchiveListItem | null)[] | null;
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}
export const CriteriaInformation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CriteriaInformation",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ["CriteriaArchiveColumns", () => ArrayOfArchiveColumnInfo$, "?nil"],
    ["CriteriaArchiveRows", () => ArrayOfArchiveListItem$, "?nil"],
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const CrmActorType = {
  Unknown: "Unknown",
  Contact: "Contact",
  Person: "Person",
  Project: "Project",
  Sale: "Sale",
} as const;
export type CrmActorType = (typeof CrmActorType)[keyof typeof CrmActorType] | $rt.UnknownName<"CrmActorType">;
export const CrmActorType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CrmActorType",
  namespace: $ns0,
  values: CrmActorType,
  zero: "Unknown",
};

export interface CsFeatureToggle extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:boolean` */
  State: boolean;
}
export const CsFeatureToggle$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CsFeatureToggle",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["State", $xs.boolean, "?"],
  ],
};

export const ArrayOfCsFeatureToggle$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCsFeatureToggle",
  namespace: $ns0,
  item: ["CsFeatureToggle", () => CsFeatureToggle$, "*nil"],
};

export interface CsSessionKey extends Carrier {
  /** `xs:string` */
  Key: string | null;
  /** `xs:int` */
  LoginId: number;
  /** `xs:int` */
  UserId: number;
}
export const CsSessionKey$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CsSessionKey",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Key", $xs.string, "?nil"],
    ["LoginId", $xs.int, "?"],
    ["UserId", $xs.int, "?"],
  ],
};

export const CtaFlavor = {
  Normal: "Normal",
  Info: "Info",
  Warning: "Warning",
  Error: "Error",
  Accept: "Accept",
  Reject: "Reject",
} as const;
export type CtaFlavor = (typeof CtaFlavor)[keyof typeof CtaFlavor] | $rt.UnknownName<"CtaFlavor">;
export const CtaFlavor$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CtaFlavor",
  namespace: $ns0,
  values: CtaFlavor,
  zero: "Normal",
};

export const CtaType = {
  Unknown: "Unknown",
  Primary: "Primary",
  Secondary: "Secondary",
  Link: "Link",
} as const;
export type CtaType = (typeof CtaType)[keyof typeof CtaType] | $rt.UnknownName<"CtaType">;
export const CtaType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CtaType",
  namespace: $ns0,
  values: CtaType,
  zero: "Unknown",
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

export const ArrayOfCurrency$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCurrency",
  namespace: $ns0,
  item: ["Currency", () => Currency$, "*nil"],
};

export interface CurrencyEntity extends Carrier {
  /** `xs:int` */
  CurrencyId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:double` */
  Rate: number;
  /** `xs:double` */
  Units: number;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const CurrencyEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CurrencyEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CurrencyId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Rate", $xs.double, "?"],
    ["Units", $xs.double, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const ArrayOfCurrencyEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCurrencyEntity",
  namespace: $ns0,
  item: ["CurrencyEntity", () => CurrencyEntity$, "*nil"],
};

export interface CustomCommand extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  ToolTip: string | null;
  /** `CommandAction` */
  Actions: CommandAction;
  /** `xs:string` */
  ActionData: string | null;
}
export const CustomCommand$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomCommand",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ToolTip", $xs.string, "?nil"],
    ["Actions", () => CommandAction$, "?"],
    ["ActionData", $xs.string, "?nil"],
  ],
};

export const ArrayOfCustomCommand$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCustomCommand",
  namespace: $ns0,
  item: ["CustomCommand", () => CustomCommand$, "*nil"],
};

export const CustomFieldType = {
  Unknown: "Unknown",
  Integer: "Integer",
  ShortText: "ShortText",
  LongText: "LongText",
  Date: "Date",
  Blob: "Blob",
  Checkbox: "Checkbox",
  MdoList: "MdoList",
  Decimal: "Decimal",
  DateTime: "DateTime",
  Time: "Time",
  TimeSpan: "TimeSpan",
  RelationTo: "RelationTo",
  Attachment: "Attachment",
  DynamicLink: "DynamicLink",
  ListText: "ListText",
} as const;
export type CustomFieldType = (typeof CustomFieldType)[keyof typeof CustomFieldType] | $rt.UnknownName<"CustomFieldType">;
export const CustomFieldType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CustomFieldType",
  namespace: $ns0,
  values: CustomFieldType,
  zero: "Unknown",
};

export interface CustomObject extends Carrier {
  /** `xs:string` */
  DefinitionName: string | null;
  /** `xs:int` */
  Id: number;
  /** `StringDictionary` */
  Values: $rt.StringDictionary<string | null> | null;
}
export const CustomObject$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObject",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DefinitionName", $xs.string, "?nil"],
    ["Id", $xs.int, "?"],
    ["Values", () => StringDictionary$, "?nil"],
  ],
};

export interface CustomObjectDefinition extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  DisplayField: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:int` */
  IconId: number;
  /** `xs:int` */
  Flags: number;
  /** `ArrayOfCustomObjectField` */
  Fields: (CustomObjectField | null)[] | null;
}
export const CustomObjectDefinition$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObjectDefinition",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["DisplayField", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IconId", $xs.int, "?"],
    ["Flags", $xs.int, "?"],
    ["Fields", () => ArrayOfCustomObjectField$, "?nil"],
  ],
};

export interface CustomObjectField {
  /** `xs:string` */
  FieldName: string | null;
  /** `xs:string` */
  FieldType: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:boolean` */
  UseDefaultValue: boolean;
  /** `xs:string` */
  DefaultValue: string | null;
  /** `xs:int` */
  Rank: number;
  /** `xs:boolean` */
  IsDefault: boolean;
}
export const CustomObjectField$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObjectField",
  namespace: $ns0,
  members: [
    ["FieldName", $xs.string, "?nil"],
    ["FieldType", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["UseDefaultValue", $xs.boolean, "?"],
    ["DefaultValue", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["IsDefault", $xs.boolean, "?"],
  ],
};

export const ArrayOfCustomObjectField$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCustomObjectField",
  namespace: $ns0,
  item: ["CustomObjectField", () => CustomObjectField$, "*nil"],
};

export interface CustomObjectMetadata {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  TableName: string | null;
  /** `xs:string` */
  IconHint: string | null;
  /** `xs:boolean` */
  FlagHideId: boolean;
  /** `xs:boolean` */
  FlagHidden: boolean;
  /** `xs:boolean` */
  FlagShowInFind: boolean;
  /** `xs:boolean` */
  FlagShowInNavigator: boolean;
  /** `ArrayOfCustomObjectRelation` */
  Relations: (CustomObjectRelation | null)[] | null;
  /** `xs:boolean` */
  HasWebPanels: boolean;
}
export const CustomObjectMetadata$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObjectMetadata",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["TableName", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["FlagHideId", $xs.boolean, "?"],
    ["FlagHidden", $xs.boolean, "?"],
    ["FlagShowInFind", $xs.boolean, "?"],
    ["FlagShowInNavigator", $xs.boolean, "?"],
    ["Relations", () => ArrayOfCustomObjectRelation$, "?nil"],
    ["HasWebPanels", $xs.boolean, "?"],
  ],
};

export const ArrayOfCustomObjectMetadata$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCustomObjectMetadata",
  namespace: $ns0,
  item: ["CustomObjectMetadata", () => CustomObjectMetadata$, "*nil"],
};

export interface CustomObjectRelation {
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:string` */
  EntityType: string | null;
  /** `xs:string` */
  EntityTitle: string | null;
  /** `xs:string` */
  ProviderName: string | null;
  /** `xs:string` */
  RelationField: string | null;
  /** `xs:string` */
  DisplayField: string | null;
  /** `xs:boolean` */
  HideFunctions: boolean;
}
export const CustomObjectRelation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomObjectRelation",
  namespace: $ns0,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["EntityType", $xs.string, "?nil"],
    ["EntityTitle", $xs.string, "?nil"],
    ["ProviderName", $xs.string, "?nil"],
    ["RelationField", $xs.string, "?nil"],
    ["DisplayField", $xs.string, "?nil"],
    ["HideFunctions", $xs.boolean, "?"],
  ],
};

export const ArrayOfCustomObjectRelation$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCustomObjectRelation",
  namespace: $ns0,
  item: ["CustomObjectRelation", () => CustomObjectRelation$, "*nil"],
};

export interface CustomerCenterConfig extends Carrier {
  /** `xs:int` */
  CustConfigId: number;
  /** `ConfigType` */
  Type: ConfigType;
  /** `xs:string` */
  Config: string | null;
  /** `xs:int` */
  CustLangId: number;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
}
export const CustomerCenterConfig$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomerCenterConfig",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CustConfigId", $xs.int, "?"],
    ["Type", () => ConfigType$, "?"],
    ["Config", $xs.string, "?nil"],
    ["CustLangId", $xs.int, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfCustomerCenterConfig$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCustomerCenterConfig",
  namespace: $ns0,
  item: ["CustomerCenterConfig", () => CustomerCenterConfig$, "*nil"],
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

export const ArrayOfCustomerLanguage$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfCustomerLanguage",
  namespace: $ns0,
  item: ["CustomerLanguage", () => CustomerLanguage$, "*nil"],
};

export interface CustomerServiceStartup extends Carrier {
  /** `xs:boolean` */
  TimezoneEnabled: boolean;
  /** `xs:int` */
  TZOffset: number;
  /** `xs:string` */
  RecaptchaSiteKey: string | null;
  /** `ArrayOfPreference` */
  SelectedPreferences: (Preference | null)[] | null;
}
export const CustomerServiceStartup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomerServiceStartup",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TimezoneEnabled", $xs.boolean, "?"],
    ["TZOffset", $xs.int, "?"],
    ["RecaptchaSiteKey", $xs.string, "?nil"],
    ["SelectedPreferences", () => ArrayOfPreference$, "?nil"],
  ],
};
