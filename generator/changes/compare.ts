/**
 * Two contracts in, every change from the one to the other out. Each fact in which they differ belongs to exactly one change: what no rule
 * accounts for is a change of its own, never left out.
 */
import type { Contract } from "../contract/model.js";
import { byCodePoint } from "../contract/order.js";
import { factsOf, namesIn, type Fact, type Facts } from "./facts.js";
import { categories, type Change, type FactChange } from "./model.js";
import { rules, type RuleId } from "./rules.js";

export function compareContracts(before: Contract, after: Contract): readonly Change[] {
  return new Comparison(factsOf(before), factsOf(after)).changes();
}

/** Statements of one owner (an agent, an operation, a type) by what follows the owner's key; "" is the owner itself. */
type Owned = ReadonlyMap<string, Fact>;
const nothing: Owned = new Map();

interface Subject {
  readonly name: string;
  readonly agent?: string;
  /** Of the facts: `operation ErpSync.GetConnection`. */
  readonly key: string;
}

type MemberKind = "parameter" | "result" | "member";

class Comparison {
  readonly #before: ReadonlyMap<string, Owned>;
  readonly #after: ReadonlyMap<string, Owned>;
  readonly #changes: Change[] = [];
  /** Lists of operations, by agent, that differ only by those that came and went: told with the first of these. */
  readonly #lists = new Map<string, FactChange>();
  /** Facts that a change accounts for. */
  readonly #told = new Set<string>();

  constructor(before: Facts, after: Facts) {
    this.#before = byOwner(before);
    this.#after = byOwner(after);
  }

  changes(): readonly Change[] {
    const owners = [...new Set([...this.#before.keys(), ...this.#after.keys()])].sort(byCodePoint);
    for (const key of owners) {
      const [was, is] = [this.#before.get(key), this.#after.get(key)];
      const subject = subjectOf(key);
      if (key === "contract") this.#renamed(subject);
      else if (!was || !is) this.#whole(subject, was, is);
      else this.#owner(subject, was, is);
    }
    const rank = (change: Change) => categories.indexOf(change.category);
    return this.#changes.sort((a, b) => rank(a) - rank(b) || byCodePoint(a.subject, b.subject));
  }

  #renamed(subject: Subject): void {
    const [was, is] = [this.#before.get("contract"), this.#after.get("contract")];
    if (was?.get("services")?.value === is?.get("services")?.value && was?.get("namespace")?.value === is?.get("namespace")?.value) return;
    this.#add("services-renamed", { ...subject, name: is?.get("services")?.value ?? "" }, ["services", "namespace"], was?.get("namespace")?.value, is?.get("namespace")?.value);
  }

  /** An agent, operation or type that only one of the two has. */
  #whole(subject: Subject, was: Owned | undefined, is: Owned | undefined): void {
    const kind = subject.key.slice(0, subject.key.indexOf(" ")) as "agent" | "operation" | "type";
    const what = (owned: Owned | undefined) => (owned ? owned.get("kind")?.value ?? kind : undefined);
    const list = kind === "operation" ? this.#lists.get(subject.agent ?? "") : undefined;
    this.#lists.delete(subject.agent ?? "");
    this.#add(`${kind}-${was ? "removed" : "added"}`, subject, [...(was ?? is ?? nothing).keys()], what(was), what(is));
    const change = this.#changes.at(-1);
    if (list && change) this.#changes[this.#changes.length - 1] = { ...change, facts: [...change.facts, list] };
  }

  #keepList(subject: Subject, was: Owned, is: Owned): void {
    const [old, now] = [namesIn(was.get("operations")), namesIn(is.get("operations"))];
    const stayed = old.filter((name) => now.includes(name));
    if (stayed.join(" ") !== now.filter((name) => old.includes(name)).join(" ") || (old.length === now.length && stayed.length === old.length)) return;
    const key = `${subject.key} operations`;
    this.#told.add(key);
    this.#lists.set(subject.name, { key, was: was.get("operations")?.value ?? "", is: is.get("operations")?.value ?? "" });
  }

  #owner(subject: Subject, was: Owned, is: Owned): void {
    if (subject.key.startsWith("agent ")) this.#keepList(subject, was, is);
    if (subject.key.startsWith("operation ")) this.#operation(subject, was, is);
    if (subject.key.startsWith("type ")) this.#type(subject, was, is);
    // What is written about it, and what no message depends on: an agent's address, the order of its operations.
    for (const rest of new Set([...was.keys(), ...is.keys()])) {
      if (was.get(rest)?.value === is.get(rest)?.value || this.#told.has(`${subject.key} ${rest}`)) continue;
      const isDoc = rest === "doc" || rest.endsWith(" doc");
      const about = subject.key.startsWith("agent ") || rest === "struct" || rest.endsWith(" headers");
      this.#add(isDoc ? "doc-changed" : about ? "about-changed" : "details-changed", { ...subject, name: isDoc && rest !== "doc" ? `${subject.name} ${rest.slice(0, -4)}` : subject.name }, [rest]);
    }
  }

  #operation(subject: Subject, was: Owned, is: Owned): void {
    for (const rest of ["action", "request", "response"]) if (was.get(rest)?.value !== is.get(rest)?.value) this.#add("operation-address-changed", subject, [rest]);
    for (const direction of ["request", "response"] as const) {
      this.#headers(subject, direction, was, is);
      this.#members(subject, `${direction} `, direction === "request" ? "parameter" : "result", was, is);
    }
  }

  #headers(subject: Subject, direction: string, was: Owned, is: Owned): void {
    const list = `${direction} headers`;
    const [old, now] = [namesIn(was.get(list)), namesIn(is.get(list))];
    const at = (name: string) => ({ ...subject, name: `${subject.name} ${direction} header ${name}` });
    const fact = (name: string) => `${direction} header ${name}`;
    const gone = old.filter((name) => !now.includes(name));
    const added = now.filter((name) => !old.includes(name));
    for (const name of gone) this.#add("header-removed", at(name), [fact(name), list]);
    for (const name of added) this.#add("header-added", at(name), [fact(name), list]);
    for (const name of old) if (now.includes(name) && was.get(fact(name))?.value !== is.get(fact(name))?.value) this.#add("header-changed", at(name), [fact(name)]);
  }

