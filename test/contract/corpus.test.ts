import { describe, expect, test } from "vitest";
import { contractFromJson, contractToJson } from "../../generator/contract/json.js";
import { localOf, type Contract } from "../../generator/contract/model.js";
import { familyBases, reachableTypes } from "../../generator/contract/queries.js";
import { readContracts } from "../../generator/contract/read.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { corpus } from "../support/corpus.js";
import { zipSource } from "../support/zip.js";

async function services(zip: string): Promise<Contract> {
  const diagnostics = new Diagnostics();
  const contracts = await readContracts(await zipSource(corpus(zip) ?? ""), diagnostics);
  expect(diagnostics.all).toEqual([]);
  const [contract] = contracts;
  if (!contract || contracts.length !== 1) throw new Error(`${contracts.length} contracts`);
  return contract;
}

const operationsOf = (contract: Contract) => contract.agents.flatMap(({ operations }) => operations);
const kinds = (contract: Contract) => {
  const counts: Record<string, number> = {};
  for (const { kind } of contract.types.values()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe.skipIf(!corpus("Services88-wsdl-2026-07.zip"))("Services88 of July 2026", async () => {
  const contract = corpus("Services88-wsdl-2026-07.zip") ? await services("Services88-wsdl-2026-07.zip") : undefined;
  if (!contract) return;
  const operations = operationsOf(contract);

  test("has 60 agents, 2,029 operations and 961 types, without a conflict", () => {
    expect([contract.services, contract.agents.length, operations.length, contract.types.size]).toEqual([
      "Services88",
      60,
      2029,
      961,
    ]);
    expect(kinds(contract)).toEqual({
      carrier: 484,
      array: 264,
      dictionary: 11,
      enumeration: 172,
      flags: 27,
      restricted: 3,
    });
  });
  test("returns nothing, one member or several, and takes no parameter 314 times", () => {
    const returned = (count: (members: number) => boolean) =>
      operations.filter(({ response }) => count(response.members.length)).length;
    expect([returned((n) => n === 0), returned((n) => n === 1), returned((n) => n > 1)]).toEqual([390, 1630, 9]);
    expect(operations.filter(({ request }) => request.members.length === 0)).toHaveLength(314);
    expect(Math.max(...operations.map(({ request }) => request.members.length))).toBe(12);
  });
  test("has four families", () => {
    expect([...familyBases(contract)].map(localOf).sort()).toEqual([
      "BoardViewSettingsBase",
      "FieldInfoBase",
      "WorkflowStepBase",
      "WorkflowStepOptionBase",
    ]);
  });
  test("needs all but two of its types", () => {
    expect(contract.types.size - reachableTypes(contract, contract.agents).size).toBe(2);
  });
  test("is the same again after JSON", () => {
    expect(contractFromJson(JSON.parse(JSON.stringify(contractToJson(contract))))).toEqual(contract);
  });
});

describe.skipIf(!corpus("Services88-wsdl-2021-11.zip"))("Services88 of November 2021", () => {
  test("has 58 agents, 1,722 operations and 738 types, with prose", async () => {
    const contract = await services("Services88-wsdl-2021-11.zip");
    expect([contract.agents.length, operationsOf(contract).length, contract.types.size]).toEqual([58, 1722, 738]);
    expect(contract.agents.filter(({ doc }) => doc).length).toBe(58);
    expect(operationsOf(contract).filter(({ doc }) => doc).length).toBeGreaterThan(1600);
  });
});
