/**
 * Parses XML into a tree of elements with resolved namespaces and the position of every start tag. Text is kept only in
 * documentation. The parser is strict: XML that is not well-formed gives a diagnostic and no tree. Entities are never
 * expanded.
 */
import { SaxesParser } from "saxes";
import { problems } from "../diagnostics/codes.js";
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

/** The root element; undefined, with a diagnostic collected, when the text cannot be read as a tree. */
export function readXml(document: SourceDocument, diagnostics: Diagnostics): XmlElement | undefined {
  const { text } = document;
  const finder = new PositionFinder(document);
  if (htmlPage.test(text.slice(0, 1024))) {
    diagnostics.error(problems.NS201.html(), finder.at(0));
    return undefined;
  }
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let start = 0;
  /** Namespace declarations of the current start tag. */
  let declarations: Declaration[] = [];
  /** Names of its other attributes with a prefix. */
  let prefixed: string[] = [];

  parser.on("error", (error) => {
    diagnostics.error(
      problems.NS201.malformed({ reason: error.message.replace(/\.$/, "") }),
      open.length > 0 && error.message.startsWith("unclosed tag")
        ? open.at(-1)?.position
        : finder.at(offsetOf(error.message, text, Math.min(parser.position, text.length), start)),
    );
    throw new Stop();
  });
  // More than seven handlers make V8 keep the parser's fields in a hash table, four times slower: these two only where
  // needed.
  if (text.includes("<!DOCTYPE")) {
    parser.on("doctype", () => {
      diagnostics.error(
        problems.NS202.declared(),
        finder.at(Math.max(0, text.lastIndexOf("<!DOCTYPE", parser.position))),
      );
      throw new Stop();
    });
  }
  if (text.includes("<![CDATA[")) parser.on("cdata", (piece) => open.at(-1)?.content?.push(piece));
  parser.on("opentagstart", (tag) => {
    // The `<` and one character after the name are read; or two, where a line ends there with CR and LF.
    start = parser.position - tag.name.length - 2;
    if (text[start] !== "<") start--;
  });
  parser.on("attribute", ({ name, value }) => {
    if (name === "xmlns") declarations.push({ prefix: "", namespace: shared(value) });
    else if (name.startsWith("xmlns:")) declarations.push({ prefix: name.slice(6), namespace: shared(value) });
    else if (name.includes(":")) prefixed.push(name);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const parent = open.at(-1);
    const position = finder.at(start);
    let scope = parent?.scope ?? rootScope;
    if (declarations.length > 0) {
      scope = new NamespaceScope(scope, declarations);
      declarations = [];
    }
    const { prefix, local } = splitName(name);
    const namespace = scope.resolve(prefix);
    const undeclared =
      namespace === undefined ? prefix : prefixed.length > 0 ? undeclaredPrefix(prefixed, scope) : undefined;
    prefixed = [];
    if (undeclared !== undefined || namespace === undefined) {
      diagnostics.error(problems.NS206.element({ prefix: undeclared, name }), position);
      throw new Stop();
    }
    if (open.length >= maximumDepth) {
      diagnostics.error(problems.NS207.depth({ limit: maximumDepth }), position);
      throw new Stop();
    }
    const content = parent?.content !== undefined || isProse(namespace, local) ? [] : undefined;
    const element: OpenElement = { namespace, local, attributes, scope, children: noChildren, content, position };
    if (!parent) root = element;
    else if (parent.children === noChildren) parent.children = [element];
    else parent.children.push(element);
    parent?.content?.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (piece) => open.at(-1)?.content?.push(piece));

  try {
    parser.write(text).close();
    return root;
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
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