  /** Of a message or a carrier; `prefix` stands before their facts. */
  #members(subject: Subject, prefix: string, kind: MemberKind, was: Owned, is: Owned): void {
    const list = `${prefix}order`;
    const [old, now] = [namesIn(was.get(list)), namesIn(is.get(list))];
    const at = (name: string): Subject => ({ ...subject, name: kind === "parameter" ? `${subject.name}(${name})` : kind === "result" ? `${subject.name} result ${name}` : `${subject.name}.${name}` });
    const about = (name: string, owned: Owned) => [...owned.keys()].filter((rest) => rest === `${prefix}member ${name}` || rest.startsWith(`${prefix}member ${name} `));
    const typeIn = (owned: Owned, name: string) => owned.get(`${prefix}member ${name} type`)?.value;
    for (const name of old) if (!now.includes(name)) this.#add(`${kind}-removed`, at(name), [...about(name, was), list], typeIn(was, name), undefined);
    for (const name of now) {
      if (old.includes(name)) continue;
      const mayBeLeftOut = is.get(`${prefix}member ${name} optional`)?.value === "true";
      const rule: RuleId = kind === "result" ? "result-added" : `${kind}-${mayBeLeftOut ? "added" : "required"}`;
      this.#add(rule, at(name), [...about(name, is), list], undefined, typeIn(is, name));
    }
    const common = old.filter((name) => now.includes(name));
    const order = now.filter((name) => old.includes(name));
    if (common.join("\n") !== order.join("\n")) this.#add("members-moved", subject, [list], common.join(", "), order.join(", "));
    for (const name of common) this.#member(at(name), `${prefix}member ${name} `, kind, was, is);
  }

  #member(subject: Subject, prefix: string, kind: MemberKind, was: Owned, is: Owned): void {
    const changed = (what: string, rule: (now: string) => RuleId) => {
      const now = is.get(prefix + what)?.value;
      if (now !== undefined && was.get(prefix + what)?.value !== now) this.#add(rule(now), subject, [prefix + what]);
    };
    changed("type", () => "type-of-member-changed");
    changed("nillable", (now) => (now === "false" ? "null-forbidden" : kind === "parameter" ? "null-accepted" : "null-allowed"));
    changed("optional", (now) => (now === "true" ? "made-optional" : kind === "result" ? "always-given" : "made-required"));
    changed("repeated", () => "repetition-changed");
  }

  #type(subject: Subject, was: Owned, is: Owned): void {
    if (was.get("kind")?.value !== is.get("kind")?.value || was.get("restricts")?.value !== is.get("restricts")?.value) {
      return this.#add("type-kind-changed", subject, [...new Set([...was.keys(), ...is.keys()])], was.get("restricts")?.value ?? was.get("kind")?.value, is.get("restricts")?.value ?? is.get("kind")?.value);
    }
    if (was.get("base")?.value !== is.get("base")?.value) this.#add("base-changed", subject, ["base"]);
    if (was.get("abstract")?.value !== is.get("abstract")?.value) this.#add(is.get("abstract")?.value === "true" ? "made-abstract" : "no-longer-abstract", subject, ["abstract"]);
    if (was.get("facets")?.value !== is.get("facets")?.value) this.#add("facets-changed", subject, ["facets"]);
    this.#members(subject, "", "member", was, is);
    for (const part of ["item", "key", "value"]) this.#member({ ...subject, name: `${subject.name} ${part}` }, `part ${part} `, "member", was, is);
    this.#names(subject, was, is);
  }

  #names(subject: Subject, was: Owned, is: Owned): void {
    const [old, now] = [namesIn(was.get("names")), namesIn(is.get("names"))];
    const at = (name: string) => ({ ...subject, name: `${subject.name}.${name}` });
    const about = (name: string) => [`name ${name}`, `name ${name} doc`, "names"];
    for (const name of old) if (!now.includes(name)) this.#add("name-removed", at(name), about(name), name, undefined);
    for (const name of now) if (!old.includes(name)) this.#add("name-added", at(name), about(name), undefined, name);
    const common = old.filter((name) => now.includes(name));
    const numbers = common.filter((name) => was.get(`name ${name}`)?.value !== is.get(`name ${name}`)?.value);
    const moved = common.join("\n") !== now.filter((name) => old.includes(name)).join("\n");
    if (numbers.length > 0 || moved) this.#add("names-renumbered", subject, [...numbers.map((name) => `name ${name}`), "names"]);
  }

  /** Facts that an earlier change accounts for are left to it; `was` and `is` are the first fact's values where they are not given. */
  #add(rule: RuleId, subject: Subject, rests: readonly string[], ...told: readonly [was: string | undefined, is: string | undefined] | readonly []): void {
    const [before, after] = [this.#before.get(subject.key) ?? nothing, this.#after.get(subject.key) ?? nothing];
    const facts = rests.flatMap((rest): FactChange[] => {
      const key = rest === "" ? subject.key : `${subject.key} ${rest}`;
      const [was, is] = [before.get(rest)?.value, after.get(rest)?.value];
      if (was === is || this.#told.has(key)) return [];
      this.#told.add(key);
      return [{ key, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
    });
    const [was, is] = told.length > 0 ? told : [before.get(rests[0] ?? "")?.value, after.get(rests[0] ?? "")?.value];
    const placed = (owned: Owned) => owned.get(rests[0] ?? "")?.position ?? owned.get("")?.position;
    const [from, to] = [placed(before), placed(after)];
    this.#changes.push({
      rule, category: rules[rule].category, subject: subject.name, facts,
      ...(subject.agent !== undefined && { agent: subject.agent }),
      ...(was !== undefined && { was }), ...(is !== undefined && { is }),
      ...(from && { before: from }), ...(to && { after: to }),
    });
  }
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
  const agent = kind === "operation" ? name.slice(0, name.indexOf(".")) : kind === "agent" ? name : undefined;
  return { key, name: name === "" ? kind : name, ...(agent !== undefined && { agent }) };
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
