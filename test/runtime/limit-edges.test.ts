/** Each limit lets a message pass that has exactly as much as it allows, and refuses one more, wherever messages are read. */
import { request } from "node:http";
import { connect as open } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { listen, netServerDouble, type Listening } from "../../generated/Services88/double.js";
import {
  ArchiveAgent,
  connect,
  ErpSyncAgent,
  ErpSyncAgent$,
  FindAgent,
  stream,
  type ErpConnection,
  type Limits,
} from "../../generated/Services88/index.js";
import { answer, envelope, services88, stub } from "../support/stub.js";

/** Content of an `ErpConnection` that has `size` of what the limit counts, `around` of which its message has already. */
const contents: Readonly<Record<keyof Omit<Limits, "messageBytes">, (size: number, around: number) => string>> = {
  depth: (size, around) => {
    const inside = size - around - 1;
    return `<DisplayName>a</DisplayName><Unknown>${"<a>".repeat(inside)}${"</a>".repeat(inside)}</Unknown>`;
  },
  attributes: (size) =>
    `<DisplayName>a</DisplayName><Unknown ${Array.from({ length: size }, (_, index) => `a${index}="1"`).join(" ")}/>`,
  textLength: (size) => `<DisplayName>${"x".repeat(size)}</DisplayName>`,
};
/** `]]>` in a message takes the pattern reader off it. */
const slowly = "<!-- ]]> -->";

const names = ["depth", "attributes", "textLength"] as const;
const cases = names.flatMap((name) => [[name, ""] as const, [name, slowly] as const]);
const path = (mark: string) => (mark === "" ? "by patterns" : "step by step");
const refusal = (name: keyof Limits, limit: number) => new RegExp(`more than ${limit} .*\\(limits\\.${name}\\)`);
const limit = 300;

describe("an answer with as much as a limit allows is read, one more is refused", () => {
  test.each(cases.map(([name, mark]) => [name, path(mark), mark] as const))("%s, %s", async (name, _, mark) => {
    const read = (size: number) =>
      new ErpSyncAgent(
        connect({
          ...stub(answer("GetConnection", `<Response>${contents[name](size, 4)}</Response>${mark}`)).options,
          limits: { [name]: limit },
        }),
      ).GetConnection({});
    await expect(read(limit)).resolves.toBeTruthy();
    await expect(read(limit + 1)).rejects.toThrow(refusal(name, limit));
  });

  test.each(cases.map(([name, mark]) => [name, path(mark), mark] as const))(
    "%s, %s, streamed",
    async (name, _, mark) => {
      const read = async (size: number): Promise<ErpConnection[]> => {
        const xml = answer(
          "GetAllConnections",
          `<Response><ErpConnection>${contents[name](size, 5)}</ErpConnection>${mark}</Response>`,
        );
        const { options } = stub(() => new Response(xml, { headers: { "content-type": "text/xml" } }));
        const rows: ErpConnection[] = [];
        for await (const row of stream(
          connect({ ...options, limits: { [name]: limit } }),
          ErpSyncAgent$,
          "GetAllConnections",
          {},
        ))
          rows.push(row as ErpConnection);
        return rows;
      };
      await expect(read(limit)).resolves.toHaveLength(1);
      await expect(read(limit + 1)).rejects.toThrow(refusal(name, limit));
    },
  );

  test("messageBytes, whole and streamed", async () => {
    const xml = answer("GetAllConnections", "<Response><ErpConnection/></Response>");
    const bytes = new TextEncoder().encode(xml).length;
    for (const headers of [{}, { "content-length": String(bytes) }]) {
      const session = (messageBytes: number) =>
        connect({
          ...stub(() => new Response(xml, { headers: { "content-type": "text/xml", ...headers } })).options,
          limits: { messageBytes },
        });
      const rows = async (messageBytes: number) => {
        let count = 0;
        for await (const _ of stream(session(messageBytes), ErpSyncAgent$, "GetAllConnections", {})) count++;
        return count;
      };
      await expect(new ErpSyncAgent(session(bytes)).GetAllConnections({})).resolves.toHaveLength(1);
      await expect(new ErpSyncAgent(session(bytes - 1)).GetAllConnections({})).rejects.toThrow(
        `more than ${bytes - 1} bytes (limits.messageBytes)`,
      );
      await expect(rows(bytes)).resolves.toBe(1);
      await expect(rows(bytes - 1)).rejects.toThrow(`more than ${bytes - 1} bytes (limits.messageBytes)`);
    }
  });
});

test("an envelope with 2,048 declarations of prefixes is read without any option", async () => {
  const declaring = (count: number) =>
    answer("ForceResyncBatchTask").replace(
      "<s:Envelope",
      `<s:Envelope${Array.from({ length: count - 2 }, (_, index) => ` xmlns:q${index}="urn:q"`).join("")}`,
    );
  const read = (count: number) => new ErpSyncAgent(connect(stub(declaring(count)).options)).ForceResyncBatchTask({});
  await expect(read(2_048)).resolves.toBeUndefined();
  const error: Error = await read(2_049).then(
    () => new Error("read"),
    (reason: Error) => reason,
  );
  expect(error.message).toMatch(
    /more than 2048 attributes in one element at line 1, column \d+ \(limits\.attributes\)/,
  );
  expect(error.message).not.toContain("well-formed");
});

