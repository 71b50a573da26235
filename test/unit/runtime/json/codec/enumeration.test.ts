/** Enumerations and flags as JSON: names, composites, numbers, and names that nobody knows. */
import { describe, expect, test } from "vitest";
import type { EnumerationDescriptor } from "../../../../../runtime/descriptors.js";
import { Codecs } from "../../../../../runtime/json/codec/index.js";
import { ServerCodecs } from "../../../../../runtime/json/webapi/codecs.js";
import { parseJson } from "../../../../../runtime/json/parse.js";
import { unknownName } from "../../../../../runtime/values/unknown-name.js";
import { readJson, refusal, writeJson } from "../../../support/json.js";

const enumeration = (kind: EnumerationDescriptor["kind"], ...names: readonly string[]) => {
  const descriptor: EnumerationDescriptor = { kind, name: "Colour", namespace: "urn:t", names };
  return () => descriptor;
};

describe("an enumeration", () => {
  const colour = enumeration("enumeration", "Red", "Green");

  test("is the name", () => {
    expect(writeJson(colour, "Red")).toBe('"Red"');
    expect(readJson(colour, '"Green"')).toBe("Green");
  });

  test.each([
    ['"Blue"', "Blue", '"Blue"'],
    ["7", "7", "7"],
    ["-1", "-1", "-1"],
    ['"7"', "7", "7"],
    ["12345678901234567890", "12345678901234567890", "12345678901234567890"],
  ])("sends back a value that it does not know: %s", (json, name, sent) => {
    const codec = new Codecs({ flags: {}, families: {} }).of(colour);
    const message = parseJson(json, { depth: 9 });
    expect(refusal(() => codec.write(name))).toContain("expected a name of Colour");
    expect(codec.read(message.value, message)).toBe(name);
    expect(codec.write(name)).toBe(sent);
  });

  test("takes a declared name", () => {
    unknownName("Declared");
    expect(writeJson(colour, "Declared")).toBe('"Declared"');
  });

  test.each(['""', '"Red Green"', "1.5", "true", "{}", "[]", "1e300"])("does not read %s", (json) => {
    expect(refusal(() => readJson(colour, json))).toContain("expected a name of Colour");
  });

  test.each(["red", 0, null, ["Red"]])("does not write %j", (value) => {
    expect(refusal(() => writeJson(colour, value))).toContain("expected a name of Colour");
  });
});

describe("flags", () => {
  const rights = enumeration("flags", "Select", "Update", "Insert", "R", "Spare");
  /** R is another name of Select, and Spare has no published number. */
  const numbers = { R: 1, Spare: null, None: 0, UR: 3, FULL: 15, Odd: null };
  const bindings = { flags: { Colour: numbers }, families: {} };

  test.each([
    [[], "0"],
    [["Select"], '"Select"'],
    [["Update", "Select"], '"Update, Select"'],
    [["R"], '"R"'],
  ])("%j is written as %s", (value, json) => {
    expect(writeJson(rights, value, bindings)).toBe(json);
  });

  test.each([
    ['"Select, Insert"', ["Select", "Insert"]],
    ['"Select,Insert"', ["Select", "Insert"]],
    ['" Select "', ["Select"]],
    ['"Select, Select"', ["Select"]],
    ['"R"', ["R"]],
    ['"None"', []],
    ['"0"', []],
    ["0", []],
    ['""', []],
    ["3", ["Select", "Update"]],
    ['"UR"', ["Select", "Update"]],
    ['"UR, Insert"', ["Select", "Update", "Insert"]],
    ['"FULL"', ["Select", "Update", "Insert", "8"]],
    ["8", ["8"]],
    ["24", ["24"]],
    ['"Later, Select"', ["Later", "Select"]],
    ['"Odd"', ["Odd"]],
    ["-1", ["-1"]],
    ['"toString"', ["toString"]],
  ])("%s is read as %j", (json, names) => {
    expect(readJson(rights, json, bindings)).toEqual(names);
  });

  test.each([
    [["8"], "8"],
    [["Select", "8"], "9"],
    [["Select", "R", "8"], "9"],
    [["24", "Update"], "26"],
    [["Later", "Select"], '"Later, Select"'],
  ])("%j, which came before, is sent back as %s", (names, json) => {
    const codec = new Codecs(bindings).of(rights);
    for (const text of ["8", "24", '"Later"']) {
      const message = parseJson(text, { depth: 9 });
      codec.read(message.value, message);
    }
    expect(codec.write(names)).toBe(json);
  });

  test("does not add a number to a name whose number nobody knows", () => {
    const codec = new Codecs(bindings).of(rights);
    const message = parseJson("8", { depth: 9 });
    codec.read(message.value, message);
    expect(refusal(() => codec.write(["8", "Spare"]))).toContain("names with known numbers beside 8");
  });

  test("whose bits have no name in .NET are sent as a number", () => {
    const days = enumeration("flags", "Monday", "UndefinedValue8");
    const known = { flags: { Colour: { UndefinedValue8: 8 } }, families: {} };
    expect(readJson(days, "9", known)).toEqual(["Monday", "UndefinedValue8"]);
    expect(writeJson(days, ["Monday", "UndefinedValue8"], known)).toBe("9");
    expect(writeJson(days, ["Monday"], known)).toBe('"Monday"');
  });

  test("without further numbers, each name stands for one bit after the other, and a composite name is kept as it comes", () => {
    expect(readJson(rights, '"UR, Select"')).toEqual(["UR", "Select"]);
    expect(readJson(rights, "3")).toEqual(["Select", "Update"]);
    expect(readJson(rights, "24")).toEqual(["R", "Spare"]);
  });

  test("a name whose number the server has changed is read by an old client as the old flags", () => {
    const days = enumeration("flags", "Monday", "Tuesday", "Wednesday");
    const server = new ServerCodecs({ flags: { Colour: { All: 7 } }, families: {} }).of(days);
    const answer = server.write(["Monday", "Tuesday", "Wednesday"]);
    expect(answer).toBe('"All"');
    expect(readJson(days, answer, { flags: { Colour: { All: 7 } }, families: {} })).toHaveLength(3);
    expect(readJson(days, answer, { flags: { Colour: { All: 3 } }, families: {} })).toEqual(["Monday", "Tuesday"]);
  });

  test.each([
    [["Select", "Select"], "[1]: expected each name once"],
    [["Blue"], "[0]: expected a name of Colour"],
    [["Select", null], "[1]: expected a name of Colour"],
    ["Select", "expected an array of names of Colour"],
    [{ 0: "Select", length: 1 }, "expected an array of names of Colour"],
  ])("%j is not written", (value, message) => {
    expect(refusal(() => writeJson(rights, value, bindings))).toContain(message);
  });

  test.each(["true", "[]", '["Select"]', "{}", "1.5"])("%s is not read", (json) => {
    expect(refusal(() => readJson(rights, json, bindings))).toContain("expected an array of names of Colour");
  });
});
