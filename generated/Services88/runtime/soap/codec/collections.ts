/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Arrays and dictionaries. */
import type { ArrayDescriptor, DictionaryDescriptor } from "../../descriptors.js";
import { isMap, isPlainObject } from "../../realm.js";
import { absentMembers } from "../../types.js";
import type { Codec, Flat, List } from "./codec.js";
import { Sequence } from "./carrier.js";
import { memberCodec, nextChild, notTaken, plainValue, takeOne, type MemberCodec } from "./member.js";
import { placed, Problem, unnamed } from "../../values/problem.js";
import { elementAround, plainElement, Spelled, sticky } from "../fast/spelling.js";
import type { XmlReader } from "../xml/reader.js";
import { ownText } from "../xml/text.js";

/** One item of an array: the array itself is what repeats, so that to its codec an item is one element. */
function itemCodec({ item: [wireName, type, occurs, options], namespace }: ArrayDescriptor): MemberCodec {
  return memberCodec(
    [wireName, type, occurs.endsWith("nil") ? "1nil" : "1", ...(options ? ([options] as const) : ([] as const))],
    namespace,
  );
}

/** Reads the items of an array one by one, after its start tag: the item, or nothing where the array's end tag was read instead. Throws Problem. */
export function itemReader(
  descriptor: ArrayDescriptor,
): (reader: XmlReader, index: number) => { readonly item: unknown } | undefined {
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
      tag,
      flat,
      pattern: rowsOf(item.isText ? plainElement(tag, item.nillable) : flat && elementAround(tag, flat.source(tagOf))),
    };
  });
  return {
    expected: `an array (${descriptor.name})`,
    zero: () => null,
    ...(item.isText && { list: listOf(item) }),
    write: (out, name, value) => {
      const before = out.text;
      out.text += `<${name}>`;
      const open = out.text.length;
      out.enter();
      item.writeAll(out, value);
      out.leave();
      out.text = out.text.length === open ? `${before}<${name}/>` : `${out.text}</${name}>`;
    },
    read: (reader) => {
      const items: unknown[] = [];
      do {
        const here = spelled.at(reader);
        try {
          const flat = here?.flat;
          if (here?.pattern)
            takeRows(reader, here.pattern, 2, (found, group) =>
              items.push(flat ? flat.read(reader, found, group) : plainValue(reader, found, group, item)),
            );
          if (here && !item.isText)
            for (
              let value = takeOne(reader, here.tag, item);
              value !== notTaken;
              value = takeOne(reader, here.tag, item)
            )
              items.push(value);
        } catch (error) {
          throw placedAt(error, item, items.length);
        }
      } while (nextChild(reader) && items.push(readItem(reader, item, items.length)));
      return compact(items);
    },
  };
}

function listOf(item: MemberCodec): List {
  // Between the items, as it was last.
  let open = "";
  let between = "";
  return {
    local: item.wireName,
    namespace: item.namespace,
    read: (items, reader) => {
      if (items === "") return [];
      if (open === "" || !items.startsWith(open)) {
        open = ownText(items.slice(0, items.indexOf(">") + 1));
        between = `</${open.slice(1)}${open}`;
      }
      const values: unknown[] = [];
      try {
        for (let from = open.length, to = 0; to >= 0; from = to + between.length) {
          to = items.indexOf(between, from);
          // An end tag has one character more.
          values.push(item.readText(items.slice(from, to < 0 ? -open.length - 1 : to), reader));
        }
      } catch (error) {
        throw placedAt(error, item, values.length);
      }
      return compact(values);
    },
  };
}

/** An engine gives an array that grows more place than it needs, which counts where there are many small ones. */
const compact = (items: unknown[]): unknown[] => (items.length < 16 ? items.slice() : items);

/** How a member's values are read in one go, where they are carriers that can be, and of the namespace that the member is of. */
function flatOf(member: MemberCodec): Flat | undefined {
  const flat = member.isText ? undefined : member.codec().flat?.();
  return flat?.namespace === member.namespace ? flat : undefined;
}

/** Several rows are found at once, because what a pattern finds is told in an array. */
const rowsAtOnce = 4;

/** A pattern for rows of which each may be there; behind the groups of each is one that tells. */
const rowsOf = (row: string | undefined): RegExp | undefined =>
  row === undefined ? undefined : sticky(`(?:${row}())?`.repeat(rowsAtOnce));

/** Reads as many rows as stand as the pattern has them, so many elements inside each other; `take` is given the first group of each. */
function takeRows(
  reader: XmlReader,
  pattern: RegExp,
  levels: number,
  take: (found: readonly (string | undefined)[], group: number) => void,
): void {
  let isFull = true;
  while (isFull) {
    const found = reader.match(pattern, levels);
    if (!found) return;
    const width = (found.length - 1) / rowsAtOnce;
    for (let group = 1; isFull && group < found.length; group += width) {
      isFull = found[group + width - 1] !== undefined;
      if (isFull) take(found, group);
    }
  }
}

function readItem(reader: XmlReader, item: MemberCodec, index: number): unknown {
  if (reader.local !== item.wireName || reader.namespace !== item.namespace)
    throw placed(new Problem(unexpected(reader, item.wireName, item.namespace)), index);
  try {
    return item.readOne(reader);
  } catch (error) {
    throw placed(unnamed(error, item.property), index);
  }
}

