/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { DictionaryStepInformation } from "../carriers/D.js";
import { $ns0, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IDatabaseAgent {
  GetStepsInDatabase(options?: $rt.CallOptions): Promise<(DictionaryStepInformation | null)[] | null>;
  GetStepsFromNetServerCode(options?: $rt.CallOptions): Promise<(DictionaryStepInformation | null)[] | null>;
}

export const DictionaryStepInformation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DictionaryStepInformation",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["StepNumber", $xs.int, "?"],
  ],
};

export const ArrayOfDictionaryStepInformation$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDictionaryStepInformation", namespace: $ns0, item: ["DictionaryStepInformation", () => DictionaryStepInformation$, "*nil"] };

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
export const DatabaseAgent$: $rt.AgentDescriptor<IDatabaseAgent> = {
  services: "Services88",
  name: "Database",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetStepsInDatabase: [[], [["Response", () => ArrayOfDictionaryStepInformation$, "?nil"]]],
    GetStepsFromNetServerCode: [[], [["Response", () => ArrayOfDictionaryStepInformation$, "?nil"]]],
  }),
};

export interface DatabaseAgent extends IDatabaseAgent {}
export const DatabaseAgent: $rt.ClientOf<DatabaseAgent> = /* @__PURE__ */ $client(DatabaseAgent$);
