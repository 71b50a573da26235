/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ChatMessage, ChatPresence, ChatSessionEntity, ChatTopicAgent, ChatTopicEntity } from "../carriers/C.js";
import type { MDOListItem } from "../carriers/M.js";
import { $ns0, ArrayOfMDOListItem$, ArrayOfint$, Associate$, Carrier$, Contact$, CustomerLanguage$, Person$, Project$, Sale$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, Ticket$, TicketCategory$, TicketPriority$, TimeZoneData$ } from "../carriers/descriptors.js";

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

/** The request of SaveChatSessionEntity. */
export interface SaveChatSessionEntityRequest {
  /** `ChatSessionEntity` */
  readonly ChatSessionEntity?: $rt.Draft<ChatSessionEntity> | null;
}

/** The request of DeleteChatSessionEntity. */
export interface DeleteChatSessionEntityRequest {
  /** `xs:int` */
  readonly ChatSessionEntityId?: number;
}

/** The request of SaveChatTopicEntity. */
export interface SaveChatTopicEntityRequest {
  /** `ChatTopicEntity` */
  readonly ChatTopicEntity?: $rt.Draft<ChatTopicEntity> | null;
}

/** The request of DeleteChatTopicEntity. */
export interface DeleteChatTopicEntityRequest {
  /** `xs:int` */
  readonly ChatTopicEntityId?: number;
}

/** The request of SaveChatPresence. */
export interface SaveChatPresenceRequest {
  /** `ArrayOfChatPresence` */
  readonly ChatPresence?: readonly ($rt.Draft<ChatPresence> | null)[] | null;
}

/** The request of GetChatSessionEntity. */
export interface GetChatSessionEntityRequest {
  /** `xs:int` */
  readonly ChatSessionEntityId?: number;
}

/** The request of TransferChatSession. */
export interface TransferChatSessionRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
  /** `xs:string` */
  readonly ToAssociate?: string | null;
}

/** The request of AcceptChatSessionTransfer. */
export interface AcceptChatSessionTransferRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
}

/** The request of RejectChatSessionTransfer. */
export interface RejectChatSessionTransferRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
}

/** The request of PickUpChatSession. */
export interface PickUpChatSessionRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
}

/** The request of ResetChatSession. */
export interface ResetChatSessionRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
}

/** The request of GetChatTranscript. */
export interface GetChatTranscriptRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
  /** `xs:boolean` */
  readonly Html?: boolean;
}

/** The request of GetChatMessages. */
export interface GetChatMessagesRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
  /** `xs:int` */
  readonly After?: number;
}

/** The request of AddChatMessage. */
export interface AddChatMessageRequest {
  /** `xs:int` */
  readonly ChatSessionId?: number;
  /** `ChatMessage` */
  readonly Message?: $rt.Draft<ChatMessage> | null;
}

/** The request of GetChatTopicEntity. */
export interface GetChatTopicEntityRequest {
  /** `xs:int` */
  readonly ChatTopicEntityId?: number;
}

/** The request of IsWithinOpeningHours. */
export interface IsWithinOpeningHoursRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
}

/** The request of GetUserAgentList. */
export interface GetUserAgentListRequest {
  /** `xs:boolean` */
  readonly Flat?: boolean;
  /** `xs:boolean` */
  readonly OnlyPresent?: boolean;
}

/** The request of GetChatTopicUserAgentList. */
export interface GetChatTopicUserAgentListRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
}

/** The request of GetChatTopicUserAgent. */
export interface GetChatTopicUserAgentRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `xs:string` */
  readonly Username?: string | null;
}

/** The request of AddChatTopicUserAgent. */
export interface AddChatTopicUserAgentRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `ChatTopicAgent` */
  readonly Useragent?: $rt.Draft<ChatTopicAgent> | null;
}

/** The request of UpdateChatTopicUserAgent. */
export interface UpdateChatTopicUserAgentRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `xs:string` */
  readonly Username?: string | null;
  /** `ChatTopicAgent` */
  readonly Useragent?: $rt.Draft<ChatTopicAgent> | null;
}

/** The request of UpdateChatTopicUserAgents. */
export interface UpdateChatTopicUserAgentsRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `ArrayOfChatTopicAgent` */
  readonly Useragents?: readonly ($rt.Draft<ChatTopicAgent> | null)[] | null;
}

/** The request of DeleteChatTopicUserAgent. */
export interface DeleteChatTopicUserAgentRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `xs:string` */
  readonly Username?: string | null;
}

/** The request of CreateChatSessionForTopic. */
export interface CreateChatSessionForTopicRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
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

export const ArrayOfChatMessage$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChatMessage", namespace: $ns0, item: ["ChatMessage", () => ChatMessage$, "*nil"] };

export const ChatMessageSpecialType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChatMessageSpecialType",
  namespace: $ns0,
  names: ["None", "Welcome", "Url", "Block", "NewSession", "TransferedSession", "Error", "SessionDeleted", "FaqSuccessQuestion", "ClosedByUser", "ClosedByCustomer", "ClosedByIdle", "TransferRejected", "ReopenedByCustomer", "ClickedOption", "BotMessage", "Options", "IllegalFileType"],
  zero: "None",
};

export const ChatMessageType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChatMessageType",
  namespace: $ns0,
  names: ["Invalid", "ToCustomer", "ToUser", "Special"],
  zero: "Invalid",
};

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

export const ArrayOfChatPresence$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChatPresence", namespace: $ns0, item: ["ChatPresence", () => ChatPresence$, "*nil"] };

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

export const ArrayOfChatSessionEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChatSessionEntity", namespace: $ns0, item: ["ChatSessionEntity", () => ChatSessionEntity$, "*nil"] };

export const ChatSessionFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ChatSessionFlags",
  namespace: $ns0,
  names: ["UserIsTyping"],
};

export const ChatSessionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChatSessionStatus",
  namespace: $ns0,
  names: ["Invalid", "PreChatForm", "Faq", "OfflineForm", "InQueue", "CustomerLast", "UserLast", "Finished", "Deleted", "Closed", "RequestPosted", "ClosedFromQueue"],
  zero: "Invalid",
};

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

export const ArrayOfChatTopicAgent$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChatTopicAgent", namespace: $ns0, item: ["ChatTopicAgent", () => ChatTopicAgent$, "*nil"] };

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

export const ArrayOfChatTopicEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChatTopicEntity", namespace: $ns0, item: ["ChatTopicEntity", () => ChatTopicEntity$, "*nil"] };

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

export const ChatWidgetSize$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChatWidgetSize",
  namespace: $ns0,
  names: ["Normal", "Large"],
  zero: "Normal",
};

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

export const WidgetRequiredFields$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "WidgetRequiredFields",
  namespace: $ns0,
  names: ["Email", "Name", "Company", "Phone", "Country"],
};

export const WidgetTheme$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WidgetTheme",
  namespace: $ns0,
  names: ["Classic", "Modern"],
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

/** Description of the agent, from which the session creates its messages. */
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

export interface ChatAgent extends IChatAgent {}
export const ChatAgent: $rt.ClientOf<ChatAgent> = /* @__PURE__ */ $client(ChatAgent$);
