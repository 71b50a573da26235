import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cwd, put, run, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";
import { campaigns } from "../support/campaign.js";

useFolders();

describe("check", () => {
  test("says that all is as it would be written, for the clients and the vendored set, by the client's own manifest", async () => {
    put("original/Note.wsdl", wsdl());
    await run("vendor", "--from", "original");
    await run("generate", "--naming", "camelCase");
    expect(await run("check")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(
        /^wsdl\/Services1: up to date, \d+ files\ngenerated\/Services1: up to date, \d+ files\n$/,
      ),
    });
  });

  test("says in one line that a client was not generated", async () => {
    put("wsdl/Note.wsdl", wsdl());
    expect(await run("check")).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^generated\/Services1: \d+ files missing, which is all of them\n\nRun netserver-codegen generate \(or vendor/,
      ),
    });
  });

  test("names what differs with hunks, what is missing, stale and not ours, and changes nothing", async () => {
    put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }));
    put("wsdl/Other.wsdl", wsdl({ agent: "Other", operations: [{ name: "Only" }] }));
    await run("generate");
    put("wsdl/Note.wsdl", wsdl());
    rmSync(join(cwd, "wsdl/Other.wsdl"));
    const index = readFileSync(join(cwd, "generated/Services1/index.ts"), "utf8");
    put("generated/Services1/index.ts", `${index}// mine\n`);
    put("generated/Services1/notes.txt", "mine");
    put("generated/Services1/.keep", "");
    rmSync(join(cwd, "generated/Services1/runtime/dates.ts"));
    const before = readdirSync(cwd, { recursive: true }).sort();
    const { status, stdout } = await run("check");
    expect(status).toBe(1);
    expect(stdout).toContain("  agents/Note.ts is out of date\n    @@ -");
    expect(stdout).toMatch(/^ {4}- {2}Pong\(/m);
    expect(stdout).toContain("  agents/Other.ts is no longer written\n");
    expect(stdout).toMatch(/ {2}index\.ts was edited by hand\n {4}@@[^]*\n {4}-\/\/ mine\n/);
    expect(stdout).toContain("  notes.txt was not written by netserver-codegen\n");
    expect(stdout).toContain("  runtime/dates.ts is missing\n");
    expect(stdout).not.toContain(".keep");
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
    const kinds = (
      JSON.parse((await run("check", "--json")).stdout) as { folders: { findings: { kind: string }[] }[] }
    ).folders.flatMap(({ findings }) => findings.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["missing", "outdated", "edited", "stale", "orphan"]));
    expect((await run("check", "--github")).stdout).toMatch(
      /^::error file=generated\/Services1\/agents\/Note\.ts,line=\d+,col=1,title=/m,
    );
  });

  test("a version that the source no longer holds is stale as a folder", async () => {
    put("wsdl/Note.wsdl", wsdl());
    await run("generate");
    put("wsdl/Note.wsdl", wsdl({ namespace: "urn:example/Services2" }));
    await run("generate");
    expect(await run("check")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("generated/Services1: 1 difference\n  the folder is no longer written\n"),
    });
  });

  test("a folder that is not ours is refused", async () => {
    put("wsdl/Note.wsdl", wsdl());
    put("generated/Services1/mine.ts", "");
    expect(await run("check")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS501") });
  });
});

