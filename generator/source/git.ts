/** Reads a folder of this repository as one of its commits holds it, without a checkout. */
import { execFileSync } from "node:child_process";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { byCodePoint } from "../text/order.js";
import type { NamedFiles } from "./files.js";
import { limits } from "./limits.js";
import { withoutCredentials } from "./login.js";
import { readZip } from "./zip.js";

/** True for `git:REVISION` and `git:REVISION:FOLDER`. */
export const isRevision = (given: string): boolean => given.startsWith("git:");

/** Returns the files of a revision; undefined, with NS101, if git does not have it. The folder is `wsdl` if none is named. */
export async function readRevision(
  given: string,
  wanted: (path: string) => boolean,
  diagnostics: Diagnostics,
): Promise<NamedFiles | undefined> {
  const [, revision = "", path = "wsdl"] = given.split(":");
  if (revision === "" || revision.startsWith("-") || path.startsWith("-")) {
    diagnostics.error(problems.NS101.noRevision({ given }));
    return undefined;
  }
  const archive = archiveOf(given, revision, path, diagnostics);
  const files = archive && (await readZip(archive, given, wanted, diagnostics));
  return (
    files && { kind: "zip", label: given, files: files.toSorted((a, b) => byCodePoint(a.path, b.path)), archives: [] }
  );
}

/** Runs `git archive`. The zip stays in memory. */
function archiveOf(given: string, revision: string, path: string, diagnostics: Diagnostics): Uint8Array | undefined {
  try {
    return execFileSync("git", ["archive", "--format=zip", revision, path], {
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: limits.total,
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer | null };
    const reason = code === "ENOENT" ? "git is not installed" : stderr?.toString().trim() || reasonOf(error);
    diagnostics.error(problems.NS101.git({ given: withoutCredentials(given), reason: withoutCredentials(reason) }));
    return undefined;
  }
}
