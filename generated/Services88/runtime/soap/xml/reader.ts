/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * A pull reader of XML 1.0 with namespaces: start tags, end tags and text, one at a time. Document type declarations and processing instructions are
 * refused (SOAP 1.1 §3), so that no entity can be defined. Fails with a MessageError that says line and column.
 */
import { ownText } from "../../values/own-text.js";
import { NamespacedText, outermost, type Attribute, type AttributeAt, type Bindings } from "./namespaces.js";
import { lineEnds, resolved, xmlDeclaration } from "./text.js";

export type { Attribute, Bindings };

/** The start tag of an element without attributes, as a message spells it. */
export interface Tag {
  readonly namespace: string;
  readonly local: string;
  /** The element's name with its prefix. */
  readonly name: string;
  /** The tag without its end: `<a:Name`. */
  readonly open: string;
  /** The rest of the tag if the element is nil: ` i:nil="true"/>`. Undefined where no prefix means the namespace of `nil`. */
  readonly nil: string | undefined;
}

const none: readonly Attribute[] = [];
const space = "[ \\t\\r\\n]";
const name = "([^ \\t\\r\\n<>&\"'/=]+)";
/** The beginning of a tag, and its end if that follows. */
const tagPattern = new RegExp(`<(/?)${name}(?:${space}*(/?)>)?`, "y");
/** An attribute, or the end of the tag. */
const attributePattern = new RegExp(`${space}+${name}${space}*=${space}*("[^"<]*"|'[^'<]*')|${space}*(/?)>`, "y");

export class XmlReader extends NamespacedText {
  /** True if elements that the contract does not have may take the place of members. */
  allowsMismatch = false;
  /** The kind of token that the last `next()` found. */
  kind: "start" | "end" | "text" | "eof" = "eof";
  /** Namespace, name and attributes of a start tag. */
  namespace = "";
  local = "";
  attributes: readonly Attribute[] = none;
  /** The text, with references and CDATA resolved. */
  text = "";
  protected readonly open: string[] = [];
  /** The namespaces of prefixes outside of each open element. */
  protected readonly outside: Bindings[] = [];
  protected pendingEnd = false;
  protected seenRoot = false;
  get depth(): number {
    return this.open.length;
  }

  /** Returns the local names of the elements that are open at a depth and below it, from the outside in. */
  openFrom(depth: number): readonly string[] {
    return this.open.slice(depth - 1).map((name) => name.slice(name.indexOf(":") + 1));
  }

  /** The namespaces that a start tag declares itself. */
  get declared(): Bindings {
    return this.bindings === this.outside.at(-1) ? {} : this.bindings;
  }

  /**
   * Reads the elements that a sticky regular expression matches, `levels` of them inside each other. Returns its groups with references resolved, or
   * undefined without reading if nothing matches: `next` says what comes. The groups before `first` must have no part in the match.
   */
  match(expression: RegExp, levels: number, first = 1): (string | undefined)[] | undefined {
    if (this.pendingEnd || this.hasMarks || this.open.length + levels > this.limits.depth) return undefined;
    const from = this.at;
    expression.lastIndex = from;
    const groups: (string | undefined)[] | null = expression.exec(this.source);
    const end = expression.lastIndex;
    if (groups === null || end === from) return undefined;
    for (let group = 1; group < first; group++) if (groups[group] !== undefined) return undefined;
    if (this.reference < from) this.reference = (this.source.indexOf("&", from) + 1 || Infinity) - 1;
    if (this.reference < end || end - from > this.limits.textLength) {
      for (let group = 1; group < groups.length; group++) {
        const raw = groups[group];
        if (raw === undefined) continue;
        const text = raw.length > this.limits.textLength ? 0 : resolved(raw);
        // `next` will come to whatever is wrong, and say what and where.
        if (typeof text === "number") return undefined;
        groups[group] = text;
      }
    }
    this.at = end;
    return groups;
  }

  /** Reads a start tag without attributes ("start", whose end `next()` will find) or an element that is nil, if exactly that comes next. */
  take(tag: Tag, nillable: boolean): "start" | "nil" | undefined {
    const { source } = this;
    if (this.pendingEnd || !source.startsWith(tag.open, this.at) || this.open.length >= this.limits.depth)
      return undefined;
    this.token = this.at;
    const at = this.at + tag.open.length;
    const code = source.charCodeAt(at);
    const empty = code === 0x2f && source.charCodeAt(at + 1) === 0x3e;
    if (empty || code === 0x3e) {
      this.at = at + (empty ? 2 : 1);
      this.attributes = none;
      return this.#begin(tag.name, tag.namespace, tag.local, empty, this.bindings);
    }
    if (!nillable || tag.nil === undefined || !source.startsWith(tag.nil, at)) return undefined;
    this.at = at + tag.nil.length;
    return "nil";
  }

