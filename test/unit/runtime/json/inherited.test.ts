/** Names that every object of JavaScript has, such as `constructor`, are only names: in the binding, in descriptors and in messages. */
import { describe, expect, test } from "vitest";
import type { CarrierDescriptor, EnumerationDescriptor, MemberDescriptor } from "../../../../runtime/descriptors.js";
import { createDoubleOver } from "../../../../runtime/double/double.js";
import type { JsonBinding } from "../../../../runtime/json/binding.js";
import { jsonServer } from "../../../../runtime/json/double.js";
import { jsonClient } from "../../../../runtime/json/index.js";
import { shapeOf } from "../../../../runtime/json/shape.js";
import * as xs from "../../../../runtime/scalars.js";
import { readJson, writeJson } from "../../support/json.js";

const names = ["constructor", "toString", "hasOwnProperty", "valueOf"];
const namespace = "urn:t";
const none: JsonBinding = { source: "", shapes: {}, renamed: {}, flags: {}, families: {} };

const carrier = (name: string, members: readonly MemberDescriptor[]): CarrierDescriptor => ({
  kind: "carrier",
  name,
  namespace,
  members,
});
const enumeration = (
  kind: "enumeration" | "flags",
  name: string,
  values: readonly string[],
): EnumerationDescriptor => ({
  kind,
  name,
  namespace,
  names: values,
});

/** Calls the operation of an agent over JSON, and returns its request as the double read it, and the result. */
async function calls(agent: string, name: string, member: MemberDescriptor, value: unknown) {
  const messages = {
    request: { element: name, members: [member] },
    response: { element: `${name}R`, members: [member] },
  };
  const operation = { name, requestHeaders: [], responseHeaders: [], ...messages };
  const described = { services: "S", name: agent, namespace, operations: { [name]: operation } };
  const handlers = { [agent]: { [name]: () => value } };
  const double = createDoubleOver([jsonServer(none)], [described], handlers);
  const session = jsonClient(none).connect({ baseUrl: "https://h", ticket: "7T:t", fetch: double.fetch });
  const result = await session.call(described, name, { [member[0]]: value });
  return { request: double.calls[0]?.request, result };
}

describe.each(names)("the name %s", (name) => {
  test("is that of an agent and of an operation", async () => {
    expect(shapeOf({ name }, { name } as never, { [name]: { [name]: "query" } })).toBe("query");
    expect(await calls(name, name, ["Text", xs.string, "?nil"], "a")).toEqual({ request: { Text: "a" }, result: "a" });
  });

  test("is that of a parameter and of a result", async () => {
    expect(await calls("A", "Do", [name, xs.string, "?nil"], "a")).toEqual({ request: { [name]: "a" }, result: "a" });
  });

  test("is that of a carrier and of its member, which may be left out", () => {
    const type = () =>
      carrier(name, [
        ["Id", xs.int, "?"],
        [name, xs.string, "?nil"],
      ]);
    expect(writeJson(type, { Id: 1 })).toBe('{"Id":1}');
    expect(writeJson(type, { Id: 1, [name]: "a" })).toBe(`{"Id":1,"${name}":"a"}`);
    expect(readJson(type, '{"Id":1}')).toMatchObject({ Id: 1, [name]: null });
    expect(readJson(type, `{"${name}":"a"}`)).toMatchObject({ [name]: "a" });
  });

  test("is that of a member with another name in JSON", () => {
    const type = () =>
      carrier("C", [
        ["Id", xs.int, "?"],
        ["Other", xs.string, "?nil", { property: name }],
      ]);
    expect(writeJson(type, { Id: 1 })).toBe('{"Id":1}');
    expect(writeJson(type, { [name]: "a" })).toBe('{"Other":"a"}');
  });

  test("is that of flags, and of a value of an enumeration", () => {
    const flags = () => enumeration("flags", name, [name, "Other"]);
    expect(readJson(flags, `"${name}, Other"`)).toEqual([name, "Other"]);
    expect(writeJson(flags, [name, "Other"])).toBe(`"${name}, Other"`);
    const one = () => enumeration("enumeration", "E", [name]);
    expect(readJson(one, `"${name}"`)).toBe(name);
  });

  test("tells no derived carrier", () => {
    const families = { Base: { member: "Kind", carriers: { Wait: "Wait" } } };
    const wait: CarrierDescriptor = { ...carrier("Wait", []), base: () => base };
    const base: CarrierDescriptor = { ...carrier("Base", [["Kind", xs.string, "?nil"]]), derived: () => [wait] };
    expect(readJson(() => base, `{"Kind":"${name}"}`, { flags: {}, families })).toMatchObject({
      $type: "Base",
      Kind: name,
    });
  });
});

test("the name __proto__ in a request or an answer changes no prototype", async () => {
  const type = () => carrier("C", [["Id", xs.int, "?"]]);
  const value = readJson(type, '{"Id":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  expect(writeJson(type, value)).toContain('"__proto__":{"polluted":true}');
});
