/** Bundles the generated clients into one JavaScript file, as an app does. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = join(root, "generated/Services88");

/** Makes a temporary folder. The caller removes it. */
export const scratchFolder = () => mkdtempSync(join(tmpdir(), "bench-wire-"));

/** Bundles the names that `exports` lists for each file. Returns the file URL of the bundle. */
export async function bundle(folder, exports, name = "client", minify = false) {
  const outfile = join(folder, `${name}.mjs`);
  const contents = exports
    .map(([file, names]) => `export ${names} from ${JSON.stringify(join(generated, `${file}.ts`))};`)
    .join("\n");
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "neutral",
    external: ["node:*"],
    minify,
    outfile,
    logLevel: "error",
  });
  return pathToFileURL(outfile).href;
}

export const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];
