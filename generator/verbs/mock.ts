/** `mock`: runs a NetServer double on a port. */
import type { Contract } from "../contract/model.js";
import type { MockServer, MockServerOptions } from "../mock/server.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { namedAgents } from "./arguments.js";
import { readInput, type InputOptions } from "./input.js";

/** Options of `mock`. */
export interface MockOptions extends Omit<InputOptions, "docs">, MockServerOptions {
  /** The place that names `agents`, for messages about other agents. Default: the option `agents`. */
  readonly agentsFrom?: string;
}

/** A running mock server and the contracts that it serves. */
export interface Mock extends MockServer {
  readonly contracts: readonly Contract[];
  /** Names of the agents of the source that are not served. */
  readonly notServed: readonly string[];
}

/**
 * Starts a NetServer for tests from WSDLs, without generated code. Every operation returns its documented example. The
 * server speaks SOAP, and JSON if the contract has a JSON binding: that of a vendored set, or that of `swagger`.
 *
 * @throws DiagnosticError if the input has errors or the port cannot be used
 * @example
 * ```ts
 * const server = await mock({ from: "wsdl", port: 8088 });
 * // … calls to server.url
 * await server.close();
 * ```
 */
export async function mock(options: MockOptions = {}): Promise<Mock> {
  const diagnostics = new Diagnostics();
  const input = await readInput(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const { contracts, available } = input;
  const served = [...new Set(contracts.flatMap(({ agents }) => agents.map(({ name }) => name)))];
  // Without a choice, the only other agents are those of a services version that was not chosen.
  const others = namedAgents(options.agents) ? available : served;
  const [{ startMock }, { agentsNotServed }] = await Promise.all([
    import("../mock/server.js"),
    import("../mock/not-served.js"),
  ]);
  const { agentsFrom: place = "the option agents" } = options;
  const explain = agentsNotServed({ served, available: others, place });
  const notServed = others.filter((name) => !served.includes(name));
  return { contracts, notServed, ...(await startMock(contracts, options, explain)) };
}
