/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The errors that a call can end in, told apart by class. No error holds a ticket, a token or a password. */

/**
 * Base class of all errors of the client: `error instanceof NetServerClientError`. An error of another copy of this module is no instance, but has
 * the same `name`.
 */
export class NetServerClientError extends Error {
  override readonly name: string = "NetServerClientError";
}

/** An exception as the server reports it (`ExceptionInfo`), without its stack trace. */
export interface ExceptionDetails {
  readonly message: string;
  /** Text meant for the user, where there is one. */
  readonly friendlyText: string | null;
  /** .NET type, for example `SuperOffice.Exceptions.SoSessionException`. */
  readonly exceptionType: string | null;
  readonly source: string | null;
  readonly parameters: Readonly<Record<string, string | null>>;
  readonly inner: ExceptionDetails | null;
}

/**
 * Base class of the errors of a call that was sent: an answer's HTTP status, and how long to wait before the next attempt.
 * Tells a ticket that is no longer good (401) or a server that is busy (429, 503) from anything else, whatever the protocol.
 */
export class HttpError extends NetServerClientError {
  override readonly name: string = "HttpError";
  /** The agent and the operation: `ErpSync.ForceResyncBatchTask`. */
  readonly operation: string;
  /** HTTP status; 0 if no answer came. */
  readonly status: number;
  /** Milliseconds until the server wants to be asked again (`Retry-After`); absent if it does not say. */
  readonly retryAfter?: number;

  constructor(operation: string, reason: string, status: number, retryAfter?: number, options?: ErrorOptions) {
    super(`${operation}: ${reason}`, options);
    this.operation = operation;
    this.status = status;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

/** The server ran the operation and reported an exception (`ExceptionInfo`), mostly with HTTP status 200. */
export class NetServerError extends HttpError {
  override readonly name = "NetServerError";
  readonly details: ExceptionDetails;

  constructor(operation: string, details: ExceptionDetails, status = 200) {
    super(
      operation,
      details.message || details.friendlyText || details.exceptionType || "the server gave no reason",
      status,
    );
    this.details = details;
  }
}

/**
 * The server's infrastructure refused the call: no such operation, an unreadable message, an unhandled exception.
 * Over SOAP this is a SOAP fault.
 */
export class ServerFault extends HttpError {
  override readonly name = "ServerFault";
  /**
   * Name of the kind of fault: `Client`, `Server`, `ActionNotSupported`. Over SOAP 1.1, the local name of the fault code; over SOAP 1.2, of the
   * innermost subcode, else `Sender` or `Receiver`. `Server` if the fault has no code.
   */
  readonly code: string;
  readonly reason: string;
  /** Further text of the fault; null if there is none. */
  readonly detail: string | null;

  constructor(
    operation: string,
    status: number,
    code: string,
    reason: string,
    detail: string | null,
    retryAfter?: number,
  ) {
    super(operation, `${code}: ${reason}`, status, retryAfter);
    this.code = code;
    this.reason = reason;
    this.detail = detail;
  }
}

/** No message of the protocol came back: no connection, a proxy's page, an empty or broken answer, an HTTP error with an unreadable body. */
export class TransportError extends HttpError {
  override readonly name = "TransportError";
  /** The beginning of the answer, at most 200 characters. */
  readonly snippet: string;

  constructor(operation: string, reason: string, status = 0, snippet = "", cause?: unknown, retryAfter?: number) {
    super(operation, reason, status, retryAfter, cause === undefined ? undefined : { cause });
    this.snippet = snippet;
  }
}

/** An answer that does not match the contract. */
export class MessageError extends NetServerClientError {
  override readonly name = "MessageError";
  /**
   * The place in the message, as far as it was read: the operation, then members by their TypeScript names, items by their index, values of
   * dictionaries by their key: `GetContact.Response.Persons[3].ExtraFields["age"]`. A pair whose key was not read has its index, a header block
   * its name (`GetContact.ExceptionInfo.Message`). The operation alone stands where nothing was read of the body.
   */
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(path === "" ? reason : `${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** A request that does not match the contract; nothing was sent. */
export class RequestError extends NetServerClientError {
  override readonly name = "RequestError";
  /** The place in the request: `ForceResyncBatchTask.InternalKeyIds[3]`. */
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

