/** The server's half of a wire: reads requests and writes answers for a double. */
import type { AgentDescriptor, OperationDescriptor } from "../descriptors.js";
import type { ExceptionDetails } from "../errors.js";
import type { Limits } from "../http/limits.js";
import type { Dropped } from "./dropped.js";
import type { HttpAnswer, HttpRequest } from "./http.js";

/** A double may speak several wires on the same port. The address of a request tells which one it is of. */
export interface ServerWire {
  /** Returns true for a request with an address of this wire, also if no operation is there. */
  owns(request: HttpRequest, agents: readonly AgentDescriptor[]): boolean;
  /** Returns an address of this wire, for the answer to a request with an address of no wire. */
  exampleAddress(agents: readonly AgentDescriptor[]): string;
  /** Finds the operation of a request and reads its message. Returns an answer instead for a request that reaches no operation. */
  read(request: HttpRequest, server: ServedAgents): ReceivedCall | HttpAnswer;
  /** Writes a result, given by the members of the response. @throws RequestError if it does not match the contract */
  result(call: ReceivedCall, result: object, limits?: Limits): HttpAnswer;
  /** Writes the answer of an operation that failed. `status` is the HTTP status, if the wire lets a failure have one of its own. */
  exception(call: ReceivedCall, details: Partial<ExceptionDetails>, status?: number): HttpAnswer;
  /** Writes the answer to a call without a ticket, or with one that is not accepted. */
  unauthorized(call: ReceivedCall): HttpAnswer;
  /** Writes the refusal of the infrastructure. */
  fault(code: string, reason: string): HttpAnswer;
}

/** The agents of a double. */
export interface ServedAgents {
  readonly agents: readonly AgentDescriptor[];
  readonly limits: Limits;
  /** Returns an agent's description, with which a GET is answered. */
  readonly describe: ((agent: AgentDescriptor, address: string) => string | undefined) | undefined;
}

/** A request that reached an operation. */
export interface ReceivedCall {
  readonly agent: AgentDescriptor;
  /** The name of the operation among those of the agent's description. */
  readonly method: string;
  readonly operation: OperationDescriptor;
  readonly request: object;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly missingHeaders: readonly string[];
  readonly takesTicket: boolean;
  /** The ticket that was sent; anything but a text if there is none. */
  readonly ticket: unknown;
  readonly dropped: readonly Dropped[];
  readonly droppedCount: number;
  /** The media types that the caller takes, as HTTP's Accept header lists them; absent if it lists none. */
  readonly accept?: string;
}
