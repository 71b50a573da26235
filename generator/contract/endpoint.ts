/** Describes how the addresses and headers of an agent differ from NetServer's, which all follow one pattern. */
import { localOf, type Agent, type Contract, type Header } from "./model.js";

/** True for the name of a NetServer version, such as Services88. */
export const isNetServer = (services: string): boolean => /^Services\d+$/i.test(services);

/** Returns the last segment of a namespace, which may be a URN. */
export const lastSegment = (namespace: string): string =>
  namespace.split(/[/:#?]/).findLast((segment) => segment !== "") ?? "";

/**
 * Returns the path of an agent of other services than NetServer, from the `soap:address` of the WSDL. Returns undefined
 * for NetServer's agents, whose path follows from the version and the name, and if the WSDL has no address.
 */
export function ownPath({ services }: Pick<Contract, "services">, { address }: Agent): string | undefined {
  if (isNetServer(services) || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).pathname;
}

/** Request headers of NetServer. The session sets them from its own options. */
const sessionHeaders: ReadonlySet<string> = new Set(["ApplicationToken", "Credentials", "TimeZone"]);

/** Returns the request headers of an agent that callers set, each once. */
export function ownHeaders({ operations }: Agent): readonly Header[] {
  const headers = operations.flatMap(({ requestHeaders }) => requestHeaders);
  const own = headers.filter(({ element }) => !sessionHeaders.has(localOf(element)));
  return [...new Map(own.map((header) => [header.element, header])).values()];
}
