/** `--except`, and `except` in the configuration file: accepted changes are left out, and the report says so. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { cwd, put, run, soapOnly, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const config = "netserver-codegen.config.json";

beforeEach(() => {
  put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }));
  put("new/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Push" }] }));
});

describe("diff", () => {
  const diff = (...args: readonly string[]) => run("diff", "wsdl", "new", ...args);

  test("neither shows nor fails on what is excepted, and says how many changes of which rule that are", async () => {
    expect(await diff("--fail-on", "wire")).toMatchObject({ status: 1, stdout: expect.stringContaining("Note.Pong") });
    const { status, stdout } = await diff("--fail-on", "wire", "--except", "operation-removed");
    expect([status, stdout.split("\n").slice(0, 2)]).toEqual([
      0,
      [
        "Nothing breaks; 1 operation is new. Left out by --except: 1 operation-removed.",
        "0 wire, 0 source, 1 addition, 0 doc",
      ],
    ]);
    expect(stdout).not.toContain("Note.Pong");
    expect(stdout).toContain("Note.Push");
  });

  test("still fails on a change of another rule", async () => {
    expect(await diff("--fail-on", "wire", "--except", "operation-added")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("Left out by --except: 1 operation-added."),
    });
  });

  test("takes several rules, one by one or in a list", async () => {
    const said = `Nothing else changed. Left out by --except: 1 operation-removed, 1 operation-added.\n${soapOnly}`;
    expect((await diff("--except", "operation-removed", "--except", "operation-added")).stdout).toBe(said);
    expect((await diff("--except", "operation-removed, operation-added")).stdout).toBe(said);
    expect(
      (await run("diff", "--except", "operation-removed", "--except", "operation-added", "wsdl", "new")).stdout,
    ).toBe(said);
  });

  test("does not mention a rule that has no change", async () => {
    expect((await diff("--except", "member-added")).stdout).not.toContain("--except");
    expect((await run("diff", "wsdl", "wsdl", "--except", "member-added")).stdout).toBe(`no change\n${soapOnly}`);
  });

  test("says it in every form of the report", async () => {
    const except = ["--except", "operation-removed"];
    expect(JSON.parse((await diff("--json", ...except)).stdout)).toMatchObject({
      summary: "Nothing breaks; 1 operation is new. Left out by --except: 1 operation-removed.",
      counts: { wire: 0, source: 0, addition: 1 },
      excepted: [{ rule: "operation-removed", changes: 1 }],
      changes: [{ id: "operation-added Note.Push" }],
    });
    expect(JSON.parse((await diff("--json")).stdout)).toMatchObject({ excepted: [] });
    expect(JSON.parse((await diff("--json", "--except", "member-added")).stdout)).toMatchObject({
      excepted: [{ rule: "member-added", changes: 0 }],
    });
    expect((await diff("--markdown", ...except)).stdout).toMatch(
      /^# What changed\n\n.* Left out by --except: 1 operation-removed\.\n/,
    );
    expect((await diff("--github", ...except)).stdout).toContain(
      "::notice title=except::Left out by --except: 1 operation-removed.\n",
    );
    expect((await diff("--html", ...except)).stdout).toContain(
      '"summary":"Nothing breaks; 1 operation is new. Left out by --except: 1 operation-removed."',
    );
  });

  test("refuses a name that is no rule's with exit code 2, and names the nearest", async () => {
    expect(await diff("--except", "operation-remove")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--except: there is no rule operation-remove, did you mean operation-removed?\n"),
    });
    expect(await diff("--except", "xyz")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--except: there is no rule xyz: netserver-codegen explain lists the rules\n"),
    });
    expect(await diff("--except", "operation-removed,")).toMatchObject({ status: 2 });
    expect(await diff("--except")).toMatchObject({ status: 2 });
  });
});

describe("the configuration file", () => {
  test("excepts rules, unless the command line names some", async () => {
    put(config, '{ "except": ["operation-removed"] }');
    expect((await run("diff", "wsdl", "new")).stdout).toContain("Left out by --except: 1 operation-removed.\n");
    expect((await run("diff", "wsdl", "new", "--except", "operation-added")).stdout).toContain(
      "Left out by --except: 1 operation-added.\n",
    );
    put("other.json", '{ "except": ["operation-added"] }');
    expect((await run("diff", "wsdl", "new", "--config", "other.json")).stdout).toContain(
      "Left out by --except: 1 operation-added.\n",
    );
  });

  test("is refused if it names no rule, with the place and the nearest", async () => {
    put(config, '{\n  "except": ["operation-remove"]\n}');
    expect(await run("diff", "wsdl", "new")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${config}:2:3 error NS601`),
    });
    expect((await run("diff", "wsdl", "new")).stderr).toContain(
      "except: there is no rule operation-remove, did you mean operation-removed?",
    );
    put(config, '{ "except": "operation-removed" }');
    expect((await run("diff", "wsdl", "new")).stderr).toContain(
      'except: expected a list of rules, got "operation-removed"',
    );
  });
});

describe("with a project", () => {
  beforeEach(async () => {
    expect((await run("generate")).status).toBe(0);
    put(
      "src/main.ts",
      'import { NoteAgent } from "../generated/Services1/agents/Note.js";\nexport const run = (note: NoteAgent) => [note.Ping(), note.Pong()];\n',
    );
    put(
      "tsconfig.json",
      '{ "compilerOptions": { "module": "NodeNext", "strict": true, "types": [] }, "include": ["src"] }',
    );
  });

  test("impact leaves out the hits, also where the compiler finds them, and counts them", async () => {
    expect(await run("impact", "wsdl", "new")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("src/main.ts:2:"),
    });
    const { status, stdout } = await run("impact", "wsdl", "new", "--except", "operation-removed");
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^nothing here is hit: 0 breaking changes; 1 file of 1 uses the client; left out by --except: operation-removed \(1 change, 1 hit\)\n/,
      ),
    ]);
    expect(
      JSON.parse((await run("impact", "wsdl", "new", "--json", "--except", "operation-removed")).stdout),
    ).toMatchObject({
      hits: [],
      excepted: [{ rule: "operation-removed", changes: 1, hits: 1 }],
    });
    expect((await run("impact", "wsdl", "new", "--github", "--except", "operation-removed")).stdout).toContain(
      "left out by --except: operation-removed (1 change, 1 hit)",
    );
  });

  test("upgrade writes if only excepted changes and hits are in its way, and says which", async () => {
    const upgrade = (...args: readonly string[]) => run("upgrade", "--from", "new", ...args);
    for (const limit of ["wire", "hit"]) {
      expect(await upgrade("--fail-on", limit)).toMatchObject({
        status: 1,
        stdout: expect.stringContaining(`(--fail-on ${limit}). To write anyway, omit --fail-on.\n`),
      });
    }
    expect((await upgrade("--fail-on", "hit", "--except", "operation-added")).status).toBe(1);
    const { status, stdout } = await upgrade("--fail-on", "hit", "--except", "operation-removed");
    expect(status).toBe(0);
    expect(stdout).toContain("Left out by --except: 1 operation-removed.\n");
    expect(stdout).toContain("left out by --except: operation-removed (1 change, 1 hit)\n");
    expect(existsSync(join(cwd, "generated/Services1/agents/Note.ts"))).toBe(true);
  });

  test("upgrade reads the configuration file, and tells programs", async () => {
    put(config, '{ "except": ["operation-removed"] }');
    const { status, stdout } = await run("upgrade", "--from", "new", "--fail-on", "wire", "--json");
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { versions: [{ excepted: [{ rule: "operation-removed", changes: 1 }], impact: { excepted: [{ hits: 1 }] } }] },
    ]);
  });
});

test("explain and --help teach it", async () => {
  expect((await run("explain", "name-added")).stdout).toContain("--except name-added");
  for (const command of ["diff", "impact", "upgrade"])
    expect((await run(command, "--help")).stdout).toContain("--except");
});
