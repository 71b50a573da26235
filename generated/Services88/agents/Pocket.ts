/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type CallerIDCollection, CallerIDCollection$ } from "../carriers/C.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfNotificationEvent$, type NotificationEvent, type NotificationEventType, NotificationEventType$ } from "../carriers/N.js";
import { ArrayOfPocketDeviceInfo$, type PocketDeviceInfo, PocketDeviceInfo$, type PocketNotificationMessage, PocketNotificationMessage$, type PocketStartupData, PocketStartupData$ } from "../carriers/P.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IPocketAgent {
  GetMyCallerIDs(request: GetMyCallerIDsRequest, options?: $rt.CallOptions): Promise<CallerIDCollection | null>;
  GetCallerIDsFromSelection(request: GetCallerIDsFromSelectionRequest, options?: $rt.CallOptions): Promise<CallerIDCollection | null>;
  GetPocketStartupData(request: GetPocketStartupDataRequest, options?: $rt.CallOptions): Promise<PocketStartupData | null>;
  RegisterDeviceForPushNotification(request: RegisterDeviceForPushNotificationRequest, options?: $rt.CallOptions): Promise<void>;
  GetRegisteredDevices(request: GetRegisteredDevicesRequest, options?: $rt.CallOptions): Promise<(PocketDeviceInfo | null)[] | null>;
  SetPushNotificationTagsForDevice(request: SetPushNotificationTagsForDeviceRequest, options?: $rt.CallOptions): Promise<void>;
  SetPushNotificationTagsForUser(request: SetPushNotificationTagsForUserRequest, options?: $rt.CallOptions): Promise<void>;
  GetPushNotificationTagsForDevice(request: GetPushNotificationTagsForDeviceRequest, options?: $rt.CallOptions): Promise<string | null>;
  SendPushNotification(request: SendPushNotificationRequest, options?: $rt.CallOptions): Promise<void>;
  RunAppointmentAlarmBroker(options?: $rt.CallOptions): Promise<void>;
  NotifyUsers(request: NotifyUsersRequest, options?: $rt.CallOptions): Promise<void>;
  NotificationHandled(request: NotificationHandledRequest, options?: $rt.CallOptions): Promise<void>;
  NotificationsHandled(request: NotificationsHandledRequest, options?: $rt.CallOptions): Promise<void>;
}

export class PocketAgent implements IPocketAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetMyCallerIDs(request: GetMyCallerIDsRequest, options?: $rt.CallOptions): Promise<CallerIDCollection | null> {
    return this.#session.call(PocketAgent$, "GetMyCallerIDs", request, options);
  }

  GetCallerIDsFromSelection(request: GetCallerIDsFromSelectionRequest, options?: $rt.CallOptions): Promise<CallerIDCollection | null> {
    return this.#session.call(PocketAgent$, "GetCallerIDsFromSelection", request, options);
  }

  GetPocketStartupData(request: GetPocketStartupDataRequest, options?: $rt.CallOptions): Promise<PocketStartupData | null> {
    return this.#session.call(PocketAgent$, "GetPocketStartupData", request, options);
  }

  RegisterDeviceForPushNotification(request: RegisterDeviceForPushNotificationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PocketAgent$, "RegisterDeviceForPushNotification", request, options);
  }

  GetRegisteredDevices(request: GetRegisteredDevicesRequest, options?: $rt.CallOptions): Promise<(PocketDeviceInfo | null)[] | null> {
    return this.#session.call(PocketAgent$, "GetRegisteredDevices", request, options);
  }

  SetPushNotificationTagsForDevice(request: SetPushNotificationTagsForDeviceRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PocketAgent$, "SetPushNotificationTagsForDevice", request, options);
  }

  SetPushNotificationTagsForUser(request: SetPushNotificationTagsForUserRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PocketAgent$, "SetPushNotificationTagsForUser", request, options);
  }

  GetPushNotificationTagsForDevice(request: GetPushNotificationTagsForDeviceRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(PocketAgent$, "GetPushNotificationTagsForDevice", request, options);
  }

  SendPushNotification(request: SendPushNotificationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PocketAgent$, "SendPushNotification", request, options);
  }

  RunAppointmentAlarmBroker(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PocketAgent$, "RunAppointmentAlarmBroker", {}, options);
  }

  NotifyUsers(request: NotifyUsersRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PocketAgent$, "NotifyUsers", request, options);
  }

  NotificationHandled(request: NotificationHandledRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PocketAgent$, "NotificationHandled", request, options);
  }

  NotificationsHandled(request: NotificationsHandledRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PocketAgent$, "NotificationsHandled", request, options);
  }
}

