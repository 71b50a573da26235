/**
 * Packs JSON data for the explorer's page, and unpacks it there without loss. Equal lists and objects that occur often
 * are stored once. The values of a field are stored in one list for all objects of the same shape, because similar texts
 * compress better side by side.
 */

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A key of an object. With a second item, the value is the same in all objects of the shape. */
type Field = readonly [key: string] | readonly [key: string, value: boolean];

/**
 * A value in a list of values. A number of zero or more is the index of a shared value. A negative number says where
 * the value is: one of `tokens`, or an object. The shape of an object has the index `tokens.object - token`.
 */
type Token = null | string | number;

const tokens = { list: -1, number: -2, false: -3, true: -4, object: -5 } as const;

/** Packed data. It is JSON. Each list has its values in the order in which `unpack` needs them. */
export interface Packed {
  readonly namespaces: readonly string[];
  readonly shapes: readonly (readonly Field[])[];
  /** Values that occur often, the most frequent first, and at the end the packed value. */
  readonly roots: readonly Token[];
  /** The values of the fields of each shape that are not the same in all objects. */
  readonly columns: readonly (readonly (readonly Token[])[])[];
  /** The items of all lists. */
  readonly items: readonly Token[];
  /** The number of items of each list. */
  readonly lengths: readonly number[];
  readonly numbers: readonly number[];
}

/** First character of an encoded QName, and of the escape of a text that starts with it. */
const mark = "~";
/** How often a list or object occurs at least if it gets an index. Below this, a compressed page is smaller with copies. */
const often = 12;

/** Returns the packed data. Equal data gives equal packed data. */
export function pack(root: Json): Packed {
  const values = new Interned(root);
  const namespaces = new Table<string>();
  const shapes = new Table<readonly Field[]>();
  const columns: Token[][][] = [];
  const roots: Token[] = [];
  const items: Token[] = [];
  const lengths: number[] = [];
  const numbers: number[] = [];

  const put = (value: Json, into: Token[]): void => {
    if (value === null) into.push(null);
    else if (typeof value === "string") into.push(textToken(value, namespaces));
    else if (typeof value === "boolean") into.push(value ? tokens.true : tokens.false);
    else if (typeof value === "number") {
      into.push(tokens.number);
      numbers.push(value);
    } else {
      const index = values.indexOf(value);
      if (index === undefined) putOwn(value, into);
      else into.push(index);
    }
  };
  const putOwn = (value: Composite, into: Token[]): void => {
    if (isList(value)) {
      into.push(tokens.list);
      lengths.push(value.length);
      for (const item of value) put(item, items);
      return;
    }
    const entries = Object.entries(value);
    const shape = entries.map(([key, each]): Field => (typeof each === "boolean" ? [key, each] : [key]));
    const index = shapes.index(JSON.stringify(shape), shape);
    into.push(tokens.object - index);
    const own = (columns[index] ??= []);
    let at = 0;
    for (const [, each] of entries) if (typeof each !== "boolean") put(each, (own[at++] ??= []));
  };
  for (const each of values.frequent) putOwn(each, roots);
  put(root, roots);
  return { namespaces: namespaces.all, shapes: shapes.all, roots, columns, items, lengths, numbers };
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

function textToken(text: string, namespaces: Table<string>): string {
  const end = text.startsWith("{") ? text.lastIndexOf("}") : -1;
  if (end < 0) return text.startsWith(mark) ? mark + text : text;
  const namespace = text.slice(1, end);
  return `${mark}${namespaces.index(namespace, namespace)}}${text.slice(end + 1)}`;
}

/** Returns the data that was packed. Equal parts of it are one object. */
export function unpack({ namespaces, shapes, roots, columns, items, lengths, numbers }: Packed): Json {
  const shared: Json[] = [];
  const ownMember = { configurable: true, enumerable: true, writable: true };
  const nextColumns = columns.map((own) => own.map(reader));
  const nextItem = reader(items);
  const nextLength = reader(lengths);
  const nextNumber = reader(numbers);

  const valueOf = (token: Token): Json => {
    if (typeof token === "string") return textOf(token);
    if (token === null) return null;
    if (token >= 0) return shared[token] ?? null;
    if (token <= tokens.object) return objectOf(tokens.object - token);
    if (token === tokens.list) return listOf(nextLength() ?? 0);
    return token === tokens.number ? (nextNumber() ?? null) : token === tokens.true;
  };
  // Loops, because this runs before the page shows anything, when the browser has compiled nothing yet.
  const listOf = (length: number): Json => {
    const list: Json[] = [];
    for (let at = 0; at < length; at++) list.push(valueOf(nextItem() ?? null));
    return list;
  };
  const objectOf = (index: number): Json => {
    const object: Record<string, Json> = {};
    const next = nextColumns[index] ?? [];
    let at = 0;
    for (const field of shapes[index] ?? []) {
      const value = field.length === 2 ? field[1] : valueOf(next[at++]?.() ?? null);
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
  for (const token of roots) shared.push(valueOf(token));
  return shared.at(-1) ?? null;
}

/** Returns a function that returns one item after another. */
function reader<Item>(list: readonly Item[]): () => Item | undefined {
  let at = 0;
  return () => list[at++];
}

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
