/** Node's fetch has time limits of its own, which `timeout` does not lift: the error says whose limit ended the call. */
import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { Agent, fetch as undiciFetch } from "undici";
import {
  connect,
  ErpSyncAgent,
  ErpSyncAgent$,
  stream,
  type Fetch,
  type NetServerClientError,
} from "../../generated/Services88/index.js";
import { answer } from "../support/stub.js";

const failing = (error: unknown) => (): Promise<never> => Promise.reject(error);
const errorOf = (fetch: Fetch, timeout = 0): Promise<NetServerClientError | undefined> =>
  new ErpSyncAgent(connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch, timeout }))
    .ForceResyncBatchTask({})
    .then(
      () => undefined,
      (error: NetServerClientError) => error,
    );

describe("a time limit of fetch itself", () => {
  test.each([
    ["UND_ERR_HEADERS_TIMEOUT", "undici's headersTimeout, 300 s in Node"],
    ["UND_ERR_BODY_TIMEOUT", "undici's bodyTimeout, 300 s in Node"],
    ["UND_ERR_CONNECT_TIMEOUT", "undici's connect.timeout, 10 s in Node"],
  ])("with the code %s is named, with the way to lift it", async (code, limit) => {
    // As another realm has it: neither is an instance of this realm's Error.
    const foreign = {
      name: "TypeError",
      message: "fetch failed",
      cause: { name: "TimeoutError", message: "over", code },
    };
    for (const timeout of [0, 600_000]) {
      expect(await errorOf(failing(foreign), timeout)).toMatchObject({
        name: "TransportError",
        status: 0,
        message: `ErpSync.ForceResyncBatchTask: no answer came: over: a time limit of fetch itself (${limit}), not \`timeout\`; see docs/fetch.md of netserver-codegen for a fetch with a longer one (${code})`,
      });
    }
  });

  test("that is only called TimeoutError, as Bun's, is told from `timeout` too", async () => {
    const error = await errorOf(failing(new DOMException("The operation timed out.", "TimeoutError")));
    expect(error).toMatchObject({
      name: "TransportError",
      message: expect.stringContaining("The operation timed out.: a time limit of fetch itself, not `timeout`"),
    });
  });

  test("is not said of another failure, nor of `timeout` itself", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    expect((await errorOf(failing(new TypeError("fetch failed", { cause: refused }))))?.message).toBe(
      "ErpSync.ForceResyncBatchTask: no answer came: connect ECONNREFUSED (ECONNREFUSED)",
    );
    expect((await errorOf(() => new Promise<never>(() => {}), 20))?.message).toBe(
      "ErpSync.ForceResyncBatchTask: nothing came within 20 ms",
    );
  });
});

describe("undici's fetch with short limits", () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });
  const session = async (begin: string) => {
    server = createServer((_, response) => {
      if (begin === "") return;
      response.writeHead(200, { "content-type": "text/xml" });
      response.write(begin);
    });
    await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as { port: number };
    const dispatcher = new Agent({ headersTimeout: 50, bodyTimeout: 50 });
    const fetch = ((url: string, init: object) => undiciFetch(url, { ...init, dispatcher })) as unknown as Fetch;
    return connect({ baseUrl: `http://127.0.0.1:${port}/Remote`, ticket: "7T:any", fetch, timeout: 0 });
  };
  const rows = answer("GetAllConnections", `<Response><ErpConnection/><ErpConnection/></Response>`);
  const begun = rows.slice(0, rows.indexOf("</Response>"));

  test("says that the header limit is fetch's", async () => {
    await expect(new ErpSyncAgent(await session("")).GetAllConnections({})).rejects.toThrow(
      /no answer came: .*headersTimeout.*\(UND_ERR_HEADERS_TIMEOUT\)/,
    );
  });

  test("says that the body limit is fetch's, whole and streamed, after the rows that came", async () => {
    const open = await session(begun);
    const error = /the answer broke off: .*bodyTimeout.*\(UND_ERR_BODY_TIMEOUT\)/;
    await expect(new ErpSyncAgent(open).GetAllConnections({})).rejects.toThrow(error);
    let count = 0;
    const read = async () => {
      for await (const _ of stream(open, ErpSyncAgent$, "GetAllConnections", {})) count++;
    };
    await expect(read()).rejects.toThrow(error);
    expect(count).toBe(2);
  });
});
