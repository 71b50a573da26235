/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0, ArrayOfMDOListItem$, ArrayOfint$, type Associate, Associate$, type Carrier, Carrier$, type Contact, Contact$, type CustomerLanguage, CustomerLanguage$, type MDOListItem, type Person, Person$, type Project, Project$, type Sale, Sale$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, type Ticket, Ticket$, type TicketCategory, TicketCategory$, type TicketPriority, TicketPriority$, type TimeZoneData, TimeZoneData$ } from "../carriers.js";

export interface IChatAgent {
  CreateDefaultChatSessionEntity(options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  SaveChatSessionEntity(request: SaveChatSessionEntityRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  DeleteChatSessionEntity(request: DeleteChatSessionEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultChatTopicAgent(options?: $rt.CallOptions): Promise<ChatTopicAgent | null>;
  CreateDefaultChatTopicEntity(options?: $rt.CallOptions): Promise<ChatTopicEntity | null>;
  SaveChatTopicEntity(request: SaveChatTopicEntityRequest, options?: $rt.CallOptions): Promise<ChatTopicEntity | null>;
  DeleteChatTopicEntity(request: DeleteChatTopicEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetChatPresence(options?: $rt.CallOptions): Promise<(ChatPresence | null)[] | null>;
  SaveChatPresence(request: SaveChatPresenceRequest, options?: $rt.CallOptions): Promise<void>;
  GetChatSessionEntity(request: GetChatSessionEntityRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  ChatSessionsForUser(options?: $rt.CallOptions): Promise<(ChatSessionEntity | null)[] | null>;
  TransferChatSession(request: TransferChatSessionRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  AcceptChatSessionTransfer(request: AcceptChatSessionTransferRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  RejectChatSessionTransfer(request: RejectChatSessionTransferRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  PickUpChatSession(request: PickUpChatSessionRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  PickUpFirstChatSession(options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  ResetChatSession(request: ResetChatSessionRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
  GetChatTranscript(request: GetChatTranscriptRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetChatMessages(request: GetChatMessagesRequest, options?: $rt.CallOptions): Promise<(ChatMessage | null)[] | null>;
  AddChatMessage(request: AddChatMessageRequest, options?: $rt.CallOptions): Promise<ChatMessage | null>;
  GetChatTopicEntity(request: GetChatTopicEntityRequest, options?: $rt.CallOptions): Promise<ChatTopicEntity | null>;
  IsWithinOpeningHours(request: IsWithinOpeningHoursRequest, options?: $rt.CallOptions): Promise<boolean>;
  ChatTopicsForUser(options?: $rt.CallOptions): Promise<(ChatTopicEntity | null)[] | null>;
  GetUserAgentList(request: GetUserAgentListRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null>;
  GetChatTopicUserAgentList(request: GetChatTopicUserAgentListRequest, options?: $rt.CallOptions): Promise<(ChatTopicAgent | null)[] | null>;
  GetChatTopicUserAgent(request: GetChatTopicUserAgentRequest, options?: $rt.CallOptions): Promise<ChatTopicAgent | null>;
  AddChatTopicUserAgent(request: AddChatTopicUserAgentRequest, options?: $rt.CallOptions): Promise<ChatTopicAgent | null>;
  UpdateChatTopicUserAgent(request: UpdateChatTopicUserAgentRequest, options?: $rt.CallOptions): Promise<ChatTopicAgent | null>;
  UpdateChatTopicUserAgents(request: UpdateChatTopicUserAgentsRequest, options?: $rt.CallOptions): Promise<(ChatTopicAgent | null)[] | null>;
  DeleteChatTopicUserAgent(request: DeleteChatTopicUserAgentRequest, options?: $rt.CallOptions): Promise<void>;
  CreateChatSessionForTopic(request: CreateChatSessionForTopicRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null>;
}

/** What SaveChatSessionEntity takes. */
export interface SaveChatSessionEntityRequest {
  /** `ChatSessionEntity` */
  readonly ChatSessionEntity?: $rt.Draft<ChatSessionEntity> | null;
}

/** What DeleteChatSessionEntity takes. */
export interface DeleteChatSessionEntityRequest {
  /** `xs:int` */
  readonly ChatSessionEntityId?: number;
}

/** What SaveChatTopicEntity takes. */
export interface SaveChatTopicEntityRequest {
  /** `ChatTopicEntity` */
  readonly ChatTopicEntity?: $rt.Draft<ChatTopicEntity> | null;
}

/** What DeleteChatTopicEntity takes. */
export interface DeleteChatTopicEntityRequest {
  /** `xs:int` */
  readonly ChatTopicEntityId?: number;
}

/** What SaveChatPresence takes. */
export interface SaveChatPresenceRequest {
  /** `ArrayOfChatPresence` */
  readonly ChatPresence?: readonly ($rt.Draft<ChatPresence> | null)[] | null;
}

/** What GetChatSessionEntity takes. */
export interface GetChatSessionEntityRequest {
  /** `xs:int` */
  readonly ChatSessionEntityId?: number;
}

/** What TransferChatSession takes. */
export interface TransferChatSessionRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
  /** `xs:string` */
  readonly ToAssociate?: string | null;
}

/** What AcceptChatSessionTransfer takes. */
export interface AcceptChatSessionTransferRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
}

/** What RejectChatSessionTransfer takes. */
export interface RejectChatSessionTransferRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
}

/** What PickUpChatSession takes. */
export interface PickUpChatSessionRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
}

/** What ResetChatSession takes. */
export interface ResetChatSessionRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
}

/** What GetChatTranscript takes. */
export interface GetChatTranscriptRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
  /** `xs:boolean` */
  readonly Html?: boolean;
}

/** What GetChatMessages takes. */
export interface GetChatMessagesRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
  /** `xs:int` */
  readonly After?: number;
}

/** What AddChatMessage takes. */
export interface AddChatMessageRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
  /** `ChatMessage` */
  readonly Message?: $rt.Draft<ChatMessage> | null;
}

/** What GetChatTopicEntity takes. */
export interface GetChatTopicEntityRequest {
  /** `xs:int` */
  readonly ChatTopicEntityId?: number;
}

/** What IsWithinOpeningHours takes. */
export interface IsWithinOpeningHoursRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
}

/** What GetUserAgentList takes. */
export interface GetUserAgentListRequest {
  /** `xs:boolean` */
  readonly Flat?: boolean;
  /** `xs:boolean` */
  readonly OnlyPresent?: boolean;
}

/** What GetChatTopicUserAgentList takes. */
export interface GetChatTopicUserAgentListRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
}

/** What GetChatTopicUserAgent takes. */
export interface GetChatTopicUserAgentRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `xs:string` */
  readonly Username?: string | null;
}

/** What AddChatTopicUserAgent takes. */
export interface AddChatTopicUserAgentRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `ChatTopicAgent` */
  readonly Useragent?: $rt.Draft<ChatTopicAgent> | null;
}

/** What UpdateChatTopicUserAgent takes. */
export interface UpdateChatTopicUserAgentRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `xs:string` */
  readonly Username?: string | null;
  /** `ChatTopicAgent` */
  readonly Useragent?: $rt.Draft<ChatTopicAgent> | null;
}

/** What UpdateChatTopicUserAgents takes. */
export interface UpdateChatTopicUserAgentsRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `ArrayOfChatTopicAgent` */
  readonly Useragents?: readonly ($rt.Draft<ChatTopicAgent> | null)[] | null;
}

