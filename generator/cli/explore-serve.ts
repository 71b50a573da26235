/** `explore --port`: serves the page, and sends its calls to a NetServer until Ctrl-C. */
import type { TargetCall } from "../verbs/serve-explorer.js";
import { targetsOf } from "../explorer/serve/targets.js";
import { openInBrowser } from "./open.js";
import { exploredSettings, printShown, type ExploredFlags } from "./explored.js";
import { aborted } from "./interruption.js";
import { printDiagnostics, progress, type Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";

interface Flags extends ExploredFlags {
  readonly open?: boolean | undefined;
}

export async function servePage(
  flags: Flags,
  port: number,
  target: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { stdout, signal } = terminal;
  const { serveExplorer } = await import("../verbs/serve-explorer.js");
  const shown = await exploredSettings(flags);
  const ticket = process.env["NETSERVER_TICKET"] ?? (await askedTicket(target, terminal));
  const applicationToken = process.env["NETSERVER_APPLICATION_TOKEN"];
  const line = progress(terminal, flags.quiet === true);
  const refused = new Set<string>();
  const server = await serveExplorer({
    ...shown,
    port,
    target,
    ticket,
    ...(applicationToken !== undefined && { applicationToken }),
    onProgress: line.say,
    signal,
    ...(flags.quiet !== true && { onCall: (call) => stdout.write(lineOf(call)) }),
    onRefused: (reason) => {
      if (refused.has(reason)) return;
      refused.add(reason);
      terminal.stderr.write(`Refused a request: ${reason}. (Reported once.)\n`);
    },
  }).finally(line.end);
  printDiagnostics(terminal, server.warnings, flags.format);
  const { targets, url } = server;
  await printShown(terminal, flags.compare, server);
  for (const [wire, address] of Object.entries(targets))
    stdout.write(`Target over ${wire.toUpperCase()}: ${address}\n`);
  stdout.write(`Open ${url}\nWhoever has this address can send calls with your ticket. Ctrl-C ends it.\n`);
  if (flags.open && !openInBrowser(url)) stdout.write("No browser was found.\n");
  if (!signal.aborted) await aborted(signal);
  await server.close();
  return 0;
}

/** Asks for the ticket. The terminal does not show what is typed. @throws UsageError if nobody can answer */
async function askedTicket(target: readonly string[], { isInteractive }: Terminal): Promise<string> {
  if (isInteractive !== true)
    throw new UsageError(
      "The ticket is missing. Set the environment variable NETSERVER_TICKET, or run explore in a terminal, which asks for it.",
    );
  const { askSecret } = await import("./init-questions.js");
  return askSecret(`Ticket for ${Object.values(targetsOf(target)).join(" and ")} (it is not shown)`);
}

const lineOf = ({ agent, operation, status, milliseconds }: TargetCall): string =>
  `${agent}.${operation} ${status ?? "no answer"} in ${Math.round(milliseconds)} ms\n`;
