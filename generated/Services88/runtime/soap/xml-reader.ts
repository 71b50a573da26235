/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/**
 * A pull reader of XML 1.0 with namespaces: start tags, end tags and text, one at a time, over a message that comes piece by piece, of which it
 * holds what it has not read yet. Document type declarations and processing instructions are refused (SOAP 1.1 §3), so that no entity can be
 * defined. Fails with a MessageError that says line and column.
 */
import { MessageError } from "../errors.js";
import { defaultLimits, type Limits } from "../limits.js";
import { Bindings, xmlNamespace, xmlnsNamespace } from "./bindings.js";
import type { Tag } from "./spelling.js";
import { badCharacter, badReference, isName, lineEnds, ownText, resolved, xmlDeclaration } from "./xml-text.js";

export interface Attribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** The next piece of a message, of about so many characters if there are as many; undefined after the last. */
export type Pieces = (characters: number) => string | undefined;

/** Whatever is cut in two by the end of a piece looks wrong at most so far before it: an XML declaration is the longest. */
const cutAtMost = 300;
/** Thrown where the piece ends inside a tag and another has come: the tag is read again. */
const again = Symbol("again");

/** Longer texts hardly ever come twice. */
const knownAtMost = 64;

const none: readonly never[] = [];

export class XmlReader {
  /** What the last `next()` found. */
  kind: "start" | "end" | "text" | "eof" = "eof";
  /** Of a start tag. */
  namespace = "";
  local = "";
  attributes: readonly Attribute[] = none;
  /** Of text: references and CDATA resolved. */
  text = "";
  /** What prefixes mean where the reader is. */
  readonly bindings = new Bindings();

  /** What is there of the message, and where the reader is in it. */
  protected source = "";
  protected at = 0;
  /** Where that which is being read begins: from there on the source is kept when more comes. */
  protected token = 0;
  /** From where on it is kept too, if that is before. */
  protected held = Infinity;
  protected readonly open: string[] = [];
  /** The prefixes that each open element declares, "" for the default namespace. */
  protected readonly declarations: (readonly string[])[] = [];
  protected pendingEnd = false;
  protected seenRoot = false;
  readonly #pieces: Pieces;
  /** Characters before the source, and the line and column in which it begins. */
  #before = 0;
  #line = 1;
  #column = 1;
  /** Where the next ampersand is, if it is not before the reader. */
  protected reference = -1;
  /** Whether text has to be looked at for what ends CDATA, which it may not hold. */
  #hasMarks = false;
  /** What was found to be a name: messages say few of them, and those very often. */
  readonly #names = new Set<string>();
  /** Texts that were read, each at a place that follows from itself. */
  readonly #known: string[] = [];
  readonly #limits: Limits;

  constructor(message: string | Pieces, limits = defaultLimits) {
    this.#pieces = typeof message === "string" ? onePiece(message) : message;
    this.#limits = limits;
  }

  get depth(): number {
    return this.open.length;
  }

  /** Where in the message the tag that was read last begins, and where it ends; characters from 0. */
  get begin(): number {
    return this.#before + this.token;
  }
  get end(): number {
    return this.#before + this.at;
  }

  /** Of a start tag: the prefixes that it declares. */
  get declared(): readonly string[] {
    return this.declarations.at(-1) ?? none;
  }

