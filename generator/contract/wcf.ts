/** The annotations that WCF's data contracts leave in a schema, and what they mean ([MS-NRTP] and .NET's SchemaExporter). */
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

export const isDictionary = (annotation: Annotation | undefined): boolean =>
  isTrue(appInfo(annotation, "IsDictionary"));

export const isValueType = (annotation: Annotation | undefined): boolean => isTrue(appInfo(annotation, "IsValueType"));

/** `ser:guid`, `ser:char` and `ser:duration` say more than the built-in type that they restrict. */
const meanings: ReadonlyMap<QName, NonNullable<RestrictedScalar["meaning"]>> = new Map(
  (["guid", "char", "duration"] as const).map((local) => [qname(serializationNamespace, local), local]),
);
/** The runtime's scalars that such types are. */
export const scalarOfMeaning = { guid: "guid", char: "char", duration: "timeSpan" } as const;

export const meaningOf = (name: QName): RestrictedScalar["meaning"] => meanings.get(name);

/**
 * The number behind an enumeration's name. WCF annotates it only where it is not the name's index (for flags: two to the power of
 * the index); names before it do not shift it.
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

/** A WSDL's documentation as the contract has it. */
export function docOf(documentation: Documentation | undefined): Doc | undefined {
  if (!documentation) return undefined;
  const { summary, returns } = documentation;
  return summary === "" && returns === undefined ? undefined : { summary, ...(returns && { returns }) };
}
