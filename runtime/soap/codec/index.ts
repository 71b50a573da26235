/** The codec of each type, compiled from its descriptor at first use and kept. */
import type { MemberDescriptor, TypeDescriptor, TypeReference } from "../../descriptors.js";
import type { Scalar } from "../../values/forms.js";
import { fast } from "../fast/index.js";
import { arrayCodec } from "./array.js";
import { carrierCodec } from "./carrier.js";
import type { Codec, Fast } from "./codec.js";
import { dictionaryCodec } from "./dictionary.js";
import { enumerationCodec, flagsCodec } from "./enumeration.js";
import { Member } from "./member.js";
import { scalarCodec } from "./scalar.js";
import { anyCodec } from "./any-type.js";
import { Sequence } from "./sequence.js";

export type { Member, Sequence };

/** Compiles types. */
export class Codecs {
  readonly #fast: Fast | undefined;
  readonly #codecs = new WeakMap<TypeDescriptor | Scalar, Codec>();

  /** Without `fast`, the same messages are read more slowly. */
  constructor(fast?: Fast) {
    this.#fast = fast;
  }

  /** Returns the codec of a type. Bound, because types refer to each other in circles: each kind is given it to ask for the others. */
  readonly of = (reference: TypeReference): Codec => {
    const type = typeof reference === "object" ? reference : reference();
    let codec = this.#codecs.get(type);
    if (!codec) this.#codecs.set(type, (codec = this.#compile(type)));
    return codec;
  };

  member(descriptor: MemberDescriptor, namespace: string): Member {
    return new Member(descriptor, namespace, this.of);
  }

  /** Returns the members of a message. `name` is told in errors. */
  sequence(members: readonly MemberDescriptor[], namespace: string, name: string): Sequence {
    return new Sequence(
      members.map((each) => this.member(each, namespace)),
      name,
      this.#fast,
    );
  }

  #compile(type: TypeDescriptor | Scalar): Codec {
    if (!("kind" in type)) return type.form.typed ? anyCodec(type, type.form.typed) : scalarCodec(type);
    switch (type.kind) {
      case "carrier":
        return carrierCodec(type, this.of, this.#fast);
      case "array":
        return arrayCodec(type, this.of, this.#fast);
      case "dictionary":
        return dictionaryCodec(type, this.of, this.#fast);
      case "enumeration":
        return enumerationCodec(type);
      case "flags":
        return flagsCodec(type);
      case "restricted":
        return scalarCodec(type.base, type.checks(type.facets));
    }
  }
}

export const codecs: Codecs = /* @__PURE__ */ new Codecs(fast);
