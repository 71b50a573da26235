/**
 * The seam between sessions and protocols. A wire is one protocol: it turns requests into HTTP messages, and answers into results or failures. A
 * session does everything else: addresses, tickets, deadlines, retries, HTTP and errors.
 */
import type { Deadline } from "./deadline.js";
import type { AgentDescriptor, ArrayDescriptor, OperationDescriptor } from "./descriptors.js";
import type { HttpAnswer } from "./http/whole-body.js";
import type { Limits } from "./http/limits.js";

/** A protocol. Adding one means to implement this, and to export a `connect` and a `stream` that are bound to it. */
export interface Wire {
  /** `soap`. Tells unknown members and values of this wire from those of another. */
  readonly name: string;
  /** Returns a function that gives each agent's address below the session's. */
  addresses(baseUrl: URL): (agent: AgentDescriptor) => string;
  /**
   * Checks a request and writes what does not depend on credentials. Takes copies: each attempt sends the same, whatever the caller does to its objects.
   *
   * @throws RequestError
   */
  prepare(agent: AgentDescriptor, operation: OperationDescriptor, request: object, options: PrepareOptions): Prepared;
  /** Reads an answer to its end. @throws MessageError, TransportError, the signal's reason */
  receive(incoming: Incoming): Promise<Answer>;
}

export interface PrepareOptions {
  readonly limits: Limits;
  /** Message headers of all calls, by name; an operation ignores those that it does not take. */
  readonly sessionHeaders: object | undefined;
  /** Message headers of this call, by name; they take precedence. */
  readonly callHeaders: object | undefined;
}

/** A request that was checked. */
export interface Prepared {
  /** True if the operation takes a ticket. */
  readonly takesTicket: boolean;
  /** Writes the message of one attempt. @throws RequestError */
  message(credentials: Credentials): Message;
}

/** The caller's ticket, application token and time zone. */
export interface Credentials {
  readonly ticket: string | undefined;
  readonly applicationToken: string | undefined;
  readonly timeZone: object | undefined;
}

/** A request as HTTP sends it. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  /** The rest of the URL behind the agent's address: a path and a query. The empty text if the address is the URL. */
  readonly target: string;
  /** The empty text for a request without a body. */
  readonly body: string;
  /** Finds the secrets in the body. Called only for an error, because a request may hold a hundred thousand values. */
  secrets(): readonly string[];
}

/** An answer that begins to arrive. */
export interface Incoming extends HttpAnswer {
  readonly agent: AgentDescriptor;
  readonly operation: OperationDescriptor;
  readonly allowMismatch: boolean;
}

/** An answer that was read: a result, an exception of the operation, or a fault of the infrastructure. */
export interface Answer {
  /** Headers of the message by name, for `onResponse`. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** True if the server says that the call failed. */
  readonly hasFailed: boolean;
  /** The members of `ExceptionInfo`; null or undefined if there is none. */
  readonly exception: unknown;
  readonly fault?: Fault;
  /** The operation's result; undefined with a failure, and where rows follow. */
  readonly result?: unknown;
}

/** A refusal by the server's infrastructure, before or instead of the operation. */
export interface Fault {
  readonly code: string;
  readonly reason: string;
  readonly detail: string | null;
}

/** An answer that is read row by row. */
export interface Rows {
  /** Reads to the first row. @throws as `Wire.receive` */
  open(): Promise<Answer>;
  /** Returns the rows that are there, after waiting for one; none at the end of the answer. @throws as `Wire.receive` */
  next(): Promise<readonly unknown[]>;
  /** Ends the answer and frees its connection. */
  close(): void;
}

/** Begins to read an answer whose result is an array. Each wait for the network is within the deadline. */
export type RowReader = (incoming: Incoming, array: ArrayDescriptor, deadline: Deadline) => Rows;
