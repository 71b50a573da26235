/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface ITooltipsAgent {
  GetTooltip(request: GetTooltipRequest, options?: $rt.CallOptions): Promise<string | null>;
}

/** The request of GetTooltip. */
export interface GetTooltipRequest {
  /** `xs:string` */
  readonly TooltipHint?: string | null;
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

/** Description of the agent, from which the session creates its messages. */
export const TooltipsAgent$: $rt.AgentDescriptor<ITooltipsAgent> = {
  services: "Services88",
  name: "Tooltips",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetTooltip: [[["TooltipHint", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
  }),
};

export interface TooltipsAgent extends ITooltipsAgent {}
export const TooltipsAgent: $rt.ClientOf<TooltipsAgent> = /* @__PURE__ */ $client(TooltipsAgent$);
