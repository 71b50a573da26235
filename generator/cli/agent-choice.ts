/** Says where the agents of a client come from, and how to change them. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { configFiles } from "../config/load.js";
import type { Config } from "../config/schema.js";
import { problems } from "../diagnostics/codes.js";
import { Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { agentsEntry, listed } from "../text/listed.js";
import { namedAgents } from "../verbs/arguments.js";
import type { ChosenAgents } from "../verbs/removed-agents.js";
import { defaultFolders } from "../verbs/targets.js";

/** The order of precedence, for the help of commands. */
export const precedence =
  "The agents are those of --agent; else those of the configuration file; else those of the existing client; else all.";

/** The flags that decide about the agents. */
interface Flags {
  readonly agent?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly config?: string | undefined;
}

/** The agents that a run takes, and the place that names them. */
export interface AgentChoice extends ChosenAgents {
  /** `option`: `--agent` names them; `file`: the configuration file does; `client`: neither does. */
  readonly by: "option" | "file" | "client";
}

/** Returns the agents that the command line or the configuration file names. */
export function agentChoice({ agents: configured }: Config, { agent, config }: Flags): AgentChoice {
  const by = agent ? "option" : configured ? "file" : "client";
  return { by, agents: namedAgents(agent ?? configured), place: by === "option" ? "--agent" : fileOf(config) };
}

/** Returns the path of the configuration file. */
const fileOf = (given: string | undefined): string => configFiles(given).find((each) => existsSync(each)) ?? "";

/**
 * Returns NS605 if `--agent` names other agents than the configuration file, whose agents the next run takes. With
 * another `--out`, the next run writes another client.
 */
export function overriddenChoice({ agents, out }: Config, flags: Flags): readonly Diagnostic[] {
  const { client } = defaultFolders;
  const isOtherClient = flags.out !== undefined && resolve(flags.out) !== resolve(out ?? client);
  if (!flags.agent || !agents || isOtherClient || isSame(flags.agent, agents)) return [];
  const diagnostics = new Diagnostics();
  const named = namedAgents(agents);
  diagnostics.warning(
    problems.NS605.overridden({
      file: fileOf(flags.config),
      configured: named ? listed(named) : "all agents",
      entry: agentsEntry(namedAgents(flags.agent) ?? ["all"]),
    }),
  );
  return diagnostics.all;
}

function isSame(given: readonly string[], configured: readonly string[]): boolean {
  const sorted = (agents: readonly string[]): string => JSON.stringify([...new Set(namedAgents(agents))].sort());
  return sorted(given) === sorted(configured);
}
