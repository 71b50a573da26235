import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractToJson } from "../../generator/contract/json.js";
import {
  arraysNamespace,
  qname,
  scalarNames,
  serializationNamespace,
  type Contract,
  type Doc,
  type EnumerationValue,
  type Facet,
  type Header,
  type Member,
  type Operation,
  type TypeDef,
  type TypeRef,
} from "../../generator/contract/model.js";
import { checkNested } from "../../generator/contract/check.js";
import { readContracts } from "../../generator/contract/read.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { vendorFiles } from "../../generator/vendor/vendor.js";
import { campaigns } from "../support/campaign.js";
import { contract, named, own, position, scalar, services } from "../support/contract.js";
import { unplaced } from "../support/contracts.js";
import { memorySource } from "../support/source.js";

/** Contracts of every shape that the model allows, vendored and read again: what is not the same was lost. */

const character = fc.constantFrom("a", "é", "漢", "😀", "<", ">", "&", '"', "'", "]]>", "--", "{", "*/", "&amp;", "\\");
const word = fc.string({ unit: character, minLength: 1, maxLength: 5 });
const prose = fc
  .array(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(" ")),
    { minLength: 1, maxLength: 3 },
  )
  .map((each) => each.join("\n\n"));
const doc: fc.Arbitrary<Doc | undefined> = fc.option(
  prose.map((summary) => ({ summary })),
  { nil: undefined },
);
const operationDoc: fc.Arbitrary<Doc | undefined> = fc.oneof(
  doc,
  fc.tuple(fc.oneof(fc.constant(""), prose), prose).map(([summary, returns]) => ({ summary, returns })),
);
const documented = <T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<T & { readonly doc?: Doc }> =>
  fc.tuple(value, doc).map(([each, text]) => ({ ...each, ...(text && { doc: text }) }));

const typeNames = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"] as const;
/** Types of other namespaces, which refer to each other and back. */
const elsewhere = "http://schemas.datacontract.org/2004/07/Elsewhere";
const further: readonly TypeDef[] = [
  {
    kind: "restricted",
    name: qname(serializationNamespace, "guid"),
    base: "string",
    meaning: "guid",
    facets: [{ name: "pattern", value: "[\\da-f]{8}" }],
    position,
  },
  {
    kind: "restricted",
    name: qname(serializationNamespace, "char"),
    base: "int",
    meaning: "char",
    facets: [],
    position,
  },
  {
    kind: "array",
    name: qname(arraysNamespace, "ArrayOfguid"),
    position,
    item: {
      name: qname(arraysNamespace, "guid"),
      type: { kind: "named", name: qname(serializationNamespace, "guid") },
      nillable: false,
      optional: true,
      repeated: true,
      position,
    },
  },
  {
    kind: "carrier",
    name: qname(elsewhere, "Key"),
    abstract: false,
    valueType: true,
    position,
    members: [
      {
        name: qname(elsewhere, "Back"),
        type: named("Alpha"),
        nillable: true,
        optional: true,
        repeated: false,
        position,
      },
    ],
  },
];
const ref: fc.Arbitrary<TypeRef> = fc.oneof(
  fc.constantFrom(...scalarNames).map(scalar),
  fc.constantFrom(...typeNames).map(named),
  fc.constantFrom(...further).map(({ name }): TypeRef => ({ kind: "named", name })),
);
const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{1,3}$/), { maxLength: 4 });
const memberOf = (local: string): fc.Arbitrary<Member> =>
  documented(
    fc.record({
      name: fc.constant(own(local)),
      type: ref,
      nillable: fc.boolean(),
      optional: fc.boolean(),
      repeated: fc.constant(false),
      position: fc.constant(position),
    }),
  );
const members: fc.Arbitrary<readonly Member[]> = names.chain((each) => fc.tuple(...each.map(memberOf)));

const values = (first: number): fc.Arbitrary<readonly EnumerationValue[]> =>
  names
    .filter((each) => each.length > 0)
    .chain((each) =>
      fc.tuple(
        ...each.map((name) =>
          documented(
            fc.record({
              name: fc.constant(name),
              value: fc.oneof(fc.integer(), fc.constantFrom(0, 1, 2, 4, 2 ** 31, first)),
            }),
          ),
        ),
      ),
    );
