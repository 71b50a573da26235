/** Reads the contracts that every verb starts from: opens the source, reads its WSDLs, picks agents and attaches prose. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { byCodePoint } from "../text/order.js";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { readContracts } from "../contract/read.js";
import { problems, type Problem } from "../diagnostics/codes.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../text/nearest.js";
import { isRevision } from "../source/git.js";
import type { BindingDocument, Provenance, Source } from "../source/model.js";
import { openSource, type SourceSpec } from "../source/open.js";

export interface InputOptions {
  /**
   * A folder, a zip or a file of WSDLs, or `git:REVISION:FOLDER`. `all.zip#Services87` names one of several versions. Default: `wsdl`.
   */
  readonly from?: string;
  /** A NetServer's address, instead of `from`: `https://HOST/Remote/Services88`. */
  readonly url?: string;
  /** Only these agents, and the types that they need. `["all"]` is all of them, where fewer are remembered. */
  readonly agents?: readonly string[];
  /** Only this version of the services, where the source holds several. */
  readonly services?: string;
  /** Reference pages (folder or zip) or the Agents Swagger (JSON or zip), whose prose goes into the documentation. */
  readonly docs?: string;
  /**
   * Headers for the server at `url`, such as `Authorization`. They are sent to no other server, also after a redirect, and are never shown.
   * The user name and password of `url` itself become Basic authorization.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** Receives a message for people at each step. */
  readonly onProgress?: (message: string) => void;
  /** Stops the work between two steps, with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Instead of the global `fetch`, for `url`. */
  readonly fetch?: typeof fetch;
}

/** The option of the verbs that write a vendored set. */
export interface BindingOptions {
  /** The Agents Swagger (a JSON file, a zip, or a folder with a file for each agent). It adds the form of each request in JSON. */
  readonly swagger?: string;
}

export interface Input {
  readonly contracts: readonly Contract[];
  readonly provenance: Provenance;
  /** The pieces of prose that found their place, and those that did not. Absent without `docs`. */
  readonly prose?: { readonly matched: number; readonly unmatched: readonly string[] };
}

/** The vendored set, which is read if no source is named. */
const defaultSource = "wsdl";

/** Returns the problem of a missing default source, with the folder above that has one. */
function noDefaultSource(): Problem {
  const above = ["..", "../..", "../../.."].find((each) => existsSync(join(each, defaultSource)));
  return above === undefined
    ? problems.NS101.noDefault({ path: defaultSource })
    : problems.NS101.defaultAbove({ path: defaultSource, folder: resolve(above), from: `${above}/${defaultSource}` });
}

/** Splits `all.zip#Services87` into a path and a version of the services. A path that exists is one as it is. */
export function pathAndVersion(given: string): { readonly path: string; readonly services?: string } {
  const hash = existsSync(given) ? -1 : given.lastIndexOf("#");
  const [path, services] = hash < 0 ? [given, ""] : [given.slice(0, hash), given.slice(hash + 1)];
  return { path, ...(services !== "" && { services }) };
}

/** Reads the contracts of a source; undefined, with diagnostics, if the input has errors. */
export async function readInput(
  options: InputOptions & BindingOptions,
  diagnostics: Diagnostics,
): Promise<Input | undefined> {
  const agents = namedAgents(options.agents);
  const wanted = sourceOf(options, agents, diagnostics);
  if (!wanted) return undefined;
  const read = await readAll(wanted.spec, options, agents, diagnostics);
  const contracts = read && pick(read.contracts, wanted.services, agents, diagnostics);
  if (!contracts) return undefined;
  options.signal?.throwIfAborted();
  const bound = await withBindings(contracts, read.bindings, options, diagnostics);
  if (!bound) return undefined;
  const { provenance } = read;
  if (options.docs === undefined) return { contracts: bound, provenance };
  const documented = await withProse(bound, options.docs, options, diagnostics);
  return documented && { ...documented, provenance };
}

/** Returns the source that the options name, and the version of it. Collects NS101 or NS108 if they name none. */
function sourceOf(
  { from, url, services: version }: InputOptions,
  agents: readonly string[] | undefined,
  diagnostics: Diagnostics,
): { readonly spec: SourceSpec; readonly services: string | undefined } | undefined {
  const { path, services = version } = from === undefined ? { path: defaultSource } : pathAndVersion(from);
  if (version !== undefined && services !== version) {
    diagnostics.error(problems.NS108.twoNamed({ from: services ?? "", services: version }));
    return undefined;
  }
  if (url !== undefined) return { spec: { kind: "url", url, ...(agents && { agents }) }, services };
  if (from === undefined && !existsSync(defaultSource)) {
    diagnostics.error(noDefaultSource());
    return undefined;
  }
  return { spec: { kind: isRevision(path) ? "revision" : "path", path }, services };
}

