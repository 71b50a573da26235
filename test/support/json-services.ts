/** The vendored contract with its JSON binding, for tests of all 2,007 operations that JSON has. */
import { describeBinding } from "../../generator/describe/json-binding.js";
import { inspect } from "../../generator/index.js";
import { agentDescriptors } from "../../generator/mock/descriptors.js";
import type { Contract, Operation } from "../../generator/contract/model.js";
import type { AgentDescriptor, OperationDescriptor, TypeReference } from "../../runtime/descriptors.js";
import type { JsonBinding } from "../../runtime/json/binding.js";
import { numbersOf } from "../../runtime/json/codec/enumeration.js";
import { shapeOf, type RequestShape } from "../../runtime/json/shape.js";
import { membersOf } from "../../runtime/json/webapi/sieve.js";

export interface JsonOperation {
  readonly agent: AgentDescriptor;
  readonly operation: OperationDescriptor;
  /** The same operation in the contract. */
  readonly declared: Operation;
  readonly shape: RequestShape;
}

export interface JsonServices {
  readonly contract: Contract;
  readonly binding: JsonBinding;
  readonly agents: readonly AgentDescriptor[];
  /** The operations that JSON has. */
  readonly operations: readonly JsonOperation[];
}

export async function jsonServices(): Promise<JsonServices> {
  const [contract] = await inspect({ from: "wsdl/Services88" });
  if (!contract?.webApi) throw new Error("wsdl/Services88 has no webapi.json");
  const binding = describeBinding(contract, contract.webApi);
  const agents = agentDescriptors(contract);
  const operations = agents.flatMap((agent, index) =>
    Object.values(agent.operations).flatMap((operation): JsonOperation[] => {
      const declared = contract.agents[index]?.operations.find(({ name }) => name === operation.name);
      const shape = shapeOf(agent, operation, binding.shapes);
      return shape === null || !declared ? [] : [{ agent, operation, declared, shape }];
    }),
  );
  return { contract, binding, agents, operations };
}

/**
 * Returns the values of a message in the form in which JSON gives them back. Members that tell derived carriers apart agree with `$type`. Flags have only
 * names that .NET has too, and one name for each bit.
 */
export function agreeing(
  members: readonly (readonly [name: string, type: TypeReference, ...rest: unknown[]])[],
  values: Readonly<Record<string, unknown>>,
  binding: JsonBinding,
): Record<string, unknown> {
  const types = new Map(members.map(([name, type]) => [name, type]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = types.get(name);
      return [name, type ? agreeingValue(type, value, binding) : value];
    }),
  );
}

/** Returns a value of a type in the same way. */
export function agreeingValue(reference: TypeReference, value: unknown, binding: JsonBinding): unknown {
  if (value === null || value === undefined) return value;
  if (typeof reference === "object") return reference.form.kind === "any" ? withoutBytes(value) : value;
  const type = reference();
  switch (type.kind) {
    case "array":
      return (value as readonly unknown[]).map((each) => agreeingValue(type.item[1], each, binding));
    case "dictionary": {
      const of = (held: unknown) => agreeingValue(type.value[1], held, binding);
      return value instanceof Map
        ? new Map([...value].map(([key, held]) => [key as unknown, of(held)]))
        : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, of(held)]));
    }
    case "carrier": {
      const given = value as Readonly<Record<string, unknown>>;
      const heir = type.derived?.().find(({ name }) => name === given["$type"]) ?? type;
      const members = membersOf(heir).map(({ name, type: of }) => [name, of] as const);
      const found = agreeing(members, given, binding);
      const family = binding.families[type.name];
      if (family) found[family.member] = tellingValue(family, heir.name, members);
      return found;
    }
    case "flags": {
      const numbers = numbersOf(type, binding.flags);
      const first = (name: string) => type.names.find((each) => numbers[each] === numbers[name]) === name;
      return (value as readonly string[]).filter((name) => first(name) && !name.startsWith("UndefinedValue"));
    }
    default:
      return value;
  }
}

/** Returns a value of any type. JSON does not tell bytes from text. */
function withoutBytes(value: unknown): unknown {
  const { value: held } = value as { readonly value: unknown };
  return held instanceof Uint8Array ? { $type: "xs:string", value: Buffer.from(held).toString("base64") } : value;
}

/** Returns the value of the telling member for a carrier; for the base itself one that tells no derived carrier. */
function tellingValue(
  { member, carriers }: JsonBinding["families"][string],
  name: string,
  members: readonly (readonly [name: string, type: TypeReference])[],
): unknown {
  const value = Object.keys(carriers).find((each) => carriers[each] === name);
  if (value !== undefined) return value;
  const type = members.find(([each]) => each === member)?.[1];
  const described = typeof type === "function" ? type() : undefined;
  return described?.kind === "enumeration" ? described.names.find((each) => !Object.hasOwn(carriers, each)) : undefined;
}
