/** `netserver-codegen explain`: explains a diagnostic's code or a change's rule. */
import type { Argv } from "yargs";
import { documentation } from "./documentation.js";
import { withExamples } from "./examples.js";
import { categories } from "../changes/model.js";
import { rules, type Rule } from "../changes/rules/index.js";
import { codes, type Explanation } from "../diagnostics/codes.js";
import { nearest } from "../text/nearest.js";
import type { Colours } from "../diagnostics/render.js";
import type { Command, OptionTable } from "./options.js";
import { coloursOf, table, widthOf, wrapped, type Output } from "./terminal.js";

interface Flags {
  readonly subject?: string | undefined;
  readonly json?: boolean | undefined;
}

const explained: Readonly<Record<string, Explanation | Rule>> = { ...codes, ...rules };

/** Returns the code or rule with a name, ignoring case; undefined if there is none. */
const idOf = (given: string): string | undefined =>
  Object.keys(explained).find((each) => each.toLowerCase() === given.toLowerCase());

const options = {
  json: { type: "boolean", describe: "Print as JSON" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs
      .options(options)
      .positional("subject", { type: "string", describe: "A code such as NS204, or a rule such as member-removed" })
      .check(({ subject }) => {
        if (subject === undefined || idOf(String(subject)) !== undefined) return true;
        const near = nearest(String(subject), Object.keys(explained));
        throw new Error(
          `There is no code or rule ${String(subject)}${near === undefined ? "" : `. Did you mean ${near}?`}`,
        );
      }),
    [
      ["explain", "Lists all codes and rules."],
      ["explain NS204", "Explains an error and what to do."],
      ["explain members-moved", "Explains a change and what to do."],
    ],
    "upgrading.md",
  );

export const explainCommand: Command<Flags> = {
  command: "explain [subject]",
  describe: "Explain the code of an error or the rule of a change",
  options,
  builder,
  handler: ({ subject, json }, { stdout }) => {
    const id = subject === undefined ? undefined : idOf(subject);
    if (json) stdout.write(`${JSON.stringify(id === undefined ? explained : { id, ...explained[id] }, null, 2)}\n`);
    else stdout.write(id === undefined ? everything(stdout) : one(id, stdout));
    return 0;
  },
};

function one(id: string, stdout: Output): string {
  const { bold, dim } = coloursOf(stdout);
  const explanation = explained[id] as Explanation | Rule;
  const { title, cause, fix, example } = explanation;
  const kind =
    "category" in explanation ? dim(` (${explanation.category}${seen[String(explanation.compiles)] ?? ""})`) : "";
  const lines = example
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("");
  return `${bold(id)} ${title}${kind}\n\n${wrapped(cause, stdout)}\n${bold("What to do")}\n${wrapped(fix, stdout, "  ")}\n${bold("For example")}\n${lines}${acceptance(id, explanation, bold)}\n${bold("Documentation")}\n    ${documentation(pageOf(id))}\n`;
}

/** Pages by a code or its beginning. Rules are not in the table. */
const pages: Readonly<Record<string, string>> = {
  NS1: "files.md",
  NS2: "limits.md",
  NS3: "limits.md",
  NS4: "commands.md#options",
  NS5: "files.md",
  NS6: "commands.md#configuration-file",
  NS602: "commands.md#the-agents-of-a-client",
  NS605: "commands.md#the-agents-of-a-client",
  NS7: "mock.md",
  NS8: "environments.md",
};

/** Returns the page of the documentation on a code or a rule. */
const pageOf = (id: string): string => pages[id] ?? pages[id.slice(0, 3)] ?? "upgrading.md#what-a-change-means";

/** Returns how to accept the changes of a rule. */
const acceptance = (id: string, explanation: Explanation | Rule, bold: Colours["bold"]): string =>
  "category" in explanation
    ? `${bold("To accept it")}\n    --except ${id} (diff, impact and upgrade then only count it, and --fail-on ignores it)\n`
    : "";

/** Text by the `compiles` of a rule. */
const seen: Readonly<Record<string, string>> = {
  true: ", old calls compile",
  false: ", old calls do not compile",
  depends: ", old calls may not compile",
};

function everything(stdout: Output): string {
  const { bold } = coloursOf(stdout);
  const { width } = widthOf(stdout);
  const rows = (of: readonly (readonly [string, { readonly title: string }])[]) =>
    table(
      of.map(([id, { title }]) => [`  ${id}`, title]),
      width,
    );
  const groups = categories.map(
    (category) =>
      `\n${bold(`Changes: ${category}`)}\n${rows(Object.entries(rules).filter(([, rule]) => rule.category === category))}`,
  );
  return `${bold("Diagnostics")}\n${rows(Object.entries(codes))}${groups.join("")}`;
}
