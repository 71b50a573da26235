import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { wsdl } from "../support/wsdl.js";

/** The built command line, as people call it: `npm test` builds first. */
const main = fileURLToPath(new URL("../../dist/generator/cli/main.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let cwd = "";
let count = 0;
beforeEach(() => {
  cwd = join(scratch, String(count++));
  mkdirSync(cwd);
});

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
};

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined } });
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return { status, stdout, stderr };
}

describe("generate", () => {
  test("says what it did in two lines, and that nothing was left to do the second time", () => {
    put("wsdl/Note.wsdl", wsdl());
    expect(run("generate")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Services1: 1 agent, 1 operation, 0 types\ngenerated\/Services1: \d+ files written, 0 unchanged\n$/), stderr: "" });
    expect(run("generate").stdout).toMatch(/0 files written/);
    expect(readdirSync(cwd).sort()).toEqual(["generated", "wsdl"]);
  });

  test("--check exits with 1 where something would change, and writes nothing", () => {
    put("wsdl/Note.wsdl", wsdl());
    expect(run("generate", "--check").status).toBe(1);
    expect(existsSync(join(cwd, "generated"))).toBe(false);
    run("generate");
    expect(run("generate", "--check").status).toBe(0);
  });

  test("names what the manifest was made from, and the same bytes come from the vendored set", () => {
    put("original/Note.wsdl", wsdl());
    run("vendor", "--from", "original");
    run("generate", "--from", "original", "--out", "a");
    run("generate", "--out", "b");
    const files = (folder: string) => readdirSync(join(cwd, folder), { recursive: true, encoding: "utf8" }).filter((each) => /\.\w+$/.test(each)).sort();
    expect(files("b")).toEqual(files("a"));
    for (const each of files("a")) expect(readFileSync(join(cwd, "b", each), "utf8"), each).toBe(readFileSync(join(cwd, "a", each), "utf8"));
    expect(JSON.parse(readFileSync(join(cwd, "a/Services1/manifest.json"), "utf8"))).toMatchObject({ generator: "netserver-codegen", source: "original", options: { naming: "wire" } });
  });

  test("an agent that is not there, with the one that is meant", () => {
    put("wsdl/Note.wsdl", wsdl());
    expect(run("generate", "--agent", "Nota")).toMatchObject({ status: 1, stderr: expect.stringContaining("did you mean Note?") });
  });
});

