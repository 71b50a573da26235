/** Joins the sources of a mock's answers: batch tasks and archives, the state, fixtures, the user's handlers. A later source wins. */
import { DiagnosticError, Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { nextChange, signatureOf, wholeFile, type WatchedPath } from "../source/signature.js";
import type { AgentDescriptor } from "../../runtime/descriptors.js";
import type { HandlersByAgent } from "../../runtime/double/handlers.js";
import { archiveHandlers, batchHandlers } from "./acting.js";
import { isFixtureName, readFixtures } from "./fixtures.js";
import { loadHandlers, withDeadline } from "./handlers-file.js";
import { stateHandlers } from "./state.js";

/** Options that decide what a mock answers. */
export interface BehaviourOptions {
  /** Module with handlers as its default export, in TypeScript or JavaScript. It is loaded again after a change. */
  readonly handlers?: string;
  /** Milliseconds until a handler that does not answer ends in a fault. Default: 30,000. */
  readonly handlerTimeout?: number;
  /** Folder with answers: `AGENT/OPERATION.json` holds the result of an operation. It is read again after a change. */
  readonly fixtures?: string;
  /** If true, `GetX` returns what `SaveX` saved, until `DeleteX` deletes it. The state ends with the server. */
  readonly state?: boolean;
  /** Seconds that a batch task runs before it succeeds. */
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
): Promise<Behaviour> {
  const { state = false, batchSeconds, archiveRows } = options;
  const kept = state ? stateHandlers(agents) : { handlers: {}, entities: 0 };
  const below = [
    ...(batchSeconds === undefined ? [] : [batchHandlers(agents, batchSeconds)]),
    ...(archiveRows === undefined ? [] : [archiveHandlers(agents, archiveRows)]),
    kept.handlers,
  ];
  const ending = new AbortController();
  const live: Record<string, Record<string, unknown>> = {};
  const paths = pathsOf(options);
  const before = signatureOf(paths);
  const diagnostics = new Diagnostics();
  const own = await readOwn(agents, options, diagnostics);
  if (!own) throw new DiagnosticError(diagnostics.all);
  replace(live, [...below, ...own]);
  if (paths.length > 0) void reloadAfterChanges();
  return { handlers: live, entities: kept.entities, end: () => ending.abort() };

  async function reloadAfterChanges(): Promise<void> {
    let last = before;
    for (;;) {
      await nextChange(() => signatureOf(paths), { before: last, signal: ending.signal, interval: 200 });
      if (ending.signal.aborted) return;
      last = signatureOf(paths);
      const found = new Diagnostics();
      const read = await readOwn(agents, options, found);
      if (read) replace(live, [...below, ...read]);
      options.onReload?.(found.all);
    }
  }
}

function pathsOf({ handlers, fixtures }: BehaviourOptions): readonly WatchedPath[] {
  return [
    ...(handlers === undefined ? [] : [wholeFile(handlers)]),
    ...(fixtures === undefined ? [] : [{ path: fixtures, accepts: isFixtureName }]),
  ];
}

/** Returns the user's layers; undefined, with diagnostics, if a file cannot be used. */
async function readOwn(
  agents: readonly AgentDescriptor[],
  { handlers, handlerTimeout = 30_000, fixtures }: BehaviourOptions,
  diagnostics: Diagnostics,
): Promise<readonly HandlersByAgent[] | undefined> {
  const answers = fixtures === undefined ? {} : readFixtures(fixtures, agents, diagnostics);
  const loaded = handlers === undefined ? {} : await loadHandlers(handlers, agents, diagnostics);
  return answers && loaded && [answers, withDeadline(loaded, handlerTimeout)];
}

/** Replaces handlers in place, because the running double has them. */
function replace(live: Record<string, Record<string, unknown>>, layers: readonly HandlersByAgent[]): void {
  for (const agent of Object.keys(live)) delete live[agent];
  for (const layer of layers)
    for (const [agent, methods] of Object.entries(layer)) live[agent] = { ...live[agent], ...methods };
}
