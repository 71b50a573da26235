/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type Appointment, Appointment$, type Associate, Associate$ } from "./A.js";
import { type CalMethod, CalMethod$, type CalReplyStatus, CalReplyStatus$, type Carrier, Carrier$, type CrmActorType, CrmActorType$ } from "./C.js";
import { ArrayOfFieldMetadata$, type FieldAccess, FieldAccess$, type FieldMetadata, type FieldMetadataType, FieldMetadataType$ } from "./F.js";
import { type HierarchyEntity, HierarchyEntity$ } from "./H.js";
import { ArrayOfint$ } from "./I.js";
import { type LicenseInfo, LicenseInfo$ } from "./L.js";
import { type MDOListItem, MDOListItem$, type ModuleLicense, ModuleLicense$ } from "./M.js";
import { type Navigation, Navigation$ } from "./N.js";
import { ArrayOfstring$, type ServiceAuth, ServiceAuth$, type ShowState, ShowState$, StringDictionary$ } from "./S.js";
import { type TimeZoneData, TimeZoneData$ } from "./T.js";
import { ArrayOfVisibleFor$, type VisibleFor } from "./V.js";
import { type AnyWorkflowStepBase, ArrayOfWorkflowContentInfo$, ArrayOfWorkflowGoal$, ArrayOfWorkflowStepBase$, ArrayOfWorkflowTrigger$, type Weekday, Weekday$, type WorkflowContentInfo, type WorkflowDefinitionStatus, WorkflowDefinitionStatus$, type WorkflowFilter, WorkflowFilter$, type WorkflowGoal, type WorkflowTrigger } from "./W.js";
import { $ns0 } from "./namespaces.js";

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

export interface EMailAccount extends Carrier {
  /** `xs:int` */
  EMailAccountId: number;
  /** `xs:string` */
  EMailAddress: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `ServiceAuth` */
  IncomingCredentials: ServiceAuth | null;
  /** `ServiceAuth` */
  OutgoingCredentials: ServiceAuth | null;
  /** `xs:short` */
  AccountStatus: number;
  /** `xs:int` */
  ErrorCount: number;
  /** `xs:string` */
  ErrorReason: string | null;
  /** `xs:string` */
  InboxFolder: string | null;
  /** `xs:string` */
  SentFolder: string | null;
  /** `xs:short` */
  SimpleMode: number;
  /** `xs:dateTime` */
  LastFetch: string;
  /** `xs:short` */
  UseGraphApi: number;
}
export const EMailAccount$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailAccount",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EMailAccountId", $xs.int, "?"],
    ["EMailAddress", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["IncomingCredentials", () => ServiceAuth$, "?nil"],
    ["OutgoingCredentials", () => ServiceAuth$, "?nil"],
    ["AccountStatus", $xs.short, "?"],
    ["ErrorCount", $xs.int, "?"],
    ["ErrorReason", $xs.string, "?nil"],
    ["InboxFolder", $xs.string, "?nil"],
    ["SentFolder", $xs.string, "?nil"],
    ["SimpleMode", $xs.short, "?"],
    ["LastFetch", $xs.dateTime, "?"],
    ["UseGraphApi", $xs.short, "?"],
  ],
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

export interface EMailAppointment extends Carrier {
  /** `Appointment` */
  Appointment: Appointment | null;
  /** `CalMethod` */
  CalMethod: CalMethod;
  /** `ArrayOfstring` */
  Participants: (string | null)[] | null;
  /** `xs:string` */
  Comment: string | null;
  /** `xs:int` */
  Sequence: number;
  /** `xs:dateTime` */
  DtStart: string;
  /** `xs:dateTime` */
  DtEnd: string;
  /** `xs:boolean` */
  Superseded: boolean;
}
export const EMailAppointment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailAppointment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Appointment", () => Appointment$, "?nil"],
    ["CalMethod", () => CalMethod$, "?"],
    ["Participants", () => ArrayOfstring$, "?nil"],
    ["Comment", $xs.string, "?nil"],
    ["Sequence", $xs.int, "?"],
    ["DtStart", $xs.dateTime, "?"],
    ["DtEnd", $xs.dateTime, "?"],
    ["Superseded", $xs.boolean, "?"],
  ],
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

