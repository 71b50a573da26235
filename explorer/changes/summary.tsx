/** The changes in a few lines, for the start page and for an agent's page. */
import type { Agent } from "../../generator/contract/model.js";
import { counted } from "../counted.js";
import { useHistory } from "../context.js";
import { agentHref, changesHref } from "../route.js";
import { Changed } from "./changed.js";
import { ChangeRow } from "./row.js";
import { MarkLabel } from "./mark.js";

/** The changes since the older version, on the start page. */
export function ChangesSummary() {
  const history = useHistory();
  if (!history) return null;
  const { names, summary, changes, rows } = history;
  const agents = changes.filter(({ rule }) => rule === "agent-added" || rule === "agent-removed");
  const worst = rows.filter(({ change }) => change.category === "wire" && !agents.includes(change)).slice(0, 3);
  return (
    <section class="since" aria-label="Changes">
      <h2>Since {names.before}</h2>
      <p>{summary}</p>
      {agents.length > 0 && (
        <p class="names">
          {agents.map(({ id, rule, subject }) => (
            <a key={id} href={agentHref(subject)}>
              {subject}
              <MarkLabel of={rule === "agent-added" ? "new" : "removed"} />
            </a>
          ))}
        </p>
      )}
      {worst.length > 0 && (
        <ul class="changes">
          {worst.map(({ change }) => (
            <ChangeRow key={change.id} of={change} />
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <p>
          <a href={changesHref()}>All changes</a>
        </p>
      )}
    </section>
  );
}

/** The changes of an agent: its own, a link to all, and its removed operations. */
export function AgentChanges({ of }: { readonly of: Agent }) {
  const history = useHistory();
  if (!history) return null;
  const own = history.ofAgent(of.name);
  const all = history.changes.filter(({ agents }) => agents.includes(of.name));
  const listed = all.filter(({ category }) => category !== "doc");
  return (
    <>
      <Changed of={own} />
      {listed.length > 0 && (
        <p class="small">
          <a href={changesHref({ concerning: of.name })}>{counted(listed.length, "change")}</a> of its operations and of
          types that it uses since {history.names.before}.
        </p>
      )}
    </>
  );
}

/** The operations of an agent that only the older version has. */
export function RemovedOperations({ of }: { readonly of: Agent }) {
  const removed = useHistory()?.removedOperations(of.name) ?? [];
  if (removed.length === 0) return null;
  return (
    <>
      <h2>
        Removed operations <span class="count">{removed.length}</span>
      </h2>
      <ul class="changes">
        {removed.map((each) => (
          <ChangeRow key={each.id} of={each} />
        ))}
      </ul>
    </>
  );
}
