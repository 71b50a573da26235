/** Compares two small contracts, and tells each change in one line that a test can state. */
import { expect } from "vitest";
import { applied, compareContracts } from "../../generator/changes/compare.js";
import { factsOf } from "../../generator/changes/facts.js";
import type { Change } from "../../generator/changes/model.js";
import type { Contract } from "../../generator/contract/model.js";

/** Returns `wire, compiles: members-moved Note (Id, Name -> Name, Id)` for a change; without `compiles` if old call sites do not compile. */
export function lineOf({ rule, category, compiles, subject, was, is, instead }: Change): string {
  const values = [was, is].some((each) => each !== undefined) ? ` (${was ?? ""} -> ${is ?? ""})` : "";
  const hint = instead === undefined ? "" : ` perhaps ${instead}`;
  return `${category}${compiles ? ", compiles" : ""}: ${rule} ${subject}${values}${hint}`;
}

/** Returns the lines of all changes. Fails if the changes do not account for every difference, each exactly once. */
export function told(before: Contract, after: Contract): readonly string[] {
  const changes = compareContracts(before, after);
  expectAccounted(changes, before, after);
  return changes.map(lineOf);
}

/** Returns the lines of all changes for a client of these agents. */
export const toldFor = (agents: readonly string[], before: Contract, after: Contract): readonly string[] =>
  compareContracts(before, after, agents).map(lineOf);

/** Fails unless the old statements with the changes applied are the new ones, and no statement changes twice. */
export function expectAccounted(changes: readonly Change[], before: Contract, after: Contract): void {
  const sorted = (facts: ReadonlyMap<string, string>) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1));
  const stated = new Map([...factsOf(after)].map(([key, { value }]) => [key, value]));
  expect(sorted(applied(factsOf(before), changes))).toEqual(sorted(stated));
  const keys = changes.flatMap(({ facts }) => facts.map(({ key }) => key));
  expect(keys).toEqual([...new Set(keys)]);
}
