/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The codecs of answers: they write values as the server does, with all members, and flags by the names that .NET gives them. */
import type { CarrierDescriptor, EnumerationDescriptor, TypeDescriptor } from "../../descriptors.js";
import { derivedByName } from "../../values/family.js";
import { absentMembers } from "../../types.js";
import { isPlainObject } from "../../realm.js";
import { carrierCodec, type CarrierCodec } from "../codec/carrier.js";
import { jsonText, type Codec } from "../codec/codec.js";
import { enumerationCodec, flagsCodec, isUnnamed, numbersOf, type FlagNumbers } from "../codec/enumeration.js";
import { Codecs } from "../codec/index.js";
import type { Member } from "../codec/member.js";
import { own } from "../own.js";

export class ServerCodecs extends Codecs {
  protected override codecOf(type: TypeDescriptor): Codec {
    if (type.kind === "carrier") return this.#carrierCodec(type);
    if (type.kind === "enumeration" && type.zero === undefined) return numbered(enumerationCodec(type));
    if (type.kind === "flags") return naming(type, numbersOf(type, this.bindings.flags));
    return super.codecOf(type);
  }

  /** Returns the codec of a carrier that writes all members, also those that a handler left out. */
  #carrierCodec(descriptor: CarrierDescriptor): CarrierCodec {
    const { families } = this.bindings;
    const codec = carrierCodec(descriptor, this.of, families);
    return {
      ...codec,
      write: (value) => {
        if (!isPlainObject(value)) return codec.write(value);
        const { $type } = value;
        const heir = $type === undefined ? undefined : derivedByName(descriptor).get(String($type));
        const { members } = (heir ? (this.of(() => heir) as CarrierCodec) : codec).sequence();
        // The codec gives the member that tells the carrier its value.
        const told = heir && own(families, descriptor.name)?.member;
        return codec.write(
          completed(
            value,
            members.filter(({ name }) => name !== told),
          ),
        );
      },
    };
  }
}

/** Returns values with .NET's zeros, or null, for the members that are left out. */
function completed(values: object, members: readonly Member[]): Record<PropertyKey, unknown> {
  const whole: Record<PropertyKey, unknown> = { ...values };
  delete whole[absentMembers];
  for (const member of members) {
    if (Object.hasOwn(whole, member.property)) continue;
    const zero = member.zero();
    // A type without a zero is null in .NET, and our reader takes null only where the contract allows it.
    if (zero !== null || member.nillable) whole[member.property] = zero;
  }
  return whole;
}

/** Returns the codec of an enumeration without a name for zero. Json.NET writes such a value as a number. */
const numbered = (codec: Codec): Codec => ({
  ...codec,
  zero: () => "0",
  write: (value) => (value === "0" ? "0" : codec.write(value)),
});

/** Returns the codec of flags that writes them as .NET's `Enum.ToString` does: `FULL` and not each right, and a name for zero. */
function naming(descriptor: EnumerationDescriptor, numbers: FlagNumbers): Codec {
  const codec = flagsCodec(descriptor, numbers);
  return {
    ...codec,
    write: (value) => {
      const written = codec.write(value);
      const sum = sumOf(value as readonly string[], numbers);
      return sum === undefined ? written : (namesOf(sum, numbers) ?? written);
    },
  };
}

/** Returns the number of flags; undefined if the number of a name is not known. */
function sumOf(names: readonly string[], numbers: FlagNumbers): bigint | undefined {
  let sum = BigInt(0);
  for (const name of names) {
    const number = /^\d+$/.test(name) ? Number(name) : own(numbers, name);
    if (typeof number !== "number") return undefined;
    sum |= BigInt(number);
  }
  return sum;
}

/** Returns the JSON of a number of flags by .NET's rule: the greatest names first, and written from the least on. Undefined if a bit has no name. */
function namesOf(sum: bigint, numbers: FlagNumbers): string | undefined {
  const known = Object.entries(numbers)
    .filter((each): each is [string, number] => each[1] !== null && !isUnnamed(each[0]))
    .sort(([, a], [, b]) => b - a);
  if (sum === BigInt(0)) {
    const zero = known.find(([, number]) => number === 0);
    return zero ? jsonText(zero[0]) : "0";
  }
  let rest = sum;
  const found: string[] = [];
  for (const [name, number] of known) {
    const bits = BigInt(number);
    if (number === 0 || (rest & bits) !== bits) continue;
    rest -= bits;
    found.unshift(name);
  }
  return rest === BigInt(0) ? jsonText(found.join(", ")) : undefined;
}

