/**
 * A NetServer for tests: typed handlers behind the same messages that the real one takes and gives. Where nobody wrote a handler it
 * answers as the documented example does. It says what WCF would silently drop from a request, and by default refuses it.
 */
import type { AgentDescriptor, MessageDescriptor, OperationDescriptor } from "../descriptors.js";
import { throwIfAborted } from "../deadline.js";
import { MessageError, RequestError } from "../errors.js";
import { requireGlobals } from "../globals.js";
import { isError } from "../realm.js";
import { defaultLimits, limitsOf, type Limits } from "../http/limits.js";
import { readRequest, writeEnvelope } from "../soap/envelope.js";
import { clipped } from "../values/problem.js";
import type { Draft } from "../types.js";
import { CallLog, type Keep, type KeptCalls } from "./calls.js";
import { withCors } from "./cors.js";
import { sift, type Dropped } from "./dropped.js";
import { exampleOf } from "./example.js";
import { failHeader, failureAskedFor, isDoubleFailure, type DoubleFailure, type Failure } from "./failure.js";
import { charsetOf, exceptionHeader, fault, noSoap, tooLarge, type HttpAnswer, type HttpRequest } from "./http.js";
import { Refused } from "./refused.js";

/** What a handler is told besides the request. */
export interface DoubleCall {
  readonly agent: string;
  readonly operation: string;
  /** What the operation was called with, as a handler is given it. */
  readonly request: object;
  /** The decoded SOAP headers of the request by element name. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Header blocks that the operation binds and the request lacks: the server does without them, and without a word. */
  readonly missingHeaders: readonly string[];
  /** The first twenty parts of the request that WCF drops. Only with `strict: false`, because such a request is refused otherwise. */
  readonly dropped: readonly Dropped[];
  /** The number of elements that WCF drops from the request, those beyond the first twenty included. */
  readonly droppedCount: number;
}

type Answer<Result> = [Result] extends [void] ? void : Draft<Result>;

/** Where an operation takes nothing, only the options may be given. */
type Taken<Given extends readonly unknown[]> = 0 extends Given["length"] ? Readonly<Record<string, never>> : Given[0];

type Handler<Method> = Method extends (...given: infer Given) => Promise<infer Result>
  ? (request: Taken<Given>, call: DoubleCall) => Answer<Result> | Promise<Answer<Result>>
  : never;

/** Any of an agent's operations. An answer may leave members out, as a request may. */
export type Handlers<Agent> = { readonly [Name in keyof Agent]?: Handler<Agent[Name]> };

export interface DoubleOptions {
  /** Whether what WCF silently drops is answered with a fault that says so; true if not given. With false it is dropped, as by WCF, and noted. */
  readonly strict?: boolean;
  /** Which tickets are good: any that is not empty, if not given. A call with another is answered as NetServer does it. */
  readonly acceptsTicket?: (ticket: string) => boolean;
  /** For operations without a handler: the documented example's values, if not given, or a fault. */
  readonly unhandled?: "example" | "refuse";
  /** How many calls `calls` keeps: the last 1,000, and no more than about 64 MiB of them, if not given. */
  readonly keep?: Keep;
  /** How much of a request is read; as `limits` of `connect`, but with 64 MiB for `messageBytes`. A larger request is answered with HTTP 413. */
  readonly limits?: Partial<Limits>;
  /** The origins whose pages may call the double from a browser, such as `http://localhost:5173`; `*` for all. None, if not given. */
  readonly cors?: string | readonly string[];
  /** Returns the WSDL of an agent at an address, for `GET …?wsdl` and `?singleWsdl`. Without it, they are answered with HTTP 405. */
  readonly wsdl?: (agent: AgentDescriptor, address: string) => string | undefined;
}

/** A double keeps a request as bytes, as text and as values: a few at a time must fit into a test's memory. */
const doubleLimits: Limits = { ...defaultLimits, messageBytes: 2 ** 26 };

export interface NetServerDouble {
  /** For `connect({ fetch })`, or instead of the global one: no socket is opened. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** One HTTP exchange, for whoever has a server of their own. */
  readonly handle: (request: HttpRequest) => Promise<HttpAnswer>;
  /** The last calls that reached an operation, in the order of arrival, up to the limits of `keep`; `calls.forgotten` counts the others. */
  readonly calls: KeptCalls;
  /** Those that were given, and the defaults. */
  readonly limits: Limits;
}

