import { SampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  await sample.Reset();
  const paper = await sample.Publish({ Paper: { Code: "a" } }); // hit
  return paper?.Kind;
}
