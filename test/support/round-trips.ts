/** What one operation gives and another takes back: entities that are got, changed and saved. */
import type { Contract, Operation } from "../../generator/contract/model.js";

export interface RoundTrip {
  readonly agent: string;
  readonly get: Operation;
  readonly save: Operation;
}

/** Those of the same agent, in both versions. The operations are those of `a`. */
export function roundTrips(a: Contract, b: Contract): readonly RoundTrip[] {
  return a.agents.flatMap(({ name: agent, operations }) => {
    const there = b.agents.find((each) => each.name === agent)?.operations ?? [];
    const both = operations.filter((each) => there.some(({ name }) => name === each.name));
    return both.flatMap((get) => {
      const [given, ...more] = get.response.members;
      if (!get.name.startsWith("Get") || !given || more.length > 0 || given.type.kind !== "named") return [];
      const type = given.type.name;
      const save = both.find(
        ({ name, request }) =>
          name.startsWith("Save") &&
          request.members.length === 1 &&
          request.members[0]?.type.kind === "named" &&
          request.members[0].type.name === type,
      );
      return save ? [{ agent, get, save }] : [];
    });
  });
}
