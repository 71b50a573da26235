/** Writes a page of Swagger UI that opens from the disk. The Swagger is in a script, because a page from the disk cannot fetch it. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { openPromise } from "yauzl";

const version = "5.35.0";

/** Returns the path of the page, and the version of Swagger UI. The package comes from npm at the first run. */
export async function writeSwaggerUi({ root, folder, swagger }) {
  const cache = join(root, "node_modules/.cache/swagger-ui");
  const files = join(cache, "package");
  if (!existsSync(files)) {
    mkdirSync(cache, { recursive: true });
    const name = execFileSync("npm", ["pack", "--silent", `swagger-ui-dist@${version}`], {
      cwd: cache,
      encoding: "utf8",
    });
    execFileSync("tar", ["-xzf", name.trim().split("\n").at(-1)], { cwd: cache });
  }
  for (const name of ["swagger-ui-bundle.js", "swagger-ui.css"]) copyFileSync(join(files, name), join(folder, name));
  writeFileSync(join(folder, "spec.js"), `globalThis.spec = ${await jsonIn(swagger)};`);
  const file = join(folder, "swagger-ui.html");
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>Swagger UI</title><link rel="stylesheet" href="swagger-ui.css"><div id="ui"></div>
<script src="spec.js"></script><script src="swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ spec: globalThis.spec, dom_id: "#ui", filter: true });</script>`,
  );
  return { file, version };
}

/** Returns the text of the only JSON file in an archive. */
async function jsonIn(path) {
  const zip = await openPromise(path, { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    if (entry.fileName.endsWith(".json")) {
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      zip.close();
      return bytes.toString("utf8");
    }
  throw new Error(`${path}: no JSON`);
}
