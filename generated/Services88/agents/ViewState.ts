/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { History, HistoryRequest } from "../carriers/H.js";
import type { LiveUiConfig } from "../carriers/L.js";
import type { MetricPair } from "../carriers/M.js";
import type { UiEvent } from "../carriers/U.js";
import { $ns0, ArrayOfstring$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IViewStateAgent {
  GetLiveUiConfig(options?: $rt.CallOptions): Promise<LiveUiConfig | null>;
  GetHistory(request: GetHistoryRequest, options?: $rt.CallOptions): Promise<History | null>;
  GetCurrent(request: GetCurrentRequest, options?: $rt.CallOptions): Promise<History | null>;
  SaveCurrent(request: SaveCurrentRequest, options?: $rt.CallOptions): Promise<History | null>;
  GetNextCurrent(request: GetNextCurrentRequest, options?: $rt.CallOptions): Promise<History | null>;
  GetPreviousCurrent(request: GetPreviousCurrentRequest, options?: $rt.CallOptions): Promise<History | null>;
  DeleteHistory(request: DeleteHistoryRequest, options?: $rt.CallOptions): Promise<void>;
  GetHistoryLengthPrefValue(options?: $rt.CallOptions): Promise<number>;
  SetHistoryLengthPrefValue(request: SetHistoryLengthPrefValueRequest, options?: $rt.CallOptions): Promise<void>;
  GetHistories(options?: $rt.CallOptions): Promise<(History | null)[] | null>;
  GetHistoriesByName(request: GetHistoriesByNameRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null>;
  GetHistoriesByNames(request: GetHistoriesByNamesRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null>;
  SaveHistories(request: SaveHistoriesRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null>;
  SaveCurrents(request: SaveCurrentsRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null>;
  GetHistoriesByNamesAndIds(request: GetHistoriesByNamesAndIdsRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null>;
  PublishAndRetrieveUiEvents(request: PublishAndRetrieveUiEventsRequest, options?: $rt.CallOptions): Promise<(UiEvent | null)[] | null>;
}

/** The request of GetHistory. */
export interface GetHistoryRequest {
  /** `xs:int` */
  readonly HistoryId?: number;
}

/** The request of GetCurrent. */
export interface GetCurrentRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
}

/** The request of SaveCurrent. */
export interface SaveCurrentRequest {
  /** `History` */
  readonly Current?: $rt.Draft<History> | null;
}

/** The request of GetNextCurrent. */
export interface GetNextCurrentRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetPreviousCurrent. */
export interface GetPreviousCurrentRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of DeleteHistory. */
export interface DeleteHistoryRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of SetHistoryLengthPrefValue. */
export interface SetHistoryLengthPrefValueRequest {
  /** `xs:int` */
  readonly Length?: number;
}

/** The request of GetHistoriesByName. */
export interface GetHistoriesByNameRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
}

/** The request of GetHistoriesByNames. */
export interface GetHistoriesByNamesRequest {
  /** `ArrayOfstring` */
  readonly HistoryNames?: readonly (string | null)[] | null;
}

/** The request of SaveHistories. */
export interface SaveHistoriesRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
  /** `ArrayOfHistory` */
  readonly History?: readonly ($rt.Draft<History> | null)[] | null;
}

/** The request of SaveCurrents. */
export interface SaveCurrentsRequest {
  /** `ArrayOfHistory` */
  readonly Currents?: readonly ($rt.Draft<History> | null)[] | null;
}

/** The request of GetHistoriesByNamesAndIds. */
export interface GetHistoriesByNamesAndIdsRequest {
  /** `ArrayOfHistoryRequest` */
  readonly Requests?: readonly ($rt.Draft<HistoryRequest> | null)[] | null;
}

/** The request of PublishAndRetrieveUiEvents. */
export interface PublishAndRetrieveUiEventsRequest {
  /** `xs:int` */
  readonly LatestKnownEventId?: number;
  /** `ArrayOfUiEvent` */
  readonly PublishEvents?: readonly ($rt.Draft<UiEvent> | null)[] | null;
  /** `ArrayOfMetricPair` */
  readonly Metrics?: readonly ($rt.Draft<MetricPair> | null)[] | null;
}

export const History$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "History",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Rank", $xs.short, "?"],
    ["Id", $xs.int, "?"],
    ["HistoryName", $xs.string, "?nil"],
    ["HistoryId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ItemInfo", $xs.string, "?nil"],
  ],
};

export const ArrayOfHistory$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfHistory", namespace: $ns0, item: ["History", () => History$, "*nil"] };

export const HistoryRequest$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "HistoryRequest",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["EntityOrParentId", $xs.int, "?"],
    ["RequestForNewRecord", $xs.boolean, "?"],
  ],
};

