/** Checks that camelCase names do not collide. */
import { localOf, type Contract, type Member, type Position } from "../contract/model.js";
import { allMembers } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { propertyName, type Naming } from "./names.js";

/** Returns false, with NS304, if two names of one scope become the same property. */
export function checkNaming(contract: Contract, naming: Naming, diagnostics: Diagnostics): boolean {
  let sound = true;
  const check = (scope: string, names: readonly { readonly name: string; readonly position: Position }[]) => {
    const seen = new Map<string, { name: string; position: Position }>();
    for (const each of names) {
      const property = propertyName(each.name, naming);
      const other = seen.get(property);
      if (other && other.name !== each.name) {
        sound = false;
        diagnostics.error(
          problems.NS304.naming({ scope, name: each.name, other: other.name, property, naming }),
          each.position,
          [{ message: `${other.name} is here`, position: other.position }],
        );
      }
      seen.set(property, each);
    }
  };
  const local = (members: readonly Member[]) =>
    members.map((each) => ({ name: localOf(each.name), position: each.position }));
  for (const agent of contract.agents) {
    check(agent.name, agent.operations);
    for (const operation of agent.operations) {
      check(`${agent.name}.${operation.name}`, local(operation.request.members));
      check(`${agent.name}.${operation.name}`, local(operation.response.members));
    }
  }
  for (const type of contract.types.values())
    if (type.kind === "carrier") check(localOf(type.name), local(allMembers(contract, type)));
  return sound;
}
