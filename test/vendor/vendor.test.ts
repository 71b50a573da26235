import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contractToJson } from "../../generator/contract/json.js";
import type { Contract } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { emitFiles } from "../../generator/emit/emit.js";
import { inspect } from "../../generator/index.js";
import { vendorFiles } from "../../generator/vendor/vendor.js";
import { contract, member, named, operation, own, position, scalar, services } from "../support/contract.js";
import { contractOf, unplaced } from "../support/contracts.js";
import { corpus } from "../support/corpus.js";
import { wsdl } from "../support/wsdl.js";
import { campaigns } from "../support/campaign.js";

const vendored = (each: Contract): Readonly<Record<string, string>> => {
  const diagnostics = new Diagnostics();
  const files = vendorFiles(each, diagnostics);
  expect(diagnostics.all).toEqual([]);
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
};

/** The contract as data, without the places where it was read. */
const facts = (each: Contract): unknown => unplaced(contractToJson(each));

const archives = ["Services88-wsdl-2026-07.zip", "Services88-wsdl-2021-11.zip"]
  .map((name) => ({ name, path: corpus(name) }))
  .filter((each) => each.path !== undefined);

describe.skipIf(archives.length === 0)("the corpus, vendored and read again", () => {
  test.each(archives)("$name: nothing is lost, and the clients are the same bytes", async ({ path = "" }) => {
    const [original] = await inspect({ from: path });
    if (!original) throw new Error("no contract");
    const read = await contractOf(vendored(original));
    expect(facts(read)).toEqual(facts(original));
    const bytes = (each: Contract) => emitFiles(each, { naming: "wire", importExtension: "js" }, new Diagnostics());
    expect(bytes(read)).toEqual(bytes(original));
  });

  test("what the repository holds is what vendoring the corpus writes", async () => {
    const swagger = corpus("Swagger-v1-Agents-2026-07.zip") ?? "";
    const [original] = await inspect({ from: archives[0]?.path ?? "", swagger });
    const [committed] = await inspect({ from: folder });
    if (!original || !committed) throw new Error("no contract");
    expect(facts(committed)).toEqual(facts(original));
  });
});

const folder = fileURLToPath(new URL("../../wsdl/Services88/", import.meta.url));

test.runIf(campaigns)("a vendored set, vendored again, is the same bytes", async () => {
  const [committed] = await inspect({ from: folder });
  if (!committed) throw new Error("no contract");
  const texts = readdirSync(folder)
    .filter((file) => file !== "SOURCE.json")
    .map((file) => [file, readFileSync(folder + file, "utf8")]);
  expect(vendored(committed)).toEqual(Object.fromEntries(texts));
});

describe("made for git diff", () => {
  const lines = (each: Contract) => Object.values(vendored(each)).flatMap((text) => text.split("\n"));
  const added = (before: Contract, after: Contract): readonly string[] => {
    const left = lines(before);
    return lines(after).filter((line) => {
      const found = left.indexOf(line);
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    });
  };
  const save = operation("Save", [member("Id", scalar("int"))], []);
  const before = contract([], [save]);

  test("a new parameter is one line", () => {
    const after = contract(
      [],
      [{ ...save, request: { ...save.request, members: [...save.request.members, member("Text", scalar("string"))] } }],
    );
    expect(added(before, after)).toEqual([
      '            <xs:element name="Text" type="xs:string" minOccurs="0" nillable="true"/>',
    ]);
    expect(added(after, before)).toEqual([]);
  });

  test("enumeration name added is one line, though it is numbered", () => {
    const colours = (...names: readonly string[]) =>
      contract(
        [{ kind: "enumeration", name: own("Colour"), values: names.map((name, value) => ({ name, value })), position }],
        [save],
      );
    expect(added(colours("Red"), colours("Red", "Blue"))).toEqual(['      <xs:enumeration value="Blue"/>']);
  });

  test("operation added adds lines and changes none", () => {
    const after = contract([], [save, operation("Load", [], [])]);
    expect(added(after, before)).toEqual([]);
    expect(added(before, after).length).toBeLessThan(40);
  });

  test("lines end with LF, and nothing stands at their ends", () => {
    for (const text of Object.values(vendored(before))) expect(text).not.toMatch(/\r|[ \t]\n|[^\n]$/);
  });
});

describe("what is unusual", () => {
  const schema = (namespace: string, body: string, more = "") =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" targetNamespace="${namespace}" ${more}>${body}</xs:schema>`;

  test("a type that the agent has only by way of another schema's import", async () => {
    const original = await contractOf({
      "a.wsdl": wsdl({
        schema: '<xs:import namespace="urn:a" schemaLocation="a.xsd"/><xs:import namespace="urn:b"/>',
        operations: [{ name: "Ping", request: '<xs:element xmlns:b="urn:b" name="X" type="b:B"/>' }],
      }),
      "a.xsd": schema(
        "urn:a",
        '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:complexType name="A"><xs:sequence><xs:element name="M" type="b:B"/></xs:sequence></xs:complexType>',
        'xmlns:b="urn:b"',
      ),
      "b.xsd": schema(
        "urn:b",
        '<xs:complexType name="B"><xs:sequence><xs:element name="M" type="xs:int"/></xs:sequence></xs:complexType>',
      ),
    });
    expect(original.agents[0]?.schemas).not.toContain("urn:b");
    expect(facts(await contractOf(vendored(original)))).toEqual(facts(original));
  });

  test("values that hold line separators other than LF", async () => {
    const original = contract([], [{ ...operation("Save", [], []), soapAction: "urn:a\u2028b\u2029\u0085c\rd" }]);
    expect((await contractOf(vendored(original))).agents[0]?.operations[0]?.soapAction).toBe(
      "urn:a\u2028b\u2029\u0085c\rd",
    );
  });

  test("prose that holds what XML cannot", async () => {
    const original = contract(
      [],
      [{ ...operation("Save", [], []), doc: { summary: "a\u0000b\u001fc\ufffe\ud800 😀" } }],
    );
    expect((await contractOf(vendored(original))).agents[0]?.operations[0]?.doc).toEqual({ summary: "abc 😀" });
  });

  test("namespaces whose files would be one, or a device", () => {
    const names = ["urn:x/Con", "urn:x/Same", "urn:y/same", "urn:z/Same"];
    const files = Object.keys(vendored(contract([], [operation("Save", [], [])], { schemas: [services, ...names] })));
    expect(files).toEqual([
      "Same.xsd",
      "Sample.wsdl",
      "Services99.xsd",
      "schema1-Con.xsd",
      "schema3-same.xsd",
      "schema4-Same.xsd",
    ]);
  });

  test("a member of another namespace than its carrier has no place: refused", () => {
    const diagnostics = new Diagnostics();
    const foreign = contract([], [operation("Save", [{ ...member("Id", named("Thing")), name: "{urn:other}Id" }], [])]);
    expect(vendorFiles(foreign, diagnostics)).toEqual([]);
    expect(diagnostics.all.map((each) => each.code)).toEqual(["NS208"]);
  });
});
