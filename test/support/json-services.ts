/** The vendored contract with its JSON binding, for tests of all 2,007 operations that JSON has. */
import { describeBinding } from "../../generator/describe/json-binding.js";
import { inspect } from "../../generator/index.js";
import { agentDescriptors } from "../../generator/mock/descriptors.js";
import type { Contract, Operation } from "../../generator/contract/model.js";
import type { AgentDescriptor, OperationDescriptor, TypeReference } from "../../runtime/descriptors.js";
import type { JsonBinding } from "../../runtime/json/binding.js";
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

/** Returns the values of a message with the members that tell derived carriers apart as `$type` says, which JSON needs. */
export function agreeing(
  members: readonly (readonly [name: string, type: TypeReference, ...rest: unknown[]])[],
  values: Readonly<Record<string, unknown>>,
  families: JsonBinding["families"],
): Record<string, unknown> {
  const types = new Map(members.map(([name, type]) => [name, type]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = types.get(name);
      return [name, type ? agreeingValue(type, value, families) : value];
    }),
  );
}

function agreeingValue(reference: TypeReference, value: unknown, families: JsonBinding["families"]): unknown {
  if (value === null || value === undefined || typeof reference === "object") return value;
  const type = reference();
  switch (type.kind) {
    case "array":
      return (value as readonly unknown[]).map((each) => agreeingValue(type.item[1], each, families));
    case "dictionary": {
      const of = (held: unknown) => agreeingValue(type.value[1], held, families);
      return value instanceof Map
        ? new Map([...value].map(([key, held]) => [key as unknown, of(held)]))
        : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, of(held)]));
    }
    case "carrier": {
      const given = value as Readonly<Record<string, unknown>>;
      const heir = type.derived?.().find(({ name }) => name === given["$type"]) ?? type;
      const members = membersOf(heir).map(({ name, type: of }) => [name, of] as const);
      const found = agreeing(members, given, families);
      const family = families[type.name];
      if (family) found[family.member] = tellingValue(family, heir.name, members);
      return found;
    }
    default:
      return value;
  }
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
