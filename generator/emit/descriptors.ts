/** The data that generated files declare for the runtime (see `runtime/descriptors.ts`), as TypeScript text. */
import { localOf, namespaceOf, type Header, type Member, type TypeRef } from "../contract/model.js";
import { scalarOfMeaning } from "../contract/wcf.js";
import { literal } from "./doc.js";
import type { Imports } from "./imports.js";
import { propertyName, type Naming } from "./names.js";
import { definition, type Emission } from "./typescript.js";

/** A scalar of the runtime, in a file that imports all of them as `$xs`. */
export const scalarReference = (name: string): string => `$xs.${name}`;

/** Whether a file refers to scalars. */
export const hasScalars = (view: unknown): boolean => JSON.stringify(view).includes(scalarReference(""));

/** A `TypeReference`. */
export function typeReference(emission: Emission, imports: Imports, ref: TypeRef): string {
  if (ref.kind === "scalar") return scalarReference(ref.name);
  const type = definition(emission, ref.name);
  if (type.kind === "restricted" && type.meaning) return scalarReference(scalarOfMeaning[type.meaning]);
  return `() => ${imports.value(`${emission.names.of(ref.name)}$`, emission.names.descriptorFileOf(ref.name))}`;
}

/** A `MemberDescriptor`; `namespace` is that of the type or message around it. */
export function memberDescriptor(
  emission: Emission,
  imports: Imports,
  member: Member,
  namespace: string,
  naming: Naming,
): string {
  const name = localOf(member.name);
  const occurs = `${member.repeated ? "*" : member.optional ? "?" : "1"}${member.nillable ? "nil" : ""}`;
  const property = propertyName(name, naming);
  const options = [
    ...(namespaceOf(member.name) === namespace ? [] : [`namespace: ${literal(namespaceOf(member.name))}`]),
    ...(property === name ? [] : [`property: ${literal(property)}`]),
  ];
  return `[${literal(name)}, ${typeReference(emission, imports, member.type)}, "${occurs}"${options.length === 0 ? "" : `, { ${options.join(", ")} }`}]`;
}

/** A header block as a `MemberDescriptor` of the envelope; a header may always be left out. */
export function headerDescriptor(emission: Emission, imports: Imports, header: Header, namespace: string): string {
  const elsewhere =
    namespaceOf(header.element) === namespace ? "" : `, { namespace: ${literal(namespaceOf(header.element))} }`;
  return `[${literal(localOf(header.element))}, ${typeReference(emission, imports, header.type)}, "${header.nillable ? "?nil" : "?"}"${elsewhere}]`;
}
