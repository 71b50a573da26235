/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * Simple types as data, and the lexical forms that their values have as text, after XML Schema part 2. Nothing is converted silently. A wire decides by
 * a form's kind how it carries the text: SOAP as an element's text, escaped where it has to be; JSON as a text, a number, or true and false.
 */
import { isBytes, isDate } from "../realm.js";
import { decodeBase64, decodeHex, encodeBase64, encodeHex } from "./binary.js";

/** XML Schema's built-in simple types, `anyType`, and the three that WCF adds (`ser:guid`, `ser:char`, `ser:duration`). */
export type ScalarName =
  | "anyType"
  | "anyURI"
  | "base64Binary"
  | "boolean"
  | "byte"
  | "date"
  | "dateTime"
  | "decimal"
  | "double"
  | "duration"
  | "float"
  | "gDay"
  | "gMonth"
  | "gMonthDay"
  | "gYear"
  | "gYearMonth"
  | "hexBinary"
  | "int"
  | "integer"
  | "language"
  | "long"
  | "Name"
  | "NCName"
  | "negativeInteger"
  | "NMTOKEN"
  | "nonNegativeInteger"
  | "nonPositiveInteger"
  | "normalizedString"
  | "positiveInteger"
  | "short"
  | "string"
  | "time"
  | "token"
  | "unsignedByte"
  | "unsignedInt"
  | "unsignedLong"
  | "unsignedShort"
  | "guid"
  | "char"
  | "timeSpan";

/** A simple type. */
export interface Scalar {
  readonly name: ScalarName;
  readonly form: Form;
  /** .NET's zero, which a member has that the server left out; null if the member is null then. */
  readonly zero: unknown;
  /** The expected value in the words of an error message, if they are not made of the name and the form: «text». */
  readonly expected?: string;
  /** The least and the greatest value of a number; the greatest size of a float; the greatest number of days of a TimeSpan. */
  readonly least?: number | bigint;
  readonly most?: number | bigint;
  /** Matches the texts that are values; absent if every text is one. */
  readonly like?: RegExp;
  /** Matches the values that are written, if .NET refuses others that are read. */
  readonly writable?: RegExp;
  /** The types that values of `anyType` may have, by their `$type`. Absent for other scalars. */
  readonly types?: Readonly<Record<string, Scalar>>;
}

/** The lexical form that several scalars share. */
export interface Form {
  /**
   * - `text`, `date`, `duration`, `decimal`: a text in TypeScript, which is the value. Only of `text` may it hold a character that has to be escaped.
   * - `integer`, `floating`: a number. `bigint`: a bigint. `boolean`, `bytes` (a Uint8Array), `char` (a text of one UTF-16 unit).
   * - `any`: an `AnyValue`, which the wire writes and reads by itself.
   */
  readonly kind:
    "text" | "date" | "duration" | "decimal" | "boolean" | "integer" | "bigint" | "floating" | "bytes" | "char" | "any";
  /** Returns the text of a value; undefined if the value is not of the type. */
  readonly write: (value: unknown, scalar: Scalar) => string | undefined;
  /** Returns the value of a text; undefined if the text is no value of the type. */
  readonly read: (text: string, scalar: Scalar) => unknown;
  /** True if `String(value)` is the text of the value. Only of whole numbers that are no bigint. */
  readonly isPlainNumber?: (value: unknown, scalar: Scalar) => boolean;
  /** Returns the type and the text of a value that says its type. Only of `any`. Throws Problem. */
  readonly typed?: (given: unknown, scalar: Scalar) => TypedText;
  /** The kind of value in TypeScript, for error messages. */
  readonly note?: string;
  /** Returns a hint for a value that is refused. It does not repeat the value, which may be a secret. */
  readonly hint?: (value: unknown) => string | undefined;
}

/** A value that says its type: its `$type` and its text, or a raw value and the wire that it came over. */
export type TypedText =
  { readonly type: string; readonly text: string } | { readonly value: unknown; readonly wire: unknown };

/** Removes white space as XML Schema's `collapse` does. */
const collapse = (text: string): string =>
  /[ \t\r\n]/.test(text) ? text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "") : text;

/** Any text. */
export const text: Form = {
  kind: "text",
  write: (value) => (typeof value === "string" ? value : undefined),
  read: (text) => text,
};

/** Returns the form of texts that match the pattern of their type. `holds` is asked for more than a pattern can say. */
const matching = (kind: Form["kind"], hint?: Form["hint"], holds: (text: string) => boolean = () => true): Form => {
  const isValue = (text: string, like: RegExp | undefined): boolean =>
    like !== undefined && like.test(text) && holds(text);
  return {
    kind,
    write: (value, { like, writable = like, most }) =>
      typeof value === "string" && isValue(value, writable) && (most === undefined || daysOf(value) <= most)
        ? value
        : undefined,
    read: (text, { like }) => {
      if (isValue(text, like)) return text;
      // White space around a value is rare, so it is looked for last.
      const value = collapse(text);
      return isValue(value, like) ? value : undefined;
    },
    ...(hint && { hint }),
  };
};

