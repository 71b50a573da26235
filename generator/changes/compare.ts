/**
 * Two contracts in, every change from the one to the other out. Each fact in which they differ belongs to exactly one change: what no rule
 * accounts for is a change of its own, never left out.
 */
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { compareOperation } from "./compare-operation.js";
import { compareType } from "./compare-type.js";
import { factsOf, shownName, type Facts } from "./facts.js";
import type { Change, FactChange } from "./model.js";
import { pairsOf, type Finding, type Pair, type Told } from "./pairs.js";
import { rowsOf } from "./rows.js";
import type { RuleId } from "./rules.js";
import { usersIn } from "./users.js";

/** The two versions that are compared: whole, or with some agents only. */
export interface Versions {
  readonly before: Contract;
  readonly after: Contract;
}

/**
 * Returns every change, what breaks first. With agents, those that concern a client which is generated for these agents only: a type that
 * their messages can no longer hold is told apart from one that NetServer no longer has.
 */
export function compareContracts(before: Contract, after: Contract, agents?: readonly string[]): readonly Change[] {
  const picked = (contract: Contract) => (agents ? pickAgents(contract, agents) : contract);
  return compareVersions({ before: picked(before), after: picked(after) }, { before, after });
}

function compareVersions({ before, after }: Versions, whole: Versions): readonly Change[] {
  const pairs = pairsOf(factsOf(before), factsOf(after));
  const lists = operationLists(pairs);
  const elsewhere = elsewhereIn(whole);
  const changes = pairs.flatMap((pair) => {
    compareOwner(pair, elsewhere);
    for (const rest of pair.untold)
      if (!(rest === "operations" && lists.has(pair.subject.name))) unaccounted(pair, rest);
    return pair.changes;
  });
  return rowsOf(withLists(changes, lists), usersIn([before, after]));
}

/** Returns the agents that use a type in the whole of the contract that lacks it; undefined where that lacks it too. */
type Elsewhere = (type: string, side: keyof Versions) => readonly string[] | undefined;

function elsewhereIn(whole: Versions): Elsewhere {
  const usersOf = { before: usersIn([whole.before]), after: usersIn([whole.after]) };
  return (type, side) => {
    const { types, namespace } = whole[side];
    const isThere = [...types.keys()].some((name) => shownName(name, namespace) === type);
    return isThere ? usersOf[side]({ type }) : undefined;
  };
}

function compareOwner(pair: Pair, elsewhere: Elsewhere): void {
  const { key, was, is } = pair;
  const [kind = ""] = key.split(" ", 1);
  if (key === "contract") return renamed(pair);
  if (kind === "type" && (was.size === 0 || is.size === 0)) return wholeType(pair, elsewhere);
  if (was.size === 0 || is.size === 0) return whole(pair, kind as "agent" | "operation");
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

/** Adds the change of an agent or an operation that only one of the two has. */
function whole(pair: Pair, kind: "agent" | "operation"): void {
  const { was, is, subject } = pair;
  if (is.size === 0) pair.add(`${kind}-removed`, subject, [...was.keys()], {});
  else pair.add(`${kind}-added`, subject, [...is.keys()], { is: is.get("")?.words?.() });
}

/** Adds the change of a type that only one of the two has. */
function wholeType(pair: Pair, elsewhere: Elsewhere): void {
  const gone = pair.is.size === 0;
  const owned = gone ? pair.was : pair.is;
  const kind = owned.get("kind")?.value;
  const nameless = kind === "array" || kind === "dictionary";
  const others = elsewhere(pair.subject.name, gone ? "after" : "before");
  const told = gone ? { was: kind } : { is: owned.get("")?.words?.() };
  const add = (rule: RuleId, what: Told = told) => pair.add(rule, pair.subject, [...owned.keys()], what);
  // A client loses nothing with an array that NetServer still has: the array has no name in it.
  if (nameless) add(gone ? "array-removed" : "array-added", { ...told, silent: others !== undefined });
  else if (!others) add(gone ? "type-removed" : "type-added");
  else if (gone) add("type-unreachable", { was: [kind, usedBy(others)].join(", ") });
  else add("type-reachable");
}

const usedBy = (agents: readonly string[]): string =>
  agents.length === 0
    ? "no operation uses it"
    : `still used by ${agents.slice(0, 3).join(", ")}${agents.length > 3 ? ` and ${agents.length - 3} more` : ""}`;

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

function withLists(changes: readonly Finding[], lists: ReadonlyMap<string, FactChange>): readonly Finding[] {
  const waiting = new Map(lists);
  return changes.map((change) => {
    const list =
      change.rule === "operation-added" || change.rule === "operation-removed"
        ? waiting.get(change.target.agent ?? "")
        : undefined;
    waiting.delete(list === undefined ? "" : (change.target.agent ?? ""));
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
