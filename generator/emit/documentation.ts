/**
 * Prepares documentation of the contract for comments. A sentence such as "Deprecated: Use B instead." becomes a
 * `@deprecated` tag, and a reference such as `{SuperOffice.CRM.Services.PersonEntity.Name}` becomes a link or code.
 */
import { localOf, type Member, type TypeDef, type TypeRef } from "../contract/model.js";
import { inline, jsdoc, prose } from "./doc.js";
import type { Emission } from "./emission.js";
import type { Imports } from "./imports.js";
import { isDeclared, propertyName } from "./names.js";
import { wireType } from "./typescript.js";

/** The documentation of one thing, ready for `jsdoc`. */
export interface Documentation {
  /** Undefined if there is no text beside the deprecation. */
  readonly text: string | undefined;
  /** The tag `@deprecated` with its text; undefined if the thing is not deprecated. */
  readonly deprecated: string | undefined;
}

/** Finds the paragraph that says that something is deprecated: the first sentence is its group 1. */
const deprecation = /(?<=^|\n)[ \t]*(?:Deprecated|Obsolete)(?:[ \t]*[:,.!][ \t]*|[ \t]+-[ \t]+|(?=\n|$))([^\n]*)/i;

/** Returns the documentation of one thing. */
export function documentation(emission: Emission, imports: Imports, text: string | undefined): Documentation {
  const found = deprecation.exec(text ?? "");
  if (text === undefined || !found) return { text: linked(emission, imports, text), deprecated: undefined };
  const [advice, more] = firstSentence(found[1] ?? "");
  const rest = `${text.slice(0, found.index)}${more}${text.slice(found.index + found[0].length)}`.trim();
  const tag = `@deprecated ${capitalised(inline(linked(emission, imports, advice) ?? ""))}`.trimEnd();
  return { text: rest === "" ? undefined : linked(emission, imports, rest), deprecated: tag };
}

/** Returns the comment of a thing that has only documentation. */
export function documented(emission: Emission, imports: Imports, text: string | undefined, indent = ""): string {
  const { text: paragraphs, deprecated } = documentation(emission, imports, text);
  return jsdoc([paragraphs, deprecated], indent);
}

/** Returns the comment of a member: its documentation, if any, and its type on the wire. */
export function memberComment(emission: Emission, imports: Imports, member: Member): string {
  const { text, deprecated } = documentation(emission, imports, member.doc?.summary);
  const wire = `\`${wireType(member.type)}\`${isDuration(emission, member.type) ? durationForm : ""}`;
  return jsdoc([text ? `${text.trimEnd()} (${wire})` : wire, deprecated], "  ");
}

/** Returns documentation as one paragraph, for `@param` or `@returns`. */
export const linkedInline = (emission: Emission, imports: Imports, text: string): string =>
  inline(linked(emission, imports, text) ?? "");

/** Says how a duration looks, because its TypeScript type is `string`. */
const durationForm = ", such as `PT10M` for ten minutes: `duration({ minutes: 10 })`";

function isDuration({ contract }: Emission, ref: TypeRef): boolean {
  if (ref.kind === "scalar") return ref.name === "duration";
  const type = contract.types.get(ref.name);
  return type?.kind === "restricted" && (type.meaning === "duration" || (!type.meaning && type.base === "duration"));
}

/** Divides a text after its first sentence. A full stop inside a name or a number ends no sentence. */
function firstSentence(text: string): readonly [sentence: string, rest: string] {
  const end = /[.!?](?=\s)/.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 1).trimStart()] : [text, ""];
}

const capitalised = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** Escapes documentation, and makes its references to .NET names readable. */
function linked(emission: Emission, imports: Imports, text: string | undefined): string | undefined {
  return prose(text)?.replace(
    /\{(?:[A-Z]:)?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*){2,20})\}(?=(\{)?)/g,
    (_, name: string, adjacent: string | undefined) =>
      `${reference(emission, imports, name.split("."))}${adjacent === undefined ? "" : ", "}`,
  );
}

/** Returns a link to a type or member, or its name as code if it cannot be linked in this file. */
function reference(emission: Emission, imports: Imports, segments: readonly string[]): string {
  const [owner = "", last = ""] = segments.slice(-2);
  const type = typeNamed(emission, last);
  const link = type ? inScope(emission, imports, type) : undefined;
  if (link !== undefined) return `{@link ${link}}`;
  if (type) return `\`${emission.names.of(type.name)}\``;
  const holder = typeNamed(emission, owner);
  const property = holder && propertyOf(emission, holder, last);
  const holderLink = holder && inScope(emission, imports, holder);
  if (property === undefined) return `\`${owner}.${last}\``;
  return holderLink === undefined ? `\`${owner}.${property}\`` : `{@link ${holderLink}.${property}}`;
}

/** Returns the declared type with a local name; undefined if none or several have it. */
function typeNamed({ contract }: Emission, local: string): TypeDef | undefined {
  const [type, ...others] = [...contract.types.values()].filter(
    (each) => localOf(each.name) === local && isDeclared(each) && each.kind !== "array" && each.kind !== "dictionary",
  );
  return others.length === 0 ? type : undefined;
}

/** Returns the name of a type in this file; undefined if the file neither declares nor imports the type. */
function inScope({ names }: Emission, imports: Imports, { name }: TypeDef): string | undefined {
  return imports.nameInScope(names.of(name), names.fileOf(name));
}

/** Returns the TypeScript name of a member or an enumeration's name; undefined if the type does not have it. */
function propertyOf({ naming }: Emission, type: TypeDef, local: string): string | undefined {
  if (type.kind === "carrier" && type.members.some((each) => localOf(each.name) === local))
    return propertyName(local, naming);
  if ((type.kind === "enumeration" || type.kind === "flags") && type.values.some((each) => each.name === local))
    return local;
  return undefined;
}
