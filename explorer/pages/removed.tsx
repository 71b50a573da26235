/** An agent, operation or type that only the older version has. */
import type { Change } from "../../generator/changes/model.js";
import { Breakable } from "../breakable.js";
import { ChangeRow } from "../changes/row.js";
import type { History } from "../changes/history.js";
import { MarkLabel } from "../changes/mark.js";
import { agentHref, type Route } from "../route.js";
import { useModel } from "../context.js";

/** The changes that removed something. */
interface Removed {
  readonly kind: "Agent" | "Operation" | "Type";
  readonly name: string;
  /** Name of the agent of an operation. */
  readonly agent?: string;
  readonly changes: readonly Change[];
}

/** Returns what a page of the older version shows; undefined if neither version has it. */
export function removedAt(route: Route, history: History | undefined): Removed | undefined {
  const found = history && removed(route, history);
  return found && found.changes.length > 0 ? found : undefined;
}

function removed(route: Route, history: History): Removed | undefined {
  switch (route.kind) {
    case "agent":
      return { kind: "Agent", name: route.agent, changes: history.ofAgent(route.agent) };
    case "operation": {
      const { agent, operation } = route;
      return { kind: "Operation", name: operation, agent, changes: history.ofOperation(agent, operation) };
    }
    case "type":
      return { kind: "Type", name: route.name, changes: history.ofTypeNamed(route.name) };
    default:
      return undefined;
  }
}

export function RemovedPage({ of, history }: { readonly of: Removed; readonly history: History }) {
  const model = useModel();
  const { kind, name, agent, changes } = of;
  const followingOf = (change: Change) => history.rows.find((row) => row.change === change)?.following ?? [];
  return (
    <article class="wide">
      <p class="crumbs">{agent === undefined ? kind : <a href={agentHref(agent)}>{agent}</a>}</p>
      <h1>
        <Breakable name={name} />
        <MarkLabel of="removed" />
      </h1>
      <p class="lead">
        {history.names.before} has it. {history.names.after} does not.
      </p>
      <ul class="changes">
        {changes.map((change) => (
          <ChangeRow key={change.id} of={change} isPart />
        ))}
      </ul>
      {changes.map((change) => (
        <Followers key={change.id} of={followingOf(change)} />
      ))}
      {agent !== undefined && !model.agent(agent) && (
        <p class="small">
          The agent <a href={agentHref(agent)}>{agent}</a> is removed, too.
        </p>
      )}
    </article>
  );
}

/** The changes that follow from the removal, all open. */
function Followers({ of }: { readonly of: readonly Change[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h2>
        Removed with it <span class="count">{of.length}</span>
      </h2>
      <ul class="changes">
        {of.map((each) => (
          <ChangeRow key={each.id} of={each} />
        ))}
      </ul>
    </>
  );
}
