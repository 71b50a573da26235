/** The double's side of HTTP: requests, answers, and answers that come from no operation. */
import type { DoubleCall } from "./calls.js";

export interface HttpRequest {
  readonly method: string;
  /** Whole, or from the path on. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** How many bytes the body had on the wire; counted from `body` if not given. The body of a request that is too large may be left empty. */
  readonly bodyBytes?: number;
  /** The reason why the body is no text. The body is empty then. */
  readonly bodyError?: string;
  /** Aborted when the caller is gone: what has not begun then is not begun. */
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body, if it is not text. `body` is empty then. */
  readonly bytes?: Uint8Array;
  /** Present if the connection ends before the answer, or in the middle of its body. */
  readonly cut?: "before" | "within";
  /** Why this answers no call, or the fault that the call ended in; as people read it, and not without what was sent. */
  readonly reason?: string;
  /** The message of the exception with which NetServer refused the call; empty if the exception has none. */
  readonly refusal?: string;
  /** The call that this answers. Absent if the request reached no operation. */
  readonly call?: DoubleCall;
}

/** Returns the charset of a Content-Type; empty if it names none. */
export const charsetOf = (contentType: string): string =>
  /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1] ?? "";

/** Returns a page, as web servers in front of NetServer give it. */
export const page = (status: number, text: string): HttpAnswer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  reason: text,
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
    : page(413, `the request has more than ${limit} bytes (limits.messageBytes)`);
}
