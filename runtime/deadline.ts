/** How long is waited for a server. */

/** What a timer can wait for. @throws TypeError */
export function milliseconds(timeout: number): number {
  if (!(timeout >= 0 && timeout <= 2_147_483_647)) throw new TypeError("timeout: expected milliseconds, at most 2147483647, and 0 for never");
  return Math.ceil(timeout);
}

/** What a promise gives, unless the signal comes first: the function that gets tickets may take as long as it likes, the call may not. */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    if (signal.aborted) abort();
  });
}

/** A time that can be waited, and again and again: a stream may take hours, as long as the server is not silent for so long. */
export class Patience {
  readonly #controller = new AbortController();
  readonly #milliseconds: number;

  /** 0 for ever. */
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Aborted with a `TimeoutError` when it was lost. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for what the server gives; while nobody waits, no time passes. */
  async during<Value>(wait: () => Promise<Value>): Promise<Value> {
    if (this.#milliseconds === 0) return wait();
    const timer = setTimeout(() => this.#controller.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError")), this.#milliseconds);
    try {
      return await wait();
    } finally {
      clearTimeout(timer);
    }
  }
}