/** What DeleteChatTopicUserAgent takes. */
export interface DeleteChatTopicUserAgentRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `xs:string` */
  readonly Username?: string | null;
}

/** What CreateChatSessionForTopic takes. */
export interface CreateChatSessionForTopicRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
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

export interface KbCategory {
  /** `xs:int` */
  KbCategoryId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Fullname: string | null;
  /** `xs:int` */
  ParentId: number;
  /** `xs:int` */
  SortOrder: number;
}
export const KbCategory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "KbCategory",
  namespace: $ns0,
  members: [
    ["KbCategoryId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Fullname", $xs.string, "?nil"],
    ["ParentId", $xs.int, "?"],
    ["SortOrder", $xs.int, "?"],
  ],
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

export const WidgetRequiredFields = {
  Email: "Email",
  Name: "Name",
  Company: "Company",
  Phone: "Phone",
  Country: "Country",
} as const;
export type WidgetRequiredFields = (typeof WidgetRequiredFields)[keyof typeof WidgetRequiredFields] | $rt.UnknownName<"WidgetRequiredFields">;
export const WidgetRequiredFields$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "WidgetRequiredFields",
  namespace: $ns0,
  values: WidgetRequiredFields,
};

export const WidgetTheme = {
  Classic: "Classic",
  Modern: "Modern",
} as const;
export type WidgetTheme = (typeof WidgetTheme)[keyof typeof WidgetTheme] | $rt.UnknownName<"WidgetTheme">;
export const WidgetTheme$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WidgetTheme",
  namespace: $ns0,
  values: WidgetTheme,
  zero: "Classic",
};

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const ChatAgent$: $rt.AgentDescriptor<IChatAgent> = {
  services: "Services88",
  name: "Chat",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultChatSessionEntity: [[], [["Response", () => ChatSessionEntity$, "?nil"]]],
    SaveChatSessionEntity: [[["ChatSessionEntity", () => ChatSessionEntity$, "?nil"]], [["Response", () => ChatSessionEntity$, "?nil"]]],
    DeleteChatSessionEntity: [[["ChatSessionEntityId", $xs.int, "?"]], []],
    CreateDefaultChatTopicAgent: [[], [["Response", () => ChatTopicAgent$, "?nil"]]],
    CreateDefaultChatTopicEntity: [[], [["Response", () => ChatTopicEntity$, "?nil"]]],
    SaveChatTopicEntity: [[["ChatTopicEntity", () => ChatTopicEntity$, "?nil"]], [["Response", () => ChatTopicEntity$, "?nil"]]],
    DeleteChatTopicEntity: [[["ChatTopicEntityId", $xs.int, "?"]], []],
    GetChatPresence: [[], [["Response", () => ArrayOfChatPresence$, "?nil"]]],
    SaveChatPresence: [[["ChatPresence", () => ArrayOfChatPresence$, "?nil"]], []],
    GetChatSessionEntity: [[["ChatSessionEntityId", $xs.int, "?"]], [["Response", () => ChatSessionEntity$, "?nil"]]],
    ChatSessionsForUser: [[], [["Response", () => ArrayOfChatSessionEntity$, "?nil"]]],
    TransferChatSession: [[
      ["ChatSessionId", $xs.int, "?"],
      ["ToAssociate", $xs.string, "?nil"],
    ], [["Response", () => ChatSessionEntity$, "?nil"]]],
    AcceptChatSessionTransfer: [[["ChatSessionId", $xs.int, "?"]], [["Response", () => ChatSessionEntity$, "?nil"]]],
    RejectChatSessionTransfer: [[["ChatSessionId", $xs.int, "?"]], [["Response", () => ChatSessionEntity$, "?nil"]]],
    PickUpChatSession: [[["ChatSessionId", $xs.int, "?"]], [["Response", () => ChatSessionEntity$, "?nil"]]],
    PickUpFirstChatSession: [[], [["Response", () => ChatSessionEntity$, "?nil"]]],
    ResetChatSession: [[["ChatSessionId", $xs.int, "?"]], [["Response", () => ChatSessionEntity$, "?nil"]]],
    GetChatTranscript: [[
      ["ChatSessionId", $xs.int, "?"],
      ["Html", $xs.boolean, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetChatMessages: [[
      ["ChatSessionId", $xs.int, "?"],
      ["After", $xs.int, "?"],
    ], [["Response", () => ArrayOfChatMessage$, "?nil"]]],
    AddChatMessage: [[
      ["ChatSessionId", $xs.int, "?"],
      ["Message", () => ChatMessage$, "?nil"],
    ], [["Response", () => ChatMessage$, "?nil"]]],
    GetChatTopicEntity: [[["ChatTopicEntityId", $xs.int, "?"]], [["Response", () => ChatTopicEntity$, "?nil"]]],
    IsWithinOpeningHours: [[["ChatTopicId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    ChatTopicsForUser: [[], [["Response", () => ArrayOfChatTopicEntity$, "?nil"]]],
    GetUserAgentList: [[
      ["Flat", $xs.boolean, "?"],
      ["OnlyPresent", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfMDOListItem$, "?nil"]]],
    GetChatTopicUserAgentList: [[["ChatTopicId", $xs.int, "?"]], [["Response", () => ArrayOfChatTopicAgent$, "?nil"]]],
    GetChatTopicUserAgent: [[
      ["ChatTopicId", $xs.int, "?"],
      ["Username", $xs.string, "?nil"],
    ], [["Response", () => ChatTopicAgent$, "?nil"]]],
    AddChatTopicUserAgent: [[
      ["ChatTopicId", $xs.int, "?"],
      ["Useragent", () => ChatTopicAgent$, "?nil"],
    ], [["Response", () => ChatTopicAgent$, "?nil"]]],
    UpdateChatTopicUserAgent: [[
      ["ChatTopicId", $xs.int, "?"],
      ["Username", $xs.string, "?nil"],
      ["Useragent", () => ChatTopicAgent$, "?nil"],
    ], [["Response", () => ChatTopicAgent$, "?nil"]]],
    UpdateChatTopicUserAgents: [[
      ["ChatTopicId", $xs.int, "?"],
      ["Useragents", () => ArrayOfChatTopicAgent$, "?nil"],
    ], [["Response", () => ArrayOfChatTopicAgent$, "?nil"]]],
    DeleteChatTopicUserAgent: [[
      ["ChatTopicId", $xs.int, "?"],
      ["Username", $xs.string, "?nil"],
    ], []],
    CreateChatSessionForTopic: [[["ChatTopicId", $xs.int, "?"]], [["Response", () => ChatSessionEntity$, "?nil"]]],
  }),
};

export const ChatAgent: $rt.ClientOf<IChatAgent> = /* @__PURE__ */ $client(ChatAgent$);
export type ChatAgent = IChatAgent;
