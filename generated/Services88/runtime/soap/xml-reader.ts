/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/**
 * A pull reader of XML 1.0 with namespaces over a string: start tags, end tags and text, one at a time. Document type declarations and
 * processing instructions are refused (SOAP 1.1 §3), so that no entity can be defined. Fails with a MessageError that says line and column.
 */
import { MessageError } from "../errors.js";
import { defaultLimits, type Limits } from "../limits.js";
import { Bindings, xmlNamespace, xmlnsNamespace } from "./bindings.js";
import { xsi } from "./output.js";
import type { Tag } from "./tag.js";
import { badCharacter, isName, lineEnds, referenced, xmlDeclaration } from "./xml-text.js";

export interface Attribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

const noPrefixes: readonly string[] = [];
const noAttributes: readonly Attribute[] = [];

export class XmlReader {
  /** What the last `next()` found. */
  kind: "start" | "end" | "text" | "eof" = "eof";
  /** Of a start tag. */
  namespace = "";
  local = "";
  attributes: readonly Attribute[] = [];
  /** Of a start tag: the prefixes that it declares, "" for the default namespace. */
  declared: readonly string[] = noPrefixes;
  /** Of text: references and CDATA resolved. */
  text = "";
  /** Where the start tag begins and where the tag that was read last ends, in the source. */
  tagStart = 0;
  tagEnd = 0;

  readonly source: string;
  #at = 0;
  /** What prefixes mean where the reader is. */
  readonly bindings = new Bindings();
  readonly #open: string[] = [];
  /** What each open element declares. */
  readonly #declarations: (readonly string[])[] = [];
  /** What follows the name of an element that is nil and nothing else, with the prefix that is bound; undefined where none is. */
  #nil: string | undefined;
  #nilState = 0;
  /** Whether the source holds it at all: what is not there need not be looked for in every piece of text. */
  readonly #hasReferences: boolean;
  readonly #hasReturns: boolean;
  readonly #hasMarks: boolean;
  /** What was found to be a name: messages say few of them, and those very often. */
  readonly #names = new Set<string>();
  #pendingEnd = false;
  #seenRoot = false;
  readonly #limits: Limits;

  constructor(source: string, limits = defaultLimits) {
    this.#limits = limits;
    this.source = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    const bad = badCharacter(this.source);
    if (bad !== undefined) {
      this.#at = bad;
      this.fail("a character that XML does not have");
    }
    this.#hasReferences = this.source.includes("&");
    this.#hasReturns = this.source.includes("\r");
    this.#hasMarks = this.source.includes("]]>");
  }

  get depth(): number {
    return this.#open.length;
  }

