/**
 * The table of exceptions: places at which the vendor's client and we differ, each with a reason. A place is an operation, or a member of a carrier. A
 * test fails for a difference that is not in the table, and for an exception that does not occur.
 */
import { readFileSync } from "node:fs";
import type { Version } from "./client.js";

/**
 * The kinds of differences:
 *
 * - `call`: the method of the client cannot be called with the parameters one by one; it is called with an object of them
 * - `message`: its message differs from ours, and the double therefore gets another request
 * - `value`: it reads another value than the double answered
 */
export type Kind = "call" | "message" | "value";

const table = new URL("exceptions.tsv", import.meta.url);

/** Returns the exceptions of a version, as `kind TAB place`. */
export const exceptionsOf = (version: Version): readonly string[] =>
  readFileSync(table, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter(([versions]) => versions === version || versions === "both")
    .map(([, kind, place]) => `${kind}\t${place}`);
