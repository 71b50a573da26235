/** The categories of a change, the worst first. */

/**
 * `wire`: a message of an old client is refused or misread, or loses data. `source`: old call sites no longer compile against the new
 * client. `addition`: old clients and old call sites go on working. `doc`: what is written about it.
 */
export const categories = ["wire", "source", "addition", "doc"] as const;
export type Category = (typeof categories)[number];
