import { SampleAgent } from "./generated/Services99/agents/Sample.js"; // hit
import type { Session } from "./generated/Services99/index.js"; // hit

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  return await sample.Get({ Id: 1, Kind: "Some" });
}
