import type { NetServerHandlers } from "./generated/Services99/double.js";

/** A server that leaves out what is zero. */
export const handlers: NetServerHandlers = {
  Sample: { Publish: () => ({ Code: "a" }) },
};
