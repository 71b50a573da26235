/** Finds the name that a user probably meant. */
import { changesBetween } from "./distance.js";

/** Returns the name nearest to `name`, ignoring case; undefined if no name is near enough. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // With two changes, a word of four letters becomes any other: `cors` becomes `port`.
  let least = Math.max(name.length < 5 ? 1 : 2, Math.floor(name.length / 3)) + 1;
  for (const each of known) {
    const distance = changesBetween(name.toLowerCase(), each.toLowerCase(), least - 1);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}
