/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringObjectDictionary$ } from "../carriers/S.js";
import { ArrayOfWebhook$, type Webhook, Webhook$, type WebhookResult, WebhookResult$, type WebhookState, WebhookState$ } from "../carriers/W.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class WebhookAgent implements IWebhookAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultWebhook(options?: $rt.CallOptions): Promise<Webhook | null> {
    return this.#session.call(WebhookAgent$, "CreateDefaultWebhook", {}, options);
  }

  SaveWebhook(request: SaveWebhookRequest, options?: $rt.CallOptions): Promise<Webhook | null> {
    return this.#session.call(WebhookAgent$, "SaveWebhook", request, options);
  }

  DeleteWebhook(request: DeleteWebhookRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(WebhookAgent$, "DeleteWebhook", request, options);
  }

  GetWebhook(request: GetWebhookRequest, options?: $rt.CallOptions): Promise<Webhook | null> {
    return this.#session.call(WebhookAgent$, "GetWebhook", request, options);
  }

  GetAllWebhooks(request: GetAllWebhooksRequest, options?: $rt.CallOptions): Promise<(Webhook | null)[] | null> {
    return this.#session.call(WebhookAgent$, "GetAllWebhooks", request, options);
  }

  TestWebhook(request: TestWebhookRequest, options?: $rt.CallOptions): Promise<WebhookResult | null> {
    return this.#session.call(WebhookAgent$, "TestWebhook", request, options);
  }

  SignalEvent(request: SignalEventRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(WebhookAgent$, "SignalEvent", request, options);
  }

  GetLastError(request: GetLastErrorRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(WebhookAgent$, "GetLastError", request, options);
  }
}

/** What SaveWebhook takes. */
export interface SaveWebhookRequest {
  /** `Webhook` */
  readonly Webhook?: $rt.Draft<Webhook> | null;
}

/** What DeleteWebhook takes. */
export interface DeleteWebhookRequest {
  /** `xs:int` */
  readonly WebhookId?: number;
}

/** What GetWebhook takes. */
export interface GetWebhookRequest {
  /** `xs:int` */
  readonly WebhookId?: number;
}

/** What GetAllWebhooks takes. */
export interface GetAllWebhooksRequest {
  /** `xs:string` */
  readonly NameFilter?: string | null;
  /** `xs:string` */
  readonly EventFilter?: string | null;
  /** `WebhookState` */
  readonly StatusFilter?: WebhookState;
}

/** What TestWebhook takes. */
export interface TestWebhookRequest {
  /** `Webhook` */
  readonly Webhook?: $rt.Draft<Webhook> | null;
}

/** What SignalEvent takes. */
export interface SignalEventRequest {
  /** `xs:string` */
  readonly EventName?: string | null;
  /** `xs:int` */
  readonly PrimaryKey?: number;
  /** `StringObjectDictionary` */
  readonly Data?: Readonly<$rt.StringDictionary<$rt.AnyValue | null>> | null;
}

/** What GetLastError takes. */
export interface GetLastErrorRequest {
  /** `xs:int` */
  readonly WebhookId?: number;
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
