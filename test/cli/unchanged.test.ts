/**
 * A run that has nothing to do ends after comparing digests. The property: after any changes, `generate` leaves nothing
 * for a full run to write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generate, type GenerateOptions } from "../../generator/verbs/generate.js";
import { generateIfChanged } from "../../generator/verbs/generate-if-changed.js";
import { cases } from "../support/campaign.js";
import { cwd, put, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const started = process.cwd();
beforeEach(() => {
  process.chdir(cwd);
  prepare(cwd);
});
afterEach(() => process.chdir(started));

const page = (text: string) => `# Services1 Note Ping\n\n## Ping\n\n${text}\n\n## Ping Request\n`;

function prepare(folder: string): void {
  for (const each of readdirSync(folder)) rmSync(join(folder, each), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
  put("wsdl/Memo.wsdl", wsdl({ agent: "Memo" }));
}

const skipped = async (options: GenerateOptions = {}) => (await generateIfChanged(options)).skipped;
const client = "generated/Services1";

describe("generate", () => {
  test("compares only digests if nothing changed, and reports the same counts", async () => {
    const { skipped: first, outputs, ...before } = await generateIfChanged({});
    expect(first).toBe(false);
    const { skipped: second, outputs: after, ...now } = await generateIfChanged({});
    expect(second).toBe(true);
    expect(after).toEqual([{ folder: client, written: [], removed: [], unchanged: outputs[0]?.written.length }]);
    expect(now.versions).toEqual(before.versions);
  });

  test.each<[string, () => void]>([
    ["a changed WSDL", () => put("wsdl/Note.wsdl", wsdl({ agent: "Note", operations: [{ name: "Pong" }] }))],
    ["a new WSDL", () => put("wsdl/Letter.wsdl", wsdl({ agent: "Letter" }))],
    ["a removed WSDL", () => rmSync("wsdl/Memo.wsdl")],
    ["a new JSON binding", () => put("wsdl/webapi.json", "{}")],
    ["an edited file of the client", () => put(`${client}/index.ts`, "export {};\n")],
    ["a missing file of the client", () => rmSync(`${client}/index.ts`)],
    ["a file that was added to the client", () => put(`${client}/mine.ts`, "export {};\n")],
    ["an empty folder that was added to the client", () => mkdirSync(`${client}/empty`)],
    [
      "a link in place of a file",
      () => {
        writeFileSync("elsewhere.ts", readFileSync(`${client}/index.ts`));
        rmSync(`${client}/index.ts`);
        symlinkSync(join(cwd, "elsewhere.ts"), `${client}/index.ts`);
      },
    ],
    [
      "an edited manifest",
      () =>
        put(`${client}/manifest.json`, readFileSync(`${client}/manifest.json`, "utf8").replace("wire", "camelCase")),
    ],
    ["a missing client", () => rmSync("generated", { recursive: true })],
    ["a stamp that is not JSON", () => everyStamp((path) => writeFileSync(path, "{"))],
    ["a stamp of another generator", () => everyStamp((path) => editStamp(path, { generator: "other" }))],
    ["a stamp without clients", () => everyStamp((path) => editStamp(path, { clients: [] }))],
  ])("notices %s", async (_, change) => {
    await generateIfChanged({});
    expect(await skipped()).toBe(true);
    change();
    expect(await skipped().catch(() => false)).toBe(false);
  });

  test.each<[string, GenerateOptions]>([
    ["naming", { naming: "camelCase" }],
    ["agents", { agents: ["Note"] }],
    ["importExtension", { importExtension: "ts" }],
    ["out", { out: "elsewhere" }],
    ["from", { from: "wsdl/Note.wsdl" }],
  ])("notices another %s, and then keeps it", async (_, options) => {
    await generateIfChanged({});
    expect(await skipped(options)).toBe(false);
    expect(await skipped(options)).toBe(true);
  });

  test("notices changed documentation, and reports its counts when nothing changed", async () => {
    put("pages/Note/Ping.md", page("Sends a ping."));
    const { prose } = await generateIfChanged({ docs: "pages" });
    const again = await generateIfChanged({ docs: "pages" });
    expect(again).toMatchObject({ skipped: true, prose });
    put("pages/Note/Ping.md", page("Sends another ping."));
    expect(await skipped({ docs: "pages" })).toBe(false);
  });

  test("notices a change in any of several sources of documentation", async () => {
    put("pages/Note/Ping.md", page("Sends a ping."));
    put("more/Note/Ping.md", page("Sends a ping."));
    const options = { docs: ["pages", "more"] };
    await generateIfChanged(options);
    expect(await skipped(options)).toBe(true);
    put("pages/Note/Ping.md", page("Sends another ping."));
    expect(await skipped(options)).toBe(false);
    expect(await skipped({ docs: "more" })).toBe(false);
  });

  test("repeats a warning, and leaves no stamp in a dry run or without node_modules", async () => {
    put("wsdl/SOURCE.json", "{}");
    expect((await generateIfChanged({})).warnings).toHaveLength(1);
    expect(await generateIfChanged({})).toMatchObject({ skipped: false, warnings: [{ code: "NS111" }] });
    rmSync("wsdl/SOURCE.json");
    expect(await skipped({ check: true })).toBe(false);
    expect(existsSync("node_modules/.cache")).toBe(false);
    rmSync("node_modules", { recursive: true });
    await generateIfChanged({});
    expect(await skipped()).toBe(false);
  });

  test("notices a file that somebody edited while the client was written", async () => {
    const onProgress = (message: string) => message === "writing" && put(`${client}/mine.ts`, "");
    await generateIfChanged({});
    put("wsdl/Memo.wsdl", wsdl({ agent: "Memo", operations: [{ name: "Pong" }] }));
    await generateIfChanged({ onProgress });
    put(`${client}/mine.ts`, "changed");
    expect(await skipped()).toBe(false);
  });
});

const stamps = "node_modules/.cache/netserver-codegen";
const everyStamp = (change: (path: string) => void) =>
  readdirSync(stamps).forEach((name) => change(join(stamps, name)));
const editStamp = (path: string, changes: object) =>
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, "utf8")) as object), ...changes }));

/** A change to a project. The numbers choose the file and the content. */
interface Step {
  readonly kind: "source" | "output" | "delete" | "add" | "binding" | "stamp" | "options" | "nothing";
  readonly file: number;
  readonly content: number;
}