describe("bad input: a diagnostic with a place, exit code 1, nothing written", () => {
  const complex = (name: string, members = "") => `<xs:complexType name="${name}"><xs:sequence>${members}</xs:sequence></xs:complexType>`;
  test.each<[string, Record<string, string>, string, boolean]>([
    ["not XML", { "a.wsdl": "hello" }, "NS201", true],
    ["XML that is no WSDL", { "a.wsdl": "<html/>" }, "NS203", true],
    ["a document type declaration", { "a.wsdl": `<!DOCTYPE x>${wsdl()}` }, "NS202", true],
    ["a missing import", { "a.wsdl": wsdl({ schema: '<xs:include schemaLocation="gone.xsd"/>' }) }, "NS204", true],
    ["a type that is not defined", { "a.wsdl": wsdl({ operations: [{ name: "Ping", request: '<xs:element name="A" type="tns:Gone"/>' }] }) }, "NS205", true],
    ["conflicting types", {
      "a.wsdl": wsdl({ agent: "A", schema: complex("T", '<xs:element name="X" type="xs:int"/>') }),
      "b.wsdl": wsdl({ agent: "B", schema: complex("T", '<xs:element name="X" type="xs:string"/>') }),
    }, "NS301", true],
    ["an operation called constructor", { "a.wsdl": wsdl({ operations: [{ name: "constructor" }] }) }, "NS303", true],
    ["a member called __proto__", { "a.wsdl": wsdl({ operations: [{ name: "Ping", request: '<xs:element name="__proto__" type="xs:int"/>' }] }) }, "NS303", true],
    ["a type whose name is no identifier", { "a.wsdl": wsdl({ schema: complex("a-b") }) }, "NS303", true],
    ["an agent named like a device", { "a.wsdl": wsdl({ agent: "CON" }) }, "NS303", true],
    ["a name that would end a comment", { "a.wsdl": wsdl({ schema: complex("a*/b") }) }, "NS", true],
    ["a name with quotes", { "a.wsdl": wsdl({ agent: "A'B" }) }, "NS", true],
    ["agents that differ by case only", { "a.wsdl": wsdl({ agent: "Note" }), "b.wsdl": wsdl({ agent: "NOTE" }) }, "NS304", true],
    ["a choice, which no client is generated for", { "a.wsdl": wsdl({ schema: '<xs:complexType name="T"><xs:choice><xs:element name="A" type="xs:int"/></xs:choice></xs:complexType>' }) }, "NS208", true],
  ])("%s", (_, files, code, placed) => {
    for (const [path, text] of Object.entries(files)) put(`wsdl/${path}`, text);
    const { status, stdout, stderr } = run("generate");
    expect(stderr).toContain(`error ${code}`);
    if (placed) expect(stderr).toMatch(/^[ab]\.wsdl:\d+:\d+ error/m);
    expect({ status, stdout, written: existsSync(join(cwd, "generated")) }).toEqual({ status: 1, stdout: "", written: false });
  });

  test("prose cannot break out of a comment", () => {
    put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping", documentation: "*/ evil(); /* &#x2028; @x" }] }));
    expect(run("generate").status).toBe(0);
    expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("*\\/ evil(); /\\*");
  });

  test("--format json and github", () => {
    put("wsdl/a.wsdl", "<html/>");
    expect(JSON.parse(run("generate", "--format", "json").stderr)).toMatchObject([{ code: "NS203", severity: "error", position: { file: "a.wsdl", line: 1, column: 1 } }]);
    expect(run("generate", "--format=github").stderr).toMatch(/^::error file=a.wsdl,line=1,col=1,title=NS203 not a WSDL::/);
  });
});

describe("the command line itself", () => {
  test("how a run ends does not hang on who reads what it prints", async () => {
    put("old/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }));
    put("new/Note.wsdl", wsdl());
    const child = spawn(process.execPath, [main, "diff", "old", "new", "--fail-on", "wire"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    expect([await new Promise((done) => child.on("close", done)), stderr]).toEqual([1, ""]);
  });

  test.skipIf(!existsSync("/dev/full"))("what cannot be printed is told in a line", () => {
    put("wsdl/Note.wsdl", wsdl());
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [main, "inspect"], { cwd, encoding: "utf8", stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^The output cannot be written: ENOSPC[^\n]*\n$/)]);
  });

  test.each([
    [["generat"], "generate"],
    [["generate", "--form", "x"], "--from"],
    [["generate", "--naming", "snake"], "Choices"],
    [["vendor"], "--from or --url"],
    [["inspect", "type"], "inspect type"],
    [["generate", "--check=1"], "--check: expected no value, or true or false, got 1"],
    [["impact", "old", "new", "--json=yes"], "--json: expected no value"],
    [[], "command"],
  ])("%j exits with 2 and says what was expected", (args, said) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(said) });
  });

  test.each([["--help"], ["generate", "--help"], ["vendor", "--help"], ["inspect", "--help"], ["check", "--help"], ["diff", "--help"], ["impact", "--help"], ["upgrade", "--help"], ["explain", "--help"], ["--version"], ["completion"]])("%s %s", (...args) => {
    expect(run(...args.filter((each) => typeof each === "string"))).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("configuration", () => {
  test("a file's options count, relative to it, and flags win", () => {
    put("project/netserver-codegen.config.json", JSON.stringify({ $schema: "x", from: "../soap", out: "clients" }));
    put("soap/Note.wsdl", wsdl());
    cwd = join(cwd, "project");
    expect(run("generate").stdout).toContain("clients/Services1");
    expect(run("generate", "--out", "other").stdout).toContain("other/Services1");
  });

  test.each([
    ["{", /:1:2 error NS601/],
    ['{\n  "form": "x"\n}', /:2:3 error NS601 .*expected "from"/],
    ['{\n  "agents": "A"\n}', /:2:3 error NS601 .*agents: expected a list of names, got "A"/],
  ])("%j is refused with its place", (text, said) => {
    put("netserver-codegen.config.json", text);
    expect(run("generate")).toMatchObject({ status: 1, stderr: expect.stringMatching(said) });
  });
});

describe("inspect", () => {
  test("tables, and the model as JSON", () => {
    put("wsdl/Note.wsdl", wsdl({ schema: '<xs:complexType name="T"><xs:sequence><xs:element name="A" minOccurs="0" nillable="true" type="xs:string"/></xs:sequence></xs:complexType>' }));
    expect(run("inspect").stdout).toMatch(/Note +1/);
    expect(run("inspect", "operations", "Note").stdout).toMatch(/Ping +- +-/);
    expect(run("inspect", "type", "T").stdout).toMatch(/A +xs:string +null, absent/);
    expect(JSON.parse(run("inspect", "--json").stdout)).toMatchObject({ services: "Services1" });
    expect(run("inspect", "type", "Tt")).toMatchObject({ status: 1, stderr: expect.stringContaining("did you mean T?") });
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
  ])("%j is a fault of the command line", (args, message) => {
    put("wsdl/Note.wsdl", wsdl());
    const { status, stderr } = run(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(readdirSync(cwd)).toEqual(["wsdl"]);
  });
});

describe("verify", () => {
  const swagger = (schema: object) => JSON.stringify({
    paths: { "/api/v1/Agents/Note/Ping": { post: { responses: { 200: { schema } } } } }, definitions: {},
  });

  const page = (request: string) => `# Services1 Note Ping\n\n## Ping\n\n## Ping Request\n\n\`\`\`xml\n${request}\`\`\`\n`;

  test("a page that differs: where on it and where in the WSDL, and exit code 1; what only one side has is counted", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("docs/Note/Ping.md", page('<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope>\n'));
    const { status, stdout } = run("verify", "--docs", "docs");
    expect(status).toBe(1);
    expect(stdout).toContain("Services1: 0 of 1 documented message as the contract gives them");
    expect(stdout).toMatch(/Note\.Ping request differs\n {2}page Note\/Ping\.md:9:19: <SOAP-ENV:Envelope>\n {2}WSDL Note\.wsdl:\d+:\d+: <SOAP-ENV:Envelope\n/);
    expect(stdout).toContain("Note.Ping response: in the WSDL only, Note.wsdl:");
    expect(JSON.parse(run("verify", "--docs", "docs", "--json").stdout)).toMatchObject({ holds: false, examples: { counts: { same: 0, differs: 1, pageOnly: 0, wsdlOnly: 1 } } });
    expect(run("verify", "--docs", "docs", "--quiet")).toMatchObject({ status: 1, stdout: "" });
  });

  test("Swagger that agrees, and that does not", () => {
    put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping", response: '<xs:element minOccurs="0" name="Response" type="xs:int"/>' }] }));
    put("same.json", swagger({ type: "integer", format: "int32" }));
    put("other.json", swagger({ type: "string" }));
    expect(run("verify", "--swagger", "same.json")).toMatchObject({ status: 0, stdout: expect.stringContaining("and Swagger: no difference\n") });
    expect(run("verify", "--swagger", "other.json")).toMatchObject({ status: 1, stdout: expect.stringContaining("Note.Ping result differs\n  Swagger: string\n  WSDL: integer:int32\n") });
  });

  test("a reference without prose gives a warning, and the client all the same", () => {
    put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping", response: '<xs:element minOccurs="0" name="Response" type="xs:int"/>' }] }));
    put("same.json", swagger({ type: "integer", format: "int32" }));
    expect(run("generate", "--docs", "same.json")).toMatchObject({ status: 0, stdout: expect.stringContaining("0 pieces placed"), stderr: expect.stringContaining("NS402 no prose in the reference: same.json documents nothing") });
  });

  test("nothing to compare with is a fault of the command line, or of what was named", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("empty/readme.md", "# Nothing");
    put("odd.json", '{ "paths": { "/x": null }, "definitions": {} }');
    put("model.json", '{ "services": "S", "namespace": "n", "agents": [{}], "types": [] }');
    expect(run("verify", "--swagger", "odd.json")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS401") });
    expect(run("diff", "model.json", "wsdl")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS102") });
    expect(run("verify")).toMatchObject({ status: 2, stderr: expect.stringContaining("Give --docs, --swagger or both") });
    expect(run("verify", "--docs", "empty")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS401") });
    expect(run("verify", "--swagger", "empty")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS401") });
    expect(run("verify", "--swagger", "absent.json")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS101") });
  });
});

describe("diff", () => {
  const member = (name: string, more = "") => `<xs:element minOccurs="0" name="${name}" type="xs:int"${more}/>`;
  const versions = () => {
    put("old/Note.wsdl", wsdl({ operations: [{ name: "Ping", request: member("A") }, { name: "Gone" }] }));
    put("new/Note.wsdl", wsdl({ operations: [{ name: "Ping", request: member("A") + member("B") }, { name: "More" }] }));
  };

  test("says what breaks first, with both places, and what is new", () => {
    versions();
    const { status, stdout } = run("diff", "old", "new");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 wire, 0 source, 2 addition, 0 doc\n\nBreaks the wire: [^\n]*\n {2}Note\n {4}Note\.Gone: an operation is gone \[operation-removed\] Note\.wsdl:\d+:\d+\n\nAdditions\n {2}Note\n/);
    expect(stdout).toMatch(/Note\.Ping\(B\): a new parameter, which may be left out \(xs:int\) \[parameter-added\] Note\.wsdl:\d+:\d+/);
    expect(run("diff", "old", "old").stdout).toBe("no change\n");
  });

  test("--fail-on counts what is as bad or worse", () => {
    versions();
    expect(run("diff", "old", "new", "--fail-on", "wire", "--quiet")).toMatchObject({ status: 1, stdout: "" });
    expect(run("diff", "new", "new", "--fail-on", "addition").status).toBe(0);
    put("only/Note.wsdl", wsdl({ operations: [{ name: "Ping", request: member("A") }, { name: "Gone" }, { name: "More" }] }));
    expect(run("diff", "old", "only", "--fail-on", "source").status).toBe(0);
    expect(run("diff", "old", "only", "--fail-on", "addition").status).toBe(1);
  });

  test("for programs, pull requests and workflows", () => {
    versions();
    expect(JSON.parse(run("diff", "old", "new", "--json").stdout)).toMatchObject({ counts: { wire: 1, addition: 2 }, changes: [{ rule: "operation-removed", category: "wire", subject: "Note.Gone" }, {}, {}] });
    expect(run("diff", "old", "new", "--markdown").stdout).toContain("| `Note.Gone` | an operation is gone |");
    expect(run("diff", "old", "new", "--github").stdout).toMatch(/^::error file=Note\.wsdl,line=\d+,col=\d+,title=operation-removed::Note\.Gone: an operation is gone/);
  });

  test("of a model and of a commit; of what is neither, a diagnostic", () => {
    versions();
    put("model.json", run("inspect", "--from", "old", "--json").stdout);
    expect(run("diff", "model.json", "old").stdout).toBe("no change\n");
    const git = (...args: readonly string[]) => spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd });
    git("init", "-q");
    git("add", "old");
    git("commit", "-qm", "x");
    expect(run("diff", "git:HEAD:old", "new").stdout).toMatch(/^1 wire/);
    expect(run("diff", "git:nothing", "new")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS101") });
    expect(run("diff", "git:--output=x", "new")).toMatchObject({ status: 1, stderr: expect.stringContaining("expected git:REVISION") });
    put("other.json", "{}");
    expect(run("diff", "other.json", "new")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS102") });
    expect(run("diff", "old").status).toBe(2);
    expect(readdirSync(cwd).filter((each) => each.startsWith("x"))).toEqual([]);
  });
});

test("mock answers on a port, tells what it was asked and what WCF would drop, and ends with the signal", async () => {
  put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping", request: '<xs:element minOccurs="0" name="A" type="xs:int"/><xs:element minOccurs="0" name="B" type="xs:int"/>', response: '<xs:element minOccurs="0" name="Response" type="xs:int"/>' }] }));
  const child = spawn(process.execPath, [main, "mock", "--port", "0"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const told = (pattern: RegExp) => new Promise<RegExpExecArray>((resolve) => {
    const look = () => { const found = pattern.exec(said); if (found) resolve(found); };
    child.stdout.on("data", (chunk: Buffer) => { said += chunk.toString(); look(); });
    look();
  });
  const [, url = ""] = await told(/Services1: 1 operation at (\S+)\/Services1\/AGENT\.svc\n/);
  const ask = async (members: string) => (await fetch(`${url}/Services1/Note.svc`, {
    method: "POST", headers: { "content-type": "text/xml", soapaction: `"urn:example/Services1/Note/Ping"` },
    body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><Ping xmlns="urn:example/Services1">${members}</Ping></s:Body></s:Envelope>`,
  })).text();
  expect(await ask("<A>1</A><B>2</B>")).toContain("<Response>0</Response>");
  expect(await ask("<B>2</B><A>1</A>")).toContain("Ping.A comes after B");
  await told(/Note\.Ping 200\n[^]*Note\.Ping 500\n {2}.*silently drop/);
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  expect(run("mock", "--port", "x")).toMatchObject({ status: 2 });
});

test("Ctrl-C leaves nothing behind", async () => {
  put("wsdl/Note.wsdl", wsdl());
  const server = (await import("node:http")).createServer(() => undefined);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  const child = spawn(process.execPath, [main, "generate", "--url", `http://127.0.0.1:${port}/Remote/Services1`], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const asked = new Promise<void>((resolve) => server.once("request", () => resolve()));
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  await asked;
  child.kill("SIGINT");
  const status = await new Promise((resolve) => child.once("exit", resolve));
  server.closeAllConnections();
  server.close();
  expect({ status, said, left: readdirSync(cwd) }).toEqual({ status: 130, said: "interrupted; nothing was changed\n", left: ["wsdl"] });
});

describe("check", () => {
  test("says that all is as it would be written, for the clients and the vendored set, by the client's own manifest", () => {
    put("original/Note.wsdl", wsdl());
    run("vendor", "--from", "original");
    run("generate", "--naming", "camelCase");
    expect(run("check")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringMatching(/^wsdl\/Services1: as it would be written, \d+ files right\ngenerated\/Services1: as it would be written, \d+ files right\n$/) });
  });

  test("names what differs with hunks, what is missing, stale and not ours, and changes nothing", () => {
    put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }));
    put("wsdl/Other.wsdl", wsdl({ agent: "Other", operations: [{ name: "Only" }] }));
    run("generate");
    put("wsdl/Note.wsdl", wsdl());
    rmSync(join(cwd, "wsdl/Other.wsdl"));
    const index = readFileSync(join(cwd, "generated/Services1/index.ts"), "utf8");
    put("generated/Services1/index.ts", `${index}// mine\n`);
    put("generated/Services1/notes.txt", "mine");
    put("generated/Services1/.keep", "");
    rmSync(join(cwd, "generated/Services1/runtime/dates.ts"));
    const before = readdirSync(cwd, { recursive: true }).sort();
    const { status, stdout } = run("check");
    expect(status).toBe(1);
    expect(stdout).toContain("  agents/Note.ts is out of date\n    @@ -");
    expect(stdout).toMatch(/^ {4}- {2}Pong\(/m);
    expect(stdout).toContain("  agents/Other.ts is no longer written\n");
    expect(stdout).toMatch(/ {2}index\.ts was edited by hand\n {4}@@[^]*\n {4}-\/\/ mine\n/);
    expect(stdout).toContain("  notes.txt was not written by netserver-codegen\n");
    expect(stdout).toContain("  runtime/dates.ts is missing\n");
    expect(stdout).not.toContain(".keep");
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
    const kinds = (JSON.parse(run("check", "--json").stdout) as { folders: { findings: { kind: string }[] }[] }).folders.flatMap(({ findings }) => findings.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["missing", "outdated", "edited", "stale", "orphan"]));
    expect(run("check", "--github").stdout).toMatch(/^::error file=generated\/Services1\/agents\/Note\.ts,line=\d+,col=1,title=/m);
  });

  test("a version that the source no longer holds is stale as a folder", () => {
    put("wsdl/Note.wsdl", wsdl());
    run("generate");
    put("wsdl/Note.wsdl", wsdl({ namespace: "urn:example/Services2" }));
    run("generate");
    expect(run("check")).toMatchObject({ status: 1, stdout: expect.stringContaining("generated/Services1: 1 difference\n  the folder is no longer written\n") });
  });

  test("a folder that is not ours is refused", () => {
    put("wsdl/Note.wsdl", wsdl());
    put("generated/Services1/mine.ts", "");
    expect(run("check")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS501") });
  });
});

describe("upgrade", () => {
  const [older, newer] = [wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }), wsdl()];

  test("compares with the vendored set, then writes it and the clients anew", () => {
    put("old/Note.wsdl", older);
    put("new/Note.wsdl", newer);
    run("vendor", "--from", "old");
    run("generate", "--naming", "camelCase");
    const stopped = run("upgrade", "--from", "new", "--fail-on", "wire");
    expect(stopped).toMatchObject({ status: 1, stderr: "", stdout: expect.stringContaining("Note.Pong: an operation is gone [operation-removed]") });
    expect(stopped.stdout).toMatch(/Services1 \(1 agent, 2 operations\) -> Services1 \(1 agent, 1 operation\): 1 wire, 0 source, 0 addition, 0 doc\nNothing was written: --fail-on wire\.\n$/);
    expect(run("check").status).toBe(0);
    expect(readFileSync(join(cwd, "wsdl/Services1/Note.wsdl"), "utf8")).toContain("Pong");
    const done = run("upgrade", "--from", "new");
    expect(done).toMatchObject({ status: 0, stdout: expect.stringMatching(/wsdl\/Services1: \d+ files written, \d+ unchanged\ngenerated\/Services1: \d+ files written, \d+ unchanged\n$/) });
    expect(run("check", "--from", "new").status).toBe(0);
    expect(readFileSync(join(cwd, "generated/Services1/agents/Note.ts"), "utf8")).toContain("  ping(options");
    expect(readFileSync(join(cwd, "wsdl/Services1/Note.wsdl"), "utf8")).not.toContain("Pong");
  });

  test("--fail-on hit wants something to look at: a project that can be read, and in it a client that is whole", () => {
    put("wsdl/Note.wsdl", older);
    put("new/Note.wsdl", newer);
    run("vendor", "--from", "wsdl", "--out", "set");
    run("generate");
    const upgrade = () => run("upgrade", "--vendored", "set", "--from", "new", "--fail-on", "hit");
    const refused = (code: string) => expect(upgrade()).toMatchObject({ status: 1, stderr: expect.stringContaining(code) });
    refused("NS801");
    put("tsconfig.json", '{ "extends": "./nope.json", "files": ["src/app.ts"] }');
    put("src/app.ts", 'export { NoteAgent } from "../generated/Services1/agents/Note.js";\n');
    refused("NS801");
    put("tsconfig.json", '{ "compilerOptions": { "module": "NodeNext" }, "files": ["src/app.ts"] }');
    put("src/other.ts", "export const other = 1;\n");
    put("tsconfig.other.json", '{ "files": ["src/other.ts"] }');
    expect(run("upgrade", "--vendored", "set", "--from", "new", "--fail-on", "hit", "--project", "tsconfig.other.json")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS803") });
    rmSync(join(cwd, "generated/Services1/runtime/session.ts"));
    refused("NS804");
    expect(readFileSync(join(cwd, "set/Services1/Note.wsdl"), "utf8")).toContain("Pong");
    run("generate");
    expect(upgrade()).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(cwd, "set/Services1/Note.wsdl"), "utf8")).not.toContain("Pong");
  });

  test("an agent that the client has and the new version has not is told as gone, and generated no more", () => {
    put("old/Note.wsdl", newer);
    put("old/Other.wsdl", wsdl({ agent: "Other", operations: [{ name: "Only" }] }));
    put("new/Note.wsdl", newer);
    run("vendor", "--from", "old");
    run("generate", "--agent", "Note,Other");
    expect(run("upgrade", "--from", "new")).toMatchObject({ status: 0, stdout: expect.stringContaining("Other: an agent is gone [agent-removed]") });
    expect(existsSync(join(cwd, "generated/Services1/agents/Other.ts"))).toBe(false);
    expect(run("check").status).toBe(0);
  });

  test("wants a vendored set to compare with, and a new version", () => {
    put("new/Note.wsdl", newer);
    expect(run("upgrade", "--from", "new")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS101") });
    expect(run("upgrade")).toMatchObject({ status: 2, stderr: expect.stringContaining("--from or --url") });
    expect(readdirSync(cwd)).toEqual(["new"]);
  });

  test("writes neither folder where one of them cannot be written", () => {
    put("old/Note.wsdl", older);
    put("new/Note.wsdl", newer);
    run("vendor", "--from", "old");
    put("generated/Services1/mine.ts", "");
    expect(run("upgrade", "--from", "new")).toMatchObject({ status: 1, stderr: expect.stringContaining("NS501") });
    expect(readFileSync(join(cwd, "wsdl/Services1/Note.wsdl"), "utf8")).toContain("Pong");
  });
});

describe("impact", () => {
  test("exits with 0 where nothing is hit, and with 1 and the diagnostic where there is no project", () => {
    put("old/Note.wsdl", wsdl());
    put("src/own.ts", "export const own = 1;\n");
    put("tsconfig.json", "{ \"include\": [\"src\"] }");
    expect(run("impact", "old", "old")).toMatchObject({ status: 0, stdout: expect.stringContaining("nothing here is hit: 0 breaking changes"), stderr: expect.stringContaining("NS803") });
    expect(run("impact", "old", "old", "--project", "nowhere.json")).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("NS801") });
  });
});
