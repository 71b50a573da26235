/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ReportLabelLayoutEntity } from "../carriers/R.js";
import { $ns0, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IReportAgent {
  CreateDefaultReportLabelLayoutEntity(options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null>;
  SaveReportLabelLayoutEntity(request: SaveReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null>;
  DeleteReportLabelLayoutEntity(request: DeleteReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetReportLabelLayoutEntity(request: GetReportLabelLayoutEntityRequest, options?: $rt.CallOptions): Promise<ReportLabelLayoutEntity | null>;
}

/** The request of SaveReportLabelLayoutEntity. */
export interface SaveReportLabelLayoutEntityRequest {
  /** `ReportLabelLayoutEntity` */
  readonly ReportLabelLayoutEntity?: $rt.Draft<ReportLabelLayoutEntity> | null;
}

/** The request of DeleteReportLabelLayoutEntity. */
export interface DeleteReportLabelLayoutEntityRequest {
  /** `xs:int` */
  readonly ReportLabelLayoutEntityId?: number;
}

/** The request of GetReportLabelLayoutEntity. */
export interface GetReportLabelLayoutEntityRequest {
  /** `xs:int` */
  readonly ReportLabelLayoutEntityId?: number;
}

export const ReportLabelLayoutEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ReportLabelLayoutEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ReportLabelLayoutId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Orientation", () => ReportPaperOrientation$, "?"],
    ["PaperWidth", $xs.unsignedInt, "?"],
    ["PaperHeight", $xs.unsignedInt, "?"],
    ["LeftMargin", $xs.unsignedInt, "?"],
    ["RightMargin", $xs.unsignedInt, "?"],
    ["TopMargin", $xs.unsignedInt, "?"],
    ["BottomMargin", $xs.unsignedInt, "?"],
    ["CountColumns", $xs.short, "?"],
    ["CountRows", $xs.short, "?"],
  ],
};

export const ReportPaperOrientation$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ReportPaperOrientation",
  namespace: $ns0,
  names: ["None", "Portrait", "Landscape"],
  zero: "None",
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

export interface ReportAgent extends IReportAgent {}
export const ReportAgent: $rt.ClientOf<ReportAgent> = /* @__PURE__ */ $client(ReportAgent$);
