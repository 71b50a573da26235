/*
 * Writes the parts of docs/ that come from code: the page of options, and the programs of the recipes. `npm run generate` runs it.
 * With --check, it writes nothing and fails if a page differs.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { loadAll } from "./dist/generator/cli/run.js";

const commands = await loadAll();

const head = `# Options and configuration

<!-- Written by \`node docs.mjs\` from the code: changes made here are lost. -->

This page lists every option of every command, and every key of the configuration file. [Commands](commands.md) explains them, with examples.
\`npx netserver-codegen COMMAND --help\` prints the options of one command.

All commands also have \`--help\` and \`--version\`. An option on the command line takes precedence over the configuration file.
`;

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
const nameOf = ({ command }) => command.replace(/ .*/, "");

/** Returns what stands behind an option: nothing for a switch, else its choices or the kind of its value. */
function valueOf({ type, choices }) {
  if (choices) return ` ${choices.join("|")}`;
  return type === "boolean" ? "" : type === "number" ? " NUMBER" : " TEXT";
}

function defaultOf({ default: value, defaultDescription }) {
  return defaultDescription ?? (value === undefined || value === false ? "" : String(value));
}

/** Returns a row for each option with the same meaning, with the commands that have it. */
function optionRows() {
  const rows = new Map();
  for (const command of commands)
    for (const [name, option] of Object.entries(command.options)) {
      if (option.hidden) continue;
      const names = [name, ...[option.alias ?? []].flat()]
        .map((each) => (each.length === 1 ? `-${each}` : `--${each}`))
        .join(", ");
      const cells = [`\`${names}${valueOf(option)}\``, option.describe ?? "", defaultOf(option)];
      const key = cells.join("\n");
      rows.set(key, { cells, name, commands: [...(rows.get(key)?.commands ?? []), nameOf(command)] });
    }
  const sorted = [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return sorted.map(({ cells: [option, meaning, standard], commands: of }) =>
    row([option, of.length === commands.length ? "all" : of.join(", "), meaning, standard]),
  );
}

function keyRows() {
  const { properties } = JSON.parse(readFileSync("netserver-codegen.schema.json", "utf8"));
  return keysIn(properties)
    .filter(([key]) => key !== "$schema")
    .map(([key, { type, enum: choices, description = "", default: standard = "" }]) =>
      row([`\`${key}\``, choices ? choices.join(", ") : (values[type] ?? "text"), description, String(standard)]),
    );
}

/** Names of the values, by the types of the schema. */
const values = { array: "list of texts", boolean: "true or false", integer: "whole number", number: "number" };

/** Returns the keys with their descriptions. A key of an object inside has the path `mock.port`. */
const keysIn = (properties, before = "") =>
  Object.entries(properties).flatMap(([key, value]) =>
    value.properties ? keysIn(value.properties, `${before}${key}.`) : [[before + key, value]],
  );

const optionsPage = () =>
  [
    head,
    "## Options of the command line",
    "",
    "| option | commands | meaning | default |",
    "|---|---|---|---|",
    ...optionRows(),
    "",
    "## Keys of the configuration file",
    "",
    "The file is `netserver-codegen.config.json`, or the module `netserver-codegen.config.ts`: see [the configuration file](commands.md#configuration-file). Paths are relative to it.",
    "",
    "| key | value | meaning | default |",
    "|---|---|---|---|",
    ...keyRows(),
    "",
  ].join("\n");

/** Returns a page in which each program below the mark `<!-- test/howto/NAME.ts -->` is the text of that file. */
const withPrograms = (page) =>
  page.replace(/<!-- (test\/howto\/[\w-]+\.ts) -->\n```ts\n[^]*?^```$/gm, (_, file) => {
    const program = readFileSync(file, "utf8").replaceAll('"../../generated/', '"./generated/');
    return `<!-- ${file} -->\n\`\`\`ts\n${program}\`\`\``;
  });

process.chdir(import.meta.dirname);
const pages = { "docs/options.md": optionsPage() };
for (const name of readdirSync("docs"))
  if (name.startsWith("recipes")) pages[`docs/${name}`] = withPrograms(readFileSync(`docs/${name}`, "utf8"));

const textOf = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};
const stale = Object.entries(pages).filter(([path, text]) => textOf(path) !== text);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.log(`${path} is out of date: run node docs.mjs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const [path, text] of stale) writeFileSync(path, text);
