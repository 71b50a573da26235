/** Names the files of a project that use the client, or may use it, and that could not be analysed, or only in part. */
import { ts } from "ts-morph";
import { componentEndings } from "./components.js";
import { ImportGraph, importsIn } from "./imports.js";
import { changedNames, namesOnAny, templateName, type ChangedNames } from "./loose.js";
import type { Unread, UnreadReason } from "./model.js";
import { byPosition, positionIn, positionInText } from "./places.js";
import type { OpenComponent } from "./programs.js";
import type { OpenedProject, ReadProgram } from "./open-project.js";
import { textOf } from "./recognise.js";
import type { ChangesByName } from "./changes-by-name.js";

export interface UnreadSettings {
  readonly services: string;
  /** Agents of the old version. A file that imports one of them from a missing module probably means the client. */
  readonly agents: readonly string[];
  /** Folders of clients of another version. */
  readonly others: readonly string[];
  readonly byName: ChangesByName;
  readonly isUser: (file: ts.SourceFile) => boolean;
  readonly isTooDeep: (file: ts.SourceFile) => boolean;
}

/** Returns the files of a project that could not be analysed. */
export function unreadIn(opened: OpenedProject, settings: UnreadSettings): readonly Unread[] {
  const names = changedNames(settings.byName);
  const graphs = new Map(opened.programs.map((each) => [each, new ImportGraph(opened, each, settings.services)]));
  const found = [
    ...[...graphs].flatMap(([read, graph]) =>
      read.files.flatMap((file) => unreadInFile(file, read, graph, opened, settings, names)),
    ),
    ...[...graphs.values()].flatMap((graph) =>
      graph.globals().map((file): Unread => ({
        position: positionIn(file, file.fileName, 0),
        reason: "import",
        message: `it declares the client for all files, ${hiddenAs(file.fileName)}`,
      })),
    ),
    ...opened.sources.components.flatMap((each) => unreadInComponent(each, opened, graphs, settings, names)),
    ...opened.other.flatMap((path) => unreadOther(path, textOf(path), graphs, settings.services, kindOf(path)) ?? []),
    ...opened.closed.map(({ path, reason }): Unread => ({
      position: positionInText("", path, 0),
      reason: "package",
      message: `it uses the client, and its sources are not known: ${reason}`,
    })),
  ];
  // Of two places with the same reason, the first counts.
  const first = new Map(
    found
      .sort(byPosition)
      .toReversed()
      .map((each) => [`${each.position.file} ${each.reason}`, each]),
  );
  return [...first.values()].sort(byPosition);
}

function unreadInFile(
  file: ts.SourceFile,
  { program }: ReadProgram,
  graph: ImportGraph,
  opened: OpenedProject,
  settings: UnreadSettings,
  names: ChangedNames,
): readonly Unread[] {
  const path = opened.sources.pathOf(file.fileName);
  const unread = (reason: UnreadReason, start: number, message: string): Unread => ({
    position: positionIn(file, path, start),
    reason,
    message,
  });
  if (settings.isTooDeep(file)) return [unread("syntax", 0, "it is nested too deeply to be looked through")];
  const found: Unread[] = [];
  let usesClient = settings.isUser(file);
  for (const { name, node } of importsIn(file)) {
    const start = node.getStart(file);
    if (name === undefined) {
      if (node.getText(file).includes(settings.services))
        found.push(unread("import", start, "it imports the client by a path that is put together at run time"));
      continue;
    }
    const target = graph.fileOf(name, file.fileName, modeOf(node, file, program));
    if (target === undefined) {
      if (graph.isMissingClient(name, file.fileName) || namesAgent(node, file, settings.agents))
        found.push(unread("import", start, `it imports the client from ${name}, which leads to no file`));
    } else if (settings.others.some((each) => target.startsWith(`${each}/`)))
      found.push(unread("import", start, `${name} is a client of another version`));
    else if (graph.hidesClient(target))
      found.push(unread("import", start, `${name} holds the client ${hiddenAs(target)}`));
    else usesClient ||= graph.isClient(target);
  }
  const wrong = usesClient ? program.getSyntacticDiagnostics(file).find(({ code }) => !isOfTypes(code)) : undefined;
  if (wrong)
    found.push(
      unread("syntax", wrong.start, `it cannot be parsed: ${ts.flattenDiagnosticMessageText(wrong.messageText, " ")}`),
    );
  const [loose] = namesOnAny(file, program.getTypeChecker(), names, usesClient);
  if (loose)
    found.push(
      unread(
        "untyped",
        loose.getStart(file),
        `${loose.text} changes, and stands here on a value whose type is not known`,
      ),
    );
  return found;
}

