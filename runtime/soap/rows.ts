/** Reads an answer whose result is an array as it arrives: the beginning, the items, and the end. */
import type { Deadline } from "../deadline.js";
import type { ArrayDescriptor } from "../descriptors.js";
import { MessageError } from "../errors.js";
import { textsOf } from "../http/body.js";
import { readingError } from "../values/message-errors.js";
import { addStep, within, type Problem } from "../values/problem.js";
import type { Answer, Incoming, Rows } from "../wire.js";
import { itemReader } from "./codec/array.js";
import { codecs } from "./codec/index.js";
import { isNil } from "./codec/xsi.js";
import { readOn, readOpening } from "./envelope.js";
import { mismatch } from "./mismatch.js";
import { soapText } from "./text-format.js";
import { answerOf } from "./wire.js";
import { nextChild } from "./xml/content.js";
import { Incomplete, PartialReader } from "./xml/resumable-reader.js";

/** The parts of an incoming answer that say what is expected of its text. */
type Expected = Pick<Incoming, "agent" | "operation" | "redact" | "limits" | "allowMismatch">;

/** The pieces of a text that arrives. `return` ends it. */
interface Texts {
  next(): Promise<IteratorResult<string, void>>;
  return(): Promise<unknown>;
}

/** Begins to read an answer row by row. */
export function readRows(incoming: Incoming, array: ArrayDescriptor, deadline: Deadline): Rows {
  const texts = textsOf(incoming, soapText);
  return new SoapRows(incoming, array, {
    next: () => deadline.limit(() => texts.next()),
    return: () => texts.return(),
  });
}

/** The rows of an answer whose text arrives in pieces. */
export class SoapRows implements Rows {
  readonly #incoming: Expected;
  readonly #texts: Texts;
  readonly #reader: PartialReader;
  readonly #readItem: ReturnType<typeof itemReader>;
  /** Text that arrived and was not yet given to the reader. */
  #ready = "";
  #isLast = false;
  /** Why no more text comes. Thrown when all text that came is read. */
  #broken: { readonly failure: unknown } | undefined;
  /** True while the reader is inside the array. */
  #isOpen = false;
  #index = 0;
  /** An error behind the items that were returned. Thrown at the next call. */
  #failure: { readonly error: unknown } | undefined;

  constructor(incoming: Expected, array: ArrayDescriptor, texts: Texts) {
    this.#incoming = incoming;
    this.#texts = texts;
    this.#readItem = itemReader(array, codecs.of);
    const pieces = (wanted: number): string | undefined => {
      if (this.#ready === "" && !this.#isLast) throw new Incomplete(wanted);
      const piece = this.#ready;
      this.#ready = "";
      return piece === "" ? undefined : piece;
    };
    this.#reader = new PartialReader(pieces, incoming.limits, incoming.allowMismatch);
  }

  async open(): Promise<Answer> {
    const { agent, operation } = this.#incoming;
    const { isOpen, ...content } = await this.#whole(() =>
      readOpening(this.#reader, agent, operation.responseHeaders, operation.response),
    );
    this.#isOpen = isOpen && (await this.#whole(() => this.#openArray()));
    return answerOf(operation, content);
  }

  async next(): Promise<readonly unknown[]> {
    if (this.#failure) throw this.#failure.error;
    const items: unknown[] = [];
    while (this.#isOpen) {
      try {
        const read = this.#readItem(this.#reader, this.#index);
        this.#reader.mark();
        if (!read) this.#isOpen = false;
        else {
          items.push(read.item);
          this.#index++;
        }
      } catch (error) {
        if (items.length === 0) {
          await this.#more(this.#inResult(error));
          continue;
        }
        // Whole items are returned first, however the message was cut; the error comes after them.
        if (error instanceof Incomplete) this.#reader.rewind();
        else this.#failure = { error: this.#error(this.#inResult(error)) };
        return items;
      }
    }
    const { response } = this.#incoming.operation;
    if (items.length === 0) while (await this.#whole(() => readOn(this.#reader, response, true)));
    return items;
  }

  close(): void {
    void this.#texts.return();
  }

  /** Reads to the start tag of the array. Returns false if it is nil or absent. Throws Problem. */
  #openArray(): boolean {
    const reader = this.#reader;
    const { agent, operation } = this.#incoming;
    const { response } = operation;
    const [[name, , , options] = [""]] = response.members;
    const namespace = options?.namespace ?? response.namespace ?? agent.namespace;
    let other: Problem | undefined;
    while (nextChild(reader)) {
      if (reader.local === name && reader.namespace === namespace) return !isNil(reader);
      other ??= mismatch(`the element ${name} of ${namespace}`, reader.local, reader.namespace);
      reader.skip();
    }
    if (other && !reader.allowsMismatch) throw this.#inResult(other);
    return false;
  }

  /** Repeats `read` with more text until the text is enough. */
  async #whole<Result>(read: () => Result): Promise<Result> {
    for (;;) {
      try {
        const result = read();
        this.#reader.mark();
        return result;
      } catch (error) {
        await this.#more(error);
      }
    }
  }

  /** Throws the error, or waits for more text if the message is incomplete. */
  async #more(error: unknown): Promise<void> {
    if (!(error instanceof Incomplete)) throw this.#error(error);
    this.#reader.rewind();
    while (!this.#isLast && !this.#broken && (this.#ready === "" || this.#ready.length < error.wanted)) {
      try {
        const { value, done } = await this.#texts.next();
        this.#ready += value ?? "";
        this.#isLast = done ?? false;
      } catch (failure) {
        this.#broken = { failure };
      }
    }
    // The text that came is read first. The error has the place where more was wanted.
    if (!this.#broken || this.#ready !== "") return;
    const { failure } = this.#broken;
    throw failure instanceof MessageError ? this.#error(new MessageError(error.path, failure.reason)) : failure;
  }

  /** Puts the name of the result before an error's path. */
  #inResult(error: unknown): unknown {
    const [[name, , , options] = [""]] = this.#incoming.operation.response.members;
    return addStep(within(error, name), options?.property ?? name);
  }

  #error(error: unknown): unknown {
    return readingError(this.#incoming.operation.name, error, this.#incoming.redact);
  }
}
