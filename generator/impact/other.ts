/** Whether the client that a project has is the old version's: what a new one hits cannot be told from the names of another. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { packageVersion } from "../emit/assets.js";
import { emitFiles } from "../emit/emit.js";
import { filesOf, settingsIn, versionIn } from "../emit/manifest.js";

/**
 * The first file of the client in a folder that is not what is generated from the contract, apart from comments and layout. Undefined where there is
 * none, and where nobody can tell: a client that another version of the generator wrote, or one without a manifest.
 */
export function fileOfAnother(folder: string, contract: Contract): string | undefined {
  if (versionIn(folder) !== packageVersion()) return undefined;
  const { naming, importExtension, agents } = settingsIn(folder);
  const files = emitFiles(
    agents ? pickAgents(contract, agents) : contract,
    { naming, importExtension },
    new Diagnostics(),
  );
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return [...new Set([...texts.keys(), ...filesOf(folder)])]
    .filter((path) => !path.startsWith("runtime/"))
    .sort()
    .find((path) => {
      const [expected, found] = [texts.get(path), textOf(join(folder, path))];
      return expected !== found && bare(expected) !== bare(found);
    });
}

/** Without comments, which prose makes, and without what formatters change. */
const bare = (text: string | undefined): string | undefined => text?.replace(/\/\*[^]*?\*\/|[\s,;()'"]+/g, "");

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
