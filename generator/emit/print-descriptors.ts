/** Prints members as descriptors of the runtime (see `runtime/descriptors.ts`). */
import type { MemberDescription, TypeReference } from "../describe/model.js";
import { literal } from "./doc.js";
import type { Emission } from "./emission.js";
import type { Imports } from "./imports.js";
import { propertyName } from "./names.js";

/** Prints a member as a `MemberDescriptor`, with the property's name if it differs from the name on the wire. */
export function printMember(emission: Emission, imports: Imports, member: MemberDescription): string {
  const property = propertyName(member.name, emission.naming);
  return printTuple(emission, imports, member, property === member.name ? undefined : property);
}

/** Prints a header block as a `MemberDescriptor`. A header always has its name on the wire. */
export const printHeader = (emission: Emission, imports: Imports, header: MemberDescription): string =>
  printTuple(emission, imports, header, undefined);

function printTuple(
  emission: Emission,
  imports: Imports,
  { name, namespace, type, occurs }: MemberDescription,
  property: string | undefined,
): string {
  const options = printObject({
    namespace: namespace === undefined ? undefined : literal(namespace),
    property: property === undefined ? undefined : literal(property),
  });
  return `[${literal(name)}, ${printReference(emission, imports, type)}, "${occurs}"${leading(options)}]`;
}

function printReference({ names }: Emission, imports: Imports, type: TypeReference): string {
  if (type.kind === "scalar") return imports.scalar(type.name);
  return `() => ${imports.value(`${names.of(type.name)}$`, names.descriptorFileOf(type.name))}`;
}

/** Prints an object literal with the defined properties; undefined if there are none. */
export function printObject(properties: Readonly<Record<string, string | undefined>>): string | undefined {
  const present = Object.entries(properties).flatMap(([name, text]) =>
    text === undefined ? [] : [`${name}: ${text}`],
  );
  return present.length === 0 ? undefined : `{ ${present.join(", ")} }`;
}

/** Returns the text after a comma; an empty string for undefined. */
export const leading = (text: string | undefined): string => (text === undefined ? "" : `, ${text}`);
