/** The view of the file of shared types: each type's TypeScript declaration and its descriptor, imports already computed. */
import { localOf, namespaceOf, type Carrier, type Dictionary, type EnumerationValue, type Facet, type Member, type QName, type TypeDef } from "../contract/model.js";
import { derivedOf } from "../contract/queries.js";
import { hasScalars, memberDescriptor, scalarReference } from "./descriptors.js";
import { jsdoc, literal, prose } from "./doc.js";
import { Imports } from "./imports.js";
import { carriersFile, isDeclared, itemName, propertyName, type Naming } from "./names.js";
import { definition, memberType, scalarType, wireType, type Emission } from "./typescript.js";

export interface CarriersView {
  readonly services: string;
  readonly imports: readonly { readonly clause: string; readonly from: string }[];
  readonly hasScalars: boolean;
  readonly namespaces: readonly { readonly name: string; readonly literal: string }[];
  readonly types: readonly TypeView[];
}

/** Exactly one of the kinds is not null: what the skeleton tells types apart by. (Skeletons are strict: null, never left out.) */
export interface TypeView {
  readonly doc: string;
  readonly name: string;
  readonly wireName: string;
  readonly namespace: string;
  readonly carrier: CarrierView | null;
  readonly array: { readonly item: string } | null;
  readonly dictionary: { readonly pair: string; readonly key: string; readonly value: string } | null;
  readonly enumeration: EnumerationView | null;
  readonly restricted: { readonly type: string; readonly base: string; readonly facets: string } | null;
}

interface CarrierView {
  readonly extends: string | null;
  readonly tag: string | null;
  readonly members: readonly { readonly doc: string; readonly property: string; readonly type: string; readonly descriptor: string }[];
  readonly abstract: boolean;
  readonly base: string | null;
  readonly derived: string | null;
  readonly union: { readonly name: string; readonly of: string; readonly base: string } | null;
}

interface EnumerationView {
  readonly kind: "enumeration" | "flags";
  readonly values: readonly { readonly doc: string; readonly name: string; readonly literal: string }[];
  readonly zero: string | null;
}

/** The output file (without extension) of every declared type; in it, in code-point order, each type and then the arrays of it. */
export function typesByFile(emission: Emission): ReadonlyMap<string, readonly TypeDef[]> {
  const files = new Map<string, TypeDef[]>();
  for (const type of emission.contract.types.values()) {
    if (!isDeclared(type)) continue;
    const file = emission.names.fileOf(type.name);
    files.set(file, [...(files.get(file) ?? []), type]);
  }
  const rank = (type: TypeDef): [string, number] => {
    const name = emission.names.of(type.name);
    const item = itemName(name);
    return [item, name.length - item.length];
  };
  for (const types of files.values()) {
    types.sort((a, b) => {
      const [[item, depth], [otherItem, otherDepth]] = [rank(a), rank(b)];
      return item === otherItem ? depth - otherDepth : item < otherItem ? -1 : 1;
    });
  }
  return files;
}

export function carriersView(emission: Emission, types: readonly TypeDef[], naming: Naming): CarriersView {
  const imports = new Imports(carriersFile, types.map((type) => emission.names.of(type.name)));
  const views = typeViews(emission, imports, types, naming);
  return {
    services: emission.contract.services,
    imports: imports.lines(),
    hasScalars: hasScalars(views),
    // The services' own first.
    namespaces: [...emission.namespaces].map(([namespace, name]) => ({ name, literal: literal(namespace) })),
    types: views,
  };
}

/** The views of types that one file declares. */
export const typeViews = (emission: Emission, imports: Imports, types: readonly TypeDef[], naming: Naming): readonly TypeView[] =>
  types.map((type) => typeView(emission, imports, type, naming));

/** What a file that declares the type exports of it. */
export function exportsOf(emission: Emission, { kind, name }: TypeDef): readonly string[] {
  const own = emission.names.of(name);
  const type = kind === "carrier" || kind === "restricted" ? [`type ${own}`] : kind === "enumeration" || kind === "flags" ? [own] : [];
  return [...type, ...(emission.families.has(name) ? [`type ${emission.names.unionOf(name)}`] : []), `${own}$`];
}

