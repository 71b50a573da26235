/** A change in a row, with the changes that follow from it. */
import { useState } from "preact/hooks";
import type { Change } from "../../generator/changes/model.js";
import { brief, hintOf, shortened } from "../../generator/changes/report/row.js";
import { followingInWords } from "../../generator/changes/report/summary.js";
import { localOf, type Member, type Position } from "../../generator/contract/model.js";
import { Breakable } from "../breakable.js";
import { useHistory, useModel } from "../context.js";
import { counted } from "../counted.js";
import { Hidden } from "../hidden.js";
import type { Model } from "../model.js";
import { MemberType } from "../types.js";
import { OperationBrief, TypeBrief } from "./brief.js";
import type { History } from "./history.js";
import { hrefOf, partOf } from "./subject.js";

interface RowProps {
  readonly of: Change;
  readonly following?: readonly Change[];
  /** True if the row stands on the page of the agent, operation or type, so that it names only the part. */
  readonly isPart?: boolean;
  /** True if the changes that follow are open at first. */
  readonly isOpen?: boolean;
}

export function ChangeRow({ of, following = [], isPart = false, isOpen = false }: RowProps) {
  const history = useHistory();
  const [isTold, tell] = useState(false);
  const title = history?.ruleOf(of)?.title ?? of.rule;
  return (
    <li class={`change in-${of.category}`} data-change={of.id}>
      <Name of={of} isPart={isPart} />
      <div class="about">
        <button type="button" class="opener" aria-expanded={isTold} onClick={() => tell(!isTold)}>
          {title}
        </button>
        {of.category === "wire" && of.compiles && <span class="badge deprecated">the compiler does not see it</span>}
        <Values of={of} />
        {isTold && <More of={of} />}
        {following.length > 0 && <Following of={following} isOpen={isOpen} />}
      </div>
    </li>
  );
}

function Name({ of, isPart }: { readonly of: Change; readonly isPart: boolean }) {
  const model = useModel();
  const history = useHistory();
  const text = isPart ? partOf(of) : of.subject;
  const href = history && hrefOf(of, model, history);
  if (text === undefined || !history) return null;
  return (
    <span class="name">
      {isPart || href === undefined ? (
        <Breakable name={text} />
      ) : (
        <a href={href}>
          <Breakable name={text} />
        </a>
      )}
    </span>
  );
}

/** The signature of a new operation, the members of a new type, or the old and the new value. */
function Values({ of }: { readonly of: Change }) {
  const model = useModel();
  const history = useHistory();
  const { agent = "", operation = "", type = "" } = of.target;
  if (/^(?:operation-added|type-added|type-reachable|array-added)$/.test(of.rule)) {
    const found = model.operation(agent, operation)?.operation;
    if (found) return <OperationBrief of={found} />;
    const newType = history?.typeNamed(type);
    if (newType) return <TypeBrief of={newType} />;
  }
  const member = of.was === undefined ? history && newMember(of, model, history) : undefined;
  if (member) return <MemberType of={member} side={of.target.operation === undefined ? "result" : "request"} />;
  const [was, is] = shortened(of).map(brief);
  const hint = hintOf(of);
  return (
    <>
      {(was !== undefined || is !== undefined) && (
        <span class="values-of">
          {was !== undefined && <del>{was}</del>}
          {was !== undefined && is !== undefined && <span aria-label="is now"> → </span>}
          {is !== undefined && <ins>{is}</ins>}
        </span>
      )}
      {hint !== undefined && (
        <span class="small">
          {was === undefined ? "" : "· "}
          {hint}
        </span>
      )}
    </>
  );
}

/** Returns the new member or parameter that a change is about. */
function newMember({ rule, target }: Change, model: Model, history: History): Member | undefined {
  const { agent = "", operation = "", type, member } = target;
  if (!rule.endsWith("-added") || member === undefined) return undefined;
  const owner = type === undefined ? model.operation(agent, operation)?.operation.request : history.typeNamed(type);
  const members = owner && "members" in owner ? owner.members : [];
  return members.find(({ name }) => localOf(name) === member || name === member);
}

/** The meaning of the rule, and all that is known about the change. */
function More({ of }: { readonly of: Change }) {
  const { cause, fix } = useHistory()?.ruleOf(of) ?? {};
  const [was, is] = shortened(of);
  const places = [of.before, of.after].map((each) => each && placeOf(each));
  const rows: readonly (readonly [term: string, text: string | undefined, isCode?: boolean])[] = [
    ["What happens", cause],
    ["What to do", fix],
    ["Was", was, true],
    ["Is", is, true],
    ["Agents", of.agents.length > 1 ? of.agents.join(", ") : undefined],
    ["Old WSDL", places[0], true],
    ["New WSDL", places[1], true],
    ["Rule", of.rule, true],
  ];
  return (
    <dl class="told">
      {rows.map(([term, text, isCode]) =>
        text === undefined || text === "" ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{isCode ? <code>{text}</code> : text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

const placeOf = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;

/** The changes that follow from the row's. */
function Following({ of, isOpen }: { readonly of: readonly Change[]; readonly isOpen: boolean }) {
  const words = followingInWords(of).replace(/^, /, "") || `with ${counted(of.length, "detail")}`;
  return (
    <Hidden key={String(isOpen)} label={words} isOpen={isOpen}>
      <ul class="changes">
        {of.map((each) => (
          <ChangeRow key={each.id} of={each} />
        ))}
      </ul>
    </Hidden>
  );
}