  next(): "start" | "end" | "text" | "eof" {
    if (this.pendingEnd || this.#takesEnd()) return this.#close();
    for (let text = ""; ;) {
      this.token = this.at;
      const rest = this.source.length - this.at;
      // What begins here is told by so many characters.
      if ((rest < 2 || (rest < 9 && this.#is("<!"))) && this.more()) continue;
      const isOutside = this.open.length === 0;
      if (rest === 0) {
        if (!isOutside || !this.seenRoot) this.fail("the message ends early");
        return (this.kind = "eof");
      }
      if (!this.#is("<")) text += this.#characters();
      else if (this.#is("<!--")) {
        // Two hyphens end it, and nothing but «>» may follow.
        if (/--|-$/.test(this.upTo("-->", 4))) this.fail("«--» inside a comment");
      } else if (this.#is("<![CDATA[") && !isOutside) text += lineEnds(this.upTo("]]>", 9));
      else if (this.#is("<!") || this.#is("<?")) this.#declaration();
      else if (text === "") {
        const kind = this.#tag();
        if (kind) return kind;
      } else {
        this.text = text;
        return (this.kind = "text");
      }
      if (text.length > this.limits.textLength) this.tooLong();
    }
  }

  /** Passes over everything from behind a start tag to its end tag. */
  skip(): void {
    const depth = this.depth;
    while (!(this.next() === "end" && this.depth < depth));
  }

  /** Passes over an element as `skip` does, and returns it as it stands in the message. */
  element(): string {
    const wasHeld = this.held <= this.token;
    if (!wasHeld) this.held = this.token;
    const from = this.token - this.held;
    this.skip();
    const text = ownText(this.source.slice(this.held + from, this.at));
    if (!wasHeld) this.held = Infinity;
    return text;
  }

  /** Reads the end tag that is expected, as it nearly always stands. */
  #takesEnd(): boolean {
    const { source, at } = this;
    const innermost = this.open.at(-1);
    if (
      innermost === undefined ||
      source.charCodeAt(at + 1) !== 0x2f ||
      !source.startsWith(innermost, at + 2) ||
      source.charCodeAt(at) !== 0x3c
    )
      return false;
    const end = at + 2 + innermost.length;
    if (source.charCodeAt(end) !== 0x3e) return false;
    this.token = at;
    this.at = end + 1;
    return true;
  }

  #begin(name: string, namespace: string, local: string, empty: boolean, outside: Bindings): "start" {
    this.open.push(name);
    this.outside.push(outside);
    this.namespace = namespace;
    this.local = local;
    this.pendingEnd = empty;
    return (this.kind = "start");
  }

  #close(): "end" {
    this.pendingEnd = false;
    this.open.pop();
    this.bindings = this.outside.pop() ?? outermost;
    return (this.kind = "end");
  }

  /** To the next tag. */
  #characters(): string {
    const isOutside = this.open.length === 0;
    const end = this.find("<", 0);
    const raw = this.legal(this.at, end < 0 ? this.source.length : end);
    const bad = raw.search(isOutside ? /[^ \t\r\n]/ : /]]>/);
    this.at += bad < 0 ? raw.length : bad;
    if (bad >= 0) this.fail(isOutside ? "text outside of the root element" : "«]]>» in text");
    // Around the root, white space is nothing.
    return isOutside ? "" : this.resolved(lineEnds(raw));
  }

  #declaration(): void {
    const isFirst = this.end === 0 && this.#is("<?");
    if (!isFirst || !xmlDeclaration.test(this.upTo("?>", 2)))
      this.fail("a document type declaration or a processing instruction, which are never read");
  }

  /** Undefined where the tag was cut in two: now there is more of it. */
  #tag(): "start" | "end" | undefined {
    const { source, open, limits } = this;
    const innermost = open.at(-1) ?? "";
    tagPattern.lastIndex = this.at;
    const [, slash, name = "", end] = tagPattern.exec(source) ?? [];
    let last = tagPattern.lastIndex;
    if (slash === "/" && end === "") {
      if (name !== innermost)
        this.fail(`</${name}> where ${innermost === "" ? "nothing is open" : `</${innermost}> was expected`}`);
      this.at = last;
      return this.#close();
    }
    const attributes: AttributeAt[] = [];
    let empty = slash === "" ? end : undefined;
    while (slash === "" && empty === undefined) {
      attributePattern.lastIndex = last;
      const found = attributePattern.exec(source);
      if (!found) break;
      last = attributePattern.lastIndex;
      empty = found[3];
      if (
        empty === undefined &&
        attributes.push({
          name: found[1] ?? "",
          from: last - (found[2] ?? "").length + 1,
          to: last - 1,
        }) > limits.attributes
      )
        this.exceeds("attributes", "attributes in one element");
    }
    if (empty === undefined) {
      // No tag holds the beginning of another.
      if (!source.includes("<", this.at + 1) && this.more()) return undefined;
      this.fail("a tag was expected");
    }
    if (open.length >= limits.depth) this.exceeds("depth", "elements inside each other");
    if (this.seenRoot && open.length === 0) this.fail("a second root element");
    this.seenRoot = true;
    const outside = this.bindings;
    this.attributes = attributes.length > 0 ? this.attributesOf(attributes) : none;
    const [namespace, local] = this.qualified(name, this.bindings[""]);
    this.at = last;
    return this.#begin(name, namespace, local, empty !== "", outside);
  }

  #is(beginning: string): boolean {
    return this.source.startsWith(beginning, this.at);
  }
}