  /**
   * Reads what a sticky pattern of elements finds here, so many inside each other, references in its groups resolved. Undefined: nothing was
   * read, and `next()` will say what comes.
   */
  match(pattern: RegExp, levels: number): (string | undefined)[] | undefined {
    if (this.pendingEnd || this.#hasMarks || this.open.length + levels > this.#limits.depth) return undefined;
    const from = this.at;
    pattern.lastIndex = from;
    const found: (string | undefined)[] | null = pattern.exec(this.source);
    const end = pattern.lastIndex;
    if (found === null || end === from) return undefined;
    if (this.reference < from) this.reference = (this.source.indexOf("&", from) + 1 || Infinity) - 1;
    if (this.reference < end || end - from > this.#limits.textLength) {
      for (let group = 1; group < found.length; group++) {
        const raw = found[group];
        if (raw === undefined) continue;
        const text = raw.length > this.#limits.textLength ? undefined : resolved(raw);
        // Whatever is wrong with it, `next()` comes to it and says what and where.
        if (text === undefined) return undefined;
        found[group] = text;
      }
    }
    this.at = end;
    return found;
  }

  /** Reads a start tag without attributes ("start", whose end `next()` will find) or an element that is nil, if exactly that comes next. */
  take(tag: Tag, nillable: boolean): "start" | "nil" | undefined {
    const { source } = this;
    if (this.pendingEnd || !source.startsWith(tag.open, this.at) || this.open.length >= this.#limits.depth) return undefined;
    this.token = this.at;
    const at = this.at + tag.open.length;
    const code = source.charCodeAt(at);
    const empty = code === 0x2f && source.charCodeAt(at + 1) === 0x3e;
    if (empty || code === 0x3e) {
      this.at = at + (empty ? 2 : 1);
      return this.#begin(tag.name, none, tag.namespace, tag.local, none, empty);
    }
    if (!nillable || tag.nil === undefined || !source.startsWith(tag.nil, at)) return undefined;
    this.at = at + tag.nil.length;
    return "nil";
  }

  next(): "start" | "end" | "text" | "eof" {
    if (this.pendingEnd) {
      this.pendingEnd = false;
      return this.#close();
    }
    let text = "";
    for (;;) {
      this.token = this.at;
      if (this.at >= this.source.length && !this.#more()) {
        if (this.open.length > 0) this.#refuse(`the message ends inside <${this.open.at(-1)}>`);
        if (!this.seenRoot) this.#refuse("no element");
        return (this.kind = "eof");
      }
      if (this.source.charCodeAt(this.at) !== 0x3c) {
        text += this.#characters(text.length);
        continue;
      }
      // What it begins is told by the next character.
      if (this.at + 1 === this.source.length && this.#more()) continue;
      try {
        const code = this.source.charCodeAt(this.at + 1);
        if (code === 0x21) {
          text += this.#section(text.length);
        } else if (code === 0x3f) {
          this.#declaration();
        } else if (text !== "") {
          this.text = text;
          return (this.kind = "text");
        } else return code === 0x2f ? this.#endTag() : this.#startTag();
      } catch (error) {
        if (error !== again) throw error;
        this.at = this.token;
      }
    }
  }

  /** Text of the message as a string of its own, and mostly the same one for the same text: answers repeat themselves, row by row. */
  own(text: string): string {
    const { length } = text;
    if (length === 0 || length > knownAtMost) return ownText(text);
    const place = (length * 61 + text.charCodeAt(0) * 31 + text.charCodeAt(length >> 1) * 7 + text.charCodeAt(length - 1)) & 1023;
    const known = this.#known[place];
    return known === text ? known : (this.#known[place] = ownText(text));
  }

  /** After a start tag: everything to its end tag is passed over. */
  skip(): void {
    const depth = this.depth;
    while (!(this.next() === "end" && this.depth === depth - 1));
  }

  /** As `skip`; gives the element as it stands in the message. */
  element(): string {
    const wasHeld = this.held <= this.token;
    if (!wasHeld) this.held = this.token;
    const from = this.token - this.held;
    this.skip();
    const text = ownText(this.source.slice(this.held + from, this.at));
    if (!wasHeld) this.held = Infinity;
    return text;
  }

  /** @throws MessageError */
  fail(reason: string): never {
    if (this.source.length - this.at <= cutAtMost && this.#more()) throw again;
    this.#refuse(reason);
  }

  #refuse(reason: string): never {
    const [line, column] = this.#place(this.at);
    throw new MessageError("", `not well-formed XML at line ${line}, column ${column}: ${reason}`);
  }

  /** Line and column, both from 1, of a place in the source. */
  #place(at: number): [line: number, column: number] {
    let [line, column, from] = [this.#line, this.#column, 0];
    for (let end = this.source.indexOf("\n"); end >= 0 && end < at; end = this.source.indexOf("\n", from)) {
      line++;
      column = 1;
      from = end + 1;
    }
    return [line, column + at - from];
  }

  /** Adds the next piece to the source, and lets go what was read. False where there is none. */
  #more(): boolean {
    const keep = Math.min(this.token, this.held);
    const piece = this.#pieces(this.source.length - keep);
    if (piece === undefined) return false;
    const isFirst = this.#before === 0 && this.source === "";
    [this.#line, this.#column] = this.#place(keep);
    const kept = this.source.slice(keep);
    this.source = kept + (isFirst && piece.charCodeAt(0) === 0xfeff ? piece.slice(1) : piece);
    this.#before += keep;
    this.at -= keep;
    this.token -= keep;
    this.held -= keep;
    this.reference = -1;
    this.#hasMarks = this.source.includes("]]>");
    return true;
  }

  #begin(name: string, declared: readonly string[], namespace: string, local: string, attributes: readonly Attribute[], empty: boolean): "start" {
    this.open.push(name);
    this.declarations.push(declared);
    this.namespace = namespace;
    this.local = local;
    this.attributes = attributes;
    this.pendingEnd = empty;
    return (this.kind = "start");
  }

  /** To the next tag, which may be pieces away; after so many characters of the same text. */
  #characters(before: number): string {
    let raw = "";
    for (let end = -1; end < 0; ) {
      end = this.source.indexOf("<", this.at);
      raw += this.#legal(this.at, end < 0 ? this.source.length : end);
      this.at = this.token = end < 0 ? this.source.length : end;
      if (before + raw.length > this.#limits.textLength) this.#tooLong();
      if (end < 0 && !this.#more()) break;
    }
    if (this.open.length === 0) {
      if (/[^ \t\r\n]/.test(raw)) this.#refuse("text outside of the root element");
      return "";
    }
    if (raw.includes("]]>")) this.#refuse("«]]>» in text");
    return this.#unescape(lineEnds(raw));
  }

  /** A part of the source in which nothing stands that XML does not have. */
  #legal(from: number, to: number): string {
    const part = this.source.slice(from, to);
    const bad = badCharacter(part);
    if (bad >= 0) {
      this.at = from + bad;
      this.#refuse("a character that XML does not have");
    }
    return part;
  }

  #tooLong(): never {
    this.#refuse(`more than ${this.#limits.textLength} characters in one piece`);
  }

  /** A comment, or CDATA after so many characters of the same text. */
  #section(before: number): string {
    if (this.source.startsWith("<!--", this.at)) {
      // Two hyphens end it, and nothing but «>» may follow.
      const end = this.#until("--", this.at + 4);
      this.#legal(this.at, end);
      if (this.source.length < end + 3) this.#until(">", end + 2);
      if (this.source.charCodeAt(end + 2) !== 0x3e) this.#refuse("«--» inside a comment");
      this.at = end + 3;
      return "";
    }
    if (!this.source.startsWith("<![CDATA[", this.at)) this.fail("a document type declaration, which is never read");
    if (this.open.length === 0) this.#refuse("CDATA outside of the root element");
    const from = this.at + 9;
    const end = this.#until("]]>", from);
    if (before + end - from > this.#limits.textLength) this.#tooLong();
    const text = this.#legal(from, end);
    this.at = end + 3;
    return lineEnds(text);
  }

  #declaration(): void {
    const declaration = this.#before + this.at === 0 ? xmlDeclaration.exec(this.source.slice(0, cutAtMost)) : null;
    if (!declaration) this.fail("a processing instruction, or an XML declaration that is none");
    this.at = declaration[0].length;
  }

  /** Where the mark is; if it is in the next piece, that is got and all is read again. */
  #until(mark: string, from: number): number {
    const end = this.source.indexOf(mark, from);
    if (end >= 0) return end;
    if (this.source.length - this.token > this.#limits.textLength) this.#tooLong();
    if (this.#more()) throw again;
    return this.#refuse(`«${mark}» is missing`);
  }

  #endTag(): "end" {
    const expected = this.open.at(-1);
    const from = this.at + 2;
    if (expected !== undefined && this.source.startsWith(expected, from) && this.source.charCodeAt(from + expected.length) === 0x3e) {
      this.at = from + expected.length + 1;
      return this.#close();
    }
    const end = this.#until(">", this.at);
    const name = this.source.slice(from, end).replace(/[ \t\r\n]+$/, "");
    if (name !== expected) this.#refuse(`</${name}> where ${expected === undefined ? "nothing is open" : `</${expected}> was expected`}`);
    this.at = end + 1;
    return this.#close();
  }

  #close(): "end" {
    this.open.pop();
    const declared = this.declarations.pop() ?? none;
    if (declared.length > 0) this.bindings.undo(declared);
    return (this.kind = "end");
  }

