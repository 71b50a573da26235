/** One element of a sequence: how often it may stand, whether it may be nil, and the codec of its type. */
import type { MemberDescriptor } from "../../descriptors.js";
import { forEachItem } from "../../values/items.js";
import { addStep, Problem, within } from "../../values/problem.js";
import type { Output } from "../output.js";
import type { XmlReader } from "../xml/reader.js";
import type { Codec, CodecOf } from "./codec.js";
import { isNil } from "./xsi.js";

export class Member {
  readonly wireName: string;
  readonly namespace: string;
  /** The TypeScript name. */
  readonly property: string;
  readonly optional: boolean;
  readonly repeated: boolean;
  readonly nillable: boolean;
  readonly codec: Codec;
  /** The codec's, kept here because it is called for every value. */
  readonly readText: Codec["readText"];
  readonly #writeText: Codec["writeText"];
  /** The tags in the message's default namespace, and with the prefix that the member had last. */
  readonly #unprefixed: Tags;
  #prefixed: Tags;

  /** `namespace` is that of the type or message around the member. */
  constructor([wireName, type, occurs, options]: MemberDescriptor, namespace: string, codecOf: CodecOf) {
    this.wireName = wireName;
    this.namespace = options?.namespace ?? namespace;
    this.property = options?.property ?? wireName;
    this.optional = !occurs.startsWith("1");
    this.repeated = occurs.startsWith("*");
    this.nillable = occurs.endsWith("nil");
    this.codec = codecOf(type);
    this.readText = this.codec.readText;
    this.#writeText = this.codec.writeText;
    this.#unprefixed = this.#prefixed = tagsOf(wireName);
  }

  /** Returns the value of a result from which the server left the member out. */
  zero(): unknown {
    return this.repeated ? [] : this.nillable ? null : this.codec.zero();
  }

  /** Writes one element, or one for each item if the member repeats. Throws Problem. */
  write(out: Output, value: unknown): void {
    try {
      if (this.repeated) this.writeAll(out, value);
      else this.#writeOne(out, value);
    } catch (error) {
      throw this.located(error);
    }
  }

  /** Returns the error, addStep in this member. */
  located(error: unknown): unknown {
    return addStep(within(error, this.wireName), this.property);
  }

  /** Writes an element for each item of an array. Throws Problem, without the member's name in its path. */
  writeAll(out: Output, values: unknown): void {
    const { isPlainNumber, expected } = this.codec;
    const batches = isPlainNumber && numberBatches(values, isPlainNumber);
    if (!batches) return forEachItem(values, `an array of what is ${expected}`, (item) => this.#writeOne(out, item));
    const { open, close } = this.#tags(out);
    // An engine joins numbers faster than a loop appends them.
    for (const each of batches) out.text += open + each.join(close + open) + close;
  }

  /** Reads one value, from behind its start tag to its end tag. Throws Problem. */
  readOne(reader: XmlReader): unknown {
    try {
      return isNil(reader) ? this.#readNil(reader) : this.codec.read(reader);
    } catch (error) {
      throw this.located(error);
    }
  }

  #writeOne(out: Output, value: unknown): void {
    const { name, open, close } = this.#tags(out);
    if (value === null && this.nillable) return out.nil(name);
    if (value === null || value === undefined)
      throw new Problem(`${this.codec.expected}${value === null ? "" : " (leave the member out to send nothing)"}`, {
        value,
      });
    const text = this.#writeText?.(value);
    if (text === undefined) this.codec.write?.(out, name, value);
    else out.text += text === "" ? `<${name}/>` : open + text + close;
  }

  #tags(out: Output): Tags {
    if (this.namespace === out.namespace) return this.#unprefixed;
    const name = out.name(this.namespace, this.wireName);
    return this.#prefixed.name === name ? this.#prefixed : (this.#prefixed = tagsOf(name));
  }

  #readNil(reader: XmlReader): null {
    if (!this.nillable) throw new Problem(`expected ${this.codec.expected}, got nil`);
    while (reader.next() !== "end") {
      if (reader.kind !== "text" || /[^ \t\r\n]/.test(reader.text))
        throw new Problem("expected nothing inside an element that is nil");
    }
    return null;
  }
}

interface Tags {
  readonly name: string;
  readonly open: string;
  readonly close: string;
}

const tagsOf = (name: string): Tags => ({ name, open: `<${name}>`, close: `</${name}>` });

/** The text of a larger batch would be copied once more, in memory that the system has to provide. */
const batchSize = 256;

/** Returns the items of an array in batches if all are plain numbers and there are some; undefined for anything else. */
function numberBatches(
  values: unknown,
  isPlainNumber: (value: unknown) => boolean,
): readonly (readonly unknown[])[] | undefined {
  // A subclass of Array decides itself what its slices hold.
  if (!Array.isArray(values) || values.length === 0 || Object.getPrototypeOf(values) !== Array.prototype)
    return undefined;
  const batches: unknown[][] = [];
  for (let from = 0; from < values.length; from += batchSize) {
    // Copied first, so that the numbers that are sent are the ones that were checked. A loop, because `every` passes over holes.
    const batch: unknown[] = values.slice(from, from + batchSize);
    for (let index = 0; index < batch.length; index++) if (!isPlainNumber(batch[index])) return undefined;
    batches.push(batch);
  }
  return batches;
}
