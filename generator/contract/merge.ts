/** Merges the definitions of several WSDLs. Two different definitions of one name are an error with both positions. */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { difference } from "./difference.js";
import type { Agent, Position, QName, TypeDef } from "./model.js";

/** Adds a type to the merged types. Collects NS301 if another definition of its name differs. */
export function mergeType(type: TypeDef, types: Map<QName, TypeDef>, diagnostics: Diagnostics): void {
  const known = types.get(type.name);
  if (known === type) return;
  const how = known && difference(known, type);
  if (!known) types.set(type.name, type);
  else if (how) conflict(`type ${type.name}`, how, known, type, diagnostics);
  else types.set(type.name, withDocs(known, type));
}

/** Adds an agent. It may occur twice, as `?wsdl` and `?singleWsdl`, with other addresses and service names. */
export function mergeAgent(agent: Agent, agents: Map<string, Agent>, diagnostics: Diagnostics): void {
  const known = agents.get(agent.name);
  const how = known && difference(known.operations, agent.operations, "operations");
  if (!known) agents.set(agent.name, agent);
  else if (how) conflict(`agent ${agent.name}`, how, known, agent, diagnostics);
  else agents.set(agent.name, withDocs(known, agent));
}

/** A definition with its position. */
interface Positioned {
  readonly position: Position;
}

function conflict(what: string, how: string, first: Positioned, second: Positioned, diagnostics: Diagnostics): void {
  diagnostics.error(problems.NS301.definitions({ what, how }), second.position, [
    { message: "the other definition", position: first.position },
  ]);
}

/** Returns `first` with the documentation that only `second` has. The values are equal except for documentation. */
function withDocs<T>(first: T, second: T): T {
  if (!isRecord(first) || !isRecord(second)) return first;
  let changed: Record<string, unknown> | undefined;
  const change = (key: string, value: unknown): void => {
    changed ??= Object.assign(Array.isArray(first) ? [] : {}, first) as Record<string, unknown>;
    changed[key] = value;
  };
  for (const key in first) {
    if (key === "position" || key === "doc") continue;
    const merged = withDocs(first[key], second[key]);
    if (merged !== first[key]) change(key, merged);
  }
  if (!("doc" in first) && "doc" in second) change("doc", second["doc"]);
  return (changed ?? first) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
