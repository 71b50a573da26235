import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { inspect } from "../../generator/index.js";
import { documentedRequest, documentedResponse } from "../../generator/verify/documented.js";

const golden = (name: string): string => readFileSync(new URL(`./ForceResyncBatchTask.${name}.xml`, import.meta.url), "utf8");

test("the documented form, rendered from the vendored contract, is the published example byte for byte", async () => {
  const [contract] = await inspect({ from: fileURLToPath(new URL("../../wsdl", import.meta.url)) });
  const agent = contract?.agents.find((each) => each.name === "ErpSync");
  const operation = agent?.operations.find((each) => each.name === "ForceResyncBatchTask");
  if (!contract || !agent || !operation) throw new Error("the vendored contract lacks the operation");

  const options = { moment: "2026-01-01T00:00:00Z" };
  expect(documentedRequest(contract, agent, operation, options)).toBe(golden("request"));
  expect(documentedResponse(contract, agent, operation, options)).toBe(golden("response"));
});
