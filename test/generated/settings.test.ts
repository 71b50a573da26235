/** Compiler settings of projects: everything generated compiles under each of them, in a project that has no other types. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "settings-"));
beforeAll(() => {
  symlinkSync(join(root, "generated/Services88"), join(scratch, "client"), "dir");
  // With verbatimModuleSyntax, TypeScript takes no import or export in a CommonJS file, whoever wrote it.
  writeFileSync(join(scratch, "package.json"), JSON.stringify({ type: "module" }));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Settings = Readonly<Record<string, unknown>>;

/** By name: the settings beside the usual ones. Each takes a second: `npm test` tries the first few, `.ci/run` all. */
const cases: readonly (readonly [name: string, settings: Settings])[] = [
  [
    "every check that tsc --init and the strictest shared configurations turn on",
    {
      noImplicitOverride: true,
      noImplicitReturns: true,
      noPropertyAccessFromIndexSignature: true,
      noUncheckedIndexedAccess: true,
      noFallthroughCasesInSwitch: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      exactOptionalPropertyTypes: true,
      allowUnreachableCode: false,
      allowUnusedLabels: false,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      forceConsistentCasingInFileNames: true,
      skipLibCheck: false,
    },
  ],
  ["strictNullChecks: false", { strictNullChecks: false }],
  ["strict: false", { strict: false }],
  ["isolatedDeclarations", { isolatedDeclarations: true, declaration: true }],
  ["target: ES2015 with the types of ES2022", { target: "ES2015", lib: ["ES2022", "DOM"] }],
  ["target: ES2017 with the types of ESNext, as in a Next.js project", { target: "ES2017", lib: ["ESNext", "DOM"] }],
  ["useUnknownInCatchVariables: false", { useUnknownInCatchVariables: false }],
  ["erasableSyntaxOnly", { erasableSyntaxOnly: true }],
  ["noUncheckedSideEffectImports", { noUncheckedSideEffectImports: true }],
  ["module: commonjs", { module: "commonjs", moduleResolution: "bundler" }],
  ["module: esnext with bundler resolution", { module: "esnext", moduleResolution: "bundler" }],
  ["module: preserve", { module: "preserve" }],
  ["moduleDetection: force", { moduleDetection: "force" }],
  ["the types of workers instead of the DOM's", { lib: ["ES2022", "WebWorker"] }],
  ["Node's types instead of the DOM's", { lib: ["ES2022"], types: ["node"] }],
];
const quick = 1;

/** What older compilers know, and newer ones do not any more. */
const classic = { module: "commonjs", moduleResolution: "node10", esModuleInterop: false };

let projects = 0;

/** Returns the errors of a compiler in everything generated, or why it did not run; an empty text if there are none. */
async function refusals(tsc: string, settings: Settings): Promise<string> {
  const project = join(scratch, `tsconfig.${projects++}.json`);
  const usual = {
    target: "ES2022",
    module: "nodenext",
    lib: ["ES2022", "DOM"],
    strict: true,
    types: [],
    typeRoots: [join(root, "node_modules/@types")],
    skipLibCheck: true,
    noEmit: true,
  };
  const compilerOptions = { ...usual, ...settings };
  writeFileSync(project, JSON.stringify({ compilerOptions, include: ["client"] }));
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", project], {
    cwd: scratch,
    maxBuffer: 1 << 26,
  }).catch((error: { stdout?: string; message: string }) => ({ stdout: error.stdout || error.message }));
  return stdout;
}

describe("everything generated compiles with", () => {
  const isWanted = campaigns;
  const newest = join(root, "node_modules/typescript/bin/tsc");
  test.each(isWanted ? cases : cases.slice(0, quick))("%s", async (_, settings) => {
    expect(await refusals(newest, settings)).toBe("");
  });

  const older = (version: string) => join(root, `node_modules/.cache/typescript-${version}/package/lib/tsc.js`);
  test.skipIf(!isWanted).each<[string, Settings]>([
    ["strict: false", { strict: false }],
    ["strictNullChecks: false, CommonJS and no esModuleInterop", { strictNullChecks: false, ...classic }],
  ])("TypeScript 5.0 and %s", async (_, settings) => {
    expect(await refusals(older("5.0"), settings)).toBe("");
  });

  test.skipIf(!isWanted)("TypeScript 5.5 and isolatedDeclarations", async () => {
    expect(await refusals(older("5.5"), { isolatedDeclarations: true, declaration: true })).toBe("");
  });
});
