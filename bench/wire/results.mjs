/** The part of bench/RESULTS.md about JSON, which a run of its own measures. It is the last one. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./client.mjs";

const path = join(root, "bench/RESULTS.md");
const title = "\n## Over JSON\n";

/** Returns the part, with its title; the empty text if there is none. */
export function jsonSection() {
  const page = readFileSync(path, "utf8");
  const at = page.indexOf(title);
  return at < 0 ? "" : page.slice(at);
}

/** Replaces the part. */
export function writeJsonSection(text) {
  const page = readFileSync(path, "utf8");
  writeFileSync(path, `${page.slice(0, page.length - jsonSection().length)}${title}\n${text}`);
}
