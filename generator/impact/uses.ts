/** Finds the names by which a file uses the client: in calls, types, literals, patterns, imports and texts. */
import { ts } from "ts-morph";
import type { Client } from "./client.js";
import { methodKey, requestMemberKey, unknownNameKey } from "./name-keys.js";

/** A name in a file that refers to a part of the client. */
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

/** An identifier or string, which may refer to a name of the client. */
type NameNode = ts.Identifier | ts.StringLiteralLike;

/** Returns the name that a node forms: itself, or `["Name"]` around a text. */
const nameOf = (node: ts.Node): ts.Node =>
  ts.isComputedPropertyName(node.parent) && ts.isStringLiteralLike(node) ? node.parent : node;

function isWritten(node: ts.Node): boolean {
  const name = nameOf(node);
  const { parent } = name;
  if (isMemberOfLiteral(parent) && parent.name === name) return !isTarget(parent.parent);
  if (ts.isPropertyDeclaration(parent) && parent.name === name) return parent.initializer !== undefined;
  const isAccess =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node);
  return isAccess && isTarget(parent);
}

const isMemberOfLiteral = (
  node: ts.Node,
): node is ts.ObjectLiteralElementLike & { readonly parent: ts.ObjectLiteralExpression } =>
  ts.isObjectLiteralElementLike(node) && ts.isObjectLiteralExpression(node.parent);

/** True for the target of an assignment, of a loop, or of a pattern in one of these places. */
function isTarget(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.left === node && isAssignment(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) return isStep(parent.operator);
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && isTarget(parent.parent);
  if (ts.isSpreadAssignment(parent)) return isTarget(parent.parent);
  const isInside =
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isTypeAssertionExpression(parent) ||
    ts.isSatisfiesExpression(parent);
  return isInside && isTarget(parent);
}

/** True for `=`, `+=`, `&&=` and all their like. */
const isAssignment = (operator: ts.SyntaxKind): boolean =>
  operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;

const isStep = (operator: ts.SyntaxKind): boolean =>
  operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;

function keysAt(node: ts.Node, client: Client, checker: ts.TypeChecker): readonly string[] {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return [];
  const member = memberNamedBy(node, checker);
  const symbols = member ?? (ts.isIdentifier(node) ? [checker.getSymbolAtLocation(node)] : propertiesAt(node, checker));
  return [
    ...new Set([
      ...symbols.flatMap((each) => client.keysOf(each)),
      ...operationsNamedBy(node, client, checker).map(({ agent, method }) => methodKey(agent, method)),
      ...requestMemberAt(node, client, checker),
      ...(member || ts.isIdentifier(node) ? [] : enumerationNameAt(node, client, checker)),
    ]),
  ];
}

/**
 * Returns the symbols of a name in a literal, a pattern, a class or an import. In a literal or pattern, it stands for
 * the property of the expected type; in short form, for a variable too. Undefined for a name in any other place.
 */
function memberNamedBy(node: NameNode, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] | undefined {
  const name = nameOf(node);
  const { parent } = name;
  if (isMemberOfLiteral(parent) && parent.name === name) {
    const value = ts.isShorthandPropertyAssignment(parent) ? [checker.getShorthandAssignmentValueSymbol(parent)] : [];
    // `({ Name } = note)`: it looks like a literal and is a pattern.
    if (isTarget(parent.parent))
      return ts.isIdentifier(node) ? [checker.getPropertySymbolOfDestructuringAssignment(node), ...value] : [];
    const expected = checker.getContextualType(parent.parent);
    return [...(expected ? propertiesOf(expected, node.text, checker) : []), ...value];
  }
  // `import { ErpSyncAgent as Agent }` counts as one name.
  if ((ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && parent.propertyName)
    return parent.propertyName === node ? undefined : [];
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent))
    return (parent.propertyName ?? parent.name) === name
      ? propertiesOf(checker.getTypeAtLocation(parent.parent), node.text, checker)
      : [];
  if (isMemberOfClass(parent) && parent.name === name)
    return [checker.getSymbolAtLocation(node), ...inherited(parent.parent, node.text, checker)];
  return undefined;
}

const isMemberOfClass = (node: ts.Node): node is ts.ClassElement & { readonly parent: ts.ClassLikeDeclaration } =>
  ts.isClassElement(node) &&
  ts.isClassLike(node.parent) &&
  !(ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static);

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
 * Returns the properties that a string refers to: `note["Name"]`, `"Name" in note`, `Note["Name"]`, `Pick<Note,
 * "Name">`.
 */
function propertiesAt(node: ts.StringLiteralLike, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const owner = ownerOf(node, checker);
  return owner ? propertiesOf(owner, node.text, checker) : [];
}

/** Returns the type whose property a string refers to. */
function ownerOf(node: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)
    return checker.getTypeAtLocation(parent.expression);
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword && parent.left === node)
    return checker.getTypeAtLocation(parent.right);
  if (ts.isLiteralTypeNode(parent) && ts.isIndexedAccessTypeNode(parent.parent) && parent.parent.indexType === parent)
    return checker.getTypeFromTypeNode(parent.parent.objectType);
  const picked = typePickedFrom(node);
  return picked && checker.getTypeFromTypeNode(picked);
}

/**
 * Returns the lookup keys of a string literal as an enumeration name. Returns none if no enumeration name is expected at the literal or compared with
 * it.
 */
function enumerationNameAt(node: ts.StringLiteralLike, client: Client, checker: ts.TypeChecker): readonly string[] {
  return [typeComparedWith(node, checker), checker.getContextualType(node)]
    .flatMap((type) => (type ? client.enumerationsIn(type) : []))
    .map((enumeration) => unknownNameKey(enumeration, node.text));
}

/**
 * Returns the operations that an argument after an agent's description refers to: `stream(session, ErpSyncAgent$,
 * "SearchActors")`.
 */
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

/**
 * Returns the keys of a member in the literal after the operation's name. The compiler does not know the type of that
 * literal.
 */
function requestMemberAt(node: NameNode, client: Client, checker: ts.TypeChecker): readonly string[] {
  const name = nameOf(node);
  if (!isMemberOfLiteral(name.parent) || name.parent.name !== name) return [];
  const literal = name.parent.parent;
  if (!ts.isCallExpression(literal.parent)) return [];
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

/** Returns the type of the expression that a string is compared with. */
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
