/**
 * Finds names of what changes in places where the compiler knows no type: in templates, and on values of type `any`.
 * Nobody can tell whether these are hit.
 */
import { ts } from "ts-morph";
import { breaks } from "../changes/model.js";
import type { ChangesByName } from "./changes-by-name.js";

/** Names in the client whose change breaks something. */
export interface ChangedNames {
  readonly operations: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

export function changedNames({ hits }: ChangesByName): ChangedNames {
  const operations = new Set<string>();
  const members = new Set<string>();
  for (const [key, changes] of hits) {
    if (!changes.some((each) => breaks(each, "source"))) continue;
    const [, file = "", owner = "", name] = /^([^#]+)#([^.]+)(?:\.([\w$]+))?$/.exec(key) ?? [];
    if (name === undefined) continue;
    const isOperation = file.startsWith("agents/") && /^I\w+Agent$/.test(owner);
    (isOperation ? operations : members).add(name);
  }
  return { operations, members };
}

/** With a capital, a member's name is the wire's and hardly anybody else's. */
const isTelling = (name: string): boolean => /^[A-Z]/.test(name);

/**
 * Returns what is named in a file on values of type `any`. An operation's name tells by itself. A member's does in a
 * file that uses the client, and, as the wire has it, in JavaScript.
 */
export function namesOnAny(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  { operations, members }: ChangedNames,
  usesClient: boolean,
): readonly (ts.Identifier | ts.StringLiteralLike)[] {
  const isScript = /\.[cm]?jsx?$/.test(file.fileName);
  const isMeant = (name: string) =>
    operations.has(name) || (members.has(name) && (usesClient || (isScript && isTelling(name))));
  const isAny = (node: ts.Node) => (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0;
  const found: (ts.Identifier | ts.StringLiteralLike)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) {
      if (isMeant(node.name.text) && isAny(node.expression)) found.push(node.name);
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      if (isMeant(node.argumentExpression.text) && isAny(node.expression)) found.push(node.argumentExpression);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) && isMeant(name.text) && isAny(node.name)) found.push(name);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/**
 * Returns the first name of what changes that a template takes from a value. A name that is not the wire's counts if
 * the component uses the client or has values of it.
 */
export function templateName(
  path: string,
  template: string,
  { operations, members }: ChangedNames,
  modules: readonly { readonly file: ts.SourceFile; readonly checker: ts.TypeChecker }[],
  isUser: (file: ts.SourceFile) => boolean,
): { readonly name: string; readonly start: number } | undefined {
  if (/\.html?$/.test(path)) return undefined;
  const isClose = () => modules.some(({ file, checker }) => isUser(file) || hasUnknown(file, checker));
  for (const { 0: before, 1: name = "", index } of template.matchAll(taken)) {
    if (!operations.has(name) && !members.has(name)) continue;
    if (operations.has(name) || isTelling(name) || isClose())
      return { name, start: index + before.length - name.length };
  }
  return undefined;
}

/** `.Name`, `["Name`, `{ Name` of a pattern. A full stop of prose has a space behind it. */
const taken = /(?:(?<=[\w$)\]?!]\s*)\.|\[\s*["'`]|(?<!\{)\{\s*|,\s*)([A-Za-z_$][\w$]*)/g;

/** True if a module holds a value that its own imports do not explain: of the client's types, or of no known type. */
function hasUnknown(file: ts.SourceFile, checker: ts.TypeChecker): boolean {
  return file.statements.some((statement) => {
    if (!ts.isVariableStatement(statement)) return false;
    return statement.declarationList.declarations.some(
      (each) => (checker.getTypeAtLocation(each.name).flags & ts.TypeFlags.Any) !== 0,
    );
  });
}
