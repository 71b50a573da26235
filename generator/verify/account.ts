/** A contract and the Agents Swagger's account of the same services in, where the two disagree out. */
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

export interface Disagreement {
  /** `ErpSync.SaveConnection`, `ErpSync.SaveConnection(Connection)`, `Contact`, `Contact.Name`: what the two disagree about. */
  readonly where: string;
  readonly account: string;
  readonly contract: string;
  /** Why this one is known and no mistake of either; absent for one that nobody has explained. */
  readonly reason?: string;
}

export interface AccountFindings {
  /** Operations and types of the account, and how many of them the contract has with the same names, order and types. */
  readonly operations: { readonly compared: number; readonly same: number };
  readonly requestObjects: { readonly compared: number; readonly same: number };
  readonly types: { readonly compared: number; readonly same: number };
  readonly disagreements: readonly Disagreement[];
}

type Say = (where: string, account: string, contract: string) => void;

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

/** A message of several results has no form in JSON. */
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
  // The one carrier, and the one key, are called otherwise in JSON; that there is one, and of which type, is what can be compared.
  if (each.parameters.length !== members.length)
    return say(where, `${each.parameters.length} parameters`, `${members.length}`);
  for (const [index, member] of members.entries())
    compareMember(contract, `${where}(${localOf(member.name)})`, each.parameters[index], member, say);
}

function compareType(contract: Contract, each: AccountType, carrier: Carrier | undefined, say: Say): void {
  if (!carrier) return say(each.name, "a type", "none");
  // .NET's reflection gives a class's own properties before its base's; XML has the base's first.
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

/** What Swagger may say of a type; a stream is `binary`, other octets are `byte`. */
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

/** Before the names of flags, in what we say of a type; Swagger knows enumerations only. */
const flagsOf = "flags ";

/**
 * Flags are one bit a name in a WSDL. In .NET, and so in Swagger, there are also a name for zero and names for several bits; and a bit
 * that has no name there is `UndefinedValue4` in the WSDL. What is left must be the same names in the same order.
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