const optionSets: readonly GenerateOptions[] = [{}, { naming: "camelCase" }, { agents: ["Note"] }, { agents: ["all"] }];

function apply({ kind, file, content }: Step): void {
  const files = existsSync(client)
    ? readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"))
    : [];
  const path = join(client, files[file % Math.max(1, files.length)] ?? "index.ts");
  const agent = file % 2 === 0 ? "Note" : "Memo";
  switch (kind) {
    case "source":
      return put(`wsdl/${agent}.wsdl`, wsdl({ agent, operations: [{ name: `Ping${content % 3}` }] }));
    case "output":
      return put(path, `export const edited = ${content};\n`);
    case "delete":
      return rmSync(path, { force: true });
    case "add":
      return put(`${client}/added${content}.ts`, "");
    case "binding":
      return put("wsdl/webapi.json", `{"wrong":${content}}`);
    case "stamp":
      return void (existsSync(stamps) && content % 2 === 0 && rmSync(stamps, { recursive: true }));
    default:
  }
}

const step = fc.record({
  kind: fc.constantFrom<Step["kind"][]>("source", "output", "delete", "add", "binding", "stamp", "options", "nothing"),
  file: fc.nat(200),
  content: fc.nat(4),
});

test("after any changes, generate leaves nothing for a full run to write", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      prepare(cwd);
      let options: GenerateOptions = {};
      await generateIfChanged(options);
      expect(await skipped(options)).toBe(true);
      for (const each of steps) {
        apply(each);
        if (each.kind === "options") options = optionSets[each.content % optionSets.length] ?? {};
        await generateIfChanged(options);
        const { outputs } = await generate({ ...options, check: true });
        expect(outputs.flatMap(({ written, removed }) => [...written, ...removed])).toEqual([]);
      }
    }),
    { numRuns: cases("UNCHANGED", 6, 60) },
  );
}, 900_000);
