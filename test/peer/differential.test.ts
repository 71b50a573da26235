import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { parseWsdl } from "wsdl-tsclient";
import { inspect } from "../../generator/index.js";
import { localOf, type Agent } from "../../generator/contract/model.js";

/** An unrelated reading of the same WSDL: what it finds, the contract must have. (It loses namespaces, nil and inheritance; names it keeps.) */
const folder = fileURLToPath(new URL("../../wsdl/Services88/", import.meta.url));

let agent: Agent;
let peer: Awaited<ReturnType<typeof parseWsdl>>;

beforeAll(async () => {
  const [contract] = await inspect({ from: folder });
  const found = contract?.agents.find((each) => each.name === "ErpSync");
  if (!found) throw new Error("the vendored contract has no ErpSync");
  agent = found;
  const file = readdirSync(folder).find((name) => /^ErpSync\.(wsdl|xml)$/.test(name)) ?? "";
  peer = await parseWsdl(folder + file, { modelNamePreffix: "", modelNameSuffix: "" });
});

const methods = () => peer.services.flatMap((service) => service.ports.flatMap((port) => port.methods));

test("the peer finds as many operations as the contract has", () => {
  expect(methods().map((each) => each.name).sort()).toEqual(agent.operations.map((each) => each.name).sort());
});

test("every parameter that the peer finds is a member of the contract's request, in the same order", () => {
  expect(methods().length).toBeGreaterThan(0);
  for (const method of methods()) {
    const operation = agent.operations.find((each) => each.name === method.name);
    const parameters = method.paramDefinition?.properties.map((each) => each.sourceName.replace(/\[\]$/, "")) ?? [];
    expect(operation?.request.members.map((each) => localOf(each.name)), method.name).toEqual(parameters);
  }
});
