import { spawn, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cwd, main, put, run, soapOnly, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";
import { campaigns } from "../support/campaign.js";

useFolders();

describe("verify", () => {
  const swagger = (schema: object) =>
    JSON.stringify({
      paths: { "/api/v1/Agents/Note/Ping": { post: { responses: { 200: { schema } } } } },
      definitions: {},
    });

  const page = (request: string) =>
    `# Services1 Note Ping\n\n## Ping\n\n## Ping Request\n\n\`\`\`xml\n${request}\`\`\`\n`;

  test("a page that differs: where on it and where in the WSDL, and exit code 1; what only one side has is counted", async () => {
    put("wsdl/Note.wsdl", wsdl());
    put("docs/Note/Ping.md", page('<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope>\n'));
    const { status, stdout } = await run("verify", "--docs", "docs");
    expect(status).toBe(1);
    expect(stdout).toContain("Services1: 0 of 1 documented message are equal to the contract");
    expect(stdout).toMatch(
      /Note\.Ping request differs\n {2}page Note\/Ping\.md:9:19: <SOAP-ENV:Envelope>\n {2}WSDL Note\.wsdl:\d+:\d+: <SOAP-ENV:Envelope\n/,
    );
    expect(stdout).toContain("Note.Ping response: in the WSDL only, Note.wsdl:");
    expect(JSON.parse((await run("verify", "--docs", "docs", "--json")).stdout)).toMatchObject({
      holds: false,
      examples: { counts: { same: 0, differs: 1, pageOnly: 0, wsdlOnly: 1 } },
    });
    expect(await run("verify", "--docs", "docs", "--quiet")).toMatchObject({ status: 1, stdout: "" });
  });

  test("Swagger that agrees, and that does not", async () => {
    put(
      "wsdl/Note.wsdl",
      wsdl({ operations: [{ name: "Ping", response: '<xs:element minOccurs="0" name="Response" type="xs:int"/>' }] }),
    );
    put("same.json", swagger({ type: "integer", format: "int32" }));
    put("other.json", swagger({ type: "string" }));
    expect(await run("verify", "--swagger", "same.json")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("and Swagger: no difference\n"),
    });
    expect(await run("verify", "--swagger", "other.json")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("Note.Ping result differs\n  Swagger: string\n  WSDL: integer:int32\n"),
    });
  });

  test("a reference without prose gives a warning, and the client all the same", async () => {
    put(
      "wsdl/Note.wsdl",
      wsdl({ operations: [{ name: "Ping", response: '<xs:element minOccurs="0" name="Response" type="xs:int"/>' }] }),
    );
    put("same.json", swagger({ type: "integer", format: "int32" }));
    expect(await run("generate", "--docs", "same.json")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("0 texts added"),
      stderr: expect.stringContaining("NS402 no documentation found: same.json documents nothing"),
    });
  });

  test("nothing to compare with is a fault of the command line, or of what was named", async () => {
    put("wsdl/Note.wsdl", wsdl());
    put("empty/readme.md", "# Nothing");
    put("odd.json", '{ "paths": { "/x": null }, "definitions": {} }');
    put("model.json", '{ "services": "S", "namespace": "n", "agents": [{}], "types": [] }');
    expect(await run("verify", "--swagger", "odd.json")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS401"),
    });
    expect(await run("diff", "model.json", "wsdl")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS102"),
    });
    put(
      "odd-type.json",
      '{ "services": "S", "namespace": "n", "agents": [], "types": [{ "kind": "array", "name": "A", "item": { "name": "a", "type": { "kind": "named", "name": null } } }] }',
    );
    expect(await run("diff", "odd-type.json", "wsdl")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS102"),
    });
    put("cut.json", '{ "services": "S", "names');
    expect(await run("diff", "cut.json", "wsdl")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        "NS102 no WSDL in the source: cut.json is not the complete output of inspect --json: ",
      ),
    });
    expect(await run("verify")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("give --docs, --swagger or both"),
    });
    expect(await run("verify", "--docs", "empty")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS401"),
    });
    expect(await run("verify", "--swagger", "empty")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS401"),
    });
    expect(await run("verify", "--swagger", "absent.json")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS101"),
    });
  });
});

