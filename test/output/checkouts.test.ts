/** Generated files as git and formatters change them: line ends and layout are no edits, and everything else is. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { compareFile } from "../../generator/output/compare-file.js";
import { cwd, enter, put, run, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";
import { campaigns } from "../support/campaign.js";

useFolders();

const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Commits the folder of the test, and goes on in a clone of it with CRLF line ends. */
function cloneWithCrlf(): void {
  git("init", "--quiet");
  git("-c", "core.autocrlf=false", "add", "--all");
  git("commit", "--quiet", "--message=all");
  git("clone", "--quiet", "--config", "core.autocrlf=true", ".", "clone");
  enter("clone");
}

const text = (path: string): string => readFileSync(join(cwd, path), "utf8");
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(cwd, path), change(text(path)));
const files = (folder: string): readonly string[] =>
  readdirSync(join(cwd, folder), { recursive: true, encoding: "utf8" })
    .map((each) => `${folder}/${each.replaceAll("\\", "/")}`)
    .filter((each) => statSync(join(cwd, each)).isFile())
    .sort();
const two = (): void => {
  put("original/Note.wsdl", wsdl());
  put("original/Memo.wsdl", wsdl({ agent: "Memo", operations: [{ name: "Only" }] }));
};
const crlf = (path: string): void => edit(path, (each) => each.replace(/\r?\n/g, "\r\n"));
const byteOrderMark = (path: string): void => edit(path, (each) => `\uFEFF${each}`);

async function format(options: prettier.Options, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const formatted = await prettier.format(text(path), { ...options, filepath: path });
    writeFileSync(join(cwd, path), formatted);
  }
}

describe("a clone with core.autocrlf", () => {
  test("check, generate and vendor have nothing to say of an untouched clone", async () => {
    two();
    await run("vendor", "--from", "original");
    await run("generate");
    cloneWithCrlf();
    expect(text("generated/Services1/agents/Note.ts")).toContain("\r\n");
    expect(await run("check")).toMatchObject({ status: 0, stderr: "" });
    expect(await run("generate", "--check")).toMatchObject({ status: 0, stderr: "" });
    for (const args of [["generate"], ["vendor", "--from", "original"]]) {
      const { stdout, stderr } = await run(...args);
      expect([stdout, stderr]).toEqual([expect.stringContaining(": 0 files written"), ""]);
    }
    expect(git("status", "--porcelain")).toBe("");
  });

  test.runIf(campaigns)(
    "check of a client that was made from a folder of WSDLs holds, because their digests do not count line ends",
    async () => {
      two();
      await run("generate", "--from", "original");
      cloneWithCrlf();
      expect(text("original/Note.wsdl")).toContain("\r\n");
      expect(await run("check", "--from", "original")).toMatchObject({ status: 0, stderr: "" });
    },
  );

  test("generate removes a stale file, replaces an outdated one without a warning, and git sees only that", async () => {
    two();
    await run("vendor", "--from", "original");
    await run("generate");
    cloneWithCrlf();
    const { status, stdout, stderr } = await run("generate", "--agent", "Memo");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("1 removed");
    expect(existsSync(join(cwd, "generated/Services1/agents/Note.ts"))).toBe(false);
    expect(git("status", "--porcelain").split("\n").filter(Boolean)).toEqual([
      " D generated/Services1/agents/Note.ts",
      " M generated/Services1/double.ts",
      " M generated/Services1/index.ts",
      " M generated/Services1/manifest.json",
    ]);
  });

  test.runIf(campaigns)("diff finds nothing between a revision and the work tree", async () => {
    two();
    await run("vendor", "--from", "original");
    cloneWithCrlf();
    expect(JSON.parse((await run("diff", "git:HEAD", "wsdl", "--json")).stdout)).toMatchObject({ changes: [] });
  });

  test("a hand edit is still found, and still said when it is replaced", async () => {
    two();
    await run("generate", "--from", "original");
    cloneWithCrlf();
    edit("generated/Services1/agents/Note.ts", (each) => each.replaceAll("Ping", "Pong"));
    expect(await run("check", "--from", "original")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("agents/Note.ts was edited by hand"),
    });
    expect((await run("generate", "--from", "original")).stderr).toContain("NS504");
  });
});

