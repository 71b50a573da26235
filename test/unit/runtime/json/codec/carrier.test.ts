/** Carriers as JSON: members that are left out, null, unknown or in another case, and families of carriers. */
import { describe, expect, test } from "vitest";
import type { CarrierDescriptor, EnumerationDescriptor, MemberDescriptor } from "../../../../../runtime/descriptors.js";
import { Codecs } from "../../../../../runtime/json/codec/index.js";
import { parseJson } from "../../../../../runtime/json/parse.js";
import { int, long, string } from "../../../../../runtime/scalars.js";
import { absentMembers, unknownMembers } from "../../../../../runtime/types.js";
import { noBindings, readJson, refusal, writeJson } from "../../../support/json.js";

const carrier = (
  name: string,
  members: readonly MemberDescriptor[],
  more: Partial<CarrierDescriptor> = {},
): CarrierDescriptor => ({ kind: "carrier", name, namespace: "urn:t", members, ...more });

const inner = carrier("Inner", [["X", int, "1"]]);
const thing = carrier("Thing", [
  ["Id", int, "?"],
  ["Name", string, "?nil", { property: "name" }],
  ["Part", () => inner, "?nil"],
]);
const type = () => thing;

describe("the members of a carrier", () => {
  test("are written with their names in JSON, in the order of the contract", () => {
    expect(writeJson(type, { Part: { X: 1 }, name: "a", Id: 7 })).toBe('{"Id":7,"Name":"a","Part":{"X":1}}');
  });

  test("are read in any order and any case, into the order of the contract", () => {
    const values = readJson(type, '{"PART":{"x":1},"name":"a","id":7}');
    expect(values).toEqual({ Id: 7, name: "a", Part: { X: 1 } });
    expect(Object.keys(values as object)).toEqual(["Id", "name", "Part"]);
    expect(Object.getOwnPropertySymbols(values)).toEqual([]);
  });

  test.each([
    ['{"Id":1,"id":2,"Name":null,"Part":null}', 2],
    ['{"id":1,"Id":2,"Name":null,"Part":null}', 2],
  ])("count the last time that they stand: %s", (json, id) => {
    expect(readJson(type, json)).toEqual({ Id: id, name: null, Part: null });
  });

  test("are not taken from the prototype of the parsed object", () => {
    const hostile = carrier("Hostile", [
      ["constructor", string, "?nil"],
      ["toString", string, "?nil"],
    ]);
    expect(readJson(() => hostile, "{}")).toMatchObject({ constructor: null, toString: null });
    expect(readJson(() => hostile, '{"toString":"a"}')).toMatchObject({ constructor: null, toString: "a" });
  });

  test.each([
    ["null", "expected an object (Thing), got null"],
    ["7", "expected an object (Thing), got 7"],
    ['"a"', 'expected an object (Thing), got "a"'],
    ["[]", "expected an object (Thing), got an array"],
    ['{"Id":null}', ".Id: expected an xs:int, got null"],
    ['{"Part":[]}', ".Part: expected an object (Inner), got an array"],
    ['{"Part":{"X":"a"}}', '.Part.X: expected an xs:int, got "a"'],
    ['{"name":7}', ".name: expected text, got 7"],
  ])("are not read from %s", (json, message) => {
    expect(refusal(() => readJson(type, json))).toBe(message);
  });

  test.each([
    [{ Idd: 7 }, ".Idd: Thing has no such member; Id is one"],
    [{ Id: undefined }, ".Id: expected an xs:int (leave the member out to send nothing), got undefined"],
    [{ Id: null }, ".Id: expected an xs:int, got null"],
    [{ Part: {} }, ".Part.X: expected an xs:int, got undefined"],
    [{ Part: { Y: 1 } }, ".Part.Y: Inner has no such member; X is one"],
    [[], "expected an object (Thing), got an array"],
    [new Date(0), "expected an object (Thing), got a Date"],
    [{ Name: "a" }, ".Name: Thing has no such member; name is one"],
  ])("are not written: %j", (value, message) => {
    expect(refusal(() => writeJson(type, value))).toBe(message);
  });

  test("tell no secret", () => {
    const login = carrier("Login", [["Password", int, "?"]]);
    expect(refusal(() => writeJson(() => login, { Password: "hunter2" }))).toBe(
      ".Password: expected an xs:int, got text",
    );
    expect(refusal(() => readJson(() => login, '{"Password":"hunter2"}'))).toBe(
      ".Password: expected an xs:int, got text",
    );
  });
});

