/**
 * Finds what WCF's DataContractSerializer passes over without a word when it reads a request: an element out of order, in another namespace, or
 * unknown. The member that was meant is then null or zero on the server, and the answer is 200.
 */
import type {
  AgentDescriptor,
  ArrayDescriptor,
  EnumerationDescriptor,
  OperationDescriptor,
  ScalarName,
} from "../../descriptors.js";
import { DroppedLog, type Dropped, type DroppedParts } from "../../double/dropped.js";
import { MessageError } from "../../errors.js";
import type { Limits } from "../../http/limits.js";
import * as scalars from "../../scalars.js";
import { expectedOf } from "../../values/scalar-text.js";
import { Problem, withoutOverflow } from "../../values/problem.js";
import { anyScalarOf } from "../codec/any-type.js";
import { readRequest } from "../envelope.js";
import { soap11 } from "../fault.js";
import { mustUnderstand, wcfNotes } from "../headers.js";
import { readChildren, readText } from "../xml/content.js";
import { XmlReader } from "../xml/reader.js";
import { expected, isAt, membersOf, unexpected, type Expected } from "./expected.js";
import { asDotNetReads, refusesForeignItems } from "./lexical.js";
import { actual, problemAt, quoted, Refused, refuseOtherType, saysNil, typeSaid } from "./refused.js";

/** A request as WCF goes on to read it, and the parts that it dropped. */
export interface Sifted extends DroppedParts {
  readonly text: string;
}

/** Removes from a request what WCF drops. @throws Refused for what WCF refuses; MessageError for XML that is not well-formed */
export function sift(agent: AgentDescriptor, operation: OperationDescriptor, text: string, limits?: Limits): Sifted {
  const sieve = new Sieve(text, limits);
  try {
    sieve.envelope(agent, operation);
  } catch (thrown) {
    const error = withoutOverflow(thrown);
    if (error instanceof Problem) throw new Refused("DeserializationFailed", sieve.path, error.tell());
    // Read as a request, it says where in the request the text is no sound XML.
    if (error instanceof MessageError) readRequest(agent, operation, text, limits);
    throw error;
  }
  return sieve.result();
}

class Sieve {
  readonly reader: XmlReader;
  /** The path of the value that was looked at last. */
  path = "";
  readonly #log = new DroppedLog();
  /** The parts of the source that are dropped, or stand there otherwise than our reader takes them; and what it is given instead. */
  readonly #spans: { readonly from: number; to: number; readonly text: string }[] = [];
  readonly #source: string;

