/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The address of a session: a text, or a function that finds it. */

/** The reason why an address is asked for. */
export interface AddressRequest {
  /** Protocol of the session: `soap` or `json`. */
  readonly wire: string;
  /** The function's own answer for the attempt before, if the server replied with HTTP 421: it no longer serves this customer. */
  readonly rejected: string | undefined;
  /** Milliseconds until the call times out, counted from its start; 0 for never. */
  readonly timeout: number;
  /** Aborted when the call ends. */
  readonly signal: AbortSignal;
}

/**
 * An address, or a function that finds it. The session calls the function before each attempt, so the function should remember its answer. After HTTP 421
 * the session asks once more, and repeats the call.
 */
export type AddressOption = string | URL | ((request: AddressRequest) => string | URL | Promise<string | URL>);

