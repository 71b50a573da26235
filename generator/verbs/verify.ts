/** `verify`: compares a contract with published examples and Swagger. */
import { localOf, type Contract } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import type { AccountFindings } from "../verify/account.js";
import type { Findings } from "../verify/compare.js";
import { readInput, versionsOf, type InputOptions } from "./input.js";

/** Options of `verify`. */
export interface VerifyOptions extends Omit<InputOptions, "docs"> {
  /** Reference pages (folder or zip) whose examples are compared with the contract. */
  readonly docs?: string;
  /** The Agents Swagger (JSON or zip), whose names, order and types are compared with the contract. */
  readonly swagger?: string;
}

/** The result of `verify`. */
export interface Verification {
  readonly contract: Contract;
  /** Present with `docs`. */
  readonly examples?: Findings;
  /** Present with `swagger`. */
  readonly account?: AccountFindings;
  /** True if there are only known differences. Operations and types that only one of the two has do not count. */
  readonly holds: boolean;
}

/**
 * Compares the contract of a source with published examples or Swagger.
 *
 * @throws DiagnosticError if the input has errors, or if the source has several versions
 */
export async function verify(options: VerifyOptions): Promise<Verification> {
  const { docs, swagger, ...source } = options;
  const diagnostics = new Diagnostics();
  const input = await readInput(source, diagnostics);
  const contract = input?.contracts[0];
  if (!contract || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  if (input.contracts.length > 1) {
    diagnostics.error(problems.NS108.documented({ held: versionsOf(input.contracts) }));
    throw new DiagnosticError(diagnostics.all);
  }
  const examples = docs === undefined ? undefined : await compareWithPages(contract, docs, options, diagnostics);
  const account = swagger === undefined ? undefined : await compareWithSwagger(contract, swagger, options, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const holds =
    (examples?.counts.differs ?? 0) === 0 && (account?.disagreements ?? []).every((each) => each.reason !== undefined);
  return { contract, holds, ...(examples && { examples }), ...(account && { account }) };
}

async function compareWithPages(
  contract: Contract,
  path: string,
  { agents, onProgress }: VerifyOptions,
  diagnostics: Diagnostics,
): Promise<Findings | undefined> {
  onProgress?.(`reading the examples of ${path}`);
  const [{ readReference }, { compareExamples }] = await Promise.all([
    import("../reference/read.js"),
    import("../verify/compare.js"),
  ]);
  const reference = await readReference(path, diagnostics);
  if (!reference) return undefined;
  if (reference.examples.length === 0) diagnostics.error(problems.NS401.noExample({ path }));
  onProgress?.(`comparing ${reference.examples.length} pages`);
  return compareExamples(contract, { ...reference, examples: reference.examples.filter(isAskedFor(agents)) });
}

async function compareWithSwagger(
  contract: Contract,
  path: string,
  { agents, onProgress }: VerifyOptions,
  diagnostics: Diagnostics,
): Promise<AccountFindings | undefined> {
  onProgress?.(`reading the account of ${path}`);
  const [{ readAccount }, { compareAccount }] = await Promise.all([
    import("../reference/account.js"),
    import("../verify/account.js"),
  ]);
  const account = await readAccount(path, diagnostics);
  if (!account || !agents) return account && compareAccount(contract, account);
  const reached = new Set([...contract.types.keys()].map(localOf));
  return compareAccount(contract, {
    operations: account.operations.filter(isAskedFor(agents)),
    types: account.types.filter(({ name }) => reached.has(name)),
  });
}

/** Returns a filter for the published descriptions of some agents. Others are ignored. */
const isAskedFor =
  (agents: readonly string[] | undefined) =>
  ({ agent }: { readonly agent: string }): boolean =>
    agents?.includes(agent) ?? true;
