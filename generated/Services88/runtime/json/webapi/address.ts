/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The addresses of the Agents WebAPI, in any case of letters and below any path: `…/api`, `…/api/v1` and `…/api/v1/Agents/{Agent}/{Operation}`. */
import type { AgentDescriptor, OperationDescriptor } from "../../descriptors.js";

/** The parts of an address. */
export interface Target {
  /** The address without its query, up to `/api`. */
  readonly base: string;
  readonly path: "api" | "v1" | "agents";
  /** The names that the address has; the empty text for one that is missing. */
  readonly agent: string;
  readonly operation: string;
  /** Without the question mark. */
  readonly query: string;
}

/** Returns the parts of an address; undefined for an address of something else. */
export function targetOf(url: string): Target | undefined {
  const mark = url.indexOf("?");
  const [path, query] = mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
  const segments = path.split("/");
  while (segments.at(-1) === "") segments.pop();
  const lower = segments.map((each) => each.toLowerCase());
  // The last one: a customer's own path may have the name too.
  const at = lower.lastIndexOf("api");
  if (at < 0) return undefined;
  const rest = lower.slice(at + 1);
  const target = { base: segments.slice(0, at + 1).join("/"), agent: "", operation: "", query };
  if (rest.length === 0) return { ...target, path: "api" };
  if (rest[0] !== "v1") return undefined;
  if (rest.length === 1) return { ...target, path: "v1" };
  if (rest[1] !== "agents" || rest.length > 4) return undefined;
  const [agent = "", operation = ""] = segments.slice(at + 3).map(decoded);
  return { ...target, path: "agents", agent, operation };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Returns the agent with a name. The server does not tell upper case from lower case in a path. */
export function agentNamed(name: string, agents: readonly AgentDescriptor[]): AgentDescriptor | undefined {
  const folded = name.toLowerCase();
  return agents.find((each) => each.name.toLowerCase() === folded);
}

/** Returns an operation of an agent, and the name of its method. */
export function operationNamed(
  name: string,
  { operations }: AgentDescriptor,
): readonly [method: string, operation: OperationDescriptor] | undefined {
  const folded = name.toLowerCase();
  return Object.entries(operations).find(([, each]) => each.name.toLowerCase() === folded);
}

