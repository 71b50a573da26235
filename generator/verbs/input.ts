/** Reads the contracts that every verb starts from: opens the source, reads its WSDLs, picks agents and attaches prose. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { byCodePoint } from "../contract/order.js";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { readContracts } from "../contract/read.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { Provenance } from "../source/model.js";
import { openSource } from "../source/open.js";

export interface InputOptions {
  /** A folder, a zip or a file of WSDLs; `all.zip#Services87` for one of several versions. Default: `wsdl`. */
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
  /** Told what is going on, for people. */
  readonly onProgress?: (message: string) => void;
  /** Stops the work between two steps, with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Instead of the global `fetch`, for `url`. */
  readonly fetch?: typeof fetch;
}

export interface Input {
  readonly contracts: readonly Contract[];
  readonly provenance: Provenance;
  /** What of the prose found its place; absent without `docs`. */
  readonly prose?: { readonly matched: number; readonly unmatched: readonly string[] };
}

/** The vendored set, which is read if no source is named. */
const defaultSource = "wsdl";

/** Returns what to do where no source is named and none is there: go to the folder that has one, or make one. */
function whereToStart(): string {
  const above = ["..", "../..", "../../.."].find((each) => existsSync(join(each, defaultSource)));
  return above === undefined
    ? "get the WSDLs first, with netserver-codegen vendor --from Services88.zip, or name a source with --from"
    : `run this in ${resolve(above)}, which has one, or name it with --from ${above}/${defaultSource}`;
}

/** Splits `all.zip#Services87` into a path and a version of the services. A path that exists is one as it is. */
export function pathAndVersion(given: string): { readonly path: string; readonly services?: string } {
  const hash = existsSync(given) ? -1 : given.lastIndexOf("#");
  const [path, services] = hash < 0 ? [given, ""] : [given.slice(0, hash), given.slice(hash + 1)];
  return { path, ...(services !== "" && { services }) };
}

/** Undefined, with diagnostics, when the input has errors. */
export async function readInput(options: InputOptions, diagnostics: Diagnostics): Promise<Input | undefined> {
  const { signal, onProgress } = options;
  const { path = defaultSource, services = options.services } =
    options.from === undefined ? {} : pathAndVersion(options.from);
  if (options.services !== undefined && services !== options.services) {
    diagnostics.error("NS108", `--from names ${services}, and --services ${options.services}: leave one of them out`);
    return undefined;
  }
  const agents = namedAgents(options.agents);
  if (options.url === undefined && options.from === undefined && !existsSync(defaultSource)) {
    diagnostics.error("NS101", `${defaultSource} does not exist: ${whereToStart()}`);
    return undefined;
  }
  const spec =
    options.url === undefined
      ? ({ kind: "path", path } as const)
      : ({ kind: "url", url: options.url, ...(agents && { agents }) } as const);
  const source = await openSource(spec, diagnostics, {
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
    ...(options.fetch && { fetch: options.fetch }),
    ...(options.headers && { headers: options.headers }),
  });
  if (!source || diagnostics.hasErrors) return undefined;
  signal?.throwIfAborted();
  onProgress?.(`parsing ${source.documents.length} documents`);
  const all = await readContracts(source, diagnostics, { ...(agents && { agents }) });
  if (diagnostics.hasErrors) return undefined;
  if (agents && agents.some((agent) => !namesOf(all).includes(agent))) {
    // Only now are the others of interest: to say which was meant.
    checkAgents(agents, await readContracts(source, new Diagnostics()), diagnostics);
    return undefined;
  }
  const contracts = pick(all, { services, agents }, diagnostics);
  if (!contracts || !source.provenance) return undefined;
  signal?.throwIfAborted();
  if (options.docs === undefined) return { contracts, provenance: source.provenance };
  onProgress?.(`reading the prose of ${options.docs}`);
  const { readReference } = await import("../reference/read.js");
  const { attachProse } = await import("../reference/attach.js");
  const reference = await readReference(options.docs, diagnostics);
  if (!reference) return undefined;
  const attached = contracts.map((contract) => attachProse(contract, reference));
  const matched = attached.reduce((sum, each) => sum + each.matched, 0);
  if (matched === 0) diagnostics.warning("NS402", `${options.docs} documents nothing that is generated`);
  return {
    contracts: attached.map((each) => each.contract),
    provenance: source.provenance,
    prose: { matched, unmatched: attached.flatMap((each) => each.unmatched) },
  };
}

/** The word that stands for all agents where some would be meant otherwise. */
const allAgents = "all";

/** Returns the agents that a list names; undefined for all of them. */
export const namedAgents = (agents: readonly string[] | undefined): readonly string[] | undefined =>
  agents?.includes(allAgents) ? undefined : agents;

const namesOf = (contracts: readonly Contract[]): readonly string[] =>
  [...new Set(contracts.flatMap((each) => each.agents.map(({ name }) => name)))].sort(byCodePoint);

/** Collects NS109 for each of the agents that none of the contracts has. */
export function checkAgents(agents: readonly string[], contracts: readonly Contract[], diagnostics: Diagnostics): void {
  const names = namesOf(contracts);
  for (const agent of agents) {
    if (names.includes(agent)) continue;
    const near = nearest(agent, names);
    diagnostics.error(
      "NS109",
      `${agent} is no agent of the source${near === undefined ? "" : `; did you mean ${near}?`}`,
    );
  }
}

/** The version and the agents asked for; NS108 where the source lacks the version. */
function pick(
  all: readonly Contract[],
  { services, agents }: { readonly services: string | undefined; readonly agents: readonly string[] | undefined },
  diagnostics: Diagnostics,
): readonly Contract[] | undefined {
  const chosen = services === undefined ? all : all.filter((each) => each.services === services);
  if (chosen.length === 0) {
    diagnostics.error(
      "NS108",
      `${services ?? "any version"} is not among ${all.map((each) => each.services).join(", ") || "what the source holds"}`,
    );
    return undefined;
  }
  return agents ? chosen.map((each) => pickAgents(each, agents)).filter((each) => each.agents.length > 0) : chosen;
}
