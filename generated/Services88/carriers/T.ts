/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ArchiveBehaviour, ArchiveRestrictionGroup, Associate, AttachmentEntity } from "./A.js";
import type { BadgeType } from "./B.js";
import type { Carrier, ColorIndex, Contact, Currency } from "./C.js";
import type { DocumentEntity } from "./D.js";
import type { ETableRight, EventHandlerType } from "./E.js";
import type { FormSubmissionStatus } from "./F.js";
import type { GeneratorEncoding } from "./G.js";
import type { LogEvent } from "./L.js";
import type { MessageHeaderStdItem, MessageHeaderStdItemCol } from "./M.js";
import type { Person, Project } from "./P.js";
import type { Sale, ShowTaskItemInClient } from "./S.js";
import type { UrlEncoding, UserGroup } from "./U.js";
import type { VideoMeetingStatus } from "./V.js";

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

export interface TableRecord extends Carrier {
  /** `StringDictionary` */
  Values: $rt.StringDictionary<string | null> | null;
}

export interface TableRight {
  /** `ETableRight` */
  Mask: ETableRight[];
  /** `xs:string` */
  Reason: string | null;
}

export interface Tag extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ToolTip: string | null;
}

export const TargetAssignementLevel = {
  Company: "Company",
  Group: "Group",
  Associate: "Associate",
} as const;
export type TargetAssignementLevel = (typeof TargetAssignementLevel)[keyof typeof TargetAssignementLevel] | $rt.UnknownName<"TargetAssignementLevel">;

export interface TargetAssignment extends Carrier {
  /** `xs:int` */
  TargetAssignmentInfoId: number;
  /** `ArrayOfdouble` */
  Values: number[] | null;
  /** `xs:boolean` */
  Locked: boolean;
  /** `Associate` */
  TargetAssociate: Associate | null;
  /** `Contact` */
  TargetContact: Contact | null;
  /** `UserGroup` */
  TargetUserGroup: UserGroup | null;
  /** `Currency` */
  Currency: Currency | null;
  /** `xs:int` */
  DimensionListItem: number;
  /** `xs:string` */
  DimensionListItemDisplayName: string | null;
}

export interface TargetChange extends Carrier {
  /** `xs:string` */
  FieldIdentifier: string | null;
  /** `xs:double` */
  ValueChangeFrom: number;
  /** `xs:double` */
  ValueChangeTo: number;
}

export interface TargetDimension extends Carrier {
  /** `xs:int` */
  TargetDimensionId: number;
  /** `TargetAssignementLevel` */
  AssignmentLevel: TargetAssignementLevel[];
  /** `TargetEntityType` */
  EntityType: TargetEntityType;
  /** `TargetMeasurementUnit` */
  MeasurementUnit: TargetMeasurementUnit;
  /** `xs:string` */
  DimensionListField: string | null;
  /** `xs:string` */
  DimensionListName: string | null;
  /** `xs:int` */
  DimensionListId: number;
  /** `xs:string` */
  DimensionListLabel: string | null;
  /** `ArrayOfint` */
  SelectedDimensions: number[] | null;
}

export const TargetEntityType = {
  None: "None",
  Sale: "Sale",
} as const;
export type TargetEntityType = (typeof TargetEntityType)[keyof typeof TargetEntityType] | $rt.UnknownName<"TargetEntityType">;

export interface TargetGroup extends Carrier {
  /** `xs:int` */
  TargetGroupId: number;
  /** `xs:int` */
  Year: number;
  /** `TargetEntityType` */
  EntityType: TargetEntityType;
  /** `TargetPeriodType` */
  PeriodType: TargetPeriodType;
  /** `ArrayOfTargetAssignment` */
  TargetAssignments: (TargetAssignment | null)[] | null;
  /** `TargetDimension` */
  TargetDimension: TargetDimension | null;
}

export const TargetLevel = {
  None: "None",
  Global: "Global",
  Company: "Company",
  UserGroup: "UserGroup",
  Associate: "Associate",
} as const;
export type TargetLevel = (typeof TargetLevel)[keyof typeof TargetLevel] | $rt.UnknownName<"TargetLevel">;