function typeView(emission: Emission, imports: Imports, type: TypeDef, naming: Naming): TypeView {
  const namespace = namespaceOf(type.name);
  const shared = {
    name: emission.names.of(type.name),
    wireName: literal(localOf(type.name)),
    namespace: imports.value(emission.namespaces.get(namespace) ?? "", carriersFile),
    doc: jsdoc([prose(type.doc?.summary)]),
    carrier: null,
    array: null,
    dictionary: null,
    enumeration: null,
    restricted: null,
  };
  const describe = (member: Member) => memberDescriptor(emission, imports, member, namespace, naming);
  switch (type.kind) {
    case "carrier":
      return { ...shared, carrier: carrierView(emission, imports, type, naming) };
    case "array":
      return { ...shared, array: { item: describe(type.item) } };
    case "dictionary":
      return { ...shared, dictionary: dictionaryView(type, describe) };
    case "enumeration":
    case "flags":
      return { ...shared, enumeration: enumerationView(type.kind, type.values) };
    case "restricted":
      return {
        ...shared,
        restricted: { type: scalarType(emission, type.base), base: scalarReference(type.base), facets: `{ ${type.facets.map(facetText).join(", ")} }` },
      };
  }
}

const facetText = (facet: Facet): string => `${facet.name}: ${literal(facet.value)}`;

const dictionaryView = (type: Dictionary, describe: (member: Member) => string) => ({
  pair: literal(localOf(type.pair)),
  key: describe(type.key),
  value: describe(type.value),
});

function enumerationView(kind: "enumeration" | "flags", values: readonly EnumerationValue[]): EnumerationView {
  const zero = values.find((each) => each.value === 0);
  return {
    kind,
    values: values.map((each) => ({ name: propertyKey(each.name), literal: literal(each.name), doc: jsdoc([prose(each.doc?.summary)], "  ") })),
    zero: zero && kind === "enumeration" ? literal(zero.name) : null,
  };
}

/** A key of an object literal; `__proto__` would set the prototype if it were not computed. */
function propertyKey(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : literal(name);
}

function carrierView(emission: Emission, imports: Imports, type: Carrier, naming: Naming): CarrierView {
  const { contract, names } = emission;
  const inFamily = familyOf(emission, type) !== undefined;
  const isFamily = emission.families.has(type.name);
  const derived = isFamily ? derivedOf(contract, type.name).map(({ name }) => name) : [];
  const baseName = type.base && imports.type(names.of(type.base), names.fileOf(type.base));
  const baseIsTagged = type.base !== undefined && familyOf(emission, definition(emission, type.base)) !== undefined;
  const typeNameOf = (name: QName) => imports.type(names.of(name), names.fileOf(name));
  const descriptorOf = (name: QName) => imports.value(`${names.of(name)}$`, names.fileOf(name));
  return {
    abstract: type.abstract,
    extends: baseName ? (baseIsTagged ? `${names.global("Omit")}<${baseName}, "$type">` : baseName) : null,
    tag: inFamily ? literal(localOf(type.name)) : null,
    base: type.base ? descriptorOf(type.base) : null,
    derived: isFamily ? derived.map(descriptorOf).join(", ") : null,
    union: isFamily
      ? { name: names.unionOf(type.name), of: [type.name, ...derived].map(typeNameOf).join(" | "), base: names.of(type.name) }
      : null,
    members: type.members.map((member) => ({
      property: propertyName(localOf(member.name), naming),
      type: memberType(emission, imports, member, "result"),
      descriptor: memberDescriptor(emission, imports, member, namespaceOf(type.name), naming),
      doc: jsdoc([memberProse(member)], "  "),
    })),
  };
}

/** Prose where there is some, and always the type on the wire. */
export function memberProse(member: Member): string {
  const wire = `\`${wireType(member.type)}\``;
  const summary = prose(member.doc?.summary);
  return summary ? `${summary.trimEnd()} (${wire})` : wire;
}

/** The base of the family that the carrier belongs to: itself, or the one it derives from. */
function familyOf(emission: Emission, type: TypeDef): QName | undefined {
  for (let each: TypeDef | undefined = type; each?.kind === "carrier"; each = each.base && definition(emission, each.base)) {
    if (emission.families.has(each.name)) return each.name;
  }
  return undefined;
}