export interface EMailConnectionInfoExtended extends Carrier {
  /** `xs:int` */
  Port: number;
  /** `xs:string` */
  ServerName: string | null;
  /** `xs:string` */
  Protocol: string | null;
  /** `xs:string` */
  UserName: string | null;
  /** `xs:string` */
  Password: string | null;
  /** `xs:boolean` */
  UseSSL: boolean;
  /** `xs:string` */
  Folder: string | null;
  /** `xs:boolean` */
  UseGraphApi: boolean;
}
export const EMailConnectionInfoExtended$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailConnectionInfoExtended",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Port", $xs.int, "?"],
    ["ServerName", $xs.string, "?nil"],
    ["Protocol", $xs.string, "?nil"],
    ["UserName", $xs.string, "?nil"],
    ["Password", $xs.string, "?nil"],
    ["UseSSL", $xs.boolean, "?"],
    ["Folder", $xs.string, "?nil"],
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

export const ArrayOfEMailEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEMailEntity",
  namespace: $ns0,
  item: ["EMailEntity", () => EMailEntity$, "*nil"],
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

export const ArrayOfEMailEnvelope$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEMailEnvelope",
  namespace: $ns0,
  item: ["EMailEnvelope", () => EMailEnvelope$, "*nil"],
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

export interface EMailFolder extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Delimiter: string | null;
  /** `xs:string` */
  Flags: string | null;
  /** `xs:int` */
  TotalItems: number;
  /** `xs:int` */
  UnreadItems: number;
  /** `xs:boolean` */
  Subscribed: boolean;
  /** `xs:int` */
  EmailFolderId: number;
}
export const EMailFolder$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailFolder",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Delimiter", $xs.string, "?nil"],
    ["Flags", $xs.string, "?nil"],
    ["TotalItems", $xs.int, "?"],
    ["UnreadItems", $xs.int, "?"],
    ["Subscribed", $xs.boolean, "?"],
    ["EmailFolderId", $xs.int, "?"],
  ],
};

export const ArrayOfEMailFolder$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEMailFolder",
  namespace: $ns0,
  item: ["EMailFolder", () => EMailFolder$, "*nil"],
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

export const ArrayOfETableRight$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfETableRight",
  namespace: $ns0,
  item: ["ETableRight", () => ETableRight$, "*"],
};

export const EjScriptVerb = {
  BlockGET: "BlockGET",
  BlockPOST: "BlockPOST",
  BlockPUT: "BlockPUT",
  BlockDELETE: "BlockDELETE",
  BlockPATCH: "BlockPATCH",
  BlockOPTIONS: "BlockOPTIONS",
  BlockHEAD: "BlockHEAD",
  BlockTRACE: "BlockTRACE",
  BlockCONNECT: "BlockCONNECT",
  BlockOTHER: "BlockOTHER",
} as const;
export type EjScriptVerb = (typeof EjScriptVerb)[keyof typeof EjScriptVerb] | $rt.UnknownName<"EjScriptVerb">;
export const EjScriptVerb$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "EjScriptVerb",
  namespace: $ns0,
  values: EjScriptVerb,
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

