/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** A session: where the server is, who calls, and how. What the generated clients hand their calls to. */
import type { AgentDescriptor, OperationDescriptor } from "./descriptors.js";
import { MessageError, NetServerClientError, NetServerError, RequestError, SoapFault, TransportError } from "./errors.js";
import { exceptionDetails } from "./exception-info.js";
import { agentUrl } from "./address.js";
import { redactor } from "./redact.js";
import { readEnvelope, writeEnvelope, type Answer } from "./soap/envelope.js";
import { TicketSource } from "./ticket.js";
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

/** Nothing is sent yet. @throws TypeError where the address or the time-out is not usable. */
export function connect(options: ConnectOptions): Session {
  agentUrl(options.baseUrl, "Services", "Agent");
  const timeout = options.timeout ?? 100_000;
  if (!(timeout >= 0)) throw new TypeError("timeout: expected milliseconds, 0 for never");
  const tickets = new TicketSource(options.ticket);
  return {
    call: async <Result>(agent: AgentDescriptor, name: string, request: object, call: CallOptions = {}) =>
      (await callOperation(options, tickets, agent, name, request, { ...call, timeout: call.timeout ?? timeout })) as Result,
    with: (changes) => connect({ ...options, ...changes }),
  };
}

/** Whether the server no longer takes the ticket: what NetServer's session exceptions are called, or HTTP 401. */
export function isTicketRejected(error: NetServerClientError): boolean {
  if (error instanceof NetServerError) {
    const types: string[] = [];
    for (let each: typeof error.details | null = error.details; each && types.length < 20; each = each.inner) types.push(each.exceptionType ?? "");
    return types.some((type) => /(?:SoSession|SessionExpired|InvalidTicket|TicketExpired|NotAuthenticated|Authentication)\w*$/.test(type));
  }
  return (error instanceof TransportError || error instanceof SoapFault) && error.status === 401;
}

async function callOperation(
  options: ConnectOptions, tickets: TicketSource, agent: AgentDescriptor, name: string, request: object, call: CallOptions,
): Promise<unknown> {
  const operation = Object.hasOwn(agent.operations, name) ? agent.operations[name] : undefined;
  if (!operation) throw new TypeError(`${agent.name} has no operation ${name}`);
  const limit = call.timeout ? AbortSignal.timeout(call.timeout) : undefined;
  const signals = [call.signal, limit].filter((each) => each !== undefined);
  const signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
  const takesTicket = operation.requestHeaders.some(([header]) => header === "Credentials");

  let ticket: string | undefined;
  const attempt = async (): Promise<unknown> => {
    signal?.throwIfAborted();
    ticket = takesTicket ? await tickets.current(`${agent.name}.${operation.name}`) : undefined;
    return exchange(options, agent, operation, request, ticket, call, signal);
  };
  try {
    return await attempt();
  } catch (error) {
    const rejected = options.isTicketRejected ?? isTicketRejected;
    if (ticket === undefined || !tickets.canRenew || !(error instanceof NetServerClientError) || error instanceof RequestError || !rejected(error)) throw error;
    tickets.reject(ticket);
    return attempt();
  }
}

async function exchange(
  options: ConnectOptions, agent: AgentDescriptor, operation: OperationDescriptor, request: object, ticket: string | undefined, call: CallOptions,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const name = `${agent.name}.${operation.name}`;
  const headers = {
    ApplicationToken: options.applicationToken,
    Credentials: ticket === undefined ? undefined : { Ticket: ticket },
    TimeZone: options.timeZone,
  };
  const secrets = [ticket, options.applicationToken, ...secretsOf(request)];
  const redact = redactor(secrets);
  const { status, text } = await post({
    operation: name,
    url: agentUrl(options.baseUrl, agent.services, agent.name),
    action: operation.action ?? `${agent.namespace}/${agent.name}/${operation.name}`,
    body: writeEnvelope(agent, operation.requestHeaders, operation.request, headers, request),
    fetch: options.fetch ?? globalThis.fetch,
    headers: options.headers ?? {},
    signal,
    redact,
  });
  const answer = readAnswer(agent, operation, text, redact);
  call.onResponse?.({ status, headers: answer.headers });
  if (answer.fault) {
    const { code, reason, detail } = answer.fault;
    throw new SoapFault(name, status, redact(code), redact(reason), detail === null ? null : redact(detail));
  }
  const exception = answer.headers["ExceptionInfo"] ?? null;
  if (answer.headers["Succeeded"] === false || exception !== null) throw new NetServerError(name, exceptionDetails(exception, redact));
  return resultOf(operation, answer.body ?? {});
}

function readAnswer(agent: AgentDescriptor, operation: OperationDescriptor, text: string, redact: (text: string) => string): Answer {
  try {
    return readEnvelope(agent, operation, text);
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

/** What a request itself holds that an error must not repeat: SoPrincipal's operations take passwords and tokens as parameters. */
const secretsOf = (request: object): string[] =>
  Object.entries(request).flatMap(([name, value]) => (typeof value === "string" && /passw|token|ticket|secret/i.test(name) ? [value] : []));

