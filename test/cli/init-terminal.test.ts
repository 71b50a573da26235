/** `init` in a pseudo terminal of Python. Ctrl-C ends it in each question, and nothing is written. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { campaigns } from "../support/campaign.js";
import { cwd, main, put, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const script = fileURLToPath(new URL("../support/terminal.py", import.meta.url));
const hasPython = spawnSync("python3", ["-c", "import pty"]).status === 0;

type Steps = readonly (readonly [screen: string, keys: string])[];

function inTerminal(columns: number, steps: Steps, ...args: readonly string[]) {
  const command = [script, String(columns), JSON.stringify(steps), process.execPath, main, ...args];
  const { stdout, stderr } = spawnSync("python3", command, { cwd, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as { readonly status: number; readonly output: string; readonly left: number };
}

const answers: Steps = [
  ["Where are the WSDLs?", "download\r"],
  ["How does your program call NetServer?", "\r"],
  ["Which agents?", "Note\t\r"],
  ["How do imports between files end?", "\r"],
  ["Which form has the configuration?", "\r"],
  ["Do you commit generated/?", "\u001b[B\r"],
];

const download = () => {
  put("download/Note.wsdl", wsdl({ agent: "Note" }));
  put("download/Memo.wsdl", wsdl({ agent: "Memo" }));
};

describe.skipIf(!hasPython && process.env["INTEROP_REQUIRED"] === undefined)("init on a terminal", () => {
  test.runIf(campaigns).each([80, 120])("asks for everything, and fits %d columns", (columns) => {
    download();
    const { status, output, left } = inTerminal(columns, answers, "init");
    expect({ status, left }).toEqual({ status: 0, left: 0 });
    expect(output).toContain("A first program");
    const config = JSON.parse(readFileSync(join(cwd, "netserver-codegen.config.json"), "utf8")) as object;
    expect(config).toMatchObject({ agents: ["Note"] });
    expect(readFileSync(join(cwd, ".gitignore"), "utf8")).toBe("/generated/\n");
  });

  const questions = (campaigns ? answers : answers.slice(0, 1)).map(([question]) => question);
  test.each(
    questions.flatMap((question) => (campaigns ? [80, 120] : [80]).map((columns) => [question, columns] as const)),
  )("ends at Ctrl-C in the question: %s (%d columns)", (question, columns) => {
    download();
    const before = answers.slice(
      0,
      answers.findIndex(([each]) => each === question),
    );
    const { status, output } = inTerminal(columns, [...before, [question, "\u0003"]], "init");
    expect(status).toBe(130);
    expect(output).toContain("nothing was changed");
    expect(readdirSync(cwd)).toEqual(["download"]);
  });

  test.runIf(campaigns)("asks for the Swagger if JSON is chosen, and ends at Ctrl-C there", () => {
    download();
    const steps: Steps = [answers[0]!, [answers[1]![0], "\u001b[B\r"], ["Where is the Agents Swagger?", "\u0003"]];
    const { status, output, left } = inTerminal(80, steps, "init");
    expect({ status, left }).toEqual({ status: 130, left: 0 });
    expect(output).toContain("nothing was changed");
    expect(readdirSync(cwd)).toEqual(["download"]);
  });

  test.runIf(campaigns).each([
    ["\r", 1, "NS602"],
    ["\u0003", 130, "nothing was changed"],
  ])("asks before it replaces a configuration, and keeps it on no and on Ctrl-C: %j", (key, code, said) => {
    download();
    put("netserver-codegen.config.json", '{ "agents": ["Memo"] }');
    const args = [
      "init",
      "--from",
      "download",
      "--agent",
      "Note",
      "--wire",
      "soap",
      "--import-extension",
      "js",
      "--config-form",
      "json",
      "--commit",
    ];
    const { status, output } = inTerminal(120, [["Replace it?", key]], ...args);
    expect(status).toBe(code);
    expect(output).toContain(said);
    expect(readFileSync(join(cwd, "netserver-codegen.config.json"), "utf8")).toBe('{ "agents": ["Memo"] }');
  });
});
