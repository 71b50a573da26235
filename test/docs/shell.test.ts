/**
 * The commands of the README and of "Getting started", followed as they stand: in a copy of this repository, and in a project beside it. They install
 * packages for some minutes, so they run only if README_COMMANDS is set.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../environments/project.js";
import { zip } from "../support/archive.js";
import { fencesOf, root } from "./snippets.js";

/** Returns the commands of a page, without the comments behind them. */
const commandsOf = (page: string): readonly string[] =>
  fencesOf(page)
    .filter(({ info }) => info === "sh")
    .flatMap(({ code }) => code.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, ""))
    .filter((line) => line !== "");

const install = "npm install --save-dev ./netserver-codegen-0.1.0.tgz";

test("the README and the first page have these commands: the tests below follow them", () => {
  expect(commandsOf("README.md")).toEqual([
    "npm ci && npm start",
    "npm ci && npm test",
    "npm ci && npm pack",
    install,
    "npx netserver-codegen init",
    "npx netserver-codegen vendor --url https://crm.example.com/Remote/Services88",
    "npx netserver-codegen generate --agent ErpSync,Batch,Contact,SoPrincipal",
    "npx netserver-codegen upgrade --from Services88.zip",
  ]);
  expect(commandsOf("docs/getting-started.md")).toEqual([
    "npm init -y && npm pkg set type=module",
    "npm install --save-dev typescript tsx @types/node",
    install,
    "npx netserver-codegen init --from Services88.zip --agent ErpSync,Batch,SoPrincipal --yes",
    "npx netserver-codegen mock",
    "npx tsx first-call.ts",
    "npx tsc && node dist/first-call.js",
  ]);
});

describe.skipIf(process.env["README_COMMANDS"] === undefined)("followed by a new user", () => {
  let scratch = "";
  let clone = "";
  const shell = (folder: string, command: string) =>
    run(folder, ["sh", "-c", command], { npm_config_prefer_offline: "true", npm_config_audit: "false", CI: "1" });
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const each of started) each.kill();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** Starts a mock as the page says, on a free port. Returns its address. */
  function mocked(folder: string): Promise<string> {
    const mock = spawn("npx", ["netserver-codegen", "mock", "--port", "0"], { cwd: folder, detached: false });
    started.push(mock);
    return new Promise((found, gone) => {
      let printed = "";
      mock.stdout.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
        if (address !== undefined) found(address);
      });
      mock.on("exit", () => gone(new Error(`mock ended: ${printed}`)));
    });
  }

  /** Makes an empty project beside the clone, with the archive and a zip of WSDLs. */
  function project(name: string): string {
    const folder = join(scratch, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true }));
    cpSync(join(clone, "netserver-codegen-0.1.0.tgz"), join(folder, "netserver-codegen-0.1.0.tgz"));
    const wsdl = join(root, "wsdl/Services88");
    const entries = readdirSync(wsdl).map((entry) => ({ name: entry, content: readFileSync(join(wsdl, entry)) }));
    writeFileSync(join(folder, "Services88.zip"), zip(entries));
    return folder;
  }

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "readme-"));
    clone = join(scratch, "clone");
    const left = /^(?:\.git|node_modules|dist|coverage|build)$/;
    cpSync(root, clone, {
      recursive: true,
      filter: (path) =>
        !relative(root, path)
          .split("/")
          .some((name) => left.test(name)),
    });
  });

  test("a clone shows a call, and packs the archive", async () => {
    const { stdout } = await shell(clone, "npm ci && npm start");
    expect(stdout).toContain("ForceResyncBatchTask");
    // The packages are there by now.
    await shell(clone, "npm pack");
    expect(readdirSync(clone)).toContain("netserver-codegen-0.1.0.tgz");
  }, 1_800_000);

  test("the README: vendor from a server, generate, upgrade", async () => {
    const folder = project("readme");
    await shell(folder, install);
    await shell(folder, "npx netserver-codegen vendor --from Services88.zip");
    const address = await mocked(folder);
    const vendor = `npx netserver-codegen vendor --url ${address}/Remote/Services88`;
    expect((await shell(folder, vendor)).stdout).toContain("60 agents");
    await shell(folder, "npx netserver-codegen generate --agent ErpSync,Batch,Contact,SoPrincipal");
    expect(existsSync(join(folder, "generated/Services88/login.ts"))).toBe(true);
    await shell(folder, "npx netserver-codegen upgrade --from Services88.zip");
    const [written, ours] = [folder, root].map((each) =>
      readFileSync(join(each, "wsdl/Services88/ErpSync.wsdl"), "utf8"),
    );
    expect(written).toBe(ours);
  }, 1_200_000);

  test("getting started: the first call prints what the page says", async () => {
    const folder = project("started");
    rmSync(join(folder, "package.json"));
    const tsconfig = fencesOf("docs/getting-started.md").find(({ info }) => info === "json")?.code ?? "";
    writeFileSync(join(folder, "tsconfig.json"), tsconfig);
    const [begin = "", tools = "", generator = "", init = "", , first = "", compiled = ""] =
      commandsOf("docs/getting-started.md");
    for (const command of [begin, tools, generator, init]) await shell(folder, command);
    const address = await mocked(folder);
    const program = fencesOf("docs/getting-started.md").find(({ code }) => code.includes("main()"))?.code ?? "";
    writeFileSync(join(folder, "first-call.ts"), program.replace("http://127.0.0.1:8088", address));
    expect((await shell(folder, first)).stdout).toBe("0 false\n");
    expect((await shell(folder, compiled)).stdout).toBe("0 false\n");
  }, 1_200_000);
});
