/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Tells the answers of a call that failed: NetServer's exceptions, and what ASP.NET Web API says of itself. */
import type { TypeReference } from "../descriptors.js";
import type { HttpAnswer } from "../http/whole-body.js";
import type { Fault } from "../wire.js";
import { isJsonObject } from "./codec/codec.js";
import type { Parsed } from "./parse.js";

/** A failure: an exception of the operation as `ExceptionInfo` has it, or a fault of the infrastructure. */
export type Failure = { readonly exception: object } | { readonly fault: Fault };

/**
 * Returns the failure in an answer; undefined for the result of an operation.
 *
 * @param type The type of the operation's result, which may have members of the same names.
 */
export function failureIn(
  { value, textOf }: Parsed,
  status: number,
  type: TypeReference | undefined,
): Failure | undefined {
  const isRefused = status >= 400;
  if (!isJsonObject(value) || !(isRefused || mayFail(value))) return undefined;
  const member = memberOf(value);
  const isException = typeof (member("ErrorType") ?? (isRefused ? member("ExceptionType") : null)) === "string";
  if (isException && (isRefused || member("Error") === true)) return { exception: exceptionOf(member) };
  const reason = member("Message");
  if (typeof reason !== "string") return undefined;
  const detail = member("MessageDetail");
  // No carrier has a member of this name; a dictionary may.
  if (!isRefused && (typeof detail !== "string" || isDictionary(type))) return undefined;
  const state = member("ModelState");
  const details = typeof detail === "string" ? detail : state === undefined ? null : textOf(state);
  return { fault: { code: faultCode(isRefused ? status : 400), reason, detail: details } };
}

/** True if a result has a member that a failure would have. Most results have none, and are looked at no further. */
function mayFail(json: object): boolean {
  for (const name in json) if (/^(?:ErrorType|MessageDetail)$/i.test(name)) return true;
  return false;
}

const isDictionary = (type: TypeReference | undefined): boolean =>
  typeof type === "function" && type().kind === "dictionary";

/** Returns the value of a member by its name, in any case: the forms of errors differ in that from version to version. */
type MemberOf = (name: string) => unknown;

function memberOf(json: object): MemberOf {
  const members = new Map(Object.entries(json).map(([name, value]) => [name.toLowerCase(), value as unknown]));
  return (name) => members.get(name.toLowerCase());
}

/** Inner exceptions that are followed. */
const deepest = 20;

/** Returns the members of an error as those of `ExceptionInfo`. */
function exceptionOf(member: MemberOf, depth = 0): object {
  const inner = member("InnerException");
  // Web API's own `Message` is the same for every exception: "An error has occurred."
  const message = member("ExceptionMessage") ?? member("Message") ?? member("ErrorMessage");
  return {
    Message: message,
    FriendlyText: member("FriendlyText"),
    ExceptionType: member("ErrorType") ?? member("ExceptionType"),
    Source: member("ErrorSource") ?? member("Source"),
    Parameters: member("Parameters"),
    InnerException: isJsonObject(inner) && depth < deepest ? exceptionOf(memberOf(inner), depth + 1) : null,
  };
}

const codes: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  405: "MethodNotAllowed",
  413: "RequestEntityTooLarge",
  415: "UnsupportedMediaType",
  421: "MisdirectedRequest",
  500: "InternalServerError",
  503: "ServiceUnavailable",
};

/** Returns the name of an HTTP status as the code of a fault. */
const faultCode = (status: number): string => codes[status] ?? `Http${status}`;

/**
 * Returns the fault of HTTP status 421: the customer has moved to another address.
 *
 * @param text The beginning of the answer.
 */
export function misdirected({ response }: HttpAnswer, text: string): Fault {
  const { url } = response as { readonly url?: unknown };
  const [, host = "", customer = "Cust12345"] =
    /^https:\/\/([^/:]+)(?::\d+)?\/([^/]+)\/api\//i.exec(typeof url === "string" ? url : "") ?? [];
  const environment = /^(sod|qaonline)\d*\./i.exec(host)?.[1]?.toLowerCase() ?? "online";
  const advice = `GET https://${environment}.superoffice.com/api/state/${customer} gives the customer's address (Api) for baseUrl`;
  return { code: faultCode(421), reason: text === "" ? advice : `${text}; ${advice}`, detail: null };
}

