/** Reads the header blocks of an envelope. */
import type { AgentDescriptor, MemberDescriptor } from "../descriptors.js";
import { unlimited } from "../http/limits.js";
import { Problem } from "../values/problem.js";
import { codecs, type Member } from "./codec/index.js";
import { soap11, textWithin } from "./fault.js";
import { mismatch } from "./mismatch.js";
import { readChildren } from "./xml/content.js";
import { readOpaque, takeFragment } from "./xml/fragment.js";
import { XmlReader } from "./xml/reader.js";

/** The namespace of WCF's notes to itself, which Mono sends along with faults. They are ignored. */
export const wcfNotes = "http://schemas.microsoft.com/ws/2005/05/addressing/none";

const nextActor = "http://schemas.xmlsoap.org/soap/actor/next";

/** True if a header block is for us (no actor, or the next one; SOAP 1.1 §4.2.2) and must be understood (§4.2.3). */
export function mustUnderstand({ attributes }: XmlReader): boolean {
  const soap = (local: string) =>
    attributes.find((each) => each.namespace === soap11 && each.local === local)?.value.trim() ?? "";
  return (
    (soap("mustUnderstand") === "1" || soap("mustUnderstand") === "true") &&
    (soap("actor") === "" || soap("actor") === nextActor)
  );
}

/** True if the headers of an answer say that the call failed. */
export const hasFailed = (headers: Readonly<Record<string, unknown>>): boolean => headers["Succeeded"] === false;

/**
 * Reads the header blocks that the contract knows. Returns them, and a problem that only a fault outweighs: an unknown block that must be understood, or
 * a block with the name of a known one, which did not come, in another namespace.
 */
export function readHeaders(
  reader: XmlReader,
  agent: AgentDescriptor,
  descriptors: readonly MemberDescriptor[],
): [headers: Readonly<Record<string, unknown>>, refusal: Problem | undefined] {
  const headers: Record<string, unknown> = {};
  let refusal: Problem | undefined;
  const misplaced = new Map<string, Problem>();
  readChildren(reader, () => {
    const { local, namespace } = reader;
    const descriptor = descriptors.find(([name]) => name === local);
    const own = descriptor?.[3]?.namespace ?? agent.namespace;
    if (descriptor && own === namespace) {
      const member = codecs.member(descriptor, agent.namespace);
      headers[local] = local === "ExceptionInfo" ? readExceptionInfo(reader, member) : member.readOne(reader);
      return;
    }
    if (descriptor && !misplaced.has(local))
      misplaced.set(local, mismatch(`the header ${local} of ${own}`, "one", namespace));
    if (namespace !== wcfNotes && mustUnderstand(reader))
      refusal ??= new Problem(`expected no header that must be understood, got ${local}`);
    readOpaque(reader, () => reader.skip());
  });
  if (!reader.allowsMismatch)
    for (const [name, problem] of misplaced) if (headers[name] === undefined) refusal ??= problem;
  return [headers, refusal];
}

/** Reads what the server says of its failure. If it does not match the contract, reads its texts alone, so that the mismatch does not hide the failure. */
function readExceptionInfo(reader: XmlReader, member: Member): unknown {
  const xml = readOpaque(reader, () => takeFragment(reader));
  const begun = (): XmlReader => {
    const inside = new XmlReader(xml, unlimited);
    inside.next();
    return inside;
  };
  try {
    return member.readOne(begun());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  const texts: Record<string, string> = {};
  const inside = begun();
  readChildren(inside, () => {
    const { local } = inside;
    const text = textWithin(inside);
    if (["Message", "FriendlyText", "ExceptionType", "Source"].includes(local)) texts[local] = text;
  });
  return texts;
}
