/** A service that is not NetServer's: found at its own path, with a request header that the caller fills. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate, mock, vendor } from "../../generator/index.js";
import { partnerAction, partnerNamespace, partnerPath, partnerWsdl } from "../support/partner-wsdl.js";
import { campaigns } from "../support/campaign.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "partner-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Sent {
  readonly url: string;
  readonly body: string;
  readonly action: string | null;
}
interface Answered {
  readonly connect: (options: object) => unknown;
  readonly PartnerSystemUserAgent: new (session: unknown) => {
    Authenticate(request: object, options?: object): Promise<{ IsSuccessful: boolean; Token: string | null }>;
  };
}
let client: Answered;

const flags = "--ignoreConfig --strict --exactOptionalPropertyTypes --target ES2022 --module NodeNext --lib ES2022,DOM";

const tsc = (file: string) =>
  spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), ...flags.split(" "), "--rootDir", ".", "--outDir", "dist", file],
    { cwd: folder },
  );

beforeAll(async () => {
  mkdirSync(join(folder, "source"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "source/partner.wsdl"), partnerWsdl());
  await generate({ from: join(folder, "source"), out: join(folder, "generated") });
  const index = join(folder, "generated/PartnerSystemUserService/index.ts");
  expect(String(tsc(index).stdout)).toBe("");
  const built = join(folder, "dist/generated/PartnerSystemUserService/index.js");
  client = (await import(pathToFileURL(built).href)) as Answered;
}, 300_000);

/** Calls with a `fetch` that notes what was sent, and returns it. */
async function sentBy(options: object, callOptions?: object): Promise<Sent> {
  let sent: Sent | undefined;
  const fetch = async (url: string, { body, headers }: { body: string; headers: Record<string, string> }) => {
    sent = { url, body, action: new Headers(headers).get("soapaction") };
    return new Response(
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><AuthenticateResponse xmlns="${partnerNamespace}"><IsSuccessful>true</IsSuccessful><Token>t</Token></AuthenticateResponse></s:Body></s:Envelope>`,
      { headers: { "Content-Type": "text/xml" } },
    );
  };
  const agent = new client.PartnerSystemUserAgent(client.connect({ ...options, fetch }));
  await agent.Authenticate({ SignedSystemToken: "signed" }, callOptions);
  if (!sent) throw new Error("nothing was sent");
  return sent;
}

test("the output folder is named after the service, because a version number names nothing", () => {
  expect(readdirSync(join(folder, "generated"))).toEqual(["PartnerSystemUserService"]);
});

describe("the address", () => {
  test.each([
    ["https://sod.example.com", `https://sod.example.com${partnerPath}`],
    ["https://sod.example.com/", `https://sod.example.com${partnerPath}`],
    [`https://online.example.com${partnerPath}`, `https://online.example.com${partnerPath}`],
    ["https://proxy.example.com/so", `https://proxy.example.com/so${partnerPath}`],
  ])("of %s is %s", async (baseUrl, url) => {
    expect((await sentBy({ baseUrl })).url).toBe(url);
  });
});

describe("a header that no session fills", () => {
  const baseUrl = "https://sod.example.com";

  test("is an option of the session", async () => {
    const { body, action } = await sentBy({
      baseUrl,
      applicationToken: "app",
      messageHeaders: { ContextIdentifier: "Cust1" },
    });
    expect(body).toMatch(
      /<s:Header><ApplicationToken[^>]*>app<\/ApplicationToken><ContextIdentifier[^>]*>Cust1<\/ContextIdentifier><\/s:Header>/,
    );
    expect(action).toBe(`"${partnerAction}"`);
  });

  test("is an option of the call, which takes precedence", async () => {
    const session = { baseUrl, messageHeaders: { ContextIdentifier: "Cust1" } };
    const { body } = await sentBy(session, { messageHeaders: { ContextIdentifier: "Cust2" } });
    expect(body).toContain(">Cust2<");
    expect(body).not.toContain("Cust1");
  });

  test("keeps the value that it had at connect()", async () => {
    const messageHeaders = { ContextIdentifier: "Cust1" };
    const bodies: string[] = [];
    const fetch = async (_url: string, { body }: { body: string }) => {
      bodies.push(body);
      return new Response("", { status: 500 });
    };
    const session = client.connect({ baseUrl, messageHeaders, fetch });
    messageHeaders.ContextIdentifier = "Cust2";
    await expect(new client.PartnerSystemUserAgent(session).Authenticate({})).rejects.toThrow();
    expect(bodies[0]).toContain(">Cust1<");
  });

  test("is refused before anything is sent, if the operation takes no header of that name", async () => {
    await expect(sentBy({ baseUrl }, { messageHeaders: { ContextIdentifer: "Cust1" } })).rejects.toMatchObject({
      name: "RequestError",
      path: "ContextIdentifer",
      message: expect.stringContaining("PartnerSystemUser.Authenticate takes no such header"),
    });
  });

  test.runIf(campaigns)("is typed for the call and for the session", () => {
    const file = join(folder, "generated/PartnerSystemUserService/uses.ts");
    const uses = (header: string) => `
      import { connect, PartnerSystemUserAgent, type PartnerSystemUserHeaders } from "./index.js";
      const headers: PartnerSystemUserHeaders = { ${header} };
      const session = connect({ baseUrl: "https://sod.example.com", messageHeaders: { ${header} } });
      void new PartnerSystemUserAgent(session).Authenticate({}, { messageHeaders: { ${header} } });
      export { headers };`;
    writeFileSync(file, uses('ContextIdentifier: "Cust1"'));
    expect(String(tsc(file).stdout)).toBe("");
    writeFileSync(file, uses('ContextIdentifer: "Cust1"'));
    expect(String(tsc(file).stdout).match(/error TS/g)).toHaveLength(3);
    rmSync(file);
  });
});

test("the mock answers at the path of the WSDL", async () => {
  const server = await mock({ from: join(folder, "source") });
  try {
    const { origin } = new URL(server.url);
    const session = client.connect({ baseUrl: origin, messageHeaders: { ContextIdentifier: "Cust1" } });
    const answer = await new client.PartnerSystemUserAgent(session).Authenticate({});
    expect(answer).toMatchObject({ IsSuccessful: expect.any(Boolean) });
  } finally {
    await server.close();
  }
});

/** Returns the TypeScript files below a folder, each with its path. */
const clientFiles = (out: string) =>
  readdirSync(join(folder, out), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path, readFileSync(join(folder, out, path), "utf8")]);

test.each(["PartnerSystemUserService", "PartnerSystemUser"])(
  "the client of the port type %s is the same",
  async (portType) => {
    const wsdl = join(folder, `${portType}.wsdl`);
    writeFileSync(wsdl, partnerWsdl(portType));
    await generate({ from: wsdl, out: join(folder, `from${portType}`) });
    expect(clientFiles(`from${portType}`)).toEqual(clientFiles("generated"));
  },
);

test("a client from the vendored set is the same", async () => {
  await vendor({ from: join(folder, "source"), out: join(folder, "wsdl") });
  await generate({ from: join(folder, "wsdl"), out: join(folder, "again") });
  const vendored = readFileSync(join(folder, "wsdl/PartnerSystemUserService/PartnerSystemUser.wsdl"), "utf8");
  expect(vendored).toContain('<wsdl:portType name="IPartnerSystemUserService">');
  expect(clientFiles("again")).toEqual(clientFiles("generated"));
});