describe("diff", () => {
  const member = (name: string, more = "") => `<xs:element minOccurs="0" name="${name}" type="xs:int"${more}/>`;
  const versions = () => {
    put("old/Note.wsdl", wsdl({ operations: [{ name: "Ping", request: member("A") }, { name: "Gone" }] }));
    put(
      "new/Note.wsdl",
      wsdl({ operations: [{ name: "Ping", request: member("A") + member("B") }, { name: "More" }] }),
    );
  };

  test("begins with one sentence, then says what breaks and what is new; places are told on request", async () => {
    versions();
    const { status, stdout } = await run("diff", "old", "new");
    expect(status).toBe(0);
    expect(stdout).toBe(`1 removed operation breaks the wire; \
1 operation and 1 member, name or type are new.
1 wire, 0 source, 2 addition, 0 doc

Breaks the wire: removed operations
When the server is upgraded, it or an old client rejects or misreads messages, or data is lost.
  Note
    Note.Gone: operation removed [operation-removed]

Additions
Old clients and old calls still work.
  Note
    Note.More() => void: operation added [operation-added]
    Note.Ping(B): optional parameter added (xs:int) [parameter-added]
${soapOnly}`);
    const { stdout: placed } = await run("diff", "old", "new", "--positions");
    expect(placed).toMatch(/Note\.Gone: operation removed \[operation-removed\] Note\.wsdl:\d+:\d+\n/);
    expect(placed).toMatch(/\(xs:int\) \[parameter-added\] Note\.wsdl:\d+:\d+/);
    expect((await run("diff", "old", "old")).stdout).toBe(`no change\n${soapOnly}`);
  });

  test("--fail-on counts what is as bad or worse", async () => {
    versions();
    expect(await run("diff", "old", "new", "--fail-on", "wire", "--quiet")).toMatchObject({ status: 1, stdout: "" });
    expect((await run("diff", "new", "new", "--fail-on", "addition")).status).toBe(0);
    put(
      "only/Note.wsdl",
      wsdl({ operations: [{ name: "Ping", request: member("A") }, { name: "Gone" }, { name: "More" }] }),
    );
    expect((await run("diff", "old", "only", "--fail-on", "source")).status).toBe(0);
    expect((await run("diff", "old", "only", "--fail-on", "addition")).status).toBe(1);
  });

  test("for programs, pull requests and workflows", async () => {
    versions();
    expect(JSON.parse((await run("diff", "old", "new", "--json")).stdout)).toMatchObject({
      summary: expect.stringMatching(/^1 removed operation breaks the wire; /),
      counts: { wire: 1, addition: 2 },
      changes: [
        {
          id: "operation-removed Note.Gone",
          agents: ["Note"],
          rule: "operation-removed",
          category: "wire",
          subject: "Note.Gone",
        },
        {},
        {},
      ],
    });
    expect((await run("diff", "old", "new", "--markdown")).stdout).toContain("| `Note.Gone` | operation removed |");
    expect((await run("diff", "old", "new", "--github")).stdout).toMatch(
      /^::error file=Note\.wsdl,line=\d+,col=\d+,title=operation-removed::Note\.Gone: operation removed/,
    );
  });

  test("tells what follows from another change with that one, and on its own with --all and in JSON", async () => {
    versions();
    put("old/Other.wsdl", wsdl({ agent: "Other", operations: [{ name: "Only" }] }));
    const text = (await run("diff", "old", "new")).stdout;
    expect(text).toContain("Other: agent removed, with 1 operation [agent-removed]\n");
    expect(text).not.toContain("Other.Only");
    expect((await run("diff", "old", "new", "--all")).stdout).toContain(
      "Other.Only: operation removed [operation-removed]\n",
    );
    const { changes } = JSON.parse((await run("diff", "old", "new", "--json")).stdout) as { changes: object[] };
    expect(changes).toContainEqual(
      expect.objectContaining({ id: "operation-removed Other.Only", because: "agent-removed Other" }),
    );
    expect((await run("diff", "old", "new", "--github")).stdout.match(/^::error /gm)).toHaveLength(2);
    expect((await run("diff", "old", "new", "--markdown")).stdout).toContain("| agent removed, with 1 operation |");
  });

  test.skipIf(!campaigns)("of one agent calls a type gone only where NetServer no longer has it", async () => {
    const folder = '<xs:complexType name="Folder"><xs:sequence/></xs:complexType>';
    const open = { name: "Open", response: '<xs:element minOccurs="0" name="Response" type="tns:Folder"/>' };
    put("old/Note.wsdl", wsdl({ schema: folder, operations: [{ name: "Ping" }, open] }));
    put("new/Note.wsdl", wsdl());
    for (const side of ["old", "new"])
      put(`${side}/Other.wsdl`, wsdl({ agent: "Other", schema: folder, operations: [{ ...open, name: "Find" }] }));
    const { stdout } = await run("diff", "old", "new", "--agent", "Note", "--all");
    expect(stdout).toContain(
      "Folder: type is no longer used by these agents (carrier, still used by Other) [type-unreachable]\n",
    );
    expect(stdout).not.toContain("type-removed");
    expect((await run("diff", "old", "new", "--agent", "Other")).stdout).toBe(`no change\n${soapOnly}`);

    // A client that has all agents keeps the type, one that is generated for Note loses it.
    put("tsconfig.json", '{ "files": ["app.ts"] }');
    put("app.ts", 'export type { Folder } from "./generated/Services1/index.js";\n');
    const hits = () => run("impact", "old", "new", "--agent", "Note", "--json");
    await run("generate", "--from", "old");
    expect(await hits()).toMatchObject({ status: 0, stderr: "" });
    await run("generate", "--from", "old", "--agent", "Note");
    expect(JSON.parse((await hits()).stdout)).toMatchObject({ hits: [{ change: { id: "type-unreachable Folder" } }] });
    await run("vendor", "--from", "old");
    expect((await run("upgrade", "--from", "new")).stdout).toContain(
      "with 1 type that only other agents still use (Folder)",
    );
  });

  test("of a model and of a commit; of what is neither, a diagnostic", async () => {
    versions();
    put("model.json", (await run("inspect", "--from", "old", "--json")).stdout);
    expect((await run("diff", "model.json", "old")).stdout).toBe(`no change\n${soapOnly}`);
    const git = (...args: readonly string[]) =>
      spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd });
    git("init", "-q");
    git("add", "old");
    git("commit", "-qm", "x");
    expect((await run("diff", "git:HEAD:old", "new")).stdout).toMatch(/^1 wire/m);
    expect(await run("diff", "git:nothing", "new")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS101"),
    });
    expect(await run("diff", "git:--output=x", "new")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("expected git:REVISION"),
    });
    put("other.json", "{}");
    expect(await run("diff", "other.json", "new")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("NS102"),
    });
    expect((await run("diff", "old")).status).toBe(2);
    expect(readdirSync(cwd).filter((each) => each.startsWith("x"))).toEqual([]);
  });
});

