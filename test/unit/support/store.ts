/** A small agent with a JSON binding that are described by hand, and a double of it that speaks JSON. */
import { createDoubleOver, type NetServerDouble } from "../../../runtime/double/double.js";
import type { HandlersByAgent } from "../../../runtime/double/handlers.js";
import type { HttpAnswer, HttpRequest } from "../../../runtime/double/http.js";
import type { DoubleOptions } from "../../../runtime/double/options.js";
import {
  operations,
  type AgentDescriptor,
  type CarrierDescriptor,
  type DictionaryDescriptor,
  type EnumerationDescriptor,
  type MemberDescriptor,
} from "../../../runtime/descriptors.js";
import type { JsonBinding } from "../../../runtime/json/binding.js";
import { jsonServer } from "../../../runtime/json/double.js";
import * as xs from "../../../runtime/scalars.js";
import { soapServer } from "../../../runtime/soap/double.js";

const namespace = "urn:store";

const carrier = (
  name: string,
  members: readonly MemberDescriptor[],
  more: Partial<CarrierDescriptor> = {},
): CarrierDescriptor => ({ kind: "carrier", name, namespace, members, ...more });

const array = (name: string, item: MemberDescriptor) => ({ kind: "array", name, namespace, item }) as const;
const dictionary = (name: string, key: MemberDescriptor, value: MemberDescriptor): DictionaryDescriptor => ({
  kind: "dictionary",
  name,
  namespace,
  pair: "Pair",
  key,
  value,
});

const color: EnumerationDescriptor = {
  kind: "enumeration",
  name: "Color",
  namespace,
  names: ["Red", "Green"],
  zero: "Red",
};
const days: EnumerationDescriptor = { kind: "flags", name: "Days", namespace, names: ["Monday", "Tuesday", "Friday"] };
const stepKind: EnumerationDescriptor = {
  kind: "enumeration",
  name: "StepKind",
  namespace,
  names: ["Unknown", "Wait"],
  zero: "Unknown",
};

const step: CarrierDescriptor = carrier("StepBase", [["StepKind", () => stepKind, "?"]], { derived: () => [wait] });
const wait: CarrierDescriptor = carrier("StepWait", [["Minutes", xs.int, "?"]], { base: () => step });

const ids = array("ArrayOfint", ["int", xs.int, "*"]);
const names = array("ArrayOfstring", ["string", xs.string, "*nil"]);
const texts = dictionary("StringDictionary", ["Key", xs.string, "1"], ["Value", xs.string, "?nil"]);
const byNumber = dictionary("ByNumber", ["Key", xs.int, "1"], ["Value", xs.string, "?nil"]);
const tokens = dictionary("Tokens", ["Token", xs.string, "1"], ["Value", xs.int, "?"]);

const thing: CarrierDescriptor = carrier("ThingEntity", [
  ["ThingId", xs.int, "?"],
  ["Name", xs.string, "?nil", { property: "name" }],
  ["Active", xs.boolean, "?"],
  ["Price", xs.double, "?"],
  ["Phone", xs.long, "?"],
  ["Born", xs.dateTime, "?"],
  ["Length", xs.timeSpan, "?"],
  ["Image", xs.base64Binary, "?nil"],
  ["Color", () => color, "?"],
  ["Days", () => days, "?"],
  ["Names", () => names, "?nil"],
  ["Texts", () => texts, "?nil"],
  ["ByNumber", () => byNumber, "?nil"],
  ["Tokens", () => tokens, "?nil"],
  ["Any", xs.anyType, "?nil"],
  ["Steps", () => array("ArrayOfStep", ["Step", () => step, "*nil"]), "?nil"],
  ["Part", () => thing, "?nil"],
  ["Password", xs.int, "?"],
]);

const zone = carrier("SoTimeZone", [
  ["SoTimeZoneId", xs.int, "?"],
  ["SoTimeZoneLocationCode", xs.string, "?nil"],
]);

const exceptionInfo = carrier("ExceptionInfo", [
  ["Message", xs.string, "?nil"],
  ["ExceptionType", xs.string, "?nil"],
]);

export const store: AgentDescriptor = {
  services: "Services88",
  name: "Store",
  namespace,
  operations: operations(
    [
      ["ApplicationToken", xs.string, "?nil"],
      ["Credentials", () => carrier("SoCredentials", [["Ticket", xs.string, "?nil"]]), "?nil"],
      ["TimeZone", () => zone, "?nil"],
    ],
    [
      ["ExceptionInfo", () => exceptionInfo, "?nil"],
      ["Succeeded", xs.boolean, "?"],
    ],
    {
      Ping: [[], []],
      GetThingEntity: [[["ThingEntityId", xs.int, "?"]], [["Response", () => thing, "?nil"]]],
      SaveThingEntity: [[["ThingEntity", () => thing, "?nil"]], [["Response", () => thing, "?nil"]]],
      GetThingList: [[["ThingIds", () => ids, "?nil"]], [["Response", () => names, "?nil"]]],
      Find: [
        [
          ["Text", xs.string, "?nil"],
          ["From", xs.int, "1"],
        ],
        [["Response", xs.int, "?"]],
      ],
      StoreThing: [[["Thing", () => thing, "?nil"]], [["Response", xs.string, "?nil"]]],
      Execute: [[["Command", xs.string, "?nil"]], []],
      GetImage: [[["Id", xs.int, "?"]], [["Response", xs.base64Binary, "?nil"]]],
      Hidden: [[], []],
    },
  ),
};

export const binding: JsonBinding = {
  source: "Swagger-v1-Agents.json",
  shapes: { Store: { Hidden: null } },
  renamed: { Store: { Execute: { Command: "Action" } } },
  flags: { Days: { None: 0, Monday: 1, Tuesday: 2, Friday: 16, Start: 3 } },
  families: { StepBase: { member: "StepKind", carriers: { Wait: "StepWait" } } },
};

/** Returns a double of the agent over SOAP and JSON. `handlers` are those of the agent. */
export const storeDouble = (handlers: HandlersByAgent[string] = {}, options: DoubleOptions = {}): NetServerDouble =>
  createDoubleOver([soapServer, jsonServer(binding)], [store], { Store: handlers }, options);

/** Returns a request for an operation, with a body of JSON. */
export const request = (operation: string, body = "", change: Partial<HttpRequest> = {}): HttpRequest => ({
  method: "POST",
  url: `/api/v1/Agents/Store/${operation}`,
  body,
  ...change,
  headers: {
    authorization: "SOTicket 7T:ticket",
    "content-type": "application/json; charset=utf-8",
    "so-language": "*",
    ...change.headers,
  },
});

/** Returns the answer of a double whose operations answer with the example. */
export const post = (
  operation: string,
  body = "",
  change: Partial<HttpRequest> = {},
  options: DoubleOptions = {},
): Promise<HttpAnswer> => storeDouble({}, options).handle(request(operation, body, change));

/** Returns the detail of a refusal. */
export function detailOf({ body }: HttpAnswer): string | undefined {
  const { Message, MessageDetail } = JSON.parse(body) as Readonly<Record<string, string>>;
  return MessageDetail === "SilentlyDropped" ? Message : MessageDetail;
}
