/**
 * Generates the example messages of the reference pages from a contract, byte for byte. The examples differ from the
 * messages on the wire (see `rules.ts`). Comparing them with the published pages checks how this program understands
 * the WSDL.
 */
import {
  localOf,
  namespaceOf,
  xsdNamespace,
  xsiNamespace,
  type Agent,
  type Contract,
  type Header,
  type Member,
  type Message,
  type Operation,
  type Position,
  type QName,
  type TypeDef,
  type TypeRef,
} from "../contract/model.js";
import { typeOf } from "../contract/queries.js";
import { withMoment, type DocumentedLine } from "./lines.js";
import { documentedRules } from "./rules.js";

/** Options of the example messages. */
export interface DocumentedOptions {
  /** Text for values of `xs:dateTime`. Default: empty. */
  readonly moment?: string;
}

/** Returns the example of a request. */
export const documentedRequest = (
  contract: Contract,
  agent: Agent,
  operation: Operation,
  options: DocumentedOptions = {},
): string => textOf(documentedLines(contract, agent, operation, "request"), options);

/** Returns the example of a response. */
export const documentedResponse = (
  contract: Contract,
  agent: Agent,
  operation: Operation,
  options: DocumentedOptions = {},
): string => textOf(documentedLines(contract, agent, operation, "response"), options);

/** Returns the lines of an example. */
export function documentedLines(
  contract: Contract,
  agent: Agent,
  operation: Operation,
  direction: "request" | "response",
): readonly DocumentedLine[] {
  const page = new Page(contract, agent);
  const headers =
    direction === "request"
      ? documentedRules.headerChoice.shown(operation).flatMap((header) => page.header(header))
      : [];
  return page.envelope(headers, page.wrapper(operation[direction], direction));
}

const textOf = (lines: readonly DocumentedLine[], { moment = "" }: DocumentedOptions): string =>
  lines.map((line) => `${withMoment(line, moment)}\n`).join("");

const at =
  (position: Position) =>
  (text: string): DocumentedLine => ({ text, position });
const spaces = (indent: number): string => " ".repeat(indent);

class Page {
  readonly #contract: Contract;
  readonly #agent: Agent;
  readonly #prefixes: ReadonlyMap<string, string>;

  constructor(contract: Contract, agent: Agent) {
    this.#contract = contract;
    this.#agent = agent;
    this.#prefixes = new Map(documentedRules.prefixes.inOrder(contract, agent));
  }

  envelope(headers: readonly DocumentedLine[], wrapper: readonly DocumentedLine[]): DocumentedLine[] {
    const { envelopeVersion, layout } = documentedRules;
    const line = at(this.#agent.position);
    const declared: readonly (readonly [namespace: string, prefix: string])[] = [
      [envelopeVersion.namespace, "SOAP-ENV"],
      [envelopeVersion.encoding, "SOAP-ENC"],
      [xsiNamespace, "xsi"],
      [xsdNamespace, "xsd"],
      ...this.#prefixes,
    ];
    return [
      line('<?xml version="1.0" encoding="UTF-8"?>'),
      line("<SOAP-ENV:Envelope"),
      ...declared.map(([namespace, prefix], index) =>
        line(` xmlns:${prefix}="${namespace}"${index === declared.length - 1 ? ">" : ""}`),
      ),
      ...headers,
      line(`${spaces(layout.body)}<SOAP-ENV:Body>`),
      ...wrapper,
      line(`${spaces(layout.body)}</SOAP-ENV:Body>`),
      line("</SOAP-ENV:Envelope>"),
      ...layout.afterEnvelope.map(line),
    ];
  }

  /** Returns the lines of a header; none for a header that the pages do not show. */
  header({ element, position }: Header): DocumentedLine[] {
    const {
      headerChoice: { values },
      headerPlace: { indent },
    } = documentedRules;
    const line = at(position);
    const tag = this.#tag(element);
    if (localOf(element) === "ApplicationToken")
      return [line(`${spaces(indent)}<${tag}>${values.ApplicationToken}</${tag}>`)];
    if (localOf(element) !== "Credentials") return [];
    const ticket = `${tag.slice(0, tag.indexOf(":"))}:Ticket`;
    return [
      `${spaces(indent)}<${tag}>`,
      `${spaces(indent + 2)}<${ticket}>${values.Ticket}</${ticket}>`,
      `${spaces(indent)}</${tag}>`,
    ].map(line);
  }

  wrapper({ element, members, position }: Message, direction: "request" | "response"): DocumentedLine[] {
    const indent = documentedRules.layout.wrapper[direction];
    const inside = members.flatMap((each) => this.#member(each, indent + 1));
    return [
      ...this.#element(this.#tag(element), "", inside, indent, position),
      ...documentedRules.layout.afterWrapper[direction].map(at(position)),
    ];
  }

  #tag(name: QName): string {
    return `${this.#prefixes.get(namespaceOf(name)) ?? ""}:${localOf(name)}`;
  }

  #element(
    tag: string,
    attributes: string,
    inside: readonly DocumentedLine[],
    indent: number,
    position: Position,
  ): DocumentedLine[] {
    const line = at(position);
    return [line(`${spaces(indent)}<${tag}${attributes}>`), ...inside, line(`${spaces(indent)}</${tag}>`)];
  }