export interface EmailFlow extends Carrier {
  /** `xs:int` */
  EmailFlowId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `WorkflowDefinitionStatus` */
  Status: WorkflowDefinitionStatus;
  /** `xs:boolean` */
  JumpToFinish: boolean;
  /** `xs:boolean` */
  StartOnlyOnce: boolean;
  /** `xs:boolean` */
  OverrideConsentSubscription: boolean;
  /** `EmailFromType` */
  FromType: EmailFromType;
  /** `xs:string` */
  FromName: string | null;
  /** `xs:string` */
  FromAddr: string | null;
  /** `EmailReplyToType` */
  ReplyToType: EmailReplyToType;
  /** `xs:string` */
  ReplyToAddr: string | null;
  /** `xs:string` */
  ReplyToName: string | null;
  /** `xs:string` */
  SmsSender: string | null;
  /** `xs:boolean` */
  UseGoogleAnalytics: boolean;
  /** `xs:string` */
  GaSource: string | null;
  /** `xs:string` */
  GaCampaign: string | null;
  /** `xs:boolean` */
  UseTimeframe: boolean;
  /** `Weekday` */
  SelectedDays: Weekday[];
  /** `xs:string` */
  TimeframeStart: string | null;
  /** `xs:string` */
  TimeframeEnd: string | null;
  /** `xs:boolean` */
  UseWorkflowStart: boolean;
  /** `xs:string` */
  WorkflowStart: string | null;
  /** `xs:boolean` */
  UseEnrollmentEnd: boolean;
  /** `xs:string` */
  EnrollmentEnd: string | null;
  /** `ArrayOfint` */
  RemoveFromFlows: number[] | null;
  /** `TimeZoneData` */
  TzLocation: TimeZoneData | null;
  /** `HierarchyEntity` */
  Folder: HierarchyEntity | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `MDOListItem` */
  ShipmentType: MDOListItem | null;
  /** `ArrayOfWorkflowStepBase` */
  Steps: (AnyWorkflowStepBase | null)[] | null;
  /** `ArrayOfWorkflowTrigger` */
  Triggers: (WorkflowTrigger | null)[] | null;
  /** `ArrayOfWorkflowGoal` */
  Goals: (WorkflowGoal | null)[] | null;
  /** `WorkflowFilter` */
  Filter: WorkflowFilter | null;
  /** `ArrayOfint` */
  BlockLists: number[] | null;
  /** `ArrayOfWorkflowContentInfo` */
  ContentInfo: (WorkflowContentInfo | null)[] | null;
  /** `xs:int` */
  ExitFlowId: number;
  /** `xs:int` */
  ExitSuccessFlowId: number;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `ArrayOfVisibleFor` */
  VisibleFor: (VisibleFor | null)[] | null;
}
export const EmailFlow$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EmailFlow",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EmailFlowId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Status", () => WorkflowDefinitionStatus$, "?"],
    ["JumpToFinish", $xs.boolean, "?"],
    ["StartOnlyOnce", $xs.boolean, "?"],
    ["OverrideConsentSubscription", $xs.boolean, "?"],
    ["FromType", () => EmailFromType$, "?"],
    ["FromName", $xs.string, "?nil"],
    ["FromAddr", $xs.string, "?nil"],
    ["ReplyToType", () => EmailReplyToType$, "?"],
    ["ReplyToAddr", $xs.string, "?nil"],
    ["ReplyToName", $xs.string, "?nil"],
    ["SmsSender", $xs.string, "?nil"],
    ["UseGoogleAnalytics", $xs.boolean, "?"],
    ["GaSource", $xs.string, "?nil"],
    ["GaCampaign", $xs.string, "?nil"],
    ["UseTimeframe", $xs.boolean, "?"],
    ["SelectedDays", () => Weekday$, "?"],
    ["TimeframeStart", $xs.string, "?nil"],
    ["TimeframeEnd", $xs.string, "?nil"],
    ["UseWorkflowStart", $xs.boolean, "?"],
    ["WorkflowStart", $xs.string, "?nil"],
    ["UseEnrollmentEnd", $xs.boolean, "?"],
    ["EnrollmentEnd", $xs.string, "?nil"],
    ["RemoveFromFlows", () => ArrayOfint$, "?nil"],
    ["TzLocation", () => TimeZoneData$, "?nil"],
    ["Folder", () => HierarchyEntity$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["ShipmentType", () => MDOListItem$, "?nil"],
    ["Steps", () => ArrayOfWorkflowStepBase$, "?nil"],
    ["Triggers", () => ArrayOfWorkflowTrigger$, "?nil"],
    ["Goals", () => ArrayOfWorkflowGoal$, "?nil"],
    ["Filter", () => WorkflowFilter$, "?nil"],
    ["BlockLists", () => ArrayOfint$, "?nil"],
    ["ContentInfo", () => ArrayOfWorkflowContentInfo$, "?nil"],
    ["ExitFlowId", $xs.int, "?"],
    ["ExitSuccessFlowId", $xs.int, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["VisibleFor", () => ArrayOfVisibleFor$, "?nil"],
  ],
};

export const EmailFromType = {
  FromOnlySpecified: "FromOnlySpecified",
  FromSalesContact: "FromSalesContact",
  FromSupportContact: "FromSupportContact",
} as const;
export type EmailFromType = (typeof EmailFromType)[keyof typeof EmailFromType] | $rt.UnknownName<"EmailFromType">;
export const EmailFromType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EmailFromType",
  namespace: $ns0,
  values: EmailFromType,
  zero: "FromOnlySpecified",
};

