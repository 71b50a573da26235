/**
 * Parses XML into a tree of elements with resolved namespaces and the position of every start tag. Text is kept only in
 * `documentation` and `appinfo` elements. The parser is strict: XML that is not well-formed gives a diagnostic and no tree. Entities are never
 * expanded.
 */
import { SaxesParser } from "saxes";
import { problems, type Problem } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Position } from "../diagnostics/position.js";
import type { SourceDocument } from "../source/model.js";
import { PositionFinder } from "./positions.js";
import { wsdlNamespace } from "./model.js";
import { xsdNamespace } from "./qname.js";

/** A namespace declaration, `xmlns:prefix="namespace"`. */
interface Declaration {
  /** Empty for the default namespace. */
  readonly prefix: string;
  readonly namespace: string;
}

/** The namespace declarations of an element and of the elements around it. */
export class NamespaceScope {
  readonly #outer: NamespaceScope | undefined;
  readonly #declarations: readonly Declaration[];
  constructor(outer: NamespaceScope | undefined, declarations: readonly Declaration[]) {
    this.#outer = outer;
    this.#declarations = declarations;
  }

  /** Returns the namespace of a prefix: undefined if the prefix is not declared, empty for no namespace. */
  resolve(prefix: string): string | undefined {
    for (const declaration of this.#declarations) {
      if (declaration.prefix !== prefix) continue;
      return declaration.namespace === "" && prefix !== "" ? undefined : declaration.namespace;
    }
    return this.#outer ? this.#outer.resolve(prefix) : prefix === "" ? "" : undefined;
  }
}

/** An element of the tree. */
export interface XmlElement {
  readonly namespace: string;
  readonly local: string;
  /** By qualified name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: NamespaceScope;
  readonly children: readonly XmlElement[];
  /** Text and child elements in order. Present only inside documentation and appinfo. */
  readonly content: readonly (XmlElement | string)[] | undefined;
  readonly position: Position;
}

/**
 * An element whose end tag is not read yet. Elements without children share one empty list, because most elements have
 * none.
 */
interface OpenElement extends XmlElement {
  children: XmlElement[];
  readonly content: (XmlElement | string)[] | undefined;
}
const noChildren: XmlElement[] = [];

/** Maximum nesting of elements: more than any schema needs, and safe for recursive functions. */
const maximumDepth = 256;

/** Stops saxes, which has no method for it. It is caught in this file. */
class Stop extends Error {}

const htmlPage = /^\ufeff?\s*<(?:!doctype\s+)?html[\s>]/i;

