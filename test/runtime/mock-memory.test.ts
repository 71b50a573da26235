/** `mock` with a small heap, over more requests than that would hold. It takes a while: only where everything is required. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { services88 } from "../support/stub.js";
import { campaigns } from "../support/campaign.js";

const main = fileURLToPath(new URL("../../dist/generator/cli/main.js", import.meta.url));
const from = fileURLToPath(new URL("../../wsdl/Services88", import.meta.url));

/** In megabytes. */
const heap = 128;

describe.skipIf(!campaigns)(`mock with a heap of ${heap} MB`, () => {
  test.each([
    [60, "one long text", `<DisplayName>${"x".repeat(10_000_000)}</DisplayName>`, 200],
    [3, "millions of elements that are dropped", "<X/>".repeat(2_500_000), 500],
  ])(
    "answers %i requests of 10 MB: %s",
    async (requests, _, members, status) => {
      const child = spawn(
        process.execPath,
        [`--max-old-space-size=${heap}`, main, "mock", "--from", from, "--agent", "ErpSync", "--port", "0"],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      const ended = once(child, "exit");
      try {
        const url = await new Promise<string>((resolve, reject) => {
          child.stdout.on("data", (chunk: Buffer) => {
            const [, found] = /at (http\S+)\/AGENT\.svc/.exec(chunk.toString()) ?? [];
            if (found !== undefined) resolve(found);
          });
          void ended.then(() => reject(new Error("mock did not start")));
        });
        for (let count = 0; count < requests; count++) {
          const answer = await fetch(`${url}/ErpSync.svc`, {
            method: "POST",
            headers: { "content-type": "text/xml", soapaction: `"${services88}/ErpSync/SaveConnection"` },
            body:
              `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${services88}">` +
              `<s:Header><Credentials><Ticket>t</Ticket></Credentials></s:Header>` +
              `<s:Body><SaveConnection><Connection>${members}</Connection></SaveConnection></s:Body></s:Envelope>`,
          });
          expect([count, answer.status]).toEqual([count, status]);
          await answer.text();
        }
      } finally {
        child.kill("SIGINT");
        await ended;
      }
    },
    600_000,
  );
});
