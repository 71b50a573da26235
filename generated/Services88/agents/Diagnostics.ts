/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { AnalyticsData } from "../carriers/A.js";
import type { CacheInvalidation } from "../carriers/C.js";
import type { EntityCounts } from "../carriers/E.js";
import type { SystemMessage, SystemMessageType } from "../carriers/S.js";
import type { WebAppUsage } from "../carriers/W.js";
import { $ns0, ArrayOfint$, ArrayOfstring$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringBoolDictionary$, StringDictionary$, UserAndInstallationLicenceStatus$ } from "../carriers/descriptors.js";

export interface IDiagnosticsAgent {
  GetAnalyticsData(options?: $rt.CallOptions): Promise<AnalyticsData | null>;
  FlushCaches(options?: $rt.CallOptions): Promise<void>;
  GetCacheNames(options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  FlushCachesByName(request: FlushCachesByNameRequest, options?: $rt.CallOptions): Promise<void>;
  GetCacheState(request: GetCacheStateRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetCacheInvalidationGenerations(request: GetCacheInvalidationGenerationsRequest, options?: $rt.CallOptions): Promise<(CacheInvalidation | null)[] | null>;
  GetEntityCountsForCurrentUser(options?: $rt.CallOptions): Promise<(EntityCounts | null)[] | null>;
  GetEntityCountsForAllUsers(options?: $rt.CallOptions): Promise<(EntityCounts | null)[] | null>;
  LogViewState(request: LogViewStateRequest, options?: $rt.CallOptions): Promise<void>;
  ChangeLogSettings(request: ChangeLogSettingsRequest, options?: $rt.CallOptions): Promise<void>;
  TrackEvent(request: TrackEventRequest, options?: $rt.CallOptions): Promise<bigint>;
  TrackUser(request: TrackUserRequest, options?: $rt.CallOptions): Promise<bigint>;
  CollectDataAdditions(options?: $rt.CallOptions): Promise<void>;
  CollectWinUsage(options?: $rt.CallOptions): Promise<void>;
  CollectWebUsage(options?: $rt.CallOptions): Promise<void>;
  CollectTableSizes(options?: $rt.CallOptions): Promise<void>;
  ResyncUsers(options?: $rt.CallOptions): Promise<void>;
  SendSystemMessage(request: SendSystemMessageRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveSystemMessage(request: RemoveSystemMessageRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveSystemMessageForAssociate(request: RemoveSystemMessageForAssociateRequest, options?: $rt.CallOptions): Promise<void>;
  GetSystemMessages(request: GetSystemMessagesRequest, options?: $rt.CallOptions): Promise<(SystemMessage | null)[] | null>;
  RemoveExpiredSystemMessages(options?: $rt.CallOptions): Promise<void>;
  GetNextTableNumber(options?: $rt.CallOptions): Promise<number>;
  PerformTasksAfterUpgrade(options?: $rt.CallOptions): Promise<string | null>;
  PerformTasksAfterCustomObjectTableCreated(request: PerformTasksAfterCustomObjectTableCreatedRequest, options?: $rt.CallOptions): Promise<void>;
  PerformTasksAfterCustomObjectTableDeleted(request: PerformTasksAfterCustomObjectTableDeletedRequest, options?: $rt.CallOptions): Promise<void>;
  RegisterClosedTicketsUsage(request: RegisterClosedTicketsUsageRequest, options?: $rt.CallOptions): Promise<void>;
  AddWebAppUsage(request: AddWebAppUsageRequest, options?: $rt.CallOptions): Promise<void>;
  WebAppUsageExistsInPeriod(request: WebAppUsageExistsInPeriodRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetWebAppUsagesForPeriod(request: GetWebAppUsagesForPeriodRequest, options?: $rt.CallOptions): Promise<(WebAppUsage | null)[] | null>;
}

/** The request of FlushCachesByName. */
export interface FlushCachesByNameRequest {
  /** `ArrayOfstring` */
  readonly CacheNames?: readonly (string | null)[] | null;
}

/** The request of GetCacheState. */
export interface GetCacheStateRequest {
  /** `ArrayOfstring` */
  readonly CacheNames?: readonly (string | null)[] | null;
}

/** The request of GetCacheInvalidationGenerations. */
export interface GetCacheInvalidationGenerationsRequest {
  /** `ArrayOfstring` */
  readonly Names?: readonly (string | null)[] | null;
}

/** The request of LogViewState. */
export interface LogViewStateRequest {
  /** `xs:string` */
  readonly ViewState?: string | null;
}

/** The request of ChangeLogSettings. */
export interface ChangeLogSettingsRequest {
  /** `xs:boolean` */
  readonly LogWarning?: boolean;
  /** `xs:boolean` */
  readonly LogInformation?: boolean;
  /** `xs:boolean` */
  readonly LogSuccessAudit?: boolean;
  /** `xs:boolean` */
  readonly LogFailureAudit?: boolean;
  /** `xs:boolean` */
  readonly LogToEventLog?: boolean;
  /** `xs:boolean` */
  readonly LogToSuperOffice?: boolean;
  /** `xs:boolean` */
  readonly LogToFile?: boolean;
  /** `xs:boolean` */
  readonly LogToTrace?: boolean;
}

/** The request of TrackEvent. */
export interface TrackEventRequest {
  /** `xs:string` */
  readonly TrackEventName?: string | null;
  /** `StringDictionary` */
  readonly EventProperties?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of TrackUser. */
export interface TrackUserRequest {
  /** `StringDictionary` */
  readonly UserProperties?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of SendSystemMessage. */
export interface SendSystemMessageRequest {
  /** `xs:string` */
  readonly SystemMessageId?: string | null;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly MarkdownMessage?: string | null;
  /** `xs:dateTime` */
  readonly Expire?: string;
  /** `SystemMessageType` */
  readonly Type?: readonly SystemMessageType[];
}

/** The request of RemoveSystemMessage. */
export interface RemoveSystemMessageRequest {
  /** `xs:int` */
  readonly OnlineappId?: number;
  /** `xs:string` */
  readonly SystemMessageId?: string | null;
}

/** The request of RemoveSystemMessageForAssociate. */
export interface RemoveSystemMessageForAssociateRequest {
  /** `xs:int` */
  readonly OnlineappId?: number;
  /** `xs:string` */
  readonly SystemMessageId?: string | null;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetSystemMessages. */
export interface GetSystemMessagesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of PerformTasksAfterCustomObjectTableCreated. */
export interface PerformTasksAfterCustomObjectTableCreatedRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of PerformTasksAfterCustomObjectTableDeleted. */
export interface PerformTasksAfterCustomObjectTableDeletedRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of RegisterClosedTicketsUsage. */
export interface RegisterClosedTicketsUsageRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** The request of AddWebAppUsage. */
export interface AddWebAppUsageRequest {
  /** `ArrayOfWebAppUsage` */
  readonly WebAppUsages?: readonly ($rt.Draft<WebAppUsage> | null)[] | null;
}

/** The request of WebAppUsageExistsInPeriod. */
export interface WebAppUsageExistsInPeriodRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ViewState?: string | null;
  /** `xs:dateTime` */
  readonly FromDate?: string;
}

/** The request of GetWebAppUsagesForPeriod. */
export interface GetWebAppUsagesForPeriodRequest {
  /** `xs:dateTime` */
  readonly FromDate?: string;
  /** `xs:dateTime` */
  readonly ToDate?: string;
  /** `xs:string` */
  readonly SearchTerm?: string | null;
}

export const AnalyticsData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AnalyticsData",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Email", $xs.string, "?nil"],
    ["Company", $xs.string, "?nil"],
    ["LicenseStatus", () => UserAndInstallationLicenceStatus$, "?nil"],
    ["HasLicensce", () => StringBoolDictionary$, "?nil"],
    ["SystemLicenseNames", () => ArrayOfstring$, "?nil"],
    ["UserSignedUpAt", $xs.string, "?nil"],
    ["NumContact", $xs.int, "?"],
    ["NumPerson", $xs.int, "?"],
    ["NumAppointment", $xs.int, "?"],
    ["NumSale", $xs.int, "?"],
    ["NumProject", $xs.int, "?"],
    ["NumSelection", $xs.int, "?"],
    ["NumEmailItem", $xs.int, "?"],
    ["NumTicketLogAction", $xs.int, "?"],
    ["NumDashboard", $xs.int, "?"],
    ["NumQuote", $xs.int, "?"],
    ["NumQuoteLine", $xs.int, "?"],
    ["NumDocument", $xs.int, "?"],
    ["NumTargetAssignmentInfo", $xs.int, "?"],
    ["NumMailing", $xs.int, "?"],
    ["NumForm", $xs.int, "?"],
    ["NumWorkflow", $xs.int, "?"],
    ["TotContact", $xs.int, "?"],
    ["TotPerson", $xs.int, "?"],
    ["TotAppointment", $xs.int, "?"],
    ["TotSale", $xs.int, "?"],
    ["TotProject", $xs.int, "?"],
    ["TotSelection", $xs.int, "?"],
    ["TotEmailItem", $xs.int, "?"],
    ["TotTicketLogAction", $xs.int, "?"],
    ["TotDashboard", $xs.int, "?"],
    ["TotQuote", $xs.int, "?"],
    ["TotQuoteLine", $xs.int, "?"],
    ["TotDocument", $xs.int, "?"],
    ["TotTargetAssignmentInfo", $xs.int, "?"],
    ["TotMailing", $xs.int, "?"],
    ["TotForm", $xs.int, "?"],
    ["TotWorkflow", $xs.int, "?"],
    ["UserRegisteredAgeDays", $xs.int, "?"],
    ["UserCountryName", $xs.string, "?nil"],
    ["UserCountryCode", $xs.string, "?nil"],
    ["Preferences", () => StringBoolDictionary$, "?nil"],
    ["TotWebUsers", $xs.int, "?"],
    ["GroupCountryName", $xs.string, "?nil"],
    ["GroupCountryCode", $xs.string, "?nil"],
    ["GroupRegisteredDate", $xs.string, "?nil"],
    ["GroupRegisteredAgeDays", $xs.int, "?"],
    ["FeatureToggles", () => StringBoolDictionary$, "?nil"],
    ["FileVersion", $xs.string, "?nil"],
    ["FileVersionNumber", $xs.int, "?"],
  ],
};

export const CacheInvalidation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CacheInvalidation",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Generation", $xs.int, "?"],
  ],
};

export const ArrayOfCacheInvalidation$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCacheInvalidation", namespace: $ns0, item: ["CacheInvalidation", () => CacheInvalidation$, "*nil"] };

export const EntityCounts$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EntityCounts",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["Records", $xs.int, "?"],
  ],
};

