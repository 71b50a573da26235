/* Written by netserver-codegen from Services88: changes made here are lost. */
/** One exchange: a request goes out, and what its answer says comes back as a result or an error. */
import type { AgentDescriptor, OperationDescriptor } from "./descriptors.js";
import { throwIfAborted } from "./deadline.js";
import { MessageError, NetServerError, RequestError, ServerFault, TransportError } from "./errors.js";
import { exceptionDetails } from "./exception-info.js";
import type { Fetch, FetchResponse } from "./fetch.js";
import type { Limits } from "./limits.js";
import { redactor } from "./secrets/redactor.js";
import { envelopeAround, readEnvelope, writeBody, type Answer } from "./soap/envelope.js";
import type { Output } from "./soap/output.js";
import { secretsIn } from "./soap/secrets.js";
import { piecesOf, post, retryAfter, type Posting } from "./transport.js";
import type { CallOptions } from "./types.js";

/** Where calls go, and who calls. */
export interface Sender {
  readonly addressOf: (agent: AgentDescriptor) => string;
  readonly messageHeaders?: object;
  readonly applicationToken?: string;
  readonly timeZone?: object;
  readonly fetch?: Fetch;
  readonly headers?: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly allowMismatch?: boolean;
}

/** A request that was sent, and the answer that begins to come. */
export interface Exchange {
  readonly agent: AgentDescriptor;
  readonly operation: OperationDescriptor;
  readonly posting: Posting;
  readonly response: FetchResponse;
  readonly call: CallOptions<object>;
}

/** What a call sends, as it was when it was called: whatever becomes of the caller's objects, each attempt sends the same. */
export interface Prepared {
  readonly agent: AgentDescriptor;
  readonly operation: OperationDescriptor;
  readonly body: Output;
  readonly call: CallOptions<object>;
}

/** Writes the request's body. @throws RequestError, also for a header that the operation does not take */
export function prepare(
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  request: object,
  call: CallOptions<object>,
  limits: Limits,
): Prepared {
  for (const name in call.messageHeaders)
    if (!operation.requestHeaders.some(([each]) => each === name))
      throw new RequestError(name, `${agent.name}.${operation.name} takes no such header`);
  const body = writeBody(agent, operation.request, request, limits);
  return { agent, operation, body, call: { ...call, messageHeaders: { ...call.messageHeaders } } };
}

/** Sends the request, with a ticket where the operation takes one. @throws RequestError, TransportError, the signal's reason. */
export async function send(
  sender: Sender,
  { agent, operation, body, call }: Prepared,
  ticket: string | undefined,
  signal: AbortSignal,
): Promise<Exchange> {
  const { applicationToken, timeZone, headers = {} } = sender;
  const soapHeaders = {
    ...sender.messageHeaders,
    ...call.messageHeaders,
    ApplicationToken: applicationToken,
    Credentials: ticket === undefined ? undefined : { Ticket: ticket },
    TimeZone: timeZone,
  };
  const message = envelopeAround(body, agent, operation.requestHeaders, soapHeaders);
  // Looked for only where something is told: a request may hold a hundred thousand values.
  let redacting: ((text: string) => string) | undefined;
  const redact = (text: string): string =>
    (redacting ??= redactor([ticket, applicationToken, ...secretsIn(message), ...secretHeaders(headers)]))(text);
  const posting: Posting = {
    operation: `${agent.name}.${operation.name}`,
    url: sender.addressOf(agent),
    action: operation.action ?? `${agent.namespace}/${agent.name}/${operation.name}`,
    body: message,
    fetch: sender.fetch ?? globalThis.fetch,
    headers,
    signal,
    redact,
    limits: sender.limits,
    allowMismatch: call.allowMismatch ?? sender.allowMismatch ?? false,
  };
  return { agent, operation, posting, response: await post(posting), call };
}

/** The result, once all of the answer is there. @throws NetServerError, ServerFault, TransportError, MessageError, the signal's reason. */
export async function receive(exchange: Exchange): Promise<unknown> {
  const { agent, operation, posting, response } = exchange;
  return withStatus(exchange, async () => {
    const pieces = await piecesOf(posting, response);
    const answer = readEnvelope(agent, operation, pieces, posting.redact, posting.limits, posting.allowMismatch);
    settle(exchange, answer);
    return resultOf(operation, answer.body ?? {});
  });
}

/** Returns what `read` does. Where HTTP says that the call failed, its status and `Retry-After` tell more than what is wrong with the answer's text. */
export async function withStatus<Result>(
  { posting, response }: Exchange,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const { status } = response;
    if (!(error instanceof MessageError) || status < 400) throw error;
    const reason = `HTTP ${status} with an answer that cannot be read: ${error.message}`;
    throw new TransportError(posting.operation, reason, status, "", undefined, retryAfter(response));
  }
}

/** Tells the caller of the headers, and throws what an answer says that is not a result. */
export function settle(
  { posting: { operation: name, redact, signal }, response, call }: Exchange,
  { headers, fault }: Answer,
): void {
  const { status } = response;
  // Who was told that the call ended is told nothing more of it.
  throwIfAborted(signal);
  call.onResponse?.({ status, headers });
  if (fault) {
    const { reason, detail } = fault;
    // Without its prefix, but not before secrets are out: a part of one is one.
    const code = redact(fault.code);
    throw new ServerFault(
      name,
      status,
      code.slice(code.lastIndexOf(":") + 1) || "Server",
      redact(reason),
      detail === null ? null : redact(detail),
      retryAfter(response),
    );
  }
  const exception = headers["ExceptionInfo"] ?? null;
  if (status >= 400 && headers["Succeeded"] !== false)
    throw new TransportError(
      name,
      `HTTP ${status} with an answer that is no fault`,
      status,
      "",
      undefined,
      retryAfter(response),
    );
  if (headers["Succeeded"] === false || exception !== null)
    throw new NetServerError(name, exceptionDetails(exception, redact), status);
}

/** Nothing, the one member, or an object of the several. */
function resultOf({ response }: OperationDescriptor, body: Readonly<Record<string, unknown>>): unknown {
  const [first, ...more] = response.members;
  if (!first) return undefined;
  return more.length > 0 ? body : body[first[3]?.property ?? first[0]];
}

/** HTTP headers that say who calls, whole and without the scheme before them. */
const secretHeaders = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).flatMap(([name, value]) =>
    /auth|cookie|token|key|secret|ticket/i.test(name) ? [value, value.slice(value.indexOf(" ") + 1)] : [],
  );

