/** The view of the data that describes types to the runtime, and of the file that holds what several agents share of it. */
import {
  localOf,
  namespaceOf,
  type Carrier,
  type Dictionary,
  type Enumeration,
  type Facet,
  type Flags,
  type Member,
  type QName,
  type TypeDef,
} from "../contract/model.js";
import { derivedOf } from "../contract/queries.js";
import { hasScalars, memberDescriptor, scalarReference } from "./descriptors.js";
import { literal } from "./doc.js";
import { Imports } from "./imports.js";
import { sharedFile, type Naming } from "./names.js";
import type { Emission } from "./typescript.js";

export interface SharedView {
  readonly services: string;
  readonly imports: readonly { readonly clause: string; readonly from: string }[];
  readonly hasScalars: boolean;
  readonly namespaces: readonly { readonly name: string; readonly literal: string }[];
  readonly descriptors: readonly DescriptorView[];
}

/** Exactly one of the kinds is not null. */
export interface DescriptorView {
  readonly name: string;
  readonly wireName: string;
  readonly namespace: string;
  readonly carrier: {
    readonly abstract: boolean;
    readonly base: string | null;
    readonly derived: string | null;
    readonly members: readonly string[];
  } | null;
  readonly array: { readonly item: string } | null;
  readonly dictionary: { readonly pair: string; readonly key: string; readonly value: string } | null;
  readonly enumeration: {
    readonly kind: "enumeration" | "flags";
    readonly names: string;
    readonly zero: string | null;
  } | null;
  readonly restricted: { readonly base: string; readonly facets: string } | null;
}

export function sharedView(emission: Emission, types: readonly TypeDef[], naming: Naming): SharedView {
  const imports = new Imports(sharedFile, []);
  const descriptors = descriptorViews(emission, imports, types, naming);
  return {
    services: emission.contract.services,
    imports: imports.lines(),
    hasScalars: hasScalars(descriptors),
    // The services' own first.
    namespaces: [...emission.namespaces].map(([namespace, name]) => ({ name, literal: literal(namespace) })),
    descriptors,
  };
}

export const descriptorViews = (
  emission: Emission,
  imports: Imports,
  types: readonly TypeDef[],
  naming: Naming,
): readonly DescriptorView[] => types.map((type) => descriptorView(emission, imports, type, naming));

function descriptorView(emission: Emission, imports: Imports, type: TypeDef, naming: Naming): DescriptorView {
  const namespace = namespaceOf(type.name);
  const describe = (member: Member) => memberDescriptor(emission, imports, member, namespace, naming);
  return {
    name: emission.names.of(type.name),
    wireName: literal(localOf(type.name)),
    namespace: imports.value(emission.namespaces.get(namespace) ?? "", sharedFile),
    carrier: type.kind === "carrier" ? carrierView(emission, imports, type, describe) : null,
    array: type.kind === "array" ? { item: describe(type.item) } : null,
    dictionary: type.kind === "dictionary" ? dictionaryView(type, describe) : null,
    enumeration: type.kind === "enumeration" || type.kind === "flags" ? enumerationView(type) : null,
    restricted:
      type.kind === "restricted"
        ? { base: scalarReference(type.base), facets: `{ ${type.facets.map(facetText).join(", ")} }` }
        : null,
  };
}

function carrierView(
  emission: Emission,
  imports: Imports,
  type: Carrier,
  describe: (member: Member) => string,
): DescriptorView["carrier"] {
  const { contract, families, names } = emission;
  const descriptorOf = (name: QName) => imports.value(`${names.of(name)}$`, names.descriptorFileOf(name));
  return {
    abstract: type.abstract,
    base: type.base ? descriptorOf(type.base) : null,
    derived: families.has(type.name)
      ? derivedOf(contract, type.name)
          .map(({ name }) => descriptorOf(name))
          .join(", ")
      : null,
    members: type.members.map(describe),
  };
}

const dictionaryView = (type: Dictionary, describe: (member: Member) => string) => ({
  pair: literal(localOf(type.pair)),
  key: describe(type.key),
  value: describe(type.value),
});

function enumerationView({ kind, values }: Enumeration | Flags): DescriptorView["enumeration"] {
  const zero = values.find((each) => each.value === 0);
  return {
    kind,
    names: values.map(({ name }) => literal(name)).join(", "),
    zero: zero && kind === "enumeration" ? literal(zero.name) : null,
  };
}

const facetText = (facet: Facet): string => `${facet.name}: ${literal(facet.value)}`;
