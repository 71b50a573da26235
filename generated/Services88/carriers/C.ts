/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ActivitySummaryItem, Address, ArchiveColumnInfo, ArchiveListItem, ArchiveRestrictionGroup, ArchiveRestrictionInfo, Associate } from "./A.js";
import type { BoardViewSettingsBase, Business } from "./B.js";
import type { DeltaState, DeltaType } from "./D.js";
import type { EjScriptVerb, EntityElement, EventData } from "./E.js";
import type { FieldProperty } from "./F.js";
import type { KbCategory } from "./K.js";
import type { LegalBase, LicenseStatus } from "./L.js";
import type { Person, Preference, Project } from "./P.js";
import type { ReplyTemplate, ReturnType } from "./R.js";
import type { Sale, SaleSummaryItem, SavedUtmParameters, ScriptType, SelectableMDOListItem } from "./S.js";
import type { TableRight, Ticket, TicketCategory, TicketPriority, TicketSummaryItem, TimeZoneData } from "./T.js";
import type { WidgetRequiredFields, WidgetTheme } from "./W.js";

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

export interface CacheInvalidation {
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  Generation: number;
}

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

export const CalReplyStatus = {
  Unknown: "Unknown",
  Accepted: "Accepted",
  Declined: "Declined",
  Tentative: "Tentative",
} as const;
export type CalReplyStatus = (typeof CalReplyStatus)[keyof typeof CalReplyStatus] | $rt.UnknownName<"CalReplyStatus">;

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

export interface CallerIDCollection {
  /** `xs:string` */
  CallerIDHash: string | null;
  /** `ArrayOfCallerID` */
  CallerIDs: (CallerID | null)[] | null;
}

export interface Carrier {
  /** `TableRight` */
  TableRight: TableRight | null;
  /** `FieldPropertyDictionary` */
  FieldProperties: $rt.StringDictionary<FieldProperty | null> | null;
}

export interface CategorizationModelDetails extends Carrier {
  /** `xs:dateTime` */
  ModelBuiltDateTime: string;
  /** `xs:double` */
  Accuracy: number;
  /** `xs:int` */
  TicketCountForTraining: number;
}

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

export const CategoryGroup = {
  Unknown: "Unknown",
  Customer: "Customer",
  PotentialCustomer: "PotentialCustomer",
  Partner: "Partner",
  Lost: "Lost",
  Other: "Other",
} as const;
export type CategoryGroup = (typeof CategoryGroup)[keyof typeof CategoryGroup] | $rt.UnknownName<"CategoryGroup">;

export const CategoryUpdateTrigger = {
  None: "None",
  SaleRegistered: "SaleRegistered",
  SaleSold: "SaleSold",
  SaleLost: "SaleLost",
  LeadStatusChanged: "LeadStatusChanged",
} as const;
export type CategoryUpdateTrigger = (typeof CategoryUpdateTrigger)[keyof typeof CategoryUpdateTrigger] | $rt.UnknownName<"CategoryUpdateTrigger">;

export const ChangePasswordType = {
  Email: "Email",
  Password: "Password",
} as const;
export type ChangePasswordType = (typeof ChangePasswordType)[keyof typeof ChangePasswordType] | $rt.UnknownName<"ChangePasswordType">;

export interface ChangedData extends Carrier {
  /** `ArrayOfChangedDataItem` */
  AddedRecords: (ChangedDataItem | null)[] | null;
  /** `ArrayOfChangedDataItem` */
  UpdatedRecords: (ChangedDataItem | null)[] | null;
  /** `ArrayOfChangedDataItem` */
  DeletedRecords: (ChangedDataItem | null)[] | null;
}

export interface ChangedDataItem extends Carrier {
  /** `xs:string` */
  Tablename: string | null;
  /** `xs:int` */
  RecordId: number;
}

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

export const ChatMessageType = {
  Invalid: "Invalid",
  ToCustomer: "ToCustomer",
  ToUser: "ToUser",
  Special: "Special",
} as const;
export type ChatMessageType = (typeof ChatMessageType)[keyof typeof ChatMessageType] | $rt.UnknownName<"ChatMessageType">;

export interface ChatOpeningHours {
  /** `TimeZoneData` */
  TzLocation: TimeZoneData | null;
  /** `xs:boolean` */
  MonEnabled: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  MonStart: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  MonStop: string;
  /** `xs:boolean` */
  TueEnabled: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  TueStart: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  TueStop: string;
  /** `xs:boolean` */
  WedEnabled: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  WedStart: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  WedStop: string;
  /** `xs:boolean` */
  ThuEnabled: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  ThuStart: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  ThuStop: string;
  /** `xs:boolean` */
  FriEnabled: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  FriStart: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  FriStop: string;
  /** `xs:boolean` */
  SatEnabled: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  SatStart: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  SatStop: string;
  /** `xs:boolean` */
  SunEnabled: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  SunStart: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  SunStop: string;
  /** `xs:boolean` */
  UseLunchHours: boolean;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  LunchStart: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  LunchStop: string;
}

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

export interface ChatSession extends Carrier {
  /** `xs:int` */
  ChatSessionId: number;
}

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

export const ChatSessionFlags = {
  UserIsTyping: "UserIsTyping",
} as const;
export type ChatSessionFlags = (typeof ChatSessionFlags)[keyof typeof ChatSessionFlags] | $rt.UnknownName<"ChatSessionFlags">;

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

export const ChatWidgetSize = {
  Normal: "Normal",
  Large: "Large",
} as const;
export type ChatWidgetSize = (typeof ChatWidgetSize)[keyof typeof ChatWidgetSize] | $rt.UnknownName<"ChatWidgetSize">;

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