describe("what an editor or an earlier version left", () => {
  test("a byte order mark is no edit, in code, manifests and vendored sets", async () => {
    two();
    await run("vendor", "--from", "original");
    await run("generate");
    for (const each of [...files("generated"), ...files("wsdl")]) byteOrderMark(each);
    expect(await run("check")).toMatchObject({ status: 0, stderr: "" });
    const { stdout, stderr } = await run("generate", "--agent", "Memo");
    expect([stdout, stderr]).toEqual([expect.stringContaining("1 removed"), ""]);
  });

  test.runIf(campaigns)(
    "a manifest of an earlier version, with the digests of the WSDLs' bytes, stays as it is",
    async () => {
      put("original/Note.wsdl", wsdl());
      crlf("original/Note.wsdl");
      await run("generate", "--from", "original");
      const bytes = createHash("sha256").update(text("original/Note.wsdl")).digest("hex");
      edit("generated/Services1/manifest.json", (each) => {
        const manifest = JSON.parse(each) as object;
        return `${JSON.stringify({ ...manifest, digests: { "Note.wsdl": bytes } }, null, 2)}\n`;
      });
      expect(await run("check", "--from", "original")).toMatchObject({ status: 0, stderr: "" });
      edit("original/Note.wsdl", (each) => each.replace("</wsdl:definitions>", "<!-- more --></wsdl:definitions>"));
      expect(await run("check", "--from", "original")).toMatchObject({
        status: 1,
        stdout: expect.stringContaining("manifest.json is out of date"),
      });
    },
  );
});

describe("a client that a formatter has laid out anew", () => {
  test.skipIf(!campaigns)(
    "check says so and holds, generate leaves it, and a stale file goes",
    async () => {
      two();
      await run("generate", "--from", "original");
      const before = text("generated/Services1/agents/Note.ts");
      await format({ semi: false, singleQuote: true, endOfLine: "crlf" }, ...files("generated"));
      const formatted = text("generated/Services1/agents/Note.ts");
      expect(formatted).not.toBe(before);

      const { status, stdout } = await run("check", "--from", "original");
      expect(stdout).toMatch(/of these with another layout/);
      expect(stdout).toMatch(/\.prettierignore/);
      expect([status, stdout.match(/edited|out of date/)]).toEqual([0, null]);
      expect((await run("check", "--from", "original", "--github")).stdout).toBe("");

      const again = await run("generate", "--from", "original");
      expect([again.status, again.stderr]).toEqual([0, ""]);
      expect(again.stdout).toContain(": 0 files written");
      expect(text("generated/Services1/agents/Note.ts")).toBe(formatted);

      // Without the new text to compare with, its own digest tells that a formatter was all that changed it.
      const fewer = await run("generate", "--from", "original", "--agent", "Memo");
      expect([fewer.stderr, fewer.stdout]).toEqual(["", expect.stringContaining("1 removed")]);
      expect(existsSync(join(cwd, "generated/Services1/agents/Note.ts"))).toBe(false);
    },
    120_000,
  );

  const styles: readonly prettier.Options[] = [
    {},
    { semi: false, singleQuote: true, quoteProps: "consistent", trailingComma: "none", arrowParens: "avoid" },
    { useTabs: true, printWidth: 60, objectWrap: "collapse", bracketSpacing: false, endOfLine: "crlf" },
    { printWidth: 200, experimentalTernaries: true, experimentalOperatorPosition: "start", quoteProps: "preserve" },
  ];
  // Prettier takes its time: all files only where everything is required.
  const every = campaigns ? 1 : 90;
  const client = fileURLToPath(new URL("../../generated/Services88", import.meta.url));
  const codeOfClient = readdirSync(client, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .filter((path, index) => index % every === 0 || path.endsWith("types.ts"));

  test.each(styles.map((style) => [JSON.stringify(style), style] as const))(
    "is told from an edited one by every file of a client: %s",
    async (_, style) => {
      for (const path of codeOfClient) {
        const code = readFileSync(join(client, path), "utf8");
        const formatted = await prettier.format(code, { ...style, filepath: path });
        expect([path, compareFile({ path, text: code }, formatted)]).not.toEqual([path, "other"]);
      }
    },
    600_000,
  );

  test.each<[string, (text: string) => string]>([
    ["an operator", (each) => each.replace("!== 0", "=== 0")],
    ["white space inside a text", (each) => each.replace('"Note"', '"No te"')],
    ["a parenthesis that matters", (each) => each.replace("(1 + 2) * 3", "1 + 2 * 3")],
    ["a line break after return", (each) => each.replace("return 1 + 2", "return\n1 + 2")],
    ["a word of a comment", (each) => each.replace("/** ", "/** not ")],
  ])("is told from one in which a hand changed %s", (_, change) => {
    const code = `/** A note. */\nexport function f() { return 1 + 2; }\nexport const x = ["Note", (1 + 2) * 3, f() !== 0];\n`;
    expect(change(code)).not.toBe(code);
    expect(compareFile({ path: "note.ts", text: code }, change(code))).toBe("different");
  });
});
