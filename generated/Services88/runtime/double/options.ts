/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The options of a double. */
import type { AgentDescriptor } from "../descriptors.js";
import type { Limits } from "../http/limits.js";
import type { Keep } from "./calls.js";

export interface DoubleOptions {
  /** False to drop what the real server silently drops, and to note it. Default: true, such a request is answered with a fault that says so. */
  readonly strict?: boolean | undefined;
  /** Returns true for a good ticket. Default: any that is not empty. A call with another ticket is answered as by NetServer. */
  readonly acceptsTicket?: ((ticket: string) => boolean) | undefined;
  /** The answer of an operation without a handler: the documented example's values (default), or a fault. */
  readonly unhandled?: "example" | "refuse" | undefined;
  /** Limits of the list `calls`. Default: the last 1,000 calls, and no more than about 64 MiB of them. */
  readonly keep?: Keep | undefined;
  /** Limits of the size of a request; as `limits` of `connect`, but with 64 MiB for `messageBytes`. A larger request is answered with HTTP 413. */
  readonly limits?: Partial<Limits> | undefined;
  /** The origins whose pages may call the double from a browser, such as `http://localhost:5173`; `*` for all. None, if not given. */
  readonly cors?: string | readonly string[] | undefined;
  /**
   * Returns the description of an agent at an address, with which a GET is answered: over SOAP the agent's WSDL, for `GET …?wsdl` and `?singleWsdl`.
   * Without it, they are answered with HTTP 405.
   */
  readonly describe?: ((agent: AgentDescriptor, address: string) => string | undefined) | undefined;
}

