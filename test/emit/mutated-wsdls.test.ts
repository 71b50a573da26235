/**
 * Mutated WSDLs: each ends with clients whose text is TypeScript, or with a diagnostic that has a code; never with an exception. A short run by
 * default; `WSDL_FUZZ=100000 WSDL_FUZZ_SEED=7 npx vitest run test/emit/mutated-wsdls` takes more. A failure names the seed and the document's number.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { compareContracts } from "../../generator/changes/compare.js";
import { readContracts } from "../../generator/contract/read.js";
import { codes } from "../../generator/diagnostics/codes.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { emitFiles } from "../../generator/emit/emit.js";
import { vendorFiles } from "../../generator/vendor/vendor.js";
import { numbers } from "../support/documents.js";
import { memorySource } from "../support/source.js";
import { wsdl } from "../support/wsdl.js";
import { cases } from "../support/campaign.js";

const documents = cases("WSDL_FUZZ", 100, 1_500);
const seed = Number(process.env["WSDL_FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const rules = fileURLToPath(new URL("../changes/rules/", import.meta.url));
const sources = [
  wsdl(),
  wsdl({
    operations: [
      { name: "Ping", request: '<xs:element name="Id" type="xs:int" minOccurs="0"/>', documentation: "Pings." },
      { name: "Pong" },
    ],
  }),
  ...["family-begun/current", "type-kind-changed/current", "header-added/current", "limits-tightened/current"].map(
    (each) => readFileSync(join(rules, each, "Sample.wsdl"), "utf8"),
  ),
];

/** Names, numbers and structure: mutations that a parser's first look does not catch. */
const swaps = [
  "xs:int",
  "xs:string",
  "tns:Note",
  "tns:Kind",
  "tns:Missing",
  "xs:long",
  "ser:guid",
  "unbounded",
  "0",
  "1",
  "-1",
  "true",
  "Id",
  "Note",
  "__proto__",
  "constructor",
  "class",
  "CON",
  "*/",
  "`${x}`",
  "\u2028",
  "é",
  "a b",
  "Ping",
  "Response",
  "any",
  "http://",
  "../../x",
];

function mutate(random: () => number, text: string): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  let result = text;
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
    const values = [...result.matchAll(/"([^"]*)"/g)];
    const elements = [...result.matchAll(/<[\w:]+(?:\s[^<>]*)?\/>|<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\1>/g)];
    const kind = random();
    const value = pick(values);
    const element = pick(elements);
    if (kind < 0.45 && value)
      result = `${result.slice(0, value.index + 1)}${random() < 0.5 ? pick(swaps) : (pick(values)?.[1] ?? "")}${result.slice(value.index + 1 + (value[1]?.length ?? 0))}`;
    else if (kind < 0.6 && element)
      result = result.slice(0, element.index) + result.slice(element.index + element[0].length);
    else if (kind < 0.75 && element) result = result.slice(0, element.index) + element[0] + result.slice(element.index);
    else if (kind < 0.85 && element)
      result =
        result.slice(0, element.index) + (pick(elements)?.[0] ?? "") + result.slice(element.index + element[0].length);
    else {
      const at = Math.floor(random() * result.length);
      result =
        result.slice(0, at) +
        pick([...swaps, "<", ">", '"', "&", "</xs:element>", "<xs:any/>"]) +
        result.slice(at + Math.floor(random() * 3));
    }
  }
  return result;
}

test(`${documents} mutated WSDLs, seed ${seed}`, async () => {
  const random = numbers(seed);
  const counts = { clients: 0, refused: 0 };
  const [before] = await readContracts(memorySource({ "a.wsdl": sources[2] as string }), new Diagnostics());
  for (let count = 0; count < documents; count++) {
    const text = mutate(random, sources[count % sources.length] as string);
    const diagnostics = new Diagnostics();
    try {
      const contracts = await readContracts(memorySource({ "a.wsdl": text }), diagnostics);
      const files = diagnostics.hasErrors
        ? []
        : contracts.flatMap((contract) =>
            emitFiles(
              contract,
              { naming: count % 2 ? "wire" : "camelCase", importExtension: "js" },
              diagnostics,
            ).filter(({ path }) => !path.startsWith("runtime/")),
          );
      if (diagnostics.hasErrors) {
        counts.refused++;
        for (const { code, position } of diagnostics.all)
          expect(Object.hasOwn(codes, code) && (position?.line ?? 1) > 0).toBe(true);
        continue;
      }
      counts.clients++;
      for (const { path, text: written } of files) {
        expect(path).not.toMatch(/(^|\/)\.\.|^\/|\\/);
        const { parseDiagnostics } = ts.createSourceFile(path, written, ts.ScriptTarget.ES2023) as unknown as {
          readonly parseDiagnostics: readonly unknown[];
        };
        expect([path, parseDiagnostics.length]).toEqual([path, 0]);
      }
      for (const contract of contracts) {
        vendorFiles(contract, new Diagnostics());
        if (before) compareContracts(before, contract);
      }
    } catch (error) {
      throw new Error(
        `seed ${seed}, document ${count}: ${error instanceof Error ? error.stack : String(error)}\n${text}`,
        { cause: error },
      );
    }
  }
  console.log(`seed ${seed}: ${counts.clients} gave clients, ${counts.refused} a diagnostic`);
  expect(Math.min(counts.clients, counts.refused)).toBeGreaterThan(documents / 25);
}, 3_600_000);
