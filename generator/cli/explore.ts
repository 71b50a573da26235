/** `netserver-codegen explore`: writes a page that shows the contract. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import { commandWith, printNext, secondsSince } from "./next.js";
import { openInBrowser } from "./open.js";
import { inputOptions, settings, type Command, type OptionTable, type SharedFlags } from "./options.js";
import { counted, printDiagnostics, progress, type Terminal } from "./terminal.js";

interface Flags extends SharedFlags {
  readonly open?: boolean | undefined;
  readonly guides?: boolean | undefined;
  readonly markdown?: string | undefined;
}

const options = {
  ...inputOptions(),
  out: { type: "string", requiresArg: true, describe: "File to write", defaultDescription: "Services88.html" },
  guides: {
    type: "boolean",
    describe: "Include the guides of the documentation; --no-guides makes the page smaller",
    defaultDescription: "true",
  },
  open: { type: "boolean", describe: "Open the page in the browser" },
  markdown: {
    type: "string",
    requiresArg: true,
    describe: "Write Markdown for coding assistants into a folder, not a page",
    conflicts: ["out", "open"],
  },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs
      .options(options)
      .epilogue("The page is one file. It opens from the disk, and sends nothing to anybody. See docs/explorer.md."),
    [
      ["explore --open", "Shows wsdl/ in the browser."],
      ["explore --docs Swagger-v1-Agents.zip", "Adds the prose of the Agents Swagger."],
      ["explore --from Services88.zip --out api.html", "Shows a download."],
      ["explore --markdown docs/crm", "Writes Markdown files with an index, for coding assistants."],
    ],
    "explorer.md",
  );

export const exploreCommand: Command<Flags> = {
  command: "explore",
  describe: "Write a page to read and search: agents, operations, types, messages",
  options,
  builder,
  handler: async (flags, terminal) => {
    if (flags.markdown !== undefined) return writeMarkdown(flags.markdown, flags, terminal);
    const { explore } = await import("../verbs/explore.js");
    const started = performance.now();
    const line = progress(terminal, flags.quiet === true);
    // `out` and `agents` of the configuration file are for clients. The page shows what else there is.
    const { out: _out, agents: _agents, ...rest } = await settings(flags);
    const { out, agent: agents } = flags;
    const written = await explore({
      ...rest,
      ...(out !== undefined && { out }),
      ...(agents && { agents }),
      ...(flags.guides !== undefined && { guides: flags.guides }),
      onProgress: line.say,
      signal: terminal.signal,
    }).finally(line.end);
    printDiagnostics(terminal, written.warnings, flags.format);
    if (flags.quiet !== true) {
      const { path, bytes, size } = written;
      const counts = [
        counted(size.agents, "agent"),
        counted(size.operations, "operation"),
        counted(size.types, "type"),
      ];
      terminal.stdout.write(`${size.services}: ${counts.join(", ")}\n`);
      terminal.stdout.write(
        `${path}: ${counted(Math.round(bytes / 1024), "KiB", "KiB")} in ${secondsSince(started)}\n`,
      );
    }
    const address = pathToFileURL(resolve(written.path)).href;
    if (flags.open && !openInBrowser(address)) terminal.stdout.write(`No browser was found. Open ${address}\n`);
    else if (!flags.open && flags.quiet !== true)
      printNext(terminal, [
        [`${commandWith("explore", { from: flags.from, out: flags.out })} --open`, "Open it in the browser:"],
        ...(rest.docs === undefined
          ? ([["explore --docs Swagger-v1-Agents.zip", "Add SuperOffice's descriptions:"]] as const)
          : []),
      ]);
    return 0;
  },
};

/** Writes Markdown. `out` of the configuration file is the folder of the clients, whose names the calls have. */
async function writeMarkdown(folder: string, flags: Flags, terminal: Terminal): Promise<number> {
  const { exploreMarkdown } = await import("../verbs/explore-markdown.js");
  const started = performance.now();
  const line = progress(terminal, flags.quiet === true);
  const { out: client, agents: _agents, ...rest } = await settings({ ...flags, out: undefined });
  const { outputs, warnings } = await exploreMarkdown({
    ...rest,
    out: folder,
    ...(client !== undefined && { client }),
    ...(flags.agent && { agents: flags.agent }),
    onProgress: line.say,
    signal: terminal.signal,
  }).finally(line.end);
  printDiagnostics(terminal, warnings, flags.format);
  if (flags.quiet === true) return 0;
  for (const { folder, written, unchanged, removed } of outputs)
    terminal.stdout.write(
      `${folder}: ${counted(written.length, "file")} written, ${unchanged} unchanged, ${removed.length} removed. Begin with ${folder}/llms.txt.\n`,
    );
  terminal.stdout.write(`Done in ${secondsSince(started)}.\n`);
  return 0;
}
