/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { ArrayOfChatSession$, ArrayOfCsFeatureToggle$, ArrayOfCustomerCenterConfig$, type ChatSession, type CsFeatureToggle, type CsSessionKey, CsSessionKey$, type CustomerCenterConfig, CustomerCenterConfig$, type CustomerServiceStartup, CustomerServiceStartup$ } from "../carriers/C.js";
import { ArrayOfEventHandlerType$, type EventData, EventData$, type EventHandlerType, EventHandlerType$ } from "../carriers/E.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfMailbox$, type Mailbox, type MailboxEntity, MailboxEntity$ } from "../carriers/M.js";
import { type PreviewFaqEntry, PreviewFaqEntry$, type PreviewQuickReply, PreviewQuickReply$, type PreviewReplyTemplate, PreviewReplyTemplate$ } from "../carriers/P.js";
import { type ReplyTemplateParsed, ReplyTemplateParsed$ } from "../carriers/R.js";
import { ArrayOfStatisticsDataSet$, ArrayOfStatusScreenPanelType$, type SmsConfig, SmsConfig$, type SmtpTestResult, SmtpTestResult$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, type StatisticsDataSet, type StatusScreenPanelType, type SystemTemplateSettings, SystemTemplateSettings$ } from "../carriers/S.js";
import { ArrayOfTicketInfo$, type TicketInfo, TicketInfo$ } from "../carriers/T.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface ICustomerServiceAgent {
  CreateDefaultCustomerCenterConfig(options?: $rt.CallOptions): Promise<CustomerCenterConfig | null>;
  SaveCustomerCenterConfig(request: SaveCustomerCenterConfigRequest, options?: $rt.CallOptions): Promise<CustomerCenterConfig | null>;
  DeleteCustomerCenterConfig(request: DeleteCustomerCenterConfigRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultMailboxEntity(options?: $rt.CallOptions): Promise<MailboxEntity | null>;
  SaveMailboxEntity(request: SaveMailboxEntityRequest, options?: $rt.CallOptions): Promise<MailboxEntity | null>;
  DeleteChatSessions(request: DeleteChatSessionsRequest, options?: $rt.CallOptions): Promise<void>;
  ChatSessionsForUser(options?: $rt.CallOptions): Promise<(ChatSession | null)[] | null>;
  UpdateFeatureToggles(request: UpdateFeatureTogglesRequest, options?: $rt.CallOptions): Promise<void>;
  EventHandlerExists(request: EventHandlerExistsRequest, options?: $rt.CallOptions): Promise<boolean>;
  EventHandlersExists(request: EventHandlersExistsRequest, options?: $rt.CallOptions): Promise<EventHandlerType[] | null>;
  CreateSession(request: CreateSessionRequest, options?: $rt.CallOptions): Promise<CsSessionKey | null>;
  RemoveSession(request: RemoveSessionRequest, options?: $rt.CallOptions): Promise<void>;
  SessionIsValid(request: SessionIsValidRequest, options?: $rt.CallOptions): Promise<boolean>;
  HasChatNotify(options?: $rt.CallOptions): Promise<boolean>;
  CheckSymmetricEncryption(request: CheckSymmetricEncryptionRequest, options?: $rt.CallOptions): Promise<string | null>;
  ReportSessionActive(request: ReportSessionActiveRequest, options?: $rt.CallOptions): Promise<number>;
  GetCustomerCenterConfig(request: GetCustomerCenterConfigRequest, options?: $rt.CallOptions): Promise<CustomerCenterConfig | null>;
  GetAllCustomerCenterConfigs(options?: $rt.CallOptions): Promise<(CustomerCenterConfig | null)[] | null>;
  SaveAllCustomerCenterConfigs(request: SaveAllCustomerCenterConfigsRequest, options?: $rt.CallOptions): Promise<void>;
  CheckIfCustomizedTemplates(options?: $rt.CallOptions): Promise<boolean>;
  GetProgramUrl(request: GetProgramUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetFaqForCustomer(request: GetFaqForCustomerRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetCustomerServiceStartup(options?: $rt.CallOptions): Promise<CustomerServiceStartup | null>;
  GetCustomerServiceStartupByOwner(request: GetCustomerServiceStartupByOwnerRequest, options?: $rt.CallOptions): Promise<CustomerServiceStartup | null>;
  ExecuteEventHandlers(request: ExecuteEventHandlersRequest, options?: $rt.CallOptions): Promise<EventData | null>;
  GetMailboxes(options?: $rt.CallOptions): Promise<(Mailbox | null)[] | null>;
  GetMailboxEntity(request: GetMailboxEntityRequest, options?: $rt.CallOptions): Promise<MailboxEntity | null>;
  GetPreviewFaqEntry(request: GetPreviewFaqEntryRequest, options?: $rt.CallOptions): Promise<PreviewFaqEntry | null>;
  GetPreviewQuickReply(request: GetPreviewQuickReplyRequest, options?: $rt.CallOptions): Promise<PreviewQuickReply | null>;
  GetPreviewReplyTemplate(request: GetPreviewReplyTemplateRequest, options?: $rt.CallOptions): Promise<PreviewReplyTemplate | null>;
  GetParsedTemplate(request: GetParsedTemplateRequest, options?: $rt.CallOptions): Promise<ReplyTemplateParsed | null>;
  GetUnparsedTemplate(request: GetUnparsedTemplateRequest, options?: $rt.CallOptions): Promise<ReplyTemplateParsed | null>;
  GetSmsConfig(options?: $rt.CallOptions): Promise<SmsConfig | null>;
  TestSmtpServer(request: TestSmtpServerRequest, options?: $rt.CallOptions): Promise<SmtpTestResult | null>;
  GetStatistics(request: GetStatisticsRequest, options?: $rt.CallOptions): Promise<(StatisticsDataSet | null)[] | null>;
  GetSystemTemplateSettings(options?: $rt.CallOptions): Promise<SystemTemplateSettings | null>;
  SaveSystemTemplateSettings(request: SaveSystemTemplateSettingsRequest, options?: $rt.CallOptions): Promise<SystemTemplateSettings | null>;
  CreateTicketFromMailData(request: CreateTicketFromMailDataRequest, options?: $rt.CallOptions): Promise<TicketInfo | null>;
  AddMessageFromMailData(request: AddMessageFromMailDataRequest, options?: $rt.CallOptions): Promise<TicketInfo | null>;
  FindTicketsByTitleOrId(request: FindTicketsByTitleOrIdRequest, options?: $rt.CallOptions): Promise<(TicketInfo | null)[] | null>;
}

export class CustomerServiceAgent implements ICustomerServiceAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultCustomerCenterConfig(options?: $rt.CallOptions): Promise<CustomerCenterConfig | null> {
    return this.#session.call(CustomerServiceAgent$, "CreateDefaultCustomerCenterConfig", {}, options);
  }

  SaveCustomerCenterConfig(request: SaveCustomerCenterConfigRequest, options?: $rt.CallOptions): Promise<CustomerCenterConfig | null> {
    return this.#session.call(CustomerServiceAgent$, "SaveCustomerCenterConfig", request, options);
  }

  DeleteCustomerCenterConfig(request: DeleteCustomerCenterConfigRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CustomerServiceAgent$, "DeleteCustomerCenterConfig", request, options);
  }

  CreateDefaultMailboxEntity(options?: $rt.CallOptions): Promise<MailboxEntity | null> {
    return this.#session.call(CustomerServiceAgent$, "CreateDefaultMailboxEntity", {}, options);
  }

  SaveMailboxEntity(request: SaveMailboxEntityRequest, options?: $rt.CallOptions): Promise<MailboxEntity | null> {
    return this.#session.call(CustomerServiceAgent$, "SaveMailboxEntity", request, options);
  }

  DeleteChatSessions(request: DeleteChatSessionsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CustomerServiceAgent$, "DeleteChatSessions", request, options);
  }

  ChatSessionsForUser(options?: $rt.CallOptions): Promise<(ChatSession | null)[] | null> {
    return this.#session.call(CustomerServiceAgent$, "ChatSessionsForUser", {}, options);
  }

  UpdateFeatureToggles(request: UpdateFeatureTogglesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CustomerServiceAgent$, "UpdateFeatureToggles", request, options);
  }

  EventHandlerExists(request: EventHandlerExistsRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(CustomerServiceAgent$, "EventHandlerExists", request, options);
  }

  EventHandlersExists(request: EventHandlersExistsRequest, options?: $rt.CallOptions): Promise<EventHandlerType[] | null> {
    return this.#session.call(CustomerServiceAgent$, "EventHandlersExists", request, options);
  }

  CreateSession(request: CreateSessionRequest, options?: $rt.CallOptions): Promise<CsSessionKey | null> {
    return this.#session.call(CustomerServiceAgent$, "CreateSession", request, options);
  }

  RemoveSession(request: RemoveSessionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CustomerServiceAgent$, "RemoveSession", request, options);
  }

  SessionIsValid(request: SessionIsValidRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(CustomerServiceAgent$, "SessionIsValid", request, options);
  }

  HasChatNotify(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(CustomerServiceAgent$, "HasChatNotify", {}, options);
  }

  CheckSymmetricEncryption(request: CheckSymmetricEncryptionRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(CustomerServiceAgent$, "CheckSymmetricEncryption", request, options);
  }

  ReportSessionActive(request: ReportSessionActiveRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(CustomerServiceAgent$, "ReportSessionActive", request, options);
  }

  GetCustomerCenterConfig(request: GetCustomerCenterConfigRequest, options?: $rt.CallOptions): Promise<CustomerCenterConfig | null> {
    return this.#session.call(CustomerServiceAgent$, "GetCustomerCenterConfig", request, options);
  }

  GetAllCustomerCenterConfigs(options?: $rt.CallOptions): Promise<(CustomerCenterConfig | null)[] | null> {
    return this.#session.call(CustomerServiceAgent$, "GetAllCustomerCenterConfigs", {}, options);
  }

  SaveAllCustomerCenterConfigs(request: SaveAllCustomerCenterConfigsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CustomerServiceAgent$, "SaveAllCustomerCenterConfigs", request, options);
  }

  CheckIfCustomizedTemplates(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(CustomerServiceAgent$, "CheckIfCustomizedTemplates", {}, options);
  }

  GetProgramUrl(request: GetProgramUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(CustomerServiceAgent$, "GetProgramUrl", request, options);
  }

  GetFaqForCustomer(request: GetFaqForCustomerRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(CustomerServiceAgent$, "GetFaqForCustomer", request, options);
  }

  GetCustomerServiceStartup(options?: $rt.CallOptions): Promise<CustomerServiceStartup | null> {
    return this.#session.call(CustomerServiceAgent$, "GetCustomerServiceStartup", {}, options);
  }

  GetCustomerServiceStartupByOwner(request: GetCustomerServiceStartupByOwnerRequest, options?: $rt.CallOptions): Promise<CustomerServiceStartup | null> {
    return this.#session.call(CustomerServiceAgent$, "GetCustomerServiceStartupByOwner", request, options);
  }

  ExecuteEventHandlers(request: ExecuteEventHandlersRequest, options?: $rt.CallOptions): Promise<EventData | null> {
    return this.#session.call(CustomerServiceAgent$, "ExecuteEventHandlers", request, options);
  }

  GetMailboxes(options?: $rt.CallOptions): Promise<(Mailbox | null)[] | null> {
    return this.#session.call(CustomerServiceAgent$, "GetMailboxes", {}, options);
  }

  GetMailboxEntity(request: GetMailboxEntityRequest, options?: $rt.CallOptions): Promise<MailboxEntity | null> {
    return this.#session.call(CustomerServiceAgent$, "GetMailboxEntity", request, options);
  }

  GetPreviewFaqEntry(request: GetPreviewFaqEntryRequest, options?: $rt.CallOptions): Promise<PreviewFaqEntry | null> {
    return this.#session.call(CustomerServiceAgent$, "GetPreviewFaqEntry", request, options);
  }

  GetPreviewQuickReply(request: GetPreviewQuickReplyRequest, options?: $rt.CallOptions): Promise<PreviewQuickReply | null> {
    return this.#session.call(CustomerServiceAgent$, "GetPreviewQuickReply", request, options);
  }

  GetPreviewReplyTemplate(request: GetPreviewReplyTemplateRequest, options?: $rt.CallOptions): Promise<PreviewReplyTemplate | null> {
    return this.#session.call(CustomerServiceAgent$, "GetPreviewReplyTemplate", request, options);
  }

  GetParsedTemplate(request: GetParsedTemplateRequest, options?: $rt.CallOptions): Promise<ReplyTemplateParsed | null> {
    return this.#session.call(CustomerServiceAgent$, "GetParsedTemplate", request, options);
  }

  GetUnparsedTemplate(request: GetUnparsedTemplateRequest, options?: $rt.CallOptions): Promise<ReplyTemplateParsed | null> {
    return this.#session.call(CustomerServiceAgent$, "GetUnparsedTemplate", request, options);
  }

  GetSmsConfig(options?: $rt.CallOptions): Promise<SmsConfig | null> {
    return this.#session.call(CustomerServiceAgent$, "GetSmsConfig", {}, options);
  }

  TestSmtpServer(request: TestSmtpServerRequest, options?: $rt.CallOptions): Promise<SmtpTestResult | null> {
    return this.#session.call(CustomerServiceAgent$, "TestSmtpServer", request, options);
  }

  GetStatistics(request: GetStatisticsRequest, options?: $rt.CallOptions): Promise<(StatisticsDataSet | null)[] | null> {
    return this.#session.call(CustomerServiceAgent$, "GetStatistics", request, options);
  }

  GetSystemTemplateSettings(options?: $rt.CallOptions): Promise<SystemTemplateSettings | null> {
    return this.#session.call(CustomerServiceAgent$, "GetSystemTemplateSettings", {}, options);
  }

  SaveSystemTemplateSettings(request: SaveSystemTemplateSettingsRequest, options?: $rt.CallOptions): Promise<SystemTemplateSettings | null> {
    return this.#session.call(CustomerServiceAgent$, "SaveSystemTemplateSettings", request, options);
  }

  CreateTicketFromMailData(request: CreateTicketFromMailDataRequest, options?: $rt.CallOptions): Promise<TicketInfo | null> {
    return this.#session.call(CustomerServiceAgent$, "CreateTicketFromMailData", request, options);
  }

  AddMessageFromMailData(request: AddMessageFromMailDataRequest, options?: $rt.CallOptions): Promise<TicketInfo | null> {
    return this.#session.call(CustomerServiceAgent$, "AddMessageFromMailData", request, options);
  }

  FindTicketsByTitleOrId(request: FindTicketsByTitleOrIdRequest, options?: $rt.CallOptions): Promise<(TicketInfo | null)[] | null> {
    return this.#session.call(CustomerServiceAgent$, "FindTicketsByTitleOrId", request, options);
  }
}

