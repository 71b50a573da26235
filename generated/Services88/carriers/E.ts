/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Appointment, Associate } from "./A.js";
import type { CalMethod, CalReplyStatus, Carrier, CrmActorType } from "./C.js";
import type { FieldAccess, FieldMetadata, FieldMetadataType } from "./F.js";
import type { HierarchyEntity } from "./H.js";
import type { LicenseInfo } from "./L.js";
import type { MDOListItem, ModuleLicense } from "./M.js";
import type { Navigation } from "./N.js";
import type { ServiceAuth, ShowState } from "./S.js";
import type { TimeZoneData } from "./T.js";
import type { VisibleFor } from "./V.js";
import type { AnyWorkflowStepBase, Weekday, WorkflowContentInfo, WorkflowDefinitionStatus, WorkflowFilter, WorkflowGoal, WorkflowTrigger } from "./W.js";

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

export interface EMailCustomHeader extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `ArrayOfstring` */
  Values: (string | null)[] | null;
}

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

export const EMailFlags = {
  Seen: "Seen",
  Deleted: "Deleted",
  Recent: "Recent",
  Flagged: "Flagged",
  Draft: "Draft",
  Answered: "Answered",
} as const;
export type EMailFlags = (typeof EMailFlags)[keyof typeof EMailFlags] | $rt.UnknownName<"EMailFlags">;

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

export const EMailPriority = {
  NoPriority: "NoPriority",
  Highest: "Highest",
  High: "High",
  Normal: "Normal",
  Low: "Low",
  Lowest: "Lowest",
} as const;
export type EMailPriority = (typeof EMailPriority)[keyof typeof EMailPriority] | $rt.UnknownName<"EMailPriority">;

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

export const EmailFromType = {
  FromOnlySpecified: "FromOnlySpecified",
  FromSalesContact: "FromSalesContact",
  FromSupportContact: "FromSupportContact",
} as const;
export type EmailFromType = (typeof EmailFromType)[keyof typeof EmailFromType] | $rt.UnknownName<"EmailFromType">;

export const EmailReplyToType = {
  ReplyToOnlySpecified: "ReplyToOnlySpecified",
  ReplyToSalesContact: "ReplyToSalesContact",
  ReplyToSupportContact: "ReplyToSupportContact",
  ReplyToEmpty: "ReplyToEmpty",
} as const;
export type EmailReplyToType = (typeof EmailReplyToType)[keyof typeof EmailReplyToType] | $rt.UnknownName<"EmailReplyToType">;

export interface EntityCounts extends Carrier {
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:int` */
  Records: number;
}

export interface EntityElement extends Carrier {
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  StrippedValue: string | null;
  /** `xs:string` */
  Description: string | null;
}

export interface EntityName extends Carrier {
  /** `xs:string` */
  TableName: string | null;
  /** `xs:string` */
  TableDescription: string | null;
}

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

export interface ErpConnectionListMappingContainer extends Carrier {
  /** `ArrayOfErpConnectionListMapping` */
  ErpListItemMappings: (ErpConnectionListMapping | null)[] | null;
  /** `xs:int` */
  ErpConnectionId: number;
  /** `xs:string` */
  ErpConnectionName: string | null;
}

export interface ErpCrmListItemMapping extends Carrier {
  /** `xs:string` */
  ErpListItemId: string | null;
  /** `xs:string` */
  ErpListItemName: string | null;
  /** `MDOListItem` */
  CrmListItem: MDOListItem | null;
}

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

export interface ErpSyncEngineStatus extends Carrier {
  /** `xs:boolean` */
  IsRunning: boolean;
  /** `xs:string` */
  StatusMessage: string | null;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  Interval: string;
}

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

export const ErpSyncResponseCode = {
  NoError: "NoError",
  ErrorConnectorHasConnections: "ErrorConnectorHasConnections",
  ErrorNotFound: "ErrorNotFound",
} as const;
export type ErpSyncResponseCode = (typeof ErpSyncResponseCode)[keyof typeof ErpSyncResponseCode] | $rt.UnknownName<"ErpSyncResponseCode">;

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

export const ExecuteOnEvent = {
  Never: "Never",
  Logon: "Logon",
  Logoff: "Logoff",
  LocalUpdate: "LocalUpdate",
  Wait: "Wait",
} as const;
export type ExecuteOnEvent = (typeof ExecuteOnEvent)[keyof typeof ExecuteOnEvent] | $rt.UnknownName<"ExecuteOnEvent">;

export interface ExportArchiveResult extends Carrier {
  /** `xs:int` */
  BatchTaskId: number;
  /** `xs:string` */
  FileName: string | null;
  /** `xs:string` */
  Message: string | null;
}

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

export const ExternalUserInfoModification = {
  UserName: "UserName",
  Password: "Password",
  Role: "Role",
  Active: "Active",
  UndefinedValue16: "UndefinedValue16",
} as const;
export type ExternalUserInfoModification = (typeof ExternalUserInfoModification)[keyof typeof ExternalUserInfoModification] | $rt.UnknownName<"ExternalUserInfoModification">;

export const ExternallyOwnedStatus = {
  Unknown: "Unknown",
  TentativelyAccepted: "TentativelyAccepted",
  Accepted: "Accepted",
  Declined: "Declined",
  NotResponded: "NotResponded",
} as const;
export type ExternallyOwnedStatus = (typeof ExternallyOwnedStatus)[keyof typeof ExternallyOwnedStatus] | $rt.UnknownName<"ExternallyOwnedStatus">;

export const ExternallyOwnedType = {
  Unknown: "Unknown",
  Organizer: "Organizer",
  Required: "Required",
  Optional: "Optional",
  Resource: "Resource",
} as const;
export type ExternallyOwnedType = (typeof ExternallyOwnedType)[keyof typeof ExternallyOwnedType] | $rt.UnknownName<"ExternallyOwnedType">;

export const ExtraDataFieldType = {
  String: "String",
  Url: "Url",
  Image: "Image",
} as const;
export type ExtraDataFieldType = (typeof ExtraDataFieldType)[keyof typeof ExtraDataFieldType] | $rt.UnknownName<"ExtraDataFieldType">;
