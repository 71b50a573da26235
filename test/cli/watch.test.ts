/** `generate --watch` and the Vite plugin: the last good client stays, and each mistake is reported once. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build, createServer, type Plugin, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Generation } from "../../generator/verbs/generate-if-changed.js";
import { watch } from "../../generator/verbs/watch.js";
import { netserverCodegen } from "../../generator/vite.js";
import { campaigns } from "../support/campaign.js";
import { cwd, main, put, run, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const started = process.cwd();
const operation = (name: string) => wsdl({ agent: "Note", operations: [{ name }] });
beforeEach(() => {
  process.chdir(cwd);
  mkdirSync("node_modules");
  put("wsdl/Note.wsdl", operation("Ping"));
});
const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
  process.chdir(started);
});

const until = (holds: () => void) => vi.waitFor(holds, { timeout: 60_000, interval: 5 });
const client = () => readFileSync("generated/Services1/agents/Note.ts", "utf8");
const interval = 5;
/** Long enough for many looks at the files. */
const rest = () => sleep(40 * interval);

/** A watch in this process, and what it has reported. */
function watching(options: () => Promise<object> = () => Promise.resolve({})) {
  const ending = new AbortController();
  const reported: (Generation | string)[] = [];
  const ended = watch({
    options,
    configFiles: ["netserver-codegen.config.json"],
    signal: ending.signal,
    interval,
    onGenerated: (generation) => reported.push(generation),
    onFailed: (diagnostics) => reported.push(diagnostics.map(({ code }) => code).join()),
  });
  const codes = () => reported.filter((each) => typeof each === "string");
  const end = async () => {
    ending.abort(new Error("ended"));
    await ended.catch(() => undefined);
  };
  endings.push(end);
  return { reported, codes, ended };
}

describe("a watch", () => {
  test("generates at once, and again after a change", async () => {
    const { reported } = watching();
    await until(() => expect(reported).toHaveLength(1));
    put("wsdl/Note.wsdl", operation("Pong"));
    await until(() => expect(reported).toHaveLength(2));
    expect(client()).toContain("Pong");
    put("wsdl/Memo.wsdl", wsdl({ agent: "Memo" }));
    await until(() => expect(existsSync("generated/Services1/agents/Memo.ts")).toBe(true));
  });

  test.runIf(campaigns)("ends with the last of many changes, and then runs no more", async () => {
    const { reported } = watching();
    await until(() => expect(reported).toHaveLength(1));
    for (let index = 0; index < 10; index++) {
      put("wsdl/Note.wsdl", operation(`Ping${index}`));
      await sleep(2 * interval);
    }
    await until(() => expect(client()).toContain("Ping9"));
    await rest();
    const runs = reported.length;
    await rest();
    expect(reported).toHaveLength(runs);
  });

  const mistakes: [string, string, () => void, () => void][] = [
    ["is deleted", "NS101", () => renameSync("wsdl", "gone"), () => renameSync("gone", "wsdl")],
    ["is broken", "NS201", () => put("wsdl/Note.wsdl", "<"), () => put("wsdl/Note.wsdl", operation("Ping"))],
    ["is empty", "NS102", () => rmSync("wsdl/Note.wsdl"), () => put("wsdl/Note.wsdl", operation("Ping"))],
  ];
  test.each(campaigns ? mistakes : mistakes.slice(0, 1))(
    "keeps the client and reports one mistake once if the vendored set %s",
    async (_, code, breaks, mends) => {
      const { reported, codes } = watching();
      await until(() => expect(reported).toHaveLength(1));
      const before = client();
      breaks();
      await until(() => expect(codes()).toEqual([code]));
      // A change that mends nothing.
      put("wsdl/webapi.json", "");
      rmSync("wsdl/webapi.json");
      if (code === "NS101") rmSync("wsdl", { recursive: true });
      if (code === "NS201") put("wsdl/Note.wsdl", "<");
      await rest();
      expect(codes()).toEqual([code]);
      expect(client()).toBe(before);
      mends();
      await until(() => expect(reported.at(-1)).toBeTypeOf("object"));
      expect(client()).toBe(before);
    },
  );

  test("reads the options again after a change of the configuration file", async () => {
    const read = () =>
      Promise.resolve(
        existsSync("netserver-codegen.config.json")
          ? (JSON.parse(readFileSync("netserver-codegen.config.json", "utf8")) as object)
          : {},
      );
    const { reported } = watching(read);
    await until(() => expect(reported).toHaveLength(1));
    put("netserver-codegen.config.json", '{ "naming": "camelCase" }');
    await until(() => expect(client()).toContain("ping("));
  });

  test("ends with an error of its options that is no mistake in the input", async () => {
    await expect(watching(() => Promise.reject(new Error("no server"))).ended).rejects.toThrow("no server");
  });
});

