/** The two attributes of XML Schema's instance namespace that the wire uses: `xsi:nil` and `xsi:type`. */
import { Problem } from "../../values/problem.js";
import { xsi } from "../output.js";
import type { Attribute, XmlReader } from "../xml/reader.js";

const attribute = ({ attributes }: XmlReader, name: string): Attribute | undefined =>
  attributes.find(({ namespace, local }) => namespace === xsi && local === name);

/** True if the start tag that was just read says that its element is nil. */
export const isNil = (reader: XmlReader): boolean =>
  ["true", "1"].includes(attribute(reader, "nil")?.value.trim() ?? "");

/** Returns the `xsi:type` of the start tag that was just read, if it has one. Throws Problem for a prefix that is not declared. */
export function typeAttribute(reader: XmlReader): { readonly namespace: string; readonly local: string } | undefined {
  const found = attribute(reader, "type");
  if (!found) return undefined;
  const [first = "", second] = found.value.trim().split(":");
  const namespace = reader.bindings[second === undefined ? "" : first];
  if (namespace === undefined)
    throw new Problem(`expected a declared prefix in xsi:type, got ${JSON.stringify(found.value)}`);
  return { namespace, local: second ?? first };
}
