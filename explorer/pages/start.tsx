/** The start page: what the contract has, and how to find a call. */
import { operationCount } from "../../generator/contract/queries.js";
import { AgentMark } from "../changes/mark.js";
import { ChangesSummary } from "../changes/summary.js";
import { counted } from "../counted.js";
import { useModel, useShown } from "../context.js";
import { guideHref } from "../guides/model.js";
import { agentHref, searchHref } from "../route.js";

/** Guides for a first call. */
const firstGuides = [
  ["getting-started", "getting started"],
  ["calls", "calls"],
  ["get-change-save", "get, change, save"],
  ["errors", "errors and retries"],
] as const;

const examples = ["resync erp", "upload document", "ContactEntity ->", "-> Contact", "free time slot"];

export function StartPage() {
  const model = useModel();
  const { hasGuides } = useShown();
  const { services, agents, webApi } = model.contract;
  const types = model.namedTypes().length;
  return (
    <article class="wide">
      <h1>{services}</h1>
      <p class="lead">
        {counted(agents.length, "agent")} with {counted(operationCount(model.contract), "operation")} and{" "}
        <a href="#/types">{counted(types, "type")}</a>, over SOAP{webApi ? " and JSON" : ""}.
      </p>
      <p class="hints">
        <span>Search for a task, a name, its initials, or a type:</span>
        {examples.map((each) => (
          <a class="hint" key={each} href={searchHref(each)}>
            {each}
          </a>
        ))}
      </p>
      {hasGuides && (
        <p class="hints read">
          <span>Read first:</span>
          {firstGuides.map(([slug, name]) => (
            <a key={slug} href={guideHref(slug)}>
              {name}
            </a>
          ))}
          <a href="#/guides">all guides</a>
        </p>
      )}
      <ChangesSummary />
      <h2>Agents</h2>
      <ul class="agents">
        {agents.map((agent) => (
          <li key={agent.name}>
            <a href={agentHref(agent.name)}>
              <b>
                {agent.name}
                <AgentMark of={agent.name} />
              </b>
              <span class="count">{agent.operations.length}</span>
              <span class="some">
                {agent.operations
                  .map(({ name }) => name)
                  .filter((name) => !name.startsWith("CreateDefault"))
                  .slice(0, 3)
                  .join(", ")}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
