/**
 * The answers of a NetServer that SuperOffice recorded for the tests of its own client. They are read where they lie in the package. Each is decoded, and
 * encoded to the same JSON again, up to the order of members, white space, the spelling of numbers, and names of flags for the same bits.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { AgentDescriptor, OperationDescriptor, TypeDescriptor, TypeReference } from "../../runtime/descriptors.js";
import type { JsonBinding } from "../../runtime/json/binding.js";
import { numbersOf } from "../../runtime/json/codec/enumeration.js";
import { Codecs, type FlagNumbers } from "../../runtime/json/codec/index.js";
import { jsonClient, type JsonSession } from "../../runtime/json/index.js";
import { parseJson } from "../../runtime/json/parse.js";
import { membersOf } from "../../runtime/json/webapi/sieve.js";
import { unknownMembers, type UnknownMember } from "../../runtime/types.js";
import { jsonServices, type JsonServices } from "../support/json-services.js";
import { report } from "./report.js";
import { folderOf, versions } from "./vendor-client/client.js";

/** The recorded entities, and the agents that get and save them. */
const entities = [
  ["Appointment63.json", "Appointment", "AppointmentEntity"],
  ["Appointment63-notz.json", "Appointment", "AppointmentEntity"],
  ["Appointment63-utctz.json", "Appointment", "AppointmentEntity"],
  ["ContactDefault.json", "Contact", "ContactEntity"],
  ["ContactEntity.json", "Contact", "ContactEntity"],
  ["Person210.json", "Person", "PersonEntity"],
  ["Person210-notz.json", "Person", "PersonEntity"],
  ["Person210-utctz.json", "Person", "PersonEntity"],
  ["Webhook.json", "Webhook", "Webhook"],
] as const;

describe.each(versions)("the answers in @superoffice/webapi %s", (version) => {
  const folder = folderOf(version);
  const textOf = (file: string): string => readFileSync(join(folder ?? "", "__tests__", file), "utf8");
  const services = folder === undefined ? undefined : jsonServices();
  const given = async (): Promise<JsonServices> => (await services) as JsonServices;

  test.skipIf(!folder).each(entities)("%s is got and saved without a loss", async (file, agent, type) => {
    const { agents, binding, operation } = callsOf(await given());
    const recorded = textOf(file);
    let saved = "";
    const session = sessionOf(binding, async (url, { body }) => {
      if (!url.includes("/Get")) saved = body as string;
      return new Response(recorded, { headers: { "content-type": "application/json; charset=utf-8" } });
    });
    const [got, save] = [operation(agent, `Get${type}`), operation(agent, `Save${type}`)];
    const value = (await session.call(agents(agent), got.name, { [nameOf(got.request)]: 1 })) as object;
    await session.call(agents(agent), save.name, { [nameOf(save.request)]: value });
    const reference = got.response.members[0]?.[1] as TypeReference;
    const [sent, came] = [saved, recorded].map((text) => withBits(reference, JSON.parse(text), binding.flags));
    expect(sent).toEqual(came);
    report(`${version} ${file}`, { values: valuesIn(came), "unknown members": unknownIn(value) });
  });

  test.skipIf(!folder).each([
    ["RecurrenceInfo.json", "RecurrenceInfo"],
    ["TableRights.json", "Appointment"],
  ])("%s is decoded and encoded without a loss", async (file, type) => {
    const { binding, typeNamed } = callsOf(await given());
    const reference = typeNamed(type);
    const codec = new Codecs(binding).of(reference);
    const recorded = [JSON.parse(textOf(file)) as unknown].flat();
    for (const each of recorded) {
      const message = parseJson(JSON.stringify(each), { depth: 100 });
      const written = JSON.parse(codec.write(codec.read(message.value, message))) as unknown;
      expect(withBits(reference, written, binding.flags)).toEqual(withBits(reference, each, binding.flags));
    }
    report(`${version} ${file}`, { values: valuesIn(recorded) });
  });

  test.skipIf(!folder)("bytes come as they are, and as base64", async () => {
    const { agents, binding } = callsOf(await given());
    const bytesFrom = async (
      body: string | Buffer,
      type: string,
      agent: string,
      operation: string,
      request: object,
    ) => {
      const answer = async () => new Response(body as BodyInit, { headers: { "content-type": type } });
      const bytes = await sessionOf(binding, answer).call(agents(agent), operation, request);
      return Buffer.from(bytes as Uint8Array);
    };
    const template = { TemplateName: "agent1.txt", AllowPersonal: true, UiCulture: "en" };
    const json = textOf("DocumentGetTemplateStream.json");
    const fromText = await bytesFrom(
      json,
      "application/json; charset=utf-8",
      "Document",
      "GetTemplateStream",
      template,
    );
    expect(fromText.toString("utf8")).toBe(JSON.parse(textOf("DocumentGetTemplateStreamBinary.json")));
    const [{ response, rawHeaders }] = JSON.parse(textOf("PersonImageData.nock")) as readonly [
      { readonly response: string; readonly rawHeaders: readonly string[] },
    ];
    const type = rawHeaders[rawHeaders.indexOf("Content-Type") + 1] ?? "";
    const image = await bytesFrom(Buffer.from(response, "hex"), type, "Person", "GetPersonImage", { PersonId: 147 });
    expect(image.toString("hex")).toBe(response);
  });
});

