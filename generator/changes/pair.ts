/** Pairs the statements about one agent, operation or type in two versions. */
import { byCodePoint } from "../text/order.js";
import type { Target } from "./target.js";
import { namesIn, type Statement, type StatementChange, type Statements } from "./statements.js";

/**
 * The statements about one owner (an agent, an operation or a type), by the part of the key after the owner's. The
 * owner itself has "".
 */
export type Owned = ReadonlyMap<string, Statement>;

/** The subject of a change, as a name for people and as a target for programs. */
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
  /** Names in both versions, in the old order. */
  readonly common: readonly string[];
  /** The common names in both orders. Absent if the order is the same. */
  readonly moved?: { readonly was: string; readonly is: string };
}

/** An owner's statements in two versions. */
export class Pair {
  /** Key of the owner, for example `operation ErpSync.GetConnection`. */
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

  /** True if both versions have the owner, and a type is of the same kind in both. */
  get isKept(): boolean {
    return !this.isAdded && !this.isRemoved && !this.differs("kind") && !this.differs("restricts");
  }

  /** True if a statement differs between the versions. */
  differs(name: string): boolean {
    return this.was.get(name)?.value !== this.is.get(name)?.value;
  }

  /** Names of the statements that differ between the versions and belong to no change yet. */
  get unclaimed(): readonly string[] {
    return [...new Set([...this.was.keys(), ...this.is.keys()])].filter((name) => this.#isUnclaimed(name));
  }

  /** Assigns statements to a change. Returns those that differ and belonged to no change before. */
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

  /** Returns a part of the owner as a subject: `.Name` of `Contact` is `Contact.Name`. */
  at(name: string, target: Target = {}): Subject {
    return { name: `${this.subject.name}${name}`, target: { ...this.subject.target, ...target } };
  }

  /** Compares a statement whose value is a list of names. */
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
  const common = before.filter((name) => now.has(name));
  const order = after.filter((name) => old.has(name));
  const isMoved = common.some((name, index) => name !== order[index]);
  return {
    before,
    after,
    removed: before.filter((name) => !now.has(name)),
    added: after.filter((name) => !old.has(name)),
    common,
    ...(isMoved && { moved: { was: common.join(", "), is: order.join(", ") } }),
  };
}

/** Returns a pair for each owner in either version, in code-point order of the keys. */
export function pairsOf(before: Statements, after: Statements): readonly Pair[] {
  const [old, now] = [byOwner(before), byOwner(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(byCodePoint)
    .map((key) => new Pair(key, old.get(key), now.get(key)));
}

/**
 * Groups statements by owner. The owner is the first two words of the key, or the first word for the contract itself.
 */
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
