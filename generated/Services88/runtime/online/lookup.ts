/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Asks the services of SuperOffice Online itself: the log-in, its keys, and the state of a tenant. They answer in JSON. */
import { Deadline } from "../deadline.js";
import { TransportError } from "../errors.js";
import { refuseOthers, textIn, type TextFormat } from "../http/body.js";
import { checkedResponse, type FetchResponse } from "../http/fetch.js";
import { defaultLimits } from "../http/limits.js";
import { failure } from "../http/post.js";
import { wholly } from "../http/whole-body.js";

/** How `OnlineFetch` is called. */
export interface OnlineFetchInit {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for GET. */
  readonly body?: string;
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

/** A function that is called as the global `fetch` is. One that fits here fits the option `fetch` of `connect`, too. */
export type OnlineFetch = (url: string, init: OnlineFetchInit) => Promise<FetchResponse>;

/** How the services are asked. */
export interface Lookup {
  readonly fetch: OnlineFetch | undefined;
  /** Removes the caller's secrets from a text. */
  readonly redact: (text: string) => string;
}

/** An answer in JSON. */
export interface Found {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
  /** Time of the server's clock in milliseconds since 1970; NaN if it is not known. */
  readonly serverTime: number;
}

/** A request to one of the services. */
interface Question {
  /** The operation's name in errors. */
  readonly name: string;
  readonly url: string;
  /** The body of a POST and its type; a GET has none. */
  readonly body?: { readonly text: string; readonly type: string };
}

/** Milliseconds for one answer. */
const patience = 30_000;

const jsonObject: TextFormat = {
  name: "an object in JSON",
  recognizes: (text) => /^\uFEFF?\s*\{/.test(text),
  declaredCharset: () => undefined,
};

/** Removes tickets, access tokens and JSON Web Tokens, which an answer may hold that was not understood. */
export const withoutTokens = (text: string): string =>
  text.replace(/\b(?:7T|8A):[^\s"'<>&\\]+|\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, "•••");

/** Asks for an object. @throws TransportError, MessageError, a TimeoutError */
export async function ask({ name, url, body }: Question, { fetch, ...lookup }: Lookup): Promise<Found> {
  const redact = (text: string): string => withoutTokens(lookup.redact(text));
  const deadline = new Deadline(patience, undefined, name);
  const { signal } = deadline;
  const call = { name, signal, redact };
  const send = fetch ?? (globalThis.fetch as OnlineFetch);
  return deadline.limit(async () => {
    let response: FetchResponse;
    try {
      response = checkedResponse(
        await send(url, {
          method: body ? "POST" : "GET",
          headers: { Accept: "application/json", ...(body && { "Content-Type": body.type }) },
          ...(body && { body: body.text }),
          redirect: "manual",
          signal,
        }),
      );
    } catch (error) {
      throw failure(call, "no answer came", 0, error);
    }
    const answer = { ...call, response, limits: { ...defaultLimits, messageBytes: 1 << 20 } };
    const text = await wholly(answer, (bytes) => textIn(bytes, answer, jsonObject));
    refuseOthers(answer, jsonObject, text);
    return { status: response.status, json: parsed(text, answer), serverTime: Date.parse(dateOf(response)) };
  });
}

/** Returns the object. @throws TransportError for text that only begins as one */
function parsed(text: string, { name, response }: { name: string; response: FetchResponse }): Found["json"] {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as Found["json"];
  } catch {
    // The parser's error would repeat a part of the answer, which may hold a ticket.
    throw new TransportError(name, `HTTP ${response.status} with broken JSON`, response.status);
  }
}

const dateOf = ({ headers }: FetchResponse): string => headers.get("date") ?? "";

/** Returns a question's answer. @throws TransportError if its status is no success; as `ask` */
export async function askSuccessfully(question: Question, lookup: Lookup): Promise<Found["json"]> {
  const { status, json } = await ask(question, lookup);
  if (status >= 200 && status < 300) return json;
  throw new TransportError(question.name, `HTTP ${status} from ${new URL(question.url).host}`, status);
}

