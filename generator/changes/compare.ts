/**
 * Compares two contracts. Each different statement belongs to exactly one change. A difference that no specific rule
 * detects is reported by the rules of details.ts. JSON is compared if both contracts have a JSON binding.
 */
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { assembleChanges, type DetectedChange } from "./assemble.js";
import type { Change } from "./model.js";
import { pairsOf, type Owned, type Pair } from "./pair.js";
import { detectors, rules, type RuleId } from "./rules/index.js";
import type { Comparison, Finding } from "./rules/rule.js";
import { shownName, statementsOf, type Statement, type StatementChange } from "./statements.js";
import { usersIn } from "./users.js";

/**
 * Returns all changes, breaking changes first.
 *
 * @param agents compares a client with these agents only; a type that they no longer use differs from a type that no
 * longer exists
 */
export function compareContracts(before: Contract, after: Contract, agents?: readonly string[]): readonly Change[] {
  const picked = (contract: Contract) => (agents ? pickAgents(contract, agents) : contract);
  const [old, now] = [picked(before), picked(after)];
  const withJson = old.webApi !== undefined && now.webApi !== undefined;
  const pairs = pairsOf(statementsOf(old, withJson), statementsOf(now, withJson));
  const lists = operationLists(pairs);
  const comparison = comparisonOf(before, after);
  const changes = pairs.flatMap((pair) => changesOf(pair, comparison));
  return assembleChanges(withLists(changes, lists), usersIn([old, now]));
}

/** @param before the whole contract, even if only some agents are compared */
function comparisonOf(before: Contract, after: Contract): Comparison {
  const versions = { before: versionOf(before), after: versionOf(after) };
  return {
    usersIn: (type, version) => {
      const { types, usersOf } = versions[version];
      return types().has(type) ? usersOf({ type }) : undefined;
    },
  };
}

function versionOf(contract: Contract) {
  let types: ReadonlySet<string> | undefined;
  return {
    types: () => (types ??= new Set([...contract.types.keys()].map((name) => shownName(name, contract.namespace)))),
    usersOf: usersIn([contract]),
  };
}

function changesOf(pair: Pair, comparison: Comparison): readonly DetectedChange[] {
  if (pair.unclaimed.length === 0) return [];
  return detectors.flatMap(([rule, { detect }]) =>
    detect(pair, comparison).map((finding) => changeOf(pair, rule, finding)),
  );
}

function changeOf(pair: Pair, rule: RuleId, finding: Finding): DetectedChange {
  const { subject, instead, silent } = finding;
  const statements = pair.claim(finding.statements);
  const [first = ""] = finding.statements;
  const { was, is } =
    "was" in finding || "is" in finding
      ? finding
      : { was: inWords(pair.was.get(first)), is: inWords(pair.is.get(first)) };
  const positionIn = (owned: Owned) => owned.get(first)?.position ?? owned.get("")?.position;
  const [before, after] = [positionIn(pair.was), positionIn(pair.is)];
  const { category, compiles } = rules[rule];
  return {
    rule,
    category,
    compiles: finding.compiles ?? compiles === true,
    subject: subject.name,
    target: subject.target,
    statements,
    ...(was !== undefined && { was }),
    ...(is !== undefined && { is }),
    ...(instead !== undefined && { instead }),
    ...(silent && { silent: true }),
    ...(before && { before }),
    ...(after && { after }),
  };
}

/** Returns a statement's value as text. Booleans are left out, because the rule's title contains them. */
function inWords(statement: Statement | undefined): string | undefined {
  const value = statement?.value ?? "";
  if (value === "" || value === "true" || value === "false") return undefined;
  return value.startsWith("[")
    ? (JSON.parse(value) as readonly unknown[]).filter((each) => each !== null).join(", ")
    : value;
}

/** Claims the lists of operations that differ only in added and removed operations. Returns them by agent. */
function operationLists(pairs: readonly Pair[]): ReadonlyMap<string, readonly StatementChange[]> {
  const agents = pairs.filter((pair) => pair.kind === "agent" && pair.isKept);
  const changed = agents.filter((pair) => {
    const { added, removed, moved } = pair.list("operations");
    return !moved && added.length + removed.length > 0;
  });
  return new Map(changed.map((pair) => [pair.subject.name, pair.claim(["operations"])]));
}

/** Adds the list of an agent's operations to its first added or removed operation. */
function withLists(
  changes: readonly DetectedChange[],
  lists: ReadonlyMap<string, readonly StatementChange[]>,
): readonly DetectedChange[] {
  const waiting = new Map(lists);
  return changes.map((change) => {
    const { rule, target, statements } = change;
    const agent = target.agent ?? "";
    const list = waiting.get(agent);
    if (!list || (rule !== "operation-added" && rule !== "operation-removed")) return change;
    waiting.delete(agent);
    return { ...change, statements: [...statements, ...list] };
  });
}
