/** The messages between the explorer's page and its server. Both import this file, so it runs in a browser too. */
import { decodeBase64, encodeBase64 } from "../../../runtime/values/binary.js";

export type WireName = "soap" | "json";

/** Addresses of the server that calls are sent to. A wire without an address cannot be used. */
export type Targets = Readonly<Partial<Record<WireName, string>>>;

/** Facts about the server that the page shows. None of them is a secret. */
export interface Served {
  readonly targets: Targets;
  /** True if calls hold an application token. */
  readonly hasApplicationToken: boolean;
}

/** Path to which the page posts a call. */
export const callPath = "/call";

/** Request header with the token of the run. A page of another origin cannot send it: the server answers no preflight. */
export const tokenHeader = "x-explorer-token";

/** Start of the fragment with the token, in the address that the user opens. Browsers send no fragment to a server. */
export const tokenMark = "#token=";

/** Bytes of a call that the page may send. */
export const maxCallBytes = 8 * 2 ** 20;

/** A call as the page sends it. The server computes the address and writes the message, so the page sends neither. */
export interface CallMessage {
  readonly wire: WireName;
  readonly agent: string;
  readonly operation: string;
  /** The request's values, encoded. */
  readonly request: unknown;
  /** True if the user confirmed a call that may change data. */
  readonly isConfirmed: boolean;
}

/** The target's answer as the page receives it. */
export interface TargetAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body in base64. */
  readonly body: string;
  /** Milliseconds from sending to the end of the body. */
  readonly milliseconds: number;
}

/** The reason why there is no answer, and advice for the user. */
export interface Trouble {
  readonly reason: string;
  readonly todo: string;
}

/** The server's reply to a call. */
export type Reply = { readonly answer: TargetAnswer } | { readonly trouble: Trouble };

/** Operations that are named as readers, but change data: their descriptions say so. */
const changing = /^GetNext|^GetChatbotResponse$/;

/** Returns true for an operation that surely only reads, by its name. All others are confirmed by the user. */
export const isReading = (operation: string): boolean =>
  /^(?:Can|Exists|Find|Get|Has|Is|Read|Search|Supports)(?![a-z])/.test(operation) && !changing.test(operation);

/** Converts a request to JSON data. Values that JSON lacks become objects with one key, which no carrier has. */
export function encodeValues(value: unknown): unknown {
  if (typeof value === "bigint") return { $bigint: String(value) };
  if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
  if (value instanceof Uint8Array) return { $bytes: encodeBase64(value) };
  if (value instanceof Map) return { $map: [...value].map((pair) => pair.map(encodeValues)) };
  if (Array.isArray(value)) return value.map(encodeValues);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, encodeValues(each)]));
}

/** Converts JSON data to a request. @throws TypeError for data that `encodeValues` does not give */
export function decodeValues(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(decodeValues);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data);
  const [[name, value] = ["", undefined]] = entries;
  if (entries.length === 1 && Object.hasOwn(decoders, name)) return decoders[name]?.(value);
  return Object.fromEntries(entries.map(([key, each]) => [key, decodeValues(each)]));
}

const decoders: Readonly<Record<string, (value: unknown) => unknown>> = {
  $bigint: (value) => BigInt(text(value, /^-?\d{1,40}$/)),
  $number: (value) => Number(text(value, /^(?:NaN|-?Infinity)$/)),
  $bytes: (value) => decodeBase64(text(value, /^/)) ?? refuse(),
  $map: (value) =>
    new Map(
      (Array.isArray(value) ? value : refuse()).map((pair: unknown) => [
        decodeValues((pair as readonly unknown[])[0]),
        decodeValues((pair as readonly unknown[])[1]),
      ]),
    ),
};

const text = (value: unknown, pattern: RegExp): string =>
  typeof value === "string" && pattern.test(value) ? value : refuse();

function refuse(): never {
  throw new TypeError("expected an encoded value");
}
