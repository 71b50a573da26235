/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The server's half of SuperOffice's Agents WebAPI: reads requests as Json.NET does, and writes NetServer's answers. */
import type { AgentDescriptor } from "../descriptors.js";
import { DroppedLog } from "../double/dropped.js";
import { charsetOf, type HttpAnswer, type HttpRequest } from "../double/http.js";
import type { ReceivedCall, ServedAgents, ServerWire } from "../double/server-wire.js";
import { defaultLimits, type Limits } from "../http/limits.js";
import { isBytes } from "../realm.js";
import { nearest } from "../values/nearest.js";
import { writingError } from "../values/message-errors.js";
import { clipped, Problem, withoutOverflow } from "../values/problem.js";
import type { JsonBinding } from "./binding.js";
import { Codecs } from "./codec/index.js";
import type { Member } from "./codec/member.js";
import { Messages } from "./message.js";
import { own } from "./own.js";
import { parseJson, refuseDepth } from "./parse.js";
import { agentNamed, operationNamed, targetOf, type Target } from "./webapi/address.js";
import * as answers from "./webapi/answers.js";
import { ServerCodecs } from "./webapi/codecs.js";
import { describeAgents, describeServer } from "./webapi/describe.js";
import { readHeaders } from "./webapi/headers.js";
import { readsBody, sift } from "./webapi/request.js";
import type { RequestShape } from "./shape.js";

/**
 * Returns the server's half of JSON, for `createDoubleOver`.
 *
 * @param agents The agents that have JSON. Default: all agents of the double.
 */
export function jsonServer(binding: JsonBinding, agents?: readonly AgentDescriptor[]): ServerWire {
  const server = new JsonServer(binding);
  return {
    owns: ({ url }) => targetOf(url) !== undefined,
    exampleAddress: (all) => server.exampleAddress(agents ?? all),
    read: (request, served) => server.read(request, { ...served, agents: agents ?? served.agents }),
    result: (call, result, limits) => server.result(call, result, limits),
    exception: (_call, details, status = 400) => ({
      ...answers.json(status, JSON.stringify(answers.exceptionBody(details))),
      refusal: details.message ?? "",
    }),
    unauthorized: () => answers.denied,
    fault,
  };
}

/** The codes of faults that are the caller's. */
const callersFaults: ReadonlySet<string> = new Set(["DeserializationFailed", "SilentlyDropped"]);

/** Returns a fault. Web API has its own words for a request that it cannot read. */
const fault = (code: string, reason: string): HttpAnswer => ({
  ...(code === "DeserializationFailed"
    ? answers.refusal(400, "The request is invalid.", reason)
    : answers.refusal(callersFaults.has(code) ? 400 : 500, reason, code)),
  reason,
});

class JsonServer {
  readonly #binding: JsonBinding;
  readonly #codecs: Codecs;
  readonly #messages: Messages;
  readonly #answers: Messages;

  constructor(binding: JsonBinding) {
    this.#binding = binding;
    this.#codecs = new Codecs(binding);
    this.#messages = new Messages(binding, this.#codecs);
    this.#answers = new Messages(binding, new ServerCodecs(binding));
  }

