/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Sessions over JSON: SuperOffice's Agents WebAPI. */
import type { ConnectOptions } from "../connect-options.js";
import type { AgentDescriptor } from "../descriptors.js";
import { createSession, type Session } from "../session.js";
import { streamOver, type ArgumentsOf, type RowOf, type Streamable } from "../stream.js";
import { isTicketRejected, settled, type JsonConnectOptions } from "./authorization.js";
import type { JsonBinding } from "./binding.js";
import { wireName } from "./codec/codec.js";
import { Messages } from "./message.js";
import { rowReader } from "./rows.js";
import { jsonWire } from "./wire.js";

export { isTicketRejected, Messages, type JsonConnectOptions };

/** A session over JSON. */
export interface JsonSession extends Session {
  with(options: Partial<JsonConnectOptions>): JsonSession;
}

/** The function `connect` of a client. @throws TypeError for an address, a credential, a timeout or a limit that cannot be used. */
export type JsonConnect = (options: JsonConnectOptions) => JsonSession;

/** The function `stream` of a client. @throws TypeError for an operation without an array; what the operation throws, also after some rows. */
export type JsonStream = <Client, Method extends Streamable<Client>>(
  session: Session,
  agent: AgentDescriptor<Client>,
  method: Method,
  ...args: ArgumentsOf<Client, Method>
) => AsyncGenerator<RowOf<Client, Method>, void, undefined>;

/** Returns the `connect` of a client. It does not refer to `stream`, so that bundlers leave out what no app uses. */
export function connectOver(messages: Messages): JsonConnect {
  const wire = jsonWire(messages);
  return (options) =>
    sessionOf(
      createSession(wire, {
        ...(settled({ headers: {}, ...options }) as ConnectOptions),
        isTicketRejected: options.isTicketRejected ?? isTicketRejected,
      }),
    );
}

/** Returns the `stream` of a client. */
export function streamingOver(messages: Messages): JsonStream {
  const readRows = rowReader(messages);
  return (session, agent, method, ...args) => streamOver(wireName, readRows, session, agent, method, args);
}

/** The functions of a client that are bound to JSON. */
export interface JsonClient {
  readonly connect: JsonConnect;
  readonly stream: JsonStream;
}

/** Returns the functions of a client with this binding. */
export function jsonClient(binding: JsonBinding): JsonClient {
  const messages = new Messages(binding);
  return { connect: connectOver(messages), stream: streamingOver(messages) };
}

/** Returns a session whose `with` takes the options of JSON. */
const sessionOf = (session: Session): JsonSession => ({
  ...session,
  with: (changes) => sessionOf(session.with(settled(changes))),
});

