/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Dictionaries: an object of JSON. In TypeScript an object too if the keys are text, else a `Map`. */
import type { DictionaryDescriptor } from "../../descriptors.js";
import { isSecretName } from "../../secrets/names.js";
import { lazy } from "../../values/lazy.js";
import { addStep, Problem, within } from "../../values/problem.js";
import { hasTextKey, pairsOf } from "../../values/text-key.js";
import { isJsonObject, type Codec, type CodecOf } from "./codec.js";
import { Member, readValue, writeValue } from "./member.js";

export function dictionaryCodec(descriptor: DictionaryDescriptor, codecOf: CodecOf): Codec {
  const isObject = hasTextKey(descriptor);
  const expected = isObject ? `an object with text keys (${descriptor.name})` : `a Map (${descriptor.name})`;
  const parts = lazy(() => ({
    key: new Member(descriptor.key, codecOf),
    value: new Member(descriptor.value, codecOf),
  }));
  return {
    expected,
    zero: () => null,
    write: (given) => {
      const { key, value } = parts();
      const texts: string[] = [];
      for (const [each, held] of pairsOf(given, isObject, expected)) {
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
          else read[each] = held;
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

/** Returns the error, addStep at a key; at the index of the pair if keys are secrets. */
function pairError(error: unknown, key: Member, value: Member, each: unknown, index: number): unknown {
  const place = isSecretName(key.name) ? index : `[${JSON.stringify(String(each))}]`;
  return addStep(within(error, value.name), place);
}

