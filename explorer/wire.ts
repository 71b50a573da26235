/**
 * The product's own client and double, in the page. So the page shows the message that a generated client sends, and the answer that
 * the double of the tests gives. Nothing is sent anywhere.
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

export type WireName = "soap" | "json";

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

  /** Calls an operation on the double with a generated client's session. Never throws: the error is part of the exchange. */
  async call(wire: WireName, agentName: string, operation: string, request: object): Promise<Exchange> {
    const agent = this.#agents.get(agentName);
    if (!agent) throw new Error(`there is no agent ${agentName}`);
    let seen: Omit<Exchange, "milliseconds"> = { method: "", url: "", headers: {}, body: "" };
    const session = this.#connect(wire, async (url, init) => {
      const { method = "GET", body } = init;
      seen = {
        method,
        url,
        headers: { ...(init.headers as Readonly<Record<string, string>>) },
        body: typeof body === "string" ? body : "",
      };
      const response = await this.#double.fetch(url, init);
      const answer = { status: response.status, headers: plain(response.headers), body: await response.clone().text() };
      seen = { ...seen, answer };
      return response;
    });
    const started = performance.now();
    try {
      const result = await session.call(agent, operation, request);
      return { ...seen, result, milliseconds: performance.now() - started };
    } catch (error) {
      return { ...seen, error, milliseconds: performance.now() - started };
    }
  }

  #connect(wire: WireName, fetch: (url: string, init: RequestInit) => Promise<Response>): Session {
    const { ticket, applicationToken, soapBaseUrl, jsonBaseUrl } = placeholders;
    if (wire === "soap") return connectSoap({ baseUrl: soapBaseUrl, ticket, applicationToken, fetch });
    if (!this.#json) throw new Error("the contract has no JSON binding");
    return this.#json.connect({ baseUrl: jsonBaseUrl, ticket, applicationToken, fetch });
  }
}

const plain = (headers: Headers): Readonly<Record<string, string>> => {
  const all: Record<string, string> = {};
  headers.forEach((value, name) => (all[name] = value));
  return all;
};
