/** node-soap's client calls the double. It declares every namespace prefix of the WSDL on the envelope, hundreds of them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClientAsync, type Client } from "soap";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, netServerDouble, type Listening } from "../../generated/Services88/double.js";
import { report } from "./report.js";
import { corpus } from "../support/corpus.js";
import { services88 } from "../support/stub.js";
import { zipSource } from "../support/zip.js";

const vendored = fileURLToPath(new URL("../../wsdl/Services88/", import.meta.url));
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const scratch = mkdtempSync(join(tmpdir(), "node-soap-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let listening: Listening;
const double = netServerDouble({ ErpSync: { GetErpFieldValues: () => ["first", "second"] } });
beforeAll(async () => {
  listening = await listen(double);
});
afterAll(() => listening.close());

/** node-soap's client of a WSDL file, with a ticket. */
async function clientOf(wsdl: string, agent: string): Promise<Client> {
  const client = await createClientAsync(wsdl, {}, `${listening.url}/Services88/${agent}.svc`);
  // SoPrincipal, which logs in, takes none.
  if (agent !== "SoPrincipal")
    client.addSoapHeader(`<Credentials xmlns="${services88}"><Ticket>7T:any</Ticket></Credentials>`);
  return client;
}

const declarationsOf = (request: string): number =>
  (/<soap:Envelope[^>]*>/.exec(request)?.[0] ?? "").split(" xmlns:").length - 1;

const call = (client: Client, operation: string): Promise<readonly unknown[]> =>
  (client as unknown as Record<string, (request: object) => Promise<readonly unknown[]>>)[`${operation}Async`]?.({}) ??
  Promise.reject(new Error(`node-soap has no ${operation}`));

describe("node-soap's client", () => {
  test.each([344, 395])("that declares %i prefixes of the WSDL is answered by the double", async (prefixes) => {
    const folder = join(scratch, String(prefixes));
    cpSync(vendored, folder, { recursive: true });
    const file = join(folder, "ErpSync.wsdl");
    const more = Array.from({ length: prefixes }, (_, index) => ` xmlns:q${index + 1}="${arrays}"`).join("");
    writeFileSync(file, readFileSync(file, "utf8").replace("<wsdl:definitions", `<wsdl:definitions${more}`));
    const client = await clientOf(file, "ErpSync");
    const [result] = await call(client, "GetErpFieldValues");
    expect(declarationsOf(client.lastRequest ?? "")).toBeGreaterThanOrEqual(prefixes);
    expect(result).toEqual({ Response: { string: ["first", "second"] } });
  });

  const zip = corpus("Services88-wsdl-2026-07.zip");
  // Takes longer than a developer waits.
  test.skipIf(zip === undefined || !process.env["CORPUS_REQUIRED"])(
    "is answered for every operation of the published WSDLs",
    { timeout: 900_000 },
    async () => {
      const refused: string[] = [];
      let calls = 0;
      let most = 0;
      for (const { path, text } of (await zipSource(zip ?? "")).documents) {
        // node-soap keeps what it has read by its path.
        const file = join(scratch, basename(path));
        writeFileSync(file, text);
        const agent = /name="BasicHttpBinding_(\w+)"/.exec(text)?.[1] ?? path;
        const client = await clientOf(file, agent);
        const [service = {}] = Object.values(client.describe() as Record<string, Record<string, object>>);
        for (const operation of Object.keys(Object.values(service)[0] ?? {})) {
          await call(client, operation).catch((error: unknown) =>
            refused.push(`${agent}.${operation}: ${String(error)}`),
          );
          most = Math.max(most, declarationsOf(client.lastRequest ?? ""));
          calls++;
        }
      }
      report("node-soap's client", { "operations answered": calls, "declarations on one envelope": most });
      expect(refused).toEqual([]);
      expect(calls).toBe(2_029);
      expect(most).toBeGreaterThan(256);
    },
  );
});
