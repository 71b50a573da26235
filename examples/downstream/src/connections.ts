import type { ErpConnection, IErpSyncAgent } from "../generated/Services88/index.js";

/** The connections of these ids that are in use, by their ids. */
export async function readConnections(erpSync: IErpSyncAgent, ids: readonly number[]): Promise<ReadonlyMap<number, ErpConnection>> {
  const connections = new Map<number, ErpConnection>();
  for (const ErpConnectionId of ids) {
    const connection = await erpSync.GetConnection({ ErpConnectionId });
    if (connection?.Active && !connection.Deleted) connections.set(connection.ErpConnectionId, connection);
  }
  return connections;
}