  /**
   * Reads what nearly always comes next, in one piece, if it is exactly that: the element with plain text in it or nothing ("text", which is in
   * `text`), the element as nil ("nil"), or its start tag ("start"), whose end `next()` or `takeEnd()` will find. Undefined: it is anything
   * else, nothing was read, and `next()` will say what it is.
   */
  take(tag: Tag, wants: "text" | "start", nillable: boolean): "text" | "nil" | "start" | undefined {
    const { source } = this;
    const from = this.#at;
    if (this.#pendingEnd || !source.startsWith(tag.open, from) || this.#open.length >= this.#limits.depth) return undefined;
    let at = from + tag.open.length;
    const code = source.charCodeAt(at);
    if (code === 0x3e) {
      at++;
      if (wants === "start") return this.#begin(tag, from, at, false);
      const end = source.indexOf("<", at);
      if (end < 0 || end - at > this.#limits.textLength || !source.startsWith(tag.close, end)) return undefined;
      const text = source.slice(at, end);
      if ((this.#hasMarks && text.includes("]]>")) || (this.#hasReturns && text.includes("\r"))) return undefined;
      // Where a reference is told to be, if it is none.
      this.#at = at;
      this.text = this.#hasReferences && text.includes("&") ? this.#unescape(text, false) : text;
      this.#at = this.tagEnd = end + tag.close.length;
      return "text";
    }
    if (code === 0x2f && source.charCodeAt(at + 1) === 0x3e) {
      if (wants === "start") return this.#begin(tag, from, at + 2, true);
      this.text = "";
      this.#at = this.tagEnd = at + 2;
      return "text";
    }
    if (code !== 0x20 || !nillable) return undefined;
    if (this.#nilState !== this.bindings.state) {
      const prefix = this.bindings.prefixOf(xsi);
      this.#nil = prefix === undefined || prefix === "" ? undefined : ` ${prefix}:nil="true"/>`;
      this.#nilState = this.bindings.state;
    }
    if (this.#nil === undefined || !source.startsWith(this.#nil, at)) return undefined;
    this.#at = this.tagEnd = at + this.#nil.length;
    return "nil";
  }

  #begin(tag: Tag, from: number, to: number, empty: boolean): "start" {
    this.#open.push(tag.name);
    this.#declarations.push(noPrefixes);
    this.tagStart = from;
    this.#at = this.tagEnd = to;
    this.namespace = tag.namespace;
    this.local = tag.local;
    this.declared = noPrefixes;
    this.attributes = noAttributes;
    this.#pendingEnd = empty;
    this.kind = "start";
    return "start";
  }

  /** Reads the end tag of what `take` began, if it comes next. */
  takeEnd(tag: Tag): boolean {
    if (this.#pendingEnd || this.#open.at(-1) !== tag.name || !this.source.startsWith(tag.close, this.#at)) return false;
    this.#at += tag.close.length;
    this.#close();
    return true;
  }

  next(): "start" | "end" | "text" | "eof" {
    if (this.#pendingEnd) {
      this.#pendingEnd = false;
      return this.#close();
    }
    let text = "";
    const { source } = this;
    for (;;) {
      if (this.#at >= source.length) {
        if (this.#open.length > 0) this.fail(`the message ends inside <${this.#open.at(-1)}>`);
        if (!this.#seenRoot) this.fail("no element");
        return (this.kind = "eof");
      }
      if (source.charCodeAt(this.#at) !== 0x3c) {
        const end = source.indexOf("<", this.#at);
        const raw = source.slice(this.#at, end < 0 ? source.length : end);
        if (this.#open.length === 0 && raw.trim() !== "") this.fail("text outside of the root element");
        if (this.#hasMarks && raw.includes("]]>")) this.fail("«]]>» in text");
        if (text.length + raw.length > this.#limits.textLength) this.#tooLong();
        if (this.#open.length > 0) text += this.#unescape(raw, false);
        this.#at += raw.length;
        continue;
      }
      if (source.startsWith("<![CDATA[", this.#at)) {
        if (this.#open.length === 0) this.fail("CDATA outside of the root element");
        const end = this.#until("]]>", this.#at + 9);
        if (text.length + end - this.#at > this.#limits.textLength) this.#tooLong();
        text += lineEnds(source.slice(this.#at + 9, end));
        this.#at = end + 3;
        continue;
      }
      if (source.startsWith("<!--", this.#at)) {
        // Two hyphens end a comment, and nothing but «>» may follow.
        const end = this.#until("--", this.#at + 4);
        if (source.charCodeAt(end + 2) !== 0x3e) this.fail("«--» inside a comment");
        this.#at = end + 3;
        continue;
      }
      if (source.startsWith("<?", this.#at)) {
        const declaration = this.#at === 0 ? xmlDeclaration.exec(source.slice(0, 300)) : null;
        if (!declaration) this.fail("a processing instruction, or an XML declaration that is none");
        this.#at = declaration[0].length;
        continue;
      }
      if (source.startsWith("<!", this.#at)) this.fail("a document type declaration, which is never read");
      if (text !== "") {
        this.text = text;
        return (this.kind = "text");
      }
      return source.charCodeAt(this.#at + 1) === 0x2f ? this.#endTag() : this.#startTag();
    }
  }

  /** After a start tag: everything to its end tag is passed over. The source between `tagStart` and the returned offset is the element. */
  skip(): number {
    const depth = this.depth;
    while (!(this.kind === "end" && this.depth === depth - 1)) this.next();
    return this.tagEnd;
  }

  fail(reason: string): never {
    const before = this.source.slice(0, this.#at);
    const line = before.split("\n").length;
    throw new MessageError("", `not well-formed XML at line ${line}, column ${this.#at - before.lastIndexOf("\n")}: ${reason}`);
  }

  #tooLong(): never {
    this.fail(`more than ${this.#limits.textLength} characters in one piece`);
  }

  #until(mark: string, from: number): number {
    const end = this.source.indexOf(mark, from);
    return end < 0 ? this.fail(`«${mark}» is missing`) : end;
  }

  #endTag(): "end" {
    const expected = this.#open.at(-1);
    const from = this.#at + 2;
    if (expected !== undefined && this.source.startsWith(expected, from) && this.source.charCodeAt(from + expected.length) === 0x3e) {
      this.#at = from + expected.length + 1;
      return this.#close();
    }
    const end = this.#until(">", this.#at);
    const name = this.source.slice(from, end).trimEnd();
    if (name !== expected) this.fail(`</${name}> where ${expected === undefined ? "nothing is open" : `</${expected}> was expected`}`);
    this.#at = end + 1;
    return this.#close();
  }

  #close(): "end" {
    this.#open.pop();
    const declared = this.#declarations.pop() ?? noPrefixes;
    if (declared.length > 0) this.bindings.undo(declared);
    this.tagEnd = this.#at;
    return (this.kind = "end");
  }

  #startTag(): "start" {
    if (this.#open.length === 0 && this.#seenRoot) this.fail("a second root element");
    if (this.#open.length >= this.#limits.depth) this.fail(`more than ${this.#limits.depth} elements inside each other`);
    this.#seenRoot = true;
    this.tagStart = this.#at;
    this.#at++;
    const name = this.#name();
    const raw: { name: string; value: string }[] = [];
    let empty = false;
    for (;;) {
      const spaced = this.#space();
      const code = this.source.charCodeAt(this.#at);
      if (code === 0x3e) break;
      if (code === 0x2f && this.source.charCodeAt(this.#at + 1) === 0x3e) {
        empty = true;
        this.#at++;
        break;
      }
      if (!spaced) this.fail("an attribute, «>» or «/>» was expected");
      raw.push(this.#attribute());
      if (raw.length > this.#limits.attributes) this.fail(`more than ${this.#limits.attributes} attributes`);
    }
    this.#at++;
    this.tagEnd = this.#at;
    this.declared = raw.length === 0 ? noPrefixes : this.#declare(raw);
    this.#open.push(name);
    this.#declarations.push(this.declared);
    [this.namespace, this.local] = this.#qualify(name, this.bindings.resolve(""));
    this.attributes = raw.length === 0 ? noAttributes : this.#attributes(raw);
    this.#pendingEnd = empty;
    return (this.kind = "start");
  }

  #declare(raw: readonly { readonly name: string; readonly value: string }[]): readonly string[] {
    let declared: string[] | undefined;
    for (const { name, value } of raw) {
      const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : undefined;
      if (prefix === undefined) continue;
      // Namespaces in XML 1.0 §3 and §2.2: no prefix is undeclared, and two of them are spoken for.
      if (prefix !== "" && value === "") this.fail(`the prefix ${prefix} is declared as no namespace`);
      if (prefix === "xmlns" || (prefix === "xml") !== (value === xmlNamespace) || value === xmlnsNamespace) this.fail(`the prefix ${prefix || "of the default namespace"} cannot be declared as that`);
      (declared ??= []).push(prefix);
      this.bindings.bind(prefix, value);
    }
    return declared ?? noPrefixes;
  }

  #attributes(raw: readonly { readonly name: string; readonly value: string }[]): readonly Attribute[] {
    const seen = new Set<string>();
    return raw.flatMap(({ name, value }) => {
      const declares = name === "xmlns" || name.startsWith("xmlns:");
      const [namespace, local] = declares ? [xmlnsNamespace, name] : this.#qualify(name, "");
      // Also under two prefixes of one namespace.
      const expanded = `${namespace} ${local}`;
      if (seen.has(expanded)) this.fail(`the attribute ${name} stands twice`);
      seen.add(expanded);
      return declares ? [] : [{ namespace, local, value }];
    });
  }

  #qualify(name: string, unprefixed: string | undefined): [namespace: string, local: string] {
    const colon = name.indexOf(":");
    if (colon < 0) return [unprefixed ?? "", name];
    const namespace = this.bindings.resolve(name.slice(0, colon));
    return [namespace ?? this.fail(`the prefix of ${name} is not declared`), name.slice(colon + 1)];
  }

  #attribute(): { name: string; value: string } {
    const name = this.#name();
    this.#space();
    if (this.source.charCodeAt(this.#at) !== 0x3d) this.fail(`«=» was expected after ${name}`);
    this.#at++;
    this.#space();
    const quote = this.source.charAt(this.#at);
    if (quote !== '"' && quote !== "'") this.fail(`the value of ${name} has no quotes`);
    const end = this.#until(quote, this.#at + 1);
    const value = this.source.slice(this.#at + 1, end);
    if (value.length > this.#limits.textLength) this.#tooLong();
    if (value.includes("<")) this.fail(`«<» in the value of ${name}`);
    this.#at = end + 1;
    return { name, value: this.#unescape(value, true) };
  }

  #name(): string {
    const from = this.#at;
    for (;;) {
      const code = this.source.charCodeAt(this.#at);
      if (!(code > 0x20) || code === 0x3e || code === 0x2f || code === 0x3d || code === 0x3c || code === 0x22 || code === 0x27 || code === 0x26) break;
      this.#at++;
    }
    if (this.#at === from) this.fail("a name was expected");
    const name = this.source.slice(from, this.#at);
    if (!this.#names.has(name)) {
      if (!isName(name)) this.fail("a name was expected");
      this.#names.add(name);
    }
    return name;
  }

  #space(): boolean {
    const from = this.#at;
    for (;;) {
      const code = this.source.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return this.#at > from;
      this.#at++;
    }
  }

  #unescape(raw: string, attribute: boolean): string {
    let text = this.#hasReturns ? lineEnds(raw) : raw;
    if (attribute) text = text.replace(/[\t\n]/g, " ");
    let ampersand = this.#hasReferences ? text.indexOf("&") : -1;
    if (ampersand < 0) return text;
    let resolved = "";
    let from = 0;
    while (ampersand >= 0) {
      // What follows an ampersand may be anything, a secret too: only short words are repeated.
      const end = text.indexOf(";", ampersand);
      if (end < 0) this.fail("an ampersand that begins no reference");
      const name = text.slice(ampersand + 1, end);
      const character = referenced(name);
      resolved += text.slice(from, ampersand) + (character ?? this.fail(`the reference ${/^[a-z]{1,8}$/.test(name) ? `&${name}; ` : ""}is not defined`));
      from = end + 1;
      ampersand = text.indexOf("&", from);
    }
    return resolved + text.slice(from);
  }
}

