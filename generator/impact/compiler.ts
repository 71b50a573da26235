/** Asks the compiler what it refuses when the new client takes the place of the old one, in memory. */
import { ts } from "ts-morph";
import type { OutputFile } from "../output/model.js";
import type { ProgramHost } from "./programs.js";

export interface Refusal {
  /** Index of the first character that the compiler points at. */
  readonly start: number;
  readonly text: string;
}

/**
 * Returns, for a file, the errors in places where the old client brings none. A place that was wrong before is left
 * out: it may be wrong for another reason now.
 * @param clients The new client's files, by the folder of the old one.
 */
export function refusalsOf(
  program: ts.Program,
  { host, resolveName }: ProgramHost,
  clients: ReadonlyMap<string, readonly OutputFile[]>,
): (file: ts.SourceFile) => readonly Refusal[] {
  const overlaid = withClients(program, host, resolveName, clients);
  return (file) => {
    const after = overlaid.getSourceFile(file.fileName);
    const found = after ? overlaid.getSemanticDiagnostics(after) : [];
    if (found.length === 0) return [];
    const before = new Set(program.getSemanticDiagnostics(file).map(({ start }) => start));
    return found
      .filter(({ start }) => !before.has(start))
      .map((each) => ({
        start: each.start ?? 0,
        text: `TS${each.code}: ${ts.flattenDiagnosticMessageText(each.messageText, " ").replace(/\s+/g, " ")}`,
      }));
  };
}

/** The same program with other clients: files that stay the same are not parsed again. */
function withClients(
  program: ts.Program,
  old: ts.CompilerHost,
  resolveOld: ProgramHost["resolveName"],
  clients: ReadonlyMap<string, readonly OutputFile[]>,
): ts.Program {
  const options = program.getCompilerOptions();
  const texts = new Map<string, string>(
    [...clients].flatMap(([folder, files]) => files.map(({ path, text }) => [`${folder}/${path}`, text] as const)),
  );
  const folders = [...clients.keys()];
  const folderOf = (path: string) => folders.find((each) => path.startsWith(`${each}/`));
  const host: ts.CompilerHost = {
    ...old,
    fileExists: (path) => (folderOf(path) === undefined ? old.fileExists(path) : texts.has(path)),
    readFile: (path) => (folderOf(path) === undefined ? old.readFile(path) : texts.get(path)),
    getSourceFile: (path, version, ...rest) => {
      if (folderOf(path) === undefined) return program.getSourceFile(path) ?? old.getSourceFile(path, version, ...rest);
      const [text, before] = [texts.get(path), program.getSourceFile(path)];
      if (text === undefined) return undefined;
      // Most files of a client are the same in both versions.
      return before?.text === text ? before : ts.createSourceFile(path, text, version, true);
    },
    resolveModuleNameLiterals: (literals, from, _redirected, _options, file) =>
      literals.map((each) => {
        const mode = ts.getModeForUsageLocation(file, each, options);
        if (folderOf(from) !== undefined)
          return ts.resolveModuleName(each.text, from, options, host, undefined, undefined, mode);
        const found = resolveOld(each.text, from, mode);
        return { resolvedModule: found && inPlace(found, folderOf(found.resolvedFileName), texts) };
      }),
  };
  const roots = program.getRootFileNames().filter((path) => folderOf(path) === undefined || texts.has(path));
  return ts.createProgram({ rootNames: roots, options, host });
}

/** Returns the new client's file that replaces a file of the old client, which may be a declaration file. */
function inPlace(
  found: ts.ResolvedModuleFull,
  folder: string | undefined,
  texts: ReadonlyMap<string, string>,
): ts.ResolvedModuleFull | undefined {
  if (folder === undefined) return found;
  const path = found.resolvedFileName.replace(/(?:\.d)?\.[cm]?ts$/, ".ts");
  return texts.has(path) ? { ...found, resolvedFileName: path, extension: ts.Extension.Ts } : undefined;
}
