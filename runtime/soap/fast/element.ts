/** The element of a member: its pattern, if it holds little, and how it is read if it holds more. */
import type { Member } from "../codec/member.js";
import type { Sequence } from "../codec/sequence.js";
import type { Tag, XmlReader } from "../xml/reader.js";
import { arrayPattern, carrierPattern, membersPattern, textPattern, type Pattern } from "./pattern.js";
import type { TagOf } from "./prefixes.js";

/** A larger carrier, or one deeper inside others, costs more to compile than it saves. */
const maximumMembers = 12;
const maximumGroups = 40;
const maximumDepth = 2;

/**
 * Returns the pattern of a member that holds text, an array of text, or a small carrier of these, and does not repeat. `depth` is how many carriers
 * may stand inside each other.
 */
export function patternOf(member: Member, tagOf: TagOf, depth: number = maximumDepth): Pattern | undefined {
  const { wireName, namespace, nillable, readText } = member;
  const tag = member.repeated ? undefined : tagOf(wireName, namespace);
  if (!tag) return undefined;
  if (readText) return textPattern(tag, nillable, readText);
  const item = textItem(member);
  if (item) return arrayPattern(tag, nillable, item, tagOf(item.wireName, item.namespace));
  const sequence = smallSequence(member, depth);
  const patterns = sequence?.members.flatMap((each): Pattern | [] => patternOf(each, tagOf, depth - 1) ?? []);
  if (!sequence || patterns?.length !== sequence.members.length) return undefined;
  const members = membersPattern(sequence.members, patterns, 0);
  return members.groups > maximumGroups ? undefined : carrierPattern(tag, nillable, sequence, members);
}

/** Returns the namespaces of the elements that the pattern of a member may have. */
export const namespacesOf = (member: Member, depth: number = maximumDepth): readonly string[] => [
  member.namespace,
  ...[textItem(member) ?? [], smallSequence(member, depth)?.members ?? []]
    .flat()
    .flatMap((each) => namespacesOf(each, depth - 1)),
];

/** Returns the item of a member that is an array of text. */
function textItem({ codec }: Member): Member | undefined {
  const item = codec.item?.();
  return item?.readText && item;
}

function smallSequence({ codec }: Member, depth: number): Sequence | undefined {
  const sequence = depth > 0 ? codec.sequence?.() : undefined;
  return sequence && sequence.members.length <= maximumMembers ? sequence : undefined;
}

/** Reads an element without attributes, or one that is nil; undefined if something else comes next. Throws Problem. */
export function readElement(reader: XmlReader, tag: Tag, { nillable, codec }: Member): unknown {
  const taken = reader.take(tag, nillable);
  return taken === "start" ? codec.read(reader) : taken === "nil" ? null : undefined;
}
