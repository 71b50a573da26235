/**
 * The same calls in every environment that clients are made for, on a socket: as `docs/environments.md` says, each with the import extension that
 * `generate` chooses for it. Installs packages, so it runs in `.ci/run` only, or with ENVIRONMENTS=1.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fail, listen, netServerDouble, type Listening } from "../../generated/Services88/double.js";
import { fencesOf, savedAs } from "../docs/snippets.js";
import { projectOf, root, run } from "./project.js";

const wanted = process.env["INTEROP_REQUIRED"] !== undefined || process.env["ENVIRONMENTS"] !== undefined;
const answer = /^Visma: .*not now/m;

const double = netServerDouble({
  ErpSync: {
    ForceResyncBatchTask: (request) => void requests.push(request),
    GetConnection: ({ ErpConnectionId = 0 }) => ({ ErpConnectionId, DisplayName: "Visma" }),
    SyncAll: () => {
      throw fail.exception({ message: "not now" });
    },
  },
});
const requests: unknown[] = [];
let server: Listening;
beforeAll(async () => (server = await listen(double)));
afterAll(() => server.close());
beforeEach(() => void (requests.length = 0));

const url = (): { readonly NETSERVER_URL: string } => ({ NETSERVER_URL: server.url });
const called = { ErpConnectionId: 7, InternalKeyIds: [1001, 1002] };

/** A binary that `.ci/run` unpacks. */
const runtime = (path: string): string => join(root, "node_modules/.cache/runtimes", path);
const node24 = runtime("node-24/package/bin/node");
const bun = runtime("bun/package/bin/bun");
const deno = runtime("deno/package/deno");

interface Environment {
  readonly name: string;
  /** The end of imports that `generate` chooses, or that it is given with `flags`. */
  readonly extension: "js" | "ts" | "none";
  readonly flags?: readonly string[];
  /** The program prints what the calls gave, unless the project has its own; the test compares it. */
  readonly shared: readonly string[];
  /** One after the other. */
  readonly commands: readonly (readonly string[])[];
}

const bin = (name: string): string => `node_modules/.bin/${name}`;
const jest = [bin("jest"), "--no-cache"];
/** The files of `shared/` that a project gets. */
const asProgram = ["resync.ts", "main.ts"];
const asTest = ["resync.ts", "resync.spec.ts"];
const asModule = ["resync.ts"];
/** Beside the module of an example. */
const asSpec = ["resync.spec.ts"];

const environments: readonly Environment[] = [
  { name: "jest", extension: "none", shared: asSpec, commands: [jest] },
  { name: "babel-jest", extension: "none", shared: asTest, commands: [jest, [bin("tsc")]] },
  { name: "swc-jest", extension: "none", shared: asTest, commands: [jest] },
  { name: "jest-jsdom", extension: "none", shared: asTest, commands: [jest] },
  {
    name: "webpack",
    extension: "none",
    shared: asProgram,
    commands: [[bin("webpack")], [process.execPath, "dist/main.js"]],
  },
  { name: "ts-node", extension: "none", shared: asProgram, commands: [[bin("ts-node"), "src/main.ts"]] },
  { name: "tsx", extension: "js", shared: asProgram, commands: [[bin("tsx"), "src/main.ts"]] },
  { name: "nestjs", extension: "js", shared: asModule, commands: [[bin("tsc")], [process.execPath, "dist/main.js"]] },
  {
    name: "worker",
    extension: "js",
    shared: [],
    commands: [[bin("tsc")], [process.execPath, "dist/main.js"]],
  },
  { name: "node-typescript", extension: "ts", shared: asProgram, commands: [[bin("tsc")], [node24, "src/main.ts"]] },
  { name: "bun", extension: "ts", shared: asProgram, commands: [[bun, "run", "src/main.ts"]] },
  {
    name: "deno",
    extension: "ts",
    shared: asProgram,
    flags: ["--import-extension", "ts"],
    commands: [
      [deno, "check", "src/main.ts"],
      [deno, "run", "--allow-net", "--allow-env", "src/main.ts"],
    ],
  },
];

