import { describe, expect, test } from "vitest";
import type {
  ArrayDescriptor,
  CarrierDescriptor,
  DictionaryDescriptor,
  MemberDescriptor,
} from "../../../../runtime/descriptors.js";
import { warningsOf } from "../../../../runtime/double/warnings.js";
import { boolean, date, dateTime, int, string, time } from "../../../../runtime/scalars.js";

const namespace = "urn:crm";
const restriction: CarrierDescriptor = {
  kind: "carrier",
  name: "ArchiveRestrictionInfo",
  namespace,
  members: [
    ["Name", string, "?nil"],
    ["IsActive", boolean, "?", { property: "isActive" }],
    ["SubRestrictions", () => restrictions, "?nil"],
  ],
};
const restrictions: ArrayDescriptor = {
  kind: "array",
  name: "Restrictions",
  namespace,
  item: ["Restriction", () => restriction, "*nil"],
};
const meeting: CarrierDescriptor = {
  kind: "carrier",
  name: "Meeting",
  namespace,
  members: [["Start", dateTime, "?"]],
  derived: () => [call],
};
const call: CarrierDescriptor = {
  kind: "carrier",
  name: "Call",
  namespace,
  base: () => meeting,
  members: [["Callback", dateTime, "?"]],
};
const byName = (key: typeof string | typeof int): DictionaryDescriptor => ({
  kind: "dictionary",
  name: "ByName",
  namespace,
  pair: "Pair",
  key: ["Key", key, "1"],
  value: ["Value", dateTime, "?nil"],
});

/** Returns the reason and the path of each warning about the one member of a request. */
const warned = (type: MemberDescriptor[1], value: unknown, occurs: MemberDescriptor[2] = "?nil") =>
  warningsOf({ element: "Find", members: [["It", type, occurs]] }, { It: value }).map(({ why, path }) => [why, path]);

describe("a date", () => {
  test.each([
    [dateTime, "2026-12-24T12:30:00Z"],
    [dateTime, "2026-12-24T12:30:00.5z"],
    [dateTime, "2026-12-24T12:30:00+01:00"],
    [dateTime, "0001-01-01T00:00:00+01:00"],
    [date, "2026-12-24-05:00"],
    [time, "12:30:00Z"],
  ])("with Z or an offset is noted: %o %s", (type, text) => {
    expect(warned(type, text)).toEqual([["zone", "Find.It"]]);
  });

  test.each([
    [dateTime, "2026-12-24T12:30:00"],
    [date, "2026-12-24"],
    [dateTime, "0001-01-01T00:00:00Z"],
    [string, "2026-12-24T12:30:00Z"],
    [dateTime, null],
    [dateTime, undefined],
  ])("without is not, nor is an empty date, nor text: %o %s", (type, text) => {
    expect(warned(type, text)).toEqual([]);
  });

  test("is found in repeated members, dictionaries, and in members of a base and of a derived type", () => {
    const at = "2026-12-24T12:30:00Z";
    expect(warned(dateTime, ["2026-12-24T12:30:00", at], "*")).toEqual([["zone", "Find.It[1]"]]);
    expect(warned(() => byName(string), { a: at })).toEqual([["zone", "Find.It[0]"]]);
    expect(warned(() => byName(int), new Map([[7, at]]))).toEqual([["zone", "Find.It[0]"]]);
    expect(warned(() => meeting, { $type: "Call", Start: at, Callback: at })).toEqual([
      ["zone", "Find.It.Callback"],
      ["zone", "Find.It.Start"],
    ]);
    expect(warned(() => meeting, { $type: "Meeting", Start: at, Callback: at })).toEqual([["zone", "Find.It.Start"]]);
  });
});

describe("a restriction", () => {
  test("that is not active is noted, also inside another", () => {
    const value = [
      { isActive: true, SubRestrictions: [{ isActive: false }] },
      null,
      { Name: "x", isActive: false, SubRestrictions: null },
    ];
    expect(warned(() => restrictions, value)).toEqual([
      ["inactive", "Find.It[0].SubRestrictions[0]"],
      ["inactive", "Find.It[2]"],
    ]);
  });

  test("of a contract without IsActive is not", () => {
    expect(warned(() => ({ ...restriction, members: restriction.members.slice(0, 1) }), {})).toEqual([]);
  });
});

test("says what is wrong and what to do, without a value of the request", () => {
  const members: MemberDescriptor[] = [
    ["When", dateTime, "?"],
    ["Where", () => restriction, "?nil"],
  ];
  const request = { When: "2026-12-24T12:30:00Z", Where: { Name: "private" } };
  expect(warningsOf({ element: "Find", members }, request).map(({ message }) => message)).toEqual([
    "Find.When has Z or an offset, but dates of NetServer have none: use timeZone(…).format(date)",
    "Find.Where is not active, so NetServer ignores it: set IsActive to true, or use where()",
  ]);
});

test("lists twenty warnings", () => {
  const listed = (count: number) => warned(dateTime, Array<string>(count).fill("2026-12-24T12:30:00Z"), "*").length;
  expect([listed(20), listed(21)]).toEqual([20, 20]);
});
