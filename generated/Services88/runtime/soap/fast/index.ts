/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The fast reader: patterns for elements as a server usually spells them. The codecs read the same values without it. */
import type { Fast } from "../codec/codec.js";
import { fastMembers } from "./members.js";
import { fastItems, fastPairs } from "./rows.js";

export const fast: Fast = {
  members: fastMembers,
  items: fastItems,
  pairs: fastPairs,
};

