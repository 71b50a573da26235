/** One call: prepares the request, sends it with a ticket, and tries again with a new ticket or after a pause. */
import type { ConnectOptions } from "./connect-options.js";
import { longestWait, milliseconds, pause, retryCount, throwIfAborted } from "./deadline.js";
import type { AgentDescriptor, OperationDescriptor } from "./descriptors.js";
import { HttpError, NetServerClientError, RequestError } from "./errors.js";
import { callGlobals, requireGlobals } from "./globals.js";
import type { Limits } from "./http/limits.js";
import { post } from "./http/post.js";
import type { Watch } from "./observe.js";
import { redactor } from "./secrets/redactor.js";
import { isTicketRejected } from "./ticket-rejection.js";
import type { IssuedTicket, TicketSource } from "./ticket.js";
import type { CallOptions } from "./types.js";
import type { Incoming, Prepared, Wire } from "./wire.js";

/** A session's settled options. Holds secrets: nothing public shows it. */
export interface Connection {
  readonly wire: Wire;
  readonly options: ConnectOptions;
  readonly tickets: TicketSource;
  /** Milliseconds. */
  readonly timeout: number;
  readonly limits: Limits;
  /** Returns the agents' addresses below a base address. @throws TypeError */
  readonly addressesAt: (baseUrl: string | URL) => AddressOf;
}

/** A function that gives the address of an agent. */
export type AddressOf = (agent: AgentDescriptor) => string;

/** A call whose request was checked. */
export interface PreparedCall {
  readonly connection: Connection;
  readonly agent: AgentDescriptor;
  readonly operation: OperationDescriptor;
  /** The agent and the operation, for errors: `ErpSync.ForceResyncBatchTask`. */
  readonly name: string;
  readonly prepared: Prepared;
  readonly options: CallOptions<object>;
  /** Milliseconds. */
  readonly timeout: number;
  /** Told of each attempt. Whoever reads the answer tells of the end of one that succeeded. */
  readonly watch: Watch | undefined;
}

/** Checks a request and its options. @throws RequestError, TypeError */
export function prepareCall(
  connection: Connection,
  agent: AgentDescriptor,
  method: string,
  request: object,
  options: CallOptions<object>,
): PreparedCall {
  const operation = Object.hasOwn(agent.operations, method) ? agent.operations[method] : undefined;
  if (!operation) throw new TypeError(`${agent.name} has no operation ${method}`);
  if (typeof request !== "object" || request === null)
    throw new RequestError(operation.request.element, `expected an object (${operation.name})`);
  const name = `${agent.name}.${operation.name}`;
  requireGlobals(name, connection.options.fetch ? callGlobals : [...callGlobals, "fetch"]);
  // Now, not when the ticket is there: until then the caller may change its objects.
  const prepared = connection.wire.prepare(agent, operation, request, {
    limits: connection.limits,
    sessionHeaders: connection.options.messageHeaders,
    callHeaders: options.messageHeaders,
  });
  const timeout = milliseconds(options.timeout ?? connection.timeout);
  const watch = connection.options.observer?.(name, connection.wire.name);
  return { connection, agent, operation, name, prepared, options: { ...options }, timeout, watch };
}

/**
 * Sends a call until an attempt succeeds, or fails for good.
 *
 * @param begin Limits the time until an answer begins.
 * @param read Reads the answer of one attempt. Its errors decide about another attempt.
 */
export async function perform<Result>(
  call: PreparedCall,
  signal: AbortSignal,
  begin: (send: () => Promise<Incoming>) => Promise<Incoming>,
  read: (incoming: Incoming) => Promise<Result>,
): Promise<Result> {
  const { connection, name, options, prepared, timeout, watch } = call;
  const { tickets, wire } = connection;
  const { baseUrl } = connection.options;
  const isRejected = connection.options.isTicketRejected ?? isTicketRejected;
  let retries = retryCount(options.retries ?? connection.options.retries ?? 0);
  let isRenewed = false;
  let asked: string | undefined;
  let rejected: string | undefined;
  for (;;) {
    let issued = undefined as IssuedTicket | undefined;
    try {
      const incoming = await begin(async () => {
        throwIfAborted(signal);
        const address =
          typeof baseUrl === "function"
            ? (asked = String(await baseUrl({ wire: wire.name, rejected, timeout, signal })))
            : baseUrl;
        if (prepared.takesTicket) issued = await tickets.current(name, signal, watch);
        throwIfAborted(signal);
        return send(call, connection.addressesAt(address), issued?.ticket, signal);
      });
      return await read(incoming);
    } catch (error) {
      watch?.end(error);
      if (!(error instanceof NetServerClientError) || error instanceof RequestError) throw error;
      const failure = error instanceof HttpError ? error : undefined;
      const status = failure?.status;
      const wait = status === 429 || status === 503 ? failure?.retryAfter : undefined;
      let delay: number | undefined;
      if (issued && !isRenewed && tickets.canRenew && isRejected(error)) {
        isRenewed = true;
        tickets.reject(issued);
      } else if (status === 421 && asked && !rejected) rejected = asked;
      else if (wait !== undefined && retries > 0 && wait < (timeout || longestWait)) {
        retries--;
        delay = wait;
      } else throw error;
      watch?.retry(error, delay ?? 0);
      if (delay !== undefined) await pause(delay, signal);
    }
  }
}

/** Sends one attempt. @throws RequestError, TransportError, the signal's reason */
async function send(
  { connection, agent, operation, name, prepared, options, watch }: PreparedCall,
  addressOf: AddressOf,
  ticket: string | undefined,
  signal: AbortSignal,
): Promise<Incoming> {
  const { applicationToken: given, timeZone, headers = {}, fetch = globalThis.fetch } = connection.options;
  const applicationToken = typeof given === "function" ? given() : given;
  const message = prepared.message({ ticket, applicationToken, timeZone });
  // Made only for an error, because it reads the whole request.
  let redacting: ((text: string) => string) | undefined;
  const redact = (text: string): string =>
    (redacting ??= redactor([ticket, applicationToken, ...message.secrets(), ...secretHeaders(headers)]))(text);
  const call = { name, signal, redact };
  const messageHeaders = new Set(Object.keys(message.headers).map((each) => each.toLowerCase()));
  const ownHeaders = Object.entries(headers).filter(([each]) => !messageHeaders.has(each.toLowerCase()));
  const response = await post(
    call,
    addressOf(agent) + message.target,
    { ...Object.fromEntries(ownHeaders), ...message.headers },
    message.body,
    watch?.sending(fetch) ?? fetch,
  );
  const allowMismatch = options.allowMismatch ?? connection.options.allowMismatch ?? false;
  // Named one by one: V8 takes 8 µs to spread an object that holds a new function.
  return { name, signal, redact, agent, operation, response, limits: connection.limits, allowMismatch };
}

/** Returns the values of HTTP headers that say who calls, with and without the scheme before them. */
const secretHeaders = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).flatMap(([name, value]) =>
    /auth|cookie|token|key|secret|ticket/i.test(name) ? [value, value.slice(value.indexOf(" ") + 1)] : [],
  );
