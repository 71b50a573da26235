import { SampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  const note = await sample.Get({ Id: 1 });
  await sample.Save({ Note: note && { ...note, Name: "b" } });
  return await sample.Save({ Note: { Rights: 1, Id: 2, Name: "a" } });
}
