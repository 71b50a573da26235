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

export { isTicketRejected, type JsonConnectOptions };

/** A session over JSON. */
export interface JsonSession extends Session {
  with(options: Partial<JsonConnectOptions>): JsonSession;
}

/** The functions of a client that are bound to JSON. Generated code exports them with their descriptions. */
export interface JsonClient {
  /** @throws TypeError for an address, a credential, a timeout or a limit that cannot be used. */
  connect(options: JsonConnectOptions): JsonSession;
  /** @throws TypeError for an operation without an array; what the operation throws, also after some rows. */
  stream<Client, Method extends Streamable<Client>>(
    session: Session,
    agent: AgentDescriptor<Client>,
    method: Method,
    ...args: ArgumentsOf<Client, Method>
  ): AsyncGenerator<RowOf<Client, Method>, void, undefined>;
}

/** Returns the functions of a client with this binding. */
export function jsonClient(binding: JsonBinding): JsonClient {
  const messages = new Messages(binding);
  const wire = jsonWire(messages);
  const readRows = rowReader(messages);
  return {
    connect: (options) =>
      sessionOf(
        createSession(wire, {
          ...(settled({ headers: {}, ...options }) as ConnectOptions),
          isTicketRejected: options.isTicketRejected ?? isTicketRejected,
        }),
      ),
    stream: (session, agent, method, ...args) => streamOver(wireName, readRows, session, agent, method, args),
  };
}

/** Returns a session whose `with` takes the options of JSON. */
const sessionOf = (session: Session): JsonSession => ({
  ...session,
  with: (changes) => sessionOf(session.with(settled(changes))),
});

