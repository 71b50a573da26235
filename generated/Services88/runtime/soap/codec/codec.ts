/* Written by netserver-codegen from Services88: changes made here are lost. */
/** A codec: how the values of one type are written and read. The kinds of types have a file each; index.ts tells them apart. */
import type { TypeReference } from "../../descriptors.js";
import type { Output } from "../output.js";
import type { XmlReader } from "../xml/reader.js";
import type { Member } from "./member.js";
import type { Progress, Sequence } from "./sequence.js";

export interface Codec {
  /** The expected value in the words of an error message: «an xs:int», «an array of ErpConnection». */
  readonly expected: string;
  /** Returns the value of a member that the server left out: .NET's zero, or null. Called each time, because some values are mutable. */
  readonly zero: () => unknown;
  /** Writes the whole element; the value is not null. Only of types without `writeText`. Throws Problem. */
  readonly write?: (out: Output, name: string, value: unknown) => void;
  /** Reads from behind the element's start tag to its end tag. Throws Problem. */
  readonly read: (reader: XmlReader) => unknown;
  /** Returns the value of an element's text. Only of types whose elements hold nothing but text. Throws Problem. */
  readonly readText?: ReadText;
  /** Returns the escaped text of a value. Throws Problem. */
  readonly writeText?: (value: unknown) => string;
  /** True if `String(value)` is the text of the value. Only of whole numbers that are no bigint. */
  readonly isPlainNumber?: (value: unknown) => boolean;
  /** Returns the item of an array. */
  readonly item?: () => Member;
  /** Returns the members of a carrier. */
  readonly sequence?: () => Sequence;
}

export type ReadText = (text: string, reader: XmlReader) => unknown;

/** Returns the codec of a type. Types refer to each other in circles, so each kind is given this function to ask for the others. */
export type CodecOf = (reference: TypeReference) => Codec;

/** Reads elements that are spelled as a server usually spells them, without taking each apart. Optional: the codecs read them too, but slower. */
export interface Fast {
  /** Reads the members of a sequence from the position `next` on. */
  members(members: readonly Member[]): FastReader<Progress>;
  /** Reads the items of an array. */
  items(item: Member): FastReader<unknown[]>;
  /** Reads the pairs of a dictionary, whose element has the name `pair`. */
  pairs(pair: string, namespace: string, key: Member, value: Member): FastReader<Pairs>;
}

/** Adds what it reads to `into`. Leaves to the codec whatever is spelled otherwise. Throws Problem. */
export type FastReader<Into> = (reader: XmlReader, into: Into) => void;

/** The pairs of a dictionary that is being read. */
export interface Pairs {
  /** Throws Problem for a key that is null or that a pair before has. */
  put(key: unknown, value: unknown): void;
  /** Returns the error with the pair's place in its path: its key, or its index if no key was read. */
  located(error: unknown, key: unknown): unknown;
}

