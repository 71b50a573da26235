/** Reads the contract that `explore` shows, and the older version to compare it with. */
import { basename } from "node:path";
import type { RuleId } from "../changes/rules/index.js";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, type Diagnostics } from "../diagnostics/diagnostic.js";
import type { Comparison } from "../explorer/comparison.js";
import { namedAgents, pathsIn } from "./arguments.js";
import { readVersion, warnIfJsonIsNotCompared } from "./compared-versions.js";
import { checkAgents, readInput, versionsOf, type Input, type InputOptions } from "./input.js";

/** Options about the older version. */
export interface CompareOptions {
  /**
   * An older version to compare with: a source as for `from`, a file that `inspect --json` wrote, or `git:REVISION`.
   * The page then shows what changed.
   */
  readonly compare?: string;
  /** The Agents Swagger of the older version. Default: the `webapi.json` of a vendored set. */
  readonly oldSwagger?: string;
  /** Rules whose changes are excluded and only counted. */
  readonly except?: readonly RuleId[];
}

/** The contents of a page. */
interface Explored {
  readonly contract: Contract;
  readonly comparison?: Comparison;
}

/** Reads the contents of a page. @throws DiagnosticError for errors in the input, and for a source with several versions */
export async function readExplored(
  options: InputOptions & CompareOptions,
  diagnostics: Diagnostics,
): Promise<Explored> {
  const explored = await read(options, diagnostics);
  if (!explored || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return explored;
}

/** Returns undefined, with diagnostics, if the input has errors. */
async function read(
  { compare, oldSwagger, except, ...options }: InputOptions & CompareOptions,
  diagnostics: Diagnostics,
): Promise<Explored | undefined> {
  if (compare === undefined) {
    const contract = onlyOne(await readInput(options, diagnostics), options, diagnostics);
    return contract && { contract };
  }
  // Prose of other sources is no change, and a type can be used by agents that are not shown.
  const { agents: asked, docs, ...whole } = options;
  const now = onlyOne(await readInput(whole, diagnostics), options, diagnostics);
  const { onProgress, signal } = options;
  const old =
    now &&
    (await readVersion(
      compare,
      {
        ...(onProgress && { onProgress }),
        ...(signal && { signal }),
        ...(oldSwagger !== undefined && { swagger: oldSwagger }),
      },
      diagnostics,
    ));
  const agents = namedAgents(asked);
  if (agents && now && old) checkAgents(agents, [old, now], diagnostics);
  if (!now || !old || diagnostics.hasErrors) return undefined;
  warnIfJsonIsNotCompared(old, now, { before: " with --old-swagger", after: " with --swagger" }, diagnostics);
  signal?.throwIfAborted();
  onProgress?.("comparing the versions");
  const [{ compareContracts }, { withoutRules }] = await Promise.all([
    import("../changes/compare.js"),
    import("../changes/except.js"),
  ]);
  const picked = (contract: Contract) => (agents ? pickAgents(contract, agents) : contract);
  const [before, after] = [picked(old), picked(now)];
  const contract = await documented(after, docs, onProgress, diagnostics);
  return (
    contract && {
      contract,
      comparison: {
        before,
        after,
        names: { before: versionName(compare, before), after: versionName(sourceName(options), after) },
        ...withoutRules(compareContracts(old, now, agents), except),
      },
    }
  );
}

/** Returns the contract of a source with one version. Collects NS108 for a source with several. */
function onlyOne(
  input: Input | undefined,
  { from, url }: InputOptions,
  diagnostics: Diagnostics,
): Contract | undefined {
  const [contract, ...more] = input?.contracts ?? [];
  if (more.length > 0 && input) {
    const path = from ?? url ?? "";
    diagnostics.error(
      problems.NS108.several({
        specifier: path,
        held: versionsOf(input.contracts),
        path,
        first: contract?.services ?? "",
      }),
    );
  }
  return diagnostics.hasErrors ? undefined : contract;
}

/** Returns the contract with the prose of `docs`. */
async function documented(
  contract: Contract,
  docs: InputOptions["docs"],
  onProgress: InputOptions["onProgress"],
  diagnostics: Diagnostics,
): Promise<Contract | undefined> {
  const paths = pathsIn(docs);
  if (paths.length === 0) return contract;
  const { withProse } = await import("./prose.js");
  return (await withProse([contract], paths, onProgress, diagnostics))?.contracts[0];
}

/** Returns the name of the source for people. An address can have a password, so only its server is named. */
const sourceName = ({ from, url }: InputOptions): string => (url === undefined ? (from ?? "wsdl") : new URL(url).host);

/**
 * Returns `Services88 (old.zip)`. The file name is needed because two versions of the services often have the same
 * name.
 */
export const versionName = (given: string, { services }: Contract): string => `${services} (${basename(given)})`;
