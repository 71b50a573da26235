import { describe, expect, test } from "vitest";
import { contractToJson } from "../../generator/contract/json.js";
import type { Contract } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { emitFiles } from "../../generator/emit/emit.js";
import { inspect } from "../../generator/index.js";
import { readContracts } from "../../generator/contract/read.js";
import { vendorFiles } from "../../generator/vendor/vendor.js";
import { corpus } from "../support/corpus.js";
import { memorySource } from "../support/source.js";

/** The contract that is read from what was vendored of it. */
async function again(contract: Contract): Promise<Contract | undefined> {
  const diagnostics = new Diagnostics();
  const files = vendorFiles(contract, diagnostics);
  const contracts = await readContracts(memorySource(Object.fromEntries(files.map(({ path, text }) => [path, text]))), diagnostics);
  expect(diagnostics.all).toEqual([]);
  return contracts[0];
}

/** The contract as data, without the places where it was read. */
const facts = (contract: Contract | undefined): unknown =>
  contract && JSON.parse(JSON.stringify(contractToJson(contract), (key, value: unknown) => (key === "position" ? undefined : value)));

const archives = ["Services88-wsdl-2026-07.zip", "Services88-wsdl-2021-11.zip"].map((name) => ({ name, path: corpus(name) })).filter((each) => each.path !== undefined);

describe.skipIf(archives.length === 0)("the corpus, vendored and read again", () => {
  test.each(archives)("$name: nothing is lost, and the clients are the same bytes", async ({ path = "" }) => {
    const [contract] = await inspect({ from: path });
    if (!contract) throw new Error("no contract");
    const read = await again(contract);
    expect(facts(read)).toEqual(facts(contract));
    const bytes = (each: Contract) => emitFiles(each, { naming: "wire" }, new Diagnostics());
    expect(bytes(read as Contract)).toEqual(bytes(contract));
  });

  test("what the repository holds is what vendoring the corpus writes", async () => {
    const [original] = await inspect({ from: archives[0]?.path ?? "" });
    const [committed] = await inspect({ from: new URL("../../wsdl/Services88", import.meta.url).pathname });
    expect(facts(committed)).toEqual(facts(original));
  });
});
