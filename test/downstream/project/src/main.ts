/** What a team writes: the address comes from outside, the rest is typed. Prints the result as JSON. */
import { ErpSyncAgent } from "../generated/Services88/agents/ErpSync.js";
import { connect } from "../generated/Services88/index.js";

declare const process: { readonly argv: readonly string[]; exitCode: number };

const session = connect({ baseUrl: process.argv[2] ?? "", ticket: "7T:downstream", applicationToken: "app" });
const erpSync = new ErpSyncAgent(session);

await erpSync.ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
const connections = await erpSync.GetAllConnections({});
console.log(JSON.stringify(connections?.map((each) => each?.DisplayName)));
