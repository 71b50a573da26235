/**
 * The commands of the README, of "Getting started" and of "Jest and Vitest", followed as they stand: in a copy of this repository, and in a project beside it. They install
 * packages for some minutes, so they run only if README_COMMANDS is set.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspect } from "../../generator/index.js";
import { firstProgram } from "../../generator/init/first-program.js";
import { run } from "../environments/project.js";
import { zip } from "../support/archive.js";
import { fencesOf, root, savedAs, type Fence } from "./snippets.js";

/** Returns the commands of a fence, without the comments behind them; none if it is not a fence of commands. */
const commandsIn = ({ info, code }: Fence): readonly string[] =>
  (info === "sh" ? code.split("\n") : []).map((line) => line.replace(/\s+#.*$/, "")).filter((line) => line !== "");

const commandsOf = (page: string): readonly string[] => fencesOf(page).flatMap(commandsIn);

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
  const generator = [
    "(cd ../netserver-codegen && npm ci && npm pack)",
    "cp ../netserver-codegen/netserver-codegen-0.1.0.tgz .",
    install,
    "npx netserver-codegen init --from ../netserver-codegen/wsdl --agent ErpSync,Batch,SoPrincipal --yes",
    "npx netserver-codegen mock",
  ];
  expect(commandsOf("docs/getting-started.md")).toEqual([
    "npm init -y && npm pkg set type=module",
    "npm install --save-dev typescript tsx @types/node",
    ...generator,
    "npx tsx first-call.ts",
    "npx tsc && node dist/first-call.js",
  ]);
  expect(commandsOf("docs/jest.md")).toEqual([
    "npm init -y",
    "npm install --save-dev typescript@6 tsx @types/node jest ts-jest @types/jest",
    "npm pkg set scripts.test=jest",
    ...generator,
    "npx tsx src/first-call.ts",
    "npx tsc && node dist/first-call.js",
    "npx jest",
    "npm install --save-dev vitest",
    'npm pkg set scripts.test="vitest run"',
  ]);
});

test.each([
  ["docs/getting-started.md", "js"],
  ["docs/jest.md", "none"],
] as const)("the first program of %s is the one that init prints", async (page, importExtension) => {
  const [contract] = await inspect({ from: join(root, "wsdl"), agents: ["ErpSync", "Batch", "SoPrincipal"] });
  const program = fencesOf(page).find((fence) => savedAs(fence)?.endsWith("first-call.ts") === true)?.code;
  const settings = { folder: "./generated/Services88", importExtension, wire: "soap", isPage: false } as const;
  expect(program).toBe(contract && firstProgram(contract, settings));
});

test("a file of the first pages has its name before it", () => {
  const files = ["docs/getting-started.md", "docs/jest.md"].flatMap(fencesOf).filter(({ info }) => info !== "sh");
  expect(files.map(savedAs)).toEqual([
    "tsconfig.json",
    "first-call.ts",
    "second-call.ts",
    "resync.ts",
    "tsconfig.json",
    "jest.config.json",
    "src/first-call.ts",
    "src/resync.ts",
    "src/resync.test.ts",
    "vitest.config.ts",
    "resync.test.ts",
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
    // Its name in the commands of the pages.
    clone = join(scratch, "netserver-codegen");
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

  /** Follows a page from an empty folder, up to a command. Returns what each command printed. `mock` listens on a free port. */
  async function follow(page: string, last: string): Promise<ReadonlyMap<string, string>> {
    const folder = mkdtempSync(join(scratch, "project-"));
    const printed = new Map<string, string>();
    let address = "http://127.0.0.1:8088";
    for (const fence of fencesOf(page)) {
      const name = savedAs(fence);
      if (name !== undefined) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), fence.code.replace("http://127.0.0.1:8088", address));
      }
      for (const command of commandsIn(fence)) {
        if (command === "npx netserver-codegen mock") address = await mocked(folder);
        else {
          const { stdout, stderr } = await shell(folder, command);
          printed.set(command, stdout + stderr);
        }
        if (command === last) return printed;
      }
    }
    throw new Error(`${page} has no command ${last}`);
  }

  const answer = "[ { Id: 0, Name: '', ToolTip: '' } ]\n";

  test("getting started: the first call prints what the page says", async () => {
    const compiled = "npx tsc && node dist/first-call.js";
    const printed = await follow("docs/getting-started.md", compiled);
    expect([printed.get("npx tsx first-call.ts"), printed.get(compiled)]).toEqual([answer, answer]);
  }, 1_200_000);

  test("Jest: the first call prints what the page says, and the tests pass", async () => {
    const printed = await follow("docs/jest.md", "npx jest");
    expect(printed.get("npx tsx src/first-call.ts")).toBe(answer);
    expect(printed.get("npx tsc && node dist/first-call.js")).toBe(answer);
    expect(printed.get("npx jest")).toContain("Tests:       2 passed, 2 total");
  }, 1_200_000);
});