describe.skipIf(!wanted)("the client calls the server from", () => {
  test.each(environments)(
    "$name",
    async ({ name, extension, shared, flags = [], commands }) => {
      const { folder, said } = await projectOf(name, shared, flags);
      if (flags.length === 0) expect(said).toMatch(endings[extension]);
      let printed = "";
      for (const command of commands) ({ stdout: printed } = await run(folder, command, url()));
      if (shared !== asTest && shared !== asSpec) expect(printed).toMatch(answer);
      expect(requests).toEqual([called]);
    },
    600_000,
  );

  test("jest: the files of docs/jest.md", async () => {
    const { folder } = await projectOf("jest", []);
    for (const fence of fencesOf("docs/jest.md")) {
      const name = savedAs(fence);
      if (name?.startsWith("src/") === true || name?.endsWith(".json") === true)
        writeFileSync(join(folder, name), fence.code);
    }
    await run(folder, [bin("tsc"), "--noEmit"]);
    const { stderr } = await run(folder, [...jest, "--config", "jest.config.json"]);
    expect(stderr).toContain("2 passed");
  }, 600_000);

  test("vite: a build for a page and a worker in Chromium, and vitest", async () => {
    const { folder, said } = await projectOf("vite", asSpec);
    expect(said).toMatch(endings.ts);
    await run(folder, [bin("tsc"), "-b", "--noEmit"]);
    await run(folder, [bin("vitest"), "run"], url());
    await run(folder, [bin("vite"), "build"]);
    expect(await titleOf(join(folder, "dist"))).toMatch(/^Visma: .*not now.* \| Visma: .*not now/);
    expect(requests).toEqual([called, called, called]);
  }, 600_000);

  test("next: a server component of a build that checks types", async () => {
    const { folder, said } = await projectOf("next", []);
    expect(said).toMatch(endings.none);
    await run(folder, [bin("next"), "build"]);
    expect(await pageOf(folder)).toMatch(/Visma: .*not now/);
    expect(requests).toEqual([called]);
  }, 600_000);
});

const endings = {
  js: /imports end in \.js, as .* requires/,
  ts: /imports end in \.ts, as .* requires/,
  none: /imports have no extension, as .* requires/,
} as const;

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Returns the title of a built page when it has ended its calls. They go to its own origin, as behind a reverse proxy. */
async function titleOf(folder: string): Promise<string> {
  const web = createServer(async (request, response) => {
    const path = join(folder, request.url === "/" ? "index.html" : (request.url ?? ""));
    if (request.method === "POST") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const answered = await fetch(new URL(request.url ?? "", server.url), {
        method: "POST",
        headers: { "content-type": "text/xml; charset=utf-8", soapaction: String(request.headers["soapaction"]) },
        body: Buffer.concat(chunks),
      });
      response.writeHead(answered.status, { "content-type": answered.headers.get("content-type") ?? "" });
      response.end(await answered.text());
    } else if (existsSync(path)) {
      response.writeHead(200, { "content-type": types[extname(path)] ?? "" });
      response.end(readFileSync(path));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => web.listen(0, "127.0.0.1", ready));
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(web.address() as AddressInfo).port}/`);
    await page.waitForFunction("document.title.includes('|')", undefined, { timeout: 60_000 });
    return await page.title();
  } finally {
    await browser.close();
    web.close();
  }
}

/** Returns the page of a built Next.js project. */
async function pageOf(folder: string): Promise<string> {
  const next = spawn(bin("next"), ["start", "--port", "0"], {
    cwd: folder,
    env: { ...process.env, ...url(), NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await new Promise<string>((found, gone) => {
      let printed = "";
      next.stdout.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const local = /http:\/\/localhost:(\d+)/.exec(printed);
        if (local) found(`http://127.0.0.1:${local[1]}/`);
      });
      next.on("exit", () => gone(new Error(`next start ended: ${printed}`)));
    });
    return await (await fetch(address)).text();
  } finally {
    next.kill();
  }
}
