import {
  BatchAgent,
  ErpSyncAgent,
  nonNull,
  waitForBatchTask,
  type BatchTaskInfo,
  type Session,
} from "../../generated/Services88/index.js";

/** Synchronizes some companies again, and waits until the server has done it. */
export async function resync(session: Session, keys: readonly number[], signal?: AbortSignal): Promise<BatchTaskInfo> {
  const before = await newestTask(session);
  await new ErpSyncAgent(session).ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: keys });
  const id = await newestTask(session);
  if (id === before) throw new Error("ForceResyncBatchTask started no batch task that this user can see");
  return waitForBatchTask(session, id, { signal });
}

/** Returns the id of the newest batch task that a user has started; 0 if there is none. */
async function newestTask(session: Session): Promise<number> {
  const tasks = nonNull(await new BatchAgent(session).GetBatchTaskInfosByState({ State: "All" }));
  return Math.max(0, ...tasks.map(({ Id }) => Id));
}
