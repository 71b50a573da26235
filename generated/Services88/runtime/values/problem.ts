/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Errors of codecs about values that do not fit. A codec does not know if the value came from the caller or from the server. */
import { MessageError } from "../errors.js";
import { isError } from "../realm.js";
import { isSecretName } from "../secrets/names.js";

/** Thrown for a lone surrogate, which .NET's text writer replaces by U+FFFD without a word. `addStep` adds its place. */
export class UnwritableCharacter extends Error {}

/** A value that does not fit. Its path is put together while the error leaves the codecs, so that a sound message costs nothing. */
export class Problem extends Error {
  path = "";
  /** True if the value is in a place for secrets. */
  secret = false;
  readonly #reason: string;
  readonly #got: { readonly value: unknown } | undefined;

  /** «expected REASON, got VALUE» where there is a value, else the reason alone. */
  constructor(reason: string, got?: { readonly value: unknown }) {
    super(reason);
    this.#reason = reason;
    this.#got = got;
  }

  /** With the value that was got, unless it stands where secrets do; `redact` takes known ones out of it. */
  tell(redact: (text: string) => string = (text) => text): string {
    if (!this.#got) return redact(this.#reason);
    return `expected ${this.#reason}, got ${describe(this.#got.value, this.secret, redact)}`;
  }
}

/** Returns a `Problem` for a stack overflow, which a raised `limits.depth` lets happen, and any other error as it is. */
export const withoutOverflow = (error: unknown): unknown =>
  isError(error) && !gathersPath(error) && /call stack|recursion/.test(error.message)
    ? new Problem("more elements inside each other than the engine's stack holds (limits.depth)")
    : error;

/** The longest path in an error, in characters. A value that holds itself has a path without end. */
const longestPath = 300;

/** Returns a path that is not too long. It ends before a key that does not fit: a part of a secret would no longer be found as one. */
export const cutPath = (path: string): string =>
  path.length > longestPath ? path.slice(0, longestPath).replace(/\["(?:[^"\\]|\\.?)*"?$/, "") : path;

/** True for an error whose path gathers on the way out: a Problem, or what the reader says of the message itself. */
const gathersPath = (error: unknown): error is { path: string } =>
  error instanceof Problem || error instanceof MessageError;

/** Returns the same error, one step further out: in the member `Name`, at the index `3`, under the key `["key"]`. */
export function addStep(error: unknown, segment: string | number): unknown {
  const placeable = error instanceof UnwritableCharacter ? new Problem(`expected ${error.message}`) : error;
  if (gathersPath(placeable)) {
    const step = typeof segment === "number" ? `[${segment}]` : segment.startsWith("[") ? segment : `.${segment}`;
    within(placeable, step.replace(/^\.|^\["|"\]$/g, ""));
    placeable.path = cutPath(step + placeable.path);
  }
  return placeable;
}

/** Returns the same error, from inside something called `name`. If that is the name of a secret, neither the value nor a key in the path is told. */
export function within(error: unknown, name: string): unknown {
  if (gathersPath(error) && isSecretName(name)) {
    if (error instanceof Problem) error.secret = true;
    error.path = error.path.replace(/\["(?:[^"\\]|\\.)*"\]/g, '["•••"]');
  }
  return error;
}

/** Takes the member's name off the front of the error's path, where something else tells the place: an index or a key. */
export function unnamed(error: unknown, property: string): unknown {
  if (gathersPath(error) && error.path.startsWith(`.${property}`)) error.path = error.path.slice(property.length + 1);
  return error;
}

function describe(value: unknown, secret: boolean, redact: (text: string) => string): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return secret ? "text" : quoted(redact(value));
    case "number":
    case "boolean":
      return secret ? `a ${typeof value}` : String(value);
    case "bigint":
      return secret ? "a bigint" : `${value}n`;
    case "undefined":
      return "undefined";
    case "object":
      if (Array.isArray(value)) return "an array";
      return article(Object.prototype.toString.call(value).slice(8, -1));
    default:
      return `a ${typeof value}`;
  }
}

/** Cut only after secrets are out: a part of one is one. */
const quoted = (text: string): string => JSON.stringify(clipped(text, 60));

/** Returns the text, cut where it is longer than `most` characters: somebody else sent it, and an error quotes it. */
export const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Returns the name of a built-in class with its article, which follows the sound: «a Uint8Array», «an Error». */
const article = (name: string): string =>
  name === "Object" ? "an object" : `${/^(?:[AEIO]|HTML|XML)/.test(name) ? "an" : "a"} ${name}`;