test("a comment of 20,000 characters and a prefix of 2,000 before an envelope are read, whole and streamed", async () => {
  const prefix = "s".repeat(2_000);
  const xml = `<!-- ${"x".repeat(20_000)} -->${answer("GetAllConnections", "<Response><ErpConnection/></Response>")
    .replace(/(<\/?)s:/g, `$1${prefix}:`)
    .replace("xmlns:s=", `xmlns:${prefix}=`)}`;
  const session = connect(stub(() => new Response(xml, { headers: { "content-type": "text/xml" } })).options);
  await expect(new ErpSyncAgent(session).GetAllConnections({})).resolves.toHaveLength(1);
  for await (const row of stream(session, ErpSyncAgent$, "GetAllConnections", {})) expect(row).toBeTruthy();
});

test("reads nil by another prefix in rows that give the usual one another meaning", async () => {
  const rows = ['xmlns:i="urn:other"', "", 'xmlns:i="urn:other" xmlns:j="urn:other"', 'xmlns:n="urn:other"'].map(
    (declarations, index) => {
      const nil = ["j:nil", "i:nil", "k:nil", "i:nil"][index];
      return `<ErpConnection ${declarations}><DisplayName ${nil}="true"/></ErpConnection>`;
    },
  );
  const xsi = "http://www.w3.org/2001/XMLSchema-instance";
  const xml = answer("GetAllConnections", `<Response xmlns:j="${xsi}" xmlns:k="${xsi}">${rows.join("")}</Response>`);
  const read = await new ErpSyncAgent(connect(stub(xml).options)).GetAllConnections({});
  expect(read?.map((each) => each?.DisplayName)).toEqual([null, null, null, null]);
});

test("what a raised limit let in, and was kept, can be sent back", async () => {
  const unknown = `<New ${Array.from({ length: 2_500 }, (_, index) => `a${index}="1"`).join(" ")}/>`;
  const { options, sent } = stub(
    answer("GetConnection", `<Response><ErpConnectionId>1</ErpConnectionId>${unknown}</Response>`),
    answer("SaveConnection"),
  );
  const agent = new ErpSyncAgent(connect({ ...options, limits: { attributes: 3_000 } }));
  await agent.SaveConnection({ Connection: await agent.GetConnection({}) });
  expect(sent[1]?.body).toContain('a2499="1"');
});

test("what the server says of its failure is read with the limits of the session", async () => {
  const info = `<ExceptionInfo xmlns="${services88}"><Message ${Array.from({ length: 2_500 }, (_, index) => `a${index}="1"`).join(" ")}>no</Message></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`;
  const { options } = stub(envelope(`<ForceResyncBatchTaskResponse xmlns="${services88}"/>`, info));
  await expect(
    new ErpSyncAgent(connect({ ...options, limits: { attributes: 3_000 } })).ForceResyncBatchTask({}),
  ).rejects.toThrow("ErpSync.ForceResyncBatchTask: no");
});

