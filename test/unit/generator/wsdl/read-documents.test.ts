/** All documents of a source and what they import: which document an import means, and where it is wrong. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { referencesOf } from "../../../../generator/wsdl/model.js";
import { readDocuments } from "../../../../generator/wsdl/read-documents.js";
import { memorySource } from "../../../support/source.js";

type Files = Readonly<Record<string, string>>;
const schema = (target: string | undefined, content = "") =>
  `<xs:schema ${target === undefined ? "" : `targetNamespace="${target}"`} xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:w">\n${content}</xs:schema>`;
const wsdl = (content = "", schemas = "") =>
  `<definitions targetNamespace="urn:w" xmlns="http://schemas.xmlsoap.org/wsdl/">\n${content}<types>${schemas}</types></definitions>`;
const imports = (namespace: string, location: string) =>
  `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`;

async function read(files: Files, elsewhere: Files = {}) {
  const diagnostics = new Diagnostics();
  const asked: string[] = [];
  const source = memorySource(files, elsewhere);
  const set = await readDocuments(
    {
      ...source,
      resolve: (from, location) => (asked.push(`${from.path} ${location}`), source.resolve(from, location)),
    },
    diagnostics,
  );
  return {
    documents: set.documents.map(({ path, schemas }) =>
      [path, ...schemas.map((each) => each.targetNamespace)].join(" "),
    ),
    targets: set.documents.flatMap((document) =>
      referencesOf(document).map((each) => {
        const target = set.targets.get(each);
        return `${document.path} -> ${target?.path} ${target?.schemas[0]?.targetNamespace}`;
      }),
    ),
    told: diagnostics.all.map(
      ({ code, message, position }) => `${code} ${position?.file}:${position?.line} ${message}`,
    ),
    asked,
    set,
  };
}

describe("the documents", () => {
  test("are all of the source, then those that imports bring in, each once", async () => {
    const { documents, targets, told, asked } = await read(
      {
        "b.xsd": schema("urn:b", imports("urn:c", "c.xsd")),
        "a.wsdl": wsdl("", schema("urn:a", imports("urn:b", "b.xsd"))),
      },
      {
        "c.xsd": schema("urn:c", imports("urn:d", "d.xsd") + imports("urn:d", "d.xsd")),
        "d.xsd": schema("urn:d", imports("urn:b", "b.xsd")),
      },
    );
    expect(told).toEqual([]);
    expect(documents).toEqual(["a.wsdl urn:a", "b.xsd urn:b", "c.xsd urn:c", "d.xsd urn:d"]);
    expect(targets).toEqual([
      "a.wsdl -> b.xsd urn:b",
      "b.xsd -> c.xsd urn:c",
      "c.xsd -> d.xsd urn:d",
      "c.xsd -> d.xsd urn:d",
      "d.xsd -> b.xsd urn:b",
    ]);
    expect(asked).toEqual(["b.xsd c.xsd", "c.xsd d.xsd"]);
  });

  test("may import each other, and themselves", async () => {
    const { targets, told } = await read({
      "a.xsd": schema("urn:a", imports("urn:b", "b.xsd") + '<xs:include schemaLocation="a.xsd"/>'),
      "b.xsd": schema("urn:b", imports("urn:a", "a.xsd")),
    });
    expect(targets).toEqual(["a.xsd -> b.xsd urn:b", "a.xsd -> a.xsd urn:a", "b.xsd -> a.xsd urn:a"]);
    expect(told).toEqual([]);
  });

  test("leave out those that cannot be read", async () => {
    const { documents, told } = await read({
      "a.wsdl": "<a",
      "b.xsd": schema("urn:b"),
      "c.wsdl": '<x xmlns="urn:x"/>',
    });
    expect(documents).toEqual(["b.xsd urn:b"]);
    expect(told[0]).toMatch(/^NS201 a\.wsdl:1/);
    expect(told.slice(1)).toEqual([
      'NS203 c.wsdl:1 the root element is <x> of namespace "urn:x": expected wsdl:definitions or xs:schema',
    ]);
  });

  test.each(['<definitions xmlns="urn:x"/>', '<schema xmlns="http://schemas.xmlsoap.org/wsdl/"/>', "<definitions/>"])(
    "are none with the root %s",
    async (text) => {
      const { documents, told } = await read({ "a.wsdl": text });
      expect([documents, told.length]).toEqual([[], 1]);
    },
  );

  test("share one string of each QName", async () => {
    const { set } = await read({
      "a.xsd": schema("urn:a", '<xs:element name="A"/>'),
      "b.xsd": schema("urn:a", '<xs:element name="A"/>'),
    });
    expect(
      new Set(
        set.documents.flatMap(({ schemas }) => schemas.flatMap(({ elements }) => elements.map(({ name }) => name))),
      ).size,
    ).toBe(1);
  });
});

describe("an import", () => {
  test("may lead to the same document under two spellings", async () => {
    const { documents } = await read({
      "a.xsd": schema("urn:a", imports("urn:b", "x%20y.xsd") + imports("urn:b", "./x y.xsd")),
      "x y.xsd": schema("urn:b"),
    });
    expect(documents).toEqual(["a.xsd urn:a", "x y.xsd urn:b"]);
  });

  test("of a known namespace may have no document", async () => {
    const known = ["http://www.w3.org/2001/XMLSchema", "http://www.w3.org/XML/1998/namespace"];
    const { told } = await read({ "a.xsd": schema("urn:a", known.map((each) => imports(each, "x.xsd")).join("")) });
    expect(told).toEqual([]);
  });

  test("without a document is NS204 where it stands", async () => {
    const { told } = await read({
      "a.xsd": schema("urn:a", imports("urn:b", "x.xsd")),
      "b.wsdl": wsdl('<import namespace="urn:c" location="c.wsdl"/>'),
    });
    expect(told).toEqual([
      'NS204 a.xsd:2 no document is at the location "x.xsd" of the import',
      'NS204 b.wsdl:2 no document is at the location "c.wsdl" of the wsdl:import',
    ]);
  });

  test("that finds another namespace or a WSDL is NS204, and has no target", async () => {
    const { told, targets } = await read({
      "a.xsd": schema("urn:a", imports("urn:x", "b.xsd") + imports("urn:w", "c.wsdl") + imports("urn:x", "d.xsd")),
      "b.xsd": schema("urn:b"),
      "c.wsdl": wsdl(),
      "d.xsd": schema(undefined),
    });
    expect(told).toEqual([
      'NS204 a.xsd:2 the import of "b.xsd" expects namespace "urn:x", and finds a schema of namespace "urn:b"',
      'NS204 a.xsd:2 the import of "c.wsdl" expects namespace "urn:w", and finds a WSDL',
      'NS204 a.xsd:2 the import of "d.xsd" expects namespace "urn:x", and finds a schema of namespace ""',
    ]);
    expect(targets).toEqual([
      "a.xsd -> undefined undefined",
      "a.xsd -> undefined undefined",
      "a.xsd -> undefined undefined",
    ]);
  });

  test("of a WSDL may find whatever there is", async () => {
    const { told, targets } = await read({
      "a.wsdl": wsdl('<import namespace="urn:x" location="b.wsdl"/><import namespace="urn:y" location="c.xsd"/>'),
      "b.wsdl": wsdl(),
      "c.xsd": schema("urn:c"),
    });
    expect(told).toEqual([]);
    expect(targets).toEqual(["a.wsdl -> b.wsdl undefined", "a.wsdl -> c.xsd urn:c"]);
  });

  test("of a document that cannot be read is not told twice", async () => {
    const { told } = await read({ "a.xsd": schema("urn:a", imports("urn:b", "b.xsd")), "b.xsd": "<a" });
    expect(told).toHaveLength(1);
  });
});

describe("an include", () => {
  test.each(["include", "redefine"])(
    "gives a schema without a namespace that of the schema around it: %s",
    async (kind) => {
      const content = `<xs:${kind} schemaLocation="b.xsd"/>`;
      const { targets, told, set } = await read({
        "a.xsd": schema("urn:a", content),
        "c.xsd": schema("urn:c", content),
        "b.xsd": schema(undefined, '<xs:element name="E" type="F"/>').replace(' xmlns="urn:w"', ""),
      });
      expect(told).toEqual([]);
      expect(targets).toEqual(["a.xsd -> b.xsd urn:a", "c.xsd -> b.xsd urn:c"]);
      const elements = set.documents
        .filter(({ path }) => path === "b.xsd")
        .flatMap(({ schemas }) => schemas[0]?.elements ?? []);
      expect(elements.map(({ name, type }) => `${name} ${type}`)).toEqual([
        "{}E {}F",
        "{urn:a}E {urn:a}F",
        "{urn:c}E {urn:c}F",
      ]);
    },
  );

  test("leaves a schema without a namespace as it is where the schema around it has none, or for an import", async () => {
    const { targets, documents } = await read({
      "a.xsd": schema(undefined, '<xs:include schemaLocation="b.xsd"/>'),
      "c.xsd": schema("urn:c", '<xs:import schemaLocation="b.xsd"/>'),
      "b.xsd": schema(undefined),
    });
    expect(targets).toEqual(["a.xsd -> b.xsd ", "c.xsd -> b.xsd "]);
    expect(documents).toHaveLength(3);
  });
});
