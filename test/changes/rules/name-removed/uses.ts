import { SampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";
import { Kind } from "./generated/Services99/index.js";

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  const kind = Kind.None;
  const paper = await sample.Publish({ Paper: { Kind: kind } });
  await sample.Publish({ Paper: { Kind: "Some" } }); // hit
  if (paper?.Kind === "Some") return 1; // hit
  switch (paper?.Kind) {
    case "None": return 0;
    case Kind.Some: return 1; // hit
    default: return "Some";
  }
}
