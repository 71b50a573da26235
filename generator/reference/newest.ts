/**
 * Combines several sources of documentation: reference pages of one year may describe parameters that the Swagger of another year leaves out. For each
 * text, the newest source that has it wins.
 */
import { basename } from "node:path";
import type { Reference } from "./model.js";

/** A month, or a day, in the name of a file: `2026-07`, `2026-07-15`. */
const date = /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?!\d)/g;

/** Returns the last date in the name of a file; undefined if it has none. */
const dateOf = (path: string): string | undefined => basename(path).match(date)?.at(-1);

/**
 * Returns paths, that of the newest source first. If each name has a date, the dates decide. Otherwise, and for equal dates, the path that was given last is
 * the newest. The dates of files on the disk do not count: a checkout or a download changes them.
 */
export function newestFirst(paths: readonly string[]): readonly string[] {
  const dated = paths.map((path) => ({ path, date: dateOf(path) })).reverse();
  if (dated.some((each) => each.date === undefined)) return dated.map(({ path }) => path);
  return dated.sort((a, b) => compare(b.date ?? "", a.date ?? "")).map(({ path }) => path);
}

/** Compares dates. Without a day, only the months are compared. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length), b.slice(0, length)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Returns the documentation of all references. The first one that has a text wins. */
export function combined(newest: readonly Reference[]): Reference {
  return {
    operations: grouped(
      newest.flatMap(({ operations }) => operations),
      keyOf,
    ).map((all) => ({
      ...first(all),
      ...text(
        "summary",
        all.map(({ summary }) => summary),
      ),
      ...text(
        "returns",
        all.map(({ returns }) => returns),
      ),
      parameters: texts(all.map(({ parameters }) => parameters)),
    })),
    types: grouped(
      newest.flatMap(({ types }) => types),
      ({ name }) => name,
    ).map((all) => ({
      ...first(all),
      ...text(
        "summary",
        all.map(({ summary }) => summary),
      ),
      members: texts(all.map(({ members }) => members)),
    })),
    examples: newest.flatMap(({ examples }) => examples),
  };
}

const keyOf = ({ agent, operation }: Reference["operations"][number]): string => `${agent}.${operation}`;

/** Returns the items with equal keys as lists, in the order of the first ones. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

const first = <Item>([item]: readonly [Item, ...Item[]]): Item => item;

const text = <Name extends string>(
  name: Name,
  all: readonly (string | undefined)[],
): { readonly [Key in Name]?: string } => {
  const found = all.find((each) => each !== undefined);
  return found === undefined ? {} : ({ [name]: found } as { readonly [Key in Name]?: string });
};

/** Combines texts by name. Sources differ in the case of first letters. */
function texts(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const found = new Map<string, readonly [name: string, text: string]>();
  for (const entry of all.flatMap(Object.entries<string>)) {
    const key = entry[0].toLowerCase();
    if (!found.has(key)) found.set(key, entry);
  }
  return Object.fromEntries(found.values());
}
