/**
 * The JSON binding of a contract: the facts that SuperOffice's Agents WebAPI adds to a WSDL. The Agents Swagger has
 * them. Names of agents, operations, members and types are those of the contract.
 */

/**
 * The form of an operation's request in JSON.
 *
 * - `nothing`: no body
 * - `query`: one parameter, in the query of the address: `?contactEntityId=5`
 * - `carrier`: the body is the one parameter, an object
 * - `array`: the body is the one parameter, an array
 * - `object`: the body is an object with a member for each parameter
 */
export const requestShapes = ["nothing", "query", "carrier", "array", "object"] as const;
export type RequestShape = (typeof requestShapes)[number];

/** An operation's binding: its shape, or its shape with the parameters that have another name in JSON. */
export interface JsonOperation {
  readonly shape: RequestShape;
  /** Names in JSON by names in the WSDL, if they differ by more than the case of the first letter. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/**
 * The names of a flags type that JSON has and the WSDL does not: composites and zero. A name has no number if nobody
 * published it.
 */
export type JsonFlags = Readonly<Record<string, number | null>>;

export interface WebApi {
  /** Base name of the Swagger file, archive or folder. */
  readonly source: string;
  /** SHA-256 of each Swagger document in hexadecimal, by its path. */
  readonly digests: Readonly<Record<string, string>>;
  /** The operations of the JSON API, by agent and operation name. An operation that is not here cannot be called over JSON. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, JsonOperation>>>>;
  /** By name of the flags type. A type is missing if JSON has no further names. */
  readonly flags: Readonly<Record<string, JsonFlags>>;
}
