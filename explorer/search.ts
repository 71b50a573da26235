/** Finds operations and types by words. */
import type { Model } from "./model.js";

export interface Hit {
  readonly kind: "agent" | "operation" | "type";
  readonly agent?: string;
  readonly name: string;
}

export function search(model: Model, query: string): readonly Hit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  return [
    ...model.contract.agents.flatMap((agent) =>
      agent.operations
        .filter(({ name }) => has(`${agent.name} ${name}`))
        .map(({ name }): Hit => ({ kind: "operation", agent: agent.name, name })),
    ),
    ...model
      .namedTypes()
      .map(({ name }) => model.nameOf(name))
      .filter(has)
      .map((name): Hit => ({ kind: "type", name })),
  ].slice(0, 50);
}
