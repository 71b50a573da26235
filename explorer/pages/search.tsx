/** All results of a search. */
import { useMemo } from "preact/hooks";
import { RemovedHits } from "../changes/removed-hits.js";
import { counted } from "../counted.js";
import { useModel, useSearch } from "../context.js";
import { HitText, hitHref } from "../hits.js";
import { Rows } from "../rows.js";
import type { Findable, Hits } from "../search.js";

/** How many results a page has at most. */
const most = 100;
/** How many guides it has at most. */
const mostGuides = 3;
const none: Hits = { found: [], guides: [] };

export function SearchPage({ query, isInside }: { readonly query: string; readonly isInside?: boolean }) {
  const index = useSearch();
  const { found, guides } = useMemo(() => index?.search(query, most, mostGuides) ?? none, [index, query]);
  const building = <p class="facts">The index is being built.</p>;
  if (isInside) return index ? <List of={found} /> : building;
  const head = (
    <>
      <p class="crumbs">Search</p>
      <h1>{query === "" ? "Search" : query}</h1>
    </>
  );
  if (!index)
    return (
      <article class="wide">
        {head}
        {building}
      </article>
    );
  return (
    <article class="wide">
      {head}
      {guides.length > 0 && (
        <>
          <h2>Guides</h2>
          <List of={guides} />
          <h2>Operations and types</h2>
        </>
      )}
      <p class="facts">
        {found.length === 0
          ? "Nothing found."
          : found.length === most
            ? `The best ${most} results`
            : counted(found.length, "result")}
      </p>
      {found.length === 0 ? <Advice /> : <List key={query} of={found} />}
      <RemovedHits query={query} />
    </article>
  );
}

function List({ of }: { readonly of: readonly Findable[] }) {
  const model = useModel();
  return (
    <ol class="hits">
      <Rows of={of} keyOf={(found) => hitHref(model, found)} first={15}>
        {(found) => (
          <li>
            <a href={hitHref(model, found)}>
              <HitText of={found} />
            </a>
          </li>
        )}
      </Rows>
    </ol>
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