/** What SaveCustomerCenterConfig takes. */
export interface SaveCustomerCenterConfigRequest {
  /** `CustomerCenterConfig` */
  readonly CustomerCenterConfig?: $rt.Draft<CustomerCenterConfig> | null;
}

/** What DeleteCustomerCenterConfig takes. */
export interface DeleteCustomerCenterConfigRequest {
  /** `xs:int` */
  readonly CustomerCenterConfigId?: number;
}

/** What SaveMailboxEntity takes. */
export interface SaveMailboxEntityRequest {
  /** `MailboxEntity` */
  readonly MailboxEntity?: $rt.Draft<MailboxEntity> | null;
}

/** What DeleteChatSessions takes. */
export interface DeleteChatSessionsRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** What UpdateFeatureToggles takes. */
export interface UpdateFeatureTogglesRequest {
  /** `ArrayOfCsFeatureToggle` */
  readonly FeatureToggles?: readonly ($rt.Draft<CsFeatureToggle> | null)[] | null;
}

/** What EventHandlerExists takes. */
export interface EventHandlerExistsRequest {
  /** `EventHandlerType` */
  readonly EventHandlerType?: EventHandlerType;
}

/** What EventHandlersExists takes. */
export interface EventHandlersExistsRequest {
  /** `ArrayOfEventHandlerType` */
  readonly EventHandlerTypes?: readonly EventHandlerType[] | null;
}

