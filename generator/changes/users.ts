/** Finds the agents that a change concerns. */
import type { Contract } from "../contract/model.js";
import { byCodePoint } from "../text/order.js";
import { reachableTypes } from "../contract/queries.js";
import { shownName } from "./statements.js";
import type { Target } from "./target.js";

/** Returns the names of the agents that use a target. */
export type UsersOf = (target: Target) => readonly string[];

/**
 * Returns a function that gives the agent of a target, or the agents whose messages can contain its type in one of the
 * contracts.
 */
export function usersIn(contracts: readonly Contract[]): UsersOf {
  let users: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return ({ agent, type }) => {
    if (agent !== undefined) return [agent];
    if (type === undefined) return [];
    users ??= usersByType(contracts);
    return [...(users.get(type) ?? [])].sort(byCodePoint);
  };
}

function usersByType(contracts: readonly Contract[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const contract of contracts)
    for (const agent of contract.agents)
      for (const name of reachableTypes(contract, [agent])) {
        const type = shownName(name, contract.namespace);
        const found = users.get(type);
        if (found) found.add(agent.name);
        else users.set(type, new Set([agent.name]));
      }
  return users;
}