type AnyHandler = (request: unknown, call: DoubleCall) => unknown;

/** What the types of `Handlers` come to when agents are only data. */
export type HandlersByAgent = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Generated code calls this as `netServerDouble`, with its agents and their types. `handlers` are by agent, then by method. @throws TypeError */
export function createDouble(
  agents: readonly AgentDescriptor[],
  handlers: HandlersByAgent,
  options: DoubleOptions = {},
): NetServerDouble {
  const log = new CallLog(options.keep);
  refuseUnknown(agents, handlers);
  const limits = limitsOf(options.limits, doubleLimits);
  const answerTo = async (request: HttpRequest): Promise<HttpAnswer> => {
    const refusal = tooLarge(request, limits.messageBytes);
    if (refusal) return refusal;
    const asked = failureAskedFor(request.headers[failHeader] ?? "delay=0");
    if (!asked) return noSoap(400, `${failHeader}: expected exception, fault, cut, status=503 or delay=300`);
    if (asked.delay > 0) await delay(asked.delay, request.signal);
    if (request.signal?.aborted) return { ...noSoap(499, "the caller is gone"), cut: "before" };
    const exchange = new Exchange(agents, handlers, options, limits, log);
    const answer = await exchange.answer(request, asked.failure);
    return exchange.call ? { ...answer, call: exchange.call } : answer;
  };
  const handle = options.cors === undefined ? answerTo : withCors(options.cors, answerTo);
  return { handle, calls: log.calls, limits, fetch: fetchOf(handle) };
}

/** Waits so many milliseconds, or until the caller is gone. */
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

/** A misspelt handler would never be called, and the test would pass on the example's values. */
function refuseUnknown(agents: readonly AgentDescriptor[], handlers: HandlersByAgent): void {
  for (const [name, methods] of Object.entries(handlers)) {
    const agent = agents.find((each) => each.name === name);
    if (!agent) throw new TypeError(`${name} is no agent of this client`);
    for (const [method, handler] of Object.entries(methods ?? {})) {
      if (!Object.hasOwn(agent.operations, method)) throw new TypeError(`${name} has no operation ${method}`);
      if (typeof handler !== "function") throw new TypeError(`${name}.${method}: expected a function`);
    }
  }
}

class Exchange {
  call: DoubleCall | undefined;
  readonly #agents: readonly AgentDescriptor[];
  readonly #handlers: HandlersByAgent;
  readonly #options: DoubleOptions;
  readonly #limits: Limits;
  readonly #log: CallLog;

  constructor(
    agents: readonly AgentDescriptor[],
    handlers: HandlersByAgent,
    options: DoubleOptions,
    limits: Limits,
    log: CallLog,
  ) {
    this.#agents = agents;
    this.#handlers = handlers;
    this.#options = options;
    this.#limits = limits;
    this.#log = log;
  }

