/** Arrays: a sequence of one repeated element. */
import type { ArrayDescriptor } from "../../descriptors.js";
import { addStep, Problem, unnamed, within } from "../../values/problem.js";
import { nextChild } from "../xml/content.js";
import type { XmlReader } from "../xml/reader.js";
import { lazy } from "../../values/lazy.js";
import type { Codec, CodecOf, Fast } from "./codec.js";
import { Member } from "./member.js";

export function arrayCodec(descriptor: ArrayDescriptor, codecOf: CodecOf, fast: Fast | undefined): Codec {
  const item = lazy(() => itemMember(descriptor, codecOf));
  const fastItems = lazy(() => fast?.items(item()));
  return {
    expected: `an array (${descriptor.name})`,
    zero: () => null,
    item,
    write: (out, name, value) => {
      try {
        out.element(name, "", () => item().writeAll(out, value));
      } catch (error) {
        throw within(error, item().wireName);
      }
    },
    read: (reader) => {
      const items: unknown[] = [];
      do {
        try {
          fastItems()?.(reader, items);
        } catch (error) {
          throw itemError(error, item(), items.length);
        }
      } while (nextChild(reader) && items.push(readItem(reader, item(), items.length)));
      return compact(items);
    },
  };
}

/** Returns a function that reads one item of an array: the item, or undefined if it read the array's end tag instead. It throws Problem. */
export function itemReader(
  descriptor: ArrayDescriptor,
  codecOf: CodecOf,
): (reader: XmlReader, index: number) => { readonly item: unknown } | undefined {
  const item = itemMember(descriptor, codecOf);
  return (reader, index) => (nextChild(reader) ? { item: readItem(reader, item, index) } : undefined);
}

/** The array repeats, and the member for an item does not: to the codec an item is one element. */
function itemMember({ item, namespace }: ArrayDescriptor, codecOf: CodecOf): Member {
  const [wireName, type, occurs, options = {}] = item;
  return new Member([wireName, type, occurs.endsWith("nil") ? "1nil" : "1", options], namespace, codecOf);
}

function readItem(reader: XmlReader, item: Member, index: number): unknown {
  if (reader.local !== item.wireName || reader.namespace !== item.namespace)
    throw addStep(new Problem(unexpected(reader, item.wireName, item.namespace)), index);
  try {
    return item.readOne(reader);
  } catch (error) {
    throw addStep(unnamed(error, item.property), index);
  }
}

/** An item is told by its index, not by the name of its element. But the name decides if the value is a secret. */
export const itemError = (error: unknown, item: Member, index: number): unknown =>
  addStep(within(error, item.wireName), index);

/** Returns the error message for an element that is not the expected one. */
export const unexpected = (reader: XmlReader, local: string, namespace: string): string =>
  `expected the element ${local} of ${namespace}, got ${reader.local} of ${reader.namespace || "no namespace"}`;

/** An engine gives a growing array more space than its items need, which counts in an answer with many small arrays. */
export const compact = (items: unknown[]): unknown[] => (items.length < 16 ? items.slice() : items);
