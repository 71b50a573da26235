/**
 * Measures the memory that streaming over JSON needs. The server and the client are processes of their own.
 *
 * `node json-memory.mjs MEGABYTES [abort|broken]` prints what it measured as JSON: the same for an answer that the client aborts halfway, or whose last
 * row is wrong.
 */
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { peakMemory } from "../peak-memory.mjs";
import { archive } from "./messages.mjs";
import { bundle, scratchFolder } from "./client.mjs";

const self = fileURLToPath(import.meta.url);
const megabytes = (bytes) => (bytes / 1e6).toFixed(0);

/** Streams an answer, and returns what it needed. */
async function measured(size, how = "whole") {
  const folder = scratchFolder();
  const client = await bundle(folder, [
    ["agents/Archive", "*"],
    ["json", "{ connect, stream }"],
  ]);
  const server = fork(self, ["serve"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  try {
    const [port] = await once(server, "message");
    const args = ["--expose-gc", self, "stream", client, String(port), String(size), how];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const found = JSON.parse(stdout);
    server.send("sent");
    const [sent] = await once(server, "message");
    return { ...found, sent };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the lines of a table: what was measured, the figure, the target. */
export async function streamedJson() {
  const lines = [];
  for (const size of [20, 500]) {
    const { rows, peak, held, first, all } = await measured(size);
    const how = `first row after ${first.toFixed(0)} ms of ${(all / 1000).toFixed(1)} s`;
    lines.push([
      `stream ${size} MB, ${rows.toLocaleString("en")} rows: most of heap and buffers that it took, MB (resident memory ${megabytes(peak)} MB; ${how})`,
      megabytes(held),
      "under 80, and the same for both",
    ]);
  }
  return lines;
}

async function streamed(client, port, size, how) {
  const { ArchiveAgent$, connect, stream } = await import(client);
  const now = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  gc();
  const [resident, before] = [process.memoryUsage.rss(), now()];
  const session = connect({ baseUrl: `http://127.0.0.1:${port}/${size}/${how}`, ticket: "7T:any", timeout: 60_000 });
  const abort = new AbortController();
  const half = (Number(size) * 1e6) / rowBytes / 2;
  const started = performance.now();
  let [rows, first, held, error] = [0, 0, 0, undefined];
  try {
    const options = { signal: abort.signal };
    for await (const { PrimaryKey } of stream(session, ArchiveAgent$, "GetArchiveListByColumns", {}, options)) {
      if (rows === 0) first = performance.now() - started;
      if (PrimaryKey !== (rows % keys) + 1) throw new Error(`row ${rows} has the key ${PrimaryKey}`);
      if (++rows % 500 === 0) held = Math.max(held, now() - before);
      if (how === "abort" && rows > half) abort.abort();
    }
  } catch (thrown) {
    error = `${thrown.name}: ${thrown.message}`;
  }
  const all = performance.now() - started;
  return { rows, first, all, held, peak: peakMemory() * 1024 - resident, ...(error && { error }) };
}

/** The keys of the rows that the server sends again and again. */
const keys = 500;
const sentRows = JSON.stringify(archive(keys)).slice(1, -1);
const rowBytes = Buffer.byteLength(sentRows) / keys;

/** Sends rows until it has sent as many megabytes as the URL's path says. Tells the bytes of the last answer when it is asked. */
function serve() {
  const rows = [sentRows, `,${sentRows}`].map((each) => Buffer.from(each));
  let sent = 0;
  const server = createServer((request, response) => {
    request.resume();
    const [, size, how] = request.url.split("/");
    const wanted = Number(size) * 1e6;
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).write("[");
    sent = 0;
    const go = () => {
      while (sent < wanted && !response.destroyed) {
        const part = rows[sent === 0 ? 0 : 1];
        sent += part.length;
        if (!response.write(part)) return response.once("drain", go);
      }
      response.end(how === "broken" ? ',{"PrimaryKey":"one"}]' : "]");
    };
    go();
  });
  process.on("message", () => process.send(sent));
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

if (process.argv[1] === self) {
  const [, , what, ...args] = process.argv;
  if (what === "serve") serve();
  else console.log(JSON.stringify(await (what === "stream" ? streamed(...args) : measured(what, ...args))));
}
