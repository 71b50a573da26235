/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * A NetServer for tests: typed handlers behind the same messages that the real one reads and writes. An operation without a handler answers as the
 * documented example does. A request of which the real server would silently drop a part is refused by default.
 */
import type { AgentDescriptor } from "../descriptors.js";
import { defaultLimits, limitsOf, type Limits } from "../http/limits.js";
import { CallLog, type KeptCalls } from "./calls.js";
import { withCors } from "./cors.js";
import { answerRequest } from "./exchange.js";
import { failHeader, failureAskedFor } from "./failure.js";
import { fetchOf } from "./fetch.js";
import { refuseUnknown, type HandlersByAgent } from "./handlers.js";
import type { DoubleOptions } from "./options.js";
import { page, tooLarge, type HttpAnswer, type HttpRequest } from "./http.js";
import type { ServerWire } from "./server-wire.js";
import { clipped } from "../values/problem.js";

/** A double keeps a request as bytes, as text and as values, and a few of them at a time must fit into a test's memory. */
const doubleLimits: Limits = { ...defaultLimits, messageBytes: 2 ** 26 };

export interface NetServerDouble {
  /** A function for `connect({ fetch })`, or instead of the global one. No socket is opened. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Answers one HTTP request, for a server of your own. */
  readonly handle: (request: HttpRequest) => Promise<HttpAnswer>;
  /** The last calls that reached an operation, in the order of arrival, up to the limits of `keep`; `calls.forgotten` counts older calls that are no longer kept. */
  readonly calls: KeptCalls;
  /** The limits given, and the defaults for the others. */
  readonly limits: Limits;
}

/**
 * Returns a double over one or several wires. Generated code exports this as `netServerDouble`, with its agents and their types.
 *
 * @param wires The wires that the double speaks, on the same port. A request belongs to the first one that has its address.
 * @param handlers Handlers by agent, then by method.
 * @throws TypeError for a handler of an unknown operation, or an option that cannot be used.
 */
export function createDoubleOver(
  wires: readonly ServerWire[],
  agents: readonly AgentDescriptor[],
  handlers: HandlersByAgent,
  options: DoubleOptions = {},
): NetServerDouble {
  const log = new CallLog(options.keep);
  refuseUnknown(agents, handlers);
  const limits = limitsOf(options.limits, doubleLimits);
  const double = { agents, handlers, options, limits, log };
  const answer = async (request: HttpRequest): Promise<HttpAnswer> => {
    const refusal = tooLarge(request, limits.messageBytes);
    if (refusal) return refusal;
    const wire = wires.find((each) => each.owns(request, agents));
    if (wire && request.bodyError !== undefined) return wire.fault("DeserializationFailed", request.bodyError);
    const asked = failureAskedFor(request.headers[failHeader] ?? "delay=0");
    if (!asked) return page(400, `${failHeader}: expected exception, fault, cut, status=503 or delay=300`);
    if (asked.delay > 0) await delay(asked.delay, request.signal);
    if (request.signal?.aborted) return { ...page(499, "the caller is gone"), cut: "before" };
    return wire ? answerRequest({ ...double, wire }, request, asked.failure) : noAddress(request, wires, agents);
  };
  const handle = options.cors === undefined ? answer : withCors(options.cors, answer);
  return { handle, calls: log.calls, limits, fetch: fetchOf(handle) };
}

/** Returns the answer to a request with an address of no wire. */
function noAddress({ url }: HttpRequest, wires: readonly ServerWire[], agents: readonly AgentDescriptor[]): HttpAnswer {
  const examples = wires.map((each) => each.exampleAddress(agents)).join(" or ");
  return page(404, `${clipped(url, 300)} is no address of an agent, such as ${examples}`);
}

/** Waits, or returns early when the caller is gone. */
const delay = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      // A caller may use one signal for all its calls.
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
  });

