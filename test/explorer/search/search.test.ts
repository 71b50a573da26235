import { readFileSync } from "node:fs";
import { build } from "rolldown";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { localOf } from "../../../generator/contract/model.js";
import {
  searchIndex,
  searchIndexInSteps,
  type Hit,
  type SearchIndex,
} from "../../../generator/explorer/search/search.js";
import { inspect, type Contract } from "../../../generator/index.js";
import { corpus } from "../../support/corpus.js";
import { queries } from "./queries.js";
import { mistyped } from "./typos.js";

const from = fileURLToPath(new URL("../../../wsdl", import.meta.url));

async function read(docs?: string): Promise<Contract> {
  const [contract] = await inspect({ from, ...(docs !== undefined && { docs }) });
  if (!contract) throw new Error("there is no contract");
  return contract;
}

const nameOf = ({ found }: Hit): string =>
  found.kind === "type" ? localOf(found.type.name) : `${found.agent.name}.${found.operation.name}`;

/** Returns the rank of the best right answer among 20 hits; 0 if there is none. */
const rankIn = (index: SearchIndex, query: string, right: readonly string[]): number =>
  index.search(query).findIndex((hit) => right.includes(nameOf(hit))) + 1;

interface Asked {
  readonly query: string;
  readonly right: readonly string[];
}

/** Reads a set of queries. Nothing was changed for single queries of a set, so it only counts as a whole. */
function setOf(name: string): readonly Asked[] {
  const text = readFileSync(new URL(`sets/${name}.json`, import.meta.url), "utf8");
  return Object.entries(JSON.parse(text) as Record<string, string[]>).map(([query, right]) => ({ query, right }));
}

/** Returns the mean of 1/rank, and the share of queries that have a right answer among the first three. */
function quality(
  index: SearchIndex,
  asked: readonly Asked[] = queries,
): { readonly reciprocal: number; readonly first3: number } {
  const ranks = asked.map(({ query, right }) => rankIn(index, query, right));
  const sum = ranks.reduce((all, rank) => all + (rank === 0 ? 0 : 1 / rank), 0);
  return {
    reciprocal: sum / ranks.length,
    first3: ranks.filter((rank) => rank > 0 && rank <= 3).length / ranks.length,
  };
}

