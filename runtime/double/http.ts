/** The double's side of HTTP: what comes, what goes, and the answers that are no result. */
import type { MemberDescriptor, OperationDescriptor } from "../descriptors.js";
import type { ExceptionDetails } from "../errors.js";
import { soap11 } from "../soap/fault.js";
import { escapeText } from "../soap/xml/writer.js";
import type { DoubleCall } from "./double.js";

export interface HttpRequest {
  readonly method: string;
  /** Whole, or from the path on. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** How many bytes the body had on the wire; counted from `body` if not given. The body of a request that is too large may be left empty. */
  readonly bodyBytes?: number;
  /** Aborted when the caller is gone: what has not begun then is not begun. */
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The connection is to end before the answer, or in the middle of its body. */
  readonly cut?: "before" | "within";
  /** What this answers; absent where nothing reached an operation. */
  readonly call?: DoubleCall;
}

/** Of a Content-Type; empty where it says none. */
export const charsetOf = (contentType: string): string =>
  /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1] ?? "";

/** A page, as web servers in front of NetServer give it. */
export const noSoap = (status: number, text: string): HttpAnswer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: text.startsWith("<html")
    ? text
    : `<html><body>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</body></html>`,
});

/** Returns an answer with HTTP 413 if the request's body has more than `limit` bytes. */
export function tooLarge({ body, bodyBytes }: HttpRequest, limit: number): HttpAnswer | undefined {
  // No character has more than three bytes in UTF-8 for each UTF-16 unit.
  const isShort = bodyBytes === undefined && body.length * 3 <= limit;
  return isShort || (bodyBytes ?? new TextEncoder().encode(body).length) <= limit
    ? undefined
    : noSoap(413, `the request has more than ${limit} bytes (limits.messageBytes)`);
}

/** A SOAP 1.1 fault (§4.4), with HTTP 500 (§6.2). `code` is the local name. */
export function fault(code: string, reason: string): HttpAnswer {
  const body =
    `<s:Envelope xmlns:s="${soap11}"><s:Body><s:Fault>` +
    `<faultcode xmlns:a="http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher">a:${escapeText(printable(code))}</faultcode>` +
    `<faultstring xml:lang="en-US">${escapeText(printable(reason))}</faultstring></s:Fault></s:Body></s:Envelope>`;
  return { status: 500, headers: { "content-type": "text/xml; charset=utf-8" }, body };
}

/** Replaces lone surrogates, as .NET's text writer does: a reason may quote what somebody sent. */
const printable = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** `ExceptionInfo` under the names that the contract gives its members; undefined where the operation has no such header. */
export function exceptionHeader(
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
