/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type AnalyticsData, AnalyticsData$ } from "../carriers/A.js";
import { ArrayOfCacheInvalidation$, type CacheInvalidation } from "../carriers/C.js";
import { ArrayOfEntityCounts$, type EntityCounts } from "../carriers/E.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfSystemMessage$, ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, type SystemMessage, type SystemMessageType, SystemMessageType$ } from "../carriers/S.js";
import { ArrayOfWebAppUsage$, type WebAppUsage } from "../carriers/W.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class DiagnosticsAgent implements IDiagnosticsAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetAnalyticsData(options?: $rt.CallOptions): Promise<AnalyticsData | null> {
    return this.#session.call(DiagnosticsAgent$, "GetAnalyticsData", {}, options);
  }

  FlushCaches(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "FlushCaches", {}, options);
  }

  GetCacheNames(options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(DiagnosticsAgent$, "GetCacheNames", {}, options);
  }

  FlushCachesByName(request: FlushCachesByNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "FlushCachesByName", request, options);
  }

  GetCacheState(request: GetCacheStateRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(DiagnosticsAgent$, "GetCacheState", request, options);
  }

  GetCacheInvalidationGenerations(request: GetCacheInvalidationGenerationsRequest, options?: $rt.CallOptions): Promise<(CacheInvalidation | null)[] | null> {
    return this.#session.call(DiagnosticsAgent$, "GetCacheInvalidationGenerations", request, options);
  }

  GetEntityCountsForCurrentUser(options?: $rt.CallOptions): Promise<(EntityCounts | null)[] | null> {
    return this.#session.call(DiagnosticsAgent$, "GetEntityCountsForCurrentUser", {}, options);
  }

  GetEntityCountsForAllUsers(options?: $rt.CallOptions): Promise<(EntityCounts | null)[] | null> {
    return this.#session.call(DiagnosticsAgent$, "GetEntityCountsForAllUsers", {}, options);
  }

  LogViewState(request: LogViewStateRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "LogViewState", request, options);
  }

  ChangeLogSettings(request: ChangeLogSettingsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "ChangeLogSettings", request, options);
  }

  TrackEvent(request: TrackEventRequest, options?: $rt.CallOptions): Promise<bigint> {
    return this.#session.call(DiagnosticsAgent$, "TrackEvent", request, options);
  }

  TrackUser(request: TrackUserRequest, options?: $rt.CallOptions): Promise<bigint> {
    return this.#session.call(DiagnosticsAgent$, "TrackUser", request, options);
  }

  CollectDataAdditions(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "CollectDataAdditions", {}, options);
  }

  CollectWinUsage(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "CollectWinUsage", {}, options);
  }

  CollectWebUsage(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "CollectWebUsage", {}, options);
  }

  CollectTableSizes(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "CollectTableSizes", {}, options);
  }

  ResyncUsers(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "ResyncUsers", {}, options);
  }

  SendSystemMessage(request: SendSystemMessageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "SendSystemMessage", request, options);
  }

  RemoveSystemMessage(request: RemoveSystemMessageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "RemoveSystemMessage", request, options);
  }

  RemoveSystemMessageForAssociate(request: RemoveSystemMessageForAssociateRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "RemoveSystemMessageForAssociate", request, options);
  }

  GetSystemMessages(request: GetSystemMessagesRequest, options?: $rt.CallOptions): Promise<(SystemMessage | null)[] | null> {
    return this.#session.call(DiagnosticsAgent$, "GetSystemMessages", request, options);
  }

  RemoveExpiredSystemMessages(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "RemoveExpiredSystemMessages", {}, options);
  }

  GetNextTableNumber(options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(DiagnosticsAgent$, "GetNextTableNumber", {}, options);
  }

  PerformTasksAfterUpgrade(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(DiagnosticsAgent$, "PerformTasksAfterUpgrade", {}, options);
  }

  PerformTasksAfterCustomObjectTableCreated(request: PerformTasksAfterCustomObjectTableCreatedRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "PerformTasksAfterCustomObjectTableCreated", request, options);
  }

  PerformTasksAfterCustomObjectTableDeleted(request: PerformTasksAfterCustomObjectTableDeletedRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "PerformTasksAfterCustomObjectTableDeleted", request, options);
  }

  RegisterClosedTicketsUsage(request: RegisterClosedTicketsUsageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "RegisterClosedTicketsUsage", request, options);
  }

  AddWebAppUsage(request: AddWebAppUsageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DiagnosticsAgent$, "AddWebAppUsage", request, options);
  }

  WebAppUsageExistsInPeriod(request: WebAppUsageExistsInPeriodRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(DiagnosticsAgent$, "WebAppUsageExistsInPeriod", request, options);
  }

  GetWebAppUsagesForPeriod(request: GetWebAppUsagesForPeriodRequest, options?: $rt.CallOptions): Promise<(WebAppUsage | null)[] | null> {
    return this.#session.call(DiagnosticsAgent$, "GetWebAppUsagesForPeriod", request, options);
  }
}

