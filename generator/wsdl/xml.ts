/**
 * XML text in, a light tree of elements out: namespaces resolved, line and column of every start tag, text kept only where prose
 * stands. Strict: the first thing that is not well-formed is a diagnostic and there is no tree. Entities are never expanded.
 */
import { SaxesParser } from "saxes";
import { xsdNamespace, type Position } from "../contract/model.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { SourceDocument } from "../source/model.js";
import { PositionFinder } from "./positions.js";
import { wsdlNamespace } from "./model.js";

/** Prefixes declared on an element, and those around it. */
export class NamespaceScope {
  readonly #declared = new Map<string, string>();
  readonly #outer: NamespaceScope | undefined;
  constructor(outer?: NamespaceScope) {
    this.#outer = outer;
  }
  declare(prefix: string, namespace: string): void {
    this.#declared.set(prefix, namespace);
  }
  /** "" as prefix is the default namespace. Undefined for a prefix that nobody declared. */
  resolve(prefix: string): string | undefined {
    const found = this.#declared.get(prefix);
    if (found !== undefined) return found === "" && prefix !== "" ? undefined : found;
    return this.#outer ? this.#outer.resolve(prefix) : prefix === "" ? "" : undefined;
  }
}

export interface XmlElement {
  readonly namespace: string;
  readonly local: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: NamespaceScope;
  readonly children: XmlElement[];
  /** Text and elements in their order; only inside documentation and appinfo. */
  readonly content?: (XmlElement | string)[];
  readonly position: Position;
}

/** Deeper than any schema, shallower than the stack. */
const maximumDepth = 256;

/** Unwinds saxes, which has no way to stop; never leaves this file. */
class Stop extends Error {}

const rootScope = new NamespaceScope();
rootScope.declare("xml", "http://www.w3.org/XML/1998/namespace");

/** The root element; undefined, with a diagnostic collected, when the text cannot be read as a tree. */
export function readXml(document: SourceDocument, diagnostics: Diagnostics): XmlElement | undefined {
  const { text } = document;
  const finder = new PositionFinder(document);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let start = 0;

  parser.on("error", (error) => {
    const before = Math.min(parser.position, text.length);
    const unclosed = error.message.startsWith("unclosed tag") ? open.at(-1)?.position : undefined;
    const closing = /close tag|closing tag/.test(error.message) ? text.lastIndexOf("<", before - 1) : -1;
    diagnostics.error("NS201", error.message.replace(/\.$/, ""), unclosed ?? finder.at(closing >= 0 ? closing : Math.max(0, before - 1)));
    throw new Stop();
  });
  parser.on("doctype", () => {
    diagnostics.error("NS202", "a document type declaration is not accepted", finder.at(Math.max(0, text.lastIndexOf("<!DOCTYPE", parser.position))));
    throw new Stop();
  });
  parser.on("opentagstart", (tag) => {
    start = parser.position - tag.name.length - 2; // The `<`, and one character read after the name.
  });
  parser.on("opentag", (tag) => {
    const parent = open.at(-1);
    const position = finder.at(start);
    const scope = scopeOf(tag.attributes, parent?.scope ?? rootScope);
    const colon = tag.name.indexOf(":");
    const prefix = colon < 0 ? "" : tag.name.slice(0, colon);
    const namespace = scope.resolve(prefix);
    const undeclared = namespace === undefined ? prefix : undeclaredPrefix(tag.attributes, scope);
    if (undeclared !== undefined || namespace === undefined) {
      diagnostics.error("NS206", `prefix "${undeclared}" of <${tag.name}> is not declared`, position);
      throw new Stop();
    }
    if (open.length >= maximumDepth) {
      diagnostics.error("NS207", `elements are nested deeper than ${maximumDepth}`, position);
      throw new Stop();
    }
    const local = colon < 0 ? tag.name : tag.name.slice(colon + 1);
    const prose = parent?.content !== undefined || isProse(namespace, local);
    const element: XmlElement = {
      namespace, local, attributes: tag.attributes, scope, children: [], position, ...(prose && { content: [] }),
    };
    if (parent) {
      parent.children.push(element);
      parent.content?.push(element);
    } else {
      root = element;
    }
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const keep = (piece: string): void => {
    open.at(-1)?.content?.push(piece);
  };
  parser.on("text", keep);
  parser.on("cdata", keep);

  try {
    parser.write(text).close();
    return root;
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

function isProse(namespace: string, local: string): boolean {
  if (local === "documentation") return namespace === xsdNamespace || namespace === wsdlNamespace;
  return local === "appinfo" && namespace === xsdNamespace;
}

function scopeOf(attributes: Readonly<Record<string, string>>, outer: NamespaceScope): NamespaceScope {
  let scope = outer;
  for (const name in attributes) {
    if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
    if (scope === outer) scope = new NamespaceScope(outer);
    scope.declare(name.slice(6), attributes[name] ?? "");
  }
  return scope;
}

function undeclaredPrefix(attributes: Readonly<Record<string, string>>, scope: NamespaceScope): string | undefined {
  for (const name in attributes) {
    const colon = name.indexOf(":");
    if (colon < 0 || name.startsWith("xmlns:")) continue;
    const prefix = name.slice(0, colon);
    if (scope.resolve(prefix) === undefined) return prefix;
  }
  return undefined;
}