export const TargetMeasurementUnit = {
  None: "None",
  Amount: "Amount",
  Count: "Count",
  Profit: "Profit",
} as const;
export type TargetMeasurementUnit = (typeof TargetMeasurementUnit)[keyof typeof TargetMeasurementUnit] | $rt.UnknownName<"TargetMeasurementUnit">;

export const TargetPeriodType = {
  None: "None",
  Year: "Year",
  HalfYear: "HalfYear",
  Quarter: "Quarter",
  Month: "Month",
} as const;
export type TargetPeriodType = (typeof TargetPeriodType)[keyof typeof TargetPeriodType] | $rt.UnknownName<"TargetPeriodType">;

export interface TargetRevision extends Carrier {
  /** `LogEvent` */
  LogEvent: LogEvent;
  /** `Associate` */
  Who: Associate | null;
  /** `xs:dateTime` */
  When: string;
  /** `ArrayOfTargetChange` */
  Changes: (TargetChange | null)[] | null;
}

export interface TargetRevisionHistory extends Carrier {
  /** `xs:int` */
  TargetGroupId: number;
  /** `xs:int` */
  Year: number;
  /** `ArrayOfTargetRevision` */
  Revisions: (TargetRevision | null)[] | null;
}

export interface Task extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export const TaskDirection = {
  Unknown: "Unknown",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
  SaintAll: "SaintAll",
} as const;
export type TaskDirection = (typeof TaskDirection)[keyof typeof TaskDirection] | $rt.UnknownName<"TaskDirection">;

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

export const TaskListItemType = {
  None: "None",
  Url: "Url",
  CrmScript: "CrmScript",
  SoProtocol: "SoProtocol",
} as const;
export type TaskListItemType = (typeof TaskListItemType)[keyof typeof TaskListItemType] | $rt.UnknownName<"TaskListItemType">;

export interface TaskMenu extends Carrier {
  /** `xs:int` */
  TaskMenuId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  TableName: string | null;
  /** `xs:string` */
  Area: string | null;
  /** `xs:string` */
  UrlOrSoprotocol: string | null;
  /** `TaskListItemType` */
  TaskType: TaskListItemType;
  /** `xs:int` */
  CrmScriptId: number;
  /** `ShowTaskItemInClient` */
  ShowInClient: ShowTaskItemInClient[];
  /** `ArchiveBehaviour` */
  ArchiveBehaviour: ArchiveBehaviour[];
  /** `xs:short` */
  Rank: number;
  /** `UrlEncoding` */
  Encoding: UrlEncoding;
  /** `xs:string` */
  ProgId: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
}

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

export interface TemplateVariablesParameters extends Carrier {
  /** `xs:string` */
  SourceInput: string | null;
  /** `GeneratorEncoding` */
  Encoding: GeneratorEncoding;
  /** `xs:string` */
  CultureName: string | null;
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
  QuoteLineId: number;
  /** `xs:int` */
  QuoteAlternativeId: number;
  /** `xs:string` */
  ProductKey: string | null;
  /** `ArrayOfArrayOfstring` */
  CustomTags: ((string | null)[] | null)[] | null;
  /** `xs:int` */
  TicketId: number;
  /** `DocumentEntity` */
  DocumentEntity: DocumentEntity | null;
}

export const TemporaryKeyDomain = {
  Unknown: "Unknown",
  MailingRecipient: "MailingRecipient",
  FormSubmitterRecipient: "FormSubmitterRecipient",
  ViewTicketInCustomerCenter: "ViewTicketInCustomerCenter",
  LoginCustomerCenter: "LoginCustomerCenter",
  PublicFaq: "PublicFaq",
  ChangePasswordCustomerCenter: "ChangePasswordCustomerCenter",
  RegisterCustomerCenterEmailVerification: "RegisterCustomerCenterEmailVerification",
} as const;
export type TemporaryKeyDomain = (typeof TemporaryKeyDomain)[keyof typeof TemporaryKeyDomain] | $rt.UnknownName<"TemporaryKeyDomain">;

