/**
 * Sends one request to the server of `--url`: with a timeout and redirects. Explains the failure if there is no
 * response.
 */
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { limits } from "./limits.js";
import { unusedProxy } from "./login.js";
import type { OpenOptions } from "./model.js";
import { decodeText } from "./text.js";

/** Timeout of one request, in milliseconds. */
const timeout = 30_000;
const maxRedirects = 5;

/** A request without a usable response. */
export interface Failure {
  readonly failure: string;
  /** `absent`: the server does not have the document. `page`: it sent another document. */
  readonly because?: "absent" | "page";
  /** Authentication schemes that the server offers, such as Basic or NTLM; absent if it names none. */
  readonly offers?: readonly string[];
  /**
   * `login`: the server requires a (different) login. `rights`: the server forbids access to this user. `proxy`: the
   * proxy requires a login.
   */
  readonly wants?: "login" | "rights" | "proxy";
  /** Reason why the server cannot be reached, with advice. Present if all other requests would fail too. */
  readonly unreachable?: string;
}

/** The text of a document, and the host that it was redirected to, if any. */
export interface Received {
  readonly text: string;
  readonly redirectedTo?: string;
}

/** Requests a document. Sends the headers only to the origin of `url`, also after a redirect. */
export async function request(url: URL, headers: Headers, options: OpenOptions): Promise<Received | Failure> {
  const signals = [AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])];
  const send = options.fetch ?? fetch;
  try {
    let target = url;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const isOwn = target.origin === url.origin;
      const init = { signal: AbortSignal.any(signals), redirect: "manual" as const, ...(isOwn && { headers }) };
      const response = await send(target, init);
      const location = response.headers.get("location");
      if (!redirectStatuses.has(response.status) || location === null)
        return await received(response, isOwn ? undefined : target.host);
      await response.body?.cancel();
      const next = URL.canParse(location, target.href) ? new URL(location, target) : undefined;
      if (!next || !/^https?:$/.test(next.protocol)) return { failure: "redirected to no address" };
      next.username = "";
      next.password = "";
      target = next;
    }
    return { failure: `redirected more than ${maxRedirects} times` };
  } catch (error) {
    options.signal?.throwIfAborted();
    return noAnswer(error);
  }
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function received(response: Response, redirectedTo: string | undefined): Promise<Received | Failure> {
  const { status } = response;
  const from = redirectedTo === undefined ? "" : ` from ${redirectedTo}`;
  if (!response.ok) {
    await response.body?.cancel();
    if (status === 407) return { failure: "HTTP 407 of the proxy", wants: "proxy" };
    if (status === 404 || status === 410) return { failure: `HTTP ${status}${from}`, because: "absent" };
    if (status !== 401 && status !== 403) return { failure: `HTTP ${status}${from}` };
    const wants = status === 401 ? "login" : "rights";
    if (redirectedTo !== undefined)
      return { failure: `HTTP ${status}${from}, where the request was redirected without the login`, wants };
    const offers = schemes(response);
    if (offers.length === 0) return { failure: `HTTP ${status}`, wants };
    return { failure: `HTTP ${status}, the server offers ${offers.join(" or ")}`, wants, offers };
  }
  const bytes = await readLimited(response);
  // A response that is not text fails this document only.
  const text = bytes && decodeText(bytes, "", new Diagnostics());
  if (text === undefined) return { failure: "the answer is too large or no text", because: "page" };
  return { text, ...(redirectedTo !== undefined && { redirectedTo }) };
}

/** Returns the authentication schemes in the `WWW-Authenticate` header. */
function schemes(response: Response): readonly string[] {
  const challenge = response.headers.get("www-authenticate") ?? "";
  const names = [...challenge.matchAll(/(?:^|,\s*)([A-Za-z][\w-]*)(?=\s|,|$)(?!\s*=)/g)].map(([, name = ""]) => name);
  return [...new Set(names)];
}

/**
 * Explains an error of `fetch`. Node reports a 407 of a proxy in several ways: in a nested cause, or as an error
 * without a message.
 */
export function noAnswer(error: unknown): Failure {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < 5; each = each.cause) chain.push(each);
  const cause = chain[1] ?? chain[0];
  if (chain.some(({ message }) => /\b407\b|proxy authentication required/i.test(message)))
    return { failure: "HTTP 407 of the proxy", wants: "proxy" };
  if (chain.length === 2 && cause?.message === "" && !("code" in cause))
    return { failure: "no answer that Node shows, as with HTTP 407 of a proxy", wants: "proxy" };
  const code = cause && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
  const proxy = code === undefined ? "" : unusedProxy();
  const reason = code ?? (cause?.message || cause?.name || "");
  const unreachable = unreachableBy(reason);
  return {
    failure: `no answer: ${reason}${proxy && `; ${proxy}`}`,
    ...(unreachable && { unreachable: `${unreachable}${proxy && `; ${proxy}`}` }),
  };
}

/** Explains an error code of a server that cannot be reached; undefined for an error of a single request. */
function unreachableBy(reason: string): string | undefined {
  if (/^(?:ENOTFOUND|EAI_AGAIN)$/.test(reason))
    return `the host's name is not known (${reason}): check its spelling, and whether it needs a VPN`;
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/.test(reason))
    return `nothing answers there (${reason}): check the host and the port, and whether the server runs`;
  if (reason === "bad port")
    return `fetch refuses this port, as browsers do (${reason}): let the server listen on another one`;
  if (/CERT|^SELF_SIGNED|^UNABLE_TO_/.test(reason))
    return `its certificate is not trusted (${reason}): name the file of your certificate authority in NODE_EXTRA_CA_CERTS`;
  return undefined;
}

async function readLimited(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body) {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limits.document) return undefined;
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}
