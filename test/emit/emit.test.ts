import { describe, expect, test } from "vitest";
import type { Contract } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { emitFiles } from "../../generator/emit/emit.js";
import { arrayOf, carrier, contract, member, named, operation, own, position, scalar } from "../support/contract.js";

const file = (source: Contract, path: string, naming: "wire" | "camelCase" = "wire"): string => {
  const diagnostics = new Diagnostics();
  const found = emitFiles(source, { naming, importExtension: "js" }, diagnostics).find(
    (each) => each.path === path,
  )?.text;
  expect(diagnostics.all).toEqual([]);
  return found ?? "";
};

const ping = (types: Parameters<typeof contract>[0]) => contract(types, [operation("Ping", [], [])]);

describe("agents", () => {
  test("an operation without parameters takes none, one without results gives void", () => {
    expect(file(ping([]), "agents/Sample.ts")).toContain("  Ping(options?: $rt.CallOptions): Promise<void>;\n");
  });

  test("one result is unwrapped, several are an object", () => {
    const source = contract(
      [],
      [
        operation("One", [], [member("Response", scalar("int"))]),
        operation("Two", [], [member("Data", scalar("string")), member("Response", scalar("int"))]),
      ],
    );
    expect(file(source, "agents/Sample.ts")).toContain("One(options?: $rt.CallOptions): Promise<number>;");
    expect(file(source, "agents/Sample.ts")).toContain("Two(options?: $rt.CallOptions): Promise<TwoResult>;");
    expect(file(source, "agents/Sample.ts")).toContain(
      "export interface TwoResult {\n  /** `xs:string` */\n  Data: string | null;\n",
    );
  });

  test("parameters may be left out where the WSDL says so, and are drafts where they hold carriers", () => {
    const source = contract(
      [carrier("Thing", [member("Id", scalar("int"))]), arrayOf("Thing")],
      [
        operation(
          "Save",
          [
            member("Thing", named("Thing")),
            member("All", named("ArrayOfThing")),
            member("Must", scalar("int"), { optional: false }),
          ],
          [],
        ),
      ],
    );
    const text = file(source, "agents/Sample.ts");
    expect(text).toContain("readonly Thing?: $rt.Draft<Thing> | null;");
    expect(text).toContain("readonly All?: readonly ($rt.Draft<Thing> | null)[] | null;");
    expect(text).toContain("readonly Must: number;");
  });

  test("a SOAP action is data only where it is not the usual one", () => {
    const odd = { ...operation("Odd", [], []), soapAction: 'urn:odd"\u2028' };
    const text = file(contract([], [odd, operation("Usual", [], [])]), "agents/Sample.ts");
    expect(text.match(/action: "(?:[^"\\]|\\.)*"/g)).toEqual([String.raw`action: "urn:odd\"\u2028"`]);
  });
});

describe("carriers", () => {
  test("a carrier has every member, null where it may be nil, and its type on the wire", () => {
    const source = ping([
      carrier("Thing", [member("Id", scalar("int")), member("Name", scalar("string")), member("Size", scalar("long"))]),
    ]);
    expect(file(source, "carriers/T.ts")).toContain(
      "export interface Thing {\n  /** `xs:int` */\n  Id: number;\n  /** `xs:string` */\n  Name: string | null;\n  /** `xs:long` */\n  Size: bigint;\n}",
    );
    expect(file(source, "carriers/descriptors.ts")).toContain('["Name", $xs.string, "?nil"],');
  });

  test("only where a base is declared does its family carry a $type and have a union", () => {
    const types = [
      carrier("Root", []),
      carrier("Leaf", [], "Root"),
      carrier("Base", []),
      carrier("Derived", [], "Base"),
      carrier("Holder", [member("It", named("Base"))]),
    ];
    expect(file(ping(types), "carriers/L.ts")).not.toContain("$type");
    expect(file(ping(types), "carriers/B.ts")).toContain("export type AnyBase = Base | Derived;");
    expect(file(ping(types), "carriers/D.ts")).toContain(
      'export interface Derived extends Omit<Base, "$type"> {\n  $type: "Derived";\n}',
    );
    expect(file(ping(types), "carriers/H.ts")).toContain("It: AnyBase | null;");
  });

  test("an enumeration without a zero may be null when the server left it out", () => {
    const values = [{ name: "First", value: 1 }];
    const types = [
      { kind: "enumeration", name: own("Kind"), values, position } as const,
      carrier("Thing", [member("Kind", named("Kind"), { nillable: false })]),
    ];
    expect(file(ping(types), "carriers/T.ts")).toContain("Kind: Kind | null;");
  });

  test("text-keyed dictionaries are records, the others maps", () => {
    const pair = own("Pair");
    const dictionary = (name: string, key: "string" | "int") =>
      ({
        kind: "dictionary",
        name: own(name),
        pair,
        key: member("Key", scalar(key)),
        value: member("Value", scalar("string")),
        position,
      }) as const;
    const types = [
      dictionary("Texts", "string"),
      dictionary("Numbers", "int"),
      carrier("Thing", [member("A", named("Texts")), member("B", named("Numbers"))]),
    ];
    expect(file(ping(types), "carriers/T.ts")).toContain("A: $rt.StringDictionary<string | null> | null;");
    expect(file(ping(types), "carriers/T.ts")).toContain("B: Map<number, string | null> | null;");
  });

  test("a type named like a global does not take the global's place", () => {
    const dictionary = {
      kind: "dictionary",
      name: own("Numbers"),
      pair: own("Pair"),
      key: member("Key", scalar("int")),
      value: member("Value", scalar("int")),
      position,
    } as const;
    expect(file(ping([carrier("Map", [member("It", named("Numbers"))]), dictionary]), "carriers/M.ts")).toContain(
      "It: globalThis.Map<number, number> | null;",
    );
  });
});

describe("files", () => {
  const types = [
    carrier("Thing", []),
    arrayOf("Thing"),
    carrier("SampleAgent", []),
    carrier("Both", []),
    carrier("Nobody", []),
  ];
  const get = (name: string, type: string) => operation(name, [], [member("Response", named(type))]);
  const sample = contract(types, [
    get("GetThings", "ArrayOfThing"),
    get("GetAgent", "SampleAgent"),
    get("GetBoth", "Both"),
  ]);
  const other = contract(types, [get("GetBoth", "Both")]);
  const two = { ...sample, agents: [...sample.agents, ...other.agents.map((agent) => ({ ...agent, name: "Other" }))] };

  test("a type is declared by its first letter, whoever has a use for it", () => {
    expect(file(two, "carriers/T.ts")).toContain("export interface Thing {");
    expect(file(two, "carriers/B.ts")).toContain("export interface Both {");
    expect(file(two, "index.ts")).toMatch(
      /"\.\/carriers\/B\.js";\n.*"\.\/carriers\/N\.js";\n.*"\.\/carriers\/S\.js";\n.*"\.\/carriers\/T\.js";\n$/,
    );
  });

  test("what describes it to the runtime is in the file of the one agent that has a use for it, unless the client has that name; else in one for all", () => {
    const described = (path: string) =>
      [...file(two, path).matchAll(/export const (\w+)\$: \$rt\.(?!Agent)/g)].map(([, name]) => name);
    expect(described("agents/Sample.ts")).toEqual(["Thing", "ArrayOfThing"]);
    expect(described("agents/Other.ts")).toEqual([]);
    expect(described("carriers/descriptors.ts")).toEqual(["Both", "Nobody", "SampleAgent"]);
  });

  test("what is for all refers to no agent's file, which is loaded after it", () => {
    const family = [
      carrier("Base", []),
      carrier("Shared", [], "Base"),
      carrier("Only", [member("Row", named("Row"))], "Base"),
      carrier("Row", []),
      carrier("SampleAgent", [member("Row", named("Row"))]),
    ];
    const heirs = contract(family, [get("GetShared", "Shared")]);
    const base = contract(family, [get("GetBase", "Base"), get("GetAgent", "SampleAgent")]);
    const source = { ...heirs, agents: [...heirs.agents.map((agent) => ({ ...agent, name: "Aaa" })), ...base.agents] };
    expect(file(source, "carriers/descriptors.ts")).toContain("derived: () => [Only$, Shared$],");
    expect(file(source, "carriers/descriptors.ts")).not.toContain("/agents/");
  });

  test("nothing is imported that is not used, and what is only written out where it stands takes no name from the runtime", () => {
    const dictionary = {
      kind: "dictionary",
      name: own("StringDictionary"),
      pair: own("Pair"),
      key: member("Key", scalar("string")),
      value: member("Value", scalar("string")),
      position,
    } as const;
    const source = contract([dictionary], [get("Get", "StringDictionary")]);
    expect(file(source, "carriers/descriptors.ts")).not.toContain("import");
    expect(file(source, "index.ts")).toContain("type StringDictionary,");
  });

  test("a union that is called as something of the runtime takes its place", () => {
    const source = contract([carrier("Value", []), carrier("Heir", [], "Value")], [get("GetValue", "Value")]);
    expect(file(source, "index.ts")).not.toContain("AnyValue");
  });
});

describe("camelCase", () => {
  test("names members and methods, and keeps the wire's names in the data", () => {
    const source = contract(
      [carrier("Thing", [member("ErpId", scalar("int"))])],
      [operation("GetThing", [], [member("Response", named("Thing"))])],
    );
    expect(file(source, "carriers/T.ts", "camelCase")).toContain("erpId: number;");
    expect(file(source, "agents/Sample.ts", "camelCase")).toContain('["ErpId", $xs.int, "?", { property: "erpId" }],');
    expect(file(source, "agents/Sample.ts", "camelCase")).toContain(
      "getThing(options?: $rt.CallOptions): Promise<Thing | null>;",
    );
  });

  test("is refused where it would make one name of two", () => {
    const diagnostics = new Diagnostics();
    const source = ping([carrier("Thing", [member("id", scalar("int")), member("Id", scalar("int"))])]);
    expect(emitFiles(source, { naming: "camelCase", importExtension: "js" }, diagnostics)).toEqual([]);
    expect(diagnostics.all.map((each) => each.code)).toEqual(["NS304"]);
  });

  test("also where the two are a carrier's and its base's", () => {
    const diagnostics = new Diagnostics();
    const base = carrier("Base", [member("Id", scalar("int"))]);
    const source = ping([base, { ...carrier("Derived", [member("id", scalar("int"))]), base: base.name }]);
    expect(emitFiles(source, { naming: "camelCase", importExtension: "js" }, diagnostics)).toEqual([]);
    expect(diagnostics.all.map((each) => each.code)).toEqual(["NS304"]);
  });
});

test("the same contract gives the same bytes", () => {
  const source = ping([carrier("Thing", [])]);
  const bytes = () => JSON.stringify(emitFiles(source, { naming: "wire", importExtension: "js" }, new Diagnostics()));
  expect(bytes()).toBe(bytes());
});

describe("functions for single types and operations", () => {
  const task = carrier("BatchTaskInfo", [member("State", scalar("string"))]);
  const restriction = carrier("ArchiveRestrictionInfo", [
    member("Name", scalar("string")),
    member("Operator", scalar("string")),
    member("Values", scalar("string"), { repeated: true }),
    member("IsActive", scalar("boolean")),
  ]);
  const batch = (types: Parameters<typeof contract>[0]) => {
    const ask = operation(
      "GetBatchTaskInfo",
      [member("Id", scalar("int"))],
      [member("Response", named("BatchTaskInfo"))],
    );
    const whole = contract(types, [ask]);
    return { ...whole, agents: whole.agents.map((agent) => ({ ...agent, name: "Batch" })) };
  };

  test("they are written if the contract has what they need, with the names of the client", () => {
    expect(file(batch([task, restriction]), "batch.ts", "camelCase")).toContain(
      "required(await batch.getBatchTaskInfo({ id: id }, { signal })",
    );
    expect(file(batch([task, restriction]), "restriction.ts", "camelCase")).toContain(
      "return { name: column, operator: operator, values: values, isActive: true };",
    );
    expect(file(batch([task, restriction]), "index.ts")).toContain(
      'export * from "./restriction.js";\nexport * from "./batch.js";\n',
    );
  });

  test("they are left out otherwise", () => {
    for (const path of ["batch.ts", "restriction.ts"]) expect(file(ping([]), path)).toBe("");
    const other = carrier("BatchTaskInfo", [member("Status", scalar("string"))]);
    expect(file(batch([other]), "batch.ts")).toBe("");
    expect(file(batch([other]), "index.ts")).not.toContain("batch");
  });
});

test("the index exports the types of an agent under its name, unless a type has that name", () => {
  expect(file(ping([]), "index.ts")).toContain('export type * as Sample from "./agents/Sample.js";');
  expect(file(ping([carrier("Sample", [])]), "index.ts")).toContain(
    'export type * as SampleRequests from "./agents/Sample.js";',
  );
});