export interface TemporaryKeyInfo extends Carrier {
  /** `TemporaryKeyDomain` */
  Domain: TemporaryKeyDomain;
  /** `xs:int` */
  TargetId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:boolean` */
  IsExpired: boolean;
  /** `xs:string` */
  Payload: string | null;
}

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

export interface TicketBatchReplyData {
  /** `ArrayOfint` */
  TicketIds: number[] | null;
  /** `xs:boolean` */
  CloseTickets: boolean;
  /** `ArrayOfint` */
  AttachmentIds: number[] | null;
  /** `xs:string` */
  HtmlBody: string | null;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `xs:int` */
  TimeSpent: number;
  /** `xs:boolean` */
  SendCopyToCustomer: boolean;
}

export interface TicketCategory extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export const TicketCategoryClosingStatus = {
  UserDefined: "UserDefined",
  Active: "Active",
  Closed: "Closed",
  Postponed: "Postponed",
} as const;
export type TicketCategoryClosingStatus = (typeof TicketCategoryClosingStatus)[keyof typeof TicketCategoryClosingStatus] | $rt.UnknownName<"TicketCategoryClosingStatus">;

export const TicketCategoryDelegateMethod = {
  Unknown: "Unknown",
  Even: "Even",
  Weighted: "Weighted",
  Unfair: "Unfair",
  Not: "Not",
} as const;
export type TicketCategoryDelegateMethod = (typeof TicketCategoryDelegateMethod)[keyof typeof TicketCategoryDelegateMethod] | $rt.UnknownName<"TicketCategoryDelegateMethod">;

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

export interface TicketCategoryMembershipEntity extends Carrier {
  /** `Associate` */
  User: Associate | null;
  /** `xs:short` */
  Weight: number;
}

export interface TicketEntity extends Carrier {
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
  FirstReadByOwner: string;
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
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `xs:string` */
  Author: string | null;
  /** `Associate` */
  OwnedBy: Associate | null;
  /** `TicketCategoryEntity` */
  Category: TicketCategoryEntity | null;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `TicketPriorityEntity` */
  Priority: TicketPriorityEntity | null;
  /** `TicketBaseStatus` */
  BaseStatus: TicketBaseStatus;
  /** `TicketStatusEntity` */
  Status: TicketStatusEntity | null;
  /** `TicketOrigin` */
  Origin: TicketOrigin;
  /** `Person` */
  Person: Person | null;
  /** `ArrayOfPerson` */
  SecondaryPersons: (Person | null)[] | null;
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
  /** `ArrayOfTicketMessage` */
  Messages: (TicketMessage | null)[] | null;
  /** `ArrayOfTag` */
  Tags: (Tag | null)[] | null;
  /** `xs:string` */
  Language: string | null;
  /** `xs:int` */
  Sentiment: number;
  /** `xs:int` */
  SentimentConfidence: number;
  /** `xs:int` */
  SuggestedCategoryId: number;
  /** `xs:string` */
  SuggestedCategoryName: string | null;
  /** `xs:int` */
  OrigHumanCategoryId: number;
  /** `xs:string` */
  IconHint: string | null;
  /** `Sale` */
  Sale: Sale | null;
  /** `Project` */
  Project: Project | null;
  /** `TicketFormSubmission` */
  FormSubmission: TicketFormSubmission | null;
  /** `TicketType` */
  TicketType: TicketType | null;
  /** `xs:int` */
  ActiveStatusMonitorId: number;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}

export interface TicketFormSubmission {
  /** `xs:int` */
  FormSubmissionId: number;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `FormSubmissionStatus` */
  Status: FormSubmissionStatus;
}

export interface TicketInfo extends Carrier {
  /** `xs:int` */
  TicketId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  OwnerName: string | null;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  PriorityName: string | null;
  /** `xs:string` */
  TicketUrl: string | null;
  /** `xs:string` */
  PersonName: string | null;
  /** `xs:string` */
  ContactName: string | null;
}

export interface TicketMessage extends Carrier {
  /** `xs:int` */
  TicketMessageId: number;
  /** `xs:dateTime` */
  CreatedAt: string;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `xs:boolean` */
  Important: boolean;
  /** `xs:string` */
  Author: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:int` */
  NumAttachments: number;
  /** `xs:string` */
  EmailHeader: string | null;
  /** `ArrayOfTicketMessageHeader` */
  MessageHeaders: (TicketMessageHeader | null)[] | null;
  /** `xs:string` */
  Language: string | null;
  /** `xs:int` */
  Sentiment: number;
  /** `xs:int` */
  SentimentConfidence: number;
  /** `xs:int` */
  CreatedBy: number;
  /** `xs:dateTime` */
  ChangedAt: string;
  /** `BadgeType` */
  Badge: BadgeType;
}

