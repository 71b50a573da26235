/** Measures the memory that decoding needs: for a whole answer, and for a streamed one. Each is measured in its own process. */
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { peakMemory } from "../peak-memory.mjs";
import { archive } from "./messages.mjs";
import { bundle, median, scratchFolder } from "./client.mjs";

const self = fileURLToPath(import.meta.url);
const megabytes = (octets) => octets / 1e6;

/** Returns the lines of a table: what was measured, the figure, the target. */
export async function memory(rounds = 5) {
  const folder = scratchFolder();
  const client = await bundle(folder, [
    ["agents/Archive", "*"],
    ["index", "{ connect, stream }"],
    ["runtime/soap/double", "{ createDouble }"],
  ]);
  const run = (...args) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", self, ...args], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const message = join(folder, "message.xml");
  const { createDouble, ArchiveAgent$, ArchiveAgent, connect } = await import(client);
  const double = createDouble([ArchiveAgent$], { Archive: { GetArchiveListByColumns: () => archive(10_500) } });
  let answer;
  await new ArchiveAgent(
    connect({
      baseUrl: "https://crm.example.com/Remote",
      ticket: "7T:any",
      fetch: async (...args) => (answer = await double.fetch(...args)).clone(),
    }),
  ).GetArchiveListByColumns({});
  writeFileSync(message, Buffer.from(await answer.arrayBuffer()));

  const whole = Array.from({ length: rounds }, () => run("whole", client, message));
  const server = fork(self, ["serve", message], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [port] = await once(server, "message");
  const streamed = [20, 500].map((size) => run("stream", client, String(port), String(size)));
  server.kill();
  rmSync(folder, { recursive: true, force: true });
  const over = median(whole.map(({ peak, result, text }) => (peak - result) / text));
  return [
    [
      `decode ${megabytes(whole[0].text).toFixed(1)} MB: most of the memory that it took, less what its result takes, in sizes of the text`,
      over.toFixed(1),
      "under 3",
    ],
    ...streamed.map(({ octets, rows, peak, first, all }) => [
      `stream ${megabytes(octets).toFixed(0)} MB, ${rows.toLocaleString("en")} rows: most of the memory that it took, MB (first row after ${first.toFixed(0)} ms of ${(all / 1000).toFixed(1)} s)`,
      megabytes(peak).toFixed(0),
      "the same for both",
    ]),
  ];
}

const session = ({ connect }, options) =>
  connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", ...options });

async function whole(client, message) {
  const imported = await import(client);
  const { buffer, byteOffset, length } = readFileSync(message);
  const octets = buffer.slice(byteOffset, byteOffset + length);
  const fetch = async () => ({
    status: 200,
    statusText: "OK",
    type: "basic",
    headers: new Headers({ "content-type": "text/xml" }),
    arrayBuffer: async () => octets,
    body: null,
  });
  const agent = new imported.ArchiveAgent(session(imported, { fetch }));
  gc();
  const [before, heap] = [process.memoryUsage.rss(), process.memoryUsage().heapUsed];
  const rows = await agent.GetArchiveListByColumns({});
  const peak = peakMemory() * 1024 - before;
  gc();
  const result = process.memoryUsage().heapUsed - heap;
  return { rows: rows.length, text: length, peak, result };
}

async function streamed(client, port, size) {
  const imported = await import(client);
  gc();
  const before = process.memoryUsage.rss();
  const started = performance.now();
  let [rows, first, keys] = [0, 0, 0];
  for await (const row of imported.stream(
    session(imported, { baseUrl: `http://127.0.0.1:${port}/${size}`, timeout: 60_000 }),
    imported.ArchiveAgent$,
    "GetArchiveListByColumns",
    {},
  )) {
    if (rows++ === 0) first = performance.now() - started;
    keys += row.PrimaryKey;
  }
  const all = performance.now() - started;
  return { rows, keys, first, all, octets: Number(size) * 1e6, peak: peakMemory() * 1024 - before };
}

/** Sends the rows of the message again and again until it has sent as many megabytes as the URL's path says. */
function serve(message) {
  const text = readFileSync(message, "utf8");
  const at = text.indexOf("<Response>") + 10;
  const end = text.indexOf("</Response>");
  const rows = Buffer.from(text.slice(at, text.lastIndexOf("<ArchiveListItem>", at + 1_000_000)));
  const server = createServer((request, response) => {
    request.resume();
    const wanted = Number(/\d+/.exec(request.url)[0]) * 1e6;
    response.writeHead(200, { "content-type": "text/xml; charset=utf-8" }).write(text.slice(0, at));
    let sent = 0;
    const go = () => {
      while (sent < wanted) {
        sent += rows.length;
        if (!response.write(rows)) return response.once("drain", go);
      }
      response.end(text.slice(end));
    };
    go();
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

if (process.argv[1] === self) {
  const [, , what, ...args] = process.argv;
  if (what === "serve") serve(...args);
  else console.log(JSON.stringify(await (what === "whole" ? whole : streamed)(...args)));
}
