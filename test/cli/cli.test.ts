import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cwd, enter, main, put, run, runAlone, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

describe("generate", () => {
  test("says what it did in a few lines, and that nothing was left to do the second time", async () => {
    put("wsdl/Note.wsdl", wsdl());
    expect(await run("generate")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^Services1: 1 agent, 1 operation, 0 types\ngenerated\/Services1: \d+ files written, 0 unchanged\ngenerated\/Services1: SOAP only; .* vendor --swagger FILE\nDone in \d+\.\d s\.\n$/,
      ),
      stderr: "",
    });
    expect((await run("generate")).stdout).toMatch(/0 files written/);
    expect(readdirSync(cwd).sort()).toEqual(["generated", "wsdl"]);
  });

  test("does not say that a client is SOAP only if it has JSON, or if its services never have", async () => {
    put("new/Note.wsdl", wsdl({ operations: [{ name: "Ping" }] }));
    put(
      "swagger.json",
      '{ "swagger": "2.0", "paths": { "/api/v1/Agents/Note/Ping": { "post": {} } }, "definitions": {} }',
    );
    expect(await run("vendor", "--from", "new", "--swagger", "swagger.json")).toMatchObject({ status: 0 });
    const { stdout } = await run("generate");
    expect(stdout).not.toContain("SOAP only");
    expect(existsSync(join(cwd, "generated/Services1/json.ts"))).toBe(true);
    // The second run compares digests only.
    expect((await run("generate")).stdout).not.toContain("SOAP only");
    put("other/Partner.wsdl", wsdl().replaceAll("Services1", "PartnerServices"));
    expect((await run("generate", "--from", "other", "--out", "others")).stdout).not.toContain("SOAP only");
  });

  test("--check exits with 1 where something would change, and writes nothing", async () => {
    put("wsdl/Note.wsdl", wsdl());
    expect((await run("generate", "--check")).status).toBe(1);
    expect(existsSync(join(cwd, "generated"))).toBe(false);
    await run("generate");
    expect((await run("generate", "--check")).status).toBe(0);
  });

  test("names what the manifest was made from, and the same bytes come from the vendored set", async () => {
    put("original/Note.wsdl", wsdl());
    await run("vendor", "--from", "original");
    await run("generate", "--from", "original", "--out", "a");
    await run("generate", "--out", "b");
    const files = (folder: string) =>
      readdirSync(join(cwd, folder), { recursive: true, encoding: "utf8" })
        .filter((each) => /\.\w+$/.test(each))
        .sort();
    expect(files("b")).toEqual(files("a"));
    for (const each of files("a"))
      expect(readFileSync(join(cwd, "b", each), "utf8"), each).toBe(readFileSync(join(cwd, "a", each), "utf8"));
    expect(JSON.parse(readFileSync(join(cwd, "a/Services1/manifest.json"), "utf8"))).toMatchObject({
      generator: "netserver-codegen",
      source: "original",
      options: { naming: "wire" },
    });
  });

  test("an agent that is not there, with the one that is meant", async () => {
    put("wsdl/Note.wsdl", wsdl());
    expect(await run("generate", "--agent", "Nota")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("did you mean Note?"),
    });
  });
});

