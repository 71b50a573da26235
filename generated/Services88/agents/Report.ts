/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type ReportLabelLayoutEntity, ReportLabelLayoutEntity$ } from "../carriers/R.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IReportAgent {
  CreateDefaultReportLabelLayoutEntity(options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null>;
  SaveReportLabelLayoutEntity(request: SaveReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null>;
  DeleteReportLabelLayoutEntity(request: DeleteReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetReportLabelLayoutEntity(request: GetReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null>;
}

export class ReportAgent implements IReportAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultReportLabelLayoutEntity(options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null> {
    return this.#session.call(ReportAgent$, "CreateDefaultReportLabelLayoutEntity", {}, options);
  }

  SaveReportLabelLayoutEntity(request: SaveReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null> {
    return this.#session.call(ReportAgent$, "SaveReportLabelLayoutEntity", request, options);
  }

  DeleteReportLabelLayoutEntity(request: DeleteReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ReportAgent$, "DeleteReportLabelLayoutEntity", request, options);
  }

  GetReportLabelLayoutEntity(request: GetReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null> {
    return this.#session.call(ReportAgent$, "GetReportLabelLayoutEntity", request, options);
  }
}

/** What SaveReportLabelLayoutEntity takes. */
export interface SaveReportLabelLayoutEntityRequest {
  /** `ReportLabelLayoutEntity` */
  readonly ReportLabelLayoutEntity?: $rt.Draft<ReportLabelLayoutEntity> | null;
}

/** What DeleteReportLabelLayoutEntity takes. */
export interface DeleteReportLabelLayoutEntityRequest {
  /** `xs:int` */
  readonly ReportLabelLayoutEntityId?: number;
}

/** What GetReportLabelLayoutEntity takes. */
export interface GetReportLabelLayoutEntityRequest {
  /** `xs:int` */
  readonly ReportLabelLayoutEntityId?: number;
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
export const ReportAgent$: $rt.AgentDescriptor<IReportAgent> = {
  services: "Services88",
  name: "Report",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultReportLabelLayoutEntity: [[], [["Response", () => ReportLabelLayoutEntity$, "?nil"]]],
    SaveReportLabelLayoutEntity: [[["ReportLabelLayoutEntity", () => ReportLabelLayoutEntity$, "?nil"]], [["Response", () => ReportLabelLayoutEntity$, "?nil"]]],
    DeleteReportLabelLayoutEntity: [[["ReportLabelLayoutEntityId", $xs.int, "?"]], []],
    GetReportLabelLayoutEntity: [[["ReportLabelLayoutEntityId", $xs.int, "?"]], [["Response", () => ReportLabelLayoutEntity$, "?nil"]]],
  }),
};
