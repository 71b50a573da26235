/** What is published, and what an app that uses one agent ships. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { campaigns } from "../support/campaign.js";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

const scratch = mkdtempSync(join(tmpdir(), "packed-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Packed {
  readonly filename: string;
  /** Bytes of the archive. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;
beforeAll(async () => {
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", scratch];
  const { stdout } = await promisify(execFile)("npm", pack, { cwd: root, maxBuffer: 1 << 26 });
  [packed] = JSON.parse(stdout) as [Packed];
});

test("the package has the program, its types, skeletons and runtime, and nothing else", async () => {
  const paths = packed.files.map(({ path }) => path);
  expect(new Set(paths.map((path) => path.split("/")[0]))).toEqual(
    new Set([
      "dist",
      "docs",
      "runtime",
      "templates",
      "package.json",
      "README.md",
      "NOTICE",
      "LICENSE",
      "netserver-codegen.schema.json",
    ]),
  );
  for (const path of [
    "dist/generator/cli/main.js",
    "dist/generator/index.js",
    "dist/generator/index.d.ts",
    "templates/agent.hbs",
    "templates/explorer.hbs",
    "dist/explorer/page.js",
    "dist/explorer/page-with-extras.js",
    "dist/explorer/changes.css",
    "runtime/session.ts",
  ])
    expect(paths).toContain(path);
  expect(
    paths.filter((path) => /test|bench|\.map$|wsdl\/|generated\//.test(path) && !path.startsWith("dist/")),
  ).toEqual([]);
  // A folder with another kind of file has a file that nobody needs.
  const kinds = { dist: /\.(?:js|css|txt|json|d\.ts)$/, docs: /\.md$|^docs\/images\/explorer\.png$/, runtime: /\.ts$/ };
  for (const [folder, kind] of Object.entries(kinds))
    expect(paths.filter((path) => path.startsWith(`${folder}/`) && !kind.test(path))).toEqual([]);
});

test("the links and pictures of README and docs lead to files of the package", () => {
  const paths = packed.files.map(({ path }) => path);
  const broken = paths
    .filter((path) => path.endsWith(".md"))
    .flatMap((page) => {
      const prose = readFileSync(join(root, page), "utf8").replace(/^```[^]*?^```$/gm, "");
      const targets = [...prose.matchAll(/\]\(([^)\s#]+)/g)].map(([, target = ""]) => target);
      const own = targets.filter((target) => !target.startsWith("https://"));
      return own
        .filter((target) => !paths.includes(posix.join(posix.dirname(page), target)))
        .map((target) => `${page}: ${target}`);
    });
  expect(broken).toEqual([]);
});

test("the archive is smaller than 1.25 MB", () => {
  expect(packed.size).toBeLessThan(1_250_000);
});

test.runIf(campaigns)(
  "publint has nothing to say",
  async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    expect(messages).toEqual([]);
  },
  60_000,
);

test.runIf(campaigns)(
  "Are the types wrong? finds nothing wrong but that the package is ESM, as it says",
  async () => {
    const checked = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(join(scratch, packed.filename)))),
    );
    expect(checked.types).toMatchObject({ kind: "included" });
    const problems =
      "problems" in checked
        ? checked.problems.map(
            (each) => `${each.kind}${"entrypoint" in each ? ` ${each.entrypoint} ${each.resolutionKind}` : ""}`,
          )
        : ["no types"];
    // It is a module with `exports`, as package.json says: what resolves as before there were any does not find it, and `require` gets a module.
    expect(problems).toEqual([
      "NoResolution . node10",
      "CJSResolvesToESM . node16-cjs",
      "NoResolution ./vite node10",
      "CJSResolvesToESM ./vite node16-cjs",
      "NoResolution ./schema.json node10",
    ]);
  },
  120_000,
);

/** Bundles an app that calls ErpSync, and returns the files that it has something of, and its size. */
async function bundled(imports: string, baseUrl: string): Promise<{ shipped: readonly string[]; gzipped: number }> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `${imports} globalThis.app = new ErpSyncAgent(connect({ baseUrl: "${baseUrl}", ticket: "7T:any" }));`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
    external: ["node:*"],
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {});
  return {
    shipped: inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    gzipped: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
  };
}

// The sizes are where they stand, so that none grows unseen.
test("an app that uses ErpSync ships ErpSync and the runtime, no other agent, no double, nothing of JSON", async () => {
  const { shipped, gzipped } = await bundled(
    'import { connect, ErpSyncAgent } from "./generated/Services88/index.js";',
    "https://crm.example.com/Remote",
  );
  expect(shipped.filter((path) => path.includes("/agents/"))).toEqual(["generated/Services88/agents/ErpSync.ts"]);
  expect(shipped.filter((path) => /\/double|json|stream/.test(path))).toEqual([]);
  // Helpers that the app does not use cost nothing.
  expect(shipped.filter((path) => /\/(?:online|observe|login|encoded|time-zone|duration|poll)\b/.test(path))).toEqual(
    [],
  );
  expect(gzipped).toBeLessThan(26_550);
});

test("an app that uses ErpSync over JSON ships no other agent, no double, nothing of SOAP, and no stream", async () => {
  const { shipped, gzipped } = await bundled(
    'import { connect } from "./generated/Services88/json.js"; import { ErpSyncAgent } from "./generated/Services88/agents/ErpSync.js";',
    "https://crm.example.com/SuperOffice",
  );
  expect(shipped.filter((path) => path.includes("/agents/"))).toEqual(["generated/Services88/agents/ErpSync.ts"]);
  expect(shipped.filter((path) => /\/double|soap|webapi|stream|rows/.test(path))).toEqual([]);
  expect(gzipped).toBeLessThan(22_950);
});
