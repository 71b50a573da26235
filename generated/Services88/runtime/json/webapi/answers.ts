/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The answers of ASP.NET Web API: results as JSON, and its own words for requests that reach no operation. */
import type { HttpAnswer } from "../../double/http.js";
import type { ExceptionDetails } from "../../errors.js";
import { clipped } from "../../values/problem.js";

/** Returns JSON as an answer. */
export const json = (status: number, body: string): HttpAnswer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body,
});

export const noContent: HttpAnswer = { status: 204, headers: {}, body: "" };

export const octets = (bytes: Uint8Array): HttpAnswer => ({
  status: 200,
  headers: { "content-type": "application/octet-stream" },
  body: "",
  bytes,
});

/** Returns a refusal in Web API's form. `reason` is for people who read a log. */
export const refusal = (status: number, message: string, detail?: string): HttpAnswer => ({
  ...json(status, JSON.stringify({ Message: message, ...(detail !== undefined && { MessageDetail: detail }) })),
  reason: detail ?? message,
});

export const denied: HttpAnswer = refusal(401, "Authorization has been denied for this request.");

/** Returns the answer to a request for a controller or an action that is not there. */
export const notFound = (url: string, detail: string): HttpAnswer =>
  refusal(404, `No HTTP resource was found that matches the request URI '${clipped(url, 300)}'.`, detail);

export const methodNotAllowed = (method: string, allowed: string): HttpAnswer => {
  const answer = refusal(405, `The requested resource does not support http method '${clipped(method, 30)}'.`);
  return { ...answer, headers: { ...answer.headers, allow: allowed } };
};

export const unsupportedMediaType = (type: string): HttpAnswer =>
  refusal(
    415,
    `The request entity's media type '${clipped(type, 300)}' is not supported for this resource.`,
    `Content-Type ${clipped(type, 300) || "is missing"}: expected application/json; charset=utf-8`,
  );

/** Returns the members of an error of NetServer. The type is its short name, because NetServer's JSON has no other. */
export function exceptionBody({ inner, ...details }: Partial<ExceptionDetails>): Record<string, unknown> {
  const { message, exceptionType, source, friendlyText, parameters } = details;
  return {
    Error: true,
    ErrorType: exceptionType?.replace(/^.*\./, "") ?? "Exception",
    Message: message ?? "",
    ...(source !== undefined && { ErrorSource: source }),
    // No answer of NetServer with these members is known. They are there only if a test gives them.
    ...(friendlyText !== undefined && { FriendlyText: friendlyText }),
    ...(parameters !== undefined && { Parameters: parameters }),
    ...(inner && { InnerException: exceptionBody(inner) }),
  };
}

/** True if a caller takes bytes, and does not ask for JSON before them. */
export function wantsOctets(accept: string | undefined): boolean {
  const types = mediaTypes(accept);
  const at = types.indexOf("application/octet-stream");
  const json = types.findIndex((each) => isJson(each));
  return at >= 0 && (json < 0 || at < json);
}

/** The media types of XML, in which the server answers callers who take no JSON. */
const markup: ReadonlySet<string> = new Set(["application/xml", "text/xml"]);

/** True if a caller takes XML and no JSON. */
export function wantsMarkup(accept: string | undefined): boolean {
  const types = mediaTypes(accept);
  return types.some((each) => markup.has(each)) && !types.some((each) => isJson(each) || each.includes("*"));
}

const mediaTypes = (accept = ""): readonly string[] =>
  accept.split(",").map((each) => (each.split(";")[0] ?? "").trim().toLowerCase());

export const isJson = (type: string): boolean => /^(?:application|text)\/(?:[\w.-]+\+)?json$/.test(type);

