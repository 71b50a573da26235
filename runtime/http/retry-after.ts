/** Reads the header `Retry-After`. */
import type { FetchResponse } from "./fetch.js";

/**
 * Returns the milliseconds until the server wants to be asked again (RFC 9110, 10.2.3: seconds, or a date). Undefined for an answer without the header,
 * and for a value in another form.
 */
export function retryAfter({ headers }: FetchResponse): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
