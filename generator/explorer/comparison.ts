/** Packs the changes since an older version for the explorer's page, and unpacks them there. */
import type { Contract, Position, QName, TypeDef } from "../contract/model.js";
import type { Change, Target } from "../changes/model.js";
import type { Excepted } from "../changes/except.js";
import { summaryOf } from "../changes/report/summary.js";
import { rules, type Rule, type RuleId } from "../changes/rules/index.js";
import { describeType, signatureOf } from "../changes/signature.js";
import { shownName } from "../changes/statements.js";

/** The result of comparing the page's contract with an older one. */
export interface Comparison {
  readonly before: Contract;
  readonly after: Contract;
  /** Names of both versions for people. */
  readonly names: { readonly before: string; readonly after: string };
  readonly changes: readonly Change[];
  readonly excepted: readonly Excepted[];
}

/** The parts of a rule that a page shows. */
export type ShownRule = Pick<Rule, "category" | "title" | "cause" | "fix" | "compiles">;

/** A position: index of the file, line and column. */
type Place = `${number}:${number}:${number}`;

/** A change without the parts that `expandComparison` adds. */
interface PackedChange {
  readonly rule: RuleId;
  readonly target: Target;
  /** Absent if it is the rule and the subject. */
  readonly id?: string;
  /** Absent if it is the target's usual name. */
  readonly subject?: string;
  /** Index of the cause. */
  readonly because?: number;
  /** Absent if the rule says it. */
  readonly compiles?: boolean;
  readonly was?: string;
  /** Absent if it is the description of a new operation or type. */
  readonly is?: string;
  readonly instead?: string;
  readonly before?: Place;
  readonly after?: Place;
}

/** A comparison as JSON data. */
export interface PackedComparison {
  readonly names: { readonly before: string; readonly after: string };
  /** The summary in sentences, with the rules that were left out. */
  readonly summary: string;
  readonly rules: Readonly<Partial<Record<RuleId, ShownRule>>>;
  /** Files that positions name. */
  readonly files: readonly string[];
  /** The agents that use a changed type. */
  readonly users: Readonly<Record<string, readonly string[]>>;
  readonly changes: readonly PackedChange[];
}

/** A comparison in the page. The changes have no statements. */
export interface ShownComparison extends Pick<PackedComparison, "names" | "summary" | "rules"> {
  readonly changes: readonly Change[];
}

/** Rules about something that only the old version has. The page gets a description of it. */
const gone: ReadonlySet<RuleId> = new Set(["operation-removed", "type-removed", "type-unreachable", "array-removed"]);
/** Rules about something that only the new version has. The page can describe it itself. */
const fresh: ReadonlySet<RuleId> = new Set(["operation-added", "type-added", "type-reachable", "array-added"]);

/** Returns the comparison as JSON data. Equal comparisons give equal data. */
export function packComparison({ before, after, names, changes, excepted }: Comparison): PackedComparison {
  const files = [...new Set(changes.flatMap((each) => [each.before, each.after]).flatMap((each) => each?.file ?? []))];
  const place = ({ file, line, column }: Position): Place => `${files.indexOf(file)}:${line}:${column}`;
  const indexes = new Map(changes.map(({ id }, index) => [id, index]));
  const [old, now] = [describing(before), describing(after)];
  return {
    names,
    summary: summaryOf(changes, excepted),
    rules: shownRules(changes),
    files,
    users: Object.fromEntries(
      changes.flatMap(({ target, agents }) => (target.type === undefined ? [] : [[target.type, agents] as const])),
    ),
    changes: changes.map((change): PackedChange => {
      const { id, rule, target, subject, because, compiles, is, instead } = change;
      const was = gone.has(rule) ? (old(target) ?? change.was) : change.was;
      return {
        rule,
        target,
        ...(id !== `${rule} ${subject}` && { id }),
        ...(subject !== usualName(target) && { subject }),
        ...(because !== undefined && { because: indexes.get(because) ?? 0 }),
        ...(compiles !== rules[rule].compiles && { compiles }),
        ...(was !== undefined && { was }),
        ...(is !== undefined && !(fresh.has(rule) && is === now(target)) && { is }),
        ...(instead !== undefined && { instead }),
        ...(change.before && { before: place(change.before) }),
        ...(change.after && { after: place(change.after) }),
      };
    }),
  };
}

function shownRules(changes: readonly Change[]): PackedComparison["rules"] {
  const ids = [...new Set(changes.map(({ rule }) => rule))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const { category, title, cause, fix, compiles } = rules[id];
      return [id, { category, title, cause, fix, compiles }];
    }),
  );
}

/** Returns the changes of packed data. `after` is the contract of the page. */
export function expandComparison(packed: PackedComparison, after: Contract): ShownComparison {
  const { files, users, changes, ...rest } = packed;
  const now = describing(after);
  const subjects = changes.map(({ subject, target }) => subject ?? usualName(target));
  const ids = changes.map(({ id, rule }, index) => id ?? `${rule} ${subjects[index]}`);
  const position = (place: Place): Position => {
    const [file = 0, line = 0, column = 0] = place.split(":").map(Number);
    return { file: files[file] ?? "", line, column };
  };
  return {
    ...rest,
    changes: changes.map((change, index): Change => {
      const { rule, target, because, compiles, was, instead } = change;
      const { category = "doc", compiles: usually } = packed.rules[rule] ?? {};
      const agents = agentsOf(target, users);
      const [agent, ...others] = agents;
      const is = change.is ?? (fresh.has(rule) ? now(target) : undefined);
      return {
        id: ids[index] ?? "",
        rule,
        category,
        compiles: compiles ?? usually === true,
        subject: subjects[index] ?? "",
        target,
        agents,
        statements: [],
        ...(agent !== undefined && others.length === 0 && { agent }),
        ...(because !== undefined && { because: ids[because] ?? "" }),
        ...(was !== undefined && { was }),
        ...(is !== undefined && { is }),
        ...(instead !== undefined && { instead }),
        ...(change.before && { before: position(change.before) }),
        ...(change.after && { after: position(change.after) }),
      };
    }),
  };
}

function agentsOf({ agent, type }: Target, users: PackedComparison["users"]): readonly string[] {
  if (agent !== undefined) return [agent];
  return type !== undefined && Object.hasOwn(users, type) ? (users[type] ?? []) : [];
}

/** Returns the usual subject of a change: `List.GetTask(TaskId)`, `Contact.Name`. */
function usualName({ agent, operation, type, member, name }: Target): string {
  if (type !== undefined) return [type, member ?? name].filter((each) => each !== undefined).join(".");
  const of = [agent, operation].filter((each) => each !== undefined).join(".");
  return member === undefined ? of : `${of}(${member})`;
}

/** Returns a function that describes an operation or a type of a contract; undefined if the contract lacks it. */
function describing(contract: Contract): (target: Target) => string | undefined {
  const types = typesByShownName(contract);
  const agents = new Map(contract.agents.map((agent) => [agent.name, agent]));
  return ({ agent, operation, type }) => {
    if (type !== undefined) {
      const found = types.get(type);
      return found && describeType(contract, found);
    }
    const found = agents.get(agent ?? "")?.operations.find((each) => each.name === operation);
    return found && signatureOf(contract, found);
  };
}

/** Returns the types of a contract by the names that changes give them. */
export const typesByShownName = (contract: Contract): ReadonlyMap<string, TypeDef> =>
  new Map([...contract.types].map(([name, type]: [QName, TypeDef]) => [shownName(name, contract.namespace), type]));
