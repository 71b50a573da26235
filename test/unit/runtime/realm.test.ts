import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isBytes, isDate, isError, isMap, isPlainObject } from "../../../runtime/realm.js";

const elsewhere = <Value>(code: string): Value => runInNewContext(code) as Value;

test.each([
  [new Error("a"), true],
  [new DOMException("a", "AbortError"), true],
  [elsewhere("new TypeError('a')"), true],
  [{ name: "Error", message: "" }, true],
  [{ name: "Error" }, false],
  [{ message: "a" }, false],
  [{ name: 1, message: "a" }, false],
  [{ name: "Error", message: 1 }, false],
  [null, false],
  [undefined, false],
  ["Error", false],
  [Object.assign(() => {}, { message: "a" }), false],
])("isError %#", (value, expected) => {
  expect(isError(value)).toBe(expected);
});

test.each([
  [new Map(), true],
  [elsewhere("new Map()"), true],
  [new (class extends Map {})(), true],
  [new Set(), false],
  [{}, false],
  [[], false],
  [null, false],
  [undefined, false],
  [{ [Symbol.toStringTag]: "Map" }, false],
])("isMap %#", (value, expected) => {
  expect(isMap(value)).toBe(expected);
});

test.each([
  [new Date(), true],
  [elsewhere("new Date()"), true],
  ["2026-12-24", false],
  [{}, false],
  [null, false],
])("isDate %#", (value, expected) => {
  expect(isDate(value)).toBe(expected);
});

test.each([
  [{}, true],
  [Object.create(null), true],
  [elsewhere("({})"), true],
  // The prototype of all objects is one without a prototype.
  [Object.create(Object.create(null) as object), true],
  [Object.create({}), false],
  [
    new (class {
      own = 1;
    })(),
    false,
  ],
  [[], false],
  [new Map(), false],
  [new Date(), false],
  [() => {}, false],
  [null, false],
  [undefined, false],
  ["text", false],
  [1, false],
])("isPlainObject %#", (value, expected) => {
  expect(isPlainObject(value)).toBe(expected);
});

test.each([
  [new Uint8Array(1), true],
  [new Uint8Array(), true],
  [Buffer.from("a"), true],
  [elsewhere("new Uint8Array(2)"), true],
  [elsewhere("new Uint8Array()"), true],
  [new Uint16Array(1), false],
  [new Int8Array(1), false],
  [new Uint8ClampedArray(1), false],
  [new DataView(new ArrayBuffer(1)), false],
  [new ArrayBuffer(1), false],
  [[1], false],
  ["a", false],
  [null, false],
  [{ [Symbol.toStringTag]: "Uint8Array", byteLength: 1 }, false],
])("isBytes %#", (value, expected) => {
  expect(isBytes(value)).toBe(expected);
});

test("bytes that were transferred elsewhere are none any more", () => {
  const bytes = new Uint8Array(3);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  expect(isBytes(bytes)).toBe(false);
});