const rootScope = new NamespaceScope(undefined, [{ prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace" }]);

type Parser = SaxesParser<{ xmlns: false; position: false }>;

/** Returns the root element. Undefined, with a diagnostic, if the text cannot be read as a tree. */
export function readXml(document: SourceDocument, diagnostics: Diagnostics): XmlElement | undefined {
  const { text } = document;
  const tree = new Tree(document, diagnostics);
  try {
    if (htmlPage.test(text.slice(0, 1024))) tree.refuse(problems.NS201.html(), 0);
    parserInto(tree, text).write(text).close();
    return tree.root;
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

/** Returns a parser that adds what it reads to a tree. */
function parserInto(tree: Tree, text: string): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", ({ message }) => tree.refuseMalformed(message, text, Math.min(parser.position, text.length)));
  // More than seven handlers make V8 keep the parser's fields in a hash table, four times slower: these two only where
  // needed.
  if (text.includes("<!DOCTYPE"))
    parser.on("doctype", () =>
      tree.refuse(problems.NS202.declared(), Math.max(0, text.lastIndexOf("<!DOCTYPE", parser.position))),
    );
  if (text.includes("<![CDATA[")) parser.on("cdata", (piece) => tree.addText(piece));
  parser.on("opentagstart", (tag) => {
    // The `<` and one character after the name are read; or two, where a line ends there with CR and LF.
    const start = parser.position - tag.name.length - 2;
    tree.start = text[start] === "<" ? start : start - 1;
  });
  parser.on("attribute", ({ name, value }) => tree.addAttribute(name, value));
  parser.on("opentag", ({ name, attributes }) => tree.openElement(name, attributes));
  parser.on("closetag", () => tree.closeElement());
  parser.on("text", (piece) => tree.addText(piece));
  return parser;
}

/** The elements that were read so far. Its methods throw Stop if the document is refused; the diagnostic is collected then. */
class Tree {
  root: XmlElement | undefined;
  /** The offset of the start tag that is being read. */
  start = 0;
  readonly #finder: PositionFinder;
  readonly #diagnostics: Diagnostics;
  readonly #open: OpenElement[] = [];
  /** Namespace declarations of the current start tag. */
  #declarations: Declaration[] = [];
  /** Names of its other attributes with a prefix. */
  #prefixed: string[] = [];

  constructor(document: SourceDocument, diagnostics: Diagnostics) {
    this.#finder = new PositionFinder(document);
    this.#diagnostics = diagnostics;
  }

  /** Refuses the document. `place` is a position or an offset. */
  refuse(problem: Problem, place: Position | number): never {
    this.#diagnostics.error(problem, typeof place === "number" ? this.#finder.at(place) : place);
    throw new Stop();
  }

  /** Refuses text that is not well-formed. `end` is the offset up to which saxes has read. */
  refuseMalformed(message: string, text: string, end: number): never {
    const unclosed = message.startsWith("unclosed tag") ? this.#open.at(-1) : undefined;
    const reason = message.replace(/\.$/, "");
    return this.refuse(
      problems.NS201.malformed({ reason }),
      unclosed?.position ?? offsetOf(message, text, end, this.start),
    );
  }

  addAttribute(name: string, value: string): void {
    if (name === "xmlns") this.#declarations.push({ prefix: "", namespace: shared(value) });
    else if (name.startsWith("xmlns:")) this.#declarations.push({ prefix: name.slice(6), namespace: shared(value) });
    else if (name.includes(":")) this.#prefixed.push(name);
  }

  openElement(name: string, attributes: XmlElement["attributes"]): void {
    const parent = this.#open.at(-1);
    const position = this.#finder.at(this.start);
    const scope = this.#scopeWithin(parent);
    const { prefix, local } = splitName(name);
    const namespace = this.#namespaceOf(name, prefix, scope, position);
    if (this.#open.length >= maximumDepth) this.refuse(problems.NS207.depth({ limit: maximumDepth }), position);
    const content = parent?.content !== undefined || isProse(namespace, local) ? [] : undefined;
    const element: OpenElement = { namespace, local, attributes, scope, children: noChildren, content, position };
    if (!parent) this.root = element;
    else if (parent.children === noChildren) parent.children = [element];
    else parent.children.push(element);
    parent?.content?.push(element);
    this.#open.push(element);
  }

  closeElement(): void {
    this.#open.pop();
  }

  addText(piece: string): void {
    this.#open.at(-1)?.content?.push(piece);
  }

  /** Returns the scope of the current start tag. */
  #scopeWithin(parent: XmlElement | undefined): NamespaceScope {
    const outer = parent?.scope ?? rootScope;
    if (this.#declarations.length === 0) return outer;
    const scope = new NamespaceScope(outer, this.#declarations);
    this.#declarations = [];
    return scope;
  }

  /** Returns the namespace of the current start tag. Refuses a prefix of the tag or of its attributes that is not declared. */
  #namespaceOf(name: string, prefix: string, scope: NamespaceScope, position: Position): string {
    const namespace = scope.resolve(prefix);
    const undeclared = this.#prefixed.length > 0 ? undeclaredPrefix(this.#prefixed, scope) : undefined;
    this.#prefixed = [];
    if (namespace === undefined) return this.refuse(problems.NS206.element({ prefix, name }), position);
    if (undeclared !== undefined) this.refuse(problems.NS206.element({ prefix: undeclared, name }), position);
    return namespace;
  }
}

/**
 * Returns the offset of an error of saxes.
 *
 * @param end the offset up to which saxes has read
 * @param start the offset of the start tag that is being read
 */
function offsetOf(message: string, text: string, end: number, start: number): number {
  if (/clos(e|ing) tag/.test(message)) return Math.max(0, text.lastIndexOf("<", end - 1));
  if (message.startsWith("duplicate attribute")) return start;
  if (message.startsWith("text data outside")) {
    const from = text.lastIndexOf(">", end - 2) + 1;
    return from + Math.max(0, text.slice(from).search(/\S/));
  }
  return Math.max(0, end - 1);
}

/** True for an element whose text is kept: `documentation` and `appinfo`. */
function isProse(namespace: string, local: string): boolean {
  if (local === "documentation") return namespace === xsdNamespace || namespace === wsdlNamespace;
  return local === "appinfo" && namespace === xsdNamespace;
}

interface SplitName {
  readonly prefix: string;
  readonly local: string;
}

const splitNames = new Map<string, SplitName>();

function splitName(name: string): SplitName {
  let split = splitNames.get(name);
  if (!split) {
    const colon = name.indexOf(":");
    split =
      colon < 0
        ? { prefix: "", local: shared(name) }
        : { prefix: shared(name.slice(0, colon)), local: shared(name.slice(colon + 1)) };
    if (splitNames.size < maximumShared) splitNames.set(name, split);
  }
  return split;
}

/** Shared strings of frequent names. V8 compares them with the literals of this program by identity, which is fast. */
const sharedStrings = new Map<string, string>();
/** Limit of the shared strings, so that a malicious document cannot fill the memory. */
const maximumShared = 10_000;

function shared(text: string): string {
  let one = sharedStrings.get(text);
  if (one === undefined) {
    [one = text] = Object.keys({ [text]: 0 });
    if (sharedStrings.size < maximumShared) sharedStrings.set(one, one);
  }
  return one;
}

const undeclaredPrefix = (names: readonly string[], scope: NamespaceScope): string | undefined =>
  names.map((name) => splitName(name).prefix).find((prefix) => scope.resolve(prefix) === undefined);
