/** Compares two small contracts, and tells each change in one line that a test can state. */
import { expect } from "vitest";
import { compareContracts } from "../../generator/changes/compare.js";
import { statementsOf, type Statements } from "../../generator/changes/statements.js";
import type { Change } from "../../generator/changes/model.js";
import type { Contract } from "../../generator/contract/model.js";

/** Returns `wire, compiles: members-moved Note (Id, Name -> Name, Id)` for a change; without `compiles` if old call sites do not compile. */
function lineOf({ rule, category, compiles, subject, was, is, instead }: Change): string {
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
function expectAccounted(changes: readonly Change[], before: Contract, after: Contract): void {
  const sorted = (statements: ReadonlyMap<string, string>) => [...statements].sort(([a], [b]) => (a < b ? -1 : 1));
  const stated = new Map([...statementsOf(after)].map(([key, { value }]) => [key, value]));
  expect(sorted(applied(statementsOf(before), changes))).toEqual(sorted(stated));
  const keys = changes.flatMap(({ statements }) => statements.map(({ key }) => key));
  expect(keys).toEqual([...new Set(keys)]);
}

/** Returns the old contract's statements with all changes applied. */
export function applied(before: Statements, changes: readonly Change[]): ReadonlyMap<string, string> {
  const result = new Map([...before].map(([key, { value }]) => [key, value]));
  for (const { key, is } of changes.flatMap(({ statements }) => statements)) {
    if (is === undefined) result.delete(key);
    else result.set(key, is);
  }
  return result;
}
