/** What is kept of an answer is no part of it: engines cut texts out by pointing at the whole, and whoever keeps a name would keep a message. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { operations, type CarrierDescriptor, type AgentDescriptor } from "../../runtime/descriptors.js";
import { connect } from "../../runtime/soap/index.js";
import { anyType, base64Binary, dateTime, decimal, string } from "../../runtime/scalars.js";
import { envelope, xsi } from "../support/stub.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const megabytes = async (): Promise<number> => {
  // What the engine remembers of the last pattern, and what is let go in a turn of its own.
  /a/.exec("a");
  await new Promise((resolve) => setTimeout(resolve, 20));
  collect();
  return (process.memoryUsage().heapUsed + process.memoryUsage().external) / 1e6;
};

const namespace = "urn:retained";
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const base: CarrierDescriptor = {
  kind: "carrier",
  name: "Base",
  namespace,
  members: [["Name", string, "?nil"]],
  derived: () => [heir],
};
const heir: CarrierDescriptor = { kind: "carrier", name: "Heir", namespace, members: [], base: () => base };
const colour = { kind: "enumeration", name: "Colour", namespace, names: ["Red"], zero: "Red" } as const;
const texts = { kind: "array", name: "ArrayOfstring", namespace: arrays, item: ["string", string, "*nil"] } as const;
const binaries = {
  kind: "array",
  name: "ArrayOfbase64Binary",
  namespace: arrays,
  item: ["base64Binary", base64Binary, "*"],
} as const;
const agent: AgentDescriptor = {
  services: "Services1",
  name: "Retained",
  namespace,
  operations: operations([], [], {
    Get: [
      [],
      [
        ["Padding", string, "?"],
        ["Any", anyType, "?nil"],
        ["Base", () => base, "?nil"],
        ["Colour", () => colour, "?"],
        ["Texts", () => texts, "?"],
        ["Binaries", () => binaries, "?"],
        ["Date", dateTime, "?"],
        ["Decimal", decimal, "?"],
      ],
    ],
  }),
};
const answering = (member: string, padding: number) =>
  connect({
    baseUrl: "https://crm.example.com",
    ticket: "7T:any",
    fetch: async () =>
      new Response(
        envelope(`<GetResponse xmlns="${namespace}"><Padding>${"y".repeat(padding)}</Padding>${member}</GetResponse>`),
        { headers: { "content-type": "text/xml" } },
      ),
  });

test.each([
  [
    "a text of any type",
    '<Any xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="x:string">a text that is long enough</Any>',
  ],
  ["XML of an unknown type", '<Any xmlns:x="urn:other" i:type="x:thing">a text that is long enough</Any>'],
  [
    "the name of an unknown type",
    '<Base xmlns:o="http://other.example.com/long" i:type="o:SomethingThatIsDerivedHere"><Name>a</Name></Base>',
  ],
  ["an unknown name", "<Colour>ANameThatIsQuiteLongAndUnknown</Colour>"],
  [
    "an array of texts",
    `<Texts xmlns:d4p1="${arrays}"><d4p1:string>a text that is long enough</d4p1:string><d4p1:string>${"z".repeat(100)}</d4p1:string></Texts>`,
  ],
  ["a date with white space around it", "<Date> 2026-12-24T12:34:45.1234567 </Date>"],
  ["a number with white space around it", "<Decimal>\t12345678901234567890.12\t</Decimal>"],
  ["an unknown member", "<Unknown>a text that is long enough</Unknown>"],
])("%s", async (_, member) => {
  const session = answering(member, 30_000);
  const kept: unknown[] = [];
  await session.call(agent, "Get", {});
  const before = await megabytes();
  for (let count = 0; count < 200; count++)
    kept.push({ ...(await session.call<object>(agent, "Get", {})), Padding: null });
  // 200 answers have 6 MB.
  expect((await megabytes()) - before).toBeLessThan(2.5);
  expect(kept.length).toBe(200);
});

test("a codec keeps no message that it read", async () => {
  const member = `<Binaries xmlns:d4p1="${arrays}"><d4p1:base64Binary>AAAA</d4p1:base64Binary></Binaries><Base xmlns:k="${xsi}" k:nil="true"/>`;
  await answering(member, 10).call(agent, "Get", {});
  const before = await megabytes();
  await answering(member.replaceAll("d4p1", "d5p1"), 20_000_000).call(agent, "Get", {});
  await vi.waitFor(async () => expect((await megabytes()) - before).toBeLessThan(5), 5_000);
}, 20_000);
