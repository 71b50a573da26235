import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { readReference } from "../../generator/reference/read.js";
import { compareExamples } from "../../generator/verify/compare.js";
import { documentedRequest, documentedResponse } from "../../generator/examples/documented.js";
import { corpus } from "../support/corpus.js";
import { manifestText, withoutMoments } from "./manifest.js";

const golden = (name: string): string => readFileSync(new URL(`./ForceResyncBatchTask.${name}.xml`, import.meta.url), "utf8");

const vendored = async () => {
  const [contract] = await inspect({ from: fileURLToPath(new URL("../../wsdl", import.meta.url)) });
  if (!contract) throw new Error("there is no vendored contract");
  return contract;
};

test("the documented form, rendered from the vendored contract, is the published example byte for byte", async () => {
  const contract = await vendored();
  const agent = contract.agents.find((each) => each.name === "ErpSync");
  const operation = agent?.operations.find((each) => each.name === "ForceResyncBatchTask");
  if (!agent || !operation) throw new Error("the vendored contract lacks the operation");

  const options = { moment: "2026-01-01T00:00:00Z" };
  expect(documentedRequest(contract, agent, operation, options)).toBe(golden("request"));
  expect(documentedResponse(contract, agent, operation, options)).toBe(golden("response"));
});

const manifest = "documented.manifest.txt";

test("the digest of every documented message that still holds is that of what the vendored contract gives", async () => {
  const contract = await vendored();
  const lines = contract.agents.flatMap((agent) =>
    agent.operations.map((operation) => ({
      agent: agent.name, operation: operation.name,
      request: documentedRequest(contract, agent, operation), response: documentedResponse(contract, agent, operation),
    })));
  const given = new Set(manifestText(lines).split("\n"));
  const held = readFileSync(new URL(manifest, import.meta.url), "utf8").trimEnd().split("\n");
  expect(held.filter((line) => !given.has(line))).toEqual([]);
  expect(held.length).toBe(1_706);
});

const pages = corpus("Services88-docs-2025-11.zip");
test.skipIf(pages === undefined)("the digests are those of the pages themselves", async () => {
  const contract = await vendored();
  const reference = await readReference(pages ?? "", new Diagnostics());
  if (!reference) throw new Error("there are no pages");
  const findings = compareExamples(contract, reference).agents.flatMap((each) => each.findings);
  const differing = new Set(findings.filter(({ kind }) => kind !== "same").map(({ agent, operation }) => `${agent}.${operation}`));
  const lines = reference.examples
    .filter(({ agent, operation }) => !differing.has(`${agent}.${operation}`))
    .map(({ agent, operation, request, response }) => ({
      agent, operation, request: withoutMoments(request?.text ?? ""), response: withoutMoments(response?.text ?? ""),
    }));
  await expect(manifestText(lines)).toMatchFileSnapshot(manifest);
});
