/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Elements as they stand in a message: what a reader can compare the source with, instead of taking it apart. */
import { xsi } from "../output.js";
import type { Bindings, XmlReader } from "../xml/reader.js";

/** A start tag without attributes and its end tag, as they stand in a source in which the prefix means the namespace. */
export interface Tag {
  readonly namespace: string;
  readonly local: string;
  /** With its prefix. */
  readonly name: string;
  /** Without what ends it: `<a:Name`. */
  readonly open: string;
  /** What follows `open` where the element is nil and nothing else; undefined where no prefix means the namespace of `nil`. */
  readonly nil: string | undefined;
}

/** Of the namespace that most of it is about, or of another; undefined where no prefix means that. */
export interface TagOf {
  (local: string): Tag;
  (local: string, namespace: string): Tag | undefined;
}

/** A server that invents prefixes without end, or long ones, must not fill the memory, nor have patterns made for each of them: it is read step by step. */
const spellingsAtMost = 50;
const prefixesAtMost = 60;

/** What is made of the names of one namespace, as they are spelt where it and `nil` have certain prefixes; made once for each pair of these. */
export class Spelled<Made> {
  /** That of the names, that of `nil`, and others of which tags may be asked for. */
  readonly #namespaces: readonly [string, string, ...string[]] | undefined;
  readonly #make: (tagOf: TagOf) => Made;
  readonly #made = new Map<string, Made>();
  #bindings: Bindings | undefined;
  #current: Made | undefined;

  /** `namespace` is undefined where the names are of several: then nothing is made. Of `others`, tags may be asked for too. */
  constructor(namespace: string | undefined, make: (tagOf: TagOf) => Made, others: readonly string[] = []) {
    this.#namespaces = namespace === undefined ? undefined : [namespace, xsi, ...others];
    this.#make = make;
  }

  /** What holds where the reader is; undefined where no prefix means the namespace. */
  at(reader: XmlReader): Made | undefined {
    if (this.#bindings === reader.bindings) return this.#current;
    this.#bindings = reader.bindings;
    this.#current = this.#spelledAs(this.#namespaces?.map((each) => reader.prefixOf(each)) ?? []);
    return this.#current;
  }

  #spelledAs(prefixes: readonly (string | undefined)[]): Made | undefined {
    const key = prefixes.map((each) => each ?? "?").join(" ");
    let made = this.#made.get(key);
    if (
      !made &&
      this.#namespaces &&
      prefixes[0] !== undefined &&
      key.length <= prefixesAtMost &&
      this.#made.size < spellingsAtMost
    ) {
      made = this.#make(tagsOf(this.#namespaces, prefixes));
      this.#made.set(key, made);
    }
    return made;
  }
}

function tagsOf(namespaces: readonly [string, ...string[]], prefixes: readonly (string | undefined)[]): TagOf {
  const nil = prefixes[1] ? ` ${prefixes[1]}:nil="true"/>` : undefined;
  return ((local: string, namespace: string = namespaces[0]): Tag | undefined => {
    const prefix = prefixes[namespaces.indexOf(namespace)];
    const name = prefix === "" ? local : `${prefix}:${local}`;
    return prefix === undefined ? undefined : { namespace, local, name, open: `<${name}`, nil };
  }) as TagOf;
}

/** The source of a pattern for an element without attributes, around what the other finds. */
export const elementAround = ({ name }: Tag, inside: string): string =>
  `<${literally(name)}>${inside}</${literally(name)}>`;

const literally = (text: string): string => text.replace(/\W/g, "\\$&");

/**
 * The source of a regular expression for one element that has text in it or none, and no attribute but `nil`. Two groups: the text; and, where
 * there is none, what stands before the end of the tag: a space if it is nil. Both undefined: the element is not there, or stands otherwise.
 *
 * An engine compiles it to machine code that runs over a row of such elements several times faster than any reader in JavaScript. (A group costs a
 * string, but for an empty one or one of a single character.)
 */
export const plainElement = (tag: Tag, nillable: boolean): string =>
  `<${literally(tag.name)}(?:>(${characters}*)</${literally(tag.name)}>|${emptyElement(tag, nillable)}/>)`;

/** Between the name and the end of a tag that is empty, with the group that tells whether it is nil. */
const emptyElement = ({ nil }: Tag, nillable: boolean): string =>
  nillable && nil !== undefined
    ? `( (?=${literally(nil.slice(1))})|(?=\\/>))(?:${literally(nil.slice(1, -2))})?`
    : "()";

/**
 * As `plainElement`, for an element that has elements of text in it, all of one name and not many, or nothing. Their tag is `item`; or, where that is
 * undefined, their namespace's prefix is declared by the element itself, as WCF does it. Three groups: that prefix, the first in the whole pattern of
 * so many; all items; and what stands before the end of the tag.
 */
export function listElement(
  list: Tag,
  nillable: boolean,
  item: Tag | undefined,
  local: string,
  namespace: string,
  group: number,
): string {
  // Neither what is reserved nor what the tag itself says with a prefix may mean something else here.
  const others = [
    "xml[\\w.-]*",
    ...[list.name, list.nil?.slice(1) ?? ""].flatMap((name) =>
      name.includes(":") ? [literally(name.slice(0, name.indexOf(":")))] : [],
    ),
  ];
  const declaration = `(?: xmlns:((?!(?:${others.join("|")})=)[A-Za-z_][\\w.-]*)="${literally(namespace)}")?`;
  // Where nothing is declared, what is said by it is nothing.
  const [declared, name] = item ? ["()", literally(item.name)] : [declaration, `\\${group}:${literally(local)}`];
  const items = `(?!<:)((?:<${name}>${characters.replace("<", "<&")}*</${name}>){0,${itemsAtMost}})`;
  return `<${literally(list.name)}${declared}(?:>${items}</${literally(list.name)}>|${emptyElement(list, nillable)}/>)`;
}

/** More are read by a pattern of their own. */
const itemsAtMost = 100;

/** What text is made of: any but the characters that XML does not have, a tag's beginning, and returns, which stand for something else. */
const characters = "[^<\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]";

/** Sticky, so that it is tried in one place only. */
export const sticky = (source: string): RegExp => new RegExp(source, "y");

