/**
 * What WCF's DataContractSerializer passes over without a word when it reads a request: an element out of order, in another namespace,
 * or unknown. The member that was meant is then null or zero on the server, and the answer is 200.
 */
import type { AgentDescriptor, CarrierDescriptor, MemberDescriptor, OperationDescriptor, TypeReference } from "../descriptors.js";
import { typeAttribute } from "../soap/any-type.js";
import { soap11 } from "../soap/envelope.js";
import { readChildren } from "../soap/member.js";
import { xsi } from "../soap/output.js";
import { XmlReader } from "../soap/xml-reader.js";

export interface Dropped {
  readonly why: "order" | "namespace" | "unknown";
  /** `ForceResyncBatchTask.InternalKeyIds`: where a reader of the request would look for it. */
  readonly path: string;
  /** A sentence: what came, and what was expected there. */
  readonly message: string;
}

/** The request without what WCF drops from it, as WCF goes on to read it; and what that was. */
export interface Sifted {
  readonly text: string;
  readonly dropped: readonly Dropped[];
}

interface Expected {
  readonly name: string;
  readonly namespace: string;
  readonly type: TypeReference;
  readonly repeated: boolean;
}

/** Throws what the XML reader throws where the text is no sound XML. */
export function sift(agent: AgentDescriptor, operation: OperationDescriptor, text: string): Sifted {
  const sieve = new Sieve(text);
  const { reader } = sieve;
  reader.next();
  // Another root is refused by who reads the envelope.
  if (reader.local !== "Envelope" || reader.namespace !== soap11) return { text, dropped: [] };
  readChildren(reader, () => {
    const inSoap = reader.namespace === soap11;
    if (inSoap && reader.local === "Header") sieve.headers(agent, operation);
    else if (inSoap && reader.local === "Body") readChildren(reader, () => sieve.wrapper(agent, operation));
    else sieve.drop({ why: "unknown", path: reader.local, message: `${reader.local} stands outside of the Header and the Body` });
  });
  return sieve.result();
}

class Sieve {
  readonly reader: XmlReader;
  readonly #dropped: Dropped[] = [];
  readonly #spans: { readonly from: number; readonly to: number }[] = [];

  constructor(text: string) {
    this.reader = new XmlReader(text);
  }

  result(): Sifted {
    const { source } = this.reader;
    let text = "";
    let from = 0;
    for (const span of this.#spans) {
      text += source.slice(from, span.from);
      from = span.to;
    }
    return { text: text + source.slice(from), dropped: this.#dropped };
  }

  /** Order does not matter among header blocks. */
  headers(agent: AgentDescriptor, operation: OperationDescriptor): void {
    const { reader } = this;
    const known = operation.requestHeaders.map((each) => expected(each, agent.namespace));
    readChildren(reader, () => {
      const found = known.find((each) => this.#isHere(each));
      if (found) this.#value(found, `Header.${found.name}`);
      else this.drop(this.#unexpected(known, 0, "Header"));
    });
  }

  /** Another element than the operation's is not dropped but refused, by who reads the body. */
  wrapper(agent: AgentDescriptor, { request }: OperationDescriptor): void {
    const namespace = request.namespace ?? agent.namespace;
    const { reader } = this;
    if (reader.local !== request.element || reader.namespace !== namespace) reader.skip();
    else this.#sequence(request.members.map((each) => expected(each, namespace)), request.element);
  }

  drop(dropped: Dropped): void {
    const from = this.reader.tagStart;
    this.#dropped.push(dropped);
    this.#spans.push({ from, to: this.reader.skip() });
  }

  /** WCF goes through the members in their order and never back. */
  #sequence(members: readonly Expected[], path: string): void {
    let next = 0;
    readChildren(this.reader, () => {
      const at = members.findIndex((each, index) => index >= next && this.#isHere(each));
      const found = members[at];
      if (!found) return this.drop(this.#unexpected(members, next, path));
      next = found.repeated ? at : at + 1;
      this.#value(found, `${path}.${found.name}`);
    });
  }

  #value({ type }: Expected, path: string): void {
    const { reader } = this;
    const isNil = reader.attributes.some((each) => each.namespace === xsi && each.local === "nil" && /^\s*(true|1)\s*$/.test(each.value));
    const descriptor = isNil || typeof type === "string" ? undefined : type();
    switch (descriptor?.kind) {
      case "carrier": return this.#sequence(membersOf(actual(reader, descriptor)), path);
      case "array": return this.#sequence([{ ...expected(descriptor.item, descriptor.namespace), repeated: true }], path);
      case "dictionary": {
        const { namespace, pair, key, value } = descriptor;
        return readChildren(reader, () => {
          if (reader.local !== pair || reader.namespace !== namespace) this.drop(this.#unexpected([{ name: pair, namespace, type: "string", repeated: true }], 0, path));
          else this.#sequence([expected(key, namespace), expected(value, namespace)], `${path}.${pair}`);
        });
      }
      default: reader.skip();
    }
  }

  #isHere({ name, namespace }: Expected): boolean {
    return this.reader.local === name && this.reader.namespace === namespace;
  }

  #unexpected(members: readonly Expected[], next: number, parent: string): Dropped {
    const { local, namespace } = this.reader;
    const path = `${parent}.${local}`;
    const after = members.slice(0, next).findLast((each) => !this.#isHere(each))?.name;
    if (members.slice(0, next).some((each) => this.#isHere(each))) {
      return { why: "order", path, message: `${path} comes ${after === undefined ? "twice" : `after ${after}`}, where it is no longer looked for` };
    }
    const meant = members.find((each) => each.name === local);
    if (meant) return { why: "namespace", path, message: `${path} is in ${namespace || "no namespace"}, and is looked for in ${meant.namespace}` };
    return { why: "unknown", path, message: `${path} is no member; known are ${members.map((each) => each.name).join(", ") || "none"}` };
  }
}

function expected([name, type, occurs, options]: MemberDescriptor, namespace: string): Expected {
  return { name, type, namespace: options?.namespace ?? namespace, repeated: occurs.startsWith("*") };
}

/** The carrier that `xsi:type` says; an unknown one is refused by who reads the value. */
function actual(reader: XmlReader, declared: CarrierDescriptor): CarrierDescriptor {
  const type = typeAttribute(reader);
  return (type && declared.derived?.().find((each) => each.name === type.local && each.namespace === type.namespace)) ?? declared;
}

function membersOf(carrier: CarrierDescriptor): readonly Expected[] {
  return [...(carrier.base ? membersOf(carrier.base()) : []), ...carrier.members.map((each) => expected(each, carrier.namespace))];
}