export const TicketMessageCategory = {
  Message: "Message",
  Bounce: "Bounce",
  OutboxFailed: "OutboxFailed",
} as const;
export type TicketMessageCategory = (typeof TicketMessageCategory)[keyof typeof TicketMessageCategory] | $rt.UnknownName<"TicketMessageCategory">;

export interface TicketMessageContent {
  /** `xs:string` */
  Body: string | null;
  /** `ArrayOfAttachmentEntity` */
  AttachmentsInfo: (AttachmentEntity | null)[] | null;
}

export interface TicketMessageEntity extends Carrier {
  /** `xs:int` */
  EjMessageId: number;
  /** `Ticket` */
  Ticket: Ticket | null;
  /** `xs:dateTime` */
  CreatedAt: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `xs:string` */
  Author: string | null;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `TicketMessageType` */
  Type: TicketMessageType;
  /** `xs:string` */
  MessageId: string | null;
  /** `xs:int` */
  TimeSpent: number;
  /** `xs:string` */
  Body: string | null;
  /** `xs:string` */
  HtmlBody: string | null;
  /** `xs:string` */
  EmailHeader: string | null;
  /** `xs:string` */
  DebugInfo: string | null;
  /** `xs:string` */
  MailSorter: string | null;
  /** `TicketMessageCategory` */
  MessageCategory: TicketMessageCategory;
  /** `Person` */
  Person: Person | null;
  /** `xs:string` */
  SearchTitle: string | null;
  /** `ArrayOfTicketMessageHeader` */
  MessageHeaders: (TicketMessageHeader | null)[] | null;
  /** `xs:boolean` */
  Important: boolean;
  /** `xs:string` */
  Language: string | null;
  /** `xs:int` */
  Sentiment: number;
  /** `xs:int` */
  SentimentConfidence: number;
  /** `BadgeType` */
  Badge: BadgeType;
  /** `ArrayOfAttachmentEntity` */
  AttachmentsInfo: (AttachmentEntity | null)[] | null;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}

export interface TicketMessageHeader extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Value: string | null;
  /** `MessageHeaderStdItem` */
  StdItem: MessageHeaderStdItem;
  /** `MessageHeaderStdItemCol` */
  StdItemCol: MessageHeaderStdItemCol;
}

export const TicketMessageType = {
  Unknown: "Unknown",
  Plain: "Plain",
  Html: "Html",
} as const;
export type TicketMessageType = (typeof TicketMessageType)[keyof typeof TicketMessageType] | $rt.UnknownName<"TicketMessageType">;

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

export interface TicketPriority extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

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

export const TicketPriorityEscalateAction = {
  ActionRead: "ActionRead",
  ActionChangedOwner: "ActionChangedOwner",
  ActionNewInfo: "ActionNewInfo",
  ActionClosed: "ActionClosed",
  ActionChangedPriority: "ActionChangedPriority",
  ActionNew: "ActionNew",
} as const;
export type TicketPriorityEscalateAction = (typeof TicketPriorityEscalateAction)[keyof typeof TicketPriorityEscalateAction] | $rt.UnknownName<"TicketPriorityEscalateAction">;

export const TicketPriorityEscalateEvent = {
  None: "None",
  Stop: "Stop",
  Continue: "Continue",
  Restart: "Restart",
} as const;
export type TicketPriorityEscalateEvent = (typeof TicketPriorityEscalateEvent)[keyof typeof TicketPriorityEscalateEvent] | $rt.UnknownName<"TicketPriorityEscalateEvent">;

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

export const TicketPriorityFlags = {
  External: "External",
  Default: "Default",
  AlertSchedule: "AlertSchedule",
} as const;
export type TicketPriorityFlags = (typeof TicketPriorityFlags)[keyof typeof TicketPriorityFlags] | $rt.UnknownName<"TicketPriorityFlags">;

