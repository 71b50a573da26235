/** Converts SIGINT (Ctrl-C) and SIGTERM to an AbortSignal. The command then stops between two steps and cleans up. */

/** The reason of the signal. */
export class Interrupted extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super("interrupted; nothing was changed");
    this.exitCode = exitCode;
  }
}

/** Returns a signal that is aborted by SIGINT or SIGTERM. Call it once in a process. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  // Exit codes are 128 plus the number of the signal, as in shells. A second Ctrl-C ends the process at once.
  process.once("SIGINT", () => controller.abort(new Interrupted(130)));
  process.once("SIGTERM", () => controller.abort(new Interrupted(143)));
  return controller.signal;
}

/** Waits until a signal aborts. A signal that has aborted before raises no event any more. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((stopped) => {
    signal.addEventListener("abort", () => stopped(), { once: true });
    if (signal.aborted) stopped();
  });
