/** The agents, and the operations of the current one. */
import { useEffect, useRef } from "preact/hooks";
import { useModel } from "./context.js";
import { Breakable } from "./breakable.js";
import { agentHref, operationHref, type Route } from "./route.js";

export function Sidebar({ route }: { readonly route: Route }) {
  const { agents } = useModel().contract;
  const current = "agent" in route ? route.agent : undefined;
  const operation = "operation" in route ? route.operation : undefined;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only if it cannot be seen: a list that jumps under the pointer is a nuisance.
    const marked = list.current?.querySelector('[aria-current="page"]');
    const frame = list.current?.getBoundingClientRect();
    const place = marked?.getBoundingClientRect();
    if (frame && place && (place.top < frame.top || place.bottom > frame.bottom))
      marked?.scrollIntoView({ block: "center" });
  }, [current, operation]);
  return (
    <nav class="side" aria-label="Agents" ref={list} tabIndex={-1}>
      <ul>
        {agents.map((agent) => (
          <li key={agent.name}>
            <a
              class="agent"
              href={agentHref(agent.name)}
              aria-current={agent.name === current ? (operation === undefined ? "page" : "true") : undefined}
            >
              {agent.name} <span class="count">{agent.operations.length}</span>
            </a>
            {agent.name === current && (
              <ul>
                {agent.operations.map(({ name }) => (
                  <li key={name}>
                    <a href={operationHref(agent.name, name)} aria-current={name === operation ? "page" : undefined}>
                      <Breakable name={name} />
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
