/** The compiler's symbols and the names of the client that they stand for. */
import type { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { Client } from "../../../../generator/impact/client.js";
import { compiled } from "../../../support/program.js";

describe("a file of the client", () => {
  const client = new Client(["/a/one", "/b/two"], undefined as unknown as ts.TypeChecker);

  test.each([
    ["/a/one/agents/ErpSync.ts", "agents/ErpSync"],
    ["/a/one/agents/ErpSync.d.ts", "agents/ErpSync"],
    ["/b/two/index.mts", "index"],
    ["/b/two/index.d.cts", "index"],
    ["/b/two/index.js", "index.js"],
    ["/b/two/a.d.tsx", "a.d.tsx"],
    ["/a/one.ts", undefined],
    ["/a/oneself/index.ts", undefined],
    ["/x/a/one/index.ts", undefined],
  ])("%s is %s", (path, expected) => {
    expect(client.fileIn(path)).toBe(expected);
  });
});

const text = `
import * as all from "/client/index.js";
import { SampleAgent as Renamed, SampleAgent$, Kind, type Note } from "/client/index.js";
const own = { Name: 1 };
own.Name; note.Name; agent.Publish; Kind.Some; kind; text;
declare const literal: "Some"; declare const other: Other<"Kind">; type Other<T> = string & { readonly a: T };
`;
const { client, checker, file } = compiled({ "/app.ts": text });
const source = file("/app.ts");
const nodes: ts.Node[] = [];
const visit = (node: ts.Node): void => {
  nodes.push(node);
  node.forEachChild(visit);
};
visit(source);
/** The last node with this text: of a property, its name. */
const symbolOf = (code: string): ts.Symbol | undefined => {
  const node = nodes.findLast((each) => each.getText(source) === code);
  return node && checker.getSymbolAtLocation(node);
};
const typeOf = (code: string): ts.Type => {
  const node = nodes.findLast((each) => each.getText(source) === code);
  if (!node) throw new Error(code);
  return checker.getTypeAtLocation(node);
};

describe("the keys of a name", () => {
  test.each([
    ["note.Name", ["carriers/N#Note.Name"]],
    ["agent.Publish", ["agents/Sample#ISampleAgent.Publish"]],
    ["Kind.Some", ["carriers/N#Kind.Some"]],
    ["Renamed", ["agents/Sample#SampleAgent"]],
    ["SampleAgent$", ["agents/Sample#SampleAgent$"]],
    ["Note", ["carriers/N#Note"]],
    ["own.Name", []],
    ["text", []],
  ])("of %s", (code, keys) => {
    expect([...client.keysOf(symbolOf(code))]).toEqual(keys);
  });

  test("of nothing, and of a whole module", () => {
    expect(client.keysOf(undefined)).toEqual([]);
    expect(client.keysOf(symbolOf("all"))).toEqual([expect.stringMatching(/^index#/)]);
  });

  test("say the agents that a symbol describes", () => {
    expect(client.agentsOf(symbolOf("SampleAgent$"))).toEqual(["Sample"]);
    for (const code of ["Renamed", "note.Name", "own"]) expect(client.agentsOf(symbolOf(code))).toEqual([]);
  });
});

test("the enumerations of a type are known by their brand", () => {
  expect(client.enumerationsIn(typeOf("kind"))).toEqual(["Kind"]);
  for (const code of ["text", "literal", "other", "note"]) expect(client.enumerationsIn(typeOf(code))).toEqual([]);
});
