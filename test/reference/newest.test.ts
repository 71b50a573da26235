/** Several sources of documentation: which one is the newest, and which of their texts win. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { inspect, type Contract } from "../../generator/index.js";
import { combined, newestFirst } from "../../generator/reference/newest.js";
import type { Reference } from "../../generator/reference/model.js";
import { corpus } from "../support/corpus.js";

describe("the newest source", () => {
  test.each([
    [
      "is the one with the latest month in its name",
      ["docs-2021-11.zip", "Swagger-2026-07.zip", "docs-2025-11.zip"],
      [1, 2, 0],
    ],
    ["is the one with the latest day", ["a-2026-07-09.zip", "b-2026-07-15.zip"], [1, 0]],
    [
      "is the last one of equal dates, and a month equals its days",
      ["a-2026-07-15", "b-2026-07", "c-2026-07-15"],
      [2, 1, 0],
    ],
    ["is the last one given if a name has no date", ["2026-07.zip", "pages", "2021-11.zip"], [2, 1, 0]],
    ["is not found by dates of folders around it, nor by other numbers", ["2026-07/a.zip", "x/2021-13.zip"], [1, 0]],
    ["is the only one", ["pages"], [0]],
  ])("%s", (_, paths, order) => {
    expect(newestFirst(paths)).toEqual(order.map((index) => paths[index]));
  });
});

const newer: Reference = {
  operations: [{ agent: "A", operation: "Get", summary: "New.", parameters: { Id: "New id." } }],
  types: [{ name: "Thing", members: { Name: "New name." } }],
  examples: [],
};
const older: Reference = {
  operations: [
    {
      agent: "A",
      operation: "Get",
      summary: "Old.",
      returns: "Old result.",
      parameters: { id: "Old id.", all: "Old all." },
    },
    { agent: "A", operation: "Gone", parameters: {} },
  ],
  types: [{ name: "Thing", summary: "Old thing.", members: { name: "Old name.", Size: "Old size." } }],
  examples: [],
};

test("the first source that has a text wins, for each text alone", () => {
  expect(combined([newer, older])).toEqual({
    operations: [
      {
        agent: "A",
        operation: "Get",
        summary: "New.",
        returns: "Old result.",
        parameters: { Id: "New id.", all: "Old all." },
      },
      { agent: "A", operation: "Gone", parameters: {} },
    ],
    types: [{ name: "Thing", summary: "Old thing.", members: { Name: "New name.", Size: "Old size." } }],
    examples: [],
  });
});

test("one source alone stays as it is", () => {
  expect(combined([older])).toEqual(older);
});

const [pages, swagger] = ["Services88-docs-2021-11.zip", "Swagger-v1-Agents-2026-07.zip"].map(corpus);
test.skipIf(pages === undefined)(
  "pages of 2021 describe the parameters that the Swagger of 2026 leaves out",
  async () => {
    const from = fileURLToPath(new URL("../../wsdl", import.meta.url));
    const described = async (docs: readonly string[]) => {
      const [contract] = await inspect({ from, docs });
      return countOf(contract);
    };
    const both = await described([pages ?? "", swagger ?? ""]);
    expect(await described([swagger ?? "", pages ?? ""])).toEqual(both);
    // 130 in the bodies of requests, and 197 in the query or as the whole body.
    expect((await described([swagger ?? ""])).parameters).toBe(327);
    expect(both.parameters).toBeGreaterThan(2_600);
  },
);

const countOf = (contract: Contract | undefined) => ({
  parameters: contract?.agents
    .flatMap(({ operations }) => operations.flatMap(({ request }) => request.members))
    .filter(({ doc }) => doc).length,
  summaries: contract?.agents.flatMap(({ operations }) => operations.map(({ doc }) => doc?.summary)),
});
