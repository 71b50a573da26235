/**
 * A pull reader of XML 1.0 with namespaces over a string: start tags, end tags and text, one at a time. Document type declarations and
 * processing instructions are refused (SOAP 1.1 §3), so that no entity can be defined. Fails with a MessageError that says line and column.
 */
import { MessageError } from "../errors.js";
import { defaultLimits, type Limits } from "../limits.js";
import { Bindings, xmlNamespace, xmlnsNamespace } from "./bindings.js";
import type { Tag } from "./spelling.js";
import { badCharacter, badReference, isName, lineEnds, Occurrences, resolved, xmlDeclaration } from "./xml-text.js";

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

  source: string;
  protected at = 0;
  /** What prefixes mean where the reader is. */
  readonly bindings = new Bindings();
  protected readonly open: string[] = [];
  /** What each open element declares. */
  protected readonly declarations: (readonly string[])[] = [];
  #references = new Occurrences("", "&");
  /** Whether text has to be looked at for what it may not hold, or for line ends that are not what they seem: messages have neither. */
  #hasMarks = false;
  #hasReturns = false;
  /** What was found to be a name: messages say few of them, and those very often. */
  readonly #names = new Set<string>();
  protected pendingEnd = false;
  protected seenRoot = false;
  readonly #limits: Limits;

  constructor(source: string, limits = defaultLimits) {
    this.#limits = limits;
    this.source = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    this.look(0);
  }

  /** Looks the source over once, for what then need not be looked for in each piece; it was seen before up to `from`. */
  protected look(from: number): void {
    const { source } = this;
    const bad = badCharacter(from === 0 ? source : source.slice(from));
    if (bad !== undefined) {
      this.at = from + bad;
      this.fail("a character that XML does not have");
    }
    this.#references = new Occurrences(source, "&");
    this.#hasMarks = source.includes("]]>");
    this.#hasReturns = source.includes("\r");
  }

  get depth(): number {
    return this.open.length;
  }

  /**
   * Reads what a sticky pattern of elements finds here, so many inside each other, references in its groups resolved. Undefined: nothing was
   * read, and `next()` will say what comes.
   */
  match(pattern: RegExp, levels = 1): readonly (string | undefined)[] | undefined {
    if (this.pendingEnd || this.#hasMarks || this.#hasReturns || this.open.length + levels > this.#limits.depth) return undefined;
    const from = this.at;
    pattern.lastIndex = from;
    const found: (string | undefined)[] | null = pattern.exec(this.source);
    const end = pattern.lastIndex;
    if (found === null || end === from) return undefined;
    if (this.#references.within(from, end) || end - from > this.#limits.textLength) {
      for (let group = 1; group < found.length; group++) {
        const raw = found[group];
        if (raw === undefined) continue;
        const text = raw.length > this.#limits.textLength ? undefined : resolved(raw);
        // Whatever is wrong with it, `next()` comes to it and says what and where.
        if (text === undefined) return undefined;
        found[group] = text;
      }
    }
    this.at = this.tagEnd = end;
    return found;
  }

  /** Reads a start tag without attributes ("start", whose end `next()` will find) or an element that is nil, if exactly that comes next. */
  take(tag: Tag, nillable: boolean): "start" | "nil" | undefined {
    const { source } = this;
    const from = this.at;
    if (this.pendingEnd || !source.startsWith(tag.open, from) || this.open.length >= this.#limits.depth) return undefined;
    const at = from + tag.open.length;
    const code = source.charCodeAt(at);
    if (code === 0x3e) return this.#begin(tag, from, at + 1, false);
    if (code === 0x2f && source.charCodeAt(at + 1) === 0x3e) return this.#begin(tag, from, at + 2, true);
    if (!nillable || tag.nil === undefined || !source.startsWith(tag.nil, at)) return undefined;
    this.at = this.tagEnd = at + tag.nil.length;
    return "nil";
  }

  #begin(tag: Tag, from: number, to: number, empty: boolean): "start" {
    this.open.push(tag.name);
    this.declarations.push(noPrefixes);
    this.tagStart = from;
    this.at = this.tagEnd = to;
    this.namespace = tag.namespace;
    this.local = tag.local;
    this.declared = noPrefixes;
    this.attributes = noAttributes;
    this.pendingEnd = empty;
    this.kind = "start";
    return "start";
  }

  next(): "start" | "end" | "text" | "eof" {
    if (this.pendingEnd) {
      this.pendingEnd = false;
      return this.#close();
    }
    let text = "";
    const { source } = this;
    for (;;) {
      if (this.at >= source.length) {
        if (this.open.length > 0) this.ended(`the message ends inside <${this.open.at(-1)}>`);
        if (!this.seenRoot) this.ended("no element");
        return this.eof();
      }
      if (source.charCodeAt(this.at) !== 0x3c) {
        const end = source.indexOf("<", this.at);
        if (end < 0 && this.open.length > 0) this.ended(`the message ends inside <${this.open.at(-1)}>`);
        const raw = source.slice(this.at, end < 0 ? source.length : end);
        if (this.open.length === 0 && raw.trim() !== "") this.fail("text outside of the root element");
        if (this.#hasMarks && raw.includes("]]>")) this.fail("«]]>» in text");
        if (text.length + raw.length > this.#limits.textLength) this.#tooLong();
        if (this.open.length > 0) text += this.#unescape(lineEnds(raw));
        this.at += raw.length;
        continue;
      }
      const code = source.charCodeAt(this.at + 1);
      if (code === 0x21) {
        if (source.startsWith("<![CDATA[", this.at)) text += this.#section(text.length);
        else if (source.startsWith("<!--", this.at)) this.#comment();
        else this.fail("a document type declaration, which is never read");
        continue;
      }
      if (code === 0x3f) {
        const declaration = this.at === 0 ? xmlDeclaration.exec(source.slice(0, 300)) : null;
        if (!declaration) this.fail("a processing instruction, or an XML declaration that is none");
        this.at = declaration[0].length;
        continue;
      }
      if (text !== "") {
        this.text = text;
        return (this.kind = "text");
      }
      return code === 0x2f ? this.#endTag() : this.#startTag();
    }
  }

  /** After a start tag: everything to its end tag is passed over. The source between `tagStart` and the returned offset is the element. */
  skip(): number {
    const depth = this.depth;
    while (!(this.kind === "end" && this.depth === depth - 1)) this.next();
    return this.tagEnd;
  }

  /** The source is at its end, and nothing is missing. */
  protected eof(): "eof" {
    return (this.kind = "eof");
  }

  /** The source ends where more was expected. */
  protected ended(reason: string): never {
    this.fail(reason);
  }

  fail(reason: string): never {
    throw new MessageError("", `not well-formed XML at ${this.place()}: ${reason}`);
  }

  protected place(): string {
    const before = this.source.slice(0, this.at);
    return `line ${before.split("\n").length}, column ${this.at - before.lastIndexOf("\n")}`;
  }

  #tooLong(): never {
    this.fail(`more than ${this.#limits.textLength} characters in one piece`);
  }

  /** CDATA, after so many characters of the same text. */
  #section(before: number): string {
    if (this.open.length === 0) this.fail("CDATA outside of the root element");
    const from = this.at + 9;
    const end = this.#until("]]>", from);
    if (before + end - from > this.#limits.textLength) this.#tooLong();
    this.at = end + 3;
    return lineEnds(this.source.slice(from, end));
  }

  /** Two hyphens end it, and nothing but «>» may follow. */
  #comment(): void {
    const end = this.#until("--", this.at + 4);
    if (this.source.charCodeAt(end + 2) !== 0x3e) this.fail("«--» inside a comment");
    this.at = end + 3;
  }

  #until(mark: string, from: number): number {
    const end = this.source.indexOf(mark, from);
    return end < 0 ? this.ended(`«${mark}» is missing`) : end;
  }

  #endTag(): "end" {
    const expected = this.open.at(-1);
    const from = this.at + 2;
    if (expected !== undefined && this.source.startsWith(expected, from) && this.source.charCodeAt(from + expected.length) === 0x3e) {
      this.at = from + expected.length + 1;
      return this.#close();
    }
    const end = this.#until(">", this.at);
    const name = this.source.slice(from, end).trimEnd();
    if (name !== expected) this.fail(`</${name}> where ${expected === undefined ? "nothing is open" : `</${expected}> was expected`}`);
    this.at = end + 1;
    return this.#close();
  }

  #close(): "end" {
    this.open.pop();
    const declared = this.declarations.pop() ?? noPrefixes;
    if (declared.length > 0) this.bindings.undo(declared);
    this.tagEnd = this.at;
    return (this.kind = "end");
  }

  #startTag(): "start" {
    if (this.open.length === 0 && this.seenRoot) this.fail("a second root element");
    if (this.open.length >= this.#limits.depth) this.fail(`more than ${this.#limits.depth} elements inside each other`);
    this.seenRoot = true;
    this.tagStart = this.at;
    this.at++;
    const name = this.#name();
    const raw: { name: string; value: string }[] = [];
    let empty = false;
    for (;;) {
      const spaced = this.#space();
      const code = this.source.charCodeAt(this.at);
      if (code === 0x3e) break;
      if (code === 0x2f && this.source.charCodeAt(this.at + 1) === 0x3e) {
        empty = true;
        this.at++;
        break;
      }
      if (!spaced) this.fail("an attribute, «>» or «/>» was expected");
      raw.push(this.#attribute());
      if (raw.length > this.#limits.attributes) this.fail(`more than ${this.#limits.attributes} attributes`);
    }
    this.at++;
    this.tagEnd = this.at;
    this.declared = raw.length === 0 ? noPrefixes : this.#declare(raw);
    this.open.push(name);
    this.declarations.push(this.declared);
    [this.namespace, this.local] = this.#qualify(name, this.bindings.resolve(""));
    this.attributes = raw.length === 0 ? noAttributes : this.#attributes(raw);
    this.pendingEnd = empty;
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
    if (this.source.charCodeAt(this.at) !== 0x3d) this.fail(`«=» was expected after ${name}`);
    this.at++;
    this.#space();
    const quote = this.source.charAt(this.at);
    if (quote !== '"' && quote !== "'") this.fail(`the value of ${name} has no quotes`);
    const end = this.#until(quote, this.at + 1);
    const value = this.source.slice(this.at + 1, end);
    if (value.length > this.#limits.textLength) this.#tooLong();
    if (value.includes("<")) this.fail(`«<» in the value of ${name}`);
    this.at = end + 1;
    return { name, value: this.#unescape(lineEnds(value).replace(/[\t\n]/g, " ")) };
  }

  #name(): string {
    const from = this.at;
    for (;;) {
      const code = this.source.charCodeAt(this.at);
      if (!(code > 0x20) || code === 0x3e || code === 0x2f || code === 0x3d || code === 0x3c || code === 0x22 || code === 0x27 || code === 0x26) break;
      this.at++;
    }
    if (this.at === from) this.fail("a name was expected");
    const name = this.source.slice(from, this.at);
    if (!this.#names.has(name)) {
      if (!isName(name)) this.fail("a name was expected");
      this.#names.add(name);
    }
    return name;
  }

  #space(): boolean {
    const from = this.at;
    for (;;) {
      const code = this.source.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return this.at > from;
      this.at++;
    }
  }

  #unescape(text: string): string {
    return resolved(text) ?? this.fail(badReference(text));
  }
}
