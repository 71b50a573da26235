/** Distinguishes files that a formatter has changed from files that somebody has edited. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { ts as compiler } from "ts-morph";
import { withLineFeeds } from "../source/text.js";
import type { OutputFile } from "./model.js";

type Compiler = typeof compiler;

/**
 * Compares a file to be written with the current text at its path. `same`: equal except for line ends and a byte order
 * mark. `reformatted`: the same program or the same JSON in another layout.
 */
export function compareFile({ path, text }: OutputFile, there: string): "same" | "reformatted" | "different" {
  if (there === text || withLineFeeds(there) === withLineFeeds(text)) return "same";
  if (path.endsWith(".json")) return isSameJson(there, text) ? "reformatted" : "different";
  return isCode({ path }) && layoutFreeDigest(there) === layoutFreeDigest(text) && isSameProgram(there, text)
    ? "reformatted"
    : "different";
}

/** True for a TypeScript file. */
export const isCode = ({ path }: Pick<OutputFile, "path">): boolean => path.endsWith(".ts");

function isSameJson(one: string, two: string): boolean {
  const [a, b] = [one, two].map((each) => {
    try {
      return JSON.stringify(JSON.parse(withLineFeeds(each)));
    } catch {
      return undefined;
    }
  });
  return a !== undefined && a === b;
}

/**
 * Returns a digest of the code without its layout: white space, quotes, commas, semicolons, parentheses and the `|` of
 * unions. Two files with the same digest are very probably the same program. `isSameProgram` confirms it.
 */
export function layoutFreeDigest(code: string): string {
  const bytes = Buffer.from(withLineFeeds(code));
  let length = 0;
  for (const [index, byte] of bytes.entries()) {
    if (isLayout[byte] === 1 || (byte === pipe && bytes[index - 1] !== pipe && bytes[index + 1] !== pipe)) continue;
    bytes[length++] = byte;
  }
  return createHash("sha256").update(bytes.subarray(0, length)).digest("hex").slice(0, 16);
}

/** Code of `|`. Formatters also write it before the first member of a long union. */
const pipe = "|".charCodeAt(0);

/**
 * Table with 1 for each byte that a formatter may add or remove. A loop over bytes is ten times faster than a regular
 * expression.
 */
const isLayout = new Uint8Array(256);
for (const character of " \t\r\n\f\v\\\"'`,;()") isLayout[character.charCodeAt(0)] = 1;

/**
 * True if two TypeScript texts have the same syntax tree, apart from redundant parentheses. Comments are not compared.
 */
function isSameProgram(code: string, other: string): boolean {
  // The compiler takes a third of a second to load, and most runs never need it.
  const { ts } = createRequire(import.meta.url)("ts-morph") as { readonly ts: Compiler };
  const parse = (text: string) => ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  return isSameNode(parse(code), parse(other), ts);
}

function isSameNode(one: compiler.Node, two: compiler.Node, ts: Compiler): boolean {
  const [a, b] = [withoutParentheses(one, ts), withoutParentheses(two, ts)];
  if (kindOf(a, ts) !== kindOf(b, ts) || details(a, ts) !== details(b, ts)) return false;
  const [inA, inB] = [childrenOf(a, ts), childrenOf(b, ts)];
  return inA.length === inB.length && inA.every((each, index) => isSameNode(each, inB[index] as compiler.Node, ts));
}

function withoutParentheses(node: compiler.Node, ts: Compiler): compiler.Node {
  if (ts.isParenthesizedExpression(node)) return withoutParentheses(node.expression, ts);
  return ts.isParenthesizedTypeNode(node) ? withoutParentheses(node.type, ts) : node;
}

/**
 * Returns the kind of a node. A quoted property name counts as an identifier, because quotes do not change its meaning.
 */
const kindOf = (node: compiler.Node, ts: Compiler): compiler.SyntaxKind =>
  ts.isStringLiteral(node) && ts.isPropertyName(node) && "name" in node.parent && node.parent.name === node
    ? ts.SyntaxKind.Identifier
    : node.kind;

/** Properties of a syntax node that hold no child nodes but belong to its meaning. */
const detailNames = [
  "text",
  "rawText",
  "operator",
  "token",
  "keywordToken",
  "isTypeOnly",
  "phaseModifier",
  "isExportEquals",
  "isTypeOf",
] as const;

function details(node: compiler.Node, ts: Compiler): string {
  // The text of a source file is its whole content.
  if (ts.isSourceFile(node)) return "";
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  // Distinguishes `const`, `let` and `using`.
  const declared = ts.isVariableDeclarationList(node) ? node.flags & ts.NodeFlags.BlockScoped : 0;
  return JSON.stringify([declared, ...detailNames.map((name) => fields[name])]);
}

function childrenOf(node: compiler.Node, ts: Compiler): readonly compiler.Node[] {
  const children: compiler.Node[] = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isEmptyStatement(child)) children.push(child);
  });
  return children;
}
