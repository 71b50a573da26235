/** The example of a Node service, as a process against the double: it logs in, tries again, goes on after a failure, and stops when it is told to. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fail, listen, netServerDouble } from "../../generated/Services88/double.js";
import { projectOf, run } from "./project.js";

const wanted = process.env["INTEROP_REQUIRED"] !== undefined || process.env["ENVIRONMENTS"] !== undefined;

test.skipIf(!wanted)(
  "examples/erp-service synchronizes again and again until SIGTERM",
  async () => {
    let asked = 0;
    const double = netServerDouble({
      SoPrincipal: {
        AuthenticateUsernamePassword: () => ({ AuthenticationSucceeded: true, Credentials: { Ticket: "7T:any" } }),
      },
      ErpSync: {
        GetAllConnections: () => {
          asked++;
          // The first round is turned away and repeated at once, the second one fails.
          if (asked === 1) throw fail.status(503, "busy", 0);
          if (asked === 3) throw fail.exception({ message: "not now" });
          return [
            { ErpConnectionId: 7, DisplayName: "Visma", Active: true },
            { ErpConnectionId: 8, DisplayName: "Old", Active: false },
          ];
        },
        ForceResyncBatchTask: () => undefined,
      },
      Batch: {
        GetAllBatchTaskInfosByName: () => [{ Id: 2 }],
        GetBatchTaskInfo: ({ Id }) => ({ Id, State: "Succeeded" }),
      },
    });
    const server = await listen(double);
    try {
      const { folder } = await projectOf("erp-service", [], ["--agent", "Batch,SoPrincipal"]);
      await run(folder, ["node_modules/.bin/tsc"]);
      const env = { ...process.env, NETSERVER_URL: server.url, EVERY_MS: "50" };
      const service = spawn(process.execPath, [join(folder, "dist/main.js")], { env, stdio: "pipe" });
      const printed = { out: "", error: "" };
      service.stderr.on("data", (chunk: Buffer) => (printed.error += chunk.toString()));
      service.stdout.on("data", (chunk: Buffer) => {
        printed.out += chunk.toString();
        if (!service.killed && printed.out.split("Visma: Succeeded").length > 2) service.kill("SIGTERM");
      });
      expect(await new Promise((ended) => service.on("close", ended))).toBe(0);
      expect(printed.error).toBe("NetServerError: ErpSync.GetAllConnections: not now\n");
      expect(printed.out).toMatch(/^(?:Visma: Succeeded\n){2,}stopped\n$/);
    } finally {
      await server.close();
    }
  },
  600_000,
);
