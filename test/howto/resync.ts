import {
  BatchAgent,
  ErpSyncAgent,
  nonNull,
  required,
  waitForBatchTask,
  type BatchTaskInfo,
  type Session,
} from "../../generated/Services88/index.js";

/** Synchronizes some companies again, and waits until the server has done it. */
export async function resync(session: Session, keys: readonly number[], signal?: AbortSignal): Promise<BatchTaskInfo> {
  await new ErpSyncAgent(session).ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: keys });
  const tasks = await new BatchAgent(session).GetAllBatchTaskInfosByName({ TaskName: "ErpResync" });
  const newest = nonNull(tasks).sort((a, b) => b.Id - a.Id)[0];
  return waitForBatchTask(session, required(newest, "the task").Id, { every: 10, signal });
}
