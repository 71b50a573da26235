/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Enumerations and flags. JSON has their names as text, and a number for a value without a name. */
import type { EnumerationDescriptor } from "../../descriptors.js";
import { Names } from "../../values/enumeration.js";
import { Problem } from "../../values/problem.js";
import { own } from "../own.js";
import type { Parsed } from "../parse.js";
import { jsonText, type Codec } from "./codec.js";

/** Numbers of a flags type by name. Null stands for a number that nobody published. */
export type FlagNumbers = Readonly<Record<string, number | null>>;

/**
 * Returns the numbers of a flags type: of the names that the contract has, and of those that only JSON has. The contract's names stand for one bit
 * after the other, as .NET's serializer numbers them.
 *
 * @param flags The numbers that differ from this, and the names that only JSON has, by type.
 */
export function numbersOf(
  { name, names }: EnumerationDescriptor,
  flags: Readonly<Record<string, FlagNumbers>>,
): FlagNumbers {
  const unusual = own(flags, name) ?? {};
  const usual = names.filter((each) => !Object.hasOwn(unusual, each));
  return Object.fromEntries([...usual.map((each, index) => [each, 2 ** index]), ...Object.entries(unusual)]);
}

export function enumerationCodec(descriptor: EnumerationDescriptor): Codec {
  const names = new Names(descriptor, nameOrNumber);
  return {
    expected: names.expected,
    zero: () => descriptor.zero ?? null,
    write: (value) => names.write(value),
    read: (json, message) => {
      const text = textOrNumber(json, message);
      if (text === undefined || text === "" || /\s/.test(text)) throw new Problem(names.expected, { value: json });
      return names.read(text);
    },
  };
}

export function flagsCodec(descriptor: EnumerationDescriptor, numbers: FlagNumbers): Codec {
  const names = new Names(descriptor, (name) => name);
  return {
    expected: names.expectedAll,
    zero: () => [],
    write: (value) => writeNames(names.writeAll(value), numbers),
    read: (json, message) => {
      const text = textOrNumber(json, message);
      if (text === undefined) throw new Problem(names.expectedAll, { value: json });
      const found = new Set<string>();
      for (const word of text.split(",").map((each) => each.trim()))
        for (const name of word === "" ? [] : namesOf(word, descriptor, numbers)) found.add(names.read(name));
      return [...found];
    },
  };
}

/** True for a name that WCF makes for a bit without a name: `UndefinedValue8`. JSON has only its number. */
export const isUnnamed = (name: string): boolean => /^UndefinedValue\d+$/.test(name);

/** The server refuses an empty text, and numbers beside names. */
function writeNames(names: readonly string[], numbers: FlagNumbers): string {
  if (names.length === 0) return "0";
  const nameless = names.find((name) => isNumber(name) || isUnnamed(name));
  if (nameless === undefined) return jsonText(names.join(", "));
  let sum = 0;
  for (const name of names) {
    const number = isNumber(name) ? Number(name) : own(numbers, name);
    if (typeof number !== "number") throw new Problem(`names with known numbers beside ${nameless}`, { value: name });
    for (const bit of bitsOf(number)) if (!hasBit(sum, bit)) sum += bit;
  }
  return String(sum);
}

/** Returns the names of the contract that a word stands for: a name, a name that only JSON has, or a number. */
function namesOf(word: string, { names }: EnumerationDescriptor, numbers: FlagNumbers): readonly string[] {
  if (names.includes(word)) return [word];
  const number = isNumber(word) ? Number(word) : own(numbers, word);
  if (typeof number !== "number" || number < 0 || !Number.isSafeInteger(number)) return [word];
  let rest = 0;
  const found: string[] = [];
  for (const bit of bitsOf(number)) {
    // The contract lists several names for some bits. The first is the usual one.
    const name = names.find((each) => own(numbers, each) === bit);
    if (name === undefined) rest += bit;
    else found.push(name);
  }
  return rest === 0 ? found : [...found, String(rest)];
}

/** Returns the powers of two that a number is made of. */
function bitsOf(number: number): readonly number[] {
  const bits: number[] = [];
  for (let bit = 1; bit <= number; bit *= 2) if (hasBit(number, bit)) bits.push(bit);
  return bits;
}

const hasBit = (number: number, bit: number): boolean => Math.floor(number / bit) % 2 === 1;

const isNumber = (text: string): boolean => /^-?\d+$/.test(text);

const nameOrNumber = (name: string): string => (isNumber(name) ? String(BigInt(name)) : jsonText(name));

/** Returns a text, or the digits of a whole number. */
function textOrNumber(json: unknown, message: Parsed): string | undefined {
  if (typeof json === "string") return message.digitsOf(json) ?? json;
  return Number.isSafeInteger(json) ? String(json) : undefined;
}

