/** All results of a search. */
import { counted } from "../counted.js";
import { useModel } from "../context.js";
import { HitText, hitHref } from "../hits.js";
import { search } from "../search.js";

export function SearchPage({ query, isInside }: { readonly query: string; readonly isInside?: boolean }) {
  const hits = search(useModel(), query);
  const list = (
    <ol class="hits">
      {hits.map((hit) => (
        <li key={hitHref(hit)}>
          <a href={hitHref(hit)}>
            <HitText of={hit} />
          </a>
        </li>
      ))}
    </ol>
  );
  if (isInside) return hits.length > 0 ? list : null;
  return (
    <article class="wide">
      <p class="crumbs">Search</p>
      <h1>{query === "" ? "Search" : query}</h1>
      <p class="facts">{hits.length === 0 ? "Nothing found." : counted(hits.length, "result")}</p>
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
