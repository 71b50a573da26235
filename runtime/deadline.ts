/** Timeouts, aborts and pauses of a call. */

/** The longest time that a timer can wait, in milliseconds. */
export const longestWait = 2_147_483_647;

/** Checks the number of retries of a call: a whole number, or Infinity. @throws TypeError */
export function retryCount(retries: number): number {
  if (!(retries >= 0) || retries % 1 > 0) throw new TypeError("retries: expected a whole number");
  return retries;
}

/** Checks a timeout in milliseconds, and rounds it up. @throws TypeError */
export function milliseconds(timeout: number): number {
  if (!(timeout >= 0 && timeout <= longestWait))
    throw new TypeError(`timeout: expected milliseconds, at most ${longestWait}, and 0 for never`);
  return Math.ceil(timeout);
}

/** Throws the signal's reason if it was aborted. Some signals lack the method of this name, such as those of jsdom before version 21. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason;
}

/** Awaits the promise until the signal is aborted, and then throws the signal's reason: a promise may take longer than a call has time. */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    if (signal.aborted) abort();
  });
}

/** Waits `time` milliseconds, or throws the signal's reason when it is aborted before. */
export async function pause(time: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await unlessAborted(new Promise((resolve) => (timer = setTimeout(resolve, time))), signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Callbacks by signal. One listener calls all: an app may have one signal for thousands of calls, and Node warns of more than ten listeners. */
const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

function callbacksOf(signal: AbortSignal): Set<() => void> {
  let all = callbacks.get(signal);
  if (!all) {
    const made = (all = new Set());
    callbacks.set(signal, made);
    signal.addEventListener("abort", () => made.forEach((abort) => abort()), { once: true });
  }
  return all;
}

/**
 * A limit of time for each wait of a call. Time counts only while something is awaited: a stream may take hours, if the server is never silent for
 * longer than the timeout. Timers are cleared at once: a process that makes a thousand calls a second must not keep all their timers.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timeout: number;
  readonly #operation: string;
  readonly #callerSignal: AbortSignal | undefined;
  readonly #abort = (): void =>
    this.#abortWith(this.#callerSignal?.reason ?? new DOMException("This operation was aborted", "AbortError"));

  /**
   * @param timeout Milliseconds of each wait; 0 for no limit.
   * @param callerSignal Aborts the deadline's own signal too.
   * @param operation The name of the operation in the timeout's message.
   */
  constructor(timeout: number, callerSignal: AbortSignal | undefined, operation: string) {
    this.#timeout = timeout;
    this.#operation = operation;
    this.#callerSignal = callerSignal;
    if (callerSignal?.aborted) this.#abort();
    else if (callerSignal) callbacksOf(callerSignal).add(this.#abort);
  }

  /** Aborted with a `TimeoutError` when a wait took too long, or with the reason of the caller's signal. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Awaits `wait()` until the timeout or abort, even if it ignores the signal. Time counts only while waiting. */
  async limit<Value>(wait: () => Promise<Value>): Promise<Value> {
    const expire = () =>
      this.#abortWith(new DOMException(`${this.#operation}: nothing came within ${this.#timeout} ms`, "TimeoutError"));
    const timer = this.#timeout > 0 ? setTimeout(expire, this.#timeout) : undefined;
    try {
      return await unlessAborted(wait(), this.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Aborts the signal with a reason, once. */
  #abortWith(reason: unknown): void {
    if (this.signal.aborted) return;
    // Some controllers ignore reasons, but listeners read them.
    if (!("reason" in this.signal)) Object.defineProperty(this.signal, "reason", { value: reason });
    this.#controller.abort(reason);
  }

  /** Stops following the caller's signal. */
  dispose(): void {
    if (this.#callerSignal) callbacks.get(this.#callerSignal)?.delete(this.#abort);
  }
}
