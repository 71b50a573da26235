/** Follows what the files of a project import, to the generated client and to what hides it. */
import { dirname } from "node:path";
import { ts } from "ts-morph";
import { slashed } from "./configs.js";
import { reaching } from "./reach.js";
import type { OpenedProject, ReadProgram } from "./open-project.js";
import { holdsManifest, textOf } from "./recognise.js";

/** A module that a file imports. */
export interface Import {
  /** The module's name in the file. Undefined if it is put together at run time. */
  readonly name: string | undefined;
  readonly node: ts.Node;
}

/** Returns what a file imports: by statements, `import()`, `require()` and in types. */
export function importsIn(file: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node) found.push({ name: ts.isStringLiteralLike(node) ? node.text : undefined, node });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument);
    else if (ts.isCallExpression(node) && isLoading(node.expression)) add(node.arguments[0]);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** `import`, `require`, `require.resolve` */
const isLoading = (node: ts.Expression): boolean =>
  node.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node) && node.text === "require");

const isInstalled = (path: string): boolean => path.includes("/node_modules/");

const isAmbientModule = (node: ts.Statement): boolean => ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name);

/** The imports of one program that lead to the client, or to a client that cannot be read. */
export class ImportGraph {
  readonly #opened: OpenedProject;
  readonly #read: ReadProgram;
  readonly #own: ReadonlySet<string>;
  /**
   * True if an imported file is, or itself imports, a client that cannot be looked into: JavaScript without types, or
   * bundled declarations.
   */
  readonly hidesClient = reaching(
    (path) => this.#isHidden(path),
    (path) => this.#importsOf(path),
  );
  readonly #services: string;
  /** Modules without a file that declare a bundled client: `declare module "@acme/crm"`. */
  readonly #ambient: ReadonlyMap<string, string>;
  #installed: boolean | undefined;

  constructor(opened: OpenedProject, read: ReadProgram, services: string) {
    this.#opened = opened;
    this.#read = read;
    this.#services = services;
    this.#own = new Set(opened.programs.flatMap(({ files }) => files.map(({ fileName }) => fileName)));
    this.#ambient = new Map(
      read.program
        .getTypeChecker()
        .getAmbientModules()
        .flatMap(({ name, declarations }) => {
          const file = declarations?.[0]?.getSourceFile();
          return file && this.#isOpaque(file) ? [[name.slice(1, -1), file.fileName]] : [];
        }),
    );
  }

  /** Returns the imported file. Files other than modules, such as components, may use both kinds of import. */
  fileOf(name: string, from: string, mode?: ts.ResolutionMode): string | undefined {
    const { resolveName } = this.#read;
    const found =
      resolveName(name, from, mode) ??
      resolveName(name, from, ts.ModuleKind.CommonJS) ??
      resolveName(name, from, ts.ModuleKind.ESNext);
    return found?.resolvedFileName ?? this.#ambient.get(name);
  }

  /** True for a file of the client. */
  isClient(path: string): boolean {
    return this.#opened.finder.folders.some((each) => path.startsWith(`${each}/`));
  }

  /** True for a file of the client, a file that bundles it, and a file of the project that re-exports a part of it. */
  carriesClient(path: string): boolean {
    return this.isClient(path) || this.hidesClient(path) || this.#exportsClient(path);
  }

  #isHidden(path: string): boolean {
    const file = this.#read.program.getSourceFile(path);
    return this.#isLookedAt(path) && this.#opened.finder.isOpaque(path, file?.text ?? textOf(path), file);
  }

  /** True for files of others: those of the project itself are read anyway. */
  #isLookedAt(path: string): boolean {
    const { program } = this.#read;
    const file = program.getSourceFile(path);
    return !this.#own.has(path) && !path.endsWith(".json") && !(file && program.isSourceFileDefaultLibrary(file));
  }

  #importsOf(path: string): readonly string[] {
    if (this.isClient(path) || !this.#isLookedAt(path)) return [];
    const text = this.#read.program.getSourceFile(path)?.text ?? textOf(path);
    return ts
      .preProcessFile(text, true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith(".") || !isInstalled(path) || this.#followsInstalled)
      .flatMap(({ fileName }) => this.fileOf(fileName, path) ?? []);
  }

  /** True if the dependencies of an installed package must be searched, because one of them is a bundled client. */
  get #followsInstalled(): boolean {
    const files = this.#read.program.getSourceFiles();
    return (this.#installed ??= files.some((each) => isInstalled(each.fileName) && this.#isOpaque(each)));
  }

  /** Returns the files that declare a bundled client globally, so that files use it without an import. */
  globals(): readonly ts.SourceFile[] {
    return this.#read.program.getSourceFiles().filter((file) => {
      const isGlobal = !ts.isExternalModule(file) && !file.statements.every(isAmbientModule);
      return isGlobal && this.#isOpaque(file);
    });
  }

  #isOpaque(file: ts.SourceFile): boolean {
    if (!file.isDeclarationFile || this.#read.program.isSourceFileDefaultLibrary(file)) return false;
    return this.#opened.finder.isOpaque(file.fileName, file.text, file);
  }

  #exportsClient(path: string): boolean {
    const { program } = this.#read;
    const file = this.#own.has(path) ? program.getSourceFile(path) : undefined;
    const checker = program.getTypeChecker();
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) return false;
    return checker.getExportsOfModule(module).some((each) => {
      const actual = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
      return (actual.declarations ?? []).some((declaration) => this.isClient(declaration.getSourceFile().fileName));
    });
  }

  /** True if an unresolved import probably means the client, by its path or as a package that was not built. */
  isMissingClient(name: string, from: string): boolean {
    if (name.split("/").includes(this.#services)) return true;
    if (name.startsWith(".") || name.startsWith("/")) return false;
    const packageName = name.split("/", name.startsWith("@") ? 2 : 1).join("/");
    for (let folder = slashed(dirname(from)); ; folder = dirname(folder)) {
      if (textOf(`${folder}/node_modules/${packageName}/package.json`) !== "")
        return holdsManifest(`${folder}/node_modules/${packageName}`, this.#services);
      if (dirname(folder) === folder) return false;
    }
  }
}
