/* Written by netserver-codegen from Services88: changes made here are lost. */
/** `xs:anyType`: a value that says on the wire what it is (`xsi:type`), and so must say it in TypeScript. */
import { typeNamed } from "../../values/any-value.js";
import type { Scalar } from "../../values/forms.js";
import { placed, Problem } from "../../values/problem.js";
import { expectedOf, textOf, valueOf } from "../../values/scalar-text.js";
import { serialization, xsd, xsi } from "../output.js";
import { readText } from "../xml/content.js";
import { fragmentName, refuseOtherWire, takeFragment, wireName } from "../xml/fragment.js";
import type { XmlReader } from "../xml/reader.js";
import { escapeText } from "../xml/writer.js";
import type { Codec } from "./codec.js";
import { typeAttribute } from "./xsi.js";

export function anyCodec(anyType: Scalar): Codec {
  const { types = {} } = anyType;
  const expected = expectedOf(anyType);
  return {
    expected,
    zero: () => null,
    write: (out, name, given) => {
      if (typeof given !== "object" || given === null || !("$type" in given) || !("value" in given))
        throw new Problem(expected, { value: given });
      const { $type, value } = given;
      if ($type === "raw") {
        refuseOtherWire("wire" in given && given.wire, "a raw value");
        out.text += spliced(out.name.bind(out), name, value);
        return;
      }
      const scalar = typeNamed($type, types);
      const [prefix, local = ""] = String($type).split(":");
      let text: string;
      try {
        text = escapeText(textOf(scalar, value));
      } catch (error) {
        throw placed(error, "value");
      }
      const namespace = prefix === "ser" ? serialization : xsd;
      out.text += `<${name} ${out.prefix(xsi)}:type="${out.qname(namespace, local)}">${text}</${name}>`;
    },
    read: (reader) => {
      const $type = typeNameOf(reader) ?? "";
      const scalar = types[$type];
      if (!scalar) return { $type: "raw", wire: wireName, value: takeFragment(reader) };
      const text = readText(reader);
      const value = valueOf(scalar, text);
      return { $type, value: value === text ? reader.own(text) : value };
    },
  };
}

/** Returns the `$type` that stands for the `xsi:type` of the start tag; undefined if that has none. Throws Problem. */
function typeNameOf(reader: XmlReader): string | undefined {
  const type = typeAttribute(reader);
  const prefix = type?.namespace === xsd ? "xs" : type?.namespace === serialization ? "ser" : undefined;
  return type && prefix && `${prefix}:${type.local}`;
}

/** Returns the scalar that the start tag of an `xs:anyType` says it holds; undefined if that is none that is known. Throws Problem. */
export const anyScalarOf = (reader: XmlReader, types: NonNullable<Scalar["types"]>): Scalar | undefined =>
  types[typeNameOf(reader) ?? ""];

/** XML goes out as it came in; only under the name that it came under, because nothing else is known of it. */
function spliced(nameOf: (namespace: string, local: string) => string, name: string, value: unknown): string {
  const found = typeof value === "string" ? fragmentName(value) : undefined;
  if (typeof value !== "string" || !found || nameOf(found.namespace, found.local) !== name) {
    throw placed(new Problem(`one well-formed element called ${name}, as it was received`, { value }), "value");
  }
  return value;
}

