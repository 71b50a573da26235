/** A first call: the generated client calls a NetServer for tests, over HTTP on this machine. `npm start` runs this file. */
import { ErpSyncAgent, type IErpSyncAgent } from "../../generated/Services88/agents/ErpSync.js";
import { listen, netServerDouble } from "../../generated/Services88/double.js";
import { connect, type Fetch } from "../../generated/Services88/soap.js";
import { print, title, xml } from "./show.js";

// Checks requests as WCF does, and answers with documented examples. Listens on a port that is free.
const server = await listen(netServerDouble());

/** The global fetch, which also prints the message and the answer. */
const fetch: Fetch = async (url, init) => {
  print(title(`Sent: POST ${new URL(url).pathname}`));
  for (const [name, value] of Object.entries(init.headers)) print(`${name}: ${value}`);
  print(`\n${xml(init.body)}`);
  const response = await globalThis.fetch(url, init);
  print(title(`Answered: HTTP ${response.status}`));
  print(xml(await response.clone().text()));
  return response;
};

try {
  const session = connect({ baseUrl: server.url, ticket: "7T:any", applicationToken: "any", fetch });
  const erpSync: IErpSyncAgent = new ErpSyncAgent(session);
  await erpSync.ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
} finally {
  await server.close();
}

print(title("Next"));
print(`Read the code of this call:         examples/first-call/main.ts
Look at the client's methods:       generated/Services88/agents/ErpSync.ts
Use the generator in your project:  README.md, "In your repository"`);
