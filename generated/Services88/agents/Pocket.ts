/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { CallerIDCollection } from "../carriers/C.js";
import type { NotificationEvent, NotificationEventType } from "../carriers/N.js";
import type { PocketDeviceInfo, PocketNotificationMessage, PocketStartupData } from "../carriers/P.js";
import { $ns0, ArrayOfPreference$, ArrayOfWebPanelEntity$, ArrayOfint$, ArrayOfstring$, Carrier$, ETableRight$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, TimeZoneData$ } from "../carriers/descriptors.js";

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

/** The request of GetMyCallerIDs. */
export interface GetMyCallerIDsRequest {
  /** `xs:string` */
  readonly LastHash?: string | null;
  /** `xs:dateTime` */
  readonly MinDate?: string;
  /** `xs:dateTime` */
  readonly MaxDate?: string;
}

/** The request of GetCallerIDsFromSelection. */
export interface GetCallerIDsFromSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:string` */
  readonly LastHash?: string | null;
}

/** The request of GetPocketStartupData. */
export interface GetPocketStartupDataRequest {
  /** `ArrayOfstring` */
  readonly Tables?: readonly (string | null)[] | null;
  /** `xs:dateTime` */
  readonly CurrentClientTime?: string;
}

/** The request of RegisterDeviceForPushNotification. */
export interface RegisterDeviceForPushNotificationRequest {
  /** `PocketDeviceInfo` */
  readonly DeviceInfo?: $rt.Draft<PocketDeviceInfo> | null;
}

/** The request of GetRegisteredDevices. */
export interface GetRegisteredDevicesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of SetPushNotificationTagsForDevice. */
export interface SetPushNotificationTagsForDeviceRequest {
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly Tags?: string | null;
}

/** The request of SetPushNotificationTagsForUser. */
export interface SetPushNotificationTagsForUserRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Tags?: string | null;
}

/** The request of GetPushNotificationTagsForDevice. */
export interface GetPushNotificationTagsForDeviceRequest {
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
}

/** The request of SendPushNotification. */
export interface SendPushNotificationRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
  /** `PocketNotificationMessage` */
  readonly Message?: $rt.Draft<PocketNotificationMessage> | null;
}

/** The request of NotifyUsers. */
export interface NotifyUsersRequest {
  /** `NotificationEventType` */
  readonly NotificationEventType?: NotificationEventType;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of NotificationHandled. */
export interface NotificationHandledRequest {
  /** `NotificationEventType` */
  readonly NotificationEventType?: NotificationEventType;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of NotificationsHandled. */
export interface NotificationsHandledRequest {
  /** `ArrayOfNotificationEvent` */
  readonly NotificationEvents?: readonly ($rt.Draft<NotificationEvent> | null)[] | null;
}

export const CallerID$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CallerID",
  namespace: $ns0,
  members: [
    ["PhoneNumber", $xs.long, "?"],
    ["DialInPrefix", $xs.short, "?"],
    ["PersonId", $xs.int, "?"],
    ["PersonName", $xs.string, "?nil"],
    ["Mrmrs", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
  ],
};

export const ArrayOfCallerID$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCallerID", namespace: $ns0, item: ["CallerID", () => CallerID$, "*nil"] };

export const CallerIDCollection$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CallerIDCollection",
  namespace: $ns0,
  members: [
    ["CallerIDHash", $xs.string, "?nil"],
    ["CallerIDs", () => ArrayOfCallerID$, "?nil"],
  ],
};

export const ArrayOfETableRight$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfETableRight", namespace: $ns0, item: ["ETableRight", () => ETableRight$, "*"] };

export const NotificationEvent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NotificationEvent",
  namespace: $ns0,
  members: [
    ["Type", () => NotificationEventType$, "?"],
    ["Id", $xs.int, "?"],
  ],
};

export const ArrayOfNotificationEvent$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfNotificationEvent", namespace: $ns0, item: ["NotificationEvent", () => NotificationEvent$, "*nil"] };

export const NotificationEventType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NotificationEventType",
  namespace: $ns0,
  names: ["Unknown", "NewTicket", "AppointmentInvitation", "AppointmentMoved", "AppointmentCancelled", "NewTicketMessage", "TicketActivated", "TicketEscalated", "QuoteApprovalRequest", "QuoteApprovalApproved", "QuoteApprovalDenied", "AppointmentDeclined"],
  zero: "Unknown",
};

export const NotificationMessageType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NotificationMessageType",
  namespace: $ns0,
  names: ["Message", "ImportantMessage", "RemoteAction", "YesNoQuestion", "ShowWebPage"],
  zero: "Message",
};

export const NotificationPlatform$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NotificationPlatform",
  namespace: $ns0,
  names: ["Apple", "Google", "Microsoft", "AppleDeveloper", "AppleAdHoc", "GoogleDeveloper"],
  zero: "Apple",
};

export const PocketDeviceInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PocketDeviceInfo",
  namespace: $ns0,
  members: [
    ["DeviceName", $xs.string, "?nil"],
    ["DeviceIdentifier", $xs.string, "?nil"],
    ["PocketVersion", $xs.string, "?nil"],
    ["Language", $xs.string, "?nil"],
    ["PNSHandle", $xs.string, "?nil"],
    ["Platform", () => NotificationPlatform$, "?"],
    ["OSVersion", $xs.string, "?nil"],
    ["TimeZoneId", $xs.int, "?"],
  ],
};

export const ArrayOfPocketDeviceInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPocketDeviceInfo", namespace: $ns0, item: ["PocketDeviceInfo", () => PocketDeviceInfo$, "*nil"] };

export const PocketNotificationMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PocketNotificationMessage",
  namespace: $ns0,
  members: [
    ["Title", $xs.string, "?nil"],
    ["Message", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
    ["Silent", $xs.boolean, "?"],
    ["Type", () => NotificationMessageType$, "?"],
    ["TimeToLive", $xs.int, "?"],
    ["RecordId", $xs.int, "?"],
    ["Date", $xs.dateTime, "?"],
    ["Duration", $xs.timeSpan, "?"],
    ["ExtraValues", () => StringDictionary$, "?nil"],
  ],
};

export const PocketStartupData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PocketStartupData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TableRights", () => ArrayOfETableRight$, "?nil"],
    ["PhoneLocaleTimeZoneData", () => TimeZoneData$, "?nil"],
    ["BaseLocaleTimeZoneData", () => TimeZoneData$, "?nil"],
    ["OverdueSalesCount", $xs.int, "?"],
    ["NotificationsCount", $xs.int, "?"],
    ["SystemWebPanels", () => ArrayOfWebPanelEntity$, "?nil"],
    ["PocketPreferences", () => ArrayOfPreference$, "?nil"],
    ["IsPushNotificationEnabled", $xs.boolean, "?"],
    ["CustomData", $xs.string, "?nil"],
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

export interface PocketAgent extends IPocketAgent {}
export const PocketAgent: $rt.ClientOf<PocketAgent> = /* @__PURE__ */ $client(PocketAgent$);
