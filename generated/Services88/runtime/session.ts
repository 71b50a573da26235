/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** A session: where the server is, who calls, and how. What the generated clients hand their calls to. */
import type { AgentDescriptor, OperationDescriptor } from "./descriptors.js";
import { MessageError, NetServerClientError, NetServerError, RequestError, SoapFault, TransportError } from "./errors.js";
import { exceptionDetails } from "./exception-info.js";
import { agentUrl } from "./address.js";
import { limitsOf, type Limits } from "./limits.js";
import { redactor } from "./redact.js";
import { readEnvelope, writeEnvelope, type Answer } from "./soap/envelope.js";
import { TicketSource, type Taken } from "./ticket.js";
import { post, type Fetch } from "./transport.js";
import type { CallOptions } from "./types.js";

export interface ConnectOptions {
  /** `https://crm.example.com/Remote`, or for Online the customer's address; a version or agent at its end is replaced. */
  readonly baseUrl: string | URL;
  /** A ticket, or a function that gets one: asked at the first call, and once more when the server says that it is no longer good. */
  readonly ticket?: string | (() => string | Promise<string>);
  /** Online: the app's client secret. */
  readonly applicationToken?: string;
  /** The zone that dates in messages are in; without it, the server's base time zone. */
  readonly timeZone?: { readonly SoTimeZoneId?: number; readonly SoTimeZoneLocationCode?: string | null };
  /** Instead of the global `fetch`: a proxy, a test's double, logging. */
  readonly fetch?: Fetch;
  /** Milliseconds until a call is given up with a `TimeoutError`; 100,000 if not given (as .NET's proxies), 0 for never. */
  readonly timeout?: number;
  /** Further HTTP headers of every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How much of an answer is read. */
  readonly limits?: Partial<Limits>;
  /** Whether an error means that the ticket is no longer good, so that a new one is asked for; see `isTicketRejected`. */
  readonly isTicketRejected?: (error: NetServerClientError) => boolean;
}

export interface Session {
  /**
   * Calls an operation with a request object and gives its result; generated clients do this with their types.
   *
   * @throws RequestError, NetServerError, SoapFault, TransportError, MessageError, or the signal's reason.
   */
  call<Result>(agent: AgentDescriptor, operation: string, request: object, options?: CallOptions): Promise<Result>;
  /** A session like this one but for the options given. */
  with(options: Partial<ConnectOptions>): Session;
}

/** Nothing is sent yet. @throws TypeError where the address, the time-out or a limit is not usable. */
export function connect(options: ConnectOptions): Session {
  return sessionOf(options, new TicketSource(options.ticket));
}

function sessionOf(options: ConnectOptions, tickets: TicketSource): Session {
  agentUrl(options.baseUrl, "Services", "Agent");
  const timeout = milliseconds(options.timeout ?? 100_000);
  const limits = limitsOf(options.limits);
  if (options.ticket !== undefined || options.applicationToken !== undefined) warnOfPlainText(options.baseUrl);
  return {
    call: async <Result>(agent: AgentDescriptor, name: string, request: object, call: CallOptions = {}) =>
      (await callOperation(options, limits, tickets, agent, name, request, { ...call, timeout: call.timeout ?? timeout })) as Result,
    with: (changes) => sessionOf({ ...options, ...changes }, "ticket" in changes ? new TicketSource(changes.ticket) : tickets),
  };
}

const warned = new Set<string>();

/** A ticket is a password for as long as it is good: over http anybody on the way can read it. Said once for a host, and not of this machine. */
function warnOfPlainText(baseUrl: string | URL): void {
  const { protocol, host, hostname } = new URL(String(baseUrl));
  if (protocol !== "http:" || /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname) || warned.has(host)) return;
  warned.add(host);
  console.warn(`http://${host}: the ticket and everything else is sent unencrypted; use https`);
}

/** What a timer can wait for. @throws TypeError */
function milliseconds(timeout: number): number {
  if (!(timeout >= 0 && timeout <= 2_147_483_647)) throw new TypeError("timeout: expected milliseconds, at most 2147483647, and 0 for never");
  return Math.ceil(timeout);
}

/** Whether the server no longer takes the ticket: what NetServer's session exceptions are called, or HTTP 401. */
export function isTicketRejected(error: NetServerClientError): boolean {
  if (error instanceof NetServerError) {
    const types: string[] = [];
    for (let each: typeof error.details | null = error.details; each && types.length < 20; each = each.inner) types.push(each.exceptionType ?? "");
    // System.Security.Authentication.AuthenticationException is what .NET calls a TLS failure, towards a mail server for one.
    return types.some((type) => /(?:SoSession|SessionExpired|InvalidTicket|TicketExpired|NotAuthenticated)\w*$|^SuperOffice\.(?:\w+\.)*\w*Authentication\w*$/.test(type));
  }
  return (error instanceof TransportError || error instanceof SoapFault) && error.status === 401;
}