describe("without prose", () => {
  let contract: Contract;
  let index: SearchIndex;
  const first = (query: string): string | undefined => index.search(query, 1).map(nameOf)[0];
  beforeAll(async () => {
    contract = await read();
    index = searchIndex(contract);
  });

  test.each(queries)("finds the answer to '$query' at rank $rank or better", ({ query, right, rank }) => {
    const found = rankIn(index, query, right);
    expect(found, index.search(query, 5).map(nameOf).join(", ")).toBeGreaterThan(0);
    expect(found, index.search(query, 5).map(nameOf).join(", ")).toBeLessThanOrEqual(rank);
  });

  test("the fixture's quality is what the design asks for", () => {
    const { reciprocal, first3 } = quality(index);
    expect(reciprocal).toBeGreaterThan(0.9);
    expect(first3).toBeGreaterThan(0.95);
  });

  test.each([
    ["first", 0.85, 0.9],
    ["second", 0.85, 0.88],
    ["third", 0.83, 0.88],
    ["fourth", 0.75, 0.78],
  ])("finds most answers of the %s set", (name, least, leastFirst3) => {
    const { reciprocal, first3 } = quality(index, setOf(name));
    expect(reciprocal).toBeGreaterThan(least);
    expect(first3).toBeGreaterThan(leastFirst3);
  });

  test("finds most answers in spite of a typing mistake", () => {
    const asked = queries.flatMap(({ query, right }) => mistyped(query).map((typed) => ({ query: typed, right })));
    expect(asked.length).toBeGreaterThan(80);
    expect(quality(index, asked).reciprocal).toBeGreaterThan(0.8);
  });

  test("finds whole names in any spelling, with and without the agent", () => {
    expect(first("SaveContactEntity")).toBe("Contact.SaveContactEntity");
    expect(first("savecontactentity")).toBe("Contact.SaveContactEntity");
    expect(first("save contact entity")).toBe("Contact.SaveContactEntity");
    expect(first("Quote.GetProductImage")).toBe("Quote.GetProductImage");
    expect(first("BLOB.GetProductImage")).toBe("BLOB.GetProductImage");
  });

  test("finds names by their beginning while the user types", () => {
    expect(first("ForceResyncB")).toBe("ErpSync.ForceResyncBatchTask");
    expect(index.search("delete comp", 5).map(nameOf)).toContain("Contact.DeleteContactEntity");
  });

  test("puts equal words before similar ones", () => {
    const hits = index.search("sale", 20).map(nameOf);
    expect(hits.slice(0, 5).every((name) => /sale/i.test(name))).toBe(true);
  });

  test.each(queries.filter(({ query }) => /^[a-z]+ [a-z ]+$/.test(query)))(
    "words such as 'please' do not change the first hit of '$query'",
    ({ query }) => {
      for (const asked of [`which api method can ${query} please`, `superoffice: how to ${query}`])
        expect(first(asked)).toBe(first(query));
    },
  );

  test("puts operations before types, unless the query is the name of a type", () => {
    expect(index.search("project members", 3).every(({ found }) => found.kind === "operation")).toBe(true);
    expect(first("ProjectMember")).toBe("ProjectMember");
  });

  test("puts operations first that do what the query wants", () => {
    expect(first("add chat message")).toBe("Chat.AddChatMessage");
    expect(first("get chat messages")).toBe("Chat.GetChatMessages");
    expect(first("remove favourite")).toMatch(/^Favourite\.Remove/);
  });

  test("puts operations first that answer a question, or that have a plural of the query", () => {
    expect(first("is the project number valid")).toBe("Project.IsNumberValid");
    expect(first("save quote lines")).toBe("Quote.SaveQuoteLines");
    expect(first("save quote line")).toBe("Quote.SaveQuoteLine");
  });

  test("finds words that were written as one or as two", () => {
    expect(first("execute crmscript")).toBe(first("execute crm script"));
    expect(first("test web hook")).toBe("Webhook.TestWebhook");
  });

  // cspell:ignore unregister
  test("does not correct a word to its opposite", () => {
    expect(first("unregister webhook")).toBe("Webhook.DeleteWebhook");
  });

  test("of equal hits, puts the agent's own operation first, then the shorter name", () => {
    const hits = index.search("-> Sale", 9).map(nameOf);
    expect(hits.slice(0, 2)).toEqual(["Sale.GetSale", "Sale.GetSaleList"]);
  });

  test("does not take nouns such as meeting and setting for verbs", () => {
    expect(
      index
        .search("meeting", 5)
        .map(nameOf)
        .every((name) => !/Meet(?!ing)/.test(name)),
    ).toBe(true);
    expect(first("mailing statistics")).toBe("Marketing.CalculateMailingStatistics");
  });

  test("does not look for the labels of operations", () => {
    const summary =
      "Sends a letter.\n\nOnline Restricted: The agent zebra is unavailable.\n\nNsApiSlow threshold: 5000 ms.";
    const agents = contract.agents.map((agent) => ({
      ...agent,
      operations: agent.operations.map((operation) =>
        operation.name === "RelayMessage" ? { ...operation, doc: { summary } } : operation,
      ),
    }));
    const labelled = searchIndex({ ...contract, agents });
    expect(labelled.search("letter", 200).map(nameOf)).toContain("EMail.RelayMessage");
    for (const word of ["zebra", "NsApiSlow"])
      expect(labelled.search(word, 200).map(nameOf)).not.toContain("EMail.RelayMessage");
  });

  // cspell:ignore delte
  test.each([
    ["delte company", "Contact.DeleteContactEntity"],
    ["wehbook", "Webhook.GetWebhook"],
    ["merge tikets", "Ticket.MergeTickets"],
    ["autenticate", "EMail.Authenticate"],
  ])("finds what the misspelt '%s' means", (query, right) => {
    expect(index.search(query, 5).map(nameOf)).toContain(right);
  });

  test("finds operations that take or return a type, its own operations first", () => {
    const takers = index.search("ContactEntity ->", 50).map(nameOf);
    expect(takers[0]).toBe("Contact.SaveContactEntity");
    expect(takers).toContain("Contact.ValidateContactEntity");
    expect(takers).not.toContain("Contact.GetContactEntity");
    const givers = index.search("→ contactentity", 50).map(nameOf);
    expect(givers).toContain("Contact.GetContactEntity");
    expect(givers).not.toContain("Contact.DeleteContactEntity");
    expect(first("-> Webhook[]")).toBe("Webhook.GetAllWebhooks");
    expect(index.search("ErpConnection -> ErpConnection", 2).map(nameOf)).toEqual(["ErpSync.SaveConnection"]);
  });

  test("finds scalars by their names in TypeScript and in the WSDL", () => {
    expect(index.search("-> boolean", 1000).map(nameOf)).toContain("ErpSync.TestConnectionById");
    expect(index.search("base64Binary ->", 1000).map(nameOf)).toContain("AI.AnalyzeBizCardImage");
  });

  test.each([
    "",
    " ",
    "the",
    "-> ",
    "->->",
    "xyzzyqwv",
    "\u{1f600}",
    "a".repeat(5000),
    "constructor __proto__ toString",
  ])("takes any text: %j", (query) => {
    expect(index.search(query).length).toBeLessThanOrEqual(20);
  });

  test("gives the same hits if the index is built in steps", async () => {
    const other = await searchIndexInSteps(contract);
    for (const { query } of queries) expect(other.search(query)).toEqual(index.search(query));
  });
});

test.each([
  ["Swagger", corpus("Swagger-v1-Agents-2026-07.zip")],
  ["pages of 2021", corpus("Services88-docs-2021-11.zip")],
])("the quality is the same with the prose of the %s", async (_, docs) => {
  if (docs === undefined) return;
  const { reciprocal, first3 } = quality(searchIndex(await read(docs)));
  expect(reciprocal).toBeGreaterThan(0.9);
  expect(first3).toBeGreaterThan(0.95);
});

test("runs in a browser: its modules import only MiniSearch", async () => {
  const outside = new Set<string>();
  await build({
    input: "generator/explorer/search/search.ts",
    write: false,
    logLevel: "silent",
    external: (id) => /^[^./]/.test(id) && Boolean(outside.add(id)),
    resolve: { extensionAlias: { ".js": [".ts"] } },
  });
  expect([...outside].filter((id) => !id.includes("generator/explorer/"))).toEqual(["minisearch"]);
});
