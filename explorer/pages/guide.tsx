/** A guide: a Markdown file of `docs/`. Names of the contract in it lead to their pages. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Code } from "../code.js";
import { useModel } from "../context.js";
import { highlighted, labelOf } from "../guides/highlight.js";
import type { Block, Guide, Inline } from "../guides/model.js";
import { hrefOfName } from "../guides/names.js";

interface GuideProps {
  readonly guide: Guide;
  readonly anchor?: string | undefined;
  /** True for the list of all guides. */
  readonly isIndex?: boolean;
}

export function GuidePage({ guide, anchor, isIndex }: GuideProps) {
  useEffect(() => {
    if (anchor !== undefined) document.getElementById(`h-${anchor}`)?.scrollIntoView();
  }, [guide, anchor]);
  return (
    <article class="wide guide">
      {!isIndex && (
        <p class="crumbs">
          <a href="#/guides">Guides</a>
        </p>
      )}
      <h1>{isIndex ? "Guides" : guide.title}</h1>
      <Blocks of={guide.blocks} />
    </article>
  );
}

const Blocks = ({ of }: { readonly of: readonly Block[] }) => (
  <>
    {of.map((block) => (
      <BlockOf of={block} />
    ))}
  </>
);

function BlockOf({ of }: { readonly of: Block }) {
  switch (of[0]) {
    case "h":
      return <Heading level={of[1]} anchor={of[2]} line={of[3]} />;
    case "p":
      return (
        <p>
          <Line of={of[1]} />
        </p>
      );
    case "pre":
      return <Code label={labelOf(of[1])} pieces={highlighted(of[1], of[2])} />;
    case "ul":
    case "ol": {
      const List = of[0];
      return (
        <List>
          {of[1].map((item) => (
            <li>
              <Item of={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return <Table head={of[1]} rows={of[2]} />;
    case "quote":
      return (
        <blockquote>
          <Blocks of={of[1]} />
        </blockquote>
      );
  }
}

function Heading({ level, anchor, line }: { readonly level: number; readonly anchor: string; readonly line: Line }) {
  const Element = level <= 2 ? "h2" : "h3";
  return (
    <Element id={`h-${anchor}`}>
      <span>
        <Line of={line} />
      </span>
    </Element>
  );
}

/** An item of a list. A single paragraph needs no space around it. */
function Item({ of }: { readonly of: readonly Block[] }) {
  const [first, ...rest] = of;
  if (first?.[0] !== "p") return <Blocks of={of} />;
  return (
    <>
      <Line of={first[1]} />
      <Blocks of={rest} />
    </>
  );
}

type Line = readonly Inline[];

function Table({ head, rows }: { readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }) {
  return (
    <div class="table" tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {head.map((cell) =>
              cell.length === 0 ? (
                <td />
              ) : (
                <th scope="col">
                  <Line of={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Line of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ of }: { readonly of: Line }): ComponentChildren {
  return of.map((part) => <Part of={part} />);
}

function Part({ of, isLinked }: { readonly of: Inline; readonly isLinked?: boolean }): ComponentChildren {
  const model = useModel();
  if (typeof of === "string") return of;
  switch (of[0]) {
    case "br":
      return <br />;
    case "code": {
      const href = isLinked ? undefined : hrefOfName(model, of[1]);
      const code = <code>{of[1]}</code>;
      return href === undefined ? code : <a href={href}>{code}</a>;
    }
    case "b":
      return (
        <b>
          <Line of={of[1]} />
        </b>
      );
    case "i":
      return (
        <i>
          <Line of={of[1]} />
        </i>
      );
    case "a":
      return (
        <a href={of[1]} rel={of[1].startsWith("#") ? undefined : "noreferrer"}>
          {of[2].map((part) => (
            <Part of={part} isLinked />
          ))}
        </a>
      );
  }
}
