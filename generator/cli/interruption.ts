/** Ctrl-C and a polite kill as an AbortSignal: work stops between two steps, and what was begun is cleaned up. */

export class Interrupted extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super("interrupted; nothing was changed");
    this.exitCode = exitCode;
  }
}

/** Returns a signal that Ctrl-C and a polite kill abort. For the process: call it once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  // 128 and the signal's number, as shells have it. A second Ctrl-C, once the first was heard, finds no handler and ends the process.
  process.once("SIGINT", () => controller.abort(new Interrupted(130)));
  process.once("SIGTERM", () => controller.abort(new Interrupted(143)));
  return controller.signal;
}
