/** `explore`: writes a page that shows a contract. */
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Contract } from "../contract/model.js";
import { sizeOf, type ContractSize } from "../contract/queries.js";
import { readInput, versionsOf, type InputOptions } from "./input.js";

/** Options of `explore`. */
export interface ExploreOptions extends InputOptions {
  /** The file to write. Default: the name of the services version, such as `Services88.html`. */
  readonly out?: string;
  /** Adds the guides of the documentation to the page, 72 KiB when compressed. Default: true. */
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
  readonly warnings: readonly Diagnostic[];
}

/**
 * Writes one HTML file that shows all agents, operations and types, with the messages that a client sends. It opens in
 * a browser from the disk. It needs no server and no network.
 *
 * @throws DiagnosticError if the input has errors, if the source has several versions and none is chosen, or if the
 * file cannot be written or belongs to somebody else; then nothing is written
 * @example
 * ```ts
 * const { path } = await explore({ from: "wsdl", docs: "Swagger-v1-Agents.zip" });
 * ```
 */
export async function explore({ out, guides = true, ...options }: ExploreOptions = {}): Promise<Exploration> {
  const diagnostics = new Diagnostics();
  const contract = await readContract(options, diagnostics);
  options.signal?.throwIfAborted();
  options.onProgress?.("writing the page");
  const started = performance.now();
  const [{ explorerPage, pageMark }, { writePage }] = await Promise.all([
    import("../explorer/page.js"),
    import("../output/page.js"),
  ]);
  const path = out ?? `${contract.services}.html`;
  const text = explorerPage(contract, { guides });
  writePage({ path, text, mark: pageMark }, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return {
    path,
    bytes: Buffer.byteLength(text),
    size: sizeOf(contract),
    milliseconds: performance.now() - started,
    warnings: diagnostics.all,
  };
}

/** Reads the one contract that a page shows. @throws DiagnosticError for errors, and for several versions */
export async function readContract(options: InputOptions, diagnostics: Diagnostics): Promise<Contract> {
  const input = await readInput(options, diagnostics);
  const [contract, ...more] = input?.contracts ?? [];
  if (more.length > 0 && input) {
    const path = options.from ?? options.url ?? "";
    diagnostics.error(
      problems.NS108.several({
        specifier: path,
        held: versionsOf(input.contracts),
        path,
        first: contract?.services ?? "",
      }),
    );
  }
  if (!contract || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return contract;
}