/** What FlushCachesByName takes. */
export interface FlushCachesByNameRequest {
  /** `ArrayOfstring` */
  readonly CacheNames?: readonly (string | null)[] | null;
}

/** What GetCacheState takes. */
export interface GetCacheStateRequest {
  /** `ArrayOfstring` */
  readonly CacheNames?: readonly (string | null)[] | null;
}

/** What GetCacheInvalidationGenerations takes. */
export interface GetCacheInvalidationGenerationsRequest {
  /** `ArrayOfstring` */
  readonly Names?: readonly (string | null)[] | null;
}

/** What LogViewState takes. */
export interface LogViewStateRequest {
  /** `xs:string` */
  readonly ViewState?: string | null;
}

/** What ChangeLogSettings takes. */
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

/** What TrackEvent takes. */
export interface TrackEventRequest {
  /** `xs:string` */
  readonly TrackEventName?: string | null;
  /** `StringDictionary` */
  readonly EventProperties?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What TrackUser takes. */
export interface TrackUserRequest {
  /** `StringDictionary` */
  readonly UserProperties?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What SendSystemMessage takes. */
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

/** What RemoveSystemMessage takes. */
export interface RemoveSystemMessageRequest {
  /** `xs:int` */
  readonly OnlineappId?: number;
  /** `xs:string` */
  readonly SystemMessageId?: string | null;
}

/** What RemoveSystemMessageForAssociate takes. */
export interface RemoveSystemMessageForAssociateRequest {
  /** `xs:int` */
  readonly OnlineappId?: number;
  /** `xs:string` */
  readonly SystemMessageId?: string | null;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetSystemMessages takes. */
export interface GetSystemMessagesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What PerformTasksAfterCustomObjectTableCreated takes. */
export interface PerformTasksAfterCustomObjectTableCreatedRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** What PerformTasksAfterCustomObjectTableDeleted takes. */
export interface PerformTasksAfterCustomObjectTableDeletedRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** What RegisterClosedTicketsUsage takes. */
export interface RegisterClosedTicketsUsageRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** What AddWebAppUsage takes. */
export interface AddWebAppUsageRequest {
  /** `ArrayOfWebAppUsage` */
  readonly WebAppUsages?: readonly ($rt.Draft<WebAppUsage> | null)[] | null;
}

/** What WebAppUsageExistsInPeriod takes. */
export interface WebAppUsageExistsInPeriodRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ViewState?: string | null;
  /** `xs:dateTime` */
  readonly FromDate?: string;
}

/** What GetWebAppUsagesForPeriod takes. */
export interface GetWebAppUsagesForPeriodRequest {
  /** `xs:dateTime` */
  readonly FromDate?: string;
  /** `xs:dateTime` */
  readonly ToDate?: string;
  /** `xs:string` */
  readonly SearchTerm?: string | null;
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
