/** `explore --port`: its mistakes, the question for the ticket in a pseudo terminal of Python, and its end by Ctrl-C. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";
import { cwd, main, put, run, runIn, useFolders } from "../support/command-line.js";
import { dataIn } from "../support/explorer-page.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const script = fileURLToPath(new URL("../support/terminal.py", import.meta.url));
const hasPython = spawnSync("python3", ["-c", "import pty"]).status === 0;
const target = ["--target", "https://crm.example.com/Remote"];
const ticket = "7T:secret/ticket-4711==";

describe("explore --port", () => {
  test.each([
    [["--port", "0"], "--port needs --target"],
    [target, "--target needs --port"],
    [["--port", "70000", ...target], "--port: expected a number from 0 to 65535"],
    [
      ["--port", "0", "--target", "crm.example.com"],
      "--target: expected an address such as https://crm.example.com/Remote",
    ],
    [["--port", "0", "--target", "ftp://crm.example.com"], "--target: expected http or https, got ftp:"],
    [["--port", "0", "--target", "https://me:hunter2@crm.example.com"], "--target: expected no user name or password"],
    [["--port", "0", ...target, ...target], "--target: expected at most one address for SOAP"],
    [["--port", "0", ...target, "--out", "a.html"], "--port and --out cannot be combined"],
    [["--port", "0", ...target], "Set the environment variable NETSERVER_TICKET, or run explore in a terminal"],
  ])("%j is a mistake in the command line", async (args, message) => {
    put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
    const { status, stderr, stdout } = await run("explore", ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("hunter2");
  });
});

interface Screen {
  readonly status: number;
  readonly output: string;
  readonly left: number;
}

function inTerminal(steps: readonly (readonly [screen: string, keys: string])[]): Screen {
  const command = [process.execPath, main, "explore", "--port", "0", ...target];
  const { stdout, stderr } = spawnSync("python3", [script, "80", JSON.stringify(steps), ...command], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NETSERVER_TICKET: undefined },
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Screen;
}

describe.skipIf(!hasPython && process.env["INTEROP_REQUIRED"] === undefined)("explore --port on a terminal", () => {
  test("asks for the ticket without showing it, and ends at Ctrl-C", () => {
    put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
    const { status, output, left } = inTerminal([
      ["it is not shown", `${ticket}\r`],
      ["Ctrl-C ends it", "\u0003"],
    ]);
    expect({ status, left }).toEqual({ status: 0, left: 0 });
    expect(output).toMatch(/Open http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}/);
    // Each character would be on the screen on its own.
    expect(output.replace(/\u001b\[[\d;?]*[A-Za-z]/g, "")).not.toMatch(/7T:|secret|•{2}|▪/);
  });

  test.runIf(campaigns)("ends at Ctrl-C in the question", () => {
    put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
    const { status, output } = inTerminal([["it is not shown", "7T:abc\u0003"]]);
    expect(status).toBe(130);
    expect(output).not.toContain("#token=");
  });
});

/** Runs the command until it serves the page, reads the page, and ends it. */
async function served(...args: readonly string[]) {
  const env = { ...process.env, NETSERVER_TICKET: ticket, NO_COLOR: "1", FORCE_COLOR: undefined };
  const child = spawn(process.execPath, [main, "explore", "--port", "0", ...target, ...args], { cwd, env });
  let printed = "";
  let page: Promise<string> | undefined;
  const read = async (address: string): Promise<string> => {
    const answer = await fetch(address);
    return answer.text();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => {
      printed += text.toString();
      const [, address] = /^Open (\S+)$/m.exec(printed) ?? [];
      if (!printed.includes("Ctrl-C") || address === undefined || page) return;
      page = read(address).finally(() => child.kill("SIGINT"));
    });
  const status = await new Promise((done) => child.once("close", done));
  return { status, printed, page: (await page) ?? "" };
}

test("ends at once when it is interrupted, and prints no ticket", async () => {
  put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
  const { status, printed, page } = await served();
  expect(status).toBe(0);
  expect(printed).toContain("Target over SOAP: https://crm.example.com/Remote");
  expect(printed + page).not.toContain(ticket);
});

test("shows the changes since an older version, too", async () => {
  put("old/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] }));
  put("wsdl/Note.wsdl", wsdl({ operations: [{ name: "Ping" }, { name: "Push" }] }));
  const { printed, page } = await served("--compare", "old");
  expect(printed).toContain("Since old: 1 removed operation breaks the wire; 1 operation is new.\n");
  const { comparison, served: isServed } = dataIn(page);
  expect(comparison?.changes.map(({ rule }) => rule)).toEqual(["operation-removed", "operation-added"]);
  expect(isServed?.targets).toEqual({ soap: "https://crm.example.com/Remote" });
});

test.runIf(process.platform === "linux")("gives the browser no secret of the environment", async () => {
  put("wsdl/Note.wsdl", wsdl({ agent: "Note" }));
  put("bin/xdg-open", `#!/bin/sh\nenv > "${join(cwd, "seen")}"\n`);
  chmodSync(join(cwd, "bin/xdg-open"), 0o755);
  const secrets = {
    NETSERVER_TICKET: ticket,
    NETSERVER_APPLICATION_TOKEN: "secret-1",
    NETSERVER_CODEGEN_HEADERS: "A: secret-2",
  };
  const environment = { ...secrets, PATH: `${join(cwd, "bin")}:${process.env["PATH"]}` };
  const { status } = await runIn(cwd, ["explore", "--no-guides", "--open"], { environment });
  expect(status).toBe(0);
  const seen = readFileSync(join(cwd, "seen"), "utf8");
  expect(seen).toContain("PATH=");
  expect(seen).not.toContain("secret");
});
