/** Values of `xs:anyType`: each says its type on the wire and in TypeScript; what is unknown stays XML. */
import { describe, expect, test } from "vitest";
import { anyType } from "../../../../../runtime/scalars.js";
import { arrayOf, read, readBack, readValue, refusal, spellings, writtenValue } from "../../../support/soap.js";

const rows: readonly (readonly [$type: string, value: unknown, wire: string, text: string])[] = [
  ["xs:string", "a<b", "x:string", "a&lt;b"],
  ["xs:string", "", "x:string", ""],
  ["xs:dateTime", "2026-12-24T12:34:45", "x:dateTime", "2026-12-24T12:34:45"],
  ["xs:duration", "P1DT2H", "x:duration", "P1DT2H"],
  ["xs:decimal", "12.50", "x:decimal", "12.50"],
  ["xs:date", "2026-12-24", "x:date", "2026-12-24"],
  ["xs:time", "12:34:45", "x:time", "12:34:45"],
  ["xs:boolean", true, "x:boolean", "true"],
  ["xs:int", -7, "x:int", "-7"],
  ["xs:short", -32768, "x:short", "-32768"],
  ["xs:byte", 127, "x:byte", "127"],
  ["xs:unsignedInt", 4294967295, "x:unsignedInt", "4294967295"],
  ["xs:unsignedShort", 65535, "x:unsignedShort", "65535"],
  ["xs:unsignedByte", 255, "x:unsignedByte", "255"],
  ["xs:double", 1.5, "x:double", "1.5"],
  ["xs:float", 1e30, "x:float", "1E30"],
  ["xs:long", -(2n ** 63n), "x:long", "-9223372036854775808"],
  ["xs:unsignedLong", 2n ** 64n - 1n, "x:unsignedLong", "18446744073709551615"],
  ["xs:base64Binary", Uint8Array.of(1), "x:base64Binary", "AQ=="],
  ["ser:guid", "00000000-0000-0000-0000-000000000001", "ser:guid", "00000000-0000-0000-0000-000000000001"],
  ["ser:char", "A", "ser:char", "65"],
  ["ser:duration", "PT1S", "ser:duration", "PT1S"],
];

describe("each type", () => {
  test.each(rows)("%s", ($type, value, wire, text) => {
    const xml = `<Value i:type="${wire}">${text}</Value>`;
    expect(writtenValue(anyType, { $type, value })).toBe(xml);
    for (const [, spell] of spellings)
      expect(read([["Value", anyType, "1nil"]], xml, { spell })["Value"]).toEqual({ $type, value });
  });

  test.each(rows)("%s refuses a value of another", ($type) => {
    const wrong = $type === "xs:boolean" ? 1 : true;
    expect(refusal(() => writtenValue(anyType, { $type, value: wrong }))).toMatch(
      new RegExp(`^Op\\.Value\\.value: expected .*, got ${String(wrong)}$`),
    );
  });

  test("is read from an array, beside nil", () => {
    const xml = '<Value><a i:type="x:int">1</a><a i:nil="true"/><a i:type="x:string"/></Value>';
    for (const [, spell] of spellings)
      expect(read([["Value", () => arrayOf(["a", anyType, "*nil"]), "1"]], xml, { spell })["Value"]).toEqual([
        { $type: "xs:int", value: 1 },
        null,
        { $type: "xs:string", value: "" },
      ]);
  });

  test("is null where it was left out", () => {
    expect(readValue(anyType, "")).toBeNull();
    expect(readValue(anyType, '<Value i:nil="true"/>', "1nil")).toBeNull();
  });
});

