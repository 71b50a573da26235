/** Names the agents whose files a run removed, and says why. */
import { agentsListed } from "../text/listed.js";

/** The agents that a run takes, and the place that names them. */
export interface ChosenAgents {
  /** Absent if all agents are chosen, or if nothing names them. */
  readonly agents?: readonly string[] | undefined;
  /** Such as `--agent`, or the path of the configuration file. */
  readonly place: string;
}

/** Returns a line for each reason; an empty text if no agent was removed. */
export function removedAgents(
  removed: readonly string[],
  { agents: chosen, place }: ChosenAgents,
  verb = "Removed",
): string {
  const agents = removed.flatMap((path) => agentOf(path) ?? []);
  const isChosen = (name: string): boolean => chosen?.includes(name) ?? true;
  const line = (gone: readonly string[], reason: string): string =>
    gone.length === 0 ? "" : `${verb} ${agentsListed(gone)}: ${reason} ${gone.length === 1 ? "it" : "them"}.\n`;
  return (
    line(
      agents.filter((each) => !isChosen(each)),
      `${place} does not name`,
    ) + line(agents.filter(isChosen), "the source does not have")
  );
}

/** Returns the agent of a file in a client or in a vendored set; undefined for other files. */
export function agentOf(path: string): string | undefined {
  const [, ofClient, ofSet] = /^(?:agents\/([^/]+)\.ts|([^/]+)\.wsdl)$/.exec(path) ?? [];
  return ofClient ?? ofSet;
}