/** What CreateSession takes. */
export interface CreateSessionRequest {
  /** `xs:string` */
  readonly RemoteIp?: string | null;
}

/** What RemoveSession takes. */
export interface RemoveSessionRequest {
  /** `xs:int` */
  readonly LoginId?: number;
}

/** What SessionIsValid takes. */
export interface SessionIsValidRequest {
  /** `xs:string` */
  readonly CsSessionKey?: string | null;
}

/** What CheckSymmetricEncryption takes. */
export interface CheckSymmetricEncryptionRequest {
  /** `xs:string` */
  readonly EncryptedString?: string | null;
}

/** What ReportSessionActive takes. */
export interface ReportSessionActiveRequest {
  /** `xs:string` */
  readonly SessionKey?: string | null;
}

/** What GetCustomerCenterConfig takes. */
export interface GetCustomerCenterConfigRequest {
  /** `xs:int` */
  readonly CustomerCenterConfigId?: number;
}

/** What SaveAllCustomerCenterConfigs takes. */
export interface SaveAllCustomerCenterConfigsRequest {
  /** `ArrayOfCustomerCenterConfig` */
  readonly CustConfigs?: readonly ($rt.Draft<CustomerCenterConfig> | null)[] | null;
}

/** What GetProgramUrl takes. */
export interface GetProgramUrlRequest {
  /** `xs:string` */
  readonly ProgramName?: string | null;
  /** `xs:boolean` */
  readonly External?: boolean;
}

