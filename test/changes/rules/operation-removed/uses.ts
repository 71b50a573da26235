import { SampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";
import type { PublishRequest } from "./generated/Services99/agents/Sample.js"; // hit

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  const request: PublishRequest = { Paper: { Kind: "Some" } }; // hit
  const { Kind } = (await sample.Publish(request)) ?? {}; // hit
  return Kind;
}
