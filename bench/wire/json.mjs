/**
 * `npm run bench:json -- [--write]` measures decoding over JSON: the answers that run.mjs decodes over SOAP, as the double writes them in JSON. It runs our
 * client beside SuperOffice's own, `@superoffice/webapi`, and beside a lower bound: JSON.parse of the same bytes, which checks no type and keeps no
 * digits beyond 2^53. All run in turn in one process. Then it measures the memory that streaming needs. `--write` writes the part "Over JSON" of
 * bench/RESULTS.md.
 *
 * SuperOffice's client is installed into node_modules/.cache at the first run.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join } from "node:path";
import { inspect } from "../../dist/generator/index.js";
import { bundle, root, scratchFolder } from "./client.mjs";
import { streamedJson } from "./json-memory.mjs";
import { measure, processorTime, rounds, table } from "./measure.mjs";
import { archive, connections, filled } from "./messages.mjs";
import { writeJsonSection } from "./results.mjs";

const version = "12.4.1514";
const baseUrl = "https://crm.example.com/SuperOffice";

/** Returns SuperOffice's client. */
function vendor() {
  const folder = join(root, "node_modules/.cache/webapi", version);
  if (!existsSync(join(folder, "node_modules/@superoffice/webapi"))) {
    mkdirSync(folder, { recursive: true });
    const install = ["install", "--prefix", folder, "--silent", "--no-audit", "--no-fund", "--ignore-scripts"];
    const { status } = spawnSync("npm", [...install, `@superoffice/webapi@${version}`], { stdio: "inherit" });
    if (status !== 0) throw new Error(`npm exited with code ${status}`);
  }
  return createRequire(join(folder, "node_modules/"))("@superoffice/webapi");
}

const scratch = scratchFolder();
const client = await import(
  await bundle(scratch, [
    ...["ErpSync", "Archive", "Appointment"].map((agent) => [`agents/${agent}`, "*"]),
    ["json", "{ connect }"],
    ["double", "{ netServerDouble }"],
  ])
);
const { ErpSyncAgent, ArchiveAgent, AppointmentAgent } = vendor();
const theirs = { ErpSync: ErpSyncAgent, Archive: ArchiveAgent, Appointment: AppointmentAgent };
const [contract] = await inspect({ from: join(root, "wsdl") });

/** Returns the bytes of an answer. */
async function answer(agent, operation, value) {
  const { fetch } = client.netServerDouble({ [agent]: { [operation]: () => value } });
  let bytes;
  const session = client.connect({
    baseUrl,
    ticket: "7T:any",
    fetch: async (...args) => {
      const response = await fetch(...args);
      bytes = new Uint8Array(await response.clone().arrayBuffer());
      return response;
    },
  });
  await new client[`${agent}Agent`](session)[operation]({});
  return bytes;
}

/** Returns our client with a server that always gives the same answer. */
function answered(agent, bytes) {
  const headers = new Headers({ "content-type": "application/json; charset=utf-8" });
  const all = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const fetch = async () => {
    return { status: 200, statusText: "OK", type: "basic", headers, arrayBuffer: async () => all, body: null };
  };
  return new client[`${agent}Agent`](client.connect({ baseUrl, ticket: "7T:any", fetch }));
}

/** Returns SuperOffice's client with a server that always gives the same answer. axios parses the text. */
function answeredTheirs(agent, octets) {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const adapter = async (config) => ({ data: octets.toString("utf8"), status: 200, statusText: "OK", headers, config });
  return new theirs[agent]({ baseUrl: `${baseUrl}/api`, axiosConfig: { adapter } });
}

async function decoding(name, agent, operation, value, call, spelling = (text) => text) {
  const text = spelling(new TextDecoder().decode(await answer(agent, operation, value)));
  const bytes = new TextEncoder().encode(text);
  const octets = Buffer.from(bytes);
  const [own, peer] = [answered(agent, bytes), answeredTheirs(agent, octets)];
  const contenders = {
    ours: () => own[operation]({}),
    "@superoffice/webapi": () => call(peer),
    "JSON.parse": () => JSON.parse(octets.toString("utf8")),
  };
  return measure(`decode ${name} (${(bytes.length / 1e6).toFixed(2)} MB)`, contenders, processorTime);
}

/** The same message from a newer server: each connection has five members that the client does not know. */
const asNewer = (text) =>
  text.replace(
    /"(Active|Deleted|ErpConnectorId|DisplayName|DisplayDescription)":/g,
    (member, name) => `"Newer${name}":"text of a newer server",${member}`,
  );

const appointment = filled(contract, contract.types.get(`{${contract.namespace}}AppointmentEntity`), 3);
const allConnections = (peer) => peer.getAllConnectionsAsync(true);
const results = [
  await decoding("GetAllConnections", "ErpSync", "GetAllConnections", connections(2_600), allConnections),
  await decoding(
    "GetAllConnections of a newer server",
    "ErpSync",
    "GetAllConnections",
    connections(2_600),
    allConnections,
    asNewer,
  ),
  await decoding("GetArchiveListByColumns", "Archive", "GetArchiveListByColumns", archive(10_500), (peer) =>
    peer.getArchiveListByColumnsAsync("FindContact", ["name"], [], [], [], 0, 10),
  ),
  await decoding("GetAppointmentEntity", "Appointment", "GetAppointmentEntity", appointment, (peer) =>
    peer.getAppointmentEntityAsync(1),
  ),
];
rmSync(scratch, { recursive: true, force: true });
for (const { name, medians } of results)
  console.log(
    `${name}: ${(medians.ours / medians["JSON.parse"]).toFixed(2)} times JSON.parse; @superoffice/webapi ${(medians["@superoffice/webapi"] / medians.ours).toFixed(1)} times ours`,
  );
const figures = process.argv.includes("--decode") ? [] : await streamedJson();
for (const [what, figure, wanted] of figures) console.log(`${what}: ${figure} (${wanted})`);
if (process.argv.includes("--write"))
  writeJsonSection(`\`npm run bench:json -- --write\`, Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, medians of ${rounds} rounds, each contender in turn in every round.
The same data as over SOAP. Ours and @superoffice/webapi ${version} are whole clients, from the bytes of an answer to the method's result. JSON.parse decodes the same bytes, and checks no type.
Milliseconds are processor time of the process. Other programs used the machine meanwhile, so that the ratios say more than the times.
Targets: at most 2.5 times the time of JSON.parse, and at least 3 times as fast as @superoffice/webapi.

${table(results)}

| what | figure | target |
|---|---:|---|
${figures.map((each) => `| ${each.join(" | ")} |`).join("\n")}
`);
