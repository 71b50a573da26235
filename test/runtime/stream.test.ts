/** Answers that are read as they arrive: the same rows as the ordinary call gives, in little memory, and nothing left behind. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import {
  connect,
  ErpSyncAgent,
  ErpSyncAgent$,
  MessageError,
  NetServerError,
  SoapFault,
  stream,
  TransportError,
  type ErpConnection,
  type CallOptions,
  type Session,
} from "../../generated/Services88/index.js";
import { cases } from "../support/campaign.js";
import { numbers } from "../support/documents.js";
import { envelope, services88 } from "../support/stub.js";

const xml = { "content-type": "text/xml; charset=utf-8" };
const row = (id: number, extra = ""): string =>
  `<ErpConnection><ErpConnectionId>${id}</ErpConnectionId><DisplayName>Müller &amp; Søn ${id}</DisplayName><DisplayDescription i:nil="true" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"/>` +
  `<Active>true</Active><ConfigFields><StringKeyValuePair><Key>a</Key><Value>1</Value></StringKeyValuePair></ConfigFields>${extra}<AllAccess>false</AllAccess></ErpConnection>`;
const succeeded = `<Succeeded xmlns="${services88}">true</Succeeded>`;
const fault = envelope("<s:Fault><faultcode>s:Server</faultcode><faultstring>down</faultstring></s:Fault>", "");
const message = (rows: string): string =>
  envelope(
    `<GetAllConnectionsResponse xmlns="${services88}"><Response>${rows}</Response></GetAllConnectionsResponse>`,
    succeeded,
  );

let server: Server;
let respond: (response: ServerResponse, socket: Socket) => void;
beforeAll(async () => {
  server = createServer(
    (request, response) => void request.resume().on("end", () => respond(response, request.socket)),
  );
  server.on("connection", (socket) => socket.on("error", () => {}));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const session = (options: object = {}): Session =>
  connect({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ticket: "7T:any", ...options });
const collect = async (from: Session, options?: CallOptions): Promise<(ErpConnection | null)[]> => {
  const rows: (ErpConnection | null)[] = [];
  for await (const each of stream(from, ErpSyncAgent$, "GetAllConnections", {}, options)) rows.push(each);
  return rows;
};
/** A `fetch` whose answer comes in pieces of the given lengths, over and over. */
const inPieces = (text: string, lengths: () => number) => async (): Promise<Response> => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        if (at >= bytes.length) return controller.close();
        const length = Math.max(1, lengths());
        controller.enqueue(bytes.slice(at, at + length));
        at += length;
      },
    }),
    { headers: xml },
  );
};
const settled = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe("the rows", () => {
  const messages: Readonly<Record<string, string>> = {
    usual: message(Array.from({ length: 40 }, (_, index) => row(index)).join("")),
    "with unknown members, nil, comments, CDATA and references": message(
      row(1, "<New><ErpConnection/></New>") +
        `<!-- ${row(2)} --><ErpConnection i:nil="true" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"/>` +
        row(3).replace("Müller &amp; Søn 3", "<![CDATA[</ErpConnection>]]>&#x1F600;") +
        "\r\n  " +
        row(4).replaceAll("ErpConnectionId>", "ErpConnectionId >"),
    ),
    "with prefixes": message(row(1))
      .replaceAll("<ErpConnection>", `<p:ErpConnection xmlns:p="${services88}">`)
      .replaceAll("</ErpConnection>", "</p:ErpConnection>"),
    none: message(""),
    "an empty element": message("").replace("<Response></Response>", "<Response/>"),
    null: message("").replace(
      "<Response></Response>",
      `<Response i:nil="true" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"/>`,
    ),
    "left out": message("").replace("<Response></Response>", ""),
  };

  test.each(Object.entries(messages))(
    "%s: as the ordinary call gives them, however the answer is cut",
    async (_, text) => {
      const whole = (await new ErpSyncAgent(session({ fetch: inPieces(text, () => 1e9) })).GetAllConnections({})) ?? [];
      const random = numbers(Date.now() % 1e9);
      for (const lengths of [
        () => 1,
        () => 7,
        () => 1e9,
        ...Array.from({ length: 20 }, () => () => Math.floor(random() * 300)),
      ]) {
        expect(await collect(session({ fetch: inPieces(text, lengths) }))).toEqual(whole);
      }
    },
  );

  test("have the type of what the operation gives, and only operations that give arrays are taken", () => {
    expectTypeOf(stream(session(), ErpSyncAgent$, "GetAllConnections", {})).toExtend<
      AsyncGenerator<ErpConnection | null>
    >();
    // @ts-expect-error it gives an entity
    const wrong = stream(session(), ErpSyncAgent$, "GetConnection", { ErpConnectionId: 1 });
    return expect(wrong.next()).rejects.toThrow("ErpSync.GetConnection: expected an operation that gives an array");
  });
});

