/** Members as a tree: each row of an object type opens in place. */
import { useState } from "preact/hooks";
import type { Change } from "../generator/changes/model.js";
import {
  localOf,
  type Carrier,
  type Enumeration,
  type Flags,
  type Member,
  type TypeDef,
} from "../generator/contract/model.js";
import { Breakable } from "./breakable.js";
import { markOfPart, type Mark } from "./changes/history.js";
import { MarkLabel } from "./changes/mark.js";
import { useHistory, useModel } from "./context.js";
import { Hidden, useUntilFound } from "./hidden.js";
import { useIdle } from "./idle.js";
import { Linked } from "./prose.js";
import { MemberType, TypeLink, type Side } from "./types.js";

interface Place {
  readonly side: Side;
  /** How many levels are open at first. */
  readonly open: number;
  /** How many closed rows the members are in. */
  readonly closed: number;
  /** True if links lead to the rows. A name occurs more than once in a tree, so the rows inside have no anchors. */
  readonly hasAnchors: boolean;
}

interface MembersProps extends Partial<Place> {
  readonly of: readonly Member[];
  readonly side: Side;
  /** The changes of the message or type since an older version. */
  readonly changes?: readonly Change[];
}

/** The members of a message or type. */
export function Members({ of, side, open = 0, closed = 0, hasAnchors = false, changes = [] }: MembersProps) {
  return (
    <ul class="tree">
      {of.map((member) => (
        <MemberRow
          key={member.name}
          of={member}
          mark={markOfPart(changes, member.name)}
          {...{ side, open, closed, hasAnchors }}
        />
      ))}
    </ul>
  );
}

/**
 * A row, which opens if there is more to see. Types can contain themselves, so the content of a closed row is made only when the row itself is in
 * no closed row and the page is idle. Then the search of the browser finds it.
 */
function MemberRow({
  of,
  side,
  open,
  closed,
  hasAnchors,
  mark,
}: Place & { readonly of: Member; readonly mark: Mark | undefined }) {
  const model = useModel();
  const [isOpen, setOpen] = useState(open > 0);
  const inside = model.core(of.type);
  const isOpening = inside !== undefined && inside.kind !== "restricted";
  const isMade = useIdle(isOpening && closed === 0) || isOpen;
  const content = useUntilFound(isOpen, () => setOpen(true));
  const name = localOf(of.name);
  return (
    <li id={hasAnchors ? `m-${name}` : undefined}>
      <div class="row">
        <span class="name">
          {isOpening ? (
            <button type="button" class="opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              <Breakable name={name} />
            </button>
          ) : (
            <Breakable name={name} />
          )}
        </span>
        <span class="about">
          <MemberType of={of} side={side} />
          <MarkLabel of={mark} />
          {of.doc && (
            <span class="prose">
              <Linked text={of.doc.summary.replace(/\n{2,}/g, "\n")} />
            </span>
          )}
        </span>
      </div>
      {isOpening && isMade && (
        <div class="inside" ref={content}>
          <Inside of={inside} side={side} open={open - 1} closed={closed + (isOpen ? 0 : 1)} hasAnchors={false} />
        </div>
      )}
    </li>
  );
}

/** The content of a type: members, or the names of an enumeration. */
function Inside({ of, ...place }: Place & { readonly of: TypeDef }) {
  const model = useModel();
  if (of.kind === "enumeration" || of.kind === "flags") return <Values of={of} />;
  if (of.kind !== "carrier") return null;
  const heirs = model.isFamily(of.name) ? model.derivedOf(of.name) : [];
  return (
    <>
      {heirs.length > 0 && (
        <p class="small">
          Or a derived type:{" "}
          {heirs.map((heir, index) => (
            <>
              {index > 0 ? ", " : ""}
              <TypeLink name={heir.name} />
            </>
          ))}
        </p>
      )}
      <CarrierMembers of={of} {...place} />
    </>
  );
}

/** The members of a carrier. Those of NetServer's class `Carrier` come last, and are hidden until somebody looks for them. */
export function CarrierMembers({ of, ...place }: Partial<Place> & { readonly of: Carrier; readonly side: Side }) {
  const model = useModel();
  const history = useHistory();
  const { own, common } = model.membersOf(of);
  const changes = history && [of, ...model.basesOf(of)].flatMap(({ name }) => history.ofType(name));
  return (
    <>
      {own.length > 0 ? (
        <Members of={own} {...place} {...(changes && { changes })} />
      ) : (
        <p class="small">No members of its own.</p>
      )}
      {common.length > 0 && (
        <Hidden label={`${common.length} members of Carrier: ${common.map(({ name }) => localOf(name)).join(", ")}`}>
          <Members of={common} {...place} open={0} closed={(place.closed ?? 0) + 1} />
        </Hidden>
      )}
    </>
  );
}

interface ValuesProps {
  readonly of: Enumeration | Flags;
  /** True if links lead to the names. */
  readonly hasAnchors?: boolean;
}

/** The names of an enumeration, with their numbers in .NET. */
export function Values({ of, hasAnchors }: ValuesProps) {
  const changes = useHistory()?.ofType(of.name) ?? [];
  return (
    <ul class="values">
      {of.values.map(({ name, value, doc }) => (
        <li key={name} id={hasAnchors ? `m-${name}` : undefined}>
          <code>{name}</code> <span class="number">{value}</span>
          <MarkLabel of={markOfPart(changes, name)} />
          {doc && (
            <span class="prose">
              <Linked text={doc.summary} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
