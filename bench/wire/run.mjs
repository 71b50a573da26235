/**
 * `npm run bench -- [--write] [--also NODE]` measures decoding (bytes to objects) and encoding (objects to a message). It runs our
 * client beside node-soap and fast-xml-parser, and beside two lower bounds: saxes, which only separates tags from text, and JSON.parse
 * of the same data. All run in turn in one process; the tables show medians and ratios. Then it measures the memory that decoding
 * needs, the time until a client is ready, and the cost of messages that are made to be slow. `--also` names the binary of another
 * Node, which measures the same again. `--write` writes bench/RESULTS.md, and leaves the part about JSON as it is: json.mjs writes that.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { XMLParser } from "fast-xml-parser";
import { SaxesParser } from "saxes";
import soap from "soap";
import { inspect } from "../../dist/generator/index.js";
import { bundle, root, scratchFolder } from "./client.mjs";
import { hostile } from "./hostile.mjs";
import { measure, rounds, table } from "./measure.mjs";
import { memory } from "./memory.mjs";
import { archive, asNewer, asWcf, connections, filled } from "./messages.mjs";
import { jsonSection } from "./results.mjs";
import { start } from "./start.mjs";

const scratch = scratchFolder();
const client = await import(
  await bundle(scratch, [
    ...["ErpSync", "Archive", "Appointment"].map((agent) => [`agents/${agent}`, "*"]),
    ["index", "{ connect }"],
    ["runtime/soap/envelope", "{ writeEnvelope }"],
    ["runtime/soap/double", "{ createDouble }"],
  ])
);
const [contract] = await inspect({ from: join(root, "wsdl") });
const typeNamed = (name) => contract.types.get(`{${contract.namespace}}${name}`);

/** Returns the bytes that a server answers with, written by the double in WCF's form. */
async function answer(agent, operation, value, spelling = asWcf) {
  let bytes;
  const double = client.createDouble([client[`${agent}Agent$`]], { [agent]: { [operation]: () => value } });
  const fetch = async (...args) => {
    const response = await double.fetch(...args);
    bytes = new TextEncoder().encode(spelling(await response.clone().text()));
    return response;
  };
  const session = client.connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch });
  const decoded = await new client[`${agent}Agent`](session)[operation]({});
  return { bytes, decoded };
}

/** Returns a client whose server always gives the same answer. */
function answered(agent, bytes) {
  const headers = new Headers({ "content-type": "text/xml; charset=utf-8" });
  const all = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const fetch = async () => {
    return { status: 200, statusText: "OK", type: "basic", headers, arrayBuffer: async () => all, body: null };
  };
  return new client[`${agent}Agent`](
    client.connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch }),
  );
}

/** Returns a client that passes each posted message to `post` and never gets an answer. */
function posting(agent, post) {
  const fetch = (_, { body }) => {
    post(body);
    return new Promise(() => {});
  };
  return new client[`${agent}Agent`](
    client.connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", timeout: 0, fetch }),
  );
}

/** Returns node-soap's client of an agent. Its requests go to `request` instead of the network. */
async function nodeSoap(agent, request) {
  const peer = await soap.createClientAsync(join(root, "wsdl/Services88", `${agent}.wsdl`), {
    httpClient: { request },
  });
  peer.addSoapHeader({ Credentials: { Ticket: "7T:any" } }, "", "tns");
  return peer;
}

const json = (value) =>
  JSON.stringify(value, (_, each) =>
    typeof each === "bigint" ? `${each}n` : each instanceof Uint8Array ? Buffer.from(each).toString("base64") : each,
  );

async function decoding(name, agent, operation, value, spelling) {
  const { bytes, decoded } = await answer(agent, operation, value, spelling);
  const own = answered(agent, bytes);
  const parser = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true });
  const octets = Buffer.from(bytes);
  const peer = await nodeSoap(agent, (_, __, done) => {
    const text = octets.toString("utf8");
    setImmediate(() => done(null, { status: 200, headers: {}, data: text }, text));
    return {};
  });
  const asJson = Buffer.from(json(decoded));
  return measure(`decode ${name} (${(bytes.length / 1e6).toFixed(1)} MB)`, {
    ours: () => own[operation]({}),
    "node-soap": () => peer[`${operation}Async`]({}),
    "fast-xml-parser": () => parser.parse(octets.toString("utf8")),
    "saxes, only tokens": () => {
      const sax = new SaxesParser({ xmlns: true });
      let count = 0;
      sax.on("opentag", () => count++);
      sax.on("text", () => count++);
      sax.write(octets.toString("utf8")).close();
      return count;
    },
    "JSON.parse": () => JSON.parse(asJson.toString("utf8")),
  });
}

