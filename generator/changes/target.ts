/**
 * The part of a contract that changed: an agent, an operation, a parameter or a result; or a type, a member or an
 * enumeration name. Names in the services' own namespace are local; others are in Clark notation.
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
