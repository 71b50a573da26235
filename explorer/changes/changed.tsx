/** The changes of an agent, operation or type, on its own page. */
import type { Change } from "../../generator/changes/model.js";
import { counted } from "../counted.js";
import { useHistory } from "../context.js";
import { Hidden } from "../hidden.js";
import { ChangeRow } from "./row.js";

/** How many rows are open. A type can have hundreds of changed members. */
const most = 6;

export function Changed({ of }: { readonly of: readonly Change[] }) {
  const history = useHistory();
  if (!history || of.length === 0) return null;
  const isDetail = ({ category }: Change): boolean => category === "doc";
  const main = of.filter((each) => !isDetail(each));
  const details = of.filter(isDetail);
  const rest = main.slice(most);
  return (
    <section class="since" aria-label="Changes">
      <h2>Since {history.names.before}</h2>
      <Rows of={main.slice(0, most)} />
      {rest.length > 0 && (
        <Hidden label={counted(rest.length, "more change")}>
          <Rows of={rest} />
        </Hidden>
      )}
      {details.length > 0 && (
        <Hidden label={counted(details.length, "description or detail differs", "descriptions and details differ")}>
          <Rows of={details} />
        </Hidden>
      )}
    </section>
  );
}

const Rows = ({ of }: { readonly of: readonly Change[] }) => (
  <ul class="changes">
    {of.map((each) => (
      <ChangeRow key={each.id} of={each} isPart />
    ))}
  </ul>
);
