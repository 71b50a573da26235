/** Code in colours, with a button that copies it. */
import { useState } from "preact/hooks";
import type { Piece } from "./markup.js";
import { TypeLink } from "./types.js";

function Pieces({ of }: { readonly of: readonly Piece[] }) {
  return (
    <>
      {of.map(({ kind, text, target }) => {
        if (target !== undefined) return <TypeLink name={target} text={text} />;
        return kind === "text" ? text : <span class={`k-${kind}`}>{text}</span>;
      })}
    </>
  );
}

interface CodeProps {
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** The text to copy, if it is not the shown one. */
  readonly exact?: string;
}

export function Code({ label, pieces, exact }: CodeProps) {
  return (
    <figure class="code">
      <figcaption>
        <span>{label}</span>
        <Copy text={exact ?? pieces.map(({ text }) => text).join("")} />
      </figcaption>
      <pre tabIndex={0} aria-label={label}>
        <code>
          <Pieces of={pieces} />
        </code>
      </pre>
    </figure>
  );
}

function Copy({ text }: { readonly text: string }) {
  const [said, say] = useState("Copy");
  const copy = async (): Promise<void> => {
    // A page from a file may write to the clipboard after a click, but a browser can be set to refuse it.
    const answer = await navigator.clipboard.writeText(text).then(
      () => "Copied",
      () => "Refused",
    );
    say(answer);
    setTimeout(() => say("Copy"), 1500);
  };
  return (
    <button type="button" class="copy" onClick={() => void copy()}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}
