/** Namespaces in XML 1.0: resolves the prefixes of elements and attributes at the reader's position. */
import { ownText } from "../../values/own-text.js";
import { MessageText } from "./chunks.js";
import { attributeSpaces, lineEnds, referenceProblem, resolved, xmlName } from "./text.js";

export interface Attribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** An attribute with the place of its value in the source, without the quotes. */
export interface AttributeAt {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Namespaces by prefix, "" for the default one. Those of the element around are its prototype, so that each lives as long as its element. */
export type Bindings = Readonly<Record<string, string>>;

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
export const outermost = /* @__PURE__ */ Object.assign(Object.create(null) as Record<string, string>, {
  xml: xmlNamespace,
  "": "",
}) as Bindings;

export class NamespacedText extends MessageText {
  /** The namespaces of prefixes at the reader's position. */
  bindings: Bindings = outermost;

  /** Texts that are valid names. A message has few different names, and each very often. */
  readonly #names = new Set<string>();
  /** Results of `prefixOf`, by the bindings that they belong to. */
  readonly #prefixes = new WeakMap<Bindings, Map<string, string | undefined>>();

  /**
   * Returns a prefix that means the namespace here, "" for the default one; undefined if there is none. Of several that are declared outside, only the
   * first counts, so there is also none where that one means something else.
   */
  prefixOf(namespace: string, bindings: Bindings = this.bindings): string | undefined {
    let known = this.#prefixes.get(bindings);
    if (!known) this.#prefixes.set(bindings, (known = new Map<string, string | undefined>()));
    if (!known.has(namespace)) {
      let found = Object.keys(bindings).find((prefix) => bindings[prefix] === namespace);
      // Thousands of rows may declare a prefix each, inside of thousands of elements: each element is looked at once.
      if (found === undefined && bindings !== outermost)
        found = this.prefixOf(namespace, Object.getPrototypeOf(bindings) as Bindings);
      known.set(namespace, found !== undefined && bindings[found] === namespace ? found : undefined);
    }
    return known.get(namespace);
  }

  /** Returns the attributes that declare no namespace, and applies the declarations from here on (Namespaces in XML 1.0). */
  protected attributesOf(given: readonly AttributeAt[]): readonly Attribute[] {
    const bindings = Object.create(this.bindings) as Record<string, string>;
    const values = given.map(({ name, from, to }) => {
      const raw = this.legal(from, to);
      this.at = to;
      const value = this.resolved(attributeSpaces(lineEnds(raw)));
      const [, isDeclared, prefix = ""] = /^(xmlns)(?::(.*))?$/.exec(this.#checked(name)) ?? [];
      if (isDeclared) {
        // §3 and §2.2: no prefix is undeclared, and two of them are spoken for.
        if (
          (prefix !== "" && value === "") ||
          prefix === "xmlns" ||
          (prefix === "xml") !== (value === xmlNamespace) ||
          value === xmlnsNamespace
        )
          this.fail(`the prefix «${prefix}» cannot be declared as that`);
        bindings[prefix] = ownText(value);
        this.bindings = bindings;
      }
      return { name, isDeclared, value };
    });
    const seen = new Set<string>();
    return values.flatMap(({ name, isDeclared, value }) => {
      const [namespace, local] = isDeclared ? [xmlnsNamespace, name] : this.qualified(name, "");
      // Also under two prefixes of one namespace.
      if (seen.size === seen.add(`${namespace} ${local}`).size) this.fail(`the attribute ${name} stands twice`);
      return isDeclared ? [] : [{ namespace, local, value }];
    });
  }

  protected qualified(name: string, unprefixed: string | undefined): [namespace: string, local: string] {
    const colon = this.#checked(name).indexOf(":");
    const namespace = colon < 0 ? unprefixed : this.bindings[name.slice(0, colon)];
    return [namespace ?? this.fail(`the prefix of ${name} is not declared`), name.slice(colon + 1)];
  }

  #checked(name: string): string {
    if (!this.#names.has(name) && !xmlName.test(name)) this.fail("a name was expected");
    this.#names.add(name);
    return name;
  }

  /** References in text that ends where the reader is. */
  protected resolved(raw: string): string {
    const text = resolved(raw);
    if (typeof text === "string") return text;
    this.at += text - raw.length;
    return this.fail(referenceProblem(raw.slice(text)));
  }
}