test("--from takes a version behind #, as diff does", async () => {
  put("all/One.wsdl", wsdl());
  put("all/Two.wsdl", wsdl({ namespace: "urn:example/Services2" }));
  expect((await run("inspect", "--from", "all#Services2")).stdout).toMatch(/^Services2: 1 agent, .*\n/);
  expect(await run("generate", "--from", "all#Services2")).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(join(cwd, "generated"))).toEqual(["Services2"]);
  expect((await run("check", "--from", "all#Services2")).status).toBe(0);
  expect(await run("inspect", "--from", "all#Services3")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("Services3 is not among Services1, Services2"),
  });
  expect(await run("inspect", "--from", "all#Services1", "--services", "Services2")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("NS108"),
  });
  put("models.json", (await run("inspect", "--from", "all", "--json")).stdout);
  expect((await run("diff", "models.json#Services1", "models.json#Services1")).stdout).toBe(`no change\n${soapOnly}`);
  expect(await run("diff", "models.json#Services3", "all#Services1")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("Services3 is not among Services1, Services2"),
  });
  put("odd#name/One.wsdl", wsdl());
  expect((await run("inspect", "--from", "odd#name")).stdout).toMatch(/^Services1: /);
});

test("mock answers on a port, tells what it was asked and what WCF would drop, and ends with the signal", async () => {
  put(
    "wsdl/Note.wsdl",
    wsdl({
      operations: [
        {
          name: "Ping",
          request:
            '<xs:element minOccurs="0" name="A" type="xs:int"/><xs:element minOccurs="0" name="B" type="xs:int"/>',
          response: '<xs:element minOccurs="0" name="Response" type="xs:int"/>',
        },
      ],
    }),
  );
  const child = spawn(process.execPath, [main, "mock", "--port", "0"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const told = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = () => {
        const found = pattern.exec(said);
        if (found) resolve(found);
      };
      child.stdout.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        look();
      });
      look();
    });
  const [, url = ""] = await told(/Services1: 1 operation over SOAP at (\S+)\/Services1\/AGENT\.svc\n/);
  const ask = async (members: string) =>
    (
      await fetch(`${url}/Services1/Note.svc`, {
        method: "POST",
        headers: { "content-type": "text/xml", soapaction: `"urn:example/Services1/Note/Ping"` },
        body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><Ping xmlns="urn:example/Services1">${members}</Ping></s:Body></s:Envelope>`,
      })
    ).text();
  expect(await ask("<A>1</A><B>2</B>")).toContain("<Response>0</Response>");
  expect(await ask("<B>2</B><A>1</A>")).toContain("Ping.A comes after B");
  await told(/Note\.Ping 200\n[^]*Note\.Ping 500\n {2}.*silently drop/);
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  expect(await run("mock", "--port", "x")).toMatchObject({ status: 2 });
  expect(await run("mock", "--cors", "localhost:5173")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--cors: expected an origin such as http://localhost:5173, got "localhost:5173"'),
  });
});

test("mock reads as much of a request as --limits says, and answers more with the limit's name", async () => {
  put("wsdl/Note.wsdl", wsdl());
  const child = spawn(process.execPath, [main, "mock", "--port", "0", "--limits", "attributes=3,messageBytes=2000"], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    let said = "";
    const url = await new Promise<string>((resolve) =>
      child.stdout.on("data", (chunk: Buffer) => {
        const [, found] = / at (\S+)\/Services1\/AGENT\.svc\n/.exec((said += chunk.toString())) ?? [];
        if (found !== undefined) resolve(found);
      }),
    );
    const post = async (attributes: string, padding = 0) => {
      const response = await fetch(`${url}/Services1/Note.svc`, {
        method: "POST",
        headers: { "content-type": "text/xml", soapaction: `"urn:example/Services1/Note/Ping"` },
        body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"${attributes}><s:Body><Ping xmlns="urn:example/Services1"/></s:Body></s:Envelope>${" ".repeat(padding)}`,
      });
      return [response.status, await response.text()] as const;
    };
    expect((await post(' xmlns:a="urn:a" xmlns:b="urn:b"'))[0]).toBe(200);
    const [status, text] = await post(' xmlns:a="urn:a" xmlns:b="urn:b" xmlns:c="urn:c"');
    expect([status, text]).toEqual([500, expect.stringMatching(/more than 3 attributes .*\(limits\.attributes\)/)]);
    expect(await post("", 2_000)).toEqual([413, expect.stringContaining("more than 2000 bytes (limits.messageBytes)")]);
    await expect.poll(() => said).toMatch(/Note\.Ping 413\n {2}the request has more than 2000 bytes/);
  } finally {
    child.kill("SIGINT");
  }
  for (const limits of ["deep=1", "depth=0", "depth", "depth=x", "depth=1.5"]) {
    const refused = await run("mock", "--limits", limits);
    expect([limits, refused.status, refused.stderr]).toEqual([limits, 2, expect.stringContaining("--limits: ")]);
  }
});

