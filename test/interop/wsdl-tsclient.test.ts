import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultOptions, parseWsdl } from "wsdl-tsclient";
import { localOf, type Agent } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { openSource } from "../../generator/source/open.js";
import { corpus } from "../support/corpus.js";

/** An unrelated reading of the same WSDL: what it finds, the contract must have. (It loses namespaces, nil and inheritance; names it keeps.) */
const source = corpus("Services88-wsdl-2026-07.zip");

describe.skipIf(source === undefined)("ErpSync, as wsdl-tsclient reads it", () => {
  const folder = mkdtempSync(join(tmpdir(), "differential-"));
  let agent: Agent;
  let peer: Awaited<ReturnType<typeof parseWsdl>>;

  beforeAll(async () => {
    const [contract] = await inspect({ from: source ?? "", agents: ["ErpSync"] });
    agent = contract?.agents[0] as Agent;
    const documents = (await openSource({ kind: "path", path: source ?? "" }, new Diagnostics()))?.documents;
    const file = join(folder, "ErpSync.wsdl");
    writeFileSync(file, documents?.find((each) => each.path.endsWith("ErpSync.xml"))?.text ?? "");
    peer = await parseWsdl(file, defaultOptions);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const methods = () => peer.services.flatMap((service) => service.ports.flatMap((port) => port.methods));

  test("finds exactly the operations that the contract has", () => {
    expect(methods().length).toBeGreaterThan(0);
    expect(
      methods()
        .map((each) => each.name)
        .sort(),
    ).toEqual(agent.operations.map((each) => each.name).sort());
  });

  test("finds exactly the parameters that the contract has, in the same order", () => {
    for (const method of methods()) {
      const operation = agent.operations.find((each) => each.name === method.name);
      const parameters = method.paramDefinition?.properties.map((each) => each.sourceName.replace(/\[\]$/, "")) ?? [];
      expect(
        operation?.request.members.map((each) => localOf(each.name)),
        method.name,
      ).toEqual(parameters);
    }
  });
});
