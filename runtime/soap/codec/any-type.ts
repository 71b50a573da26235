/** `xs:anyType`: a value that says on the wire what it is (`xsi:type`), and so must say it in TypeScript. */
import type { Form, Scalar } from "../../values/forms.js";
import { refuseOtherWire } from "../../values/other-wire.js";
import { addStep, Problem } from "../../values/problem.js";
import { expectedOf, valueOf } from "../../values/scalar-text.js";
import { serialization, xsd, xsi, type Output } from "../output.js";
import { readText } from "../xml/content.js";
import { fragmentName, takeFragment, wireName } from "../xml/fragment.js";
import type { XmlReader } from "../xml/reader.js";
import { escapeText } from "../xml/writer.js";
import type { Codec } from "./codec.js";
import { typeAttribute } from "./xsi.js";

export function anyCodec(anyType: Scalar, typed: NonNullable<Form["typed"]>): Codec {
  const { types = {} } = anyType;
  return {
    expected: expectedOf(anyType),
    zero: () => null,
    write: (out, name, given) => {
      const value = typed(given, anyType);
      if (!("text" in value)) {
        refuseOtherWire(value.wire, wireName, "a raw value");
        out.text += spliced(out, name, value.value);
        return;
      }
      const [prefix, local = ""] = value.type.split(":");
      const namespace = prefix === "ser" ? serialization : xsd;
      const type = `${out.prefix(xsi)}:type="${out.qname(namespace, local)}"`;
      out.text += `<${name} ${type}>${escapeText(value.text)}</${name}>`;
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
function spliced(out: Output, name: string, value: unknown): string {
  const found = typeof value === "string" ? fragmentName(value) : undefined;
  if (typeof value === "string" && found && out.name(found.namespace, found.local) === name) return value;
  throw addStep(new Problem(`one well-formed element called ${name}, as it was received`, { value }), "value");
}
