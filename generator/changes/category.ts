/**
 * The categories of a change, the worst first:
 *
 * - `wire`: the server or an old client rejects or misreads a message, or data is lost.
 * - `source`: old calls no longer compile with the new client.
 * - `addition`: old clients and old calls still work.
 * - `doc`: only documentation changed, or details that do not affect messages.
 */
export const categories = ["wire", "source", "addition", "doc"] as const;
/** The category of a change. */
export type Category = (typeof categories)[number];
