/**
 * `node bench/impact.mjs OLD NEW` measures `impact` between two versions on a project of 1,000 files that use the client 5,000 times:
 * the time and the peak memory of the whole process.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "../dist/generator/index.js";

const [old, next] = process.argv.slice(2);
if (!old || !next) throw new Error("node bench/impact.mjs OLD NEW: two sources, as diff takes them");
const cli = fileURLToPath(new URL("../dist/generator/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "impact-"));
const [files, usesPerFile, rounds] = [1_000, 5, Number(process.env["ROUNDS"] ?? 5)];

const [contract] = await inspect({ from: old });
const calls = contract.agents.flatMap((agent) =>
  agent.operations.map((operation) => ({
    agent: agent.name,
    name: operation.name,
    takes: operation.request.members.length > 0,
  })),
);
execFileSync(process.execPath, [cli, "generate", "--from", old, "--out", join(folder, "generated"), "--quiet"]);
mkdirSync(join(folder, "src"));
for (let file = 0; file < files; file++) {
  // The calls are spread over all operations, so that they meet every kind of change.
  const own = Array.from({ length: usesPerFile }, (_, use) => calls[((file * usesPerFile + use) * 7) % calls.length]);
  const agents = [...new Set(own.map(({ agent }) => agent))];
  writeFileSync(
    join(folder, "src", `file${file}.ts`),
    [
      ...agents.map((agent) => `import { ${agent}Agent } from "../generated/Services88/agents/${agent}.js";`),
      'import type { Session } from "../generated/Services88/index.js";',
      "export async function work(session: Session): Promise<unknown[]> {",
      "  const all: unknown[] = [];",
      ...own.map(
        ({ agent, name, takes }) => `  all.push(await new ${agent}Agent(session).${name}(${takes ? "{}" : ""}));`,
      ),
      // Ordinary code around the call.
      ...Array.from(
        { length: 60 },
        (_, index) => `  all.push({ index: ${index}, text: String(${index}).padStart(3), even: ${index} % 2 === 0 });`,
      ),
      "  return all;",
      "}",
      "",
    ].join("\n"),
  );
}
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({
    compilerOptions: {
      target: "ES2023",
      module: "NodeNext",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ["src"],
  }),
);

const measured = [];
for (let round = 0; round < rounds; round++) {
  const started = performance.now();
  const done = spawnSync(
    "/usr/bin/time",
    ["-f", "%M", process.execPath, cli, "impact", old, next, "--project", folder, "--json"],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  measured.push({
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(done.stderr.trim().split("\n").at(-1)) / 1024,
    hits: JSON.parse(done.stdout).hits.length,
  });
}
rmSync(folder, { recursive: true, force: true });
const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];
console.log(
  `${files} files, ${files * usesPerFile} uses: ${median(measured.map((each) => each.seconds)).toFixed(1)} s (${measured.map((each) => each.seconds.toFixed(1)).join(", ")}), ${median(measured.map((each) => each.megabytes)).toFixed(0)} MB, ${measured[0].hits} hits`,
);
