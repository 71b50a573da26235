/** Texts of the contract: paragraphs, and labels for what restricts an operation or makes it slow. */
import { readProse, type Badge } from "../generator/explorer/badges.js";
import { useModel } from "./context.js";
import { typeHref } from "./route.js";

/** Words that may be names of types. Texts from .NET name them with their namespace, in braces. */
const names = /\{SuperOffice\.[\w.]+\}|`[^`\n]+`|\b[A-Z][a-z]+(?:[A-Z][a-z\d]*)+\b|https:\/\/[^\s'")]+/g;

/** A text with links to the types that it names, each once. The type of the page itself is no link. */
export function Linked({ text, self }: { readonly text: string; readonly self?: string | undefined }) {
  const model = useModel();
  const parts = [];
  const linked = new Set([self]);
  let end = 0;
  for (const { 0: found, index } of text.matchAll(names)) {
    const words = found.replace(/[{}`]/g, "").split(".");
    const shown = found.startsWith("{") ? words.slice(-2).join(".") : found.replaceAll("`", "");
    const name = [words.at(-1), words.at(-2)].find((each) => each !== undefined && model.type(each));
    const inCode = found.startsWith("`") || found.startsWith("{");
    if ((name === undefined || linked.has(name)) && !inCode) continue;
    parts.push(text.slice(end, index));
    parts.push(name === undefined || linked.has(name) ? <code>{shown}</code> : <a href={typeHref(name)}>{shown}</a>);
    linked.add(name);
    end = index + found.length;
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}

interface ParagraphsProps {
  readonly of: readonly string[];
  readonly small?: boolean;
  readonly self?: string | undefined;
}

function Paragraphs({ of, small, self }: ParagraphsProps) {
  return (
    <>
      {of.map((paragraph) => (
        <p class={small ? "small" : undefined}>
          <Linked text={paragraph} self={self} />
        </p>
      ))}
    </>
  );
}

export function Badges({ of }: { readonly of: readonly Badge[] }) {
  return of.length === 0 ? null : (
    <span class="badges">
      {of.map(({ kind, text }) => (
        <span class={`badge ${kind}`}>{text}</span>
      ))}
    </span>
  );
}

/** The prose of an operation or type: labels, text, and the sentences behind the labels. */
export function Description({ text, self }: { readonly text: string | undefined; readonly self?: string }) {
  const { paragraphs, notes, badges } = readProse(text);
  return (
    <>
      <Badges of={badges} />
      <div class="lead">
        <Paragraphs of={paragraphs} self={self} />
        <Paragraphs of={notes} small />
      </div>
    </>
  );
}
