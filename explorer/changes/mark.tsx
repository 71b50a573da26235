/** Labels beside something that changed. */
import { useHistory } from "../context.js";
import type { Mark } from "./history.js";

const labels: Readonly<Record<Mark, readonly [text: string, title: string]>> = {
  new: ["new", "The older version does not have it"],
  removed: ["removed", "Only the older version has it"],
  wire: ["breaks", "A change breaks messages of old clients"],
  source: ["compile error", "A change breaks the compilation of old calls"],
  changed: ["changed", "Changed. Old clients and old calls still work"],
};

/** A label after a name, with the space between them. Without a mark, there is no space either: the name is all of a heading's text. */
export function MarkLabel({ of }: { readonly of: Mark | undefined }) {
  if (of === undefined) return null;
  const [text, title] = labels[of];
  return <Label kind={of} title={title} text={text} />;
}

/** The label of an agent. Additions are common, so that the number of new operations says more. */
export function AgentMark({ of }: { readonly of: string }) {
  const history = useHistory();
  const mark = history?.markOfAgent(of);
  const count = mark === "changed" ? (history?.addedOperations(of) ?? 0) : 0;
  if (count === 0) return <MarkLabel of={mark} />;
  return <Label kind="new" title={`New operations: ${count}`} text={`+${count}`} />;
}

const Label = ({ kind, title, text }: { readonly kind: Mark; readonly title: string; readonly text: string }) => (
  <>
    {" "}
    <span class={`mark is-${kind}`} title={title}>
      {text}
    </span>
  </>
);
