/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The client's half of SOAP 1.1 over HTTP, as WCF's basicHttpBinding has it. */
import type { OperationDescriptor } from "../descriptors.js";
import { RequestError } from "../errors.js";
import { piecesOf } from "../http/body.js";
import type { Answer, Wire } from "../wire.js";
import { agentAddresses } from "./address.js";
import { envelopeAround, readEnvelope, writeBody, type Content } from "./envelope.js";
import { hasFailed } from "./headers.js";
import { secretsIn } from "./secrets.js";
import { soapText } from "./text-format.js";
import { wireName } from "./xml/fragment.js";

export const soapWire: Wire = {
  name: wireName,
  addresses: agentAddresses,

  prepare(agent, operation, request, { limits, sessionHeaders, callHeaders }) {
    const { requestHeaders } = operation;
    for (const name in callHeaders)
      if (!requestHeaders.some(([each]) => each === name))
        throw new RequestError(name, `${agent.name}.${operation.name} takes no such header`);
    const body = writeBody(agent, operation.request, request, limits);
    const blocks = { ...sessionHeaders, ...callHeaders };
    const action = operation.action ?? `${agent.namespace}/${agent.name}/${operation.name}`;
    return {
      takesTicket: requestHeaders.some(([name]) => name === "Credentials"),
      message({ ticket, applicationToken, timeZone }) {
        const text = envelopeAround(body, agent, requestHeaders, {
          ...blocks,
          ApplicationToken: applicationToken,
          Credentials: ticket === undefined ? undefined : { Ticket: ticket },
          TimeZone: timeZone,
        });
        return {
          target: "",
          headers: { "Content-Type": "text/xml; charset=utf-8", SOAPAction: `"${action}"` },
          body: text,
          secrets: () => secretsIn(text),
        };
      },
    };
  },

  async receive(incoming) {
    const { agent, operation, redact, limits, allowMismatch } = incoming;
    const pieces = await piecesOf(incoming, soapText);
    return answerOf(operation, readEnvelope(agent, operation, pieces, redact, limits, allowMismatch));
  },
};

/** Returns the content of an envelope as every wire gives it. */
export function answerOf({ response }: OperationDescriptor, { headers, fault, body }: Content): Answer {
  const [first, ...more] = response.members;
  return {
    headers,
    hasFailed: hasFailed(headers),
    exception: headers["ExceptionInfo"],
    ...(fault && { fault }),
    result: more.length > 0 ? (body ?? {}) : first && body?.[first[3]?.property ?? first[0]],
  };
}

