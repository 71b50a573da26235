/** Results of a search. */
import { firstSentence } from "../generator/explorer/badges.js";
import { useModel } from "./context.js";
import type { Model } from "./model.js";
import { operationHref, typeHref } from "./route.js";
import type { Findable } from "../generator/explorer/search/entries.js";
import { LinkedContext, ResultType } from "./types.js";

export const hitHref = (model: Model, found: Findable): string =>
  found.kind === "operation"
    ? operationHref(found.agent.name, found.operation.name)
    : typeHref(model.nameOf(found.type.name));

/** A result in two lines: the name with what it returns, and its first sentence. */
export function HitText({ of }: { readonly of: Findable }) {
  const model = useModel();
  const { doc } = of.kind === "operation" ? of.operation : of.type;
  return (
    <>
      <span class="hit-name">
        {of.kind === "operation" ? (
          <>
            <span class="of-agent">{of.agent.name}.</span>
            <b>{of.operation.name}</b>
            <span class="gives">
              <LinkedContext.Provider value={false}>
                <ResultType of={of.operation} />
              </LinkedContext.Provider>
            </span>
          </>
        ) : (
          <>
            <b>{model.nameOf(of.type.name)}</b>
            <span class="kind">type</span>
          </>
        )}
      </span>
      <span class="prose">{firstSentence(doc?.summary)}</span>
    </>
  );
}
