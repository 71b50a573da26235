/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The ticket of a session: given as it is, or got by a function that all calls of the moment share. */
import { RequestError } from "./errors.js";
import { isError } from "./realm.js";

/** A ticket, and what it was got with: by that a call says which one the server did not take. */
export interface Taken {
  readonly ticket: string;
  readonly from: Promise<string> | undefined;
}

export class TicketSource {
  readonly #given: string | (() => string | Promise<string>) | undefined;
  #current: Promise<string> | undefined;
  /** Whether the current one has come. */
  #isThere = false;

  constructor(given: string | (() => string | Promise<string>) | undefined) {
    this.#given = given;
  }

  get canRenew(): boolean {
    return typeof this.#given === "function";
  }

  /** The ticket for an operation. @throws RequestError where there is none; what the function throws. */
  async current(operation: string, signal: AbortSignal): Promise<Taken> {
    const given = this.#given;
    if (given === undefined || given === "")
      throw new RequestError(operation, "needs a ticket; log in first, or give connect() one");
    if (typeof given === "string") return { ticket: given, from: undefined };
    const pending = (this.#current ??= this.#ask());
    // After a timeout, the next call asks again, but a ticket that arrives late is kept. A caller that gave up waiting proves nothing.
    const lost = (): void => {
      const reason: unknown = signal.reason;
      if (this.#current !== pending || !isError(reason) || reason.name !== "TimeoutError") return;
      this.#forget(pending);
      pending.then(
        () => {
          if (!this.#isThere) this.#current = pending;
        },
        () => {},
      );
    };
    signal.addEventListener("abort", lost, { once: true });
    try {
      const ticket = await pending;
      if (typeof ticket !== "string" || ticket === "")
        throw new RequestError(operation, "the ticket function gave no ticket");
      if (this.#current === pending) this.#isThere = true;
      return { ticket, from: pending };
    } catch (error) {
      // A failure is not kept: the next call asks again.
      this.#forget(pending);
      throw error;
    } finally {
      signal.removeEventListener("abort", lost);
    }
  }

  /** The server no longer takes it. Calls that were under way with the same one, and fail later, share the next. */
  reject(used: Taken): void {
    this.#forget(used.from);
  }

  #forget(pending: Promise<string> | undefined): void {
    if (this.#current !== pending) return;
    this.#current = undefined;
    this.#isThere = false;
  }

  async #ask(): Promise<string> {
    return typeof this.#given === "function" ? this.#given() : "";
  }
}