  async answer(request: HttpRequest, asked: DoubleFailure | undefined): Promise<HttpAnswer> {
    const [, services, name] = /\/([^/?]+)\/([^/?]+)\.svc(?:\?.*)?$/i.exec(request.url) ?? [];
    // IIS does not tell upper case from lower case in a path.
    const isAt = (given: string | undefined, own: string): boolean => given?.toLowerCase() === own.toLowerCase();
    const [path = ""] = request.url.split("?");
    const agent = this.#agents.find((each) =>
      each.path === undefined
        ? isAt(name, each.name) && isAt(services, each.services)
        : path.toLowerCase().endsWith(each.path.toLowerCase()),
    );
    if (!agent)
      return noSoap(
        404,
        `${clipped(request.url, 300)} is no address of an agent, such as /Remote/${this.#agents[0]?.services ?? "Services88"}/${this.#agents[0]?.name ?? "Contact"}.svc`,
      );
    if (request.method === "GET" && /\?(?:single)?wsdl$/i.test(request.url)) {
      const wsdl = this.#options.wsdl?.(agent, addressOf(request));
      if (wsdl !== undefined) return soap(200, wsdl);
    }
    if (request.method !== "POST") return noSoap(405, `${request.method}: expected POST`);
    const type = request.headers["content-type"] ?? "";
    if (!/^text\/xml\s*(?:;|$)/i.test(type) || !/^(?:utf-8|utf-16(?:le|be)?)?$/i.test(charsetOf(type)))
      return noSoap(415, `Content-Type ${clipped(type, 300) || "is missing"}: expected text/xml; charset=utf-8`);
    const action = (request.headers["soapaction"] ?? "").trim().replace(/^"(.*)"$/, "$1");
    const found = Object.entries(agent.operations).find(
      ([, each]) => action === (each.action ?? `${agent.namespace}/${agent.name}/${each.name}`),
    );
    if (!found) return fault("ActionNotSupported", `the action "${clipped(action, 300)}" is none of ${agent.name}`);
    const [method, operation] = found;
    let call: DoubleCall;
    try {
      call = this.#read(agent, operation, request.body);
    } catch (error) {
      if (!(error instanceof Refused || error instanceof MessageError)) throw error;
      const code = error instanceof Refused ? error.code : "DeserializationFailed";
      return fault(code, `the request cannot be read: ${clipped(error.message, 1_000)}`);
    }
    if (call.droppedCount > 0 && this.#options.strict !== false) {
      return fault(
        "SilentlyDropped",
        `NetServer would answer 200 and silently drop a part of this request: ${toldOf(call).join("; ")}`,
      );
    }
    this.call = call;
    this.#log.add(call);
    try {
      if (asked) throw asked;
      return await this.#answer(agent, method, operation, call);
    } catch (error) {
      if (isDoubleFailure(error)) return this.#failed(agent, operation, error.failure);
      return fault(
        "InternalServiceFault",
        `the handler of ${agent.name}.${method} threw ${isError(error) ? `${error.name}: ${error.message}` : String(error)}`,
      );
    }
  }

  #read(agent: AgentDescriptor, operation: OperationDescriptor, body: string): DoubleCall {
    const { text, dropped, droppedCount } = sift(agent, operation, body, this.#limits);
    const { headers, body: request = {} } = readRequest(agent, operation, text, this.#limits);
    const missingHeaders = operation.requestHeaders
      .map(([header]) => header)
      .filter((header) => (headers[header] ?? null) === null);
    return { agent: agent.name, operation: operation.name, request, headers, missingHeaders, dropped, droppedCount };
  }

  async #answer(
    agent: AgentDescriptor,
    method: string,
    operation: OperationDescriptor,
    call: DoubleCall,
  ): Promise<HttpAnswer> {
    const { headers, request } = call;
    if (operation.requestHeaders.some(([header]) => header === "Credentials")) {
      const credentials = headers["Credentials"];
      const ticket: unknown =
        typeof credentials === "object" && credentials !== null ? Object.values(credentials)[0] : undefined;
      const accepts = this.#options.acceptsTicket ?? ((given) => given !== "");
      if (typeof ticket !== "string" || !accepts(ticket)) {
        return this.#failed(agent, operation, {
          kind: "exception",
          details: {
            message: "the ticket is missing or no longer good",
            exceptionType: "SuperOffice.Exceptions.SoSessionException",
          },
        });
      }
    }
    const handler = this.#handlers[agent.name]?.[method] as AnyHandler | undefined;
    if (!handler && this.#options.unhandled === "refuse")
      return fault("InternalServiceFault", `${agent.name}.${method} has no handler`);
    const result = handler
      ? resultOf(operation, await handler.call(this.#handlers[agent.name], request, call))
      : admitting(operation.response);
    try {
      return soap(
        200,
        writeEnvelope(agent, operation.responseHeaders, operation.response, { Succeeded: true }, result, this.#limits),
      );
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return fault(
        "InternalServiceFault",
        `the handler of ${agent.name}.${method} gave what the contract does not have: ${error.message}`,
      );
    }
  }

  #failed(agent: AgentDescriptor, operation: OperationDescriptor, failure: Failure): HttpAnswer {
    switch (failure.kind) {
      case "exception": {
        const headers = { Succeeded: false, ExceptionInfo: exceptionHeader(operation, failure.details) };
        return soap(
          200,
          writeEnvelope(agent, operation.responseHeaders, operation.response, headers, requiredOnly(operation)),
        );
      }
      case "fault":
        return fault(failure.code, failure.reason);
      case "status": {
        const { status, body, retryAfter } = failure;
        const answer = noSoap(status, body);
        return retryAfter === undefined
          ? answer
          : { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfter) } };
      }
      case "cut":
        return {
          ...soap(
            200,
            writeEnvelope(
              agent,
              operation.responseHeaders,
              operation.response,
              { Succeeded: true },
              exampleOf(operation.response),
            ),
          ),
          cut: failure.when,
        };
    }
  }
}

