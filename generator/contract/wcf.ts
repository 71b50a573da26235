/** Reads the annotations of WCF's data contracts ([MS-NRTP] and .NET's SchemaExporter). */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Annotation, AppInfo, Documentation, FacetNode } from "../wsdl/model.js";
import {
  qname,
  serializationNamespace,
  type Doc,
  type EnumerationValue,
  type QName,
  type RestrictedScalar,
} from "./model.js";

const appInfo = (annotation: Annotation | undefined, local: string): AppInfo | undefined =>
  annotation?.appinfo.find(({ name }) => name === qname(serializationNamespace, local));

const isTrue = (info: AppInfo | undefined): boolean => info?.text === "true" || info?.text === "1";

/** True for a type that WCF marks as a dictionary. */
export const isDictionary = (annotation: Annotation | undefined): boolean =>
  isTrue(appInfo(annotation, "IsDictionary"));

/** True for a type that WCF marks as a .NET struct. */
export const isValueType = (annotation: Annotation | undefined): boolean => isTrue(appInfo(annotation, "IsValueType"));

/** Types of WCF that mean more than the built-in type that they restrict. */
const meanings: ReadonlyMap<QName, NonNullable<RestrictedScalar["meaning"]>> = new Map(
  (["guid", "char", "duration"] as const).map((local) => [qname(serializationNamespace, local), local]),
);
/** The runtime's scalar for each of these types. */
export const scalarOfMeaning = { guid: "guid", char: "char", duration: "timeSpan" } as const;

/** Returns the meaning of `ser:guid`, `ser:char` and `ser:duration`; undefined for other types. */
export const meaningOf = (name: QName): RestrictedScalar["meaning"] => meanings.get(name);

/**
 * Returns a name of an enumeration with its number in .NET. WCF annotates the number only if it differs from the index
 * of the name, or, for flags, from two to the power of the index.
 */
export function enumerationValue(
  facet: FacetNode,
  index: number,
  isFlags: boolean,
  diagnostics: Diagnostics,
): EnumerationValue {
  const annotated = appInfo(facet.annotation, "EnumerationValue");
  const value = annotated ? Number(annotated.text || NaN) : isFlags ? 2 ** index : index;
  if (annotated && !Number.isSafeInteger(value)) {
    diagnostics.error(problems.NS207.enumerationValue({ text: annotated.text }), annotated.position);
  }
  const doc = docOf(facet.annotation?.documentation);
  return { name: facet.value, value, ...(doc && { doc }) };
}

/** Returns documentation of a WSDL in the form of the contract; undefined if it is empty. */
export function docOf(documentation: Documentation | undefined): Doc | undefined {
  if (!documentation) return undefined;
  const { summary, returns } = documentation;
  return summary === "" && returns === undefined ? undefined : { summary, ...(returns && { returns }) };
}
