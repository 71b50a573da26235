/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfint$, type IncomingMessage, IncomingMessage$ } from "../carriers/I.js";
import { ArrayOfMessageDeliveryStatus$, type MessageDeliveryStatus } from "../carriers/M.js";
import { ArrayOfOutgoingMessage$, type OutgoingMessage } from "../carriers/O.js";
import { ArrayOfProviderInfo$, type ProviderInfo } from "../carriers/P.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IMessagingAgent {
  CreateMessage(request: CreateMessageRequest, options?: $rt.CallOptions): Promise<void>;
  GetDeliveryStatus(request: GetDeliveryStatusRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null>;
  SetDeliveryStatus(request: SetDeliveryStatusRequest, options?: $rt.CallOptions): Promise<void>;
  SendMessages(request: SendMessagesRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null>;
  SendMessagesWithConfig(request: SendMessagesWithConfigRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null>;
  GetPlugins(options?: $rt.CallOptions): Promise<(ProviderInfo | null)[] | null>;
}

export class MessagingAgent implements IMessagingAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateMessage(request: CreateMessageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MessagingAgent$, "CreateMessage", request, options);
  }

  GetDeliveryStatus(request: GetDeliveryStatusRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null> {
    return this.#session.call(MessagingAgent$, "GetDeliveryStatus", request, options);
  }

  SetDeliveryStatus(request: SetDeliveryStatusRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MessagingAgent$, "SetDeliveryStatus", request, options);
  }

  SendMessages(request: SendMessagesRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null> {
    return this.#session.call(MessagingAgent$, "SendMessages", request, options);
  }

  SendMessagesWithConfig(request: SendMessagesWithConfigRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null> {
    return this.#session.call(MessagingAgent$, "SendMessagesWithConfig", request, options);
  }

  GetPlugins(options?: $rt.CallOptions): Promise<(ProviderInfo | null)[] | null> {
    return this.#session.call(MessagingAgent$, "GetPlugins", {}, options);
  }
}

/** What CreateMessage takes. */
export interface CreateMessageRequest {
  /** `IncomingMessage` */
  readonly IncomingMessage?: $rt.Draft<IncomingMessage> | null;
}

/** What GetDeliveryStatus takes. */
export interface GetDeliveryStatusRequest {
  /** `ArrayOfint` */
  readonly MessagingIds?: readonly number[] | null;
}

/** What SetDeliveryStatus takes. */
export interface SetDeliveryStatusRequest {
  /** `xs:string` */
  readonly Plugin?: string | null;
  /** `xs:string` */
  readonly ExternalMessageId?: string | null;
  /** `xs:int` */
  readonly Status?: number;
  /** `xs:string` */
  readonly StatusDescription?: string | null;
}

/** What SendMessages takes. */
export interface SendMessagesRequest {
  /** `xs:string` */
  readonly Plugin?: string | null;
  /** `ArrayOfOutgoingMessage` */
  readonly OutgoingMessages?: readonly ($rt.Draft<OutgoingMessage> | null)[] | null;
}

/** What SendMessagesWithConfig takes. */
export interface SendMessagesWithConfigRequest {
  /** `xs:string` */
  readonly Plugin?: string | null;
  /** `ArrayOfOutgoingMessage` */
  readonly OutgoingMessages?: readonly ($rt.Draft<OutgoingMessage> | null)[] | null;
  /** `StringDictionary` */
  readonly Config?: Readonly<$rt.StringDictionary<string | null>> | null;
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
export const MessagingAgent$: $rt.AgentDescriptor<IMessagingAgent> = {
  services: "Services88",
  name: "Messaging",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateMessage: [[["IncomingMessage", () => IncomingMessage$, "?nil"]], []],
    GetDeliveryStatus: [[["MessagingIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfMessageDeliveryStatus$, "?nil"]]],
    SetDeliveryStatus: [[
      ["Plugin", $xs.string, "?nil"],
      ["ExternalMessageId", $xs.string, "?nil"],
      ["Status", $xs.int, "?"],
      ["StatusDescription", $xs.string, "?nil"],
    ], []],
    SendMessages: [[
      ["Plugin", $xs.string, "?nil"],
      ["OutgoingMessages", () => ArrayOfOutgoingMessage$, "?nil"],
    ], [["Response", () => ArrayOfMessageDeliveryStatus$, "?nil"]]],
    SendMessagesWithConfig: [[
      ["Plugin", $xs.string, "?nil"],
      ["OutgoingMessages", () => ArrayOfOutgoingMessage$, "?nil"],
      ["Config", () => StringDictionary$, "?nil"],
    ], [["Response", () => ArrayOfMessageDeliveryStatus$, "?nil"]]],
    GetPlugins: [[], [["Response", () => ArrayOfProviderInfo$, "?nil"]]],
  }),
};
