import { ListAgent, type Session } from "../generated/Services88/index.js";

/** The names of kinds of tasks. */
export async function taskNames(session: Session, ids: readonly number[]): Promise<readonly string[]> {
  const tasks = await new ListAgent(session).GetTaskList({ TaskIds: ids });
  return (tasks ?? []).flatMap((task) => (task?.Value ? [task.Value] : []));
}
