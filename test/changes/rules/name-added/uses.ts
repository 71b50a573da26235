import { SampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  const paper = await sample.Publish({ Paper: { Kind: "Some" } });
  switch (paper?.Kind) {
    case "None": return 0;
    case "Some": return 1;
    default: return 2;
  }
}
