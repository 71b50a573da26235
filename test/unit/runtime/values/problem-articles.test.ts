/** The article before the name of a value that was given for another: it follows the sound, not the letter. */
import { expect, test } from "vitest";
import { Problem } from "../../../../runtime/values/problem.js";

test.each([
  ["a Uint8Array", new Uint8Array(1)],
  ["a Uint16Array", new Uint16Array(1)],
  ["a URL", new URL("https://crm.example.com")],
  ["a URLSearchParams", new URLSearchParams()],
  ["an Int8Array", new Int8Array(1)],
  ["an ArrayBuffer", new ArrayBuffer(1)],
  ["an Error", new Error("no")],
  ["a Date", new Date(0)],
  ["a Map", new Map()],
  ["an HTMLInputElement", { [Symbol.toStringTag]: "HTMLInputElement" }],
  ["an XMLDocument", { [Symbol.toStringTag]: "XMLDocument" }],
  ["an object", {}],
  ["an array", []],
])("%s", (told, value) => {
  expect(new Problem("an xs:int", { value }).tell()).toBe(`expected an xs:int, got ${told}`);
});
