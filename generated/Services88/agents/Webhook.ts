/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { Webhook, WebhookResult, WebhookState } from "../carriers/W.js";
import { $ns0, ArrayOfMDOListItem$, ArrayOfstring$, Associate$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, StringObjectDictionary$ } from "../carriers/descriptors.js";

export interface IWebhookAgent {
  CreateDefaultWebhook(options?: $rt.CallOptions): Promise<Webhook | null>;
  SaveWebhook(request: SaveWebhookRequest, options?: $rt.CallOptions): Promise<Webhook | null>;
  DeleteWebhook(request: DeleteWebhookRequest, options?: $rt.CallOptions): Promise<void>;
  GetWebhook(request: GetWebhookRequest, options?: $rt.CallOptions): Promise<Webhook | null>;
  GetAllWebhooks(request: GetAllWebhooksRequest, options?: $rt.CallOptions): Promise<(Webhook | null)[] | null>;
  TestWebhook(request: TestWebhookRequest, options?: $rt.CallOptions): Promise<WebhookResult | null>;
  SignalEvent(request: SignalEventRequest, options?: $rt.CallOptions): Promise<void>;
  GetLastError(request: GetLastErrorRequest, options?: $rt.CallOptions): Promise<string | null>;
}

/** The request of SaveWebhook. */
export interface SaveWebhookRequest {
  /** `Webhook` */
  readonly Webhook?: $rt.Draft<Webhook> | null;
}

/** The request of DeleteWebhook. */
export interface DeleteWebhookRequest {
  /** `xs:int` */
  readonly WebhookId?: number;
}

/** The request of GetWebhook. */
export interface GetWebhookRequest {
  /** `xs:int` */
  readonly WebhookId?: number;
}

/** The request of GetAllWebhooks. */
export interface GetAllWebhooksRequest {
  /** `xs:string` */
  readonly NameFilter?: string | null;
  /** `xs:string` */
  readonly EventFilter?: string | null;
  /** `WebhookState` */
  readonly StatusFilter?: WebhookState;
}

/** The request of TestWebhook. */
export interface TestWebhookRequest {
  /** `Webhook` */
  readonly Webhook?: $rt.Draft<Webhook> | null;
}

/** The request of SignalEvent. */
export interface SignalEventRequest {
  /** `xs:string` */
  readonly EventName?: string | null;
  /** `xs:int` */
  readonly PrimaryKey?: number;
  /** `StringObjectDictionary` */
  readonly Data?: Readonly<$rt.StringDictionary<$rt.AnyValue | null>> | null;
}

/** The request of GetLastError. */
export interface GetLastErrorRequest {
  /** `xs:int` */
  readonly WebhookId?: number;
}

export const Webhook$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Webhook",
  namespace: $ns0,
  members: [
    ["WebhookId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Events", () => ArrayOfstring$, "?nil"],
    ["TargetUrl", $xs.string, "?nil"],
    ["Secret", $xs.string, "?nil"],
    ["State", () => WebhookState$, "?"],
    ["Type", $xs.string, "?nil"],
    ["Headers", () => StringDictionary$, "?nil"],
    ["Properties", () => StringObjectDictionary$, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociate", () => Associate$, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociate", () => Associate$, "?nil"],
    ["ErrorsEmail", $xs.string, "?nil"],
    ["ErrorEmails", () => ArrayOfstring$, "?nil"],
    ["ErrorAssociates", () => ArrayOfMDOListItem$, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["NotifyVia", () => WebhookNotifyVia$, "?"],
    ["NotifyWhen", () => WebhookNotifyWhen$, "?"],
    ["TotalCalls", $xs.int, "?"],
    ["TotalErrors", $xs.int, "?"],
    ["ConsecutiveErrors", $xs.int, "?"],
    ["LastError", $xs.string, "?nil"],
  ],
};

export const ArrayOfWebhook$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWebhook", namespace: $ns0, item: ["Webhook", () => Webhook$, "*nil"] };

export const WebhookNotifyVia$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "WebhookNotifyVia",
  namespace: $ns0,
  names: ["Email", "InApp"],
};

export const WebhookNotifyWhen$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "WebhookNotifyWhen",
  namespace: $ns0,
  names: ["FirstFailure", "Disabling"],
};

export const WebhookResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WebhookResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Success", $xs.boolean, "?"],
    ["Message", $xs.string, "?nil"],
  ],
};

export const WebhookState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WebhookState",
  namespace: $ns0,
  names: ["Unknown", "Active", "Stopped", "TooManyErrors"],
  zero: "Unknown",
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
export const WebhookAgent$: $rt.AgentDescriptor<IWebhookAgent> = {
  services: "Services88",
  name: "Webhook",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultWebhook: [[], [["Response", () => Webhook$, "?nil"]]],
    SaveWebhook: [[["Webhook", () => Webhook$, "?nil"]], [["Response", () => Webhook$, "?nil"]]],
    DeleteWebhook: [[["WebhookId", $xs.int, "?"]], []],
    GetWebhook: [[["WebhookId", $xs.int, "?"]], [["Response", () => Webhook$, "?nil"]]],
    GetAllWebhooks: [[
      ["NameFilter", $xs.string, "?nil"],
      ["EventFilter", $xs.string, "?nil"],
      ["StatusFilter", () => WebhookState$, "?"],
    ], [["Response", () => ArrayOfWebhook$, "?nil"]]],
    TestWebhook: [[["Webhook", () => Webhook$, "?nil"]], [["Response", () => WebhookResult$, "?nil"]]],
    SignalEvent: [[
      ["EventName", $xs.string, "?nil"],
      ["PrimaryKey", $xs.int, "?"],
      ["Data", () => StringObjectDictionary$, "?nil"],
    ], []],
    GetLastError: [[["WebhookId", $xs.int, "?"]], [["Response", $xs.string, "?nil"]]],
  }),
};

export interface WebhookAgent extends IWebhookAgent {}
export const WebhookAgent: $rt.ClientOf<WebhookAgent> = /* @__PURE__ */ $client(WebhookAgent$);
