import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const services = "http://www.superoffice.net/ws/crm/NetServer/Services88";

let folder: string;
let server: Server;
const requests: string[] = [];

/** Answers as a NetServer would, with as little as the two operations need. */
const answers: Readonly<Record<string, string>> = {
  [`"${services}/ErpSync/ForceResyncBatchTask"`]: `<ForceResyncBatchTaskResponse xmlns="${services}"/>`,
  [`"${services}/ErpSync/GetAllConnections"`]: `<GetAllConnectionsResponse xmlns="${services}"><Response><ErpConnection><DisplayName>Visma</DisplayName></ErpConnection></Response></GetAllConnectionsResponse>`,
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "downstream-"));
  cpSync(join(root, "test/downstream/project"), folder, { recursive: true });
  cpSync(join(root, "wsdl"), join(folder, "wsdl"), { recursive: true });
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests.push(Buffer.concat(chunks).toString("utf8"));
      const body = answers[String(request.headers["soapaction"])] ?? "";
      response.writeHead(200, { "content-type": "text/xml; charset=utf-8" });
      response.end(
        `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><Succeeded xmlns="${services}">true</Succeeded></s:Header><s:Body>${body}</s:Body></s:Envelope>`,
      );
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(!campaigns)(
  "the packed tool is a build step of an empty project, and the client that it writes calls the server",
  async () => {
    const packed = await run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
      cwd: root,
    });
    const archive = packed.stdout.trim().split("\n").at(-1) ?? "";
    await run("npm", ["install", "--no-save", "--no-fund", "--no-audit", "--prefer-offline", join(folder, archive)], {
      cwd: folder,
    });

    const generated = await run(
      "npx",
      ["--no-install", "netserver-codegen", "generate", "--agent", "ErpSync,SoPrincipal"],
      { cwd: folder },
    );
    expect(generated.stdout).toContain("2 agents");

    await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]);
    const port = (server.address() as AddressInfo).port;
    const called = await run(process.execPath, [join(folder, "build/src/main.js"), `http://127.0.0.1:${port}/Remote`]);

    expect(JSON.parse(called.stdout)).toEqual(["Visma"]);
    expect(requests[0]).toContain("<ErpConnectionId>7</ErpConnectionId>");
  },
);
