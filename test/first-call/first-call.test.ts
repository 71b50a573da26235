/** What `npm start` runs: the example is compiled as it is there, and prints the same call over SOAP and over JSON. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const services = "http://www.superoffice.net/ws/crm/NetServer/Services88";
const compile = ["node_modules/typescript/bin/tsc", "-p", "examples/first-call"];
let folder: string;
let printed: string;
const run = (): string =>
  execFileSync(process.execPath, [join(folder, "examples/first-call/main.js")], { encoding: "utf8" });

beforeAll(() => {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  folder = mkdtempSync(join(root, "node_modules/.cache/first-call-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  execFileSync(process.execPath, [...compile, "--outDir", folder], { cwd: root });
  printed = run();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("prints what was generated, the same call over both protocols, and what to do next, without colours outside of a terminal", () => {
  expect(printed).toBe(`
Generated
generated/Services88/agents/ErpSync.ts   the agent, with its types
generated/Services88/soap.ts             connect over SOAP
generated/Services88/json.ts             connect over JSON (a preview)

Sent over SOAP: POST /Remote/Services88/ErpSync.svc, 652 bytes
Content-Type: text/xml; charset=utf-8
SOAPAction: "${services}/ErpSync/ForceResyncBatchTask"
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">
  <s:Header>
    <ApplicationToken xmlns="${services}">any</ApplicationToken>
    <Credentials xmlns="${services}">
      <Ticket>7T:any</Ticket>
    </Credentials>
  </s:Header>
  <s:Body>
    <ForceResyncBatchTask xmlns="${services}">
      <ErpConnectionId>7</ErpConnectionId>
      <InternalKeyIds>
        <a:int>1001</a:int>
        <a:int>1002</a:int>
      </InternalKeyIds>
    </ForceResyncBatchTask>
  </s:Body>
</s:Envelope>

Answered: HTTP 200, 337 bytes
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
  <s:Header>
    <Succeeded xmlns="${services}">true</Succeeded>
  </s:Header>
  <s:Body>
    <ForceResyncBatchTaskResponse xmlns="${services}"/>
  </s:Body>
</s:Envelope>
Result: ERP connection 7 synchronizes 1001 and 1002 again

Sent over JSON: POST /Remote/api/v1/Agents/ErpSync/ForceResyncBatchTask, 50 bytes
SO-Language: *
Accept: application/json
Content-Type: application/json; charset=utf-8
Authorization: SOTicket 7T:any
SO-AppToken: any
{"ErpConnectionId":7,"InternalKeyIds":[1001,1002]}

Answered: HTTP 204, 0 bytes
Result: ERP connection 7 synchronizes 1001 and 1002 again

Next
Read the code of this call:         examples/first-call/program.ts
Look at the client's methods:       generated/Services88/agents/ErpSync.ts
Use the generator in your project:  README.md, "In your repository"
`);
});

test("the program prints the same result over SOAP and over JSON", () => {
  const results = printed.match(/^Result: .*$/gm);
  expect(results).toHaveLength(2);
  expect(new Set(results).size).toBe(1);
});

test("prints the same in a second run", () => {
  expect(run()).toBe(printed);
});

test("what it refers to is there", () => {
  for (const file of ["examples/first-call/program.ts", "generated/Services88/agents/ErpSync.ts"])
    expect(readFileSync(join(root, file), "utf8")).toContain("ForceResyncBatchTask");
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain("\n## In your repository\n");
});

test("npm start generates, compiles the example as this test does, and runs it", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
  expect(scripts.start.split(" && ")).toEqual([
    "npm run --silent generate",
    "tsc -p examples/first-call",
    "node examples/first-call/build/examples/first-call/main.js",
  ]);
});