const facet: fc.Arbitrary<Facet> = fc.oneof(
  fc.record({
    name: fc.constant("pattern" as const),
    value: fc.string({ unit: fc.constantFrom("a", "\\d", "&", "<", '"', " ", "\t", "\n") }),
  }),
  fc.record({ name: fc.constantFrom("maxLength" as const, "minLength" as const), value: fc.nat().map(String) }),
);

const typeNamed = (local: string, bases: readonly string[]): fc.Arbitrary<TypeDef> => {
  const common = { name: fc.constant(own(local)), position: fc.constant(position) };
  return documented<TypeDef>(
    fc.oneof(
      fc
        .tuple(
          fc.record({
            kind: fc.constant("carrier" as const),
            ...common,
            abstract: fc.boolean(),
            valueType: fc.boolean(),
            members,
          }),
          fc.constantFrom(undefined, ...bases),
        )
        .map(([carrier, base]) => ({ ...carrier, ...(base && { base: own(base) }) })),
      fc.record({
        kind: fc.constant("array" as const),
        ...common,
        item: memberOf("item").map((each) => ({ ...each, repeated: true })),
      }),
      fc.record({
        kind: fc.constant("dictionary" as const),
        ...common,
        pair: fc.constant(own("Pair")),
        key: memberOf("Key"),
        value: memberOf("Value"),
      }),
      fc.record({ kind: fc.constant("enumeration" as const), ...common, values: values(0) }),
      fc.record({ kind: fc.constant("flags" as const), ...common, values: values(1) }),
      fc.record({
        kind: fc.constant("restricted" as const),
        ...common,
        base: fc.constant("string" as const),
        facets: fc.uniqueArray(facet, { selector: (each) => each.name, maxLength: 3 }),
      }),
    ),
  );
};

const headers = { Token: scalar("string"), Zone: named("Alpha"), Done: scalar("boolean") } as const;
const headerSet: fc.Arbitrary<readonly Header[]> = fc
  .shuffledSubarray(Object.keys(headers) as (keyof typeof headers)[])
  .map((each) =>
    each.map((local) => ({ element: own(local), type: headers[local], nillable: local !== "Done", position })),
  );

const operationNamed = (name: string): fc.Arbitrary<Operation> =>
  fc
    .record({
      request: members,
      response: members,
      requestHeaders: headerSet,
      responseHeaders: headerSet,
      soapAction: word,
      doc: operationDoc,
    })
    .map(({ doc: text, ...each }) => ({
      ...each,
      name,
      position,
      request: { element: own(`${name}In`), members: each.request, position },
      response: { element: own(`${name}Out`), members: each.response, position },
      ...(text && { doc: text }),
    }));

const contracts: fc.Arbitrary<Contract> = fc
  .record({
    types: fc.tuple(...typeNames.map((each) => typeNamed(each, []))),
    heirs: fc.tuple(...["Heir", "Other"].map((each) => typeNamed(each, []))),
    operations: fc
      .uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2}$/), { minLength: 1, maxLength: 3 })
      .chain((each) => fc.tuple(...each.map(operationNamed))),
    schemas: fc.shuffledSubarray([serializationNamespace, arraysNamespace, elsewhere], { minLength: 3 }),
    address: word,
    doc,
  })
  .map(({ types, heirs, operations, schemas, address, doc: text }) => {
    const bases = types.filter((each) => each.kind === "carrier");
    const derived = heirs.map((each) =>
      each.kind === "carrier" && bases[0] ? { ...each, base: bases[0].name, members: [] } : each,
    );
    return contract([...types, ...derived, ...further], operations, {
      schemas: [services, ...schemas],
      address: `urn:${address}`,
      ...(text && { doc: text }),
    });
  });

async function again(before: Contract): Promise<unknown> {
  const diagnostics = new Diagnostics();
  const files = vendorFiles(before, diagnostics);
  const read = await readContracts(
    memorySource(Object.fromEntries(files.map(({ path, text }) => [path, text]))),
    diagnostics,
  );
  expect(diagnostics.all.filter((each) => each.severity === "error")).toEqual([]);
  return read.map((each) => unplaced(contractToJson(each)));
}

describe("a contract, vendored and read again", () => {
  test("is the same, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(contracts, async (before) => {
        const nested = new Diagnostics();
        checkNested(before, nested);
        fc.pre(!nested.hasErrors);
        expect(await again(before)).toEqual([unplaced(contractToJson(before))]);
      }),
      { numRuns: campaigns ? 200 : 60 },
    );
  });
});
