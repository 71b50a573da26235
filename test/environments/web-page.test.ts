/**
 * docs/web-page.md, followed with its own code: a page of Vite and React, in Chromium. Installs packages, so it runs in `.ci/run` only, or with
 * ENVIRONMENTS=1.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mock, type Mock, type MockOptions } from "../../generator/index.js";
import { fencesOf } from "../docs/snippets.js";
import { cli, copyOf, root, run } from "./project.js";

const wanted = process.env["INTEROP_REQUIRED"] !== undefined || process.env["ENVIRONMENTS"] !== undefined;

/** The files of the page in its order: the name in the first line of each, and its text. */
const files = fencesOf("docs/web-page.md").flatMap(({ code }) => {
  const [, name] = /^\/\/ (\S+\.tsx?)\n/.exec(code) ?? [];
  return name === undefined ? [] : [{ name, code }];
});

test("the page has these files: the tests below follow them", () => {
  expect(files.map(({ name }) => name)).toEqual([
    "src/session.ts",
    "src/Connection.tsx",
    "src/App.tsx",
    "vite.config.ts",
    "src/session.ts",
    "src/session.ts",
    "handlers.ts",
    "src/Connection.test.tsx",
  ]);
});

describe.skipIf(!wanted)("a web page of Vite and React", () => {
  let folder = "";
  let printed = "";
  let origin = "";
  let vite: ChildProcess | undefined;
  let browser: Browser;

  /** Writes a file of the page. The mock of the test has another address. */
  const put = (index: number, server?: Mock): void => {
    const { name = "", code = "" } = files[index] ?? {};
    const address = server?.json?.url ?? "http://127.0.0.1:8088";
    writeFileSync(join(folder, name), code.replace("http://127.0.0.1:8088", address));
  };

  beforeAll(async () => {
    folder = await copyOf("web-page");
    const from = join(root, "wsdl");
    ({ stdout: printed } = await run(folder, [
      process.execPath,
      cli,
      "init",
      "--from",
      from,
      "--agent",
      "ErpSync",
      "--yes",
    ]));
    origin = `http://localhost:${await freePort()}`;
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  }, 600_000);
  afterAll(async () => {
    vite?.kill();
    await browser.close();
  });

  /** Starts Vite's development server again, because its configuration may have changed, and a mock. Returns the text of the page. */
  async function shown(wait: string, options: MockOptions, prepare: (server: Mock) => void): Promise<string> {
    const server = await mock({ from: join(folder, "wsdl"), agents: ["ErpSync"], ...options });
    let page: Page | undefined;
    try {
      prepare(server);
      vite = spawn("node_modules/.bin/vite", ["--port", new URL(origin).port, "--strictPort"], { cwd: folder });
      await new Promise<void>((ready, gone) => {
        vite?.stdout?.on("data", (chunk: Buffer) => chunk.includes("ready in") && ready());
        vite?.on("exit", () => gone(new Error("vite ended")));
      });
      page = await browser.newPage();
      await page.goto(origin);
      await page.getByText(wait).waitFor({ timeout: 30_000 });
      return await page.innerText("body");
    } finally {
      const ended = new Promise((done) => vite?.once("exit", done));
      vite?.kill();
      await Promise.all([ended, page?.close(), server.close()]);
    }
  }

  test("init allows the page to call the mock, and prints a program of the page that runs", async () => {
    const config = JSON.parse(readFileSync(join(folder, "netserver-codegen.config.json"), "utf8")) as object;
    expect(config).toMatchObject({ mock: { cors: ["http://localhost:5173", "http://localhost:4173"] } });
    const program = /^import \{ connect[^]*?^main\(\)\..*$/m.exec(printed)?.[0] ?? "";
    const [, entry = "", line = ""] = /Add to (\S+): (.*)/.exec(printed) ?? [];
    const main = readFileSync(join(folder, entry), "utf8");
    const text = await shown("works", { cors: origin }, ({ url }) => {
      writeFileSync(join(folder, "src/first-call.ts"), program.replace("http://127.0.0.1:8088/Remote", url));
      writeFileSync(join(folder, entry), `${line}\n${main}`);
    });
    writeFileSync(join(folder, entry), main);
    expect(text).toContain("works: the console shows the result.");
  }, 120_000);

  test("calls the mock from a component, and shows that it cannot", async () => {
    const prepare = (server: Mock) => [0, 1, 2].forEach((index) => put(index, server));
    expect(await shown("Connection 0", { cors: origin }, prepare)).toContain("Connection 0 is not active.");
    expect(await shown("SuperOffice", {}, prepare)).toContain("SuperOffice cannot be reached.");
  }, 120_000);

  test("calls through Vite's own server without CORS, and gets the answers of handlers.ts", async () => {
    put(6);
    const handlers = join(folder, "handlers.ts");
    const text = await shown("Connection 7", { handlers }, (server) => [3, 4].forEach((index) => put(index, server)));
    expect(text).toContain("Connection 7 is active.");
  }, 120_000);

  test("calls over JSON", async () => {
    expect(await shown("Connection 0", { cors: origin }, (server) => put(5, server))).toContain("is not active.");
  }, 120_000);

  test("compiles with handlers.ts, builds, and its test holds", async () => {
    put(7);
    const config = readFileSync(join(folder, "tsconfig.node.json"), "utf8");
    const include = /`("include": \["vite.config.ts", "handlers.ts"\])`/.exec(
      readFileSync(join(root, "docs/web-page.md"), "utf8"),
    );
    writeFileSync(
      join(folder, "tsconfig.node.json"),
      config.replace('"include": ["vite.config.ts"]', include?.[1] ?? ""),
    );
    await run(folder, ["npm", "run", "build"]);
    const handlers = readFileSync(join(folder, "handlers.ts"), "utf8");
    writeFileSync(join(folder, "handlers.ts"), handlers.replace("Active: true", 'Active: "yes"'));
    await expect(run(folder, ["node_modules/.bin/tsc", "-b"])).rejects.toThrow("handlers.ts");
    const { stdout } = await run(folder, ["node_modules/.bin/vitest", "run"]);
    expect(stdout).toContain("1 passed");
  }, 600_000);
});

/** Returns a port that no program listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
