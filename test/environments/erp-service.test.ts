/**
 * The example of a Node service, as a process: against the double with a user and a password, and against a stand-in of SuperOffice Online as a system
 * user. It tries again, goes on after a failure, sends its spans, and stops when it is told to.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fail, listen, netServerDouble, type NetServerHandlers } from "../../generated/Services88/double.js";
import { listenStandIn, onlineStandIn } from "../support/online.js";
import { projectOf, run } from "./project.js";

const wanted = process.env["INTEROP_REQUIRED"] !== undefined || process.env["ENVIRONMENTS"] !== undefined;

/** Answers of a NetServer: the first round is turned away and repeated at once, the second one fails. */
function handlers(): NetServerHandlers {
  let asked = 0;
  let tasks = 1;
  return {
    SoPrincipal: {
      AuthenticateUsernamePassword: () => ({ AuthenticationSucceeded: true, Credentials: { Ticket: "7T:any" } }),
    },
    ErpSync: {
      GetAllConnections: () => {
        asked++;
        if (asked === 1) throw fail.status(503, "busy", 0);
        if (asked === 3) throw fail.exception({ message: "not now" });
        return [
          { ErpConnectionId: 7, DisplayName: "Visma", Active: true },
          { ErpConnectionId: 8, DisplayName: "Old", Active: false },
        ];
      },
      ForceResyncBatchTask: () => void tasks++,
    },
    Batch: {
      GetBatchTaskInfosByState: () => Array.from({ length: tasks }, (_, index) => ({ Id: index + 1 })),
      GetBatchTaskInfo: ({ Id }) => ({ Id, State: Id === tasks ? "Succeeded" : "Failed" }),
    },
  };
}

/** A span as OTLP's JSON has it. */
interface Span {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly status: { readonly code?: number; readonly message?: string };
  readonly events: readonly { readonly name: string }[];
}
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: object;
    readonly scopeSpans: readonly { readonly spans: Span[] }[];
  }[];
}

/** Opens a port that keeps the bodies that are sent to it. */
async function collector() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    bodies.push(`${request.url} ${body}`);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    bodies,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}

describe.skipIf(!wanted)("examples/erp-service synchronizes again and again until SIGTERM", () => {
  let folder = "";
  let spans: Awaited<ReturnType<typeof collector>>;
  beforeAll(async () => {
    spans = await collector();
    ({ folder } = await projectOf("erp-service", [], ["--agent", "Batch,SoPrincipal"]));
    await run(folder, ["npm", "run", "build"]);
  }, 600_000);
  afterAll(() => spans?.close());

  /** Runs the service until it has synchronized twice, and expects what it prints. */
  async function serve(variables: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<void> {
    const env = { ...process.env, EVERY_MS: "50", ...variables };
    const service = spawn(process.execPath, [...flags, join(folder, "dist/main.js")], { env, stdio: "pipe" });
    const printed = { out: "", error: "" };
    service.stderr.on("data", (chunk: Buffer) => (printed.error += chunk.toString()));
    service.stdout.on("data", (chunk: Buffer) => {
      printed.out += chunk.toString();
      if (!service.killed && printed.out.split("Visma: Succeeded").length > 2) service.kill("SIGTERM");
    });
    const code = await new Promise((ended) => service.on("close", ended));
    expect(printed.error).toBe("NetServerError: ErpSync.GetAllConnections: not now\n");
    expect(printed.out).toMatch(/^(?:Visma: Succeeded\n){2,}stopped\n$/);
    expect(code).toBe(0);
  }

  test("as a user of a NetServer on site, without spans", { timeout: 600_000 }, async () => {
    const server = await listen(netServerDouble(handlers()));
    try {
      await serve({ NETSERVER_URL: server.url });
      expect(spans.bodies).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test("as the system user of an app Online, with spans that have no secret", { timeout: 600_000 }, async () => {
    const standIn = onlineStandIn(handlers());
    const port = await listenStandIn(standIn);
    try {
      writeFileSync(join(folder, "key.pem"), standIn.app.privateKey);
      // Sends what is meant for SuperOffice Online to the stand-in.
      const redirect = join(folder, "redirect.mjs");
      writeFileSync(
        redirect,
        `const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(String(url).replace(/^https:\\/(?=.*superoffice\\.com)/, "${port.url}"), init);`,
      );
      const variables = {
        SUPEROFFICE_TENANT: standIn.app.contextIdentifier,
        SUPEROFFICE_CLIENT_SECRET: standIn.app.clientSecret,
        SUPEROFFICE_SYSTEM_USER_TOKEN: standIn.app.systemUserToken,
        SUPEROFFICE_PRIVATE_KEY_FILE: join(folder, "key.pem"),
        OTEL_EXPORTER_OTLP_ENDPOINT: spans.url,
      };
      await serve(variables, "--import", redirect);
      // All rounds share one log-in.
      expect(standIn.asked("Authenticate")).toBe(1);
    } finally {
      port.close();
    }

    const sent = spans.bodies.map((body) => /^\/v1\/traces (.*)$/s.exec(body)?.[1] ?? "");
    for (const secret of [standIn.app.clientSecret, standIn.app.systemUserToken, "PRIVATE KEY", ...standIn.accepted])
      expect(sent.filter((body) => body.includes(secret))).toEqual([]);
    const resources = sent.flatMap((body) => (JSON.parse(body) as Export).resourceSpans);
    expect(JSON.stringify(resources[0]?.resource)).toContain('"erp-service"');
    const found = resources.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    const rounds = found.filter(({ name }) => name === "round");
    const requests = found.filter(({ name }) => name !== "round");
    const roundIds = new Set(rounds.map(({ spanId }) => spanId));
    expect(requests.filter(({ parentSpanId }) => !roundIds.has(parentSpanId ?? ""))).toEqual([]);
    expect(new Set(requests.map(({ name }) => name))).toEqual(
      new Set([
        "ErpSync.GetAllConnections",
        "ErpSync.ForceResyncBatchTask",
        "Batch.GetBatchTaskInfosByState",
        "Batch.GetBatchTaskInfo",
      ]),
    );
    // The first round logged in and was turned away; the second one failed.
    expect(rounds[0]?.events.map(({ name }) => name)).toEqual(["netserver.ticket", "netserver.retry"]);
    expect(rounds[0]?.status.code).toBe(0);
    expect(rounds[1]?.status).toEqual({ code: 2, message: "ErpSync.GetAllConnections: not now" });
  });
});
