/** The changed types in the messages of an operation. */
import type { Agent, Operation, QName } from "../../generator/contract/model.js";
import { reachableTypes } from "../../generator/contract/queries.js";
import { useHistory, useModel } from "../context.js";
import { counted } from "../counted.js";
import { Hidden } from "../hidden.js";
import { TypeLink } from "../types.js";
import { markOf, type Mark } from "./history.js";
import { MarkLabel } from "./mark.js";

interface ChangedInsideProps {
  readonly agent: Agent;
  readonly operation: Operation;
}

export function ChangedInside({ agent, operation }: ChangedInsideProps) {
  const { contract } = useModel();
  const history = useHistory();
  if (!history) return null;
  const types = [...reachableTypes(contract, [{ ...agent, operations: [operation] }])].flatMap(
    (name): readonly (readonly [QName, Mark])[] => {
      const mark = markOf(history.ofType(name));
      const kind = contract.types.get(name)?.kind;
      return mark === undefined || kind === "array" || kind === "dictionary" ? [] : [[name, mark]];
    },
  );
  if (types.length === 0) return null;
  return (
    <Hidden label={`${counted(types.length, "type")} in its messages changed`}>
      <p class="names">
        {types.map(([name, mark]) => (
          <span key={name}>
            <TypeLink name={name} />
            <MarkLabel of={mark} />
          </span>
        ))}
      </p>
    </Hidden>
  );
}
