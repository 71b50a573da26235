/** `inspect`: returns contracts. */
import type { Contract } from "../contract/model.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { readInput, type InputOptions } from "./input.js";

/**
 * Returns the contracts of a source, one for each services version.
 *
 * @throws DiagnosticError if the input has errors
 * @example
 * ```ts
 * const [contract] = await inspect({ from: "Services88.zip" });
 * console.log(contract?.agents.map(({ name }) => name));
 * ```
 */
export async function inspect(options: InputOptions = {}): Promise<readonly Contract[]> {
  const diagnostics = new Diagnostics();
  const input = await readInput(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return input.contracts;
}
