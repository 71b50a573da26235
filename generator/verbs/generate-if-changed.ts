/**
 * Runs `generate` only if something has changed since the last run: the source, the documentation, the options, the
 * generator, or the output. The last run left a stamp with the digests of all of them. A run with a warning leaves no
 * stamp, so that the warning is repeated.
 */
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { ContractSize } from "../contract/queries.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { generatorDigest } from "../emit/assets.js";
import { folderDigest, writtenDigest } from "../output/snapshot.js";
import { readStamp, stampPath, writeStamp } from "../output/stamp.js";
import type { OutputTarget } from "../output/model.js";
import { digestsOf, fingerprint } from "../source/digests.js";
import { isContractName, isReferenceName, isSwaggerName, isRevision } from "../source/file-kinds.js";
import { readFiles } from "../source/files.js";
import { pathAndVersion, pathsIn } from "./arguments.js";
import type { GenerateOptions } from "./generate.js";
import { defaultFolders, rememberedBy } from "./targets.js";
import type { ClientImports, Report } from "./write-versions.js";

/** The result of a run, with counts in place of the contracts. */
export interface Generation extends Omit<Report, "contracts"> {
  readonly versions: readonly ContractSize[];
  /** True if the run only compared digests. */
  readonly skipped: boolean;
}

/** Digests of everything that a finished run read and wrote. */
interface Stamp {
  readonly generator: string;
  readonly inputs: readonly string[];
  readonly clients: readonly {
    readonly folder: string;
    readonly digest: string;
    readonly files: number;
    readonly version: ContractSize;
  }[];
  readonly prose?: Report["prose"];
}

/**
 * Writes typed clients to `out`, or ends after comparing digests if they are as the last run left them.
 *
 * @throws DiagnosticError if the input has errors; then nothing is written
 */
export async function generateIfChanged(options: GenerateOptions): Promise<Generation> {
  const path = options.url === undefined ? stampPath(`generate-${keyOf(options)}`, process.cwd()) : undefined;
  const unchanged = path === undefined ? undefined : await unchangedSince(readStamp(path) as Stamp, options);
  if (unchanged) return unchanged;
  const { generateAll } = await import("./generate.js");
  const { report, targets, fingerprints } = await generateAll(options);
  const { contracts, ...rest } = report;
  const { sizeOf } = await import("../contract/queries.js");
  const generation = { ...rest, versions: contracts.map(sizeOf), skipped: false };
  if (path !== undefined && fingerprints && !options.check && report.warnings.length === 0)
    leaveStamp(path, generation, targets, fingerprints);
  return generation;
}

/** Returns a name for the stamp of runs with the same options in the same folder. */
function keyOf({ from, out, agents, services, docs, swagger, naming, importExtension }: GenerateOptions): string {
  const key = JSON.stringify([resolve("."), { from, out, agents, services, docs, swagger, naming, importExtension }]);
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}

function leaveStamp(
  path: string,
  { versions, prose }: Generation,
  targets: readonly OutputTarget[],
  inputs: readonly string[],
): void {
  const clients = targets.flatMap((target, index) => {
    const digest = writtenDigest(target);
    return digest === undefined
      ? []
      : [{ folder: resolve(target.folder), digest, files: target.files.length + 1, version: versions[index] }];
  });
  if (clients.length < targets.length) return;
  writeStamp(path, { generator: generatorDigest(), inputs, clients, ...(prose && { prose }) });
}

/** Returns the result of a run that changes nothing; undefined if something differs from the stamp. */
async function unchangedSince(stamp: Stamp | undefined, options: GenerateOptions): Promise<Generation | undefined> {
  const { clients = [], prose } = stamp ?? {};
  if (!stamp || clients.length === 0 || stamp.generator !== generatorDigest()) return undefined;
  const inputs = await inputDigests(options);
  if (JSON.stringify(inputs) !== JSON.stringify(stamp.inputs)) return undefined;
  if (clients.some(({ folder, digest }) => folderDigest(folder) !== digest)) return undefined;
  const { out = defaultFolders.client } = options;
  const folders = clients.map(({ version }) => join(out, version.services));
  const imports = await importsOf(folders, options);
  return (
    imports && {
      versions: clients.map(({ version }) => version),
      outputs: clients.map(({ files }, index) => ({
        folder: folders[index] ?? "",
        written: [],
        removed: [],
        unchanged: files,
      })),
      warnings: [],
      remembered: folders.flatMap((folder) => {
        const remembered = rememberedBy(folder, options);
        return Object.keys(remembered).length > 0 ? [{ folder, ...remembered }] : [];
      }),
      imports,
      ...(prose && { prose }),
      skipped: true,
    }
  );
}

/** Returns the digests of the source, of `docs` and of `swagger`, as a run records them; undefined if one cannot be read. */
async function inputDigests({ from = defaultFolders.vendored, docs, swagger }: GenerateOptions) {
  const { path } = pathAndVersion(from);
  if (isRevision(path)) return undefined;
  return Promise.all([
    digestAt(path, isContractName),
    ...pathsIn(docs).map((each) => digestAt(each, isReferenceName)),
    ...(swagger === undefined ? [] : [digestAt(swagger, isSwaggerName)]),
  ]);
}

async function digestAt(path: string, accepts: (path: string) => boolean): Promise<string | undefined> {
  const named = await readFiles(path, accepts, new Diagnostics());
  return named && fingerprint(named, await digestsOf(named.files));
}

/** Returns the imports of each client; undefined if the compiler settings of the project deserve a warning. */
async function importsOf(
  folders: readonly string[],
  options: GenerateOptions,
): Promise<readonly ClientImports[] | undefined> {
  const [{ resolveImportExtension }, { checkCompilerSettings }] = await Promise.all([
    import("../project/resolve-import-extension.js"),
    import("../project/compiler-settings.js"),
  ]);
  const diagnostics = new Diagnostics();
  const imports = folders.map((folder) => ({ folder, ...resolveImportExtension(options.importExtension, folder) }));
  for (const { folder, project } of imports) if (project) checkCompilerSettings(project, folder, diagnostics);
  return diagnostics.all.length > 0 ? undefined : imports;
}
