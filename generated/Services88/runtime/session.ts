/* Written by netserver-codegen from Services88: changes made here are lost. */
/** A session: where the server is, who calls, and how. Generated clients hand their calls to it. */
import { perform, prepareCall, type AddressOf, type Connection } from "./call.js";
import type { ConnectOptions } from "./connect-options.js";
import { Deadline, milliseconds, retryCount } from "./deadline.js";
import type { AgentDescriptor } from "./descriptors.js";
import { baseUrlOf } from "./http/base-url.js";
import { limitsOf } from "./http/limits.js";
import { resultOf } from "./outcome.js";
import { TicketSource } from "./ticket.js";
import type { CallOptions } from "./types.js";
import type { Wire } from "./wire.js";

/** A connection to a NetServer, which all clients of an app can share. */
export interface Session {
  /**
   * Calls an operation with a request object. Generated clients do this with their types.
   *
   * @param operation The name that the client's method has.
   * @returns The operation's result.
   * @throws RequestError, NetServerError, ServerFault, TransportError, MessageError, or the signal's reason.
   */
  call<Result>(
    agent: AgentDescriptor,
    operation: string,
    request: object,
    options?: CallOptions<object>,
  ): Promise<Result>;
  /** Milliseconds until a call without a timeout of its own ends. */
  readonly timeout: number;
  /** Returns a session like this one but for the options given. Without `ticket` among them, both share one ticket. */
  with(options: Partial<ConnectOptions>): Session;
}

/** Key of a function that gives a session's connection. A symbol, because object spread copies it and type declarations do not show it. */
export const connectionOf: unique symbol = Symbol.for("netserver-codegen.connection");

/** A session as this runtime makes it. */
export interface ConnectedSession extends Session {
  readonly [connectionOf]: () => Connection;
}

const defaultTimeout = 100_000;

/** Returns a session over a wire. Nothing is sent yet. @throws TypeError for an address, a timeout or a limit that cannot be used */
export const createSession = (wire: Wire, options: ConnectOptions): Session =>
  sessionOf(wire, options, new TicketSource(options.ticket));

function sessionOf(wire: Wire, given: ConnectOptions, tickets: TicketSource): ConnectedSession {
  // Copies: a ticket must not go elsewhere because the caller changes its object.
  const own = { ...given };
  const options = {
    ...own,
    baseUrl: typeof own.baseUrl === "function" ? own.baseUrl : String(own.baseUrl),
    headers: { ...own.headers },
    messageHeaders: { ...own.messageHeaders },
  };
  const addressesAt = (baseUrl: string | URL): AddressOf => {
    const url = baseUrlOf(baseUrl);
    if (options.ticket !== undefined || options.applicationToken !== undefined) warnOfPlainText(url);
    return wire.addresses(url);
  };
  const fixed = typeof options.baseUrl === "function" ? undefined : addressesAt(options.baseUrl);
  const timeout = milliseconds(options.timeout ?? defaultTimeout);
  const connection: Connection = {
    wire,
    options,
    tickets,
    timeout,
    addressesAt: fixed ? () => fixed : addressesAt,
    limits: limitsOf(options.limits),
  };
  retryCount(options.retries ?? 0);
  return {
    timeout,
    call: async <Result>(
      agent: AgentDescriptor,
      operation: string,
      request: object,
      callOptions: CallOptions<object> = {},
    ) => {
      const call = prepareCall(connection, agent, operation, request, callOptions);
      const deadline = new Deadline(call.timeout, callOptions.signal, call.name);
      try {
        return (await deadline.limit(() =>
          perform(
            call,
            deadline.signal,
            (begin) => begin(),
            async (incoming) => {
              const result = await resultOf(incoming, () => wire.receive(incoming), call.options.onResponse);
              call.watch?.end();
              return result;
            },
          ),
        )) as Result;
      } finally {
        deadline.dispose();
      }
    },
    with: (changes) =>
      sessionOf(wire, { ...options, ...changes }, "ticket" in changes ? new TicketSource(changes.ticket) : tickets),
    [connectionOf]: () => connection,
  };
}

const warned = new Set<string>();

/** Warns once for each host that the ticket, which is as good as a password, is sent over http. Ignores this machine. */
function warnOfPlainText({ protocol, host, hostname }: URL): void {
  if (protocol !== "http:" || /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname) || warned.has(host))
    return;
  warned.add(host);
  globalThis.console?.warn(`http://${host}: the ticket and everything else is sent unencrypted; use https`);
}

