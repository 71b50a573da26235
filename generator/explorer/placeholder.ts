/** Writes example values for the types of a contract, as TypeScript: values that a caller replaces. */
import {
  localOf,
  type Carrier,
  type Contract,
  type Enumeration,
  type Flags,
  type Member,
  type RestrictedScalar,
  type ScalarName,
  type TypeRef,
} from "../contract/model.js";
import { derivedOf, isTextKey, typeOf } from "../contract/queries.js";
import { definition, type Described } from "../describe/describe.js";
import { literal } from "../emit/doc.js";
import { propertyName, type Naming } from "../emit/names.js";
import { familyOf } from "../emit/typescript.js";
import { orderedMembers } from "./members.js";
import { code, textOf, token, type Token } from "./tokens.js";

/** The context for writing values. */
export interface Placing extends Described {
  readonly naming: Naming;
  /** How many levels of carriers are written out. Deeper ones are null, an empty object or an empty array. */
  readonly levels: number;
}

/** A value, and a remark for the end of its line. */
interface Value {
  readonly tokens: readonly Token[];
  readonly note?: readonly Token[];
}

const text = (value: string): Token => token("string", literal(value));
const number = (value: string): Token => token("number", value);

/** Example values of scalars. They are in the range of each type. */
const scalars: Readonly<Record<ScalarName, readonly Token[]>> = {
  anyType: [token("text", "{ "), token("property", "$type"), token("text", ": "), text("xs:string")].concat(
    token("text", ", "),
    token("property", "value"),
    token("text", ": "),
    text("text"),
    token("text", " }"),
  ),
  anyURI: [text("https://example.com/")],
  base64Binary: code`new ${token("type", "Uint8Array")}()`,
  boolean: [token("keyword", "false")],
  byte: [number("1")],
  date: [text("2026-01-31")],
  dateTime: [text("2026-01-31T12:00:00")],
  decimal: [text("1.0")],
  double: [number("1")],
  duration: [text("PT1H")],
  float: [number("1")],
  gDay: [text("---31")],
  gMonth: [text("--01")],
  gMonthDay: [text("--01-31")],
  gYear: [text("2026")],
  gYearMonth: [text("2026-01")],
  hexBinary: code`new ${token("type", "Uint8Array")}()`,
  int: [number("1")],
  integer: [number("1n")],
  language: [text("en")],
  long: [number("1n")],
  Name: [text("name")],
  NCName: [text("name")],
  negativeInteger: [number("-1n")],
  NMTOKEN: [text("name")],
  nonNegativeInteger: [number("1n")],
  nonPositiveInteger: [number("0n")],
  normalizedString: [text("text")],
  positiveInteger: [number("1n")],
  short: [number("1")],
  string: [text("text")],
  time: [text("12:00:00")],
  token: [text("text")],
  unsignedByte: [number("1")],
  unsignedInt: [number("1")],
  unsignedLong: [number("1n")],
  unsignedShort: [number("1")],
};

const meanings = { guid: "00000000-0000-0000-0000-000000000001", char: "x", duration: "PT1H" } as const;

/** Returns an object literal with all members, one on each line. */
export function objectOf(
  placing: Placing,
  members: readonly Member[],
  indent: string,
  level = 0,
  first: readonly Token[] = [],
): readonly Token[] {
  if (members.length === 0 && first.length === 0) return [token("text", "{}")];
  const inner = `${indent}  `;
  const lines = members.flatMap((member) => {
    const { tokens, note } = memberValue(placing, member, inner, level);
    const name = propertyName(localOf(member.name), placing.naming);
    return line(inner, code`${token("property", name)}: ${tokens},`, note);
  });
  return [token("text", "{\n"), ...(first.length > 0 ? line(inner, first) : []), ...lines, token("text", `${indent}}`)];
}

