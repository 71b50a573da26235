/** How long is waited for a server. */

/** What a timer can wait for. @throws TypeError */
export function milliseconds(timeout: number): number {
  if (!(timeout >= 0 && timeout <= 2_147_483_647)) throw new TypeError("timeout: expected milliseconds, at most 2147483647, and 0 for never");
  return Math.ceil(timeout);
}

/** What a promise gives, unless the signal comes first: the function that gets tickets may take as long as it likes, the call may not. */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    if (signal.aborted) abort();
  });
}

/** Waits, unless the signal comes first. */
export async function pause(time: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await unlessAborted(new Promise((resolve) => (timer = setTimeout(resolve, time))), signal);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A time that can be waited, and again and again: a stream may take hours, as long as the server is not silent for so long. What it sets up it
 * takes down: a process that makes a thousand calls a second must not have all their timers until they are over.
 */
export class Patience {
  readonly #controller = new AbortController();
  readonly #milliseconds: number;
  readonly #given: AbortSignal | undefined;
  readonly #abort = (): void => this.#controller.abort(this.#given?.reason);

  /** 0 for ever. `given` aborts too. */
  constructor(milliseconds: number, given: AbortSignal | undefined) {
    this.#milliseconds = milliseconds;
    this.#given = given;
    given?.addEventListener("abort", this.#abort);
    if (given?.aborted) this.#abort();
  }

  /** Aborted with a `TimeoutError` when it was lost, or with the other signal's reason. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for what the server gives; while nobody waits, no time passes. */
  async during<Value>(wait: () => Promise<Value>): Promise<Value> {
    const timer = this.#milliseconds > 0 ? setTimeout(() => this.#controller.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError")), this.#milliseconds) : undefined;
    try {
      return await wait();
    } finally {
      clearTimeout(timer);
    }
  }

  /** Nothing is waited for any more. */
  end(): void {
    this.#given?.removeEventListener("abort", this.#abort);
  }
}
