/** What `npm start` runs: the example is compiled as it is there, and prints a whole call. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const services = "http://www.superoffice.net/ws/crm/NetServer/Services88";
const compile = ["node_modules/typescript/bin/tsc", "-p", "examples/first-call"];
let folder: string;
const run = (): string =>
  execFileSync(process.execPath, [join(folder, "examples/first-call/main.js")], { encoding: "utf8" });

beforeAll(() => {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  folder = mkdtempSync(join(root, "node_modules/.cache/first-call-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  execFileSync(process.execPath, [...compile, "--outDir", folder], { cwd: root });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("prints the message, the answer and what to do next, and no colours where there is no terminal", () => {
  expect(run()).toBe(`
Sent: POST /Remote/Services88/ErpSync.svc
Content-Type: text/xml; charset=utf-8
SOAPAction: "${services}/ErpSync/ForceResyncBatchTask"

<?xml version="1.0" encoding="utf-8"?>
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

Answered: HTTP 200
<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
  <s:Header>
    <Succeeded xmlns="${services}">true</Succeeded>
  </s:Header>
  <s:Body>
    <ForceResyncBatchTaskResponse xmlns="${services}"/>
  </s:Body>
</s:Envelope>

Next
Read the code of this call:         examples/first-call/main.ts
Look at the client's methods:       generated/Services88/agents/ErpSync.ts
Use the generator in your project:  README.md, "In your repository"
`);
});

test("prints the same in a second run", () => {
  expect(run()).toBe(run());
});

test("what it refers to is there", () => {
  for (const file of ["examples/first-call/main.ts", "generated/Services88/agents/ErpSync.ts"])
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
