/** Reads options whose text has a special form. */
import { existsSync } from "node:fs";

/** Splits `all.zip#Services87` into a path and a services version. A path that exists is not split. */
export function pathAndVersion(given: string): { readonly path: string; readonly services?: string } {
  const hash = existsSync(given) ? -1 : given.lastIndexOf("#");
  const [path, services] = hash < 0 ? [given, ""] : [given.slice(0, hash), given.slice(hash + 1)];
  return { path, ...(services !== "" && { services }) };
}

/** Name that stands for all agents. */
const allAgents = "all";

/** Returns the agents that a list names; undefined for all agents. */
export const namedAgents = (agents: readonly string[] | undefined): readonly string[] | undefined =>
  agents?.includes(allAgents) ? undefined : agents;

/** Returns the paths of an option that can be given several times, each once. */
export const pathsIn = (given: string | readonly string[] | undefined): readonly string[] => [
  ...new Set(given === undefined ? [] : [given].flat()),
];
