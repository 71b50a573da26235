/**
 * Converts a contract to a complete list of statements. Two contracts with the same statements differ only in
 * positions. The namespace of the services is written as `~`, so that two versions can be compared.
 */
import { familyBases } from "../contract/queries.js";
import { readsAsNull } from "../contract/zero.js";
import { clientTypeOf } from "./client-type.js";
import { putJsonStatements } from "./json-statements.js";
import { describeType, signatureOf } from "./signature.js";
import {
  localOf,
  namespaceOf,
  type Agent,
  type Contract,
  type Doc,
  type Header,
  type Member,
  type Operation,
  type Position,
  type QName,
  type TypeDef,
  type TypeRef,
} from "../contract/model.js";

/** A fact about a contract. */
export interface Statement {
  readonly value: string;
  readonly position?: Position;
  /** Returns the type in the client, and whether a reader may find null. It is derived from other statements. */
  readonly inClient?: () => { readonly type: string; readonly isNull: boolean };
  /** Returns a description of an operation or a type. It is derived from other statements. */
  readonly description?: () => string;
}

/** Statements by key. For example, `member Contact.Name nillable` has the value `true`. */
export type Statements = ReadonlyMap<string, Statement>;

/** A statement that differs between two contracts. `was` is absent if it is new, `is` if it was removed. */
export interface StatementChange {
  readonly key: string;
  readonly was?: string;
  readonly is?: string;
}

/**
 * Returns all statements about a contract.
 *
 * @param withJson adds those about JSON; for contracts with a JSON binding that are compared with each other
 */
export function statementsOf(contract: Contract, withJson = false): Statements {
  const writer = new Writer(contract);
  writer.put("contract services", contract.services);
  writer.put("contract namespace", contract.namespace);
  for (const agent of contract.agents) writer.agent(agent);
  for (const type of contract.types.values()) writer.type(type);
  if (withJson)
    putJsonStatements(
      contract,
      (name) => shownName(name, contract.namespace),
      (key, value) => writer.put(key, value),
    );
  return writer.statements;
}

class Writer {
  readonly statements = new Map<string, Statement>();
  readonly #contract: Contract;
  readonly #namespace: string;
  readonly #families: ReadonlySet<QName>;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#namespace = contract.namespace;
    this.#families = familyBases(contract);
  }

  put(
    key: string,
    value: string | boolean | number,
    position?: Position,
    more: Pick<Statement, "inClient" | "description"> = {},
  ): void {
    this.statements.set(key, { value: String(value), ...(position && { position }), ...more });
  }

  agent(agent: Agent): void {
    const key = `agent ${agent.name}`;
    this.put(key, "", agent.position);
    this.put(`${key} address`, agent.address);
    this.put(`${key} service`, agent.serviceName);
    this.put(`${key} schemas`, list(agent.schemas.map((each) => this.#short(each))));
    this.put(`${key} operations`, list(agent.operations.map((each) => each.name)));
    this.#doc(key, agent.doc);
    for (const operation of agent.operations) this.#operation(agent, operation);
  }

  #operation(agent: Agent, operation: Operation): void {
    const key = `operation ${agent.name}.${operation.name}`;
    this.put(key, "", operation.position, { description: () => signatureOf(this.#contract, operation) });
    this.put(`${key} action`, this.#short(operation.soapAction));
    this.#doc(key, operation.doc);
    for (const direction of ["request", "response"] as const) {
      const message = operation[direction];
      this.put(`${key} ${direction}`, this.#name(message.element), message.position);
      this.#members(`${key} ${direction}`, message.members);
      const headers = operation[`${direction}Headers`];
      this.put(`${key} ${direction} headers`, list(headers.map((each) => this.#name(each.element))));
      for (const header of headers) this.#header(`${key} ${direction} header ${this.#name(header.element)}`, header);
    }
  }

  #header(key: string, { type, nillable, position }: Header): void {
    this.put(key, `${this.#ref(type)}${nillable ? " or null" : ""}`, position);
  }

  #members(key: string, members: readonly Member[]): void {
    this.put(`${key} order`, list(members.map((each) => this.#name(each.name))));
    for (const member of members)
      this.#member(
        `${key} member ${this.#name(member.name)}`,
        member,
        () => !member.repeated && readsAsNull(this.#contract, member),
      );
  }

  #member(key: string, member: Member, isNullIfAbsent: () => boolean): void {
    const { type, nillable, optional, repeated, doc, position } = member;
    this.put(key, "", position);
    const inClient = () => ({ type: clientTypeOf(this.#contract, type), isNull: nillable || isNullIfAbsent() });
    this.put(`${key} type`, this.#ref(type), position, { inClient });
    this.put(`${key} nillable`, nillable, position);
    this.put(`${key} optional`, optional, position);
    this.put(`${key} repeated`, repeated, position);
    this.#doc(key, doc);
  }

  type(type: TypeDef): void {
    const key = `type ${this.#name(type.name)}`;
    this.put(key, "", type.position, { description: () => describeType(this.#contract, type) });
    this.put(`${key} kind`, type.kind, type.position);
    this.#doc(key, type.doc);
    switch (type.kind) {
      case "carrier":
        this.put(`${key} base`, type.base ? this.#name(type.base) : "", type.position);
        this.put(`${key} abstract`, type.abstract, type.position);
        this.put(`${key} family`, this.#families.has(type.name), type.position);
        this.put(`${key} struct`, type.valueType, type.position);
        this.#members(key, type.members);
        break;
      case "array":
        this.put(`${key} item`, this.#name(type.item.name), type.item.position);
        this.#member(`${key} part item`, type.item, never);
        break;
      case "dictionary":
        this.put(
          `${key} pair`,
          list([type.pair, type.key.name, type.value.name].map((each) => this.#name(each))),
          type.position,
        );
        this.#member(`${key} part key`, type.key, never);
        this.#member(`${key} part value`, type.value, never);
        break;
      case "enumeration":
      case "flags":
        this.put(`${key} names`, list(type.values.map((each) => each.name)), type.position);
        for (const { name, value, doc } of type.values) {
          this.put(`${key} name ${name}`, value, type.position);
          this.#doc(`${key} name ${name}`, doc);
        }
        break;
      case "restricted":
        this.put(`${key} restricts`, `${type.base}${type.meaning ? ` as ${type.meaning}` : ""}`, type.position);
        this.put(`${key} facets`, list(type.facets.map((each) => `${each.name} ${each.value}`)), type.position);
    }
  }

  #doc(key: string, doc: Doc | undefined): void {
    if (doc) this.put(`${key} doc`, JSON.stringify([doc.summary, doc.returns ?? null]));
  }

  #ref(ref: TypeRef): string {
    return ref.kind === "scalar" ? `xs:${ref.name}` : this.#name(ref.name);
  }

  #name(name: QName): string {
    return shownName(name, this.#namespace);
  }

  #short(text: string): string {
    return text === this.#namespace || text.startsWith(`${this.#namespace}/`)
      ? `~${text.slice(this.#namespace.length)}`
      : text;
  }
}

/** Returns the local name for the services' own namespace, and Clark notation for others. */
export const shownName = (name: QName, namespace: string): string =>
  namespaceOf(name) === namespace ? localOf(name) : name;

/** An absent item of an array is missing, not null. */
const never = (): boolean => false;

const list = (names: readonly string[]): string => JSON.stringify(names);

/** Returns the names in a statement whose value is a list. */
export const namesIn = (statement: Statement | undefined): readonly string[] =>
  statement ? (JSON.parse(statement.value) as readonly string[]) : [];