/** What GetFaqForCustomer takes. */
export interface GetFaqForCustomerRequest {
  /** `xs:int` */
  readonly FaqEntryId?: number;
}

/** What GetCustomerServiceStartupByOwner takes. */
export interface GetCustomerServiceStartupByOwnerRequest {
  /** `xs:int` */
  readonly UserId?: number;
}

/** What ExecuteEventHandlers takes. */
export interface ExecuteEventHandlersRequest {
  /** `EventData` */
  readonly EventData?: $rt.Draft<EventData> | null;
}

/** What GetMailboxEntity takes. */
export interface GetMailboxEntityRequest {
  /** `xs:int` */
  readonly MailboxEntityId?: number;
}

/** What GetPreviewFaqEntry takes. */
export interface GetPreviewFaqEntryRequest {
  /** `xs:int` */
  readonly KbEntryId?: number;
}

/** What GetPreviewQuickReply takes. */
export interface GetPreviewQuickReplyRequest {
  /** `xs:int` */
  readonly QuickReplyId?: number;
}

/** What GetPreviewReplyTemplate takes. */
export interface GetPreviewReplyTemplateRequest {
  /** `xs:int` */
  readonly ReplyTemplateId?: number;
}

/** What GetParsedTemplate takes. */
export interface GetParsedTemplateRequest {
  /** `xs:int` */
  readonly ReplyTemplateId?: number;
  /** `xs:int` */
  readonly LanguageId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly TicketId?: number;
}

