/** Reads attributes as typed values. An invalid attribute gives a diagnostic at its element, and a default value. */
import { problems, type Problem } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { readDocumentation } from "./documentation.js";
import type { Annotation, AppInfo, Documentation, Occurs } from "./model.js";
import { wsdlNamespace } from "./model.js";
import { qname, xsdNamespace, type QName } from "./qname.js";
import type { XmlElement } from "./xml.js";

/** The context of reading a document. */
export interface ReadContext {
  readonly diagnostics: Diagnostics;
  /**
   * Namespace of the including schema, for an included schema without a target namespace (XML Schema part 1 §4.2.1).
   */
  readonly adoptedNamespace?: string;
  /**
   * Interned QNames, by namespace and local name. A contract repeats each about forty times, so that sharing the
   * strings saves memory.
   */
  readonly names: Map<string, Map<string, QName>>;
}

/** The context of reading one schema. */
export interface SchemaContext extends ReadContext {
  readonly targetNamespace: string;
  readonly elementFormDefault: boolean;
  readonly attributeFormDefault: boolean;
}

/** The context of reading one WSDL. */
export interface WsdlContext extends ReadContext {
  readonly targetNamespace: string;
}

/** Returns the shared string of a QName. */
export function interned({ names }: ReadContext, namespace: string, local: string): QName {
  let locals = names.get(namespace);
  if (!locals) names.set(namespace, (locals = new Map()));
  let name = locals.get(local);
  if (name === undefined) locals.set(local, (name = qname(namespace, local)));
  return name;
}

/** True for an element of XML Schema, with the given local name if there is one. */
export const isXsd = (element: XmlElement, local?: string): boolean =>
  element.namespace === xsdNamespace && (local === undefined || element.local === local);

/** True for an element of WSDL 1.1, with the given local name if there is one. */
export const isWsdl = (element: XmlElement, local?: string): boolean =>
  element.namespace === wsdlNamespace && (local === undefined || element.local === local);

/** Collects an error at an element. */
export const malformed = (context: ReadContext, element: XmlElement, problem: Problem): void =>
  context.diagnostics.error(problem, element.position);

/** Returns the value of a required attribute; an empty string, with NS207, if the attribute is missing. */
export function required(context: ReadContext, element: XmlElement, attribute: string): string {
  const value = element.attributes[attribute];
  if (value === undefined)
    malformed(context, element, problems.NS207.noAttribute({ element: element.local, attribute }));
  return value?.trim() ?? "";
}

/** Collects NS208 for an extension element with `wsdl:required="true"` (WSDL 1.1 §2.1.3). */
export function refuseRequired(context: ReadContext, element: XmlElement): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!name.endsWith(":required") || (value !== "true" && value !== "1")) continue;
    if (element.scope.resolve(name.slice(0, name.indexOf(":"))) !== wsdlNamespace) continue;
    context.diagnostics.error(problems.NS208.extension({ element: element.local }), element.position);
  }
}

const asciiName = /^[A-Za-z_][\w.-]*$/;
const ncName = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}\p{Pc}\u00B7._-]*$/u;

/** Returns the `name` attribute. Collects NS207 if it is not an NCName. */
export function nameOf(context: ReadContext, element: XmlElement): string {
  const name = required(context, element, "name");
  if (name !== "" && !asciiName.test(name) && !ncName.test(name)) {
    malformed(context, element, problems.NS207.noName({ value: name }));
  }
  return name;
}

/** Returns the value of a QName attribute; undefined if it is absent, or, with a diagnostic, if it is invalid. */
export function qnameAttribute(context: ReadContext, element: XmlElement, attribute: string): QName | undefined {
  const written = element.attributes[attribute]?.trim();
  if (written === undefined) return undefined;
  const colon = written.indexOf(":");
  const prefix = written.slice(0, Math.max(0, colon));
  const local = written.slice(colon + 1);
  const namespace = element.scope.resolve(prefix);
  if (namespace === undefined) {
    context.diagnostics.error(problems.NS206.attribute({ prefix, attribute, value: written }), element.position);
    return undefined;
  }
  if (!asciiName.test(local) && !ncName.test(local)) {
    malformed(context, element, problems.NS207.noQName({ attribute, value: written }));
    return undefined;
  }
  return interned(
    context,
    namespace === "" && context.adoptedNamespace !== undefined ? context.adoptedNamespace : namespace,
    local,
  );
}

/** Returns the value of an `xs:boolean` attribute. The default is false. */
export function flag(context: ReadContext, element: XmlElement, attribute: string): boolean {
  const value = element.attributes[attribute]?.trim();
  if (value === undefined || value === "false" || value === "0") return false;
  if (value === "true" || value === "1") return true;
  malformed(context, element, problems.NS207.noBoolean({ attribute, value }));
  return false;
}

const once: Occurs = { min: 1, max: 1 };

/** Returns `minOccurs` and `maxOccurs`, each 1 by default. */
export function occursOf(context: ReadContext, element: XmlElement): Occurs {
  const { minOccurs, maxOccurs } = element.attributes;
  if (minOccurs === undefined && maxOccurs === undefined) return once;
  const count = (value: string | undefined): number => {
    if (value === undefined) return 1;
    if (/^\s*\+?\d+\s*$/.test(value)) return Number(value);
    malformed(context, element, problems.NS207.noCount({ value }));
    return 1;
  };
  const min = count(minOccurs);
  const max = maxOccurs?.trim() === "unbounded" ? Infinity : count(maxOccurs);
  if (min > max) malformed(context, element, problems.NS207.occurs({ min, max }));
  return { min, max };
}

/** Returns the content of all `xs:annotation` children; undefined if there are none. */
export function annotationOf(element: XmlElement): Annotation | undefined {
  let parts: XmlElement[] | undefined;
  for (const child of element.children) if (isXsd(child, "annotation")) (parts ??= []).push(...child.children);
  if (!parts) return undefined;
  const documentation = readDocumentation(parts.filter((part) => isXsd(part, "documentation")));
  const appinfo = parts.filter((part) => isXsd(part, "appinfo")).flatMap((part) => part.children.map(appInfo));
  return { ...(documentation && { documentation }), appinfo };
}

function appInfo({ namespace, local, attributes, content, position }: XmlElement): AppInfo {
  const text = (content ?? [])
    .filter((part) => typeof part === "string")
    .join("")
    .trim();
  return { name: qname(namespace, local), text, attributes, position };
}

/** Returns the text of the `wsdl:documentation` children; undefined if there are none. */
export const wsdlDocumentation = (element: XmlElement): Documentation | undefined => {
  const found = element.children.filter((child) => isWsdl(child, "documentation"));
  return found.length > 0 ? readDocumentation(found) : undefined;
};
