/** `netserver-codegen explore`: writes a page that shows the contract. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import { commandWith, printNext, secondsSince } from "./next.js";
import { openInBrowser } from "./open.js";
import { comparisonOptions, exceptFlag } from "./comparison-options.js";
import { exploredSettings, printShown, type ExploredFlags } from "./explored.js";
import { inputOptions, settings, type Command, type OptionTable } from "./options.js";
import { counted, printDiagnostics, progress, type Terminal } from "./terminal.js";
import { reasonOf } from "../diagnostics/reason.js";
import { targetsOf } from "../explorer/serve/targets.js";

interface Flags extends ExploredFlags {
  readonly port?: number | undefined;
  readonly target?: readonly string[] | undefined;
  readonly open?: boolean | undefined;
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
  compare: {
    type: "string",
    requiresArg: true,
    describe: "Older version to compare with, as for diff: show what changed",
  },
  "old-swagger": comparisonOptions["old-swagger"],
  except: exceptFlag,
  markdown: {
    type: "string",
    requiresArg: true,
    describe: "Write Markdown for coding assistants into a folder, not a page",
    conflicts: ["out", "open", "compare"],
  },
  port: {
    type: "number",
    requiresArg: true,
    describe: "Serve the page on this machine, and send its calls to --target; 0 for a free port",
    conflicts: ["out", "markdown"],
  },
  target: {
    type: "string",
    array: true,
    nargs: 1,
    describe: "With --port: URL of a NetServer, https://HOST/Remote, or one that ends in /api for JSON",
  },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs
      .options(options)
      .check(({ port, target }) => {
        checkTarget(port, target);
        return true;
      })
      .epilogue(
        "The page is one file. It opens from the disk, and sends nothing to anybody. Only with --port, it can send calls to the NetServer of --target. The ticket is NETSERVER_TICKET, or is asked for. NETSERVER_APPLICATION_TOKEN is the application token. See docs/explorer.md.",
      ),
    [
      ["explore --open", "Shows wsdl/ in the browser."],
      ["explore --docs Swagger-v1-Agents.zip", "Adds the prose of the Agents Swagger."],
      ["explore --from Services88.zip --out api.html", "Shows a download."],
      ["explore --compare old.zip --open", "Shows what changed since an older version, too."],
      ["explore --markdown docs/crm", "Writes Markdown files with an index, for coding assistants."],
      ["explore --port 8123 --target https://HOST/Remote", "Sends calls to a NetServer."],
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
    if (flags.port !== undefined) {
      const { servePage } = await import("./explore-serve.js");
      return servePage(flags, flags.port, flags.target ?? [], terminal);
    }
    const { explore } = await import("../verbs/explore.js");
    const started = performance.now();
    const line = progress(terminal, flags.quiet === true);
    const shown = await exploredSettings(flags);
    const written = await explore({
      ...shown,
      ...(flags.out !== undefined && { out: flags.out }),
      onProgress: line.say,
      signal: terminal.signal,
    }).finally(line.end);
    printDiagnostics(terminal, written.warnings, flags.format);
    if (flags.quiet !== true) {
      const { path, bytes } = written;
      await printShown(terminal, flags.compare, written);
      terminal.stdout.write(
        `${path}: ${counted(Math.round(bytes / 1024), "KiB", "KiB")} in ${secondsSince(started)}
`,
      );
    }
    const address = pathToFileURL(resolve(written.path)).href;
    if (flags.open && !openInBrowser(address)) terminal.stdout.write(`No browser was found. Open ${address}\n`);
    else if (!flags.open && flags.quiet !== true) {
      terminal.stdout.write(`Open it in a browser: ${address}\n`);
      const more = `${commandWith("explore", flags)} --docs Swagger-v1-Agents.zip`;
      if (shown.docs === undefined) printNext(terminal, [[more, "Add SuperOffice's descriptions:"]]);
    }
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

/** Checks `--port` and `--target`. A message never repeats an address. @throws Error */
function checkTarget(port: number | undefined, target: readonly string[] | undefined): void {
  if (port === undefined && target === undefined) return;
  if (port === undefined) throw new Error("--target needs --port, as in --port 8123 --target https://HOST/Remote");
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new Error("--port: expected a number from 0 to 65535");
  if (target === undefined)
    throw new Error("--port needs --target, the address of a NetServer. Without both, explore writes a file.");
  try {
    targetsOf(target);
  } catch (error) {
    throw new Error(`--target: ${reasonOf(error)}`, { cause: error });
  }
}