export const EmailReplyToType = {
  ReplyToOnlySpecified: "ReplyToOnlySpecified",
  ReplyToSalesContact: "ReplyToSalesContact",
  ReplyToSupportContact: "ReplyToSupportContact",
  ReplyToEmpty: "ReplyToEmpty",
} as const;
export type EmailReplyToType = (typeof EmailReplyToType)[keyof typeof EmailReplyToType] | $rt.UnknownName<"EmailReplyToType">;
export const EmailReplyToType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EmailReplyToType",
  namespace: $ns0,
  values: EmailReplyToType,
  zero: "ReplyToOnlySpecified",
};

export interface EntityCounts extends Carrier {
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:int` */
  Records: number;
}
export const EntityCounts$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EntityCounts",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["Records", $xs.int, "?"],
  ],
};

export const ArrayOfEntityCounts$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEntityCounts",
  namespace: $ns0,
  item: ["EntityCounts", () => EntityCounts$, "*nil"],
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

export interface EntityName extends Carrier {
  /** `xs:string` */
  TableName: string | null;
  /** `xs:string` */
  TableDescription: string | null;
}
export const EntityName$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EntityName",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TableName", $xs.string, "?nil"],
    ["TableDescription", $xs.string, "?nil"],
  ],
};

export const ArrayOfEntityName$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEntityName",
  namespace: $ns0,
  item: ["EntityName", () => EntityName$, "*nil"],
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

export const ArrayOfErpActorType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfErpActorType",
  namespace: $ns0,
  item: ["ErpActorType", () => ErpActorType$, "*"],
};

export interface ErpConnection extends Carrier {
  /** `xs:int` */
  ErpConnectionId: number;
  /** `xs:int` */
  ErpConnectorId: number;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayDescription: string | null;
  /** `xs:boolean` */
  Active: boolean;
  /** `xs:string` */
  ConnectionId: string | null;
  /** `xs:string` */
  MostRecentTimestamp: string | null;
  /** `StringDictionary` */
  ConfigFields: $rt.StringDictionary<string | null> | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:boolean` */
  AllAccess: boolean;
  /** `ArrayOfint` */
  UserGroupAccessIds: number[] | null;
  /** `ArrayOfint` */
  AssociateAccessIds: number[] | null;
}
export const ErpConnection$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpConnection",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpConnectionId", $xs.int, "?"],
    ["ErpConnectorId", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayDescription", $xs.string, "?nil"],
    ["Active", $xs.boolean, "?"],
    ["ConnectionId", $xs.string, "?nil"],
    ["MostRecentTimestamp", $xs.string, "?nil"],
    ["ConfigFields", () => StringDictionary$, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["AllAccess", $xs.boolean, "?"],
    ["UserGroupAccessIds", () => ArrayOfint$, "?nil"],
    ["AssociateAccessIds", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfErpConnection$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfErpConnection",
  namespace: $ns0,
  item: ["ErpConnection", () => ErpConnection$, "*nil"],
};

export interface ErpConnectionData extends Carrier {
  /** `xs:int` */
  ErpConnectionId: number;
  /** `xs:string` */
  ConnectionName: string | null;
  /** `xs:boolean` */
  Connected: boolean;
  /** `ArrayOfFieldMetadata` */
  ErpFields: (FieldMetadata | null)[] | null;
  /** `CrmActorType` */
  CrmActorType: CrmActorType;
  /** `ErpActorType` */
  ErpActorType: ErpActorType;
  /** `ArrayOfErpActorType` */
  ErpActorTypes: ErpActorType[] | null;
}
export const ErpConnectionData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpConnectionData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpConnectionId", $xs.int, "?"],
    ["ConnectionName", $xs.string, "?nil"],
    ["Connected", $xs.boolean, "?"],
    ["ErpFields", () => ArrayOfFieldMetadata$, "?nil"],
    ["CrmActorType", () => CrmActorType$, "?"],
    ["ErpActorType", () => ErpActorType$, "?"],
    ["ErpActorTypes", () => ArrayOfErpActorType$, "?nil"],
  ],
};

export const ArrayOfErpConnectionData$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfErpConnectionData",
  namespace: $ns0,
  item: ["ErpConnectionData", () => ErpConnectionData$, "*nil"],
};

