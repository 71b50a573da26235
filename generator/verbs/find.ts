/** `find`: finds operations and types by words. */
import { join } from "node:path";
import { localOf, type Contract } from "../contract/model.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import type { ImportExtension } from "../emit/import-extension.js";
import type { Naming } from "../emit/names.js";
import type { Hit } from "../explorer/search/search.js";
import { callSettings } from "./call-settings.js";
import { readInput, type InputOptions } from "./input.js";
import { agentOf } from "./removed-agents.js";
import { defaultFolders } from "./targets.js";

/** Options of `find`. */
export interface FindOptions extends InputOptions {
  /** The highest number of results. Default: 10. */
  readonly limit?: number;
  /** Folder of the clients, for the imports of calls. Default: `generated`. */
  readonly out?: string;
  /** Default: the naming of the existing client, else `wire`. */
  readonly naming?: Naming;
  /** Default: the import extension of the existing client, else `js`. */
  readonly importExtension?: ImportExtension;
}

/** An operation or type that was found. */
export type FoundItem = FoundOperation | FoundType;

/** An operation that was found. */
export interface FoundOperation {
  readonly kind: "operation";
  readonly services: string;
  readonly agent: string;
  readonly name: string;
  /** First sentence of the documentation. Absent if there is none. */
  readonly summary?: string;
  /** The method with its types on one line. */
  readonly signature: string;
  /** A TypeScript module that makes the call, with a value for each parameter. */
  readonly call: string;
  /** False if the client in `out` does not have the agent, so that `call` does not compile. Absent if there is no client. */
  readonly isInClient?: boolean;
}

/** A type that was found. */
export interface FoundType {
  readonly kind: "type";
  readonly services: string;
  readonly name: string;
  /** First sentence of the documentation. Absent if there is none. */
  readonly summary?: string;
  /** The type with its members or values on one line. */
  readonly signature: string;
}

/** The result of `find`. */
export interface FindResult {
  /** The best results first; one version of the services after the other. */
  readonly results: readonly FoundItem[];
  /** Queries to try instead. Only if there are no results. */
  readonly suggestions: readonly string[];
}

/**
 * Finds operations and types by words, names, initials or types.
 *
 * @param query words such as `resync erp`, a name or its beginning, initials such as `gnat`, or types: `ContactEntity ->` finds operations that take
 * a ContactEntity, `-> ContactEntity` operations that return one
 * @throws DiagnosticError if the input has errors
 * @example
 * ```ts
 * const { results } = await find("resync erp");
 * console.log(results[0]?.signature);
 * ```
 */
export async function find(query: string, options: FindOptions = {}): Promise<FindResult> {
  const diagnostics = new Diagnostics();
  const input = await readInput(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const results = (await Promise.all(input.contracts.map((each) => findIn(each, query, options)))).flat();
  if (results.length > 0) return { results, suggestions: [] };
  const { suggestions } = await import("../explorer/search/suggest.js");
  return { results, suggestions: [...new Set(input.contracts.flatMap((each) => suggestions(each, query)))] };
}

async function findIn(contract: Contract, query: string, options: FindOptions): Promise<readonly FoundItem[]> {
  const [{ searchIndex }, { callWriter }, { signatures, firstSentence }] = await Promise.all([
    import("../explorer/search/search.js"),
    import("../explorer/call.js"),
    import("../explorer/signature.js"),
  ]);
  const hits = searchIndex(contract).search(query, options.limit ?? 10);
  if (hits.length === 0) return [];
  const settings = await callSettings(contract, { ...options, client: options.out });
  const write = callWriter(contract, settings);
  const { ofOperation, ofType } = signatures(contract, settings.naming);
  const { services } = contract;
  const agents = await agentsOfClient(join(options.out ?? defaultFolders.client, services));
  return hits.map(({ found }: Hit): FoundItem => {
    const doc = found.kind === "type" ? found.type.doc : found.operation.doc;
    const summary = firstSentence(doc?.summary);
    const about = summary === undefined ? {} : { summary };
    if (found.kind === "type") {
      const { type } = found;
      return { kind: "type", services, name: localOf(type.name), ...about, signature: ofType(type) };
    }
    const { agent, operation } = found;
    const call = write(agent, operation).text;
    const named = { services, agent: agent.name, name: operation.name };
    const client = agents && { isInClient: agents.has(agent.name) };
    return { kind: "operation", ...named, ...about, signature: ofOperation(operation), call, ...client };
  });
}

/** Returns the agents of the client in a folder; undefined if there is none. */
async function agentsOfClient(folder: string): Promise<ReadonlySet<string> | undefined> {
  const { filesOf, hasClient } = await import("../emit/manifest.js");
  return hasClient(folder) ? new Set(filesOf(folder).flatMap((path) => agentOf(path) ?? [])) : undefined;
}
