/** An operation: signature, request, result and errors, and the pane with code. */
import { useState } from "preact/hooks";
import type { Change } from "../../generator/changes/model.js";
import { localOf, type Agent, type Operation } from "../../generator/contract/model.js";
import { Breakable } from "../breakable.js";
import { Changed } from "../changes/changed.js";
import { markOf } from "../changes/history.js";
import { ChangedInside } from "../changes/inside.js";
import { MarkLabel } from "../changes/mark.js";
import { useHistory, useModel } from "../context.js";
import { Pane } from "../pane.js";
import { Description, Linked } from "../prose.js";
import { agentHref, type Tab } from "../route.js";
import { CarrierMembers, Members, Values } from "../tree.js";
import { MemberType, Signature, type Side } from "../types.js";

interface OperationProps {
  readonly agent: Agent;
  readonly operation: Operation;
  readonly tab: Tab;
}

export function OperationPage({ agent, operation, tab }: OperationProps) {
  const changes = useHistory()?.ofOperation(agent.name, operation.name) ?? [];
  const mark = markOf(changes);
  return (
    <article class="split">
      <div class="head">
        <p class="crumbs">
          <a href={agentHref(agent.name)}>{agent.name}</a>
        </p>
        <h1>
          <Breakable name={operation.name} />
          <MarkLabel of={mark} />
        </h1>
        <Signature of={operation} />
        <Description text={operation.doc?.summary} />
        <Changed of={changes} />
        <ChangedInside agent={agent} operation={operation} />
      </div>
      <Pane agent={agent} operation={operation} tab={tab} />
      <div class="body">
        <Request of={operation} changes={changes.filter(({ target }) => target.direction === "request")} />
        <Result of={operation} />
        <Errors of={operation} />
      </div>
    </article>
  );
}

/** A heading with a button that opens one more level of the tree below it. */
function TreeHeading({
  title,
  level,
  deepen,
}: {
  readonly title: string;
  readonly level: number;
  readonly deepen: () => void;
}) {
  return (
    <h2>
      {title}
      <button type="button" class="quiet" onClick={deepen}>
        {level === 0 ? "Expand" : level < 3 ? "Expand more" : "Collapse"}
      </button>
    </h2>
  );
}

function useLevels(): readonly [level: number, deepen: () => void] {
  const [level, setLevel] = useState(0);
  return [level, () => setLevel((level + 1) % 4)];
}

function Request({ of, changes }: { readonly of: Operation; readonly changes: readonly Change[] }) {
  const [level, deepen] = useLevels();
  const { members } = of.request;
  if (members.length === 0)
    return (
      <>
        <h2>Request</h2>
        <p class="small">Takes nothing.</p>
      </>
    );
  return (
    <>
      <TreeHeading title="Request" level={level} deepen={deepen} />
      <Members key={level} of={members} side="request" open={level} changes={changes} />
    </>
  );
}

function Result({ of }: { readonly of: Operation }) {
  const model = useModel();
  const [level, deepen] = useLevels();
  const side: Side = "result";
  const [first, ...more] = of.response.members;
  if (!first)
    return (
      <>
        <h2>Result</h2>
        <p class="small">Nothing. The promise resolves when the server has answered.</p>
      </>
    );
  const prose = of.doc?.returns ?? first.doc?.summary;
  const type = model.core(first.type);
  return (
    <>
      <TreeHeading title="Result" level={level} deepen={deepen} />
      {more.length > 0 ? (
        <Members key={level} of={of.response.members} side={side} open={level} />
      ) : (
        <>
          <p class="of">
            <code>
              <MemberType of={first} side={side} />
            </code>
            {prose && (
              <>
                {" "}
                <span class="prose">
                  <Linked text={prose} />
                </span>
              </>
            )}
          </p>
          {type?.kind === "carrier" && <CarrierMembers key={level} of={type} side={side} open={level} />}
          {(type?.kind === "enumeration" || type?.kind === "flags") && <Values of={type} />}
        </>
      )}
    </>
  );
}

function Errors({ of }: { readonly of: Operation }) {
  const takesTicket = of.requestHeaders.some(({ element }) => localOf(element) === "Credentials");
  return (
    <>
      <h2>Errors</h2>
      <p class="small">
        <code>NetServerError</code> if the operation fails on the server, <code>RequestError</code> if the request does
        not match the contract, <code>ServerFault</code>, <code>TransportError</code> or <code>MessageError</code> if no
        readable answer comes, <code>TimeoutError</code> after the deadline.{" "}
        {takesTicket ? "It needs a ticket. " : "It needs no ticket. "}
        <a href="#/errors">What to do about each</a>
      </p>
    </>
  );
}
