/** Suggests names for a query that finds nothing. */
import { localOf, type Contract } from "../../contract/model.js";
import { nearest } from "../../text/nearest.js";
import { glossaryWords } from "./choices.js";
import { wordsOf } from "./words.js";

/** Returns names of agents and types, and words of the glossary, that are near to the words of a query. Each is a query with hits. */
export function suggestions({ agents, types }: Contract, query: string): readonly string[] {
  const names = [...agents.map(({ name }) => name), ...[...types.keys()].map(localOf), ...glossaryWords];
  const asked = [...query.split(/[^\p{L}\p{N}]+/u), ...wordsOf(query)].filter((word) => word.length > 2);
  const near = asked.flatMap((word) => nearest(word, names) ?? []);
  return [...new Set(near)].slice(0, 3);
}
