/** Finds the names by which a file uses the client: in calls, types, literals, patterns, imports and texts. */
import { ts } from "ts-morph";
import type { Client } from "./client.js";
import { methodKey, requestMemberKey, unknownNameKey } from "./name-keys.js";

/** A name in a file that stands for something of the client. */
export interface Use {
  readonly node: ts.Node;
  /** See `Client.keysOf`. A property of a union of carriers has several keys. */
  readonly keys: readonly string[];
  /** True if the named member gets a value: in a literal, by an assignment or a loop, or as a property of a class. */
  readonly writes: boolean;
}

/** Returns all uses of the client in a file. */
export function usesIn(file: ts.SourceFile, client: Client, checker: ts.TypeChecker): readonly Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const keys = keysAt(node, client, checker);
    if (keys.length > 0) uses.push({ node, keys, writes: isWritten(node) });
    node.forEachChild(visit);
  };
  visit(file);
  return uses;
}

function isWritten(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isObjectLiteralElementLike(parent) && parent.name === node && ts.isObjectLiteralExpression(parent.parent))
    return !isTarget(parent.parent);
  if (ts.isPropertyDeclaration(parent) && parent.name === node) return parent.initializer !== undefined;
  return (
    ((ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)) &&
    isTarget(parent)
  );
}

/** True for the target of an assignment, of a loop, or of a pattern in one of these places. */
function isTarget(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.left === node && assignments.has(parent.operatorToken.kind);
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && isTarget(parent.parent);
  const isPart = ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent);
  return (
    (isPart ||
      ts.isParenthesizedExpression(parent) ||
      ts.isNonNullExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent)) &&
    isTarget(parent)
  );
}

const assignments: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

function keysAt(node: ts.Node, client: Client, checker: ts.TypeChecker): readonly string[] {
  if (ts.isIdentifier(node)) {
    const operations = operationsNamedBy(node, client, checker).map(({ agent, method }) => methodKey(agent, method));
    return [
      ...new Set([
        ...symbolsAt(node, checker).flatMap((each) => client.keysOf(each)),
        ...operations,
        ...requestMemberAt(node, client, checker),
      ]),
    ];
  }
  if (ts.isStringLiteralLike(node))
    return [...textAt(node, client, checker), ...requestMemberAt(node, client, checker)];
  return [];
}

/** Returns the symbols that a name stands for. In a literal or pattern, it is the property of the expected type; in short form, a variable too. */
function symbolsAt(node: ts.Identifier, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] {
  const { parent } = node;
  if (ts.isObjectLiteralElementLike(parent) && parent.name === node && ts.isObjectLiteralExpression(parent.parent)) {
    const value = ts.isShorthandPropertyAssignment(parent) ? [checker.getShorthandAssignmentValueSymbol(parent)] : [];
    // `({ Name } = note)`: what looks like a literal is a pattern.
    if (isTarget(parent.parent)) return [checker.getPropertySymbolOfDestructuringAssignment(node), ...value];
    const expected = checker.getContextualType(parent.parent);
    return [...(expected ? propertiesOf(expected, node.text, checker) : []), ...value];
  }
  // `import { ErpSyncAgent as Agent }` is one name, which is renamed.
  if (
    (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) &&
    parent.propertyName &&
    parent.propertyName !== node
  )
    return [];
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    if ((parent.propertyName ?? parent.name) !== node) return [];
    return propertiesOf(checker.getTypeAtLocation(parent.parent), node.text, checker);
  }
  return [
    checker.getSymbolAtLocation(node),
    ...(isClassMemberName(node) ? inherited(node.parent.parent, node.text, checker) : []),
  ];
}

const isClassMemberName = (
  node: ts.Identifier,
): node is ts.Identifier & { readonly parent: ts.ClassElement & { readonly parent: ts.ClassLikeDeclaration } } =>
  ts.isClassElement(node.parent) &&
  node.parent.name === node &&
  ts.isClassLike(node.parent.parent) &&
  !(ts.getCombinedModifierFlags(node.parent) & ts.ModifierFlags.Static);

