/** The files for calls over JSON: which clients have them, and what they hold. */
import { describe, expect, test } from "vitest";
import type { Contract, Enumeration } from "../../generator/contract/model.js";
import { pickAgents } from "../../generator/contract/queries.js";
import type { WebApi } from "../../generator/contract/web-api.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { emitFiles } from "../../generator/emit/emit.js";
import { carrier, contract, member, named, operation, own, position, scalar } from "../support/contract.js";

const webApi = (operations: WebApi["operations"], flags: WebApi["flags"] = {}): WebApi => ({
  source: "Swagger.json",
  digests: {},
  operations,
  flags,
});

const emitted = (source: Contract) => {
  const diagnostics = new Diagnostics();
  const files = emitFiles(source, { naming: "wire", importExtension: "js" }, diagnostics);
  return {
    paths: files.map(({ path }) => path),
    text: (path: string): string => files.find((each) => each.path === path)?.text ?? "",
    warnings: diagnostics.all.map(({ code, severity, message }) => `${severity} ${code} ${message}`),
  };
};

const ping = contract([], [operation("Ping", [], [])]);

test("without a binding, a client has nothing of JSON, not even the runtime for it", () => {
  const { paths } = emitted(ping);
  expect(paths).toContain("runtime/soap/index.ts");
  expect(paths.filter((path) => path.includes("json"))).toEqual([]);
});

test("with a binding, a client has json.ts, its binding and the runtime for it", () => {
  const { paths, text } = emitted({ ...ping, webApi: webApi({ Sample: { Ping: { shape: "nothing" } } }) });
  expect(paths).toEqual(expect.arrayContaining(["json.ts", "json-binding.ts", "runtime/json/index.ts"]));
  expect(text("json.ts")).toContain("export const connect: JsonConnect = /* @__PURE__ */ connectOver(messages);");
});

describe("the binding of a client", () => {
  const sample = contract([], [operation("Ping", [], []), operation("Pong", [], [])]);

  test("holds only what does not follow from the descriptors", () => {
    const { text } = emitted({
      ...sample,
      webApi: webApi({ Sample: { Ping: { shape: "nothing" }, Pong: { shape: "nothing" } } }),
    });
    expect(text("json-binding.ts")).toContain(
      '{\n  source: "Swagger.json",\n  shapes: {\n  },\n  renamed: {\n  },\n  flags: {\n  },\n  families: {\n  },\n};\n',
    );
  });

  test("says null for an operation that the Swagger does not have", () => {
    const { text } = emitted({ ...sample, webApi: webApi({ Sample: { Ping: { shape: "nothing" } } }) });
    expect(text("json-binding.ts")).toContain("    Sample: { Pong: null },\n");
  });

  test("is narrowed to the chosen agents and their types", () => {
    const flags = (name: string) => ({ ...enumeration(name, "A"), kind: "flags" }) as const;
    const [agent] = sample.agents;
    const other = {
      ...agent!,
      name: "Other",
      operations: [operation("Put", [member("It", named("Bits"))], [])],
    };
    const whole: Contract = {
      ...sample,
      agents: [other, agent!],
      types: new Map([flags("Bits")].map((type) => [type.name, type])),
      webApi: webApi({ Other: {}, Sample: {} }, { Bits: { None: 0 } }),
    };
    const all = emitted(whole).text("json-binding.ts");
    const picked = emitted(pickAgents(whole, ["Sample"])).text("json-binding.ts");
    expect(all).toContain("    Other: null,\n");
    expect(all).toContain("    Bits: { A: 0, None: 0 },\n");
    expect(picked).toContain("    Sample: null,\n");
    expect(picked).not.toContain("Other");
    expect(picked).not.toContain("Bits");
  });

  test("keeps a name that would set the prototype of the object", () => {
    const bits = { ...enumeration("Bits", "__proto__", "a-b"), kind: "flags" } as const;
    const source = contract([bits], [operation("Put", [member("It", named("Bits"))], [])]);
    const { text } = emitted({ ...source, webApi: webApi({ Sample: { Put: { shape: "object" } } }) });
    expect(text("json-binding.ts")).toContain('    Bits: { ["__proto__"]: 0 },\n');
  });
});

test("a family that no member tells is a warning, and is not guessed", () => {
  const source = contract(
    [
      carrier("ShapeBase", [member("Size", scalar("int"))]),
      carrier("Circle", [], "ShapeBase"),
      carrier("PartBase", [member("Kind", named("Kind"))]),
      carrier("PartRound", [], "PartBase"),
      carrier("Odd", [], "PartBase"),
      enumeration("Kind", "Round"),
    ],
    [operation("Draw", [member("It", named("ShapeBase")), member("Part", named("PartBase"))], [])],
  );
  expect(emitted(source).warnings).toEqual([]);
  const { warnings, text } = emitted({ ...source, webApi: webApi({ Sample: { Draw: { shape: "object" } } }) });
  expect(warnings).toEqual([
    "warning NS407 PartBase.Kind has no value for Odd; over JSON, each is read as PartBase",
    "warning NS407 no member of ShapeBase tells over JSON which of Circle stands there; each is read as ShapeBase",
  ]);
  expect(text("json-binding.ts")).toContain(
    'families: {\n    PartBase: { member: "Kind", carriers: { Round: "PartRound" } },\n  },\n',
  );
});

function enumeration(name: string, ...names: readonly string[]): Enumeration {
  return {
    kind: "enumeration",
    name: own(name),
    values: names.map((each, value) => ({ name: each, value })),
    position,
  };
}