describe("XML of any other type", () => {
  test.each<[name: string, xml: string, kept: string]>([
    ["without a type", "<Value>a</Value>", '<Value xmlns="urn:t">a</Value>'],
    [
      "of an unknown type",
      '<Value i:type="n:T"><n:A>1</n:A></Value>',
      '<Value xmlns="urn:t" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:n="urn:n" i:type="n:T"><n:A>1</n:A></Value>',
    ],
    [
      "of a known name in another namespace",
      '<Value i:type="n:int">1</Value>',
      '<Value xmlns="urn:t" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:n="urn:n" i:type="n:int">1</Value>',
    ],
    [
      "of a name of .NET's serialization in another namespace",
      '<Value i:type="n:guid">00000000-0000-0000-0000-000000000001</Value>',
      '<Value xmlns="urn:t" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:n="urn:n" i:type="n:guid">00000000-0000-0000-0000-000000000001</Value>',
    ],
    [
      "of an unknown name in a known namespace",
      '<Value i:type="x:anyURI">1</Value>',
      '<Value xmlns="urn:t" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="x:anyURI">1</Value>',
    ],
    ["that is empty", "<Value/>", '<Value xmlns="urn:t"/>'],
  ])("%s is kept, and sent as it came", (_, xml, kept) => {
    const value = readValue(anyType, xml);
    expect(value).toEqual({ $type: "raw", wire: "soap", value: kept });
    expect(writtenValue(anyType, value)).toBe(kept);
    expect(readBack([["Value", anyType, "1"]], { Value: value })["Value"]).toEqual(value);
  });

  test.each<[name: string, value: unknown]>([
    ["text", "text"],
    ["two elements", '<Value xmlns="urn:t"/><Value xmlns="urn:t"/>'],
    ["an element of another name", '<Other xmlns="urn:t"/>'],
    ["an element of another namespace", "<Value/>"],
    ["white space around an element", ' <Value xmlns="urn:t"/>'],
    ["no text", 7],
    ["an array of text", ['<Value xmlns="urn:t"/>']],
  ])("that is %s is refused", (_, value) => {
    expect(refusal(() => writtenValue(anyType, { $type: "raw", wire: "soap", value }))).toContain(
      "Op.Value.value: expected one well-formed element called Value, as it was received, got ",
    );
  });
});

test.each([
  [{ $type: "raw", wire: "json", value: '<Value xmlns="urn:t"/>' }, "json"],
  [{ $type: "raw", value: '<Value xmlns="urn:t"/>' }, "false"],
])("a raw value of another wire is refused: %j", (value, wire) => {
  expect(refusal(() => writtenValue(anyType, value))).toBe(
    `Op.Value: expected a raw value of a message over soap, got one over ${wire}, which only that wire can send`,
  );
});

describe("what is refused", () => {
  const expected = 'Op.Value: expected a typed value such as { $type: "xs:int", value: 7 }, got ';
  test.each<[name: string, value: unknown, reason: string]>([
    ["a bare number", 7, `${expected}7`],
    ["bare text", "a", `${expected}"a"`],
    ["no value", { $type: "xs:int" }, `${expected}an object`],
    ["no type", { value: 7 }, `${expected}an object`],
    ["null", null, `${expected}null`],
    [
      "a misspelt type",
      { $type: "xs:Int", value: 7 },
      'Op.Value.$type: expected the name of a type such as "xs:int", got "xs:Int"',
    ],
    [
      "a type like no other",
      { $type: "something", value: 7 },
      'Op.Value.$type: expected the name of a type, got "something"',
    ],
    [
      "a name that every object has",
      { $type: "toString", value: 7 },
      'Op.Value.$type: expected the name of a type, got "toString"',
    ],
    ["a type that is no text", { $type: 7, value: 7 }, "Op.Value.$type: expected the name of a type, got 7"],
    ["an undefined value", { $type: "xs:int", value: undefined }, "Op.Value.value: expected an xs:int, got undefined"],
  ])("%s", (_, value, reason) => {
    expect(refusal(() => writtenValue(anyType, value))).toBe(reason);
  });

  test.each<[name: string, xml: string, reason: string]>([
    ["a bad text of a known type", '<Value i:type="x:int">a</Value>', 'Op.Value: expected an xs:int, got "a"'],
    ["an element in a known type", '<Value i:type="x:int"><a/></Value>', "Op.Value: expected text, got the element a"],
    [
      "an undeclared prefix",
      '<Value i:type="z:int">1</Value>',
      'Op.Value: expected a declared prefix in xsi:type, got "z:int"',
    ],
  ])("%s, when read", (_, xml, reason) => {
    for (const [, spell] of spellings)
      expect(refusal(() => read([["Value", anyType, "1nil"]], xml, { spell }))).toBe(reason);
  });
});
