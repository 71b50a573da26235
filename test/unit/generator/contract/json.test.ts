/** A contract as JSON, and what has the shape of one. */
import { describe, expect, test } from "vitest";
import { contractFromJson, contractToJson, isJsonContract } from "../../../../generator/contract/json.js";
import { contract, carrier, member, operation, scalar } from "../../../support/contract.js";

const ref = { kind: "scalar", name: "int" };
const value = { name: "{a}b", type: ref };
const message = { element: "{a}b", members: [value] };
const header = { element: "{a}b", type: ref };
const call = { name: "Get", request: message, response: message, requestHeaders: [header], responseHeaders: [header] };
const agent = { name: "A", operations: [call] };
const whole = { services: "S", namespace: "urn:s", agents: [agent], types: [] };
const withCall = (more: object) => ({ ...whole, agents: [{ ...agent, operations: [{ ...call, ...more }] }] });
const withType = (type: unknown) => ({ ...whole, types: [type] });
const withRef = (type: unknown) => withType({ name: "{a}T", kind: "array", item: { name: "{a}b", type } });

test("a contract comes back as it was", () => {
  const before = contract([carrier("B", []), carrier("A", [])], [operation("Get", [member("Id", scalar("int"))], [])]);
  const json = contractToJson(before);
  expect(json.types.map(({ name }) => name)).toEqual([...before.types.keys()]);
  expect(contractFromJson(json)).toEqual(before);
  expect(isJsonContract(JSON.parse(JSON.stringify(json)))).toBe(true);
});

describe("the shape of a contract", () => {
  test.each<[string, unknown]>([
    ["one without types", whole],
    ["one without agents", { ...whole, agents: [] }],
    ["an agent without operations", { ...whole, agents: [{ name: "A", operations: [] }] }],
    [
      "messages without members and headers",
      withCall({ request: { element: "e", members: [] }, requestHeaders: [], responseHeaders: [] }),
    ],
    ["a named type", withRef({ kind: "named", name: "{a}c" })],
    ["a carrier", withType({ name: "{a}T", kind: "carrier", members: [value] })],
    ["an array", withType({ name: "{a}T", kind: "array", item: value })],
    ["a dictionary", withType({ name: "{a}T", kind: "dictionary", pair: "{a}p", key: value, value })],
    ["an enumeration", withType({ name: "{a}T", kind: "enumeration", values: [{ name: "One" }] })],
    ["flags", withType({ name: "{a}T", kind: "flags", values: [{ name: "One" }] })],
    ["a restricted scalar", withType({ name: "{a}T", kind: "restricted", facets: [{}] })],
  ])("is that of %s", (_, json) => {
    expect(isJsonContract(json)).toBe(true);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "contract"],
    ["no name", { ...whole, services: 1 }],
    ["no namespace", { ...whole, namespace: undefined }],
    ["no list of agents", { ...whole, agents: {} }],
    ["no list of types", { ...whole, types: undefined }],
    ["an agent that is null", { ...whole, agents: [agent, null] }],
    ["an agent without a name", { ...whole, agents: [{ operations: [] }] }],
    ["an agent without operations", { ...whole, agents: [{ name: "A" }] }],
    ["an operation without a name", withCall({ name: 1 })],
    ["an operation without a request", withCall({ request: null })],
    ["an operation without a response", withCall({ response: undefined })],
    ["an operation without headers of its request", withCall({ requestHeaders: null })],
    ["an operation without headers of its response", withCall({ responseHeaders: undefined })],
    ["a header without an element", withCall({ requestHeaders: [{ type: ref }] })],
    ["a header without a type", withCall({ responseHeaders: [{ element: "{a}b" }] })],
    ["a message without an element", withCall({ request: { members: [] } })],
    ["a message without members", withCall({ response: { element: "{a}b" } })],
    ["a member without a name", withCall({ request: { element: "{a}b", members: [{ type: ref }] } })],
    ["a member without a type", withCall({ request: { element: "{a}b", members: [value, { name: "{a}b" }] } })],
    ["a type's reference without a name", withRef({ kind: "scalar" })],
    ["a type's reference of another kind", withRef({ kind: "other", name: "int" })],
    ["a type without a name", withType({ kind: "carrier", members: [] })],
    ["a type without a kind", withType({ name: "{a}T", members: [] })],
    ["a type of another kind", withType({ name: "{a}T", kind: "other" })],
    ["a type of a kind that every object has", withType({ name: "{a}T", kind: "toString" })],
    ["a carrier without members", withType({ name: "{a}T", kind: "carrier" })],
    ["an array without an item", withType({ name: "{a}T", kind: "array" })],
    ["a dictionary without a pair", withType({ name: "{a}T", kind: "dictionary", key: value, value })],
    ["a dictionary without a key", withType({ name: "{a}T", kind: "dictionary", pair: "{a}p", value })],
    ["a dictionary without a value", withType({ name: "{a}T", kind: "dictionary", pair: "{a}p", key: value })],
    ["an enumeration without values", withType({ name: "{a}T", kind: "enumeration" })],
    ["an enumeration with a value without a name", withType({ name: "{a}T", kind: "enumeration", values: [{}] })],
    ["flags with a value without a name", withType({ name: "{a}T", kind: "flags", values: [{}] })],
    ["a restricted scalar without facets", withType({ name: "{a}T", kind: "restricted" })],
    ["a restricted scalar with a facet that is a text", withType({ name: "{a}T", kind: "restricted", facets: ["a"] })],
  ])("is not that of %s", (_, json) => {
    expect(isJsonContract(json)).toBe(false);
  });
});
