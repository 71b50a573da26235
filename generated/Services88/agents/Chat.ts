/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfChatMessage$, ArrayOfChatPresence$, ArrayOfChatSessionEntity$, ArrayOfChatTopicAgent$, ArrayOfChatTopicEntity$, type ChatMessage, ChatMessage$, type ChatPresence, type ChatSessionEntity, ChatSessionEntity$, type ChatTopicAgent, ChatTopicAgent$, type ChatTopicEntity, ChatTopicEntity$ } from "../carriers/C.js";
import { ArrayOfMDOListItem$, type MDOListItem } from "../carriers/M.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class ChatAgent implements IChatAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultChatSessionEntity(options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "CreateDefaultChatSessionEntity", {}, options);
  }

  SaveChatSessionEntity(request: SaveChatSessionEntityRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "SaveChatSessionEntity", request, options);
  }

  DeleteChatSessionEntity(request: DeleteChatSessionEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ChatAgent$, "DeleteChatSessionEntity", request, options);
  }

  CreateDefaultChatTopicAgent(options?: $rt.CallOptions): Promise<ChatTopicAgent | null> {
    return this.#session.call(ChatAgent$, "CreateDefaultChatTopicAgent", {}, options);
  }

  CreateDefaultChatTopicEntity(options?: $rt.CallOptions): Promise<ChatTopicEntity | null> {
    return this.#session.call(ChatAgent$, "CreateDefaultChatTopicEntity", {}, options);
  }

  SaveChatTopicEntity(request: SaveChatTopicEntityRequest, options?: $rt.CallOptions): Promise<ChatTopicEntity | null> {
    return this.#session.call(ChatAgent$, "SaveChatTopicEntity", request, options);
  }

  DeleteChatTopicEntity(request: DeleteChatTopicEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ChatAgent$, "DeleteChatTopicEntity", request, options);
  }

  GetChatPresence(options?: $rt.CallOptions): Promise<(ChatPresence | null)[] | null> {
    return this.#session.call(ChatAgent$, "GetChatPresence", {}, options);
  }

  SaveChatPresence(request: SaveChatPresenceRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ChatAgent$, "SaveChatPresence", request, options);
  }

  GetChatSessionEntity(request: GetChatSessionEntityRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "GetChatSessionEntity", request, options);
  }

  ChatSessionsForUser(options?: $rt.CallOptions): Promise<(ChatSessionEntity | null)[] | null> {
    return this.#session.call(ChatAgent$, "ChatSessionsForUser", {}, options);
  }

  TransferChatSession(request: TransferChatSessionRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "TransferChatSession", request, options);
  }

  AcceptChatSessionTransfer(request: AcceptChatSessionTransferRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "AcceptChatSessionTransfer", request, options);
  }

  RejectChatSessionTransfer(request: RejectChatSessionTransferRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "RejectChatSessionTransfer", request, options);
  }

  PickUpChatSession(request: PickUpChatSessionRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "PickUpChatSession", request, options);
  }

  PickUpFirstChatSession(options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "PickUpFirstChatSession", {}, options);
  }

  ResetChatSession(request: ResetChatSessionRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "ResetChatSession", request, options);
  }

  GetChatTranscript(request: GetChatTranscriptRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ChatAgent$, "GetChatTranscript", request, options);
  }

  GetChatMessages(request: GetChatMessagesRequest, options?: $rt.CallOptions): Promise<(ChatMessage | null)[] | null> {
    return this.#session.call(ChatAgent$, "GetChatMessages", request, options);
  }

  AddChatMessage(request: AddChatMessageRequest, options?: $rt.CallOptions): Promise<ChatMessage | null> {
    return this.#session.call(ChatAgent$, "AddChatMessage", request, options);
  }

  GetChatTopicEntity(request: GetChatTopicEntityRequest, options?: $rt.CallOptions): Promise<ChatTopicEntity | null> {
    return this.#session.call(ChatAgent$, "GetChatTopicEntity", request, options);
  }

  IsWithinOpeningHours(request: IsWithinOpeningHoursRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ChatAgent$, "IsWithinOpeningHours", request, options);
  }

  ChatTopicsForUser(options?: $rt.CallOptions): Promise<(ChatTopicEntity | null)[] | null> {
    return this.#session.call(ChatAgent$, "ChatTopicsForUser", {}, options);
  }

  GetUserAgentList(request: GetUserAgentListRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null> {
    return this.#session.call(ChatAgent$, "GetUserAgentList", request, options);
  }

  GetChatTopicUserAgentList(request: GetChatTopicUserAgentListRequest, options?: $rt.CallOptions): Promise<(ChatTopicAgent | null)[] | null> {
    return this.#session.call(ChatAgent$, "GetChatTopicUserAgentList", request, options);
  }

  GetChatTopicUserAgent(request: GetChatTopicUserAgentRequest, options?: $rt.CallOptions): Promise<ChatTopicAgent | null> {
    return this.#session.call(ChatAgent$, "GetChatTopicUserAgent", request, options);
  }

  AddChatTopicUserAgent(request: AddChatTopicUserAgentRequest, options?: $rt.CallOptions): Promise<ChatTopicAgent | null> {
    return this.#session.call(ChatAgent$, "AddChatTopicUserAgent", request, options);
  }

  UpdateChatTopicUserAgent(request: UpdateChatTopicUserAgentRequest, options?: $rt.CallOptions): Promise<ChatTopicAgent | null> {
    return this.#session.call(ChatAgent$, "UpdateChatTopicUserAgent", request, options);
  }

  UpdateChatTopicUserAgents(request: UpdateChatTopicUserAgentsRequest, options?: $rt.CallOptions): Promise<(ChatTopicAgent | null)[] | null> {
    return this.#session.call(ChatAgent$, "UpdateChatTopicUserAgents", request, options);
  }

  DeleteChatTopicUserAgent(request: DeleteChatTopicUserAgentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ChatAgent$, "DeleteChatTopicUserAgent", request, options);
  }

  CreateChatSessionForTopic(request: CreateChatSessionForTopicRequest, options?: $rt.CallOptions): Promise<ChatSessionEntity | null> {
    return this.#session.call(ChatAgent$, "CreateChatSessionForTopic", request, options);
  }
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
