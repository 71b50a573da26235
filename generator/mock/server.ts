/** Starts a mock server: the runtime's double on a port, with descriptors made from contracts. */
import type { Contract } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { describeBinding } from "../describe/json-binding.js";
import { reasonOf } from "../diagnostics/reason.js";
import { visible } from "../diagnostics/render.js";
import type { AgentDescriptor } from "../../runtime/descriptors.js";
import type { DoubleCall } from "../../runtime/double/calls.js";
import type { HttpAnswer, HttpRequest } from "../../runtime/double/http.js";
import { createDoubleOver, type NetServerDouble } from "../../runtime/double/double.js";
import { describeDropped } from "../../runtime/double/dropped.js";
import { isOrigin, isPreflight } from "../../runtime/double/cors.js";
import { listen } from "../../runtime/double/listen.js";
import type { ServerWire } from "../../runtime/double/server-wire.js";
import { jsonServer } from "../../runtime/json/double.js";
import { targetOf } from "../../runtime/json/webapi/address.js";
import { soapServer } from "../../runtime/soap/double.js";
import type { Limits } from "../../runtime/http/limits.js";
import { singleWsdl } from "../vendor/vendor.js";
import { startBehaviour, type BehaviourOptions } from "./behaviour.js";
import { agentDescriptors } from "./descriptors.js";
import { explained, type NotServed } from "./not-served.js";

/** Options of a mock server. */
export interface MockServerOptions extends BehaviourOptions {
  /** Default: 0, which chooses a free port. */
  readonly port?: number;
  /** Default: 127.0.0.1, which other machines cannot reach. */
  readonly host?: string;
  /**
   * If true (the default), content that NetServer would silently drop or convert gives a fault that names it. If false,
   * it is dropped or converted.
   */
  readonly strict?: boolean;
  /**
   * Limits of a request: `messageBytes` (default 64 MiB), `depth`, `attributes`, `textLength`. A larger request gives
   * HTTP 413.
   */
  readonly limits?: Partial<Limits>;
  /**
   * Origins of web pages that may call the mock from a browser, for example `http://localhost:5173`; `*` for all.
   * Default: none.
   */
  readonly cors?: string | readonly string[];
  /** Called after each response. */
  readonly onCall?: (call: MockCall) => void;
}

/** A request to the mock server, and its response. */
export interface MockCall {
  readonly agent: string;
  readonly operation: string;
  /** HTTP status of the response. */
  readonly status: number;
  /**
   * The message of an exception. Content of the request that NetServer would drop or convert, inactive restrictions, dates with a zone, and missing
   * headers.
   */
  readonly notes: readonly string[];
}

/** A running mock server. */
export interface MockServer {
  /** Base URL for clients over SOAP. */
  readonly url: string;
  /** Base URL for clients over JSON, and the services version that they reach. Absent if no contract has a JSON binding. */
  readonly json?: { readonly url: string; readonly services: string };
  /** Number of kinds of entities that `state` keeps. */
  readonly entities: number;
  /** Stops the server. */
  close(): Promise<void>;
}

/**
 * Starts the server.
 *
 * @throws DiagnosticError with NS701 if the port cannot be used; with NS702 or NS703 for a mistake in handlers or fixtures
 */
export async function startMock(
  contracts: readonly Contract[],
  options: MockServerOptions,
  notServed: NotServed = () => undefined,
): Promise<MockServer> {
  const described = contracts.map((contract) => ({ contract, agents: agentDescriptors(contract) }));
  const json = withBinding(described);
  const agents = described.flatMap((each) => each.agents);
  const behaviour = await startBehaviour(agents, options, notServed);
  const double = createDoubleOver([soapServer, ...(json ? [json.wire] : [])], agents, behaviour.handlers, {
    strict: options.strict !== false,
    // No caller reads the stored calls: `onCall` receives each call.
    keep: { calls: 0 },
    describe: (agent, address) => wsdlOf(contracts, agent, address),
    ...(options.limits && { limits: options.limits }),
    ...(options.cors !== undefined && { cors: options.cors }),
  });
  const explaining = withReasons(double, notServed, json !== undefined);
  const { port = 0, host = "127.0.0.1" } = options;
  try {
    const { url, jsonUrl, close } = await listen(options.onCall ? told(explaining, options.onCall) : explaining, {
      port,
      host,
    });
    const end = (): Promise<void> => {
      behaviour.end();
      return close();
    };
    return {
      url,
      entities: behaviour.entities,
      close: end,
      ...(json && { json: { url: jsonUrl, services: json.services } }),
    };
  } catch (error) {
    behaviour.end();
    const diagnostics = new Diagnostics();
    diagnostics.error(problems.NS701.failed({ host, port, reason: reasonOf(error) }));
    throw new DiagnosticError(diagnostics.all);
  }
}

/** A contract and its descriptors. */
interface Served {
  readonly contract: Contract;
  readonly agents: readonly AgentDescriptor[];
}

/**
 * Returns the JSON wire of the newest contract with a JSON binding. An address over JSON has no services version: the
 * server gives the newest.
 */
