/** .NET's TimeSpan, which `ser:duration` stands for: a number of ticks of 100 nanoseconds in 64 bits. */

const durationPattern =
  /^(-?)P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S|(\d*)\.(\d*)S)?)?$/;

const ticksPerSecond = BigInt(10_000_000);

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
