/** The client's half of SuperOffice's Agents WebAPI: JSON over HTTP. */
import { RequestError, TransportError } from "../errors.js";
import { refuseOthers, textIn } from "../http/body.js";
import { retryAfter } from "../http/retry-after.js";
import { wholly } from "../http/whole-body.js";
import { readingError } from "../values/message-errors.js";
import type { Answer, Credentials, Incoming, Wire } from "../wire.js";
import { agentAddresses } from "./address.js";
import { secretOf } from "./authorization.js";
import { wireName } from "./codec/codec.js";
import { failureIn, misdirected, type Failure } from "./failure.js";
import type { Messages, OperationCodec } from "./message.js";
import { parseJson } from "./parse.js";
import { writeRequest } from "./request.js";
import { secretsIn } from "./secrets.js";
import { jsonText } from "./text-format.js";

export function jsonWire(messages: Messages): Wire {
  return {
    name: wireName,
    addresses: agentAddresses,

    prepare(agent, operation, request, { limits, callHeaders }) {
      const name = `${agent.name}.${operation.name}`;
      for (const header in callHeaders) throw new RequestError(header, `${name} takes no message header over JSON`);
      const codec = messages.of(agent, operation);
      const { shape, givesOctets } = codec;
      if (shape === null)
        throw new RequestError(
          operation.request.element,
          `${name} is not in the Swagger from which this client was generated (${messages.binding.source}); call it over SOAP, or generate again with a newer Swagger`,
        );
      const { query, body } = writeRequest(codec, shape, operation.request.element, request, limits);
      const target = `/${encodeURIComponent(operation.name)}${query}`;
      const accept = givesOctets ? "application/octet-stream" : "application/json";
      return {
        takesTicket: true,
        message: (credentials) => ({
          target,
          headers: { Accept: accept, "Content-Type": "application/json; charset=utf-8", ...headersOf(credentials) },
          body,
          secrets: () => [...secretsIn(body), ...secretOf(credentials.ticket)],
        }),
      };
    },

    receive: (incoming) => receive(messages.of(incoming.agent, incoming.operation), incoming),
  };
}

/** Returns the headers that say who calls, and from which time zone. @throws RequestError for a text that HTTP cannot send */
function headersOf({ ticket, applicationToken, timeZone = {} }: Credentials): Record<string, string> {
  const { SoTimeZoneLocationCode: code, SoTimeZoneId: id } = timeZone as {
    readonly SoTimeZoneLocationCode?: string | null;
    readonly SoTimeZoneId?: number;
  };
  const zone = code ?? id;
  const headers = {
    ...(ticket !== undefined && { Authorization: ticket }),
    ...(applicationToken !== undefined && { "SO-AppToken": applicationToken }),
    ...(zone !== undefined && { "SO-TimeZone": String(zone) }),
  };
  for (const [name, value] of Object.entries(headers)) refuseOtherCharacters(name, value);
  return headers;
}

/** Refuses a header's value that `fetch` would refuse, such as a ticket that was copied with an ellipsis. */
function refuseOtherCharacters(name: string, value: string): void {
  // Fetch removes white space around a value.
  const [found] = /[^\t -~\u0080-\u00FF]/.exec(value.trim()) ?? [];
  if (found === undefined) return;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  throw new RequestError(
    name,
    `expected only characters that an HTTP header can hold (U+0020 to U+00FF), got U+${code}`,
  );
}

async function receive(codec: OperationCodec, incoming: Incoming): Promise<Answer> {
  const { operation, response, redact } = incoming;
  const { status } = response;
  const type = response.headers.get("content-type") ?? "";
  if (status === 200 && codec.givesOctets && !/\bjson\b/i.test(type))
    return { headers: {}, hasFailed: false, exception: null, result: await wholly(incoming, (bytes) => bytes) };
  const text = await wholly(incoming, (bytes) => textIn(bytes, incoming, jsonText));
  if (status === 421) return failed(incoming, { fault: misdirected(incoming, redact(oneLine(text)).slice(0, 200)) });
  refuseOthers(incoming, jsonText, text);
  try {
    return answerOf(codec, incoming, text);
  } catch (error) {
    throw readingError(operation.name, error, redact);
  }
}

/** Returns an answer as every wire gives it. @throws Problem, TransportError */
export function answerOf({ result }: OperationCodec, incoming: Incoming, text: string): Answer {
  const { name, operation, response, redact, limits, allowMismatch } = incoming;
  const { status } = response;
  const isEmpty = text.trim() === "";
  const parsed = parseJson(isEmpty ? "null" : text, limits, allowMismatch);
  const failure = failureIn(parsed, status, operation.response.members[0]?.[1]);
  if (failure) return failed(incoming, failure);
  if (status >= 400) {
    const snippet = redact(oneLine(text)).slice(0, 200);
    const reason = `HTTP ${status} ${isEmpty ? "with an empty body" : `without a reason: ${snippet}`}`;
    throw new TransportError(name, reason, status, snippet, undefined, retryAfter(response));
  }
  return {
    headers: headersIn(incoming),
    hasFailed: false,
    exception: null,
    result: result?.read(parsed.value, parsed),
  };
}

/** Returns the answer of a call that failed. */
function failed(incoming: Incoming, failure: Failure): Answer {
  return { headers: headersIn(incoming), hasFailed: "exception" in failure, exception: null, ...failure };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Returns the zone that the server used for dates. */
export function headersIn({ response }: Incoming): Readonly<Record<string, unknown>> {
  const zone = response.headers.get("so-timezone");
  return zone === null ? {} : { "SO-TimeZone": zone };
}