export const ArrayOfEntityCounts$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEntityCounts", namespace: $ns0, item: ["EntityCounts", () => EntityCounts$, "*nil"] };

export const SystemMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SystemMessage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["MessageId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["OnlineappId", $xs.int, "?"],
    ["SystemMessageId", $xs.string, "?nil"],
    ["MarkdownMessage", $xs.string, "?nil"],
    ["Expire", $xs.dateTime, "?"],
    ["Type", () => SystemMessageType$, "?"],
  ],
};

export const ArrayOfSystemMessage$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSystemMessage", namespace: $ns0, item: ["SystemMessage", () => SystemMessage$, "*nil"] };

export const SystemMessageType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "SystemMessageType",
  namespace: $ns0,
  names: ["Info", "Warning", "UndefinedValue4"],
};

export const WebAppUsage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WebAppUsage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["WebAppUsageId", $xs.int, "?"],
    ["AssocId", $xs.int, "?"],
    ["Timestamp", $xs.dateTime, "?"],
    ["ViewState", $xs.string, "?nil"],
    ["AggregateCount", $xs.unsignedInt, "?"],
    ["AggregateBin", $xs.unsignedInt, "?"],
    ["Version", $xs.unsignedInt, "?"],
  ],
};

export const ArrayOfWebAppUsage$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWebAppUsage", namespace: $ns0, item: ["WebAppUsage", () => WebAppUsage$, "*nil"] };

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
export const DiagnosticsAgent$: $rt.AgentDescriptor<IDiagnosticsAgent> = {
  services: "Services88",
  name: "Diagnostics",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetAnalyticsData: [[], [["Response", () => AnalyticsData$, "?nil"]]],
    FlushCaches: [[], []],
    GetCacheNames: [[], [["Response", () => ArrayOfstring$, "?nil"]]],
    FlushCachesByName: [[["CacheNames", () => ArrayOfstring$, "?nil"]], []],
    GetCacheState: [[["CacheNames", () => ArrayOfstring$, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetCacheInvalidationGenerations: [[["Names", () => ArrayOfstring$, "?nil"]], [["Response", () => ArrayOfCacheInvalidation$, "?nil"]]],
    GetEntityCountsForCurrentUser: [[], [["Response", () => ArrayOfEntityCounts$, "?nil"]]],
    GetEntityCountsForAllUsers: [[], [["Response", () => ArrayOfEntityCounts$, "?nil"]]],
    LogViewState: [[["ViewState", $xs.string, "?nil"]], []],
    ChangeLogSettings: [[
      ["LogWarning", $xs.boolean, "?"],
      ["LogInformation", $xs.boolean, "?"],
      ["LogSuccessAudit", $xs.boolean, "?"],
      ["LogFailureAudit", $xs.boolean, "?"],
      ["LogToEventLog", $xs.boolean, "?"],
      ["LogToSuperOffice", $xs.boolean, "?"],
      ["LogToFile", $xs.boolean, "?"],
      ["LogToTrace", $xs.boolean, "?"],
    ], []],
    TrackEvent: [[
      ["TrackEventName", $xs.string, "?nil"],
      ["EventProperties", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.long, "?"]]],
    TrackUser: [[["UserProperties", () => StringDictionary$, "?nil"]], [["Response", $xs.long, "?"]]],
    CollectDataAdditions: [[], []],
    CollectWinUsage: [[], []],
    CollectWebUsage: [[], []],
    CollectTableSizes: [[], []],
    ResyncUsers: [[], []],
    SendSystemMessage: [[
      ["SystemMessageId", $xs.string, "?nil"],
      ["AssociateId", $xs.int, "?"],
      ["MarkdownMessage", $xs.string, "?nil"],
      ["Expire", $xs.dateTime, "?"],
      ["Type", () => SystemMessageType$, "?"],
    ], []],
    RemoveSystemMessage: [[
      ["OnlineappId", $xs.int, "?"],
      ["SystemMessageId", $xs.string, "?nil"],
    ], []],
    RemoveSystemMessageForAssociate: [[
      ["OnlineappId", $xs.int, "?"],
      ["SystemMessageId", $xs.string, "?nil"],
      ["AssociateId", $xs.int, "?"],
    ], []],
    GetSystemMessages: [[["AssociateId", $xs.int, "?"]], [["Response", () => ArrayOfSystemMessage$, "?nil"]]],
    RemoveExpiredSystemMessages: [[], []],
    GetNextTableNumber: [[], [["Response", $xs.int, "?"]]],
    PerformTasksAfterUpgrade: [[], [["Response", $xs.string, "?nil"]]],
    PerformTasksAfterCustomObjectTableCreated: [[["TableName", $xs.string, "?nil"]], []],
    PerformTasksAfterCustomObjectTableDeleted: [[["TableName", $xs.string, "?nil"]], []],
    RegisterClosedTicketsUsage: [[["TicketIds", () => ArrayOfint$, "?nil"]], []],
    AddWebAppUsage: [[["WebAppUsages", () => ArrayOfWebAppUsage$, "?nil"]], []],
    WebAppUsageExistsInPeriod: [[
      ["AssociateId", $xs.int, "?"],
      ["ViewState", $xs.string, "?nil"],
      ["FromDate", $xs.dateTime, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    GetWebAppUsagesForPeriod: [[
      ["FromDate", $xs.dateTime, "?"],
      ["ToDate", $xs.dateTime, "?"],
      ["SearchTerm", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfWebAppUsage$, "?nil"]]],
  }),
};

export interface DiagnosticsAgent extends IDiagnosticsAgent {}
export const DiagnosticsAgent: $rt.ClientOf<DiagnosticsAgent> = /* @__PURE__ */ $client(DiagnosticsAgent$);
