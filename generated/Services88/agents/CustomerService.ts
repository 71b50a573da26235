/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ChatSession, CsFeatureToggle, CsSessionKey, CustomerCenterConfig, CustomerServiceStartup } from "../carriers/C.js";
import type { EventData, EventHandlerType } from "../carriers/E.js";
import type { Mailbox, MailboxEntity } from "../carriers/M.js";
import type { PreviewFaqEntry, PreviewQuickReply, PreviewReplyTemplate } from "../carriers/P.js";
import type { ReplyTemplateParsed } from "../carriers/R.js";
import type { SmsConfig, SmtpTestResult, StatisticsDataSet, StatusScreenPanelType, SystemTemplateSettings } from "../carriers/S.js";
import type { TicketInfo } from "../carriers/T.js";
import { $ns0, ArrayOfPreference$, ArrayOfint$, Carrier$, EventData$, EventHandlerType$, ReplyTemplateParsed$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

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

/** The request of SaveCustomerCenterConfig. */
export interface SaveCustomerCenterConfigRequest {
  /** `CustomerCenterConfig` */
  readonly CustomerCenterConfig?: $rt.Draft<CustomerCenterConfig> | null;
}

/** The request of DeleteCustomerCenterConfig. */
export interface DeleteCustomerCenterConfigRequest {
  /** `xs:int` */
  readonly CustomerCenterConfigId?: number;
}

/** The request of SaveMailboxEntity. */
export interface SaveMailboxEntityRequest {
  /** `MailboxEntity` */
  readonly MailboxEntity?: $rt.Draft<MailboxEntity> | null;
}

/** The request of DeleteChatSessions. */
export interface DeleteChatSessionsRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** The request of UpdateFeatureToggles. */
export interface UpdateFeatureTogglesRequest {
  /** `ArrayOfCsFeatureToggle` */
  readonly FeatureToggles?: readonly ($rt.Draft<CsFeatureToggle> | null)[] | null;
}

/** The request of EventHandlerExists. */
export interface EventHandlerExistsRequest {
  /** `EventHandlerType` */
  readonly EventHandlerType?: EventHandlerType;
}

/** The request of EventHandlersExists. */
export interface EventHandlersExistsRequest {
  /** `ArrayOfEventHandlerType` */
  readonly EventHandlerTypes?: readonly EventHandlerType[] | null;
}

/** The request of CreateSession. */
export interface CreateSessionRequest {
  /** `xs:string` */
  readonly RemoteIp?: string | null;
}

/** The request of RemoveSession. */
export interface RemoveSessionRequest {
  /** `xs:int` */
  readonly LoginId?: number;
}

/** The request of SessionIsValid. */
export interface SessionIsValidRequest {
  /** `xs:string` */
  readonly CsSessionKey?: string | null;
}

/** The request of CheckSymmetricEncryption. */
export interface CheckSymmetricEncryptionRequest {
  /** `xs:string` */
  readonly EncryptedString?: string | null;
}

/** The request of ReportSessionActive. */
export interface ReportSessionActiveRequest {
  /** `xs:string` */
  readonly SessionKey?: string | null;
}

/** The request of GetCustomerCenterConfig. */
export interface GetCustomerCenterConfigRequest {
  /** `xs:int` */
  readonly CustomerCenterConfigId?: number;
}

/** The request of SaveAllCustomerCenterConfigs. */
export interface SaveAllCustomerCenterConfigsRequest {
  /** `ArrayOfCustomerCenterConfig` */
  readonly CustConfigs?: readonly ($rt.Draft<CustomerCenterConfig> | null)[] | null;
}

/** The request of GetProgramUrl. */
export interface GetProgramUrlRequest {
  /** `xs:string` */
  readonly ProgramName?: string | null;
  /** `xs:boolean` */
  readonly External?: boolean;
}

/** The request of GetFaqForCustomer. */
export interface GetFaqForCustomerRequest {
  /** `xs:int` */
  readonly FaqEntryId?: number;
}

/** The request of GetCustomerServiceStartupByOwner. */
export interface GetCustomerServiceStartupByOwnerRequest {
  /** `xs:int` */
  readonly UserId?: number;
}

/** The request of ExecuteEventHandlers. */
export interface ExecuteEventHandlersRequest {
  /** `EventData` */
  readonly EventData?: $rt.Draft<EventData> | null;
}

/** The request of GetMailboxEntity. */
export interface GetMailboxEntityRequest {
  /** `xs:int` */
  readonly MailboxEntityId?: number;
}

/** The request of GetPreviewFaqEntry. */
export interface GetPreviewFaqEntryRequest {
  /** `xs:int` */
  readonly KbEntryId?: number;
}

/** The request of GetPreviewQuickReply. */
export interface GetPreviewQuickReplyRequest {
  /** `xs:int` */
  readonly QuickReplyId?: number;
}

/** The request of GetPreviewReplyTemplate. */
export interface GetPreviewReplyTemplateRequest {
  /** `xs:int` */
  readonly ReplyTemplateId?: number;
}

/** The request of GetParsedTemplate. */
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

/** The request of GetUnparsedTemplate. */
export interface GetUnparsedTemplateRequest {
  /** `xs:int` */
  readonly ReplyTemplateId?: number;
  /** `xs:int` */
  readonly LanguageId?: number;
}

/** The request of TestSmtpServer. */
export interface TestSmtpServerRequest {
  /** `xs:string` */
  readonly SmtpUri?: string | null;
  /** `xs:string` */
  readonly From?: string | null;
  /** `xs:boolean` */
  readonly UseStoredPassword?: boolean;
}

/** The request of GetStatistics. */
export interface GetStatisticsRequest {
  /** `ArrayOfStatusScreenPanelType` */
  readonly Functions?: readonly StatusScreenPanelType[] | null;
}

/** The request of SaveSystemTemplateSettings. */
export interface SaveSystemTemplateSettingsRequest {
  /** `SystemTemplateSettings` */
  readonly SystemTemplateSettings?: $rt.Draft<SystemTemplateSettings> | null;
}

/** The request of CreateTicketFromMailData. */
export interface CreateTicketFromMailDataRequest {
  /** `xs:int` */
  readonly MailboxId?: number;
  /** `xs:string` */
  readonly Data?: string | null;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of AddMessageFromMailData. */
export interface AddMessageFromMailDataRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:string` */
  readonly Data?: string | null;
}

/** The request of FindTicketsByTitleOrId. */
export interface FindTicketsByTitleOrIdRequest {
  /** `xs:string` */
  readonly TitleOrId?: string | null;
  /** `xs:int` */
  readonly MaxRows?: number;
}

export const ChatSession$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatSession",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ChatSessionId", $xs.int, "?"],
  ],
};

export const ArrayOfChatSession$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChatSession", namespace: $ns0, item: ["ChatSession", () => ChatSession$, "*nil"] };

export const ConfigType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ConfigType",
  namespace: $ns0,
  names: ["Style", "Options", "SubscriptionsStyle", "SubscriptionsOptions"],
  zero: "Style",
};

export const CsFeatureToggle$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CsFeatureToggle",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["State", $xs.boolean, "?"],
  ],
};

export const ArrayOfCsFeatureToggle$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCsFeatureToggle", namespace: $ns0, item: ["CsFeatureToggle", () => CsFeatureToggle$, "*nil"] };

export const CsSessionKey$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CsSessionKey",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Key", $xs.string, "?nil"],
    ["LoginId", $xs.int, "?"],
    ["UserId", $xs.int, "?"],
  ],
};

export const CustomerCenterConfig$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomerCenterConfig",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CustConfigId", $xs.int, "?"],
    ["Type", () => ConfigType$, "?"],
    ["Config", $xs.string, "?nil"],
    ["CustLangId", $xs.int, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfCustomerCenterConfig$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCustomerCenterConfig", namespace: $ns0, item: ["CustomerCenterConfig", () => CustomerCenterConfig$, "*nil"] };

export const CustomerServiceStartup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomerServiceStartup",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TimezoneEnabled", $xs.boolean, "?"],
    ["TZOffset", $xs.int, "?"],
    ["RecaptchaSiteKey", $xs.string, "?nil"],
    ["SelectedPreferences", () => ArrayOfPreference$, "?nil"],
  ],
};

export const ArrayOfEventHandlerType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEventHandlerType", namespace: $ns0, item: ["EventHandlerType", () => EventHandlerType$, "*"] };

export const KbAccessLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "KbAccessLevel",
  namespace: $ns0,
  names: ["Private", "Internal", "PublicAuthenticated", "Public"],
};

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

export const ArrayOfMailbox$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfMailbox", namespace: $ns0, item: ["Mailbox", () => Mailbox$, "*nil"] };

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

export const MailboxType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "MailboxType",
  namespace: $ns0,
  names: ["Unknown", "Pop", "Imap", "Mapi", "Facebook", "Pops", "Imaps", "SmsPlugin", "Mailgun", "ImapOAuth"],
  zero: "Unknown",
};

export const PreviewFaqEntry$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewFaqEntry",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Title", $xs.string, "?nil"],
    ["RegisteredByFullName", $xs.string, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["Question", $xs.string, "?nil"],
    ["Answer", $xs.string, "?nil"],
    ["AccessLevel", () => KbAccessLevel$, "?"],
  ],
};

export const PreviewQuickReply$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewQuickReply",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["UpdatedByFullName", $xs.string, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["HtmlBody", $xs.string, "?nil"],
  ],
};

export const PreviewReplyTemplate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewReplyTemplate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["OwnedByFullName", $xs.string, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["Body", $xs.string, "?nil"],
    ["IsHtml", $xs.boolean, "?"],
  ],
};

export const SmsConfig$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SmsConfig",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DefaultSmsCountry", $xs.string, "?nil"],
    ["NetServerSmsProvider", $xs.string, "?nil"],
    ["NsPluginSender", $xs.string, "?nil"],
    ["NsPluginConfig", () => StringDictionary$, "?nil"],
  ],
};

export const SmtpTestResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SmtpTestResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Success", $xs.boolean, "?"],
    ["ErrorMessage", $xs.string, "?nil"],
  ],
};

export const StatisticsDataSet$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StatisticsDataSet",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Label", $xs.string, "?nil"],
    ["Values", () => ArrayOfStatisticsDataValue$, "?nil"],
    ["Description", $xs.string, "?nil"],
  ],
};

export const ArrayOfStatisticsDataSet$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfStatisticsDataSet", namespace: $ns0, item: ["StatisticsDataSet", () => StatisticsDataSet$, "*nil"] };

export const StatisticsDataValue$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StatisticsDataValue",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Label", $xs.string, "?nil"],
    ["Value", $xs.double, "?"],
    ["Description", $xs.string, "?nil"],
  ],
};

export const ArrayOfStatisticsDataValue$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfStatisticsDataValue", namespace: $ns0, item: ["StatisticsDataValue", () => StatisticsDataValue$, "*nil"] };

export const StatusScreenPanelType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "StatusScreenPanelType",
  namespace: $ns0,
  names: ["None", "OpenRequestsPerCategory", "OpenRequestsPerTopCategory", "OpenRequestsPerUser", "OpenRequestsPerUserGroup", "OpenRequestsPerPriority", "OpenRequestsPerStatus", "OpenRequestsPerOrigin", "NumberOfCreatedRequestsPerDay", "NumberOfCreatedRequestsPerWeek", "NumberOfCreatedRequestsPerMonth", "UserResponseTimePerDay", "UserReponseTimePerWeek", "UserResponseTimePerMonth", "OwnOpenRequests", "UnassignedRequests", "Hotlist", "StatusScreen"],
  zero: "None",
};

export const ArrayOfStatusScreenPanelType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfStatusScreenPanelType", namespace: $ns0, item: ["StatusScreenPanelType", () => StatusScreenPanelType$, "*"] };

export const SystemTemplateSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SystemTemplateSettings",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CustomerNewCustomerTemplateId", $xs.int, "?"],
    ["CustomerCustomerReplyTemplateId", $xs.int, "?"],
    ["CustomerPasswordTemplateId", $xs.int, "?"],
    ["CustomerConfirmEmailTemplateId", $xs.int, "?"],
    ["CustomerChatLogTemplateId", $xs.int, "?"],
    ["NewLinkTemplateId", $xs.int, "?"],
    ["HotlistNewMessageTemplateId", $xs.int, "?"],
    ["HotlistTicketActivatedTemplateId", $xs.int, "?"],
    ["UserTicketAlarmTemplateId", $xs.int, "?"],
    ["HotlistTicketTakenOverTemplateId", $xs.int, "?"],
    ["UserActiveTicketsTemplateId", $xs.int, "?"],
    ["UserNewMessageTemplateId", $xs.int, "?"],
    ["UserTicketActivatedTemplateId", $xs.int, "?"],
    ["UserNewTicketTemplateId", $xs.int, "?"],
    ["PublishKbQuestionTemplateId", $xs.int, "?"],
    ["PublishKbAnswerTemplateId", $xs.int, "?"],
    ["UserTicketTakenOverTemplateId", $xs.int, "?"],
    ["PrintTicketTemplateId", $xs.int, "?"],
    ["WeekStatTemplateId", $xs.int, "?"],
    ["TicketAlarmHotlistTemplateId", $xs.int, "?"],
    ["EmailAddresses", $xs.string, "?nil"],
  ],
};

export const TicketInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["OwnerName", $xs.string, "?nil"],
    ["CategoryName", $xs.string, "?nil"],
    ["PriorityName", $xs.string, "?nil"],
    ["TicketUrl", $xs.string, "?nil"],
    ["PersonName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketInfo", namespace: $ns0, item: ["TicketInfo", () => TicketInfo$, "*nil"] };

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

export interface CustomerServiceAgent extends ICustomerServiceAgent {}
export const CustomerServiceAgent: $rt.ClientOf<CustomerServiceAgent> = /* @__PURE__ */ $client(CustomerServiceAgent$);
