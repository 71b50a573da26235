/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Families of carriers: where a base is declared, a value says by its `$type` which derived carrier it is. */
import type { CarrierDescriptor } from "../descriptors.js";
import { addStep, Problem } from "./problem.js";

/** True if values carry a `$type`: the carrier, or one that it derives from, is declared somewhere as a base. */
export const hasTypeName = (descriptor: CarrierDescriptor): boolean =>
  descriptor.derived !== undefined || (descriptor.base !== undefined && hasTypeName(descriptor.base()));

/** Returns the carriers that derive from one, by name. */
export const derivedByName = ({ derived }: CarrierDescriptor): ReadonlyMap<string, CarrierDescriptor> =>
  new Map((derived?.() ?? []).map((each) => [each.name, each]));

/** Returns the derived carrier that the values' `$type` names; undefined if it names the carrier itself. Throws Problem. */
export function derivedOf(
  { $type }: { readonly $type?: string },
  { name, derived: isBase }: CarrierDescriptor,
  derived: () => ReadonlyMap<string, CarrierDescriptor>,
): CarrierDescriptor | undefined {
  if ($type === undefined ? !isBase : $type === name) return undefined;
  const heir = $type === undefined ? undefined : derived().get(String($type));
  if (heir) return heir;
  const names = [name, ...derived().keys()].map((each) => JSON.stringify(each)).join(", ");
  const why = $type === undefined ? ", because several carriers may stand here" : "";
  throw addStep(new Problem(`one of ${names}${why}`, { value: $type }), "$type");
}

