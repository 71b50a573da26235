/** `mock` with options in the configuration file. A server takes a process of its own, so it runs in the campaigns only. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";
import { cwd, main, put, run, runIn, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

test("mock takes its options from the configuration file, and reports a mistake there", async () => {
  put("netserver-codegen.config.json", '{ "mock": { "port": "8088" } }');
  const { status, stderr } = await run("mock");
  expect(status).toBe(1);
  expect(stderr).toContain('mock.port: expected a number from 0 to 65535, got "8088"');
  put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
  put("netserver-codegen.config.json", '{ "mock": { "fixtures": "answers" } }');
  expect((await run("mock", "--port", "0")).stderr).toContain("NS703");
});

test("mock says which agents it serves if these are not all, which files answer, and how to stop it", async () => {
  const names = ["A", "B", "C", "D", "E", "F", "G"];
  for (const name of names) put(`wsdl/${name}.wsdl`, wsdl({ agent: name }));
  put("handlers.js", "export default { A: { Ping: () => ({}) } };");
  mkdirSync(join(cwd, "answers"));
  const started = async (...flags: readonly string[]) =>
    (await runIn(cwd, ["mock", "--port", "0", ...flags], { until: "No JSON" })).stdout.split("\n").slice(2, -1);
  expect(await started()).toEqual(["Press Ctrl+C to stop."]);
  put(
    "netserver-codegen.config.json",
    JSON.stringify({ agents: names.slice(1), mock: { fixtures: "answers", state: true } }),
  );
  expect(await started()).toEqual([
    "Agents: B, C, D, E, F and 1 more, as netserver-codegen.config.json says",
    "Fixtures: answers",
    "State: 0 kinds of entities, empty at the start",
    "Press Ctrl+C to stop.",
  ]);
  expect(await started("--agent", "A", "--handlers", "handlers.js", "--no-state")).toEqual([
    "Agents: A, as --agent says",
    "Handlers: handlers.js",
    "Fixtures: answers",
    "Press Ctrl+C to stop.",
  ]);
  expect(await started("--quiet", "--no-state")).toEqual([]);
});

test("mock tells a handler for another agent where to add it", async () => {
  for (const name of ["Note", "Memo"]) put(`wsdl/${name}.wsdl`, wsdl({ agent: name }));
  put("netserver-codegen.config.json", '{ "agents": ["Note"] }');
  put("handlers.js", "export default { Memo: {} };");
  expect((await run("mock", "--port", "0", "--handlers", "handlers.js")).stderr).toContain(
    "to serve Memo, add it to agents in netserver-codegen.config.json or to --agent, and start mock again. This mock serves only the agent Note\n",
  );
});

test.runIf(campaigns).each([
  ["", "State: 0 kinds of entities"],
  ["--no-state", undefined],
])("an option on the command line wins: %s", async (option, line) => {
  put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
  put("netserver-codegen.config.json", '{ "mock": { "port": 0, "state": true } }');
  const args = [main, "mock", ...(option === "" ? [] : [option])];
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    // The last line of the start says whether there is a state.
    if (printed.includes("No JSON")) child.kill("SIGINT");
  });
  await once(child, "close");
  expect(printed).not.toContain(":8088/");
  if (line === undefined) expect(printed).not.toContain("State:");
  else expect(printed).toContain(line);
});

test.runIf(campaigns)(
  "pages of the origins in the configuration may call, and the mock says so of others",
  async () => {
    put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
    put("netserver-codegen.config.json", '{ "mock": { "port": 0, "cors": ["http://localhost:5173"] } }');
    const child = spawn(process.execPath, [main, "mock"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    const started = new Promise<string>((found) => {
      child.stdout.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+\/Remote\/\w+/.exec(printed);
        if (address && printed.includes("No JSON")) found(`${address[0]}/Note.svc`);
      });
    });
    const url = await started;
    const preflight = (origin: string) =>
      fetch(url, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } });
    expect((await preflight("http://localhost:5173")).headers.get("access-control-allow-origin")).toBe(
      "http://localhost:5173",
    );
    expect((await preflight("http://localhost:5174")).status).toBe(403);
    child.kill("SIGINT");
    await once(child, "close");
    expect(printed).toContain(
      "Note.OPTIONS 204\nNote.OPTIONS 403\n  a page of http://localhost:5174 may not call: add",
    );
  },
);