/** Returns the members that a member of a class overrides or implements. */
function inherited(
  { heritageClauses }: ts.ClassLikeDeclaration,
  name: string,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  return (heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .flatMap((each) => propertiesOf(checker.getTypeAtLocation(each), name, checker));
}

function propertiesOf(type: ts.Type, name: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((each) => checker.getPropertyOfType(each, name) ?? []);
}

/**
 * Returns the keys of a text that names something of the client: `note["Name"]`, `"Name" in note`, `Note["Name"]`, `Pick<Note, "Name">`,
 * `stream(session, ErpSyncAgent$, "SearchActors")`, or `"Some"` where a name of an enumeration is expected or compared.
 */
function textAt(node: ts.StringLiteralLike, client: Client, checker: ts.TypeChecker): readonly string[] {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) {
    return propertiesOf(checker.getTypeAtLocation(parent.expression), node.text, checker).flatMap((each) =>
      client.keysOf(each),
    );
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword && parent.left === node) {
    return propertiesOf(checker.getTypeAtLocation(parent.right), node.text, checker).flatMap((each) =>
      client.keysOf(each),
    );
  }
  if (ts.isLiteralTypeNode(parent) && ts.isIndexedAccessTypeNode(parent.parent) && parent.parent.indexType === parent) {
    return propertiesOf(checker.getTypeFromTypeNode(parent.parent.objectType), node.text, checker).flatMap((each) =>
      client.keysOf(each),
    );
  }
  if (ts.isPropertyAssignment(parent) && parent.name === node) {
    const expected = checker.getContextualType(parent.parent);
    return expected ? propertiesOf(expected, node.text, checker).flatMap((each) => client.keysOf(each)) : [];
  }
  const picked = typePickedFrom(node);
  if (picked)
    return propertiesOf(checker.getTypeFromTypeNode(picked), node.text, checker).flatMap((each) => client.keysOf(each));
  const methods = operationsNamedBy(node, client, checker).map(({ agent, method }) => methodKey(agent, method));
  const expected = [typeComparedWith(node, checker), checker.getContextualType(node)].flatMap((each) =>
    each ? client.enumerationsIn(each) : [],
  );
  return [...methods, ...new Set(expected.map((each) => unknownNameKey(each, node.text)))];
}

/** Returns the operations that an argument after an agent's description names: `stream(session, ErpSyncAgent$, "SearchActors")`. */
function operationsNamedBy(
  node: ts.Node,
  client: Client,
  checker: ts.TypeChecker,
): readonly { readonly agent: string; readonly method: string }[] {
  const { parent } = node;
  const before = ts.isCallExpression(parent)
    ? parent.arguments[parent.arguments.indexOf(node as ts.Expression) - 1]
    : undefined;
  if (!before) return [];
  const type = checker.getTypeAtLocation(node);
  const methods = (type.isUnion() ? type.types : [type]).flatMap((each) =>
    each.isStringLiteral() ? [each.value] : [],
  );
  return methods.length === 0
    ? []
    : client
        .agentsOf(checker.getSymbolAtLocation(before))
        .flatMap((agent) => methods.map((method) => ({ agent, method })));
}

/** Returns the key of a member in the literal after the operation's name. The compiler does not know the type of that literal. */
function requestMemberAt(
  node: ts.Identifier | ts.StringLiteralLike,
  client: Client,
  checker: ts.TypeChecker,
): readonly string[] {
  const literal = node.parent.parent as ts.Node | undefined;
  if (
    !ts.isObjectLiteralElementLike(node.parent) ||
    node.parent.name !== node ||
    !literal ||
    !ts.isObjectLiteralExpression(literal) ||
    !ts.isCallExpression(literal.parent)
  )
    return [];
  const before = literal.parent.arguments[literal.parent.arguments.indexOf(literal) - 1];
  return before
    ? operationsNamedBy(before, client, checker).map(({ agent, method }) => requestMemberKey(agent, method, node.text))
    : [];
}

/** Returns `Note` for the texts of `Pick<Note, "Name" | "Id">` and `Omit<…>`. */
function typePickedFrom(node: ts.StringLiteralLike): ts.TypeNode | undefined {
  if (!ts.isLiteralTypeNode(node.parent)) return undefined;
  const names = ts.isUnionTypeNode(node.parent.parent) ? node.parent.parent : node.parent;
  const { parent } = names;
  if (!ts.isTypeReferenceNode(parent) || parent.typeArguments?.[1] !== names) return undefined;
  return ["Pick", "Omit"].includes(parent.typeName.getText()) ? parent.typeArguments[0] : undefined;
}

/** Returns the type of what a text is compared with. */
function typeComparedWith(node: ts.Expression, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind))
    return checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left);
  const searched = ts.isArrayLiteralExpression(parent) ? searchedFor(parent) : undefined;
  if (searched) return checker.getTypeAtLocation(searched);
  return ts.isCaseClause(parent) && parent.expression === node
    ? checker.getTypeAtLocation(parent.parent.parent.expression)
    : undefined;
}

/** Returns `kind` for the list of `["None", "Some"].includes(kind)`. */
function searchedFor(list: ts.ArrayLiteralExpression): ts.Expression | undefined {
  let whole: ts.Expression = list;
  while (
    ts.isAsExpression(whole.parent) ||
    ts.isParenthesizedExpression(whole.parent) ||
    ts.isSatisfiesExpression(whole.parent)
  )
    whole = whole.parent;
  const { parent } = whole;
  if (!ts.isPropertyAccessExpression(parent) || !["includes", "indexOf", "lastIndexOf"].includes(parent.name.text))
    return undefined;
  return ts.isCallExpression(parent.parent) && parent.parent.expression === parent
    ? parent.parent.arguments[0]
    : undefined;
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
