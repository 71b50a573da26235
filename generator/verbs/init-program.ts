/** Writes the first program of `init`, and says where to save it and how to run it. */
import { join, posix } from "node:path";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Wire } from "../init/first-program.js";
import { viteOrigins, type WebPage } from "../init/web-page.js";
import { importPath, programFolder } from "../project/source-root.js";
import type { Report } from "./write-versions.js";

/** A program, and how to run it. */
export interface FirstProgram {
  /** Path to save it as: `src/first-call.ts`. */
  readonly file: string;
  readonly text: string;
  /** The command that runs it in Node: `npx tsx src/first-call.ts`. A web page runs it when it imports it. */
  readonly command: string;
}

/** A web page that Vite builds, and how its first program runs. Paths are relative to the project. */
export interface InitialisedPage {
  /** Module of the page that has to import the program. */
  readonly entry: string;
  /** The import statement for that module. */
  readonly importLine: string;
  /** Options of `mock` that let the page call it. Empty if the configuration has them. */
  readonly mockOptions: string;
}

/** Facts that the program depends on. */
interface Surroundings {
  readonly wire: Wire;
  /** The web page of the project. Undefined if the program is for Node. */
  readonly page: WebPage | undefined;
  /** The origins that the configuration lets call `mock`. */
  readonly cors: unknown;
}

/** Returns the first program for the clients of a run. */
export async function programOf(
  { contracts: [contract], outputs, imports }: Report,
  { wire, page, cors }: Surroundings,
): Promise<{ readonly program: FirstProgram; readonly page?: InitialisedPage }> {
  const [{ firstProgram }, { runCommand }] = await Promise.all([
    import("../init/first-program.js"),
    import("../init/run-command.js"),
  ]);
  const client = outputs[0]?.folder ?? "";
  const importExtension = imports[0]?.importExtension ?? "js";
  const file = page?.program ?? join(programFolder(client), "first-call.ts").replaceAll("\\", "/");
  const folder = importPath(posix.dirname(file), client);
  const isPage = page !== undefined;
  const text = contract ? firstProgram(contract, { folder, importExtension, wire, isPage }) : "";
  return {
    program: { file, text, command: runCommand(file, importExtension) },
    ...(page && { page: initialisedPage(page, importExtension, cors) }),
  };
}

function initialisedPage({ entry, program }: WebPage, extension: ImportExtension, cors: unknown): InitialisedPage {
  // Vite finds a module in TypeScript for an import that ends in `.js` only if the importing module is TypeScript too.
  const suffix = !/\.tsx?$/.test(entry) ? ".ts" : extension === "none" ? "" : `.${extension}`;
  return {
    entry,
    importLine: `import "./${posix.basename(program, ".ts")}${suffix}";`,
    mockOptions: cors === undefined ? `--cors ${viteOrigins.join(",")}` : "",
  };
}
