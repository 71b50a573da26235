/**
 * Decides which requests the explorer's server answers. Any page in the user's browser can send requests to the loopback. So a call needs the token of the
 * run, the right `Host` (against DNS rebinding), the right `Origin`, and a content type that makes a browser ask first.
 */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { callPath, tokenHeader } from "./protocol.js";

/** The first line and the headers of a request. */
export interface Arrival {
  readonly method: string;
  /** The request target as it was sent: a path, but others can send anything. */
  readonly url: string;
  /** All values of each header, by its name in lower case. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The answer to a request that is refused. Its reason holds nothing of the request. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** Returns a token of 256 random bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Path that browsers request on their own. */
export const iconPath = "/favicon.ico";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Returns a function that compares a text with the token. Its time does not depend on the text. */
export function tokenCheck(token: string): (given: string) => boolean {
  const expected = digest(token);
  return (given) => timingSafeEqual(digest(given), expected);
}

/** Returns a function that gives the reason to refuse a request; undefined for a request that is answered. */
export function guard(port: number, isToken: (given: string) => boolean): (arrival: Arrival) => Refusal | undefined {
  const names = ["127.0.0.1", "localhost"];
  const hosts = new Set([...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])]);
  return ({ method, url, headers }) => {
    const only = (name: string): string | undefined => (headers[name]?.length === 1 ? headers[name][0] : undefined);
    const host = only("host") ?? "";
    if (!hosts.has(host)) return { status: 403, reason: "another Host" };
    if (headers["upgrade"]) return { status: 400, reason: "a change of the protocol" };
    const isCall = url === callPath;
    if (!isCall && url !== "/" && url !== iconPath) return { status: 404, reason: "another path" };
    if (method !== (isCall ? "POST" : "GET")) return { status: 405, reason: "another method" };
    // Browsers tell who asks. The address bar is `none`, another port of this machine is `same-site`.
    const site = headers["sec-fetch-site"] && (only("sec-fetch-site") ?? "");
    if (site !== undefined && site !== "same-origin" && (isCall || site !== "none"))
      return { status: 403, reason: "a page of another site" };
    const origin = headers["origin"] && (only("origin") ?? "");
    if (origin === undefined ? isCall : origin !== `http://${host}`)
      return { status: 403, reason: origin === undefined ? "no Origin" : "another Origin" };
    if (!isCall) return undefined;
    // A form cannot have this type, and a script of another origin needs a preflight for it.
    if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(only("content-type") ?? ""))
      return { status: 415, reason: "another Content-Type" };
    if (!isToken(only(tokenHeader) ?? "")) return { status: 401, reason: "no token, or another one" };
    return undefined;
  };
}
