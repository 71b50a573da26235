/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Dictionaries: an element for each pair, which holds a key and a value. An object in TypeScript if the keys are text, else a `Map`. */
import type { DictionaryDescriptor } from "../../descriptors.js";
import { absentMembers } from "../../types.js";
import { addStep, Problem, unnamed, within } from "../../values/problem.js";
import { isSecretName } from "../../secrets/names.js";
import { hasTextKey, pairsOf } from "../../values/text-key.js";
import { nextChild } from "../xml/content.js";
import type { XmlReader } from "../xml/reader.js";
import { unexpected } from "./array.js";
import { type Codec, type CodecOf, type Fast, type Pairs } from "./codec.js";
import { lazy } from "../../values/lazy.js";
import { Member } from "./member.js";
import { Sequence } from "./sequence.js";

export function dictionaryCodec(descriptor: DictionaryDescriptor, codecOf: CodecOf, fast: Fast | undefined): Codec {
  const { name, namespace, pair } = descriptor;
  const isObject = hasTextKey(descriptor);
  const expected = isObject ? `an object with text keys (${name})` : `a Map (${name})`;
  const parts = lazy(() => {
    const key = new Member(descriptor.key, namespace, codecOf);
    const value = new Member(descriptor.value, namespace, codecOf);
    return {
      key,
      value,
      sequence: new Sequence([key, value], name, fast),
      fast: fast?.pairs(pair, namespace, key, value),
    };
  });
  return {
    expected,
    zero: () => null,
    write: (out, element, given) => {
      const { key, value } = parts();
      const tag = out.name(namespace, pair);
      out.text += `<${element}>`;
      out.enter();
      let index = 0;
      for (const [each, held] of pairsOf(given, isObject, expected)) {
        try {
          out.text += `<${tag}>`;
          key.write(out, each);
          value.write(out, held);
          out.text += `</${tag}>`;
        } catch (error) {
          throw within(addStep(unnamed(error, value.property), segmentOf(key, each) ?? index), pair);
        }
        index++;
      }
      out.leave();
      out.text += `</${element}>`;
    },
    read: (reader) => {
      const { key, value, sequence, fast } = parts();
      const pairs = new ReadPairs(isObject, pair, key, value);
      do fast?.(reader, pairs);
      while (nextChild(reader) && readPair(reader, descriptor, key, value, sequence, pairs));
      return pairs.result;
    },
  };
}

function readPair(
  reader: XmlReader,
  { pair, namespace }: DictionaryDescriptor,
  key: Member,
  value: Member,
  sequence: Sequence,
  pairs: Pairs,
): true {
  const progress = sequence.begin();
  // A key that was left out has its zero in the end, which is no key of the message.
  let isKeyAbsent = false;
  try {
    if (reader.local !== pair || reader.namespace !== namespace) throw new Problem(unexpected(reader, pair, namespace));
    const read = sequence.read(reader, progress);
    isKeyAbsent = read[absentMembers]?.includes(key.property) ?? false;
    pairs.put(isKeyAbsent ? null : read[key.property], read[value.property]);
  } catch (error) {
    throw pairs.located(error, isKeyAbsent ? undefined : progress.values[key.property]);
  }
  return true;
}

/** The pairs that were read of one dictionary. */
class ReadPairs implements Pairs {
  /** An object without a prototype, so that a key such as `__proto__` is only a key. Not `Object.create(null)`, which engines make a hash table. */
  readonly result: Record<string, unknown> | Map<unknown, unknown>;
  readonly #pair: string;
  readonly #key: Member;
  readonly #value: Member;

  constructor(isObject: boolean, pair: string, key: Member, value: Member) {
    this.result = isObject ? (Object.setPrototypeOf({}, null) as Record<string, unknown>) : new Map<unknown, unknown>();
    this.#pair = pair;
    this.#key = key;
    this.#value = value;
  }

  put(key: unknown, value: unknown): void {
    const { result } = this;
    if (key === null) throw new Problem("expected a key in every pair");
    // No value that was read is undefined.
    if (result instanceof Map ? result.has(key) : result[key as string] !== undefined)
      throw within(new Problem("each key once", { value: key }), this.#key.wireName);
    if (result instanceof Map) result.set(key, value);
    else result[key as string] = value;
  }

  located(error: unknown, key: unknown): unknown {
    const { result } = this;
    const segment = key === undefined || key === null ? undefined : segmentOf(this.#key, key);
    return within(
      segment === undefined
        ? addStep(error, result instanceof Map ? result.size : Object.keys(result).length)
        : addStep(unnamed(error, this.#value.property), segment),
      this.#pair,
    );
  }
}

/** Returns the part of an error's path that names a key; undefined where keys are secrets. */
const segmentOf = ({ wireName }: Member, key: unknown): string | undefined =>
  isSecretName(wireName) ? undefined : `[${JSON.stringify(String(key))}]`;

