/** Measures how long an app takes to import one agent and build its client, in fresh processes. */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundle, median, root, scratchFolder } from "./client.mjs";

const measure = (agent, index) => `
const started = performance.now();
const [{ ErpSyncAgent }, { connect }] = await Promise.all([import(${JSON.stringify(agent)}), import(${JSON.stringify(index)})]);
new ErpSyncAgent(connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any" }));
console.log(performance.now() - started);`;

export async function start(rounds = 15) {
  const folder = scratchFolder();
  const used = [
    ["agents/ErpSync", "{ ErpSyncAgent }"],
    ["runtime/soap/index", "{ connect }"],
  ];
  const [one, minified] = [await bundle(folder, used), await bundle(folder, used, "minified", true)];
  // Separate files, as the compiler writes them.
  const generated = join(root, "generated/Services88");
  await build({
    entryPoints: readdirSync(generated, { recursive: true })
      .filter((each) => each.endsWith(".ts"))
      .map((each) => join(generated, each)),
    outdir: join(folder, "files"),
    outbase: generated,
    format: "esm",
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const address = (file) => pathToFileURL(join(folder, "files", file)).href;
  const scripts = {
    "in one file, minified": measure(minified, minified),
    "in one file": measure(one, one),
    "as the files that a compiler writes": measure(address("agents/ErpSync.js"), address("runtime/soap/index.js")),
  };
  const times = {};
  for (const [name, script] of Object.entries(scripts)) writeFileSync(join(folder, `${name.length}.mjs`), script);
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(scripts)) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, `${name.length}.mjs`)], {
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      (times[name] ??= []).push(Number(stdout));
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return Object.entries(times).map(([name, all]) => [
    `import ErpSync ${name} and build its client, ms`,
    median(all).toFixed(1),
    "under 5",
  ]);
}