describe("what is wrong", () => {
  const failing = async (text: string, init: ResponseInit = { headers: xml }): Promise<unknown> => {
    const rows: unknown[] = [];
    try {
      for await (const each of stream(
        session({ fetch: async () => new Response(text, init) }),
        ErpSyncAgent$,
        "GetAllConnections",
        {},
      ))
        rows.push(each);
    } catch (error) {
      return error;
    }
    return rows;
  };

  test("comes as from the ordinary call: a fault, an exception, a page, a status, a redirect", async () => {
    expect(await failing(fault)).toBeInstanceOf(SoapFault);
    expect(await failing(fault, { status: 500, headers: xml })).toBeInstanceOf(SoapFault);
    expect(
      await failing(
        envelope(
          "",
          `<ExceptionInfo xmlns="${services88}"><Message>no</Message></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`,
        ),
      ),
    ).toBeInstanceOf(NetServerError);
    expect(await failing("<html>Sign in</html>")).toBeInstanceOf(TransportError);
    expect(await failing("", { status: 503 })).toMatchObject({ status: 503 });
    expect(await failing("", { status: 302, headers: { location: "https://elsewhere.example/" } })).toMatchObject({
      message: expect.stringContaining("redirected to https://elsewhere.example/"),
    });
  });

  test("is told where it stands, after the rows before it", async () => {
    const bad = message(row(1) + row(2) + row(3).replace(">3<", ">three<") + row(4));
    for (const length of [1, 50, 1e9]) {
      const seen: unknown[] = [];
      const rows = stream(session({ fetch: inPieces(bad, () => length) }), ErpSyncAgent$, "GetAllConnections", {});
      await expect(
        (async () => {
          for await (const each of rows) seen.push(each?.ErpConnectionId);
        })(),
      ).rejects.toThrow('GetAllConnections.Response[2].ErpConnectionId: expected an xs:int, got "three"');
      expect(seen).toEqual([1, 2]);
    }
  });

  test.each([
    ["cut off in a row", message(row(1) + row(2)).slice(0, -220)],
    ["cut off after the rows", message(row(1)).slice(0, -10)],
    ["not well-formed after the rows", message(row(1)).replace("</Response>", "</Other>")],
    ["text after the rows", message(row(1)).replace("</Response>", "</Response>x")],
    ["a second element in the body", message(row(1)).replace("</s:Body>", "<Other/></s:Body>")],
    ["something after the message", `${message(row(1))}<more/>`],
    ["a control character", message(row(1) + row(2).replace("Søn", "S\u0001n"))],
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]>${message(row(1))}`],
  ])("%s is refused", async (_, text) => {
    for (const length of [1, 13, 1e9])
      await expect(collect(session({ fetch: inPieces(text, () => length) }))).rejects.toThrow(MessageError);
  });

  test("a ticket that is no longer good is renewed before the first row", async () => {
    const tickets: string[] = [];
    const expired = envelope(
      "",
      `<ExceptionInfo xmlns="${services88}"><ExceptionType>SuperOffice.Exceptions.SoSessionException</ExceptionType></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`,
    );
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      tickets.push(/Ticket>([^<]*)</.exec(String(init.body))?.[1] ?? "");
      return new Response(tickets.length === 1 ? expired : message(row(1)), { headers: xml });
    };
    let made = 0;
    expect(await collect(session({ fetch, ticket: () => `7T:${++made}` }))).toHaveLength(1);
    expect(tickets).toEqual(["7T:1", "7T:2"]);
  });
});

test("what the first octets say of the others is heard, wherever they are cut", async () => {
  const latin1 = `<?xml version="1.0" encoding="iso-8859-1"?>${message(row(1))}`;
  const octets = Uint8Array.from(latin1, (character) => character.charCodeAt(0));
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...message(row(1))].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]),
  ]);
  for (const all of [octets, utf16]) {
    for (const first of [0, 1, 2, 25, 40, 130]) {
      const parts = [all.slice(0, first), all.slice(first)];
      const fetch = async () =>
        new Response(
          new ReadableStream<Uint8Array>({
            start: (controller) => {
              parts.forEach((part) => controller.enqueue(part));
              controller.close();
            },
          }),
          { headers: { "content-type": "text/xml" } },
        );
      expect((await collect(session({ fetch }))).map((each) => each?.DisplayName)).toEqual(["Müller & Søn 1"]);
    }
  }
});

describe("as it comes", () => {
  /** An answer that goes on when it is told to. */
  const held = (...parts: readonly string[]) => {
    let go: () => void = () => {};
    let cancelled = 0;
    const rest = [...parts];
    const fetch = async (): Promise<Response> =>
      new Response(
        new ReadableStream(
          {
            pull: async (controller) => {
              const next = rest.shift();
              if (next === undefined) return controller.close();
              controller.enqueue(new TextEncoder().encode(next));
              await new Promise<void>((resolve) => (go = resolve));
            },
            cancel: () => void cancelled++,
          },
          { highWaterMark: 0 },
        ),
        { headers: xml },
      );
    return { fetch, next: () => go(), cancelled: () => cancelled };
  };
  const all = message(row(1) + row(2) + row(3));

  test("a row is given when it is there, in a short answer too", async () => {
    const end = all.indexOf("</ErpConnection>") + "</ErpConnection>".length;
    const { fetch } = held(all.slice(0, end), all.slice(end));
    const rows = stream(session({ fetch, timeout: 2_000 }), ErpSyncAgent$, "GetAllConnections", {});
    expect((await rows.next()).value).toMatchObject({ ErpConnectionId: 1 });
    await rows.return();
  });

  test("it may take longer than the time-out, as long as something comes in that time", async () => {
    const slow = async (): Promise<Response> => {
      let at = 0;
      const size = Math.ceil(all.length / 30);
      return new Response(
        new ReadableStream({
          pull: async (controller) => {
            await new Promise((resolve) => setTimeout(resolve, 50));
            if (at >= all.length) return controller.close();
            controller.enqueue(new TextEncoder().encode(all.slice(at, at + size)));
            at += size;
          },
        }),
        { headers: xml },
      );
    };
    expect(await collect(session({ fetch: slow, timeout: 1_000 }))).toHaveLength(3);
  });

  test("whoever aborts between two rows gets no further one, but the reason", async () => {
    const controller = new AbortController();
    const seen: unknown[] = [];
    await expect(
      (async () => {
        for await (const each of stream(
          session({ fetch: async () => new Response(all, { headers: xml }) }),
          ErpSyncAgent$,
          "GetAllConnections",
          {},
          { signal: controller.signal },
        )) {
          seen.push(each?.ErpConnectionId);
          controller.abort(new Error("enough"));
        }
      })(),
    ).rejects.toThrow("enough");
    expect(seen).toEqual([1]);
  });

  test("an answer that another call is made for is let go", async () => {
    const expired = envelope(
      "<Any></Any>",
      `<ExceptionInfo xmlns="${services88}"><ExceptionType>SuperOffice.Exceptions.SoSessionException</ExceptionType></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`,
    );
    const first = held(expired.replace("</Any></s:Body></s:Envelope>", ""), "</Any></s:Body></s:Envelope>");
    let calls = 0;
    const fetch = async (): Promise<Response> => (++calls === 1 ? first.fetch() : new Response(all, { headers: xml }));
    expect(await collect(session({ fetch, ticket: () => `7T:${calls}` }))).toHaveLength(3);
    await settled(() => first.cancelled() > 0);
    expect(first.cancelled()).toBe(1);
  });

  test("a body that knows nothing of the signal is not waited for", async () => {
    const { fetch, cancelled } = held(all.slice(0, -10));
    await expect(collect(session({ fetch, timeout: 30 }))).rejects.toMatchObject({ name: "TimeoutError" });
    await settled(() => cancelled() > 0);
    expect(cancelled()).toBe(1);
  });
});

describe("over a socket", () => {
  test("the first row is there before the last byte, who leaves the loop frees the connection", async () => {
    const [head, tail] = message(`${row(1)}|${row(2)}`).split("|") as [string, string];
    let used: Socket | undefined;
    respond = (response, socket) => {
      used = socket;
      response.writeHead(200, xml).write(head.padStart(1500));
      void tail;
    };
    for await (const each of stream(session(), ErpSyncAgent$, "GetAllConnections", {})) {
      expect(each?.ErpConnectionId).toBe(1);
      break;
    }
    await settled(() => used?.destroyed === true);
    expect(used?.destroyed).toBe(true);
  });

  test("an abort ends the loop with its reason and frees the connection", async () => {
    let used: Socket | undefined;
    respond = (response, socket) => {
      used = socket;
      response.writeHead(200, xml).write(
        message(row(1))
          .replace(/<\/Response>.*/s, "")
          .padStart(1500),
      );
    };
    const abort = new AbortController();
    const reason = new Error("enough");
    await expect(
      (async () => {
        for await (const each of stream(session(), ErpSyncAgent$, "GetAllConnections", {}, { signal: abort.signal }))
          if (each) setTimeout(() => abort.abort(reason), 20);
      })(),
    ).rejects.toBe(reason);
    await settled(() => used?.destroyed === true);
    expect(used?.destroyed).toBe(true);
  });

  test("a server that falls silent is given up; one that is slow is not, nor a caller", async () => {
    respond = (response) => void response.writeHead(200, xml).write(message(row(1)).slice(0, -40).padStart(1500));
    await expect(collect(session({ timeout: 300 }))).rejects.toMatchObject({ name: "TimeoutError" });

    const parts = message(Array.from({ length: 8 }, (_, index) => row(index)).join("|"))
      .padStart(4000)
      .split("|");
    respond = (response) => {
      response.writeHead(200, xml);
      parts.forEach((part, index) =>
        setTimeout(() => (index + 1 < parts.length ? response.write(part) : response.end(part)), 300 * index),
      );
    };
    const rows: unknown[] = [];
    for await (const each of stream(session({ timeout: 2_000 }), ErpSyncAgent$, "GetAllConnections", {})) {
      rows.push(each);
      if (rows.length === 1) await new Promise((resolve) => setTimeout(resolve, 2_500));
    }
    expect(rows).toHaveLength(8);
  });

  test("what is not asked for is not read: the server waits for a slow caller", async () => {
    const many = row(1).repeat(500);
    let written = 0;
    // Far more than sockets and queues hold, which is a few megabytes.
    const total = cases("STREAM_PIECES", 160, 400);
    respond = (response) => {
      const [head, tail] = message("|").split("|") as [string, string];
      response.writeHead(200, xml).write(head);
      const go = (): void => {
        while (written < total) {
          written++;
          if (!response.write(many)) return void response.once("drain", go);
        }
        response.end(tail);
      };
      go();
    };
    const rows = stream(session(), ErpSyncAgent$, "GetAllConnections", {});
    await rows.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(written).toBeLessThan(total / 2);
    let count = 1;
    for await (const each of rows) if (each) count++;
    expect(count).toBe(total * 500);
  });
});
