/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
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
export const ViewStateAgent$: $rt.AgentDescriptor<IViewStateAgent> = {
  services: "Services88",
  name: "ViewState",
  namespace: $ns0,
  operations: {
    GetLiveUiConfig: {
      name: "GetLiveUiConfig",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetLiveUiConfig",
        members: [
        ],
      },
      response: {
        element: "GetLiveUiConfigResponse",
        members: [
          ["Response", () => LiveUiConfig$, "?nil"],
        ],
      },
    },
    GetHistory: {
      name: "GetHistory",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetHistory",
        members: [
          ["HistoryId", "int", "?"],
        ],
      },
      response: {
        element: "GetHistoryResponse",
        members: [
          ["Response", () => History$, "?nil"],
        ],
      },
    },
    GetCurrent: {
      name: "GetCurrent",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCurrent",
        members: [
          ["HistoryName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetCurrentResponse",
        members: [
          ["Response", () => History$, "?nil"],
        ],
      },
    },
    SaveCurrent: {
      name: "SaveCurrent",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveCurrent",
        members: [
          ["Current", () => History$, "?nil"],
        ],
      },
      response: {
        element: "SaveCurrentResponse",
        members: [
          ["Response", () => History$, "?nil"],
        ],
      },
    },
    GetNextCurrent: {
      name: "GetNextCurrent",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetNextCurrent",
        members: [
          ["HistoryName", "string", "?nil"],
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "GetNextCurrentResponse",
        members: [
          ["Response", () => History$, "?nil"],
        ],
      },
    },
    GetPreviousCurrent: {
      name: "GetPreviousCurrent",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPreviousCurrent",
        members: [
          ["HistoryName", "string", "?nil"],
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "GetPreviousCurrentResponse",
        members: [
          ["Response", () => History$, "?nil"],
        ],
      },
    },
    DeleteHistory: {
      name: "DeleteHistory",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteHistory",
        members: [
          ["HistoryName", "string", "?nil"],
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "DeleteHistoryResponse",
        members: [
        ],
      },
    },
    GetHistoryLengthPrefValue: {
      name: "GetHistoryLengthPrefValue",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetHistoryLengthPrefValue",
        members: [
        ],
      },
      response: {
        element: "GetHistoryLengthPrefValueResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    SetHistoryLengthPrefValue: {
      name: "SetHistoryLengthPrefValue",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetHistoryLengthPrefValue",
        members: [
          ["Length", "int", "?"],
        ],
      },
      response: {
        element: "SetHistoryLengthPrefValueResponse",
        members: [
        ],
      },
    },
    GetHistories: {
      name: "GetHistories",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetHistories",
        members: [
        ],
      },
      response: {
        element: "GetHistoriesResponse",
        members: [
          ["Response", () => ArrayOfHistory$, "?nil"],
        ],
      },
    },
    GetHistoriesByName: {
      name: "GetHistoriesByName",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetHistoriesByName",
        members: [
          ["HistoryName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetHistoriesByNameResponse",
        members: [
          ["Response", () => ArrayOfHistory$, "?nil"],
        ],
      },
    },
    GetHistoriesByNames: {
      name: "GetHistoriesByNames",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetHistoriesByNames",
        members: [
          ["HistoryNames", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "GetHistoriesByNamesResponse",
        members: [
          ["Response", () => ArrayOfHistory$, "?nil"],
        ],
      },
    },
    SaveHistories: {
      name: "SaveHistories",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveHistories",
        members: [
          ["HistoryName", "string", "?nil"],
          ["History", () => ArrayOfHistory$, "?nil"],
        ],
      },
      response: {
        element: "SaveHistoriesResponse",
        members: [
          ["Response", () => ArrayOfHistory$, "?nil"],
        ],
      },
    },
    SaveCurrents: {
      name: "SaveCurrents",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveCurrents",
        members: [
          ["Currents", () => ArrayOfHistory$, "?nil"],
        ],
      },
      response: {
        element: "SaveCurrentsResponse",
        members: [
          ["Response", () => ArrayOfHistory$, "?nil"],
        ],
      },
    },
    GetHistoriesByNamesAndIds: {
      name: "GetHistoriesByNamesAndIds",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetHistoriesByNamesAndIds",
        members: [
          ["Requests", () => ArrayOfHistoryRequest$, "?nil"],
        ],
      },
      response: {
        element: "GetHistoriesByNamesAndIdsResponse",
        members: [
          ["Response", () => ArrayOfHistory$, "?nil"],
        ],
      },
    },
    PublishAndRetrieveUiEvents: {
      name: "PublishAndRetrieveUiEvents",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "PublishAndRetrieveUiEvents",
        members: [
          ["LatestKnownEventId", "int", "?"],
          ["PublishEvents", () => ArrayOfUiEvent$, "?nil"],
          ["Metrics", () => ArrayOfMetricPair$, "?nil"],
        ],
      },
      response: {
        element: "PublishAndRetrieveUiEventsResponse",
        members: [
          ["Response", () => ArrayOfUiEvent$, "?nil"],
        ],
      },
    },
  },
};
