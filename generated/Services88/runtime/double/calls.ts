/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The calls that a double keeps for a test to look at: the last ones, up to a count and a size, so that a long run does not fill the memory. */
import type { DroppedParts } from "./dropped.js";
import type { RequestWarning } from "./warnings.js";

/** A call as a handler sees it, beside the request. */
export interface DoubleCall extends DroppedParts {
  readonly agent: string;
  readonly operation: string;
  /** The operation's arguments, as a handler gets them. */
  readonly request: object;
  /** The decoded headers of the message by name. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Headers that the operation takes and the message lacks. The server does without them, and without a word. */
  readonly missingHeaders: readonly string[];
  /** Parts that the server reads, but hardly as the caller means them. The first twenty. */
  readonly warnings: readonly RequestWarning[];
}

/** How many calls a double keeps. What is older is forgotten; the newest call is always kept, unless `calls` is 0. */
export interface Keep {
  /** The number of calls; `Infinity` for all. Default: 1,000. */
  readonly calls?: number | undefined;
  /** The memory of the calls together in bytes, estimated from their values; `Infinity` for any. Default: 67,108,864 (64 MiB). */
  readonly bytes?: number | undefined;
}

/** The last calls that reached an operation, in the order of arrival. */
export interface KeptCalls extends ReadonlyArray<DoubleCall> {
  /** The number of earlier calls that are no longer in the list, because the list was full. */
  readonly forgotten: number;
}

const defaults = { calls: 1_000, bytes: 64 * 1024 * 1024 };

export class CallLog {
  readonly calls: KeptCalls;
  readonly #kept: DoubleCall[] = [];
  /** The size of each kept call, in the same order. */
  readonly #sizes: number[] = [];
  readonly #keep: typeof defaults;
  #bytes = 0;
  #forgotten = 0;

  /** @throws TypeError for a limit that is neither a whole number nor `Infinity`. */
  constructor(keep: Keep = {}) {
    this.#keep = checked(keep);
    // Not enumerable, so that the list compares equal to a plain array of the same calls.
    this.calls = Object.defineProperty(this.#kept, "forgotten", { get: () => this.#forgotten }) as unknown as KeptCalls;
  }

  add(call: DoubleCall): void {
    const size = sizeOf(call);
    this.#kept.push(call);
    this.#sizes.push(size);
    this.#bytes += size;
    const { calls, bytes } = this.#keep;
    while (this.#kept.length > calls || (this.#kept.length > 1 && this.#bytes > bytes)) {
      this.#kept.shift();
      this.#bytes -= this.#sizes.shift() ?? 0;
      this.#forgotten++;
    }
  }
}

/** Returns the given limits with the defaults for those that are left out or undefined. */
function checked(keep: Keep): typeof defaults {
  const limits = { ...defaults };
  for (const [name, value] of Object.entries(keep)) {
    if (!Object.hasOwn(defaults, name))
      throw new TypeError(`keep.${name}: expected ${Object.keys(defaults).join(", ")}`);
    if (value === undefined) continue;
    if (!(value === Infinity || (Number.isInteger(value) && value >= 0)))
      throw new TypeError(`keep.${name}: expected a whole number from 0 on, or Infinity`);
    limits[name as keyof Keep] = value;
  }
  return limits;
}

/** Estimates the memory of a decoded value in bytes: two for each character, a few words for each object and each of its members. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return 16 + 2 * value.length;
  if (typeof value !== "object" || value === null) return 8;
  if (ArrayBuffer.isView(value)) return 100 + value.byteLength;
  let size = 32;
  if (value instanceof Map) for (const [key, each] of value) size += 32 + sizeOf(key) + sizeOf(each);
  else for (const each of Object.values(value)) size += 8 + sizeOf(each);
  return size;
}

