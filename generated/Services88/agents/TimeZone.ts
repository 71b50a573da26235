/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
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
export const TimeZoneAgent$: $rt.AgentDescriptor<ITimeZoneAgent> = {
  services: "Services88",
  name: "TimeZone",
  namespace: $ns0,
  operations: {
    GetDefaultTimeZoneInformation: {
      name: "GetDefaultTimeZoneInformation",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDefaultTimeZoneInformation",
        members: [
        ],
      },
      response: {
        element: "GetDefaultTimeZoneInformationResponse",
        members: [
          ["Response", () => PreferredTimeZone$, "?nil"],
        ],
      },
    },
    InitializeTimeZoneData: {
      name: "InitializeTimeZoneData",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "InitializeTimeZoneData",
        members: [
        ],
      },
      response: {
        element: "InitializeTimeZoneDataResponse",
        members: [
          ["Response", () => ArrayOfTimeZoneData$, "?nil"],
        ],
      },
    },
    GetBaseTimeZoneId: {
      name: "GetBaseTimeZoneId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetBaseTimeZoneId",
        members: [
        ],
      },
      response: {
        element: "GetBaseTimeZoneIdResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    UpdateTimeZoneData: {
      name: "UpdateTimeZoneData",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "UpdateTimeZoneData",
        members: [
        ],
      },
      response: {
        element: "UpdateTimeZoneDataResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    CheckNewTimeZoneDataAvailable: {
      name: "CheckNewTimeZoneDataAvailable",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CheckNewTimeZoneDataAvailable",
        members: [
        ],
      },
      response: {
        element: "CheckNewTimeZoneDataAvailableResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    ToggleActiveTimeZoneRow: {
      name: "ToggleActiveTimeZoneRow",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ToggleActiveTimeZoneRow",
        members: [
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "ToggleActiveTimeZoneRowResponse",
        members: [
        ],
      },
    },
    SetActiveTimeZonesByFilter: {
      name: "SetActiveTimeZonesByFilter",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetActiveTimeZonesByFilter",
        members: [
          ["Filter", "string", "?nil"],
          ["Active", "boolean", "?"],
        ],
      },
      response: {
        element: "SetActiveTimeZonesByFilterResponse",
        members: [
        ],
      },
    },
    TimeOfLastTimeZoneUpdate: {
      name: "TimeOfLastTimeZoneUpdate",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "TimeOfLastTimeZoneUpdate",
        members: [
        ],
      },
      response: {
        element: "TimeOfLastTimeZoneUpdateResponse",
        members: [
          ["Response", "dateTime", "?"],
        ],
      },
    },
    SetBaseTimeZoneId: {
      name: "SetBaseTimeZoneId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetBaseTimeZoneId",
        members: [
          ["TimezoneId", "int", "?"],
        ],
      },
      response: {
        element: "SetBaseTimeZoneIdResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetDefaultTimeZonePreference: {
      name: "GetDefaultTimeZonePreference",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDefaultTimeZonePreference",
        members: [
        ],
      },
      response: {
        element: "GetDefaultTimeZonePreferenceResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    DeleteTimeZones: {
      name: "DeleteTimeZones",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteTimeZones",
        members: [
        ],
      },
      response: {
        element: "DeleteTimeZonesResponse",
        members: [
        ],
      },
    },
    SetActiveTimeZoneRow: {
      name: "SetActiveTimeZoneRow",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetActiveTimeZoneRow",
        members: [
          ["Id", "int", "?"],
          ["Active", "boolean", "?"],
        ],
      },
      response: {
        element: "SetActiveTimeZoneRowResponse",
        members: [
        ],
      },
    },
  },
};
