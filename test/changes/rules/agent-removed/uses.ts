import { OtherAgent } from "./generated/Services99/agents/Other.js"; // hit
import type { Session } from "./generated/Services99/index.js";

export async function run(session: Session): Promise<unknown> {
  const other = new OtherAgent(session); // hit
  return await other.Ping(); // hit
}
