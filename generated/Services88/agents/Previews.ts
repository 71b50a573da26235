/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IPreviewsAgent {
  GetPreview(request: GetPreviewRequest, options?: $rt.CallOptions): Promise<string | null>;
}

/** The request of GetPreview. */
export interface GetPreviewRequest {
  /** `xs:string` */
  readonly PreviewHint?: string | null;
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
export const PreviewsAgent$: $rt.AgentDescriptor<IPreviewsAgent> = {
  services: "Services88",
  name: "Previews",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetPreview: [[["PreviewHint", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
  }),
};

export interface PreviewsAgent extends IPreviewsAgent {}
export const PreviewsAgent: $rt.ClientOf<PreviewsAgent> = /* @__PURE__ */ $client(PreviewsAgent$);
