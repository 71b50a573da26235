/** What the compiler says of a project's files when the new client stands in the place of the old one, in memory. */
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import type { OutputFile } from "../output/model.js";

export interface Refusal {
  /** Of the first character that the compiler points at. */
  readonly start: number;
  readonly text: string;
}

/** Of a file: errors where the old client brings none; what was wrong before may be wrong for another reason now. */
export function refusalsOf(
  program: ts.Program,
  folders: readonly string[],
  client: readonly OutputFile[],
): (file: ts.SourceFile) => readonly Refusal[] {
  const overlaid = withClient(program, folders, client);
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

/** The same program, but for the client: the project's own files are not parsed again. */
function withClient(program: ts.Program, folders: readonly string[], client: readonly OutputFile[]): ts.Program {
  const options = program.getCompilerOptions();
  const texts = new Map(
    folders.flatMap((folder) =>
      client.map(({ path, text }) => [join(folder, path).replaceAll("\\", "/"), text] as const),
    ),
  );
  const isClient = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  // The compiler's own declarations come from where the program has them, which is not always a folder.
  const library = program.getSourceFiles().find((file) => program.isSourceFileDefaultLibrary(file));
  const location = dirname(library?.fileName ?? ts.getDefaultLibFilePath(options));
  host.getDefaultLibLocation = () => location;
  host.getDefaultLibFileName = (given) => `${location}/${ts.getDefaultLibFileName(given)}`;
  host.fileExists = (path) =>
    isClient(path) ? texts.has(path) : program.getSourceFile(path) !== undefined || fileExists(path);
  host.readFile = (path) => (isClient(path) ? texts.get(path) : readFile(path));
  host.getSourceFile = (path, languageVersion, ...rest) => {
    if (!isClient(path)) return program.getSourceFile(path) ?? getSourceFile(path, languageVersion, ...rest);
    const text = texts.get(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion, true);
  };
  const roots = program.getRootFileNames().filter((path) => !isClient(path) || texts.has(path));
  return ts.createProgram({ rootNames: roots, options, host });
}
