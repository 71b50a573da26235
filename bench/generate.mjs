/*
 * `npm run bench:generate [-- SOURCE]` measures the whole process that generates the clients of all agents, ours and the peer's in
 * turn, from the same WSDLs. It prints the median time and peak memory of each, and their ratio. SOURCE is a zip or folder of WSDLs; by
 * default it is the repository's own `wsdl/Services88`. It compares a run with a second one that finds nothing changed, and fails if the
 * second one takes more than a fifth of the time. Then it measures ours alone for one to five versions, copies of the
 * repository's own, to show what each further version costs.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import yauzl from "yauzl";

const here = fileURLToPath(new URL(".", import.meta.url));
const source = resolve(process.argv[2] ?? join(here, "..", "wsdl", "Services88"));
const rounds = Number(process.env.ROUNDS ?? 5);
const scratch = mkdtempSync(join(tmpdir(), "bench-generate-"));

const folder = statSync(source).isDirectory() ? source : await unpack(source, join(scratch, "wsdl"));
const contenders = [
  {
    name: "netserver-codegen",
    rounds,
    command: (out) => [
      join(here, "../dist/generator/cli/main.js"),
      "generate",
      "--from",
      source,
      "--out",
      out,
      "--quiet",
    ],
  },
  {
    name: "wsdl-tsclient",
    rounds: Math.min(rounds, 3),
    command: (out) => [join(here, "wsdl-tsclient.mjs"), folder, out],
  },
];

const results = contenders.map(() => ({ seconds: [], mebibytes: [] }));
for (let round = 0; round < rounds; round++) {
  for (const [index, contender] of contenders.entries()) {
    if (round < contender.rounds) measure(contender, results[index], join(scratch, `out-${index}-${round}`));
  }
}
const unchanged = unchangedRuns();
const growth = [1, 2, 3, 4, 5].map((versions) => ({ versions, ...severalVersions(versions) }));
rmSync(scratch, { recursive: true, force: true });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const [ours] = results;
for (const [index, contender] of contenders.entries()) {
  const { seconds, mebibytes } = results[index];
  const ratio = median(seconds) / median(ours.seconds);
  const range = `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)}`;
  console.log(
    `${contender.name.padEnd(18)} ${median(seconds).toFixed(2)} s (${range})  ${median(mebibytes).toFixed(0)} MiB  ${ratio.toFixed(1)} times ours`,
  );
}

{
  const [full, again] = [median(unchanged.full), median(unchanged.again)];
  const share = again / full;
  console.log(
    `nothing changed    ${again.toFixed(2)} s after ${full.toFixed(2)} s  ${(share * 100).toFixed(0)} % (at most 20 %)`,
  );
  if (share > 0.2) process.exitCode = 1;
}

for (const { versions, agents, result } of growth) {
  console.log(
    `${String(agents).padStart(3)} agents of ${versions} version${versions > 1 ? "s" : " "}  ${median(result.seconds).toFixed(2)} s  ${median(result.mebibytes).toFixed(0)} MiB  ${((median(result.seconds) / agents) * 1000).toFixed(1)} ms each`,
  );
}

/** Measures a run, and then a run that finds nothing changed, in a folder with `node_modules`, which keeps the stamp between them. */
function unchangedRuns() {
  const project = join(scratch, "project");
  const times = { full: [], again: [] };
  for (let round = 0; round < rounds; round++) {
    rmSync(project, { recursive: true, force: true });
    mkdirSync(join(project, "node_modules"), { recursive: true });
    for (const kind of ["full", "again"]) {
      const started = performance.now();
      const run = spawnSync(process.execPath, contenders[0].command("generated"), {
        cwd: project,
        encoding: "utf8",
      });
      if (run.status !== 0) throw new Error(`generate failed:\n${run.stderr}`);
      times[kind].push((performance.now() - started) / 1000);
    }
  }
  return times;
}

/** Makes a source of `versions` versions: copies of the repository's WSDLs, each under another version's name. */
function severalVersions(versions) {
  const from = join(scratch, `versions-${versions}`);
  const own = join(here, "..", "wsdl", "Services88");
  const files = readdirSync(own);
  for (let version = 0; version < versions; version++) {
    const name = `Services${88 - version}`;
    mkdirSync(join(from, name), { recursive: true });
    for (const file of files)
      writeFileSync(
        join(from, name, file.replaceAll("Services88", name)),
        readFileSync(join(own, file), "utf8").replaceAll("Services88", name),
      );
  }
  const result = { seconds: [], mebibytes: [] };
  const out = join(scratch, `versions-out-${versions}`);
  for (let round = 0; round < Math.min(rounds, 3); round++)
    measure(
      {
        name: "netserver-codegen",
        command: (to) => [
          join(here, "../dist/generator/cli/main.js"),
          "generate",
          "--from",
          from,
          "--out",
          to,
          "--quiet",
        ],
      },
      result,
      out,
    );
  return { agents: versions * files.filter((each) => each.endsWith(".wsdl")).length, result };
}

function measure({ name, command }, result, out) {
  const peak = join(scratch, "peak");
  const started = performance.now();
  const run = spawnSync(process.execPath, ["--import", join(here, "peak-memory.mjs"), ...command(out)], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...process.env, PEAK_MEMORY: peak },
  });
  if (run.status !== 0) throw new Error(`${name} failed:\n${run.stderr}`);
  result.seconds.push((performance.now() - started) / 1000);
  result.mebibytes.push(Number(readFileSync(peak, "utf8")) / 1024);
  if (result.seconds.length === 1 && run.stderr.trim() !== "")
    console.log(`${name}: ${run.stderr.trim().split("\n").at(-1)}`);
  rmSync(out, { recursive: true, force: true });
}

async function unpack(zip, into) {
  mkdirSync(into);
  const archive = await yauzl.openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    const chunks = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
    writeFileSync(join(into, basename(entry.fileName)), Buffer.concat(chunks));
  }
  return into;
}
