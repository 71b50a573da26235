/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * How .NET's DataContractSerializer reads the text of a simple value: laxer than XML Schema in places, and stricter in others. Each rule here is
 * made of rows of the project's table of verdicts, for which Mono's copy of .NET's own code was asked.
 */
import type { ScalarName } from "../../descriptors.js";
import { base64Binary as ourBytes, dateTime as ourDateTime, timeSpan as ourTimeSpan } from "../../scalars.js";
import type { Scalar } from "../../values/forms.js";
import { ticksOf } from "../../values/time-span.js";

type Reading = (text: string) => string | undefined;

/** The types that .NET reads otherwise than our reader of answers does. */
const readings: { readonly [Name in ScalarName]?: Reading } = {
  base64Binary,
  char,
  dateTime,
  decimal,
  double: (text) => floating(text, Number),
  float: (text) => floating(text, Math.fround),
  guid,
  timeSpan,
};

/**
 * Returns the text where our reader takes it too, else our reader's form of the value that .NET understands. Undefined where .NET refuses the
 * text, and for nothing else: the reader may still refuse what is returned.
 */
export function asDotNetReads(name: ScalarName, text: string): string | undefined {
  const read = readings[name];
  return read ? read(text) : text;
}

/** True if our reader takes the text. */
const isOurs = (scalar: Scalar, text: string): boolean => scalar.form.read(text, scalar) !== undefined;

/** The types of which .NET reads an array in one go. It refuses a foreign element among their items, and skips it among others. */
export const refusesForeignItems: ReadonlySet<ScalarName> = new Set<ScalarName>([
  "boolean",
  "dateTime",
  "decimal",
  "double",
  "float",
  "int",
  "long",
]);

/** Takes off the white space that XML has. From dates, durations and guids, .NET takes off any that Unicode has, as `trim` does. */
function trimmed(text: string): string {
  const isSpace = (at: number): boolean => " \t\r\n".includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (from < to && isSpace(from)) from++;
  while (from < to && isSpace(to - 1)) to--;
  return text.slice(from, to);
}

/** A code unit as a number, which is read as an int. */
function char(text: string): string | undefined {
  const value = trimmed(text);
  const code = /^[+-]?\d+$/.test(value) ? Number(value) + 0 : NaN;
  return code >= 0 && code <= 0xffff ? String(code) : undefined;
}

/** A number that the type is too small for is refused, and so is `+INF`. */
function floating(text: string, held: (value: number) => number): string | undefined {
  const value = trimmed(text);
  if (/^-?Infinity$/.test(value)) return value.replace("Infinity", "INF");
  return /^(?:-?INF|NaN)$/.test(value) || Number.isFinite(held(Number(value))) ? text : undefined;
}

const largestDecimal = (BigInt(1) << BigInt(96)) - BigInt(1);

/** Digits that a decimal has no place for are rounded, before the point they are too many. */
function decimal(text: string): string | undefined {
  const [, digits = "", fraction = ""] = /^[+-]?(\d*)(?:\.(\d*))?$/.exec(trimmed(text)) ?? [];
  const significant = digits.replace(/^0+/, "");
  if (significant.length > 29) return undefined;
  const whole = BigInt(significant);
  return whole < largestDecimal || (whole === largestDecimal && fraction < "5") ? text : undefined;
}

const datePattern =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d+)?)?)?)?(?:([Zz])|([+-])(\d\d):(\d\d))?$/;

/** A date without a time, a month, or a year is its first moment. The hour of a zone may be up to 99, and so may its minute. 24:00:00 is refused. */
function dateTime(text: string): string | undefined {
  const value = text.trim();
  const found = datePattern.exec(value);
  // Seven digits are kept of a second, and these are rounded up.
  if (!found || /^9999-12-31T23:59:59\.9999999[5-9]/.test(value)) return undefined;
  const [, year = "", month = "01", day = "01", hour = "00", minute = "00", second = "00", fraction = "", utc] = found;
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}`;
  if (Number(year) === 0 || !moment.toISOString().startsWith(clock.slice(0, 10))) return undefined;
  if (isOurs(ourDateTime, text)) return text;
  const [sign, zoneHour, zoneMinute] = found.slice(9);
  if (sign === undefined) return utc === undefined ? clock : `${clock}Z`;
  const asSent = `${clock}${sign}${zoneHour}:${zoneMinute}`;
  if (isOurs(ourDateTime, asSent)) return asSent;
  moment.setUTCHours(Number(hour), Number(minute), Number(second));
  const ahead = (sign === "-" ? -60_000 : 60_000) * (Number(zoneHour) * 60 + Number(zoneMinute));
  return utcText(new Date(moment.getTime() - ahead), fraction);
}

/** A moment outside of .NET's years is the first or the last one in them. */
function utcText(moment: Date, fraction: string): string {
  const year = moment.getUTCFullYear();
  if (year < 1) return "0001-01-01T00:00:00Z";
  if (year > 9999) return "9999-12-31T23:59:59.9999999Z";
  return `${moment.toISOString().slice(0, 19)}${fraction}Z`;
}

/** With years and months too, which a TimeSpan does not have: they are days then. */
function timeSpan(text: string): string | undefined {
  const value = text.trim();
  const ticks = ticksOf(value);
  if (ticks === undefined) return undefined;
  if (isOurs(ourTimeSpan, value)) return value;
  return spanText(ticks);
}

/** Returns a TimeSpan as .NET writes it: without what is zero. */
function spanText(ticks: bigint): string {
  const size = ticks < 0 ? -ticks : ticks;
  const seconds = size / BigInt(10_000_000);
  const fraction = String(size % BigInt(10_000_000)).padStart(7, "0");
  const second = `${seconds % BigInt(60)}.${fraction}`.replace(/\.0+$|(\.\d*[1-9])0+$/, "$1");
  const unit = (count: bigint, letter: string): string => (count > 0 ? `${count}${letter}` : "");
  const clock = unit((seconds / BigInt(3_600)) % BigInt(24), "H") + unit((seconds / BigInt(60)) % BigInt(60), "M");
  const time = clock + (Number(second) > 0 ? `${second}S` : "");
  const text = unit(seconds / BigInt(86_400), "D") + (time === "" ? "" : `T${time}`);
  return text === "" ? "PT0S" : `${ticks < 0 ? "-" : ""}P${text}`;
}

const guidPatterns = [
  /^([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})$/i,
  /^\{([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})\}$/i,
  /^\(([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})\)$/i,
  /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/i,
];

/** In any of the forms that .NET has for it; but for the one of C, all of hexadecimal numbers, which no client is known to write. */
function guid(text: string): string | undefined {
  const value = text.trim();
  for (const pattern of guidPatterns) {
    const found = pattern.exec(value);
    if (found) return found.slice(1).join("-");
  }
  return undefined;
}

/** Padding may stand after any four characters, and bits that are no part of a byte may be anything. */
function base64Binary(text: string): string | undefined {
  if (isOurs(ourBytes, text)) return text;
  const parts = text.replace(/[ \t\r\n]+/g, "").split(/(?<==)(?=[^=])/);
  if (parts.some((part) => part.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(part))) return undefined;
  return btoa(parts.map((part) => atob(part)).join(""));
}

