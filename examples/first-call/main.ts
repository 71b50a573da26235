/**
 * A first call: the same program calls a NetServer for tests over SOAP, and then over JSON. It goes over HTTP on this machine. `npm start` runs this
 * file.
 */
import { listen, netServerDouble } from "../../generated/Services88/double.js";
import { connect as connectOverJson } from "../../generated/Services88/json.js";
import { connect as connectOverSoap, type Fetch } from "../../generated/Services88/soap.js";
import { resync, type Connect } from "./program.js";
import { json, print, title, xml } from "./show.js";

print(title("Generated"));
print(`generated/Services88/agents/ErpSync.ts   the agent, with its types
generated/Services88/soap.ts             connect over SOAP
generated/Services88/json.ts             connect over JSON (a preview)`);

/** Returns the global fetch, which also prints the message and the answer. */
const printing =
  (wire: string, shown: (message: string) => string): Fetch =>
  async (url, init) => {
    print(title(`Sent over ${wire}: POST ${new URL(url).pathname}, ${Buffer.byteLength(init.body)} bytes`));
    for (const [name, value] of Object.entries(init.headers)) print(`${name}: ${value}`);
    print(shown(init.body));
    const response = await globalThis.fetch(url, init);
    const answer = await response.clone().text();
    print(title(`Answered: HTTP ${response.status}, ${Buffer.byteLength(answer)} bytes`));
    if (answer !== "") print(shown(answer));
    return response;
  };

// Speaks both. Checks requests as NetServer does, and answers with documented examples. Listens on a port that is free.
const server = await listen(netServerDouble());

const wires: readonly (readonly [name: string, connect: Connect, shown: (message: string) => string])[] = [
  ["SOAP", connectOverSoap, xml],
  ["JSON", connectOverJson, json],
];
try {
  for (const [name, connect, shown] of wires)
    print(`Result: ${await resync(connect, { baseUrl: server.url, fetch: printing(name, shown) })}`);
} finally {
  await server.close();
}

print(title("Next"));
print(`Read the code of this call:         examples/first-call/program.ts
Look at the client's methods:       generated/Services88/agents/ErpSync.ts
Use the generator in your project:  README.md, "In your repository"`);
