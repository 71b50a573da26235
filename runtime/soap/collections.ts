/** Arrays and dictionaries. */
import type { ArrayDescriptor, DictionaryDescriptor } from "../descriptors.js";
import type { Codec, Flat } from "./codec.js";
import { memberCodec, nextChild, notTaken, placedIn, plainValue, takeOne, writeItems, type MemberCodec } from "./member.js";
import { placed, Problem } from "./problem.js";
import { elementAround, plainElement, Spelled, sticky, type Tag } from "./spelling.js";
import type { XmlReader } from "./xml-reader.js";
import { ownText } from "./xml-text.js";

/** One item of an array: the array itself is what repeats, so that to its codec an item is one element. */
function itemCodec({ item: [wireName, type, occurs, options], namespace }: ArrayDescriptor): MemberCodec {
  return memberCodec([wireName, type, occurs.endsWith("nil") ? "1nil" : "1", ...(options ? [options] as const : [] as const)], namespace);
}

/** Reads the items of an array one by one, after its start tag: the item, or nothing where the array's end tag was read instead. Throws Problem. */
export function itemReader(descriptor: ArrayDescriptor): (reader: XmlReader, index: number) => { readonly item: unknown } | undefined {
  const item = itemCodec(descriptor);
  const spelled = new Spelled(item.namespace, (tagOf) => tagOf(item.wireName));
  return (reader, index) => {
    try {
      const tag = item.isText ? undefined : spelled.at(reader);
      const taken = tag === undefined ? notTaken : takeOne(reader, tag, item);
      if (taken !== notTaken) return { item: taken };
    } catch (error) {
      throw placedAt(error, item, index);
    }
    return nextChild(reader) ? { item: readItem(reader, item, index) } : undefined;
  };
}

export function arrayCodec(descriptor: ArrayDescriptor): Codec {
  const item = itemCodec(descriptor);
  const spelled = new Spelled(item.namespace, (tagOf) => {
    const tag = tagOf(item.wireName);
    const flat = flatOf(item);
    return {
      tag, flat,
      pattern: item.isText ? sticky(`(?:${plainElement(tag, item.nillable)})?`.repeat(itemsAtOnce)) : flat ? sticky(elementAround(tag, flat.source(tagOf))) : undefined,
    };
  });
  return {
    expected: `an array (${descriptor.name})`,
    zero: () => null,
    write: (out, name, value) => {
      if (Array.isArray(value) && value.length === 0) {
        out.text += `<${name}/>`;
        return;
      }
      out.text += `<${name}>`;
      out.inside(() => writeItems(value, `an array of what is ${item.expected()}`, (each) => item.writeOne(out, each)));
      out.text += `</${name}>`;
    },
    read: (reader) => {
      const items: unknown[] = [];
      for (;;) {
        const here = spelled.at(reader);
        try {
          if (item.isText && here?.pattern) while (takeItems(reader, here.pattern, item, items));
          else if (here?.flat && here.pattern) for (let found = reader.match(here.pattern, 2); found; found = reader.match(here.pattern, 2)) items.push(here.flat.read(found, 1));
          if (here && !item.isText) for (let value = takeOne(reader, here.tag, item); value !== notTaken; value = takeOne(reader, here.tag, item)) items.push(value);
        } catch (error) {
          throw placedAt(error, item, items.length);
        }
        if (!nextChild(reader)) return items;
        items.push(readItem(reader, item, items.length));
      }
    },
  };
}

/** How a member's values are read in one go, where they are carriers that can be, and of the namespace that the member is of. */
function flatOf(member: MemberCodec): Flat | undefined {
  const flat = member.isText ? undefined : member.codec().flat?.();
  return flat?.namespace === member.namespace ? flat : undefined;
}

const itemsAtOnce = 8;

/** Reads as many items as there are, and as a pattern has; whether there may be more. */
function takeItems(reader: XmlReader, pattern: RegExp, item: MemberCodec, items: unknown[]): boolean {
  const found = reader.match(pattern);
  if (!found) return false;
  for (let group = 1; group < found.length; group += 2) {
    const value = plainValue(found, group, item);
    if (value === notTaken) return false;
    items.push(value);
  }
  return true;
}

/** After a start tag in an array. Throws Problem. */
function readItem(reader: XmlReader, item: MemberCodec, index: number): unknown {
  if (reader.local !== item.wireName || reader.namespace !== item.namespace) throw new Problem(unexpected(reader, item.wireName, item.namespace));
  try {
    return item.readOne(reader);
  } catch (error) {
    throw placed(unnamed(error, item.property), index);
  }
}

/** An item is told by its index, not by the name of its element; but whether it may be told goes by that. */
const placedAt = (error: unknown, item: MemberCodec, index: number): unknown => placed(unnamed(placed(error, item.property), item.property), index);

function unnamed(error: unknown, property: string): unknown {
  if (error instanceof Problem && error.path.startsWith(`.${property}`)) error.path = error.path.slice(property.length + 1);
  return error;
}

const unexpected = (reader: XmlReader, local: string, namespace: string): string =>
  `expected the element ${local} of ${namespace}, got ${reader.local} of ${reader.namespace || "no namespace"}`;

