/**
 * Keys for the names of a client that a project can use. A key holds the file of the client that declares the name and
 * what the name stands in: `agents/ErpSync#IErpSyncAgent.SyncAll`, `carriers/C#Contact.Name`, `carriers/C#Contact` for
 * the type itself.
 */

/** Returns the key of a name that a file declares: on its own, or as a member of an owner. */
export const keyOf = (file: string, owner: string, name?: string): string =>
  `${file}#${owner}${name === undefined ? "" : `.${name}`}`;

/** Returns the key of an agent's method. */
export const methodKey = (agent: string, method: string): string => keyOf(`agents/${agent}`, `I${agent}Agent`, method);

/** Returns the key of a request member by its method, for places where the compiler only knows the method. */
export const requestMemberKey = (agent: string, method: string, member: string): string =>
  keyOf(`agents/${agent}`, `I${agent}Agent.${method}`, member);

/** Returns the key of an enumeration name that is written as text. */
export const unknownNameKey = (enumeration: string, name: string): string => `"${enumeration}"."${name}"`;
