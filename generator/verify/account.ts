/** Compares a contract with the Agents Swagger, which describes the same services. */
import {
  localOf,
  type Carrier,
  type Contract,
  type Member,
  type Message,
  type Operation,
  type ScalarName,
  type TypeDef,
  type TypeRef,
} from "../contract/model.js";
import { baseChain } from "../contract/queries.js";
import type { Account, AccountMember, AccountOperation, AccountType } from "../reference/account.js";
import { knownExceptions } from "./exceptions.js";

/** A difference between the contract and the Swagger file. */
export interface Disagreement {
  /**
   * Operation, parameter, type or member that differs: `ErpSync.SaveConnection`, `ErpSync.SaveConnection(Connection)`,
   * `Contact`, `Contact.Name`.
   */
  readonly where: string;
  /** The form in the Swagger file. */
  readonly account: string;
  /** The form in the contract. */
  readonly contract: string;
  /** Explanation of a known difference. Absent for an unknown one. */
  readonly reason?: string;
}

/** The result of a comparison with the Swagger file. */
export interface AccountFindings {
  /** Number of compared operations, and of those whose result has the same type in the contract. */
  readonly operations: { readonly compared: number; readonly same: number };
  /** Operations with an object of parameters, compared by the names, order and types of the parameters. */
  readonly requestObjects: { readonly compared: number; readonly same: number };
  /** Types, compared by the names, order and types of their members. */
  readonly types: { readonly compared: number; readonly same: number };
  readonly disagreements: readonly Disagreement[];
}

/** Reports a difference. */
type Say = (where: string, account: string, contract: string) => void;

/** Compares all operations and types of the Swagger file with the contract. */
export function compareAccount(contract: Contract, account: Account): AccountFindings {
  const disagreements: Disagreement[] = [];
  const say: Say = (where, theirs, ours) => {
    const reason = knownExceptions.get(where);
    disagreements.push({ where, account: theirs, contract: ours, ...(reason !== undefined && { reason }) });
  };
  const count = <T>(items: readonly T[], compare: (item: T) => void) => {
    let same = 0;
    for (const item of items) {
      const before = disagreements.length;
      compare(item);
      if (disagreements.length === before) same++;
    }
    return { compared: items.length, same };
  };
  const agents = new Map(
    contract.agents.map((agent) => [agent.name, new Map(agent.operations.map((each) => [each.name, each]))]),
  );
  const carriers = new Map(
    [...contract.types.values()].flatMap((type) =>
      type.kind === "carrier" ? [[localOf(type.name), type] as const] : [],
    ),
  );
  const operationOf = (each: AccountOperation) => agents.get(each.agent)?.get(each.operation);
  const operations = count(account.operations, (each) => compareResult(contract, each, operationOf(each), say));
  const requestObjects = count(
    account.operations.filter((each) => each.takes === "request"),
    (each) => compareParameters(contract, each, operationOf(each), say),
  );
  for (const each of account.operations)
    if (each.takes !== "request") compareParameters(contract, each, operationOf(each), say);
  const types = count(account.types, (each) => compareType(contract, each, carriers.get(each.name), say));
  return { operations, requestObjects, types, disagreements };
}

const nameOf = ({ agent, operation }: AccountOperation): string => `${agent}.${operation}`;

function compareResult(contract: Contract, each: AccountOperation, operation: Operation | undefined, say: Say): void {
  if (!operation) return say(nameOf(each), "an operation", "none");
  const ours = resultOf(contract, operation.response);
  if (!ours.some((type) => saysSame(each.result, type))) say(`${nameOf(each)} result`, each.result, ours.join(" or "));
}

/** Returns the possible JSON types of a result. The JSON API has no form for several results. */
function resultOf(contract: Contract, { members }: Message): readonly string[] {
  const [first, ...more] = members;
  if (!first) return ["nothing"];
  return more.length > 0 ? [`${members.length} results`] : jsonTypes(contract, first.type);
}

function compareParameters(
  contract: Contract,
  each: AccountOperation,
  operation: Operation | undefined,
  say: Say,
): void {
  if (!operation) return;
  const where = nameOf(each);
  const { members } = operation.request;
  if (each.takes === "request")
    return compareMembers(contract, where, each.parameters, members, (name) => `${where}(${name})`, say);
  // JSON has other names for a single carrier and for a key, so only their number and types are compared.
  if (each.parameters.length !== members.length)
    return say(where, `${each.parameters.length} parameters`, `${members.length}`);
  for (const [index, member] of members.entries())
    compareMember(contract, `${where}(${localOf(member.name)})`, each.parameters[index], member, say);
}

