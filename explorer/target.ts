/** The server that serves the page, and sends calls to the target. Only a page that it serves has one. */
import {
  callPath,
  encodeValues,
  maxCallBytes,
  tokenHeader,
  tokenMark,
  type CallMessage,
  type Reply,
  type Served,
  type TargetAnswer,
  type Trouble,
  type WireName,
} from "../generator/explorer/serve/protocol.js";
import { decodeBase64 } from "../runtime/values/binary.js";

/** Thrown if a call has no answer. */
export class CallTrouble extends Error {
  readonly todo: string;
  constructor({ reason, todo }: Trouble) {
    super(reason);
    this.todo = todo;
  }
}

/** An answer of the target, as `fetch` gives it. */
export interface Received {
  readonly response: Response;
  readonly milliseconds: number;
}

/** Key of the token in the tab's own storage. There it outlasts a reload, and no other tab has it. */
const storageKey = "token";

/** Takes the token out of the address, so that it is not copied with a link. */
export function takeToken(): string | undefined {
  if (location.hash.startsWith(tokenMark)) {
    sessionStorage.setItem(storageKey, location.hash.slice(tokenMark.length));
    history.replaceState(null, "", "#/");
  }
  return sessionStorage.getItem(storageKey) ?? undefined;
}

export class Target {
  readonly hasApplicationToken: boolean;
  /** True if the user last chose the target, and not the double. */
  isChosen = false;
  readonly #addresses: Served["targets"];
  readonly #token: string;

  constructor({ targets, hasApplicationToken }: Served, token: string | undefined) {
    this.hasApplicationToken = hasApplicationToken;
    this.#addresses = targets;
    this.#token = token ?? "";
  }

  /** Returns the address of the target; undefined if it has none for the wire. */
  address(wire: WireName): string | undefined {
    return this.#addresses[wire];
  }

  /** Returns the hosts of the target, as the page names it. */
  get name(): string {
    return [...new Set(Object.values(this.#addresses).map((address) => new URL(address).host))].join(", ");
  }

  /** Sends a call. @throws CallTrouble; the signal's reason */
  async send(call: CallMessage, signal: AbortSignal): Promise<Received> {
    const body = JSON.stringify({ ...call, request: encodeValues(call.request) });
    if (new TextEncoder().encode(body).length > maxCallBytes)
      throw new CallTrouble({ reason: `The request is larger than ${maxCallBytes / 2 ** 20} MiB`, todo: "Send less." });
    const reply = await this.#reply(body, signal);
    if ("trouble" in reply) throw new CallTrouble(reply.trouble);
    return { response: responseOf(reply.answer), milliseconds: reply.answer.milliseconds };
  }

  async #reply(body: string, signal: AbortSignal): Promise<Reply> {
    const headers = { "content-type": "application/json", [tokenHeader]: this.#token };
    let response: Response;
    try {
      response = await fetch(callPath, { method: "POST", headers, body, signal, credentials: "omit" });
    } catch {
      signal.throwIfAborted();
      throw new CallTrouble({
        reason: "The program that serves this page does not answer",
        todo: "Start netserver-codegen explore again, and open the address that it prints.",
      });
    }
    if (response.headers.get("content-type")?.startsWith("application/json")) return (await response.json()) as Reply;
    throw new CallTrouble({
      reason: `The program that serves this page refused the call (HTTP ${response.status})`,
      todo: "Open the address that netserver-codegen explore printed: this tab belongs to another run.",
    });
  }
}

/** Statuses whose answers have no body, in a browser. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

const responseOf = ({ status, headers, body }: TargetAnswer): Response =>
  new Response(bodiless.has(status) ? null : new Uint8Array(decodeBase64(body) ?? []), { status, headers });
