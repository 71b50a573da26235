/* Written by netserver-codegen from Services88: changes made here are lost. */
/** SuperOffice Online: who calls, and where the tenant lives. Gives `connect` its address, its ticket and its application token. */
import type { AddressRequest } from "../address.js";
import { LoginRefused } from "../login-refused.js";
import { redactor } from "../secrets/redactor.js";
import { isReadableByUsers } from "./browser.js";
import type { Lookup, OnlineFetch } from "./lookup.js";
import { PublishedKeys } from "./published-keys.js";
import { Renewed } from "./renewed.js";
import { systemUserLogin, type SystemUser } from "./system-user.js";
import { Tenant } from "./tenant.js";

export { LoginRefused };
export {
  ClockError,
  PrivateKeyError,
  TenantError,
  TenantInMaintenance,
  TenantMoved,
  TenantSuspended,
  TenantUnavailable,
  TenantUnknown,
  TokenError,
} from "./errors.js";
export type { OnlineFetch, OnlineFetchInit } from "./lookup.js";

/** The environments of SuperOffice Online: development, stage, and production. */
export type OnlineEnvironment = "sod" | "qaonline" | "online";

/** Options for every kind of caller. */
interface TenantOptions {
  readonly environment: OnlineEnvironment;
  /** The tenant: `Cust12345`. */
  readonly contextIdentifier: string;
  /** Replaces the global `fetch` for log-in, keys and addresses, as `fetch` of `connect` does for calls. */
  readonly fetch?: OnlineFetch | undefined;
}

/** Options of a system user: a background integration without a person. Never in a browser. */
export interface SystemUserOptions extends TenantOptions {
  /** The app's client secret, which SuperOffice gave you at registration. */
  readonly clientSecret: string;
  /** The claim `system_token` in the id token of the administrator who approved the app: `App Name-abc…`. */
  readonly systemUserToken: string;
  /** The content of the app's private key file: PEM (PKCS#1 or PKCS#8), or the XML of .NET. */
  readonly privateKey: string;
  readonly accessToken?: undefined;
  readonly refresh?: undefined;
}

/** Options of a person who has logged in with OpenID Connect. One of `accessToken` and `refresh` is needed. */
export interface AccessTokenOptions extends TenantOptions {
  /** The access token: `8A:Cust12345.…`. Without it, `refresh` is called at the first call. */
  readonly accessToken?: string | undefined;
  /** Gets another access token. It is called when the server rejects the last one, which it gets; once for all calls that wait. */
  readonly refresh?: ((rejected: string | undefined) => string | Promise<string>) | undefined;
  /** The app's client secret. Never in a browser. */
  readonly clientSecret?: string | undefined;
  readonly systemUserToken?: undefined;
  readonly privateKey?: undefined;
}

/** Options of `online`. */
export type OnlineOptions = SystemUserOptions | AccessTokenOptions;

/** Options for `connect` over any protocol. All are functions, so that logging them shows no secret. */
export interface OnlineConnection {
  /** Finds where the tenant lives. */
  readonly baseUrl: (request: AddressRequest) => Promise<string>;
  /** Gets a ticket or an access token. */
  readonly ticket: (rejected?: string) => Promise<string>;
  /** Returns the client secret. */
  readonly applicationToken: () => string | undefined;
}

/**
 * Returns the options with which `connect` calls a tenant of SuperOffice Online. Nothing is sent yet. Sessions that share the returned object share its ticket.
 *
 * The tenant's address is asked for at the first call, again when the answer is no longer valid, and when the server says that the tenant has moved. While the
 * tenant is in maintenance, calls wait as long as their timeout allows.
 *
 * @throws TypeError for a missing value, and for a private key or a client secret in a browser; PrivateKeyError. Calls throw LoginRefused, ClockError,
 * TokenError, the subclasses of TenantError, and TransportError.
 * @example
 * const tenant = online({ environment: "online", contextIdentifier: "Cust12345", clientSecret, systemUserToken, privateKey });
 * const session = connect({ ...tenant, timeout: 60_000 });
 */
export function online(options: OnlineOptions): OnlineConnection {
  // A copy: the caller may change its object.
  const own = { ...options };
  check(own);
  const host = `https://${own.environment}.superoffice.com`;
  const { clientSecret, systemUserToken, privateKey, accessToken, fetch } = own;
  const lookup: Lookup = { fetch, redact: redactor([clientSecret, systemUserToken, privateKey, accessToken]) };
  const tenant = new Tenant(host, own.contextIdentifier, lookup);
  const tickets = isSystemUser(own)
    ? new Renewed(systemUserLogin(host, own, new PublishedKeys(host, lookup), fetch))
    : new Renewed(async (rejected) => refreshed(own, rejected), accessToken);
  return {
    baseUrl: (request) => tenant.address(request),
    ticket: (rejected) => tickets.get(rejected),
    applicationToken: () => clientSecret,
  };
}

const isSystemUser = (options: OnlineOptions): options is SystemUserOptions => options.privateKey !== undefined;

const environments: readonly unknown[] = ["sod", "qaonline", "online"];

/** Checks the options. @throws TypeError that repeats no value but that of the environment */
function check(options: OnlineOptions): void {
  const { environment, contextIdentifier } = options;
  if (isReadableByUsers() && (options.privateKey !== undefined || options.clientSecret !== undefined))
    throw new TypeError(
      "online: a private key or a client secret must not be in a browser, where everybody can read it. Use an access token; see docs/online.md of netserver-codegen",
    );
  if (!environments.includes(environment))
    throw new TypeError('online: environment: expected "sod", "qaonline" or "online"');
  if (typeof contextIdentifier !== "string" || !/^\w+$/.test(contextIdentifier))
    throw new TypeError("online: contextIdentifier: expected a tenant such as Cust12345");
  const { accessToken, refresh } = options;
  if (accessToken || typeof refresh === "function") {
    if (options.privateKey !== undefined)
      throw new TypeError("online: expected either a private key or an access token, got both");
    return;
  }
  for (const [name, where] of Object.entries(needed))
    if (typeof options[name as keyof SystemUser] !== "string" || options[name as keyof SystemUser] === "")
      throw new TypeError(`online: ${name}: expected ${where}, got nothing; see docs/online.md of netserver-codegen`);
}

/** The values of a system user, and where they come from. */
const needed: Readonly<Record<Exclude<keyof SystemUser, "contextIdentifier">, string>> = {
  clientSecret: "the client secret of your app",
  systemUserToken: "the claim system_token of an administrator's id token",
  privateKey: "the content of your app's private key file",
};

/** Returns another access token. @throws LoginRefused; what `refresh` throws */
async function refreshed({ refresh }: OnlineOptions, rejected: string | undefined): Promise<string> {
  if (!refresh)
    throw new LoginRefused(
      "the server does not accept the access token. Log in again, or give `online` a `refresh` function",
    );
  const token = await refresh(rejected);
  if (typeof token !== "string" || token === "") throw new LoginRefused("`refresh` gave no access token");
  return token;
}

