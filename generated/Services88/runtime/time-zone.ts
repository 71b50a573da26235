/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Dates of messages in a named time zone. */
import { dateTimeFromDate, momentOf, readDateTime, type Disambiguation } from "./dates.js";

/** A moment: a `Date`, or a `Temporal.Instant` or `Temporal.ZonedDateTime`. */
export type Moment = Date | { readonly epochMilliseconds: number };

/** `Temporal.ZonedDateTime`, if the platform and its types have `Temporal`. */
export type ZonedDateTime = typeof globalThis extends {
  readonly Temporal: { readonly ZonedDateTime: { from(...args: never): infer Zoned } };
}
  ? Zoned
  : unknown;

/** Reads and writes the dates of messages, which have no zone of their own. */
export interface NamedTimeZone {
  /** The IANA name: `Europe/Oslo`. */
  readonly name: string;
  /** Returns the `xs:dateTime` that the zone's clock shows at a moment. @throws RangeError for an invalid date */
  format(moment: Moment): string;
  /**
   * Returns the moment at which the zone's clock shows a text.
   *
   * @param disambiguation The moment for a time that the clock skips or shows twice. Default: `compatible`.
   * @throws RangeError for a text that is no `xs:dateTime`, or that has `Z` or an offset; `new Date(text)` reads such a text.
   */
  parse(text: string, disambiguation?: Disambiguation): Date;
  /** Returns the same moment as `parse`, as a `Temporal.ZonedDateTime`. @throws TypeError if the platform has no `Temporal` */
  parseZoned(text: string, disambiguation?: Disambiguation): ZonedDateTime;
}

/**
 * Returns a time zone.
 *
 * @param zone An IANA name such as `Europe/Oslo`, or one of NetServer's codes, such as `NO`. A code must be that of a country with a single time
 *   zone, or stand in `zones`.
 * @param zones IANA names by NetServer's codes. The agent `TimeZone` lists the codes of your server with their cities.
 * @throws RangeError for an unknown zone, or for a code of a country that has several zones.
 * @example
 * const oslo = timeZone("Europe/Oslo");
 * await appointments.SaveAppointmentEntity({ AppointmentEntity: { StartDate: oslo.format(new Date()) } });
 */
export function timeZone(zone: string, zones: Readonly<Record<string, string>> = {}): NamedTimeZone {
  const name = Object.hasOwn(zones, zone) ? (zones[zone] as string) : isCode(zone) ? zoneOfCountry(zone) : zone;
  // Throws a RangeError for an unknown zone now, not at the first date.
  dateTimeFromDate(new Date(0), name);
  return {
    name,
    format: (moment) =>
      dateTimeFromDate("epochMilliseconds" in moment ? new Date(moment.epochMilliseconds) : moment, name),
    parse: (text, disambiguation = "compatible") => momentOf(clockOf(text), name, disambiguation),
    parseZoned: (text, disambiguation = "compatible") => {
      clockOf(text);
      const { Temporal } = globalThis as { readonly Temporal?: TemporalOfPlatform };
      if (!Temporal)
        throw new TypeError("parseZoned: expected a platform with Temporal; use parse, which returns a Date");
      return Temporal.PlainDateTime.from(text).toZonedDateTime(name, { disambiguation }) as ZonedDateTime;
    },
  };
}

interface TemporalOfPlatform {
  readonly PlainDateTime: {
    from(text: string): {
      toZonedDateTime(zone: string, options: { readonly disambiguation: Disambiguation }): unknown;
    };
  };
}

/** Returns the milliseconds of a clock as if it hung in UTC. @throws RangeError */
function clockOf(text: string): number {
  const { clock, own } = readDateTime(text);
  if (own)
    throw new RangeError(
      `expected an xs:dateTime without Z or an offset, got ${JSON.stringify(text)}; new Date(text) reads it`,
    );
  return clock;
}

/** NetServer's codes are those of countries, some with a region behind it: `NO`, `US-NY`. */
const isCode = (zone: string): boolean => /^[A-Z]{2}(?:-[A-Z0-9]+)?$/.test(zone);

/** Returns the time zone of a country that has only one, as the platform knows them. */
function zoneOfCountry(code: string): string {
  const names = code.includes("-") ? [] : (zonesOfRegion(code) ?? []);
  const [first, ...more] = names;
  if (first !== undefined && more.length === 0) return first;
  const why =
    more.length > 0 ? ` has ${names.length} time zones` : " is no country with one time zone that this platform knows";
  throw new RangeError(
    `${code}${why}: name the zone, as in timeZone("${code}", { "${code}": "${first ?? "Europe/Oslo"}" })`,
  );
}

/** The older platforms have a getter, the newer ones a method. */
function zonesOfRegion(region: string): readonly string[] | undefined {
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    readonly getTimeZones?: () => readonly string[] | undefined;
  };
  return locale.getTimeZones?.() ?? locale.timeZones;
}

