/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type AlarmData, ArrayOfAlarmData$ } from "./A.js";
import { type Carrier, Carrier$ } from "./C.js";
import { type LicenseType, LicenseType$ } from "./L.js";
import { ArrayOfUpsertRowStatus$, type UpsertRowStatus, type UserType, UserType$ } from "./U.js";
import { $ns0 } from "./namespaces.js";

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

export interface Mailbox extends Carrier {
  /** `xs:int` */
  MailInFilterId: number;
  /** `xs:string` */
  Address: string | null;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  PriorityName: string | null;
}
export const Mailbox$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Mailbox",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["MailInFilterId", $xs.int, "?"],
    ["Address", $xs.string, "?nil"],
    ["CategoryName", $xs.string, "?nil"],
    ["PriorityName", $xs.string, "?nil"],
  ],
};

export const ArrayOfMailbox$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfMailbox",
  namespace: $ns0,
  item: ["Mailbox", () => Mailbox$, "*nil"],
};

export interface MailboxEntity extends Carrier {
  /** `xs:int` */
  MailInFilterId: number;
  /** `MailboxType` */
  ServerType: MailboxType;
  /** `xs:string` */
  Address: string | null;
  /** `xs:string` */
  Username: string | null;
  /** `xs:string` */
  Password: string | null;
  /** `xs:string` */
  Server: string | null;
  /** `xs:int` */
  Port: number;
}
export const MailboxEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MailboxEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["MailInFilterId", $xs.int, "?"],
    ["ServerType", () => MailboxType$, "?"],
    ["Address", $xs.string, "?nil"],
    ["Username", $xs.string, "?nil"],
    ["Password", $xs.string, "?nil"],
    ["Server", $xs.string, "?nil"],
    ["Port", $xs.int, "?"],
  ],
};

export const MailboxType = {
  Unknown: "Unknown",
  Pop: "Pop",
  Imap: "Imap",
  Mapi: "Mapi",
  Facebook: "Facebook",
  Pops: "Pops",
  Imaps: "Imaps",
  SmsPlugin: "SmsPlugin",
  Mailgun: "Mailgun",
  ImapOAuth: "ImapOAuth",
} as const;
export type MailboxType = (typeof MailboxType)[keyof typeof MailboxType] | $rt.UnknownName<"MailboxType">;
export const MailboxType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "MailboxType",
  namespace: $ns0,
  values: MailboxType,
  zero: "Unknown",
};

export interface MassOperationResult extends Carrier {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  Message: string | null;
  /** `xs:int` */
  Inserts: number;
  /** `xs:int` */
  Updates: number;
  /** `xs:int` */
  Deletes: number;
  /** `ArrayOfUpsertRowStatus` */
  RowStatus: (UpsertRowStatus | null)[] | null;
}
export const MassOperationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MassOperationResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Success", $xs.boolean, "?"],
    ["Message", $xs.string, "?nil"],
    ["Inserts", $xs.int, "?"],
    ["Updates", $xs.int, "?"],
    ["Deletes", $xs.int, "?"],
    ["RowStatus", () => ArrayOfUpsertRowStatus$, "?nil"],
  ],
};

export const MessageActionType = {
  None: "None",
  Reply: "Reply",
  ReplyAll: "ReplyAll",
  Forward: "Forward",
  InternalComment: "InternalComment",
} as const;
export type MessageActionType = (typeof MessageActionType)[keyof typeof MessageActionType] | $rt.UnknownName<"MessageActionType">;
export const MessageActionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "MessageActionType",
  namespace: $ns0,
  values: MessageActionType,
  zero: "None",
};

export interface MessageDeliveryStatus extends Carrier {
  /** `xs:int` */
  Status: number;
  /** `xs:string` */
  StatusDescription: string | null;
  /** `xs:int` */
  MessagingId: number;
}
export const MessageDeliveryStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MessageDeliveryStatus",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Status", $xs.int, "?"],
    ["StatusDescription", $xs.string, "?nil"],
    ["MessagingId", $xs.int, "?"],
  ],
};

export const ArrayOfMessageDeliveryStatus$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfMessageDeliveryStatus",
  namespace: $ns0,
  item: ["MessageDeliveryStatus", () => MessageDeliveryStatus$, "*nil"],
};

export const MessageHeaderStdItem = {
  None: "None",
  Forward: "Forward",
  UnnamedAttachmentBlocked: "UnnamedAttachmentBlocked",
  NoAutoReply: "NoAutoReply",
  SentAutoReplyToCustomersA: "SentAutoReplyToCustomersA",
  SentAutoReplyToCustomersB: "SentAutoReplyToCustomersB",
  CustomerReadFAQ: "CustomerReadFAQ",
  ReplyTemplate: "ReplyTemplate",
} as const;
export type MessageHeaderStdItem = (typeof MessageHeaderStdItem)[keyof typeof MessageHeaderStdItem] | $rt.UnknownName<"MessageHeaderStdItem">;
export const MessageHeaderStdItem$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "MessageHeaderStdItem",
  namespace: $ns0,
  values: MessageHeaderStdItem,
  zero: "None",
};

export const MessageHeaderStdItemCol = {
  None: "None",
  Name: "Name",
  Value: "Value",
} as const;
export type MessageHeaderStdItemCol = (typeof MessageHeaderStdItemCol)[keyof typeof MessageHeaderStdItemCol] | $rt.UnknownName<"MessageHeaderStdItemCol">;
export const MessageHeaderStdItemCol$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "MessageHeaderStdItemCol",
  namespace: $ns0,
  values: MessageHeaderStdItemCol,
  zero: "None",
};

export interface MetricPair {
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  Value: number;
}
export const MetricPair$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MetricPair",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Value", $xs.int, "?"],
  ],
};

export const ArrayOfMetricPair$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfMetricPair",
  namespace: $ns0,
  item: ["MetricPair", () => MetricPair$, "*nil"],
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

export interface MrMrs extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const MrMrs$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MrMrs",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfMrMrs$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfMrMrs",
  namespace: $ns0,
  item: ["MrMrs", () => MrMrs$, "*nil"],
};

export interface MultiAlarmData extends Carrier {
  /** `ArrayOfAlarmData` */
  Alarms: (AlarmData | null)[] | null;
  /** `xs:int` */
  PollingInterval: number;
  /** `xs:int` */
  SilentAfter: number;
}
export const MultiAlarmData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MultiAlarmData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Alarms", () => ArrayOfAlarmData$, "?nil"],
    ["PollingInterval", $xs.int, "?"],
    ["SilentAfter", $xs.int, "?"],
  ],
};