export interface ErpConnectionListMapping extends Carrier {
  /** `MDOListItem` */
  CrmList: MDOListItem | null;
  /** `xs:string` */
  ErpListName: string | null;
  /** `ArrayOfErpCrmListItemMapping` */
  ErpCrmListItemMappings: (ErpCrmListItemMapping | null)[] | null;
  /** `xs:string` */
  ErpActorTypeName: string | null;
  /** `xs:int` */
  ErpFieldId: number;
}
export const ErpConnectionListMapping$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpConnectionListMapping",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CrmList", () => MDOListItem$, "?nil"],
    ["ErpListName", $xs.string, "?nil"],
    ["ErpCrmListItemMappings", () => ArrayOfErpCrmListItemMapping$, "?nil"],
    ["ErpActorTypeName", $xs.string, "?nil"],
    ["ErpFieldId", $xs.int, "?"],
  ],
};

export const ArrayOfErpConnectionListMapping$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfErpConnectionListMapping",
  namespace: $ns0,
  item: ["ErpConnectionListMapping", () => ErpConnectionListMapping$, "*nil"],
};

export interface ErpConnectionListMappingContainer extends Carrier {
  /** `ArrayOfErpConnectionListMapping` */
  ErpListItemMappings: (ErpConnectionListMapping | null)[] | null;
  /** `xs:int` */
  ErpConnectionId: number;
  /** `xs:string` */
  ErpConnectionName: string | null;
}
export const ErpConnectionListMappingContainer$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpConnectionListMappingContainer",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpListItemMappings", () => ArrayOfErpConnectionListMapping$, "?nil"],
    ["ErpConnectionId", $xs.int, "?"],
    ["ErpConnectionName", $xs.string, "?nil"],
  ],
};

export interface ErpCrmListItemMapping extends Carrier {
  /** `xs:string` */
  ErpListItemId: string | null;
  /** `xs:string` */
  ErpListItemName: string | null;
  /** `MDOListItem` */
  CrmListItem: MDOListItem | null;
}
export const ErpCrmListItemMapping$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpCrmListItemMapping",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpListItemId", $xs.string, "?nil"],
    ["ErpListItemName", $xs.string, "?nil"],
    ["CrmListItem", () => MDOListItem$, "?nil"],
  ],
};

export const ArrayOfErpCrmListItemMapping$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfErpCrmListItemMapping",
  namespace: $ns0,
  item: ["ErpCrmListItemMapping", () => ErpCrmListItemMapping$, "*nil"],
};

export interface ErpSyncActorSummary extends Carrier {
  /** `ErpActorType` */
  ActorType: ErpActorType;
  /** `xs:boolean` */
  HasMappings: boolean;
  /** `xs:string` */
  Defaults: string | null;
  /** `xs:string` */
  Mappings: string | null;
}
export const ErpSyncActorSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncActorSummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ActorType", () => ErpActorType$, "?"],
    ["HasMappings", $xs.boolean, "?"],
    ["Defaults", $xs.string, "?nil"],
    ["Mappings", $xs.string, "?nil"],
  ],
};

export const ArrayOfErpSyncActorSummary$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfErpSyncActorSummary",
  namespace: $ns0,
  item: ["ErpSyncActorSummary", () => ErpSyncActorSummary$, "*nil"],
};

export interface ErpSyncActorTypeMapping extends Carrier {
  /** `xs:int` */
  ErpConnectionId: number;
  /** `xs:boolean` */
  IsActive: boolean;
  /** `ArrayOfErpSyncFieldMapping` */
  FieldMappings: (ErpSyncFieldMapping | null)[] | null;
  /** `ErpActorType` */
  ActorTypeErp: ErpActorType;
  /** `CrmActorType` */
  ActorTypeCrm: CrmActorType;
}
export const ErpSyncActorTypeMapping$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncActorTypeMapping",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpConnectionId", $xs.int, "?"],
    ["IsActive", $xs.boolean, "?"],
    ["FieldMappings", () => ArrayOfErpSyncFieldMapping$, "?nil"],
    ["ActorTypeErp", () => ErpActorType$, "?"],
    ["ActorTypeCrm", () => CrmActorType$, "?"],
  ],
};

