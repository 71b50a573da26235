/** Dictionaries: an object of JSON. In TypeScript an object too if the keys are text, else a `Map`. */
import type { DictionaryDescriptor } from "../../descriptors.js";
import { isMap, isPlainObject } from "../../realm.js";
import { isSecretName } from "../../secrets/names.js";
import { lazy } from "../../values/lazy.js";
import { placed, Problem, within } from "../../values/problem.js";
import { hasTextKey } from "../../values/text-key.js";
import { isJsonObject, own, type Codec, type CodecOf } from "./codec.js";
import { Member, readValue, writeValue } from "./member.js";

export function dictionaryCodec(descriptor: DictionaryDescriptor, codecOf: CodecOf): Codec {
  const isObject = hasTextKey(descriptor);
  const expected = isObject ? `an object with text keys (${descriptor.name})` : `a Map (${descriptor.name})`;
  const parts = lazy(() => ({
    key: new Member(descriptor.key, codecOf),
    value: new Member(descriptor.value, codecOf),
  }));
  const entries = (given: unknown): Iterable<[unknown, unknown]> => {
    if (isObject ? isPlainObject(given) : isMap(given))
      return isObject ? Object.entries(given as object) : (given as Map<unknown, unknown>);
    throw new Problem(expected, { value: given });
  };
  return {
    expected,
    zero: () => null,
    write: (given) => {
      const { key, value } = parts();
      const texts: string[] = [];
      for (const [each, held] of entries(given)) {
        try {
          texts.push(`${keyText(key.codec.write(each))}:${writeValue(value, held)}`);
        } catch (error) {
          throw pairError(error, key, value, each, texts.length);
        }
      }
      return `{${texts.join(",")}}`;
    },
    read: (json, message) => {
      if (!isJsonObject(json)) throw new Problem(expected, { value: json });
      const { key, value } = parts();
      const pairs = Object.keys(json);
      // Not `Object.create(null)`, which engines make a hash table.
      const read = Object.setPrototypeOf({}, null) as Record<string, unknown>;
      const map = isObject ? undefined : new Map<unknown, unknown>();
      for (const each of pairs) {
        try {
          const held = readValue(value, json[each], message);
          if (map) map.set(key.codec.read(each, message), held);
          else read[own(each)] = held;
        } catch (error) {
          throw pairError(error, key, value, each, pairs.indexOf(each));
        }
      }
      return map ?? read;
    },
  };
}

/** Returns a key as JSON, which has only texts as names. */
const keyText = (json: string): string => (json.startsWith('"') ? json : `"${json}"`);

/** Returns the error, placed at a key; at the index of the pair if keys are secrets. */
function pairError(error: unknown, key: Member, value: Member, each: unknown, index: number): unknown {
  const place = isSecretName(key.name) ? index : `[${JSON.stringify(String(each))}]`;
  return placed(within(error, value.name), place);
}