export const TicketPriorityStatus = {
  Unknown: "Unknown",
  Normal: "Normal",
  Deleted: "Deleted",
} as const;
export type TicketPriorityStatus = (typeof TicketPriorityStatus)[keyof typeof TicketPriorityStatus] | $rt.UnknownName<"TicketPriorityStatus">;

export const TicketReadStatus = {
  Unknown: "Unknown",
  Green: "Green",
  Yellow: "Yellow",
  Red: "Red",
} as const;
export type TicketReadStatus = (typeof TicketReadStatus)[keyof typeof TicketReadStatus] | $rt.UnknownName<"TicketReadStatus">;

export interface TicketRelationAction {
  /** `xs:int` */
  TicketIdToClose: number;
  /** `xs:boolean` */
  IsParentRequired: boolean;
  /** `xs:boolean` */
  CanCloseCurrentTicket: boolean;
  /** `ArrayOfint` */
  Children: number[] | null;
}

export interface TicketRelationDefinitionEntity extends Carrier {
  /** `xs:int` */
  TicketRelationDefId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:short` */
  Rank: number;
  /** `TicketRelationType` */
  RelationType: TicketRelationType;
  /** `xs:boolean` */
  IsBuiltIn: boolean;
  /** `xs:boolean` */
  IsParentMandatory: boolean;
  /** `xs:boolean` */
  IsCloseParentWithChild: boolean;
  /** `xs:boolean` */
  IsPreventClosingParent: boolean;
  /** `xs:boolean` */
  IsCloseWithParent: boolean;
  /** `ArrayOfint` */
  SourceTicketTypes: number[] | null;
  /** `ArrayOfint` */
  DestinationTicketTypes: number[] | null;
}

export interface TicketRelationDefinitionResult {
  /** `xs:int` */
  SourceTicketTypeId: number;
  /** `xs:int` */
  DestinationTicketTypeId: number;
  /** `xs:boolean` */
  IsValid: boolean;
  /** `xs:string` */
  ExistingRelationDefinitionName: string | null;
}

export interface TicketRelationEntity extends Carrier {
  /** `xs:int` */
  TicketRelationId: number;
  /** `xs:int` */
  SourceTicketId: number;
  /** `xs:int` */
  DestinationTicketId: number;
  /** `TicketRelationType` */
  RelationType: TicketRelationType;
  /** `xs:string` */
  Comment: string | null;
}

export const TicketRelationError = {
  ParentExists: "ParentExists",
  RelationExists: "RelationExists",
  SameTicket: "SameTicket",
} as const;
export type TicketRelationError = (typeof TicketRelationError)[keyof typeof TicketRelationError] | $rt.UnknownName<"TicketRelationError">;

export interface TicketRelationItem {
  /** `xs:int` */
  TicketRelationId: number;
  /** `TicketRelationType` */
  RelationType: TicketRelationType;
  /** `xs:string` */
  RelationComment: string | null;
  /** `xs:boolean` */
  HasParent: boolean;
  /** `xs:int` */
  ChildCount: number;
  /** `xs:int` */
  RelatedCount: number;
  /** `xs:dateTime` */
  RelationCreatedAt: string;
  /** `xs:int` */
  TicketId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  IconHint: string | null;
  /** `xs:int` */
  CustId: number;
  /** `xs:string` */
  PersonFullname: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `TicketBaseStatus` */
  BaseStatus: TicketBaseStatus;
  /** `xs:int` */
  TicketStatus: number;
  /** `xs:string` */
  TicketStatusDisplayValue: string | null;
  /** `xs:dateTime` */
  TicketCreatedAt: string;
}

export interface TicketRelationResult {
  /** `xs:int` */
  SourceTicketId: number;
  /** `xs:boolean` */
  IsValid: boolean;
  /** `TicketRelationError` */
  RelationError: TicketRelationError;
  /** `xs:string` */
  ErrorMessage: string | null;
}

export const TicketRelationType = {
  Related: "Related",
  Parent: "Parent",
  Child: "Child",
} as const;
export type TicketRelationType = (typeof TicketRelationType)[keyof typeof TicketRelationType] | $rt.UnknownName<"TicketRelationType">;

export const TicketSecurityLevel = {
  Unknown: "Unknown",
  Internal: "Internal",
  External: "External",
} as const;
export type TicketSecurityLevel = (typeof TicketSecurityLevel)[keyof typeof TicketSecurityLevel] | $rt.UnknownName<"TicketSecurityLevel">;

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

export const TicketStatusTimeCounter = {
  None: "None",
  Internally: "Internally",
  Externally: "Externally",
  Queue: "Queue",
} as const;
export type TicketStatusTimeCounter = (typeof TicketStatusTimeCounter)[keyof typeof TicketStatusTimeCounter] | $rt.UnknownName<"TicketStatusTimeCounter">;

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

export interface TicketType extends Carrier {
  /** `xs:int` */
  TicketTypeId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Icon: string | null;
  /** `xs:int` */
  DefaultTicketStatus: number;
  /** `xs:int` */
  DefaultTicketPriority: number;
  /** `xs:boolean` */
  IsDefault: boolean;
  /** `xs:boolean` */
  ShowInNew: boolean;
  /** `xs:boolean` */
  ExcludeSignature: boolean;
  /** `xs:boolean` */
  ExcludeEmailRecipients: boolean;
  /** `xs:boolean` */
  ExternalAsDefault: boolean;
  /** `ArrayOfint` */
  VisibleForGroups: number[] | null;
  /** `xs:boolean` */
  ReplyForwardNoSignature: boolean;
  /** `xs:boolean` */
  ReplyExternalAsDefault: boolean;
}

export interface TicketTypeEntity extends Carrier {
  /** `xs:int` */
  TicketTypeId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  Icon: string | null;
  /** `xs:int` */
  DefaultTicketStatus: number;
  /** `ArrayOfint` */
  TicketStatuses: number[] | null;
  /** `xs:int` */
  DefaultTicketPriority: number;
  /** `ArrayOfint` */
  TicketPriorities: number[] | null;
  /** `xs:int` */
  ReplyTemplate: number;
  /** `xs:boolean` */
  IsExternalVisible: boolean;
  /** `xs:boolean` */
  IsDefault: boolean;
  /** `xs:boolean` */
  ShowInNew: boolean;
  /** `xs:boolean` */
  ExcludeSignature: boolean;
  /** `xs:boolean` */
  ExcludeEmailRecipients: boolean;
  /** `xs:boolean` */
  ExternalAsDefault: boolean;
  /** `ArrayOfint` */
  VisibleForGroups: number[] | null;
  /** `xs:boolean` */
  ReplyForwardNoSignature: boolean;
  /** `xs:boolean` */
  ReplyExternalAsDefault: boolean;
}

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

export interface TokenManagementInfo extends Carrier {
  /** `xs:string` */
  Provider: string | null;
  /** `xs:string` */
  AccessToken: string | null;
  /** `xs:string` */
  RefreshToken: string | null;
  /** `xs:string` */
  Claims: string | null;
}

export interface TriggerScriptEntity extends Carrier {
  /** `xs:int` */
  ScreenChooserId: number;
  /** `xs:string` */
  Name: string | null;
  /** `EventHandlerType` */
  ScreenType: EventHandlerType;
  /** `xs:boolean` */
  Enabled: boolean;
  /** `xs:string` */
  UniqueIdentifier: string | null;
  /** `xs:string` */
  Source: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
}

export interface TypicalSearch extends Carrier {
  /** `xs:int` */
  TypicalSearchId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:short` */
  IsEntityDefault: number;
  /** `xs:short` */
  IncludePerson: number;
  /** `xs:string` */
  Source: string | null;
  /** `xs:int` */
  VersionNumber: number;
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}

export interface TypicalSearches extends Carrier {
  /** `xs:string` */
  Source: string | null;
  /** `xs:int` */
  MasterVersion: number;
  /** `xs:boolean` */
  DeleteLeftovers: boolean;
  /** `ArrayOfTypicalSearch` */
  Searches: (TypicalSearch | null)[] | null;
}
