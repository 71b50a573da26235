/** Says which agents a client has and should not have, or the reverse, and what to do. */
import type { CheckedFolder } from "../index.js";
import { visible } from "../diagnostics/render.js";
import { agentsEntry, agentsListed } from "../text/listed.js";
import { agentOf } from "../verbs/removed-agents.js";
import type { AgentChoice } from "./agent-choice.js";
import { commandWith } from "./next.js";
import type { SharedFlags } from "./options.js";

/** A difference of the agents, and the ways out of it. */
export interface AgentAdvice {
  readonly difference: string;
  readonly ways: readonly WayOut[];
}

/** The purpose of a way out, and the command or the text to copy. */
type WayOut = readonly [purpose: string, text: string];

/** Returns the advice for a folder; none if the client has the chosen agents. */
export function agentAdvice(folder: CheckedFolder, choice: AgentChoice, flags: SharedFlags): readonly AgentAdvice[] {
  const { chosen = [], extra = [], missing = [] } = folder.agents ?? {};
  const place = choice.by === "client" ? "its manifest.json" : visible(choice.place);
  const client = visible(folder.folder);
  const generate = program("generate", flags);
  const all: AgentAdvice[] = [];
  if (extra.length > 0)
    all.push({
      difference: `${client} has ${agentsListed(extra)}, which ${place} does not name.`,
      ways: [
        wayToKeep(them(extra), [...chosen, ...extra], choice, flags),
        [
          `To remove ${them(extra)}${hasOrphan(folder) ? ", delete the files that are listed, and run" : ""}:`,
          generate,
        ],
      ],
    });
  if (missing.length > 0)
    all.push({
      difference: `${client} does not have ${agentsListed(missing)}, which ${place} names.`,
      ways: [[`To write ${them(missing)}:`, generate]],
    });
  return all;
}

function wayToKeep(object: string, agents: readonly string[], { by, place }: AgentChoice, flags: SharedFlags): WayOut {
  if (by === "file") return [`To keep ${object}, write in ${visible(place)}:`, agentsEntry(agents)];
  return [`To keep ${object}:`, program(by === "option" ? "check" : "generate", { ...flags, agent: [...agents] })];
}

const program = (command: string, flags: SharedFlags): string => `npx netserver-codegen ${commandWith(command, flags)}`;

const them = (agents: readonly string[]): string => (agents.length === 1 ? "it" : "them");

/** True if the file of an agent is in the folder, and no run wrote it. Then no run removes it. */
const hasOrphan = ({ findings, agents }: CheckedFolder): boolean =>
  findings.some(({ path, kind }) => kind === "orphan" && agents?.extra.includes(agentOf(path) ?? ""));
