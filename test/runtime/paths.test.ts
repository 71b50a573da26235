/**
 * Every error in reading a message names its place: the path as far as the message was read, in one form for every kind of fault and every way of
 * reading. `PATHS_SEED=7 PATHS=20000` repeats a run or takes more.
 */
import { afterEach, describe, expect, test } from "vitest";
import { connect, MessageError, stream, TransportError, type Limits } from "../../generated/Services88/index.js";
import { createDouble } from "../../generated/Services88/runtime/soap/double.js";
import { XmlReader } from "../../generated/Services88/runtime/soap/xml/reader.js";
import { mutated, numbers } from "../support/documents.js";
import { agent, declarations, placesOf, rows } from "../support/places.js";
import { envelope, services88 } from "../support/stub.js";

const { take, match } = XmlReader.prototype;
const inPatterns = { take, match };
const stepByStep = { take: () => undefined, match: () => undefined };
afterEach(() => void Object.assign(XmlReader.prototype, inPatterns));

const [before, after] = envelope(`<GetRowsResponse ${declarations}><Response>|</Response></GetRowsResponse>`).split(
  "|",
) as [string, string];
/** A byte that is no UTF-8 stands where this character does. */
const badByte = "\ue0ff";
const bytesOf = (message: string): Uint8Array<ArrayBuffer> => {
  const parts = message.split(badByte).map((part) => [...new TextEncoder().encode(part)]);
  return Uint8Array.from(parts.flatMap((part, index) => (index === 0 ? part : [0xff, ...part])));
};

interface Outcome {
  readonly error: unknown;
  /** Rows that a stream gave before. */
  readonly given?: number;
}

/** The ways in which an answer is read. The limits are of one test. */
type Way = (message: string, limits?: Partial<Limits>) => Promise<Outcome>;

const session = (message: string, length: number, limits: Partial<Limits> = {}) =>
  connect({
    baseUrl: "https://crm.example.com/Remote",
    limits,
    fetch: async () => {
      const bytes = bytesOf(message);
      let at = 0;
      const pull = (controller: ReadableStreamDefaultController): void =>
        at < bytes.length ? controller.enqueue(bytes.subarray(at, (at += length))) : controller.close();
      return new Response(new ReadableStream({ pull }), { headers: { "content-type": "text/xml; charset=utf-8" } });
    },
  });

const call =
  (way: object): Way =>
  async (message, limits) => {
    Object.assign(XmlReader.prototype, way);
    const error: unknown = await session(message, 1e6, limits)
      .call(agent, "GetRows", {})
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    return { error };
  };
const streamed =
  (length: number): Way =>
  async (message, limits) => {
    let given = 0;
    try {
      for await (const _ of stream(session(message, length, limits), agent, "GetRows", {})) given++;
    } catch (error) {
      return { error, given };
    }
    return { error: undefined, given };
  };
const ways: Readonly<Record<string, Way>> = {
  "a call, in patterns": call(inPatterns),
  "a call, step by step": call(stepByStep),
  "a stream, whole": streamed(1e6),
  "a stream, in chunks of 7 bytes": streamed(7),
};

const message = (inner: string): string => before + inner + after;
/** The rows with something else instead of a text of the second row. */
const damagedAt = (text: string, fault: (text: string) => string): string => {
  const at = rows.indexOf(text, rows.indexOf("<Id>1</Id>"));
  if (at < 0) throw new Error(`${text} is not there`);
  const open = rows.slice(0, at) + fault(text);
  return open.includes("CUT")
    ? before + open.slice(0, open.indexOf("CUT"))
    : message(open + rows.slice(at + text.length));
};

/** Texts of the second row, and their places. */
const places = {
  "the first member": ["1</Id>", "[1].Id"],
  "a member": ["name 1", "[1].Name"],
  "a nested member": ["text", "[1].Inner.Text"],
  "a row inside a row": ["name 7", "[1].Inner.Many[0].Name"],
  "an item of an array": ["two", "[1].Inner.Many[0].Texts[1]"],
  "a dictionary's key": ["b</Key>", "[1].Inner.Many[0].Fields[1].Key"],
  "a dictionary's value": ["value b", '[1].Inner.Many[0].Fields["b"]'],
  "a value of any type": ["value b</Value></Pair></Any>", '[1].Inner.Many[0].Any["b"]'],
  "a member that only the server knows": ["deep", "[1].Inner.Many[0].Newer.Deep"],
} as const;

/** What may be wrong with a text, and what is said of it. */
const faults: Readonly<Record<string, readonly [fault: (text: string) => string, told: RegExp]>> = {
  "a control character": [(text) => `\u0001${text}`, /U\+0001/],
  "a reference to nothing": [(text) => `&nbsp;${text}`, /ampersand/],
  "the end of CDATA": [(text) => `]]>${text}`, /«\]\]>»/],
  "CDATA without an end": [(text) => `<![CDATA[${text}`, /is missing/],
  "the end of another element": [(text) => `</Other>${text}`, /<\/Other> where/],
  "a tag that is none": [(text) => `<1>${text}`, /a name was expected/],
  "a tag that does not end": [(text) => `<a ${text}`, /a tag was expected/],
  "an undeclared prefix": [(text) => `<p:a/>${text}`, /not declared/],
  "an instruction": [(text) => `<?php ?>${text}`, /processing instruction/],
  "the end of the message": [(text) => `CUT${text}`, /ends early/],
  "a byte of another encoding": [(text) => badByte + text, /is not utf-8/],
};

