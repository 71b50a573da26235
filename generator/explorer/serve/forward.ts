/**
 * Sends calls of the page to the target. The page names an operation of the contract and gives the request's values. A session of the product writes the
 * message and computes the address, so nothing else can be sent, and nowhere else. The ticket stays here.
 */
import type { Contract } from "../../contract/model.js";
import { describeBinding } from "../../describe/json-binding.js";
import { reasonOf } from "../../diagnostics/reason.js";
import { agentDescriptors } from "../../mock/descriptors.js";
import type { AgentDescriptor } from "../../../runtime/descriptors.js";
import { RequestError } from "../../../runtime/errors.js";
import type { FetchInit } from "../../../runtime/http/fetch.js";
import { jsonClient } from "../../../runtime/json/index.js";
import { redactor } from "../../../runtime/secrets/redactor.js";
import type { Session } from "../../../runtime/session.js";
import { connect } from "../../../runtime/soap/index.js";
import { limitedBody, shownHeaders } from "./answer.js";
import { decodeValues, isReading, type CallMessage, type Reply, type TargetAnswer, type Targets } from "./protocol.js";
import { notConfirmed, notReachable, notSent, timedOut, tooLargeAnswer, trouble } from "./troubles.js";

/** The user's secrets. */
export interface Secrets {
  readonly ticket: string;
  readonly applicationToken?: string | undefined;
}

/** A call that was made. */
export interface TargetCall {
  readonly agent: string;
  readonly operation: string;
  /** HTTP status of the answer; undefined if there is none. */
  readonly status: number | undefined;
  /** Milliseconds from sending to the end of the answer. */
  readonly milliseconds: number;
}

interface ForwardOptions {
  readonly targets: Targets;
  readonly secrets: Secrets;
  /** Milliseconds until a call ends without an answer. */
  readonly timeout: number;
  /** Sends the request. Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  readonly onCall: (call: TargetCall) => void;
}

/** Thrown in a session when the answer is there: the page reads it, so the session need not. */
class Answered extends Error {}

/** Returns a function that makes a call. It never rejects because of what the page or the target sends. */
export function forwarder(contract: Contract, options: ForwardOptions) {
  const { targets, secrets, timeout, onCall } = options;
  const agents = new Map(agentDescriptors(contract).map((agent) => [agent.name, agent]));
  const redact = redactor([secrets.ticket, secrets.applicationToken]);
  const binding = contract.webApi && describeBinding(contract, contract.webApi);
  const json = binding && jsonClient(binding);
  const { soap: soapAddress, json: jsonAddress } = targets;

  /** Sends a message. @returns the answer without the user's secrets, however the target repeats them */
  async function send(url: string, init: FetchInit): Promise<TargetAnswer> {
    const started = performance.now();
    const response = await (options.fetch ?? fetch)(url, init);
    const body = await limitedBody(response, redact);
    const milliseconds = performance.now() - started;
    return { status: response.status, headers: shownHeaders(response.headers, redact), body, milliseconds };
  }

  const sessions = {
    soap:
      soapAddress === undefined
        ? undefined
        : (fetch: Sender) => connect({ baseUrl: soapAddress, fetch, timeout, ...secrets }),
    json:
      jsonAddress === undefined || !json
        ? undefined
        : (fetch: Sender) => json.connect({ baseUrl: jsonAddress, fetch, timeout, ...secrets }),
  };

  async function exchange(session: Session, found: Found, signal: AbortSignal, sent: Sent): Promise<Reply> {
    try {
      await session.call(found.agent, found.operation, found.request, { signal });
    } catch (error) {
      if (sent.answer) return { answer: sent.answer };
      if (error instanceof RequestError) return trouble(error.message, "Correct the request.");
      if (error instanceof Error && error.name === "TimeoutError") return timedOut(timeout);
      if (sent.error instanceof RangeError) return tooLargeAnswer();
      if (sent.error !== undefined) return notReachable(sent.error, redact);
      return notSent(redact(reasonOf(error)));
    }
    throw new Error("the session ended without an answer");
  }

  return async (data: unknown, signal: AbortSignal): Promise<Reply> => {
    const found = foundIn(data, agents);
    if (typeof found === "string") return trouble(found, "Load the page again: it may be of another run.");
    const connected = sessions[found.wire];
    if (!connected)
      return trouble(`The target has no address for ${found.wire.toUpperCase()}`, "Start explore with one.");
    if (!found.isConfirmed && !isReading(found.operation)) return notConfirmed(found.operation);
    const sent: Sent = {};
    const session = connected(async (url, init) => {
      try {
        sent.answer = await send(url, init);
      } catch (error) {
        sent.error = error;
        throw error;
      }
      throw new Answered();
    });
    const started = performance.now();
    const reply = await exchange(session, found, signal, sent);
    const { agent, operation } = found;
    const milliseconds = sent.answer?.milliseconds ?? performance.now() - started;
    onCall({ agent: agent.name, operation, status: sent.answer?.status, milliseconds });
    return reply;
  };
}

type Sender = (url: string, init: FetchInit) => Promise<never>;

interface Sent {
  answer?: TargetAnswer;
  error?: unknown;
}

interface Found extends Omit<CallMessage, "agent" | "request"> {
  readonly agent: AgentDescriptor;
  readonly request: object;
}

/** Returns the call in the page's data, or the reason why it is none. A reason repeats nothing of the data. */
function foundIn(data: unknown, agents: ReadonlyMap<string, AgentDescriptor>): Found | string {
  if (typeof data !== "object" || data === null) return "The call is no JSON object";
  const { wire, agent: name, operation, request, isConfirmed } = data as Partial<Record<keyof CallMessage, unknown>>;
  if (wire !== "soap" && wire !== "json") return "The call names no protocol";
  const agent = typeof name === "string" ? agents.get(name) : undefined;
  if (!agent || typeof operation !== "string" || !Object.hasOwn(agent.operations, operation))
    return "The contract has no such operation";
  try {
    const values = decodeValues(request);
    if (typeof values === "object" && values !== null && !Array.isArray(values))
      return { wire, agent, operation, request: values, isConfirmed: isConfirmed === true };
  } catch {
    // Values that the page does not send, or that nest so deeply that the stack ends.
  }
  return "The request's values cannot be read";
}