describe("members that the server left out", () => {
  test("are zero or null, and are remembered", () => {
    const values = readJson(type, "{}") as Record<string | symbol, unknown>;
    expect(values).toEqual({ Id: 0, name: null, Part: null, [absentMembers]: ["Id", "name", "Part"] });
  });

  test("are left out again while they are unchanged", () => {
    const values = readJson(type, '{"Id":7}') as object;
    expect(writeJson(type, { ...values })).toBe('{"Id":7}');
    expect(writeJson(type, { ...values, name: "a" })).toBe('{"Id":7,"Name":"a"}');
  });

  test("are told from null", () => {
    expect(writeJson(type, readJson(type, '{"Name":null}'))).toBe('{"Name":null}');
  });
});

describe("members that the client does not know", () => {
  const json = '{"Id":7,"New":{"a":[1.50,12345678901234567890,"\\u000b"]},"__proto__":1,"Name":null,"Part":null}';

  test("are kept as JSON, with all digits, and are sent back", () => {
    const values = readJson(type, json) as Record<string | symbol, unknown>;
    expect(values[unknownMembers]).toEqual([
      { wire: "json", text: '"New":{"a":[1.5,12345678901234567890,"\\u000b"]}' },
      { wire: "json", text: '"__proto__":1' },
    ]);
    expect(writeJson(type, { ...values, Id: 8 })).toBe(
      '{"Id":8,"Name":null,"Part":null,"New":{"a":[1.5,12345678901234567890,"\\u000b"]},"__proto__":1}',
    );
  });

  test("leave the other members as they are, also those whose values are read into the place where they came", () => {
    const rights: EnumerationDescriptor = {
      kind: "flags",
      name: "Rights",
      namespace: "urn:t",
      names: ["Read", "Write"],
    };
    const part = carrier("Part", [["Mask", () => rights, "?"]]);
    const whole = () => carrier("Whole", [["Part", () => part, "?nil"]]);
    const values = readJson(whole, '{"Part":{"Mask":"Read, Write"},"New":1}');
    expect(values).toMatchObject({ Part: { Mask: ["Read", "Write"] } });
    expect(writeJson(whole, values)).toBe('{"Part":{"Mask":"Read, Write"},"New":1}');
  });

  test("do not cross to another wire", () => {
    const values = { Id: 7, [unknownMembers]: [{ wire: "soap", text: "<New/>" }] };
    expect(refusal(() => writeJson(type, values))).toBe(
      "expected unknown members of a message over json, got one over soap, which only that wire can send",
    );
  });

  test.each(["", "7", '"New"', '"New":', '"New":1,"Newer":2', '"New":1},{"a":1', '"New":1}'])(
    "are not sent if they are no member: %s",
    (text) => {
      const values = { Id: 7, [unknownMembers]: [{ wire: "json", text }] };
      expect(refusal(() => writeJson(type, values))).toBe(
        "expected every unknown member to be one name with its value",
      );
    },
  );
});

