/** A small agent over JSON, and a server for it that runs in the test's own process. */
import { client } from "../../../runtime/client.js";
import {
  operations,
  type AgentDescriptor,
  type ArrayDescriptor,
  type CarrierDescriptor,
  type DictionaryDescriptor,
} from "../../../runtime/descriptors.js";
import type { FetchResponse } from "../../../runtime/index.js";
import type { JsonBinding } from "../../../runtime/json/binding.js";
import {
  connectOver,
  Messages,
  streamingOver,
  type JsonConnectOptions,
  type JsonSession,
} from "../../../runtime/json/index.js";
import { base64Binary, boolean, int, string } from "../../../runtime/scalars.js";
import type { Sent } from "./crm.js";

const namespace = "urn:crm";

const contact: CarrierDescriptor = {
  kind: "carrier",
  name: "Contact",
  namespace,
  members: [
    ["ContactId", int, "?"],
    ["Name", string, "?nil"],
    ["Password", string, "?nil"],
    ["Parent", () => contact, "?nil"],
  ],
};
const contacts: ArrayDescriptor = {
  kind: "array",
  name: "Contacts",
  namespace,
  item: ["Contact", () => contact, "*nil"],
};
const ids: ArrayDescriptor = { kind: "array", name: "Ids", namespace, item: ["int", int, "*"] };
const texts: DictionaryDescriptor = {
  kind: "dictionary",
  name: "Texts",
  namespace,
  pair: "Pair",
  key: ["Key", string, "1"],
  value: ["Value", string, "?nil"],
};

export interface Contact {
  readonly ContactId?: number;
  readonly Name?: string | null;
  readonly Password?: string | null;
  readonly Parent?: Contact | null;
}

export interface JsonCrm {
  Ping(options?: object): Promise<void>;
  GetContact(request: { readonly ContactId?: number }, options?: object): Promise<Contact | null>;
  SaveContact(request: { readonly Contact?: Contact | null }, options?: object): Promise<Contact | null>;
  GetContactList(request: { readonly Ids?: readonly number[] | null }, options?: object): Promise<Contact[] | null>;
  Find(
    request: { readonly Name?: string | null; readonly Token?: string | null; readonly Most?: number },
    options?: object,
  ): Promise<Contact[] | null>;
  Count(options?: object): Promise<number>;
  GetTexts(options?: object): Promise<Readonly<Record<string, string | null>> | null>;
  GetImage(request: { readonly PersonId?: number }, options?: object): Promise<Uint8Array | null>;
  Old(options?: object): Promise<boolean>;
}

export const crm: AgentDescriptor<JsonCrm> = {
  services: "Services88",
  name: "Crm",
  namespace,
  operations: operations([], [], {
    Ping: [[], []],
    GetContact: [[["ContactId", int, "?"]], [["Response", () => contact, "?nil"]]],
    SaveContact: [[["Contact", () => contact, "?nil"]], [["Response", () => contact, "?nil"]]],
    GetContactList: [[["Ids", () => ids, "?nil"]], [["Response", () => contacts, "?nil"]]],
    Find: [
      [
        ["Name", string, "?nil"],
        ["Token", string, "?nil"],
        ["Most", int, "?"],
      ],
      [["Response", () => contacts, "?nil"]],
    ],
    Count: [[], [["Response", int, "1"]]],
    GetTexts: [[], [["Response", () => texts, "?nil"]]],
    GetImage: [[["PersonId", int, "?"]], [["Response", base64Binary, "?nil"]]],
    Old: [[], [["Response", boolean, "1"]]],
  }),
};

const binding: JsonBinding = {
  source: "Swagger-2026-07.zip",
  shapes: { Crm: { Old: null } },
  renamed: { Crm: { Find: { Most: "Maximum" } } },
  flags: {},
  families: {},
};

const messages = new Messages(binding);
export const connect = connectOver(messages);
export const stream = streamingOver(messages);

export const CrmClient = client<JsonCrm>(crm);

/** A response with JSON as its body. */
export const json = (text: string | null, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, { status, headers: { "content-type": "application/json; charset=utf-8", ...headers } });

export interface Served {
  readonly session: JsonSession;
  readonly client: JsonCrm;
  /** The requests so far. */
  readonly sent: readonly Sent[];
}

/** Connects to a server that gives one reply after the other, and the last one from then on. */
export function serve(
  replies: string | FetchResponse | readonly (string | FetchResponse)[],
  options: Partial<JsonConnectOptions> = {},
): Served {
  const all = Array.isArray(replies) ? (replies as readonly (string | FetchResponse)[]) : [replies as string];
  const sent: Sent[] = [];
  const session = connect({
    baseUrl: "https://crm.example.com/SuperOffice",
    ...(!("accessToken" in options || "basic" in options) && { ticket: "7T:ticket" }),
    fetch: async (url, { headers, body, signal }) => {
      const reply = all[Math.min(sent.length, all.length - 1)] ?? "";
      sent.push({ url, headers, body, signal });
      return typeof reply === "string" ? json(reply) : reply;
    },
    ...options,
  });
  return { session, client: new CrmClient(session), sent };
}