describe.each(Object.entries(ways))("%s: the path of", (name, way) => {
  test.each(
    Object.entries(places).flatMap(([place, [text, path]]) =>
      Object.entries(faults).map(([fault, [damage, told]]) => [fault, place, text, path, damage, told] as const),
    ),
  )("%s in %s", async (_, __, text, path, damage, told) => {
    const { error, given } = await way(damagedAt(text, damage));
    expect(error).toBeInstanceOf(MessageError);
    expect(error).toMatchObject({ path: `GetRows.Response${path}`, reason: expect.stringMatching(told) as unknown });
    if (given !== undefined) expect(given).toBe(1);
  });

  test.each([
    ["a value of another type", "1</Id>", (text: string) => `x${text}`, "[1].Id"],
    ["a value of another type in anyType", 'x:string">value b', () => 'x:int">value b', '[1].Inner.Many[0].Any["b"]'],
    ["an element inside of text", "name 1", () => "<b/>", "[1].Name"],
    ["text between members", "<Inner>", (text: string) => `x${text}`, "[1]"],
    ["a member that comes twice", "<Name>", (text: string) => `<Id>1</Id>${text}`, "[1].Id"],
    ["a key that comes twice", "b</Key>", () => "a</Key>", '[1].Inner.Many[0].Fields["a"]'],
    ["a pair without a key", "<Key>b</Key>", () => "", "[1].Inner.Many[0].Fields[1]"],
    [
      "another element between pairs",
      "<Pair><Key>b</Key>",
      (text: string) => `<Other/>${text}`,
      "[1].Inner.Many[0].Fields[1]",
    ],
    [
      "an item of another namespace",
      "<a:string>two</a:string>",
      () => "<string>two</string>",
      "[1].Inner.Many[0].Texts[1]",
    ],
  ] as const)("%s", async (_, text, damage, path) => {
    const { error, given } = await way(damagedAt(text, damage));
    expect(error).toMatchObject({ name: "MessageError", path: `GetRows.Response${path}` });
    if (given !== undefined) expect(given).toBe(1);
  });

  test("a limit that is passed", async () => {
    const deep = damagedAt("name 7", (text) => `${"<a>".repeat(30)}${text}`);
    expect((await way(deep, { depth: 20 })).error).toMatchObject({
      name: "MessageError",
      path: expect.stringMatching(/^GetRows\.Response\[1\]\.Inner\.Many\[0\]\.Name$/) as unknown,
    });
    const inUnknown = damagedAt("deep", (text) => `${"<a>".repeat(30)}${text}`);
    expect((await way(inUnknown, { depth: 14 })).error).toMatchObject({
      path: "GetRows.Response[1].Inner.Many[0].Newer.Deep.a.a.a.a",
    });
    const long = damagedAt("name 7", (text) => text.repeat(100));
    expect((await way(long, { textLength: 200 })).error).toMatchObject({
      path: "GetRows.Response[1].Inner.Many[0].Name",
    });
    const attributes = damagedAt("<Name>", () => '<Name b="" c="" d="">');
    expect((await way(attributes, { attributes: 2 })).error).toMatchObject({ path: expect.stringMatching(/^GetRows/) });
    expect((await way(message(rows), { messageBytes: 1000 })).error).toMatchObject({
      name: "MessageError",
      path: name.startsWith("a stream") ? expect.stringMatching(/^GetRows\.Response|^GetRows$/) : "Things.GetRows",
    });
  });

  test("what stands outside of the body: a header, a fault, another element", async () => {
    const header = (inner: string): string => envelope("", inner);
    const cases: readonly (readonly [string, string])[] = [
      [
        header(`<ExceptionInfo ${declarations}><Message>\u0001</Message></ExceptionInfo>`),
        "GetRows.ExceptionInfo.Message",
      ],
      [header(`<Succeeded ${declarations}>maybe</Succeeded>`), "GetRows.Succeeded"],
      [header(`<Other><Inner>&nbsp;</Inner></Other>`), "GetRows.Other.Inner"],
      [
        envelope("<s:Fault><faultcode>s:Server</faultcode><faultstring>\0</faultstring></s:Fault>"),
        "GetRows.Fault.faultstring",
      ],
      [envelope(`<GetRowsResponse xmlns="urn:other"><Response/></GetRowsResponse>`), "GetRows"],
      [envelope(`<GetRowsResponse xmlns="${services88}">&nbsp;</GetRowsResponse>`), "GetRows"],
      [before.slice(0, 100), "GetRows"],
    ];
    for (const [text, path] of cases)
      expect((await way(text)).error, text).toMatchObject({ name: "MessageError", path });
  });
});