/** Reads every contract of a source that has one of the agents. Collects NS109 for an agent that no contract has. */
async function readAll(
  spec: SourceSpec,
  { onProgress, signal, fetch, headers }: InputOptions,
  agents: readonly string[] | undefined,
  diagnostics: Diagnostics,
): Promise<(Pick<Input, "contracts" | "provenance"> & Pick<Source, "bindings">) | undefined> {
  const source = await openSource(spec, diagnostics, {
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
    ...(fetch && { fetch }),
    ...(headers && { headers }),
  });
  if (!source || diagnostics.hasErrors) return undefined;
  signal?.throwIfAborted();
  onProgress?.(`parsing ${source.documents.length} documents`);
  const contracts = await readContracts(source, diagnostics, { ...(agents && { agents }) });
  if (diagnostics.hasErrors) return undefined;
  const names = namesOf(contracts);
  if (agents?.some((agent) => !names.includes(agent))) {
    // The other agents are read only now, to suggest one of them.
    checkAgents(agents, await readContracts(source, new Diagnostics()), diagnostics);
    return undefined;
  }
  const { provenance, bindings = [] } = source;
  return provenance && { contracts, provenance, bindings };
}

/** Adds the JSON binding: of the Swagger that the options name, else of the vendored set that is the source. */
async function withBindings(
  contracts: readonly Contract[],
  bindings: readonly BindingDocument[] = [],
  { swagger, onProgress }: InputOptions & BindingOptions,
  diagnostics: Diagnostics,
): Promise<readonly Contract[] | undefined> {
  if (swagger === undefined && bindings.length === 0) return contracts;
  const { bindContracts, bindFromSwagger } = await import("../webapi/bind.js");
  if (swagger === undefined) return bindContracts(contracts, bindings, diagnostics);
  onProgress?.(`reading ${swagger}`);
  return bindFromSwagger(contracts, swagger, diagnostics);
}

async function withProse(
  contracts: readonly Contract[],
  docs: string,
  { onProgress }: InputOptions,
  diagnostics: Diagnostics,
): Promise<Required<Pick<Input, "contracts" | "prose">> | undefined> {
  onProgress?.(`reading the prose of ${docs}`);
  const [{ readReference }, { attachProse }] = await Promise.all([
    import("../reference/read.js"),
    import("../reference/attach.js"),
  ]);
  const reference = await readReference(docs, diagnostics);
  if (!reference) return undefined;
  const attached = contracts.map((contract) => attachProse(contract, reference));
  const matched = attached.reduce((sum, each) => sum + each.matched, 0);
  if (matched === 0) diagnostics.warning(problems.NS402.unmatched({ path: docs }));
  return {
    contracts: attached.map((each) => each.contract),
    prose: { matched, unmatched: attached.flatMap((each) => each.unmatched) },
  };
}

/** The word for all agents, where the default is a list of remembered ones. */
const allAgents = "all";

/** Returns the agents that a list names; undefined for all of them. */
export const namedAgents = (agents: readonly string[] | undefined): readonly string[] | undefined =>
  agents?.includes(allAgents) ? undefined : agents;

/** Returns the versions of the services, as a message lists them. */
export const versionsOf = (contracts: readonly Contract[]): string => contracts.map((each) => each.services).join(", ");

const namesOf = (contracts: readonly Contract[]): readonly string[] =>
  [...new Set(contracts.flatMap((each) => each.agents.map(({ name }) => name)))].sort(byCodePoint);

/** Collects NS109 for each of the agents that none of the contracts has. */
export function checkAgents(agents: readonly string[], contracts: readonly Contract[], diagnostics: Diagnostics): void {
  const names = namesOf(contracts);
  for (const agent of agents) {
    if (names.includes(agent)) continue;
    diagnostics.error(problems.NS109.unknown({ name: agent, near: nearest(agent, names) }));
  }
}

/** Returns the version and the agents asked for. Collects NS108 if the source lacks the version. */
function pick(
  all: readonly Contract[],
  services: string | undefined,
  agents: readonly string[] | undefined,
  diagnostics: Diagnostics,
): readonly Contract[] | undefined {
  const chosen = services === undefined ? all : all.filter((each) => each.services === services);
  if (chosen.length === 0) {
    const held = versionsOf(all) || "what the source holds";
    diagnostics.error(problems.NS108.absent({ services: services ?? "any version", held }));
    return undefined;
  }
  return agents ? chosen.map((each) => pickAgents(each, agents)).filter((each) => each.agents.length > 0) : chosen;
}
