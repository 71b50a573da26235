/** Results of a search. */
import { firstSentence } from "../generator/explorer/badges.js";
import { useModel } from "./context.js";
import { agentHref, operationHref, typeHref } from "./route.js";
import type { Hit } from "./search.js";
import { ResultType } from "./types.js";

export function hitHref({ kind, agent = "", name }: Hit): string {
  switch (kind) {
    case "agent":
      return agentHref(name);
    case "operation":
      return operationHref(agent, name);
    case "type":
      return typeHref(name);
  }
}

/** A result in two lines: the name with what it returns, and its first sentence. */
export function HitText({ of }: { readonly of: Hit }) {
  const model = useModel();
  const found = of.kind === "operation" ? model.operation(of.agent ?? "", of.name) : undefined;
  const doc =
    of.kind === "operation"
      ? found?.operation.doc
      : of.kind === "type"
        ? model.type(of.name)?.doc
        : model.agent(of.name)?.doc;
  return (
    <>
      <span class="hit-name">
        {of.agent !== undefined && <span class="of-agent">{of.agent}.</span>}
        <b>{of.name}</b>
        {found && (
          <span class="gives">
            {" "}
            <ResultType of={found.operation} />
          </span>
        )}
        <span class="kind">{of.kind === "operation" ? "" : of.kind}</span>
      </span>
      <span class="prose">{firstSentence(doc?.summary)}</span>
    </>
  );
}
