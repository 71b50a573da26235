import { SampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";
import type { Folder } from "./generated/Services99/index.js"; // hit

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  const folder: Folder = { Id: 1 }; // hit
  await sample.Reset();
  return folder;
}
