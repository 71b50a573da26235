/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The credentials of a session, as HTTP's Authorization header has them. */
import type { AddressOption } from "../address.js";
import type { ConnectOptions } from "../connect-options.js";
import { HttpError, NetServerError, type NetServerClientError } from "../errors.js";
import { isTicketRejected as isRejected } from "../ticket-rejection.js";
import type { TicketOption } from "../ticket.js";
import { decodeBase64, encodeBase64 } from "../values/binary.js";

/** Options of a session over JSON. At most one of `ticket`, `accessToken` and `basic` is given. */
export interface JsonConnectOptions extends ConnectOptions {
  /**
   * Address of the JSON API, with or without `/api/v1`: `https://crm.example.com/SuperOffice`. It is not the address of the SOAP services. For SuperOffice
   * Online, where a customer's address changes, `online` gives a function.
   */
  readonly baseUrl: AddressOption;
  /** A ticket, or a function that gets one, as over SOAP. One that begins with `8A:` is an access token, and is sent as one. */
  readonly ticket?: TicketOption | undefined;
  /** An access token, or a function that gets one. It is called at the first call, and again when the server rejects the token. */
  readonly accessToken?: TicketOption | undefined;
  /** User name and password, which are sent with each call. Only a NetServer of your own takes them, not Online. */
  readonly basic?: { readonly userName: string; readonly password: string } | undefined;
}

const credentials = ["ticket", "accessToken", "basic"] as const;

/**
 * Returns options of any session for those of a JSON session: `ticket` is the value of the Authorization header, and `SO-Language` asks for texts in
 * all languages, unless the caller asks for one. Otherwise the Accept-Language of browsers and of Node makes the server translate texts, and saving
 * an entity destroys the other languages.
 *
 * @throws TypeError for more than one of `ticket`, `accessToken` and `basic`, or a user name that HTTP cannot send.
 */
export function settled(given: Partial<JsonConnectOptions>): Partial<ConnectOptions> {
  const { ticket, accessToken, basic, headers, ...rest } = given;
  const chosen = credentials.filter((each) => given[each] !== undefined);
  if (chosen.length > 1) throw new TypeError(`connect: expected one of ${chosen.join(" and ")}`);
  return {
    ...rest,
    ...("headers" in given && { headers: withLanguage(headers ?? {}) }),
    ...(credentials.some((each) => each in given) && {
      ticket: basic ? basicOf(basic) : withScheme(accessToken ?? ticket, accessToken !== undefined),
    }),
  } as Partial<ConnectOptions>;
}

/** Returns the headers, with `SO-Language: *` if they name no language. */
const withLanguage = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.keys(headers).some((name) => /^(?:so|accept)-language$/i.test(name))
    ? headers
    : { ...headers, "SO-Language": "*" };

/** Returns a ticket with its scheme before it. A function that gives none is left to the session to refuse. */
function withScheme(option: TicketOption | undefined, isToken: boolean): TicketOption | undefined {
  const schemed = (ticket: string): string =>
    typeof ticket !== "string" || ticket === ""
      ? ticket
      : `${isToken || ticket.startsWith("8A:") ? "Bearer" : "SOTicket"} ${ticket}`;
  if (typeof option === "function")
    // The caller's function knows the ticket without the scheme.
    return async (rejected) => schemed(await option(rejected?.slice(rejected.indexOf(" ") + 1)));
  return option && schemed(option);
}

function basicOf({ userName, password }: NonNullable<JsonConnectOptions["basic"]>): string {
  if (userName.includes(":")) throw new TypeError("basic.userName: expected a name without a colon");
  return `Basic ${encodeBase64(new TextEncoder().encode(`${userName}:${password}`))}`;
}

/** Returns the secrets in the value of an Authorization header, without its scheme. */
export function secretOf(authorization: string | undefined): readonly string[] {
  const [, scheme, value] = /^(\w+) ([^]*)$/.exec(authorization ?? "") ?? [];
  if (value === undefined) return [];
  if (scheme !== "Basic") return [value];
  const text = new TextDecoder().decode(decodeBase64(value));
  return [value, text.slice(text.indexOf(":") + 1)];
}

/**
 * Returns true if the server rejected the ticket or the token: by the names of NetServer's session exceptions, by HTTP 401, or by HTTP 403 without a
 * reason of NetServer's.
 */
export const isTicketRejected = (error: NetServerClientError): boolean =>
  isRejected(error) || (error instanceof HttpError && !(error instanceof NetServerError) && error.status === 403);

