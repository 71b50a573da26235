/**
 * The documented form of an operation's messages, as the reference pages show them, rendered from the contract byte for byte. It is not
 * what goes over the wire: its envelope is of another SOAP version, its headers stand outside any Header, and every element carries
 * an `xsi:type`. Made so that what independent people published can be compared with what this program understood.
 */
import {
  localOf, namespaceOf, xsdNamespace, xsiNamespace, type Agent, type Carrier, type Contract, type Member, type Operation, type QName, type TypeDef, type TypeRef,
} from "../contract/model.js";

export interface DocumentedOptions {
  /** What stands for an `xs:dateTime`: the moment at which the page was made, the one thing that the contract does not give. */
  readonly moment: string;
}

/** The request's example. */
export const documentedRequest = (contract: Contract, agent: Agent, operation: Operation, options: DocumentedOptions): string => {
  const page = new Page(contract, agent, options);
  const headers = operation.requestHeaders.flatMap(({ element }) => exampleHeader(page, localOf(element)));
  const body = [...page.wrapper(operation.request.element, operation.request.members, 3), ""];
  return page.envelope(headers, body);
};

/** The response's example: no headers are ever shown. */
export const documentedResponse = (contract: Contract, agent: Agent, operation: Operation, options: DocumentedOptions): string => {
  const page = new Page(contract, agent, options);
  return page.envelope([], page.wrapper(operation.response.element, operation.response.members, 2));
};

/** Stand before the Body, outside any Header; the time zone is never shown. */
function exampleHeader(page: Page, name: string): string[] {
  const tag = page.name(name);
  if (name === "ApplicationToken") return [`  <${tag}>1234567-1234-9876</${tag}>`];
  const ticket = page.name("Ticket");
  if (name === "Credentials") return [`  <${tag}>`, `    <${ticket}>7T:1234abcxyzExample==</${ticket}>`, `  </${tag}>`];
  return [];
}

/** From here on, what may be nil is, and goes no further; unless it is a string that does not repeat. */
const nilFrom = 10;

class Page {
  readonly #contract: Contract;
  readonly #agent: Agent;
  readonly #moment: string;
  readonly #prefixes: ReadonlyMap<string, string>;

  constructor(contract: Contract, agent: Agent, { moment }: DocumentedOptions) {
    this.#contract = contract;
    this.#agent = agent;
    this.#moment = moment;
    this.#prefixes = prefixesOf(contract, agent);
  }

  /** An element or type of the services' namespace. */
  name(local: string): string {
    return `${this.#agent.name}:${local}`;
  }

  envelope(headers: readonly string[], body: readonly string[]): string {
    const declared: readonly (readonly [string, string])[] = [
      ["SOAP-ENV", "http://www.w3.org/2003/05/soap-envelope"],
      ["SOAP-ENC", "http://www.w3.org/2003/05/soap-encoding"],
      ["xsi", xsiNamespace],
      ["xsd", xsdNamespace],
      ...[...this.#prefixes].map(([namespace, prefix]) => [prefix, namespace] as const),
    ];
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<SOAP-ENV:Envelope",
      declared.map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join("\n") + ">",
      ...headers,
      " <SOAP-ENV:Body>",
      ...body,
      " </SOAP-ENV:Body>",
      "</SOAP-ENV:Envelope>",
      "",
      "",
    ].join("\n");
  }

  wrapper(element: QName, members: readonly Member[], indent: number): string[] {
    const tag = this.#tag(element);
    return [`${" ".repeat(indent)}<${tag}>`, ...members.flatMap((each) => this.#member(each, indent + 1)), `${" ".repeat(indent)}</${tag}>`];
  }

  #tag(name: QName): string {
    return `${this.#prefixes.get(namespaceOf(name)) ?? ""}:${localOf(name)}`;
  }

  #type(ref: TypeRef): string {
    return ref.kind === "scalar" ? `xsd:${ref.name}` : this.#tag(ref.name);
  }

  #definition(ref: TypeRef): TypeDef | undefined {
    return ref.kind === "scalar" ? undefined : this.#contract.types.get(ref.name);
  }

  #member(member: Member, indent: number): string[] {
    const tag = this.#tag(member.name);
    const space = " ".repeat(indent);
    const isSingleString = member.type.kind === "scalar" && member.type.name === "string" && !member.repeated;
    if (indent >= nilFrom && !isSingleString) return [`${space}<${tag} xsi:nil="true"></${tag}>`];
    const open = `${space}<${tag} xsi:type="${this.#type(member.type)}">`;
    const inside = this.#inside(this.#definition(member.type), indent + 1);
    return inside ? [open, ...inside, `${space}</${tag}>`] : [`${open}${this.#value(member)}</${tag}>`];
  }

  /** The lines inside an element of a type that has elements; undefined for one that has text. */
  #inside(type: TypeDef | undefined, indent: number): string[] | undefined {
    switch (type?.kind) {
      case "carrier": return this.#ownMembers(type).flatMap((each) => this.#member(each, indent));
      case "array": return this.#member(type.item, indent);
      case "dictionary": {
        const pair = this.#tag(type.pair);
        const space = " ".repeat(indent);
        if (indent >= nilFrom) return [`${space}<${pair} xsi:nil="true"></${pair}>`];
        return [`${space}<${pair}>`, ...[type.key, type.value].flatMap((each) => this.#member(each, indent + 1)), `${space}</${pair}>`];
      }
      default: return undefined;
    }
  }

  /** Inherited members are left out. */
  #ownMembers(type: Carrier): readonly Member[] {
    return type.members;
  }

  #value(member: Member): string {
    const type = this.#definition(member.type);
    if (type?.kind === "enumeration" || type?.kind === "flags") return type.values[0]?.name ?? "";
    if (type?.kind === "restricted") return type.meaning === "duration" ? "" : this.#scalar(type.base, member);
    return member.type.kind === "scalar" ? this.#scalar(member.type.name, member) : "";
  }

  #scalar(name: string, member: Member): string {
    switch (name) {
      case "boolean": return "false";
      case "double": case "float": case "decimal": return "0.0";
      case "dateTime": return member.optional ? this.#moment : "";
      case "int": case "short": case "long": case "byte": case "unsignedInt": case "unsignedShort": case "unsignedLong": case "unsignedByte": return "0";
      default: return "";
    }
  }
}

/** The third and later schemas of the agent's WSDL, then the second, then the first under the agent's own name. */
function prefixesOf(contract: Contract, agent: Agent): ReadonlyMap<string, string> {
  const [main = contract.namespace, second, ...later] = agent.schemas;
  const numbered = (index: number): string => `NetServer${contract.services}${index}`;
  return new Map([
    ...later.map((namespace, index) => [namespace, numbered(index + 2)] as const),
    ...(second === undefined ? [] : [[second, numbered(1)] as const]),
    [main, agent.name],
  ]);
}
