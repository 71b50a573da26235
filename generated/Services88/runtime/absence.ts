/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Helpers for values that may be null or undefined. */

/**
 * Returns the items of a list that are not null. Most lists of NetServer can be null, and so can their items.
 *
 * @returns A new array; an empty one if the list itself is null.
 * @example
 * for (const person of nonNull(contact.Persons)) console.log(person.Firstname);
 */
export function nonNull<Item>(list: readonly Item[] | null | undefined): NonNullable<Item>[] {
  return (list ?? []).filter((item): item is NonNullable<Item> => item !== null && item !== undefined);
}

/** A value that a program cannot do without is null. `required` throws it. */
export class MissingValueError extends Error {
  override readonly name = "MissingValueError";
}

/**
 * Returns the value, which must not be null.
 *
 * @param what The value in words, for the error: `contact 4`.
 * @throws MissingValueError if the value is null or undefined.
 * @example
 * const contact = required(await contacts.GetContactEntity({ ContactEntityId: 4 }), "contact 4");
 */
export function required<Value>(value: Value, what: string): NonNullable<Value> {
  if (value === null || value === undefined) throw new MissingValueError(`${what}: expected a value, got ${value}`);
  return value;
}

/** The members of `T` without undefined: a member that may be undefined may be absent. */
export type OmitUndefined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/**
 * Returns a copy of an object without the members that are undefined. The copy keeps the symbols of a result, under which it remembers what the
 * server left out or added. `Object.entries` does not see them. Objects in members are the same in the copy.
 *
 * @example
 * await contacts.SaveContactEntity({ ContactEntity: omitUndefined({ ...contact, Name: form.name }) });
 */
export function omitUndefined<T extends object>(value: T): OmitUndefined<T> {
  const copy = { ...value } as Record<string, unknown>;
  for (const name of Object.keys(copy)) if (copy[name] === undefined) delete copy[name];
  return copy as OmitUndefined<T>;
}

