/** A value that is requested once for many callers, and again when a caller's copy was rejected. */

/** Keeps a text, such as a ticket. */
export class Renewed {
  readonly #request: (rejected: string | undefined) => Promise<string>;
  #value: string | undefined;
  #pending: Promise<string> | undefined;

  /** @param request Gets a new value. Never runs twice at the same time. */
  constructor(request: (rejected: string | undefined) => Promise<string>, first?: string) {
    this.#request = request;
    this.#value = first;
  }

  /** Returns the value, or requests another if the one that is kept was rejected. */
  async get(rejected: string | undefined): Promise<string> {
    if (this.#value !== undefined && this.#value !== rejected) return this.#value;
    return (this.#pending ??= this.#renew(rejected));
  }

  async #renew(rejected: string | undefined): Promise<string> {
    try {
      return (this.#value = await this.#request(rejected));
    } finally {
      this.#pending = undefined;
    }
  }
}
