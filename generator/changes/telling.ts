/** Chooses the rows that text, Markdown and annotations show, the sections that they stand in, and the changes that follow from each. */
import { byCodePoint } from "../text/order.js";
import { categories, type Category, type Change } from "./model.js";
import { prominence } from "./rows.js";

/** A change with all changes that follow from it, directly or not. */
export interface Row {
  readonly change: Change;
  readonly following: readonly Change[];
}

export interface Section {
  readonly category: Category;
  readonly heading: string;
  /** By agent. Types that several agents use come last. */
  readonly groups: ReadonlyMap<string, readonly Row[]>;
}

/** Returns the changes that follow from no other. With `all`, every change as a row of its own. */
export function rowsIn(changes: readonly Change[], all = false): readonly Row[] {
  if (all) return changes.map((change) => ({ change, following: [] }));
  const byId = new Map(changes.map((change) => [change.id, change]));
  const rootOf = (change: Change): Change => {
    const cause = change.because === undefined ? undefined : byId.get(change.because);
    return cause ? rootOf(cause) : change;
  };
  const following = new Map<Change, Change[]>();
  for (const change of changes) {
    const root = rootOf(change);
    if (root === change) continue;
    const list = following.get(root);
    if (list) list.push(change);
    else following.set(root, [change]);
  }
  return changes
    .filter((change) => rootOf(change) === change)
    .map((change) => ({ change, following: following.get(change) ?? [] }));
}

/** The meaning of each category for a team that has an older client. */
export const meanings: Readonly<Record<Category, string>> = {
  wire: "An old client's message is refused or misread, or loses data, as soon as the server is upgraded.",
  source: "Old calls do not compile against the new client. Nothing happens before you generate.",
  addition: "Old clients and old calls go on working.",
  doc: "Prose, and what no message depends on.",
};

type Kind = readonly [category: Category, heading: string, holds: (change: Change) => boolean];

const isAgent = ({ rule }: Change): boolean => rule === "agent-added" || rule === "agent-removed";

const kinds: readonly Kind[] = [
  ["wire", "Breaks the wire: changed operations and types", (change) => prominence(change) === 0],
  ["wire", "Breaks the wire: removed operations", (change) => prominence(change) === 1],
  ["wire", "Breaks the wire: removed agents", isAgent],
  ["source", "Breaks compilation", () => true],
  ["addition", "New agents", isAgent],
  ["addition", "Additions", (change) => !isAgent(change)],
  ["doc", "Documentation, and what no message depends on", () => true],
];

export function sectionsOf(rows: readonly Row[]): readonly Section[] {
  return kinds.flatMap(([category, heading, holds]) => {
    const own = rows.filter(({ change }) => change.category === category && holds(change));
    return own.length === 0 ? [] : [{ category, heading, groups: groupsOf(own) }];
  });
}

function groupsOf(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const agents = [...new Set(rows.flatMap(({ change }) => change.agent ?? []))].sort(byCodePoint);
  const groups = [
    ...agents.map((agent) => [agent, rows.filter(({ change }) => change.agent === agent)] as const),
    ...Object.values(others).map(
      (name) => [name, rows.filter(({ change }) => change.agent === undefined && otherGroup(change) === name)] as const,
    ),
  ];
  return new Map(groups.filter(([, own]) => own.length > 0));
}

const others = { services: "all services", shared: "shared types", unused: "types that no operation uses" } as const;

const otherGroup = ({ target, agents }: Change): string =>
  target.type === undefined ? others.services : agents.length > 0 ? others.shared : others.unused;

/** Returns `, with 26 operations and 2 types (Area, Satellite)`; "" where nothing with a name follows. */
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

/** Says in one sentence what an upgrade means. */
export function sentenceOf(changes: readonly Change[]): string {
  const rows = rowsIn(changes).map(({ change }) => change);
  const of = (category: Category) => rows.filter((change) => change.category === category);
  const [wire, source, added, doc] = categories.map(of) as [Change[], Change[], Change[], Change[]];
  if (changes.length === 0) return "Nothing changed.";
  if (wire.length + source.length + added.length === 0)
    return `Nothing breaks and nothing is new; ${counted(doc.length, "description or other detail differs", "descriptions and other details differ")}.`;
  return `${breaking(wire, source)}; ${news(added)}.`;
}

function breaking(wire: readonly Change[], source: readonly Change[]): string {
  const sourceToo = `${counted(source.length, "change breaks", "changes break")} compilation`;
  if (wire.length === 0) return source.length === 0 ? "Nothing breaks" : `Nothing breaks the wire; ${sourceToo}`;
  const count = (level: number) => wire.filter((change) => prominence(change) === level).length;
  const parts = [
    ...some(count(0), "change in operations and types", "changes in operations and types"),
    ...some(count(1), "removed operation"),
    ...some(count(2), "removed agent"),
  ];
  const verb = wire.length === 1 ? "breaks" : "break";
  return `${joined(parts)} ${verb} the wire; ${source.length === 0 ? "no other change breaks compilation" : sourceToo}`;
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
