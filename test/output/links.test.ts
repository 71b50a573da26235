/** Output folders that are links or mount points: they stay what they are, and the guarantees of writing hold in them. */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync as rename,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import type * as nodeFs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { checkTarget } from "../../generator/output/check.js";
import { recover, recoverIn } from "../../generator/output/commit.js";
import { writeOutputs } from "../../generator/output/write.js";
import { campaigns } from "../support/campaign.js";
import { main } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

/** A folder that behaves as a mount point: nothing can be moved into it or out of it. */
let mount: string | undefined;
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof nodeFs>();
  const isIn = (path: string) => mount !== undefined && !relative(mount, path).startsWith("..");
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      if (isIn(from) === isIn(to)) return fs.renameSync(from, to);
      throw Object.assign(new Error(`EXDEV: cross-device link not permitted, rename '${from}' -> '${to}'`), {
        code: "EXDEV",
        syscall: "rename",
      });
    },
  };
});

const scratch = mkdtempSync(join(tmpdir(), "links-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let root = "";
let folder = "";
let count = 0;
beforeEach(() => {
  mount = undefined;
  root = join(scratch, String(count++));
  folder = join(root, "generated/Services1");
  mkdirSync(root);
});

type Files = Readonly<Record<string, string>>;
const target = (files: Files) => ({
  folder,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
  marker: { path: "manifest.json", content: { source: "test" } },
});
function write(files: Files) {
  const diagnostics = new Diagnostics();
  const reports = writeOutputs([target(files)], {}, diagnostics);
  return { report: reports?.[0], said: diagnostics.all.map(({ code, message }) => `${code} ${message}`) };
}
const kinds = (files: Files) =>
  checkTarget(target(files), new Diagnostics())?.findings.map(({ path, kind }) => `${path} ${kind}`);
const tree = (of: string): readonly string[] =>
  readdirSync(of, { recursive: true, encoding: "utf8" })
    .filter((path) => !lstatSync(join(of, path)).isDirectory())
    .sort();
const link = (to: string, at: string): void => {
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(to, at);
};

describe("a link", () => {
  test.each([
    ["in the place of the version's folder", "generated/Services1", "elsewhere"],
    ["in the place of the folder around it", "generated", "elsewhere"],
  ])("%s is followed, and stays", (_, at, to) => {
    const real = join(root, to);
    mkdirSync(real);
    link(real, join(root, at));
    expect(write({ "a.ts": "1", "sub/b.ts": "1" })).toMatchObject({ said: [], report: { written: { length: 3 } } });
    expect(write({ "a.ts": "1", "sub/b.ts": "1" }).report).toMatchObject({ written: [], unchanged: 3 });
    expect(kinds({ "a.ts": "1" })).toEqual(["manifest.json outdated", "sub/b.ts stale"]);
    expect(write({ "a.ts": "2" })).toMatchObject({ said: [], report: { removed: ["sub/b.ts"] } });
    expect(tree(folder)).toEqual(["a.ts", "manifest.json"]);
    expect(lstatSync(join(root, at)).isSymbolicLink()).toBe(true);
    expect(readdirSync(root).sort()).toEqual(["elsewhere", "generated"]);
    expect(tree(real).filter((path) => path.includes("netserver-codegen"))).toEqual([]);
  });

  test.each<[string, string, string, RegExp]>([
    ["that leads nowhere", "generated/Services1", "gone", /^NS501 .*Services1 is a link to gone, which does not exist/],
    ["around it that leads nowhere", "generated", "gone", /^NS501 .*generated is a link to gone, which does not exist/],
    ["that leads to itself", "generated/Services1", "Services1", /^NS501 .*Services1 is a link to itself/],
    ["to a file", "generated/Services1", "../file", /^NS501 .*Services1 is not a folder/],
  ])("%s is named, and nothing is made", (_, at, to, said) => {
    writeFileSync(join(root, "file"), "mine");
    link(to, join(root, at));
    const before = tree(root);
    expect(write({ "a.ts": "1" }).said).toEqual([expect.stringMatching(said)]);
    expect(checkTarget(target({ "a.ts": "1" }), new Diagnostics())).toBeUndefined();
    expect(tree(root)).toEqual(before);
  });

  test("to a folder that holds somebody's files is refused", () => {
    mkdirSync(join(root, "mine"));
    writeFileSync(join(root, "mine/a.txt"), "mine");
    link(join(root, "mine"), folder);
    expect(write({ "a.ts": "1" }).said).toEqual([expect.stringMatching(/^NS501/)]);
  });
});

/** What a run that was killed while it moved has left: `a.ts` is moved away, and its process is gone. */
async function killed(staging: string): Promise<void> {
  mkdirSync(join(staging, "old"), { recursive: true });
  rename(join(folder, "a.ts"), join(staging, "old/a.ts"));
  writeFileSync(join(staging, "journal.json"), JSON.stringify({ written: ["a.ts"], removed: [] }));
  const dead = spawn(process.execPath, ["-e", "0"]);
  await new Promise((resolve) => dead.on("close", resolve));
  writeFileSync(join(staging, "pid"), String(dead.pid));
}

describe("what a killed run left is put back", () => {
  test.each<[string, () => string, () => void]>([
    ["in a linked folder", () => join(root, ".elsewhere.netserver-codegen-a1B2c3"), () => recover(folder)],
    [
      "in a linked folder, before it is read",
      () => join(root, ".elsewhere.netserver-codegen-a1B2c3"),
      () => recoverIn(dirname(folder)),
    ],
    ["inside of a mount point", () => join(folder, ".elsewhere.netserver-codegen-a1B2c3"), () => recover(folder)],
    [
      "inside of a mount point, before it is read",
      () => join(folder, ".elsewhere.netserver-codegen-a1B2c3"),
      () => recoverIn(dirname(folder)),
    ],
  ])("%s", async (_, staging, run) => {
    mkdirSync(join(root, "elsewhere"));
    link(join(root, "elsewhere"), folder);
    write({ "a.ts": "1" });
    await killed(staging());
    expect(tree(folder)).not.toContain("a.ts");
    run();
    expect(tree(folder)).toEqual(["a.ts", "manifest.json"]);
    expect(readdirSync(root).sort()).toEqual(["elsewhere", "generated"]);
  });
});

describe("a mount point", () => {
  beforeEach(() => mkdirSync(folder, { recursive: true }));

  test("is written to from inside, because nothing can be moved into it", () => {
    mount = folder;
    expect(write({ "a.ts": "1", "sub/b.ts": "1" })).toMatchObject({ said: [], report: { written: { length: 3 } } });
    expect(write({ "a.ts": "2" })).toMatchObject({ said: [], report: { removed: ["sub/b.ts"] } });
    expect([readFileSync(join(folder, "a.ts"), "utf8"), tree(root)]).toEqual([
      "2",
      ["generated/Services1/a.ts", "generated/Services1/manifest.json"],
    ]);
  });

  test("deeper in the folder is refused whole, and everything is as it was", () => {
    write({ "a.ts": "1", "sub/b.ts": "1" });
    mount = join(folder, "sub");
    expect(write({ "a.ts": "2", "sub/b.ts": "2" }).said).toEqual([
      expect.stringMatching(/^NS502 .*another file system is mounted in the folder: .*EXDEV/),
    ]);
    expect([readFileSync(join(folder, "a.ts"), "utf8"), readFileSync(join(folder, "sub/b.ts"), "utf8")]).toEqual([
      "1",
      "1",
    ]);
    expect(tree(root).filter((path) => path.includes("netserver-codegen"))).toEqual([]);
  });

  const inNamespace = (script: string) =>
    spawnSync("unshare", ["--map-root-user", "--mount", "sh", "-ec", script], { encoding: "utf8", cwd: root });
  const canMount = spawnSync("unshare", ["--map-root-user", "--mount", "true"]).status === 0;
  test.runIf(campaigns && (canMount || process.env["INTEROP_REQUIRED"] === "1"))(
    "that the system has mounted, of memory or of a folder",
    () => {
      mkdirSync(join(root, "wsdl"));
      writeFileSync(join(root, "wsdl/Note.wsdl"), wsdl());
      mkdirSync(join(root, "bound"));
      const generate = `${process.execPath} ${main} generate && ${process.execPath} ${main} check && ls -A generated generated/Services1`;
      for (const way of ["-t tmpfs none", "--bind bound"]) {
        const { status, stdout, stderr } = inNamespace(`mount ${way} generated/Services1; ${generate}`);
        expect([status, stderr]).toEqual([0, ""]);
        expect(stdout).toContain("up to date");
        expect(stdout).not.toContain("netserver-codegen-");
      }
      expect(existsSync(join(root, "bound/manifest.json"))).toBe(true);
    },
  );
});
