import { BatchAgent, ErpSyncAgent, nonNull, waitForBatchTask, type Session } from "./generated/Services88/index.js";

/** Synchronizes the companies of each active ERP connection, and waits until the server has done it. Returns a line for each connection. */
export async function syncConnections(session: Session, keys: readonly number[], signal: AbortSignal): Promise<string[]> {
  const erpSync = new ErpSyncAgent(session);
  const connections = nonNull(await erpSync.GetAllConnections({ IncludeDeleted: false }, { signal }));
  const lines: string[] = [];
  for (const { ErpConnectionId, DisplayName } of connections.filter(({ Active }) => Active)) {
    // The operation starts a batch task and returns at once. It does not return the id of the task.
    const before = await newestTask(session, signal);
    await erpSync.ForceResyncBatchTask({ ErpConnectionId, InternalKeyIds: keys }, { signal });
    const id = await newestTask(session, signal);
    if (id === before) throw new Error(`${DisplayName}: no new batch task`);
    const task = await waitForBatchTask(session, id, { signal });
    lines.push(`${DisplayName}: ${task.State}`);
  }
  return lines;
}

/** Returns the id of the newest batch task that a user has started; 0 if there is none. */
async function newestTask(session: Session, signal: AbortSignal): Promise<number> {
  const tasks = nonNull(await new BatchAgent(session).GetBatchTaskInfosByState({ State: "All" }, { signal }));
  return Math.max(0, ...tasks.map(({ Id }) => Id));
}
