/** The items of an array that is sent. */
import { addStep, Problem } from "./problem.js";

/** Calls back for each item of an array, holes included. Throws Problem for anything else: other clients send an empty element for an array-like. */
export function forEachItem(value: unknown, expected: string, act: (item: unknown) => void): void {
  if (!Array.isArray(value)) throw new Problem(expected, { value });
  let index = 0;
  try {
    for (; index < value.length; index++) act(value[index]);
  } catch (error) {
    throw addStep(error, index);
  }
}
