/* Written by netserver-codegen from Services88: changes made here are lost. */
/** A session: where the server is, who calls, and how. What the generated clients hand their calls to. */
import { agentAddresses } from "./address.js";
import { Deadline, longestWait, milliseconds, pause, retryCount, throwIfAborted } from "./deadline.js";
import type { AgentDescriptor } from "./descriptors.js";
import { HttpError, NetServerClientError, NetServerError, RequestError } from "./errors.js";
import { prepare, receive, send, type Exchange, type Sender } from "./exchange.js";
import type { Fetch } from "./fetch.js";
import { callGlobals, requireGlobals } from "./globals.js";
import { limitsOf, type Limits } from "./limits.js";
import { TicketSource, type IssuedTicket } from "./ticket.js";
import type { CallOptions } from "./types.js";

/** Options of a session. `Headers` are the header blocks that the generated agents take beside NetServer's own. */
export interface ConnectOptions<Headers = object> {
  /** `https://crm.example.com/Remote`, or for Online the customer's address; a version or agent at its end is replaced. */
  readonly baseUrl: string | URL;
  /** A ticket, or a function that gets one: asked at the first call, and once more when the server says that it is no longer good. */
  readonly ticket?: string | (() => string | Promise<string>);
  /** Online: the app's client secret. */
  readonly applicationToken?: string;
  /** The zone that dates in messages are in; without it, the server's base time zone. */
  readonly timeZone?: { readonly SoTimeZoneId?: number; readonly SoTimeZoneLocationCode?: string | null };
  /** Called instead of the global `fetch`: for a proxy, a test's double, logging. That of any library fits; see docs/fetch.md of netserver-codegen. */
  readonly fetch?: Fetch;
  /**
   * Milliseconds until a call is given up with a `TimeoutError`; 100,000 if not given (as .NET's proxies), 0 for never. Node's fetch has limits of its
   * own: it waits at most 300 s for an answer to begin, and 300 s for each further part. For longer calls, give a `fetch` with higher limits; see
   * docs/fetch.md of netserver-codegen.
   */
  readonly timeout?: number;
  /** Header blocks of every request by element name, for agents that take others than NetServer's; each is sent to the operations that take it. */
  readonly messageHeaders?: Headers;
  /** Further HTTP headers of every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often a call is sent again that the server turned away; for all calls, see `CallOptions`. */
  readonly retries?: number;
  /** How much of an answer is read; see docs/limits.md of netserver-codegen. */
  readonly limits?: Partial<Limits>;
  /** True to accept an answer in which other elements take the place of a result or of a carrier's members; see `CallOptions`. */
  readonly allowMismatch?: boolean;
  /** Whether an error means that the ticket is no longer good, so that a new one is asked for; see `isTicketRejected`. */
  readonly isTicketRejected?: (error: NetServerClientError) => boolean;
}

export interface Session {
  /**
   * Calls an operation with a request object and gives its result; generated clients do this with their types.
   *
   * @throws RequestError, NetServerError, ServerFault, TransportError, MessageError, or the signal's reason.
   */
  call<Result>(
    agent: AgentDescriptor,
    operation: string,
    request: object,
    options?: CallOptions<object>,
    reading?: Reading<Result>,
  ): Promise<Result>;
  /** Milliseconds until a call is given up for which nothing else is said. */
  readonly timeout: number;
  /** A session like this one but for the options given. */
  with(options: Partial<ConnectOptions>): Session;
}

const defaultTimeout = 100_000;

/** A session with the options as they are now; nothing is sent yet. @throws TypeError where the address, the time-out or a limit is not usable. */
export function connect(options: ConnectOptions): Session {
  return sessionOf(options, new TicketSource(options.ticket));
}

function sessionOf(given: ConnectOptions, tickets: TicketSource): Session {
  // Whatever becomes of the caller's object: a ticket must not go elsewhere for that.
  const own = { ...given };
  const options = {
    ...own,
    baseUrl: String(own.baseUrl),
    headers: { ...own.headers },
    messageHeaders: { ...own.messageHeaders },
  };
  const sender = { ...options, addressOf: agentAddresses(options.baseUrl), limits: limitsOf(options.limits) };
  const timeout = milliseconds(options.timeout ?? defaultTimeout);
  retryCount(options.retries ?? 0);
  if (options.ticket !== undefined || options.applicationToken !== undefined) warnOfPlainText(options.baseUrl);
  return {
    timeout,
    call: async <Result>(
      agent: AgentDescriptor,
      name: string,
      request: object,
      call: CallOptions<object> = {},
      reading?: Reading<Result>,
    ) => (await callOperation(sender, timeout, tickets, agent, name, request, call, reading)) as Result,
    with: (changes) =>
      sessionOf({ ...options, ...changes }, "ticket" in changes ? new TicketSource(changes.ticket) : tickets),
  };
}

