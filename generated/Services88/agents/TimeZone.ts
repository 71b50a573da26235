/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type PreferredTimeZone, PreferredTimeZone$ } from "../carriers/P.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { ArrayOfTimeZoneData$, type TimeZoneData } from "../carriers/T.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class TimeZoneAgent implements ITimeZoneAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetDefaultTimeZoneInformation(options?: $rt.CallOptions): Promise<PreferredTimeZone | null> {
    return this.#session.call(TimeZoneAgent$, "GetDefaultTimeZoneInformation", {}, options);
  }

  InitializeTimeZoneData(options?: $rt.CallOptions): Promise<(TimeZoneData | null)[] | null> {
    return this.#session.call(TimeZoneAgent$, "InitializeTimeZoneData", {}, options);
  }

  GetBaseTimeZoneId(options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(TimeZoneAgent$, "GetBaseTimeZoneId", {}, options);
  }

  UpdateTimeZoneData(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(TimeZoneAgent$, "UpdateTimeZoneData", {}, options);
  }

  CheckNewTimeZoneDataAvailable(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(TimeZoneAgent$, "CheckNewTimeZoneDataAvailable", {}, options);
  }

  ToggleActiveTimeZoneRow(request: ToggleActiveTimeZoneRowRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TimeZoneAgent$, "ToggleActiveTimeZoneRow", request, options);
  }

  SetActiveTimeZonesByFilter(request: SetActiveTimeZonesByFilterRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TimeZoneAgent$, "SetActiveTimeZonesByFilter", request, options);
  }

  TimeOfLastTimeZoneUpdate(options?: $rt.CallOptions): Promise<string> {
    return this.#session.call(TimeZoneAgent$, "TimeOfLastTimeZoneUpdate", {}, options);
  }

  SetBaseTimeZoneId(request: SetBaseTimeZoneIdRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(TimeZoneAgent$, "SetBaseTimeZoneId", request, options);
  }

  GetDefaultTimeZonePreference(options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(TimeZoneAgent$, "GetDefaultTimeZonePreference", {}, options);
  }

  DeleteTimeZones(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TimeZoneAgent$, "DeleteTimeZones", {}, options);
  }

  SetActiveTimeZoneRow(request: SetActiveTimeZoneRowRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TimeZoneAgent$, "SetActiveTimeZoneRow", request, options);
  }
}

/** What ToggleActiveTimeZoneRow takes. */
export interface ToggleActiveTimeZoneRowRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What SetActiveTimeZonesByFilter takes. */
export interface SetActiveTimeZonesByFilterRequest {
  /** `xs:string` */
  readonly Filter?: string | null;
  /** `xs:boolean` */
  readonly Active?: boolean;
}

/** What SetBaseTimeZoneId takes. */
export interface SetBaseTimeZoneIdRequest {
  /** `xs:int` */
  readonly TimezoneId?: number;
}

/** What SetActiveTimeZoneRow takes. */
export interface SetActiveTimeZoneRowRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:boolean` */
  readonly Active?: boolean;
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