  #member(member: Member, indent: number): DocumentedLine[] {
    const { depth, typeAnnotations } = documentedRules;
    const tag = this.#tag(member.name);
    if (depth.isReached(indent) && !depth.isExempt(member.type, member.repeated))
      return [this.#nil(tag, indent, member.position)];
    const type = typeOf(this.#contract, member.type);
    const annotation = typeAnnotations.annotation(
      member.type.kind === "scalar" ? `xsd:${member.type.name}` : this.#tag(member.type.name),
    );
    const inside = this.#inside(type, indent + 1);
    if (inside) return this.#element(tag, annotation, inside, indent, member.position);
    const open = `${spaces(indent)}<${tag}${annotation}>`;
    const close = `</${tag}>`;
    if (isMoment(member.type, type)) {
      const isShown = documentedRules.moment.stands(member);
      return [{ text: open + close, position: member.position, ...(isShown && { momentAt: open.length }) }];
    }
    return [{ text: open + valueOf(member.type, type) + close, position: member.position }];
  }

  #nil(tag: string, indent: number, position: Position): DocumentedLine {
    return { text: `${spaces(indent)}<${tag} xsi:nil="true"></${tag}>`, position };
  }

  /** Returns the lines inside an element whose type has child elements; undefined for a type with text. */
  #inside(type: TypeDef | undefined, indent: number): DocumentedLine[] | undefined {
    switch (type?.kind) {
      case "carrier":
        return documentedRules.inheritance.members(type).flatMap((each) => this.#member(each, indent));
      case "array":
        return this.#member(type.item, indent);
      case "dictionary": {
        const pair = this.#tag(type.pair);
        if (documentedRules.depth.isReached(indent)) return [this.#nil(pair, indent, type.position)];
        return this.#element(
          pair,
          "",
          [type.key, type.value].flatMap((each) => this.#member(each, indent + 1)),
          indent,
          type.position,
        );
      }
      default:
        return undefined;
    }
  }
}

const isMoment = (ref: TypeRef, type: TypeDef | undefined): boolean =>
  ref.kind === "scalar" ? ref.name === "dateTime" : type?.kind === "restricted" && type.base === "dateTime";

function valueOf(ref: TypeRef, type: TypeDef | undefined): string {
  const { scalars } = documentedRules.values;
  if (ref.kind === "scalar") return scalars[ref.name] ?? "";
  switch (type?.kind) {
    case "enumeration":
    case "flags":
      return type.values[0]?.name ?? "";
    case "restricted":
      return scalars[type.base] ?? "";
    default:
      return "";
  }
}
