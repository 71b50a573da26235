/** The README and the pages of docs/: their links lead somewhere, their code compiles, and their tables name what there is. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
const pages = ["README.md", ...filesIn("docs").filter((name) => name.endsWith(".md"))];
const prose = (page: string): string => textOf(page).replace(/^```[^]*?^```$/gm, "");

/** Returns the anchors that GitHub gives the headings of a page. */
const anchorsOf = (page: string): readonly string[] =>
  [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

test.each(pages)("%s links to files and headings that are there", (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const missing = links.filter((target) => {
    if (target.startsWith("https://")) return false;
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : relative(root, join(root, dirname(page), path));
    return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
  });
  expect(missing).toEqual([]);
});

describe("the README", () => {
  test("is short", () => {
    expect(textOf("README.md").split("\n").length).toBeLessThan(150);
  });

  test("names commands that package.json has", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    for (const name of ["start", "test"]) {
      expect(textOf("README.md")).toContain(`\nnpm ci && npm ${name} `);
      expect(scripts[name]).toBeTypeOf("string");
    }
  });

  test("names the archive that npm pack writes", () => {
    const { name, version } = JSON.parse(textOf("package.json")) as { name: string; version: string };
    expect(textOf("README.md")).toContain(`npm install --save-dev ./${name}-${version}.tgz`);
  });
});

test("docs/README.md lists every page", () => {
  const listed = [...textOf("docs/README.md").matchAll(/\]\((\w[\w-]*\.md)\)/g)].map(([, name]) => `docs/${name}`);
  expect(listed.toSorted()).toEqual(pages.filter((page) => !page.endsWith("README.md")).toSorted());
});

test("docs/commands.md lists every command", () => {
  const listed = [...textOf("docs/commands.md").matchAll(/^\| `([a-z]+)(?: [^`]*)?` \|/gm)].map(([, name]) => name);
  const commands = filesIn("generator/cli").flatMap((file) => /^ {2}command: "([a-z]+)/m.exec(textOf(file))?.[1] ?? []);
  expect(listed.toSorted()).toEqual(commands.toSorted());
});

/** Stands before a block that goes on from earlier ones: what its page has introduced by then. */
const introduced = `
import { connect, ErpSyncAgent, HttpError, login, NetServerError, plain, type ErpConnection } from "./generated/Services88/index.js";
import { netServerDouble } from "./generated/Services88/double.js";
declare const baseUrl: string, ticket: string, userName: string, password: string, signal: AbortSignal, error: unknown;
declare const handlers: {}, connection: ErpConnection | null, erpSync: ErpSyncAgent;
declare const expect: (value: unknown) => { toEqual(value: object): void; toMatchObject(value: object): void; toMatchSnapshot(): void };
`;

describe("the TypeScript of the pages", () => {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  // Below the project, so that packages are found.
  const folder = mkdtempSync(join(root, "node_modules/.cache/pages-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("compiles as it stands if it begins with imports, and else behind what the page has introduced", async () => {
    const blocks = pages
      // The client of another service is generated, compiled and called by a test of its own.
      .filter((page) => page !== "docs/other-services.md")
      .flatMap((page) => [...textOf(page).matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => ({ page, code })));
    expect(blocks.filter(({ page }) => page === "README.md")).toHaveLength(1);
    const files = blocks.map(({ page, code }, index) => {
      const isWhole = /^(?:\/\/ .*\n)?import /.test(code);
      const text = `${isWhole ? code : `${introduced}{\n${code}\n}`}\nexport {};\n`;
      const name = `${page.replaceAll(/\W/g, "-")}-${index}.ts`;
      writeFileSync(join(folder, name), text.replaceAll("./generated/", join(root, "generated/")));
      return name;
    });
    const compilerOptions = {
      target: "ES2022",
      module: "NodeNext",
      lib: ["ES2023", "ESNext.Disposable", "DOM"],
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      paths: {
        "netserver-codegen": [join(root, "generator/index.ts")],
        "netserver-codegen/vite": [join(root, "generator/vite.ts")],
      },
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", folder];
    const { stdout } = await promisify(execFile)(process.execPath, tsc, { cwd: root }).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  }, 120_000);
});