export const ArrayOfHistoryRequest$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfHistoryRequest", namespace: $ns0, item: ["HistoryRequest", () => HistoryRequest$, "*nil"] };

export const LiveUiConfig$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LiveUiConfig",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsEnabled", $xs.boolean, "?"],
    ["PollingInterval", $xs.int, "?"],
  ],
};

export const MetricPair$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MetricPair",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Value", $xs.int, "?"],
  ],
};

export const ArrayOfMetricPair$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfMetricPair", namespace: $ns0, item: ["MetricPair", () => MetricPair$, "*nil"] };

export const UiEvent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UiEvent",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EventId", $xs.int, "?"],
    ["EventName", $xs.string, "?nil"],
    ["EntityType", $xs.string, "?nil"],
    ["EntityKey", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["AssociateName", $xs.string, "?nil"],
    ["EventDateTime", $xs.dateTime, "?"],
  ],
};

export const ArrayOfUiEvent$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfUiEvent", namespace: $ns0, item: ["UiEvent", () => UiEvent$, "*nil"] };

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
export const ViewStateAgent$: $rt.AgentDescriptor<IViewStateAgent> = {
  services: "Services88",
  name: "ViewState",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetLiveUiConfig: [[], [["Response", () => LiveUiConfig$, "?nil"]]],
    GetHistory: [[["HistoryId", $xs.int, "?"]], [["Response", () => History$, "?nil"]]],
    GetCurrent: [[["HistoryName", $xs.string, "?nil"]], [["Response", () => History$, "?nil"]]],
    SaveCurrent: [[["Current", () => History$, "?nil"]], [["Response", () => History$, "?nil"]]],
    GetNextCurrent: [[
      ["HistoryName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
    ], [["Response", () => History$, "?nil"]]],
    GetPreviousCurrent: [[
      ["HistoryName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
    ], [["Response", () => History$, "?nil"]]],
    DeleteHistory: [[
      ["HistoryName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
    ], []],
    GetHistoryLengthPrefValue: [[], [["Response", $xs.int, "?"]]],
    SetHistoryLengthPrefValue: [[["Length", $xs.int, "?"]], []],
    GetHistories: [[], [["Response", () => ArrayOfHistory$, "?nil"]]],
    GetHistoriesByName: [[["HistoryName", $xs.string, "?nil"]], [["Response", () => ArrayOfHistory$, "?nil"]]],
    GetHistoriesByNames: [[["HistoryNames", () => ArrayOfstring$, "?nil"]], [["Response", () => ArrayOfHistory$, "?nil"]]],
    SaveHistories: [[
      ["HistoryName", $xs.string, "?nil"],
      ["History", () => ArrayOfHistory$, "?nil"],
    ], [["Response", () => ArrayOfHistory$, "?nil"]]],
    SaveCurrents: [[["Currents", () => ArrayOfHistory$, "?nil"]], [["Response", () => ArrayOfHistory$, "?nil"]]],
    GetHistoriesByNamesAndIds: [[["Requests", () => ArrayOfHistoryRequest$, "?nil"]], [["Response", () => ArrayOfHistory$, "?nil"]]],
    PublishAndRetrieveUiEvents: [[
      ["LatestKnownEventId", $xs.int, "?"],
      ["PublishEvents", () => ArrayOfUiEvent$, "?nil"],
      ["Metrics", () => ArrayOfMetricPair$, "?nil"],
    ], [["Response", () => ArrayOfUiEvent$, "?nil"]]],
  }),
};

export interface ViewStateAgent extends IViewStateAgent {}
export const ViewStateAgent: $rt.ClientOf<ViewStateAgent> = /* @__PURE__ */ $client(ViewStateAgent$);
