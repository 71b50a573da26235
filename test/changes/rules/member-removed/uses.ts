import { SampleAgent } from "./generated/Services99/agents/Sample.js";
import type { Session } from "./generated/Services99/index.js";

export async function run(session: Session): Promise<unknown> {
  const sample = new SampleAgent(session);
  const note = await sample.Get({ Id: 1 });
  if (!note) return null;
  const { Id, Name: title } = note; // hit
  const kept = { ...note };
  await sample.Save({ Note: kept });
  return [Id, title, note.Rights, note.Name]; // hit
}