const daysOf = (duration: string): number => Number(/^-?P(\d+)D/.exec(duration)?.[1] ?? 0);

/** Text that matches the pattern of its type. */
export const pattern: Form = /* @__PURE__ */ matching("text");
export const duration: Form = /* @__PURE__ */ matching("duration");
export const decimal: Form = /* @__PURE__ */ matching("decimal", (value) =>
  typeof value === "number" ? "give it as text" : undefined,
);
export const date: Form = /* @__PURE__ */ matching(
  "date",
  (value) => (isDate(value) ? "say which zone is meant: dateTimeFromDate(date, zone)" : undefined),
  hasRealDay,
);

/** True unless a text begins with a day that its month does not have. */
function hasRealDay(text: string): boolean {
  const day = Number(text.slice(8, 10));
  if (text.charAt(4) !== "-" || day <= 28) return true;
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

export const boolean: Form = {
  kind: "boolean",
  write: (value) => (typeof value === "boolean" ? String(value) : undefined),
  read: (text) => {
    if (text === "true") return true;
    if (text === "false") return false;
    const value = collapse(text);
    return value === "true" || value === "1" ? true : value === "false" || value === "0" ? false : undefined;
  },
};

const isInteger: NonNullable<Form["isPlainNumber"]> = (value, { least, most }) =>
  Number.isInteger(value) && (value as number) >= (least as number) && (value as number) <= (most as number);

export const integer: Form = {
  kind: "integer",
  isPlainNumber: isInteger,
  write: (value, scalar) => (isInteger(value, scalar) ? String(value) : undefined),
  read: (text, scalar) => {
    let number = plainInteger(text);
    if (number === undefined) {
      const value = collapse(text);
      number = /^[+-]?\d+$/.test(value) ? Number(value) + 0 : NaN;
    }
    return isInteger(number, scalar) ? number : undefined;
  },
  hint: (value) => (typeof value === "bigint" ? "use a number" : undefined),
};

/** Returns the number of up to nine plain digits, which most numbers are; undefined for anything else. */
function plainInteger(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > 9) return undefined;
  let number = 0;
  for (let index = 0; index < length; index++) {
    const digit = text.charCodeAt(index) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

const isInRange = (value: bigint, { least, most }: Scalar): boolean =>
  (least === undefined || value >= least) && (most === undefined || value <= most);

export const bigint: Form = {
  kind: "bigint",
  note: " (a bigint)",
  write: (value, scalar) => (typeof value === "bigint" && isInRange(value, scalar) ? String(value) : undefined),
  read: (text, scalar) => {
    const value = collapse(text);
    if (!/^[+-]?\d{1,1000}$/.test(value)) return undefined;
    const number = BigInt(value.replace(/^\+/, ""));
    return isInRange(number, scalar) ? number : undefined;
  },
  hint: (value) => (typeof value === "number" && Number.isInteger(value) ? "write it with an n, as 7n" : undefined),
};

export const floating: Form = {
  kind: "floating",
  write: (value, { most = Infinity }) => {
    if (typeof value !== "number" || (Number.isFinite(value) && Math.abs(value) > most)) return undefined;
    if (value === Infinity) return "INF";
    if (value === -Infinity) return "-INF";
    return Object.is(value, -0) ? "-0" : String(value).replace("e+", "E").replace("e", "E");
  },
  read: (text) => {
    const value = collapse(text);
    if (value === "INF" || value === "+INF") return Infinity;
    if (value === "-INF") return -Infinity;
    if (value === "NaN") return NaN;
    return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : undefined;
  },
};

const bytes = (encode: (bytes: Uint8Array) => string, decode: (text: string) => Uint8Array | undefined): Form => ({
  kind: "bytes",
  note: " (a Uint8Array)",
  write: (value) => (isBytes(value) ? encode(value) : undefined),
  read: (text) => decode(text.replace(/[ \t\r\n]+/g, "")),
});
export const base64: Form = /* @__PURE__ */ bytes(encodeBase64, decodeBase64);
export const hexadecimal: Form = /* @__PURE__ */ bytes(encodeHex, decodeHex);

/** One UTF-16 unit, which is written as its number. */
export const char: Form = {
  kind: "char",
  write: (value) => (typeof value === "string" && value.length === 1 ? String(value.charCodeAt(0)) : undefined),
  read: (text) => {
    const code = collapse(text);
    return /^\d{1,5}$/.test(code) && Number(code) <= 0xffff ? String.fromCharCode(Number(code)) : undefined;
  },
};

