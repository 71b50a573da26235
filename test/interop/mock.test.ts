/** Programs that are not ours begin at a mock: Mono's svcutil with its WSDL, a page in Chromium with a call across origins. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { contractToJson } from "../../generator/contract/json.js";
import { difference } from "../../generator/contract/difference.js";
import type { Contract } from "../../generator/contract/model.js";
import { pickAgents } from "../../generator/contract/queries.js";
import { inspect, mock } from "../../generator/index.js";
import { corpus } from "../support/corpus.js";
import { services88 } from "../support/stub.js";
import { report } from "./report.js";
import { available } from "./required.js";

const run = promisify(execFile);
const wsdl = fileURLToPath(new URL("../../wsdl/Services88", import.meta.url));

/** Without the addresses, which are those of the server that was asked. */
const withoutAddresses = (contract: Contract): unknown =>
  JSON.parse(
    JSON.stringify(contractToJson(contract), (key, value: unknown) => (key === "address" ? undefined : value)),
  );

describe.each(["Services88-wsdl-2021-11.zip", "Services88-wsdl-2026-07.zip"])("a mock of %s", (name) => {
  const from = corpus(name);

  test.skipIf(from === undefined)(
    "serves every agent's contract as it was given",
    async () => {
      const server = await mock({ from: from ?? "" });
      try {
        const [source] = server.contracts;
        const [served] = await inspect({ url: `${server.url}/Services88` });
        if (!source || !served) throw new Error("there is no contract");
        // Types that no operation reaches are in no agent's WSDL.
        const reached = pickAgents(
          source,
          source.agents.map((each) => each.name),
        );
        expect(difference(withoutAddresses(reached), withoutAddresses(served))).toBeUndefined();
        report(`a mock of ${name}`, { agents: served.agents.length, types: served.types.size });
      } finally {
        await server.close();
      }
    },
    120_000,
  );
});

describe.skipIf(!available("svcutil", "mcs"))("svcutil", () => {
  // Mono's svcutil derails on an operation that neither takes nor gives anything, which most other agents have.
  test.each(["ErpSync", "Archive"])(
    "makes a proxy of a mock's %s, which compiles",
    async (agent) => {
      const server = await mock({ from: wsdl, agents: [agent] });
      const folder = mkdtempSync(join(tmpdir(), "svcutil-"));
      try {
        const options = { cwd: folder, timeout: 100_000 };
        await run("svcutil", [`${server.url}/Services88/${agent}.svc?wsdl`, "-out:Proxy.cs"], options);
        const references = ["-r:System.ServiceModel", "-r:System.Runtime.Serialization"];
        await run("mcs", ["-nowarn:0649", "-target:library", ...references, "Proxy.cs", "-out:Proxy.dll"], options);
        const operations = server.contracts.flatMap(({ agents }) => agents.flatMap((each) => each.operations));
        const proxy = readFileSync(join(folder, "Proxy.cs"), "utf8");
        for (const { name } of operations) expect(proxy).toContain(` ${name}(`);
      } finally {
        await server.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    200_000,
  );
});

describe.skipIf(!available("chromium"))("a page in Chromium", () => {
  test("calls a mock that allows its origin, and no other", async () => {
    const pages = createServer((_, response) => response.end("<!doctype html><title>page</title>"));
    await new Promise<void>((ready) => pages.listen(0, "127.0.0.1", ready));
    const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    const servers = await Promise.all(
      [origin, undefined, "http://127.0.0.1:1"].map((cors) =>
        mock({ from: wsdl, agents: ["ErpSync"], ...(cors !== undefined && { cors }) }),
      ),
    );
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      const call = async (url: string, header = {}): Promise<string> =>
        page.evaluate(
          ([address, namespace, headers]) =>
            fetch(`${address as string}/Services88/ErpSync.svc`, {
              method: "POST",
              headers: {
                "content-type": "text/xml; charset=utf-8",
                soapaction: `"${namespace as string}/ErpSync/TestConnectionById"`,
                ...(headers as Record<string, string>),
              },
              body:
                `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>` +
                `<Credentials xmlns="${namespace as string}"><Ticket>t</Ticket></Credentials></s:Header>` +
                `<s:Body><TestConnectionById xmlns="${namespace as string}"/></s:Body></s:Envelope>`,
            }).then(
              async (response) => `${response.status} ${await response.text()}`,
              (error: unknown) => String(error),
            ),
          [url, services88, header] as const,
        );
      const [allowed, silent, other] = servers.map(({ url }) => url);
      expect(await call(allowed ?? "")).toMatch(/^200 .*<Response>false<\/Response>/);
      expect(await call(allowed ?? "", { "x-double-fail": "status=503" })).toMatch(/^503 /);
      for (const url of [silent, other]) expect(await call(url ?? "")).toBe("TypeError: Failed to fetch");
    } finally {
      await browser.close();
      await Promise.all(servers.map((each) => each.close()));
      pages.close();
    }
  }, 120_000);
});
