/** Enumerations and flags: names of the contract, names that arrived, and names that were declared. */
import { describe, expect, test } from "vitest";
import type { EnumerationDescriptor } from "../../../../../runtime/descriptors.js";
import { unknownName } from "../../../../../runtime/index.js";
import { arrayOf, namespace, read, readValue, refusal, spellings, writtenValue } from "../../../support/soap.js";

/** Returns an enumeration of its own, because names that arrived are remembered. */
const color = (more: Partial<EnumerationDescriptor> = {}): (() => EnumerationDescriptor) => {
  const descriptor: EnumerationDescriptor = {
    kind: "enumeration",
    name: "Color",
    namespace,
    names: ["Red", "Green", "Blue&Grey"],
    ...more,
  };
  return () => descriptor;
};
const flags = (): (() => EnumerationDescriptor) => color({ kind: "flags" });

describe("an enumeration", () => {
  test.each([
    ["Red", "<Value>Red</Value>"],
    ["Blue&Grey", "<Value>Blue&amp;Grey</Value>"],
  ])("%s is written and read", (name, xml) => {
    expect(writtenValue(color(), name)).toBe(xml);
    for (const [, spell] of spellings) expect(read([["Value", color(), "1nil"]], xml, { spell })["Value"]).toBe(name);
  });

  test("is read with white space around it", () => {
    expect(readValue(color(), "<Value>\n Red\t</Value>")).toBe("Red");
  });

  test("is .NET's zero where it was left out, or null where it has none", () => {
    expect(readValue(color({ zero: "Green" }), "")).toBe("Green");
    expect(readValue(color(), "")).toBeNull();
    expect(readValue(color({ zero: "Green" }), '<Value i:nil="1"/>', "1nil")).toBeNull();
  });

  test.each<[value: unknown, reason: string]>([
    ["red", 'expected a name of Color such as "Red", got "red"'],
    ["Gren", 'expected a name of Color such as "Green", got "Gren"'],
    ["Something", 'expected a name of Color, got "Something"'],
    ["", 'expected a name of Color, got ""'],
    [" Red", 'expected a name of Color such as "Red", got " Red"'],
    [1, "expected a name of Color, got 1"],
    [null, "expected a name of Color, got null"],
    [["Red"], "expected a name of Color, got an array"],
  ])("%j is refused", (value, reason) => {
    expect(refusal(() => writtenValue(color(), value))).toBe(`Op.Value: ${reason}`);
  });

  test.each(["", " ", "Red Green", "a\nb", "a\u00a0b"])("%j is not read", (text) => {
    for (const [, spell] of spellings)
      expect(refusal(() => read([["Value", color(), "1"]], `<Value>${text}</Value>`, { spell }))).toBe(
        `Op.Value: expected a name of Color, got ${JSON.stringify(text.trim())}`,
      );
  });

  test("takes back a name that arrived, and only then", () => {
    const own = color();
    expect(refusal(() => writtenValue(own, "New<1>"))).toBe('Op.Value: expected a name of Color, got "New<1>"');
    expect(readValue(own, "<Value>New&lt;1&gt;</Value>")).toBe("New<1>");
    expect(writtenValue(own, "New<1>")).toBe("<Value>New&lt;1&gt;</Value>");
    expect(refusal(() => writtenValue(color(), "New<1>"))).toBe('Op.Value: expected a name of Color, got "New<1>"');
  });

  test("suggests no name that only arrived", () => {
    const own = color();
    readValue(own, "<Value>Purple</Value>");
    expect(refusal(() => writtenValue(own, "Purpel"))).toBe('Op.Value: expected a name of Color, got "Purpel"');
  });

  test("remembers 10,000 names that arrived, and reads the others all the same", () => {
    const own = color();
    const names = Array.from({ length: 10_001 }, (_, at) => `N${at}`);
    const xml = names.map((name) => `<c>${name}</c>`).join("");
    expect(read([["Value", () => arrayOf(["c", own, "*"]), "1"]], `<Value>${xml}</Value>`)["Value"]).toEqual(names);
    expect(writtenValue(own, "N9999")).toBe("<Value>N9999</Value>");
    expect(refusal(() => writtenValue(own, "N10000"))).toContain("expected a name of Color");
    expect(readValue(own, "<Value>N10001</Value>")).toBe("N10001");
    expect(writtenValue(own, "Red")).toBe("<Value>Red</Value>");
  });

  test("takes a name that was declared", () => {
    expect(writtenValue(color(), unknownName("Declared&1"))).toBe("<Value>Declared&amp;1</Value>");
    expect(writtenValue(flags(), ["Red", unknownName("Declared&1")])).toBe("<Value>Red Declared&amp;1</Value>");
  });

  test.each(["", " ", "a b", "a\n", " a", "a\t"])("%j cannot be declared", (name) => {
    expect(() => unknownName(name)).toThrow(TypeError);
    expect(() => unknownName(name)).toThrow(`${JSON.stringify(name)} is no name of an enumeration`);
  });
});

describe("flags", () => {
  test.each<[names: readonly string[], xml: string]>([
    [["Red"], "<Value>Red</Value>"],
    [["Green", "Red"], "<Value>Green Red</Value>"],
    [["Blue&Grey", "Red"], "<Value>Blue&amp;Grey Red</Value>"],
  ])("%j are written and read", (names, xml) => {
    expect(writtenValue(flags(), names)).toBe(xml);
    for (const [, spell] of spellings)
      expect(read([["Value", flags(), "1nil"]], xml, { spell })["Value"]).toEqual(names);
  });

  test("that are none are written as an empty text", () => {
    expect(writtenValue(flags(), [])).toBe("<Value></Value>");
    for (const xml of ["<Value/>", "<Value></Value>", "<Value> \n</Value>"])
      expect(readValue(flags(), xml)).toEqual([]);
  });

  test("are read with any white space, each once", () => {
    expect(readValue(flags(), "<Value> Red\n\tGreen  Red </Value>")).toEqual(["Red", "Green"]);
  });

  test("are none where they were left out", () => {
    expect(readValue(flags(), "")).toEqual([]);
  });

  test("take back a name that arrived", () => {
    const own = flags();
    expect(readValue(own, "<Value>Red New</Value>")).toEqual(["Red", "New"]);
    expect(writtenValue(own, ["New"])).toBe("<Value>New</Value>");
  });

  test.each<[value: unknown, reason: string]>([
    ["Red", ': expected an array of names of Color, got "Red"'],
    [["Red", "Gren"], '[1]: expected a name of Color such as "Green", got "Gren"'],
    [["Red", "Green", "Red"], '[2]: expected each name once, got "Red"'],
    [["Red", null], "[1]: expected a name of Color, got null"],
    [new Set(["Red"]), ": expected an array of names of Color, got a Set"],
  ])("%j are refused", (value, reason) => {
    expect(refusal(() => writtenValue(flags(), value))).toBe(`Op.Value${reason}`);
  });
});