/** What GetUnparsedTemplate takes. */
export interface GetUnparsedTemplateRequest {
  /** `xs:int` */
  readonly ReplyTemplateId?: number;
  /** `xs:int` */
  readonly LanguageId?: number;
}

/** What TestSmtpServer takes. */
export interface TestSmtpServerRequest {
  /** `xs:string` */
  readonly SmtpUri?: string | null;
  /** `xs:string` */
  readonly From?: string | null;
  /** `xs:boolean` */
  readonly UseStoredPassword?: boolean;
}

/** What GetStatistics takes. */
export interface GetStatisticsRequest {
  /** `ArrayOfStatusScreenPanelType` */
  readonly Functions?: readonly StatusScreenPanelType[] | null;
}

/** What SaveSystemTemplateSettings takes. */
export interface SaveSystemTemplateSettingsRequest {
  /** `SystemTemplateSettings` */
  readonly SystemTemplateSettings?: $rt.Draft<SystemTemplateSettings> | null;
}

/** What CreateTicketFromMailData takes. */
export interface CreateTicketFromMailDataRequest {
  /** `xs:int` */
  readonly MailboxId?: number;
  /** `xs:string` */
  readonly Data?: string | null;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What AddMessageFromMailData takes. */
export interface AddMessageFromMailDataRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:string` */
  readonly Data?: string | null;
}

/** What FindTicketsByTitleOrId takes. */
export interface FindTicketsByTitleOrIdRequest {
  /** `xs:string` */
  readonly TitleOrId?: string | null;
  /** `xs:int` */
  readonly MaxRows?: number;
}

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", "string", "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", "boolean", "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const CustomerServiceAgent$: $rt.AgentDescriptor<ICustomerServiceAgent> = {
  services: "Services88",
  name: "CustomerService",
  namespace: $ns0,
  operations: {
    CreateDefaultCustomerCenterConfig: {
      name: "CreateDefaultCustomerCenterConfig",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultCustomerCenterConfig",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultCustomerCenterConfigResponse",
        members: [
          ["Response", () => CustomerCenterConfig$, "?nil"],
        ],
      },
    },
    SaveCustomerCenterConfig: {
      name: "SaveCustomerCenterConfig",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveCustomerCenterConfig",
        members: [
          ["CustomerCenterConfig", () => CustomerCenterConfig$, "?nil"],
        ],
      },
      response: {
        element: "SaveCustomerCenterConfigResponse",
        members: [
          ["Response", () => CustomerCenterConfig$, "?nil"],
        ],
      },
    },
    DeleteCustomerCenterConfig: {
      name: "DeleteCustomerCenterConfig",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteCustomerCenterConfig",
        members: [
          ["CustomerCenterConfigId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteCustomerCenterConfigResponse",
        members: [
        ],
      },
    },
    CreateDefaultMailboxEntity: {
      name: "CreateDefaultMailboxEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultMailboxEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultMailboxEntityResponse",
        members: [
          ["Response", () => MailboxEntity$, "?nil"],
        ],
      },
    },
    SaveMailboxEntity: {
      name: "SaveMailboxEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveMailboxEntity",
        members: [
          ["MailboxEntity", () => MailboxEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveMailboxEntityResponse",
        members: [
          ["Response", () => MailboxEntity$, "?nil"],
        ],
      },
    },
    DeleteChatSessions: {
      name: "DeleteChatSessions",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteChatSessions",
        members: [
          ["Ids", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "DeleteChatSessionsResponse",
        members: [
        ],
      },
    },
    ChatSessionsForUser: {
      name: "ChatSessionsForUser",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ChatSessionsForUser",
        members: [
        ],
      },
      response: {
        element: "ChatSessionsForUserResponse",
        members: [
          ["Response", () => ArrayOfChatSession$, "?nil"],
        ],
      },
    },
    UpdateFeatureToggles: {
      name: "UpdateFeatureToggles",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "UpdateFeatureToggles",
        members: [
          ["FeatureToggles", () => ArrayOfCsFeatureToggle$, "?nil"],
        ],
      },
      response: {
        element: "UpdateFeatureTogglesResponse",
        members: [
        ],
      },
    },
    EventHandlerExists: {
      name: "EventHandlerExists",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "EventHandlerExists",
        members: [
          ["EventHandlerType", () => EventHandlerType$, "?"],
        ],
      },
      response: {
        element: "EventHandlerExistsResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    EventHandlersExists: {
      name: "EventHandlersExists",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "EventHandlersExists",
        members: [
          ["EventHandlerTypes", () => ArrayOfEventHandlerType$, "?nil"],
        ],
      },
      response: {
        element: "EventHandlersExistsResponse",
        members: [
          ["Response", () => ArrayOfEventHandlerType$, "?nil"],
        ],
      },
    },
    CreateSession: {
      name: "CreateSession",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateSession",
        members: [
          ["RemoteIp", "string", "?nil"],
        ],
      },
      response: {
        element: "CreateSessionResponse",
        members: [
          ["Response", () => CsSessionKey$, "?nil"],
        ],
      },
    },
    RemoveSession: {
      name: "RemoveSession",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RemoveSession",
        members: [
          ["LoginId", "int", "?"],
        ],
      },
      response: {
        element: "RemoveSessionResponse",
        members: [
        ],
      },
    },
    SessionIsValid: {
      name: "SessionIsValid",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SessionIsValid",
        members: [
          ["CsSessionKey", "string", "?nil"],
        ],
      },
      response: {
        element: "SessionIsValidResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    HasChatNotify: {
      name: "HasChatNotify",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "HasChatNotify",
        members: [
        ],
      },
      response: {
        element: "HasChatNotifyResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    CheckSymmetricEncryption: {
      name: "CheckSymmetricEncryption",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CheckSymmetricEncryption",
        members: [
          ["EncryptedString", "string", "?nil"],
        ],
      },
      response: {
        element: "CheckSymmetricEncryptionResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    ReportSessionActive: {
      name: "ReportSessionActive",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ReportSessionActive",
        members: [
          ["SessionKey", "string", "?nil"],
        ],
      },
      response: {
        element: "ReportSessionActiveResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    GetCustomerCenterConfig: {
      name: "GetCustomerCenterConfig",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCustomerCenterConfig",
        members: [
          ["CustomerCenterConfigId", "int", "?"],
        ],
      },
      response: {
        element: "GetCustomerCenterConfigResponse",
        members: [
          ["Response", () => CustomerCenterConfig$, "?nil"],
        ],
      },
    },
    GetAllCustomerCenterConfigs: {
      name: "GetAllCustomerCenterConfigs",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllCustomerCenterConfigs",
        members: [
        ],
      },
      response: {
        element: "GetAllCustomerCenterConfigsResponse",
        members: [
          ["Response", () => ArrayOfCustomerCenterConfig$, "?nil"],
        ],
      },
    },
    SaveAllCustomerCenterConfigs: {
      name: "SaveAllCustomerCenterConfigs",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveAllCustomerCenterConfigs",
        members: [
          ["CustConfigs", () => ArrayOfCustomerCenterConfig$, "?nil"],
        ],
      },
      response: {
        element: "SaveAllCustomerCenterConfigsResponse",
        members: [
        ],
      },
    },
    CheckIfCustomizedTemplates: {
      name: "CheckIfCustomizedTemplates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CheckIfCustomizedTemplates",
        members: [
        ],
      },
      response: {
        element: "CheckIfCustomizedTemplatesResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetProgramUrl: {
      name: "GetProgramUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProgramUrl",
        members: [
          ["ProgramName", "string", "?nil"],
          ["External", "boolean", "?"],
        ],
      },
      response: {
        element: "GetProgramUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetFaqForCustomer: {
      name: "GetFaqForCustomer",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetFaqForCustomer",
        members: [
          ["FaqEntryId", "int", "?"],
        ],
      },
      response: {
        element: "GetFaqForCustomerResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetCustomerServiceStartup: {
      name: "GetCustomerServiceStartup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCustomerServiceStartup",
        members: [
        ],
      },
      response: {
        element: "GetCustomerServiceStartupResponse",
        members: [
          ["Response", () => CustomerServiceStartup$, "?nil"],
        ],
      },
    },
    GetCustomerServiceStartupByOwner: {
      name: "GetCustomerServiceStartupByOwner",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCustomerServiceStartupByOwner",
        members: [
          ["UserId", "int", "?"],
        ],
      },
      response: {
        element: "GetCustomerServiceStartupByOwnerResponse",
        members: [
          ["Response", () => CustomerServiceStartup$, "?nil"],
        ],
      },
    },
    ExecuteEventHandlers: {
      name: "ExecuteEventHandlers",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExecuteEventHandlers",
        members: [
          ["EventData", () => EventData$, "?nil"],
        ],
      },
      response: {
        element: "ExecuteEventHandlersResponse",
        members: [
          ["Response", () => EventData$, "?nil"],
        ],
      },
    },
    GetMailboxes: {
      name: "GetMailboxes",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMailboxes",
        members: [
        ],
      },
      response: {
        element: "GetMailboxesResponse",
        members: [
          ["Response", () => ArrayOfMailbox$, "?nil"],
        ],
      },
    },
    GetMailboxEntity: {
      name: "GetMailboxEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMailboxEntity",
        members: [
          ["MailboxEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetMailboxEntityResponse",
        members: [
          ["Response", () => MailboxEntity$, "?nil"],
        ],
      },
    },
    GetPreviewFaqEntry: {
      name: "GetPreviewFaqEntry",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPreviewFaqEntry",
        members: [
          ["KbEntryId", "int", "?"],
        ],
      },
      response: {
        element: "GetPreviewFaqEntryResponse",
        members: [
          ["Response", () => PreviewFaqEntry$, "?nil"],
        ],
      },
    },
    GetPreviewQuickReply: {
      name: "GetPreviewQuickReply",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPreviewQuickReply",
        members: [
          ["QuickReplyId", "int", "?"],
        ],
      },
      response: {
        element: "GetPreviewQuickReplyResponse",
        members: [
          ["Response", () => PreviewQuickReply$, "?nil"],
        ],
      },
    },
    GetPreviewReplyTemplate: {
      name: "GetPreviewReplyTemplate",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPreviewReplyTemplate",
        members: [
          ["ReplyTemplateId", "int", "?"],
        ],
      },
      response: {
        element: "GetPreviewReplyTemplateResponse",
        members: [
          ["Response", () => PreviewReplyTemplate$, "?nil"],
        ],
      },
    },
    GetParsedTemplate: {
      name: "GetParsedTemplate",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetParsedTemplate",
        members: [
          ["ReplyTemplateId", "int", "?"],
          ["LanguageId", "int", "?"],
          ["PersonId", "int", "?"],
          ["TicketId", "int", "?"],
        ],
      },
      response: {
        element: "GetParsedTemplateResponse",
        members: [
          ["Response", () => ReplyTemplateParsed$, "?nil"],
        ],
      },
    },
    GetUnparsedTemplate: {
      name: "GetUnparsedTemplate",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetUnparsedTemplate",
        members: [
          ["ReplyTemplateId", "int", "?"],
          ["LanguageId", "int", "?"],
        ],
      },
      response: {
        element: "GetUnparsedTemplateResponse",
        members: [
          ["Response", () => ReplyTemplateParsed$, "?nil"],
        ],
      },
    },
    GetSmsConfig: {
      name: "GetSmsConfig",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSmsConfig",
        members: [
        ],
      },
      response: {
        element: "GetSmsConfigResponse",
        members: [
          ["Response", () => SmsConfig$, "?nil"],
        ],
      },
    },
    TestSmtpServer: {
      name: "TestSmtpServer",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "TestSmtpServer",
        members: [
          ["SmtpUri", "string", "?nil"],
          ["From", "string", "?nil"],
          ["UseStoredPassword", "boolean", "?"],
        ],
      },
      response: {
        element: "TestSmtpServerResponse",
        members: [
          ["Response", () => SmtpTestResult$, "?nil"],
        ],
      },
    },
    GetStatistics: {
      name: "GetStatistics",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetStatistics",
        members: [
          ["Functions", () => ArrayOfStatusScreenPanelType$, "?nil"],
        ],
      },
      response: {
        element: "GetStatisticsResponse",
        members: [
          ["Response", () => ArrayOfStatisticsDataSet$, "?nil"],
        ],
      },
    },
    GetSystemTemplateSettings: {
      name: "GetSystemTemplateSettings",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSystemTemplateSettings",
        members: [
        ],
      },
      response: {
        element: "GetSystemTemplateSettingsResponse",
        members: [
          ["Response", () => SystemTemplateSettings$, "?nil"],
        ],
      },
    },
    SaveSystemTemplateSettings: {
      name: "SaveSystemTemplateSettings",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveSystemTemplateSettings",
        members: [
          ["SystemTemplateSettings", () => SystemTemplateSettings$, "?nil"],
        ],
      },
      response: {
        element: "SaveSystemTemplateSettingsResponse",
        members: [
          ["Response", () => SystemTemplateSettings$, "?nil"],
        ],
      },
    },
    CreateTicketFromMailData: {
      name: "CreateTicketFromMailData",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateTicketFromMailData",
        members: [
          ["MailboxId", "int", "?"],
          ["Data", "string", "?nil"],
          ["PersonId", "int", "?"],
        ],
      },
      response: {
        element: "CreateTicketFromMailDataResponse",
        members: [
          ["Response", () => TicketInfo$, "?nil"],
        ],
      },
    },
    AddMessageFromMailData: {
      name: "AddMessageFromMailData",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "AddMessageFromMailData",
        members: [
          ["TicketId", "int", "?"],
          ["Data", "string", "?nil"],
        ],
      },
      response: {
        element: "AddMessageFromMailDataResponse",
        members: [
          ["Response", () => TicketInfo$, "?nil"],
        ],
      },
    },
    FindTicketsByTitleOrId: {
      name: "FindTicketsByTitleOrId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindTicketsByTitleOrId",
        members: [
          ["TitleOrId", "string", "?nil"],
          ["MaxRows", "int", "?"],
        ],
      },
      response: {
        element: "FindTicketsByTitleOrIdResponse",
        members: [
          ["Response", () => ArrayOfTicketInfo$, "?nil"],
        ],
      },
    },
  },
};
