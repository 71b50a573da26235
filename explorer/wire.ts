/**
 * The product's own client and double, in the page. So the page shows the message that a generated client sends, and the answer that
 * the double of the tests gives. Nothing is sent anywhere, unless a server of this program serves the page and the user chooses the target.
 */
import type { Contract } from "../generator/contract/model.js";
import { describeBinding } from "../generator/describe/json-binding.js";
import { agentDescriptors } from "../generator/mock/descriptors.js";
import type { AgentDescriptor } from "../runtime/descriptors.js";
import { createDoubleOver, type NetServerDouble } from "../runtime/double/double.js";
import { admittingExampleOf, exampleOf } from "../runtime/double/example.js";
import { jsonServer } from "../runtime/json/double.js";
import { jsonClient, type JsonClient } from "../runtime/json/index.js";
import type { Session } from "../runtime/session.js";
import { soapServer } from "../runtime/soap/double.js";
import { connect as connectSoap } from "../runtime/soap/index.js";
import type { WireName } from "../generator/explorer/serve/protocol.js";
import { CallTrouble, type Target } from "./target.js";

export type { WireName };

/** A request as HTTP carries it, and its answer. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly answer?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** Milliseconds from the call to the result. */
  readonly milliseconds: number;
  /** The result that the client's method returns. */
  readonly result?: unknown;
  /** The error that the client's method throws. */
  readonly error?: unknown;
  /** The reason why the target gave no answer. */
  readonly trouble?: CallTrouble;
}

/** A call to a target, instead of the double. */
export interface TargetCall {
  readonly target: Target;
  readonly isConfirmed: boolean;
  /** Ends the wait for the answer. */
  readonly signal: AbortSignal;
}

/** Values that stand for the caller's own. */
export const placeholders = {
  soapBaseUrl: "https://crm.example.com/Remote",
  jsonBaseUrl: "https://crm.example.com/SuperOffice",
  ticket: "7T:ticket",
  applicationToken: "token",
} as const;

export class Wire {
  readonly #agents: ReadonlyMap<string, AgentDescriptor>;
  readonly #double: NetServerDouble;
  readonly #json: JsonClient | undefined;

  constructor(contract: Contract) {
    const agents = agentDescriptors(contract);
    this.#agents = new Map(agents.map((agent) => [agent.name, agent]));
    const binding = contract.webApi && describeBinding(contract, contract.webApi);
    this.#json = binding && jsonClient(binding);
    this.#double = createDoubleOver([soapServer, ...(binding ? [jsonServer(binding, agents)] : [])], agents, {});
  }

  /** Returns the values of the documented example of a request. */
  exampleRequest(agent: string, operation: string): Readonly<Record<string, unknown>> {
    const described = this.#agents.get(agent)?.operations[operation];
    return described ? exampleOf(described.request) : {};
  }

  /** Returns the result that the double gives. */
  exampleResponse(agent: string, operation: string): Readonly<Record<string, unknown>> {
    const described = this.#agents.get(agent)?.operations[operation];
    return described ? admittingExampleOf(described.response) : {};
  }

  /**
   * Calls an operation with a generated client's session, on the double or on a target. Never throws: the error is part of
   * the exchange.
   */
  async call(
    wire: WireName,
    agentName: string,
    operation: string,
    request: object,
    to?: TargetCall,
  ): Promise<Exchange> {
    const agent = this.#agents.get(agentName);
    if (!agent) throw new Error(`there is no agent ${agentName}`);
    let seen: Omit<Exchange, "milliseconds"> = { method: "", url: "", headers: {}, body: "" };
    let waited: number | undefined;
    let trouble: CallTrouble | undefined;
    const answered = async (url: string, init: RequestInit): Promise<Response> => {
      if (!to) return this.#double.fetch(url, init);
      const { isConfirmed, signal } = to;
      const received = await to.target.send({ wire, agent: agentName, operation, request, isConfirmed }, signal);
      waited = received.milliseconds;
      return received.response;
    };
    const session = this.#connect(wire, to?.target, async (url, init) => {
      const { method = "GET", body } = init;
      seen = {
        method,
        url,
        headers: { ...(init.headers as Readonly<Record<string, string>>) },
        body: typeof body === "string" ? body : "",
      };
      const response = await answered(url, init).catch((error: unknown) => {
        if (error instanceof CallTrouble) trouble = error;
        throw error;
      });
      const answer = { status: response.status, headers: plain(response.headers), body: await shownBody(response) };
      seen = { ...seen, answer };
      return response;
    });
    const started = performance.now();
    const done = (): Pick<Exchange, "milliseconds" | "trouble"> => ({
      milliseconds: waited ?? performance.now() - started,
      ...(trouble && { trouble }),
    });
    try {
      // The server that sends the call has a deadline.
      const result = await session.call(agent, operation, request, to && { timeout: 0, signal: to.signal });
      return { ...seen, result, ...done() };
    } catch (error) {
      return { ...seen, error, ...done() };
    }
  }

  /** Connects with placeholders. The page knows no secret. */
  #connect(
    wire: WireName,
    target: Target | undefined,
    fetch: (url: string, init: RequestInit) => Promise<Response>,
  ): Session {
    const { ticket, soapBaseUrl, jsonBaseUrl } = placeholders;
    const applicationToken = target?.hasApplicationToken === false ? undefined : placeholders.applicationToken;
    const credentials = { ticket, applicationToken, fetch };
    if (wire === "soap") return connectSoap({ baseUrl: target?.address("soap") ?? soapBaseUrl, ...credentials });
    if (!this.#json) throw new Error("the contract has no JSON binding");
    return this.#json.connect({ baseUrl: target?.address("json") ?? jsonBaseUrl, ...credentials });
  }
}

/** Returns the body as text. Bytes that are no text are counted. */
async function shownBody(response: Response): Promise<string> {
  const copy = response.clone();
  if (!/octet-stream|^(?:image|audio|video)\//i.test(copy.headers.get("content-type") ?? "")) return copy.text();
  return `${(await copy.arrayBuffer()).byteLength} bytes`;
}

const plain = (headers: Headers): Readonly<Record<string, string>> => {
  const all: Record<string, string> = {};
  headers.forEach((value, name) => (all[name] = value));
  return all;
};
