import type { ErpSyncAgent } from "../generated/Services88/agents/ErpSync.js";

/** Has everything with these keys synchronised again, as a batch task. Leaving the keys out would take all there is. */
export async function forceResync(erpSync: ErpSyncAgent, connectionId: number, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await erpSync.ForceResyncBatchTask({ ErpConnectionId: connectionId, InternalKeyIds: keys });
}
