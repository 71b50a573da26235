/** The codecs of a client's messages: of each operation's request, and of its result. */
import type { AgentDescriptor, ArrayDescriptor, OperationDescriptor } from "../descriptors.js";
import type { JsonBinding } from "./binding.js";
import { itemReader } from "./codec/array.js";
import { Codecs } from "./codec/index.js";
import { Member } from "./codec/member.js";
import { Sequence } from "./codec/sequence.js";
import { own } from "./own.js";
import { shapeOf, type RequestShape } from "./shape.js";

/** An operation's messages. */
export interface OperationCodec {
  /** Null if the operation cannot be called over JSON. */
  readonly shape: RequestShape | null;
  readonly request: Sequence;
  /** Undefined for an operation that returns nothing. */
  readonly result: Member | undefined;
  /** True if the result is bytes: they come as they are, and not as JSON. */
  readonly givesOctets: boolean;
}

/** Makes the codecs of messages at first use. */
export class Messages {
  readonly binding: JsonBinding;
  readonly #codecs: Codecs;
  readonly #byOperation = new WeakMap<OperationDescriptor, OperationCodec>();

  constructor(binding: JsonBinding, codecs: Codecs = new Codecs(binding)) {
    this.binding = binding;
    this.#codecs = codecs;
  }

  of(agent: AgentDescriptor, operation: OperationDescriptor): OperationCodec {
    let codec = this.#byOperation.get(operation);
    if (!codec) this.#byOperation.set(operation, (codec = this.#codecOf(agent, operation)));
    return codec;
  }

  /** Returns a function that reads the item at an index of an array. It throws Problem. */
  itemReader(array: ArrayDescriptor): ReturnType<typeof itemReader> {
    return itemReader(array, this.#codecs.of);
  }

  #codecOf(agent: AgentDescriptor, operation: OperationDescriptor): OperationCodec {
    const { name, request, response } = operation;
    const { shapes, renamed } = this.binding;
    const { of } = this.#codecs;
    const names = own(own(renamed, agent.name), name);
    const members = request.members.map((each) => new Member(each, of, own(names, each[0])));
    const [result, ...more] = response.members;
    return {
      // JSON has no form for several results.
      shape: more.length > 0 ? null : shapeOf(agent, operation, shapes),
      request: new Sequence(members, request.element),
      result: result && new Member(result, of),
      givesOctets: typeof result?.[1] === "object" && result[1].form.kind === "bytes",
    };
  }
}
