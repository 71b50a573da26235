/** Results of a search that only the older version has. */
import { counted } from "../counted.js";
import { useHistory } from "../context.js";
import { changesHref } from "../route.js";
import { removedNamed, wordsOf } from "./filter.js";
import { ChangeRow } from "./row.js";

/** How many results are shown. */
const most = 20;

export function RemovedHits({ query }: { readonly query: string }) {
  const history = useHistory();
  const found = history ? removedNamed(history, wordsOf(query)) : [];
  if (!history || found.length === 0) return null;
  return (
    <>
      <h2>Only in {history.names.before}</h2>
      <ul class="changes">
        {found.slice(0, most).map((each) => (
          <ChangeRow key={each.id} of={each} />
        ))}
      </ul>
      {found.length > most && (
        <p>
          <a href={changesHref({ query })}>{counted(found.length - most, "more change")}</a>
        </p>
      )}
    </>
  );
}