describe("generate --watch", () => {
  test.runIf(campaigns)("prints each run, and ends with exit code 0 at Ctrl-C", async () => {
    const child = spawn(process.execPath, [main, "generate", "--watch"], {
      cwd,
      env: { ...process.env, NO_COLOR: "1" },
    });
    const printed = { stdout: "", stderr: "" };
    child.stdout.on("data", (bytes) => (printed.stdout += String(bytes)));
    child.stderr.on("data", (bytes) => (printed.stderr += String(bytes)));
    const code = new Promise((resolve) => child.on("exit", resolve));
    await until(() => expect(printed.stdout).toContain("Watching wsdl. Press Ctrl+C to stop.\n"));
    put("wsdl/Note.wsdl", "<");
    await until(() => expect(printed.stderr).toContain("Nothing was written."));
    put("wsdl/Note.wsdl", operation("Pong"));
    await until(() => expect(printed.stdout.match(/^Done in/gm)).toHaveLength(2));
    child.kill("SIGINT");
    expect(await code).toBe(0);
    expect(printed.stderr.match(/NS201/g)).toHaveLength(1);
  });

  test("refuses a server, a revision of git and --check", async () => {
    const refused = { status: 2, stdout: "" };
    expect(await run("generate", "--watch", "--url", "https://crm.example.com/Services88")).toMatchObject(refused);
    expect(await run("generate", "--watch", "--from", "git:HEAD")).toMatchObject(refused);
    expect(await run("generate", "--watch", "--check")).toMatchObject(refused);
  });
});

describe("the Vite plugin", () => {
  const logs: string[] = [];
  const say = (text: string): void => void logs.push(text);
  const nothing = () => undefined;
  const asked = { hasErrorLogged: () => false, hasWarned: false };
  const logger = { info: say, warn: say, error: say, warnOnce: nothing, clearScreen: nothing, ...asked };
  // The plugin's own types fit those of Vite.
  const plugin = (options?: Parameters<typeof netserverCodegen>[0]): Plugin => netserverCodegen(options);
  const config = (...plugins: Plugin[]) =>
    ({ root: cwd, configFile: false, customLogger: logger, plugins, appType: "custom" }) as const;
  beforeEach(() => void (logs.length = 0));

  test("generates before a build, and fails the build if the input has errors", async () => {
    put("main.ts", 'import { NoteAgent } from "./clients/Services1/index.js"; console.log(NoteAgent);');
    const bundle = () =>
      build({
        ...config(plugin({ out: "clients" })),
        build: { write: false, lib: { entry: join(cwd, "main.ts"), formats: ["es"] } },
      });
    expect(JSON.stringify(await bundle())).toContain("Ping");
    put("wsdl/Note.wsdl", "<");
    await expect(bundle()).rejects.toThrow("Note.wsdl:1:1 error NS201");
    expect(existsSync("clients/Services1/index.ts")).toBe(true);
  });

  test.runIf(campaigns)("takes paths from Vite's root, with the configuration there", async () => {
    put("app/netserver-codegen.config.json", '{ "from": "../wsdl", "naming": "camelCase" }');
    put("app/main.ts", 'import "./generated/Services1/index.js";');
    const root = join(cwd, "app");
    const lib = { entry: join(root, "main.ts"), formats: ["es" as const] };
    await build({ ...config(plugin()), root, build: { write: false, lib } });
    expect(readFileSync("app/generated/Services1/agents/Note.ts", "utf8")).toContain("ping(");
  });

  test.runIf(campaigns).each([
    ["the configuration file", undefined, "netserver-codegen.config.json does not name it."],
    ["the options of the plugin", { agents: ["Note"] }, "agents of the plugin does not name it."],
  ])("names an agent that it removes because %s lacks it", async (_, options, reason) => {
    put("wsdl/Memo.wsdl", wsdl({ agent: "Memo" }));
    const generated = (chosen: typeof options) =>
      createServer({ ...config(plugin(chosen)), server: { middlewareMode: true, watch: null } });
    await (await generated(undefined)).close();
    if (!options) put("netserver-codegen.config.json", '{ "agents": ["Note"] }');
    await (await generated(options)).close();
    expect(logs.join("\n")).toContain(`\nRemoved the agent Memo: ${reason}`);
  });

  test("generates while the server runs, and ends with the server", async () => {
    const server: ViteDevServer = await createServer({ ...config(plugin()), server: { middlewareMode: true } });
    try {
      expect(client()).toContain("Ping");
      put("wsdl/Note.wsdl", "<");
      await until(() => expect(logs.join("\n")).toContain("error NS201"));
      expect(client()).toContain("Ping");
      put("wsdl/Note.wsdl", operation("Pong"));
      await until(() => expect(client()).toContain("Pong"));
      expect(logs.join("\n").match(/NS201/g)).toHaveLength(1);
    } finally {
      await server.close();
    }
    put("wsdl/Note.wsdl", operation("Late"));
    await sleep(600);
    expect(client()).toContain("Pong");
  });

  test.runIf(campaigns)("only generates for a server that watches no files", async () => {
    const server = await createServer({ ...config(plugin()), server: { middlewareMode: true, watch: null } });
    put("wsdl/Note.wsdl", operation("Late"));
    await sleep(600);
    expect(client()).toContain("Ping");
    await server.close();
  });
});
