import type { NetServerHandlers } from "./generated/Services99/double.js";

/** What a new server may answer that an old one could not. */
export const handlers: NetServerHandlers = {
  // Beyond what an xs:int holds.
  Sample: { Get: () => ({ Id: 5_000_000_000n }) },
};
