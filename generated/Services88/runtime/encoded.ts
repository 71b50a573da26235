/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * Encoded values: texts such as `[I:3]`, in which NetServer sends values of any type. Custom fields, archive cells, restrictions and fields of an
 * ERP system hold them. Text is not encoded.
 */

/** Functions that write encoded values. Dates are texts as in other members: `2026-12-24`, `2026-12-24T12:30:00`, without a zone. */
export const encoded = {
  /** Writes a 32-bit integer: `[I:3]`. @throws RangeError for any other number */
  int: (value: number): string => {
    if (!(value === (value | 0))) throw new RangeError(`encoded.int: expected a 32-bit integer, got ${value}`);
    return `[I:${value | 0}]`;
  },
  /** Writes a boolean as NetServer does: `[I:1]` for true, `[I:0]` for false. */
  boolean: (value: boolean): string => `[I:${value ? 1 : 0}]`,
  /** Writes a number: `[F:4.43]`. @throws RangeError for NaN and infinity */
  double: (value: number): string => {
    if (!Number.isFinite(value)) throw new RangeError(`encoded.double: expected a finite number, got ${value}`);
    return `[F:${withoutExponent(value)}]`;
  },
  /** Writes the date of an `xs:date` or `xs:dateTime`: `[D:12/24/2026]`. @throws RangeError for other text, and for a text with a zone */
  date: (value: string): string => `[D:${partsOf("encoded.date", value)[0]}]`,
  /** Writes an `xs:dateTime`: `[DT:12/24/2026 12:30:00]`. @throws RangeError for other text, and for a text with a zone */
  dateTime: (value: string): string => `[DT:${partsOf("encoded.dateTime", value).join(" ")}]`,
};

/** Returns a number in decimal digits: .NET does not read an exponent everywhere. */
function withoutExponent(value: number): string {
  const [mantissa = "", exponent] = String(Math.abs(value)).split("e");
  const sign = value < 0 ? "-" : "";
  if (exponent === undefined) return `${sign}${mantissa}`;
  const [whole = "", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${"0".repeat(-shift - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(shift, "0")}`;
}

/** Returns a date as `MM/DD/YYYY`, and its time. */
function partsOf(caller: string, value: string): readonly [date: string, time: string] {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d{1,7})?))?$/.exec(value);
  const [, year = "", month = "", day = "", time = "00:00:00"] = found ?? [];
  if (!found || !isDate(year, month, day) || !isTime(time))
    throw new RangeError(
      `${caller}: expected a date without a zone, such as 2026-12-24T12:30:00, got ${JSON.stringify(String(value).slice(0, 60))}`,
    );
  return [`${month}/${day}/${year}`, time];
}

/**
 * Reads an encoded value.
 *
 * Numbers (`[I:…]`, `[F:…]`, `[M:…]`) become numbers. A date (`[D:…]`) becomes a text such as `2026-12-24`, a date with time (`[DT:…]`)
 * `2026-12-24T12:30:00`, a time (`[T:…]`) `12:30:00`. A boolean is 1 or 0. In a date with slashes the month stands first, in one with dots the day.
 *
 * @returns The value. Any other text is returned unchanged: texts are not encoded, and a server may send forms that this function does not know.
 * @example
 * decode(contact.CustomFields?.["SuperOffice:1"])   // 3 for "[I:3]"
 */
export function decode<Text extends string | null | undefined>(text: Text): number | string | Exclude<Text, string> {
  const [, marker = "", value = ""] = /^\[([A-Z]{1,2}):([^\]]*)\]$/.exec(text ?? "") ?? [];
  return readers[marker]?.(value.trim()) ?? (text as string | Exclude<Text, string>);
}

const readNumber = (value: string): number | undefined =>
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(value) ? finite(Number(value)) : undefined;

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** Readers by marker. Each returns undefined for a value that it does not know. */
const readers: Readonly<Record<string, (value: string) => number | string | undefined>> = {
  I: (value) => (/^[+-]?\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : undefined),
  F: readNumber,
  M: readNumber,
  D: (value) => {
    const read = readDateTime(value);
    return read?.time === "00:00:00" ? read.date : read && `${read.date}T${read.time}`;
  },
  DT: (value) => {
    const read = readDateTime(value);
    return read && `${read.date}T${read.time}`;
  },
  T: readTime,
};

function readDateTime(value: string): { readonly date: string; readonly time: string } | undefined {
  const [date = "", clock = "00:00:00", ...more] = value.split(/[T\s]+/);
  const [, month, day, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(date) ?? [];
  const [, dayOfDots = day, monthOfDots = month, yearOfDots = year] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(date) ?? [];
  const [, y = yearOfDots, m = monthOfDots, d = dayOfDots] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(date) ?? [];
  const time = readTime(clock);
  if (y === undefined || m === undefined || d === undefined || time === undefined || more.length > 0) return undefined;
  const [twoDigitMonth, twoDigitDay] = [m.padStart(2, "0"), d.padStart(2, "0")];
  return isDate(y, twoDigitMonth, twoDigitDay) ? { date: `${y}-${twoDigitMonth}-${twoDigitDay}`, time } : undefined;
}

/** Returns a time as `hh:mm:ss`, with a fraction only if it is not zero. */
function readTime(value: string): string | undefined {
  const [, hour, minute = "", second = "00", fraction = ""] =
    /^(\d\d?):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?$/.exec(value) ?? [];
  if (hour === undefined) return undefined;
  const digits = fraction.replace(/0{1,7}$/, "");
  const time = `${hour.padStart(2, "0")}:${minute}:${second}${digits === "" ? "" : `.${digits}`}`;
  return isTime(time) ? time : undefined;
}

/** True for a day of the calendar, from year 1 on. */
function isDate(year: string, month: string, day: string): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return year !== "0000" && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const isTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/.test(time);

