/** `explore`: writes a page that shows a contract. */
import type { Excepted } from "../changes/except.js";
import type { Change } from "../changes/model.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { sizeOf, type ContractSize } from "../contract/queries.js";
import type { InputOptions } from "./input.js";
import { readExplored, type CompareOptions } from "./read-explored.js";

/** Options of `explore`. */
export interface ExploreOptions extends InputOptions, CompareOptions {
  /** The file to write. Default: the name of the services version, such as `Services88.html`. */
  readonly out?: string;
  /** Adds the guides of the documentation to the page, 77 KiB when compressed. Default: true. */
  readonly guides?: boolean;
}

/** The page that was written. */
export interface Exploration {
  readonly path: string;
  /** Size of the file. */
  readonly bytes: number;
  /** Counts of the contract. */
  readonly size: ContractSize;
  /** Milliseconds to make the page and to write it, after the contract was read. */
  readonly milliseconds: number;
  /** The changes since the version of `compare`, as `diff` returns them. Absent without `compare`. */
  readonly changes?: readonly Change[];
  /** The rules of `except`, each with the number of excluded changes. Absent without `compare`. */
  readonly excepted?: readonly Excepted[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Writes one HTML file that shows all agents, operations and types, with the messages that a client sends. It opens in
 * a browser from the disk. It needs no server and no network. With `compare`, it shows the changes since an older version.
 *
 * @throws DiagnosticError if the input has errors, if the source has several versions and none is chosen, or if the
 * file cannot be written or belongs to somebody else; then nothing is written
 * @example
 * ```ts
 * const { path } = await explore({ from: "wsdl", docs: "Swagger-v1-Agents.zip", compare: "git:HEAD" });
 * ```
 */
export async function explore({ out, guides = true, ...options }: ExploreOptions = {}): Promise<Exploration> {
  const diagnostics = new Diagnostics();
  const { contract, comparison } = await readExplored(options, diagnostics);
  options.signal?.throwIfAborted();
  options.onProgress?.("writing the page");
  const started = performance.now();
  const [{ explorerPage, pageMark }, { writePage }] = await Promise.all([
    import("../explorer/page.js"),
    import("../output/page.js"),
  ]);
  const path = out ?? `${contract.services}.html`;
  const text = explorerPage(contract, { guides, comparison });
  writePage({ path, text, mark: pageMark }, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return {
    path,
    bytes: Buffer.byteLength(text),
    size: sizeOf(contract),
    milliseconds: performance.now() - started,
    ...(comparison && { changes: comparison.changes, excepted: comparison.excepted }),
    warnings: diagnostics.all,
  };
}
