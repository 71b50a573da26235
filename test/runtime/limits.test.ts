import { afterEach, describe, expect, test, vi } from "vitest";
import { connect, ErpSyncAgent, MessageError, type Limits } from "../../generated/Services88/index.js";

const namespace = "http://www.superoffice.net/ws/crm/NetServer/Services88";
const answer = (content: string, around = "") =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"${around}><s:Body><GetConnectionResponse xmlns="${namespace}"><Response>${content}</Response></GetConnectionResponse></s:Body></s:Envelope>`;

async function read(
  body: string | ReadableStream<Uint8Array>,
  limits: Partial<Limits>,
  headers: Readonly<Record<string, string>> = {},
) {
  const fetch = async () => new Response(body, { headers: { "content-type": "text/xml; charset=utf-8", ...headers } });
  return new ErpSyncAgent(
    connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch, limits }),
  ).GetConnection({ ErpConnectionId: 1 });
}

describe("limits", () => {
  const name = (text: string) => answer(`<DisplayName>${text}</DisplayName>`);

  test.each<[string, Partial<Limits>, string, string]>([
    [
      "depth",
      { depth: 6 },
      answer(`<DisplayName>a</DisplayName><Unknown>${"<a>".repeat(5)}${"</a>".repeat(5)}</Unknown>`),
      "more than 6 elements inside each other",
    ],
    ["depth of what is known", { depth: 4 }, name("a"), "more than 4 elements inside each other"],
    [
      "depth of an array",
      { depth: 5 },
      answer(
        '<UserGroupAccessIds xmlns:b="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><b:int>1</b:int></UserGroupAccessIds>',
      ),
      "more than 5 elements inside each other",
    ],
    [
      "attributes",
      { attributes: 3 },
      answer('<DisplayName>a</DisplayName><Unknown a="1" b="2" c="3" d="4"/>'),
      "more than 3 attributes",
    ],
    ["text", { textLength: 200 }, name("x".repeat(201)), "more than 200 characters in one piece"],
    [
      "text in pieces",
      { textLength: 200 },
      name(`${"x".repeat(150)}<!-- -->${"y".repeat(100)}`),
      "more than 200 characters in one piece",
    ],
    ["CDATA", { textLength: 200 }, name(`<![CDATA[${"x".repeat(201)}]]>`), "more than 200 characters in one piece"],
    [
      "an attribute's value",
      { textLength: 200 },
      answer(`<DisplayName>a</DisplayName><Unknown a="${"x".repeat(201)}"/>`),
      "more than 200 characters in one piece",
    ],
    ["octets", { messageBytes: 100 }, name("a"), "more than 100 bytes"],
  ])("of %s are kept", async (_, limits, xml, message) => {
    await expect(read(xml, {})).resolves.toBeTruthy();
    await expect(read(xml, limits)).rejects.toThrow(MessageError);
    await expect(read(xml, limits)).rejects.toThrow(message);
  });

  test("are of one text or value, not of a tag, and however the message is cut", async () => {
    const xml = answer(
      `<Unknown ${Array.from({ length: 9 }, (_, index) => `a${index}="${"x".repeat(20)}"`).join(" ")}/><![CDATA[]]><DisplayName><![CDATA[${"y".repeat(100)}]]></DisplayName>`,
    );
    for (const length of [10, 64, 300]) {
      let at = 0;
      const pieces = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (at >= xml.length) return controller.close();
          controller.enqueue(new TextEncoder().encode(xml.slice(at, at + length)));
          at += length;
        },
      });
      await expect(read(pieces, { textLength: 100 })).resolves.toMatchObject({ DisplayName: "y".repeat(100) });
    }
  });

  test("what has no end is not waited for", async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1_000;
        controller.enqueue(new Uint8Array(1_000).fill(0x20));
      },
      cancel: () => void (cancelled = true),
    });
    await expect(read(endless, { messageBytes: 10_000 })).rejects.toThrow("more than 10000 bytes");
    expect(sent).toBeLessThan(20_000);
    expect(cancelled).toBe(true);
  });

  test("what says that it is too long is not read, unless it says how long it is packed", async () => {
    await expect(read(name("a"), { messageBytes: 10_000 }, { "content-length": "20000" })).rejects.toThrow(
      "more than 10000 bytes",
    );
    await expect(
      read(name("a"), { messageBytes: 10_000 }, { "content-length": "20", "content-encoding": "gzip" }),
    ).resolves.toMatchObject({ DisplayName: "a" });
  });

  test("that are none are refused when connecting", () => {
    expect(() => connect({ baseUrl: "https://crm.example.com", limits: { depth: 0 } })).toThrow(TypeError);
    expect(() => connect({ baseUrl: "https://crm.example.com", limits: { deep: 3 } as Partial<Limits> })).toThrow(
      "messageBytes, depth, attributes, textLength",
    );
  });
});

describe("a ticket over http", () => {
  afterEach(() => void vi.restoreAllMocks());

  test("to another machine is warned of, once for a host, and without the ticket", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (let time = 0; time < 2; time++) connect({ baseUrl: "http://plain.example.com/Remote", ticket: "7T:secret" });
    for (const baseUrl of ["http://localhost:8088", "http://127.0.0.1:1", "http://[::1]:1", "https://crm.example.com"])
      connect({ baseUrl, ticket: "7T:secret" });
    connect({ baseUrl: "http://nobody.example.com" });
    expect(warn.mock.calls.map(String)).toEqual([expect.stringContaining("http://plain.example.com")]);
    expect(String(warn.mock.calls)).not.toContain("secret");
  });
});