function compareType(contract: Contract, each: AccountType, carrier: Carrier | undefined, say: Say): void {
  if (!carrier) return say(each.name, "a type", "none");
  // .NET's reflection lists a class's own properties before those of its base. XML has them after.
  const members = [carrier, ...baseChain(contract, carrier)].flatMap((level) => level.members);
  compareMembers(contract, each.name, each.members, members, (name) => `${each.name}.${name}`, say);
}

function compareMembers(
  contract: Contract,
  where: string,
  theirs: readonly AccountMember[],
  ours: readonly Member[],
  at: (name: string) => string,
  say: Say,
): void {
  const known = new Map(ours.map((member) => [localOf(member.name), member]));
  const named = new Set(theirs.map(({ name }) => name));
  for (const each of theirs) {
    const member = known.get(each.name);
    if (member) compareMember(contract, at(each.name), each, member, say);
    else say(at(each.name), each.type, "none");
  }
  for (const name of known.keys()) if (!named.has(name)) say(at(name), "none", "a member");
  const [order, ownOrder] = [
    theirs.map(({ name }) => name).filter((name) => known.has(name)),
    [...known.keys()].filter((name) => named.has(name)),
  ];
  if (order.join() !== ownOrder.join()) say(`${where} order`, order.join(", "), ownOrder.join(", "));
}

function compareMember(
  contract: Contract,
  where: string,
  theirs: AccountMember | undefined,
  member: Member,
  say: Say,
): void {
  const ours = jsonTypes(contract, member.type).flatMap((type) => (member.repeated ? [`array of ${type}`] : [type]));
  if (theirs && !ours.some((type) => saysSame(theirs.type, type))) say(where, theirs.type, ours.join(" or "));
}

const scalars: Readonly<Partial<Record<ScalarName, readonly string[]>>> = {
  anyType: ["object"],
  base64Binary: ["string:byte", "string:binary"],
  boolean: ["boolean"],
  dateTime: ["string:date-time"],
  decimal: ["number:double"],
  double: ["number:double"],
  float: ["number:float"],
  int: ["integer:int32"],
  long: ["integer:int64"],
  short: ["integer:int32"],
  string: ["string"],
  unsignedByte: ["integer:int32"],
  unsignedInt: ["integer:int32"],
  unsignedShort: ["integer:int32"],
};

/** Returns the types that Swagger may use for a type. A stream is `binary`, other bytes are `byte`. */
function jsonTypes(contract: Contract, ref: TypeRef): readonly string[] {
  if (ref.kind === "scalar") return scalars[ref.name] ?? ["string"];
  const type: TypeDef | undefined = contract.types.get(ref.name);
  switch (type?.kind) {
    case "carrier":
      return [localOf(type.name)];
    case "array":
      return jsonTypes(contract, type.item.type).map((item) => `array of ${item}`);
    case "dictionary":
      return jsonTypes(contract, type.value.type).map((value) => `map of ${value}`);
    case "enumeration":
    case "flags":
      return [`${type.kind === "flags" ? flagsOf : "enum "}${type.values.map(({ name }) => name).join("|")}`];
    case "restricted":
      return type.meaning === undefined ? (scalars[type.base] ?? ["string"]) : ["string"];
    case undefined:
      return [];
  }
}

/** Marks flags in a type text of this file. Swagger knows only enumerations. */
const flagsOf = "flags ";

/**
 * True if a type of Swagger is the same as ours. For flags, a WSDL has one name for each bit, and `UndefinedValue4` for
 * a bit without a name. Swagger also has a name for zero and names for combinations of bits. The other names must be
 * equal and in the same order.
 */
function saysSame(theirs: string, ours: string): boolean {
  const at = ours.indexOf(flagsOf);
  if (at < 0) return theirs === ours;
  const before = `${ours.slice(0, at)}enum `;
  if (!theirs.startsWith(before)) return false;
  const names = ours
    .slice(at + flagsOf.length)
    .split("|")
    .filter((name) => !/^UndefinedValue\d+$/.test(name));
  let found = 0;
  for (const name of theirs.slice(before.length).split("|")) if (name === names[found]) found++;
  return found === names.length;
}
