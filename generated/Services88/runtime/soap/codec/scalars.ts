/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * XML Schema's simple types (part 2) and the three that WCF adds, one each: what a value must be in TypeScript, how it is
 * written, how it is read, and what .NET has where a message leaves it out. Nothing is converted silently.
 */
import type { ScalarName } from "../../descriptors.js";
import { isBytes, isDate } from "../../realm.js";
import { decodeBase64, decodeHex, encodeBase64, encodeHex } from "./binary.js";
import { escapeText } from "../xml/writer.js";

export interface Scalar {
  readonly name: ScalarName;
  /** «an xs:int»: what a refusal says was expected. */
  readonly expected: string;
  /** Where a member that the server left out is not null: .NET's zero. */
  readonly zero: unknown;
  /** XML text of a value, escaped; undefined where the value is not of this type. */
  readonly write: (value: unknown) => string | undefined;
  /** For whole numbers that are no bigint: whether a value is one of this type; then its text is what `String` makes of it. */
  readonly isPlainNumber?: (value: unknown) => boolean;
  /** The value of text, as it stands in the message; undefined where it is none of this type. */
  readonly read: (text: string) => unknown;
  /** Every text is a value, and the value is the text. */
  readonly isAnyText?: true;
  /** Where a value is more than text: the `Codec` that writes and reads it, instead of `write` and `read`. Only the codec's room knows more of it. */
  readonly codec?: object;
  /** A hint for a value that is refused. */
  readonly hint?: (value: unknown) => string | undefined;
}

const collapse = (text: string): string =>
  /[ \t\r\n]/.test(text) ? text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "") : text;

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

const anyText = (name: ScalarName, expected = `an xs:${name} (text)`): Scalar => ({
  name,
  expected,
  zero: null,
  isAnyText: true,
  write: (value) => (typeof value === "string" ? escapeText(value) : undefined),
  read: (text) => text,
});

/** Text of which the schema says what it may look like; carried as it is. What .NET refuses all the same is read, but not written. */
const lexical = (
  name: ScalarName,
  expected: string,
  like: RegExp | ((text: string) => boolean),
  zero: string | null = null,
  hint?: Scalar["hint"],
  refused: (text: string) => boolean = () => false,
): Scalar => {
  const valid = typeof like === "function" ? like : (text: string) => like.test(text);
  return {
    name,
    expected,
    zero,
    write: (value) => (typeof value === "string" && valid(value) && !refused(value) ? escapeText(value) : undefined),
    read: (text) => (valid(text) ? text : collapsedIf(valid, text)),
    ...(hint && { hint }),
  };
};

/** What is written with white space around it, which is rare enough to be looked for last. */
function collapsedIf(valid: (text: string) => boolean, text: string): string | undefined {
  const value = collapse(text);
  return valid(value) ? value : undefined;
}