const line = (indent: string, tokens: readonly Token[], note?: readonly Token[]): readonly Token[] => [
  token("text", indent),
  ...tokens,
  ...(note ? [token("comment", " // "), ...note] : []),
  token("text", "\n"),
];

function memberValue(placing: Placing, member: Member, indent: string, level: number): Value {
  const { contract } = placing;
  if (level >= placing.levels && holdsCarrier(contract, member.type)) return collapsed(placing, member);
  const { tokens, note } = valueOf(placing, member.type, indent, level);
  return { tokens: member.repeated ? code`[${tokens}]` : tokens, ...(note && { note }) };
}

/** True if values of the type have carriers in them. */
function holdsCarrier(contract: Contract, ref: TypeRef): boolean {
  const type = typeOf(contract, ref);
  if (type?.kind === "array") return holdsCarrier(contract, type.item.type);
  return type?.kind === "dictionary" ? holdsCarrier(contract, type.value.type) : type?.kind === "carrier";
}

/** Returns the shortest value of a member that is not written out, with its type as a remark. */
function collapsed(placing: Placing, { type: ref, nillable, repeated }: Member): Value {
  const { contract } = placing;
  const type = typeOf(contract, ref);
  const note = typeNote(contract, ref);
  if (repeated || type?.kind === "array") return { tokens: [token("text", "[]")], note };
  if (nillable) return { tokens: [token("keyword", "null")], note };
  if (type?.kind === "dictionary")
    return { tokens: isTextKey(contract, type.key.type) ? [token("text", "{}")] : emptyMap, note };
  return { tokens: type?.kind === "carrier" ? requiredOf(placing, type) : [token("text", "{}")], note };
}

/** Returns a carrier with only the members that a request cannot leave out, on one line. */
function requiredOf(placing: Placing, declared: Carrier): readonly Token[] {
  const { own, common } = orderedMembers(placing.contract, actual(placing.contract, declared));
  const required = [...own, ...common].filter(({ optional, repeated }) => !optional && !repeated);
  const properties = [
    ...[tagOf(placing, declared) ?? []].filter((tag) => tag.length > 0),
    ...required.map((member) => {
      const name = token("property", propertyName(localOf(member.name), placing.naming));
      return code`${name}: ${memberValue(placing, member, "", placing.levels).tokens}`;
    }),
  ];
  if (properties.length === 0) return [token("text", "{}")];
  return code`{ ${properties.flatMap((each, index) => (index === 0 ? each : [token("text", ", "), ...each]))} }`;
}

const emptyMap = code`new ${token("type", "Map")}()`;

/** Returns a type in the words of the contract: `Person`, `Person[]`. */
function typeNote(contract: Contract, ref: TypeRef, suffix = ""): readonly Token[] {
  const type = typeOf(contract, ref);
  if (type?.kind === "array") return typeNote(contract, type.item.type, `[]${suffix}`);
  if (type?.kind === "dictionary") {
    const value = typeNote(contract, type.value.type);
    const key = type.key.type.kind === "scalar" ? type.key.type.name : localOf(type.key.type.name);
    return [token("comment", `${localOf(type.name)}${suffix}: ${key} to `), ...value];
  }
  return [
    ref.kind === "scalar"
      ? token("comment", `${ref.name}${suffix}`)
      : { kind: "comment", text: `${localOf(ref.name)}${suffix}`, target: ref.name },
  ];
}

function valueOf(placing: Placing, ref: TypeRef, indent: string, level: number): Value {
  if (ref.kind === "scalar") return { tokens: scalars[ref.name] };
  const type = definition(placing, ref.name);
  switch (type.kind) {
    case "carrier":
      return { tokens: carrierOf(placing, type, indent, level) };
    case "array": {
      const { tokens, note } = valueOf(placing, type.item.type, indent, level);
      return { tokens: code`[${tokens}]`, ...(note && { note }) };
    }
    case "dictionary": {
      const [key, value] = [type.key, type.value].map((each) => valueOf(placing, each.type, indent, level).tokens);
      const isText = isTextKey(placing.contract, type.key.type);
      return { tokens: isText ? code`{ ${key ?? []}: ${value ?? []} }` : mapOf(key ?? [], value ?? []) };
    }
    case "enumeration":
    case "flags":
      return nameOf(type);
    case "restricted":
      return { tokens: type.meaning ? [text(meanings[type.meaning])] : restrictedOf(type) };
  }
}

