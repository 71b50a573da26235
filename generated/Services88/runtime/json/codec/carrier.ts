/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Carriers. JSON does not name the type of an object: where a base is declared, one of its members tells which derived carrier stands there. */
import type { CarrierDescriptor } from "../../descriptors.js";
import { lazy } from "../../values/lazy.js";
import { derivedByName, derivedOf, hasTypeName } from "../../values/family.js";
import { addStep, Problem } from "../../values/problem.js";
import { asObject } from "../../values/object.js";
import { own } from "../own.js";
import { isJsonObject, type Codec, type CodecOf } from "./codec.js";
import { Member } from "./member.js";
import { Sequence, type Values } from "./sequence.js";

/** The member of a base that tells derived carriers apart, and the name of the carrier for each of its values. */
export interface Family {
  readonly member: string;
  readonly carriers: Readonly<Record<string, string>>;
}

/** The codec of a carrier, with the members for families. */
export interface CarrierCodec extends Codec {
  readonly sequence: () => Sequence;
}

export function carrierCodec(
  descriptor: CarrierDescriptor,
  codecOf: CodecOf,
  families: Readonly<Record<string, Family>>,
): CarrierCodec {
  const { name } = descriptor;
  const sequence = lazy(
    () => new Sequence(membersOf(descriptor, codecOf), name, hasTypeName(descriptor) ? name : undefined),
  );
  const derived = lazy(() => derivedByName(descriptor));
  const sequenceOf = (heir: CarrierDescriptor): Sequence => (codecOf(() => heir) as CarrierCodec).sequence();
  const family = own(families, name);
  return {
    expected: `an object (${name})`,
    zero: () => null,
    sequence,
    write: (value) => {
      const values = asObject(value, name) as Values;
      const heir = derivedOf(values, descriptor, derived);
      const members = heir ? sequenceOf(heir) : sequence();
      return members.write(family ? withTellingMember(values, heir?.name ?? name, family, members) : values);
    },
    read: (json, message) => {
      const told = family && isJsonObject(json) ? tellingValue(json, family) : undefined;
      const heir = typeof told === "string" ? derived().get(own(family?.carriers, told) ?? "") : undefined;
      return (heir ? sequenceOf(heir) : sequence()).read(json, message);
    },
  };
}

const membersOf = (descriptor: CarrierDescriptor, codecOf: CodecOf): Member[] => [
  ...(descriptor.base ? membersOf(descriptor.base(), codecOf) : []),
  ...descriptor.members.map((each) => new Member(each, codecOf)),
];

/** Returns the value of the member that tells the carrier, whatever the case of its name. */
function tellingValue(json: Readonly<Record<string, unknown>>, { member }: Family): unknown {
  if (Object.hasOwn(json, member)) return json[member];
  const key = Object.keys(json).find((each) => each.toLowerCase() === member.toLowerCase());
  return key === undefined ? undefined : json[key];
}

/** Returns the values with the member that tells their carrier. Throws Problem if that member and `$type` do not agree. */
function withTellingMember(values: Values, name: string, { member, carriers }: Family, { members }: Sequence): Values {
  // The TypeScript name may be another.
  const property = members.find((each) => each.name === member)?.property ?? member;
  const given = own(values, property);
  const value = Object.keys(carriers).find((each) => carriers[each] === name);
  if (given === undefined && value !== undefined) return { ...values, [property]: value };
  const told = typeof given === "string" ? own(carriers, given) : undefined;
  if (told === undefined ? value === undefined : told === name) return values;
  throw addStep(
    new Problem(`${value === undefined ? "no value of a derived carrier" : JSON.stringify(value)}, as $type says`, {
      value: given,
    }),
    property,
  );
}

