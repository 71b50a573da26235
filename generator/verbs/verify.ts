/** `verify`: compares a contract with published examples and Swagger. */
import { localOf, type Contract } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import type { AccountFindings } from "../verify/account.js";
import type { Findings } from "../verify/compare.js";
import { readInput, versionsOf, type InputOptions } from "./input.js";

export interface VerifyOptions extends Omit<InputOptions, "docs"> {
  /** Reference pages (folder or zip) whose examples are compared with what the contract gives. */
  readonly docs?: string;
  /** The Agents Swagger (JSON or zip), compared as a second account of names, order and types. */
  readonly swagger?: string;
}

export interface Verification {
  readonly contract: Contract;
  /** Present with `docs`. */
  readonly examples?: Findings;
  /** Present with `swagger`. */
  readonly account?: AccountFindings;
  /** True if nothing differs but known exceptions. An operation or type that only one side has is no difference. */
  readonly holds: boolean;
}

/** Compares the one contract of a source with what was published about it. @throws DiagnosticError */
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

/** Selects what is published about these agents. The rest is not missing, because nobody asked for it. */
const isAskedFor =
  (agents: readonly string[] | undefined) =>
  ({ agent }: { readonly agent: string }): boolean =>
    agents?.includes(agent) ?? true;
