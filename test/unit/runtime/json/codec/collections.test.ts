/** Arrays, dictionaries and values of any type as JSON. */
import { describe, expect, test } from "vitest";
import type {
  ArrayDescriptor,
  DictionaryDescriptor,
  MemberDescriptor,
  TypeReference,
} from "../../../../../runtime/descriptors.js";
import { anyType, dateTime, int, string } from "../../../../../runtime/scalars.js";
import { readJson, refusal, writeJson } from "../../../support/json.js";

const arrayOf = (item: MemberDescriptor): (() => ArrayDescriptor) => {
  const descriptor: ArrayDescriptor = { kind: "array", name: `ArrayOf${item[0]}`, namespace: "urn:t", item };
  return () => descriptor;
};

const dictionaryOf = (
  key: TypeReference,
  value: TypeReference,
  names = ["Key", "Value"],
): (() => DictionaryDescriptor) => {
  const [keyName = "", valueName = ""] = names;
  const descriptor: DictionaryDescriptor = {
    kind: "dictionary",
    name: "Pairs",
    namespace: "urn:t",
    pair: "Pair",
    key: [keyName, key, "1"],
    value: [valueName, value, "1nil"],
  };
  return () => descriptor;
};

describe("an array", () => {
  const texts = arrayOf(["string", string, "*nil"]);
  const numbers = arrayOf(["int", int, "*"]);

  test.each([
    [texts, [], "[]"],
    [texts, ["a", null, ""], '["a",null,""]'],
    [numbers, [1, 2], "[1,2]"],
  ] as const)("%o %j is %s", (type, value, json) => {
    expect(writeJson(type, value)).toBe(json);
    expect(readJson(type, json)).toEqual(value);
  });

  test.each([
    [numbers, [1, null], "[1]: expected an xs:int, got null"],
    [numbers, ["a"], '[0]: expected an xs:int, got "a"'],
    [texts, [1], "[0]: expected text, got 1"],
    [texts, "a", 'expected an array (ArrayOfstring), got "a"'],
    [texts, { length: 0 }, "expected an array (ArrayOfstring), got an object"],
    [arrayOf(["Token", int, "*"]), ["hunter2"], "[0]: expected an xs:int, got text"],
  ] as const)("%o is not %j", (type, value, message) => {
    expect(refusal(() => writeJson(type, value))).toBe(message);
    expect(refusal(() => readJson(type, JSON.stringify(value)))).toBe(message);
  });

  test("has no holes", () => {
    expect(refusal(() => writeJson(numbers, [1, , 3]))).toContain("[1]: expected an xs:int (leave the member out");
  });
});

describe("a dictionary", () => {
  const byText = dictionaryOf(string, int);
  const byNumber = dictionaryOf(int, string);
  const byDate = dictionaryOf(dateTime, string);

  test("with text keys is an object without a prototype", () => {
    const value = readJson(byText, '{"a":1,"":null,"__proto__":2}') as object;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.entries(value)).toEqual([
      ["a", 1],
      ["", null],
      ["__proto__", 2],
    ]);
    expect(writeJson(byText, value)).toBe('{"a":1,"":null,"__proto__":2}');
  });

  test("with other keys is a Map", () => {
    const value = new Map([
      [7, "a"],
      [-1, null],
    ]);
    expect(writeJson(byNumber, value)).toBe('{"7":"a","-1":null}');
    expect(readJson(byNumber, '{"7":"a","-1":null}')).toEqual(value);
  });

  test("has dates as keys", () => {
    const value = new Map([["2026-12-24T12:34:45", "a"]]);
    expect(writeJson(byDate, value)).toBe('{"2026-12-24T12:34:45":"a"}');
    expect(readJson(byDate, '{"2026-12-24T12:34:45":"a"}')).toEqual(value);
  });

  test.each([
    [byText, '{"a":"b"}', '["a"]: expected an xs:int, got "b"'],
    [byNumber, '{"a":"b"}', '["a"]: expected an xs:int, got "a"'],
    [byText, "[]", "expected an object with text keys (Pairs), got an array"],
    [byNumber, "7", "expected a Map (Pairs), got 7"],
    [dictionaryOf(string, int, ["Token", "Value"]), '{"hunter2":"b"}', '[0]: expected an xs:int, got "b"'],
    [dictionaryOf(string, int, ["Key", "Password"]), '{"a":"hunter2"}', '["a"]: expected an xs:int, got text'],
  ] as const)("%o is not read from %s", (type, json, message) => {
    expect(refusal(() => readJson(type, json))).toBe(message);
  });

  test.each([
    [byText, { a: "b" }, '["a"]: expected an xs:int, got "b"'],
    [byText, new Map(), "expected an object with text keys (Pairs), got a Map"],
    [byNumber, {}, "expected a Map (Pairs), got an object"],
    [byNumber, new Map([["a", "b"]]), '["a"]: expected an xs:int, got "a"'],
  ])("%o is not written from %j", (type, value, message) => {
    expect(refusal(() => writeJson(type, value))).toBe(message);
  });
});

describe("a value of any type", () => {
  test.each([
    ['"a"', { $type: "xs:string", value: "a" }],
    ["true", { $type: "xs:boolean", value: true }],
    ["7", { $type: "xs:int", value: 7 }],
    ["-2147483648", { $type: "xs:int", value: -2147483648 }],
    ["2147483648", { $type: "xs:long", value: 2147483648n }],
    ["9223372036854775807", { $type: "xs:long", value: 9223372036854775807n }],
    ["1.5", { $type: "xs:double", value: 1.5 }],
    ['{"a":[1]}', { $type: "raw", wire: "json", value: '{"a":[1]}' }],
    ["[12345678901234567890]", { $type: "raw", wire: "json", value: "[12345678901234567890]" }],
    ["12345678901234567890", { $type: "raw", wire: "json", value: "12345678901234567890" }],
  ])("%s is read, and sent back as it came", (json, value) => {
    expect(readJson(anyType, json)).toEqual(value);
    expect(writeJson(anyType, value)).toBe(json);
  });

  test.each([
    [{ $type: "xs:dateTime", value: "2026-12-24T12:34:45" }, '"2026-12-24T12:34:45"'],
    [{ $type: "ser:duration", value: "PT15M" }, '"00:15:00"'],
    [{ $type: "xs:base64Binary", value: new Uint8Array([0]) }, '"AA=="'],
    [{ $type: "xs:unsignedLong", value: 18446744073709551615n }, "18446744073709551615"],
  ])("%o is written as %s", (value, json) => {
    expect(writeJson(anyType, value)).toBe(json);
  });

  test.each([
    [{ $type: "xs:int", value: "a" }, '.value: expected an xs:int, got "a"'],
    [{ $type: "xs:itn", value: 7 }, '.$type: expected the name of a type such as "xs:int", got "xs:itn"'],
    [
      { $type: "raw", wire: "soap", value: "<a/>" },
      ".value: expected a raw value of a message over json, got one over soap, which only that wire can send",
    ],
    [{ $type: "raw", wire: "json", value: "{" }, '.value: expected JSON as it was received, got "{"'],
    [{ $type: "raw", wire: "json", value: {} }, ".value: expected JSON as it was received, got an object"],
  ])("%o is not written", (value, message) => {
    expect(refusal(() => writeJson(anyType, value))).toBe(message);
  });

  test.each(["a", 7, null, { value: 7 }, { $type: "xs:int" }])("%j is none", (value) => {
    expect(refusal(() => writeJson(anyType, value))).toMatch(/^expected /);
  });
});
