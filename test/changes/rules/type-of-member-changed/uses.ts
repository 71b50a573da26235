import { SampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  const note = await sample.Get({ Id: 1 }); // hit
  const next: number = note ? note.Id : 0; // hit
  return [next, note?.Name];
}
