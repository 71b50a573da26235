/**
 * Reads `netserver-codegen.config.json`, which holds options of the command line, and checks it against the published
 * schema.
 */
import { existsSync, lstatSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { getNodeValue, type Node } from "jsonc-parser";
import type { Position } from "../contract/model.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { jsonText, parseJsonWithComments, placeAt, type JsonProblem } from "../source/json.js";
import { configOf, type Config, type Entry } from "./schema.js";

const configName = "netserver-codegen.config.json";

/**
 * Reads the configuration from `file`, or from the default file in `folder` if it exists. Paths in the file are
 * relative to the file; paths in the result are relative to `folder`. Collects NS601 with a position for everything
 * that violates the schema.
 */
export function readConfig(file: string | undefined, folder: string, diagnostics: Diagnostics): Config {
  const path = resolve(folder, file ?? configName);
  const bytes = bytesOf(path, file, diagnostics);
  if (!bytes) return {};
  const shown = relative(folder, path) || configName;
  const refuse = ({ message, ...place }: JsonProblem): Config => {
    const expected = message === "the file is empty" ? `${message}: expected an object, such as {}` : message;
    diagnostics.error(problems.NS601.unreadable({ reason: expected }), { file: shown, ...place });
    return {};
  };
  const decoded = jsonText(bytes);
  if ("problem" in decoded) return refuse(decoded.problem);
  const { text } = decoded;
  const parsed = parseJsonWithComments(text);
  if ("problem" in parsed) return refuse(parsed.problem);
  const entries = entriesOf(parsed.root);
  if (!entries) return refuse({ message: "expected an object", ...placeAt(text, parsed.root.offset) });
  const positionOf = ({ offset }: Entry): Position => ({ file: shown, ...placeAt(text, offset) });
  return configOf(entries, { from: dirname(path), to: folder }, positionOf, diagnostics);
}

/** Returns undefined if the default file does not exist, or with a diagnostic if the file cannot be read. */
function bytesOf(path: string, named: string | undefined, diagnostics: Diagnostics): Uint8Array | undefined {
  const shown = named ?? configName;
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) {
      if (named !== undefined) diagnostics.error(problems.NS601.absent({ path: named }));
      return undefined;
    }
    if (found.isSymbolicLink() && !existsSync(path))
      throw new Error(`${shown} is a link to ${readlinkSync(path)}, which does not exist`);
    if (statSync(path).isDirectory()) throw new Error(`${shown} is a folder: expected a file`);
    return readFileSync(path);
  } catch (error) {
    diagnostics.error(problems.NS601.unreadable({ reason: reasonOf(error) }));
    return undefined;
  }
}

/** Returns the entries of an object, including duplicate keys; undefined if the node is not an object. */
function entriesOf(root: Node): readonly Entry[] | undefined {
  if (root.type !== "object") return undefined;
  return (root.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key: String(key.value), value: getNodeValue(value) as unknown, offset: key.offset }] : [],
  );
}
