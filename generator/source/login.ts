/** Makes the headers of a login from credentials. No message repeats a secret. */
import { problems, type Problem } from "../diagnostics/codes.js";

export interface InvalidHeader {
  readonly problem: Problem;
}

/**
 * Returns the headers to send: those given, and Basic authorization from an address such as `https://USER:PASSWORD@HOST/`. A given
 * `Authorization` wins over the address.
 */
export function loginHeaders(url: URL, given: Readonly<Record<string, string>> = {}): Headers | InvalidHeader {
  const headers = new Headers();
  const { username, password } = url;
  if (username !== "" || password !== "") {
    const pair = `${decoded(username)}:${decoded(password)}`;
    headers.set("authorization", `Basic ${Buffer.from(pair, "utf8").toString("base64")}`);
  }
  for (const [name, value] of Object.entries(given)) {
    // What `Headers` says of a bad value repeats it.
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return { problem: problems.NS105.headerName({ name }) };
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return { problem: problems.NS105.headerValue({ name }) };
    headers.set(name, value);
  }
  return headers;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns a text without the credentials of the addresses in it. */
export const withoutCredentials = (text: string): string => text.replace(/(:\/\/)[^\s"']*@/g, "$1");

/** Kinds of login that answer a challenge of the server. No fixed header does that. */
const challenged: ReadonlySet<string> = new Set(["ntlm", "negotiate", "kerberos", "digest"]);

/** True if Basic or a fixed header may be one of the kinds of login that a server offers. It is also true if the server names none. */
export const takesHeader = (offers: readonly string[]): boolean =>
  offers.length === 0 || offers.some((each) => !challenged.has(each.toLowerCase()));

/** Returns a hint where a proxy is configured that Node does not use; nothing where it does, or where none is. */
export function unusedProxy(): string {
  const { env, execArgv } = process;
  const name = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find((each) => env[each]);
  const options = [...execArgv, env["NODE_OPTIONS"] ?? ""].join(" ");
  if (name === undefined || env["NODE_USE_ENV_PROXY"] === "1" || options.includes("--use-env-proxy")) return "";
  return `${name} is set, and Node uses it only with NODE_USE_ENV_PROXY=1 (Node 22.21, 24.5 or newer)`;
}
