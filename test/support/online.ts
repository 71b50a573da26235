/**
 * A stand-in for SuperOffice Online: log-in, keys, state of a tenant, and the tenant's API, as the vendor documents them. It keeps its own clock, keys and
 * tickets, and verifies what is sent. Reached by `fetch`, which takes the addresses of the real hosts, or by a port.
 */
import { sign, verify, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { netServerDouble, type NetServerHandlers } from "../../generated/Services88/double.js";
import { dotNetKey, pemKey, rsaKeys } from "./app-key.js";

const schema = "http://schemes.superoffice.net/identity";
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const json = (value: unknown, status = 200, date = new Date()): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json", date: date.toUTCString() },
  });

/** A request as the stand-in sees it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** How the stand-in is called. */
interface Init {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Settings that a test may change at any time. */
interface Settings {
  /** The tenant's state, by number. */
  state: number;
  /** HTTP status of the state API. */
  stateStatus: number;
  /** Host of the tenant. The other hosts answer with 421. */
  home: string;
  /** Host that the state API names, if not `home`. */
  named: string | undefined;
  validUntil: string;
  /** Milliseconds that the server's clock is ahead. */
  ahead: number;
  /** Answer to the next log-ins, instead of a ticket. */
  refusal: unknown;
  /** Changes the claims of the next token. */
  claims: (claims: Record<string, unknown>) => object;
  /** Changes the token that is sent. */
  token: (token: string) => string;
  /** True if the answer to a log-in has no Date. */
  hidesDate: boolean;
}

export interface StandIn {
  /** Options for `online`, but for `fetch`. */
  readonly app: {
    readonly environment: "sod";
    readonly contextIdentifier: string;
    readonly clientSecret: string;
    readonly systemUserToken: string;
    readonly privateKey: string;
  };
  /** The private key as PEM of PKCS#1, and as the XML of .NET. */
  readonly keyForms: readonly string[];
  readonly settings: Settings;
  /** Requests to everything but the tenant's API. */
  readonly seen: Seen[];
  /** Requests to the tenant's API: their addresses, and the ticket or token. */
  readonly calls: { readonly url: string; readonly ticket: string }[];
  /** Tickets and tokens that the API accepts. */
  readonly accepted: Set<string>;
  fetch(url: string, init: Init): Promise<Response>;
  /** Signs with another key from now on. */
  rotateKeys(): void;
  /** Number of requests whose address contains a text. */
  asked(text: string): number;
}

/** Returns a stand-in with one app and one tenant, Cust12345. @param handlers Answers of the tenant's API */
export function onlineStandIn(handlers: NetServerHandlers = {}): StandIn {
  const appKeys = rsaKeys("app");
  const app = {
    environment: "sod",
    contextIdentifier: "Cust12345",
    clientSecret: "client-secret-0123",
    systemUserToken: "My App-system4567",
    privateKey: pemKey(appKeys.privateKey, "pkcs8"),
  } as const;
  const host = "https://sod.superoffice.com";
  let signing = { id: "key-1", ...rsaKeys("key-1") };
  let issued = 0;
  const accepted = new Set<string>();
  const seen: Seen[] = [];
  const calls: StandIn["calls"] = [];
  const settings: Settings = {
    state: 2,
    stateStatus: 200,
    home: "sod2.superoffice.com",
    named: undefined,
    validUntil: "2100-01-01T00:00:00Z",
    ahead: 0,
    refusal: undefined,
    claims: (claims) => claims,
    token: (token) => token,
    hidesDate: false,
  };
  const double = netServerDouble(handlers, { acceptsTicket: (ticket) => accepted.has(ticket) });

  const tokenOf = (ticket: string): string => {
    const seconds = Math.floor((Date.now() + settings.ahead) / 1000);
    const claims = settings.claims({
      iss: host,
      nbf: seconds,
      exp: seconds + 3_600,
      [`${schema}/ticket`]: ticket,
      [`${schema}/ctx`]: app.contextIdentifier,
    });
    const data = `${part({ alg: "RS256", typ: "JWT", kid: signing.id })}.${part(claims)}`;
    return settings.token(`${data}.${sign("sha256", Buffer.from(data), signing.privateKey).toString("base64url")}`);
  };

  const authenticate = (body: string): Response => {
    const now = new Date(Date.now() + settings.ahead);
    const answer = (value: unknown): Response => {
      const response = json(value, 200, now);
      if (settings.hidesDate) response.headers.delete("date");
      return response;
    };
    const refuse = (ErrorMessage: string): Response => answer({ IsSuccessful: false, Token: null, ErrorMessage });
    if (settings.refusal !== undefined) return answer(settings.refusal);
    const given = JSON.parse(body) as Readonly<Record<string, string>>;
    if (given["ApplicationToken"] !== app.clientSecret || given["ReturnTokenType"] !== "JWT") return refuse("Denied");
    if (given["ContextIdentifier"] !== app.contextIdentifier) return refuse("Denied");
    const problem = problemIn(given["SignedSystemToken"] ?? "", app.systemUserToken, appKeys.publicKey, now);
    if (problem) return refuse(problem);
    const ticket = `7T:ticket-${++issued}-89ab`;
    accepted.add(ticket);
    return answer({ IsSuccessful: true, Token: tokenOf(ticket), ErrorMessage: null });
  };

  const state = (): Response => {
    const endpoint = `https://${settings.named ?? settings.home}/${app.contextIdentifier}`;
    const { state, stateStatus, validUntil } = settings;
    const isRunning = state === 2 || state === 5;
    return json(
      {
        ContextIdentifier: app.contextIdentifier,
        Endpoint: endpoint,
        State: state,
        IsRunning: isRunning,
        ValidUntil: validUntil,
        Api: `${endpoint}/api`,
        Version: "11.9",
      },
      stateStatus,
    );
  };

  const api = async (url: URL, init: Init): Promise<Response> => {
    const ticket = /^(?:SOTicket|Bearer) (.*)$/.exec(new Headers(init.headers).get("authorization") ?? "")?.[1];
    calls.push({ url: url.href, ticket: ticket ?? /<Ticket>([^<]*)</.exec(init.body ?? "")?.[1] ?? "" });
    if (url.host !== settings.home) return new Response("wrong subdomain", { status: 421 });
    return double.fetch(url.href, init as RequestInit);
  };

  return {
    app,
    keyForms: [pemKey(appKeys.privateKey, "pkcs1"), dotNetKey(appKeys.privateKey)],
    settings,
    seen,
    calls,
    accepted,
    rotateKeys: () => void (signing = { id: "key-2", ...rsaKeys("key-2") }),
    asked: (text) => seen.filter(({ url }) => url.includes(text)).length,
    fetch: async (address, init) => {
      const url = new URL(address);
      init.signal?.throwIfAborted();
      if (url.origin !== host) return api(url, init);
      seen.push({ method: init.method ?? "GET", url: address, body: init.body ?? "" });
      switch (`${init.method ?? "GET"} ${url.pathname}`) {
        case "POST /Login/api/PartnerSystemUser/Authenticate":
          return authenticate(init.body ?? "");
        case "GET /login/.well-known/openid-configuration":
          return json({ issuer: host, jwks_uri: `${host}/login/keys`, token_endpoint: `${host}/login/token` });
        case "GET /login/keys":
          return json({
            keys: [{ ...signing.publicKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: signing.id }],
          });
        case `GET /api/state/${app.contextIdentifier}`:
          return state();
        default:
          return json({ Message: "not found" }, 404);
      }
    },
  };
}

/** Returns the problem of a signed system user token; undefined for a good one. */
function problemIn(text: string, token: string, key: KeyObject, now: Date): string | undefined {
  const [, data = "", time = "", signature = ""] = /^(.*\.(\d{12}))\.([^.]*)$/.exec(text) ?? [];
  if (data !== `${token}.${time}`) return "Denied";
  if (!verify("sha256", Buffer.from(data), key, Buffer.from(signature, "base64"))) return "InvalidSignature";
  const at = Date.parse(time.replace(/(....)(..)(..)(..)(..)/, "$1-$2-$3T$4:$5Z"));
  return Math.abs(at - now.getTime()) > 6 * 60_000 ? "InvalidTimestamp" : undefined;
}

/** Opens a port, on which the path begins with the host that is meant: `http://127.0.0.1:PORT/sod.superoffice.com/login/…`. */
export async function listenStandIn(standIn: StandIn): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const answer = await standIn.fetch(`https:/${request.url}`, {
      method: request.method ?? "GET",
      headers: request.headers as Record<string, string>,
      ...(body && { body }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
