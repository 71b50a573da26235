/** Maps symbols of the compiler to names of the generated client. */
import { ts } from "ts-morph";
import { keyOf } from "./name-keys.js";

/** The files of the project's clients, as the compiler knows them. */
export class Client {
  readonly #folders: readonly string[];
  readonly #checker: ts.TypeChecker;

  constructor(folders: readonly string[], checker: ts.TypeChecker) {
    this.#folders = folders;
    this.#checker = checker;
  }

  /** Returns `agents/ErpSync` for a file of the client; undefined for any other file. */
  fileIn(path: string): string | undefined {
    const folder = this.#folders.find((each) => path.startsWith(`${each}/`));
    return folder === undefined ? undefined : path.slice(folder.length + 1).replace(/(\.d)?\.[cm]?ts$/, "");
  }

  /** Returns the keys of a symbol that the client declares; none for any other symbol. */
  keysOf(symbol: ts.Symbol | undefined): readonly string[] {
    if (!symbol) return [];
    const actual = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return [...new Set((actual.declarations ?? []).flatMap((each) => this.#keyOf(each, actual.name) ?? []))];
  }

  /** Returns the agents whose operations a symbol describes, as `ErpSyncAgent$` does. */
  agentsOf(symbol: ts.Symbol | undefined): readonly string[] {
    return this.keysOf(symbol).flatMap((key) => /^agents\/(.+)#\1Agent\$$/.exec(key)?.[1] ?? []);
  }

  #keyOf(declaration: ts.Declaration, name: string): string | undefined {
    const file = this.fileIn(declaration.getSourceFile().fileName);
    if (file === undefined) return undefined;
    const owner = ownerOf(declaration);
    return owner === undefined ? keyOf(file, name) : keyOf(file, owner, name);
  }

  /** Returns the enumerations in a type, which it has a brand of. */
  enumerationsIn(type: ts.Type): readonly string[] {
    const types = type.isUnion() ? type.types : [type];
    return types.flatMap(({ aliasSymbol, aliasTypeArguments }) => {
      const [brand] = aliasTypeArguments ?? [];
      return aliasSymbol?.name === "UnknownName" && brand?.isStringLiteral() ? [brand.value] : [];
    });
  }
}

/** Returns the name of the interface, class or constant that a member is declared in. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  // The symbol of `import * as` is a module, which has no parent.
  const parent = declaration.parent as ts.Node | undefined;
  if (!parent) return undefined;
  if (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)) return parent.name?.text;
  // `const Kind = { Some: "Some" }`, which a compiler declares as `const Kind: { readonly Some: "Some" }`.
  if (!ts.isObjectLiteralExpression(parent) && !ts.isTypeLiteralNode(parent)) return undefined;
  const constant = ts.findAncestor(parent, ts.isVariableDeclaration);
  return constant && ts.isIdentifier(constant.name) ? constant.name.text : undefined;
}