const saving = (content: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><Credentials xmlns="${services88}"><Ticket>7T:any</Ticket></Credentials></s:Header><s:Body><SaveConnection xmlns="${services88}"><Connection>${content}</Connection></SaveConnection></s:Body></s:Envelope>`;
const exchange = (limits: Partial<Limits>, body: string, agent = "ErpSync", operation = "SaveConnection") =>
  netServerDouble({}, { limits, strict: false }).handle({
    method: "POST",
    url: `/Remote/Services88/${agent}.svc`,
    headers: { "content-type": "text/xml; charset=utf-8", soapaction: `"${services88}/${agent}/${operation}"` },
    body,
  });

describe("values that a raised limit lets nest deeper than the stack holds", () => {
  const deepest = 50_000;
  const limits = { depth: Infinity };

  test("are refused before they are sent", async () => {
    let restriction: object = {};
    for (let level = 0; level < deepest; level++) restriction = { SubRestrictions: [restriction] };
    const { options, sent } = stub("");
    await expect(
      new ArchiveAgent(connect({ ...options, limits })).GetArchiveListByColumns({
        Restriction: [restriction],
      } as never),
    ).rejects.toMatchObject({ name: "RequestError", message: expect.stringContaining("(limits.depth)") });
    expect(sent).toEqual([]);
  });

  test("are a MessageError in an answer and a fault of the double in a request", async () => {
    const nested =
      "<ArchiveRestrictionInfo><SubRestrictions>".repeat(deepest) +
      "</SubRestrictions></ArchiveRestrictionInfo>".repeat(deepest);
    const { options } = stub(answer("PopulateRestrictions", `<Response>${nested}</Response>`));
    await expect(new FindAgent(connect({ ...options, limits })).PopulateRestrictions({})).rejects.toMatchObject({
      name: "MessageError",
      message: expect.stringContaining("(limits.depth)"),
    });
    const body = saving("").replace(
      /<SaveConnection .*<\/SaveConnection>/,
      `<GetArchiveListByColumns xmlns="${services88}"><Restriction>${nested}</Restriction></GetArchiveListByColumns>`,
    );
    const refused = await exchange(limits, body, "Archive", "GetArchiveListByColumns");
    expect(refused.status).toBe(500);
    expect(refused.body).toContain("(limits.depth)");
  });
});

describe("a request to the double with as much as a limit allows is answered, one more is refused", () => {
  test.each(cases.map(([name, mark]) => [name, path(mark), mark] as const))("%s, %s", async (name, _, mark) => {
    const send = (size: number) => exchange({ [name]: limit }, saving(contents[name](size, 4)) + mark);
    expect(await send(limit)).toMatchObject({ status: 200 });
    const refused = await send(limit + 1);
    expect(refused.status).toBe(500);
    expect(refused.body).toMatch(refusal(name, limit));
    expect(refused.body).not.toContain("well-formed");
  });

  test("messageBytes, counted in UTF-8", async () => {
    for (const text of ["x", "\u00e5", "\ud83d\ude00"]) {
      const body = saving(`<DisplayName>${text.repeat(50)}</DisplayName>`);
      const bytes = new TextEncoder().encode(body).length;
      expect(await exchange({ messageBytes: bytes }, body)).toMatchObject({ status: 200 });
      const refused = await exchange({ messageBytes: bytes - 1 }, body);
      expect(refused.status).toBe(413);
      expect(refused.body).toContain(`the request has more than ${bytes - 1} bytes (limits.messageBytes)`);
    }
  });
});

test("limits that are none are refused when the double is made", () => {
  expect(() => netServerDouble({}, { limits: { depth: 0 } })).toThrow("limits.depth: expected a whole number");
  expect(() => netServerDouble({}, { limits: { depth: 1.5 } })).toThrow("limits.depth: expected a whole number");
  expect(() => netServerDouble({}, { limits: { deep: 1 } as Partial<Limits> })).toThrow(
    "limits.deep: expected messageBytes, depth, attributes, textLength",
  );
});

describe("a double on a socket", () => {
  let listening: Listening | undefined;
  afterEach(() => listening?.close());

  const upload = (size: number, headers: Readonly<Record<string, string>>): Promise<[number | undefined, string]> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(listening?.url ?? "");
      const sending = request(
        {
          port,
          path: "/Remote/Services88/ErpSync.svc",
          method: "POST",
          headers: { "content-type": "text/xml", ...headers },
        },
        (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (part: string) => (text += part));
          response.on("end", () => resolve([response.statusCode, text]));
        },
      );
      sending.on("error", reject);
      const part = new Uint8Array(1_000_000).fill(0x20);
      for (let sent = 0; sent < size; sent += part.length) sending.write(part);
      sending.end();
    });

  test.each<[string, Record<string, string>]>([
    ["in chunks", {}],
    ["with its length", { "content-length": "70000000" }],
    ["that waits to be asked for its body", { "content-length": "70000000", expect: "100-continue" }],
  ])("answers an upload of 70 MB %s with HTTP 413 and the reason", async (_, headers) => {
    listening = await listen(netServerDouble());
    const [status, page] = await upload(70_000_000, headers);
    expect(status).toBe(413);
    expect(page).toContain("the request has more than 67108864 bytes (limits.messageBytes)");
  });

  test("tells fetch and our client of HTTP 413 and the reason, and answers the next call", async () => {
    const limited = netServerDouble(
      { ErpSync: { SaveConnection: ({ Connection }) => Connection ?? null } },
      { limits: { messageBytes: 5_000_000 } },
    );
    listening = await listen(limited);
    const agent = new ErpSyncAgent(connect({ baseUrl: listening.url, ticket: "7T:any" }));
    await expect(agent.SaveConnection({ Connection: { DisplayName: "x".repeat(6_000_000) } })).rejects.toMatchObject({
      name: "TransportError",
      status: 413,
      message: expect.stringContaining("more than 5000000 bytes (limits.messageBytes)"),
    });
    await expect(agent.SaveConnection({ Connection: { DisplayName: "x" } })).resolves.toMatchObject({
      DisplayName: "x",
    });
    expect(limited.calls).toHaveLength(1);
  });

  test("survives a client that leaves in the middle of an upload that is too large", async () => {
    listening = await listen(netServerDouble({}, { limits: { messageBytes: 1_000 } }));
    const { port } = new URL(listening.url);
    await new Promise<void>((gone) => {
      const socket = open(Number(port), "127.0.0.1", () => {
        socket.write(
          "POST /Remote/Services88/ErpSync.svc HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n" +
            " ".repeat(100_000),
        );
        setTimeout(() => socket.destroy(), 20);
      });
      socket.on("close", () => gone());
    });
    expect((await upload(2_000_000, {}))[0]).toBe(413);
  });
});
