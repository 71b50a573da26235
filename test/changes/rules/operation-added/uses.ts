import { SampleAgent, type ISampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";

export class Fake implements Pick<ISampleAgent, "Reset"> {
  async Reset(): Promise<void> {}
}

export async function run(session: Session): Promise<unknown> {
  const agent: ISampleAgent = new SampleAgent(session);
  return await agent.Get({ Id: 1 });
}
