/** The fast reader: patterns for elements as a server usually spells them. The codecs read the same values without it. */
import type { Fast } from "../codec/codec.js";
import { FastMembers } from "./members.js";
import { FastItems, FastPairs } from "./rows.js";

export const fast: Fast = {
  members: (members) => new FastMembers(members),
  items: (item) => new FastItems(item),
  pairs: (pair, namespace, key, value) => new FastPairs(pair, namespace, key, value),
};
