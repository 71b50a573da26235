import type { NetServerHandlers } from "./generated/Services99/double.js";

/** What a new server may answer that an old one could not. */
export const handlers: NetServerHandlers = {
  Sample: { Publish: () => ({ Kind: ["None", "Some"] }) },
};
