/** The server's half of SOAP: reads requests as WCF does, and writes its answers. */
import type { AgentDescriptor, MemberDescriptor, OperationDescriptor } from "../descriptors.js";
import { createDoubleOver, type NetServerDouble } from "../double/double.js";
import { exampleOf } from "../double/example.js";
import type { HandlersByAgent } from "../double/handlers.js";
import { charsetOf, page, type HttpAnswer, type HttpRequest } from "../double/http.js";
import type { DoubleOptions } from "../double/options.js";
import type { ReceivedCall, ServedAgents, ServerWire } from "../double/server-wire.js";
import { MessageError, type ExceptionDetails } from "../errors.js";
import { clipped } from "../values/problem.js";
import { readRequest, writeEnvelope } from "./envelope.js";
import { soap11 } from "./fault.js";
import { Refused } from "./wcf/refused.js";
import { sift } from "./wcf/sieve.js";
import { escapeText } from "./xml/writer.js";

/** Returns a double that speaks SOAP; see `createDoubleOver`. */
export const createDouble = (
  agents: readonly AgentDescriptor[],
  handlers: HandlersByAgent,
  options?: DoubleOptions,
): NetServerDouble => createDoubleOver([soapServer], agents, handlers, options);

/** The server's half of SOAP, for `createDoubleOver`. */
export const soapServer: ServerWire = {
  owns: ({ url }, agents) => isSoapPath(url) || agentAt(url, agents) !== undefined,
  exampleAddress,
  read,
  result: ({ agent, operation }, result, limits) =>
    soap(200, writeEnvelope(agent, operation.responseHeaders, operation.response, { Succeeded: true }, result, limits)),
  exception,
  unauthorized: (call) => exception(call, rejectedTicket),
  fault,
};

const rejectedTicket = {
  message: "the ticket is missing or no longer good",
  exceptionType: "SuperOffice.Exceptions.SoSessionException",
};

function exception({ agent, operation }: ReceivedCall, details: Partial<ExceptionDetails>): HttpAnswer {
  const headers = { Succeeded: false, ExceptionInfo: exceptionHeader(operation, details) };
  const body = writeEnvelope(agent, operation.responseHeaders, operation.response, headers, requiredOnly(operation));
  return { ...soap(200, body), refusal: details.message ?? "" };
}

const soap = (status: number, body: string): HttpAnswer => ({
  status,
  headers: { "content-type": "text/xml; charset=utf-8" },
  body,
});

function read(request: HttpRequest, { agents, limits, describe }: ServedAgents): ReceivedCall | HttpAnswer {
  const agent = agentAt(request.url, agents);
  if (!agent)
    return page(404, `${clipped(request.url, 300)} is no address of an agent, such as ${exampleAddress(agents)}`);
  if (request.method === "GET" && /\?(?:single)?wsdl$/i.test(request.url)) {
    const description = describe?.(agent, addressOf(request));
    if (description !== undefined) return soap(200, description);
  }
  if (request.method === "OPTIONS")
    return page(
      405,
      "OPTIONS: a page of another origin asks to call; allow it with the option cors (mock --cors ORIGIN)",
    );
  if (request.method !== "POST") return page(405, `${request.method}: expected POST`);
  const type = request.headers["content-type"] ?? "";
  if (!/^text\/xml\s*(?:;|$)/i.test(type) || !/^(?:utf-8|utf-16(?:le|be)?)?$/i.test(charsetOf(type)))
    return page(415, `Content-Type ${clipped(type, 300) || "is missing"}: expected text/xml; charset=utf-8`);
  const action = (request.headers["soapaction"] ?? "").trim().replace(/^"(.*)"$/, "$1");
  const found = Object.entries(agent.operations).find(
    ([, each]) => action === (each.action ?? `${agent.namespace}/${agent.name}/${each.name}`),
  );
  if (!found) return fault("ActionNotSupported", `the action "${clipped(action, 300)}" is none of ${agent.name}`);
  const [method, operation] = found;
  try {
    const { text, dropped, droppedCount } = sift(agent, operation, request.body, limits);
    const { headers, body = {} } = readRequest(agent, operation, text, limits);
    const names = operation.requestHeaders.map(([name]) => name);
    const credentials = headers["Credentials"];
    return {
      agent,
      method,
      operation,
      request: body,
      headers,
      missingHeaders: names.filter((name) => (headers[name] ?? null) === null),
      takesTicket: names.includes("Credentials"),
      ticket: typeof credentials === "object" && credentials !== null ? Object.values(credentials)[0] : undefined,
      dropped,
      droppedCount,
    };
  } catch (error) {
    if (!(error instanceof Refused || error instanceof MessageError)) throw error;
    const code = error instanceof Refused ? error.code : "DeserializationFailed";
    return fault(code, `the request cannot be read: ${clipped(error.message, 1_000)}`);
  }
}

