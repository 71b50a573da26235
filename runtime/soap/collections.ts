/** Arrays and dictionaries. */
import type { ArrayDescriptor, DictionaryDescriptor } from "../descriptors.js";
import type { Codec } from "./codec.js";
import { memberCodec, nextChild, notTaken, takeOne, writeItems } from "./member.js";
import { placed, Problem } from "./problem.js";
import { Tags, type Tag } from "./tag.js";
import type { XmlReader } from "./xml-reader.js";

export function arrayCodec(descriptor: ArrayDescriptor): Codec {
  const [wireName, type, occurs, options] = descriptor.item;
  // The array itself is what repeats: to its codec, an item is one element.
  const item = memberCodec([wireName, type, occurs.endsWith("nil") ? "1nil" : "1", ...(options ? [options] as const : [] as const)], descriptor.namespace);
  const tags = new Tags(item.namespace, [wireName]);
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
        const tag = tags.at(reader)?.[0];
        try {
          for (let value = tag && takeOne(reader, tag, item); value !== undefined && value !== notTaken; value = tag && takeOne(reader, tag, item)) items.push(value);
        } catch (error) {
          throw placed(error, items.length);
        }
        if (!nextChild(reader)) return items;
        if (reader.local !== wireName || reader.namespace !== item.namespace) throw new Problem(unexpected(reader, wireName, item.namespace));
        try {
          items.push(item.readOne(reader));
        } catch (error) {
          throw placed(unnamed(error, item.property), items.length);
        }
      }
    },
  };
}

/** An item is told by its index, not by the name of its element. */
function unnamed(error: unknown, property: string): unknown {
  if (error instanceof Problem && error.path.startsWith(`.${property}`)) error.path = error.path.slice(property.length + 1);
  return error;
}

const unexpected = (reader: XmlReader, local: string, namespace: string): string =>
  `expected the element ${local} of ${namespace}, got ${reader.local} of ${reader.namespace || "no namespace"}`;

export function dictionaryCodec(descriptor: DictionaryDescriptor): Codec {
  const key = memberCodec(descriptor.key, descriptor.namespace);
  const value = memberCodec(descriptor.value, descriptor.namespace);
  const tags = new Tags(key.namespace === descriptor.namespace && value.namespace === descriptor.namespace ? descriptor.namespace : undefined, [descriptor.pair, key.wireName, value.wireName]);
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
      const values = isText ? new TextKeys() : new Map<unknown, unknown>();
      for (;;) {
        const current = tags.at(reader);
        const taken = current !== undefined && reader.take(current[0] as Tag, "start", false) !== undefined;
        if (!taken) {
          if (!nextChild(reader)) return values instanceof Map ? values : values.object;
          if (reader.local !== descriptor.pair || reader.namespace !== descriptor.namespace) {
            throw new Problem(unexpected(reader, descriptor.pair, descriptor.namespace));
          }
        }
        readPair(reader, key, value, taken ? current : undefined, values);
      }
    },
  };
}

type PairMember = ReturnType<typeof memberCodec>;

/** An object without a prototype, so that a key such as `__proto__` is only a key. */
class TextKeys {
  readonly object = Object.create(null) as Record<string, unknown>;

  has(key: unknown): boolean {
    return (key as string) in this.object;
  }

  set(key: unknown, value: unknown): void {
    this.object[key as string] = value;
  }
}

/** To the end tag of the pair. The tags of pair, key and value are given where they may be taken as they stand. */
function readPair(reader: XmlReader, key: PairMember, value: PairMember, tags: readonly Tag[] | undefined, into: TextKeys | Map<unknown, unknown>): void {
  let name: unknown = null;
  let held: unknown = notTaken;
  if (tags) {
    let member = key;
    try {
      const taken = takeOne(reader, tags[1] as Tag, member);
      if (taken !== notTaken) {
        name = taken;
        member = value;
        held = takeOne(reader, tags[2] as Tag, member);
      }
    } catch (error) {
      throw placed(error, member.property);
    }
  }
  if (!(tags && reader.takeEnd(tags[0] as Tag))) {
    while (nextChild(reader)) {
      if (reader.local === key.wireName && reader.namespace === key.namespace) name = key.readOne(reader);
      else if (reader.local === value.wireName && reader.namespace === value.namespace) held = value.readOne(reader);
      else reader.skip();
    }
  }
  if (name === null) throw new Problem("expected a key in every pair");
  if (into.has(name)) throw new Problem("each key once", { value: name });
  into.set(name, held === notTaken ? value.zero() : held);
}

const isRestrictedText = (type: { readonly kind: string; readonly base?: unknown }): boolean => type.kind === "restricted" && type.base === "string";

const isPlainObject = (value: unknown): value is object => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
