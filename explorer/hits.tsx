/** Results of a search. */
import { firstSentence } from "../generator/explorer/badges.js";
import { markOf } from "./changes/history.js";
import { MarkLabel } from "./changes/mark.js";
import { useHistory, useModel } from "./context.js";
import type { Model } from "./model.js";
import { operationHref, typeHref } from "./route.js";
import { guideHref } from "./guides/model.js";
import type { Section } from "./guides/sections.js";
import type { Findable } from "./search.js";
import { LinkedContext, ResultType } from "./types.js";

export function hitHref(model: Model, found: Findable): string {
  if (found.kind === "guide") return guideHref(found.section.guide.slug, found.section.anchor);
  return found.kind === "operation"
    ? operationHref(found.agent.name, found.operation.name)
    : typeHref(model.nameOf(found.type.name));
}

/** A result in two lines: the name with what it returns, and its first sentence. */
export function HitText({ of }: { readonly of: Findable }) {
  const model = useModel();
  const history = useHistory();
  if (of.kind === "guide") return <GuideText of={of.section} />;
  const { doc } = of.kind === "operation" ? of.operation : of.type;
  return (
    <>
      <span class="hit-name">
        {of.kind === "operation" ? (
          <>
            <span class="of-agent">{of.agent.name}.</span>
            <b>{of.operation.name}</b>
            <MarkLabel of={history && markOf(history.ofOperation(of.agent.name, of.operation.name))} />
            <span class="gives">
              <LinkedContext.Provider value={false}>
                <ResultType of={of.operation} />
              </LinkedContext.Provider>
            </span>
          </>
        ) : (
          <>
            <b>{model.nameOf(of.type.name)}</b>
            <MarkLabel of={history && markOf(history.ofType(of.type.name))} />
            <span class="kind">type</span>
          </>
        )}
      </span>
      <span class="prose">{firstSentence(doc?.summary)}</span>
    </>
  );
}

function GuideText({ of: { guide, heading, beginning } }: { readonly of: Section }) {
  return (
    <>
      <span class="hit-name">
        <b>{guide.title}</b>
        {heading !== "" && <span class="gives">{heading}</span>}
        <span class="kind">guide</span>
      </span>
      <span class="prose">{beginning}</span>
    </>
  );
}
