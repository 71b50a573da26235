/** `mock`: runs a NetServer for tests. */
import type { Contract } from "../contract/model.js";
import type { MockServer, MockServerOptions } from "../mock/server.js";
import { inspect } from "./inspect.js";
import type { InputOptions } from "./input.js";

export interface MockOptions extends Omit<InputOptions, "docs">, MockServerOptions {}

export interface Mock extends MockServer {
  readonly contracts: readonly Contract[];
}

/**
 * Starts a NetServer for tests from WSDLs alone. Every operation answers with its documented example.
 *
 * @throws DiagnosticError if the input has errors or the port cannot be used.
 */
export async function mock(options: MockOptions = {}): Promise<Mock> {
  const contracts = await inspect(options);
  const { startMock } = await import("../mock/server.js");
  return { contracts, ...(await startMock(contracts, options)) };
}
