/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type BatchTaskInfo, BatchTaskInfo$ } from "../carriers/B.js";
import { type FreeText, FreeText$, type FreeTextOperator, FreeTextOperator$ } from "../carriers/F.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IFreeTextAgent {
  GetStatus(options?: $rt.CallOptions): Promise<FreeText | null>;
  SetEnabled(request: SetEnabledRequest, options?: $rt.CallOptions): Promise<void>;
  SetSingleWordOperator(request: SetSingleWordOperatorRequest, options?: $rt.CallOptions): Promise<void>;
  SetMultiWordOperator(request: SetMultiWordOperatorRequest, options?: $rt.CallOptions): Promise<void>;
  RegenerateIndex(request: RegenerateIndexRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null>;
  FreetextIndexRows(request: FreetextIndexRowsRequest, options?: $rt.CallOptions): Promise<void>;
}

export class FreeTextAgent implements IFreeTextAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetStatus(options?: $rt.CallOptions): Promise<FreeText | null> {
    return this.#session.call(FreeTextAgent$, "GetStatus", {}, options);
  }

  SetEnabled(request: SetEnabledRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FreeTextAgent$, "SetEnabled", request, options);
  }

  SetSingleWordOperator(request: SetSingleWordOperatorRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FreeTextAgent$, "SetSingleWordOperator", request, options);
  }

  SetMultiWordOperator(request: SetMultiWordOperatorRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FreeTextAgent$, "SetMultiWordOperator", request, options);
  }

  RegenerateIndex(request: RegenerateIndexRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null> {
    return this.#session.call(FreeTextAgent$, "RegenerateIndex", request, options);
  }

  FreetextIndexRows(request: FreetextIndexRowsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(FreeTextAgent$, "FreetextIndexRows", request, options);
  }
}

/** What SetEnabled takes. */
export interface SetEnabledRequest {
  /** `xs:boolean` */
  readonly Enabled?: boolean;
}

/** What SetSingleWordOperator takes. */
export interface SetSingleWordOperatorRequest {
  /** `FreeTextOperator` */
  readonly FreeTextOperator?: FreeTextOperator;
}

/** What SetMultiWordOperator takes. */
export interface SetMultiWordOperatorRequest {
  /** `FreeTextOperator` */
  readonly FreeTextOperator?: FreeTextOperator;
}

/** What RegenerateIndex takes. */
export interface RegenerateIndexRequest {
  /** `xs:boolean` */
  readonly RunAsBatch?: boolean;
}

/** What FreetextIndexRows takes. */
export interface FreetextIndexRowsRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `ArrayOfint` */
  readonly IDs?: readonly number[] | null;
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
export const FreeTextAgent$: $rt.AgentDescriptor<IFreeTextAgent> = {
  services: "Services88",
  name: "FreeText",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetStatus: [[], [["Response", () => FreeText$, "?nil"]]],
    SetEnabled: [[["Enabled", $xs.boolean, "?"]], []],
    SetSingleWordOperator: [[["FreeTextOperator", () => FreeTextOperator$, "?"]], []],
    SetMultiWordOperator: [[["FreeTextOperator", () => FreeTextOperator$, "?"]], []],
    RegenerateIndex: [[["RunAsBatch", $xs.boolean, "?"]], [["Response", () => BatchTaskInfo$, "?nil"]]],
    FreetextIndexRows: [[
      ["TableName", $xs.string, "?nil"],
      ["IDs", () => ArrayOfint$, "?nil"],
    ], []],
  }),
};
