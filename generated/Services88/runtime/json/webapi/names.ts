/* Written by netserver-codegen from Services88: changes made here are lost. */
/** How Json.NET reads enumerations and flags: by their names in any case, or by their number. */
import type { EnumerationDescriptor } from "../../descriptors.js";
import { suchAs } from "../../values/nearest.js";
import { Problem } from "../../values/problem.js";
import { isUnnamed } from "../codec/enumeration.js";
import type { FlagNumbers } from "../codec/index.js";
import type { Reading } from "./scalar.js";
import { sampleOf, type Node } from "./scan.js";

/** Returns the value of an enumeration as our codec reads it. Throws Problem. */
export function enumerationReading({ name, names }: EnumerationDescriptor, node: Node): Reading {
  if (node.kind === "number" && isWhole(node.digits))
    return { text: node.digits, converted: `is a number, and a name of ${name} is expected` };
  if (node.kind !== "text") throw new Problem(`a name of ${name}`, { value: sampleOf(node) });
  return { text: JSON.stringify(known(node.value, name, names)) };
}

/**
 * Returns flags as our codec reads them: one text with names. Throws Problem.
 *
 * @param numbers The names of the contract, and those that only JSON has.
 */
export function flagsReading({ name }: EnumerationDescriptor, numbers: FlagNumbers, node: Node): Reading {
  if (node.kind === "number" && /^\d+$/.test(node.digits)) return { text: node.digits };
  if (node.kind !== "text" || node.value.trim() === "")
    throw new Problem(`one text with names of ${name}, as "A, B", or 0 for none`, { value: sampleOf(node) });
  const all = Object.keys(numbers).filter((each) => !isUnnamed(each));
  const words = node.value.split(",").map((each) => known(each.trim(), name, all));
  return { text: JSON.stringify(words.join(", ")) };
}

const isWhole = (digits: string): boolean => /^-?\d+$/.test(digits);

/** Returns a name in the case that the contract has. Throws Problem. */
function known(word: string, type: string, names: readonly string[]): string {
  if (names.includes(word)) return word;
  const folded = word.toLowerCase();
  const found = names.find((each) => each.toLowerCase() === folded);
  if (found === undefined)
    throw new Problem(`a name of ${type} that this server knows${suchAs(word, names)}`, { value: word });
  return found;
}

