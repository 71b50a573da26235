/** The statements about one agent, operation or type in two versions, side by side. */
import { byCodePoint } from "../text/order.js";
import type { Target } from "./target.js";
import { namesIn, type Statement, type StatementChange, type Statements } from "./statements.js";

/** Statements about one owner (an agent, an operation, a type) by what follows the owner's key; "" is the owner itself. */
export type Owned = ReadonlyMap<string, Statement>;

/** The thing that a change is about, as people read it and as programs do. */
export interface Subject {
  readonly name: string;
  readonly target: Target;
}

/** The names of a list in two versions. */
export interface ListChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** In the old order. */
  readonly kept: readonly string[];
  /** The kept names in both orders; absent if these are the same. */
  readonly moved?: { readonly was: string; readonly is: string };
}

export class Pair {
  /** The owner's key: `operation ErpSync.GetConnection`. */
  readonly key: string;
  readonly kind: string;
  readonly subject: Subject;
  readonly was: Owned;
  readonly is: Owned;
  readonly #lists = new Map<string, ListChange>();
  readonly #claimed = new Set<string>();

  constructor(key: string, was: Owned | undefined, is: Owned | undefined) {
    this.key = key;
    this.kind = key.split(" ", 1)[0] ?? "";
    this.subject = subjectOf(key);
    this.was = was ?? new Map();
    this.is = is ?? new Map();
  }

  /** True if only the new version has the owner. */
  get isAdded(): boolean {
    return this.was.size === 0;
  }

  /** True if only the old version has the owner. */
  get isRemoved(): boolean {
    return this.is.size === 0;
  }

  /** True if both versions have the owner, and it is a carrier, an enumeration and so on in both. */
  get isKept(): boolean {
    return !this.isAdded && !this.isRemoved && !this.differs("kind") && !this.differs("restricts");
  }

  differs(name: string): boolean {
    return this.was.get(name)?.value !== this.is.get(name)?.value;
  }

  /** The names of the statements that differ and belong to no change so far. */
  get unclaimed(): readonly string[] {
    return [...new Set([...this.was.keys(), ...this.is.keys()])].filter((name) => this.#isUnclaimed(name));
  }

  /** Returns those of the statements that differ and belong to no change so far. From now on they belong to one. */
  claim(names: readonly string[]): readonly StatementChange[] {
    return names.flatMap((name): StatementChange[] => {
      if (!this.#isUnclaimed(name)) return [];
      this.#claimed.add(name);
      const [was, is] = [this.was.get(name), this.is.get(name)];
      const key = name === "" ? this.key : `${this.key} ${name}`;
      return [{ key, ...(was && { was: was.value }), ...(is && { is: is.value }) }];
    });
  }

  #isUnclaimed(name: string): boolean {
    return this.differs(name) && !this.#claimed.has(name);
  }

  /** Returns a part of the owner as a subject: `Contact` and `.Name` are `Contact.Name`. */
  at(name: string, target: Target = {}): Subject {
    return { name: `${this.subject.name}${name}`, target: { ...this.subject.target, ...target } };
  }

  /** Compares the statement that is a list of names. */
  list(name: string): ListChange {
    const known = this.#lists.get(name);
    if (known) return known;
    const change = compareLists(namesIn(this.was.get(name)), namesIn(this.is.get(name)));
    this.#lists.set(name, change);
    return change;
  }
}

function compareLists(before: readonly string[], after: readonly string[]): ListChange {
  const [old, now] = [new Set(before), new Set(after)];
  const kept = before.filter((name) => now.has(name));
  const order = after.filter((name) => old.has(name));
  const isMoved = kept.some((name, index) => name !== order[index]);
  return {
    before,
    after,
    removed: before.filter((name) => !now.has(name)),
    added: after.filter((name) => !old.has(name)),
    kept,
    ...(isMoved && { moved: { was: kept.join(", "), is: order.join(", ") } }),
  };
}

/** Returns a pair for each owner that either of the two versions has, in code-point order of the keys. */
export function pairsOf(before: Statements, after: Statements): readonly Pair[] {
  const [old, now] = [byOwner(before), byOwner(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(byCodePoint)
    .map((key) => new Pair(key, old.get(key), now.get(key)));
}

/** The owner is the first two words: `operation ErpSync.GetConnection`; of the contract itself, the first. */
function byOwner(statements: Statements): ReadonlyMap<string, Owned> {
  const owners = new Map<string, Map<string, Statement>>();
  for (const [key, statement] of statements) {
    const [kind = "", name = ""] = key.split(" ", 2);
    const owner = kind === "contract" ? kind : `${kind} ${name}`;
    const owned = owners.get(owner);
    const rest = key.slice(owner.length + 1);
    if (owned) owned.set(rest, statement);
    else owners.set(owner, new Map([[rest, statement]]));
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
