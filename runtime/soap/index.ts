/** Sessions over SOAP. */
import type { ConnectOptions } from "../connect-options.js";
import type { AgentDescriptor } from "../descriptors.js";
import { createSession, type Session } from "../session.js";
import { streamOver, type ArgumentsOf, type RowOf, type Streamable } from "../stream.js";
import { readRows } from "./rows.js";
import { soapWire } from "./wire.js";

/** @deprecated Another name of `ServerFault`, which belongs to no protocol. */
export { ServerFault as SoapFault } from "../errors.js";

/**
 * Returns a session that calls a NetServer over SOAP. Nothing is sent yet.
 *
 * @throws TypeError for an address, a timeout or a limit that cannot be used.
 * @example
 * const session = connect({ baseUrl: "https://crm.example.com/Remote", ticket, applicationToken });
 * const erpSync = new ErpSyncAgent(session);
 * const connection = await erpSync.GetConnection({ ErpConnectionId: 7 });
 */
export const connect = (options: ConnectOptions): Session => createSession(soapWire, options);

/**
 * Calls an operation whose result is an array, and yields the array's items one by one while the answer still arrives.
 *
 * The call is made when the first row is requested. Nothing is read from the network before it is needed. Leaving the loop ends the call and frees its
 * connection. `timeout` limits each silence of the server, not the whole call; Node's fetch itself waits 300 s. A result that is null has no rows.
 *
 * @param session A session that the `connect` beside this function returned.
 * @param agent The agent's description, for example `ArchiveAgent$`.
 * @param method The name of the client's method.
 * @param args The arguments of that method.
 * @throws TypeError for an operation without an array; what the operation throws, also after some rows if the answer breaks off.
 * @example
 * for await (const row of stream(session, ArchiveAgent$, "GetArchiveListByColumns", { ProviderName: "FindContact", Columns: ["name"] }))
 *   console.log(row?.PrimaryKey);
 */
export const stream = <Client, Method extends Streamable<Client>>(
  session: Session,
  agent: AgentDescriptor<Client>,
  method: Method,
  ...args: ArgumentsOf<Client, Method>
): AsyncGenerator<RowOf<Client, Method>, void, undefined> =>
  streamOver(soapWire.name, readRows, session, agent, method, args);
