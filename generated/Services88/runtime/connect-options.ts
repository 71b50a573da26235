/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The options of a session. */
import type { AddressOption } from "./address.js";
import type { NetServerClientError } from "./errors.js";
import type { Fetch } from "./http/fetch.js";
import type { Limits } from "./http/limits.js";
import type { Observer } from "./observe.js";
import type { TicketOption } from "./ticket.js";

/** Options of a session. `Headers` are the message headers that the generated agents take beside NetServer's own. */
export interface ConnectOptions<Headers = object> {
  /**
   * `https://crm.example.com/Remote`; a version or agent at its end is replaced. A function is called before each attempt. For SuperOffice Online, where a
   * customer's address changes, `online` gives such a function.
   */
  readonly baseUrl: AddressOption;
  /** A ticket, or a function that gets one. It is called at the first call, and again, with the old ticket, when the server rejects that. */
  readonly ticket?: TicketOption | undefined;
  /** Online: the app's client secret, or a function that returns it. */
  readonly applicationToken?: string | (() => string | undefined) | undefined;
  /** The zone that dates in messages are in; without it, the server's base time zone. */
  readonly timeZone?: { readonly SoTimeZoneId?: number; readonly SoTimeZoneLocationCode?: string | null } | undefined;
  /** Replaces the global `fetch`: for a proxy, a test's double, logging. The `fetch` of any library fits; see docs/fetch.md of netserver-codegen. */
  readonly fetch?: Fetch | undefined;
  /**
   * Milliseconds until a call ends with a `TimeoutError`; 0 for never. Default: 100,000, as in .NET's proxies. Node's fetch has limits of its
   * own: it waits at most 300 s for an answer to begin, and 300 s for each further part. For longer calls, give a `fetch` with higher limits; see
   * docs/fetch.md of netserver-codegen.
   */
  readonly timeout?: number | undefined;
  /** Message headers of every request by name, for agents that take others than NetServer's. Each is sent to the operations that take it. */
  readonly messageHeaders?: Headers | undefined;
  /** Further HTTP headers of every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The number of retries of a call that the server turned away, for all calls; see `CallOptions`. */
  readonly retries?: number | undefined;
  /** Limits of the size of an answer; see docs/limits.md of netserver-codegen. */
  readonly limits?: Partial<Limits> | undefined;
  /** True to accept an answer in which other elements take the place of a result or of a carrier's members; see `CallOptions`. */
  readonly allowMismatch?: boolean | undefined;
  /** Told of each request, response, retry and new ticket of a call; `observe` makes one of your functions. */
  readonly observer?: Observer | undefined;
  /** Returns true for an error that means that the ticket is no longer good, so that a new one is requested. Default: `isTicketRejected`. */
  readonly isTicketRejected?: ((error: NetServerClientError) => boolean) | undefined;
}

