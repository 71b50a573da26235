/** Describes the JSON binding of a contract, as plain data in the form of the runtime's `JsonBinding`. */
import { ownPath } from "../contract/endpoint.js";
import { localOf, type Agent, type Contract, type Flags, type Operation, type TypeRef } from "../contract/model.js";
import { typeOf } from "../contract/queries.js";
import type { WebApi } from "../contract/web-api.js";
import type { JsonBinding, Shapes } from "../../runtime/json/binding.js";
import type { FlagNumbers } from "../../runtime/json/codec/index.js";
import { usualShape, type ParameterKind, type RequestShape } from "../../runtime/json/shape.js";
import { carrierFamilies } from "./families.js";

/** Returns the facts that a client or a double needs beside descriptors. */
export function describeBinding(contract: Contract, webApi: WebApi): JsonBinding {
  return {
    source: webApi.source,
    shapes: shapesOf(contract, webApi),
    renamed: byOperation(contract, ({ name }, operation) => webApi.operations[name]?.[operation.name]?.renamed),
    flags: unusualFlags(contract, webApi),
    families: Object.fromEntries(
      carrierFamilies(contract).flatMap(({ base, family }) => (family ? [[base, family] as const] : [])),
    ),
  };
}

function shapesOf(contract: Contract, webApi: WebApi): Shapes {
  const unusual = byOperation(contract, (agent, operation) => {
    // The runtime knows that services beside NetServer have no JSON.
    if (ownPath(contract, agent) !== undefined) return undefined;
    const shape = webApi.operations[agent.name]?.[operation.name]?.shape ?? null;
    return shape === usualShapeOf(contract, operation) ? undefined : shape;
  });
  const isWithout = ({ name, operations }: Agent): boolean =>
    operations.length > 0 && operations.every((each) => unusual[name]?.[each.name] === null);
  const without = contract.agents.filter(isWithout).map(({ name }) => [name, null] as const);
  return { ...unusual, ...Object.fromEntries(without) };
}

/** Returns the values that are defined, by agent and operation. */
function byOperation<Value>(
  { agents }: Contract,
  valueOf: (agent: Agent, operation: Operation) => Value | undefined,
): Readonly<Record<string, Readonly<Record<string, Value>>>> {
  const values = agents.map((agent) => {
    const own = agent.operations.flatMap((operation): [string, Value][] => {
      const value = valueOf(agent, operation);
      return value === undefined ? [] : [[operation.name, value]];
    });
    return [agent.name, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(values.filter(([, own]) => Object.keys(own).length > 0));
}

/** Returns the shape that most operations with such a request have. */
export const usualShapeOf = (contract: Contract, { name, request }: Operation): RequestShape =>
  usualShape(
    name,
    // More than one parameter give one shape, whatever their types are.
    request.members.slice(0, 2).map((member) => ({ name: localOf(member.name), kind: kindOf(contract, member.type) })),
  );

function kindOf(contract: Contract, ref: TypeRef): ParameterKind {
  if (ref.kind === "scalar") return ref.name === "int" ? "integer" : "other";
  const type = typeOf(contract, ref);
  if (type?.kind === "array") return kindOf(contract, type.item.type) === "integer" ? "integers" : "other";
  return type?.kind === "carrier" ? "carrier" : "other";
}

/** Returns the numbers of the names of a flags type: of the contract's names first. */
export const flagNumbersOf = ({ name, values }: Flags, webApi: WebApi): FlagNumbers => ({
  ...Object.fromEntries(values.map((each) => [each.name, each.value])),
  ...webApi.flags[localOf(name)],
});

/** Returns the numbers that do not follow from the order of the contract's names. */
function unusualFlags({ types }: Contract, webApi: WebApi): JsonBinding["flags"] {
  const flags = [...types.values()].filter((type): type is Flags => type.kind === "flags");
  const unusual = flags.map((type) => {
    let bit = 1;
    const own = Object.entries(flagNumbersOf(type, webApi)).filter(([flag, number]) => {
      const isUsual = number === bit && type.values.some(({ name }) => name === flag);
      if (isUsual) bit *= 2;
      return !isUsual;
    });
    return [localOf(type.name), Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(unusual.filter(([, own]) => Object.keys(own).length > 0));
}
