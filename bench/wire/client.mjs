/** The generated clients as one file of JavaScript, as an app has them. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = join(root, "generated/Services88");

/** A folder that whoever asked for it takes away. */
export const scratchFolder = () => mkdtempSync(join(tmpdir(), "bench-wire-"));

/** Bundles what `exports` lists, by file and names; gives the bundle's address. */
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
