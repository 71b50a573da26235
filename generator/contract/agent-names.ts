/**
 * Derives the names of agents from port types. NetServer's port types have the names of the agents already. Other
 * services have names of WCF interfaces: `IPartnerSystemUserService` becomes `PartnerSystemUser`.
 */
import { isNetServer, lastSegment } from "./endpoint.js";
import { localOf, namespaceOf, type QName } from "./model.js";

/**
 * Returns a function from a port type to the name of its agent. A port type keeps its own name if the derived names of
 * two port types collide.
 */
export function agentNames(portTypes: Iterable<QName>): (portType: QName) => string {
  const names = new Map([...portTypes].map((portType) => [portType, agentNameOf(portType)] as const));
  const counts = new Map<string, number>();
  for (const [portType, name] of names) {
    const key = folded(portType, name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (portType) => {
    const name = names.get(portType) ?? localOf(portType);
    return counts.get(folded(portType, name)) === 1 ? name : localOf(portType);
  };
}

/**
 * Returns the agent's name: without the leading `I` and the trailing `Service`, unless nothing would be left.
 * NetServer's stay as they are.
 */
function agentNameOf(portType: QName): string {
  const name = localOf(portType);
  if (isNetServer(lastSegment(namespaceOf(portType)))) return name;
  return name.replace(/^I(?=\p{Lu})/u, "").replace(/(?<=.)Service$/, "");
}

/** Returns a key that is equal for two names of one namespace that differ at most by case. */
const folded = (portType: QName, name: string): string => `${namespaceOf(portType)} ${name.toLowerCase()}`;