/** Returns sentences about the parts of a request that WCF drops: one for each of the first five, and the number of the others. */
export const toldOf = ({ dropped, droppedCount }: DoubleCall): readonly string[] => [
  ...dropped.slice(0, toldAtMost).map((each) => each.message),
  ...(droppedCount > toldAtMost ? [`and ${droppedCount - toldAtMost} more`] : []),
];
const toldAtMost = 5;

/** The address that was asked, by the name that the caller has for this server. */
function addressOf({ url, headers }: HttpRequest): string {
  const [address = ""] = url.split("?");
  return /^https?:/i.test(address) ? address : `http://${headers["host"] ?? "localhost"}${address}`;
}

const soap = (status: number, body: string): HttpAnswer => ({
  status,
  headers: { "content-type": "text/xml; charset=utf-8" },
  body,
});

/** Where a response says whether somebody is let in, the example says no, and whoever begins with a login would get no further. */
function admitting(response: MessageDescriptor): Record<string, unknown> {
  const example = exampleOf(response);
  for (const [name, type, , options] of response.members) {
    const property = options?.property ?? name;
    const carrier = typeof type === "function" ? type() : undefined;
    if (name === "AuthenticationSucceeded") example[property] = true;
    else if (name === "Credentials" && carrier?.kind === "carrier") {
      example[property] = Object.fromEntries(
        carrier.members.map(([member, , , own]) => [own?.property ?? member, exampleTicket]),
      );
    }
  }
  return example;
}

const exampleTicket = "7T:double";

/** What a handler gives is what a call gives: nothing, the one member, or an object of the several. */
function resultOf({ response }: OperationDescriptor, given: unknown): Record<string, unknown> {
  const [first, ...more] = response.members;
  if (!first) return {};
  if (more.length > 0) return given as Record<string, unknown>;
  // Nothing was said of the result: it is left out, as .NET leaves out null.
  return given === undefined ? {} : { [first[3]?.property ?? first[0]]: given };
}

/** The body of an answer that says no: only what may not be left out. */
const requiredOnly = ({ response }: OperationDescriptor): Record<string, unknown> => {
  const example = exampleOf(response);
  return Object.fromEntries(
    response.members.flatMap(([name, , occurs, options]): [string, unknown][] => {
      const property = options?.property ?? name;
      return occurs.startsWith("1") ? [[property, example[property]]] : [];
    }),
  );
};

function fetchOf(handle: NetServerDouble["handle"]): NetServerDouble["fetch"] {
  return async (url, init) => {
    requireGlobals("netServerDouble", ["Headers", "ReadableStream", "Response", "TextEncoder"]);
    const { signal } = init;
    if (signal) throwIfAborted(signal);
    const headers: Record<string, string> = {};
    // happy-dom keeps the case of names.
    new Headers(init.headers).forEach((value, name) => (headers[name.toLowerCase()] = value));
    const body = typeof init.body === "string" ? init.body : await new Response(init.body ?? null).text();
    const answering = handle({ method: init.method ?? "GET", url, headers, body, ...(signal && { signal }) });
    const answer = await (signal ? orAborted(answering, signal) : answering);
    if (answer.cut === "before") throw new TypeError("fetch failed", { cause: new Error("the connection was closed") });
    const hasNoBody = answer.status === 204 || answer.status === 205 || answer.status === 304;
    return new Response(hasNoBody ? null : answer.cut === "within" ? half(answer.body) : answer.body, {
      status: answer.status,
      headers: answer.headers,
    });
  };
}

/** Waits for the answer until the caller is gone. @throws the signal's reason. */
function orAborted(answering: Promise<HttpAnswer>, signal: AbortSignal): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    // A caller may use one signal for all its calls.
    void answering.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** The first half of the text, then the end of the connection. */
function half(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
    },
    pull: (controller) => controller.error(new TypeError("terminated")),
  });
}