const warned = new Set<string>();

/** A ticket is a password for as long as it is good: over http anybody on the way can read it. Said once for a host, and not of this machine. */
function warnOfPlainText(baseUrl: string | URL): void {
  const { protocol, host, hostname } = new URL(String(baseUrl));
  if (protocol !== "http:" || /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname) || warned.has(host))
    return;
  warned.add(host);
  globalThis.console?.warn(`http://${host}: the ticket and everything else is sent unencrypted; use https`);
}

/** Whether the server no longer takes the ticket: what NetServer's session exceptions are called, or HTTP 401. */
export function isTicketRejected(error: NetServerClientError): boolean {
  if (error instanceof NetServerError) {
    const types: string[] = [];
    for (let each: typeof error.details | null = error.details; each && types.length < 20; each = each.inner)
      types.push((each.exceptionType ?? "").slice(-200));
    // System.Security.Authentication.AuthenticationException is what .NET calls a TLS failure, towards a mail server for one.
    return types.some((type) =>
      /(?:SoSession|SessionExpired|InvalidTicket|TicketExpired|NotAuthenticated)\w*$|^SuperOffice\.(?:\w+\.)*\w*Authentication\w*$/.test(
        type,
      ),
    );
  }
  return error instanceof HttpError && error.status === 401;
}

/** What is done with the answer of an exchange; a result is read once all of it is there. */
export interface Reading<Result> {
  read(exchange: Exchange): Promise<Result>;
  /** How long is waited for the answer to begin, and by `read` for all that follows: the session ends nothing. */
  readonly deadline: Deadline;
}

async function callOperation(
  sender: ConnectOptions & Sender,
  usualTimeout: number,
  tickets: TicketSource,
  agent: AgentDescriptor,
  name: string,
  request: object,
  call: CallOptions<object>,
  reading: Reading<unknown> | undefined,
): Promise<unknown> {
  const operation = Object.hasOwn(agent.operations, name) ? agent.operations[name] : undefined;
  if (!operation) throw new TypeError(`${agent.name} has no operation ${name}`);
  if (typeof request !== "object" || request === null)
    throw new RequestError(operation.request.element, `expected an object (${operation.name})`);
  requireGlobals(`${agent.name}.${operation.name}`, sender.fetch ? callGlobals : [...callGlobals, "fetch"]);
  // Now, not when the ticket is there: the caller's objects are the caller's.
  const prepared = prepare(agent, operation, request, call, sender.limits);
  const timeout = milliseconds(call.timeout ?? usualTimeout);
  const deadline = reading?.deadline ?? new Deadline(timeout, call.signal, `${agent.name}.${operation.name}`);
  const { signal } = deadline;
  const takesTicket = operation.requestHeaders.some(([header]) => header === "Credentials");
  const rejected = sender.isTicketRejected ?? isTicketRejected;
  let retries = retryCount(call.retries ?? sender.retries ?? 0);
  let renewed = false;
  let issued: IssuedTicket | undefined;
  const begin = async (): Promise<Exchange> => {
    throwIfAborted(signal);
    issued = takesTicket ? await tickets.current(`${agent.name}.${operation.name}`, signal) : undefined;
    throwIfAborted(signal);
    return send(sender, prepared, issued?.ticket, signal);
  };
  const attempt = async (): Promise<unknown> => {
    issued = undefined;
    try {
      return await (reading ? reading.read(await deadline.limit(begin)) : receive(await begin()));
    } catch (error) {
      if (!(error instanceof NetServerClientError) || error instanceof RequestError) throw error;
      const wait =
        error instanceof HttpError && (error.status === 429 || error.status === 503) ? error.retryAfter : undefined;
      if (issued && !renewed && tickets.canRenew && rejected(error)) {
        renewed = true;
        tickets.reject(issued);
      } else if (wait !== undefined && retries > 0 && wait < (timeout || longestWait)) {
        retries--;
        await pause(wait, signal);
      } else throw error;
    }
    return attempt();
  };
  try {
    return await (reading ? attempt() : deadline.limit(attempt));
  } finally {
    if (!reading) deadline.dispose();
  }
}

