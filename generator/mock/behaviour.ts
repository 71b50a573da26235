/** Joins the sources of a mock's answers: batch tasks and archives, the state, fixtures, the user's handlers. A later source wins. */
import { resolve } from "node:path";
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { nextChange, signatureOf, wholeFile, type WatchedPath } from "../source/signature.js";
import type { AgentDescriptor } from "../../runtime/descriptors.js";
import type { HandlersByAgent } from "../../runtime/double/handlers.js";
import { archiveHandlers } from "./archives.js";
import { batchHandlers } from "./batch-tasks.js";
import { isFixtureName, readFixtures } from "./fixtures.js";
import { loadHandlers, withDeadline, type ServedAgents } from "./handlers-file.js";
import { stateHandlers } from "./state.js";
import type { NotServed } from "./not-served.js";

/** Options that decide what a mock answers. */
export interface BehaviourOptions {
  /**
   * Module with handlers as its default export, in TypeScript or JavaScript. It is loaded again after a change of the
   * file, or of a module of yours that it imports.
   */
  readonly handlers?: string;
  /** Milliseconds until a handler that does not answer ends in a fault. Default: 30,000. */
  readonly handlerTimeout?: number;
  /** Folder with answers: `AGENT/OPERATION.json` holds the result of an operation. It is read again after a change. */
  readonly fixtures?: string;
  /** If true, `GetX` returns what `SaveX` saved, until `DeleteX` deletes it. The state ends with the server. */
  readonly state?: boolean;
  /** Seconds that a batch task runs before it succeeds. Default: 0. */
  readonly batchSeconds?: number;
  /** Number of rows of each archive. */
  readonly archiveRows?: number;
  /** Called after `handlers` or `fixtures` have changed. With diagnostics, the last good ones stay. */
  readonly onReload?: (diagnostics: readonly Diagnostic[]) => void;
}

/** The handlers of a running mock. They change in place when the user's files change. */
export interface Behaviour {
  readonly handlers: HandlersByAgent;
  /** Number of kinds of entities with a state. */
  readonly entities: number;
  /** Stops to watch the files. */
  readonly end: () => void;
}

/**
 * Returns the handlers that the options ask for, and watches the files.
 *
 * @throws DiagnosticError with NS702 or NS703 if a file cannot be used
 */
export async function startBehaviour(
  agents: readonly AgentDescriptor[],
  options: BehaviourOptions,
  notServed: NotServed,
): Promise<Behaviour> {
  const { state = false, batchSeconds = 0, archiveRows } = options;
  const kept = state ? stateHandlers(agents) : { handlers: {}, entities: 0 };
  const below = [
    batchHandlers(agents, batchSeconds),
    ...(archiveRows === undefined ? [] : [archiveHandlers(agents, archiveRows)]),
    kept.handlers,
  ];
  const ending = new AbortController();
  const live: Record<string, Record<string, unknown>> = {};
  const before = lookAt(pathsOf(options));
  const diagnostics = new Diagnostics();
  const first = await readOwn({ agents, notServed }, options, diagnostics);
  if (!first.layers) throw new DiagnosticError(diagnostics.all);
  replace(live, [...below, ...first.layers]);
  if (before.paths.length > 0) void reloadAfterChanges();
  return { handlers: live, entities: kept.entities, end: () => ending.abort() };

  async function reloadAfterChanges(): Promise<void> {
    let last = lookAfter(before, pathsOf(options, first.files));
    let isSecond = false;
    for (;;) {
      const { paths } = last;
      await nextChange(() => signatureOf(paths), { before: last.signature, signal: ending.signal, interval: 200 });
      if (ending.signal.aborted) return;
      const loaded = lookAt(paths);
      const found = new Diagnostics();
      const { layers, files } = await readOwn({ agents, notServed }, options, found);
      if (layers) replace(live, [...below, ...layers]);
      options.onReload?.(found.all);
      // A file that changed while it was read is read again, but once: a module may write a file that it imports.
      const after = pathsOf(options, files);
      last = isSecond ? lookAt(after) : lookAfter(loaded, after);
      isSecond = !isSecond && last.signature !== signatureOf(last.paths);
    }
  }
}

/** The state of the watched files at one time. */
interface Look {
  readonly paths: readonly WatchedPath[];
  readonly signature: string;
}

const lookAt = (paths: readonly WatchedPath[]): Look => ({ paths, signature: signatureOf(paths) });

/** Returns the state before a load, unless the load has found other files to watch. */
function lookAfter(before: Look, paths: readonly WatchedPath[]): Look {
  const isSame = paths.length === before.paths.length && paths.every(({ path }, at) => path === before.paths[at]?.path);
  return isSame ? before : lookAt(paths);
}

/** Returns the paths to watch. `imported` are the modules that were loaded, without those of packages. */
function pathsOf(
  { handlers, fixtures }: BehaviourOptions,
  imported: ReadonlySet<string> = new Set(),
): readonly WatchedPath[] {
  const modules = new Set(handlers === undefined ? [] : [resolve(handlers), ...imported]);
  return [
    ...[...modules].filter((path) => !/[\\/]node_modules[\\/]/.test(path)).map(wholeFile),
    ...(fixtures === undefined ? [] : [{ path: fixtures, accepts: isFixtureName }]),
  ];
}

/** Returns the user's layers, and the modules that were loaded. Without layers, with diagnostics, if a file cannot be used. */
async function readOwn(
  served: ServedAgents,
  { handlers, handlerTimeout = 30_000, fixtures }: BehaviourOptions,
  diagnostics: Diagnostics,
): Promise<{ readonly layers?: readonly HandlersByAgent[] | undefined; readonly files: ReadonlySet<string> }> {
  const files = new Set<string>();
  const answers = fixtures === undefined ? {} : readFixtures(fixtures, served, diagnostics);
  const loaded =
    handlers === undefined ? {} : await loadHandlers(handlers, served, diagnostics, (path) => files.add(path));
  return { layers: answers && loaded && [answers, withDeadline(loaded, handlerTimeout)], files };
}

/** Replaces handlers in place, because the running double has them. */
function replace(live: Record<string, Record<string, unknown>>, layers: readonly HandlersByAgent[]): void {
  for (const agent of Object.keys(live)) delete live[agent];
  for (const layer of layers)
    for (const [agent, methods] of Object.entries(layer)) live[agent] = { ...live[agent], ...methods };
}
