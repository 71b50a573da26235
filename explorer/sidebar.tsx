/** The list at the side: agents with the operations of the current one, or guides with the headings of the current one. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Agent } from "../generator/contract/model.js";
import { markOf, type Mark } from "./changes/history.js";
import { AgentMark, MarkLabel } from "./changes/mark.js";
import { useHistory, useModel, useShown } from "./context.js";
import { Breakable } from "./breakable.js";
import { guideHref } from "./guides/model.js";
import { groupsOf, sectionsOf } from "./guides/sections.js";
import { agentHref, changesHref, operationHref, type Route } from "./route.js";
import { Rows } from "./rows.js";

interface SidebarProps {
  readonly route: Route;
  /** True if a phone shows the list. Wide windows always do. */
  readonly isMenuOpen: boolean;
}

export function Sidebar({ route, isMenuOpen }: SidebarProps) {
  const { hasGuides } = useShown();
  const isGuide = hasGuides && (route.kind === "guide" || route.kind === "guides");
  const list = useRef<HTMLElement>(null);
  const place = JSON.stringify({ ...route, tab: undefined });
  useEffect(() => {
    // Only if it cannot be seen: a list that jumps under the pointer is a nuisance.
    const marked = list.current?.querySelector('[aria-current="page"]');
    const frame = list.current?.getBoundingClientRect();
    const place = marked?.getBoundingClientRect();
    if (frame && place && (place.top < frame.top || place.bottom > frame.bottom))
      marked?.scrollIntoView({ block: "center" });
  }, [place, isMenuOpen]);
  return (
    <nav
      id="side"
      class={isMenuOpen ? "side open" : "side"}
      aria-label={isGuide ? "Guides" : "Agents"}
      ref={list}
      tabIndex={-1}
    >
      <Places />
      {isGuide ? <GuideList route={route} /> : <AgentList route={route} />}
    </nav>
  );
}

/** The pages that a phone has no room for at the top. */
function Places() {
  const { hasGuides, history } = useShown();
  return (
    <p class="places">
      <a href="#/">Start</a>
      {hasGuides && <a href="#/guides">Guides</a>}
      <a href="#/types">Types</a>
      <a href="#/errors">Errors</a>
      {history && <a href={changesHref()}>Changes</a>}
    </p>
  );
}

function AgentList({ route }: { readonly route: Route }) {
  const history = useHistory();
  const agents = withRemoved(useModel().contract.agents, history?.removedAgents ?? []);
  const current = "agent" in route ? route.agent : undefined;
  const operation = "operation" in route ? route.operation : undefined;
  return (
    <ul>
      {agents.map((agent) => (
        <li key={agent.name}>
          <a
            class="agent"
            href={agentHref(agent.name)}
            aria-current={agent.name === current ? (operation === undefined ? "page" : "true") : undefined}
          >
            <span>
              {agent.name}
              <AgentMark of={agent.name} />
            </span>
            {agent.operations && <span class="count">{agent.operations.length}</span>}
          </a>
          {agent.name === current && agent.operations && (
            <Inner
              of={agent.operations.map(({ name }) => ({
                href: operationHref(agent.name, name),
                text: name,
                mark: history && markOf(history.ofOperation(agent.name, name)),
                isCurrent: name === operation,
              }))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function GuideList({ route }: { readonly route: Route }) {
  const guides = useShown().guides();
  if (!guides) return null;
  const current = route.kind === "guide" ? route : undefined;
  return (
    <>
      {groupsOf(guides).map(({ title, guides }) => (
        <>
          <p class="group">{title}</p>
          <ul>
            {guides.map((guide) => (
              <li key={guide.slug}>
                <a href={guideHref(guide.slug)} aria-current={mark(guide.slug === current?.slug, current?.anchor)}>
                  {guide.title}
                </a>
                {guide.slug === current?.slug && (
                  <Inner
                    of={sectionsOf(guide).flatMap(({ anchor, heading, level }) =>
                      anchor === undefined || level > 2
                        ? []
                        : [
                            {
                              href: guideHref(guide.slug, anchor),
                              text: heading,
                              isCurrent: anchor === current.anchor,
                            },
                          ],
                    )}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

const mark = (isCurrent: boolean, anchor: string | undefined) =>
  isCurrent ? (anchor === undefined ? ("page" as const) : ("true" as const)) : undefined;

interface InnerLink {
  readonly href: string;
  readonly text: string;
  readonly isCurrent: boolean;
  readonly mark?: Mark | undefined;
}

/** Links below the current agent or guide. */
function Inner({ of }: { readonly of: readonly InnerLink[] }) {
  // The current one is among the first rows, because the list scrolls to it.
  const [first] = useState(() => Math.max(30, of.findIndex(({ isCurrent }) => isCurrent) + 15));
  return (
    <ul>
      <Rows of={of} keyOf={({ href }) => href} first={first}>
        {({ href, text, isCurrent, mark }) => (
          <li>
            <a href={href} aria-current={isCurrent ? "page" : undefined}>
              <Breakable name={text} />
              <MarkLabel of={mark} />
            </a>
          </li>
        )}
      </Rows>
    </ul>
  );
}

/** An agent in the list. One that only the older version has is without operations. */
type Listed = Pick<Agent, "name"> & Partial<Pick<Agent, "operations">>;

/** Returns the agents and the removed ones, each of these before the first agent whose name is greater. */
function withRemoved(agents: readonly Agent[], removed: readonly string[]): readonly Listed[] {
  const listed: Listed[] = [...agents];
  for (const name of removed) {
    const at = listed.findIndex((each) => each.name > name);
    listed.splice(at < 0 ? listed.length : at, 0, { name });
  }
  return listed;
}
