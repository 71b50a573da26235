/** Groups changes into rows and sections, by category and agent. A row is a change with those that follow from it. */
import { byCodePoint } from "../../text/order.js";
import type { Category, Change } from "../model.js";
import { prominence } from "../assemble.js";

/** A change with all changes that follow from it, directly or indirectly. */
export interface Row {
  readonly change: Change;
  readonly following: readonly Change[];
}

/** The rows of one category. */
export interface Section {
  readonly category: Category;
  readonly heading: string;
  /** Rows by agent. Types that several agents use come last. */
  readonly groups: ReadonlyMap<string, readonly Row[]>;
}

/** Returns a row for each change that follows from no other; with `all`, a row for every change. */
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

/** Meaning of each category for a team with an older client. */
export const meanings: Readonly<Record<Category, string>> = {
  wire: "When the server is upgraded, it or an old client rejects or misreads messages, or data is lost.",
  source: "Old calls do not compile with the new client. Old clients still work until you generate again.",
  addition: "Old clients and old calls still work.",
  doc: "Documentation, and details that do not affect messages.",
};

/** A category or a part of it, its heading, and a test for the changes in it. */
type Kind = readonly [category: Category, heading: string, holds: (change: Change) => boolean];

const isAgent = ({ rule }: Change): boolean => rule === "agent-added" || rule === "agent-removed";

const kinds: readonly Kind[] = [
  ["wire", "Breaks the wire: changed operations and types", (change) => prominence(change) === 0],
  ["wire", "Breaks the wire: removed operations", (change) => prominence(change) === 1],
  ["wire", "Breaks the wire: removed agents", isAgent],
  ["source", "Breaks compilation", () => true],
  ["addition", "New agents", isAgent],
  ["addition", "Additions", (change) => !isAgent(change)],
  ["doc", "Documentation and details that do not affect messages", () => true],
];

/** Returns the sections of a report that have rows. */
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
