/* Written by netserver-codegen from Services88: changes made here are lost. */
import type { ArchiveRestrictionInfo } from "./carriers/A.js";
import type { DraftOf } from "./runtime/types.js";

/**
 * Returns a restriction of an archive search. It is active: NetServer ignores a restriction whose `IsActive` is false, and it is false if it is
 * left out.
 *
 * @param column The name of a column, such as `category`.
 * @param operator The name of an operator, such as `equals`.
 * @param values Texts, or encoded values: `encoded.int(2)`.
 * @example
 * where("category", "equals", encoded.int(2))
 */
export function where(column: string, operator: string, ...values: readonly string[]): DraftOf<ArchiveRestrictionInfo> {
  return { Name: column, Operator: operator, Values: values, IsActive: true };
}
