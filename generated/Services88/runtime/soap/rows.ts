/* Written by netserver-codegen from Services88: changes made here are lost. */
/** An answer whose result is an array, read as it arrives: what comes before the items, the items, and what comes after them. */
import type { AgentDescriptor, ArrayDescriptor, OperationDescriptor } from "../descriptors.js";
import { MessageError } from "../errors.js";
import type { Limits } from "../limits.js";
import { itemReader } from "./codec/array.js";
import { codecs } from "./codec/index.js";
import { openEnvelope, readHeaders, refuseEmptyBody, refuseOtherBody, unfit, type Answer } from "./envelope.js";
import { readOpaque } from "./xml/fragment.js";
import { isSoap, readFault, type Fault } from "./fault.js";
import { isNil } from "./codec/xsi.js";
import { nextChild } from "./xml/content.js";
import { Incomplete, PartialReader } from "./xml/resumable-reader.js";
import { mismatch, placed, Problem } from "../values/problem.js";

export interface Rows {
  /** What came before the items; no body. */
  readonly answer: Answer;
  /** Reads on: those items that are whole by now, none where the message is at its end. @throws MessageError */
  next(): Promise<readonly unknown[]>;
}

/** The array that the operation gives; undefined where it gives something else. */
export function arrayOf({ response: { members } }: OperationDescriptor): ArrayDescriptor | undefined {
  const [, type] = members[0] ?? [];
  const descriptor = typeof type === "function" && members.length === 1 ? type() : undefined;
  return descriptor?.kind === "array" ? descriptor : undefined;
}

/** Reads to the first item. @throws MessageError where the answer is not what the contract says, and what `texts` throws. */
export async function readRows(
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  array: ArrayDescriptor,
  texts: AsyncIterator<string, void>,
  redact: (text: string) => string,
  limits: Limits,
  allowMismatch: boolean,
): Promise<Rows> {
  let ready = "";
  let isLast = false;
  /** Why there is no more text; told when all that came is read. */
  let broken: { readonly failure: unknown } | undefined;
  const reader = new PartialReader(
    (wanted) => {
      if (ready === "" && !isLast) throw new Incomplete(wanted);
      const piece = ready;
      ready = "";
      return piece === "" ? undefined : piece;
    },
    limits,
    allowMismatch,
  );
  const readItem = itemReader(array, codecs.of);
  const [[name, , , options] = [""]] = operation.response.members;
  const inResult = (error: unknown): unknown => placed(error, options?.property ?? name);
  let index = 0;

  /** Throws the error, or waits for more text if the message is incomplete. */
  const more = async (error: unknown): Promise<void> => {
    if (!(error instanceof Incomplete)) throw unfit(operation, error, redact);
    reader.rewind();
    while (!isLast && broken === undefined && (ready === "" || ready.length < error.wanted)) {
      try {
        const part = await texts.next();
        ready += part.value ?? "";
        isLast = part.done ?? false;
      } catch (failure) {
        broken = { failure };
      }
    }
    // What came before is read first. The error has the place where more was wanted.
    if (broken === undefined || ready !== "") return;
    const { failure } = broken;
    throw failure instanceof MessageError
      ? unfit(operation, new MessageError(error.path, failure.reason), redact)
      : failure;
  };

  /** Reads what is there in one go, and waits for more where it is not there. */
  const whole = async <Result>(read: () => Result): Promise<Result> => {
    for (;;) {
      try {
        const result = read();
        reader.mark();
        return result;
      } catch (error) {
        await more(error);
      }
    }
  };

  const { open, ...answer } = await whole(() => readBeginning(reader, agent, operation));
  let isOpen = open;
  let failure: unknown;
  return {
    answer,
    next: async () => {
      if (failure !== undefined) throw failure;
      const items: unknown[] = [];
      while (isOpen) {
        try {
          const read = readItem(reader, index);
          reader.mark();
          if (!read) isOpen = false;
          else {
            items.push(read.item);
            index++;
          }
        } catch (error) {
          if (items.length > 0) {
            // What is whole is given first, however the message was cut; what is wrong comes after it.
            if (error instanceof Incomplete) reader.rewind();
            else failure = unfit(operation, inResult(error), redact);
            return items;
          }
          await more(inResult(error));
        }
      }
      if (items.length === 0) while (await whole(() => readOn(reader, operation)));
      return items;
    },
  };
}

/** One step to the end of the message, which must be there, and with nothing in the body but the one element; false at the end. */
function readOn(reader: PartialReader, { response }: OperationDescriptor): boolean {
  const isBody = reader.depth === 2;
  if (reader.depth === 0) return reader.next() !== "eof";
  if (!nextChild(reader)) return true;
  if (isBody) throw new Problem(`expected ${response.element} alone in the body, got ${reader.local} too`);
  reader.skip();
  return true;
}

/** To the start tag of the array: `open` where there is one. */
function readBeginning(
  reader: PartialReader,
  agent: AgentDescriptor,
  operation: OperationDescriptor,
): Answer & { readonly open: boolean } {
  const version = openEnvelope(reader);
  let headers: Readonly<Record<string, unknown>> = {};
  let refusal: Problem | undefined;
  let fault: Fault | undefined;
  let open: boolean | undefined;
  while (open === undefined && fault === undefined && nextChild(reader)) {
    if (isSoap(reader, "Header")) [headers, refusal] = readHeaders(reader, agent, operation.responseHeaders);
    else if (!isSoap(reader, "Body")) reader.skip();
    else if (nextChild(reader)) {
      if (isSoap(reader, "Fault")) fault = readOpaque(reader, () => readFault(reader));
      else open = headers["Succeeded"] !== false && openArray(reader, agent, operation, version);
    } else if (headers["Succeeded"] !== false) refuseEmptyBody(operation.response, version);
  }
  if (refusal && !fault) throw refusal;
  if (open === undefined && !fault && headers["Succeeded"] !== false)
    throw new Problem("expected an envelope with one Body");
  return { headers, ...(fault && { fault }), open: open ?? false };
}

function openArray(
  reader: PartialReader,
  agent: AgentDescriptor,
  { response }: OperationDescriptor,
  version: string,
): boolean {
  refuseOtherBody(reader, agent, response, version);
  const [[name, , , options] = [""]] = response.members;
  const namespace = options?.namespace ?? response.namespace ?? agent.namespace;
  let other: Problem | undefined;
  while (nextChild(reader)) {
    if (reader.local === name && reader.namespace === namespace) return !isNil(reader);
    other ??= mismatch(`the element ${name} of ${namespace}`, reader.local, reader.namespace);
    reader.skip();
  }
  if (other && !reader.allowsMismatch) throw placed(other, options?.property ?? name);
  return false;
}

