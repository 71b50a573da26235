/* Written by netserver-codegen from Services88: changes made here are lost. */
/** A codec of JSON: how the values of one type are written and read. The kinds of types have a file each; index.ts tells them apart. */
import type { TypeReference } from "../../descriptors.js";
import { UnwritableCharacter } from "../../values/problem.js";
import type { Parsed } from "../parse.js";

/** The name of this wire, as unknown members and raw values have it. */
export const wireName = "json";

export interface Codec {
  /** The expected value in the words of an error message: «an xs:int», «an array of ErpConnection». */
  readonly expected: string;
  /** Returns the value of a member that the server left out: .NET's zero, or null. Called each time, because some values are mutable. */
  readonly zero: () => unknown;
  /** Returns the JSON text of a value that is not null. Throws Problem. */
  readonly write: (value: unknown) => string;
  /** Returns the value of parsed JSON that is not null. Throws Problem. */
  readonly read: (json: unknown, message: Parsed) => unknown;
}

/** Returns the codec of a type. Types refer to each other in circles, so each kind is given this function to ask for the others. */
export type CodecOf = (reference: TypeReference) => Codec;

/** Half of a surrogate pair without the other half. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Returns a text as JSON. Throws UnwritableCharacter for a lone surrogate, which .NET replaces by U+FFFD. */
export function jsonText(text: string): string {
  const json = JSON.stringify(text);
  // JSON.stringify escapes a lone surrogate, and no other character so.
  if (json.includes("\\ud") && loneSurrogate.test(text))
    throw new UnwritableCharacter("text without half of a surrogate pair");
  return json;
}

/** True for parsed JSON that is an object. */
export const isJsonObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