function callsOf({ agents, binding, operations }: JsonServices) {
  const agent = (name: string): AgentDescriptor => found(agents.find((each) => each.name === name));
  return {
    agents: agent,
    binding,
    operation: (name: string, method: string): OperationDescriptor => found(agent(name).operations[method]),
    typeNamed: (name: string): (() => TypeDescriptor) => {
      const seen = new Set<TypeDescriptor>();
      const open = operations.flatMap(({ operation }) => operation.response.members.map(([, type]) => type));
      for (let reference = open.pop(); reference; reference = open.pop()) {
        const type = typeof reference === "function" ? reference() : undefined;
        if (!type || seen.has(type)) continue;
        if (type.name === name) return () => type;
        seen.add(type);
        if (type.kind === "array") open.push(type.item[1]);
        if (type.kind === "carrier") open.push(...membersOf(type).map((each) => each.type));
      }
      throw new Error(`no ${name}`);
    },
  };
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not in the contract");
  return value;
}

const nameOf = ({ members }: OperationDescriptor["request"]): string => members[0]?.[0] ?? "";

const sessionOf = (binding: JsonBinding, fetch: (url: string, init: RequestInit) => Promise<Response>): JsonSession =>
  jsonClient(binding).connect({ baseUrl: "https://crm.example.com", ticket: "7T:any", fetch });

/** Returns JSON with the bits of flags instead of their names. */
function withBits(reference: TypeReference, json: unknown, flags: JsonBinding["flags"]): unknown {
  if (json === null || typeof reference === "object") return json;
  const type = reference();
  const inside = (of: TypeReference, each: unknown) => withBits(of, each, flags);
  switch (type.kind) {
    case "flags":
      return bitsOf(json, numbersOf(type, flags));
    case "array":
      return (json as readonly unknown[]).map((each) => inside(type.item[1], each));
    case "dictionary":
      return mapped(json as object, (_, each) => inside(type.value[1], each));
    case "carrier": {
      const types = new Map(membersOf(type).map((each) => [each.name, each.type]));
      return mapped(json as object, (name, each) => {
        const known = types.get(name);
        return known ? inside(known, each) : each;
      });
    }
    default:
      return json;
  }
}

const mapped = (object: object, value: (name: string, each: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(object).map(([name, each]: [string, unknown]) => [name, value(name, each)]));

const bitsOf = (json: unknown, numbers: FlagNumbers): unknown =>
  typeof json === "string" ? json.split(", ").reduce((sum, name) => sum | Number(numbers[name]), 0) : json;

const valuesIn = (json: unknown): number =>
  typeof json === "object" && json !== null
    ? Object.values(json).reduce((sum: number, each) => sum + valuesIn(each), 0)
    : 1;

/** Returns the number of unknown members in a value. */
const unknownIn = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const own = (value as { readonly [unknownMembers]?: readonly UnknownMember[] })[unknownMembers]?.length ?? 0;
  return Object.values(value).reduce((sum: number, each) => sum + unknownIn(each), own);
};
