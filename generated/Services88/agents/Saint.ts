/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
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
export const SaintAgent$: $rt.AgentDescriptor<ISaintAgent> = {
  services: "Services88",
  name: "Saint",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultSaintConfiguration: [[], [["Response", () => SaintConfiguration$, "?nil"]]],
    SaveSaintConfiguration: [[["SaintConfiguration", () => SaintConfiguration$, "?nil"]], [["Response", () => SaintConfiguration$, "?nil"]]],
    CreateDefaultStatusMonitor: [[], [["Response", () => StatusMonitor$, "?nil"]]],
    SaveStatusMonitor: [[["StatusMonitor", () => StatusMonitor$, "?nil"]], [["Response", () => StatusMonitor$, "?nil"]]],
    CreateDefaultStatusMonitorPeriods: [[], [["Response", () => StatusMonitorPeriods$, "?nil"]]],
    SaveStatusMonitorPeriods: [[["StatusMonitorPeriods", () => StatusMonitorPeriods$, "?nil"]], [["Response", () => StatusMonitorPeriods$, "?nil"]]],
    GetSaintConfigurations: [[], [["Response", () => ArrayOfSaintConfiguration$, "?nil"]]],
    GetStatusMonitors: [[
      ["Id", $xs.int, "?"],
      ["Type", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfStatusMonitor$, "?nil"]]],
    GetStatusMonitor: [[["Id", $xs.int, "?"]], [["Response", () => StatusMonitor$, "?nil"]]],
    RegenerateStatusMonitors: [[["RunAsBatch", $xs.boolean, "?"]], [["Response", () => BatchTaskInfo$, "?nil"]]],
    SetRankOnStatusMonitors: [[
      ["Type", $xs.string, "?nil"],
      ["ItemsIds", () => ArrayOfint$, "?nil"],
    ], []],
    RegenerateStatusMonitor: [[["StatusMonitorId", $xs.int, "?"]], []],
    RegenerateCounters: [[["RunAsBatch", $xs.boolean, "?"]], [["Response", () => BatchTaskInfo$, "?nil"]]],
    GetStatusMonitorPeriods: [[], [["Response", () => StatusMonitorPeriods$, "?nil"]]],
  }),
};
