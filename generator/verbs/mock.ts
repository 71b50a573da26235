/** `mock`: runs a NetServer double on a port. */
import type { Contract } from "../contract/model.js";
import type { MockServer, MockServerOptions } from "../mock/server.js";
import { inspect } from "./inspect.js";
import type { InputOptions } from "./input.js";

/** Options of `mock`. */
export interface MockOptions extends Omit<InputOptions, "docs">, MockServerOptions {}

/** A running mock server and the contracts that it serves. */
export interface Mock extends MockServer {
  readonly contracts: readonly Contract[];
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
  const contracts = await inspect(options);
  const { startMock } = await import("../mock/server.js");
  return { contracts, ...(await startMock(contracts, options)) };
}
