/* Written by netserver-codegen from Services88: changes made here are lost. */
/** One element of a sequence: how often it may stand, whether it may be nil, and the codec of its type. */
import type { MemberDescriptor, TypeReference } from "../../descriptors.js";
import { codecOf, type Codec, type List } from "./codec.js";
import { xsi, type Output } from "../output.js";
import { placed, Problem } from "../../values/problem.js";
import type { Tag } from "../fast/spelling.js";
import type { XmlReader } from "../xml/reader.js";

export interface MemberCodec {
  readonly wireName: string;
  readonly namespace: string;
  /** The TypeScript name. */
  readonly property: string;
  readonly optional: boolean;
  readonly repeated: boolean;
  readonly nillable: boolean;
  /** Whether values are text and nothing else; then `readText` gives the value of that. Throws Problem. */
  readonly isText: boolean;
  readonly readText: (text: string, reader: XmlReader) => unknown;
  /** Of arrays of text, which may be read in one go too; then `readText` gives the value of the items. */
  readonly list: () => List | undefined;
  /** Of the type; asked for when the first value comes, because types refer to each other in circles. */
  readonly codec: () => Codec;
  /** What a result has where the message left the member out. */
  readonly zero: () => unknown;
  /** Writes no, one or (repeated) many elements. Throws Problem. */
  readonly write: (out: Output, value: unknown) => void;
  /** Writes an element for each item of an array. Throws Problem, without the member's name in its path. */
  readonly writeAll: (out: Output, values: unknown) => void;
  /** After a start tag: one value. Throws Problem. */
  readonly readOne: (reader: XmlReader) => unknown;
}

/** `namespace` is that of the type or message around the member. */
export function memberCodec([wireName, type, occurs, options]: MemberDescriptor, namespace: string): MemberCodec {
  const own = options?.namespace ?? namespace;
  const property = options?.property ?? wireName;
  const nillable = occurs.endsWith("nil");
  const repeated = occurs.startsWith("*");
  // Types refer to each other in circles: the codec is asked for when the first value comes.
  let codec: Codec | undefined;
  let writeText: Codec["writeText"];
  const resolve = (): Codec => {
    if (!codec) {
      codec = codecOf(type);
      // Apart, because it is asked for with every value.
      writeText = codec.writeText;
    }
    return codec;
  };
  const isText = isTextual(type);
  // In the default namespace of the message, as nearly all are, or with the prefix that it had last.
  const plain = tagsOf(wireName);
  let prefixed = plain;
  const tags = (out: Output): Tags => {
    const name = out.name(own, wireName);
    return prefixed.name === name ? prefixed : (prefixed = tagsOf(name));
  };
  const writeOne = (out: Output, value: unknown): void => {
    if (!codec) resolve();
    const { name, open, close } = own === out.namespace ? plain : tags(out);
    if (value === null && nillable) return out.nil(name);
    if (value === null || value === undefined)
      throw new Problem(`${resolve().expected}${value === null ? "" : " (leave the member out to send nothing)"}`, {
        value,
      });
    const text = writeText?.(value);
    if (text === undefined) resolve().write(out, name, value);
    else out.text += text === "" ? `<${name}/>` : open + text + close;
  };
  const member: MemberCodec = {
    wireName,
    namespace: own,
    property,
    optional: !occurs.startsWith("1"),
    repeated,
    nillable,
    isText,
    readText: (isText ? resolve().readText : undefined) ?? ((text, reader) => resolve().list?.read(text, reader)),
    list: () => (typeof type === "function" && type().kind === "array" ? resolve().list : undefined),
    codec: resolve,
    zero: () => (repeated ? [] : nillable ? null : resolve().zero()),
    writeAll: (out, values) => {
      const { isPlainNumber, expected } = resolve();
      const batches = isPlainNumber && numbersIn(values, isPlainNumber);
      if (!batches) return writeItems(values, `an array of what is ${expected}`, (item) => writeOne(out, item));
      const { open, close } = own === out.namespace ? plain : tags(out);
      // An engine joins numbers faster than anybody who puts one behind the other.
      for (const each of batches) out.text += open + each.join(close + open) + close;
    },
    write: (out, value) => {
      try {
        if (repeated) member.writeAll(out, value);
        else writeOne(out, value);
      } catch (error) {
        throw placed(error, property);
      }
    },
    readOne: (reader) => {
      try {
        if (!isNil(reader)) return resolve().read(reader);
        if (!nillable) throw new Problem(`expected ${resolve().expected}, got nil`);
        // White space is layout.
        for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
          if (kind !== "text" || /[^ \t\r\n]/.test(reader.text))
            throw new Problem("expected nothing inside an element that is nil");
        }
        return null;
      } catch (error) {
        throw placed(error, property);
      }
    },
  };
  return member;
}