  constructor(text: string, limits?: Limits) {
    this.#source = text.replace(/^\uFEFF/, "");
    this.reader = new XmlReader(this.#source, limits);
  }

  result(): Sifted {
    const source = this.#source;
    let text = "";
    let from = 0;
    for (const span of this.#spans) {
      text += source.slice(from, span.from) + span.text;
      from = span.to;
    }
    const { dropped, droppedCount } = this.#log;
    return { text: text + source.slice(from), dropped, droppedCount };
  }

  envelope(agent: AgentDescriptor, operation: OperationDescriptor): void {
    const { reader } = this;
    reader.next();
    if (reader.local !== "Envelope" || reader.namespace !== soap11)
      throw new Refused(
        "DeserializationFailed",
        "",
        `expected a SOAP 1.1 envelope, got ${reader.local} of ${reader.namespace || "no namespace"}`,
      );
    let bodies = 0;
    readChildren(reader, () => {
      const { local } = reader;
      const inSoap = reader.namespace === soap11;
      if (inSoap && local === "Header" && bodies === 0) this.#headers(agent, operation);
      else if (inSoap && local === "Body") {
        bodies++;
        readChildren(reader, () => this.#wrapper(agent, operation));
      } else
        this.#drop(() => ({
          why: "unknown",
          path: quoted(local),
          message:
            inSoap && local === "Header"
              ? "Header comes after the Body"
              : `${quoted(local)} stands outside of the Header and the Body`,
        }));
    });
  }

  /** Order does not matter among header blocks. */
  #headers(agent: AgentDescriptor, operation: OperationDescriptor): void {
    const { reader } = this;
    const known = operation.requestHeaders.map((each) => expected(each, agent.namespace));
    const seen = new Set<string>();
    readChildren(reader, () => {
      const { local, namespace } = reader;
      const found = known.find((each) => isAt(this.reader, each));
      const path = `Header.${local}`;
      if (found && !seen.has(found.name)) {
        seen.add(found.name);
        this.#value(found, path);
      } else if (found) this.#drop(() => ({ why: "order", path, message: `${path} comes twice` }));
      // A server understands these also where the operation does not take them. Our reader would refuse one that must be understood.
      else if (namespace === agent.namespace && sessionHeaders.has(local)) this.#cut();
      // Blocks that others put there (a debugger, addressing) are theirs, unless they insist.
      else if (namespace === wcfNotes) reader.skip();
      else if (mustUnderstand(reader)) throw new Refused("MustUnderstand", path, "is to be understood, and is not");
      else if (namespace === agent.namespace || known.some((each) => each.name === local))
        this.#drop(() => unexpected(reader, known, 0, "Header"));
      else reader.skip();
    });
  }

  #wrapper(agent: AgentDescriptor, { request }: OperationDescriptor): void {
    const namespace = request.namespace ?? agent.namespace;
    const { local, namespace: actual } = this.reader;
    if (local !== request.element || actual !== namespace) {
      throw new Refused(
        "DeserializationFailed",
        "",
        `expected the element ${request.element} of ${namespace}, got ${local} of ${actual || "no namespace"}`,
      );
    }
    this.#sequence(
      request.members.map((each) => expected(each, namespace)),
      request.element,
    );
  }

  /** Passes over the element that the reader is at; `tell` says why. */
  #drop(tell: () => Dropped): void {
    this.#log.note(tell);
    this.#cut();
  }

  /** Passes over the element that the reader is at, so that our reader does not see it. */
  #cut(): void {
    const { reader } = this;
    const { begin: from } = reader;
    reader.skip();
    const last = this.#spans.at(-1);
    // Elements that follow each other are one part, with the white space between them.
    if (last?.text === "" && /^[ \t\r\n]*$/.test(this.#source.slice(last.to, from))) last.to = reader.end;
    else this.#spans.push({ from, to: reader.end, text: "" });
  }

  /** WCF goes through the members in their order and never back. */
  #sequence(members: readonly Expected[], path: string): void {
    let next = 0;
    const seen = new Set<Expected>();
    readChildren(this.reader, () => {
      const at = members.findIndex((each, index) => index >= next && isAt(this.reader, each));
      const found = members[at];
      if (!found) return this.#drop(() => unexpected(this.reader, members, next, path));
      next = found.repeated ? at : at + 1;
      seen.add(found);
      this.#value(found, `${path}.${found.name}`);
    });
    const missing = members.find((each) => each.required && !seen.has(each));
    if (missing) {
      const lost = this.#log.dropped.find((each) => each.path === `${path}.${missing.name}`);
      throw lost
        ? new Refused("DeserializationFailed", "", lost.message)
        : new Refused("DeserializationFailed", `${path}.${missing.name}`, "is missing, and may not be left out");
    }
  }

  #value({ type }: Expected, path: string): void {
    const { reader } = this;
    this.path = path;
    if (saysNil(reader, path)) return this.#nil(path);
    if (typeof type === "object") return type.name === "anyType" ? this.#any(path) : this.#scalar(type.name, path);
    const descriptor = type();
    if (descriptor.kind !== "carrier" && descriptor.kind !== "restricted") refuseOtherType(reader, descriptor, path);
    switch (descriptor.kind) {
      case "carrier":
        return this.#sequence(membersOf(actual(reader, descriptor, path)), path);
      case "array":
        return this.#array(descriptor, path);
      case "enumeration":
      case "flags":
        return this.#names(descriptor, path);
      case "dictionary": {
        const { namespace, pair, key, value } = descriptor;
        return readChildren(reader, () => {
          if (reader.local !== pair || reader.namespace !== namespace)
            this.#drop(() =>
              unexpected(reader, [{ name: pair, namespace, type, repeated: true, required: false }], 0, path),
            );
          else this.#sequence([expected(key, namespace), expected(value, namespace)], `${path}.${pair}`);
        });
      }
      case "restricted":
        return this.#scalar(descriptor.base.name, path);
    }
  }

  /** .NET passes over what is inside an element that is nil. */
  #nil(path: string): void {
    const { reader } = this;
    const from = reader.end;
    if (this.#isEmpty()) return;
    this.#log.note(() => ({ why: "nil", path, message: `${path} is nil, and what is inside it is not looked at` }));
    this.#spans.push({ from, to: reader.begin, text: "" });
  }

  /** Reads to the end tag. True if nothing but white space stands before it. */
  #isEmpty(): boolean {
    const { reader } = this;
    const { depth } = reader;
    let isEmpty = true;
    for (let kind = reader.next(); kind !== "end" || reader.depth >= depth; kind = reader.next())
      isEmpty &&= kind === "text" && /^[ \t\r\n]*$/.test(reader.text);
    return isEmpty;
  }

  #array({ item, namespace }: ArrayDescriptor, path: string): void {
    const { reader } = this;
    const [, type] = item;
    const each = { ...expected(item, namespace), repeated: true, required: false };
    if (typeof type === "function" || !refusesForeignItems.has(type.name)) return this.#sequence([each], path);
    readChildren(reader, () => {
      if (!isAt(this.reader, each))
        throw new Refused("DeserializationFailed", "", unexpected(reader, [each], 0, path).message);
      this.#value(each, `${path}.${each.name}`);
    });
  }

  /** A value of which `xsi:type` says the type. What our reader does not know, it keeps as XML. */
  #any(path: string): void {
    const { reader } = this;
    if (typeSaid(reader, path) === undefined) {
      if (!this.#isEmpty())
        throw new Refused("DeserializationFailed", path, "expected an xsi:type, which says what the value is");
      return;
    }
    const known = anyScalarOf(reader, scalars.anyType.types ?? {});
    if (known) this.#scalar(known.name, path);
    else reader.skip();
  }

  /** The text of a simple value: refused where .NET refuses it, and rewritten where only .NET takes it. */
  #scalar(name: ScalarName, path: string): void {
    const { reader } = this;
    const from = reader.end;
    const text = readText(reader);
    const taken = asDotNetReads(name, text);
    if (taken === undefined) throw problemAt(path, expectedOf(scalars[name]), text);
    if (taken !== text) this.#spans.push({ from, to: reader.begin, text: taken });
  }

  /** A client takes a name that it does not know, because its server may be newer; a server knows all of its names, and looks for no other white space than a space between two of them. */
  #names({ name, kind, names }: EnumerationDescriptor, path: string): void {
    const text = readText(this.reader);
    const unknown = (kind === "flags" ? text.split(" ").filter((each) => each !== "") : [text]).find(
      (each) => !names.includes(each),
    );
    if (unknown !== undefined) throw problemAt(path, `a name of ${name} that this server knows`, unknown);
  }
}

/** Header blocks that NetServer's clients send with every call, though SoPrincipal binds no Credentials; WCF passes over the others. */
const sessionHeaders: ReadonlySet<string> = new Set(["ApplicationToken", "Credentials", "TimeZone"]);
