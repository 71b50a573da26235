/** The fences that are no TypeScript: configuration is valid, JavaScript parses, and commands have the options that they are given. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { transform } from "esbuild";
import { parse, type ParseError } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import type { CommandModule } from "yargs";
import yargs from "yargs/yargs";
import { withArrows } from "../../generator/cli/find.js";
import { checkArguments } from "../../generator/cli/options.js";
import { loadAll } from "../../generator/cli/run.js";
import { fencesOf, pages, root, textOf, type Fence } from "./snippets.js";

const allPages = [...pages, "CONTRIBUTING.md"];
const fences = allPages.flatMap(fencesOf);
const placeOf = ({ page, line }: Fence): string => `${page}:${line}`;
const ofLanguage = (...languages: readonly string[]): readonly Fence[] =>
  fences.filter(({ info }) => languages.includes(info));

/** A configuration file is known by its `$schema`, or by its name before the fence. */
function isConfiguration({ page, line, code }: Fence): boolean {
  const before = textOf(page).split("\n").slice(0, line).join("\n").split("\n\n").slice(-2).join("\n");
  return code.includes("netserver-codegen.schema.json") || before.includes("netserver-codegen.config.json");
}

/** Returns the data of a JSON fence. @throws an error for a mistake in it */
function dataOf({ info, code }: Fence): unknown {
  if (info === "json") return JSON.parse(code);
  const errors: ParseError[] = [];
  const data: unknown = parse(code, errors, { allowTrailingComma: true });
  expect(errors).toEqual([]);
  return data;
}

describe("JSON", () => {
  const json = ofLanguage("json", "jsonc");

  test.each(json.map((fence) => [placeOf(fence), fence] as const))("%s parses", (_, fence) => {
    expect(dataOf(fence)).toBeTypeOf("object");
  });

  test("a configuration file fits its schema", () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(join(root, "netserver-codegen.schema.json"), "utf8")) as object,
    );
    const configurations = json.filter(isConfiguration);
    expect(configurations.map(({ page }) => page)).toEqual(
      expect.arrayContaining(["docs/commands.md", "docs/comparing.md"]),
    );
    for (const fence of configurations) {
      validate(dataOf(fence));
      expect([placeOf(fence), validate.errors]).toEqual([placeOf(fence), null]);
    }
  });
});

test.each(ofLanguage("js", "tsx").map((fence) => [placeOf(fence), fence] as const))(
  "%s parses as its language",
  async (_, { info, code }) => {
    const { warnings } = await transform(code, { loader: info as "js" | "tsx" });
    expect(warnings).toEqual([]);
  },
);

/** A command line of a page. */
interface Line {
  readonly place: string;
  readonly text: string;
}

/** Returns the command lines of shell, workflow and script fences, and of code in the prose. */
function linesOf(page: string): readonly Line[] {
  const found = fencesOf(page).flatMap((fence) => {
    const place = placeOf(fence);
    if (fence.info === "json") {
      const { scripts = {} } = JSON.parse(fence.code) as { readonly scripts?: Readonly<Record<string, string>> };
      return Object.values(scripts).map((text) => ({ place, text }));
    }
    if (!/^(?:sh|yaml|powershell)$/.test(fence.info)) return [];
    return fence.code.split("\n").map((text) => ({ place, text: text.replace(/\s+#.*$/, "") }));
  });
  const prose = textOf(page).replace(/^```[^]*?^```$/gm, "");
  const inline = [...prose.matchAll(/`((?:npx )?netserver-codegen [^`]+)`/g)].map(([, text = ""]) => text);
  return [...found, ...inline.map((text) => ({ place: page, text }))].flatMap(({ place, text }) =>
    text.split("&&").map((part) => ({ place, text: part.trim() })),
  );
}

/** Returns the arguments of this program in a command line; undefined for another program, or for a placeholder such as COMMAND. */
function argumentsOf(text: string): readonly string[] | undefined {
  const given = /(?:^| )(?:netserver-codegen|node dist\/generator\/cli\/main\.js) ([a-z].*)$/.exec(text)?.[1];
  if (given === undefined || /^explain (?:CODE|RULE)$/.test(given)) return undefined;
  const words = [...given.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([word]) => word);
  const end = words.findIndex((word) => word === ">" || word === "|" || word === "||");
  return words.slice(0, end < 0 ? undefined : end).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}

const commands = await loadAll();

/** Returns what the command line says of wrong arguments; nothing if they are right. The command does not run. */
async function problemsOf(args: readonly string[]): Promise<string> {
  const command = commands.find((each) => each.command.replace(/ .*/, "") === args[0]);
  if (!command) return `no command ${args[0]}`;
  const argv = args[0] === "find" ? withArrows(args) : args;
  const only = { ...command, command: command.command.replace(/^\S+/, "$0"), handler: () => {} };
  try {
    await yargs()
      .parserConfiguration({ "dot-notation": false })
      .strict()
      .help(false)
      .option("help", { type: "boolean" })
      .exitProcess(false)
      .fail((message: string | null, error: Error | undefined) => {
        throw error ?? new Error(message ?? "");
      })
      .command(only as unknown as CommandModule)
      .check((given) => checkArguments({ ...given, _: [argv[0], ...given._] } as never, argv), true)
      .parseAsync(argv.slice(1));
    return "";
  } catch (error) {
    return String(error);
  }
}

describe("commands", () => {
  const used = allPages.flatMap(linesOf).flatMap(({ place, text }) => {
    const args = argumentsOf(text);
    return args ? [{ place, text, args }] : [];
  });

  test("the test sees wrong commands and options", async () => {
    expect(argumentsOf("npx netserver-codegen COMMAND --help")).toBeUndefined();
    expect(argumentsOf('npx netserver-codegen find "-> A" > a.txt')).toEqual(["find", "-> A"]);
    expect(await problemsOf(["check", "--githob"])).toContain("githob");
    expect(await problemsOf(["chekc"])).toBe("no command chekc");
    expect(await problemsOf(["diff", "old.zip"])).not.toBe("");
  });

  test("every command line of this program has a command and options that it knows", async () => {
    const wrong: string[] = [];
    for (const { place, text, args } of used) {
      const problem = await problemsOf(args);
      if (problem !== "") wrong.push(`${place}: ${text}: ${problem}`);
    }
    expect(wrong).toEqual([]);
    expect(used.length).toBeGreaterThan(40);
  });

  test("the README and CONTRIBUTING run scripts and tests that exist", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
    const lines = ["README.md", "CONTRIBUTING.md"].flatMap(linesOf);
    const names = lines.flatMap(({ text }) => [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = ""]) => name));
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
    const paths = lines.flatMap(({ text }) => [...text.matchAll(/\btest\/[\w./-]+/g)].map(([path]) => path));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(paths.length).toBeGreaterThan(3);
  });
});
