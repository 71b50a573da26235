/** A WSDL behind a login: what is sent where, what is said when it does not do, and that no secret shows up anywhere. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DiagnosticError, inspect, type InputOptions } from "../../generator/index.js";
import { runIn } from "../support/command-line.js";
import { wsdl, xsd } from "../support/wsdl.js";

const secrets = ["hunter2", "p@ss:wørd", "tøken-4711", "geheim"] as const;
const [password, oddPassword, , apiKey] = secrets;
const basic = (user: string, secret: string) => `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;

/** Every spelling in which a secret could leak. */
const spellings = secrets.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString("base64"),
  ...["kari", "ola"].map((user) => Buffer.from(`${user}:${secret}`).toString("base64")),
]);
const leaks = (text: string): readonly string[] => spellings.filter((each) => text.includes(each));

const closed: Server[] = [];
const asked: { readonly host: string; readonly request: IncomingMessage }[] = [];

/** A server that gives its document to whom `admits` admits. */
async function serve(
  host: string,
  answer: (request: IncomingMessage) => { status: number; headers?: Record<string, string>; body?: string },
): Promise<string> {
  const server = createServer((request, response) => {
    asked.push({ host, request });
    const { status, headers = {}, body = "" } = answer(request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closed.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const withImport = wsdl({
  schema: '<xs:import namespace="urn:other" schemaLocation="http://other.invalid/Note.svc?xsd=xsd0"/>',
});
const document = (request: IncomingMessage): string =>
  request.url?.endsWith("xsd0") === true ? xsd("urn:other", "") : withImport;
let withBasic = "";
let withKey = "";
let elsewhere = "";
let redirecting = "";
let proxy = "";
beforeAll(async () => {
  withBasic = await serve("basic", (request) =>
    [basic("kari", password), basic("ola", oddPassword)].includes(request.headers.authorization ?? "")
      ? { status: 200, body: document(request) }
      : { status: 401, headers: { "www-authenticate": 'Basic realm="crm"' } },
  );
  withKey = await serve("key", (request) =>
    request.headers["x-api-key"] === apiKey ? { status: 200, body: document(request) } : { status: 403 },
  );
  elsewhere = await serve("elsewhere", (request) =>
    request.url?.includes("open") === true ? { status: 200, body: wsdl() } : { status: 401 },
  );
  redirecting = await serve("redirecting", (request) => {
    const url = request.url ?? "";
    if (url.startsWith("/here")) return { status: 307, headers: { location: url.replace("/here", "/there") } };
    if (url.startsWith("/loop")) return { status: 302, headers: { location: url } };
    if (url.startsWith("/odd")) return { status: 302, headers: { location: "http://" } };
    if (url.startsWith("/there")) return { status: 200, body: wsdl() };
    return { status: 302, headers: { location: `${elsewhere.replace("//", "//ola:geheim@")}${url}` } };
  });
  proxy = await serve("proxy", () => ({ status: 407, headers: { "proxy-authenticate": "Basic" } }));
});
afterAll(() => closed.forEach((each) => each.close()));
beforeEach(() => void (asked.length = 0));

const found = async (options: InputOptions) =>
  (await inspect({ agents: ["Note"], ...options })).flatMap((each) => each.agents.map(({ name }) => name));
const said = (options: InputOptions): Promise<string> =>
  found(options).then(
    () => "",
    (error: unknown) => {
      expect(error).toBeInstanceOf(DiagnosticError);
      return (error as Error).message;
    },
  );

describe("credentials", () => {
  test("in the address become Basic authorization, for the WSDL and for what it imports", async () => {
    expect(await found({ url: withBasic.replace("//", `//kari:${password}@`) })).toEqual(["Note"]);
    expect(asked.map(({ request }) => request.url)).toEqual(["/Note.svc?singleWsdl", "/Note.svc?xsd=xsd0"]);
  });

  test("in the address are decoded, and encoded as UTF-8", async () => {
    expect(await found({ url: withBasic.replace("//", `//ola:${encodeURIComponent(oddPassword)}@`) })).toEqual([
      "Note",
    ]);
  });

  test("in a header of any name are sent with every request", async () => {
    expect(await found({ url: withKey, headers: { "X-Api-Key": apiKey } })).toEqual(["Note"]);
  });

  test("in an Authorization header win over those in the address", async () => {
    const url = withBasic.replace("//", "//kari:wrong@");
    expect(await found({ url, headers: { authorization: basic("kari", password) } })).toEqual(["Note"]);
  });

  test("follow a redirect within the server, and never leave it", async () => {
    const headers = { authorization: basic("kari", password), "x-api-key": apiKey };
    expect(await found({ url: `${redirecting}/here`, headers })).toEqual(["Note"]);
    expect(asked.every(({ request }) => request.headers["x-api-key"] === apiKey)).toBe(true);
    asked.length = 0;
    expect(await found({ url: `${redirecting}/open`, headers })).toEqual(["Note"]);
    expect(asked.map(({ host }) => host)).toEqual(["redirecting", "elsewhere"]);
    const { authorization, "x-api-key": key } = asked[1]?.request.headers ?? {};
    expect([authorization, key]).toEqual([undefined, undefined]);
  });
});

describe("what is said", () => {
  test("of a server that wants a login: both ways to give one", async () => {
    const message = await said({ url: withBasic });
    expect(message).toMatch(/^NS113: .*Note \(HTTP 401, the server offers Basic\)/);
    expect(message).toMatch(/https:\/\/USER:PASSWORD@HOST.*--header/);
  });

  test.each([
    ["Negotiate, NTLM", "Negotiate or NTLM"],
    ["NTLM", "NTLM"],
    ['Digest realm="crm", nonce="n", qop="auth"', "Digest"],
    ["Negotiate oYH1MIHy", "Negotiate"],
  ])(
    "of a server that only takes %s: how to save the WSDL, and not the two ways that it refuses",
    async (header, kinds) => {
      const windows = await serve("windows", () => ({ status: 401, headers: { "www-authenticate": header } }));
      const message = await said({ url: `${windows.replace("//", "//kari:hunter2@")}/Services1` });
      expect(message).toContain(
        `Note (HTTP 401, the server offers ${kinds}): netserver-codegen supports Basic and fixed headers, not ${kinds}; save the WSDL with ` +
          `curl --anyauth --user "USER" -o Note.wsdl "${windows}/Services1/Note.svc?singleWsdl", or from a browser, and give the file with --from Note.wsdl`,
      );
      expect(message).not.toContain("USER:PASSWORD@");
      expect(leaks(message)).toEqual([]);
    },
  );

  test("of a server that takes NTLM and Basic: both ways to give a login", async () => {
    const either = await serve("either", () => ({
      status: 401,
      headers: { "www-authenticate": 'NTLM, Basic realm="x"' },
    }));
    const message = await said({ url: either });
    expect(message).toMatch(/the server offers NTLM or Basic\): give credentials in the URL, .*--header/);
  });

  test("of many agents that are refused alike: the reason once", async () => {
    const message = await said({ url: withBasic, agents: ["Note", "Sale"] });
    expect(message).toContain(": Note, Sale (HTTP 401, the server offers Basic): ");
  });

  test("after a few refusals, and no more are provoked: a server may lock the account", async () => {
    expect(await said({ url: withBasic.replace("//", "//kari:wrong@"), agents: undefined as never })).toMatch(/^NS113/);
    expect(asked.length).toBeLessThan(10);
  });

  test("of a server that refuses the one that was given", async () => {
    expect(await said({ url: withKey, headers: { "x-api-key": "wrong" } })).toMatch(/^NS113: .*Note \(HTTP 403\)/);
  });

  test("of a redirect to another server that wants a login: none was sent there", async () => {
    const message = await said({ url: `${redirecting}/closed`, headers: { "x-api-key": apiKey } });
    expect(message).toMatch(
      /^NS113: .*HTTP 401 from 127\.0\.0\.1:\d+, where the request was redirected without the login/,
    );
    expect(leaks(message)).toEqual([]);
  });

  test("of redirects without end, and of one to nowhere", async () => {
    expect(await said({ url: `${redirecting}/loop` })).toMatch(/^NS105: .*redirected more than 5 times/);
    expect(await said({ url: `${redirecting}/odd` })).toMatch(/^NS105: .*redirected to no address/);
  });

  test("of a proxy that wants a login, in whichever way Node tells it", async () => {
    const tunnel = Object.assign(new Error("Request was cancelled."), {
      cause: Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), { code: "UND_ERR_ABORTED" }),
    });
    const fetches = [tunnel, new Error("Proxy Authentication Required (407)")].map(
      (cause) => () => Promise.reject(new TypeError("fetch failed", { cause })),
    );
    for (const options of [{ url: proxy }, ...fetches.map((fetch) => ({ url: "https://crm.example.com", fetch }))]) {
      const message = await said(options);
      expect(message).toMatch(/^NS114: .*HTTP 407/);
      expect(message).toMatch(/HTTPS_PROXY=http:\/\/USER:PASSWORD@PROXY:PORT NODE_USE_ENV_PROXY=1/);
    }
  });

  test("of a proxy that is configured and that Node does not use", async () => {
    const fetch = () =>
      Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ENOTFOUND" }) }));
    process.env["HTTPS_PROXY"] = `http://kari:${password}@proxy:8080`;
    try {
      const message = await said({ url: "https://crm.example.com", fetch });
      expect(message).toMatch(/HTTPS_PROXY is set, and Node uses it only with NODE_USE_ENV_PROXY=1/);
      expect(leaks(message)).toEqual([]);
    } finally {
      delete process.env["HTTPS_PROXY"];
    }
  });

  test("of agents that are refused while others are not: a warning names them", async () => {
    const partly = await serve("partly", ({ url = "" }) =>
      url.startsWith("/Contact.")
        ? { status: 200, body: wsdl({ agent: "Contact" }) }
        : { status: url.startsWith("/List.") ? 403 : 404 },
    );
    const { generate } = await import("../../generator/index.js");
    const { warnings } = await generate({ url: partly, out: join(tmpdir(), "never"), check: true });
    expect(warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^NS113 .*: List \(HTTP 403\); left out, and the other agents are read$/),
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['the header "X Y"', { "X Y": "geheim" }],
    ["the value of the header X-Y", { "X-Y": "geheim\r\nHost: evil" }],
    ["the value of the header X-Y", { "X-Y": "geheim\u0144" }],
  ])("of %s that HTTP does not allow", async (what, headers) => {
    const message = await said({ url: withKey, headers });
    expect(message).toContain(`NS105: ${what} has a character that HTTP does not allow`);
    expect([leaks(message), asked]).toEqual([[], []]);
  });
});

describe("on the command line", () => {
  const scratch = mkdtempSync(join(tmpdir(), "login-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = await runIn(scratch, args, {
      environment: { NETSERVER_CODEGEN_DEBUG: "1", ...env },
    });
    return { code: status, output: stdout + stderr };
  };
  const written = (): string =>
    readdirSync(scratch, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(scratch, path)).isFile())
      .map((path) => readFileSync(join(scratch, path), "utf8"))
      .join("\n");

  test("every command that takes --url takes --header and credentials, and no secret is printed or written", async () => {
    const key = ["--url", withKey, "--agent", "Note", "--header", `X-Api-Key: ${apiKey}`, "--header", "X-Other: 1"];
    const inAddress = ["--url", withBasic.replace("//", `//kari:${password}@`), "--agent", "Note"];
    for (const source of [key, inAddress])
      for (const command of ["vendor", "generate", "inspect", "check", "upgrade"]) {
        const { code, output } = await run([command, ...source]);
        expect([command, code, leaks(output)]).toEqual([command, 0, []]);
      }
    expect(written()).toContain("127.0.0.1");
    expect(leaks(written())).toEqual([]);
  }, 240_000);

  test("headers also come from the environment, which other users cannot see; a flag wins", async () => {
    const env = { NETSERVER_CODEGEN_HEADERS: `X-Other: 1\nX-Api-Key: ${apiKey}\n` };
    expect((await run(["inspect", "--url", withKey, "--agent", "Note"], env)).code).toBe(0);
    const args = ["inspect", "--url", withKey, "--agent", "Note", "--header", "x-api-key: wrong"];
    expect((await run(args, env)).code).toBe(1);
  });

  test.each<[string, readonly string[], string]>([
    ["a header without a colon", ["--header", "geheim"], '--header: expected "Name: value"'],
    ["a header without quotes", ["--header", "Authorization:", "Bearer", "geheim"], '--header: expected "Name: value"'],
    [
      "a header without quotes and with =",
      ["--header=Authorization:", "Bearer", "geheim"],
      '--header: expected "Name: value"',
    ],
    ["a value without its flag", ["--header", "A: b", "geheim"], "Unknown argument"],
    [
      "a header without a server",
      ["--header", "A: geheim"],
      "--header needs --url, because it is sent to that server only",
    ],
  ])("%s is a mistake that does not repeat the value", async (_, args, message) => {
    const url = message.startsWith("--header needs") ? [] : ["--url", withKey];
    const { code, output } = await run(["generate", ...url, ...args]);
    expect(output).toContain(message);
    expect([code, leaks(output)]).toEqual([2, []]);
  });

  test.each<[string, readonly string[]]>([
    ["--from", ["generate", "--from"]],
    ["--docs", ["generate", "--docs"]],
    ["diff", ["diff", "wsdl"]],
  ])("an address given to %s is named without its credentials", async (_, args) => {
    const { code, output } = await run([...args, withBasic.replace("//", `//kari:${password}@`)]);
    expect(output).toMatch(/NS101 .*http:\/\/127\.0\.0\.1:\d+ is a URL/);
    expect([code, leaks(output)]).toEqual([1, []]);
  });

  test("an address of the wrong kind in the configuration is named without its credentials", async () => {
    writeFileSync(join(scratch, "c.json"), JSON.stringify({ url: [`https://kari:${password}@crm.example.com`] }));
    const { code, output } = await run(["generate", "--config", "c.json"]);
    expect([code, leaks(output)]).toEqual([1, []]);
  });
});
