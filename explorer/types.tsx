/** Types as TypeScript writes them, with links to their pages. */
import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { localOf, type Member, type Operation, type QName, type TypeRef } from "../generator/contract/model.js";
import { isTextKey } from "../generator/contract/queries.js";
import { readsAsNull } from "../generator/contract/zero.js";
import { scalarTypes, wireType } from "../generator/emit/typescript.js";
import { useModel } from "./context.js";
import { typeHref } from "./route.js";

/** The direction of a value: the caller writes a request, the server writes a result. */
export type Side = "request" | "result";

/** Scalars whose name says nothing beyond their TypeScript type. */
const plainScalars: ReadonlySet<string> = new Set(["string", "boolean", "int", "double", "base64Binary"]);

function Scalar({ of }: { readonly of: TypeRef & { readonly kind: "scalar" } }) {
  const type = scalarTypes[of.name].replace("$rt.", "");
  return (
    <span class="scalar" title={wireType(of)}>
      {type}
      {plainScalars.has(of.name) || type === "AnyValue" ? null : <span class="wire">{of.name}</span>}
    </span>
  );
}

/** False where names of types are inside of a link, because a link cannot hold another one. */
export const LinkedContext = createContext(true);

export function TypeLink({ name, text }: { readonly name: QName; readonly text?: string }) {
  const own = useModel().nameOf(name);
  if (!useContext(LinkedContext)) return <span class="type">{text ?? own}</span>;
  return (
    <a class="type" href={typeHref(own)}>
      {text ?? own}
    </a>
  );
}

/** A reference to a type. */
export function TypeName({ of }: { readonly of: TypeRef }): ComponentChildren {
  const model = useModel();
  if (of.kind === "scalar") return <Scalar of={of} />;
  const type = model.typeOf(of);
  switch (type?.kind) {
    case "array":
      return (
        <>
          <TypeName of={type.item.type} />
          []
        </>
      );
    case "dictionary":
      return (
        <>
          {isTextKey(model.contract, type.key.type) ? (
            "StringDictionary<"
          ) : (
            <>
              Map&lt;
              <TypeName of={type.key.type} />
              {", "}
            </>
          )}
          <TypeName of={type.value.type} />
          &gt;
        </>
      );
    case "flags":
      return (
        <>
          <TypeLink name={type.name} />
          []
        </>
      );
    case "restricted":
      if (!type.meaning) return <TypeLink name={type.name} />;
      return (
        <span class="scalar" title={wireType(of)}>
          string<span class="wire">{type.meaning}</span>
        </span>
      );
    default:
      return <TypeLink name={of.name} />;
  }
}

/** The type of a member, with null where it can be. */
export function MemberType({ of, side }: { readonly of: Member; readonly side: Side }) {
  const { contract } = useModel();
  const isNullable = side === "result" ? readsAsNull(contract, of) : of.nillable;
  return (
    <span class="typed">
      <TypeName of={of.type} />
      {of.repeated ? "[]" : ""}
      {isNullable ? <span class="null"> | null</span> : null}
    </span>
  );
}

/** The type of an operation's result. */
export function ResultType({ of }: { readonly of: Operation }) {
  const [first, ...more] = of.response.members;
  if (!first) return <span class="scalar">void</span>;
  if (more.length === 0) return <MemberType of={first} side="result" />;
  return (
    <>
      {"{ "}
      {of.response.members.map((member, index) => (
        <>
          {index > 0 ? ", " : ""}
          {localOf(member.name)}: <MemberType of={member} side="result" />
        </>
      ))}
      {" }"}
    </>
  );
}

interface SignatureProps {
  readonly of: Operation;
  /** True on one line, without the name. */
  readonly isBrief?: boolean;
}

/** An operation as TypeScript declares it. Long ones have a line for each parameter. */
export function Signature({ of, isBrief = false }: SignatureProps) {
  const { members } = of.request;
  const isLong = members.length > 2 && !isBrief;
  return (
    <code class={isBrief ? "brief" : isLong ? "signature long" : "signature"}>
      {!isBrief && <b>{of.name}</b>}(
      {members.map((member, index) => (
        <span class="parameter">
          {localOf(member.name)}: <MemberType of={member} side="request" />
          {index < members.length - 1 ? ", " : ""}
        </span>
      ))}
      ): <ResultType of={of} />
    </code>
  );
}