/** What GetMyCallerIDs takes. */
export interface GetMyCallerIDsRequest {
  /** `xs:string` */
  readonly LastHash?: string | null;
  /** `xs:dateTime` */
  readonly MinDate?: string;
  /** `xs:dateTime` */
  readonly MaxDate?: string;
}

/** What GetCallerIDsFromSelection takes. */
export interface GetCallerIDsFromSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly LastHash?: string | null;
}

/** What GetPocketStartupData takes. */
export interface GetPocketStartupDataRequest {
  /** `ArrayOfstring` */
  readonly Tables?: readonly (string | null)[] | null;
  /** `xs:dateTime` */
  readonly CurrentClientTime?: string;
}

/** What RegisterDeviceForPushNotification takes. */
export interface RegisterDeviceForPushNotificationRequest {
  /** `PocketDeviceInfo` */
  readonly DeviceInfo?: $rt.Draft<PocketDeviceInfo> | null;
}

/** What GetRegisteredDevices takes. */
export interface GetRegisteredDevicesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What SetPushNotificationTagsForDevice takes. */
export interface SetPushNotificationTagsForDeviceRequest {
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly Tags?: string | null;
}

/** What SetPushNotificationTagsForUser takes. */
export interface SetPushNotificationTagsForUserRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Tags?: string | null;
}

/** What GetPushNotificationTagsForDevice takes. */
export interface GetPushNotificationTagsForDeviceRequest {
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
}

/** What SendPushNotification takes. */
export interface SendPushNotificationRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
  /** `PocketNotificationMessage` */
  readonly Message?: $rt.Draft<PocketNotificationMessage> | null;
}

/** What NotifyUsers takes. */
export interface NotifyUsersRequest {
  /** `NotificationEventType` */
  readonly NotificationEventType?: NotificationEventType;
  /** `xs:int` */
  readonly Id?: number;
}

/** What NotificationHandled takes. */
export interface NotificationHandledRequest {
  /** `NotificationEventType` */
  readonly NotificationEventType?: NotificationEventType;
  /** `xs:int` */
  readonly Id?: number;
}

/** What NotificationsHandled takes. */
export interface NotificationsHandledRequest {
  /** `ArrayOfNotificationEvent` */
  readonly NotificationEvents?: readonly ($rt.Draft<NotificationEvent> | null)[] | null;
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
export const PocketAgent$: $rt.AgentDescriptor<IPocketAgent> = {
  services: "Services88",
  name: "Pocket",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetMyCallerIDs: [[
      ["LastHash", $xs.string, "?nil"],
      ["MinDate", $xs.dateTime, "?"],
      ["MaxDate", $xs.dateTime, "?"],
    ], [["Response", () => CallerIDCollection$, "?nil"]]],
    GetCallerIDsFromSelection: [[
      ["SelectionId", $xs.int, "?"],
      ["LastHash", $xs.string, "?nil"],
    ], [["Response", () => CallerIDCollection$, "?nil"]]],
    GetPocketStartupData: [[
      ["Tables", () => ArrayOfstring$, "?nil"],
      ["CurrentClientTime", $xs.dateTime, "?"],
    ], [["Response", () => PocketStartupData$, "?nil"]]],
    RegisterDeviceForPushNotification: [[["DeviceInfo", () => PocketDeviceInfo$, "?nil"]], []],
    GetRegisteredDevices: [[["AssociateId", $xs.int, "?"]], [["Response", () => ArrayOfPocketDeviceInfo$, "?nil"]]],
    SetPushNotificationTagsForDevice: [[
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["Tags", $xs.string, "?nil"],
    ], []],
    SetPushNotificationTagsForUser: [[
      ["AssociateId", $xs.int, "?"],
      ["Tags", $xs.string, "?nil"],
    ], []],
    GetPushNotificationTagsForDevice: [[["DeviceIdentifier", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    SendPushNotification: [[
      ["AssociateIds", () => ArrayOfint$, "?nil"],
      ["Message", () => PocketNotificationMessage$, "?nil"],
    ], []],
    RunAppointmentAlarmBroker: [[], []],
    NotifyUsers: [[
      ["NotificationEventType", () => NotificationEventType$, "?"],
      ["Id", $xs.int, "?"],
    ], []],
    NotificationHandled: [[
      ["NotificationEventType", () => NotificationEventType$, "?"],
      ["Id", $xs.int, "?"],
    ], []],
    NotificationsHandled: [[["NotificationEvents", () => ArrayOfNotificationEvent$, "?nil"]], []],
  }),
};