export interface CheckLicenseStatusResult {
  /** `LicenseStatus` */
  LicenseStatus: LicenseStatus;
  /** `xs:string` */
  Message: string | null;
  /** `xs:string` */
  Url: string | null;
}

export interface CheckoutInfo {
  /** `CheckoutState` */
  State: CheckoutState;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  Name: string | null;
}

export const CheckoutState = {
  NotCheckedOut: "NotCheckedOut",
  CheckedOutOwn: "CheckedOutOwn",
  CheckedOutOther: "CheckedOutOther",
  LockingNotSupported: "LockingNotSupported",
} as const;
export type CheckoutState = (typeof CheckoutState)[keyof typeof CheckoutState] | $rt.UnknownName<"CheckoutState">;

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

export const CommandAction = {
  Implicit: "Implicit",
  YesNo: "YesNo",
  OkCancel: "OkCancel",
  Ok: "Ok",
} as const;
export type CommandAction = (typeof CommandAction)[keyof typeof CommandAction] | $rt.UnknownName<"CommandAction">;

export const CommandActionResult = {
  Implicit: "Implicit",
  Yes: "Yes",
  Ok: "Ok",
  No: "No",
  Cancel: "Cancel",
} as const;
export type CommandActionResult = (typeof CommandActionResult)[keyof typeof CommandActionResult] | $rt.UnknownName<"CommandActionResult">;

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

export interface CommandResult extends Carrier {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  Message: string | null;
  /** `CommandActionResult` */
  Result: CommandActionResult;
}

export interface Competitor extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export const ConfigType = {
  Style: "Style",
  Options: "Options",
  SubscriptionsStyle: "SubscriptionsStyle",
  SubscriptionsOptions: "SubscriptionsOptions",
} as const;
export type ConfigType = (typeof ConfigType)[keyof typeof ConfigType] | $rt.UnknownName<"ConfigType">;

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

export const ContactPersonBoardEntity = {
  Contact: "Contact",
  Person: "Person",
} as const;
export type ContactPersonBoardEntity = (typeof ContactPersonBoardEntity)[keyof typeof ContactPersonBoardEntity] | $rt.UnknownName<"ContactPersonBoardEntity">;

export interface ContactPersonBoardViewSettings extends Omit<BoardViewSettingsBase, "$type"> {
  $type: "ContactPersonBoardViewSettings";
  /** `ContactPersonBoardEntity` */
  ViewEntity: ContactPersonBoardEntity;
}

export interface ContactPersonId extends Carrier {
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ContactId: number;
}

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

export const ContactSourceType = {
  History: "History",
  Diary: "Diary",
  Favorites: "Favorites",
  UndefinedValue8: "UndefinedValue8",
} as const;
export type ContactSourceType = (typeof ContactSourceType)[keyof typeof ContactSourceType] | $rt.UnknownName<"ContactSourceType">;

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

export const CopilotDataSourceType = {
  Requests: "Requests",
  FAQs: "FAQs",
  ReplyTemplates: "ReplyTemplates",
  Documents: "Documents",
  Products: "Products",
  WebContent: "WebContent",
} as const;
export type CopilotDataSourceType = (typeof CopilotDataSourceType)[keyof typeof CopilotDataSourceType] | $rt.UnknownName<"CopilotDataSourceType">;

export interface CopilotEntity extends Carrier {
  /** `xs:int` */
  CopilotId: number;
  /** `xs:string` */
  Name: string | null;
  /** `ArrayOfCopilotDataSourceEntity` */
  CopilotDataSources: (CopilotDataSourceEntity | null)[] | null;
}

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

export interface Credential extends Carrier {
  /** `CredentialType` */
  Type: CredentialType | null;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  DisplayValue: string | null;
}

export const CredentialControlType = {
  Static: "Static",
  Edit: "Edit",
  Password: "Password",
  Link: "Link",
  Hidden: "Hidden",
} as const;
export type CredentialControlType = (typeof CredentialControlType)[keyof typeof CredentialControlType] | $rt.UnknownName<"CredentialControlType">;

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

export interface CredentialsGroup extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  DisplayName: string | null;
}

export interface CredentialsGroupUsers extends Carrier {
  /** `ArrayOfstring` */
  Headings: (string | null)[] | null;
  /** `ArrayOfCredentialUser` */
  Users: (CredentialUser | null)[] | null;
}

export interface Credited extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

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

export const CrmActorType = {
  Unknown: "Unknown",
  Contact: "Contact",
  Person: "Person",
  Project: "Project",
  Sale: "Sale",
} as const;
export type CrmActorType = (typeof CrmActorType)[keyof typeof CrmActorType] | $rt.UnknownName<"CrmActorType">;

export interface CsFeatureToggle extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:boolean` */
  State: boolean;
}

export interface CsSessionKey extends Carrier {
  /** `xs:string` */
  Key: string | null;
  /** `xs:int` */
  LoginId: number;
  /** `xs:int` */
  UserId: number;
}

export const CtaFlavor = {
  Normal: "Normal",
  Info: "Info",
  Warning: "Warning",
  Error: "Error",
  Accept: "Accept",
  Reject: "Reject",
} as const;
export type CtaFlavor = (typeof CtaFlavor)[keyof typeof CtaFlavor] | $rt.UnknownName<"CtaFlavor">;

export const CtaType = {
  Unknown: "Unknown",
  Primary: "Primary",
  Secondary: "Secondary",
  Link: "Link",
} as const;
export type CtaType = (typeof CtaType)[keyof typeof CtaType] | $rt.UnknownName<"CtaType">;

export interface Currency extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

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

export interface CustomObject extends Carrier {
  /** `xs:string` */
  DefinitionName: string | null;
  /** `xs:int` */
  Id: number;
  /** `StringDictionary` */
  Values: $rt.StringDictionary<string | null> | null;
}

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

export interface CustomerLanguage extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

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
