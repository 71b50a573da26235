/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * Between JavaScript's `Date`, a moment, and the wire's `xs:dateTime`, a wall clock without a zone. Which zone the clock hangs in is
 * never guessed: the server's base time zone, the one that the session's `timeZone` names, or UTC for what the pages say is UTC.
 */

/** .NET's empty date. */
export const emptyDateTime = "0001-01-01T00:00:00";

export const isEmptyDateTime = (dateTime: string): boolean => /^0001-01-01T00:00:00(\.0+)?Z?$/.test(dateTime);

/**
 * The wall clock of a moment in a zone: `"UTC"` or an IANA name such as `"Europe/Oslo"`. Milliseconds are written only where there are some.
 *
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function dateTimeFromDate(date: Date, zone: string): string {
  const iso = new Date(date.getTime() + offsetAt(date.getTime(), zone)).toISOString().slice(0, -1);
  if (!/^(?!0000)\d{4}-/.test(iso)) throw new RangeError("expected a year from 1 to 9999, as .NET has them");
  return iso.endsWith(".000") ? iso.slice(0, -4) : iso;
}

/**
 * The moment at which a wall clock in a zone shows `dateTime`. Where the text itself names a zone, that counts. A clock that is put
 * forward skips an hour: a time inside it is read with the offset before. One that is put back shows an hour twice: the first is taken.
 *
 * @throws RangeError for text that is no xs:dateTime, or an unknown zone.
 */
export function dateFromDateTime(dateTime: string, zone: string): Date {
  const { clock, own } = readDateTime(dateTime);
  return own ?? momentOf(clock, zone, "compatible");
}

/** The clock that a text shows, in milliseconds as if it hung in UTC, and the moment if the text itself names a zone. */
export function readDateTime(dateTime: string): { readonly clock: number; readonly own: Date | undefined } {
  const match = /^(-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(dateTime);
  const [, clock = "", fraction = "", own] = match ?? [];
  const asUtc = Date.parse(`${clock}${fraction === "" ? "" : `.${`${fraction.slice(1)}00`.slice(0, 3)}`}${own ?? "Z"}`);
  // Date.parse takes a 31st of February for one in March.
  const date = clock.slice(0, clock.indexOf("T"));
  const shows = Number.isNaN(asUtc) ? "" : new Date(Date.parse(`${date}T00:00:00Z`)).toISOString();
  if (!match || !shows.startsWith(date))
    throw new RangeError(
      `expected an xs:dateTime such as 2026-12-24T12:34:45, got ${JSON.stringify(dateTime.slice(0, 60))}`,
    );
  return { clock: asUtc, own: own === undefined ? undefined : new Date(asUtc) };
}

/**
 * The moment to take for a time that a clock skips when it is put forward, or shows twice when it is put back; as in JavaScript's Temporal.
 * `compatible` takes the later moment for a time that is skipped, and the earlier one for a time that is shown twice. `reject` throws a RangeError.
 */
export type Disambiguation = "compatible" | "earlier" | "later" | "reject";

/** The moment at which a clock in a zone shows a time. `clock` is in milliseconds, as if it hung in UTC. */
export function momentOf(clock: number, zone: string, disambiguation: Disambiguation): Date {
  const day = 86_400_000;
  // The offset after a change gives the earlier moment of a skipped time, and the later one of a time that is shown twice.
  const [byOld, byNew] = [clock - offsetAt(clock - day, zone), clock - offsetAt(clock + day, zone)];
  const shown = [byOld, byNew].filter((each) => each + offsetAt(each, zone) === clock);
  if (disambiguation === "reject" && new Set(shown).size !== 1)
    throw new RangeError(
      `${new Date(clock).toISOString().slice(0, -1)}: the clock in ${zone} ${shown.length === 0 ? "skips this time" : "shows this time twice"}`,
    );
  if (shown.length === 1) return new Date(shown[0] ?? clock);
  const isLater = disambiguation === "later" || (disambiguation !== "earlier" && shown.length === 0);
  return new Date(isLater ? Math.max(byOld, byNew) : Math.min(byOld, byNew));
}

/** Milliseconds by which the zone's clock is ahead of UTC at a moment. */
function offsetAt(moment: number, zone: string): number {
  if (Number.isNaN(moment)) throw new RangeError("expected a valid date");
  if (zone === "UTC") return 0;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const year = parts["era"] === "BC" ? 1 - Number(parts["year"]) : Number(parts["year"]);
  const clock = new Date(0);
  clock.setUTCFullYear(year, Number(parts["month"]) - 1, Number(parts["day"]));
  clock.setUTCHours(Number(parts["hour"]), Number(parts["minute"]), Number(parts["second"]));
  return clock.getTime() - Math.floor(moment / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const numeric = {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    } as const;
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", era: "short", ...numeric });
    formats.set(zone, format);
  }
  return format;
}

