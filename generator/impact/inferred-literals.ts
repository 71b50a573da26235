/**
 * Finds members of object literals whose type is inferred and whose value reaches the client later: by a variable, a
 * function's result, a mapped list or `Object.assign`. The compiler refuses an excess member only in a literal whose
 * type is declared.
 */
import { ts } from "ts-morph";
import type { Client } from "./client.js";
import type { Use } from "./uses.js";

/**
 * Limits the nesting of types that are compared: a generic type can contain itself endlessly, each time with another
 * argument.
 */
const deepest = 20;

/** Returns the members of literals whose values a file passes to the client. The literals may stand in other files. */
export function literalMembersIn(file: ts.SourceFile, client: Client, checker: ts.TypeChecker): readonly Use[] {
  const uses: Use[] = [];
  // Types refer to each other in circles.
  const compared = new Map<ts.Type, Set<ts.Type>>();
  let depth = 0;
  const visit = (node: ts.Node): void => {
    if (isPassedOn(node)) {
      const expected = checker.getContextualType(node);
      if (expected) collect(expected, checker.getTypeAtLocation(node), node);
    }
    if (ts.isShorthandPropertyAssignment(node)) {
      const expected = checker.getContextualType(node.parent)?.getProperty(node.name.text);
      if (expected)
        collect(checker.getTypeOfSymbolAtLocation(expected, node), checker.getTypeAtLocation(node.name), node);
    }
    const [target, ...sources] = argumentsOfAssign(node);
    if (target)
      for (const each of sources) collect(checker.getTypeAtLocation(target), checker.getTypeAtLocation(each), node);
    node.forEachChild(visit);
  };

  const collect = (expected: ts.Type, actual: ts.Type, at: ts.Node): void => {
    const before = compared.get(expected) ?? new Set();
    if (expected === actual || before.has(actual) || depth === deepest) return;
    compared.set(expected, before.add(actual));
    depth++;
    const expectedObjects = objectsIn(expected, checker);
    for (const object of objectsIn(actual, checker)) {
      for (const property of expectedObjects.includes(object) ? [] : checker.getPropertiesOfType(object)) {
        const name = nameIn(property.valueDeclaration);
        if (!name || client.fileIn(name.getSourceFile().fileName) !== undefined) continue;
        for (const each of expectedObjects) {
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

/**
 * True for an expression whose value goes elsewhere. Literals are left out: their members have the expected type
 * already.
 */
function isPassedOn(node: ts.Node): node is ts.Expression {
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

/** Returns the arguments of `Object.assign`, which the compiler does not compare with each other. */
const argumentsOfAssign = (node: ts.Node): readonly ts.Expression[] =>
  ts.isCallExpression(node) && node.expression.getText() === "Object.assign" ? node.arguments : [];

/** Returns the object types of a type, also those in its unions and arrays. */
function objectsIn(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((each) => {
    if (!(each.flags & ts.TypeFlags.Object) && !each.isIntersection()) return [];
    if (checker.isArrayType(each) || checker.isTupleType(each))
      return checker.getTypeArguments(each as ts.TypeReference).flatMap((item) => objectsIn(item, checker));
    return [each];
  });
}

/** Returns the name of a member of a literal or of a class, if it is declared with a value. */
function nameIn(declaration: ts.Declaration | undefined): ts.Node | undefined {
  if (!declaration || declaration.getSourceFile().isDeclarationFile) return undefined;
  const isOfLiteral = ts.isPropertyAssignment(declaration) || ts.isShorthandPropertyAssignment(declaration);
  return isOfLiteral || (ts.isPropertyDeclaration(declaration) && declaration.initializer)
    ? declaration.name
    : undefined;
}
