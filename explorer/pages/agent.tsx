/** An agent: its operations, each with one line of prose. */
import type { Agent } from "../../generator/contract/model.js";
import { firstSentence, readProse } from "../../generator/explorer/badges.js";
import { counted } from "../counted.js";
import { markOf } from "../changes/history.js";
import { AgentMark, MarkLabel } from "../changes/mark.js";
import { AgentChanges, RemovedOperations } from "../changes/summary.js";
import { useHistory, useModel } from "../context.js";
import { Badges, Description } from "../prose.js";
import { operationHref } from "../route.js";
import { Rows } from "../rows.js";
import { ResultType } from "../types.js";

export function AgentPage({ agent }: { readonly agent: Agent }) {
  const model = useModel();
  const history = useHistory();
  const shared = sharedNotes(agent);
  const json = model.contract.webApi?.operations[agent.name];
  const withJson = agent.operations.filter(({ name }) => json?.[name] !== undefined).length;
  return (
    <article class="wide">
      <p class="crumbs">Agent</p>
      <h1>
        {agent.name}
        <AgentMark of={agent.name} />
      </h1>
      <Description text={agent.doc?.summary} />
      <p class="facts">
        {counted(agent.operations.length, "operation")}
        {withJson > 0
          ? `, ${withJson === agent.operations.length ? "all" : withJson} over JSON too`
          : ", over SOAP only"}
      </p>
      {shared.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
      <AgentChanges of={agent} />
      <ul class="operations">
        <Rows of={agent.operations} keyOf={({ name }) => name}>
          {(operation) => (
            <li>
              <span class="named">
                <a href={operationHref(agent.name, operation.name)}>{operation.name}</a>
                <MarkLabel of={history && markOf(history.ofOperation(agent.name, operation.name))} />
              </span>
              <code class="gives">
                <ResultType of={operation} />
              </code>
              <span class="prose">
                {firstSentence(operation.doc?.summary)}{" "}
                <Badges of={readProse(operation.doc?.summary).badges.filter(({ kind }) => kind !== "slow")} />
              </span>
            </li>
          )}
        </Rows>
      </ul>
      <RemovedOperations of={agent} />
    </article>
  );
}

/** Returns the notes that all operations of the agent have, such as that it is experimental. */
function sharedNotes({ operations }: Agent): readonly string[] {
  const [first, ...others] = operations.map(({ doc }) => readProse(doc?.summary).notes);
  return (first ?? []).filter((note) => others.every((notes) => notes.includes(note)));
}
