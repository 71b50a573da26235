/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { AlarmData } from "./A.js";
import type { Carrier } from "./C.js";
import type { LicenseType } from "./L.js";
import type { UpsertRowStatus, UserType } from "./U.js";

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

export const MessageActionType = {
  None: "None",
  Reply: "Reply",
  ReplyAll: "ReplyAll",
  Forward: "Forward",
  InternalComment: "InternalComment",
} as const;
export type MessageActionType = (typeof MessageActionType)[keyof typeof MessageActionType] | $rt.UnknownName<"MessageActionType">;

export interface MessageDeliveryStatus extends Carrier {
  /** `xs:int` */
  Status: number;
  /** `xs:string` */
  StatusDescription: string | null;
  /** `xs:int` */
  MessagingId: number;
}

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

export const MessageHeaderStdItemCol = {
  None: "None",
  Name: "Name",
  Value: "Value",
} as const;
export type MessageHeaderStdItemCol = (typeof MessageHeaderStdItemCol)[keyof typeof MessageHeaderStdItemCol] | $rt.UnknownName<"MessageHeaderStdItemCol">;

export interface MetricPair {
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  Value: number;
}

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

export interface MrMrs extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface MultiAlarmData extends Carrier {
  /** `ArrayOfAlarmData` */
  Alarms: (AlarmData | null)[] | null;
  /** `xs:int` */
  PollingInterval: number;
  /** `xs:int` */
  SilentAfter: number;
}
