/** The pane beside an operation: the call to copy, the message that is sent, the answer, and a form to try it. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Agent, Operation } from "../generator/contract/model.js";
import { callWriter } from "../generator/explorer/call.js";
import { documentedRequest, documentedResponse } from "../generator/examples/documented.js";
import { documentedRules, type DocumentedRule } from "../generator/examples/rules.js";
import { Code } from "./code.js";
import { useShown } from "./context.js";
import { httpPieces, messagePieces, pathOf } from "./markup.js";
import { operationHref, tabs, type Tab } from "./route.js";
import { Try } from "./try.js";
import type { Exchange, WireName } from "./wire.js";

const tabNames: Readonly<Record<Tab, string>> = { call: "Call", sent: "Sent", answer: "Answer", try: "Try" };

/** A documented message with at most this number of lines is open at once. A longer one would hide what is below it. */
const shortMessage = 40;

interface PaneProps {
  readonly agent: Agent;
  readonly operation: Operation;
  readonly tab: Tab;
}

export function Pane({ agent, operation, tab }: PaneProps) {
  const { model } = useShown();
  const hasJson = model.contract.webApi?.operations[agent.name]?.[operation.name] !== undefined;
  const [chosen, choose] = useState<WireName>("soap");
  const wire = hasJson ? chosen : "soap";
  return (
    <section class="pane" aria-label={`Code of ${operation.name}`}>
      <div class="pane-head">
        <nav class="tabs" aria-label="Code">
          {tabs.map((each) => (
            <a
              key={each}
              href={operationHref(agent.name, operation.name, each)}
              aria-current={each === tab ? "page" : undefined}
            >
              {tabNames[each]}
            </a>
          ))}
        </nav>
        <WireChoice hasJson={hasJson} wire={wire} choose={choose} />
      </div>
      {tab === "call" && <Call {...{ agent, operation, wire }} />}
      {(tab === "sent" || tab === "answer") && <Messages {...{ agent, operation, wire, tab }} />}
      {tab === "try" && <Try key={`${agent.name}.${operation.name}`} {...{ agent, operation, wire }} />}
    </section>
  );
}

/** The call in TypeScript. Errors are for those who ask, because most callers handle them elsewhere. */
function Call({ agent, operation, wire }: Omit<PaneProps, "tab"> & { readonly wire: WireName }) {
  const { contract } = useShown().model;
  const [catchErrors, setCatch] = useState(false);
  const call = useMemo(
    () => callWriter(contract, { wire, catchErrors })(agent, operation),
    [contract, agent, operation, wire, catchErrors],
  );
  return (
    <>
      <Code label="TypeScript" pieces={call.tokens} />
      <label class="option">
        <input
          type="checkbox"
          checked={catchErrors}
          onChange={({ currentTarget }) => setCatch(currentTarget.checked)}
        />
        with <code>try</code> and <code>catch</code>
      </label>
    </>
  );
}

interface WireChoiceProps {
  readonly hasJson: boolean;
  readonly wire: WireName;
  readonly choose: (wire: WireName) => void;
}

function WireChoice({ hasJson, wire, choose }: WireChoiceProps) {
  if (!hasJson) return <span class="only">SOAP only</span>;
  return (
    <span class="choice" role="group" aria-label="Protocol">
      {(["soap", "json"] as const).map((each) => (
        <button type="button" key={each} aria-pressed={each === wire} onClick={() => choose(each)}>
          {each.toUpperCase()}
        </button>
      ))}
    </span>
  );
}

/** Calls the operation on the double with the values of the documented example. */
function useExchange(agent: Agent, operation: Operation, wire: WireName): Exchange | undefined {
  const shown = useShown();
  const [exchange, setExchange] = useState<Exchange>();
  useEffect(() => {
    let isCurrent = true;
    const client = shown.wire();
    const request = client.exampleRequest(agent.name, operation.name);
    void client.call(wire, agent.name, operation.name, request).then((made) => {
      if (isCurrent) setExchange(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [agent, operation, wire]);
  return exchange;
}

function Messages({ agent, operation, wire, tab }: PaneProps & { readonly wire: WireName }) {
  const { model } = useShown();
  const exchange = useExchange(agent, operation, wire);
  const documented = useMemo(() => {
    const write = tab === "sent" ? documentedRequest : documentedResponse;
    return write(model.contract, agent, operation).trimEnd();
  }, [agent, operation, tab]);
  if (!exchange) return null;
  const { answer } = exchange;
  const sent = (
    <Code
      label="The client sends"
      pieces={httpPieces(`${exchange.method} ${pathOf(exchange.url)}`, exchange.headers, exchange.body)}
      exact={exchange.body}
    />
  );
  const answered = answer && (
    <Code
      label="The double answers"
      pieces={httpPieces(`HTTP ${answer.status}`, answer.headers, answer.body)}
      exact={answer.body}
    />
  );
  return (
    <>
      {tab === "sent" ? sent : answered}
      <p class="small">
        With the example values of the documentation, indented for reading. Copy gives the exact body.
      </p>
      {wire === "soap" && (
        <details class="documented" open={documented.split("\n").length <= shortMessage}>
          <summary>The documented message</summary>
          <p class="small">SuperOffice's reference pages show this form. It differs from what is sent:</p>
          <Code label="Documented" pieces={messagePieces(documented)} exact={documented} />
          <ul class="rules">
            {Object.values(documentedRules as Readonly<Record<string, DocumentedRule>>).map((rule) => (
              <li key={rule.documented}>
                <b>Documented:</b> {rule.documented}. <b>Sent:</b> {rule.sent}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
