/** The question before a call that may change data on the target. */
import { useEffect, useRef } from "preact/hooks";

interface ConfirmProps {
  /** The agent and the operation. */
  readonly name: string;
  readonly address: string;
  readonly host: string;
  readonly send: () => void;
  readonly cancel: () => void;
}

export function Confirm({ name, address, host, send, cancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby="confirm-title" onClose={cancel}>
      <h2 id="confirm-title">Send to the real server?</h2>
      <p>
        <code>{name}</code> may change data on
        <br />
        <b class="address">{address}</b>
      </p>
      <p>The server does it at once, in your name. This page cannot undo it.</p>
      <p class="send">
        {/* The dialog's focus is on the first button: Enter alone changes nothing. */}
        <button type="button" onClick={() => dialog.current?.close()}>
          Cancel
        </button>
        <button type="button" class="primary real" onClick={send}>
          Send to {host}
        </button>
      </p>
    </dialog>
  );
}
