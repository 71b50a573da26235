/* Written by netserver-codegen from Services88: changes made here are lost. */
/** How long is waited for a server. */

/** What a timer can wait for, in milliseconds. */
export const longestWait = 2_147_483_647;

/** Checks how often a call may be sent again: a whole number, or Infinity. @throws TypeError */
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

/** What is aborted with a signal. One listener does for all: an app may have one signal for thousands of calls, and Node warns of ten listeners. */
const followers = new WeakMap<AbortSignal, Set<() => void>>();

function followersOf(signal: AbortSignal): Set<() => void> {
  let all = followers.get(signal);
  if (!all) {
    const made = (all = new Set());
    followers.set(signal, made);
    signal.addEventListener("abort", () => made.forEach((abort) => abort()), { once: true });
  }
  return all;
}

/**
 * A time that can be waited, and again and again: a stream may take hours, as long as the server is not silent for so long. What it sets up it
 * takes down: a process that makes a thousand calls a second must not have all their timers until they are over.
 */
export class Patience {
  readonly #controller = new AbortController();
  readonly #milliseconds: number;
  readonly #operation: string;
  readonly #given: AbortSignal | undefined;
  readonly #abort = (): void =>
    this.#endWith(this.#given?.reason ?? new DOMException("This operation was aborted", "AbortError"));

  /** 0 for ever. `given` aborts too. `operation` is whose answer is waited for. */
  constructor(milliseconds: number, given: AbortSignal | undefined, operation: string) {
    this.#milliseconds = milliseconds;
    this.#operation = operation;
    this.#given = given;
    if (given?.aborted) this.#abort();
    else if (given) followersOf(given).add(this.#abort);
  }

  /** Aborted with a `TimeoutError` when it was lost, or with the other signal's reason. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for what the server gives, and not beyond the signal, whatever what is waited for makes of that; while nobody waits, no time passes. */
  async during<Value>(wait: () => Promise<Value>): Promise<Value> {
    const lost = () =>
      this.#endWith(
        new DOMException(`${this.#operation}: nothing came within ${this.#milliseconds} ms`, "TimeoutError"),
      );
    const timer = this.#milliseconds > 0 ? setTimeout(lost, this.#milliseconds) : undefined;
    try {
      return await unlessAborted(wait(), this.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Aborts the signal with a reason, once. */
  #endWith(reason: unknown): void {
    if (this.signal.aborted) return;
    // Some controllers do not know reasons, and listeners ask for it.
    if (!("reason" in this.signal)) Object.defineProperty(this.signal, "reason", { value: reason });
    this.#controller.abort(reason);
  }

  /** Nothing is waited for any more. */
  end(): void {
    if (this.#given) followers.get(this.#given)?.delete(this.#abort);
  }
}

