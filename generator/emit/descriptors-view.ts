/** Prepares the views of type descriptors, and of the file with the descriptors that several agents share. */
import type { QName, TypeDef } from "../contract/model.js";
import { describeType } from "../describe/describe.js";
import type { MemberDescription } from "../describe/model.js";
import { literal } from "./doc.js";
import type { Emission } from "./emission.js";
import { Imports, type ImportLine } from "./imports.js";
import { sharedFile } from "./names.js";
import { printMember } from "./print-descriptors.js";

/** The data for the template `shared.hbs`. */
export interface SharedView {
  readonly imports: readonly ImportLine[];
  readonly namespaces: readonly { readonly name: string; readonly literal: string }[];
  readonly descriptors: readonly DescriptorView[];
}

/** The TypeScript text of the parts that every descriptor has. */
interface Named {
  readonly name: string;
  readonly wireName: string;
  readonly namespace: string;
}

/**
 * A descriptor. `kind` names its template in `templates/descriptors/`. Templates are strict, so an absent part is null.
 */
export type DescriptorView = Named &
  (
    | {
        readonly kind: "carrier";
        readonly abstract: boolean;
        readonly base: string | null;
        readonly derived: string | null;
        readonly members: readonly string[];
      }
    | { readonly kind: "array"; readonly item: string }
    | { readonly kind: "dictionary"; readonly pair: string; readonly key: string; readonly value: string }
    | {
        readonly kind: "enumeration";
        readonly variety: "enumeration" | "flags";
        readonly names: string;
        readonly zero: string | null;
      }
    | { readonly kind: "restricted"; readonly base: string; readonly facets: string; readonly checks: string }
  );

/** Returns the view of the shared descriptors. */
export function sharedView(emission: Emission): SharedView {
  const types = emission.described.get(sharedFile) ?? [];
  const imports = new Imports(sharedFile, []);
  const descriptors = types.map((type) => descriptorView(emission, imports, type));
  return {
    namespaces: [...emission.namespaces].map(([namespace, name]) => ({ name, literal: literal(namespace) })),
    descriptors,
    imports: imports.lines(),
  };
}

/** Returns the view of a type's descriptor. */
export function descriptorView(emission: Emission, imports: Imports, type: TypeDef): DescriptorView {
  imports.runtime("type * as $rt", "index");
  const { names, namespaces } = emission;
  const described = describeType(emission, type);
  const named: Named = {
    name: names.of(type.name),
    wireName: literal(described.name),
    namespace: imports.value(namespaces.get(described.namespace) ?? "", sharedFile),
  };
  const member = (each: MemberDescription) => printMember(emission, imports, each);
  const descriptorOf = (name: QName) => imports.value(`${names.of(name)}$`, names.descriptorFileOf(name));
  switch (described.kind) {
    case "carrier": {
      const { abstract, base, derived, members } = described;
      return {
        ...named,
        kind: "carrier",
        abstract,
        base: base ? descriptorOf(base) : null,
        derived: derived ? derived.map(descriptorOf).join(", ") : null,
        members: members.map(member),
      };
    }
    case "array":
      return { ...named, kind: "array", item: member(described.item) };
    case "dictionary": {
      const { pair, key, value } = described;
      return { ...named, kind: "dictionary", pair: literal(pair), key: member(key), value: member(value) };
    }
    case "enumeration":
    case "flags": {
      const { kind, zero } = described;
      const all = described.names.map(literal).join(", ");
      return {
        ...named,
        kind: "enumeration",
        variety: kind,
        names: all,
        zero: zero === undefined ? null : literal(zero),
      };
    }
    case "restricted": {
      imports.runtime("{ facetChecks as $facetChecks }", "values/facets");
      const facets = Object.entries(described.facets).map(([name, value]) => `${name}: ${literal(value)}`);
      return {
        ...named,
        kind: "restricted",
        base: imports.scalar(described.base),
        facets: `{ ${facets.join(", ")} }`,
        checks: "$facetChecks",
      };
    }
  }
}
