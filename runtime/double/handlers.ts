/** Handlers: the functions by which a test says what an operation does. */
import type { AgentDescriptor } from "../descriptors.js";
import type { AnyValue, Draft, DraftOf, TaggedDraftOf } from "../types.js";
import type { DoubleCall } from "./calls.js";

type Answer<Result> = [Result] extends [void] ? void : Draft<Result>;

/** The request of a method: its first argument, unless it takes only options. */
type RequestOf<Arguments extends readonly unknown[]> = 0 extends Arguments["length"]
  ? Readonly<Record<string, never>>
  : Received<Arguments[0]>;

/** A request as a double reads it: each member is there. A member that was not sent is null, or .NET's zero if it cannot be null. */
type Received<Request> = { readonly [Member in keyof Request]-?: Sent<Exclude<Request[Member], undefined>> };

/** The value that a server reads if a caller sends the draft `T`. */
type Sent<T> = T extends string | number | bigint | boolean | null | Uint8Array | AnyValue
  ? T
  : T extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Sent<Value>>
    : T extends readonly (infer Item)[]
      ? Sent<Item>[]
      : string extends keyof T
        ? { -readonly [Key in keyof T]: Sent<T[Key]> }
        : T extends { $type: string }
          ? WholeOf<T>
          : T extends DraftOf<infer Whole>
            ? Whole
            : never;

type WholeOf<T> = T extends TaggedDraftOf<infer Whole> ? Whole : never;

type Handler<Method> = Method extends (...args: infer Arguments) => Promise<infer Result>
  ? (request: RequestOf<Arguments>, call: DoubleCall) => Answer<Result> | Promise<Answer<Result>>
  : never;

/** Handlers of some or all of an agent's operations. An answer may leave members out, as a request may. */
export type Handlers<Agent> = { readonly [Name in keyof Agent]?: Handler<Agent[Name]> };

/** Handlers by agent, then by method, without their types. */
export type HandlersByAgent = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

export type AnyHandler = (request: unknown, call: DoubleCall) => unknown;

/** Throws a TypeError for a handler that would never be called: then a test would pass on the example's values. */
export function refuseUnknown(agents: readonly AgentDescriptor[], handlers: HandlersByAgent): void {
  for (const [name, methods] of Object.entries(handlers)) {
    const agent = agents.find((each) => each.name === name);
    if (!agent) throw new TypeError(`${name} is no agent of this client`);
    for (const [method, handler] of Object.entries(methods ?? {})) {
      if (!Object.hasOwn(agent.operations, method)) throw new TypeError(`${name} has no operation ${method}`);
      if (typeof handler !== "function") throw new TypeError(`${name}.${method}: expected a function`);
    }
  }
}
