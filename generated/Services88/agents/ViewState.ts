/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfHistory$, ArrayOfHistoryRequest$, type History, History$, type HistoryRequest } from "../carriers/H.js";
import { type LiveUiConfig, LiveUiConfig$ } from "../carriers/L.js";
import { ArrayOfMetricPair$, type MetricPair } from "../carriers/M.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { ArrayOfUiEvent$, type UiEvent } from "../carriers/U.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class ViewStateAgent implements IViewStateAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetLiveUiConfig(options?: $rt.CallOptions): Promise<LiveUiConfig | null> {
    return this.#session.call(ViewStateAgent$, "GetLiveUiConfig", {}, options);
  }

  GetHistory(request: GetHistoryRequest, options?: $rt.CallOptions): Promise<History | null> {
    return this.#session.call(ViewStateAgent$, "GetHistory", request, options);
  }

  GetCurrent(request: GetCurrentRequest, options?: $rt.CallOptions): Promise<History | null> {
    return this.#session.call(ViewStateAgent$, "GetCurrent", request, options);
  }

  SaveCurrent(request: SaveCurrentRequest, options?: $rt.CallOptions): Promise<History | null> {
    return this.#session.call(ViewStateAgent$, "SaveCurrent", request, options);
  }

  GetNextCurrent(request: GetNextCurrentRequest, options?: $rt.CallOptions): Promise<History | null> {
    return this.#session.call(ViewStateAgent$, "GetNextCurrent", request, options);
  }

  GetPreviousCurrent(request: GetPreviousCurrentRequest, options?: $rt.CallOptions): Promise<History | null> {
    return this.#session.call(ViewStateAgent$, "GetPreviousCurrent", request, options);
  }

  DeleteHistory(request: DeleteHistoryRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ViewStateAgent$, "DeleteHistory", request, options);
  }

  GetHistoryLengthPrefValue(options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(ViewStateAgent$, "GetHistoryLengthPrefValue", {}, options);
  }

  SetHistoryLengthPrefValue(request: SetHistoryLengthPrefValueRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ViewStateAgent$, "SetHistoryLengthPrefValue", request, options);
  }

  GetHistories(options?: $rt.CallOptions): Promise<(History | null)[] | null> {
    return this.#session.call(ViewStateAgent$, "GetHistories", {}, options);
  }

  GetHistoriesByName(request: GetHistoriesByNameRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null> {
    return this.#session.call(ViewStateAgent$, "GetHistoriesByName", request, options);
  }

  GetHistoriesByNames(request: GetHistoriesByNamesRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null> {
    return this.#session.call(ViewStateAgent$, "GetHistoriesByNames", request, options);
  }

  SaveHistories(request: SaveHistoriesRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null> {
    return this.#session.call(ViewStateAgent$, "SaveHistories", request, options);
  }

  SaveCurrents(request: SaveCurrentsRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null> {
    return this.#session.call(ViewStateAgent$, "SaveCurrents", request, options);
  }

  GetHistoriesByNamesAndIds(request: GetHistoriesByNamesAndIdsRequest, options?: $rt.CallOptions): Promise<(History | null)[] | null> {
    return this.#session.call(ViewStateAgent$, "GetHistoriesByNamesAndIds", request, options);
  }

  PublishAndRetrieveUiEvents(request: PublishAndRetrieveUiEventsRequest, options?: $rt.CallOptions): Promise<(UiEvent | null)[] | null> {
    return this.#session.call(ViewStateAgent$, "PublishAndRetrieveUiEvents", request, options);
  }
}

/** What GetHistory takes. */
export interface GetHistoryRequest {
  /** `xs:int` */
  readonly HistoryId?: number;
}

/** What GetCurrent takes. */
export interface GetCurrentRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
}

/** What SaveCurrent takes. */
export interface SaveCurrentRequest {
  /** `History` */
  readonly Current?: $rt.Draft<History> | null;
}

/** What GetNextCurrent takes. */
export interface GetNextCurrentRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** What GetPreviousCurrent takes. */
export interface GetPreviousCurrentRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** What DeleteHistory takes. */
export interface DeleteHistoryRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** What SetHistoryLengthPrefValue takes. */
export interface SetHistoryLengthPrefValueRequest {
  /** `xs:int` */
  readonly Length?: number;
}

/** What GetHistoriesByName takes. */
export interface GetHistoriesByNameRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
}

/** What GetHistoriesByNames takes. */
export interface GetHistoriesByNamesRequest {
  /** `ArrayOfstring` */
  readonly HistoryNames?: readonly (string | null)[] | null;
}

/** What SaveHistories takes. */
export interface SaveHistoriesRequest {
  /** `xs:string` */
  readonly HistoryName?: string | null;
  /** `ArrayOfHistory` */
  readonly History?: readonly ($rt.Draft<History> | null)[] | null;
}

/** What SaveCurrents takes. */
export interface SaveCurrentsRequest {
  /** `ArrayOfHistory` */
  readonly Currents?: readonly ($rt.Draft<History> | null)[] | null;
}

/** What GetHistoriesByNamesAndIds takes. */
export interface GetHistoriesByNamesAndIdsRequest {
  /** `ArrayOfHistoryRequest` */
  readonly Requests?: readonly ($rt.Draft<HistoryRequest> | null)[] | null;
}

/** What PublishAndRetrieveUiEvents takes. */
export interface PublishAndRetrieveUiEventsRequest {
  /** `xs:int` */
  readonly LatestKnownEventId?: number;
  /** `ArrayOfUiEvent` */
  readonly PublishEvents?: readonly ($rt.Draft<UiEvent> | null)[] | null;
  /** `ArrayOfMetricPair` */
  readonly Metrics?: readonly ($rt.Draft<MetricPair> | null)[] | null;
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
