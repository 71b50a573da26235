/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Waits for work that a server does in the background, by asking for its state again and again. */
import { milliseconds, pause } from "./deadline.js";

/** Options of waiting. */
export interface PollOptions<State> {
  /** Milliseconds between an answer and the next question. Default: 2,000. */
  readonly every?: number | undefined;
  /** Aborts the wait; the signal's reason is thrown. The work on the server goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each state that the server answers. */
  readonly onProgress?: ((state: State) => void) | undefined;
}

/** A wait that starts when it is used: `await` gives the last state, `for await` gives each state. */
export interface Polling<State> extends AsyncIterable<State>, PromiseLike<State> {}

/**
 * Returns a wait for a state that is final. Each `await` and each loop asks anew.
 *
 * @throws TypeError for a time that a timer cannot wait.
 */
export function poll<State>(
  ask: (signal: AbortSignal | undefined) => Promise<State>,
  isFinal: (state: State) => boolean,
  { every = 2_000, signal, onProgress }: PollOptions<State> = {},
): Polling<State> {
  const wait = milliseconds(every);
  const until = signal ?? new AbortController().signal;
  async function* states(): AsyncGenerator<State, void, undefined> {
    for (;;) {
      const state = await ask(signal);
      onProgress?.(state);
      yield state;
      if (isFinal(state)) return;
      await pause(wait, until);
    }
  }
  const last = async (): Promise<State> => {
    let found: { readonly state: State } | undefined;
    for await (const state of states()) found = { state };
    // The loop ends only behind a final state.
    return (found as { readonly state: State }).state;
  };
  return {
    [Symbol.asyncIterator]: states,
    // oxlint-disable-next-line unicorn/no-thenable -- `await` is one of its two uses.
    then: (resolved, rejected) => last().then(resolved, rejected),
  };
}

