import { expect, test } from "vitest";
import { MissingValueError, nonNull, omitUndefined, required } from "../../../runtime/absence.js";
import { absentMembers, unknownMembers } from "../../../runtime/types.js";

test("nonNull keeps the items that are not null, in their order", () => {
  expect(nonNull([1, null, 0, undefined, 2])).toEqual([1, 0, 2]);
  expect(nonNull(["", null])).toEqual([""]);
});

test("nonNull makes an empty list of null and of undefined", () => {
  expect(nonNull(null)).toEqual([]);
  expect(nonNull(undefined)).toEqual([]);
});

test("required returns any value but null and undefined", () => {
  for (const value of [0, "", false, 0n, Number.NaN]) expect(required(value, "the value")).toBe(value);
});

test("required names the value that is missing", () => {
  expect(() => required(null, "contact 4")).toThrow(new MissingValueError("contact 4: expected a value, got null"));
  expect(() => required(undefined, "contact 4")).toThrow("contact 4: expected a value, got undefined");
  expect(() => required(null, "contact 4")).toThrow(expect.objectContaining({ name: "MissingValueError" }));
});

test("omitUndefined leaves out undefined members, and keeps null and zero", () => {
  const given = { Name: undefined, Number: null, Id: 0 };
  const copy = omitUndefined(given);
  expect(Object.keys(copy)).toEqual(["Number", "Id"]);
  expect(Object.keys(given)).toEqual(["Name", "Number", "Id"]);
});

test("omitUndefined keeps what a result remembers under symbols, and the key __proto__", () => {
  const given = { a: undefined, [absentMembers]: ["b"], [unknownMembers]: [], ["__proto__"]: 1 };
  const copy = omitUndefined(given);
  expect(copy[absentMembers]).toEqual(["b"]);
  expect(copy[unknownMembers]).toEqual([]);
  expect(Object.entries(copy)).toEqual([["__proto__", 1]]);
});

test("omitUndefined leaves the objects in members as they are", () => {
  const inner = { a: undefined };
  expect(omitUndefined({ inner }).inner).toBe(inner);
});
