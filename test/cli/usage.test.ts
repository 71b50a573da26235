import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { cwd, main, run, runAlone, runIn, useFolders } from "../support/command-line.js";

useFolders();

describe("a mistake in the command line", () => {
  test.each([
    [["generate", "--from"], "--from: expected a value, got nothing."],
    [["generate", "--naming", "x"], "--naming: expected one of wire, camelCase; got x."],
    [["generate", "--from", "a", "--url", "b"], "--url and --from cannot be combined. Give one of them."],
    [["generate", "--cofnig", "x"], "Unknown argument: cofnig. Did you mean --config?"],
    [["genrate"], "There is no command genrate. Did you mean generate?"],
    [["inspect", "foo"], "what: expected one of agents, operations, type; got foo."],
    [["diff", "wsdl"], "diff compares two versions: netserver-codegen diff OLD NEW. Only wsdl was given."],
    [["impact"], "impact compares two versions: netserver-codegen impact OLD NEW. A version is a folder, a zip"],
    [["completion", "tcsh"], "shell: expected one of bash, zsh, fish; got tcsh."],
  ])("%j is answered in our own words, with exit code 2", async (args, message) => {
    const { status, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain("--help.\n");
    expect(status).toBe(2);
  });

  test("is told in English under a Norwegian locale", () => {
    const norwegian = { LC_ALL: "nb_NO.UTF-8", LANG: "nb_NO.UTF-8", LANGUAGE: "nb_NO.UTF-8" };
    expect(runAlone(["generate", "--unheard"], norwegian)).toMatchObject({
      status: 2,
      stderr: "Unknown argument: unheard\nSee netserver-codegen generate --help.\n",
    });
  });

  test.each(["nb_NO.UTF-8", "de_DE.UTF-8", "sv_SE.UTF-8", "nl_NL.UTF-8"])(
    "is told in English under %s",
    async (locale) => {
      const told = (...args: readonly string[]) =>
        runIn(cwd, args, {
          environment: { LC_ALL: locale, LANG: locale, LANGUAGE: locale },
        });
      expect((await told("generate", "--unheard")).stderr).toBe(
        "Unknown argument: unheard\nSee netserver-codegen generate --help.\n",
      );
      expect((await told("generate", "--help")).stdout).toMatch(/\nOptions:\n[^]*Show help[^]*\nExamples:\n/);
    },
  );
});

describe("help", () => {
  test("is what the bare program prints", async () => {
    expect(await run()).toMatchObject({ status: 0, stderr: "", stdout: (await run("--help")).stdout });
  });

  test.each([
    "init",
    "generate",
    "vendor",
    "inspect",
    "find",
    "verify",
    "check",
    "diff",
    "impact",
    "upgrade",
    "explain",
    "explore",
    "mock",
  ])("of %s shows each example command unbroken at 80 columns", async (command) => {
    const { stdout } = await run(command, "--help");
    const examples = stdout.slice(stdout.indexOf("Examples:\n")).split("\n");
    const commands = examples.filter((line) => line.startsWith("  netserver-codegen "));
    expect(commands.length).toBeGreaterThan(0);
    for (const line of examples.slice(1)) expect(line).toMatch(/^(?: {2}netserver-codegen | {6}|$)/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("completion", () => {
  test("has a help, and a script for each shell", async () => {
    expect((await run("completion", "--help")).stdout).toMatch(/^netserver-codegen completion \[shell\]\n/);
    for (const shell of ["bash", "zsh", "fish"])
      expect((await run("completion", shell)).stdout).toContain("netserver-codegen --get-yargs-completions");
  });

  test("completes a flag in bash", async () => {
    writeFileSync(join(cwd, "netserver-codegen"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
    chmodSync(join(cwd, "netserver-codegen"), 0o755);
    const script = [
      (await run("completion", "bash")).stdout,
      "COMP_WORDS=(netserver-codegen generate --list)",
      "COMP_CWORD=2",
      "_netserver_codegen",
      'echo "${COMPREPLY[@]}"',
    ].join("\n");
    const env = { ...process.env, PATH: `${cwd}${delimiter}${process.env["PATH"]}` };
    expect(spawnSync("bash", ["-c", script], { encoding: "utf8", env }).stdout).toBe("--list-unmatched\n");
  });
});

test("the built command can be executed, as npx does in a checkout", () => {
  expect(() => accessSync(main, constants.X_OK)).not.toThrow();
});