function exampleAddress([first]: readonly AgentDescriptor[]): string {
  const { services, name } = first ?? { services: "Services88", name: "Contact" };
  return `/Remote/${services}/${name}.svc`;
}

const isSoapPath = (url: string): boolean => /\.svc(?:\?.*)?$/i.test(url);

/** Finds the agent of an address. IIS does not tell upper case from lower case in a path. */
function agentAt(url: string, agents: readonly AgentDescriptor[]): AgentDescriptor | undefined {
  const [, services, name] = /\/([^/?]+)\/([^/?]+)\.svc(?:\?.*)?$/i.exec(url) ?? [];
  const isSame = (given: string | undefined, own: string): boolean => given?.toLowerCase() === own.toLowerCase();
  const [path = ""] = url.split("?");
  return agents.find((each) =>
    each.path === undefined
      ? isSame(name, each.name) && isSame(services, each.services)
      : path.toLowerCase().endsWith(each.path.toLowerCase()),
  );
}

/** Returns the address of a request, by the name that the caller has for this server. */
function addressOf({ url, headers }: HttpRequest): string {
  const [address = ""] = url.split("?");
  return /^https?:/i.test(address) ? address : `http://${headers["host"] ?? "localhost"}${address}`;
}

/** Returns the body of an answer that says no: the members that must not be left out. */
const requiredOnly = ({ response }: OperationDescriptor): Record<string, unknown> => {
  const example = exampleOf(response);
  return Object.fromEntries(
    response.members.flatMap(([name, , occurs, options]): [string, unknown][] => {
      const property = options?.property ?? name;
      return occurs.startsWith("1") ? [[property, example[property]]] : [];
    }),
  );
};

/** A SOAP 1.1 fault (§4.4), with HTTP 500 (§6.2). `code` is the local name. */
function fault(code: string, given: string): HttpAnswer {
  const reason = printable(given);
  const body =
    `<s:Envelope xmlns:s="${soap11}"><s:Body><s:Fault>` +
    `<faultcode xmlns:a="http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher">a:${escapeText(printable(code))}</faultcode>` +
    `<faultstring xml:lang="en-US">${escapeText(reason)}</faultstring></s:Fault></s:Body></s:Envelope>`;
  return { ...soap(500, body), reason };
}

/** Replaces lone surrogates, as .NET's text writer does: a reason may quote what somebody sent. */
const printable = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** `ExceptionInfo` under the names that the contract gives its members; undefined where the operation has no such header. */
function exceptionHeader(
  { responseHeaders }: OperationDescriptor,
  details: Partial<ExceptionDetails>,
): Record<string, unknown> | undefined {
  const type = responseHeaders.find(([name]) => name === "ExceptionInfo")?.[1];
  const carrier = typeof type === "function" ? type() : undefined;
  return carrier?.kind === "carrier" ? exceptionInfo(carrier.members, details) : undefined;
}

function exceptionInfo(
  members: readonly MemberDescriptor[],
  { inner, ...details }: Partial<ExceptionDetails>,
): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(details).map(([name, value]) => [name.toLowerCase(), value]));
  const innermost = inner && exceptionInfo(members, inner);
  return Object.fromEntries(
    members.flatMap(([name, , , options]): [string, unknown][] => {
      const value = given.get(name.toLowerCase());
      if (name.toLowerCase() === "innerexception") return innermost ? [[options?.property ?? name, innermost]] : [];
      return value === undefined ? [] : [[options?.property ?? name, told(value)]];
    }),
  );
}

/** Whatever a test gave: text that XML can carry, or a record of such. */
function told(value: unknown): unknown {
  if (typeof value === "string") return printable(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      printable(name),
      each === null || typeof each === "object" ? each : printable(String(each)),
    ]),
  );
}