  exampleAddress(agents: readonly AgentDescriptor[]): string {
    for (const agent of agents)
      for (const operation of Object.values(agent.operations))
        if (this.#messages.of(agent, operation).shape !== null) return `/api/v1/Agents/${agent.name}/${operation.name}`;
    return "/api/v1/Agents/Contact/GetContactEntity";
  }

  read(request: HttpRequest, { agents, limits }: ServedAgents): ReceivedCall | HttpAnswer {
    const target = targetOf(request.url);
    if (!target)
      return answers.notFound(request.url, "expected an address such as /api/v1/Agents/Contact/GetContactEntity");
    if (target.path !== "agents") return this.#probe(request, target, agents);
    const found = this.#operationAt(request, target, agents);
    if ("status" in found) return found;
    if (request.method === "GET")
      return answers.json(200, describeAgents(target, [found.agent], this.#messages, found.operation));
    if (request.method !== "POST") return answers.methodNotAllowed(request.method, "GET, POST");
    const type = request.headers["content-type"] ?? "";
    if (readsBody(found.shape) && !isJsonText(type)) return answers.unsupportedMediaType(type);
    const { accept } = request.headers;
    if (answers.wantsMarkup(accept)) return answers.refusal(406, "This double answers with JSON only.");
    try {
      return {
        ...found,
        ...this.#receive(found, request, target.query, limits),
        ...(accept !== undefined && { accept }),
      };
    } catch (thrown) {
      const error = withoutOverflow(thrown);
      if (!(error instanceof Problem)) throw error;
      const place = `${found.operation.request.element}${error.path}`;
      return fault(
        "DeserializationFailed",
        `the request cannot be read: ${clipped(`${place}: ${error.tell()}`, 1_000)}`,
      );
    }
  }

  #probe(request: HttpRequest, target: Target, agents: readonly AgentDescriptor[]): HttpAnswer {
    if (request.method !== "GET") return answers.methodNotAllowed(request.method, "GET");
    const text =
      target.path === "api" ? describeServer(target, agents) : describeAgents(target, agents, this.#messages);
    return answers.json(200, text);
  }

  #operationAt(
    { url }: HttpRequest,
    target: Target,
    agents: readonly AgentDescriptor[],
  ): (Pick<ReceivedCall, "agent" | "method" | "operation"> & { readonly shape: RequestShape }) | HttpAnswer {
    const agent = agentNamed(target.agent, agents);
    if (!agent) {
      const near = isOne(
        target.agent,
        agents.map(({ name }) => name),
      );
      return answers.notFound(
        url,
        `No type was found that matches the controller named '${clipped(target.agent, 100)}'${near}.`,
      );
    }
    const found = operationNamed(target.operation, agent);
    if (!found) {
      const near = isOne(
        target.operation,
        Object.values(agent.operations).map(({ name }) => name),
      );
      return answers.notFound(
        url,
        `No action was found on the controller '${agent.name}' that matches the name '${clipped(target.operation, 100)}'${near}.`,
      );
    }
    const [method, operation] = found;
    const { shape } = this.#messages.of(agent, operation);
    if (shape === null)
      return answers.notFound(url, `${agent.name}.${operation.name} is not in the Swagger (${this.#binding.source}).`);
    return { agent, method, operation, shape };
  }

  #receive(
    { agent, operation, shape }: Pick<ReceivedCall, "agent" | "operation"> & { readonly shape: RequestShape },
    request: HttpRequest,
    query: string,
    limits: Limits,
  ): Omit<ReceivedCall, "agent" | "method" | "operation" | "accept"> {
    const log = new DroppedLog();
    const read = readHeaders(operation, request, this.#codecs.of, log);
    const renamed = own(own(this.#binding.renamed, agent.name), operation.name) ?? {};
    const parts = { operation, shape, renamed, query, body: request.body };
    const { text, dropped, droppedCount } = sift(parts, this.#binding, limits, log);
    const message = parseJson(text, limits);
    const body = this.#messages.of(agent, operation).request.read(message.value, message);
    return { ...read, request: body, takesTicket: true, dropped, droppedCount };
  }

  /** @throws RequestError */
  result({ agent, operation, accept }: ReceivedCall, result: object, limits: Limits = defaultLimits): HttpAnswer {
    const { result: member, givesOctets } = this.#answers.of(agent, operation);
    if (!member) return answers.noContent;
    try {
      const value = own(result as Readonly<Record<string, unknown>>, member.property);
      if (givesOctets && answers.wantsOctets(accept)) {
        if (value === null || value === undefined) return answers.noContent;
        if (isBytes(value)) return answers.octets(value);
      }
      const text = textOf(member, value);
      // As over SOAP, an answer has the same limit as a request.
      refuseDepth(text, limits.depth);
      return answers.json(200, text);
    } catch (error) {
      throw writingError(error, operation.response.element);
    }
  }
}

/** Returns the JSON of a result. A handler that returned nothing gives null, or .NET's zero. */
function textOf(member: Member, value: unknown): string {
  if (value !== undefined) return member.write(value);
  const zero = member.zero();
  return zero === null ? "null" : member.write(zero);
}

/** Web API reads UTF-8 and UTF-16. */
const isJsonText = (type: string): boolean =>
  answers.isJson((type.split(";")[0] ?? "").trim().toLowerCase()) &&
  /^(?:utf-8|utf-16(?:le|be)?)?$/i.test(charsetOf(type));

/** Returns the name that was probably meant, in words. */
function isOne(name: string, names: readonly string[]): string {
  const near = nearest(clipped(name, 100), names);
  return near === undefined ? "" : `; ${near} is one`;
}

