/** Reads an answer that is an array while it arrives. */
import type { Deadline } from "../deadline.js";
import { MessageError } from "../errors.js";
import { textsOf } from "../http/body.js";
import { readingError } from "../values/message-errors.js";
import { addStep, Problem } from "../values/problem.js";
import type { Answer, Incoming, RowReader, Rows } from "../wire.js";
import { ItemCutter, itemsOf } from "./items.js";
import type { Messages, OperationCodec } from "./message.js";
import { parseJson, type Parsed } from "./parse.js";
import { jsonText } from "./text-format.js";
import { answerOf, headersIn } from "./wire.js";

/** Returns a function that begins to read an answer row by row. */
export const rowReader =
  (messages: Messages): RowReader =>
  (incoming, array, deadline) =>
    new JsonRows(incoming, messages.of(incoming.agent, incoming.operation), messages.itemReader(array), deadline);

/** The rows of an answer whose text arrives in pieces. */
class JsonRows implements Rows {
  readonly #incoming: Incoming;
  readonly #codec: OperationCodec;
  readonly #readItem: ReturnType<Messages["itemReader"]>;
  readonly #deadline: Deadline;
  readonly #texts: AsyncGenerator<string, void, undefined>;
  readonly #cutter = new ItemCutter();
  /** Text that arrived and was not yet given to the cutter. */
  #ready: string | undefined;
  #isOpen = false;
  #index = 0;
  /** An error behind the items that were returned. Thrown at the next call. */
  #failure: { readonly error: unknown } | undefined;

  constructor(
    incoming: Incoming,
    codec: OperationCodec,
    readItem: ReturnType<Messages["itemReader"]>,
    deadline: Deadline,
  ) {
    this.#incoming = incoming;
    this.#codec = codec;
    this.#readItem = readItem;
    this.#deadline = deadline;
    this.#texts = textsOf(incoming, jsonText);
  }

  async open(): Promise<Answer> {
    try {
      let text = "";
      for (let piece = await this.#next(); piece !== undefined; piece = await this.#next()) {
        text += piece;
        if (text.trim() !== "") break;
      }
      const [opening] = /^\uFEFF?\s*\[/.exec(text) ?? [];
      if (opening !== undefined && this.#incoming.response.status === 200) {
        this.#ready = text.slice(opening.length);
        this.#isOpen = true;
        return { headers: headersIn(this.#incoming), hasFailed: false, exception: null };
      }
      for (let piece = await this.#next(); piece !== undefined; piece = await this.#next()) text += piece;
      return answerOf(this.#codec, this.#incoming, text);
    } catch (error) {
      throw this.#error(error);
    }
  }

  async next(): Promise<readonly unknown[]> {
    if (this.#failure) throw this.#failure.error;
    try {
      while (this.#isOpen) {
        const whole = this.#cutter.take(await this.#piece());
        this.#isOpen = !this.#cutter.isClosed;
        const items = whole === undefined ? [] : this.#read(whole);
        if (items.length > 0) return items;
      }
      for (let piece = await this.#next(); piece !== undefined; piece = await this.#next()) this.#cutter.take(piece);
      if (this.#cutter.behind !== "") throw new Problem("expected the end of the answer behind the array");
      return [];
    } catch (error) {
      throw this.#errorInItems(error);
    }
  }

  close(): void {
    void this.#texts.return();
  }

  /** Returns the next piece of the array. Throws Problem at the end of the answer. */
  async #piece(): Promise<string> {
    const piece = this.#ready ?? (await this.#next());
    this.#ready = undefined;
    if (piece !== undefined) return piece;
    throw addStep(new Problem("expected another item or the end of the array, got the end of the answer"), this.#index);
  }

  /** Returns the items before the first that does not fit. Its error is thrown at the next call, or at once if there is none before it. */
  #read(whole: string): unknown[] {
    const items: unknown[] = [];
    try {
      for (const [json, message] of this.#parsed(whole)) {
        items.push(this.#readItem(json, message, this.#index));
        this.#index++;
      }
    } catch (error) {
      if (items.length === 0) throw error;
      this.#failure = { error: this.#errorInItems(error) };
    }
    return items;
  }

  /** Parses items at once; one by one if one of them is not well-formed. */
  *#parsed(whole: string): Generator<readonly [json: unknown, message: Parsed], void, undefined> {
    const { limits, allowMismatch } = this.#incoming;
    let message: Parsed;
    try {
      message = parseJson(`[${whole}]`, limits, allowMismatch);
    } catch {
      for (const text of itemsOf(whole)) {
        const alone = this.#parsedAlone(text);
        yield [alone.value, alone];
      }
      return;
    }
    for (const json of message.value as readonly unknown[]) yield [json, message];
  }

  /** Parses one item. Throws Problem. */
  #parsedAlone(text: string): Parsed {
    const { limits, allowMismatch } = this.#incoming;
    try {
      return parseJson(text, { depth: limits.depth - 1 }, allowMismatch);
    } catch (error) {
      throw addStep(error, this.#index);
    }
  }

  async #next(): Promise<string | undefined> {
    const next = await this.#deadline.limit(() => this.#texts.next());
    return next.done === true ? undefined : next.value;
  }

  /** Returns an error in the array. */
  #errorInItems(error: unknown): unknown {
    return this.#error(error instanceof Problem ? this.#codec.result?.located(error) : error);
  }

  #error(error: unknown): unknown {
    const { operation, redact } = this.#incoming;
    // The path of an error of HTTP is complete.
    const isComplete = error instanceof MessageError && error.path !== "";
    return isComplete ? error : readingError(operation.name, error, redact);
  }
}
