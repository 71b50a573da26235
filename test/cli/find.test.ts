import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { find } from "../../generator/index.js";
import { campaigns } from "../support/campaign.js";
import { cwd, put, run, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const request = '<xs:element name="Id" type="xs:int" minOccurs="0"/>';
const response = '<xs:element name="Response" type="xs:string" minOccurs="0" nillable="true"/>';

beforeEach(() => {
  put(
    "wsdl/Contact.wsdl",
    wsdl({
      agent: "Contact",
      operations: [
        { name: "DeleteContactEntity", request, documentation: "Deletes a contact. It cannot be undone." },
        { name: "GetNextContact", request, response },
      ],
    }),
  );
});

describe("find", () => {
  test("prints the operations that fit, with a sentence and the signature", async () => {
    const { status, stdout, stderr } = await run("find", "contact", "entity");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^2 results for contact entity, the best first\n\nContact\.DeleteContactEntity\n/);
    expect(stdout).toContain("  Deletes a contact.\n  DeleteContactEntity(request: { Id?: number }): Promise<void>\n");
    expect(stdout).toContain("  GetNextContact(request: { Id?: number }): Promise<string | null>\n");
    expect(stdout).toContain("\nTo copy a call: npx netserver-codegen find --call Contact.DeleteContactEntity\n");
  });

  test("names the first operation to copy, also if a type is the best result", async () => {
    const type = '<xs:complexType name="Note"><xs:sequence/></xs:complexType>';
    const note = '<xs:element name="Response" type="tns:Note" minOccurs="0" nillable="true"/>';
    const operations = [
      { name: "MarkNote", request: "" },
      { name: "NoteOf", response: note },
    ];
    put("other/Memo.wsdl", wsdl({ agent: "Memo", schema: type, operations }));
    const { stdout } = await run("find", "note", "--from", "other", "--agent", "Memo");
    expect(stdout).toMatch(/\n\ntype Note\n/);
    const [, first = ""] = /^(Memo\.\w+)$/m.exec(stdout) ?? [];
    const [, command = ""] = /To copy a call: npx netserver-codegen (.*)\n$/.exec(stdout) ?? [];
    expect(command).toBe(`find --call ${first} --from other --agent Memo`);
    expect((await run(...command.split(" "))).stdout).toContain(`memo.${first.replace("Memo.", "")}(`);
  });

  test("prints a single operation with its call", async () => {
    const { stdout } = await run("find", "remove company", "--limit", "1");
    expect(stdout).toMatch(/^Contact\.DeleteContactEntity\n[^]*\nimport \{ connect, NetServerError \} from /);
  });

  test("--call prints nothing but the call of the best operation", async () => {
    const { status, stdout } = await run("find", "--call", "gnc");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^import [^]*\n {4}const result = await contact\.GetNextContact\(request\);\n[^]*\}\n\nvoid main\(\);\n$/,
    );
  });

  test("writes calls for the existing client: its folder, names and import extension", async () => {
    await run("generate", "--out", "src/crm", "--naming", "camelCase", "--import-extension", "ts");
    const { stdout } = await run("find", "--call", "next", "--out", "src/crm");
    expect(stdout).toContain(`from "./src/crm/Services1/soap.ts";`);
    expect(stdout).toContain("contact.getNextContact(request)");
  });

  test.runIf(campaigns)("prints a call that compiles as CommonJS below rootDir, in strict mode", async () => {
    const compilerOptions = { target: "ES2022", module: "commonjs", strict: true, rootDir: "src", outDir: "dist" };
    put(
      "tsconfig.json",
      JSON.stringify({ compilerOptions: { ...compilerOptions, lib: ["ES2022", "DOM"], types: [] } }),
    );
    await run("generate", "--out", "src/generated");
    put("src/call.ts", (await run("find", "--call", "delete", "--out", "src/generated")).stdout);
    const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
    expect(spawnSync(process.execPath, [tsc, "-p", cwd], { encoding: "utf8" }).stdout).toBe("");
  });

  describe("if the client does not have the agent", () => {
    beforeEach(() => put("wsdl/Note.wsdl", wsdl({ agent: "Note" })));

    test("says so below the list, with what to do", async () => {
      await run("generate", "--agent", "Note");
      expect((await run("find", "contact")).stdout).toMatch(
        /\n\nYour client does not have the agent Contact. To add it, run netserver-codegen\ngenerate --agent with the names of all agents that you want.\n$/,
      );
      expect((await run("find", "ping")).stdout).not.toContain("does not have");
      expect(JSON.parse((await run("find", "--json", "ping")).stdout)).toMatchObject({
        results: [{ isInClient: true }],
      });
      expect((await run("find", "contact", "--out", "other")).stdout).not.toContain("does not have");
    });

    test("says so of the call that --call prints, and names the configuration file", async () => {
      put("netserver-codegen.config.json", '{ "agents": ["Note"] }');
      await run("generate");
      const { stdout, stderr } = await run("find", "--call", "gnc");
      expect(stdout).not.toContain("does not have");
      expect(stderr).toBe(
        "\nYour client does not have the agent Contact. To add it, add its name to agents\nin netserver-codegen.config.json, and run netserver-codegen generate.\n",
      );
      expect(JSON.parse((await run("find", "--json", "gnc")).stdout)).toMatchObject({
        results: [{ isInClient: false }],
      });
    });
  });

  test("--json prints the results for programs", async () => {
    const { stdout } = await run("find", "--json", "delete", "company");
    expect(JSON.parse(stdout)).toEqual({
      query: "delete company",
      results: [
        {
          kind: "operation",
          services: "Services1",
          agent: "Contact",
          name: "DeleteContactEntity",
          summary: "Deletes a contact.",
          signature: "DeleteContactEntity(request: { Id?: number }): Promise<void>",
          call: expect.stringContaining("await contact.DeleteContactEntity(request);"),
        },
        expect.objectContaining({ name: "GetNextContact" }),
      ],
      suggestions: [],
    });
  });

  test.each([["-> string"], ["->string"], ["→ string"]])("takes %j for a type, not for an option", async (query) => {
    expect((await run("find", query)).stdout).toMatch(/^Contact\.GetNextContact\n/);
  });

  test("takes the words after --agent for words, not for agents", async () => {
    expect((await run("find", "--agent", "Contact", "next", "contact")).stdout).toMatch(
      /^Contact\.GetNextContact\n|for next contact/,
    );
  });

  test("says that nothing fits, suggests what could, and exits with 1", async () => {
    expect(await run("find", "qqqqqqqqqq")).toEqual({
      status: 1,
      stdout: "",
      stderr:
        'Nothing fits "qqqqqqqqqq". Try other words, fewer words, or netserver-codegen inspect for a list of all agents.\n',
    });
    const { status, stdout } = await run("find", "qqqqqqqqqq", "--json");
    expect({ status, found: JSON.parse(stdout) }).toMatchObject({ status: 1, found: { results: [] } });
  });

  test.each([
    [["find"], "Say what to find: find resync erp"],
    [["find", " "], "Say what to find: find resync erp"],
    [["find", "a", "--limit", "0"], "--limit: expected a number from 1, got 0"],
    [["find", "a", "--limit", "x"], "--limit: expected a number from 1, got NaN"],
  ])("%j is answered with exit code 2", async (args, message) => {
    const { status, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

test("the function finds types of the vendored set, with their members or values", async () => {
  const from = fileURLToPath(new URL("../../wsdl", import.meta.url));
  const { results } = await find("WebhookState", { from, limit: 3 });
  expect(results[0]).toEqual({
    kind: "type",
    services: "Services88",
    name: "WebhookState",
    signature: 'WebhookState "Unknown" | "Active" | "Stopped" | "TooManyErrors"',
  });
  const [operation] = (await find("webhook ->", { from, limit: 1 })).results;
  expect(operation).toMatchObject({
    signature: "SaveWebhook(request: { Webhook?: Webhook | null }): Promise<Webhook | null>",
  });
});
