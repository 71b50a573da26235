/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Durations, as members of the type `xs:duration` or `ser:duration` hold them. */
import { durationOf } from "./values/time-span.js";

/** Parts of a duration. Each is a number of any sign, also with a fraction; their sum counts. */
export interface DurationParts {
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
  readonly milliseconds?: number | undefined;
}

/** Milliseconds. Months and years are missing, because they have no fixed length and .NET's TimeSpan does not have them. */
const lengths: Readonly<Record<string, number>> = {
  weeks: 604_800_000,
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
};

/**
 * Returns a duration in the form in which .NET writes it: `PT10M` for ten minutes. It is rounded to 100 nanoseconds.
 *
 * @throws RangeError for a part that does not exist or is no number, and for a duration that a TimeSpan of .NET cannot hold.
 * @example
 * await appointments.SaveAppointmentEntity({ AppointmentEntity: { ...appointment, AlarmLeadTime: duration({ minutes: 10 }) } });
 */
export function duration(parts: DurationParts): string {
  let ticks = BigInt(0);
  for (const [name, value] of Object.entries(parts) as [string, number | undefined][]) {
    const length = Object.hasOwn(lengths, name) ? lengths[name] : undefined;
    if (length === undefined)
      throw new RangeError(
        `duration: expected ${Object.keys(lengths).join(", ")}, got ${JSON.stringify(name.slice(0, 60))}`,
      );
    if (value === undefined) continue;
    if (!Number.isFinite(value)) throw new RangeError(`duration: expected a number of ${name}, got ${String(value)}`);
    // The whole part apart: a product of large numbers would lose digits.
    const whole = Math.trunc(value);
    ticks += BigInt(whole) * BigInt(length * 10_000) + BigInt(Math.round((value - whole) * length * 10_000));
  }
  if (BigInt.asIntN(64, ticks) !== ticks)
    throw new RangeError("duration: expected at most 10,675,199 days, as a TimeSpan of .NET has them");
  return durationOf(ticks);
}

