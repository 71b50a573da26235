/** Errors do not tell the value of a secret, whatever tells that it is one: a member, an item, a pair, a key, or an element further out. */
import { expect, test } from "vitest";
import type { MemberDescriptor, TypeDescriptor } from "../../../../../runtime/descriptors.js";
import { dateTime, int, long, string } from "../../../../../runtime/scalars.js";
import { facetChecks } from "../../../../../runtime/values/facets.js";
import {
  arrayOf,
  carrier,
  namespace,
  readInRows,
  readOnce,
  operationOf,
  answer,
  refusal,
  spellings,
  written,
} from "../../../support/soap.js";

const hidden = "s3cret";
const color: TypeDescriptor = { kind: "enumeration", name: "Color", namespace, names: ["Red", "s3cretRed"] };
const colors: TypeDescriptor = { ...color, kind: "flags" };
const short: TypeDescriptor = {
  kind: "restricted",
  name: "Short",
  namespace,
  base: string,
  facets: { maxLength: "3" },
  checks: facetChecks,
};
const moment = carrier("Moment", [["At", dateTime, "1"]]);
const dictionary = (pair: string, key: MemberDescriptor, value: MemberDescriptor): TypeDescriptor => ({
  kind: "dictionary",
  name: "Dictionary",
  namespace,
  pair,
  key,
  value,
});
const keyed = dictionary("Pair", ["Key", string, "1"], ["Value", dateTime, "1"]);

/** A member, a value of it that is no good, the message's XML of the same, and the place. */
const cases: readonly (readonly [name: string, member: MemberDescriptor, value: unknown, xml: string, path: string])[] =
  [
    ["a member", ["Token", dateTime, "1"], hidden, `<Token>${hidden}</Token>`, "Token"],
    [
      "a member under another name",
      ["Ticket", dateTime, "1", { property: "pass" }],
      hidden,
      `<Ticket>${hidden}</Ticket>`,
      "pass",
    ],
    [
      "an item by its name",
      ["List", () => arrayOf(["Token", dateTime, "*"]), "1"],
      [hidden],
      `<List><Token>${hidden}</Token></List>`,
      "List[0]",
    ],
    [
      "an item by the array's name",
      ["Tokens", () => arrayOf(["string", dateTime, "*"]), "1"],
      [hidden],
      `<Tokens><string>${hidden}</string></Tokens>`,
      "Tokens[0]",
    ],
    ["an item that repeats by itself", ["Token", dateTime, "*"], [hidden], `<Token>${hidden}</Token>`, "Token"],
    [
      "a member of an item",
      ["List", () => arrayOf(["Token", () => moment, "*"]), "1"],
      [{ At: hidden }],
      `<List><Token><At>${hidden}</At></Token></List>`,
      "List[0].At",
    ],
    [
      "a member of a carrier",
      ["Credentials", () => moment, "1"],
      { At: hidden },
      `<Credentials><At>${hidden}</At></Credentials>`,
      "Credentials.At",
    ],
    [
      "a member of a carrier further in",
      ["Secret", () => carrier("Outer", [["Inner", () => moment, "1"]]), "1"],
      { Inner: { At: hidden } },
      `<Secret><Inner><At>${hidden}</At></Inner></Secret>`,
      "Secret.Inner.At",
    ],
    [
      "an item of an array in an array",
      ["Lists", () => arrayOf(["List", () => arrayOf(["Token", dateTime, "*"]), "*"]), "1"],
      [[hidden]],
      `<Lists><List><Token>${hidden}</Token></List></Lists>`,
      "Lists[0][0]",
    ],
    [
      "a value by its key",
      ["D", () => keyed, "1"],
      { password: hidden },
      `<D><Pair><Key>password</Key><Value>${hidden}</Value></Pair></D>`,
      'D["password"]',
    ],
    [
      "a value by its name",
      ["D", () => dictionary("Pair", ["Key", string, "1"], ["Token", dateTime, "1"]), "1"],
      { k: hidden },
      `<D><Pair><Key>k</Key><Token>${hidden}</Token></Pair></D>`,
      'D["k"]',
    ],
    [
      "a value by its pair's name",
      ["D", () => dictionary("Secret", ["Key", string, "1"], ["Value", dateTime, "1"]), "1"],
      { k: hidden },
      `<D><Secret><Key>k</Key><Value>${hidden}</Value></Secret></D>`,
      'D["•••"]',
    ],
    [
      "a value by the dictionary's name, its key too",
      ["Tokens", () => keyed, "1"],
      { [hidden]: hidden },
      `<Tokens><Pair><Key>${hidden}</Key><Value>${hidden}</Value></Pair></Tokens>`,
      'Tokens["•••"]',
    ],
    [
      "a key by its name",
      ["D", () => dictionary("Pair", ["Token", string, "1"], ["Value", dateTime, "1"]), "1"],
      { [hidden]: "x" },
      `<D><Pair><Token>${hidden}</Token><Value>x</Value></Pair></D>`,
      "D[0]",
    ],
    ["flags", ["Token", () => colors, "1"], [hidden], "", "Token[0]"],
    ["a name of an enumeration", ["Token", () => color, "1"], hidden, "", "Token"],
    ["an item that is a name", ["List", () => arrayOf(["Token", () => color, "*"]), "1"], [hidden], "", "List[0]"],
    ["a text with facets", ["Token", () => short, "1"], hidden, "", "Token"],
    [
      "a text with facets in an array",
      ["List", () => arrayOf(["Token", () => short, "*"]), "1"],
      [hidden],
      "",
      "List[0]",
    ],
  ];

test.each(cases)("%s that is written", (_, member, value, __, path) => {
  const told = refusal(() => written([member], { [member[3]?.property ?? member[0]]: value }));
  expect(told).toContain(`Op.${path}`);
  expect(told).not.toContain(hidden);
});

for (const [spelling, spell] of spellings)
  test.each(cases.filter(([, , , xml]) => xml !== ""))(`%s that is read ${spelling}`, (_, member, __, xml, path) => {
    const told = refusal(() => readOnce([member], xml, { spell }));
    expect(told).toContain(`Op.${path}`);
    expect(told).not.toContain(hidden);
  });

test("an item that is streamed", async () => {
  const array = arrayOf(["Token", dateTime, "*"]);
  const { error } = await readInRows(array, operationOf([["List", () => array, "1"]]), [
    answer(`<List><Token>${hidden}</Token></List>`),
  ]);
  expect(String(error)).toContain("Op.List[0]");
  expect(String(error)).not.toContain(hidden);
});

test.each<[value: unknown, expected: string]>([
  [4711, "an xs:long (a bigint) (write it with an n, as 7n), got a number"],
  ["4711", "an xs:long (a bigint), got text"],
])("a hint does not repeat a secret number (%#)", (value, expected) => {
  expect(refusal(() => written([["Pin", long, "1"]], { Pin: value }))).toBe(`Op.Pin: expected ${expected}`);
  expect(refusal(() => written([["Pin", int, "1"]], { Pin: 1n }))).not.toContain("1n");
});

test("what is beside a secret is told", () => {
  const beside = carrier("C", [
    ["Token", string, "1"],
    ["At", dateTime, "1"],
  ]);
  expect(refusal(() => written([["C", () => beside, "1"]], { C: { Token: hidden, At: "x" } }))).toBe(
    'Op.C.At: expected an xs:dateTime such as 2026-12-24T12:34:45, got "x"',
  );
});
