/** The examples of docs/fetch.md compile, and do what the page says: through a proxy, with an authority of one's own, beyond a time limit. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { connect as connectTo, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { available } from "../interop/required.js";
import { answer } from "../support/stub.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(join(root, "docs/fetch.md"), "utf8");
const examples = new Map(
  [...page.matchAll(/```ts(?: .*)?\n\/\/ (\w+)\.ts\n([^]*?)```/g)].map(([, name = "", code = ""]) => [
    name,
    code.replace("./generated/", join(root, "generated/")),
  ]),
);

// Below the project, so that undici is found.
mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
const scratch = mkdtempSync(join(root, "node_modules/.cache/fetch-docs-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("the examples compile", async () => {
  expect([...examples.keys()]).toEqual(["proxy", "authority", "patient", "traced"]);
  const paths = [...examples].map(([name, code]) => {
    const path = join(scratch, `${name}.ts`);
    writeFileSync(path, code);
    return path;
  });
  const flags =
    "--noEmit --ignoreConfig --target ES2022 --module NodeNext --lib ES2022 --types node --strict --skipLibCheck";
  const tsc = [join(root, "node_modules/typescript/bin/tsc"), ...flags.split(" "), ...paths];
  const { stdout } = await promisify(execFile)(process.execPath, tsc, { cwd: root }).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
});

/** Runs an example with texts of it replaced, makes a call with its session, and returns what was printed. */
async function run(name: string, replaced: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) {
  let code = examples.get(name) ?? "";
  for (const [from, to] of Object.entries(replaced)) {
    expect(code).toContain(from);
    code = code.replaceAll(from, to);
  }
  const call = `
    import { ErpSyncAgent } from ${JSON.stringify(join(root, "generated/Services88/agents/ErpSync.ts"))};
    await new ErpSyncAgent(session).ForceResyncBatchTask({ ErpConnectionId: 7 }).then(() => console.log("done"), (error) => console.log(error.message));
    process.exit();`;
  const outfile = join(scratch, `${name}-${runs++}.mjs`);
  const stdin = { contents: code + call, resolveDir: root, loader: "ts" } as const;
  await build({
    stdin,
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile], { env: { ...process.env, ...env } });
  return stdout.trim();
}
let runs = 0;

async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  afterAll(() => void server.close());
  return (server.address() as AddressInfo).port;
}

let delay = 0;
const soap: RequestListener = (request, response) => {
  request.resume();
  request.once("end", () =>
    setTimeout(() => {
      response.writeHead(200, { "content-type": "text/xml; charset=utf-8" }).end(answer("ForceResyncBatchTask"));
    }, delay),
  );
};

test("the example of logging prints operation and status", async () => {
  const port = await listening(createHttpServer(soap));
  const printed = await run("traced", { "https://crm.example.com": `http://127.0.0.1:${port}` });
  expect(printed).toMatch(/ErpSync\/ForceResyncBatchTask" 200 \d+ ms\ndone$/);
});

describe.skipIf(!available("openssl"))("https", () => {
  const ca = join(scratch, "ca.pem");
  let address = "";

  beforeAll(async () => {
    const key = join(scratch, "key.pem");
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
    execFileSync("openssl", [...request, ...subject, "-keyout", key, "-out", ca], { stdio: "ignore" });
    const port = await listening(createHttpsServer({ key: readFileSync(key), cert: readFileSync(ca) }, soap));
    address = `https://localhost:${port}`;
  });

  test("an unknown authority is refused, and the error says so", async () => {
    expect(await run("traced", { "https://crm.example.com": address })).toMatch(
      /no answer came: self-signed certificate \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/,
    );
  });

  test("NODE_EXTRA_CA_CERTS makes Node trust an authority", async () => {
    const env = { NODE_EXTRA_CA_CERTS: ca };
    expect(await run("traced", { "https://crm.example.com": address }, env)).toMatch(/done$/);
  });

  test("the example of an authority makes one session trust it", async () => {
    expect(await run("authority", { "https://crm.example.com": address, "/etc/ssl/our-ca.pem": ca })).toBe("done");
  });

  test("the example of a proxy calls through it", async () => {
    const asked: (string | undefined)[] = [];
    const proxy = createHttpServer().on("connect", (request, client) => {
      asked.push(request.url);
      const [host = "", port] = (request.url ?? "").split(":");
      const server = connectTo(Number(port), host, () => {
        client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        server.pipe(client).pipe(server);
      });
      for (const socket of [client, server]) socket.on("error", () => client.destroy());
    });
    const port = await listening(proxy);
    const replaced = {
      "https://crm.example.com": address,
      "http://proxy.example.com:8080": `http://127.0.0.1:${port}`,
    };
    expect(await run("proxy", replaced, { NODE_EXTRA_CA_CERTS: ca })).toBe("done");
    expect(asked).toEqual([address.slice("https://".length)]);
  });
});

describe.skipIf(process.env["INTEROP_REQUIRED"] === undefined)("time limits", () => {
  test("the example's agent has the limits that it is given, and none with 0", async () => {
    const port = await listening(createHttpServer(soap));
    const there = { "https://crm.example.com": `http://127.0.0.1:${port}` };
    // undici counts in steps of about a second.
    delay = 4_000;
    const limited = { ...there, "headersTimeout: 0": "headersTimeout: 500" };
    expect(await run("patient", limited)).toContain("UND_ERR_HEADERS_TIMEOUT");
    expect(await run("patient", there)).toBe("done");
    delay = 0;
  });
});
