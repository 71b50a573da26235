/**
 * Finds the members that tell derived carriers apart in JSON. JSON does not name the type of an object. An enumeration of the base does, whose
 * values are parts of the carriers' names: `StepType` with the value `WaitForTime` stands for `WorkflowStepWaitForTime`.
 */
import { localOf, type Carrier, type Contract, type Member } from "../contract/model.js";
import { allMembers, derivedOf, familyBases, typeOf } from "../contract/queries.js";
import { byCodePoint } from "../text/order.js";
import type { Family } from "../../runtime/json/codec/index.js";

/**
 * Parts of carriers' names that differ from the value, by base and value. Source: the documented answers of NetServer's JSON, and the converters of
 * SuperOffice's npm package `@superoffice/webapi` 12.4.
 */
const unusualNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FieldInfoBase: { Checkbox: "Bool", Integer: "Int", RelationTo: "Relation" },
};

/** A base whose derived carriers JSON tells apart, or of which it does not tell some. */
export interface CarrierFamily {
  readonly base: string;
  /** Undefined if no member tells any of the derived carriers, or if several members do equally well. */
  readonly family: Family | undefined;
  /** Derived carriers that no value of the member stands for. */
  readonly untold: readonly string[];
}

/** Returns the families of all bases that are declared somewhere, and therefore read and written, in code-point order. */
export const carrierFamilies = (contract: Contract): readonly CarrierFamily[] =>
  [...familyBases(contract)].sort(byCodePoint).flatMap((name) => {
    const base = contract.types.get(name);
    return base?.kind === "carrier" ? [familyOf(contract, base)] : [];
  });

function familyOf(contract: Contract, carrier: Carrier): CarrierFamily {
  const base = localOf(carrier.name);
  const heirs = derivedOf(contract, carrier.name)
    .filter(({ abstract }) => !abstract)
    .map(({ name }) => localOf(name));
  const [best, next] = allMembers(contract, carrier)
    .map((member) => ({ member: localOf(member.name), carriers: carriersBy(contract, member, base, heirs) }))
    .filter(({ carriers }) => carriers.size > 0)
    .sort((a, b) => b.carriers.size - a.carriers.size);
  if (!best || best.carriers.size === next?.carriers.size) return { base, family: undefined, untold: heirs };
  const told = new Set(best.carriers.values());
  return {
    base,
    family: { member: best.member, carriers: Object.fromEntries(best.carriers) },
    untold: heirs.filter((each) => !told.has(each)),
  };
}

/** Returns the derived carriers by the values of a member that stand for them. */
function carriersBy(
  contract: Contract,
  { type: ref }: Member,
  base: string,
  heirs: readonly string[],
): ReadonlyMap<string, string> {
  const type = typeOf(contract, ref);
  if (type?.kind !== "enumeration") return new Map();
  const stem = base.replace(/Base$/, "");
  return new Map(
    type.values.flatMap(({ name: value }): [string, string][] => {
      const part = unusualNames[base]?.[value] ?? value;
      const carrier = [stem + part, part + stem].find((each) => heirs.includes(each));
      return carrier === undefined ? [] : [[value, carrier]];
    }),
  );
}
