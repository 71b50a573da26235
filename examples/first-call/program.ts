/** The program. It is the same for SOAP and for JSON: only the `connect` that it is given differs. */
import { ErpSyncAgent, type IErpSyncAgent } from "../../generated/Services88/agents/ErpSync.js";
import type { ConnectOptions, Session } from "../../generated/Services88/index.js";

/** The `connect` of `soap.ts`, or the one of `json.ts`. */
export type Connect = (options: ConnectOptions) => Session;

/** Makes the call, and returns what a person wants to know of it. */
export async function resync(connect: Connect, options: Pick<ConnectOptions, "baseUrl" | "fetch">): Promise<string> {
  const session = connect({ ...options, ticket: "7T:any", applicationToken: "any" });
  const erpSync: IErpSyncAgent = new ErpSyncAgent(session);
  const InternalKeyIds = [1001, 1002];
  await erpSync.ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds });
  return `ERP connection 7 synchronizes ${InternalKeyIds.join(" and ")} again`;
}
