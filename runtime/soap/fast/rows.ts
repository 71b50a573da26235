/** Reads the items of an array and the pairs of a dictionary, each with one match if it holds nothing but texts. */
import type { FastReader, Pairs } from "../codec/codec.js";
import type { Member } from "../codec/member.js";
import { namespacesOf, patternOf, readElement } from "./element.js";
import { around, expressionOf } from "./pattern.js";
import { byPrefixes } from "./prefixes.js";

export function fastItems(item: Member): FastReader<unknown[]> {
  const spelled = byPrefixes(
    () => namespacesOf(item),
    (tagOf) => {
      const tag = tagOf(item.wireName, item.namespace);
      const pattern = patternOf(item, tagOf);
      return (
        tag && {
          tag,
          row: pattern && { pattern, expression: expressionOf(pattern) },
        }
      );
    },
  );
  return (reader, items) => {
    const { tag, row } = spelled(reader) ?? {};
    if (row) {
      const { pattern, expression } = row;
      for (let match; (match = reader.match(expression, pattern.levels));) items.push(pattern.read(match, 1, reader));
    }
    if (!tag || item.readText) return;
    for (let value; (value = readElement(reader, tag, item)) !== undefined;) items.push(value);
  };
}

export function fastPairs(pair: string, namespace: string, key: Member, value: Member): FastReader<Pairs> {
  const spelled = byPrefixes(
    () => [namespace, key.namespace, ...namespacesOf(value)],
    (tagOf) => {
      const tag = tagOf(pair, namespace);
      const keys = key.readText && patternOf(key, tagOf);
      const values = patternOf(value, tagOf);
      if (!tag || !keys || !values) return undefined;
      const source = (first: number): string => around(tag, keys.source(first) + values.source(first + keys.groups));
      return {
        keys,
        values,
        levels: 1 + values.levels,
        expression: expressionOf({ source }),
      };
    },
  );
  return (reader, pairs) => {
    const row = spelled(reader);
    if (!row) return;
    for (let match; (match = reader.match(row.expression, row.levels));) {
      let part: Member | undefined = key;
      let name: unknown;
      try {
        name = row.keys.read(match, 1, reader);
        part = value;
        const held = row.values.read(match, 1 + row.keys.groups, reader);
        part = undefined;
        pairs.put(name, held);
      } catch (error) {
        throw pairs.located(part ? part.located(error) : error, name);
      }
    }
  };
}
