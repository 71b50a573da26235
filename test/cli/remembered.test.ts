import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cwd, enter, put, run } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

const manifest = () => JSON.parse(readFileSync(join(cwd, "generated/Services1/manifest.json"), "utf8")) as unknown;
const agent = (name: string) => wsdl({ agent: name });

describe("generate without --agent", () => {
  test("keeps the agents and the naming of the client that is there, and says so", () => {
    put("wsdl/Note.wsdl", agent("Note"));
    put("wsdl/Memo.wsdl", agent("Memo"));
    run("generate", "--agent", "Note", "--naming", "camelCase");
    const before = manifest();
    const { stdout, status } = run("generate");
    expect(status).toBe(0);
    expect(stdout).toContain("Services1: 1 agent,");
    expect(stdout).toContain("0 files written");
    expect(stdout).toContain(
      "generated/Services1: agents Note (--agent all for all) and naming camelCase (--naming wire for the WSDL's names), as before\n",
    );
    expect(manifest()).toEqual(before);
  });

  test("widens the client with --agent all, in check too", () => {
    put("wsdl/Note.wsdl", agent("Note"));
    put("wsdl/Memo.wsdl", agent("Memo"));
    run("generate", "--agent", "Note");
    expect(run("check").status).toBe(0);
    expect(run("check", "--agent", "all").status).toBe(1);
    expect(run("generate", "--agent", "all").stdout).toContain("Services1: 2 agents,");
    expect(run("generate").stdout).not.toContain("as before");
    expect(run("inspect", "--agent", "all").stdout).toContain("2 agents");
  });

  test("says that a remembered agent is gone, and refuses to write a client without agents", () => {
    put("wsdl/Note.wsdl", agent("Note"));
    put("wsdl/Memo.wsdl", agent("Memo"));
    run("generate", "--agent", "Note,Memo");
    put("new/Memo.wsdl", agent("Memo"));
    expect(run("generate", "--from", "new")).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("NS109 no such agent in the source: Services1 has no Note any more"),
    });
    put("other/Else.wsdl", agent("Else"));
    expect(run("generate", "--from", "other")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("name other agents with --agent"),
    });
    expect(existsSync(join(cwd, "generated/Services1/agents/Memo.ts"))).toBe(true);
  });
});

describe("where to start", () => {
  test("generate names vendor if there is no vendored set, and the folder that has one", () => {
    expect(run("generate")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("netserver-codegen vendor --from Services88.zip"),
    });
    put("wsdl/Note.wsdl", wsdl());
    put("src/deep/index.ts", "");
    enter("src/deep");
    expect(run("generate").stderr).toContain("or name it with --from ../../wsdl");
  });

  test("a Swagger or pages as --from are told with the flag that takes them", () => {
    put("swagger/agents.json", '{ "swagger": "2.0", "paths": {} }');
    put("pages/ErpSync.md", "# ErpSync\n");
    expect(run("generate", "--from", "swagger").stderr).toContain("verify --swagger swagger");
    expect(run("generate", "--from", "swagger/agents.json").status).toBe(1);
    expect(run("generate", "--from", "pages").stderr).toContain("with --docs");
  });

  test.each(["generated/Services1", "generated/services1/"])("--out %s would nest a folder in itself", (out) => {
    put("wsdl/Note.wsdl", wsdl());
    expect(run("generate", "--out", out)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/NS505 [^]*give --out generated\n/),
    });
    expect(run("vendor", "--from", "wsdl", "--out", "vendored/Services1").stderr).toContain("give --out vendored\n");
    expect(existsSync(join(cwd, "generated"))).toBe(false);
  });
});

test("inspect --json prints the one type or agent that is named", () => {
  const thing = '<xs:complexType name="Thing"><xs:sequence/></xs:complexType>';
  const request = '<xs:element minOccurs="0" name="Thing" nillable="true" type="tns:Thing"/>';
  put("wsdl/Note.wsdl", wsdl({ schema: thing, operations: [{ name: "Ping", request }] }));
  const data = (...args: string[]) => JSON.parse(run("inspect", ...args, "--json").stdout) as unknown;
  expect(data("operations", "Note")).toMatchObject({ name: "Note", operations: [{ name: "Ping" }] });
  expect(data("type", "Thing")).toMatchObject({ kind: "carrier", name: "{urn:example/Services1}Thing" });
  expect(data("agents")).toMatchObject({ services: "Services1", agents: [{ name: "Note" }] });
  expect(run("inspect", "type", "Thin", "--json")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining("did you mean Thing?"),
  });
});
