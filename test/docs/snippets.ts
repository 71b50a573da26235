/**
 * The TypeScript of the README and of docs/, as programs. A fence ` ```ts ` begins a program. ` ```ts continues ` goes on with the program before it on
 * the page: it sees the names of that program, and may declare some of them again. ` ```ts (not run: needs a proxy) ` is compiled and not run.
 * ` ```ts (elsewhere: test/x.test.ts) ` is left to a test of its own.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
export const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** The README and the pages of docs/, as paths from the root. */
export const pages: readonly string[] = ["README.md", ...filesIn("docs").filter((name) => name.endsWith(".md"))];

/** A fenced block of a page. */
export interface Fence {
  readonly page: string;
  readonly line: number;
  /** The words after the backticks: `ts continues`. */
  readonly info: string;
  readonly code: string;
}

export const fencesOf = (page: string): readonly Fence[] => {
  const text = textOf(page);
  return [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(({ 1: info = "", 2: code = "", index }) => ({
    page,
    line: text.slice(0, index).split("\n").length,
    info,
    code,
  }));
};

/** Returns the name under which a reader saves a fence; undefined if the paragraph before it names none. */
export function savedAs({ page, line }: Fence): string | undefined {
  const before = textOf(page)
    .split("\n")
    .slice(0, line - 1)
    .join("\n")
    .trimEnd();
  const [paragraph = ""] = before.split("\n\n").slice(-1);
  return /\bSave (?:this|it) as `([^`]+)`/.exec(paragraph)?.[1];
}

/** A program of a page: the text that is compiled, and the text that is run. */
export interface Program {
  /** `docs/calls.md:11`, the place of its first fence. */
  readonly name: string;
  readonly page: string;
  readonly compiled: string;
  /** The code before the first fence that is not run. Empty if none is. */
  readonly run: string;
}

/** What a fence says of itself. The text is an error if the info string means nothing. */
export interface Mark {
  readonly continues: boolean;
  /** The reason why it is not run. */
  readonly notRun?: string | undefined;
  /** The test that compiles and runs it. */
  readonly elsewhere?: string | undefined;
}

/** Returns the mark of a fence of TypeScript; undefined for a fence of another language. @throws an error for an unknown mark */
export function markOf({ page, line, info }: Fence): Mark | undefined {
  if (info === "" || /^(?:sh|js|tsx|json|jsonc|yaml|powershell|vue|csharp)$/.test(info)) return undefined;
  const found = /^ts( continues)?(?: \((not run|elsewhere): (\S[^)]*)\))?$/.exec(info);
  if (!found)
    throw new Error(
      `${page}:${line}: expected a language that is known, or \`ts\`, \`ts continues\`, \`ts (not run: REASON)\` or \`ts (elsewhere: test/NAME.test.ts)\`, got \`${info}\``,
    );
  const [, continues, kind, text] = found;
  if (kind === "elsewhere" && !existsSync(join(root, text ?? "")))
    throw new Error(`${page}:${line}: no such test: ${text}`);
  return {
    continues: continues !== undefined,
    notRun: kind === "not run" ? text : undefined,
    elsewhere: kind === "elsewhere" ? text : undefined,
  };
}

const imports = /^(?:\/\/ .*\n)?(?:import [^]*?;\n+)+/;

/** Puts blocks into each other, so that a later one can declare a name again. Their imports come first. */
function nested(blocks: readonly string[]): string {
  const [first = "", ...later] = blocks;
  const heads = later.map((code) => imports.exec(code)?.[0] ?? "");
  const bodies = later.map((code) => code.replace(imports, ""));
  return [...heads, first, ...bodies.map((body) => `{\n${body}`), "}".repeat(later.length), "export {};", ""].join(
    "\n",
  );
}

/** Returns the programs of a page. */
export function programsOf(page: string): readonly Program[] {
  const programs: { readonly name: string; readonly blocks: string[]; readonly run: string[]; runs: boolean }[] = [];
  for (const fence of fencesOf(page)) {
    const mark = markOf(fence);
    if (!mark || mark.elsewhere !== undefined) continue;
    let program = programs.at(-1);
    if (!mark.continues || !program) {
      if (mark.continues) throw new Error(`${page}:${fence.line}: continues a page that has no code before`);
      program = { name: `${page}:${fence.line}`, blocks: [], run: [], runs: true };
      programs.push(program);
    }
    if (mark.notRun === undefined && /\b(?:generate|upgrade|vendor)\b[^;]*from "netserver-codegen"/.test(fence.code))
      throw new Error(
        `${page}:${fence.line}: run by the test, it would write into this repository; mark it \`(not run: …)\``,
      );
    program.blocks.push(fence.code);
    program.runs &&= mark.notRun === undefined;
    if (program.runs) program.run.push(fence.code);
  }
  return programs.map(({ name, blocks, run }) => ({
    name,
    page,
    compiled: nested(blocks),
    run: run.length === 0 ? "" : told(nested(run)),
  }));
}

/** Stands before the text that a comment behind `console.log` promises. */
export const promise = "\u0001";

/**
 * Hands the text of a comment behind `console.log(…);` to `console.log`, so that the test can compare. Waits for a `main` that the program only
 * starts.
 */
function told(code: string): string {
  return code
    .replace("void main();", "await main();")
    .replace(
      /\bconsole\.log\((.*)\);\s+\/\/ (.+)$/gm,
      (_, given: string, text: string) => `console.log(${JSON.stringify(promise + text)}, ${given});`,
    );
}
