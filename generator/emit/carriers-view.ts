/** The view of one file of shared types: each type's TypeScript declaration, imports already computed. */
import {
  localOf,
  type Carrier,
  type EnumerationValue,
  type Member,
  type QName,
  type TypeDef,
} from "../contract/model.js";
import { derivedOf } from "../contract/queries.js";
import { jsdoc, literal, prose } from "./doc.js";
import { Imports } from "./imports.js";
import { isDeclared, itemName, propertyName, type Naming } from "./names.js";
import { definition, familyOf, memberType, scalarType, wireType, type Emission } from "./typescript.js";

export interface CarriersView {
  readonly services: string;
  readonly imports: readonly { readonly clause: string; readonly from: string }[];
  /** Whether any of them refers to the runtime's types. */
  readonly refersToRuntime: boolean;
  readonly types: readonly TypeView[];
}

/** At most one of the kinds is not null: what the skeleton tells types apart by. (Skeletons are strict: null, never left out.) */
interface TypeView {
  readonly doc: string;
  readonly name: string;
  readonly wireName: string;
  readonly carrier: CarrierView | null;
  readonly enumeration: {
    readonly values: readonly { readonly doc: string; readonly name: string; readonly literal: string }[];
  } | null;
  readonly restricted: { readonly type: string } | null;
}

interface CarrierView {
  readonly extends: string | null;
  readonly tag: string | null;
  readonly members: readonly { readonly doc: string; readonly property: string; readonly type: string }[];
  readonly union: { readonly name: string; readonly of: string; readonly base: string } | null;
}

/** Declared types by a file (without extension) that is told of each; in it, in code-point order, each type and then the arrays of it. */
export function typesByFile(
  { contract, names }: Emission,
  fileOf: (name: QName) => string,
): ReadonlyMap<string, readonly TypeDef[]> {
  const files = new Map<string, TypeDef[]>();
  for (const type of contract.types.values()) {
    if (!isDeclared(type)) continue;
    const file = fileOf(type.name);
    const types = files.get(file);
    if (types) types.push(type);
    else files.set(file, [type]);
  }
  const rank = (type: TypeDef): [string, number] => {
    const name = names.of(type.name);
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

/** Whether a type has a name in TypeScript: arrays and dictionaries are written out where they stand. */
export const isNamed = ({ kind }: TypeDef): boolean => kind !== "array" && kind !== "dictionary";

export function carriersView(
  emission: Emission,
  file: string,
  types: readonly TypeDef[],
  naming: Naming,
): CarriersView {
  const named = types.filter(isNamed);
  const imports = new Imports(
    file,
    named.map((type) => emission.names.of(type.name)),
  );
  const views = named.map((type) => typeView(emission, imports, type, naming));
  return {
    services: emission.contract.services,
    imports: imports.lines(),
    refersToRuntime: views.some(({ enumeration }) => enumeration) || JSON.stringify(views).includes("$rt."),
    types: views,
  };
}

function typeView(emission: Emission, imports: Imports, type: TypeDef, naming: Naming): TypeView {
  return {
    name: emission.names.of(type.name),
    wireName: literal(localOf(type.name)),
    doc: jsdoc([prose(type.doc?.summary)]),
    carrier: type.kind === "carrier" ? carrierView(emission, imports, type, naming) : null,
    enumeration: type.kind === "enumeration" || type.kind === "flags" ? { values: type.values.map(valueView) } : null,
    restricted: type.kind === "restricted" ? { type: scalarType(emission, type.base) } : null,
  };
}

const valueView = ({ name, doc }: EnumerationValue) => ({
  name: propertyKey(name),
  literal: literal(name),
  doc: jsdoc([prose(doc?.summary)], "  "),
});

/** A key of an object literal; `__proto__` would set the prototype if it were not computed. */
function propertyKey(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : literal(name);
}

function carrierView(emission: Emission, imports: Imports, type: Carrier, naming: Naming): CarrierView {
  const { contract, names } = emission;
  const derived = emission.families.has(type.name) ? derivedOf(contract, type.name).map(({ name }) => name) : [];
  const baseName = type.base && imports.type(names.of(type.base), names.fileOf(type.base));
  const baseIsTagged = type.base !== undefined && familyOf(emission, definition(emission, type.base)) !== undefined;
  const typeNameOf = (name: QName) => imports.type(names.of(name), names.fileOf(name));
  return {
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
      property: propertyName(localOf(member.name), naming),
      type: memberType(emission, imports, member, "result"),
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
