/** All results of a search. */
import { useMemo } from "preact/hooks";
import { counted } from "../counted.js";
import { useModel, useSearch } from "../context.js";
import { HitText, hitHref } from "../hits.js";

/** How many results a page has at most. */
const most = 100;

export function SearchPage({ query, isInside }: { readonly query: string; readonly isInside?: boolean }) {
  const model = useModel();
  const index = useSearch();
  const hits = useMemo(() => index?.search(query, most) ?? [], [index, query]);
  const list = (
    <ol class="hits">
      {hits.map(({ found }) => (
        <li key={hitHref(model, found)}>
          <a href={hitHref(model, found)}>
            <HitText of={found} />
          </a>
        </li>
      ))}
    </ol>
  );
  if (!index) return <p class="facts">The index is being built.</p>;
  if (isInside) return hits.length > 0 ? list : null;
  return (
    <article class="wide">
      <p class="crumbs">Search</p>
      <h1>{query === "" ? "Search" : query}</h1>
      <p class="facts">
        {hits.length === 0
          ? "Nothing found."
          : hits.length === most
            ? `The best ${most} results`
            : counted(hits.length, "result")}
      </p>
      {hits.length === 0 ? <Advice /> : list}
    </article>
  );
}

function Advice() {
  return (
    <ul class="advice">
      <li>
        Use one or two words for what you want to do: <code>upload document</code>.
      </li>
      <li>
        Use a part of a name, or its initials: <code>SaveContact</code>, <code>gce</code>.
      </li>
      <li>
        Find operations by a type: <code>ContactEntity -&gt;</code> takes it, <code>-&gt; ContactEntity</code> returns
        it.
      </li>
    </ul>
  );
}
