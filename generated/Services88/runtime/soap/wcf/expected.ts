/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The elements that WCF looks for at a place in a request, and why it passes over another. */
import type { CarrierDescriptor, MemberDescriptor, TypeReference } from "../../descriptors.js";
import { listed, type Dropped } from "../../double/dropped.js";
import type { XmlReader } from "../xml/reader.js";
import { quoted } from "./refused.js";

export interface Expected {
  readonly name: string;
  readonly namespace: string;
  readonly type: TypeReference;
  readonly repeated: boolean;
  readonly required: boolean;
}

/** True if the reader is at an expected element. */
export const isAt = ({ local, namespace }: XmlReader, expected: Expected): boolean =>
  local === expected.name && namespace === expected.namespace;

export function expected([name, type, occurs, options]: MemberDescriptor, namespace: string): Expected {
  return {
    name,
    type,
    namespace: options?.namespace ?? namespace,
    repeated: occurs.startsWith("*"),
    required: occurs.startsWith("1"),
  };
}

/** Returns the members of a carrier, those of its base first. */
export function membersOf(carrier: CarrierDescriptor): readonly Expected[] {
  return [
    ...(carrier.base ? membersOf(carrier.base()) : []),
    ...carrier.members.map((each) => expected(each, carrier.namespace)),
  ];
}

/**
 * Says why an element is passed over: it is a member that came before, a member in another namespace, or no member.
 *
 * @param next The position of the first member that is still looked for.
 */
export function unexpected(reader: XmlReader, members: readonly Expected[], next: number, parent: string): Dropped {
  const { local, namespace } = reader;
  const path = `${parent}.${quoted(local)}`;
  const passed = members.slice(0, next);
  const own = passed.map((each) => isAt(reader, each)).lastIndexOf(true);
  if (own >= 0) {
    const after = own === passed.length - 1 ? undefined : passed.at(-1)?.name;
    return {
      why: "order",
      path,
      message:
        after === undefined ? `${path} comes twice` : `${path} comes after ${after}, where it is no longer looked for`,
    };
  }
  const meant = members.find((each) => each.name === local);
  if (meant)
    return {
      why: "namespace",
      path,
      message: `${path} is in ${quoted(namespace) || "no namespace"}, and is looked for in ${meant.namespace}`,
    };
  return {
    why: "unknown",
    path,
    message: `${path} is no member; known are ${listed(members.map((each) => each.name))}`,
  };
}

