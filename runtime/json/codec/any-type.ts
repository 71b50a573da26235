/** `xs:anyType`: JSON does not name the type of a value, so that only the kinds of JSON are told apart. */
import type { Form, Scalar } from "../../values/forms.js";
import { addStep, Problem } from "../../values/problem.js";
import { expectedOf } from "../../values/scalar-text.js";
import { refuseOtherWire } from "../../values/other-wire.js";
import type { Parsed } from "../parse.js";
import { wireName, type Codec } from "./codec.js";
import { jsonOf } from "./scalar.js";

export function anyCodec(anyType: Scalar, typed: NonNullable<Form["typed"]>): Codec {
  const { types = {} } = anyType;
  return {
    expected: expectedOf(anyType),
    zero: () => null,
    write: (given) => {
      const value = typed(given, anyType);
      try {
        return "text" in value ? jsonOf(types[value.type] as Scalar, value.text) : raw(value.wire, value.value);
      } catch (error) {
        throw addStep(error, "value");
      }
    },
    read: readAny,
  };
}

function readAny(json: unknown, message: Parsed): unknown {
  const digits = message.digitsOf(json);
  if (digits !== undefined) return isLong(digits) ? { $type: "xs:long", value: BigInt(digits) } : rawOf(digits);
  if (typeof json === "string") return { $type: "xs:string", value: json };
  if (typeof json === "boolean") return { $type: "xs:boolean", value: json };
  if (typeof json !== "number") return rawOf(message.textOf(json));
  if (Object.is(json, json | 0)) return { $type: "xs:int", value: json };
  return Number.isSafeInteger(json) ? { $type: "xs:long", value: BigInt(json) } : { $type: "xs:double", value: json };
}

const isLong = (digits: string): boolean => {
  const value = BigInt(digits);
  return BigInt.asIntN(64, value) === value;
};

const rawOf = (text: string): unknown => ({ $type: "raw", wire: wireName, value: text });

/** Returns JSON that came over this wire. Throws Problem for anything else. */
function raw(wire: unknown, value: unknown): string {
  refuseOtherWire(wire, wireName, "a raw value");
  if (typeof value === "string") {
    try {
      JSON.parse(value);
      return value;
    } catch {
      // Falls through.
    }
  }
  throw new Problem("JSON as it was received", { value });
}
