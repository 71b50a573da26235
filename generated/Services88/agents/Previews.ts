/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IPreviewsAgent {
  GetPreview(request: GetPreviewRequest, options?: $rt.CallOptions): Promise<string | null>;
}

export class PreviewsAgent implements IPreviewsAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetPreview(request: GetPreviewRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(PreviewsAgent$, "GetPreview", request, options);
  }
}

/** What GetPreview takes. */
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

/** The agent as data: what the session makes its messages from. */
export const PreviewsAgent$: $rt.AgentDescriptor<IPreviewsAgent> = {
  services: "Services88",
  name: "Previews",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetPreview: [[["PreviewHint", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
  }),
};
