/**
 * The part of a contract that a change is about: an agent, one of its operations, a parameter or result of it; a type, a member or a name of it.
 * Names of the services' own namespace are local ones, others are in Clark's notation.
 */
export interface Target {
  readonly agent?: string;
  readonly operation?: string;
  readonly direction?: "request" | "response";
  readonly type?: string;
  readonly member?: string;
  /** A name of an enumeration. */
  readonly name?: string;
}
