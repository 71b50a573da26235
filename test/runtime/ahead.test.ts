/**
 * What the reader takes in one piece must be what it reads step by step: messages as servers write them, and the same mutated, decoded in both
 * ways. `AHEAD_FUZZ=200000 AHEAD_FUZZ_SEED=7` takes more of them.
 */
import { afterEach, expect, test } from "vitest";
import * as generated from "../../generated/Services88/index.js";
import { connect, MessageError, type AgentDescriptor } from "../../generated/Services88/index.js";
import { createDouble } from "../../generated/Services88/runtime/soap/double.js";
import { readEnvelope } from "../../generated/Services88/runtime/soap/envelope.js";
import { XmlReader } from "../../generated/Services88/runtime/soap/xml/reader.js";
import { inPieces, mutated, numbers } from "../support/documents.js";
import { cases } from "../support/campaign.js";

const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const messages = cases("AHEAD_FUZZ", 300, 4_000);
const seed = Number(process.env["AHEAD_FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const { take, match } = XmlReader.prototype;
afterEach(() => void Object.assign(XmlReader.prototype, { take, match }));

const operations: readonly (readonly [agent: AgentDescriptor, operation: string])[] = [
  [generated.ErpSyncAgent$, "GetAllConnections"],
  [generated.ArchiveAgent$, "GetArchiveListByColumns"],
  [generated.AppointmentAgent$, "GetAppointmentEntity"],
  [generated.WorkflowAgent$, "GetEmailFlowDefinitionEntity"],
  [generated.TimeZoneAgent$, "GetTimeZoneData"],
  // And some of every agent, for what else there is of arrays, dictionaries and rows.
  ...(Object.values(generated) as unknown[])
    .flatMap((each) =>
      typeof each === "object" && each !== null && "operations" in each ? [each as AgentDescriptor] : [],
    )
    .flatMap((agent) =>
      Object.keys(agent.operations)
        .filter((name) => name.startsWith("Get"))
        .slice(0, 4)
        .map((name) => [agent, name] as const),
    ),
].flatMap(([agent, operation]) =>
  Object.hasOwn((agent as AgentDescriptor).operations, operation as string)
    ? [[agent as AgentDescriptor, operation as string] as const]
    : [],
);

/** As WCF writes it: prefixes declared where they are first needed, nil with another prefix, nothing where there is nothing. */
const rewritings: readonly ((xml: string) => string)[] = [
  (xml) => xml,
  (xml) =>
    xml
      .replace(/ xmlns:a="([^"]*)"/, "")
      .replace(/<(\w+)><a:/g, '<$1 xmlns:b="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><a:')
      .replace(/(<\/?)a:/g, "$1b:"),
  // More than are read in one go, and text that cannot be taken as it stands.
  (xml) => xml.replace(/<a:(\w+)>[^<]*<\/a:\1>/g, (item) => item.repeat(150)),
  (xml) =>
    xml.replace(/(<a:(?:int|string)>)([^<])/g, (_, tag: string, first: string) => `${tag}&#${first.charCodeAt(0)};`),
  (xml) => xml.replace(/<(\/?)([A-Z]\w+)/g, "<$1x:$2").replace(/ xmlns="/g, ' xmlns:x="'),
  (xml) => xml.replace(/></g, ">\r\n  <"),
  (xml) => xml.replace(/<(\w+)\/>/g, "<$1></$1>"),
  // Of a newer server: every seventh member is one that this client does not know.
  (xml) => everySeventh(xml, (name) => `<Newer${name}>7</Newer${name}>`),
  (xml) =>
    xml.replace(
      /<(Name|DisplayName|Description)>[^<]*<\/\1>/g,
      '<$1 i:nil="true" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"/>',
    ),
];

const everySeventh = (xml: string, put: (name: string, element: string) => string): string => {
  let count = 0;
  return xml.replace(
    /<([A-Z]\w+)>[^<]*<\/\1>/g,
    (element, name: string) => element + (++count % 7 === 0 ? put(name, element) : ""),
  );
};

/** What only looks like an array of text that is read in one go. */
const odd: readonly ((xml: string) => string)[] = [
  (xml: string) => xml.replace(/<a:int>[^<]*<\/a:int>/g, "<a:int>1&lt;/a:int&gt;&lt;a:int&gt;2</a:int>"),
  (xml: string) => xml.replace(/(<\/?)a:/g, "$1:"),
  (xml: string) => xml.replace(/ xmlns:a="[^"]*"/, "").replace(/(<\/?)a:/g, "$1:"),
  // The array's own prefix, and that of nil, mean something else in it.
  (xml: string) =>
    xml
      .replace(/ xmlns:a="[^"]*"/, "")
      .replace(/<(\/?)([A-Z]\w+)/g, "<$1x:$2")
      .replace(/ xmlns="/g, ' xmlns:x="')
      .replace(/<x:(\w+)><a:/g, `<x:$1 xmlns:x="${arrays}"><a:`)
      .replace(/(<\/?)a:/g, "$1x:"),
  (xml: string) =>
    xml
      .replace(/ xmlns:a="[^"]*"/, ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance"')
      .replace(/<(\w+)>(?:<a:\w+>[^<]*<\/a:\w+>)+<\/\1>/g, `<$1 xmlns:i="${arrays}" i:nil="true"/>`),
  ...["xml", "xmlns", "xmlnot", "1", "", "b"].flatMap((prefix) => {
    const renamed = (xml: string): string =>
      xml.replace(/<(\w+)><a:/g, `<$1 xmlns:${prefix}="${arrays}"><a:`).replace(/(<\/?)a:/g, `$1${prefix}:`);
    return [
      renamed,
      (xml: string) => renamed(xml).replace(/ xmlns:a="[^"]*"/, ""),
      (xml: string) =>
        xml
          .replace(/<(\w+)><a:/g, `<$1 xmlns:${prefix}="urn:other"><a:`)
          .replace(/<a:(\w+)>([^<]*)<\/a:\1>/, `<${prefix}:$1>$2</${prefix}:$1>`),
      (xml: string) =>
        xml
          .replace(/<a:(\w+)>[^<]*<\/a:\1>/g, `$&<${prefix}:$1>1</${prefix}:$1>`)
          .replace(/<(\w+)><a:/g, `<$1 xmlns:${prefix}="${arrays}"><a:`),
    ];
  }),
];

/** Members that were there already, that should have been, and that are not what they should be, behind one that only the server knows. */
const oddBehind: readonly ((xml: string) => string)[] = [
  (xml: string) => everySeventh(xml, (_, element) => `<Newer/>${element}`),
  (xml: string) => everySeventh(xml, () => "<Newer/><ErpConnectionId>1</ErpConnectionId>"),
  (xml: string) =>
    xml
      .replace(/(<ErpConnectionId>[^<]*<\/ErpConnectionId>)/g, "")
      .replace(/<DisplayName>/g, "<Newer/><ErpConnectionId>1</ErpConnectionId><DisplayName>"),
  (xml: string) => xml.replace(/<Active>/g, "<Newer/><Active>x</Active><Active>"),
  (xml: string) => xml.replace(/(<Active>.*?)(<Deleted>.*?<\/Deleted>)/g, "<Newer/>$2$1"),
];

async function answerOf(agent: AgentDescriptor, operation: string): Promise<string> {
  let text = "";
  const double = createDouble([agent], {});
  const fetch = async (url: string, init: RequestInit) => {
    const response = await double.fetch(url, init);
    text = await response.clone().text();
    return response;
  };
  await connect({ baseUrl: "https://crm.example.com", ticket: "7T:any", fetch }).call(agent, operation, {});
  return text;
}

/** With what stands under symbols. */
function shown(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => {
      if (typeof each === "bigint") return `${each}n`;
      if (each instanceof Uint8Array) return [...each];
      if (each instanceof Map) return [...each];
      if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
      return Object.fromEntries([
        ...Object.entries(each),
        ...Object.getOwnPropertySymbols(each).map(
          (symbol) => [String(symbol), (each as Record<symbol, unknown>)[symbol]] as const,
        ),
      ]);
    }),
  );
}

function outcome(agent: AgentDescriptor, operation: string, text: string | (() => string | undefined)): unknown {
  try {
    return shown(readEnvelope(agent, agent.operations[operation] as AgentDescriptor["operations"][string], text));
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return { refused: error.message };
  }
}

test(`${messages} messages, seed ${seed}`, async () => {
  const random = numbers(seed);
  const sound = (
    await Promise.all(
      operations.map(async ([agent, operation]) => ({ agent, operation, text: await answerOf(agent, operation) })),
    )
  ).flatMap(({ agent, operation, text }) => rewritings.map((rewrite) => ({ agent, operation, text: rewrite(text) })));
  expect(sound.length).toBeGreaterThanOrEqual(18);
  let read = 0;
  for (let count = 0; count < messages; count++) {
    const { agent, operation, text } = sound[count % sound.length] as (typeof sound)[number];
    const xml = count < sound.length ? text : mutated(random, text);
    Object.assign(XmlReader.prototype, { take, match });
    const ahead = outcome(agent, operation, xml);
    const cut = outcome(agent, operation, inPieces(random, xml, 1 + (count % 7) ** 4));
    if (JSON.stringify(ahead) !== JSON.stringify(cut))
      expect({ seed, count, xml, outcome: cut }).toEqual({ seed, count, xml, outcome: ahead });
    Object.assign(XmlReader.prototype, { take: () => undefined, match: () => undefined });
    const steps = outcome(agent, operation, xml);
    if (JSON.stringify(ahead) !== JSON.stringify(steps))
      expect({ seed, count, xml, outcome: ahead }).toEqual({ seed, count, xml, outcome: steps });
    if (typeof ahead === "object" && ahead !== null && !("refused" in ahead)) read++;
    else if (count < sound.length) expect(ahead).toEqual("to be read");
  }
  expect(read).toBeGreaterThan(messages / 20);
}, 3_600_000);

test("what is odd about an array, and behind a member that only the server knows", async () => {
  const agent: AgentDescriptor = generated.ErpSyncAgent$;
  const text = await answerOf(agent, "GetAllConnections");
  expect(text).toMatch(/<a:int>/);
  const outcomes = [...odd, ...oddBehind].map((spell) => {
    Object.assign(XmlReader.prototype, { take, match });
    const ahead = outcome(agent, "GetAllConnections", spell(text));
    Object.assign(XmlReader.prototype, { take: () => undefined, match: () => undefined });
    expect(ahead).toEqual(outcome(agent, "GetAllConnections", spell(text)));
    return typeof ahead === "object" && ahead !== null && "refused" in ahead;
  });
  expect(new Set(outcomes)).toEqual(new Set([true, false]));
});
