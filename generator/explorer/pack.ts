/**
 * Packs JSON data for the explorer's page, and unpacks it there without loss. Equal values are stored once, keys and
 * booleans of objects are stored once for each combination, and namespaces of QNames once.
 */

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A key of an object. With a second item, the value is the same in all objects of the shape. */
type Field = readonly [key: string] | readonly [key: string, value: boolean];

/** A packed value: an index of `shared`, a text, null, or a list that starts with its kind. */
type Cell = null | number | string | readonly Cell[];

/** Packed data. It is JSON. */
export interface Packed {
  readonly namespaces: readonly string[];
  readonly shapes: readonly (readonly Field[])[];
  /** Values that occur more than once, the most frequent first. */
  readonly shared: readonly Cell[];
  readonly root: Cell;
}

/** Kinds of a list. A kind of zero or more is the index of an object's shape. */
const kinds = { array: -1, number: -2, boolean: -3 } as const;

/** First character of an encoded QName, and of the escape of a text that starts with it. */
const mark = "~";
/** How often a list or object occurs at least if it gets an index. Below this, a compressed page is smaller with copies. */
const often = 12;

/** Returns the packed data. Equal data gives equal packed data. */
export function pack(root: Json): Packed {
  const values = new Interned(root);
  const namespaces = new Table<string>();
  const shapes = new Table<readonly Field[]>();

  const cellOf = (value: Json): Cell => {
    if (value === null) return null;
    if (typeof value === "string") return textCell(value, namespaces);
    if (typeof value === "number") return [kinds.number, value];
    if (typeof value === "boolean") return [kinds.boolean, Number(value)];
    return values.indexOf(value) ?? ownCell(value);
  };
  const ownCell = (value: Composite): readonly Cell[] => {
    if (isList(value)) return [kinds.array, ...value.map(cellOf)];
    const entries = Object.entries(value);
    const shape = entries.map(([name, each]): Field => (typeof each === "boolean" ? [name, each] : [name]));
    const rest = entries.flatMap(([, each]) => (typeof each === "boolean" ? [] : [cellOf(each)]));
    return [shapes.index(JSON.stringify(shape), shape), ...rest];
  };
  const shared = values.frequent.map(ownCell);
  return { root: cellOf(root), shared, shapes: shapes.all, namespaces: namespaces.all };
}

type Composite = readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Composite): value is readonly Json[] => Array.isArray(value);

/** Finds equal lists and objects. */
class Interned {
  /** Lists and objects that occur often, the most frequent first. */
  readonly frequent: readonly Composite[];
  readonly #ids = new Map<string, number>();
  readonly #idOf = new Map<Composite, number>();
  readonly #seen: { readonly value: Composite; readonly id: number; count: number }[] = [];
  readonly #indexes: ReadonlyMap<number, number>;

  constructor(root: Json) {
    this.#count(root);
    const frequent = this.#seen.filter(({ count }) => count >= often).sort((a, b) => b.count - a.count || a.id - b.id);
    this.frequent = frequent.map(({ value }) => value);
    this.#indexes = new Map(frequent.map(({ id }, index) => [id, index]));
  }

  /** Returns the index in `frequent` of an equal value. */
  indexOf(value: Composite): number | undefined {
    return this.#indexes.get(this.#idOf.get(value) ?? -1);
  }

  /** Counts a value and those inside, and returns a text that only equal values have. */
  #count(value: Json): string {
    if (typeof value === "string") return `"${value.length}:${value}`;
    if (typeof value !== "object" || value === null) return String(value);
    const key = isList(value)
      ? `[${value.map((each) => this.#count(each)).join()}`
      : `{${Object.entries(value)
          .map(([name, each]) => `${name.length}:${name}=${this.#count(each)}`)
          .join()}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#seen.length;
      this.#ids.set(key, id);
      this.#seen.push({ value, id, count: 0 });
    }
    const seen = this.#seen[id];
    if (seen) seen.count++;
    this.#idOf.set(value, id);
    return `#${id}`;
  }
}

function textCell(text: string, namespaces: Table<string>): string {
  const end = text.startsWith("{") ? text.lastIndexOf("}") : -1;
  if (end < 0) return text.startsWith(mark) ? mark + text : text;
  const namespace = text.slice(1, end);
  return `${mark}${namespaces.index(namespace, namespace)}}${text.slice(end + 1)}`;
}

/** Returns the data that was packed. Equal parts of it are one object. */
export function unpack({ namespaces, shapes, shared, root }: Packed): Json {
  const made: Json[] = [];
  const valueOf = (cell: Cell): Json => {
    if (typeof cell === "string") return textOf(cell);
    if (typeof cell === "number") return (made[cell] ??= valueOf(shared[cell] ?? null));
    return cell === null ? null : listOf(cell);
  };
  // Loops, because this runs before the page shows anything, when the browser has compiled nothing yet.
  const listOf = (cell: readonly Cell[]): Json => {
    const kind = cell[0] as number;
    if (kind === kinds.number) return cell[1] as number;
    if (kind === kinds.boolean) return cell[1] === 1;
    if (kind !== kinds.array) return objectOf(shapes[kind] ?? [], cell);
    const list: Json[] = [];
    for (let at = 1; at < cell.length; at++) list.push(valueOf(cell[at] ?? null));
    return list;
  };
  const objectOf = (shape: readonly Field[], cell: readonly Cell[]): Json => {
    const object: Record<string, Json> = {};
    let at = 1;
    for (const field of shape) {
      const value = field.length === 2 ? field[1] : valueOf(cell[at++] ?? null);
      // An assignment to `__proto__` would make no member.
      if (field[0] === "__proto__") Object.defineProperty(object, field[0], { value, ...ownMember });
      else object[field[0]] = value;
    }
    return object;
  };
  const textOf = (text: string): string => {
    if (!text.startsWith(mark)) return text;
    if (text.startsWith(mark + mark)) return text.slice(1);
    const end = text.indexOf("}");
    return `{${namespaces[Number(text.slice(1, end))] ?? ""}}${text.slice(end + 1)}`;
  };
  return valueOf(root);
}

const ownMember = { configurable: true, enumerable: true, writable: true };

/** A list of distinct values, in the order in which they were first asked for. */
class Table<Value> {
  readonly all: Value[] = [];
  readonly #indexes = new Map<string, number>();

  /** Returns the index of a value, which is added if its key is new. */
  index(key: string, value: Value): number {
    let index = this.#indexes.get(key);
    if (index === undefined) this.#indexes.set(key, (index = this.all.push(value) - 1));
    return index;
  }
}
