/** Describes the JSON binding of a contract, as plain data in the form of the runtime's `JsonBinding`. */
import { localOf, type Carrier, type Contract, type Flags, type Operation, type TypeRef } from "../contract/model.js";
import { derivedOf, familyBases, typeOf } from "../contract/queries.js";
import type { WebApi } from "../contract/web-api.js";
import type { JsonBinding } from "../../runtime/json/binding.js";
import { usualShape, type ParameterKind } from "../../runtime/json/shape.js";

/** Returns the facts that a client or a double needs beside descriptors. */
export function describeBinding(contract: Contract, webApi: WebApi): JsonBinding {
  return {
    source: webApi.source,
    shapes: byOperation(contract, ({ name }, operation) => {
      const shape = webApi.operations[name]?.[operation.name]?.shape ?? null;
      return shape === usualShapeOf(contract, operation) ? undefined : shape;
    }),
    renamed: byOperation(contract, ({ name }, operation) => webApi.operations[name]?.[operation.name]?.renamed),
    flags: flagsOf(contract, webApi),
    families: familiesOf(contract),
  };
}

/** Returns the values that are defined, by agent and operation. */
function byOperation<Value>(
  { agents }: Contract,
  valueOf: (agent: Contract["agents"][number], operation: Operation) => Value | undefined,
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

const usualShapeOf = (contract: Contract, { name, request }: Operation): ReturnType<typeof usualShape> =>
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

/**
 * The carriers of `FieldInfoBase` whose names do not follow from the values of `FieldType`. Source: the documented answers
 * of NetServer's JSON, and the converters of SuperOffice's npm package `@superoffice/webapi` 12.4.
 */
const unusualNames: Readonly<Record<string, string>> = { Checkbox: "Bool", Integer: "Int", RelationTo: "Relation" };

/**
 * Returns the families of carriers that a member tells apart: an enumeration of the base, whose values are the ends of the
 * carriers' names. `StepType` with the value `WaitForTime` stands for `WorkflowStepWaitForTime`.
 */
function familiesOf(contract: Contract): JsonBinding["families"] {
  const families: Record<string, JsonBinding["families"][string]> = {};
  for (const name of familyBases(contract)) {
    const base = contract.types.get(name);
    const family = base?.kind === "carrier" ? familyOf(contract, base) : undefined;
    if (family) families[localOf(name)] = family;
  }
  return families;
}

function familyOf(contract: Contract, { name, members }: Carrier): JsonBinding["families"][string] | undefined {
  const prefix = localOf(name).replace(/Base$/, "");
  const heirs = new Set(derivedOf(contract, name).map((each) => localOf(each.name)));
  for (const member of members) {
    const type = typeOf(contract, member.type);
    if (type?.kind !== "enumeration") continue;
    const carriers = type.values.flatMap(({ name: value }): [string, string][] => {
      const carrier = [value, unusualNames[value] ?? value].map((end) => prefix + end).find((each) => heirs.has(each));
      return carrier === undefined ? [] : [[value, carrier]];
    });
    if (carriers.length > 0) return { member: localOf(member.name), carriers: Object.fromEntries(carriers) };
  }
  return undefined;
}
