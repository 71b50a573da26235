import { describe, expect, test } from "vitest";
import type {
  CarrierDescriptor,
  MemberDescriptor,
  TypeDescriptor,
  TypeReference,
} from "../../../../runtime/descriptors.js";
import { admittingExampleOf, exampleOf } from "../../../../runtime/double/example.js";
import * as scalars from "../../../../runtime/scalars.js";
import { textOf } from "../../../../runtime/values/scalar-text.js";

const { int, string } = scalars;
const namespace = "urn:crm";
const example = (...members: readonly MemberDescriptor[]) => exampleOf({ element: "Do", members });
const of = (type: TypeReference) => example(["Value", type, "1"])["Value"];

describe("the example of a scalar", () => {
  const all = Object.values(scalars);

  test.each(all.map((scalar) => [scalar.name, scalar] as const))("%s is one of its values", (_, scalar) => {
    const value = of(scalar);
    // Values of any type are told by a `$type`.
    if (scalar.name === "anyType") expect(value).toEqual({ $type: "xs:string", value: "" });
    else expect(textOf(scalar, value)).toBeDefined();
  });

  test("is zero, empty text, or what the pages show", () => {
    const shown = Object.fromEntries(all.map((scalar) => [scalar.name, of(scalar)]));
    expect(shown).toMatchObject({
      anyURI: "",
      boolean: false,
      char: "\0",
      date: "2000-01-01",
      dateTime: "2000-01-01T00:00:00",
      decimal: "0.0",
      double: 0,
      guid: "00000000-0000-0000-0000-000000000000",
      int: 0,
      long: 0n,
      negativeInteger: -1n,
      positiveInteger: 1n,
      short: 0,
      string: "",
      time: "00:00:00",
      timeSpan: "PT0S",
      token: "",
      unsignedLong: 0n,
    });
  });
});

describe("the example of a type", () => {
  const one = (descriptor: TypeDescriptor) => of(() => descriptor);

  test("is one item of an array", () => {
    expect(one({ kind: "array", name: "A", namespace, item: ["Item", int, "*nil"] })).toEqual([0]);
  });

  test("is one pair of a dictionary", () => {
    const dictionary = (key: TypeReference): TypeDescriptor => ({
      kind: "dictionary",
      name: "D",
      namespace,
      pair: "Pair",
      key: ["Key", key, "1"],
      value: ["Value", int, "?"],
    });
    expect(one(dictionary(string))).toEqual({ "": 0 });
    expect(one(dictionary(int))).toEqual(new Map([[0, 0]]));
  });

  test("is the first name of an enumeration", () => {
    const names = (kind: "enumeration" | "flags", ...all: readonly string[]): TypeDescriptor => ({
      kind,
      name: "E",
      namespace,
      names: all,
    });
    expect(one(names("enumeration", "Red", "Blue"))).toBe("Red");
    expect(one(names("flags", "Red", "Blue"))).toEqual(["Red"]);
    expect(one(names("enumeration"))).toBe("");
  });

  test("is that of the scalar which is restricted", () => {
    expect(one({ kind: "restricted", name: "R", namespace, base: scalars.date, facets: {}, checks: () => [] })).toBe(
      "2000-01-01",
    );
  });

  test("is an object of a carrier's own members", () => {
    const base: CarrierDescriptor = { kind: "carrier", name: "Base", namespace, members: [["Id", int, "?"]] };
    const members: readonly MemberDescriptor[] = [
      ["Name", string, "?nil"],
      ["Count", int, "?", { property: "count" }],
      ["Notes", string, "*"],
      ["Nils", string, "*nil"],
    ];
    expect(one({ kind: "carrier", name: "Own", namespace, members, base: () => base })).toEqual({
      Name: "",
      count: 0,
      Notes: [""],
      Nils: [""],
    });
  });

  test("says its type where it is one of a family, and is an heir of what is abstract", () => {
    const carrier = (name: string, more: Partial<CarrierDescriptor> = {}): CarrierDescriptor => ({
      kind: "carrier",
      name,
      namespace,
      members: [[`${name}Id`, int, "?"]],
      ...more,
    });
    const heirs = [carrier("Hidden", { abstract: true }), carrier("Shown"), carrier("Other")];
    expect(one(carrier("Base", { derived: () => heirs }))).toEqual({ $type: "Base", BaseId: 0 });
    expect(one(carrier("Base", { abstract: true, derived: () => heirs }))).toEqual({ $type: "Shown", ShownId: 0 });
    expect(one(carrier("Base", { abstract: true, derived: () => [] }))).toEqual({ $type: "Base", BaseId: 0 });
    expect(one(carrier("Base", { abstract: true }))).toEqual({ BaseId: 0 });
  });
});

