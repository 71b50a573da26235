/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Answers one request: reads it, calls the handler, and writes what the handler returned or threw. */
import type { AgentDescriptor, OperationDescriptor } from "../descriptors.js";
import { RequestError } from "../errors.js";
import type { Limits } from "../http/limits.js";
import { isError } from "../realm.js";
import type { CallLog, DoubleCall } from "./calls.js";
import type { DoubleOptions } from "./options.js";
import { describeDropped } from "./dropped.js";
import { admittingExampleOf, exampleOf } from "./example.js";
import { isDoubleFailure, type DoubleFailure, type Failure } from "./failure.js";
import type { AnyHandler, HandlersByAgent } from "./handlers.js";
import { page, type HttpAnswer, type HttpRequest } from "./http.js";
import type { ReceivedCall, ServerWire } from "./server-wire.js";
import { warningsOf } from "./warnings.js";

/** A double, as far as answering a request needs it. */
interface Double {
  readonly wire: ServerWire;
  readonly agents: readonly AgentDescriptor[];
  readonly handlers: HandlersByAgent;
  readonly options: DoubleOptions;
  readonly limits: Limits;
  readonly log: CallLog;
}

/** @param asked The failure that the request itself asked for. */
export async function answerRequest(
  double: Double,
  request: HttpRequest,
  asked: DoubleFailure | undefined,
): Promise<HttpAnswer> {
  const { wire, agents, limits, options, log } = double;
  const received = wire.read(request, { agents, limits, describe: options.describe });
  if ("status" in received) return received;
  if (received.droppedCount > 0 && options.strict !== false)
    return wire.fault(
      "SilentlyDropped",
      `NetServer would answer 200 and silently ${received.dropped.every(({ why }) => why === "kind") ? "convert" : "drop"} a part of this request: ${describeDropped(received).join("; ")}`,
    );
  const { agent, operation, headers, missingHeaders, dropped, droppedCount } = received;
  const call: DoubleCall = {
    agent: agent.name,
    operation: operation.name,
    request: received.request,
    headers,
    missingHeaders,
    warnings: warningsOf(operation.request, received.request),
    dropped,
    droppedCount,
  };
  log.add(call);
  return { ...(await answerCall(double, received, call, asked)), call };
}

async function answerCall(
  { wire, handlers, options, limits }: Double,
  received: ReceivedCall,
  call: DoubleCall,
  asked: DoubleFailure | undefined,
): Promise<HttpAnswer> {
  const { agent, method, operation, request } = received;
  const handlerName = `the handler of ${agent.name}.${method}`;
  try {
    if (asked) throw asked;
    if (!acceptsTicket(received, options)) return wire.unauthorized(received);
    const handler = handlers[agent.name]?.[method] as AnyHandler | undefined;
    if (!handler && options.unhandled === "refuse")
      return wire.fault("InternalServiceFault", `${agent.name}.${method} has no handler`);
    const result = handler
      ? resultOf(operation, await handler.call(handlers[agent.name], request, call))
      : admittingExampleOf(operation.response);
    try {
      return wire.result(received, result, limits);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return wire.fault(
        "InternalServiceFault",
        `${handlerName} gave what the contract does not have: ${error.message}`,
      );
    }
  } catch (error) {
    if (isDoubleFailure(error)) return answerFailure(wire, received, error.failure);
    return wire.fault(
      "InternalServiceFault",
      `${handlerName} threw ${isError(error) ? `${error.name}: ${error.message}` : String(error)}`,
    );
  }
}

function acceptsTicket({ takesTicket, ticket }: ReceivedCall, options: DoubleOptions): boolean {
  const accepts = options.acceptsTicket ?? ((given) => given !== "");
  return !takesTicket || (typeof ticket === "string" && accepts(ticket));
}

function answerFailure(wire: ServerWire, received: ReceivedCall, failure: Failure): HttpAnswer {
  switch (failure.kind) {
    case "exception":
      return wire.exception(received, failure.details, failure.status);
    case "fault":
      return wire.fault(failure.code, failure.reason);
    case "status": {
      const { status, body, retryAfter } = failure;
      const answer = page(status, body);
      return retryAfter === undefined
        ? answer
        : { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfter) } };
    }
    case "cut":
      return { ...wire.result(received, exampleOf(received.operation.response)), cut: failure.when };
  }
}

/** Returns the members of a response from what a handler returned: nothing, the one member, or an object of several members. */
function resultOf({ response }: OperationDescriptor, given: unknown): Record<string, unknown> {
  const [first, ...more] = response.members;
  if (!first) return {};
  if (more.length > 0) return given as Record<string, unknown>;
  // Nothing was said of the result: it is left out, as .NET leaves out null.
  return given === undefined ? {} : { [first[3]?.property ?? first[0]]: given };
}

