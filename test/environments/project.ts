/**
 * Projects of the environments that clients run in: each is copied beside the program that all share, gets the packages of its lockfile and a client
 * made for it, and then runs its own commands.
 */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

/** Returns the folder of a project: some are examples for users. */
const sourceOf = (name: string): string =>
  [join(here, name), join(root, "examples", name)].find((folder) => existsSync(folder)) ?? name;
export const cli = join(root, "dist/generator/cli/main.js");

/**
 * Outside of the checkout, because the tools would find its `tsconfig.json`, and outside of every `node_modules`, where they look at no source. The
 * packages stay there for the next run.
 */
const cache = join(tmpdir(), `netserver-codegen-environments-${digest(root).slice(0, 8)}`);

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder. @throws an error that shows all that the program printed. */
export async function run(
  folder: string,
  [program = "", ...args]: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", NEXT_TELEMETRY_DISABLED: "1", ...variables };
  // Vitest's own environment is not the project's.
  for (const name of Object.keys(env))
    if (/^(VITEST|NODE_ENV|JEST_|TEST$|DEV$|PROD$|MODE$)/.test(name)) delete env[name as never];
  return promisify(execFile)(program, args, { cwd: folder, env, maxBuffer: 1 << 26 }).catch(
    (error: Error & Partial<Result>) => {
      throw new Error([`${program} ${args.join(" ")}`, error.stdout, error.stderr, error.message].join("\n"));
    },
  );
}

/** Makes the project of an environment, with some of the shared files. Returns its folder, and what `generate` said of the imports. */
export async function projectOf(
  name: string,
  shared: readonly string[],
  flags: readonly string[] = [],
): Promise<{ readonly folder: string; readonly said: string }> {
  const folder = await copyOf(name);
  const { stdout: said } = await run(folder, [
    process.execPath,
    cli,
    "generate",
    "--from",
    join(root, "wsdl"),
    "--agent",
    "ErpSync",
    "--out",
    "src/generated",
    ...flags,
  ]);
  const { options } = JSON.parse(readFileSync(join(folder, "src/generated/Services88/manifest.json"), "utf8")) as {
    readonly options: { readonly importExtension: string };
  };
  copyShared(folder, shared, options.importExtension === "none" ? "" : `.${options.importExtension}`);
  return { folder, said };
}

/** Copies the project of an environment, and installs its packages. Returns its folder. */
export async function copyOf(name: string): Promise<string> {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder))
    if (entry !== "node_modules") rmSync(join(folder, entry), { recursive: true });
  const source = sourceOf(name);
  // What a user of the example has made there is none of the test's.
  const made = /^(?:node_modules|generated|dist|\.next)$/;
  cpSync(source, folder, {
    recursive: true,
    filter: (path) =>
      !relative(source, path)
        .split(sep)
        .some((part) => made.test(part)),
  });
  await install(folder);
  return folder;
}

async function install(folder: string): Promise<void> {
  const lockfile = join(folder, "package-lock.json");
  if (!existsSync(lockfile)) return;
  const wanted = digest(readFileSync(lockfile, "utf8"));
  const marker = join(folder, "node_modules/.installed");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  await run(folder, ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"]);
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(marker, wanted);
}

/** The imports of the shared files end as the client's do. */
function copyShared(folder: string, files: readonly string[], suffix: string): void {
  for (const file of files) {
    const text = readFileSync(join(here, "shared", file), "utf8");
    writeFileSync(join(folder, "src", file), text.replaceAll('.js";', `${suffix}";`));
  }
}
