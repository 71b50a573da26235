/** `explore --port`: serves the explorer's page on this machine, and sends its calls to a NetServer. */
import type { Excepted } from "../changes/except.js";
import type { Change } from "../changes/model.js";
import { sizeOf, type ContractSize } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import type { TargetCall } from "../explorer/serve/forward.js";
import type { Targets } from "../explorer/serve/protocol.js";
import type { InputOptions } from "./input.js";
import { readExplored, type CompareOptions } from "./read-explored.js";

export type { TargetCall, Targets };

/** Options of `serveExplorer`. */
export interface ServeExplorerOptions extends InputOptions, CompareOptions {
  /**
   * Base URL of the NetServer to which the page may send calls: `https://crm.example.com/Remote` for SOAP. A URL that ends
   * in `/api` is for JSON. At most one of each.
   */
  readonly target: string | readonly string[];
  /** The user's ticket. It stays in this process. */
  readonly ticket: string;
  /** The application token, for SuperOffice Online. It stays in this process. */
  readonly applicationToken?: string;
  /** Default: 0, which chooses a free port. */
  readonly port?: number;
  /** Adds the guides of the documentation to the page. Default: true. */
  readonly guides?: boolean;
  /** Milliseconds until a call to the target ends without an answer. Default: 100,000. */
  readonly timeout?: number;
  /** Called after each call to the target. */
  readonly onCall?: (call: TargetCall) => void;
  /** Called for each request that is refused, with the reason. */
  readonly onRefused?: (reason: string) => void;
}

/** A running explorer. */
export interface ServedExplorer {
  /** The address to open in a browser. It holds the token of this run: whoever has it can send calls with the ticket. */
  readonly url: string;
  readonly targets: Targets;
  /** Counts of the contract. */
  readonly size: ContractSize;
  /** The changes since the version of `compare`, as `diff` returns them. Absent without `compare`. */
  readonly changes?: readonly Change[];
  /** The rules of `except`, each with the number of excluded changes. Absent without `compare`. */
  readonly excepted?: readonly Excepted[];
  readonly warnings: readonly Diagnostic[];
  /** Stops the server and ends running calls. */
  close(): Promise<void>;
}

/**
 * Serves the explorer's page on 127.0.0.1. The page can send calls to the target, with the ticket, which the page never
 * gets. Requests of other sites in the same browser are refused.
 *
 * @throws DiagnosticError if the input has errors, if the target or a secret cannot be used (NS704), or if the port
 * cannot be used (NS701)
 * @example
 * ```ts
 * const { url, close } = await serveExplorer({ from: "wsdl", target: "https://crm.example.com/Remote", ticket });
 * ```
 */
export async function serveExplorer(options: ServeExplorerOptions): Promise<ServedExplorer> {
  const { port = 0, timeout = 100_000, onCall = () => undefined, onRefused = () => undefined } = options;
  const diagnostics = new Diagnostics();
  const secrets = { ticket: options.ticket.trim(), applicationToken: options.applicationToken?.trim() };
  const { targetsOf } = await import("../explorer/serve/targets.js");
  let targets: Targets = {};
  try {
    targets = targetsOf([options.target].flat());
  } catch (error) {
    diagnostics.error(problems.NS704.target({ reason: reasonOf(error) }));
  }
  if (!isSecret(secrets.ticket)) diagnostics.error(problems.NS704.secret({ name: "ticket" }));
  if (secrets.applicationToken !== undefined && !isSecret(secrets.applicationToken))
    diagnostics.error(problems.NS704.secret({ name: "application token" }));
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const { contract, comparison } = await readExplored(options, diagnostics);
  if (targets.json !== undefined && !contract.webApi) diagnostics.error(problems.NS704.noBinding());
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  options.onProgress?.("making the page");
  const [{ servedPage }, { forwarder }, { listenForPage }] = await Promise.all([
    import("../explorer/page.js"),
    import("../explorer/serve/forward.js"),
    import("../explorer/serve/server.js"),
  ]);
  const call = forwarder(contract, { targets, secrets, timeout, onCall });
  const served = { targets, hasApplicationToken: secrets.applicationToken !== undefined };
  const page = servedPage(contract, served, { guides: options.guides, comparison });
  try {
    const { url, close } = await listenForPage({ port, page, call, onRefused });
    const { changes, excepted } = comparison ?? {};
    return {
      url,
      targets,
      size: sizeOf(contract),
      ...(changes && { changes }),
      ...(excepted && { excepted }),
      warnings: diagnostics.all,
      close,
    };
  } catch (error) {
    diagnostics.error(problems.NS701.failed({ host: "127.0.0.1", port, reason: reasonOf(error) }));
    throw new DiagnosticError(diagnostics.all);
  }
}

/** True for a text that HTTP and XML can send. A shorter one could not be kept out of what the page shows. */
const isSecret = (text: string): boolean => /^[!-~]{4,}$/.test(text);
