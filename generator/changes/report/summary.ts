/** Summarises changes in sentences. */
import { prominence } from "../assemble.js";
import { categories, type Category } from "../category.js";
import { exceptedInWords, type Excepted } from "../except.js";
import type { Change } from "../model.js";
import { rowsIn } from "./sections.js";

/** Returns `, with 26 operations and 2 types (Area, Satellite)`; an empty string if nothing with a name follows. */
export function followingInWords(following: readonly Change[]): string {
  const ofRules = (...rules: readonly Change["rule"][]) => following.filter(({ rule }) => rules.includes(rule));
  const parts = [
    ...some(ofRules("operation-removed", "operation-added").length, "operation"),
    ...named(ofRules("type-removed"), "type"),
    ...named(
      ofRules("type-unreachable"),
      "type that only other agents still use",
      "types that only other agents still use",
    ),
    ...named(ofRules("type-added"), "new type"),
    ...named(ofRules("type-reachable"), "type that other agents had before", "types that other agents had before"),
  ];
  return parts.length === 0 ? "" : `, with ${joined(parts)}`;
}

function named(changes: readonly Change[], one: string, many?: string): readonly string[] {
  const names = changes.length > 3 ? "" : ` (${changes.map(({ subject }) => subject).join(", ")})`;
  return some(changes.length, one, many).map((count) => `${count}${names}`);
}

/** Returns a sentence about the effect of an upgrade, and a second one about excluded changes. */
export function summaryOf(changes: readonly Change[], excepted: readonly Excepted[] = []): string {
  const left = exceptedInWords(excepted);
  if (left === "") return sentenceOf(changes);
  return `${changes.length === 0 ? "Nothing else changed." : sentenceOf(changes)} ${left}`;
}

function sentenceOf(changes: readonly Change[]): string {
  const rows = rowsIn(changes).map(({ change }) => change);
  const of = (category: Category) => rows.filter((change) => change.category === category);
  const [wire, source, added, doc] = categories.map(of) as [Change[], Change[], Change[], Change[]];
  if (changes.length === 0) return "Nothing changed.";
  if (wire.length + source.length + added.length === 0)
    return `Nothing breaks and nothing is new; ${counted(doc.length, "description or other detail differs", "descriptions and other details differ")}.`;
  const following = changes.filter((change) => change.category === "source").length - source.length;
  return `${breaking(wire, source, following)}; ${news(added)}.`;
}

/** @param following the number of changes that only break compilation and follow from another change */
function breaking(wire: readonly Change[], source: readonly Change[], following: number): string {
  const sourceToo = `${counted(source.length, "change breaks", "changes break")} compilation`;
  if (wire.length === 0) return source.length === 0 ? "Nothing breaks" : `Nothing breaks the wire; ${sourceToo}`;
  const count = (level: number) => wire.filter((change) => prominence(change) === level).length;
  const parts = [
    ...some(count(0), "change in operations and types", "changes in operations and types"),
    ...some(count(1), "removed operation"),
    ...some(count(2), "removed agent"),
  ];
  const [verb, these] = wire.length === 1 ? ["breaks", "it"] : ["break", "these"];
  const [one, many] = [`change that follows from ${these} breaks`, `changes that follow from ${these} break`];
  const compilation =
    source.length > 0 ? [sourceToo] : some(following, one, many).map((changes) => `${changes} compilation`);
  return [`${joined(parts)} ${verb} the wire`, ...compilation].join("; ");
}

function news(added: readonly Change[]): string {
  const count = (rule: RegExp) => added.filter((change) => rule.test(change.rule)).length;
  const news = count(/-added$|^type-reachable$/);
  const [agents, operations] = [count(/^agent-added$/), count(/^operation-added$/)];
  const parts = [
    ...some(agents, "agent"),
    ...some(operations, "operation"),
    ...some(news - agents - operations, "member, name or type", "members, names and types"),
  ];
  const isNew = parts.length === 0 ? "nothing is new" : `${joined(parts)} ${news === 1 ? "is" : "are"} new`;
  const others = some(added.length - news, "other change breaks nothing", "other changes break nothing");
  return [isNew, ...others].join("; ");
}

const some = (count: number, one: string, many?: string): readonly string[] =>
  count === 0 ? [] : [counted(count, one, many)];

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Returns `a, b and c`. */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
