/**
 * Reads the contracts that every command starts from: opens the source, reads its WSDLs, selects agents and adds
 * documentation.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { byCodePoint } from "../text/order.js";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { readContracts, readWithNames } from "../contract/read.js";
import { problems, type Problem } from "../diagnostics/codes.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../text/nearest.js";
import type { BindingDocument, Provenance, Source } from "../source/model.js";
import { isRevision } from "../source/file-kinds.js";
import { openSource, type SourceSpec } from "../source/open.js";
import { namedAgents, pathAndVersion, pathsIn } from "./arguments.js";
import { withProse } from "./prose.js";

/** Options for the source of the contracts. */
export interface InputOptions {
  /**
   * Folder, zip or file of WSDLs, or `git:REVISION:FOLDER`. `all.zip#Services87` names one of several versions.
   * Default: `wsdl`.
   */
  readonly from?: string;
  /** URL of a NetServer, instead of `from`: `https://HOST/Remote/Services88`. */
  readonly url?: string;
  /**
   * Names of the agents; their types are included. `["all"]` selects all agents, even if the existing client has fewer.
   */
  readonly agents?: readonly string[];
  /** Name of the services version, if the source has several. */
  readonly services?: string;
  /**
   * Reference pages (folder or zip) or the Agents Swagger (JSON or zip) with documentation for the client, or a list of them. For each text, the newest
   * source that has it wins. The dates in the names of the files say which is the newest (`2026-07`). If a name has no date, the last one of the list is.
   */
  readonly docs?: string | readonly string[];
  /**
   * The Agents Swagger (a JSON file, a zip, or a folder with a file for each agent) of the same version. It has the form
   * of each request in JSON. Default: the `webapi.json` of the vendored set, if the source is one.
   */
  readonly swagger?: string;
  /**
   * Request headers for the server at `url`, such as `Authorization`. They are not sent to other servers, even after a
   * redirect, and never printed. A user name and password in `url` become Basic authorization.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** Called with a message at each step. */
  readonly onProgress?: (message: string) => void;
  /** Stops the work between two steps. The function then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Replaces the global `fetch` for `url`. */
  readonly fetch?: typeof fetch;
}

/** The contracts of a source. */
export interface Input {
  readonly contracts: readonly Contract[];
  /** Names of all agents of the source, also of those that were not chosen. From a server, only the chosen ones are read. */
  readonly available: readonly string[];
  readonly provenance: Provenance;
  /** The documented names that the contract has and those that it lacks. Absent without `docs`. */
  readonly prose?: { readonly matched: number; readonly unmatched: readonly string[] };
  /** Digests of the source and of `docs`. Absent if they cannot be read again in the same way. */
  readonly fingerprints?: readonly string[];
}

/** Folder of the vendored set, the default source. */
const defaultSource = "wsdl";

/** Returns a problem for a missing default source. It names a parent folder that has one. */
function noDefaultSource(): Problem {
  const above = ["..", "../..", "../../.."].find((each) => existsSync(join(each, defaultSource)));
  return above === undefined
    ? problems.NS101.noDefault({ path: defaultSource })
    : problems.NS101.defaultAbove({ path: defaultSource, folder: resolve(above), from: `${above}/${defaultSource}` });
}

/** Reads the contracts of a source. Returns undefined, with diagnostics, if the input has errors. */
export async function readInput(options: InputOptions, diagnostics: Diagnostics): Promise<Input | undefined> {
  const agents = namedAgents(options.agents);
  const wanted = sourceOf(options, agents, diagnostics);
  if (!wanted) return undefined;
  const read = await readAll(wanted.spec, options, agents, diagnostics);
  const contracts = read && pick(read.contracts, wanted.services, agents, diagnostics);
  if (!contracts) return undefined;
  options.signal?.throwIfAborted();
  const bound = await withBindings(contracts, read.bindings, options, diagnostics);
  if (!bound) return undefined;
  const paths = pathsIn(options.docs);
  const documented =
    paths.length === 0
      ? { contracts: bound.contracts, fingerprints: [] }
      : await withProse(bound.contracts, paths, options.onProgress, diagnostics);
  if (!documented) return undefined;
  const { fingerprints: ofDocs, ...rest } = documented;
  const fingerprints = read.fingerprints && [...read.fingerprints, ...ofDocs, bound.fingerprint ?? []].flat();
  return { ...rest, available: read.available, provenance: read.provenance, ...(fingerprints && { fingerprints }) };
}

/** Returns the source and the version that the options name. Collects NS101 or NS108 if they name none. */
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

/** Reads all contracts of a source that have one of the agents. Collects NS109 for an agent that no contract has. */
async function readAll(
  spec: SourceSpec,
  { onProgress, signal, fetch, headers }: InputOptions,
  agents: readonly string[] | undefined,
  diagnostics: Diagnostics,
): Promise<
  (Pick<Input, "contracts" | "available" | "provenance" | "fingerprints"> & Pick<Source, "bindings">) | undefined
> {
  const source = await openSource(spec, diagnostics, {
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
    ...(fetch && { fetch }),
    ...(headers && { headers }),
  });
  if (!source || diagnostics.hasErrors) return undefined;
  signal?.throwIfAborted();
  onProgress?.(`parsing ${source.documents.length} documents`);
  const { contracts, available } = await readWithNames(source, diagnostics, { ...(agents && { agents }) });
  if (diagnostics.hasErrors) return undefined;
  const names = namesOf(contracts);
  if (agents?.some((agent) => !names.includes(agent))) {
    // All agents are read now, to suggest a similar name.
    checkAgents(agents, await readContracts(source, new Diagnostics()), diagnostics);
    return undefined;
  }
  const { provenance, bindings = [] } = source;
  const fingerprint = source.fingerprint?.();
  return (
    provenance && { contracts, available, provenance, bindings, ...(fingerprint && { fingerprints: [fingerprint] }) }
  );
}

/** Adds the JSON binding: of the Swagger that the options name, else of the vendored set that is the source. */
async function withBindings(
  contracts: readonly Contract[],
  bindings: readonly BindingDocument[] = [],
  { swagger, onProgress }: InputOptions,
  diagnostics: Diagnostics,
): Promise<{ readonly contracts: readonly Contract[]; readonly fingerprint?: string } | undefined> {
  if (swagger === undefined && bindings.length === 0) return { contracts };
  const { bindContracts, bindFromSwagger } = await import("../webapi/bind.js");
  if (swagger === undefined) {
    const bound = bindContracts(contracts, bindings, diagnostics);
    return bound && { contracts: bound };
  }
  onProgress?.(`reading ${swagger}`);
  return bindFromSwagger(contracts, swagger, diagnostics);
}

/** Returns the names of the services versions, as a list for messages. */
export const versionsOf = (contracts: readonly Contract[]): string => contracts.map((each) => each.services).join(", ");

const namesOf = (contracts: readonly Contract[]): readonly string[] =>
  [...new Set(contracts.flatMap((each) => each.agents.map(({ name }) => name)))].sort(byCodePoint);

/** Collects NS109 for each agent that no contract has. */
export function checkAgents(agents: readonly string[], contracts: readonly Contract[], diagnostics: Diagnostics): void {
  const names = namesOf(contracts);
  for (const agent of agents) {
    if (names.includes(agent)) continue;
    diagnostics.error(problems.NS109.unknown({ name: agent, near: nearest(agent, names) }));
  }
}

/** Returns the contracts with the requested version and agents. Collects NS108 if the source lacks the version. */
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
