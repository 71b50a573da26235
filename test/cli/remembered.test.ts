import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { cwd, enter, put, run, runIn, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const manifest = () => JSON.parse(readFileSync(join(cwd, "generated/Services1/manifest.json"), "utf8")) as unknown;
const agent = (name: string) => wsdl({ agent: name });

describe("generate without --agent", () => {
  test("keeps the agents and the naming of the client that is there, and says so", async () => {
    put("wsdl/Note.wsdl", agent("Note"));
    put("wsdl/Memo.wsdl", agent("Memo"));
    await run("generate", "--agent", "Note", "--naming", "camelCase");
    const before = manifest();
    const { stdout, status } = await run("generate");
    expect(status).toBe(0);
    expect(stdout).toContain("Services1: 1 agent,");
    expect(stdout).toContain("0 files written");
    expect(stdout).toContain(
      "generated/Services1: agents Note (--agent all for all) and naming camelCase (--naming wire for the WSDL's names), as before\n",
    );
    expect(manifest()).toEqual(before);
  });

  test("widens the client with --agent all, in check too", async () => {
    put("wsdl/Note.wsdl", agent("Note"));
    put("wsdl/Memo.wsdl", agent("Memo"));
    await run("generate", "--agent", "Note");
    expect((await run("check")).status).toBe(0);
    expect((await run("check", "--agent", "all")).status).toBe(1);
    expect((await run("generate", "--agent", "all")).stdout).toContain("Services1: 2 agents,");
    expect((await run("generate")).stdout).not.toContain("as before");
    expect((await run("inspect", "--agent", "all")).stdout).toContain("2 agents");
  });

  test("says that a remembered agent is gone, and refuses to write a client without agents", async () => {
    put("wsdl/Note.wsdl", agent("Note"));
    put("wsdl/Memo.wsdl", agent("Memo"));
    await run("generate", "--agent", "Note,Memo");
    put("new/Memo.wsdl", agent("Memo"));
    expect(await run("generate", "--from", "new")).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("NS109 agent not found in the source: Services1 no longer has the agent Note"),
    });
    put("other/Else.wsdl", agent("Else"));
    expect(await run("generate", "--from", "other")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("name other agents with --agent"),
    });
    expect(existsSync(join(cwd, "generated/Services1/agents/Memo.ts"))).toBe(true);
  });
});

describe("a configuration file with agents", () => {
  const config = (file: string, ...agents: readonly string[]) => put(file, JSON.stringify({ agents }));
  const warning =
    'NS605 agents of one run: the next run without --agent takes the agents of netserver-codegen.config.json: Note. To keep those of this run, write there: "agents": ["Note", "Memo"]\n';

  beforeEach(() => {
    put("wsdl/Note.wsdl", agent("Note"));
    put("wsdl/Memo.wsdl", agent("Memo"));
    config("netserver-codegen.config.json", "Note");
  });

  test("makes generate --agent warn that the choice is for one run, and a plain run name the agents that it removes", async () => {
    await run("generate");
    const { stderr, stdout } = await run("generate", "--agent", "Note,Memo");
    expect(stderr).toContain(warning);
    expect(stdout).not.toContain("Removed");
    expect(await run("generate", "--check")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(
        "\nWould remove the agent Memo: netserver-codegen.config.json does not name it.\n",
      ),
      stderr: "",
    });
    expect(await run("generate")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("\nRemoved the agent Memo: netserver-codegen.config.json does not name it.\n"),
      stderr: "",
    });
  });

  test.each([
    ["names the same agents", ["--agent", "Note"]],
    ["writes another client", ["--agent", "Memo", "--out", "other"]],
    ["only compares", ["--agent", "Memo", "--check"]],
  ])("does not make generate warn if it %s", async (_, flags) => {
    expect((await run("generate", ...flags)).stderr).toBe("");
  });

  test("is named with its path, and --agent all is written as a list", async () => {
    config("config/netserver.json", "Note", "Memo");
    const { stderr } = await run("generate", "--config", "config/netserver.json", "--agent", "all");
    expect(stderr).toContain(
      'takes the agents of config/netserver.json: Note, Memo. To keep those of this run, write there: "agents": ["all"]',
    );
  });

  test("makes upgrade warn and name the agents that it removes", async () => {
    const { stderr } = await run("upgrade", "--from", "wsdl", "--agent", "Note,Memo");
    expect(stderr).toContain(warning);
    expect((await run("upgrade", "--from", "wsdl")).stdout).toContain(
      "\nRemoved the agent Memo: netserver-codegen.config.json does not name it.\n",
    );
  });

  test("does not narrow what inspect lists", async () => {
    expect((await run("inspect")).stdout).toContain("Memo");
    expect((await run("inspect", "--agent", "Note")).stdout).not.toContain("Memo");
  });
});