function withBinding(
  described: readonly Served[],
): { readonly wire: ServerWire; readonly services: string } | undefined {
  const number = ({ contract }: Served): number => Number(/\d+/.exec(contract.services)?.[0] ?? 0);
  const newest = [...described].sort((a, b) => number(b) - number(a)).find(({ contract }) => contract.webApi);
  const webApi = newest?.contract.webApi;
  if (!newest || !webApi) return undefined;
  const { contract, agents } = newest;
  return { wire: jsonServer(describeBinding(contract, webApi), agents), services: contract.services };
}

/**
 * Returns an agent's WSDL with the requested address. Its last part has the letter case of the agent's name, whatever
 * the request has.
 */
function wsdlOf(contracts: readonly Contract[], agent: AgentDescriptor, address: string): string | undefined {
  const contract = contracts.find(
    ({ services, namespace }) => services === agent.services && namespace === agent.namespace,
  );
  const path = agent.path ?? `/${agent.services}/${agent.name}.svc`;
  return contract && singleWsdl(contract, agent.name, address.slice(0, -path.length) + path);
}

/** Returns the double with answers that explain why an agent is not served. Without a binding, it has no JSON at all. */
const withReasons = (double: NetServerDouble, notServed: NotServed, speaksJson: boolean): NetServerDouble => ({
  ...double,
  handle: async (request) => {
    const answer = await double.handle(request);
    return speaksJson || !targetOf(request.url) ? explained(request, answer, notServed) : answer;
  },
});

function told(double: NetServerDouble, onCall: NonNullable<MockServerOptions["onCall"]>): NetServerDouble {
  const said = new Set<string>();
  return {
    ...double,
    handle: async (request) => {
      const answer = await double.handle(request);
      const { call } = answer;
      onCall({
        ...(call ? { agent: call.agent, operation: call.operation } : calledBy(request)),
        status: answer.status,
        notes: call
          ? [...refusalsOf(answer), ...notesOf(call, said), ...pathNotes(request, said)]
          : isPreflight(request)
            ? originNotes(request, answer)
            : reasonsOf(answer),
      });
      return answer;
    },
  };
}

/** Returns the names in a request that reached no operation: those of its address, else the address and the method. */
function calledBy({ method, url, headers }: HttpRequest): Pick<MockCall, "agent" | "operation"> {
  const target = targetOf(url);
  // A preflight request has the address of the call over JSON that follows.
  if (target) return { agent: target.agent || url, operation: (method !== "OPTIONS" && target.operation) || method };
  const [, agent = url] = /\/([^/?]+)\.svc(?:\?|$)/i.exec(url) ?? [];
  const [, operation = method] = /([^/"]+)"?$/.exec(headers["soapaction"] ?? "") ?? [];
  return { agent, operation };
}

/** Returns what to do if the mock refused a browser's preflight request. The page itself only sees that no answer came. */
function originNotes({ headers }: HttpRequest, { status }: HttpAnswer): readonly string[] {
  const { origin = "" } = headers;
  if (status < 400) return [];
  const page = isOrigin(origin) ? origin : "an unknown origin";
  return [`a page of ${page} may not call: add its origin to --cors, or to mock.cors in the configuration file`];
}

/** Returns the reason of a refusal without the received value, which may be a secret. */
const reasonsOf = ({ reason }: HttpAnswer): readonly string[] =>
  reason === undefined ? [] : [reason.replace(/, got [^]*$/, "")];

/** Returns the message of an exception. Over SOAP, the status of such an answer is 200. */
const refusalsOf = ({ refusal }: HttpAnswer): readonly string[] =>
  refusal === undefined ? [] : [`refused${refusal && `: ${visible(refusal)}`}`];

/** Maximum number of warnings that are printed for a call. */
const maxWarnings = 5;

/** Returns the notes about a call. A missing header is reported once, because it is usually missing from every call. */
function notesOf(call: DoubleCall, said: Set<string>): readonly string[] {
  const missing = call.missingHeaders.filter((each) => !said.has(each));
  for (const each of missing) said.add(each);
  return [
    ...describeDropped(call).map((each) => `dropped: ${each}`),
    ...call.warnings.slice(0, maxWarnings).map(({ message }) => `warning: ${message}`),
    ...(call.warnings.length > maxWarnings ? ["warning: and more"] : []),
    ...missing.map((each) => `without the header ${each} (reported once)`),
  ];
}

/**
 * Returns a note about a call over JSON below the address of the SOAP services. The mock takes every path before `/api`. On a
 * real server that is another application of IIS, so the mistake would show only there.
 */
function pathNotes({ url }: HttpRequest, said: Set<string>): readonly string[] {
  const key = "/Remote";
  if (said.has(key) || !/\/remote$/i.test((targetOf(url)?.base ?? "").replace(/\/api$/i, ""))) return [];
  said.add(key);
  return [
    "warning: a real server usually has no JSON below /Remote, but for example below /SuperOffice; of this mock, take the address without /Remote (reported once)",
  ];
}
