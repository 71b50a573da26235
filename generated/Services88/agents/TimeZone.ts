/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { PreferredTimeZone } from "../carriers/P.js";
import type { TimeZoneData } from "../carriers/T.js";
import { $ns0, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, TimeZoneData$ } from "../carriers/descriptors.js";

export interface ITimeZoneAgent {
  GetDefaultTimeZoneInformation(options?: $rt.CallOptions): Promise<PreferredTimeZone | null>;
  InitializeTimeZoneData(options?: $rt.CallOptions): Promise<(TimeZoneData | null)[] | null>;
  GetBaseTimeZoneId(options?: $rt.CallOptions): Promise<number>;
  UpdateTimeZoneData(options?: $rt.CallOptions): Promise<boolean>;
  CheckNewTimeZoneDataAvailable(options?: $rt.CallOptions): Promise<boolean>;
  ToggleActiveTimeZoneRow(request: ToggleActiveTimeZoneRowRequest, options?: $rt.CallOptions): Promise<void>;
  SetActiveTimeZonesByFilter(request: SetActiveTimeZonesByFilterRequest, options?: $rt.CallOptions): Promise<void>;
  TimeOfLastTimeZoneUpdate(options?: $rt.CallOptions): Promise<string>;
  SetBaseTimeZoneId(request: SetBaseTimeZoneIdRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetDefaultTimeZonePreference(options?: $rt.CallOptions): Promise<number>;
  DeleteTimeZones(options?: $rt.CallOptions): Promise<void>;
  SetActiveTimeZoneRow(request: SetActiveTimeZoneRowRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of ToggleActiveTimeZoneRow. */
export interface ToggleActiveTimeZoneRowRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of SetActiveTimeZonesByFilter. */
export interface SetActiveTimeZonesByFilterRequest {
  /** `xs:string` */
  readonly Filter?: string | null;
  /** `xs:boolean` */
  readonly Active?: boolean;
}

/** The request of SetBaseTimeZoneId. */
export interface SetBaseTimeZoneIdRequest {
  /** `xs:int` */
  readonly TimezoneId?: number;
}

/** The request of SetActiveTimeZoneRow. */
export interface SetActiveTimeZoneRowRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:boolean` */
  readonly Active?: boolean;
}

export const PreferredTimeZone$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreferredTimeZone",
  namespace: $ns0,
  members: [
    ["PreferenceId", $xs.int, "?"],
    ["TZLocationId", $xs.int, "?"],
    ["LocationCode", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Country", $xs.string, "?nil"],
    ["Bias", $xs.short, "?"],
  ],
};

export const ArrayOfTimeZoneData$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTimeZoneData", namespace: $ns0, item: ["TimeZoneData", () => TimeZoneData$, "*nil"] };

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
export const TimeZoneAgent$: $rt.AgentDescriptor<ITimeZoneAgent> = {
  services: "Services88",
  name: "TimeZone",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetDefaultTimeZoneInformation: [[], [["Response", () => PreferredTimeZone$, "?nil"]]],
    InitializeTimeZoneData: [[], [["Response", () => ArrayOfTimeZoneData$, "?nil"]]],
    GetBaseTimeZoneId: [[], [["Response", $xs.int, "?"]]],
    UpdateTimeZoneData: [[], [["Response", $xs.boolean, "?"]]],
    CheckNewTimeZoneDataAvailable: [[], [["Response", $xs.boolean, "?"]]],
    ToggleActiveTimeZoneRow: [[["Id", $xs.int, "?"]], []],
    SetActiveTimeZonesByFilter: [[
      ["Filter", $xs.string, "?nil"],
      ["Active", $xs.boolean, "?"],
    ], []],
    TimeOfLastTimeZoneUpdate: [[], [["Response", $xs.dateTime, "?"]]],
    SetBaseTimeZoneId: [[["TimezoneId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetDefaultTimeZonePreference: [[], [["Response", $xs.int, "?"]]],
    DeleteTimeZones: [[], []],
    SetActiveTimeZoneRow: [[
      ["Id", $xs.int, "?"],
      ["Active", $xs.boolean, "?"],
    ], []],
  }),
};

export interface TimeZoneAgent extends ITimeZoneAgent {}
export const TimeZoneAgent: $rt.ClientOf<TimeZoneAgent> = /* @__PURE__ */ $client(TimeZoneAgent$);
