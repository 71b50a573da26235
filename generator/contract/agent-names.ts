/**
 * The names of agents: port types in, the name of each one's client out. NetServer's port types already are such names. Other services
 * have those of WCF's interfaces, such as `IPartnerSystemUserService`; nobody would look for a class `IPartnerSystemUserServiceAgent`.
 */
import { isNetServer, lastSegment } from "./endpoint.js";
import { localOf, namespaceOf, type QName } from "./model.js";

/**
 * Returns a function from a port type to its agent's name. Port types whose agents' names would be alike keep their own names, and so do all of
 * NetServer's.
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

/** Returns the name without WCF's leading `I` and without a trailing `Service`, unless nothing would be left. */
function agentNameOf(portType: QName): string {
  const name = localOf(portType);
  if (isNetServer(lastSegment(namespaceOf(portType)))) return name;
  return name.replace(/^I(?=\p{Lu})/u, "").replace(/(?<=.)Service$/, "");
}

/** Returns a key that is equal for names of one namespace that no file system and no reader would tell apart. */
const folded = (portType: QName, name: string): string => `${namespaceOf(portType)} ${name.toLowerCase()}`;