async function callOperation(
  options: ConnectOptions, limits: Limits, tickets: TicketSource, agent: AgentDescriptor, name: string, request: object, call: CallOptions,
): Promise<unknown> {
  const operation = Object.hasOwn(agent.operations, name) ? agent.operations[name] : undefined;
  if (!operation) throw new TypeError(`${agent.name} has no operation ${name}`);
  if (typeof request !== "object" || request === null) throw new RequestError(operation.request.element, `expected an object (${operation.name})`);
  const timeout = milliseconds(call.timeout ?? 0);
  const limit = timeout > 0 ? AbortSignal.timeout(timeout) : undefined;
  const signals = [call.signal, limit].filter((each) => each !== undefined);
  const signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
  const takesTicket = operation.requestHeaders.some(([header]) => header === "Credentials");

  let taken: Taken | undefined;
  const attempt = async (): Promise<unknown> => {
    signal?.throwIfAborted();
    taken = takesTicket ? await unlessAborted(tickets.current(`${agent.name}.${operation.name}`), signal) : undefined;
    return exchange(options, limits, agent, operation, request, taken?.ticket, call, signal);
  };
  try {
    return await attempt();
  } catch (error) {
    const rejected = options.isTicketRejected ?? isTicketRejected;
    if (!taken || !tickets.canRenew || !(error instanceof NetServerClientError) || error instanceof RequestError || !rejected(error)) throw error;
    tickets.reject(taken);
    return attempt();
  }
}

/** What a promise gives, unless the signal comes first: the function that gets tickets may take as long as it likes, the call may not. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    if (signal.aborted) abort();
  });
}

async function exchange(
  options: ConnectOptions, limits: Limits, agent: AgentDescriptor, operation: OperationDescriptor, request: object, ticket: string | undefined, call: CallOptions,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const name = `${agent.name}.${operation.name}`;
  const headers = {
    ApplicationToken: options.applicationToken,
    Credentials: ticket === undefined ? undefined : { Ticket: ticket },
    TimeZone: options.timeZone,
  };
  // Looked for only where something is told: a request may hold a hundred thousand values.
  let redacting: ((text: string) => string) | undefined;
  const redact = (text: string): string =>
    (redacting ??= redactor([ticket, options.applicationToken, ...secretsOf(request), ...secretHeaders(options.headers ?? {})]))(text);
  const { status, text } = await post({
    operation: name,
    url: agentUrl(options.baseUrl, agent.services, agent.name),
    action: operation.action ?? `${agent.namespace}/${agent.name}/${operation.name}`,
    body: writeEnvelope(agent, operation.requestHeaders, operation.request, headers, request),
    fetch: options.fetch ?? globalThis.fetch,
    headers: options.headers ?? {},
    signal,
    redact,
    limits,
  });
  const answer = readAnswer(agent, operation, text, redact, limits);
  call.onResponse?.({ status, headers: answer.headers });
  if (answer.fault) {
    const { code, reason, detail } = answer.fault;
    throw new SoapFault(name, status, redact(code), redact(reason), detail === null ? null : redact(detail));
  }
  const exception = answer.headers["ExceptionInfo"] ?? null;
  if (status >= 400 && answer.headers["Succeeded"] !== false) throw new TransportError(name, `HTTP ${status} with an answer that is no fault`, status);
  if (answer.headers["Succeeded"] === false || exception !== null) throw new NetServerError(name, exceptionDetails(exception, redact));
  return resultOf(operation, answer.body ?? {});
}

function readAnswer(agent: AgentDescriptor, operation: OperationDescriptor, text: string, redact: (text: string) => string, limits: Limits): Answer {
  try {
    return readEnvelope(agent, operation, text, redact, limits);
  } catch (error) {
    throw error instanceof MessageError ? new MessageError(error.path, redact(error.reason)) : error;
  }
}

/** Nothing, the one member, or an object of the several. */
function resultOf({ response }: OperationDescriptor, body: Readonly<Record<string, unknown>>): unknown {
  const [first, ...more] = response.members;
  if (!first) return undefined;
  return more.length > 0 ? body : body[first[3]?.property ?? first[0]];
}

/** What a request itself holds that an error must not repeat, at any depth: passwords and tokens are parameters and members too. */
function secretsOf(request: object, seen = new Set<object>()): string[] {
  if (seen.has(request)) return [];
  seen.add(request);
  const entries: [unknown, unknown][] = request instanceof Map ? [...request] : Object.entries(request);
  return entries.flatMap(([name, value]) => {
    if (typeof value === "string") return /passw|token|ticket|secret|credential/i.test(String(name)) ? [value] : [];
    return typeof value === "object" && value !== null && !ArrayBuffer.isView(value) ? secretsOf(value, seen) : [];
  });
}

/** HTTP headers that say who calls, whole and without the scheme before them. */
const secretHeaders = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => (/auth|cookie|token|key|secret|ticket/i.test(name) ? [value, value.slice(value.indexOf(" ") + 1)] : []));

