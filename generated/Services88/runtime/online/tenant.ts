/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Finds where a tenant of SuperOffice Online lives. The address changes in normal operation. */
import type { AddressRequest } from "../address.js";
import { pause } from "../deadline.js";
import { HttpError } from "../errors.js";
import {
  TenantInMaintenance,
  TenantMoved,
  TenantSuspended,
  TenantUnavailable,
  TenantUnknown,
  type TenantError,
} from "./errors.js";
import { ask, type Lookup } from "./lookup.js";

/** The state of a tenant, as the state API gives it. */
interface State {
  readonly name: string;
  readonly isRunning: boolean;
  /** Undefined if the answer has no address that can be used. */
  readonly endpoint: string | undefined;
  readonly api: string | undefined;
  /** Time of this machine's clock until which the state is good. */
  readonly until: number;
}

/** The names of the states by number. */
const names: Readonly<Record<number, string>> = {
  0: "Unknown",
  1: "Provisioning",
  2: "Running",
  3: "Deleted",
  4: "Suspended",
  5: "OnlineMaintenance",
  6: "OfflineMaintenance",
  8: "ProvisioningFailed",
  10: "Deleting",
  11: "DeleteFailed",
  12: "MigrationPending",
};

/** Milliseconds between two questions while a tenant is in maintenance. */
const every = 10_000;
/** The shortest and the longest time for which a state is kept, in milliseconds, because the clock of this machine may be wrong. */
const shortest = 60_000;
const longest = 86_400_000;

export class Tenant {
  readonly #host: string;
  readonly #contextIdentifier: string;
  readonly #lookup: Lookup;
  #state: State | undefined;
  #pending: Promise<State> | undefined;

  /** @param host Address of the environment: `https://sod.superoffice.com`. */
  constructor(host: string, contextIdentifier: string, lookup: Lookup) {
    this.#host = host;
    this.#contextIdentifier = contextIdentifier;
    this.#lookup = lookup;
  }

  /**
   * Returns the address for a wire. Waits while the tenant is in maintenance, if the call has the time.
   *
   * @throws TenantError, TransportError, the signal's reason
   */
  async address({ wire, rejected, timeout, signal }: AddressRequest): Promise<string> {
    const end = timeout > 0 ? Date.now() + timeout : Infinity;
    let asked = false;
    for (;;) {
      const state = await this.#current(asked);
      if (state.isRunning) {
        const { api, endpoint } = state;
        const address = wire === "json" ? api : endpoint && `${endpoint.replace(/\/$/, "")}/Remote`;
        if (address === undefined) throw this.#unavailable(state.name, "has no address");
        if (address !== rejected) return address;
        if (asked) throw this.#moved(state.name);
        asked = true;
        this.#forget(state);
      } else {
        if (state.name !== "OfflineMaintenance") throw this.#errorOf(state.name);
        if (Date.now() + every >= end) throw this.#inMaintenance(state.name);
        await pause(every, signal);
      }
    }
  }

  /** Returns the state that is known, or asks, once for all calls that wait. @param mustAsk True if an old state is of no use. */
  async #current(mustAsk: boolean): Promise<State> {
    const known = this.#state;
    if (known && Date.now() < known.until) return known;
    this.#pending ??= this.#ask().finally(() => (this.#pending = undefined));
    try {
      return (this.#state = await this.#pending);
    } catch (error) {
      // An address that was good is better than none while the state API is down.
      if (mustAsk || !known?.isRunning || !(error instanceof HttpError)) throw error;
      this.#state = { ...known, until: Date.now() + shortest };
      return this.#state;
    }
  }

  #forget(state: State): void {
    if (this.#state === state) this.#state = undefined;
  }

  async #ask(): Promise<State> {
    const url = `${this.#host}/api/state/${encodeURIComponent(this.#contextIdentifier)}`;
    const { status, json } = await ask({ name: "online.state", url }, this.#lookup);
    if (status === 404) throw this.#errorOf("Unknown");
    if (status !== 200) throw new HttpError("online.state", `HTTP ${status} from ${new URL(url).host}`, status);
    const { State: state, IsRunning, Endpoint, Api, ValidUntil } = json;
    const isRunning = IsRunning === true;
    const name = names[Number(state)] ?? String(state);
    return {
      name,
      isRunning,
      endpoint: isSecure(Endpoint) ? Endpoint : undefined,
      api: isSecure(Api) ? Api : undefined,
      until: Date.now() + (isRunning ? lifetime(ValidUntil) : every - 1_000),
    };
  }

  #errorOf(state: string): TenantError {
    const error = errors[state];
    return error
      ? new error[0](this.#contextIdentifier, state, `${error[1]} (state ${state} at ${this.#host})`)
      : this.#unavailable(state, "cannot be called now");
  }

  #unavailable(state: string, what: string): TenantError {
    const reason = `the tenant ${what} (state ${state} at ${this.#host}). Try again later, or ask SuperOffice`;
    return new TenantUnavailable(this.#contextIdentifier, state, reason);
  }

  #moved(state: string): TenantError {
    const reason = `the tenant has moved, and ${this.#host} still names its old address. Try again in some minutes`;
    return new TenantMoved(this.#contextIdentifier, state, reason);
  }

  #inMaintenance(state: string): TenantError {
    const reason =
      "the tenant is in maintenance, which takes minutes, and the call has no time left to wait. Try again later, or give the call a longer timeout";
    return new TenantInMaintenance(this.#contextIdentifier, state, reason);
  }
}

/** A ticket must not be sent unencrypted. */
const isSecure = (address: unknown): address is string => typeof address === "string" && /^https:\/\//i.test(address);

/** Returns the milliseconds for which an answer is good. A time without a zone is in UTC. */
function lifetime(validUntil: unknown): number {
  const text = typeof validUntil === "string" ? validUntil : "";
  const time = Date.parse(/Z|[+-]\d\d:?\d\d$/i.test(text) ? text : `${text}Z`) - Date.now();
  return Math.min(Math.max(Number.isNaN(time) ? 0 : time, shortest), longest);
}

type TenantErrorClass = new (contextIdentifier: string, state: string, reason: string) => TenantError;

const wrongName =
  "the environment has no such tenant. Check the context identifier, and whether the tenant is in this environment (sod, qaonline or online)";

/** Errors by state: the class, and the reason with advice. */
const errors: Readonly<Record<string, readonly [TenantErrorClass, string]>> = {
  Unknown: [TenantUnknown, wrongName],
  Deleted: [TenantUnknown, "the tenant was deleted. Remove it from your app"],
  Deleting: [TenantUnknown, "the tenant is being deleted. Remove it from your app"],
  Suspended: [
    TenantSuspended,
    "the tenant is suspended. Its owner can ask SuperOffice to open it again; do not retry before",
  ],
  Provisioning: [TenantUnavailable, "the tenant is being set up. Try again later"],
  MigrationPending: [TenantUnavailable, "the tenant is about to move. Try again later"],
};

