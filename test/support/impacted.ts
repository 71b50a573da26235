/** Projects that use the client of a rule's previous WSDL, each in a folder of its own, and what the current one hits in them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { generate, impact } from "../../generator/index.js";

export const rules = fileURLToPath(new URL("../changes/rules/", import.meta.url));
export const scratch = mkdtempSync(join(tmpdir(), "impact-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

interface Options {
  readonly naming?: "wire" | "camelCase";
  readonly tsconfig?: object;
}

export async function project(
  rule: string,
  files: Readonly<Record<string, string>>,
  { naming = "wire", tsconfig = {} }: Options = {},
): Promise<string> {
  const folder = join(scratch, String(count++));
  await generate({ from: join(rules, rule, "previous"), out: join(folder, "generated"), naming });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2023",
        module: "NodeNext",
        lib: ["ES2023", "DOM", "DOM.Iterable"],
        types: [],
        strict: true,
        skipLibCheck: true,
        noEmit: true,
      },
      include: ["src"],
      ...tsconfig,
    }),
  );
  return folder;
}
export const hitsIn = (rule: string, folder: string) =>
  impact(join(rules, rule, "previous"), join(rules, rule, "current"), { project: folder });

/** As a file of such a project imports it. */
export const client = "../generated/Services99";
