/** Arrays: an item is told by its index. */
import type { ArrayDescriptor } from "../../descriptors.js";
import { addStep, Problem, within } from "../../values/problem.js";
import { lazy } from "../../values/lazy.js";
import type { Parsed } from "../parse.js";
import type { Codec, CodecOf } from "./codec.js";
import { Member, readValue, writeValue } from "./member.js";

export function arrayCodec(descriptor: ArrayDescriptor, codecOf: CodecOf): Codec {
  const expected = `an array (${descriptor.name})`;
  const item = lazy(() => itemOf(descriptor, codecOf));
  return {
    expected,
    zero: () => null,
    write: (values) => {
      if (!Array.isArray(values)) throw new Problem(expected, { value: values });
      const member = item();
      const texts: string[] = [];
      for (let index = 0; index < values.length; index++) {
        try {
          texts.push(writeValue(member, values[index]));
        } catch (error) {
          throw itemError(error, member, index);
        }
      }
      return `[${texts.join(",")}]`;
    },
    read: (json, message) => {
      if (!Array.isArray(json)) throw new Problem(expected, { value: json });
      const member = item();
      let index = 0;
      try {
        const items: unknown[] = [];
        for (; index < json.length; index++) items.push(readValue(member, json[index], message));
        return items;
      } catch (error) {
        throw itemError(error, member, index);
      }
    },
  };
}

/** Returns a function that reads the item at an index of an array. It throws Problem. */
export function itemReader(
  descriptor: ArrayDescriptor,
  codecOf: CodecOf,
): (json: unknown, message: Parsed, index: number) => unknown {
  const item = itemOf(descriptor, codecOf);
  return (json, message, index) => {
    try {
      return readValue(item, json, message);
    } catch (error) {
      throw itemError(error, item, index);
    }
  };
}

/** Returns the member for one item of an array. */
const itemOf = ({ item }: ArrayDescriptor, codecOf: CodecOf): Member => new Member(item, codecOf);

/** Returns the error, addStep at an index. The name of the item's type of element decides if the value is a secret. */
const itemError = (error: unknown, item: Member, index: number): unknown => addStep(within(error, item.name), index);
