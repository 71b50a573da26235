/** Reads the members of a complex type. Only plain sequences are supported. */
import { problems } from "../diagnostics/codes.js";
import {
  scalarNames,
  xsdNamespace,
  localOf,
  namespaceOf,
  type Member,
  type Position,
  type QName,
  type ScalarName,
  type TypeRef,
} from "./model.js";
import type { ComplexTypeNode, ElementNode, ModelGroup, Particle } from "../wsdl/model.js";
import type { Scope } from "./scope.js";
import { docOf } from "./wcf.js";

/**
 * Returns the elements of a type's own content in wire order; undefined, with NS208, if it is no sequence or `xs:all`.
 */
export function elementsOf(type: ComplexTypeNode, scope: Scope): readonly ElementNode[] | undefined {
  if (type.mixed) return unsupported(scope, "mixed content", type.position);
  const attribute = type.attributes[0];
  if (attribute) {
    const name = attribute.name ? ` ${localOf(attribute.name)}` : "";
    return unsupported(
      scope,
      attribute.kind === "anyAttribute" ? "xs:anyAttribute" : `the ${attribute.kind}${name} of a type`,
      attribute.position,
    );
  }
  const elements: ElementNode[] = [];
  return !type.content || collect(type.content, elements, scope) ? elements : undefined;
}

function collect(particle: Particle, into: ElementNode[], scope: Scope): boolean {
  switch (particle.kind) {
    case "element":
      if (particle.occurs.max > 0) into.push(particle);
      return true;
    case "sequence":
    case "all":
      return isPlain(particle, scope) && particle.particles.map((each) => collect(each, into, scope)).every(Boolean);
    case "choice":
    case "any":
    case "group":
      unsupported(scope, `xs:${particle.kind}`, particle.position);
      return false;
  }
}

/**
 * True for a group that occurs exactly once. The members of an `xs:all` may have any order, so the schema's order is
 * used.
 */
function isPlain(group: ModelGroup, scope: Scope): boolean {
  const { min, max } = group.occurs;
  if ((min === 1 && max === 1) || group.particles.length === 0) return true;
  unsupported(scope, `xs:${group.kind} that ${max > 1 ? "repeats" : "is optional"}`, group.position);
  return false;
}

/** Returns the member that an element declares; undefined, with a diagnostic, if it is not supported. */
export function memberOf(element: ElementNode, scope: Scope): Member | undefined {
  const declaration = element.isReference ? referred(element, scope) : element;
  if (!declaration) return undefined;
  const type = elementType(declaration, scope);
  if (!type) return undefined;
  const doc = docOf((element.annotation ?? declaration.annotation)?.documentation);
  return {
    name: element.name,
    type,
    nillable: declaration.nillable,
    optional: element.occurs.min === 0,
    repeated: element.occurs.max > 1,
    ...(doc && { doc }),
    position: element.position,
  };
}

function referred(element: ElementNode, scope: Scope): ElementNode | undefined {
  const declaration = scope.element(element.name);
  if (!declaration) {
    scope.reportUnknown("element", element.name, element.position);
    return undefined;
  }
  if (scope.isSubstitutionHead(element.name))
    return unsupported(scope, `the substitution group of ${element.name}`, element.position);
  return declaration;
}

/** Returns the type of an element; undefined, with a diagnostic, if it is not supported. */
export function elementType(element: ElementNode, scope: Scope): TypeRef | undefined {
  const { name, position } = element;
  if (element.abstract) return unsupported(scope, `the abstract element ${name}`, position);
  if (element.fixed !== undefined) return unsupported(scope, `the fixed value of element ${localOf(name)}`, position);
  if (element.default !== undefined)
    return unsupported(scope, `the default value of element ${localOf(name)}`, position);
  if (element.inlineType)
    return unsupported(scope, `the anonymous type of element ${localOf(name)}`, element.inlineType.position);
  return element.type === undefined ? { kind: "scalar", name: "anyType" } : typeRef(element.type, position, scope);
}

const scalars: ReadonlySet<string> = new Set(scalarNames);
const isScalar = (name: string): name is ScalarName => scalars.has(name);
/** Built-in types of XML Schema part 2 §3 that are not supported. */
const otherBuiltIns = new Set([
  "anySimpleType",
  "ENTITIES",
  "ENTITY",
  "ID",
  "IDREF",
  "IDREFS",
  "NMTOKENS",
  "NOTATION",
  "QName",
]);

/** Returns a reference to a type. Whether a named type exists is checked later, when all types are known. */
export function typeRef(name: QName, position: Position, scope: Scope): TypeRef | undefined {
  if (namespaceOf(name) !== xsdNamespace) return { kind: "named", name };
  const local = localOf(name);
  if (isScalar(local)) return { kind: "scalar", name: local };
  if (otherBuiltIns.has(local)) return unsupported(scope, `the built-in type xs:${local}`, position);
  scope.diagnostics.error(problems.NS205.undefined({ kind: "type", name }), position);
  return undefined;
}

/** Collects NS208 for an unsupported construct. Returns undefined, so that callers can return the result. */
export function unsupported(scope: Scope, construct: string, position: Position): undefined {
  scope.diagnostics.error(problems.NS208.unsupported({ construct }), position);
  return undefined;
}
