/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
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
export const CustomerServiceAgent$: $rt.AgentDescriptor<ICustomerServiceAgent> = {
  services: "Services88",
  name: "CustomerService",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultCustomerCenterConfig: [[], [["Response", () => CustomerCenterConfig$, "?nil"]]],
    SaveCustomerCenterConfig: [[["CustomerCenterConfig", () => CustomerCenterConfig$, "?nil"]], [["Response", () => CustomerCenterConfig$, "?nil"]]],
    DeleteCustomerCenterConfig: [[["CustomerCenterConfigId", $xs.int, "?"]], []],
    CreateDefaultMailboxEntity: [[], [["Response", () => MailboxEntity$, "?nil"]]],
    SaveMailboxEntity: [[["MailboxEntity", () => MailboxEntity$, "?nil"]], [["Response", () => MailboxEntity$, "?nil"]]],
    DeleteChatSessions: [[["Ids", () => ArrayOfint$, "?nil"]], []],
    ChatSessionsForUser: [[], [["Response", () => ArrayOfChatSession$, "?nil"]]],
    UpdateFeatureToggles: [[["FeatureToggles", () => ArrayOfCsFeatureToggle$, "?nil"]], []],
    EventHandlerExists: [[["EventHandlerType", () => EventHandlerType$, "?"]], [["Response", $xs.boolean, "?"]]],
    EventHandlersExists: [[["EventHandlerTypes", () => ArrayOfEventHandlerType$, "?nil"]], [["Response", () => ArrayOfEventHandlerType$, "?nil"]]],
    CreateSession: [[["RemoteIp", $xs.string, "?nil"]], [["Response", () => CsSessionKey$, "?nil"]]],
    RemoveSession: [[["LoginId", $xs.int, "?"]], []],
    SessionIsValid: [[["CsSessionKey", $xs.string, "?nil"]], [["Response", $xs.boolean, "?"]]],
    HasChatNotify: [[], [["Response", $xs.boolean, "?"]]],
    CheckSymmetricEncryption: [[["EncryptedString", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    ReportSessionActive: [[["SessionKey", $xs.string, "?nil"]], [["Response", $xs.int, "?"]]],
    GetCustomerCenterConfig: [[["CustomerCenterConfigId", $xs.int, "?"]], [["Response", () => CustomerCenterConfig$, "?nil"]]],
    GetAllCustomerCenterConfigs: [[], [["Response", () => ArrayOfCustomerCenterConfig$, "?nil"]]],
    SaveAllCustomerCenterConfigs: [[["CustConfigs", () => ArrayOfCustomerCenterConfig$, "?nil"]], []],
    CheckIfCustomizedTemplates: [[], [["Response", $xs.boolean, "?"]]],
    GetProgramUrl: [[
      ["ProgramName", $xs.string, "?nil"],
      ["External", $xs.boolean, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetFaqForCustomer: [[["FaqEntryId", $xs.int, "?"]], [["Response", $xs.string, "?nil"]]],
    GetCustomerServiceStartup: [[], [["Response", () => CustomerServiceStartup$, "?nil"]]],
    GetCustomerServiceStartupByOwner: [[["UserId", $xs.int, "?"]], [["Response", () => CustomerServiceStartup$, "?nil"]]],
    ExecuteEventHandlers: [[["EventData", () => EventData$, "?nil"]], [["Response", () => EventData$, "?nil"]]],
    GetMailboxes: [[], [["Response", () => ArrayOfMailbox$, "?nil"]]],
    GetMailboxEntity: [[["MailboxEntityId", $xs.int, "?"]], [["Response", () => MailboxEntity$, "?nil"]]],
    GetPreviewFaqEntry: [[["KbEntryId", $xs.int, "?"]], [["Response", () => PreviewFaqEntry$, "?nil"]]],
    GetPreviewQuickReply: [[["QuickReplyId", $xs.int, "?"]], [["Response", () => PreviewQuickReply$, "?nil"]]],
    GetPreviewReplyTemplate: [[["ReplyTemplateId", $xs.int, "?"]], [["Response", () => PreviewReplyTemplate$, "?nil"]]],
    GetParsedTemplate: [[
      ["ReplyTemplateId", $xs.int, "?"],
      ["LanguageId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["TicketId", $xs.int, "?"],
    ], [["Response", () => ReplyTemplateParsed$, "?nil"]]],
    GetUnparsedTemplate: [[
      ["ReplyTemplateId", $xs.int, "?"],
      ["LanguageId", $xs.int, "?"],
    ], [["Response", () => ReplyTemplateParsed$, "?nil"]]],
    GetSmsConfig: [[], [["Response", () => SmsConfig$, "?nil"]]],
    TestSmtpServer: [[
      ["SmtpUri", $xs.string, "?nil"],
      ["From", $xs.string, "?nil"],
      ["UseStoredPassword", $xs.boolean, "?"],
    ], [["Response", () => SmtpTestResult$, "?nil"]]],
    GetStatistics: [[["Functions", () => ArrayOfStatusScreenPanelType$, "?nil"]], [["Response", () => ArrayOfStatisticsDataSet$, "?nil"]]],
    GetSystemTemplateSettings: [[], [["Response", () => SystemTemplateSettings$, "?nil"]]],
    SaveSystemTemplateSettings: [[["SystemTemplateSettings", () => SystemTemplateSettings$, "?nil"]], [["Response", () => SystemTemplateSettings$, "?nil"]]],
    CreateTicketFromMailData: [[
      ["MailboxId", $xs.int, "?"],
      ["Data", $xs.string, "?nil"],
      ["PersonId", $xs.int, "?"],
    ], [["Response", () => TicketInfo$, "?nil"]]],
    AddMessageFromMailData: [[
      ["TicketId", $xs.int, "?"],
      ["Data", $xs.string, "?nil"],
    ], [["Response", () => TicketInfo$, "?nil"]]],
    FindTicketsByTitleOrId: [[
      ["TitleOrId", $xs.string, "?nil"],
      ["MaxRows", $xs.int, "?"],
    ], [["Response", () => ArrayOfTicketInfo$, "?nil"]]],
  }),
};
