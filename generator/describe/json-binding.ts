/** Describes the JSON binding of a contract, as plain data in the form of the runtime's `JsonBinding`. */
import { ownPath } from "../contract/endpoint.js";
import { localOf, type Agent, type Contract, type Flags, type Operation, type TypeRef } from "../contract/model.js";
import { typeOf } from "../contract/queries.js";
import type { WebApi } from "../contract/web-api.js";
import type { JsonBinding } from "../../runtime/json/binding.js";
import { usualShape, type ParameterKind, type RequestShape } from "../../runtime/json/shape.js";
import { carrierFamilies } from "./families.js";

/** Returns the facts that a client or a double needs beside descriptors. */
export function describeBinding(contract: Contract, webApi: WebApi): JsonBinding {
  return {
    source: webApi.source,
    shapes: byOperation(contract, (agent, operation) => {
      // The runtime knows that services beside NetServer have no JSON.
      if (ownPath(contract, agent) !== undefined) return undefined;
      const shape = webApi.operations[agent.name]?.[operation.name]?.shape ?? null;
      return shape === usualShapeOf(contract, operation) ? undefined : shape;
    }),
    renamed: byOperation(contract, ({ name }, operation) => webApi.operations[name]?.[operation.name]?.renamed),
    flags: flagsOf(contract, webApi),
    families: Object.fromEntries(
      carrierFamilies(contract).flatMap(({ base, family }) => (family ? [[base, family] as const] : [])),
    ),
  };
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
    request.members.map((member) => ({ name: localOf(member.name), kind: kindOf(contract, member.type) })),
  );

function kindOf(contract: Contract, ref: TypeRef): ParameterKind {
  if (ref.kind === "scalar") return ref.name === "int" ? "integer" : "other";
  const type = typeOf(contract, ref);
  if (type?.kind === "array") return kindOf(contract, type.item.type) === "integer" ? "integers" : "other";
  return type?.kind === "carrier" ? "carrier" : "other";
}

/** Returns the numbers of the names of all flags types: of the contract's names first. */
function flagsOf({ types }: Contract, webApi: WebApi): JsonBinding["flags"] {
  const flags = [...types.values()].filter((type): type is Flags => type.kind === "flags");
  return Object.fromEntries(
    flags.map(({ name, values }) => {
      const own = values.map((each) => [each.name, each.value] as const);
      return [localOf(name), { ...Object.fromEntries(own), ...webApi.flags[localOf(name)] }];
    }),
  );
}