const number = (name: ScalarName, least: number, most: number): Scalar => {
  const isPlainNumber = (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
  return {
    name,
    expected: `an xs:${name}`,
    zero: 0,
    isPlainNumber,
    write: (value) => (isPlainNumber(value) ? String(value) : undefined),
    read: (text) => {
      let number = plainInteger(text);
      if (number === undefined) {
        const value = collapse(text);
        number = /^[+-]?\d+$/.test(value) ? Number(value) + 0 : NaN;
      }
      return number >= least && number <= most ? number : undefined;
    },
    hint: (value) => (typeof value === "bigint" ? "use a number" : undefined),
  };
};

/** Takes the bounds as text: a compiler that targets less than ES2020 refuses a bigint literal. */
const bigNumber = (name: ScalarName, from?: string, to?: string): Scalar => {
  const least = from === undefined ? undefined : BigInt(from);
  const most = to === undefined ? undefined : BigInt(to);
  const inRange = (value: bigint) => (least === undefined || value >= least) && (most === undefined || value <= most);
  return {
    name,
    expected: `an xs:${name} (a bigint)`,
    zero: BigInt(0),
    write: (value) => (typeof value === "bigint" && inRange(value) ? String(value) : undefined),
    read: (text) => {
      const value = collapse(text);
      if (!/^[+-]?\d{1,1000}$/.test(value)) return undefined;
      const number = BigInt(value.replace(/^\+/, ""));
      return inRange(number) ? number : undefined;
    },
    hint: (value) => (typeof value === "number" && Number.isInteger(value) ? "write it with an n, as 7n" : undefined),
  };
};

const floating = (name: ScalarName): Scalar => ({
  name,
  expected: `an xs:${name}`,
  zero: 0,
  write: (value) => {
    if (
      typeof value !== "number" ||
      (name === "float" && Number.isFinite(value) && !Number.isFinite(Math.fround(value)))
    )
      return undefined;
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

const binary = (
  name: ScalarName,
  encode: (bytes: Uint8Array) => string,
  decode: (text: string) => Uint8Array | undefined,
): Scalar => ({
  name,
  expected: `an xs:${name} (a Uint8Array)`,
  zero: null,
  write: (value) => (isBytes(value) ? encode(value) : undefined),
  read: (text) => decode(text.replace(/[ \t\r\n]+/g, "")),
});

const zone = "(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?";
/** Years as .NET has them, 0001 to 9999. */
const day = "(?!0000)\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const clock = "(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)";
/** What may have a zone behind it. */
const zoned = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join("")}${zone}$`);
const datePattern = /* @__PURE__ */ zoned(day);
const dateTimePattern = /* @__PURE__ */ zoned(day, "T", clock);

/** Of text that begins with a day as the patterns have it: whether its month has that many. */
function isRealDay(text: string): boolean {
  const date = Number(text.slice(8, 10));
  if (date <= 28) return true;
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const dateHint = (value: unknown): string | undefined =>
  isDate(value) ? "say which zone is meant: dateTimeFromDate(date, zone)" : undefined;

const durationPattern = /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const timeSpanPattern = /^-?P(\d*D)?(T(\d*H)?(\d*M)?(\d*(\.\d*)?S)?)?$/;

export const anyURI: Scalar = /* @__PURE__ */ anyText("anyURI");
export const base64Binary: Scalar = /* @__PURE__ */ binary("base64Binary", encodeBase64, decodeBase64);
export const boolean: Scalar = {
  name: "boolean",
  expected: "an xs:boolean",
  zero: false,
  write: (value) => (typeof value === "boolean" ? String(value) : undefined),
  read: (text) => {
    if (text === "true") return true;
    if (text === "false") return false;
    const value = collapse(text);
    return value === "true" || value === "1" ? true : value === "false" || value === "0" ? false : undefined;
  },
};
export const byte: Scalar = /* @__PURE__ */ number("byte", -128, 127);
export const date: Scalar = /* @__PURE__ */ lexical(
  "date",
  "an xs:date such as 2026-12-24",
  (text) => datePattern.test(text) && isRealDay(text),
  null,
  dateHint,
);
export const dateTime: Scalar = /* @__PURE__ */ lexical(
  "dateTime",
  "an xs:dateTime such as 2026-12-24T12:34:45",
  (text) => dateTimePattern.test(text) && isRealDay(text),
  "0001-01-01T00:00:00",
  dateHint,
  (text) => text.startsWith("24", 11),
);
export const decimal: Scalar = /* @__PURE__ */ lexical(
  "decimal",
  'an xs:decimal (text such as "12.50")',
  /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  "0",
  (value) => (typeof value === "number" ? "give it as text" : undefined),
);
export const double: Scalar = /* @__PURE__ */ floating("double");
export const duration: Scalar = /* @__PURE__ */ lexical("duration", "an xs:duration such as P1DT2H", durationPattern);
export const float: Scalar = /* @__PURE__ */ floating("float");
export const gDay: Scalar = /* @__PURE__ */ lexical(
  "gDay",
  "an xs:gDay",
  /* @__PURE__ */ zoned("---(0[1-9]|[12]\\d|3[01])"),
);
export const gMonth: Scalar = /* @__PURE__ */ lexical(
  "gMonth",
  "an xs:gMonth",
  /* @__PURE__ */ zoned("--(0[1-9]|1[0-2])"),
);
export const gMonthDay: Scalar = /* @__PURE__ */ lexical(
  "gMonthDay",
  "an xs:gMonthDay",
  /* @__PURE__ */ zoned("--(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
);
export const gYear: Scalar = /* @__PURE__ */ lexical("gYear", "an xs:gYear", /* @__PURE__ */ zoned("-?\\d{4,}"));
export const gYearMonth: Scalar = /* @__PURE__ */ lexical(
  "gYearMonth",
  "an xs:gYearMonth",
  /* @__PURE__ */ zoned("-?\\d{4,}-(0[1-9]|1[0-2])"),
);
export const hexBinary: Scalar = /* @__PURE__ */ binary("hexBinary", encodeHex, decodeHex);
export const int: Scalar = /* @__PURE__ */ number("int", -2147483648, 2147483647);
export const integer: Scalar = /* @__PURE__ */ bigNumber("integer");
export const language: Scalar = /* @__PURE__ */ lexical(
  "language",
  "an xs:language such as nb-NO",
  /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/,
);
export const long: Scalar = /* @__PURE__ */ bigNumber("long", "-9223372036854775808", "9223372036854775807");
export const Name: Scalar = /* @__PURE__ */ lexical("Name", "an xs:Name", /^[^\s\-.\d][^\s]*$/);
export const NCName: Scalar = /* @__PURE__ */ lexical("NCName", "an xs:NCName", /^[^\s\-.\d:][^\s:]*$/);
export const negativeInteger: Scalar = /* @__PURE__ */ bigNumber("negativeInteger", undefined, "-1");
export const NMTOKEN: Scalar = /* @__PURE__ */ lexical("NMTOKEN", "an xs:NMTOKEN", /^\S+$/);
export const nonNegativeInteger: Scalar = /* @__PURE__ */ bigNumber("nonNegativeInteger", "0");
export const nonPositiveInteger: Scalar = /* @__PURE__ */ bigNumber("nonPositiveInteger", undefined, "0");
export const normalizedString: Scalar = /* @__PURE__ */ anyText("normalizedString");
export const positiveInteger: Scalar = /* @__PURE__ */ bigNumber("positiveInteger", "1");
export const short: Scalar = /* @__PURE__ */ number("short", -32768, 32767);
export const string: Scalar = /* @__PURE__ */ anyText("string", "text");
export const time: Scalar = /* @__PURE__ */ lexical(
  "time",
  "an xs:time such as 12:34:45",
  /* @__PURE__ */ zoned(clock),
  null,
  dateHint,
);
export const token: Scalar = /* @__PURE__ */ anyText("token");
export const unsignedByte: Scalar = /* @__PURE__ */ number("unsignedByte", 0, 255);
export const unsignedInt: Scalar = /* @__PURE__ */ number("unsignedInt", 0, 4294967295);
export const unsignedLong: Scalar = /* @__PURE__ */ bigNumber("unsignedLong", "0", "18446744073709551615");
export const unsignedShort: Scalar = /* @__PURE__ */ number("unsignedShort", 0, 65535);
export const guid: Scalar = /* @__PURE__ */ lexical(
  "guid",
  "a ser:guid",
  /^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/,
  "00000000-0000-0000-0000-000000000000",
);
export const char: Scalar = {
  name: "char",
  expected: "a ser:char (one UTF-16 unit)",
  zero: "\0",
  write: (value) => (typeof value === "string" && value.length === 1 ? String(value.charCodeAt(0)) : undefined),
  read: (text) => {
    const code = collapse(text);
    return /^\d{1,5}$/.test(code) && Number(code) <= 0xffff ? String.fromCharCode(Number(code)) : undefined;
  },
};
/** .NET refuses a letter without its number, a `T` without a time, and more days than a TimeSpan has. */
export const timeSpan: Scalar = /* @__PURE__ */ lexical(
  "timeSpan",
  "a ser:duration such as P1DT2H3M4S",
  (text) => timeSpanPattern.test(text) && /\d/.test(text),
  "PT0S",
  undefined,
  (text) => /[PT]$|[PTDHM][DHMS]/.test(text) || Number(/^-?P(\d+)D/.exec(text)?.[1]) > 10675199,
);

