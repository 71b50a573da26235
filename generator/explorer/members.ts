/** Orders the members of carriers for readers. */
import { localOf, type Carrier, type Contract, type Member } from "../contract/model.js";
import { baseChain } from "../contract/queries.js";

/** Members of a carrier in the order in which readers look for them. */
export interface OrderedMembers {
  /** Members of the carrier and of its bases, the most distant base first. */
  readonly own: readonly Member[];
  /** Members of NetServer's class `Carrier`, the base of most carriers. Few callers need them. */
  readonly common: readonly Member[];
}

/** True for NetServer's common base of carriers. It has the rights of the user, and properties of fields. */
const isCommonBase = ({ name }: Carrier): boolean => localOf(name) === "Carrier";

/** Returns all members of a carrier. Those of the common base are separate, except in the common base itself. */
export function orderedMembers(contract: Contract, carrier: Carrier): OrderedMembers {
  const levels = [carrier, ...baseChain(contract, carrier)].reverse();
  const membersOf = (all: readonly Carrier[]) => all.flatMap(({ members }) => members);
  const common = levels.filter((each) => each !== carrier && isCommonBase(each));
  return { own: membersOf(levels.filter((each) => !common.includes(each))), common: membersOf(common) };
}
