/** A type: members or values, bases and derived types, neighbours, and where it is used. */
import { useEffect } from "preact/hooks";
import { namespaceOf, type Carrier, type RestrictedScalar, type TypeDef } from "../../generator/contract/model.js";
import { Breakable } from "../breakable.js";
import { counted } from "../counted.js";
import { Changed } from "../changes/changed.js";
import { markOf } from "../changes/history.js";
import { MarkLabel } from "../changes/mark.js";
import { useHistory, useModel } from "../context.js";
import { Neighbours } from "../neighbours.js";
import { Description } from "../prose.js";
import { agentHref, operationHref } from "../route.js";
import { Rows } from "../rows.js";
import { CarrierMembers, Members, Values } from "../tree.js";
import { TypeLink, TypeName } from "../types.js";
import type { Found } from "../model.js";

const kinds: Readonly<Record<TypeDef["kind"], string>> = {
  carrier: "Object type",
  array: "Array",
  dictionary: "Dictionary",
  enumeration: "Enumeration",
  flags: "Flags",
  restricted: "Simple type",
};

export function TypePage({ type, member }: { readonly type: TypeDef; readonly member?: string | undefined }) {
  const model = useModel();
  useEffect(() => {
    if (member === undefined) return;
    const row = document.getElementById(`m-${member}`);
    row?.scrollIntoView({ block: "center" });
    row?.classList.add("wanted");
  }, [type, member]);
  const changes = useHistory()?.ofType(type.name) ?? [];
  const mark = markOf(changes);
  const other = namespaceOf(type.name) === model.contract.namespace ? undefined : namespaceOf(type.name);
  return (
    <article class="wide">
      <p class="crumbs">{kinds[type.kind]}</p>
      <h1>
        <Breakable name={model.nameOf(type.name)} />
        <MarkLabel of={mark} />
      </h1>
      {other !== undefined && (
        <p class="small">
          Namespace <code>{other}</code>
        </p>
      )}
      <Description text={type.doc?.summary} self={model.nameOf(type.name)} />
      <Changed of={changes} />
      <Content of={type} />
      <UsesOf of={type} />
    </article>
  );
}

function Content({ of }: { readonly of: TypeDef }) {
  switch (of.kind) {
    case "carrier":
      return <CarrierContent of={of} />;
    case "enumeration":
    case "flags":
      return (
        <>
          <h2>
            Values <span class="count">{of.values.length}</span>
          </h2>
          {of.kind === "flags" && <p class="small">In TypeScript, a value is an array of these names.</p>}
          <Values of={of} hasAnchors />
        </>
      );
    case "array":
      return <Members of={[of.item]} side="result" />;
    case "dictionary":
      return <Members of={[of.key, of.value]} side="result" />;
    case "restricted":
      return <Facets of={of} />;
  }
}

function CarrierContent({ of }: { readonly of: Carrier }) {
  const model = useModel();
  const bases = model.basesOf(of);
  const derived = model.derivedOf(of.name);
  const { own, common } = model.membersOf(of);
  return (
    <>
      {(bases.length > 0 || of.abstract) && (
        <p class="facts">
          {of.abstract && "Abstract: values are of a derived type. "}
          {bases.length > 0 && "Extends "}
          {bases.map((base, index) => (
            <>
              {index > 0 ? ", which extends " : ""}
              <TypeLink name={base.name} />
            </>
          ))}
        </p>
      )}
      <h2>
        Members <span class="count">{own.length + common.length}</span>
      </h2>
      <CarrierMembers of={of} side="result" hasAnchors />
      {derived.length > 0 && (
        <>
          <h2>
            Derived types <span class="count">{derived.length}</span>
          </h2>
          <p class="names">
            {derived.map((each) => (
              <TypeLink key={each.name} name={each.name} />
            ))}
          </p>
        </>
      )}
      <Neighbours of={of} />
    </>
  );
}

function Facets({ of }: { readonly of: RestrictedScalar }) {
  return (
    <>
      <p class="facts">
        Restricts <TypeName of={{ kind: "scalar", name: of.base }} />
      </p>
      {of.facets.length > 0 && (
        <ul class="values">
          {of.facets.map(({ name, value }) => (
            <li key={name + value}>
              <code>{name}</code> <span class="prose">{value}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function UsesOf({ of }: { readonly of: TypeDef }) {
  const { takenBy, givenBy, heldBy } = useModel().usesOf(of.name);
  if (takenBy.length + givenBy.length + heldBy.length === 0)
    return (
      <>
        <h2>Used by</h2>
        <p class="small">No operation takes or returns it by itself, and no type has a member of it.</p>
      </>
    );
  return (
    <>
      <h2>Used by</h2>
      <OperationsUsing title="Operations that return it" of={givenBy} />
      <OperationsUsing title="Operations that take it" of={takenBy} />
      {heldBy.length > 0 && (
        <>
          <h3>
            Types with a member of it <span class="count">{heldBy.length}</span>
          </h3>
          <p class="names">
            {heldBy.map((each) => (
              <TypeLink key={each.name} name={each.name} />
            ))}
          </p>
        </>
      )}
    </>
  );
}

function OperationsUsing({ title, of }: { readonly title: string; readonly of: readonly Found[] }) {
  if (of.length === 0) return null;
  const agents = [...new Set(of.map(({ agent }) => agent))];
  return (
    <>
      <h3>
        {title} <span class="count">{of.length}</span>
      </h3>
      <dl class="users">
        {agents.map((agent) => (
          <div key={agent.name}>
            <dt>
              <a href={agentHref(agent.name)}>{agent.name}</a>
            </dt>
            <dd class="names">
              {of
                .filter((each) => each.agent === agent)
                .map(({ operation }) => (
                  <a key={operation.name} href={operationHref(agent.name, operation.name)}>
                    {operation.name}
                  </a>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** All types, by their first letter. */
export function TypesPage() {
  const model = useModel();
  const history = useHistory();
  const types = [...model.namedTypes()].sort((a, b) => (model.nameOf(a.name) < model.nameOf(b.name) ? -1 : 1));
  const letters = [...new Set(types.map((type) => model.nameOf(type.name).charAt(0).toUpperCase()))];
  return (
    <article class="wide">
      <h1>Types</h1>
      <p class="facts">{counted(types.length, "type")}</p>
      <Rows of={letters} keyOf={(letter) => letter} first={3} step={2}>
        {(letter) => (
          <section class="letter">
            <h2>{letter}</h2>
            <ul class="columns">
              {types
                .filter((type) => model.nameOf(type.name).charAt(0).toUpperCase() === letter)
                .map((type) => (
                  <li key={type.name}>
                    <TypeLink name={type.name} />
                    <MarkLabel of={history && markOf(history.ofType(type.name))} />{" "}
                    {type.kind === "carrier" ? null : <span class="wire">{kinds[type.kind].toLowerCase()}</span>}
                  </li>
                ))}
            </ul>
          </section>
        )}
      </Rows>
    </article>
  );
}
