/** Finds the page of a name that stands in the code of a guide. */
import type { Model } from "../model.js";
import { agentHref, operationHref, typeHref } from "../route.js";

/**
 * Returns the address of an operation (`ErpSync.ForceResync`), a type (`ContactEntity`) or an agent (`ErpSync`, `ErpSyncAgent`, `IErpSyncAgent`).
 * Undefined for every other text: only whole names of the contract count.
 */
export function hrefOfName(model: Model, code: string): string | undefined {
  const [, agent = "", operation] = /^(\w+?)(?:\.(\w+))?$/.exec(code) ?? [];
  if (operation !== undefined) return model.operation(agent, operation) && operationHref(agent, operation);
  if (model.type(code)) return typeHref(code);
  const [, own = code] = /^I?(\w+)Agent$/.exec(code) ?? [];
  return model.agent(own) && agentHref(own);
}
