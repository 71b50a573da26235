/** All scalars by their names: generated files take of them what they need, so that nothing else is shipped. They name no protocol. */
import type { AnyValue } from "./types.js";
import { anyValue } from "./values/any-value.js";
import * as forms from "./values/forms.js";
import type { Scalar } from "./values/forms.js";

const zone = "(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?";
/** Years as .NET has them, 0001 to 9999. */
const day = "(?!0000)\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const hours = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?";
const clock = `(?:${hours}|24:00:00(?:\\.0+)?)`;
/** Returns the pattern of texts that may have a zone at the end. */
const zoned = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join("")}${zone}$`);

/** Takes a bound as text: a compiler that targets less than ES2020 refuses a bigint literal. */
const big = (digits: string): bigint => BigInt(digits);

export const anyURI: Scalar = { name: "anyURI", form: forms.text, zero: null, expected: "an xs:anyURI (text)" };
export const base64Binary: Scalar = { name: "base64Binary", form: forms.base64, zero: null };
export const boolean: Scalar = { name: "boolean", form: forms.boolean, zero: false };
export const byte: Scalar = { name: "byte", form: forms.integer, zero: 0, least: -128, most: 127 };
export const date: Scalar = {
  name: "date",
  form: forms.date,
  zero: null,
  expected: "an xs:date such as 2026-12-24",
  like: /* @__PURE__ */ zoned(day),
};
export const dateTime: Scalar = {
  name: "dateTime",
  form: forms.date,
  zero: "0001-01-01T00:00:00",
  expected: "an xs:dateTime such as 2026-12-24T12:34:45",
  like: /* @__PURE__ */ zoned(day, "T", clock),
  writable: /* @__PURE__ */ zoned(day, "T", hours),
};
export const decimal: Scalar = {
  name: "decimal",
  form: forms.decimal,
  zero: "0",
  expected: 'an xs:decimal (text such as "12.50")',
  like: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
};
export const double: Scalar = { name: "double", form: forms.floating, zero: 0 };
export const duration: Scalar = {
  name: "duration",
  form: forms.duration,
  zero: null,
  expected: "an xs:duration such as P1DT2H",
  like: /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
};
/** Its bound is the greatest double that .NET rounds to a float. */
export const float: Scalar = { name: "float", form: forms.floating, zero: 0, most: 3.4028235677973362e38 };
export const gDay: Scalar = {
  name: "gDay",
  form: forms.pattern,
  zero: null,
  like: /* @__PURE__ */ zoned("---(0[1-9]|[12]\\d|3[01])"),
};
export const gMonth: Scalar = {
  name: "gMonth",
  form: forms.pattern,
  zero: null,
  like: /* @__PURE__ */ zoned("--(0[1-9]|1[0-2])"),
};
export const gMonthDay: Scalar = {
  name: "gMonthDay",
  form: forms.pattern,
  zero: null,
  like: /* @__PURE__ */ zoned("--(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
};
export const gYear: Scalar = {
  name: "gYear",
  form: forms.pattern,
  zero: null,
  like: /* @__PURE__ */ zoned("-?\\d{4,}"),
};
export const gYearMonth: Scalar = {
  name: "gYearMonth",
  form: forms.pattern,
  zero: null,
  like: /* @__PURE__ */ zoned("-?\\d{4,}-(0[1-9]|1[0-2])"),
};
export const hexBinary: Scalar = { name: "hexBinary", form: forms.hexadecimal, zero: null };
export const int: Scalar = { name: "int", form: forms.integer, zero: 0, least: -2147483648, most: 2147483647 };
export const integer: Scalar = { name: "integer", form: forms.bigint, zero: /* @__PURE__ */ big("0") };
export const language: Scalar = {
  name: "language",
  form: forms.pattern,
  zero: null,
  expected: "an xs:language such as nb-NO",
  like: /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/,
};
export const long: Scalar = {
  name: "long",
  form: forms.bigint,
  zero: /* @__PURE__ */ big("0"),
  least: /* @__PURE__ */ big("-9223372036854775808"),
  most: /* @__PURE__ */ big("9223372036854775807"),
};
export const Name: Scalar = { name: "Name", form: forms.pattern, zero: null, like: /^[^\s\-.\d][^\s]*$/ };
export const NCName: Scalar = { name: "NCName", form: forms.pattern, zero: null, like: /^[^\s\-.\d:][^\s:]*$/ };
export const negativeInteger: Scalar = {
  name: "negativeInteger",
  form: forms.bigint,
  zero: /* @__PURE__ */ big("0"),
  most: /* @__PURE__ */ big("-1"),
};
export const NMTOKEN: Scalar = { name: "NMTOKEN", form: forms.pattern, zero: null, like: /^\S+$/ };
export const nonNegativeInteger: Scalar = {
  name: "nonNegativeInteger",
  form: forms.bigint,
  zero: /* @__PURE__ */ big("0"),
  least: /* @__PURE__ */ big("0"),
};
export const nonPositiveInteger: Scalar = {
  name: "nonPositiveInteger",
  form: forms.bigint,
  zero: /* @__PURE__ */ big("0"),
  most: /* @__PURE__ */ big("0"),
};
export const normalizedString: Scalar = {
  name: "normalizedString",
  form: forms.text,
  zero: null,
  expected: "an xs:normalizedString (text)",
};
export const positiveInteger: Scalar = {
  name: "positiveInteger",
  form: forms.bigint,
  zero: /* @__PURE__ */ big("0"),
  least: /* @__PURE__ */ big("1"),
};
export const short: Scalar = { name: "short", form: forms.integer, zero: 0, least: -32768, most: 32767 };
export const string: Scalar = { name: "string", form: forms.text, zero: null, expected: "text" };
export const time: Scalar = {
  name: "time",
  form: forms.date,
  zero: null,
  expected: "an xs:time such as 12:34:45",
  like: /* @__PURE__ */ zoned(clock),
};
export const token: Scalar = { name: "token", form: forms.text, zero: null, expected: "an xs:token (text)" };
export const unsignedByte: Scalar = { name: "unsignedByte", form: forms.integer, zero: 0, least: 0, most: 255 };
export const unsignedInt: Scalar = { name: "unsignedInt", form: forms.integer, zero: 0, least: 0, most: 4294967295 };
export const unsignedLong: Scalar = {
  name: "unsignedLong",
  form: forms.bigint,
  zero: /* @__PURE__ */ big("0"),
  least: /* @__PURE__ */ big("0"),
  most: /* @__PURE__ */ big("18446744073709551615"),
};
export const unsignedShort: Scalar = { name: "unsignedShort", form: forms.integer, zero: 0, least: 0, most: 65535 };
export const guid: Scalar = {
  name: "guid",
  form: forms.pattern,
  zero: "00000000-0000-0000-0000-000000000000",
  expected: "a ser:guid",
  like: /^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/,
};
export const char: Scalar = { name: "char", form: forms.char, zero: "\0", expected: "a ser:char (one UTF-16 unit)" };
/** .NET refuses a letter without its number, a `T` without a time, and more days than a TimeSpan has. */
export const timeSpan: Scalar = {
  name: "timeSpan",
  form: forms.duration,
  zero: "PT0S",
  expected: "a ser:duration such as P1DT2H3M4S",
  like: /^(?=.*\d)-?P(\d*D)?(T(\d*H)?(\d*M)?(\d*(\.\d*)?S)?)?$/,
  writable: /^(?=.*\d)(?!.*(?:[PT]$|[PTDHM][DHMS]))-?P(\d*D)?(T(\d*H)?(\d*M)?(\d*(\.\d*)?S)?)?$/,
  most: 10675199,
};
/** A value that says its type, because the message does. */
export const anyType: Scalar = {
  name: "anyType",
  form: anyValue,
  zero: null,
  expected: 'a typed value such as { $type: "xs:int", value: 7 }',
  types: {
    "xs:string": string,
    "xs:dateTime": dateTime,
    "xs:duration": duration,
    "xs:decimal": decimal,
    "xs:date": date,
    "xs:time": time,
    "xs:boolean": boolean,
    "xs:int": int,
    "xs:short": short,
    "xs:byte": byte,
    "xs:unsignedInt": unsignedInt,
    "xs:unsignedShort": unsignedShort,
    "xs:unsignedByte": unsignedByte,
    "xs:double": double,
    "xs:float": float,
    "xs:long": long,
    "xs:unsignedLong": unsignedLong,
    "xs:base64Binary": base64Binary,
    "ser:guid": guid,
    "ser:char": char,
    "ser:duration": timeSpan,
  } satisfies Record<Exclude<AnyValue["$type"], "raw">, Scalar>,
};
