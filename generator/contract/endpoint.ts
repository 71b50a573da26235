/** How an agent is reached: where it differs from NetServer's agents, which share one pattern of addresses and three request headers. */
import { localOf, type Agent, type Contract, type Header } from "./model.js";

/** True for the name of a NetServer version, such as Services88. */
export const isNetServer = (services: string): boolean => /^Services\d+$/i.test(services);

/** Returns the last segment of a namespace, also of a URN. */
export const lastSegment = (namespace: string): string =>
  namespace.split(/[/:#?]/).findLast((segment) => segment !== "") ?? "";

/**
 * Returns the path of an agent that does not belong to NetServer, from the WSDL's `soap:address`. Returns undefined for NetServer's agents, whose path
 * follows from the version and the agent's name, and where the WSDL has no address.
 */
export function ownPath({ services }: Pick<Contract, "services">, { address }: Agent): string | undefined {
  if (isNetServer(services) || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).pathname;
}

/** Request headers of NetServer. The session fills them from its own options. */
const sessionHeaders: ReadonlySet<string> = new Set(["ApplicationToken", "Credentials", "TimeZone"]);

/** Returns the request headers that callers of an agent fill, each once. */
export function ownHeaders({ operations }: Agent): readonly Header[] {
  const headers = operations.flatMap(({ requestHeaders }) => requestHeaders);
  const own = headers.filter(({ element }) => !sessionHeaders.has(localOf(element)));
  return [...new Map(own.map((header) => [header.element, header])).values()];
}
