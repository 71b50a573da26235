/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The codecs of a contract's types, each compiled from its descriptor at first use. */
import type { TypeDescriptor, TypeReference } from "../../descriptors.js";
import type { Scalar } from "../../values/forms.js";
import { anyCodec } from "./any-type.js";
import { arrayCodec } from "./array.js";
import { carrierCodec, type Family } from "./carrier.js";
import type { Codec } from "./codec.js";
import { dictionaryCodec } from "./dictionary.js";
import { enumerationCodec, flagsCodec, numbersOf, type FlagNumbers } from "./enumeration.js";
import { restrictedCodec, scalarCodec } from "./scalar.js";

export type { Family, FlagNumbers };

/** Facts about types that a WSDL does not have. */
export interface TypeBindings {
  /** Numbers of flags that `numbersOf` does not give, by the name of the flags type. */
  readonly flags: Readonly<Record<string, FlagNumbers>>;
  /** By the name of the base. */
  readonly families: Readonly<Record<string, Family>>;
}

const codecOfScalar = (scalar: Scalar): Codec =>
  scalar.form.typed ? anyCodec(scalar, scalar.form.typed) : scalarCodec(scalar);

/** The codecs of one client. */
export class Codecs {
  protected readonly bindings: TypeBindings;
  readonly #byType = new WeakMap<object, Codec>();

  constructor(bindings: TypeBindings) {
    this.bindings = bindings;
  }

  /** Returns the codec of a type. */
  readonly of = (reference: TypeReference): Codec => {
    const type = typeof reference === "function" ? reference() : reference;
    let codec = this.#byType.get(type);
    if (!codec) this.#byType.set(type, (codec = "form" in type ? codecOfScalar(type) : this.codecOf(type)));
    return codec;
  };

  /** Compiles the codec of a type. */
  protected codecOf(type: TypeDescriptor): Codec {
    switch (type.kind) {
      case "carrier":
        return carrierCodec(type, this.of, this.bindings.families);
      case "array":
        return arrayCodec(type, this.of);
      case "dictionary":
        return dictionaryCodec(type, this.of);
      case "enumeration":
        return enumerationCodec(type);
      case "flags":
        return flagsCodec(type, numbersOf(type, this.bindings.flags));
      case "restricted":
        return restrictedCodec(type);
    }
  }
}

