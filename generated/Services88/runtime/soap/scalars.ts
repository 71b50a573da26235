/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/**
 * XML Schema's simple types (part 2) and the three that WCF adds, one row each: what a value must be in TypeScript, how it is
 * written, how it is read, and what .NET has where a message leaves it out. Nothing is converted silently.
 */
import type { ScalarName } from "../descriptors.js";
import { decodeBase64, decodeHex, encodeBase64, encodeHex } from "./binary.js";
import { escapeText } from "./xml-writer.js";

export interface Scalar {
  /** «an xs:int»: what a refusal says was expected. */
  readonly expected: string;
  /** Where a member that the server left out is not null: .NET's zero. */
  readonly zero: unknown;
  /** XML text of a value, escaped; undefined where the value is not of this type. */
  readonly write: (value: unknown) => string | undefined;
  /** The value of text, as it stands in the message; undefined where it is none of this type. */
  readonly read: (text: string) => unknown;
  /** A hint for a value that is refused. */
  readonly hint?: (value: unknown) => string | undefined;
}

const collapse = (text: string): string => (/[ \t\r\n]/.test(text) ? text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "") : text);

/** Up to nine plain digits, which most numbers are; undefined for anything else. */
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

/** Text of which every text is a value. */
export const asItIs = (text: string): string => text;

const string: Scalar = {
  expected: "text",
  zero: null,
  write: (value) => (typeof value === "string" ? escapeText(value) : undefined),
  read: asItIs,
};

/** Text of which the schema says what it may look like; carried as it is. */
const lexical = (expected: string, valid: (text: string) => boolean, zero: string | null = null, hint?: Scalar["hint"]): Scalar => ({
  expected,
  zero,
  write: (value) => (typeof value === "string" && valid(value) ? escapeText(value) : undefined),
  read: (text) => (valid(text) ? text : collapsedIf(valid, text)),
  ...(hint && { hint }),
});