describe("the example of what goes deep", () => {
  const node: CarrierDescriptor = {
    kind: "carrier",
    name: "Node",
    namespace,
    members: [
      ["Text", string, "?"],
      ["Null", int, "?nil"],
      ["Left", int, "?"],
      ["Needed", int, "1"],
      ["Texts", string, "*"],
      ["Nulls", string, "*nil"],
      ["Next", () => node, "?nil"],
    ],
  };
  /** An object of so many carriers inside each other, and what the innermost holds beside them. */
  const nested = (type: () => TypeDescriptor, depth: number): unknown => {
    const carrier = (left: number): CarrierDescriptor => ({
      kind: "carrier",
      name: `Level${left}`,
      namespace,
      members: [left === 0 ? ["Value", type, "?nil"] : ["Next", () => carrier(left - 1), "?nil"]],
    });
    let value = example(["Next", () => carrier(depth), "?nil"]);
    for (let level = 0; level <= depth; level++) value = value["Next"] as Record<string, unknown>;
    return value["Value"];
  };

  test("ends after seven levels, with nil where that is allowed", () => {
    const levels: Record<string, unknown>[] = [];
    for (let each = example(["Next", () => node, "?nil"])["Next"]; each; each = levels.at(-1)?.["Next"])
      levels.push(each as Record<string, unknown>);
    expect(levels).toHaveLength(7);
    expect(levels[5]).toMatchObject({ Text: "", Null: 0, Left: 0, Needed: 0, Texts: [""], Nulls: [""] });
    expect(levels[6]).toEqual({ Text: "", Null: null, Needed: 0, Nulls: [null], Next: null });
  });

  test("is an array without items that may not be nil", () => {
    const array = (occurs: "*" | "*nil") => (): TypeDescriptor => ({
      kind: "array",
      name: "A",
      namespace,
      item: ["Item", int, occurs],
    });
    expect([4, 5].map((depth) => nested(array("*"), depth))).toEqual([[0], []]);
    expect([4, 5].map((depth) => nested(array("*nil"), depth))).toEqual([[0], [null]]);
  });

  test("is a dictionary without a pair whose key may not be there", () => {
    const dictionary = (key: TypeReference) => (): TypeDescriptor => ({
      kind: "dictionary",
      name: "D",
      namespace,
      pair: "Pair",
      key: ["Key", key, "1"],
      value: ["Value", int, "?nil"],
    });
    expect([3, 4, 5].map((depth) => nested(dictionary(int), depth))).toEqual([new Map([[0, 0]]), new Map(), new Map()]);
    expect([3, 4, 5].map((depth) => nested(dictionary(string), depth))).toEqual([{ "": 0 }, { "": null }, {}]);
  });
});

test("the example of a login succeeds, and gives a ticket", () => {
  const credentials: CarrierDescriptor = {
    kind: "carrier",
    name: "Credentials",
    namespace,
    members: [
      ["Ticket", string, "?nil"],
      ["Old", string, "?nil", { property: "old" }],
    ],
  };
  const admitting = (...members: readonly MemberDescriptor[]) => admittingExampleOf({ element: "Do", members });
  expect(
    admitting(
      ["AuthenticationSucceeded", scalars.boolean, "?"],
      ["Credentials", () => credentials, "?nil"],
      ["Other", () => credentials, "?nil"],
      ["Succeeded", scalars.boolean, "?"],
    ),
  ).toEqual({
    AuthenticationSucceeded: true,
    Credentials: { Ticket: "7T:double", old: "7T:double" },
    Other: { Ticket: "", old: "" },
    Succeeded: false,
  });
  expect(
    admitting(
      ["AuthenticationSucceeded", scalars.boolean, "?", { property: "isIn" }],
      ["Credentials", () => credentials, "?nil", { property: "who" }],
    ),
  ).toEqual({ isIn: true, who: { Ticket: "7T:double", old: "7T:double" } });
  expect(admitting(["Credentials", string, "?nil"])).toEqual({ Credentials: "" });
  expect(
    admitting(["Credentials", () => ({ kind: "array", name: "A", namespace, item: ["Item", int, "*"] }), "?"]),
  ).toEqual({
    Credentials: [0],
  });
});

test("the example of a batch task has succeeded, so that nobody waits for it forever", () => {
  const state = (...names: string[]) => ({ kind: "enumeration", name: "BatchTaskState", namespace, names }) as const;
  const task = (name: string, type: TypeReference) => {
    const members = [["State", type, "?", { property: "state" }]] satisfies MemberDescriptor[];
    const carrier: TypeDescriptor = { kind: "carrier", name, namespace, members };
    return admittingExampleOf({ element: "Get", members: [["Response", () => carrier, "?nil"]] });
  };
  expect(task("BatchTaskInfo", () => state("Unknown", "Succeeded"))).toEqual({ Response: { state: "Succeeded" } });
  // Another contract, or another type, keeps its first name.
  expect(task("BatchTaskInfo", () => state("Unknown", "Done"))).toEqual({ Response: { state: "Unknown" } });
  expect(task("Other", () => state("Unknown", "Succeeded"))).toEqual({ Response: { state: "Unknown" } });
  expect(task("BatchTaskInfo", string)).toEqual({ Response: { state: "" } });
});
