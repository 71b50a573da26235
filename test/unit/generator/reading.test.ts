/** The wall around source/: it alone reads WSDLs, Swagger and pages. Other stages get texts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const generator = fileURLToPath(new URL("../../../generator/", import.meta.url));

/** Who reads files beside source/, and which. */
const readers: Readonly<Record<string, string>> = {
  "cli/agent-completion.ts": "the names of files in wsdl/",
  "cli/open.ts": "no file: it starts a browser",
  "config/": "the configuration",
  "emit/assets.ts": "our own templates and runtime",
  "emit/manifest.ts": "our own package.json",
  "explorer/serve/": "no source: it answers the page, and calls the target",
  "impact/": "the user's project",
  "init/": "the user's project",
  "output/": "the output folder",
  "project/": "the user's project",
  "source/": "what the user names",
};

/** Functions that read a file, list a folder, run a program or call a server. */
const reading =
  /\b(?:readFile|readFileSync|createReadStream|openSync|opendirSync|readdirSync|execFile|execFileSync|spawn|spawnSync)\b|\bfetch\(|"node:(?:fs\/promises|child_process|https?)"/;

test("only source/ reads what the user names as a source", () => {
  const files = readdirSync(generator, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => reading.test(withoutComments(readFileSync(join(generator, file), "utf8"))));
  expect(files.filter((file) => !Object.keys(readers).some((reader) => file.startsWith(reader)))).toEqual([]);
  expect(Object.keys(readers).filter((reader) => !files.some((file) => file.startsWith(reader)))).toEqual([]);
});

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
