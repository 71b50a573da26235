/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Carriers: a sequence of members, those of the base first. Where a base is declared, a carrier derived from it may stand. */
import type { CarrierDescriptor } from "../../descriptors.js";
import { unknownType } from "../../types.js";
import { derivedByName, derivedOf, hasTypeName } from "../../values/family.js";
import { Problem } from "../../values/problem.js";
import { xsi, type Output } from "../output.js";
import { ownText } from "../../values/own-text.js";
import { escapeAttribute } from "../xml/writer.js";
import { type Codec, type CodecOf, type Fast } from "./codec.js";
import { lazy } from "../../values/lazy.js";
import { Member } from "./member.js";
import { Sequence } from "./sequence.js";
import { asObject } from "../../values/object.js";
import type { Values } from "./template.js";
import { typeAttribute } from "./xsi.js";

export function carrierCodec(descriptor: CarrierDescriptor, codecOf: CodecOf, fast: Fast | undefined): Codec {
  const sequence = lazy(
    () =>
      new Sequence(
        membersOf(descriptor, codecOf),
        descriptor.name,
        fast,
        hasTypeName(descriptor) ? descriptor.name : undefined,
      ),
  );
  const derived = lazy(() => derivedByName(descriptor));
  const sequenceOf = (heir: CarrierDescriptor): Sequence => (codecOf(() => heir).sequence as () => Sequence)();
  return {
    expected: `an object (${descriptor.name})`,
    zero: () => null,
    sequence,
    write: (out, name, value) => {
      const values = asObject(value, descriptor.name) as Values;
      const heir = derivedOf(values, descriptor, derived);
      if (heir) {
        const type = ` ${out.prefix(xsi)}:type="${out.qname(heir.namespace, heir.name)}"`;
        sequenceOf(heir).writeElement(out, name, values, type);
        return;
      }
      const received = values[unknownType];
      if (received === undefined && descriptor.abstract)
        throw new Problem(`a carrier derived from ${descriptor.name}, which is abstract`, { value });
      sequence().writeElement(out, name, values, received === undefined ? "" : receivedType(out, received));
    },
    read: (reader) => {
      const type = typeAttribute(reader);
      if (!type || (type.local === descriptor.name && type.namespace === descriptor.namespace))
        return sequence().read(reader);
      const heir = derived().get(type.local);
      if (heir?.namespace === type.namespace) return sequenceOf(heir).read(reader);
      const values = sequence().read(reader);
      values[unknownType] = ownText(`{${type.namespace}}${type.local}`);
      return values;
    },
  };
}

const membersOf = (descriptor: CarrierDescriptor, codecOf: CodecOf): Member[] => [
  ...(descriptor.base ? membersOf(descriptor.base(), codecOf) : []),
  ...descriptor.members.map((each) => new Member(each, descriptor.namespace, codecOf)),
];

/** Returns the `xsi:type` attribute that came with the values. */
function receivedType(out: Output, received: string): string {
  const match = /^\{([^}]*)\}([^\s"<&:]+)$/.exec(received);
  if (!match) throw new Problem("expected the unknown type as it was received");
  return ` ${out.prefix(xsi)}:type="${escapeAttribute(out.qname(match[1] ?? "", match[2] ?? ""))}"`;
}

