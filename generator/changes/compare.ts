/**
 * Two contracts in, every change from the one to the other out. Each fact in which they differ belongs to exactly one change: what no rule
 * accounts for is a change of its own, never left out.
 */
import type { Contract } from "../contract/model.js";
import { byCodePoint } from "../contract/order.js";
import { compareOperation } from "./compare-operation.js";
import { compareType } from "./compare-type.js";
import { factsOf, type Facts } from "./facts.js";
import { categories, type Change, type FactChange } from "./model.js";
import { pairsOf, type Pair } from "./pairs.js";

export function compareContracts(before: Contract, after: Contract): readonly Change[] {
  const pairs = pairsOf(factsOf(before), factsOf(after));
  const lists = operationLists(pairs);
  const changes = pairs.flatMap((pair) => {
    compareOwner(pair);
    for (const rest of pair.untold)
      if (!(rest === "operations" && lists.has(pair.subject.name))) unaccounted(pair, rest);
    return pair.changes;
  });
  const rank = (change: Change) => categories.indexOf(change.category);
  return withLists(changes, lists).sort((a, b) => rank(a) - rank(b) || byCodePoint(a.subject, b.subject));
}

function compareOwner(pair: Pair): void {
  const { key, was, is } = pair;
  const [kind = ""] = key.split(" ", 1);
  if (key === "contract") return renamed(pair);
  if (was.size === 0 || is.size === 0) return whole(pair, kind as "agent" | "operation" | "type");
  if (kind === "operation") compareOperation(pair);
  if (kind === "type") compareType(pair);
}

function renamed(pair: Pair): void {
  if (!pair.differs("services") && !pair.differs("namespace")) return;
  const services = pair.is.get("services")?.value ?? "";
  pair.add("services-renamed", { name: services, target: {} }, ["services", "namespace"], {
    was: pair.was.get("namespace")?.value,
    is: pair.is.get("namespace")?.value,
  });
}

/** An agent, operation or type that only one of the two has. */
function whole(pair: Pair, kind: "agent" | "operation" | "type"): void {
  const { was, is, subject } = pair;
  const gone = is.size === 0;
  const what = (gone ? was : is).get("kind")?.value;
  const nameless = what === "array" || what === "dictionary";
  const rule = gone ? (nameless ? "array-removed" : (`${kind}-removed` as const)) : (`${kind}-added` as const);
  pair.add(rule, subject, [...(gone ? was : is).keys()], gone ? { was: what } : { is: what });
}

/** What is written about it, what no message depends on (an agent's address, the order of its operations), and what no rule is for. */
function unaccounted(pair: Pair, rest: string): void {
  const isDoc = rest === "doc" || rest.endsWith(" doc");
  const about = pair.key.startsWith("agent ") || rest === "struct" || rest.endsWith(" headers");
  pair.add(
    isDoc ? "doc-changed" : about ? "about-changed" : "details-changed",
    pair.at(isDoc && rest !== "doc" ? ` ${rest.slice(0, -4)}` : ""),
    [rest],
  );
}

/** Lists of operations, by agent, that differ only by those that came and went: told with the first of these. */
function operationLists(pairs: readonly Pair[]): ReadonlyMap<string, FactChange> {
  return new Map(
    pairs.flatMap((pair): [string, FactChange][] => {
      if (!pair.key.startsWith("agent ") || pair.was.size === 0 || pair.is.size === 0) return [];
      const [old, now] = pair.lists("operations");
      const stayed = old.filter((name) => now.includes(name));
      const reordered = stayed.join(" ") !== now.filter((name) => old.includes(name)).join(" ");
      if (reordered || (old.length === now.length && stayed.length === old.length)) return [];
      const value = (owned: Pair["was"]) => owned.get("operations")?.value ?? "";
      return [[pair.subject.name, { key: `${pair.key} operations`, was: value(pair.was), is: value(pair.is) }]];
    }),
  );
}

function withLists(changes: readonly Change[], lists: ReadonlyMap<string, FactChange>): Change[] {
  const waiting = new Map(lists);
  return changes.map((change) => {
    const list =
      change.rule === "operation-added" || change.rule === "operation-removed"
        ? waiting.get(change.agent ?? "")
        : undefined;
    waiting.delete(list === undefined ? "" : (change.agent ?? ""));
    return list ? { ...change, facts: [...change.facts, list] } : change;
  });
}

/** The facts of the old contract with all changes applied: those of the new one. */
export function applied(facts: Facts, changes: readonly Change[]): ReadonlyMap<string, string> {
  const result = new Map([...facts].map(([key, { value }]) => [key, value]));
  for (const { key, is } of changes.flatMap((change) => change.facts)) {
    if (is === undefined) result.delete(key);
    else result.set(key, is);
  }
  return result;
}
