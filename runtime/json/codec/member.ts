/** One member of a carrier or of a request: whether it may be left out or be null, and the codec of its type. */
import type { MemberDescriptor } from "../../descriptors.js";
import { addStep, Problem, within } from "../../values/problem.js";
import type { Parsed } from "../parse.js";
import { jsonText, type Codec, type CodecOf } from "./codec.js";

export class Member {
  readonly name: string;
  /** The TypeScript name. */
  readonly property: string;
  readonly optional: boolean;
  readonly nillable: boolean;
  readonly codec: Codec;
  /** The member's name as JSON, with the colon. */
  readonly key: string;
  /** True for a name that every object inherits something under, in JSON or in TypeScript. */
  readonly isInherited: boolean;

  constructor([name, type, occurs, options]: MemberDescriptor, codecOf: CodecOf, nameInJson: string = name) {
    this.name = nameInJson;
    this.property = options?.property ?? name;
    this.optional = !occurs.startsWith("1");
    this.nillable = occurs.endsWith("nil");
    this.codec = codecOf(type);
    this.key = `${jsonText(nameInJson)}:`;
    this.isInherited = nameInJson in {} || this.property in {};
  }

  /** Returns the value of a result from which the server left the member out. */
  zero(): unknown {
    return this.nillable ? null : this.codec.zero();
  }

  /** Returns the JSON text of the value. Throws Problem. */
  write(value: unknown): string {
    try {
      return writeValue(this, value);
    } catch (error) {
      throw this.located(error);
    }
  }

  /** Returns the value of parsed JSON. Throws Problem. */
  read(json: unknown, message: Parsed): unknown {
    if (json === null && this.nillable) return null;
    try {
      return readValue(this, json, message);
    } catch (error) {
      throw this.located(error);
    }
  }

  /** Returns the error, addStep in this member. */
  located(error: unknown): unknown {
    return addStep(within(error, this.name), this.property);
  }
}

/** Returns the JSON text of a value of a member, without its name in the path of an error. Throws Problem. */
export function writeValue({ codec, nillable }: Member, value: unknown): string {
  if (value === null && nillable) return "null";
  if (value === null || value === undefined)
    throw new Problem(`${codec.expected}${value === null ? "" : " (leave the member out to send nothing)"}`, { value });
  return codec.write(value);
}

/** Returns the value of parsed JSON, without the member's name in the path of an error. Throws Problem. */
export function readValue({ codec, nillable }: Member, json: unknown, message: Parsed): unknown {
  if (json !== null) return codec.read(json, message);
  if (!nillable) throw new Problem(codec.expected, { value: null });
  return null;
}
