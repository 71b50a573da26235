/** The Markdown for coding assistants: small files, links that lead somewhere, and calls that compile. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markdownFiles } from "../../generator/explorer/markdown.js";
import { inspect, type Contract } from "../../generator/index.js";
import type { OutputFile } from "../../generator/output/model.js";
import { campaigns } from "../support/campaign.js";
import { contract as small, operation } from "../support/contract.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(realpathSync(tmpdir()), "markdown-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("of the vendored set", () => {
  let contract: Contract;
  let files: readonly OutputFile[];
  beforeAll(async () => {
    const [read] = await inspect({ from: join(root, "wsdl") });
    if (!read) throw new Error("there is no contract");
    contract = read;
    files = markdownFiles(contract, {
      folder: relative(folder, join(root, "generated/Services88")).replaceAll("\\", "/"),
    });
  });

  test("each file can be read whole", () => {
    for (const { path, text } of files) expect(text.length, path).toBeLessThan(34_000);
  });

  test("each operation has a section in one file of its agent", () => {
    for (const { name, operations } of contract.agents) {
      const own = files.filter(({ path }) => new RegExp(`^agents/${name}(?:-\\d+)?\\.md$`).test(path));
      const sections = own.flatMap(({ text }) => [...text.matchAll(/^## (\w+)$/gm)].map(([, title]) => title));
      expect(sections, name).toEqual(operations.map((each) => each.name));
    }
  });

  test("each link leads to a file, and each file is linked from the index", () => {
    const paths = new Set(files.map(({ path }) => path));
    const linked = new Map(
      files.map(({ path, text }) => [
        path,
        [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => posix.join(dirname(path), target)),
      ]),
    );
    for (const [path, targets] of linked)
      if (!path.includes("/"))
        expect(
          targets.filter((target) => !paths.has(target)),
          path,
        ).toEqual([]);
    const index = new Set(linked.get("index.md"));
    expect([...paths].filter((path) => !index.has(path) && path.includes("/"))).toEqual([]);
  });

  test.runIf(campaigns)("the calls compile in strict mode after the lines at the beginning of their file", async () => {
    const chosen = files
      .filter(({ path }) => path.startsWith("agents/"))
      .filter((_, index) => campaigns || index % 12 === 0);
    let count = 0;
    for (const { path, text } of chosen) {
      const [setUp = "", ...calls] = [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
      for (const call of calls) {
        writeFileSync(join(folder, `${path.replaceAll(/\W/g, "-")}-${count++}.ts`), `${setUp}\n${call}\nexport {};\n`);
      }
    }
    const all = contract.agents.reduce((sum, { operations }) => sum + operations.length, 0);
    if (campaigns) expect(count).toBe(all);
    expect(count).toBeGreaterThan(100);
    expect(await refusals()).toBe("");
  });
});

async function refusals(): Promise<string> {
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder], { maxBuffer: 1 << 28 }).catch(
    (error: { stdout?: string; message: string }) => ({ stdout: error.stdout || error.message }),
  );
  return stdout;
}

test("prose stays prose: it cannot end a paragraph, open a fence or hold HTML", () => {
  const summary = "# Not a heading\n\n```ts\nnot code\n``` <script>alert(1)</script> & more";
  const [file] = markdownFiles(small([], [{ ...operation("Ping", [], []), doc: { summary } }])).filter(
    ({ path }) => path === "agents/Sample.md",
  );
  expect(file?.text).toContain(
    "\n## Ping\n\n\\# Not a heading '''ts not code ''' &lt;script>alert(1)&lt;/script> &amp; more\n\n`Ping(): Promise<void>`\n",
  );
});

test("equal contracts give equal files", () => {
  const one = small([], [operation("Ping", [], [])]);
  expect(markdownFiles(one)).toEqual(markdownFiles(structuredClone(one)));
});