  #startTag(): "start" {
    if (this.open.length === 0 && this.seenRoot) this.#refuse("a second root element");
    if (this.open.length >= this.#limits.depth) this.#refuse(`more than ${this.#limits.depth} elements inside each other`);
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
      if (raw.length > this.#limits.attributes) this.#refuse(`more than ${this.#limits.attributes} attributes`);
    }
    this.at++;
    this.seenRoot = true;
    const declared = raw.length === 0 ? none : this.#declare(raw);
    const [namespace, local] = this.#qualify(name, this.bindings.resolve(""));
    return this.#begin(name, declared, namespace, local, raw.length === 0 ? none : this.#attributes(raw), empty);
  }

  #declare(raw: readonly { readonly name: string; readonly value: string }[]): readonly string[] {
    let declared: string[] | undefined;
    for (const { name, value } of raw) {
      const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : undefined;
      if (prefix === undefined) continue;
      // Namespaces in XML 1.0 §3 and §2.2: no prefix is undeclared, and two of them are spoken for.
      if (prefix !== "" && value === "") this.#refuse(`the prefix ${prefix} is declared as no namespace`);
      if (prefix === "xmlns" || (prefix === "xml") !== (value === xmlNamespace) || value === xmlnsNamespace) this.#refuse(`the prefix ${prefix || "of the default namespace"} cannot be declared as that`);
      (declared ??= []).push(prefix);
      this.bindings.bind(prefix, value);
    }
    return declared ?? none;
  }

  #attributes(raw: readonly { readonly name: string; readonly value: string }[]): readonly Attribute[] {
    const seen = new Set<string>();
    return raw.flatMap(({ name, value }) => {
      const declares = name === "xmlns" || name.startsWith("xmlns:");
      const [namespace, local] = declares ? [xmlnsNamespace, name] : this.#qualify(name, "");
      // Also under two prefixes of one namespace.
      const expanded = `${namespace} ${local}`;
      if (seen.has(expanded)) this.#refuse(`the attribute ${name} stands twice`);
      seen.add(expanded);
      return declares ? [] : [{ namespace, local, value }];
    });
  }

  #qualify(name: string, unprefixed: string | undefined): [namespace: string, local: string] {
    const colon = name.indexOf(":");
    if (colon < 0) return [unprefixed ?? "", name];
    const namespace = this.bindings.resolve(name.slice(0, colon));
    return [namespace ?? this.#refuse(`the prefix of ${name} is not declared`), name.slice(colon + 1)];
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
    const value = this.#legal(this.at + 1, end);
    if (value.length > this.#limits.textLength) this.#tooLong();
    if (value.includes("<")) this.#refuse(`«<» in the value of ${name}`);
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
    return resolved(text) ?? this.#refuse(badReference(text));
  }
}

function onePiece(text: string): Pieces {
  let rest: string | undefined = text;
  return () => {
    const piece = rest;
    rest = undefined;
    return piece;
  };
}

