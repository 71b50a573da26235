/** What a SOURCE.json says of a vendored set, and which files are parts of it. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import type { NamedFiles } from "../../../../generator/source/files.js";
import { bindingsOf, listedDocuments, provenanceOf, vendoredSets } from "../../../../generator/source/vendored.js";

type Contents = Readonly<Record<string, string | Uint8Array>>;
const named = (files: Contents): NamedFiles => ({
  kind: "folder",
  label: "set",
  files: Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) })),
  archives: [],
});
const json = (value: unknown) => JSON.stringify(value);

function read(files: Contents) {
  const diagnostics = new Diagnostics();
  const sets = vendoredSets(named(files), diagnostics);
  const documents = Object.keys(files)
    .filter((path) => !path.endsWith(".json"))
    .map((path) => ({ path, text: "", linesBefore: 0 }));
  const parts = listedDocuments(sets, named(files), documents, diagnostics).map(({ path }) => path);
  const bindings = bindingsOf(sets, named(files), diagnostics);
  const told = diagnostics.all.map(({ code, severity, message, position }) => {
    const place = position ? ` at ${position.file}:${position.line}:${position.column}` : "";
    return `${severity} ${code} ${message}${place}`;
  });
  return { sets, parts, bindings, told, provenance: provenanceOf(sets) };
}

describe("a set", () => {
  const marker = { source: "a.zip", digests: { "a.wsdl": "1", "b.wsdl": 2 }, files: { "a.wsdl": "x" } };

  test("is known by its SOURCE.json, at any depth", () => {
    const { sets, told } = read({
      "y/SOURCE.json": json(marker),
      "x/SOURCE.json": json(marker),
      "y/a.wsdl": "",
      "x/a.wsdl": "",
    });
    const provenance = { source: "a.zip", digests: { "a.wsdl": "1" } };
    const parts = new Set(["a.wsdl"]);
    expect(sets).toEqual([
      { path: "y/SOURCE.json", provenance, parts },
      { path: "x/SOURCE.json", provenance, parts },
    ]);
    expect(told).toEqual([]);
  });

  test.each(["source.json", "MY_SOURCE.json", "SOURCE.json.txt", "SOURCE_json"])("is not known by %s", (path) => {
    expect(read({ [path]: json(marker) }).sets).toEqual([]);
  });

  test.each([
    ["no source", { digests: {}, files: {} }],
    ["a source that is no text", { source: 1, digests: {}, files: {} }],
    ["no digests", { source: "a", files: {} }],
    ["digests that are null", { source: "a", digests: null, files: {} }],
    ["digests that are a text", { source: "a", digests: "b", files: {} }],
  ])("with %s has no provenance, and says so", (_, content) => {
    const { sets, told } = read({ "x/SOURCE.json": json(content) });
    expect(sets).toEqual([{ path: "x/SOURCE.json", provenance: undefined, parts: new Set() }]);
    expect(told).toEqual(["warning NS111 x/SOURCE.json does not record the origin of the set at x/SOURCE.json:1:1"]);
  });

  test.each(["null", "1", '"text"'])("with %s for an object has neither provenance nor parts", (text) => {
    const { sets, told } = read({ "SOURCE.json": text });
    expect(sets).toEqual([{ path: "SOURCE.json", provenance: undefined, parts: undefined }]);
    expect(told).toHaveLength(1);
  });

  test("that is no JSON is an error at its place, and no warning follows", () => {
    expect(read({ "x/SOURCE.json": '{\n  "a": 1\n<<<<<<< HEAD\n}' }).told).toEqual([
      "error NS111 x/SOURCE.json: not JSON: a merge conflict is not resolved at x/SOURCE.json:3:1",
    ]);
    expect(read({ "SOURCE.json": Buffer.from("{}", "utf16le") }).told).toEqual([
      expect.stringMatching(/^error NS111 SOURCE\.json: the file is in UTF-16: .* at SOURCE\.json:1:1$/),
    ]);
  });
});

describe("the provenance", () => {
  const made = (source: string) => json({ source, digests: {} });

  test("is that of the only set, or of several that say the same", () => {
    expect(read({ "SOURCE.json": made("a") }).provenance).toEqual({ source: "a", digests: {} });
    expect(read({ "x/SOURCE.json": made("a"), "y/SOURCE.json": made("a") }).provenance?.source).toBe("a");
    expect(read({ "x/SOURCE.json": "{}", "y/SOURCE.json": made("a") }).provenance?.source).toBe("a");
  });

  test("is none without a set, and none of sets that differ", () => {
    expect(read({}).provenance).toBeUndefined();
    expect(read({ "x/SOURCE.json": made("a"), "y/SOURCE.json": made("b") }).provenance).toBeUndefined();
    expect(
      read({ "x/SOURCE.json": made("a"), "y/SOURCE.json": made("a"), "z/SOURCE.json": made("b") }).provenance,
    ).toBeUndefined();
  });
});

describe("the parts of a set", () => {
  const marker = (...files: readonly string[]) =>
    json({ source: "a", digests: {}, files: Object.fromEntries(files.map((each) => [each, "1"])) });

  test("are read, and what stands beside them is not", () => {
    expect(
      read({ "x/SOURCE.json": marker("a.wsdl"), "x/a.wsdl": "", "x/b.wsdl": "", "x/sub/a.wsdl": "", "y/c.wsdl": "" }),
    ).toMatchObject({
      parts: ["x/a.wsdl", "y/c.wsdl"],
      told: [
        "warning NS111 x/b.wsdl is not listed, and is not read at x/SOURCE.json:1:1",
        "warning NS111 x/sub/a.wsdl is not listed, and is not read at x/SOURCE.json:1:1",
      ],
    });
  });

  test("of a set in the source's own folder are all documents in it", () => {
    expect(
      read({ "SOURCE.json": marker("a.wsdl", "s/b.xsd"), "a.wsdl": "", "s/b.xsd": "", "c.wsdl": "" }).parts,
    ).toEqual(["a.wsdl", "s/b.xsd"]);
  });

  test("that are missing are told, if they are WSDL or schema", () => {
    expect(read({ "x/SOURCE.json": marker("a.wsdl", "b.xsd", "c.md", "d.wsdl.txt"), "a.wsdl": "" }).told).toEqual([
      "warning NS111 x/a.wsdl is missing at x/SOURCE.json:1:1",
      "warning NS111 x/b.xsd is missing at x/SOURCE.json:1:1",
    ]);
  });

  test("are all documents if the set does not list them", () => {
    expect(read({ "SOURCE.json": json({ source: "a", digests: {} }), "a.wsdl": "" })).toMatchObject({
      parts: ["a.wsdl"],
      told: [],
    });
  });
});

describe("the JSON binding of a set", () => {
  const marker = (...files: readonly string[]) =>
    json({ source: "a", digests: {}, files: Object.fromEntries(files.map((each) => [each, "1"])) });

  test("is read where the set lists it, with the name of its folder", () => {
    const files = {
      "x/S1/SOURCE.json": marker("webapi.json"),
      "x/S1/webapi.json": "1",
      "SOURCE.json": marker("webapi.json"),
      "webapi.json": "2",
    };
    expect(read(files).bindings).toEqual([
      { path: "x/S1/webapi.json", folder: "S1", text: "1" },
      { path: "webapi.json", folder: "", text: "2" },
    ]);
  });

  test("is not read where the set does not list it, or lists nothing", () => {
    expect(read({ "SOURCE.json": marker("x/webapi.json"), "webapi.json": "1", "x/webapi.json": "2" }).bindings).toEqual(
      [],
    );
    expect(read({ "SOURCE.json": json({ source: "a", digests: {} }), "webapi.json": "1" }).bindings).toEqual([]);
  });

  test("is told if it is missing or no text", () => {
    expect(read({ "x/SOURCE.json": marker("webapi.json", "y/webapi.json") })).toMatchObject({
      bindings: [],
      told: ["warning NS111 x/webapi.json is missing at x/SOURCE.json:1:1"],
    });
    expect(
      read({ "SOURCE.json": marker("webapi.json"), "webapi.json": Uint8Array.from([0x22, 0xe9, 0x22]) }),
    ).toMatchObject({
      bindings: [],
      told: ["error NS106 webapi.json is not UTF-8 or UTF-16 text at webapi.json:1:1"],
    });
  });
});
