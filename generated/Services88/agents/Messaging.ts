/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { IncomingMessage } from "../carriers/I.js";
import type { MessageDeliveryStatus } from "../carriers/M.js";
import type { OutgoingMessage } from "../carriers/O.js";
import type { ProviderInfo } from "../carriers/P.js";
import { $ns0, ArrayOfint$, ArrayOfstring$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

export interface IMessagingAgent {
  CreateMessage(request: CreateMessageRequest, options?: $rt.CallOptions): Promise<void>;
  GetDeliveryStatus(request: GetDeliveryStatusRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null>;
  SetDeliveryStatus(request: SetDeliveryStatusRequest, options?: $rt.CallOptions): Promise<void>;
  SendMessages(request: SendMessagesRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null>;
  SendMessagesWithConfig(request: SendMessagesWithConfigRequest, options?: $rt.CallOptions): Promise<(MessageDeliveryStatus | null)[] | null>;
  GetPlugins(options?: $rt.CallOptions): Promise<(ProviderInfo | null)[] | null>;
}

/** The request of CreateMessage. */
export interface CreateMessageRequest {
  /** `IncomingMessage` */
  readonly IncomingMessage?: $rt.Draft<IncomingMessage> | null;
}

/** The request of GetDeliveryStatus. */
export interface GetDeliveryStatusRequest {
  /** `ArrayOfint` */
  readonly MessagingIds?: readonly number[] | null;
}

/** The request of SetDeliveryStatus. */
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

/** The request of SendMessages. */
export interface SendMessagesRequest {
  /** `xs:string` */
  readonly Plugin?: string | null;
  /** `ArrayOfOutgoingMessage` */
  readonly OutgoingMessages?: readonly ($rt.Draft<OutgoingMessage> | null)[] | null;
}

/** The request of SendMessagesWithConfig. */
export interface SendMessagesWithConfigRequest {
  /** `xs:string` */
  readonly Plugin?: string | null;
  /** `ArrayOfOutgoingMessage` */
  readonly OutgoingMessages?: readonly ($rt.Draft<OutgoingMessage> | null)[] | null;
  /** `StringDictionary` */
  readonly Config?: Readonly<$rt.StringDictionary<string | null>> | null;
}

export const IncomingMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "IncomingMessage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["To", $xs.string, "?nil"],
    ["From", $xs.string, "?nil"],
    ["Content", $xs.string, "?nil"],
    ["Format", $xs.string, "?nil"],
    ["SessionKey", $xs.string, "?nil"],
    ["Plugin", $xs.string, "?nil"],
  ],
};

export const MessageDeliveryStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MessageDeliveryStatus",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Status", $xs.int, "?"],
    ["StatusDescription", $xs.string, "?nil"],
    ["MessagingId", $xs.int, "?"],
  ],
};

export const ArrayOfMessageDeliveryStatus$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfMessageDeliveryStatus", namespace: $ns0, item: ["MessageDeliveryStatus", () => MessageDeliveryStatus$, "*nil"] };

export const OutgoingMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "OutgoingMessage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["From", $xs.string, "?nil"],
    ["To", $xs.string, "?nil"],
    ["Content", $xs.string, "?nil"],
    ["Format", $xs.string, "?nil"],
    ["ParentMessagingId", $xs.int, "?"],
    ["SuggestedSessionKey", $xs.string, "?nil"],
  ],
};

export const ArrayOfOutgoingMessage$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfOutgoingMessage", namespace: $ns0, item: ["OutgoingMessage", () => OutgoingMessage$, "*nil"] };

export const ProviderInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProviderInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["SupportedMessagingFormats", () => ArrayOfstring$, "?nil"],
    ["SupportsConfig", $xs.boolean, "?"],
  ],
};

export const ArrayOfProviderInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProviderInfo", namespace: $ns0, item: ["ProviderInfo", () => ProviderInfo$, "*nil"] };

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

export interface MessagingAgent extends IMessagingAgent {}
export const MessagingAgent: $rt.ClientOf<MessagingAgent> = /* @__PURE__ */ $client(MessagingAgent$);