describe("bad input: a diagnostic with a place, exit code 1, nothing written", () => {
  const complex = (name: string, members = "") =>
    `<xs:complexType name="${name}"><xs:sequence>${members}</xs:sequence></xs:complexType>`;
  test.each<[string, Record<string, string>, string, boolean]>([
    ["not XML", { "a.wsdl": "hello" }, "NS201", true],
    ["XML that is no WSDL", { "a.wsdl": "<html/>" }, "NS203", true],
    ["a document type declaration", { "a.wsdl": `<!DOCTYPE x>${wsdl()}` }, "NS202", true],
    ["a missing import", { "a.wsdl": wsdl({ schema: '<xs:include schemaLocation="gone.xsd"/>' }) }, "NS204", true],
    [
      "a type that is not defined",
      { "a.wsdl": wsdl({ operations: [{ name: "Ping", request: '<xs:element name="A" type="tns:Gone"/>' }] }) },
      "NS205",
      true,
    ],
    [
      "conflicting types",
      {
        "a.wsdl": wsdl({ agent: "A", schema: complex("T", '<xs:element name="X" type="xs:int"/>') }),
        "b.wsdl": wsdl({ agent: "B", schema: complex("T", '<xs:element name="X" type="xs:string"/>') }),
      },
      "NS301",
      true,
    ],
    ["an operation called constructor", { "a.wsdl": wsdl({ operations: [{ name: "constructor" }] }) }, "NS303", true],
    [
      "a member called __proto__",
      { "a.wsdl": wsdl({ operations: [{ name: "Ping", request: '<xs:element name="__proto__" type="xs:int"/>' }] }) },
      "NS303",
      true,
    ],
    ["a type whose name is no identifier", { "a.wsdl": wsdl({ schema: complex("a-b") }) }, "NS303", true],
    ["an agent named like a device", { "a.wsdl": wsdl({ agent: "CON" }) }, "NS303", true],
    ["a name that would end a comment", { "a.wsdl": wsdl({ schema: complex("a*/b") }) }, "NS", true],
    ["a name with quotes", { "a.wsdl": wsdl({ agent: "A'B" }) }, "NS", true],
    [
      "agents that differ by case only",
      { "a.wsdl": wsdl({ agent: "Note" }), "b.wsdl": wsdl({ agent: "NOTE" }) },
      "NS304",
      true,
    ],
    [
      "a choice, which no client is generated for",
      {
        "a.wsdl": wsdl({
          schema:
            '<xs:complexType name="T"><xs:choice><xs:element name="A" type="xs:int"/></xs:choice></xs:complexType>',
        }),
      },
      "NS208",
      true,
    ],
  ])("%s", async (_, files, code, placed) => {
    for (const [path, text] of Object.entries(files)) put(`wsdl/${path}`, text);
    const { status, stdout, stderr } = await run("generate");
    expect(stderr).toContain(`error ${code}`);
    if (placed) expect(stderr).toMatch(/^[ab]\.wsdl:\d+:\d+ error/m);
    expect({ status, stdout, written: existsSync(join(cwd, "generated")) }).toEqual({
      status: 1,
      stdout: "",
      written: false,
    });
  });

  test("prose cannot break out of a comment", async () => {
    put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping", documentation: "*/ evil(); /* &#x2028; @x" }] }));
    expect((await run("generate")).status).toBe(0);
    expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("*\\/ evil(); /\\*");
  });

  test("--format json and github", async () => {
    put("wsdl/a.wsdl", "<html/>");
    expect(JSON.parse((await run("generate", "--format", "json")).stderr)).toMatchObject([
      { code: "NS203", severity: "error", position: { file: "a.wsdl", line: 1, column: 1 } },
    ]);
    expect((await run("generate", "--format=github")).stderr).toMatch(
      /^::error file=a.wsdl,line=1,col=1,title=NS203 not a WSDL::/,
    );
  });
});

describe("the command line itself", () => {
  test("ends its process with the exit code of the run, and prints to the process's streams", () => {
    put("wsdl/a.wsdl", "<html/>");
    expect(runAlone(["--version"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: "",
    });
    expect(runAlone(["generate"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("error NS203"),
    });
    expect(runAlone(["generat"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("generate?"),
    });
  });

  test("how a run ends does not hang on who reads what it prints", async () => {
    put("old/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }));
    put("new/Note.wsdl", wsdl());
    const child = spawn(process.execPath, [main, "diff", "old", "new", "--fail-on", "wire"], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    expect([await new Promise((done) => child.on("close", done)), stderr]).toEqual([1, ""]);
  });

  test.skipIf(!existsSync("/dev/full"))("what cannot be printed is told in a line", () => {
    put("wsdl/Note.wsdl", wsdl());
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [main, "inspect"], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^The output cannot be written: ENOSPC[^\n]*\n$/)]);
  });

  test.each([
    [["generat"], "generate"],
    [["generate", "--form", "x"], "--from"],
    [["generate", "--naming", "snake"], "expected one of wire, camelCase"],
    [["vendor"], "--from or --url"],
    [["inspect", "type"], "inspect type"],
    [["generate", "--check=1"], "--check: expected no value, or true or false, got 1"],
    [["impact", "old", "new", "--json=yes"], "--json: expected no value"],
  ])("%j exits with 2 and says what was expected", async (args, said) => {
    expect(await run(...args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(said) });
  });

  test.each([
    ["--help"],
    ["generate", "--help"],
    ["vendor", "--help"],
    ["inspect", "--help"],
    ["check", "--help"],
    ["diff", "--help"],
    ["impact", "--help"],
    ["upgrade", "--help"],
    ["explain", "--help"],
    ["--version"],
    ["completion"],
  ])("%s %s", async (...args) => {
    expect(await run(...args.filter((each) => typeof each === "string"))).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("configuration", () => {
  test("a file's options count, relative to it, and flags win", async () => {
    put("project/netserver-codegen.config.json", JSON.stringify({ $schema: "x", from: "../soap", out: "clients" }));
    put("soap/Note.wsdl", wsdl());
    enter("project");
    expect((await run("generate")).stdout).toContain("clients/Services1");
    expect((await run("generate", "--out", "other")).stdout).toContain("other/Services1");
  });

  test.each([
    ["{", /:1:2 error NS601/],
    ['{\n  "form": "x"\n}', /:2:3 error NS601 .*expected "from"/],
    ['{\n  "agents": "A"\n}', /:2:3 error NS601 .*agents: expected a list of names, got "A"/],
  ])("%j is refused with its place", async (text, said) => {
    put("netserver-codegen.config.json", text);
    expect(await run("generate")).toMatchObject({ status: 1, stderr: expect.stringMatching(said) });
  });
});

describe("inspect", () => {
  test("tables, and the model as JSON", async () => {
    put(
      "wsdl/Note.wsdl",
      wsdl({
        schema:
          '<xs:complexType name="T"><xs:sequence><xs:element name="A" minOccurs="0" nillable="true" type="xs:string"/></xs:sequence></xs:complexType>',
      }),
    );
    expect((await run("inspect")).stdout).toMatch(/Note +1/);
    expect((await run("inspect", "operations", "Note")).stdout).toMatch(/Ping +- +-/);
    expect((await run("inspect", "type", "T")).stdout).toMatch(/A +xs:string +null, absent/);
    expect(JSON.parse((await run("inspect", "--json")).stdout)).toMatchObject({ services: "Services1" });
    expect(await run("inspect", "type", "Tt")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("did you mean T?"),
    });
  });
});

describe("arguments that yargs lets pass", () => {
  test.each([
    [["generate", "--from", "a", "--from", "b"], "--from is given 2 times"],
    [["generate", "--naming", "wire", "--naming", "camelCase"], "--naming is given 2 times"],
    [["generate", "--from.x", "a"], "Unknown argument"],
    [["generate", "--out", ""], "--out: expected a value"],
    [["generate", "--agent", ","], "--agent: expected the name of an agent"],
    [["generate", "--", "foo"], "Unknown argument: foo"],
    [["inspect", "agents", "Note"], "inspect operations Note"],
    [["vendor", "--check"], "Unknown argument: check\n"],
  ])("%j is a fault of the command line", async (args, message) => {
    put("wsdl/Note.wsdl", wsdl());
    const { status, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(readdirSync(cwd)).toEqual(["wsdl"]);
  });
});
