/** Runs a configuration file that is a module, in TypeScript or JavaScript. Node 20 cannot import TypeScript, so jiti does. */
import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { importModule } from "../source/module.js";
import { placeAt } from "../source/json.js";
import { withoutCredentials } from "../source/login.js";
import { configOf, type Config, type Entry } from "./schema.js";

/** Runs the module and checks its default export. Collects NS601 if the module fails, or exports something else. */
export async function runConfig(file: string, folder: string, diagnostics: Diagnostics): Promise<Config> {
  const path = resolve(folder, file);
  const shown = relative(folder, path);
  const refuse = (reason: string): Config => {
    diagnostics.error(problems.NS601.unreadable({ reason: withoutCredentials(reason) }), {
      file: shown,
      line: 1,
      column: 1,
    });
    return {};
  };
  let text: string;
  let exported: unknown;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    diagnostics.error(problems.NS601.unreadable({ reason: reasonOf(error) }));
    return {};
  }
  try {
    exported = await importModule(path);
  } catch (error) {
    return refuse(`the module fails: ${reasonOf(error).split("\n")[0]}`);
  }
  if (typeof exported !== "object" || exported === null || Array.isArray(exported))
    return refuse("expected an object as the default export: export default defineConfig({ … })");
  // The text says where an option probably is. A module may also compute its options.
  const entries = Object.entries(exported)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): Entry => ({
      key,
      value,
      offset: Math.max(0, text.search(new RegExp(`\\b${escaped(key)}\\b`))),
    }));
  const positionOf = ({ offset }: Entry) => ({ file: shown, ...placeAt(text, offset) });
  return configOf(entries, { from: dirname(path), to: folder }, positionOf, diagnostics);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
