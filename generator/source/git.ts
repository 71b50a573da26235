/** Reads a folder from a git revision of the current repository, without a checkout. */
import { execFileSync } from "node:child_process";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { byCodePoint } from "../text/order.js";
import type { NamedFiles } from "./files.js";
import { limits } from "./limits.js";
import { withoutCredentials } from "./login.js";
import { readZip } from "./zip.js";

/** Returns the files of a revision; undefined, with NS101, if git cannot read it. The default folder is `wsdl`. */
export async function readRevision(
  specifier: string,
  accepts: (path: string) => boolean,
  diagnostics: Diagnostics,
): Promise<NamedFiles | undefined> {
  const [, revision = "", path = "wsdl"] = specifier.split(":");
  if (revision === "" || revision.startsWith("-") || path.startsWith("-")) {
    diagnostics.error(problems.NS101.noRevision({ specifier }));
    return undefined;
  }
  const archive = archiveOf(specifier, revision, path, diagnostics);
  const files = archive && (await readZip(archive, specifier, accepts, diagnostics));
  return (
    files && {
      kind: "zip",
      label: specifier,
      files: files.toSorted((a, b) => byCodePoint(a.path, b.path)),
      archives: [],
    }
  );
}

/** Runs `git archive` and returns the zip. */
function archiveOf(
  specifier: string,
  revision: string,
  path: string,
  diagnostics: Diagnostics,
): Uint8Array | undefined {
  try {
    return execFileSync("git", ["archive", "--format=zip", revision, path], {
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: limits.total,
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer | null };
    const reason = code === "ENOENT" ? "git is not installed" : stderr?.toString().trim() || reasonOf(error);
    diagnostics.error(
      problems.NS101.git({ specifier: withoutCredentials(specifier), reason: withoutCredentials(reason) }),
    );
    return undefined;
  }
}
