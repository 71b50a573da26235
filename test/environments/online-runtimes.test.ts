/**
 * A log-in to SuperOffice Online and calls over SOAP and JSON, in every runtime: Node 20, 24 and 26, Bun, Deno. The stand-in checks the signature that the
 * runtime's WebCrypto makes, and the runtime checks the stand-in's. In Chromium, `online` refuses a private key.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { available } from "../interop/required.js";
import { listenStandIn, onlineStandIn } from "../support/online.js";
import { isPresent, output, runtimes } from "../support/runtimes.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "online-"));
const client = JSON.stringify(join(root, "generated/Services88/index.ts"));
const json = JSON.stringify(join(root, "generated/Services88/json.ts"));

/** Calls with each form of the key, and gives the names of the errors of a forged token and of a bad key. */
const program = `
import { connect, ErpSyncAgent, online } from ${client};
import { connect as connectJson } from ${json};
const { url, app, keys } = JSON.parse(globalThis.process.env.STAND_IN);
const fetch = (address, init) => globalThis.fetch(address.replace("https:/", url), init);
const said = [];
for (const privateKey of keys) {
  const tenant = online({ ...app, privateKey, fetch });
  for (const open of [connect, connectJson]) {
    const connections = await new ErpSyncAgent(open({ ...tenant, fetch })).GetAllConnections({});
    said.push(connections.length > 0);
  }
}
for (const change of [{ privateKey: keys[0].replace(/[\\r\\n]+[^-]{60}/, "\\n") }, { contextIdentifier: "Cust9" }])
  said.push(await Promise.resolve().then(() => new ErpSyncAgent(connect({ ...online({ ...app, privateKey: keys[0], ...change, fetch }), fetch })).GetAllConnections({})).catch((error) => error.name));
console.log(JSON.stringify(said));
`;

const options = {
  bundle: true,
  platform: "neutral",
  target: "es2022",
  external: ["node:*"],
  logLevel: "error",
} satisfies BuildOptions;

const standIn = onlineStandIn();
const script = join(scratch, "program.mjs");
let port: Awaited<ReturnType<typeof listenStandIn>>;
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  port = await listenStandIn(standIn);
  await build({ ...options, stdin: { contents: program, resolveDir: root }, format: "esm", outfile: script });
  const keys = [standIn.app.privateKey, ...standIn.keyForms];
  environment = { STAND_IN: JSON.stringify({ url: port.url, app: standIn.app, keys }) };
});
afterAll(() => {
  port.close();
  rmSync(scratch, { recursive: true, force: true });
});

const expected = [...Array<boolean>(6).fill(true), "PrivateKeyError", "TenantUnknown"];

test("logs in and calls here", async () => {
  expect(JSON.parse(await output(process.execPath, [script], environment))).toEqual(expected);
});

describe.each(runtimes)("%s", (name, binary, ...before) => {
  test.skipIf(!isPresent(binary))("logs in and calls", async () => {
    const said: unknown = JSON.parse(await output(binary, [...before, script], environment));
    expect([name, said]).toEqual([name, expected]);
  });
});

test.skipIf(!available("chromium"))("Chromium refuses a private key and takes an access token", async () => {
  const contents = `
import { online } from ${client};
export const errorOf = (options) => { try { online(options); return ""; } catch (error) { return error.name + ": " + error.message; } };`;
  const outfile = join(scratch, "page.js");
  await build({ ...options, stdin: { contents, resolveDir: root }, format: "iife", globalName: "program", outfile });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    writeFileSync(join(scratch, "page.html"), "<!doctype html><title>page</title>");
    await page.goto(`file://${join(scratch, "page.html")}`);
    await page.addScriptTag({ path: outfile });
    const ask = async (given: object): Promise<unknown> => page.evaluate(`program.errorOf(${JSON.stringify(given)})`);
    expect(await ask(standIn.app)).toMatch(
      /^TypeError: online: a private key or a client secret must not be in a browser/,
    );
    const { environment: place, contextIdentifier } = standIn.app;
    expect(await ask({ environment: place, contextIdentifier, accessToken: "8A:Cust12345.x" })).toBe("");
  } finally {
    await browser.close();
  }
});
