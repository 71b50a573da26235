/** A small agent that is described by hand, and a server for it that runs in the test's own process. */
import { client } from "../../../runtime/client.js";
import {
  operations,
  type AgentDescriptor,
  type ArrayDescriptor,
  type CarrierDescriptor,
  type DictionaryDescriptor,
} from "../../../runtime/descriptors.js";
import { connect } from "../../../runtime/soap/index.js";
import type { ConnectOptions, FetchResponse, Session } from "../../../runtime/index.js";
import { boolean, int, string } from "../../../runtime/scalars.js";

export const namespace = "urn:crm";
const soap = "http://schemas.xmlsoap.org/soap/envelope/";
const xsi = "http://www.w3.org/2001/XMLSchema-instance";

const credentials: CarrierDescriptor = {
  kind: "carrier",
  name: "Credentials",
  namespace,
  members: [["Ticket", string, "?nil"]],
};

const zone: CarrierDescriptor = {
  kind: "carrier",
  name: "TimeZone",
  namespace,
  members: [["SoTimeZoneId", int, "?"]],
};

const parameters: DictionaryDescriptor = {
  kind: "dictionary",
  name: "Parameters",
  namespace,
  pair: "Pair",
  key: ["Key", string, "1"],
  value: ["Value", string, "?nil"],
};

const exceptionInfo: CarrierDescriptor = {
  kind: "carrier",
  name: "ExceptionInfo",
  namespace,
  members: [
    ["Message", string, "?nil"],
    ["FriendlyText", string, "?nil"],
    ["ExceptionType", string, "?nil"],
    ["Source", string, "?nil"],
    ["InnerException", () => exceptionInfo, "?nil"],
    ["Parameters", () => parameters, "?nil"],
  ],
};

const names: ArrayDescriptor = { kind: "array", name: "Names", namespace, item: ["Name", string, "*nil"] };

/** The agent's client: two operations give an array, and two need no ticket. */
export interface Crm {
  Ping(options?: object): Promise<void>;
  Login(request: { readonly UserName?: string; readonly Password?: string }, options?: object): Promise<string>;
  Save(request: { readonly Name?: string | null; readonly Password?: string | null }, options?: object): Promise<void>;
  GetName(request: { readonly Id?: number }, options?: object): Promise<string | null>;
  GetBoth(options?: object): Promise<{ First: string; Second: string }>;
  GetNames(request: { readonly From?: number }, options?: object): Promise<(string | null)[] | null>;
  GetAllNames(options?: object): Promise<(string | null)[] | null>;
}

const applicationToken = ["ApplicationToken", string, "?nil"] as const;

export const crm: AgentDescriptor<Crm> = {
  services: "Services88",
  name: "Crm",
  namespace,
  operations: operations(
    [applicationToken, ["Credentials", () => credentials, "?nil"], ["TimeZone", () => zone, "?nil"]],
    [
      ["ExceptionInfo", () => exceptionInfo, "?nil"],
      ["Succeeded", boolean, "?"],
    ],
    {
      Ping: [[], []],
      Login: [
        [
          ["UserName", string, "?nil"],
          ["Password", string, "?nil"],
        ],
        [["Response", string, "?nil", { property: "Answer" }]],
        { requestHeaders: [applicationToken, ["Trace", string, "?nil"]], action: "urn:login" },
      ],
      Save: [
        [
          ["Name", string, "?nil"],
          ["Password", string, "?nil"],
        ],
        [],
      ],
      GetName: [[["Id", int, "?"]], [["Response", string, "?nil"]]],
      GetBoth: [
        [],
        [
          ["First", string, "?nil"],
          ["Second", string, "?nil"],
        ],
      ],
      GetNames: [[["From", int, "?"]], [["Response", () => names, "?nil"]]],
      GetAllNames: [[], [["Response", () => names, "?nil"]]],
    },
  ),
};

export const CrmClient = client<Crm>(crm);

/** An envelope as a server sends it; its headers say that the call succeeded, if nothing else is given. */
export const envelope = (body: string, headers = `<Succeeded xmlns="${namespace}">true</Succeeded>`): string =>
  `<s:Envelope xmlns:s="${soap}" xmlns:i="${xsi}"><s:Header>${headers}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;

/** The answer of an operation with its members as XML. */
export const answer = (operation: string, members = ""): string =>
  envelope(`<${operation}Response xmlns="${namespace}">${members}</${operation}Response>`);

/** The answer of an operation that the server refuses, with the content of its `ExceptionInfo`. */
export const refusal = (info: string): string =>
  envelope(
    "",
    `<ExceptionInfo xmlns="${namespace}">${info}</ExceptionInfo><Succeeded xmlns="${namespace}">false</Succeeded>`,
  );

export const fault = (reason: string, code = "s:Server"): string =>
  envelope(`<s:Fault><faultcode>${code}</faultcode><faultstring>${reason}</faultstring></s:Fault>`, "");

/** A response with text as its body. */
export const http = (text: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, { status, headers: { "content-type": "text/xml; charset=utf-8", ...headers } });

export interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

type Given = string | FetchResponse;
export type Reply = Given | ((sent: Sent) => Given | Promise<Given>);

export interface Served {
  readonly session: Session;
  readonly client: Crm;
  /** The requests so far. */
  readonly sent: readonly Sent[];
}

/** Connects to a server that gives one reply after the other, and the last one from then on. */
export function serve(replies: Reply | readonly Reply[], options: Partial<ConnectOptions> = {}): Served {
  const all = Array.isArray(replies) ? (replies as readonly Reply[]) : [replies as Reply];
  const sent: Sent[] = [];
  const session = connect({
    baseUrl: "https://crm.example.com/Remote",
    ticket: "7T:ticket",
    fetch: async (url, { headers, body, signal }) => {
      const reply = all[Math.min(sent.length, all.length - 1)] ?? "";
      sent.push({ url, headers, body, signal });
      const given = typeof reply === "function" ? await reply(sent.at(-1) as Sent) : reply;
      return typeof given === "string" ? http(given) : given;
    },
    ...options,
  });
  return { session, client: new CrmClient(session), sent };
}

/** The error that a promise is rejected with. */
export const errorOf = (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  promise.then(
    (value) => {
      throw new Error(`expected an error, got ${JSON.stringify(value)}`);
    },
    (error: Error & Record<string, unknown>) => error,
  );
