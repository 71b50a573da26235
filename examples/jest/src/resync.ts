import { connect, ErpSyncAgent, NetServerError, type ConnectOptions } from "./generated/Services88/index";

/** Synchronizes two companies again. Returns the name of the ERP connection, and why a full synchronization was refused. */
export async function resync(baseUrl: string, options: Partial<ConnectOptions> = {}): Promise<string> {
  // A server of your own needs a ticket: see docs/log-in.md of netserver-codegen.
  const erpSync = new ErpSyncAgent(connect({ baseUrl, ticket: "7T:any", ...options }));
  await erpSync.ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
  const connection = await erpSync.GetConnection({ ErpConnectionId: 7 });
  const reason = await erpSync.SyncAll().then(
    () => "nothing was refused",
    (error: unknown) => {
      if (error instanceof NetServerError) return error.message;
      throw error;
    },
  );
  return `${connection?.DisplayName}: ${reason}`;
}
