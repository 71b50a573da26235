/** A form for a request, which the double in the page answers. */
import { useMemo, useState } from "preact/hooks";
import { localOf, type Agent, type Operation } from "../generator/contract/model.js";
import { Code } from "./code.js";
import { useShown } from "./context.js";
import { Fields } from "./fields.js";
import { httpPieces, jsonPieces, pathOf } from "./markup.js";
import { emptyValue, readable } from "./values.js";
import type { Exchange, WireName } from "./wire.js";

interface TryProps {
  readonly agent: Agent;
  readonly operation: Operation;
  readonly wire: WireName;
}

export function Try({ agent, operation, wire }: TryProps) {
  const shown = useShown();
  const { contract } = shown.model;
  const { members } = operation.request;
  const first = useMemo(
    () =>
      Object.fromEntries(
        members.flatMap(({ name, type }) => {
          const value = emptyValue(contract, type);
          return value === undefined ? [] : [[localOf(name), value]];
        }),
      ),
    [operation],
  );
  const [request, setRequest] = useState<Readonly<Record<string, unknown>>>(first);
  const [exchange, setExchange] = useState<Exchange>();
  const [isWaiting, setWaiting] = useState(false);
  const send = async (): Promise<void> => {
    setWaiting(true);
    setExchange(await shown.wire().call(wire, agent.name, operation.name, request));
    setWaiting(false);
  };
  return (
    <form
      class="try"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p class="small">
        The answer comes from the double for tests, in this page. Nothing leaves it. A member that is not added is not
        sent.
      </p>
      {members.length > 0 ? (
        <Fields of={members} values={request} set={setRequest} path={operation.name} />
      ) : (
        <p class="small">The operation takes nothing.</p>
      )}
      <p class="send">
        <button type="submit" class="primary" disabled={isWaiting}>
          Send to the double
        </button>
        {members.length > 0 && (
          <button type="button" onClick={() => setRequest(first)}>
            Reset
          </button>
        )}
      </p>
      <div aria-live="polite">{exchange && <Outcome of={exchange} />}</div>
    </form>
  );
}

function Outcome({
  of: { answer, error, result, milliseconds, method, url, headers, body },
}: {
  readonly of: Exchange;
}) {
  return (
    <>
      <p class={error === undefined ? "status good" : "status bad"}>
        {answer ? `HTTP ${answer.status}` : "Not sent"} · {milliseconds < 1 ? "under 1" : Math.round(milliseconds)} ms
      </p>
      {error === undefined ? (
        <Code label="Result" pieces={jsonPieces(readable(result))} />
      ) : (
        <p class="thrown">
          <code>{(error as Error).name}</code> {(error as Error).message}
        </p>
      )}
      {answer && (
        <>
          <Code label="Request" pieces={httpPieces(`${method} ${pathOf(url)}`, headers, body)} exact={body} />
          <Code
            label="Answer"
            pieces={httpPieces(`HTTP ${answer.status}`, answer.headers, answer.body)}
            exact={answer.body}
          />
        </>
      )}
    </>
  );
}
