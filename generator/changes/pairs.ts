/** The statements of two contracts side by side, and the changes found in them: each statement that differs is told once. */
import { byCodePoint } from "../text/order.js";
import { namesIn, type Fact, type Facts } from "./facts.js";
import type { Change, FactChange, Target } from "./model.js";
import { rules, type RuleId } from "./rules.js";

/** Statements of one owner (an agent, an operation, a type) by what follows the owner's key; "" is the owner itself. */
export type Owned = ReadonlyMap<string, Fact>;

/** What a change is told of. */
export interface Subject {
  readonly name: string;
  readonly target: Target;
}

export interface Told {
  readonly was?: string | undefined;
  readonly is?: string | undefined;
  /** For a rule whose changes differ in this. */
  readonly compiles?: boolean;
  readonly instead?: string | undefined;
  readonly silent?: boolean;
}

/** A change that is not yet put beside the others: who uses its type and what it follows from is found out later. */
export type Finding = Omit<Change, "id" | "because" | "agent" | "agents"> & {
  /** True if it is nothing to tell, and only links what follows from it to its own cause. */
  readonly silent?: boolean;
};

/** What was stated of one owner and what is, with the changes that are found in it. */
export class Pair {
  /** Of the facts: `operation ErpSync.GetConnection`. */
  readonly key: string;
  readonly subject: Subject;
  readonly was: Owned;
  readonly is: Owned;
  readonly changes: Finding[] = [];
  readonly #told = new Set<string>();

  constructor(key: string, was: Owned | undefined, is: Owned | undefined) {
    this.key = key;
    this.subject = subjectOf(key);
    this.was = was ?? new Map();
    this.is = is ?? new Map();
  }

  /** The names of a list before and after. */
  lists(rest: string): readonly [was: readonly string[], is: readonly string[]] {
    return [namesIn(this.was.get(rest)), namesIn(this.is.get(rest))];
  }

  differs(rest: string): boolean {
    return this.was.get(rest)?.value !== this.is.get(rest)?.value;
  }

  /** True if a statement differs and no change accounts for it so far. */
  isUntold(rest: string): boolean {
    return this.differs(rest) && !this.#told.has(rest);
  }

  /** All such statements. */
  get untold(): readonly string[] {
    return [...new Set([...this.was.keys(), ...this.is.keys()])].filter((rest) => this.isUntold(rest));
  }

  /** The owner itself, or something of it. */
  at(name: string = "", target: Target = {}): Subject {
    return { name: `${this.subject.name}${name}`, target: { ...this.subject.target, ...target } };
  }

  /**
   * Accounts for statements that differ; those that an earlier change accounts for are left to it. `was` and `is` are the first
   * statement's values where they are not given.
   */
  add(rule: RuleId, subject: Subject, rests: readonly string[], told?: Told): void {
    const facts = rests.flatMap((rest): FactChange[] => {
      if (!this.isUntold(rest)) return [];
      this.#told.add(rest);
      return [factChange(rest === "" ? this.key : `${this.key} ${rest}`, this.was.get(rest), this.is.get(rest))];
    });
    const [first = ""] = rests;
    const { was, is } =
      told && ("was" in told || "is" in told)
        ? told
        : { was: inWords(this.was.get(first)), is: inWords(this.is.get(first)) };
    const placed = (owned: Owned) => owned.get(first)?.position ?? owned.get("")?.position;
    const [before, after] = [placed(this.was), placed(this.is)];
    const { category, compiles } = rules[rule];
    this.changes.push({
      rule,
      category,
      compiles: told?.compiles ?? compiles === true,
      subject: subject.name,
      target: subject.target,
      facts,
      ...(was !== undefined && { was }),
      ...(is !== undefined && { is }),
      ...(told?.instead !== undefined && { instead: told.instead }),
      ...(told?.silent && { silent: true }),
      ...(before && { before }),
      ...(after && { after }),
    });
  }
}

/** What people read of a statement: yes and no are what the rule's title says already. */
function inWords(fact: Fact | undefined): string | undefined {
  if (fact === undefined || fact.value === "" || fact.value === "true" || fact.value === "false") return undefined;
  return fact.value.startsWith("[")
    ? (JSON.parse(fact.value) as readonly unknown[]).filter((each) => each !== null).join(", ")
    : fact.value;
}

const factChange = (key: string, was: Fact | undefined, is: Fact | undefined): FactChange => ({
  key,
  ...(was && { was: was.value }),
  ...(is && { is: is.value }),
});

/** One for each owner that either of the two has, in code-point order of the keys. */
export function pairsOf(before: Facts, after: Facts): readonly Pair[] {
  const [old, now] = [byOwner(before), byOwner(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(byCodePoint)
    .map((key) => new Pair(key, old.get(key), now.get(key)));
}

/** The owner is the first two words: `operation ErpSync.GetConnection`; of the contract itself, the first. */
function byOwner(facts: Facts): ReadonlyMap<string, Owned> {
  const owners = new Map<string, Map<string, Fact>>();
  for (const [key, fact] of facts) {
    const [kind = "", name = ""] = key.split(" ", 2);
    const owner = kind === "contract" ? kind : `${kind} ${name}`;
    const owned = owners.get(owner);
    const rest = key.slice(owner.length + 1);
    if (owned) owned.set(rest, fact);
    else owners.set(owner, new Map([[rest, fact]]));
  }
  return owners;
}

function subjectOf(key: string): Subject {
  const [kind = "", name = ""] = key.split(" ", 2);
  switch (kind) {
    case "agent":
      return { name, target: { agent: name } };
    case "operation":
      return {
        name,
        target: { agent: name.slice(0, name.indexOf(".")), operation: name.slice(name.indexOf(".") + 1) },
      };
    case "type":
      return { name, target: { type: name } };
    default:
      return { name: kind, target: {} };
  }
}
