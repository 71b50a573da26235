/** New operations and types in a few words. */
import { localOf, type Operation, type TypeDef } from "../../generator/contract/model.js";
import { useModel } from "../context.js";
import { typeHref } from "../route.js";
import { MemberType, Signature, TypeName } from "../types.js";

/** How many members or values are shown. */
const most = 12;

/** A type's members or values. The rest of a long list is on the type's page. */
export function TypeBrief({ of }: { readonly of: TypeDef }) {
  const model = useModel();
  switch (of.kind) {
    case "carrier": {
      const { own } = model.membersOf(of);
      return (
        <Some
          of={own.map((member) => (
            <>
              {localOf(member.name)}: <MemberType of={member} side="result" />
            </>
          ))}
          page={typeHref(model.nameOf(of.name))}
          none="no members of its own"
        />
      );
    }
    case "enumeration":
    case "flags":
      return <Some of={of.values.map(({ name }) => name)} page={typeHref(model.nameOf(of.name))} none="no values" />;
    case "array":
    case "dictionary":
      return (
        <code class="brief">
          <TypeName of={{ kind: "named", name: of.name }} />
        </code>
      );
    case "restricted":
      return null;
  }
}

interface SomeProps {
  readonly of: readonly preact.ComponentChildren[];
  /** Address of the page with all. */
  readonly page: string;
  readonly none: string;
}

function Some({ of, page, none }: SomeProps) {
  if (of.length === 0) return <span class="small">{none}</span>;
  // One more is as short as the words about it.
  const count = of.length > most + 1 ? most : of.length;
  return (
    <code class="brief">
      {of.slice(0, count).map((each, index) => (
        <>
          <span class="item">{each}</span>
          {index < of.length - 1 ? ", " : ""}
        </>
      ))}
      {count < of.length && <a href={page}>{of.length - count} more</a>}
    </code>
  );
}

/** An operation's parameters and result. */
export const OperationBrief = ({ of }: { readonly of: Operation }) => <Signature of={of} isBrief />;
