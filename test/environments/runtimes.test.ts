/**
 * The same call and the same answer in every runtime that the client is for: Node 20, 24 and 26, Bun, Deno, Chromium. What is sent must be the
 * golden message to the byte, what is read the same values. Chromium is Debian's.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { available } from "../interop/required.js";
import { isPresent, output, runtimes } from "../support/runtimes.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "runtimes-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Gives what was sent and what was read, as text that can be compared. */
const program = `
import { connect, ErpSyncAgent, NetServerError } from ${JSON.stringify(join(root, "generated/Services88/index.ts"))};
const namespace = "http://www.superoffice.net/ws/crm/NetServer/Services88";
const answer = (body, header = "<Succeeded xmlns='" + namespace + "'>true</Succeeded>") => '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>' + header + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
const answers = {
  ForceResyncBatchTask: answer('<ForceResyncBatchTaskResponse xmlns="' + namespace + '"/>'),
  GetConnection: answer('<GetConnectionResponse xmlns="' + namespace + '" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><Response><ErpConnectionId>7</ErpConnectionId><DisplayName>M\\u00fcller &amp; S\\u00f8nn \\u5317\\ud83d\\ude00</DisplayName><DisplayDescription i:nil="true"/><ConfigFields><StringKeyValuePair><Key>__proto__</Key><Value>x</Value></StringKeyValuePair></ConfigFields><UserGroupAccessIds><a:int>1</a:int><a:int>-2</a:int></UserGroupAccessIds><Newer>kept</Newer></Response></GetConnectionResponse>'),
  SyncAll: answer('<SyncAllResponse xmlns="' + namespace + '"/>', '<ExceptionInfo xmlns="' + namespace + '"><Message>not now</Message></ExceptionInfo><Succeeded xmlns="' + namespace + '">false</Succeeded>'),
};
export async function main() {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push([url, init.headers.SOAPAction, init.body]);
    const operation = init.headers.SOAPAction.replace(/^.*\\/|"$/g, "");
    return new Response(new TextEncoder().encode(answers[operation]), { headers: { "content-type": "text/xml; charset=utf-8" } });
  };
  const erpSync = new ErpSyncAgent(connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", applicationToken: "app", fetch }));
  await erpSync.ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
  const connection = await erpSync.GetConnection({ ErpConnectionId: 7 });
  const error = await erpSync.SyncAll().catch((each) => each);
  const refused = await erpSync.ForceResyncBatchTask({ InternalKeyIds: [4294967296] }).catch((each) => each);
  const kept = Object.fromEntries(Object.getOwnPropertySymbols(connection).map((symbol) => [String(symbol), connection[symbol]]));
  return JSON.stringify({ sent, connection, kept, keys: Object.keys(connection.ConfigFields), error: [error instanceof NetServerError, error.message], refused: refused.message });
}
`;

let script = "";
let expected: { readonly sent: readonly (readonly [string, string, string])[] };
beforeAll(async () => {
  script = join(scratch, "program.mjs");
  const options = {
    bundle: true,
    platform: "neutral",
    target: "es2022",
    external: ["node:*"],
    logLevel: "error",
  } satisfies BuildOptions;
  await build({
    ...options,
    stdin: { contents: `${program}\nconsole.log(await main());`, resolveDir: root },
    format: "esm",
    outfile: script,
  });
  await build({
    ...options,
    stdin: { contents: program, resolveDir: root },
    format: "iife",
    globalName: "program",
    outfile: join(scratch, "page.js"),
  });
  expected = JSON.parse(await output(process.execPath, [script])) as typeof expected;
});

test("here, what is sent is the golden message and what is read has every member", () => {
  const [first] = expected.sent;
  expect(first?.slice(0, 2)).toEqual([
    "https://crm.example.com/Remote/Services88/ErpSync.svc",
    '"http://www.superoffice.net/ws/crm/NetServer/Services88/ErpSync/ForceResyncBatchTask"',
  ]);
  expect(first?.[2]).toContain(
    "<a:int>1001</a:int><a:int>1002</a:int></InternalKeyIds></ForceResyncBatchTask></s:Body></s:Envelope>",
  );
  expect(expected).toMatchObject({
    connection: {
      ErpConnectionId: 7,
      DisplayName: "M\u00fcller & S\u00f8nn \u5317\u{1f600}",
      DisplayDescription: null,
      UserGroupAccessIds: [1, -2],
    },
    keys: ["__proto__"],
    error: [true, expect.stringContaining("not now")],
    refused: "ForceResyncBatchTask.InternalKeyIds[0]: expected an xs:int, got 4294967296",
  });
  expect(JSON.stringify(expected)).toContain("Newer");
});

describe.each(runtimes)("%s", (name, binary, ...before) => {
  test.skipIf(!isPresent(binary))("sends and reads the same", async () => {
    expect([name, JSON.parse(await output(binary, [...before, script]))]).toEqual([name, expected]);
  });
});

test.skipIf(!available("chromium"))("Chromium sends and reads the same", async () => {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    writeFileSync(join(scratch, "page.html"), "<!doctype html><title>page</title>");
    await page.goto(`file://${join(scratch, "page.html")}`);
    await page.addScriptTag({ path: join(scratch, "page.js") });
    expect(JSON.parse(await page.evaluate("program.main()"))).toEqual(expected);
  } finally {
    await browser.close();
  }
});