describe("check of a client with other agents", () => {
  beforeEach(async () => {
    for (const name of ["Note", "Memo", "Task"]) put(`wsdl/${name}.wsdl`, agent(name));
    await run("generate", "--agent", "Note,Memo");
  });
  const config = (...agents: readonly string[]) => put("netserver-codegen.config.json", JSON.stringify({ agents }));

  test("says first that the configuration file does not name an agent, with both ways out", async () => {
    config("Note");
    const { stdout, status } = await run("check");
    expect(status).toBe(1);
    expect(stdout.replace(/\d+ files up/, "N files up")).toBe(`\
generated/Services1 has the agent Memo, which netserver-codegen.config.json does
not name.
  To keep it, write in netserver-codegen.config.json:
    "agents": ["Note", "Memo"]
  To remove it:
    npx netserver-codegen generate

generated/Services1: 4 differences, N files up to date
  agents/Memo.ts is no longer written
  double.ts is out of date
  index.ts is out of date
  manifest.json is out of date
  (--full shows the differences in these files)
`);
    expect((await run("check", "--full")).stdout).toContain("MemoAgent");
    expect((await runIn(cwd, ["check"], { columns: 80 })).stdout).not.toContain("Next");
  });

  test("says that an agent of the configuration file is missing", async () => {
    config("Note", "Memo", "Task");
    expect((await run("check")).stdout).toMatch(
      /^generated\/Services1 does not have the agent Task, which\nnetserver-codegen.config.json names.\n {2}To write it:\n {4}npx netserver-codegen generate\n\n/,
    );
  });

  test("names --agent, and the commands for both ways out", async () => {
    expect((await run("check", "--agent", "Task")).stdout).toMatch(
      /^generated\/Services1 has the agents Memo, Note, which --agent does not name.\n {2}To keep them:\n {4}npx netserver-codegen check --agent Task,Memo,Note\n {2}To remove them:\n {4}npx netserver-codegen generate --agent Task\n/,
    );
  });

  test("names manifest.json, and says to delete files that no run removes", async () => {
    const memo = readFileSync(join(cwd, "generated/Services1/agents/Memo.ts"), "utf8");
    await run("generate", "--agent", "Note");
    put("generated/Services1/agents/Memo.ts", memo);
    put("generated/Services1/agents/Mine.ts", "");
    const { stdout } = await run("check");
    expect(stdout).toContain(
      `generated/Services1 has the agent Memo, which its manifest.json does not name.
  To keep it:
    npx netserver-codegen generate --agent Note,Memo
  To remove it, delete the files that are listed, and run:
    npx netserver-codegen generate
`,
    );
    expect(stdout).toContain("Move the file to another folder");
  });

  test("says it in the other forms too", async () => {
    config("Note");
    expect((await run("check", "--github")).stdout).toMatch(
      /^::error file=generated\/Services1\/manifest.json,line=1,col=1,.*::generated\/Services1 has the agent Memo, which netserver-codegen.config.json does not name. To keep it, .*\n$/,
    );
    expect(JSON.parse((await run("check", "--json")).stdout)).toMatchObject({
      folders: [{ agents: { chosen: ["Note"], extra: ["Memo"], missing: [] } }],
    });
  });

  test("says nothing of an agent that the source does not have", async () => {
    put("new/Note.wsdl", agent("Note"));
    expect((await run("check", "--from", "new")).stdout).not.toContain("has the agent");
  });
});

describe("the agents that a run removes", () => {
  test("are named with the reason: --agent does not name them, or the source does not have them", async () => {
    for (const name of ["Note", "Memo", "Task"]) put(`wsdl/${name}.wsdl`, agent(name));
    await run("generate");
    expect((await run("generate", "--agent", "Note")).stdout).toContain(
      "\nRemoved the agents Memo, Task: --agent does not name them.\n",
    );
    await run("generate", "--agent", "Note,Memo");
    await run("vendor", "--from", "wsdl", "--out", "set");
    put("new/Memo.wsdl", agent("Memo"));
    expect((await run("generate", "--from", "new")).stdout).toContain(
      "\nRemoved the agent Note: the source does not have it.\n",
    );
    expect((await run("vendor", "--from", "new", "--out", "set")).stdout).toContain(
      "\nRemoved the agents Note, Task: the source does not have them.\n",
    );
  });
});

describe("where to start", () => {
  test("generate names vendor if there is no vendored set, and the folder that has one", async () => {
    expect(await run("generate")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("netserver-codegen vendor --from Services88.zip"),
    });
    put("wsdl/Note.wsdl", wsdl());
    put("src/deep/index.ts", "");
    enter("src/deep");
    expect((await run("generate")).stderr).toContain("or name it with --from ../../wsdl");
  });

  test("a Swagger or pages as --from are told with the flag that takes them", async () => {
    put("swagger/agents.json", '{ "swagger": "2.0", "paths": {} }');
    put("pages/ErpSync.md", "# ErpSync\n");
    expect((await run("generate", "--from", "swagger")).stderr).toContain("verify --swagger swagger");
    expect((await run("generate", "--from", "swagger/agents.json")).status).toBe(1);
    expect((await run("generate", "--from", "pages")).stderr).toContain("with --docs");
  });

  test.each(["generated/Services1", "generated/services1/"])("--out %s would nest a folder in itself", async (out) => {
    put("wsdl/Note.wsdl", wsdl());
    expect(await run("generate", "--out", out)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/NS505 [^]*expected --out generated\n/),
    });
    expect((await run("vendor", "--from", "wsdl", "--out", "vendored/Services1")).stderr).toContain(
      "expected --out vendored\n",
    );
    expect(existsSync(join(cwd, "generated"))).toBe(false);
  });
});

test("inspect --json prints the one type or agent that is named", async () => {
  const thing = '<xs:complexType name="Thing"><xs:sequence/></xs:complexType>';
  const request = '<xs:element minOccurs="0" name="Thing" nillable="true" type="tns:Thing"/>';
  put("wsdl/Note.wsdl", wsdl({ schema: thing, operations: [{ name: "Ping", request }] }));
  const data = async (...args: string[]) => JSON.parse((await run("inspect", ...args, "--json")).stdout) as unknown;
  expect(await data("operations", "Note")).toMatchObject({ name: "Note", operations: [{ name: "Ping" }] });
  expect(await data("type", "Thing")).toMatchObject({ kind: "carrier", name: "{urn:example/Services1}Thing" });
  expect(await data("agents")).toMatchObject({ services: "Services1", agents: [{ name: "Note" }] });
  expect(await run("inspect", "type", "Thin", "--json")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining("did you mean Thing?"),
  });
});