export interface ErpSyncConnectionSummary extends Carrier {
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayDescription: string | null;
  /** `xs:boolean` */
  Active: boolean;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:dateTime` */
  LastSync: string;
  /** `ArrayOfErpSyncActorSummary` */
  Actors: (ErpSyncActorSummary | null)[] | null;
}
export const ErpSyncConnectionSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncConnectionSummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayDescription", $xs.string, "?nil"],
    ["Active", $xs.boolean, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["LastSync", $xs.dateTime, "?"],
    ["Actors", () => ArrayOfErpSyncActorSummary$, "?nil"],
  ],
};

export interface ErpSyncConnectorEntity extends Carrier {
  /** `xs:int` */
  ErpConnectorId: number;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  URL: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const ErpSyncConnectorEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncConnectorEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpConnectorId", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export interface ErpSyncDefaultValue extends Carrier {
  /** `xs:int` */
  ErpFieldId: number;
  /** `xs:string` */
  DefaultValue: string | null;
  /** `xs:boolean` */
  HasFirstSyncDefaultValue: boolean;
  /** `xs:string` */
  FirstSyncDefaultValue: string | null;
  /** `xs:boolean` */
  PromptUser: boolean;
  /** `xs:boolean` */
  Mandatory: boolean;
  /** `xs:string` */
  ErpFieldKey: string | null;
  /** `FieldMetadataType` */
  FieldType: FieldMetadataType;
  /** `xs:string` */
  ListName: string | null;
  /** `FieldAccess` */
  Access: FieldAccess;
}
export const ErpSyncDefaultValue$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncDefaultValue",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpFieldId", $xs.int, "?"],
    ["DefaultValue", $xs.string, "?nil"],
    ["HasFirstSyncDefaultValue", $xs.boolean, "?"],
    ["FirstSyncDefaultValue", $xs.string, "?nil"],
    ["PromptUser", $xs.boolean, "?"],
    ["Mandatory", $xs.boolean, "?"],
    ["ErpFieldKey", $xs.string, "?nil"],
    ["FieldType", () => FieldMetadataType$, "?"],
    ["ListName", $xs.string, "?nil"],
    ["Access", () => FieldAccess$, "?"],
  ],
};

export interface ErpSyncEngineStatus extends Carrier {
  /** `xs:boolean` */
  IsRunning: boolean;
  /** `xs:string` */
  StatusMessage: string | null;
  /** `ser:duration` */
  Interval: string;
}
export const ErpSyncEngineStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncEngineStatus",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsRunning", $xs.boolean, "?"],
    ["StatusMessage", $xs.string, "?nil"],
    ["Interval", $xs.timeSpan, "?"],
  ],
};

export interface ErpSyncFieldMapping extends Carrier {
  /** `xs:int` */
  ErpFieldId: number;
  /** `xs:string` */
  CrmFieldKey: string | null;
  /** `xs:string` */
  CrmDisplayName: string | null;
  /** `xs:string` */
  CrmDisplayTooltip: string | null;
  /** `xs:string` */
  ErpFieldKey: string | null;
  /** `FieldMetadataType` */
  FieldType: FieldMetadataType;
  /** `xs:string` */
  ErpDisplayName: string | null;
  /** `xs:string` */
  ErpDisplayTooltip: string | null;
  /** `xs:boolean` */
  SyncToCrm: boolean;
  /** `xs:boolean` */
  SyncToErp: boolean;
  /** `xs:boolean` */
  ShowInGui: boolean;
  /** `xs:boolean` */
  ShowInSearch: boolean;
  /** `xs:boolean` */
  AlreadyMapped: boolean;
  /** `xs:boolean` */
  MissingInERP: boolean;
  /** `xs:boolean` */
  MissingInCRM: boolean;
  /** `FieldAccess` */
  Access: FieldAccess;
  /** `xs:string` */
  ListReference: string | null;
}
export const ErpSyncFieldMapping$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncFieldMapping",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpFieldId", $xs.int, "?"],
    ["CrmFieldKey", $xs.string, "?nil"],
    ["CrmDisplayName", $xs.string, "?nil"],
    ["CrmDisplayTooltip", $xs.string, "?nil"],
    ["ErpFieldKey", $xs.string, "?nil"],
    ["FieldType", () => FieldMetadataType$, "?"],
    ["ErpDisplayName", $xs.string, "?nil"],
    ["ErpDisplayTooltip", $xs.string, "?nil"],
    ["SyncToCrm", $xs.boolean, "?"],
    ["SyncToErp", $xs.boolean, "?"],
    ["ShowInGui", $xs.boolean, "?"],
    ["ShowInSearch", $xs.boolean, "?"],
    ["AlreadyMapped", $xs.boolean, "?"],
    ["MissingInERP", $xs.boolean, "?"],
    ["MissingInCRM", $xs.boolean, "?"],
    ["Access", () => FieldAccess$, "?"],
    ["ListReference", $xs.string, "?nil"],
  ],
};

export const ArrayOfErpSyncFieldMapping$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfErpSyncFieldMapping",
  namespace: $ns0,
  item: ["ErpSyncFieldMapping", () => ErpSyncFieldMapping$, "*nil"],
};

export interface ErpSyncFieldValue extends Carrier {
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  CrmFieldKey: string | null;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  DisplayValue: string | null;
  /** `xs:boolean` */
  SyncToCrm: boolean;
  /** `xs:boolean` */
  SyncToErp: boolean;
}
export const ErpSyncFieldValue$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncFieldValue",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DisplayName", $xs.string, "?nil"],
    ["CrmFieldKey", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
    ["SyncToCrm", $xs.boolean, "?"],
    ["SyncToErp", $xs.boolean, "?"],
  ],
};

export const ArrayOfErpSyncFieldValue$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfErpSyncFieldValue",
  namespace: $ns0,
  item: ["ErpSyncFieldValue", () => ErpSyncFieldValue$, "*nil"],
};

export const ErpSyncResponseCode = {
  NoError: "NoError",
  ErrorConnectorHasConnections: "ErrorConnectorHasConnections",
  ErrorNotFound: "ErrorNotFound",
} as const;
export type ErpSyncResponseCode = (typeof ErpSyncResponseCode)[keyof typeof ErpSyncResponseCode] | $rt.UnknownName<"ErpSyncResponseCode">;
export const ErpSyncResponseCode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ErpSyncResponseCode",
  namespace: $ns0,
  values: ErpSyncResponseCode,
  zero: "NoError",
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

export const ArrayOfEventHandlerType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfEventHandlerType",
  namespace: $ns0,
  item: ["EventHandlerType", () => EventHandlerType$, "*"],
};

export const ExecuteOnEvent = {
  Never: "Never",
  Logon: "Logon",
  Logoff: "Logoff",
  LocalUpdate: "LocalUpdate",
  Wait: "Wait",
} as const;
export type ExecuteOnEvent = (typeof ExecuteOnEvent)[keyof typeof ExecuteOnEvent] | $rt.UnknownName<"ExecuteOnEvent">;
export const ExecuteOnEvent$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ExecuteOnEvent",
  namespace: $ns0,
  values: ExecuteOnEvent,
  zero: "Never",
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

export interface ExtAppEntity extends Carrier {
  /** `xs:int` */
  ExtAppId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  Rank: number;
  /** `xs:string` */
  Filename: string | null;
  /** `xs:string` */
  Parameters: string | null;
  /** `xs:string` */
  Workdir: string | null;
  /** `ShowState` */
  ShowState: ShowState[];
  /** `Navigation` */
  VisibleIn: Navigation;
  /** `xs:boolean` */
  OnCentral: boolean;
  /** `xs:boolean` */
  OnSatellite: boolean;
  /** `xs:boolean` */
  OnTravel: boolean;
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
  /** `xs:short` */
  Icon: number;
  /** `xs:boolean` */
  WaitToFinish: boolean;
  /** `ExecuteOnEvent` */
  ExecuteOnEvent: ExecuteOnEvent;
  /** `xs:string` */
  Path: string | null;
}
export const ExtAppEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ExtAppEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ExtAppId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["Filename", $xs.string, "?nil"],
    ["Parameters", $xs.string, "?nil"],
    ["Workdir", $xs.string, "?nil"],
    ["ShowState", () => ShowState$, "?"],
    ["VisibleIn", () => Navigation$, "?"],
    ["OnCentral", $xs.boolean, "?"],
    ["OnSatellite", $xs.boolean, "?"],
    ["OnTravel", $xs.boolean, "?"],
    ["OnSalesMarketingPocket", $xs.boolean, "?"],
    ["ShowInMenuBar", $xs.boolean, "?"],
    ["ShowInToolBar", $xs.boolean, "?"],
    ["ShowInAddressBar", $xs.boolean, "?"],
    ["ShowInStatusBar", $xs.boolean, "?"],
    ["Icon", $xs.short, "?"],
    ["WaitToFinish", $xs.boolean, "?"],
    ["ExecuteOnEvent", () => ExecuteOnEvent$, "?"],
    ["Path", $xs.string, "?nil"],
  ],
};

export interface ExtendedLicenseInfo {
  /** `xs:string` */
  Reason: string | null;
  /** `xs:boolean` */
  CanBeActivated: boolean;
  /** `LicenseInfo` */
  New: LicenseInfo | null;
  /** `LicenseInfo` */
  Current: LicenseInfo | null;
  /** `ArrayOfExtendedModuleLicense` */
  ExtendedModuleLicenses: (ExtendedModuleLicense | null)[] | null;
  /** `xs:dateTime` */
  AccumulatedNextCheckDate: string;
}
export const ExtendedLicenseInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ExtendedLicenseInfo",
  namespace: $ns0,
  members: [
    ["Reason", $xs.string, "?nil"],
    ["CanBeActivated", $xs.boolean, "?"],
    ["New", () => LicenseInfo$, "?nil"],
    ["Current", () => LicenseInfo$, "?nil"],
    ["ExtendedModuleLicenses", () => ArrayOfExtendedModuleLicense$, "?nil"],
    ["AccumulatedNextCheckDate", $xs.dateTime, "?"],
  ],
};

export const ArrayOfExtendedLicenseInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfExtendedLicenseInfo",
  namespace: $ns0,
  item: ["ExtendedLicenseInfo", () => ExtendedLicenseInfo$, "*nil"],
};

export interface ExtendedModuleLicense {
  /** `ModuleLicense` */
  New: ModuleLicense | null;
  /** `ModuleLicense` */
  Current: ModuleLicense | null;
  /** `xs:int` */
  NumberOfLicensesInUse: number;
  /** `xs:int` */
  NumberOfLicensesFree: number;
  /** `xs:int` */
  NumberOfLicensesAdded: number;
  /** `xs:int` */
  NumberOfLicensesNewTotal: number;
  /** `xs:int` */
  NumberOfLicensesNewFree: number;
  /** `xs:int` */
  NumberOfLicensesTotal: number;
}
export const ExtendedModuleLicense$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ExtendedModuleLicense",
  namespace: $ns0,
  members: [
    ["New", () => ModuleLicense$, "?nil"],
    ["Current", () => ModuleLicense$, "?nil"],
    ["NumberOfLicensesInUse", $xs.int, "?"],
    ["NumberOfLicensesFree", $xs.int, "?"],
    ["NumberOfLicensesAdded", $xs.int, "?"],
    ["NumberOfLicensesNewTotal", $xs.int, "?"],
    ["NumberOfLicensesNewFree", $xs.int, "?"],
    ["NumberOfLicensesTotal", $xs.int, "?"],
  ],
};

export const ArrayOfExtendedModuleLicense$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfExtendedModuleLicense",
  namespace: $ns0,
  item: ["ExtendedModuleLicense", () => ExtendedModuleLicense$, "*nil"],
};

export const ExternalUserInfoModification = {
  UserName: "UserName",
  Password: "Password",
  Role: "Role",
  Active: "Active",
  UndefinedValue16: "UndefinedValue16",
} as const;
export type ExternalUserInfoModification = (typeof ExternalUserInfoModification)[keyof typeof ExternalUserInfoModification] | $rt.UnknownName<"ExternalUserInfoModification">;
export const ExternalUserInfoModification$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ExternalUserInfoModification",
  namespace: $ns0,
  values: ExternalUserInfoModification,
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

export const ExtraDataFieldType = {
  String: "String",
  Url: "Url",
  Image: "Image",
} as const;
export type ExtraDataFieldType = (typeof ExtraDataFieldType)[keyof typeof ExtraDataFieldType] | $rt.UnknownName<"ExtraDataFieldType">;
export const ExtraDataFieldType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ExtraDataFieldType",
  namespace: $ns0,
  values: ExtraDataFieldType,
  zero: "String",
};
