/**
 * Members in literals that nobody told the compiler the type of, and that come to the client later: by a variable, what a function gives, what a list
 * is mapped to, `Object.assign`. The compiler refuses a member too many in the literal alone, and there it does not know.
 */
import { ts } from "ts-morph";
import type { Client } from "./client.js";
import type { Use } from "./uses.js";

/** Carriers inside each other: a generic type can go on for ever, each time another one. */
const deepest = 20;

/** Where a value is handed on in a file, the names of members in the literals that its type comes from; these may be in other files. */
export function givenIn(file: ts.SourceFile, client: Client, checker: ts.TypeChecker): readonly Use[] {
  const uses: Use[] = [];
  // What was compared: types refer to each other in circles.
  const compared = new Map<ts.Type, Set<ts.Type>>();
  let depth = 0;
  const visit = (node: ts.Node): void => {
    if (isHandedOn(node)) {
      const expected = checker.getContextualType(node);
      if (expected) collect(expected, checker.getTypeAtLocation(node), node);
    }
    if (ts.isShorthandPropertyAssignment(node)) {
      const expected = checker.getContextualType(node.parent)?.getProperty(node.name.text);
      if (expected)
        collect(checker.getTypeOfSymbolAtLocation(expected, node), checker.getTypeAtLocation(node.name), node);
    }
    const [target, ...sources] = assignedAll(node);
    if (target)
      for (const each of sources) collect(checker.getTypeAtLocation(target), checker.getTypeAtLocation(each), node);
    node.forEachChild(visit);
  };

  const collect = (expected: ts.Type, given: ts.Type, at: ts.Node): void => {
    const before = compared.get(expected) ?? new Set();
    if (expected === given || before.has(given) || depth === deepest) return;
    compared.set(expected, before.add(given));
    depth++;
    const [wanted, objects] = [objectsIn(expected, checker), objectsIn(given, checker)];
    for (const object of objects) {
      for (const property of wanted.includes(object) ? [] : checker.getPropertiesOfType(object)) {
        const name = nameIn(property.valueDeclaration);
        if (!name || client.fileIn(name.getSourceFile().fileName) !== undefined) continue;
        for (const each of wanted) {
          const member = checker.getPropertyOfType(each, property.name);
          if (!member) continue;
          const keys = client.keysOf(member);
          if (keys.length > 0) uses.push({ node: name, keys, writes: true });
          collect(checker.getTypeOfSymbolAtLocation(member, at), checker.getTypeOfSymbolAtLocation(property, at), at);
        }
      }
    }
    depth--;
  };

  visit(file);
  return uses;
}

/** Not a literal: what is in that has the type that is expected of it. */
function isHandedOn(node: ts.Node): node is ts.Expression {
  if (!(
    ts.isIdentifier(node) ||
    ts.isCallExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isNonNullExpression(node)
  ))
    return false;
  const { parent } = node;
  return (
    ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.arguments?.includes(node) === true) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isReturnStatement(parent) ||
    (ts.isArrowFunction(parent) && parent.body === node)
  );
}

/** What `Object.assign` is given, which the compiler does not compare. */
const assignedAll = (node: ts.Node): readonly ts.Expression[] =>
  ts.isCallExpression(node) && node.expression.getText() === "Object.assign" ? node.arguments : [];

/** The object types of a type, and of what is in its arrays. */
function objectsIn(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((each) => {
    if (!(each.flags & ts.TypeFlags.Object) && !each.isIntersection()) return [];
    if (checker.isArrayType(each) || checker.isTupleType(each))
      return checker.getTypeArguments(each as ts.TypeReference).flatMap((item) => objectsIn(item, checker));
    return [each];
  });
}

/** Of a member in a literal, or of a class's own. */
function nameIn(declaration: ts.Declaration | undefined): ts.Node | undefined {
  if (!declaration || declaration.getSourceFile().isDeclarationFile) return undefined;
  const isOfLiteral = ts.isPropertyAssignment(declaration) || ts.isShorthandPropertyAssignment(declaration);
  return isOfLiteral || (ts.isPropertyDeclaration(declaration) && declaration.initializer)
    ? declaration.name
    : undefined;
}
