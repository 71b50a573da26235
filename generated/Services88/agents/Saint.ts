/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { BatchTaskInfo } from "../carriers/B.js";
import type { SaintConfiguration, StatusMonitor, StatusMonitorPeriods } from "../carriers/S.js";
import { $ns0, ArrayOfint$, BatchTaskInfo$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

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

/** The request of SaveSaintConfiguration. */
export interface SaveSaintConfigurationRequest {
  /** `SaintConfiguration` */
  readonly SaintConfiguration?: $rt.Draft<SaintConfiguration> | null;
}

/** The request of SaveStatusMonitor. */
export interface SaveStatusMonitorRequest {
  /** `StatusMonitor` */
  readonly StatusMonitor?: $rt.Draft<StatusMonitor> | null;
}

/** The request of SaveStatusMonitorPeriods. */
export interface SaveStatusMonitorPeriodsRequest {
  /** `StatusMonitorPeriods` */
  readonly StatusMonitorPeriods?: $rt.Draft<StatusMonitorPeriods> | null;
}

/** The request of GetStatusMonitors. */
export interface GetStatusMonitorsRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:string` */
  readonly Type?: string | null;
}

/** The request of GetStatusMonitor. */
export interface GetStatusMonitorRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of RegenerateStatusMonitors. */
export interface RegenerateStatusMonitorsRequest {
  /** `xs:boolean` */
  readonly RunAsBatch?: boolean;
}

/** The request of SetRankOnStatusMonitors. */
export interface SetRankOnStatusMonitorsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** The request of RegenerateStatusMonitor. */
export interface RegenerateStatusMonitorRequest {
  /** `xs:int` */
  readonly StatusMonitorId?: number;
}

/** The request of RegenerateCounters. */
export interface RegenerateCountersRequest {
  /** `xs:boolean` */
  readonly RunAsBatch?: boolean;
}

export const SaintConfiguration$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaintConfiguration",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnerTable", $xs.short, "?"],
    ["Enabled", $xs.boolean, "?"],
    ["Period1", $xs.int, "?"],
    ["Period2", $xs.int, "?"],
    ["Period3", $xs.int, "?"],
    ["GenerationStart", $xs.dateTime, "?"],
    ["GenerationEnd", $xs.dateTime, "?"],
    ["RowsGenerated", $xs.int, "?"],
  ],
};

export const ArrayOfSaintConfiguration$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSaintConfiguration", namespace: $ns0, item: ["SaintConfiguration", () => SaintConfiguration$, "*nil"] };

export const StatusMonitor$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StatusMonitor",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnerTable", $xs.int, "?"],
    ["Rank", $xs.int, "?"],
    ["DefaultTask", $xs.int, "?"],
    ["DefaultTaskText", $xs.string, "?nil"],
    ["IsVisual", $xs.boolean, "?"],
    ["LastGenerated", $xs.dateTime, "?"],
    ["Description", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["StatusMonitorId", $xs.int, "?"],
    ["PictureId", $xs.int, "?"],
    ["NeedsUpdate", $xs.boolean, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["NumMatches", $xs.int, "?"],
    ["NumNeedUpdate", $xs.int, "?"],
    ["GenerationStart", $xs.dateTime, "?"],
  ],
};

export const ArrayOfStatusMonitor$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfStatusMonitor", namespace: $ns0, item: ["StatusMonitor", () => StatusMonitor$, "*nil"] };

export const StatusMonitorPeriods$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "StatusMonitorPeriods",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Period1", $xs.int, "?"],
    ["Period2", $xs.int, "?"],
    ["Period3", $xs.int, "?"],
  ],
};

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

export interface SaintAgent extends ISaintAgent {}
export const SaintAgent: $rt.ClientOf<SaintAgent> = /* @__PURE__ */ $client(SaintAgent$);
