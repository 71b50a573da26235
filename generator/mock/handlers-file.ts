/** Loads the file of `mock --handlers`. A mistake in it is a diagnostic with the position. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Position } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { importModule } from "../source/module.js";
import { withoutCredentials } from "../source/login.js";
import { nearest } from "../text/nearest.js";
import type { AgentDescriptor } from "../../runtime/descriptors.js";
import type { NotServed } from "./not-served.js";
import type { AnyHandler, HandlersByAgent } from "../../runtime/double/handlers.js";

/** The agents of a mock, and the reason why it does not serve another one. */
export interface ServedAgents {
  readonly agents: readonly AgentDescriptor[];
  readonly notServed: NotServed;
}

/**
 * Returns the handlers of a file; undefined, with NS702, if the file cannot be used. Calls `onFile` with the paths of the
 * modules that were loaded.
 */
export async function loadHandlers(
  file: string,
  served: ServedAgents,
  diagnostics: Diagnostics,
  onFile: (path: string) => void,
): Promise<HandlersByAgent | undefined> {
  const path = resolve(file);
  const shown = relative("", path);
  if (!existsSync(path)) {
    diagnostics.error(problems.NS702.absent({ path: shown }));
    return undefined;
  }
  let exported: unknown;
  try {
    exported = await importModule(path, onFile);
  } catch (error) {
    const reason = withoutCredentials(reasonOf(error).split("\n")[0]?.trim() ?? "");
    diagnostics.error(problems.NS702.fails({ reason }), positionIn(error, path, shown));
    return undefined;
  }
  const start = { file: shown, line: 1, column: 1 };
  if (typeof exported !== "object" || exported === null || Array.isArray(exported)) {
    diagnostics.error(problems.NS702.noObject(), start);
    return undefined;
  }
  const handlers = exported as HandlersByAgent;
  const reason = mistakeIn(handlers, served);
  if (reason === undefined) return handlers;
  diagnostics.error(problems.NS702.unknown({ reason }), start);
  return undefined;
}

/** Returns the place in the file that a message or a stack names; its beginning if none does. */
function positionIn(error: unknown, path: string, shown: string): Position {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : "";
  const [, line = "1", column = "1"] =
    /^:(\d+):(\d+)/.exec(text.split(path).find((part) => /^:\d+:\d+/.test(part)) ?? "") ?? [];
  // The parser counts columns from 0, and a stack counts them from 1.
  const isParsed = error instanceof Error && error.message.startsWith("ParseError");
  return { file: shown, line: Number(line), column: Number(column) + (isParsed ? 1 : 0) };
}

/** Returns the first name without an agent or operation: its handler would never be called. */
export function mistakeIn(
  handlers: Readonly<Record<string, object | undefined>>,
  { agents, notServed }: ServedAgents,
): string | undefined {
  for (const [name, methods] of Object.entries(handlers)) {
    const served = agents.filter((each) => each.name === name);
    if (served.length === 0)
      return (
        notServed(name) ??
        `there is no agent ${name}${hint(
          name,
          agents.map((each) => each.name),
        )}`
      );
    const operations = served.flatMap((each) => Object.keys(each.operations));
    for (const [method, handler] of Object.entries(methods ?? {})) {
      if (!operations.includes(method)) return `${name} has no operation ${method}${hint(method, operations)}`;
      if (typeof handler !== "function") return `${name}.${method}: expected a function`;
    }
  }
  return undefined;
}

function hint(name: string, names: readonly string[]): string {
  const near = names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? nearest(name, names);
  return near === undefined ? "" : `. Did you mean ${near}?`;
}

/** Returns the handlers with a deadline. A handler that never answers ends in an error, so that its caller does not wait. */
export const withDeadline = (handlers: HandlersByAgent, milliseconds: number): HandlersByAgent =>
  Object.fromEntries(
    Object.entries(handlers).map(([agent, methods = {}]) => [
      agent,
      Object.fromEntries(
        Object.entries(methods).map(([method, handler]) => [method, bounded(handler as AnyHandler, milliseconds)]),
      ),
    ]),
  );

function bounded(handler: AnyHandler, milliseconds: number): AnyHandler {
  return async function (this: unknown, request, call) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      const error = new Error(`no answer within ${milliseconds / 1000} s`);
      error.name = "TimeoutError";
      timer = setTimeout(() => fail(error), milliseconds);
    });
    try {
      return await Promise.race([handler.call(this, request, call), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