describe("upgrade", () => {
  const [older, newer] = [wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }), wsdl()];

  test("compares with the vendored set, then writes it and the clients anew", async () => {
    put("old/Note.wsdl", older);
    put("new/Note.wsdl", newer);
    await run("vendor", "--from", "old");
    await run("generate", "--naming", "camelCase");
    const stopped = await run("upgrade", "--from", "new", "--fail-on", "wire");
    expect(stopped).toMatchObject({
      status: 1,
      stderr: "",
      stdout: expect.stringContaining("Note.Pong: operation removed [operation-removed]"),
    });
    expect(stopped.stdout).toMatch(
      /Services1 \(1 agent, 2 operations\) -> Services1 \(1 agent, 1 operation\): 1 wire, 0 source, 0 addition, 0 doc\nNothing was written, because changes break the wire \(--fail-on wire\)\. To write anyway, omit --fail-on\.\n$/,
    );
    expect((await run("check")).status).toBe(0);
    expect(readFileSync(join(cwd, "wsdl/Services1/Note.wsdl"), "utf8")).toContain("Pong");
    const done = await run("upgrade", "--from", "new");
    expect(done).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /wsdl\/Services1: \d+ files written, \d+ unchanged\ngenerated\/Services1: \d+ files written, \d+ unchanged\n$/,
      ),
    });
    expect((await run("check", "--from", "new")).status).toBe(0);
    expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("  ping(options");
    expect(readFileSync(join(cwd, "wsdl/Services1/Note.wsdl"), "utf8")).not.toContain("Pong");
  });

  test.skipIf(!campaigns)(
    "--fail-on hit wants something to look at: a project that can be read, and in it a client that is whole",
    async () => {
      put("wsdl/Note.wsdl", older);
      put("new/Note.wsdl", newer);
      await run("vendor", "--from", "wsdl", "--out", "set");
      await run("generate");
      const upgrade = () => run("upgrade", "--vendored", "set", "--from", "new", "--fail-on", "hit");
      const refused = async (code: string) =>
        expect(await upgrade()).toMatchObject({ status: 1, stderr: expect.stringContaining(code) });
      await refused("NS801");
      put("tsconfig.json", '{ "extends": "./nope.json", "files": ["src/app.ts"] }');
      put("src/app.ts", 'export { NoteAgent } from "../generated/Services1/agents/Note.js";\n');
      await refused("NS801");
      put("tsconfig.json", '{ "compilerOptions": { "module": "NodeNext" }, "files": ["src/app.ts"] }');
      // What lies below a project is read, whether or not its tsconfig.json names it.
      put("other/other.ts", "export const other = 1;\n");
      put("other/tsconfig.json", '{ "files": ["other.ts"] }');
      expect(
        await run("upgrade", "--vendored", "set", "--from", "new", "--fail-on", "hit", "--project", "other"),
      ).toMatchObject({ status: 1, stderr: expect.stringContaining("NS803") });
      rmSync(join(cwd, "generated/Services1/runtime/session.ts"));
      await refused("NS804");
      expect(readFileSync(join(cwd, "set/Services1/Note.wsdl"), "utf8")).toContain("Pong");
      await run("generate", "--from", "new");
      await refused("NS805");
      await run("generate");
      expect(await upgrade()).toMatchObject({ status: 0, stderr: "" });
      expect(readFileSync(join(cwd, "set/Services1/Note.wsdl"), "utf8")).not.toContain("Pong");
    },
  );

  test("an agent that the client has and the new version has not is told as gone, and generated no more", async () => {
    put("old/Note.wsdl", newer);
    put("old/Other.wsdl", wsdl({ agent: "Other", operations: [{ name: "Only" }] }));
    put("new/Note.wsdl", newer);
    await run("vendor", "--from", "old");
    await run("generate", "--agent", "Note,Other");
    expect(await run("upgrade", "--from", "new")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Other: agent removed, with 1 operation [agent-removed]"),
    });
    expect(existsSync(join(cwd, "generated/Services1/agents/Other.ts"))).toBe(false);
    expect((await run("check")).status).toBe(0);
  });

  test("an agent that is asked for and gone is said to be named no longer", async () => {
    put("old/Note.wsdl", newer);
    put("old/Other.wsdl", wsdl({ agent: "Other", operations: [{ name: "Only" }] }));
    put("new/Note.wsdl", newer);
    await run("vendor", "--from", "old");
    put("netserver-codegen.config.json", '{ "agents": ["Note", "Other"] }');
    await run("generate");
    expect(await run("upgrade", "--from", "new")).toMatchObject({
      status: 0,
      stderr: expect.stringContaining(
        "warning NS109 agent not found in the source: Services1 no longer has the agent Other",
      ),
    });
  });

  test("takes --docs several times, and remembers all of them", async () => {
    put("old/Note.wsdl", newer);
    const docs = (summary: string) =>
      JSON.stringify({
        paths: { "/api/v1/Agents/Note/Ping": { post: { summary, responses: { 200: {} } } } },
        definitions: {},
      });
    put("docs-2026-07.json", docs("New text."));
    put("docs-2021-11.json", docs("Old text."));
    const both = ["--docs", "docs-2026-07.json", "--docs", "docs-2021-11.json"];
    await run("vendor", "--from", "old");
    expect(await run("generate", ...both)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 text added"),
    });
    expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("New text.");
    expect((await run("check", ...both)).status).toBe(0);
    expect((await run("check")).stderr).toContain(
      "was generated with --docs docs-2026-07.json --docs docs-2021-11.json",
    );
    put("netserver-codegen.config.json", '{ "docs": ["docs-2026-07.json", "docs-2021-11.json"] }');
    expect((await run("check")).status).toBe(0);
    expect(await run("upgrade", "--from", "old")).toMatchObject({ status: 0 });
    expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("New text.");
    expect((await run("check", "--docs", "")).stderr).toContain("--docs: expected a value, got nothing");
    expect((await run("verify", ...both)).stderr).toContain("--docs is given 2 times");
  });

  test("documentation that came with --docs is missed where that is not given again", async () => {
    put("old/Note.wsdl", newer);
    put(
      "docs.json",
      JSON.stringify({
        paths: { "/api/v1/Agents/Note/Ping": { post: { summary: "Pings.", responses: { 200: {} } } } },
        definitions: {},
      }),
    );
    await run("vendor", "--from", "old");
    expect(await run("generate", "--docs", "docs.json")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 text added"),
    });
    expect((await run("check", "--docs", "docs.json")).status).toBe(0);
    expect(await run("check")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        "NS403 option --docs is missing: generated/Services1 was generated with --docs docs.json",
      ),
    });
    expect(await run("upgrade", "--from", "old", "--docs", "docs.json")).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("Pings.");
    expect(await run("upgrade", "--from", "old")).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("warning NS403"),
    });
    expect((await run("check")).status).toBe(0);
  });

  test("with agents named, the client has these, and the vendored set all that it had", async () => {
    const other = wsdl({ agent: "Other", operations: [{ name: "Only" }] });
    put("old/Note.wsdl", older);
    put("old/Other.wsdl", other);
    put("new/Note.wsdl", newer);
    put("new/Other.wsdl", other);
    put("new/Third.wsdl", wsdl({ agent: "Third", operations: [{ name: "Only" }] }));
    put("netserver-codegen.config.json", '{ "agents": ["Note"] }');
    await run("vendor", "--from", "old");
    await run("generate");
    expect((await run("upgrade", "--from", "new")).stdout).not.toContain("removed\n");
    expect(readdirSync(join(cwd, "wsdl/Services1")).filter((each) => each.endsWith(".wsdl"))).toEqual([
      "Note.wsdl",
      "Other.wsdl",
    ]);
    expect(readdirSync(join(cwd, "generated/Services1/agents"))).toEqual(["Note.ts"]);
    expect((await run("upgrade", "--from", "new", "--agent", "Third")).status).toBe(0);
    expect(readdirSync(join(cwd, "wsdl/Services1")).filter((each) => each.endsWith(".wsdl"))).toEqual([
      "Note.wsdl",
      "Other.wsdl",
      "Third.wsdl",
    ]);
  });

  test.skipIf(!campaigns)(
    "its report takes the form of errors and warnings too, as those of check, diff and impact do",
    async () => {
      put("old/Note.wsdl", older);
      put("new/Note.wsdl", newer);
      await run("vendor", "--from", "old");
      await run("generate");
      put("tsconfig.json", '{ "files": ["src/app.ts"] }');
      put(
        "src/app.ts",
        'import type { NoteAgent } from "../generated/Services1/index.js";\nexport const pong = (agent: NoteAgent) => agent.Pong();\n',
      );
      const annotation =
        /^::error file=src\/app\.ts,line=2,col=\d+,title=operation-removed::Note\.Pong: operation removed\./;
      expect((await run("impact", "wsdl", "new", "--format", "github")).stdout).toMatch(annotation);
      expect((await run("diff", "wsdl", "new", "--format", "github")).stdout).toMatch(
        /^::error file=[^:]*title=operation-removed::/,
      );
      expect(await run("upgrade", "--from", "new", "--fail-on", "hit", "--format", "github")).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(annotation),
      });
      expect(
        JSON.parse((await run("upgrade", "--from", "new", "--fail-on", "hit", "--format", "json")).stdout),
      ).toMatchObject({
        versions: [{ impact: { hits: [{ change: { rule: "operation-removed" } }] } }],
        stopped: "hit",
        outputs: [],
      });
      expect(JSON.parse((await run("check", "--format", "json")).stdout)).toMatchObject({ holds: true });
      expect((await run("upgrade", "--from", "new", "--json", "--markdown")).status).toBe(2);
    },
  );

  describe("with files that tsconfig.json does not compile", () => {
    const imported = 'import { NoteAgent } from "../generated/Services1/index.js";\n';
    const prepare = async () => {
      put("wsdl/Note.wsdl", older);
      put("new/Note.wsdl", newer);
      await run("vendor", "--from", "wsdl", "--out", "set");
      await run("generate");
      put("tsconfig.json", '{ "compilerOptions": { "module": "NodeNext", "target": "ES2023" }, "include": ["src"] }');
      put("src/app.ts", `${imported}export const ping = (agent: NoteAgent) => agent.Ping({});\n`);
    };
    const upgrade = (...args: readonly string[]) => run("upgrade", "--vendored", "set", "--from", "new", ...args);

    test.runIf(campaigns)("--fail-on hit reads components and JavaScript", async () => {
      await prepare();
      put("src/View.vue", `<script setup lang="ts">\n${imported}new NoteAgent({} as never).Pong();\n</script>\n`);
      put("src/tool.js", `${imported}export const pong = () => new NoteAgent({}).Pong();\n`);
      const { status, stdout, stderr } = await upgrade("--fail-on", "hit");
      expect([status, stderr]).toEqual([1, ""]);
      expect(stdout).toMatch(/^src\/View\.vue:3:28 wire Note\.Pong[^]*^src\/tool\.js:2:45 wire Note\.Pong/m);
    });

    test("--fail-on writes nothing where a file that may be hit could not be analysed; without it, that is a warning", async () => {
      await prepare();
      put("src/guide.mdx", imported);
      for (const failOn of ["hit", "source"]) {
        const { status, stdout, stderr } = await upgrade("--fail-on", failOn);
        expect(status).toBe(1);
        expect(stderr).toContain("error NS806 files could not be analysed: 1 file was not read: src/guide.mdx\n");
        expect(stdout).toContain(
          "nothing that was read is hit; 1 file was not read (1 breaking change; 1 file of 1 uses the client)\n",
        );
        expect(stdout).toContain(
          `Nothing was written, because ${failOn === "source" ? "changes break the wire or compilation, and " : ""}some files of the project could not be analysed (--fail-on ${failOn}). To write anyway, omit --fail-on.\n`,
        );
      }
      expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("Pong");
      expect(await upgrade()).toMatchObject({ status: 0, stderr: expect.stringContaining("warning NS806") });
    });

    test.runIf(campaigns)("a bundled client beside one that is recognised is no all-clear", async () => {
      await prepare();
      put(
        "node_modules/crm/package.json",
        '{ "name": "crm", "type": "module", "types": "index.d.ts", "main": "index.js" }',
      );
      put(
        "node_modules/crm/index.d.ts",
        "interface INoteAgent { Pong(options?: object): Promise<void>; }\nexport declare const connectCrm: () => INoteAgent;\n",
      );
      put("src/bundled.ts", 'import { connectCrm } from "crm";\nexport const pong = () => connectCrm().Pong();\n');
      const message = "error NS806 files could not be analysed: 1 file was not read, or only in part: src/bundled.ts\n";
      expect(await run("impact", "set", "new")).toMatchObject({
        status: 1,
        stdout: expect.stringContaining(
          "src/bundled.ts:1:28 not analysed crm holds the client as declarations that were bundled into one file\n",
        ),
        stderr: expect.stringContaining(message),
      });
      for (const failOn of ["hit", "wire"])
        expect(await upgrade("--fail-on", failOn)).toMatchObject({
          status: 1,
          stderr: expect.stringContaining(message),
        });
      expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("Pong");
    });

    test("impact fails where a file could not be analysed, and names it in JSON", async () => {
      await prepare();
      put("src/guide.mdx", imported);
      const { status, stdout, stderr } = await run("impact", "set", "new", "--json");
      expect([status, stderr]).toEqual([1, expect.stringContaining("error NS806")]);
      expect(JSON.parse(stdout)).toEqual({
        files: 1,
        kinds: { ".ts": 1 },
        users: 1,
        excepted: [],
        hits: [],
        unread: [
          {
            position: { file: "src/guide.mdx", line: 1, column: 27 },
            reason: "kind",
            message: "it imports the client from ../generated/Services1/index.js, and .mdx files are not analysed",
          },
        ],
        skipped: [],
      });
    });
  });

  test("wants a vendored set to compare with, and a new version", async () => {
    put("new/Note.wsdl", newer);
    expect(await run("upgrade", "--from", "new")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS101"),
    });
    expect(await run("upgrade")).toMatchObject({ status: 2, stderr: expect.stringContaining("--from or --url") });
    expect(readdirSync(cwd)).toEqual(["new"]);
  });

  test("writes neither folder where one of them cannot be written", async () => {
    put("old/Note.wsdl", older);
    put("new/Note.wsdl", newer);
    await run("vendor", "--from", "old");
    put("generated/Services1/mine.ts", "");
    expect(await run("upgrade", "--from", "new")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS501"),
    });
    expect(readFileSync(join(cwd, "wsdl/Services1/Note.wsdl"), "utf8")).toContain("Pong");
  });
});