/** An item is told by its index, not by the name of its element; but whether it may be told goes by that. */
const placedAt = (error: unknown, item: MemberCodec, index: number): unknown =>
  placed(unnamed(placed(error, item.property), item.property), index);

const unexpected = (reader: XmlReader, local: string, namespace: string): string =>
  `expected the element ${local} of ${namespace}, got ${reader.local} of ${reader.namespace || "no namespace"}`;

export function dictionaryCodec(descriptor: DictionaryDescriptor): Codec {
  const key = memberCodec(descriptor.key, descriptor.namespace);
  const value = memberCodec(descriptor.value, descriptor.namespace);
  const pairs = new Sequence([key, value], descriptor.name);
  const spelled = new Spelled(
    key.namespace === descriptor.namespace && value.namespace === descriptor.namespace
      ? descriptor.namespace
      : undefined,
    (tagOf) => {
      const [pair, keyTag, valueTag] = [tagOf(descriptor.pair), tagOf(key.wireName), tagOf(value.wireName)];
      const flat = flatOf(value);
      const inside = value.isText
        ? plainElement(valueTag, value.nillable)
        : flat && elementAround(valueTag, flat.source(tagOf));
      return {
        pair,
        flat,
        pattern: rowsOf(
          key.isText && inside !== undefined
            ? elementAround(pair, plainElement(keyTag, key.nillable) + inside)
            : undefined,
        ),
      };
    },
  );
  const isText = hasTextKey(descriptor);
  const expected = isText ? `an object with text keys (${descriptor.name})` : `a Map (${descriptor.name})`;
  const entries = (given: unknown): Iterable<[unknown, unknown]> => {
    if (isText ? isPlainObject(given) : isMap(given))
      return isText ? Object.entries(given as object) : (given as Map<unknown, unknown>);
    throw new Problem(expected, { value: given });
  };
  return {
    expected,
    zero: () => null,
    write: (out, name, given) => {
      const pair = out.name(descriptor.namespace, descriptor.pair);
      out.text += `<${name}>`;
      out.enter();
      for (const [each, held] of entries(given)) {
        try {
          out.text += `<${pair}>`;
          key.write(out, each);
          value.write(out, held);
          out.text += `</${pair}>`;
        } catch (error) {
          throw placed(unnamed(error, value.property), keyed(each));
        }
      }
      out.leave();
      out.text += `</${name}>`;
    },
    read: (reader) => {
      const into: Pairs = isText
        ? (Object.setPrototypeOf({}, null) as Record<string, unknown>)
        : new Map<unknown, unknown>();
      for (;;) {
        const here = spelled.at(reader);
        const flat = here?.flat;
        if (here?.pattern)
          takeRows(reader, here.pattern, 3, (found, group) => takePair(reader, found, group, key, value, flat, into));
        const isTaken = here !== undefined && reader.take(here.pair, false) !== undefined;
        if (!isTaken && !nextChild(reader)) return into;
        let begun = {} as Readonly<Record<string, unknown>>;
        try {
          if (!isTaken && (reader.local !== descriptor.pair || reader.namespace !== descriptor.namespace))
            throw new Problem(unexpected(reader, descriptor.pair, descriptor.namespace));
          const pair = pairs.read(reader, (values) => (begun = values));
          put(into, pair[absentMembers]?.includes(key.property) ? null : pair[key.property], pair[value.property]);
        } catch (error) {
          throw placedInPair(error, begun[key.property], value, into);
        }
      }
    },
  };
}

/** An object without a prototype, so that a key such as `__proto__` is only a key; not `Object.create(null)`, which engines make a hash table. */
type Pairs = Record<string, unknown> | Map<unknown, unknown>;

/** Reads a pair that stands as it nearly always does. */
function takePair(
  reader: XmlReader,
  found: readonly (string | undefined)[],
  group: number,
  key: MemberCodec,
  value: MemberCodec,
  flat: Flat | undefined,
  into: Pairs,
): void {
  let part: MemberCodec | undefined = key;
  let name: unknown;
  try {
    name = plainValue(reader, found, group, key);
    part = value;
    const held = flat ? flat.read(reader, found, group + 2) : plainValue(reader, found, group + 2, value);
    part = undefined;
    put(into, name, held);
  } catch (error) {
    throw placedInPair(part ? placed(error, part.property) : error, name, value, into);
  }
}

/** An error in a pair has the pair's key in its path, which is the value's place; or the pair's index, where no key was read. */
function placedInPair(error: unknown, key: unknown, value: MemberCodec, into: Pairs): unknown {
  return key === undefined || key === null
    ? placed(error, into instanceof Map ? into.size : Object.keys(into).length)
    : placed(unnamed(error, value.property), keyed(key));
}

const keyed = (key: unknown): string => `[${JSON.stringify(String(key))}]`;

function put(into: Pairs, name: unknown, value: unknown): void {
  if (name === null) throw new Problem("expected a key in every pair");
  if (into instanceof Map) {
    if (into.has(name)) throw new Problem("each key once", { value: name });
    into.set(name, value);
  } else {
    // No value that was read is undefined.
    if (into[name as string] !== undefined) throw new Problem("each key once", { value: name });
    into[name as string] = value;
  }
}

/** Whether values are objects, whose keys are text, and not maps. */
export function hasTextKey({ key: [, type] }: DictionaryDescriptor): boolean {
  if (typeof type === "object") return type.name === "string";
  const descriptor = type();
  return descriptor.kind === "restricted" && descriptor.base.name === "string";
}