/** What is written with white space around it, which is rare enough to be looked for last. */
function collapsedIf(valid: (text: string) => boolean, text: string): string | undefined {
  const value = collapse(text);
  return valid(value) ? value : undefined;
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

const integer = (name: string, least: number, most: number): Scalar => ({
  expected: `an xs:${name}`,
  zero: 0,
  write: (value) => (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? String(value + 0) : undefined),
  read: (text) => {
    let number = plainInteger(text);
    if (number === undefined) {
      const value = collapse(text);
      number = /^[+-]?\d+$/.test(value) ? Number(value) + 0 : NaN;
    }
    return number >= least && number <= most ? number : undefined;
  },
  hint: (value) => (typeof value === "bigint" ? "use a number" : undefined),
});

const bigInteger = (name: string, least?: bigint, most?: bigint): Scalar => {
  const inRange = (value: bigint) => (least === undefined || value >= least) && (most === undefined || value <= most);
  return {
    expected: `an xs:${name} (a bigint)`,
    zero: 0n,
    write: (value) => (typeof value === "bigint" && inRange(value) ? String(value) : undefined),
    read: (text) => {
      const value = collapse(text);
      if (!/^[+-]?\d{1,1000}$/.test(value)) return undefined;
      const number = BigInt(value.replace(/^\+/, ""));
      return inRange(number) ? number : undefined;
    },
    hint: (value) => (typeof value === "number" && Number.isInteger(value) ? `write ${value}n` : undefined),
  };
};

const floating = (name: string): Scalar => ({
  expected: `an xs:${name}`,
  zero: 0,
  write: (value) => {
    if (typeof value !== "number" || (name === "float" && Number.isFinite(value) && !Number.isFinite(Math.fround(value)))) return undefined;
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
});

const binary = (name: string, encode: (bytes: Uint8Array) => string, decode: (text: string) => Uint8Array | undefined): Scalar => ({
  expected: `an xs:${name} (a Uint8Array)`,
  zero: null,
  write: (value) => (isBytes(value) ? encode(value) : undefined),
  read: (text) => decode(text.replace(/[ \t\r\n]+/g, "")),
});

/** Also of another realm, where `instanceof` does not help. Bytes that were transferred elsewhere are none any more. */
function isBytes(value: unknown): value is Uint8Array {
  if (!ArrayBuffer.isView(value) || Object.prototype.toString.call(value) !== "[object Uint8Array]") return false;
  if (value.byteLength > 0) return true;
  try {
    return new Uint8Array(value.buffer).length >= 0;
  } catch {
    return false;
  }
}

const zone = "(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?";
/** Years as .NET has them, 0001 to 9999. */
const day = "(?!0000)\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const clock = "(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)";
const datePattern = new RegExp(`^${day}${zone}$`);
const dateTimePattern = new RegExp(`^${day}T${clock}${zone}$`);

/** Of text that begins with a day as the patterns have it: whether its month has that many. */
function isRealDay(text: string): boolean {
  const date = Number(text.slice(8, 10));
  if (date <= 28) return true;
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const dateHint = (value: unknown): string | undefined =>
  value instanceof Date ? "say which zone is meant: dateTimeFromDate(date, zone)" : undefined;

const durationPattern = /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const timeSpanPattern = /^-?P(\d*D)?(T(\d*H)?(\d*M)?(\d*(\.\d*)?S)?)?$/;

export const scalars: Readonly<Record<ScalarName, Scalar>> = {
  // Written and read by the codec itself, which has the whole element.
  anyType: { expected: "an xs:anyType", zero: null, write: () => undefined, read: () => undefined },
  anyURI: { ...string, expected: "an xs:anyURI (text)" },
  base64Binary: binary("base64Binary", encodeBase64, decodeBase64),
  boolean: {
    expected: "an xs:boolean",
    zero: false,
    write: (value) => (typeof value === "boolean" ? String(value) : undefined),
    read: (text) => {
      if (text === "true") return true;
      if (text === "false") return false;
      const value = collapse(text);
      return value === "true" || value === "1" ? true : value === "false" || value === "0" ? false : undefined;
    },
  },
  byte: integer("byte", -128, 127),
  date: lexical("an xs:date such as 2026-12-24", (text) => datePattern.test(text) && isRealDay(text), null, dateHint),
  dateTime: lexical("an xs:dateTime such as 2026-12-24T12:34:45", (text) => dateTimePattern.test(text) && isRealDay(text), "0001-01-01T00:00:00", dateHint),
  decimal: lexical("an xs:decimal (text such as \"12.50\")", matches(/^[+-]?(\d+(\.\d*)?|\.\d+)$/), "0", (value) => (typeof value === "number" ? "give it as text" : undefined)),
  double: floating("double"),
  duration: lexical("an xs:duration such as P1DT2H", matches(durationPattern)),
  float: floating("float"),
  gDay: lexical("an xs:gDay", matches(new RegExp(`^---(0[1-9]|[12]\\d|3[01])${zone}$`))),
  gMonth: lexical("an xs:gMonth", matches(new RegExp(`^--(0[1-9]|1[0-2])${zone}$`))),
  gMonthDay: lexical("an xs:gMonthDay", matches(new RegExp(`^--(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])${zone}$`))),
  gYear: lexical("an xs:gYear", matches(new RegExp(`^-?\\d{4,}${zone}$`))),
  gYearMonth: lexical("an xs:gYearMonth", matches(new RegExp(`^-?\\d{4,}-(0[1-9]|1[0-2])${zone}$`))),
  hexBinary: binary("hexBinary", encodeHex, decodeHex),
  int: integer("int", -2147483648, 2147483647),
  integer: bigInteger("integer"),
  language: lexical("an xs:language such as nb-NO", matches(/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/)),
  long: bigInteger("long", -(2n ** 63n), 2n ** 63n - 1n),
  Name: lexical("an xs:Name", matches(/^[^\s\-.\d][^\s]*$/)),
  NCName: lexical("an xs:NCName", matches(/^[^\s\-.\d:][^\s:]*$/)),
  negativeInteger: bigInteger("negativeInteger", undefined, -1n),
  NMTOKEN: lexical("an xs:NMTOKEN", matches(/^\S+$/)),
  nonNegativeInteger: bigInteger("nonNegativeInteger", 0n),
  nonPositiveInteger: bigInteger("nonPositiveInteger", undefined, 0n),
  normalizedString: { ...string, expected: "an xs:normalizedString (text)" },
  positiveInteger: bigInteger("positiveInteger", 1n),
  short: integer("short", -32768, 32767),
  string,
  time: lexical("an xs:time such as 12:34:45", matches(new RegExp(`^${clock}${zone}$`)), null, dateHint),
  token: { ...string, expected: "an xs:token (text)" },
  unsignedByte: integer("unsignedByte", 0, 255),
  unsignedInt: integer("unsignedInt", 0, 4294967295),
  unsignedLong: bigInteger("unsignedLong", 0n, 2n ** 64n - 1n),
  unsignedShort: integer("unsignedShort", 0, 65535),
  guid: lexical("a ser:guid", matches(/^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/), "00000000-0000-0000-0000-000000000000"),
  char: {
    expected: "a ser:char (one UTF-16 unit)",
    zero: "\0",
    write: (value) => (typeof value === "string" && value.length === 1 ? String(value.charCodeAt(0)) : undefined),
    read: (text) => {
      const code = collapse(text);
      return /^\d{1,5}$/.test(code) && Number(code) <= 0xffff ? String.fromCharCode(Number(code)) : undefined;
    },
  },
  timeSpan: lexical("a ser:duration such as P1DT2H3M4S", (text) => timeSpanPattern.test(text) && /\d/.test(text), "PT0S"),
};

