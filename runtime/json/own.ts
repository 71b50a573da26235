/** Looks up names that somebody else has chosen in tables that are plain objects. */

/** Returns the value of a name in a table; undefined for a name that only every object has, such as `constructor`. */
export const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;