interface Tags {
  readonly name: string;
  readonly open: string;
  readonly close: string;
}

const tagsOf = (name: string): Tags => ({ name, open: `<${name}>`, close: `</${name}>` });

const isTextual = (type: TypeReference): boolean => {
  if (typeof type === "object") return type.codec === undefined;
  const { kind } = type();
  return kind !== "carrier" && kind !== "array" && kind !== "dictionary";
};

/** The text of more at once would be copied once more, in memory that the system has to give. */
const batchSize = 256;

/** The items of an array where all are plain numbers and there are some, in batches; undefined for anything else. */
function numbersIn(
  values: unknown,
  isPlainNumber: (value: unknown) => boolean,
): readonly (readonly unknown[])[] | undefined {
  // The copies of an array of another kind may be anything.
  if (!Array.isArray(values) || values.length === 0 || Object.getPrototypeOf(values) !== Array.prototype)
    return undefined;
  const batches: unknown[][] = [];
  for (let from = 0; from < values.length; from += batchSize) {
    // Copied first, so that what is sent is what was looked at.
    const batch: unknown[] = values.slice(from, from + batchSize);
    for (let index = 0; index < batch.length; index++) if (!isPlainNumber(batch[index])) return undefined;
    batches.push(batch);
  }
  return batches;
}

/** Only a true array, without holes: what else looks like one is how other clients come to send an empty element. */
export function writeItems(value: unknown, expected: string, writeOne: (item: unknown) => void): void {
  if (!Array.isArray(value)) throw new Problem(expected, { value });
  let index = 0;
  try {
    for (; index < value.length; index++) writeOne(value[index]);
  } catch (error) {
    throw placed(error, index);
  }
}

/** Of the start tag that was just read. */
export const isNil = (reader: XmlReader): boolean =>
  reader.attributes.length > 0 &&
  reader.attributes.some(
    ({ namespace, local, value }) =>
      namespace === xsi && local === "nil" && (value.trim() === "true" || value.trim() === "1"),
  );

/** Calls back at each child's start tag (which must consume the child); text between the children is refused. */
export function readChildren(reader: XmlReader, child: () => void): void {
  while (nextChild(reader)) child();
}

/** Reads a child's start tag, or else the end tag of what is around; text between children is refused. */
export function nextChild(reader: XmlReader): boolean {
  for (;;) {
    switch (reader.next()) {
      case "start":
        return true;
      case "text":
        if (/[^ \t\r\n]/.test(reader.text)) throw new Problem("elements", { value: reader.text.trim() });
        break;
      case "end":
        return false;
      case "eof":
        reader.fail("the message ends early");
    }
  }
}

/** What is given where something else comes next than is expected: nothing was read then. */
export const notTaken: unique symbol = Symbol("not taken");

/** A value that is more than text and stands as it nearly always does: in an element without attributes, or nil. Throws Problem. */
export function takeOne(reader: XmlReader, tag: Tag, member: MemberCodec): unknown {
  const taken = reader.take(tag, member.nillable);
  return taken === "start" ? member.codec().read(reader) : taken === "nil" ? null : notTaken;
}

/** What stands in the last two groups of a plain element (see `plainElement`, `listElement`), of which this is the first; `notTaken` where it does not. Throws Problem. */
export function plainValue(
  reader: XmlReader,
  found: readonly (string | undefined)[],
  group: number,
  member: MemberCodec,
): unknown {
  const text = found[group] ?? found[group + 1];
  return text === undefined
    ? notTaken
    : text === " " && found[group] === undefined
      ? null
      : member.readText(text, reader);
}

/** Puts into `values` what stands in the groups of a row of plain elements, from `group` on; how many there were. Throws Problem. */
export function takePlain(
  reader: XmlReader,
  found: readonly (string | undefined)[],
  group: number,
  members: readonly MemberCodec[],
  values: Record<string, unknown>,
): number {
  let count = 0;
  let at = 0;
  let last = group;
  try {
    for (; at < members.length; at++) {
      const member = members[at] as MemberCodec;
      if (!member.isText) last += 1;
      const value = plainValue(reader, found, last, member);
      last += 2;
      if (value === notTaken) continue;
      values[member.property] = value;
      count++;
    }
  } catch (error) {
    throw placed(error, members[at]?.property ?? "");
  }
  return count;
}