const mapOf = (key: readonly Token[], value: readonly Token[]): readonly Token[] =>
  code`new ${token("type", "Map")}([[${key}, ${value}]])`;

/** Returns a carrier with all members, or a derived carrier if no value can be of the carrier itself. */
function carrierOf(placing: Placing, declared: Carrier, indent: string, level: number): readonly Token[] {
  const { contract } = placing;
  const type = actual(contract, declared);
  const tag = tagOf(placing, declared);
  const others = placing.families.has(declared.name) ? family(contract, declared).filter((each) => each !== type) : [];
  const first = tag
    ? [
        ...tag,
        token("text", ","),
        ...(others.length > 0 ? [token("comment", ` // or ${listed(others.map(({ name }) => localOf(name)))}`)] : []),
      ]
    : [];
  const { own, common } = orderedMembers(contract, type);
  return objectOf(placing, [...own, ...common], indent, level + 1, first);
}

/** Returns a carrier and its derived carriers that values can have. */
const family = (contract: Contract, type: Carrier): readonly Carrier[] =>
  [type, ...derivedOf(contract, type.name)].filter(({ abstract }) => !abstract);

const actual = (contract: Contract, type: Carrier): Carrier => family(contract, type)[0] ?? type;

/** Returns the property that tells derived carriers apart; undefined if the carrier has none. */
function tagOf(described: Described, declared: Carrier): readonly Token[] | undefined {
  const type = actual(described.contract, declared);
  if (familyOf(described, type) === undefined) return undefined;
  return code`${token("property", "$type")}: ${text(localOf(type.name))}`;
}

/** Returns the first name of an enumeration, with the other names as a remark. */
function nameOf({ kind, values }: Enumeration | Flags): Value {
  const [first, ...others] = values;
  const name = text(first?.name ?? "");
  const note = others.length > 0 && [token("comment", `or ${listed(others.map(({ name }) => name))}`)];
  return { tokens: kind === "flags" ? code`[${name}]` : [name], ...(note && { note }) };
}

/** Returns as many names as fit into a line. */
function listed(all: readonly string[]): string {
  const names = all.map(literal);
  const fitting = names.filter((_, index) => names.slice(0, index + 1).join(", ").length <= 70);
  return fitting.length === names.length ? names.join(", ") : `${fitting.join(", ")}, … (${names.length})`;
}

/** Returns a value that keeps the bounds and lengths of a restricted type. It cannot keep a pattern. */
function restrictedOf({ base, facets }: RestrictedScalar): readonly Token[] {
  const facet = (...names: readonly string[]) => facets.find(({ name }) => names.includes(name))?.value;
  const [example] = scalars[base];
  if (example?.kind === "number") {
    const bound = facet("minInclusive", "maxInclusive");
    return bound === undefined ? scalars[base] : [number(`${bound}${example.text.endsWith("n") ? "n" : ""}`)];
  }
  const length = Number(facet("length", "minLength", "maxLength") ?? NaN);
  return example?.text === literal("text") && !Number.isNaN(length) ? [text("x".repeat(length))] : scalars[base];
}

/** Returns an object literal on one line, for headers. */
export const inlineObject = (properties: readonly (readonly [key: string, ref: TypeRef])[], placing: Placing): string =>
  `{ ${properties.map(([key, ref]) => `${key}: ${textOf(valueOf(placing, ref, "", placing.levels).tokens)}`).join(", ")} }`;
