/** All changes since an older version, by category and agent, with filters. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { categories, type Category } from "../../generator/changes/category.js";
import { countsOf } from "../../generator/changes/report/options.js";
import { meanings, sectionsOf, type Section } from "../../generator/changes/report/sections.js";
import { filtered, wordsOf, type ShownRow } from "../changes/filter.js";
import type { History } from "../changes/history.js";
import { ChangeRow } from "../changes/row.js";
import { counted, grouped } from "../counted.js";
import { useModel } from "../context.js";
import { useKey } from "../key.js";
import { agentHref, changesHref, type ChangesView } from "../route.js";

const titles: Readonly<Record<Category, string>> = {
  wire: "Breaks the wire",
  source: "Breaks compilation",
  addition: "Additions",
  doc: "Documentation and details",
};

export function ChangesPage({ history, view }: { readonly history: History; readonly view: ChangesView }) {
  const [chosen, choose] = useState(view);
  const { query, concerning, show } = chosen;
  useEffect(() => choose(view), [view.query, view.concerning, view.show]);
  // Typing replaces the address, so that "back" leaves the page.
  useEffect(() => window.history.replaceState(null, "", changesHref(chosen)), [chosen]);
  const rows = useMemo(
    () => filtered(history, { categories: new Set(show), agent: concerning, words: wordsOf(query) }),
    [history, query, concerning, show],
  );
  const limit = useGrowing(rows);
  useRowKeys();
  const listed = rows.reduce((sum, { following, isOpen }) => sum + following.length + (isOpen ? 0 : 1), 0);
  return (
    <article class="wide">
      <h1>What changed</h1>
      <p class="facts">
        {history.names.before} <span aria-label="to">→</span> {history.names.after}
      </p>
      <p class="lead">{history.summary}</p>
      <Categories of={history} shown={show} choose={(next) => choose({ ...chosen, show: next })} />
      <div class="filters" role="search" aria-label="Changes">
        <label>
          <span>Filter</span>
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder="operation, member, type, rule"
            value={query}
            onInput={({ currentTarget }) => choose({ ...chosen, query: currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === "ArrowDown") moveBy(event, 1);
              if (event.key === "Escape") choose({ ...chosen, query: "" });
            }}
          />
        </label>
        <Agents of={history} chosen={concerning} choose={(next) => choose({ ...chosen, concerning: next })} />
      </div>
      <p class="facts" aria-live="polite">
        {grouped(listed)} of {counted(history.changes.length, "change")} in {counted(rows.length, "row")}
      </p>
      <div class="sections" aria-busy={limit < rows.length}>
        {rows.length === 0 && <p>{history.changes.length === 0 ? "Nothing changed." : "No change matches."}</p>}
        {cut(sectionsOf(rows), limit).map((section, index, all) => (
          <SectionRows key={section.heading} of={section} isFirst={all[index - 1]?.category !== section.category} />
        ))}
      </div>
    </article>
  );
}

interface CategoriesProps {
  readonly of: History;
  readonly shown: readonly Category[];
  readonly choose: (shown: readonly Category[]) => void;
}

/** A button for each category, with its count. */
function Categories({ of, shown, choose }: CategoriesProps) {
  const counts = useMemo(() => countsOf(of.changes), [of]);
  return (
    <div class="categories" role="group" aria-label="Categories to show">
      {categories.map((name) => (
        <button
          key={name}
          type="button"
          class={`in-${name}`}
          aria-pressed={shown.includes(name)}
          onClick={() =>
            choose(categories.filter((each) => (each === name ? !shown.includes(each) : shown.includes(each))))
          }
        >
          <b>{grouped(counts[name])}</b> {titles[name]}
        </button>
      ))}
    </div>
  );
}

interface AgentsProps {
  readonly of: History;
  readonly chosen: string;
  readonly choose: (agent: string) => void;
}

function Agents({ of, chosen, choose }: AgentsProps) {
  const names = useMemo(() => [...new Set(of.changes.flatMap(({ agents }) => agents))].sort(), [of]);
  return (
    <label>
      <span>Agent</span>
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">all</option>
        {(chosen === "" || names.includes(chosen) ? names : [chosen, ...names]).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function SectionRows({ of, isFirst }: { readonly of: Section; readonly isFirst: boolean }) {
  const { agent } = useModelAgents();
  return (
    <section>
      <h2>{of.heading}</h2>
      {isFirst && <p class="small">{meanings[of.category]}</p>}
      {[...of.groups].map(([group, rows]) => (
        <>
          {/* A removed or added agent is its own row and needs no heading. */}
          {!(rows.length === 1 && rows[0]?.change.subject === group) && (
            <h3>{agent(group) ? <a href={agentHref(group)}>{group}</a> : group}</h3>
          )}
          <ul class="changes">
            {(rows as readonly ShownRow[]).map(({ change, following, isOpen }) => (
              <ChangeRow key={change.id} of={change} following={following} isOpen={isOpen} />
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function useModelAgents() {
  const model = useModel();
  return { agent: (name: string) => model.agent(name) };
}

/** Returns the sections with so many of their rows. */
function cut(sections: readonly Section[], limit: number): readonly Section[] {
  let left = limit;
  const cutSections: Section[] = [];
  for (const section of sections) {
    if (left <= 0) break;
    const groups = new Map<string, Section["groups"] extends ReadonlyMap<string, infer Rows> ? Rows : never>();
    for (const [group, rows] of section.groups) {
      if (left <= 0) break;
      groups.set(group, rows.slice(0, left));
      left -= rows.length;
    }
    cutSections.push({ ...section, groups });
  }
  return cutSections;
}

/** How many rows are made at a time, so that typing is not blocked. */
const some = 80;

/** Returns how many rows are shown. It grows until all are, and begins again with other rows. */
function useGrowing(rows: readonly unknown[]): number {
  const [grown, grow] = useState({ rows, limit: some });
  const limit = grown.rows === rows ? grown.limit : some;
  useEffect(() => {
    if (limit >= rows.length) return undefined;
    const timer = setTimeout(() => grow({ rows, limit: limit + some }));
    return () => clearTimeout(timer);
  }, [rows, limit]);
  return limit;
}

/** Moves between rows with `j` and `k`. */
function useRowKeys(): void {
  useKey("j", () => moveBy(undefined, 1));
  useKey("k", () => moveBy(undefined, -1));
}

function moveBy(event: Event | undefined, step: number): void {
  const all = [...document.querySelectorAll<HTMLElement>(".sections .opener")].filter((each) =>
    each.checkVisibility({ contentVisibilityAuto: false }),
  );
  const at = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
  const next = all[at < 0 ? 0 : at + step];
  if (!next) return;
  event?.preventDefault();
  next.focus();
}
