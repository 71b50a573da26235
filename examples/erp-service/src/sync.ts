import {
  BatchAgent,
  ErpSyncAgent,
  nonNull,
  required,
  waitForBatchTask,
  type Session,
} from "./generated/Services88/index.js";

/** Synchronizes the companies of each active ERP connection, and waits until the server has done it. Returns a line for each connection. */
export async function syncConnections(session: Session, keys: readonly number[], signal: AbortSignal): Promise<string[]> {
  const erpSync = new ErpSyncAgent(session);
  const connections = nonNull(await erpSync.GetAllConnections({ IncludeDeleted: false }, { signal }));
  const lines: string[] = [];
  for (const { ErpConnectionId, DisplayName } of connections.filter(({ Active }) => Active)) {
    // The operation starts a batch task and returns at once.
    await erpSync.ForceResyncBatchTask({ ErpConnectionId, InternalKeyIds: keys }, { signal });
    const tasks = await new BatchAgent(session).GetAllBatchTaskInfosByName({ TaskName: "ErpResync" }, { signal });
    const newest = nonNull(tasks).sort((a, b) => b.Id - a.Id)[0];
    const task = await waitForBatchTask(session, required(newest, "the batch task").Id, { signal });
    lines.push(`${DisplayName}: ${task.State}`);
  }
  return lines;
}