describe("a family of carriers", () => {
  const kinds: EnumerationDescriptor = {
    kind: "enumeration",
    name: "Kind",
    namespace: "urn:t",
    names: ["Unknown", "Text", "Integer"],
  };
  const base: CarrierDescriptor = carrier("FieldBase", [["Kind", () => kinds, "?"]], { derived: () => [text, whole] });
  const text: CarrierDescriptor = carrier("FieldText", [["Length", int, "?"]], { base: () => base });
  const whole: CarrierDescriptor = carrier("FieldInt", [["Most", long, "?"]], { base: () => base });
  const bindings = {
    ...noBindings,
    families: { FieldBase: { member: "Kind", carriers: { Text: "FieldText", Integer: "FieldInt" } } },
  };
  const read = (json: string) => readJson(() => base, json, bindings);
  const write = (value: unknown) => writeJson(() => base, value, bindings);

  test.each([
    ['{"Kind":"Text","Length":5}', { $type: "FieldText", Kind: "Text", Length: 5 }],
    ['{"most":9007199254740993,"kind":"Integer"}', { $type: "FieldInt", Kind: "Integer", Most: 9007199254740993n }],
    ['{"Kind":"Unknown"}', { $type: "FieldBase", Kind: "Unknown" }],
    ['{"Kind":"toString"}', { $type: "FieldBase", Kind: "toString" }],
  ])("is told apart by a member: %s", (json, value) => {
    expect(read(json)).toEqual(value);
  });

  test("is told apart by a member with another name in TypeScript", () => {
    const renamed: CarrierDescriptor = carrier("FieldBase", [["Kind", () => kinds, "?", { property: "kind" }]], {
      derived: () => [heir],
    });
    const heir: CarrierDescriptor = carrier("FieldText", [["Length", int, "?", { property: "length" }]], {
      base: () => renamed,
    });
    const put = (value: unknown) => writeJson(() => renamed, value, bindings);
    expect(put({ $type: "FieldText", length: 5 })).toBe('{"Kind":"Text","Length":5}');
    expect(put({ $type: "FieldText", kind: "Text" })).toBe('{"Kind":"Text"}');
    expect(refusal(() => put({ $type: "FieldText", kind: "Integer" }))).toMatch(/^\.kind: expected "Text", as \$type/);
    expect(put(readJson(() => renamed, '{"Kind":"Text","Length":5}', bindings))).toBe('{"Kind":"Text","Length":5}');
  });

  test("gives the base for a kind that is not known, and keeps everything", () => {
    const codec = new Codecs(bindings).of(() => base);
    const json = '{"Kind":"Colour","Hue":7}';
    const message = parseJson(json, { depth: 9 });
    const values = codec.read(message.value, message) as object;
    expect(values).toMatchObject({ $type: "FieldBase", Kind: "Colour" });
    expect(codec.write(values)).toBe(json);
  });

  test("sends the member that tells the carrier, also if it was left out", () => {
    expect(write({ $type: "FieldInt", Kind: "Integer", Most: 7n })).toBe('{"Kind":"Integer","Most":7}');
    expect(write({ $type: "FieldInt", Most: 7n })).toBe('{"Kind":"Integer","Most":7}');
    expect(write({ $type: "FieldBase" })).toBe("{}");
    expect(write({ $type: "FieldBase", Kind: "Unknown" })).toBe('{"Kind":"Unknown"}');
  });

  test.each([
    [{ $type: "FieldInt", Kind: "Text" }, '.Kind: expected "Integer", as $type says, got "Text"'],
    [{ $type: "FieldInt", Kind: "Unknown" }, '.Kind: expected "Integer", as $type says, got "Unknown"'],
    [{ $type: "FieldBase", Kind: "Text" }, '.Kind: expected no value of a derived carrier, as $type says, got "Text"'],
    [{ $type: "Other" }, '.$type: expected one of "FieldBase", "FieldText", "FieldInt", got "Other"'],
    [
      { Kind: "Text" },
      '.$type: expected one of "FieldBase", "FieldText", "FieldInt", because several carriers may stand here, got undefined',
    ],
  ])("is refused if $type and the member do not agree: %j", (value, message) => {
    expect(refusal(() => write(value))).toBe(message);
  });
});