export function dictionaryCodec(descriptor: DictionaryDescriptor): Codec {
  const key = memberCodec(descriptor.key, descriptor.namespace);
  const value = memberCodec(descriptor.value, descriptor.namespace);
  const spelled = new Spelled(key.namespace === descriptor.namespace && value.namespace === descriptor.namespace ? descriptor.namespace : undefined, (tagOf) => {
    const [pair, keyTag, valueTag] = [tagOf(descriptor.pair), tagOf(key.wireName), tagOf(value.wireName)];
    const plainKey = plainElement(keyTag, key.nillable);
    const flat = flatOf(value);
    const inside = value.isText ? plainElement(valueTag, value.nillable) : flat && elementAround(valueTag, flat.source(tagOf));
    return { pair, flat, value: valueTag, key: key.isText ? sticky(plainKey) : undefined, pairs: key.isText && inside !== undefined ? sticky(elementAround(pair, plainKey + inside)) : undefined };
  });
  const usualKeys: string[] = [];
  const [, keyType] = descriptor.key;
  const isText = keyType === "string" || (typeof keyType === "function" && isRestrictedText(keyType()));
  const expected = isText ? `an object with text keys (${descriptor.name})` : `a Map (${descriptor.name})`;
  const entries = (given: unknown): Iterable<[unknown, unknown]> => {
    if (isText ? isPlainObject(given) : given instanceof Map) return isText ? Object.entries(given as object) : (given as Map<unknown, unknown>);
    throw new Problem(expected, { value: given });
  };
  return {
    expected,
    zero: () => null,
    write: (out, name, given) => {
      const pair = out.name(descriptor.namespace, descriptor.pair);
      out.text += `<${name}>`;
      out.inside(() => {
        for (const [each, held] of entries(given)) {
          try {
            out.text += `<${pair}>`;
            key.write(out, each);
            value.write(out, held);
            out.text += `</${pair}>`;
          } catch (error) {
            throw placed(unnamed(error, value.property), `[${JSON.stringify(String(each))}]`);
          }
        }
      });
      out.text += `</${name}>`;
    },
    read: (reader) => {
      const pairs = isText ? new ByText(usualKeys) : new ByAnyKey();
      for (;;) {
        const here = spelled.at(reader);
        if (here?.pairs) while (takePair(reader, here.pairs, key, value, here.flat, pairs));
        const taken = here !== undefined && reader.take(here.pair, false) !== undefined;
        if (!taken) {
          if (!nextChild(reader)) return pairs.values;
          if (reader.local !== descriptor.pair || reader.namespace !== descriptor.namespace) {
            throw new Problem(unexpected(reader, descriptor.pair, descriptor.namespace));
          }
        }
        readPair(reader, key, value, taken ? here : undefined, pairs);
      }
    },
  };
}

interface Pairs {
  readonly values: object;
  /** Whether the key was new. */
  add(key: unknown, value: unknown): boolean;
}

class ByAnyKey implements Pairs {
  readonly values = new Map<unknown, unknown>();

  add(key: unknown, value: unknown): boolean {
    return this.values.size < this.values.set(key, value).size;
  }
}

/** Of one dictionary, and how long: what a server invents without end must not fill the memory. */
const usualKeysAtMost = 64;
const usualKeyAtMost = 100;

/** Into an object without a prototype, so that a key such as `__proto__` is only a key. */
class ByText implements Pairs {
  // Not `Object.create(null)`: engines make that one a hash table, which takes twice the time and the memory.
  readonly values = Object.setPrototypeOf({}, null) as Record<string, unknown>;
  /** The keys of a dictionary before, mostly the same ones in the same order: an engine finds a string that it knows several times faster. */
  readonly #usual: string[];
  #count = 0;

  constructor(usual: string[]) {
    this.#usual = usual;
  }

  add(given: unknown, value: unknown): boolean {
    let key = given as string;
    const at = this.#count++;
    const usual = this.#usual[at];
    if (usual === key) key = usual;
    else if (at < usualKeysAtMost && key.length < usualKeyAtMost) this.#usual[at] = key = ownText(key);
    const isNew = !(key in this.values);
    this.values[key] = value;
    return isNew;
  }
}

/** Reads a pair that stands as it nearly always does. */
function takePair(reader: XmlReader, pattern: RegExp, key: MemberCodec, value: MemberCodec, flat: Flat | undefined, into: Pairs): boolean {
  const found = reader.match(pattern, 3);
  if (!found) return false;
  put(into, placedIn(key, () => plainValue(found, 1, key)), placedIn(value, () => (flat ? flat.read(found, 3) : plainValue(found, 3, value))), value);
  return true;
}

/** To the end tag of the pair. It is told how key and value are spelt where they may be taken as they stand. */
function readPair(
  reader: XmlReader, key: MemberCodec, value: MemberCodec, spelled: { readonly key: RegExp | undefined; readonly value: Tag } | undefined,
  into: Pairs,
): void {
  let name: unknown = null;
  let held: unknown = notTaken;
  const found = spelled?.key && reader.match(spelled.key);
  if (spelled && found) {
    name = placedIn(key, () => plainValue(found, 1, key));
    if (!value.isText) held = placedIn(value, () => takeOne(reader, spelled.value, value));
  }
  while (nextChild(reader)) {
    if (reader.local === key.wireName && reader.namespace === key.namespace) name = key.readOne(reader);
    else if (reader.local === value.wireName && reader.namespace === value.namespace) held = value.readOne(reader);
    else reader.skip();
  }
  put(into, name, held, value);
}

function put(into: Pairs, name: unknown, held: unknown, value: MemberCodec): void {
  if (name === null) throw new Problem("expected a key in every pair");
  if (!into.add(name, held === notTaken ? value.zero() : held)) throw new Problem("each key once", { value: name });
}

const isRestrictedText = (type: { readonly kind: string; readonly base?: unknown }): boolean => type.kind === "restricted" && type.base === "string";

const isPlainObject = (value: unknown): value is object => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
