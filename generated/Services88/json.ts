/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Exports for calls over JSON: `connect`, `stream` and the runtime's public names. They are a preview: see docs/json.md of netserver-codegen. */
import { connectOver, Messages, streamingOver, type JsonConnect, type JsonStream } from "./runtime/json/index.js";
import { binding } from "./json-binding.js";
export * from "./runtime/index.js";
export { isTicketRejected, type JsonConnectOptions, type JsonSession } from "./runtime/json/index.js";

const messages: Messages = /* @__PURE__ */ new Messages(binding);

/**
 * Returns a session that calls SuperOffice's Agents WebAPI over JSON. Nothing is sent yet.
 *
 * An operation that the Swagger does not have throws a RequestError before anything is sent.
 *
 * @throws TypeError for an address, a credential, a timeout or a limit that cannot be used.
 * @example
 * const session = connect({ baseUrl: "https://crm.example.com/SuperOffice/api", ticket, applicationToken });
 * const erpSync = new ErpSyncAgent(session);
 * const connection = await erpSync.GetConnection({ ErpConnectionId: 7 });
 */
export const connect: JsonConnect = /* @__PURE__ */ connectOver(messages);

/**
 * Calls an operation whose result is an array, and yields the array's items one by one while the answer still arrives.
 *
 * The call is made when the first row is requested. Nothing is read from the network before it is needed. Leaving the loop ends the call and frees its
 * connection. `timeout` limits each silence of the server, not the whole call; Node's fetch itself waits 300 s. A result that is null has no rows.
 *
 * The session must come from the `connect` of this file.
 *
 * @throws TypeError for an operation without an array; what the operation throws, also after some rows if the answer breaks off.
 * @example
 * for await (const row of stream(session, ArchiveAgent$, "GetArchiveListByColumns", { ProviderName: "FindContact", Columns: ["name"] }))
 *   console.log(row?.PrimaryKey);
 */
export const stream: JsonStream = /* @__PURE__ */ streamingOver(messages);
