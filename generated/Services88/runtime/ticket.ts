/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The ticket of a session: a text, or the result of a function that concurrent calls share. */
import { RequestError } from "./errors.js";
import type { Watch } from "./observe.js";
import { isError } from "./realm.js";

/** A ticket, or a function that gets one. The function gets the last ticket if the server rejected it, and undefined at first. */
export type TicketOption = string | ((rejected?: string) => string | Promise<string>);

/** A ticket, and the request that got it: a call names by it the ticket that the server rejected. */
export interface IssuedTicket {
  readonly ticket: string;
  /** Undefined for a ticket that is a text. */
  readonly request: Promise<string> | undefined;
}

export class TicketSource {
  readonly #option: TicketOption | undefined;
  #request: Promise<string> | undefined;
  /** True if the current request has ended with a ticket. */
  #isIssued = false;
  #rejected: string | undefined;

  constructor(option: TicketOption | undefined) {
    this.#option = option;
  }

  /** True if another ticket can be requested. */
  get canRenew(): boolean {
    return typeof this.#option === "function";
  }

  /**
   * Returns the ticket for an operation.
   *
   * @throws RequestError if there is none; whatever the ticket function throws.
   */
  async current(operation: string, signal: AbortSignal, watch?: Watch): Promise<IssuedTicket> {
    const option = this.#option;
    if (option === undefined || option === "")
      throw new RequestError(operation, "needs a ticket; log in first, or give connect() one");
    if (typeof option === "string") return { ticket: option, request: undefined };
    const isAsked = this.#request !== undefined;
    const request = (this.#request ??= (async () => option(this.#rejected))());
    if (!isAsked) watch?.ticket(request, this.#rejected !== undefined);
    // After a timeout, asks again on the next call, but keeps a ticket that arrives late. A caller's abort says nothing about the request.
    const expire = (): void => {
      const reason: unknown = signal.reason;
      if (this.#request !== request || !isError(reason) || reason.name !== "TimeoutError") return;
      this.#forget(request);
      request.then(
        () => {
          if (!this.#isIssued) this.#request = request;
        },
        () => {},
      );
    };
    signal.addEventListener("abort", expire, { once: true });
    try {
      const ticket = await request;
      if (typeof ticket !== "string" || ticket === "")
        throw new RequestError(operation, "the ticket function gave no ticket");
      if (this.#request === request) this.#isIssued = true;
      return { ticket, request };
    } catch (error) {
      // A failure is not kept: the next call asks again.
      this.#forget(request);
      throw error;
    } finally {
      signal.removeEventListener("abort", expire);
    }
  }

  /** Forgets a ticket that the server rejected. Calls under way with the same ticket, which fail later, share the next one. */
  reject({ request, ticket }: IssuedTicket): void {
    if (this.#request === request) this.#rejected = ticket;
    this.#forget(request);
  }

  #forget(request: Promise<string> | undefined): void {
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#isIssued = false;
  }
}

