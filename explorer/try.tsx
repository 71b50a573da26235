/** A form for a request, which the double in the page answers. In a served page, the target can answer it too. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { localOf, type Agent, type Operation } from "../generator/contract/model.js";
import { isReading } from "../generator/explorer/serve/protocol.js";
import { Confirm } from "./confirm.js";
import { useShown } from "./context.js";
import { Fields } from "./fields.js";
import { Outcome } from "./outcome.js";
import type { Target } from "./target.js";
import { emptyValue } from "./values.js";
import type { Exchange, WireName } from "./wire.js";

interface TryProps {
  readonly agent: Agent;
  readonly operation: Operation;
  readonly wire: WireName;
}

/** An exchange, and the place that answered. */
interface Done {
  readonly exchange: Exchange;
  readonly isTarget: boolean;
}

export function Try({ agent, operation, wire }: TryProps) {
  const shown = useShown();
  const { contract } = shown.model;
  const { target } = shown;
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
  const [done, setDone] = useState<Done>();
  const [waiting, setWaiting] = useState<AbortController>();
  const [isAsking, setAsking] = useState(false);
  const [isTarget, setTarget] = useState(target?.isChosen ?? false);
  // The answer of a form that is gone is of no use to anybody.
  const current = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const send = async (isConfirmed: boolean): Promise<void> => {
    const stop = new AbortController();
    current.current = stop;
    setAsking(false);
    setWaiting(stop);
    const to = isTarget && target ? { target, isConfirmed, signal: stop.signal } : undefined;
    const exchange = await shown.wire().call(wire, agent.name, operation.name, request, to);
    if (!stop.signal.aborted) setDone({ exchange, isTarget: to !== undefined });
    setWaiting(undefined);
  };
  const address = isTarget ? target?.address(wire) : undefined;
  const isMissing = isTarget && address === undefined;
  const host = address === undefined ? target?.name : new URL(address).host;
  return (
    <form
      class="try"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTarget && !isReading(operation.name)) setAsking(true);
        else void send(false);
      }}
    >
      {target && (
        <PlaceChoice
          target={target}
          isTarget={isTarget}
          choose={(chosen) => {
            target.isChosen = chosen;
            setTarget(chosen);
          }}
        />
      )}
      <p class="small">
        {isTarget ? (
          <Real address={address} wire={wire} />
        ) : (
          "The answer comes from the double for tests, in this page. Nothing leaves it. "
        )}
        A member that is not added is not sent.
      </p>
      {members.length > 0 ? (
        <Fields of={members} values={request} set={setRequest} path={operation.name} />
      ) : (
        <p class="small">The operation takes nothing.</p>
      )}
      <p class="send">
        <button
          type="submit"
          class={isTarget ? "primary real" : "primary"}
          disabled={waiting !== undefined || isMissing}
        >
          {waiting && isTarget ? "Waiting for the target…" : `Send to ${isTarget ? host : "the double"}`}
        </button>
        {waiting && isTarget && (
          <button
            type="button"
            onClick={() => {
              waiting.abort();
              setWaiting(undefined);
            }}
          >
            Stop waiting
          </button>
        )}
        {members.length > 0 && (
          <button type="button" onClick={() => setRequest(first)}>
            Reset
          </button>
        )}
      </p>
      {isAsking && address !== undefined && (
        <Confirm
          name={`${agent.name}.${operation.name}`}
          address={address}
          host={host ?? ""}
          send={() => void send(true)}
          cancel={() => setAsking(false)}
        />
      )}
      <div aria-live="polite">{done && <Outcome of={done.exchange} isTarget={done.isTarget} />}</div>
    </form>
  );
}

/** Says where a call goes. */
function Real({ address, wire }: { readonly address: string | undefined; readonly wire: WireName }) {
  if (address === undefined)
    return (
      <>
        The target has no address for {wire.toUpperCase()}. Start explore with{" "}
        {wire === "json" ? "one more --target, which ends in /api" : "one more --target, such as https://HOST/Remote"}
        .{" "}
      </>
    );
  return (
    <>
      The request goes to the real server <b class="address">{address}</b>, with your ticket. This page does not know
      the ticket and shows another text in its place.{" "}
    </>
  );
}

interface PlaceChoiceProps {
  readonly target: Target;
  readonly isTarget: boolean;
  readonly choose: (isTarget: boolean) => void;
}

function PlaceChoice({ target, isTarget, choose }: PlaceChoiceProps) {
  return (
    <fieldset class="place">
      <legend>Send to</legend>
      <label>
        <input type="radio" name="place" checked={!isTarget} onChange={() => choose(false)} />
        the double in this page
      </label>
      <label>
        <input type="radio" name="place" checked={isTarget} onChange={() => choose(true)} />
        the target <b>{target.name}</b>
      </label>
    </fieldset>
  );
}
