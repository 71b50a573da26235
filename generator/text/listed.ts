/** Writes lists of names in sentences. */

/** Maximum number of names in a list. */
const maxNames = 5;

/** Returns the first names with commas between them, and the number of the others: `ErpSync, Batch and 7 more`. */
export function listed(names: readonly string[]): string {
  const more = names.length - maxNames;
  return `${names.slice(0, maxNames).join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-US")} more` : ""}`;
}

/** Returns `the agent Contact` or `the agents Contact, Sale`. */
export const agentsListed = (names: readonly string[]): string =>
  `the agent${names.length === 1 ? "" : "s"} ${listed(names)}`;

/** Returns the line of a configuration file that names agents. */
export const agentsEntry = (agents: readonly string[]): string =>
  `"agents": [${agents.map((each) => JSON.stringify(each)).join(", ")}]`;
