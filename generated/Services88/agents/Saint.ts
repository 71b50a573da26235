/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { type BatchTaskInfo, BatchTaskInfo$ } from "../carriers/B.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfSaintConfiguration$, ArrayOfStatusMonitor$, type SaintConfiguration, SaintConfiguration$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, type StatusMonitor, StatusMonitor$, type StatusMonitorPeriods, StatusMonitorPeriods$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface ISaintAgent {
  CreateDefaultSaintConfiguration(options?: $rt.CallOptions): Promise<SaintConfiguration | null>;
  SaveSaintConfiguration(request: SaveSaintConfigurationRequest, options?: $rt.CallOptions): Promise<SaintConfiguration | null>;
  CreateDefaultStatusMonitor(options?: $rt.CallOptions): Promise<StatusMonitor | null>;
  SaveStatusMonitor(request: SaveStatusMonitorRequest, options?: $rt.CallOptions): Promise<StatusMonitor | null>;
  CreateDefaultStatusMonitorPeriods(options?: $rt.CallOptions): Promise<StatusMonitorPeriods | null>;
  SaveStatusMonitorPeriods(request: SaveStatusMonitorPeriodsRequest, options?: $rt.CallOptions): Promise<StatusMonitorPeriods | null>;
  GetSaintConfigurations(options?: $rt.CallOptions): Promise<(SaintConfiguration | null)[] | null>;
  GetStatusMonitors(request: GetStatusMonitorsRequest, options?: $rt.CallOptions): Promise<(StatusMonitor | null)[] | null>;
  GetStatusMonitor(request: GetStatusMonitorRequest, options?: $rt.CallOptions): Promise<StatusMonitor | null>;
  RegenerateStatusMonitors(request: RegenerateStatusMonitorsRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null>;
  SetRankOnStatusMonitors(request: SetRankOnStatusMonitorsRequest, options?: $rt.CallOptions): Promise<void>;
  RegenerateStatusMonitor(request: RegenerateStatusMonitorRequest, options?: $rt.CallOptions): Promise<void>;
  RegenerateCounters(request: RegenerateCountersRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null>;
  GetStatusMonitorPeriods(options?: $rt.CallOptions): Promise<StatusMonitorPeriods | null>;
}

export class SaintAgent implements ISaintAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultSaintConfiguration(options?: $rt.CallOptions): Promise<SaintConfiguration | null> {
    return this.#session.call(SaintAgent$, "CreateDefaultSaintConfiguration", {}, options);
  }

  SaveSaintConfiguration(request: SaveSaintConfigurationRequest, options?: $rt.CallOptions): Promise<SaintConfiguration | null> {
    return this.#session.call(SaintAgent$, "SaveSaintConfiguration", request, options);
  }

  CreateDefaultStatusMonitor(options?: $rt.CallOptions): Promise<StatusMonitor | null> {
    return this.#session.call(SaintAgent$, "CreateDefaultStatusMonitor", {}, options);
  }

  SaveStatusMonitor(request: SaveStatusMonitorRequest, options?: $rt.CallOptions): Promise<StatusMonitor | null> {
    return this.#session.call(SaintAgent$, "SaveStatusMonitor", request, options);
  }

  CreateDefaultStatusMonitorPeriods(options?: $rt.CallOptions): Promise<StatusMonitorPeriods | null> {
    return this.#session.call(SaintAgent$, "CreateDefaultStatusMonitorPeriods", {}, options);
  }

  SaveStatusMonitorPeriods(request: SaveStatusMonitorPeriodsRequest, options?: $rt.CallOptions): Promise<StatusMonitorPeriods | null> {
    return this.#session.call(SaintAgent$, "SaveStatusMonitorPeriods", request, options);
  }

  GetSaintConfigurations(options?: $rt.CallOptions): Promise<(SaintConfiguration | null)[] | null> {
    return this.#session.call(SaintAgent$, "GetSaintConfigurations", {}, options);
  }

  GetStatusMonitors(request: GetStatusMonitorsRequest, options?: $rt.CallOptions): Promise<(StatusMonitor | null)[] | null> {
    return this.#session.call(SaintAgent$, "GetStatusMonitors", request, options);
  }

  GetStatusMonitor(request: GetStatusMonitorRequest, options?: $rt.CallOptions): Promise<StatusMonitor | null> {
    return this.#session.call(SaintAgent$, "GetStatusMonitor", request, options);
  }

  RegenerateStatusMonitors(request: RegenerateStatusMonitorsRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null> {
    return this.#session.call(SaintAgent$, "RegenerateStatusMonitors", request, options);
  }

  SetRankOnStatusMonitors(request: SetRankOnStatusMonitorsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(SaintAgent$, "SetRankOnStatusMonitors", request, options);
  }

  RegenerateStatusMonitor(request: RegenerateStatusMonitorRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(SaintAgent$, "RegenerateStatusMonitor", request, options);
  }

  RegenerateCounters(request: RegenerateCountersRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null> {
    return this.#session.call(SaintAgent$, "RegenerateCounters", request, options);
  }

  GetStatusMonitorPeriods(options?: $rt.CallOptions): Promise<StatusMonitorPeriods | null> {
    return this.#session.call(SaintAgent$, "GetStatusMonitorPeriods", {}, options);
  }
}

/** What SaveSaintConfiguration takes. */
export interface SaveSaintConfigurationRequest {
  /** `SaintConfiguration` */
  readonly SaintConfiguration?: $rt.Draft<SaintConfiguration> | null;
}

/** What SaveStatusMonitor takes. */
export interface SaveStatusMonitorRequest {
  /** `StatusMonitor` */
  readonly StatusMonitor?: $rt.Draft<StatusMonitor> | null;
}

/** What SaveStatusMonitorPeriods takes. */
export interface SaveStatusMonitorPeriodsRequest {
  /** `StatusMonitorPeriods` */
  readonly StatusMonitorPeriods?: $rt.Draft<StatusMonitorPeriods> | null;
}

/** What GetStatusMonitors takes. */
export interface GetStatusMonitorsRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:string` */
  readonly Type?: string | null;
}

/** What GetStatusMonitor takes. */
export interface GetStatusMonitorRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What RegenerateStatusMonitors takes. */
export interface RegenerateStatusMonitorsRequest {
  /** `xs:boolean` */
  readonly RunAsBatch?: boolean;
}

/** What SetRankOnStatusMonitors takes. */
export interface SetRankOnStatusMonitorsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** What RegenerateStatusMonitor takes. */
export interface RegenerateStatusMonitorRequest {
  /** `xs:int` */
  readonly StatusMonitorId?: number;
}

/** What RegenerateCounters takes. */
export interface RegenerateCountersRequest {
  /** `xs:boolean` */
  readonly RunAsBatch?: boolean;
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
export const SaintAgent$: $rt.AgentDescriptor<ISaintAgent> = {
  services: "Services88",
  name: "Saint",
  namespace: $ns0,
  operations: {
    CreateDefaultSaintConfiguration: {
      name: "CreateDefaultSaintConfiguration",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultSaintConfiguration",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultSaintConfigurationResponse",
        members: [
          ["Response", () => SaintConfiguration$, "?nil"],
        ],
      },
    },
    SaveSaintConfiguration: {
      name: "SaveSaintConfiguration",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveSaintConfiguration",
        members: [
          ["SaintConfiguration", () => SaintConfiguration$, "?nil"],
        ],
      },
      response: {
        element: "SaveSaintConfigurationResponse",
        members: [
          ["Response", () => SaintConfiguration$, "?nil"],
        ],
      },
    },
    CreateDefaultStatusMonitor: {
      name: "CreateDefaultStatusMonitor",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultStatusMonitor",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultStatusMonitorResponse",
        members: [
          ["Response", () => StatusMonitor$, "?nil"],
        ],
      },
    },
    SaveStatusMonitor: {
      name: "SaveStatusMonitor",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveStatusMonitor",
        members: [
          ["StatusMonitor", () => StatusMonitor$, "?nil"],
        ],
      },
      response: {
        element: "SaveStatusMonitorResponse",
        members: [
          ["Response", () => StatusMonitor$, "?nil"],
        ],
      },
    },
    CreateDefaultStatusMonitorPeriods: {
      name: "CreateDefaultStatusMonitorPeriods",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultStatusMonitorPeriods",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultStatusMonitorPeriodsResponse",
        members: [
          ["Response", () => StatusMonitorPeriods$, "?nil"],
        ],
      },
    },
    SaveStatusMonitorPeriods: {
      name: "SaveStatusMonitorPeriods",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveStatusMonitorPeriods",
        members: [
          ["StatusMonitorPeriods", () => StatusMonitorPeriods$, "?nil"],
        ],
      },
      response: {
        element: "SaveStatusMonitorPeriodsResponse",
        members: [
          ["Response", () => StatusMonitorPeriods$, "?nil"],
        ],
      },
    },
    GetSaintConfigurations: {
      name: "GetSaintConfigurations",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSaintConfigurations",
        members: [
        ],
      },
      response: {
        element: "GetSaintConfigurationsResponse",
        members: [
          ["Response", () => ArrayOfSaintConfiguration$, "?nil"],
        ],
      },
    },
    GetStatusMonitors: {
      name: "GetStatusMonitors",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetStatusMonitors",
        members: [
          ["Id", "int", "?"],
          ["Type", "string", "?nil"],
        ],
      },
      response: {
        element: "GetStatusMonitorsResponse",
        members: [
          ["Response", () => ArrayOfStatusMonitor$, "?nil"],
        ],
      },
    },
    GetStatusMonitor: {
      name: "GetStatusMonitor",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetStatusMonitor",
        members: [
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "GetStatusMonitorResponse",
        members: [
          ["Response", () => StatusMonitor$, "?nil"],
        ],
      },
    },
    RegenerateStatusMonitors: {
      name: "RegenerateStatusMonitors",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RegenerateStatusMonitors",
        members: [
          ["RunAsBatch", "boolean", "?"],
        ],
      },
      response: {
        element: "RegenerateStatusMonitorsResponse",
        members: [
          ["Response", () => BatchTaskInfo$, "?nil"],
        ],
      },
    },
    SetRankOnStatusMonitors: {
      name: "SetRankOnStatusMonitors",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetRankOnStatusMonitors",
        members: [
          ["Type", "string", "?nil"],
          ["ItemsIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "SetRankOnStatusMonitorsResponse",
        members: [
        ],
      },
    },
    RegenerateStatusMonitor: {
      name: "RegenerateStatusMonitor",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RegenerateStatusMonitor",
        members: [
          ["StatusMonitorId", "int", "?"],
        ],
      },
      response: {
        element: "RegenerateStatusMonitorResponse",
        members: [
        ],
      },
    },
    RegenerateCounters: {
      name: "RegenerateCounters",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RegenerateCounters",
        members: [
          ["RunAsBatch", "boolean", "?"],
        ],
      },
      response: {
        element: "RegenerateCountersResponse",
        members: [
          ["Response", () => BatchTaskInfo$, "?nil"],
        ],
      },
    },
    GetStatusMonitorPeriods: {
      name: "GetStatusMonitorPeriods",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetStatusMonitorPeriods",
        members: [
        ],
      },
      response: {
        element: "GetStatusMonitorPeriodsResponse",
        members: [
          ["Response", () => StatusMonitorPeriods$, "?nil"],
        ],
      },
    },
  },
};