test("a name that has words of an engine's stack overflow is told with its place", async () => {
  for (const [value, reason] of [
    ["<recursion/>", "expected text, got the element recursion"],
    ["</recursion>", "</recursion> where </Name> was expected"],
  ] as const)
    expect((await call(inPatterns)(damagedAt("name 7", () => value))).error).toMatchObject({
      path: "GetRows.Response[1].Inner.Many[0].Name",
      message: expect.stringContaining(reason) as unknown,
    });
});

test("a name of a million characters is told in part", async () => {
  const { error } = await call(inPatterns)(damagedAt("name 7", () => `<${"n".repeat(1_000_000)}/>`));
  expect(error).toMatchObject({ path: "GetRows.Response[1].Inner.Many[0].Name" });
  const { reason } = error as MessageError;
  expect(reason.length).toBeLessThan(1_100);
  expect(reason.slice(0, 40)).toBe("expected text, got the element nnnnnnnnn");
});

test("a secret is in no path", async () => {
  const text = damagedAt("value b", () => "\u0001").replaceAll(">b<", ">7T:hunter2hunter2<");
  const { error } = await session(text, 1e6)
    .with({ headers: { "X-Token": "7T:hunter2hunter2" } })
    .call(agent, "GetRows", {})
    .then(
      () => ({ error: undefined }),
      (reason: unknown) => ({ error: reason }),
    );
  expect(error).toMatchObject({ path: 'GetRows.Response[1].Inner.Many[0].Fields["•••"]' });
  expect(String(error)).not.toContain("hunter2");
});

test("a secret is in no path that is cut, not in part either", async () => {
  for (let length = 200; length < 300; length++) {
    const key = `${"k".repeat(length)}7T:hunter2hunter2`;
    const text = damagedAt("value b", () => "\u0001").replaceAll(">b<", `>${key}<`);
    const error: unknown = await session(text, 1e6)
      .with({ headers: { "X-Token": "7T:hunter2hunter2" } })
      .call(agent, "GetRows", {})
      .catch((reason: unknown) => reason);
    expect((error as MessageError).path).toMatch(/^GetRows\.Response\[1\]\.Inner\.Many\[0\]\.Fields(?:\["k+•••"\])?$/);
  }
});

test("a key that names a secret keeps its value out of the error", async () => {
  const text = damagedAt(
    '<Pair><Key>b</Key><Value i:type="x:string">',
    () => '<Pair><Key>Password</Key><Value i:type="x:int">',
  );
  const { error } = await call(inPatterns)(text);
  expect(error).toMatchObject({ path: expect.stringContaining('["Password"]') as unknown });
  expect(String(error)).not.toContain("value b");
});

test("the double names the place in a request that is damaged", async () => {
  const double = createDouble([agent], {});
  const request = (inner: string): string => envelope(`<GetRows ${declarations}><Given>${inner}</Given></GetRows>`, "");
  for (const [fault, place] of [
    ["\u0001", "GetRows.Given[1].Inner.Many[0].Name"],
    ["&nbsp;", "GetRows.Given[1].Inner.Many[0].Name"],
    ["</Other>", "GetRows.Given[1].Inner.Many[0].Name"],
  ] as const) {
    const answer = await double.handle({
      method: "POST",
      url: "/Remote/Services88/Things.svc",
      headers: { "content-type": "text/xml; charset=utf-8", soapaction: `"${services88}/Things/GetRows"` },
      body: request(rows.replace("name 7", fault)),
    });
    expect(answer.body).toContain(`the request cannot be read: ${place}: `);
  }
});

const seed = Number(process.env["PATHS_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env["PATHS"] ?? 150);

describe(`an answer that is damaged at random, seed ${seed},`, () => {
  const random = numbers(seed);
  const all = placesOf(rows);
  const fatal = ["\u0001", "&;", "<", "]]>\0", badByte];

  test.each(Object.entries(ways))("has its place named, or what is before it: %s", async (_, way) => {
    for (let count = 0; count < runs; count++) {
      const at = Math.floor(random() * rows.length);
      const { path, inText } = all[at] as (typeof all)[number];
      const isCut = count % 3 === 0;
      const damage = fatal[count % fatal.length] as string;
      const text = isCut ? before + rows.slice(0, at) : message(rows.slice(0, at) + damage + rows.slice(at));
      const { error } = await way(text);
      const what = JSON.stringify({
        seed,
        count,
        at,
        damage: isCut ? "cut" : damage,
        near: rows.slice(at - 30, at + 10),
      });
      expect(error, what).toBeInstanceOf(MessageError);
      const told = (error as MessageError).path;
      const whole = `GetRows.Response${path}`;
      expect(whole.startsWith(told) && told !== "", `${what}: ${told} for ${whole}`).toBe(true);
      if (inText && damage !== "<") expect(told, what).toBe(whole);
    }
  });

  test.each(Object.entries(ways))("is read, or refused with some place: %s", async (_, way) => {
    for (let count = 0; count < runs; count++) {
      const text = message(mutated(random, rows));
      const { error } = await way(text);
      if (error === undefined) continue;
      if (!(error instanceof MessageError) && !(error instanceof TransportError)) throw error;
      if (error instanceof MessageError) expect(error.path, text).toMatch(/^GetRows/);
    }
  });
});
