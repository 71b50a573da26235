/** Names and addresses of what changed. */
import type { Change } from "../../generator/changes/model.js";
import { typeHref, agentHref, operationHref } from "../route.js";
import type { Model } from "../model.js";
import type { History } from "./history.js";

/** Returns the address of the page that shows what changed; undefined for the services as a whole. */
export function hrefOf({ target, rule }: Change, model: Model, history: History): string | undefined {
  const { agent, operation, type, member = target.name } = target;
  if (type !== undefined) {
    const known = history.typeNamed(type);
    const name = known ? model.nameOf(known.name) : type;
    return typeHref(name, rule.endsWith("-removed") ? undefined : member);
  }
  if (agent === undefined) return undefined;
  return operation === undefined ? agentHref(agent) : operationHref(agent, operation);
}

/** Returns the part of an operation or type that changed: a parameter, a member or a name of an enumeration. */
export const partOf = ({ target: { member, name } }: Change): string | undefined => member ?? name;