test("Ctrl-C leaves nothing behind", async () => {
  put("wsdl/Note.wsdl", wsdl());
  const server = (await import("node:http")).createServer(() => undefined);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  const child = spawn(process.execPath, [main, "generate", "--url", `http://127.0.0.1:${port}/Remote/Services1`], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const asked = new Promise<void>((resolve) => server.once("request", () => resolve()));
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  await asked;
  child.kill("SIGINT");
  const status = await new Promise((resolve) => child.once("exit", resolve));
  server.closeAllConnections();
  server.close();
  expect({ status, said, left: readdirSync(cwd) }).toEqual({
    status: 130,
    said: "interrupted; nothing was changed\n",
    left: ["wsdl"],
  });
});

describe("impact", () => {
  test("exits with 0 where nothing is hit, and with 1 and the diagnostic where there is no project", async () => {
    put("old/Note.wsdl", wsdl());
    put("src/own.ts", "export const own = 1;\n");
    put("tsconfig.json", '{ "include": ["src"] }');
    expect(await run("impact", "old", "old")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("nothing here is hit: 0 breaking changes"),
      stderr: expect.stringContaining("NS803"),
    });
    expect(await run("impact", "old", "old", "--project", "nowhere.json")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("NS801"),
    });
  });

  test("names the tsconfig.json that refers to a missing one, and what the compiler says of one that it cannot read", async () => {
    put("old/Note.wsdl", wsdl());
    put("app/tsconfig.json", '{ "files": [], "references": [{ "path": "../lib" }] }');
    const failed = async () => (await run("impact", "old", "old", "--project", "app")).stderr;
    expect(await failed()).toContain(
      "error NS801 project cannot be read: app/tsconfig.json refers to lib/tsconfig.json, which does not exist\n",
    );
    put("lib/tsconfig.json", "{ broken");
    expect(await failed()).toContain("error NS801 project cannot be read: lib/tsconfig.json: ");
    put("lib/tsconfig.json", '{ "extends": "./base.json" }');
    expect(await failed()).toContain("lib/tsconfig.json: Cannot read file 'lib/base.json'.\n");
  });

  test("exits with 1 if something breaks and no file uses the client, and says that nothing was compared", async () => {
    put("old/Note.wsdl", wsdl());
    put("new/Note.wsdl", wsdl().replaceAll("Ping", "Pong"));
    put("src/own.ts", "export const own = 1;\n");
    put("tsconfig.json", '{ "include": ["src"] }');
    expect(await run("impact", "old", "new")).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^nothing was compared, because no client was found: [1-9]/),
      stderr: expect.stringContaining("error NS803"),
    });
  });
});
