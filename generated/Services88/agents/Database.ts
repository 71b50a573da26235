/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfDictionaryStepInformation$, type DictionaryStepInformation } from "../carriers/D.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IDatabaseAgent {
  GetStepsInDatabase(options?: $rt.CallOptions): Promise<(DictionaryStepInformation | null)[] | null>;
  GetStepsFromNetServerCode(options?: $rt.CallOptions): Promise<(DictionaryStepInformation | null)[] | null>;
}

export class DatabaseAgent implements IDatabaseAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetStepsInDatabase(options?: $rt.CallOptions): Promise<(DictionaryStepInformation | null)[] | null> {
    return this.#session.call(DatabaseAgent$, "GetStepsInDatabase", {}, options);
  }

  GetStepsFromNetServerCode(options?: $rt.CallOptions): Promise<(DictionaryStepInformation | null)[] | null> {
    return this.#session.call(DatabaseAgent$, "GetStepsFromNetServerCode", {}, options);
  }
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
export const DatabaseAgent$: $rt.AgentDescriptor<IDatabaseAgent> = {
  services: "Services88",
  name: "Database",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetStepsInDatabase: [[], [["Response", () => ArrayOfDictionaryStepInformation$, "?nil"]]],
    GetStepsFromNetServerCode: [[], [["Response", () => ArrayOfDictionaryStepInformation$, "?nil"]]],
  }),
};
