/** .NET's TimeSpan, which `ser:duration` stands for: a number of ticks of 100 nanoseconds in 64 bits. */

const durationPattern =
  /^(-?)P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S|(\d*)\.(\d*)S)?)?$/;

const ticksPerSecond = /* @__PURE__ */ BigInt(10_000_000);

/**
 * The ticks of a duration as .NET reads it: a year has 365 days and a month 30, and digits of a second beyond the seventh are cut off. Undefined
 * for text that .NET refuses, because it is no duration, a number in it has more than 31 bits, or its sum more than 64.
 */
export function ticksOf(text: string): bigint | undefined {
  const found = durationPattern.exec(text);
  if (!found) return undefined;
  const [, sign, years, months, days, hours, minutes, whole, seconds = whole, fraction = ""] = found;
  const given = [years, months, days, hours, minutes, seconds].map((each) => Number(each ?? 0));
  if (given.some((each) => each > 0x7fffffff)) return undefined;
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = given;
  const allDays = BigInt((y + Math.floor(mo / 12)) * 365 + (mo % 12) * 30 + d);
  const allSeconds = ((allDays * BigInt(24) + BigInt(h)) * BigInt(60) + BigInt(mi)) * BigInt(60) + BigInt(s);
  const ticks = allSeconds * ticksPerSecond + BigInt(fraction.slice(0, 7).padEnd(7, "0"));
  const signed = sign === "-" ? -ticks : ticks;
  return BigInt.asIntN(64, signed) === signed ? signed : undefined;
}

const ticksPerDay = /* @__PURE__ */ BigInt(864_000_000_000);

/** Returns the ticks of a TimeSpan as .NET's `ToString()` writes it: `[-][d.]hh:mm:ss[.fffffff]`. Undefined for other text. */
export function ticksOfTimeSpan(text: string): bigint | undefined {
  const found = /^(-?)(?:(\d{1,8})\.)?(\d\d?):(\d\d?):(\d\d?)(?:\.(\d{1,7}))?$/.exec(text);
  if (!found) return undefined;
  const [, sign, days = "0", hours = "", minutes = "", seconds = "", fraction = ""] = found;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole = BigInt((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds));
  const ticks = BigInt(days) * ticksPerDay + whole * ticksPerSecond + BigInt(fraction.padEnd(7, "0"));
  const signed = sign === "-" ? -ticks : ticks;
  return BigInt.asIntN(64, signed) === signed ? signed : undefined;
}

/** Returns a TimeSpan as .NET's `ToString()` writes it. */
export function timeSpanOf(ticks: bigint): string {
  const { sign, days, hours, minutes, seconds, fraction } = partsOf(ticks);
  const two = (part: number): string => String(part).padStart(2, "0");
  const clock = `${two(hours)}:${two(minutes)}:${two(seconds)}`;
  return `${sign}${days === 0 ? "" : `${days}.`}${clock}${fraction === 0 ? "" : `.${String(fraction).padStart(7, "0")}`}`;
}

/** Returns a duration as .NET's serializer writes it, such as `P1DT2H3M4.5S`; `PT0S` for zero ticks. */
export function durationOf(ticks: bigint): string {
  const { sign, days, hours, minutes, seconds, fraction } = partsOf(ticks);
  // At most seven digits, without the zeros at the end.
  const second = String(Number(`${seconds}.${String(fraction).padStart(7, "0")}`));
  const clock = `${hours === 0 ? "" : `${hours}H`}${minutes === 0 ? "" : `${minutes}M`}${second === "0" ? "" : `${second}S`}`;
  if (days === 0 && clock === "") return "PT0S";
  return `${sign}P${days === 0 ? "" : `${days}D`}${clock === "" ? "" : `T${clock}`}`;
}

/** The parts of a TimeSpan. `fraction` is in ticks. */
interface TimeSpanParts {
  readonly sign: "" | "-";
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly fraction: number;
}

function partsOf(ticks: bigint): TimeSpanParts {
  const zero = BigInt(0);
  const absolute = ticks < zero ? -ticks : ticks;
  const ofDay = absolute % ticksPerDay;
  const seconds = Number(ofDay / ticksPerSecond);
  return {
    sign: ticks < zero ? "-" : "",
    days: Number(absolute / ticksPerDay),
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    fraction: Number(ofDay % ticksPerSecond),
  };
}