/** Measures the way from the call of a method to the posted text, in one string. */
async function encoding(name, agent, operation, request) {
  let posted;
  // V8 concatenates a string when it is first read. Sending it would do that too.
  const post = (text) => posted([text, text.charCodeAt(0)]);
  const own = posting(agent, post);
  const peer = await nodeSoap(agent, (_, text) => {
    post(text);
    return {};
  });
  const call = (run) => () =>
    new Promise((resolve, reject) => {
      posted = resolve;
      run()?.catch?.(reject);
    });
  const contenders = {
    ours: call(() => own[operation](request)),
    "node-soap": call(() =>
      peer[operation](request, (error) => {
        if (error) throw error;
      }),
    ),
    "JSON.stringify": () => json(request),
  };
  const [ours, theirs] = [await contenders.ours(), await contenders["node-soap"]()].map(([{ length }]) =>
    (length / 1e3).toFixed(1),
  );
  return measure(`encode ${name} (${ours} kB, node-soap's ${theirs})`, contenders);
}

const appointment = filled(contract, typeNamed("AppointmentEntity"), 3);
const results = [
  await decoding("GetAllConnections", "ErpSync", "GetAllConnections", connections(2_600)),
  await decoding("GetAllConnections of a newer server", "ErpSync", "GetAllConnections", connections(2_600), (xml) =>
    asNewer(asWcf(xml)),
  ),
  await decoding("GetArchiveListByColumns", "Archive", "GetArchiveListByColumns", archive(10_500)),
  await decoding("GetAppointmentEntity", "Appointment", "GetAppointmentEntity", appointment),
  await encoding("ForceResyncBatchTask, 10,000 keys", "ErpSync", "ForceResyncBatchTask", {
    ErpConnectionId: 7,
    InternalKeyIds: Array.from({ length: 10_000 }, (_, index) => index * 37),
  }),
  await encoding("SaveAppointmentEntity", "Appointment", "SaveAppointmentEntity", { AppointmentEntity: appointment }),
  await encoding("ForceResyncBatchTask, two parameters", "ErpSync", "ForceResyncBatchTask", {
    ErpConnectionId: 7,
    InternalKeyIds: [1001],
  }),
];
rmSync(scratch, { recursive: true, force: true });
if (process.argv.includes("--wire")) {
  // The process that started this one reads the last line.
  console.log(JSON.stringify({ node: process.versions.node, results }));
  process.exit();
}
const other = process.argv.includes("--also") ? alsoWith(process.argv[process.argv.indexOf("--also") + 1]) : undefined;
const figures = [...(await start()), ...(await memory())];
for (const [what, figure, wanted] of figures) console.log(`${what}: ${figure} (${wanted})`);
const wasting = await hostile();
for (const [what, ...each] of wasting.lines)
  console.log(`${what}: ${each.slice(0, -1).join(", ")} ns per byte, last over first ${each.at(-1)}`);
if (process.argv.includes("--write"))
  writeFileSync(join(root, "bench/RESULTS.md"), page(results, other, figures, wasting));

/** Measures the same with another Node, in its own process. */
function alsoWith(node) {
  const { stdout, status } = spawnSync(node, [fileURLToPath(import.meta.url), "--wire"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${node} exited with code ${status}`);
  const lines = stdout.trimEnd().split("\n");
  const measured = JSON.parse(lines.pop());
  console.log([`With Node ${measured.node}:`, ...lines].join("\n"));
  return measured;
}

function page(all, other, figures, { sizes, lines }) {
  const version = (of) => JSON.parse(readFileSync(join(root, "node_modules", of, "package.json"), "utf8")).version;
  return `# How fast the wire is

\`npm run bench -- --write${other ? " --also NODE" : ""}\`, Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, medians of ${rounds} rounds, each contender in turn in every round.
node-soap ${version("soap")}, fast-xml-parser ${version("fast-xml-parser")}, saxes ${version("saxes")} (it checks namespaces and does nothing with what it reads), JSON.parse and JSON.stringify of the same data.
Ours and node-soap's are whole clients. Decoding goes from the bytes of an answer to the method's result: character decoding, well-formedness, namespaces, envelope, types. Encoding goes from the method's call to the posted text. The text is read once, because V8 concatenates a string only when it is first read, and that is most of the time for a long one. All times are milliseconds; "times ours" above 1 means slower than ours.

${table(all)}
${
  other
    ? `
## With Node ${other.node}

${table(other.results)}
`
    : ""
}
## Memory and start

Each figure is measured in its own process.

| what | figure | target |
|---|---:|---|
${figures.map((each) => `| ${each.join(" | ")} |`).join("\n")}

## Messages made to waste time

Nanoseconds per byte of messages of ${sizes.map((each) => `${each / 1e6} MB`).join(", ")}. If the figure does not grow, the time is in proportion to the size.

| message | ${sizes.map((each) => `${each / 1e6} MB`).join(" | ")} | last over first |
|---|${"---:|".repeat(sizes.length + 1)}
${lines.map((each) => `| ${each.join(" | ")} |`).join("\n")}
${jsonSection()}`;
}
