import { connect, ErpSyncAgent, NetServerError } from "./generated/Services88/index.js";

/** The same calls in every environment: the name of a connection, then the reason of a failure. */
export async function resync(baseUrl: string): Promise<string> {
  const erpSync = new ErpSyncAgent(connect({ baseUrl, ticket: "7T:any", applicationToken: "app" }));
  await erpSync.ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
  const connection = await erpSync.GetConnection({ ErpConnectionId: 7 });
  const reason = await erpSync.SyncAll().catch((error: unknown) => {
    if (error instanceof NetServerError) return error.message;
    throw error;
  });
  return `${connection?.DisplayName}: ${reason}`;
}