/** Error codes for TypeScript syntax in JavaScript. The compiler reports it but still parses the file. */
const isOfTypes = (code: number): boolean => code >= 8_000 && code < 9_000;

const hiddenAs = (target: string): string =>
  /\.d\.[cm]?ts$/.test(target)
    ? "as declarations that were bundled into one file"
    : "as JavaScript without declarations";

const modeOf = (node: ts.Node, file: ts.SourceFile, program: ts.Program): ts.ResolutionMode =>
  ts.isStringLiteralLike(node) ? ts.getModeForUsageLocation(file, node, program.getCompilerOptions()) : undefined;

/**
 * True if an import names an agent's class, interface or description. For `import()` and `require()`, the whole file
 * counts.
 */
function namesAgent(node: ts.Node, file: ts.SourceFile, agents: readonly string[]): boolean {
  const statement = ts.findAncestor(node, (each) => ts.isImportDeclaration(each) || ts.isExportDeclaration(each));
  const clause = statement && ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  const text = (
    clause && ts.isNamedImports(clause) ? clause : statement && ts.isExportDeclaration(statement) ? statement : file
  ).getText(file);
  const words = new Set(text.match(/[\w$]+/g));
  return agents.some((each) => [`${each}Agent`, `I${each}Agent`, `${each}Agent$`].some((name) => words.has(name)));
}

function unreadInComponent(
  component: OpenComponent,
  opened: OpenedProject,
  graphs: ReadonlyMap<ReadProgram, ImportGraph>,
  settings: UnreadSettings,
  names: ChangedNames,
): readonly Unread[] {
  const { path, template, problem } = component;
  const modules = new Set(component.modules.map(({ name }) => name));
  const text = textOf(path);
  const found: Unread[] = [];
  if (problem) {
    const unread = unreadOther(path, text, graphs, settings.services, problem.message);
    if (unread) found.push(unread);
  }
  const files = opened.programs.flatMap((read) =>
    read.files
      .filter(({ fileName }) => modules.has(fileName))
      .map((file) => ({ file, checker: read.program.getTypeChecker() })),
  );
  const mention = templateName(path, template, names, files, settings.isUser);
  if (mention)
    found.push({
      position: positionInText(text, path, mention.start),
      reason: "template",
      message: `its template, which is not analysed, mentions ${mention.name}, which changes`,
    });
  return found;
}

/** By the end of its name. */
const kindOf = (path: string): string => {
  const ending = /\.[^./]+$/.exec(path)?.[0];
  return ending === undefined || componentEndings.includes(ending)
    ? "files like it are not analysed"
    : `${ending} files are not analysed`;
};

/** More is no source. */
const longest = 20_000_000;

/** A text that mentions an import of the client, and cannot be analysed. */
function unreadOther(
  path: string,
  text: string,
  graphs: ReadonlyMap<ReadProgram, ImportGraph>,
  services: string,
  reason: string,
): Unread | undefined {
  if (text.length > longest || text.slice(0, 4_096).includes("\0")) return undefined;
  const [nearest] = [...graphs.keys()]
    .filter(({ config }) => path.startsWith(`${config.folder}/`))
    .sort((a, b) => b.config.folder.length - a.config.folder.length || b.files.length - a.files.length);
  const graph = nearest && graphs.get(nearest);
  const code = path.endsWith(".mdx") ? withoutFences(text) : text;
  for (const { 0: mention, 1: name = "", index } of code.matchAll(mentioned)) {
    const target = graph?.fileOf(name, path, ts.ModuleKind.ESNext);
    const isClient = target === undefined ? name.split("/").includes(services) : graph?.carriesClient(target);
    if (isClient)
      return {
        position: positionInText(text, path, index + mention.indexOf(name, mention.search(/["'`]/)) - 1),
        reason: "kind",
        message: `it imports the client from ${name}, and ${reason}`,
      };
  }
  return undefined;
}

/** `from "x"`, `import "x"`, `import("x")`, `require "x"`, also within a text in JSON. */
const mentioned = /\b(?:from|import|require)\b[\s(]{0,20}\\?["'`]([^"'`\n\\]{1,500})\\?["'`]/g;

/** Replaces the fenced code blocks of Markdown with spaces. Code there is only an example. */
function withoutFences(text: string): string {
  let fence = "";
  return text.replace(/^.*$/gm, (line) => {
    const [mark = ""] = /^ {0,3}(?:`{3,}|~{3,})/.exec(line) ?? [];
    const isInside = fence !== "" || mark !== "";
    if (fence === "") fence = mark.trim();
    else if (mark.trim().startsWith(fence)) fence = "";
    return isInside ? " ".repeat(line.length) : line;
  });
}
