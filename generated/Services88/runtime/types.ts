/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The types that generated files are written in: what goes in, what comes back, and what neither side may lose. */

declare const unknownName: unique symbol;

/** A name of enumeration `E` that the server sent and this client, older than the server, does not know: to read and send back. */
export type UnknownName<E extends string> = string & { readonly [unknownName]: E };

/** Text-keyed dictionary. Has no prototype when it comes from the server, so that a key such as `__proto__` is only a key. */
export interface StringDictionary<Value> {
  [key: string]: Value;
}

/** Key of the members, beside those of the type, that the server sent and this client does not know; kept and sent back in place. */
export const unknownMembers: unique symbol = Symbol.for("netserver-codegen.unknownMembers");
/** Key of the names of the members that the server left out; each is left out again while its value is unchanged. */
export const absentMembers: unique symbol = Symbol.for("netserver-codegen.absentMembers");
/** Key of the type that the server named where this client knows only its base, as `{namespace}name`; sent back. */
export const unknownType: unique symbol = Symbol.for("netserver-codegen.unknownType");

/** Information about a carrier under symbols, beside its members. Object spread copies it, and JSON.stringify leaves it out. */
export interface Preserved {
  [unknownMembers]?: readonly UnknownMember[];
  [absentMembers]?: readonly string[];
  [unknownType]?: string;
}

/** A member that only a newer server knows. */
export interface UnknownMember {
  /** The wire name of the known member before it; undefined if it came first. */
  readonly after?: string;
  /** The wire that it came over, such as `soap`. Only the same wire can send it back; another refuses the whole request. */
  readonly wire: string;
  /** The member as the wire's text. Over SOAP, an XML element that declares every prefix that it uses. */
  readonly text: string;
}

/** A value of `xs:anyType`. `$type` names its type, because the message does (`xsi:type`). */
export type AnyValue =
  | {
      readonly $type:
        | "xs:string"
        | "xs:dateTime"
        | "xs:duration"
        | "xs:decimal"
        | "xs:date"
        | "xs:time"
        | "ser:guid"
        | "ser:char"
        | "ser:duration";
      readonly value: string;
    }
  | { readonly $type: "xs:boolean"; readonly value: boolean }
  | {
      readonly $type:
        | "xs:int"
        | "xs:short"
        | "xs:byte"
        | "xs:unsignedInt"
        | "xs:unsignedShort"
        | "xs:unsignedByte"
        | "xs:double"
        | "xs:float";
      readonly value: number;
    }
  | { readonly $type: "xs:long" | "xs:unsignedLong"; readonly value: bigint }
  | { readonly $type: "xs:base64Binary"; readonly value: Uint8Array }
  /** A value of any other type, as the wire's text, to send back unchanged over the same wire. Over SOAP, the element's XML. */
  | { readonly $type: "raw"; readonly wire: string; readonly value: string };

/**
 * The value that a call accepts if the server gives `T`: the same shape, in which every member can be omitted. An omitted member is not sent. Only
 * `$type` is required, where a value can be one of several carriers. Members can be assigned one after the other. Arrays are read-only: assign a new one.
 *
 * @example
 * const contact: Draft<ContactEntity> = { Name: "Acme" };
 * contact.Category = { Id: 2 };
 */
export type Draft<T> = T extends string | number | bigint | boolean | null | undefined | Uint8Array | AnyValue
  ? T
  : T extends ReadonlyMap<infer Key, infer Value>
    ? ReadonlyMap<Key, Draft<Value>>
    : T extends readonly (infer Item)[]
      ? readonly Draft<Item>[]
      : string extends keyof T
        ? { [Key in keyof T]: Draft<T[Key]> }
        : T extends { $type: string }
          ? TaggedDraftOf<T>
          : DraftOf<T>;

/** The draft of a carrier. It is a type of its own because compilers print its name in errors. */
export type DraftOf<T> = { [Key in keyof T]?: Draft<T[Key]> };

/** The draft of a carrier that `$type` tells from others. It is one object type, because compilers then narrow it by `$type`. */
export type TaggedDraftOf<T extends { $type: string }> = { [Key in keyof TagAndDraft<T>]: TagAndDraft<T>[Key] };

type TagAndDraft<T extends { $type: string }> = Pick<T, "$type"> & DraftOf<Omit<T, "$type">>;

/** Options of one call. `Headers` are the message headers that callers of the agent fill; NetServer's agents have none. */
export interface CallOptions<Headers = Readonly<Record<string, never>>> {
  /** Aborts the call; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds until the call is given up with a `TimeoutError`; instead of the session's. 0 for never. Node's fetch gives up after 300 s, whatever
   * is said here; see `timeout` of `ConnectOptions`.
   */
  readonly timeout?: number | undefined;
  /**
   * How often the call is sent again when the server turns it away without doing anything: HTTP 429 or 503 with `Retry-After`, after the time that
   * this says, if that is less than the time-out. Instead of the session's; 0 if nothing is said. Nothing else is ever sent twice, because the server may have done the work.
   */
  readonly retries?: number | undefined;
  /** Message headers of the request by name, beside those that the session fills; the operation has to take them. They take precedence over the session's. */
  readonly messageHeaders?: Headers | undefined;
  /**
   * True to accept an answer in which elements that the contract does not have take the place of what it has: none of the members of a result or a
   * carrier came, or one came in another namespace. Those members are then null or .NET's zero. Instead of the session's; false if nothing is said,
   * and such an answer is a `MessageError`. Elements that a newer server adds beside the members are always accepted.
   */
  readonly allowMismatch?: boolean | undefined;
  /** Called with the message headers and the HTTP status of the response, whether the call succeeded or not. */
  readonly onResponse?: ((response: ResponseInfo) => void) | undefined;
}

export interface ResponseInfo {
  /** HTTP status. */
  readonly status: number;
  /** The decoded headers of the message by name (`ExtraInfo`, `TimeZone`, `Succeeded`, `ExceptionInfo`); only those that came. */
  readonly headers: Readonly<Record<string, unknown>>;
}

