/**
 * A value of the client's as the tree of elements that it stands for, written from the contract alone: nothing of the runtime's codec is used,
 * so that the two can be compared with what a server understood. Null and absent are both left out, as .NET keeps them apart no further.
 */
import {
  localOf,
  serializationNamespace,
  xsdNamespace,
  type Contract,
  type EnumerationValue,
  type Member,
  type QName,
  type TypeDef,
  type TypeRef,
} from "../../generator/contract/model.js";
import { baseChain, typeOf } from "../../generator/contract/queries.js";

/** An element with what is in it: text, or elements. */
export interface Tree {
  readonly name: QName;
  /** `xsi:type`, where it is said. */
  readonly type?: QName;
  readonly content: string | readonly Tree[];
}

const xsi = "{http://www.w3.org/2001/XMLSchema-instance}";

/** The trees of a member: none for null, several where it repeats. */
export function treesOf(contract: Contract, member: Member, value: unknown): readonly Tree[] {
  const values = member.repeated ? ((value as readonly unknown[] | undefined) ?? []) : [value];
  return values.flatMap((each) =>
    each === null || each === undefined ? [] : [{ name: member.name, ...body(contract, member.type, each) }],
  );
}

function body(contract: Contract, ref: TypeRef, value: unknown): Pick<Tree, "content" | "type"> {
  if (ref.kind === "scalar" && ref.name === "anyType") {
    const { $type, value: held } = value as { readonly $type: string; readonly value: unknown };
    const [prefix = "", local = ""] = $type.split(":");
    return { type: `{${prefix === "ser" ? serializationNamespace : xsdNamespace}}${local}`, content: text(held) };
  }
  const type = typeOf(contract, ref);
  switch (type?.kind) {
    case "carrier":
      return carrier(contract, type, value as Readonly<Record<string, unknown>>);
    // An item that is null has its place in an array.
    case "array":
      return {
        content: (value as readonly unknown[]).flatMap((each) =>
          each === null
            ? [{ name: type.item.name, content: "" }]
            : treesOf(contract, { ...type.item, repeated: false }, each),
        ),
      };
    case "dictionary": {
      const pairs: readonly (readonly [unknown, unknown])[] =
        value instanceof Map ? [...value] : Object.entries(value as object);
      return {
        content: pairs.map(([key, held]) => ({
          name: type.pair,
          content: [...treesOf(contract, type.key, key), ...treesOf(contract, type.value, held)],
        })),
      };
    }
    case "flags":
      return { content: names(type.values, value as readonly string[]).join(" ") };
    case "enumeration":
      return { content: names(type.values, [String(value)]).join(" ") };
    case "restricted":
      return { content: type.meaning === "char" ? String(String(value).charCodeAt(0)) : text(value) };
    default:
      return { content: text(value) };
  }
}

/** Two names of one value are one value: .NET reads both, and writes the first of them, in the order of their declaration. */
function names(values: readonly EnumerationValue[], given: readonly string[]): readonly string[] {
  const firsts = given.map((name) => {
    const value = values.find((each) => each.name === name)?.value;
    return values.findIndex((each) => each.value === value);
  });
  return [...new Set(firsts)].sort((a, b) => a - b).map((index) => values[index]?.name ?? "");
}

function carrier(
  contract: Contract,
  declared: Extract<TypeDef, { readonly kind: "carrier" }>,
  value: Readonly<Record<string, unknown>>,
): Pick<Tree, "content" | "type"> {
  const said = value["$type"];
  const actual =
    said === undefined
      ? declared
      : ([...contract.types.values()].find((each) => each.kind === "carrier" && localOf(each.name) === said) ??
        declared);
  if (actual.kind !== "carrier") throw new Error(`${String(said)} is no carrier`);
  const members = [actual, ...baseChain(contract, actual)].reverse().flatMap((each) => each.members);
  return {
    ...(actual !== declared && { type: actual.name }),
    content: members.flatMap((each) => treesOf(contract, each, value[localOf(each.name)])),
  };
}

function text(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return String(value);
}

interface InfosetElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly InfosetElement[];
  readonly text: string;
}

/** The tree of an element of somebody else's message; `xsi:type` is kept where `keeps` says so. Nil is left out, but inside an array. */
export function treeOf(
  element: InfosetElement,
  inArray: (parent: InfosetElement) => boolean,
  keeps: (type: string) => boolean = () => true,
): Tree {
  const type = element.attributes[`${xsi}type`];
  const isNil = (each: InfosetElement) =>
    each.attributes[`${xsi}nil`] === "true" || each.attributes[`${xsi}nil`] === "1";
  const children = element.children.filter((each) => !isNil(each) || inArray(element));
  return {
    name: element.name as QName,
    ...(type !== undefined && keeps(type) && { type: type as QName }),
    content: isNil(element)
      ? ""
      : element.children.length > 0
        ? children.map((each) => treeOf(each, inArray, keeps))
        : element.text,
  };
}

/** Texts in a tree: what was compared when two of them were. */
export const leaves = ({ content }: Tree): number =>
  typeof content === "string" ? 1 : content.reduce((sum, each) => sum + leaves(each), 0);

/** The first place where two trees differ, in words; undefined where they do not. An element without content is one with empty text. */
export function firstDifference(sent: Tree, received: Tree, path = localOf(sent.name)): string | undefined {
  if (sent.name !== received.name) return `${path}: ${sent.name} and ${received.name}`;
  if (sent.type !== received.type) return `${path}: xsi:type ${sent.type ?? "none"} and ${received.type ?? "none"}`;
  const [a, b] = [sent.content, received.content].map((content) => (content.length === 0 ? "" : content));
  if (typeof a === "string" || typeof b === "string") return a === b ? undefined : `${path}: ${show(a)} and ${show(b)}`;
  for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index++) {
    const [left, right] = [a?.[index], b?.[index]];
    if (!left || !right)
      return `${path}: ${left ? `${localOf(left.name)} is missing` : `${localOf((right as Tree).name)} is too much`}`;
    const found = firstDifference(left, right, `${path}.${localOf(left.name)}[${index}]`);
    if (found) return found;
  }
  return undefined;
}

const show = (content: string | readonly Tree[] | undefined): string =>
  typeof content === "string" ? JSON.stringify(content) : `${content?.length ?? 0} elements`;
