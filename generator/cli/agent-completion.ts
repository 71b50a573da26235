/** Completes the names of agents after `--agent`, and after `inspect operations`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { knownAgents } from "../source/known-agents.js";

/**
 * Returns suggestions for the last word of a command line; undefined if the word is not the name of an agent.
 *
 * @param words the words after `--get-yargs-completions`, beginning with the program's name
 */
export function completedAgents(words: readonly string[], folder = "wsdl"): readonly string[] | undefined {
  const [current = "", before, earlier] = words.toReversed();
  const inline = /^--agent=(.*)$/.exec(current)?.[1];
  const isPositional = before === "operations" && earlier === "inspect";
  if (inline === undefined && before !== "--agent" && !isPositional) return undefined;
  const typed = inline ?? current;
  // In a list such as `ErpSync,Con`, the last name is completed.
  const kept = isPositional ? "" : typed.slice(0, typed.lastIndexOf(",") + 1);
  const named = new Set(kept.split(","));
  const prefix = `${inline === undefined ? "" : "--agent="}${kept}`;
  return agentsIn(folder)
    .filter((each) => !named.has(each))
    .map((each) => prefix + each);
}

/** Returns the agents of a vendored set, whose files have their names; the agents that the program knows if there is none. */
function agentsIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(folder, name)));
    const names = files.filter((name) => name.endsWith(".wsdl")).map((name) => name.slice(0, -".wsdl".length));
    if (names.length > 0) return [...new Set(names)].sort();
  } catch {
    // There is no vendored set.
  }
  return knownAgents;
}
