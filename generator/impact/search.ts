/**
 * Searches the files of a project's programs for code that changes break: first by name, then by the errors of the
 * compiler.
 */
import { ts } from "ts-morph";
import type { Change } from "../changes/model.js";
import { rules } from "../changes/rules/index.js";
import type { Client } from "./client.js";
import type { Refusal } from "./compiler.js";
import { literalMembersIn } from "./inferred-literals.js";
import type { Hit } from "./model.js";
import { byPosition, positionIn } from "./places.js";
import { usesIn, type Use } from "./uses.js";
import type { ChangesByName } from "./changes-by-name.js";

export interface SearchSettings {
  readonly byName: ChangesByName;
  /** The file on the disk that the compiler knows by a name. */
  readonly pathOf: (name: string) => string;
  /** Number of files in all programs. */
  readonly total: number;
  readonly onProgress?: ((message: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The files of a project that one program reads. */
export interface Searched {
  readonly files: readonly ts.SourceFile[];
  readonly client: Client;
  readonly checker: ts.TypeChecker;
}

export class Search {
  readonly #settings: SearchSettings;
  readonly #hits = new Map<string, Hit>();
  /** Places that have a reason already: the compiler need not give it again. */
  readonly #lines = new Set<string>();
  readonly #uses = new Map<ts.SourceFile, readonly Use[]>();
  readonly #tooDeep = new Set<ts.SourceFile>();
  #done = 0;

  constructor(settings: SearchSettings) {
    this.#settings = settings;
  }

  get hits(): readonly Hit[] {
    return [...this.#hits.values()].sort(byPosition);
  }

  /** True if a searched file uses the client. */
  isUser(file: ts.SourceFile): boolean {
    return (this.#uses.get(file) ?? []).length > 0;
  }

  async names({ files, client, checker }: Searched): Promise<void> {
    for (const file of files) {
      await this.#pause("looking through");
      this.#guarded(file, () => this.#namesIn(file, client, checker));
    }
  }

  #namesIn(file: ts.SourceFile, client: Client, checker: ts.TypeChecker): void {
    const uses = usesIn(file, client, checker);
    this.#uses.set(file, uses);
    for (const { node, keys, writes } of [...uses, ...literalMembersIn(file, client, checker)]) {
      const changes = keys
        .flatMap((key) => this.#settings.byName.hits.get(key) ?? [])
        .filter(({ rule }) => writes || rules[rule].hits !== "written");
      for (const change of changes) this.#add(node.getSourceFile(), node.getStart(), { change });
    }
    this.#imports(file, client, checker);
  }

  /** Code that a program wrote can be nested more deeply than the stack is. */
  #guarded(file: ts.SourceFile, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#tooDeep.add(file);
    }
  }

  /** True if a file is nested too deeply to be looked through. */
  isTooDeep(file: ts.SourceFile): boolean {
    return this.#tooDeep.has(file);
  }

  /** Adds the imports of the client if its folder gets another name. */
  #imports(file: ts.SourceFile, client: Client, checker: ts.TypeChecker): void {
    const changes = this.#settings.byName.client;
    if (changes.length === 0) return;
    for (const statement of file.statements) {
      if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) || !statement.moduleSpecifier)
        continue;
      const module = checker
        .getSymbolAtLocation(statement.moduleSpecifier)
        ?.declarations?.[0]?.getSourceFile().fileName;
      if (module === undefined || client.fileIn(module) === undefined) continue;
      for (const change of changes) this.#add(file, statement.moduleSpecifier.getStart(file), { change });
    }
  }

