/** Prepares the view of a file with type declarations. */
import { localOf, type Carrier, type EnumerationValue, type QName, type TypeDef } from "../contract/model.js";
import { derivedOf } from "../contract/queries.js";
import { definition } from "../describe/describe.js";
import { literal } from "./doc.js";
import { documented, memberComment } from "./documentation.js";
import type { Emission } from "./emission.js";
import { Imports, type ImportLine } from "./imports.js";
import { propertyName } from "./names.js";
import { familyOf, memberType, scalarType } from "./typescript.js";

/** The data for the template `types.hbs`. */
export interface TypesView {
  readonly imports: readonly ImportLine[];
  readonly types: readonly TypeView[];
}

interface Named {
  readonly doc: string;
  readonly name: string;
}

/** A declaration. `kind` names its template in `templates/types/`. Templates are strict, so an absent part is null. */
type TypeView = Named & Declaration;

type Declaration = CarrierView | EnumerationView | { readonly kind: "restricted"; readonly type: string };

interface CarrierView {
  readonly kind: "carrier";
  readonly extends: string | null;
  readonly tag: string | null;
  readonly members: readonly { readonly doc: string; readonly property: string; readonly type: string }[];
  readonly union: { readonly name: string; readonly of: string; readonly base: string } | null;
}

interface EnumerationView {
  readonly kind: "enumeration";
  readonly wireName: string;
  readonly values: readonly { readonly doc: string; readonly name: string; readonly literal: string }[];
}

/** Returns the view of a file with declarations of types. */
export function typesView(emission: Emission, file: string, types: readonly TypeDef[]): TypesView {
  const imports = new Imports(
    file,
    types.map((type) => emission.names.of(type.name)),
  );
  const views = types.map((type): TypeView => {
    const named = { name: emission.names.of(type.name), doc: documented(emission, imports, type.doc?.summary) };
    return { ...named, ...declaration(emission, imports, type) };
  });
  return { types: views, imports: imports.lines() };
}

function declaration(emission: Emission, imports: Imports, type: TypeDef): Declaration {
  switch (type.kind) {
    case "carrier":
      return carrierView(emission, imports, type);
    case "enumeration":
    case "flags":
      imports.runtimeType("UnknownName");
      return {
        kind: "enumeration",
        wireName: literal(localOf(type.name)),
        values: type.values.map((each) => valueView(emission, imports, each)),
      };
    case "restricted":
      return { kind: "restricted", type: scalarType(emission, imports, type.base) };
    case "array":
    case "dictionary":
      throw new Error(`${type.name} has no declaration of its own`);
  }
}

const valueView = (emission: Emission, imports: Imports, { name, doc }: EnumerationValue) => ({
  name: propertyKey(name),
  literal: literal(name),
  doc: documented(emission, imports, doc?.summary, "  "),
});

/** Returns a key for an object literal. `__proto__` is computed, because a plain key would set the prototype. */
function propertyKey(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : literal(name);
}

function carrierView(emission: Emission, imports: Imports, type: Carrier): CarrierView {
  const { contract, names } = emission;
  const derived = emission.families.has(type.name) ? derivedOf(contract, type.name).map(({ name }) => name) : [];
  const baseName = type.base && imports.type(names.of(type.base), names.fileOf(type.base));
  const baseIsTagged = type.base !== undefined && familyOf(emission, definition(emission, type.base)) !== undefined;
  const typeNameOf = (name: QName) => imports.type(names.of(name), names.fileOf(name));
  return {
    kind: "carrier",
    extends: baseName ? (baseIsTagged ? `${names.global("Omit")}<${baseName}, "$type">` : baseName) : null,
    tag: familyOf(emission, type) === undefined ? null : literal(localOf(type.name)),
    union: emission.families.has(type.name)
      ? {
          name: names.unionOf(type.name),
          of: [type.name, ...derived].map(typeNameOf).join(" | "),
          base: names.of(type.name),
        }
      : null,
    members: type.members.map((member) => ({
      property: propertyName(localOf(member.name), emission.naming),
      type: memberType(emission, imports, member, "result"),
      doc: memberComment(emission, imports, member),
    })),
  };
}
