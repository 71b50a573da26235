/** Names of contracts made by hand: which can be used in TypeScript and as file names, and which collide. */
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { problems, type Problem } from "../../../../generator/diagnostics/codes.js";
import { checkNames, checkServices } from "../../../../generator/contract/names.js";
import type { Contract, Header, TypeDef } from "../../../../generator/contract/model.js";
import { arrayOf, carrier, contract, member, operation, own, position, scalar } from "../../../support/contract.js";

type Told = readonly (Problem | undefined)[];
function expectTold(check: (diagnostics: Diagnostics) => void, expected: Told): void {
  const diagnostics = new Diagnostics();
  check(diagnostics);
  expect(diagnostics.all.map(({ code, message }) => ({ code, message }))).toEqual(
    expected.map((each) => ({ code: each?.code, message: each?.message })),
  );
}
const names = (all: Contract, ...expected: Told) => expectTold((diagnostics) => checkNames(all, diagnostics), expected);
const { identifier, inherited, reserved, device, promise, valueCharacter, valueInherited } = problems.NS303;
const { same, byCase } = problems.NS304;
const x = (name: string) => member(name, scalar("int"));

describe("a type's name", () => {
  test.each(["A", "_", "$", "aB_1$", "Æ", "ａ", "a\u200C", "a\u0301", "Await", "classes"])("may be %s", (name) => {
    names(contract([carrier(name, [])], []));
  });

  test.each(["", "1", "1a", "a-b", "a.b", "a b", "-a", "a\n", "\u0301a", "a+"])("may not be %j", (name) => {
    names(contract([carrier(name, [])], []), identifier({ kind: "type", name }));
  });

  test.each(
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with implements interface let package private protected public static yield arguments eval async of any unknown never object string number boolean symbol bigint undefined NaN Infinity asserts infer is keyof readonly unique type".split(
      " ",
    ),
  )("may not be the word %s, which a member's may be", (name) => {
    names(contract([carrier(name, [])], []), reserved({ kind: "type", name }));
    names(contract([carrier("A", [x(name)])], []));
  });

  test("of each kind is checked, and what an array or a dictionary names inside is not", () => {
    const rest = { position, facets: [] } as const;
    const dictionary: TypeDef = {
      kind: "dictionary",
      name: own("D"),
      pair: own("1"),
      key: x("2"),
      value: x("3"),
      position,
    };
    names(contract([arrayOf("a-b"), dictionary], []), identifier({ kind: "type", name: "ArrayOfa-b" }));
    const restricted: TypeDef = { kind: "restricted", name: own("r-r"), base: "string", ...rest };
    names(contract([restricted], []), identifier({ kind: "type", name: "r-r" }));
  });
});

describe("a value's name", () => {
  const of = (kind: "enumeration" | "flags", name: string): Contract =>
    contract([{ kind, name: own("T"), values: [{ name, value: 0 }], position }], []);

  test.each(["A", "1", "a-b", "a.b", "a:b", "a\u00B7b", "é", "-", "a_b", "class"])("may be %s", (name) => {
    for (const kind of ["enumeration", "flags"] as const) names(of(kind, name));
  });

  test.each(["", "a b", "a'", "a$", " a", "a\n"])("may not be %j", (name) => {
    for (const kind of ["enumeration", "flags"] as const)
      names(of(kind, name), valueCharacter({ value: name, type: "T" }));
  });

  test("may not be what every object has", () => {
    names(of("flags", "toString"), valueInherited({ value: "toString", type: "T" }));
  });
});

describe("the names of an agent", () => {
  const header = (name: string): Header => ({ element: own(name), type: scalar("int"), nillable: false, position });

  test("are checked in operations, parameters, results and headers of both directions", () => {
    const call = {
      ...operation("a-b", [x("c-d")], [x("toString")]),
      requestHeaders: [header("e-f")],
      responseHeaders: [header("g-h"), header("Fine")],
    };
    names(
      contract([], [call]),
      identifier({ kind: "operation", name: "a-b" }),
      identifier({ kind: "member", name: "c-d" }),
      inherited({ kind: "member", name: "toString" }),
      identifier({ kind: "header", name: "e-f" }),
      identifier({ kind: "header", name: "g-h" }),
    );
  });

  test("are no word of the language, no device, and not then", () => {
    names(contract([], [], { name: "class" }), reserved({ kind: "agent", name: "class" }));
    for (const name of [
      "con",
      "PRN",
      "Aux",
      "nul",
      "conin$",
      "CONOUT$",
      "com1",
      "COM0",
      "lpt9",
      "LPT\u00B9",
      "com\u00B3",
    ])
      names(
        contract([], [], { name }),
        !/\u00B9|\u00B3/.test(name) ? device({ agent: name }) : identifier({ kind: "agent", name }),
      );
    for (const name of ["icon", "control", "com", "com10", "nullable", "auxiliary"]) names(contract([], [], { name }));
    names(contract([], [operation("then", [], [])]), promise());
    names(contract([], [operation("Then", [], []), operation("thens", [], [])]));
  });
});

describe("names that collide", () => {
  test("differ by their case only, or not at all", () => {
    const agents = contract([], []).agents.flatMap((each) => [
      each,
      { ...each, name: "SAMPLE" },
      { ...each, name: "Other" },
    ]);
    names({ ...contract([], []), agents }, byCase({ kind: "agents", name: "SAMPLE", other: "Sample" }));
    names(
      contract([], [operation("Get", [], []), operation("GET", [], [])]),
      byCase({ kind: "operations of Sample", name: "GET", other: "Get" }),
    );
    const elsewhere = { ...carrier("A", []), name: "{urn:other}A" } as const;
    names(
      contract([carrier("A", []), elsewhere, carrier("B", [])], []),
      same({ kind: "types", name: "A", other: "A" }),
    );
  });

  test("are told with the place of the other", () => {
    const second = { ...operation("GET", [], []), position: { ...position, line: 7 } };
    const diagnostics = new Diagnostics();
    checkNames(contract([], [operation("Get", [], []), second]), diagnostics);
    expect(diagnostics.all).toMatchObject([
      { position: { line: 7 }, related: [{ message: "Get", position: { line: 1 } }] },
    ]);
  });
});

describe("the name of services", () => {
  const services = (...all: readonly (readonly [name: string, namespace: string])[]) =>
    all.map(([name, namespace]) => ({ ...contract([], []), services: name, namespace }));

  test.each(["A", "1", "_a", "Services88", "a.b", "a-b", "0.1-"])("may be the folder %s", (name) => {
    expectTold((diagnostics) => checkServices(services([name, "urn:a"]), diagnostics), []);
  });

  test.each(["", ".", "..", ".a", "a.", "-a", "a b", "a/b", "é"])("may not be the folder %j", (name) => {
    const diagnostics = new Diagnostics();
    checkServices(services([name, "urn:a"]), diagnostics);
    expect(diagnostics.all.map(({ code, message }) => [code, message.includes("urn:a")])).toEqual([["NS303", true]]);
  });

  test("may not be that of two namespaces", () => {
    const diagnostics = new Diagnostics();
    checkServices(services(["A", "urn:a"], ["B", "urn:b"], ["A", "urn:c"]), diagnostics);
    expect(diagnostics.all.map(({ code, message }) => [code, /urn:a/.test(message) && /urn:c/.test(message)])).toEqual([
      ["NS304", true],
    ]);
  });
});