  /**
   * Adds what the compiler refuses on lines that no name explains. It is explained by a change of what the statement
   * names, else told in the compiler's words.
   * @param isPart True if some agents were left out of the comparison: an unexplained error may be theirs.
   */
  async compiled(
    files: readonly ts.SourceFile[],
    refusalsIn: (file: ts.SourceFile) => readonly Refusal[],
    isPart: boolean,
  ): Promise<void> {
    const explained = new Set(this.#lines);
    for (const file of files) {
      await this.#pause("compiling with the new client");
      // JavaScript is not compiled in the project, so only files that use the client are checked.
      if (isScript(file) && !this.isUser(file)) continue;
      this.#guarded(file, () => {
        for (const { start, text } of refusalsIn(file)) {
          if (explained.has(this.#lineAt(file, start))) continue;
          const change = this.#suspect(file, start, text);
          if (change || !isPart) this.#add(file, start, { ...(change && { change }), compiler: text });
        }
      });
    }
  }

  /** Gives way now and then: somebody may want to end work of seconds. */
  async #pause(doing: string): Promise<void> {
    const { total, onProgress, signal } = this.#settings;
    if (this.#done++ % 20 !== 0) return;
    onProgress?.(`${doing}: ${(this.#done - 1) % total} of ${total.toLocaleString("en-US")} files`);
    await turn();
    signal?.throwIfAborted();
  }

  /**
   * Returns the change that explains an error of the compiler: a change of the name at the error, else of a name in the
   * statement around it. For an import, only the imported name counts.
   */
  #suspect(file: ts.SourceFile, start: number, text: string): Change | undefined {
    const around = statementAt(file, start);
    const near = (this.#uses.get(file) ?? []).filter(({ node }) => node.pos >= around.pos && node.end <= around.end);
    const there = near.filter(({ node }) => node.getStart(file) <= start && start < node.end);
    const isImport = ts.isImportDeclaration(around) || ts.isExportDeclaration(around);
    const uses = isImport || this.#behind(there, this.#settings.byName.suspects).length > 0 ? there : near;
    const suspects = this.#behind(uses, this.#settings.byName.suspects);
    const words = new Set(text.match(/\w+/g));
    const isNamed = ({ target: { member, name, operation } }: Change) =>
      [member, name, operation, `${operation}Request`, `${operation}Result`].some(
        (each) => each !== undefined && words.has(each),
      );
    const named = [...suspects, ...this.#behind(isImport ? there : near, this.#settings.byName.distant)].filter(
      isNamed,
    );
    // An addition is suspected only if the compiler mentions it, for example in a class that implements an interface.
    const likely = (each: Change) => !each.compiles || rules[each.rule].hits === "compiler";
    return named.find(likely) ?? named[0] ?? suspects.find(({ compiles }) => !compiles) ?? suspects.find(likely);
  }

  #behind(uses: readonly Use[], by: ReadonlyMap<string, readonly Change[]>): readonly Change[] {
    return [...new Set(uses.flatMap(({ keys }) => keys).flatMap((key) => by.get(key) ?? []))];
  }

  #add(file: ts.SourceFile, start: number, found: Pick<Hit, "change" | "compiler">): void {
    const position = positionIn(file, this.#settings.pathOf(file.fileName), start);
    const key = `${position.file}:${position.line}:${position.column} ${found.change?.rule} ${found.change?.subject} ${found.change ? "" : found.compiler}`;
    const end = file.text.indexOf("\n", start);
    const line = file.text
      .slice(file.getPositionOfLineAndCharacter(position.line - 1, 0), end < 0 ? undefined : end)
      .trim();
    this.#lines.add(this.#lineAt(file, start));
    if (!this.#hits.has(key)) this.#hits.set(key, { position, line, ...found });
  }

  #lineAt(file: ts.SourceFile, start: number): string {
    return `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line}`;
  }
}

const isScript = ({ fileName }: ts.SourceFile): boolean => /\.[cm]?jsx?$/.test(fileName);

/** Lets pending events run, such as Ctrl-C. */
export const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** The smallest statement or member of a class around a place. */
function statementAt(file: ts.SourceFile, start: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (start < node.getStart(file) || start >= node.end) return;
    if (ts.isStatement(node) || ts.isClassElement(node)) found = node;
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}
