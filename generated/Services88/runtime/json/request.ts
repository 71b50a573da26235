/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Writes an operation's request: the rest of its address, and its body. */
import { RequestError } from "../errors.js";
import type { Limits } from "../http/limits.js";
import { refuseUnknownKeys } from "../values/object.js";
import { writingError } from "../values/message-errors.js";
import type { Member } from "./codec/member.js";
import type { Values } from "./codec/sequence.js";
import type { OperationCodec } from "./message.js";
import { refuseDepth } from "./parse.js";
import type { RequestShape } from "./shape.js";

/** A request as HTTP sends it. */
export interface RequestText {
  /** The query behind the address of the operation; the empty text if there is none. */
  readonly query: string;
  /** The empty text if there is none. */
  readonly body: string;
}

/**
 * Writes a request.
 *
 * @param element The root of the paths in errors.
 * @throws RequestError with the path of the first value that does not match the contract.
 */
export function writeRequest(
  { request }: OperationCodec,
  shape: RequestShape,
  element: string,
  values: object,
  { depth }: Pick<Limits, "depth">,
): RequestText {
  try {
    if (Array.isArray(values)) throw new RequestError(element, "expected an object with the parameters by name");
    // The object is written in any case, because it checks the names.
    const [only] = request.members;
    if (shape === "object" || shape === "nothing" || !only) {
      const text = request.write(values as Values);
      refuseDepth(text, depth);
      return { query: "", body: shape === "object" ? text : "" };
    }
    refuseUnknownKeys(values, [only.property], element);
    const text = textOf(only, (values as Values)[only.property]);
    refuseDepth(text, depth);
    return shape === "query" ? { query: `?${queryName(only.name)}=${text}`, body: "" } : { query: "", body: text };
  } catch (error) {
    throw writingError(error, element);
  }
}

/** Returns the value of the only parameter. One that is left out is null or .NET's zero, as it is for the server of SOAP. Throws Problem. */
function textOf(member: Member, value: unknown): string {
  if (value !== undefined || !member.optional) return member.write(value);
  return member.nillable ? "null" : member.write(member.zero());
}

/** Returns the name of a parameter in a query, as the Swagger has it: `contactEntityId`. */
export const queryName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

