/** Builds the request headers of a login. No message repeats a secret. */
import { problems, type Problem } from "../diagnostics/codes.js";

/** A header that cannot be sent. */
export interface InvalidHeader {
  readonly problem: Problem;
}

/**
 * Returns the headers to send: the given headers, and Basic authorization from a URL such as
 * `https://USER:PASSWORD@HOST/`. A given `Authorization` header takes precedence over the URL.
 */
export function loginHeaders(url: URL, given: Readonly<Record<string, string>> = {}): Headers | InvalidHeader {
  const headers = new Headers();
  const { username, password } = url;
  if (username !== "" || password !== "") {
    const pair = `${decoded(username)}:${decoded(password)}`;
    headers.set("authorization", `Basic ${Buffer.from(pair, "utf8").toString("base64")}`);
  }
  for (const [name, value] of Object.entries(given)) {
    // The error of `Headers` would repeat a secret value, so names and values are checked first.
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

/** Returns a text without the credentials in its URLs. */
export const withoutCredentials = (text: string): string => text.replace(/(:\/\/)[^\s"']*@/g, "$1");

/** Authentication schemes with a challenge and a response. A fixed header cannot answer a challenge. */
const challenged: ReadonlySet<string> = new Set(["ntlm", "negotiate", "kerberos", "digest"]);

/**
 * True if a fixed header, such as Basic, may work with one of the schemes that a server offers. Also true if the server
 * offers none.
 */
export const acceptsHeader = (offers: readonly string[]): boolean =>
  offers.length === 0 || offers.some((each) => !challenged.has(each.toLowerCase()));

/** Returns a hint if an environment variable configures a proxy that Node does not use; otherwise an empty text. */
export function unusedProxy(): string {
  const { env, execArgv } = process;
  const name = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find((each) => env[each]);
  const options = [...execArgv, env["NODE_OPTIONS"] ?? ""].join(" ");
  if (name === undefined || env["NODE_USE_ENV_PROXY"] === "1" || options.includes("--use-env-proxy")) return "";
  return `${name} is set, and Node uses it only with NODE_USE_ENV_PROXY=1 (Node 22.21, 24.5 or newer)`;
}
