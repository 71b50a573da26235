/* Written by netserver-codegen from Services88: changes made here are lost. */
/** `xs:anyType`: a value that says on the wire what it is (`xsi:type`), and so must say it in TypeScript. */
import type { AnyValue } from "../../types.js";
import type { Codec } from "./codec.js";
import { readText } from "../xml/content.js";
import { fragmentName, refuseOtherWire, takeFragment, wireName } from "../xml/fragment.js";
import { serialization, xsd, xsi } from "../output.js";
import { nearest, placed, Problem } from "../../values/problem.js";
import * as scalars from "./scalars.js";
import type { Scalar } from "./scalars.js";
import { typeAttribute } from "./xsi.js";
import type { XmlReader } from "../xml/reader.js";

type TypeName = Exclude<AnyValue["$type"], "raw">;

const known: Readonly<Record<TypeName, readonly [namespace: string, local: string, scalar: Scalar]>> = {
  "xs:string": [xsd, "string", scalars.string],
  "xs:dateTime": [xsd, "dateTime", scalars.dateTime],
  "xs:duration": [xsd, "duration", scalars.duration],
  "xs:decimal": [xsd, "decimal", scalars.decimal],
  "xs:date": [xsd, "date", scalars.date],
  "xs:time": [xsd, "time", scalars.time],
  "xs:boolean": [xsd, "boolean", scalars.boolean],
  "xs:int": [xsd, "int", scalars.int],
  "xs:short": [xsd, "short", scalars.short],
  "xs:byte": [xsd, "byte", scalars.byte],
  "xs:unsignedInt": [xsd, "unsignedInt", scalars.unsignedInt],
  "xs:unsignedShort": [xsd, "unsignedShort", scalars.unsignedShort],
  "xs:unsignedByte": [xsd, "unsignedByte", scalars.unsignedByte],
  "xs:double": [xsd, "double", scalars.double],
  "xs:float": [xsd, "float", scalars.float],
  "xs:long": [xsd, "long", scalars.long],
  "xs:unsignedLong": [xsd, "unsignedLong", scalars.unsignedLong],
  "xs:base64Binary": [xsd, "base64Binary", scalars.base64Binary],
  "ser:guid": [serialization, "guid", scalars.guid],
  "ser:char": [serialization, "char", scalars.char],
  "ser:duration": [serialization, "duration", scalars.timeSpan],
};

const expected = `a typed value such as { $type: "xs:int", value: 7 }`;

const codec: Codec = {
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
    const row = typeof $type === "string" && Object.hasOwn(known, $type) ? known[$type as TypeName] : undefined;
    if (!row) {
      const near = typeof $type === "string" ? nearest($type, Object.keys(known)) : undefined;
      throw placed(new Problem(`the name of a type${near ? ` such as "${near}"` : ""}`, { value: $type }), "$type");
    }
    const [namespace, local, scalar] = row;
    const text = scalar.write(value);
    if (text === undefined) throw placed(new Problem(scalar.expected, { value }), "value");
    out.text += `<${name} ${out.prefix(xsi)}:type="${out.qname(namespace, local)}">${text}</${name}>`;
  },
  read: (reader) => {
    const [$type, row] = rowOf(reader);
    if (!row) return { $type: "raw", wire: wireName, value: takeFragment(reader) };
    const text = readText(reader);
    const [, , scalar] = row;
    const value = scalar.read(text);
    if (value === undefined) throw new Problem(scalar.expected, { value: text });
    return { $type, value: value === text ? reader.own(text) : value };
  },
};

/** The name and the row of the type that the start tag says; empty where it says none that is known. */
function rowOf(reader: XmlReader): readonly [name: string, row: (typeof known)[TypeName]] | readonly [] {
  const type = typeAttribute(reader);
  return (
    Object.entries(known).find(([, [namespace, local]]) => namespace === type?.namespace && local === type.local) ?? []
  );
}

/** The scalar that the start tag of an `xs:anyType` says it holds; undefined where that is none that is known. Throws Problem. */
export const anyScalarOf = (reader: XmlReader): Scalar | undefined => rowOf(reader)[1]?.[2];

export const anyType: Scalar = {
  name: "anyType",
  expected,
  zero: null,
  write: () => undefined,
  read: () => undefined,
  codec,
};

/** XML goes out as it came in; only under the name that it came under, because nothing else is known of it. */
function spliced(nameOf: (namespace: string, local: string) => string, name: string, value: unknown): string {
  const found = typeof value === "string" ? fragmentName(value) : undefined;
  if (typeof value !== "string" || !found || nameOf(found.namespace, found.local) !== name) {
    throw placed(new Problem(`one well-formed element called ${name}, as it was received`, { value }), "value");
  }
  return value;
}

