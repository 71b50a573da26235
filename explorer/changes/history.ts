/** The changes since an older version, by agent, operation and type. */
import type { Change } from "../../generator/changes/model.js";
import { rowsIn, type Row } from "../../generator/changes/report/sections.js";
import { shownName } from "../../generator/changes/statements.js";
import type { Contract, QName, TypeDef } from "../../generator/contract/model.js";
import { typesByShownName, type ShownComparison, type ShownRule } from "../../generator/explorer/comparison.js";

/** The label of something that changed. `wire` and `source` are changes that break, `changed` are all others. */
export type Mark = "new" | "removed" | "wire" | "source" | "changed";

const added: ReadonlySet<string> = new Set(["agent-added", "operation-added", "type-added", "type-reachable"]);
const removed: ReadonlySet<string> = new Set([
  "agent-removed",
  "operation-removed",
  "type-removed",
  "type-unreachable",
]);

export class History {
  readonly names: ShownComparison["names"];
  readonly summary: string;
  readonly changes: readonly Change[];
  /** The changes, each with those that follow from it. */
  readonly rows: readonly Row[];
  /** The agents that only the old version has. */
  readonly removedAgents: readonly string[];
  readonly #rules: ShownComparison["rules"];
  readonly #namespace: string;
  readonly #types: ReadonlyMap<string, TypeDef>;
  readonly #byKey = new Map<string, Change[]>();

  constructor({ names, summary, rules, changes }: ShownComparison, contract: Contract) {
    this.names = names;
    this.summary = summary;
    this.changes = changes;
    this.rows = rowsIn(changes);
    this.removedAgents = changes.flatMap(({ rule, subject }) => (rule === "agent-removed" ? [subject] : []));
    this.#rules = rules;
    this.#namespace = contract.namespace;
    this.#types = typesByShownName(contract);
    for (const change of changes) {
      const { agent, operation, type } = change.target;
      const key =
        type !== undefined ? typeKey(type) : operation !== undefined ? operationKey(agent, operation) : agentKey(agent);
      this.#add(key, change);
      if (type === undefined && operation !== undefined) this.#add(operationsKey(agent), change);
    }
  }

  #add(key: string, change: Change): void {
    const found = this.#byKey.get(key);
    if (found) found.push(change);
    else this.#byKey.set(key, [change]);
  }

  ruleOf({ rule }: Change): ShownRule | undefined {
    return this.#rules[rule];
  }

  /** Returns the type that a change names, if the page's version has it. */
  typeNamed(name: string): TypeDef | undefined {
    return this.#types.get(name);
  }

  /** Returns the changes of the services as a whole. */
  ofServices(): readonly Change[] {
    return this.#byKey.get(agentKey(undefined)) ?? [];
  }

  /** Returns the changes of an agent itself. */
  ofAgent(agent: string): readonly Change[] {
    return this.#byKey.get(agentKey(agent)) ?? [];
  }

  /** Returns the changes of all operations of an agent. */
  ofOperations(agent: string): readonly Change[] {
    return this.#byKey.get(operationsKey(agent)) ?? [];
  }

  ofOperation(agent: string, operation: string): readonly Change[] {
    return this.#byKey.get(operationKey(agent, operation)) ?? [];
  }

  ofType(name: QName): readonly Change[] {
    return this.ofTypeNamed(shownName(name, this.#namespace));
  }

  /** Returns the changes of a type by the name that changes give it. Either version can have the type. */
  ofTypeNamed(name: string): readonly Change[] {
    return this.#byKey.get(typeKey(name)) ?? [];
  }

  /** Returns the operations of an agent that only the old version has. */
  removedOperations(agent: string): readonly Change[] {
    return this.ofOperations(agent).filter(({ rule }) => rule === "operation-removed");
  }

  /** Returns the number of operations of an agent that only the new version has. */
  addedOperations(agent: string): number {
    return this.ofOperations(agent).filter(({ rule }) => rule === "operation-added").length;
  }

  /** Returns the label of an agent: of its own changes, its operations, and types that only it uses. */
  markOfAgent(agent: string): Mark | undefined {
    const own = markOf(this.ofAgent(agent));
    return own === "new" || own === "removed" ? own : markOf(this.#concerning(agent), false);
  }

  #agents: Map<string, Change[]> | undefined;

  #concerning(agent: string): readonly Change[] {
    if (!this.#agents) {
      this.#agents = new Map();
      for (const change of this.changes) {
        if (change.agent === undefined) continue;
        const found = this.#agents.get(change.agent);
        if (found) found.push(change);
        else this.#agents.set(change.agent, [change]);
      }
    }
    return this.#agents.get(agent) ?? [];
  }
}

const agentKey = (agent: string | undefined): string => `agent ${agent ?? ""}`;
const operationsKey = (agent: string | undefined): string => `operations ${agent ?? ""}`;
const operationKey = (agent: string | undefined, operation: string): string => `operation ${agent ?? ""} ${operation}`;
const typeKey = (type: string): string => `type ${type}`;

/**
 * Returns the label for changes: of the worst of them. Changes of documentation have none.
 *
 * @param isOwn false if the changes are those of parts, so that a new part makes nothing new
 */
export function markOf(changes: readonly Change[], isOwn = true): Mark | undefined {
  if (isOwn && changes.some(({ rule }) => added.has(rule))) return "new";
  if (isOwn && changes.some(({ rule }) => removed.has(rule))) return "removed";
  const has = (category: Change["category"]) => changes.some((each) => each.category === category);
  return has("wire") ? "wire" : has("source") ? "source" : has("addition") ? "changed" : undefined;
}

/** Returns the label for a member, a parameter or a name of an enumeration. The changes are those of what has it. */
export function markOfPart(changes: readonly Change[], part: string): Mark | undefined {
  const own = changes.filter(
    ({ target: { member, name = member } }) => name !== undefined && localName(name) === localName(part),
  );
  const mark = markOf(own, false);
  return mark === "changed" && own.some(({ rule }) => rule.endsWith("-added")) ? "new" : mark;
}

/** Returns a name without its namespace. */
const localName = (name: string): string => name.slice(name.lastIndexOf("}") + 1);
