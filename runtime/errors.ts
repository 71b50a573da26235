/** The family of errors that a call can end in, told apart by class. None of them ever holds a ticket, a token or a password. */

/**
 * The base class of all of them: `error instanceof NetServerClientError`. An error of another copy of this module is no instance; its `name` is the
 * same.
 */
export class NetServerClientError extends Error {
  override readonly name: string = "NetServerClientError";
}

/** What the server says of a failure (`ExceptionInfo`), without its stack trace. */
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

/** The server took the call and said no: `Succeeded` false, with what `ExceptionInfo` tells. */
export class NetServerError extends NetServerClientError {
  override readonly name = "NetServerError";
  /** `ErpSync.ForceResyncBatchTask` */
  readonly operation: string;
  readonly details: ExceptionDetails;

  constructor(operation: string, details: ExceptionDetails) {
    super(
      `${operation}: ${details.message || details.friendlyText || details.exceptionType || "the server gave no reason"}`,
    );
    this.operation = operation;
    this.details = details;
  }
}

/** A SOAP fault: the infrastructure did not take the call (no such action, an unreadable message, an unhandled exception). */
export class SoapFault extends NetServerClientError {
  override readonly name = "SoapFault";
  readonly operation: string;
  /**
   * Local name of the fault code: `Client`, `Server`, `ActionNotSupported`. Of SOAP 1.2, that of the innermost subcode, else `Sender` or `Receiver`.
   * `Server` where the fault has none.
   */
  readonly code: string;
  readonly reason: string;
  /** The text of `detail`, if there is any. */
  readonly detail: string | null;
  /** HTTP status. */
  readonly status: number;
  /** As of a `TransportError`. */
  readonly retryAfter?: number;

  constructor(
    operation: string,
    status: number,
    code: string,
    reason: string,
    detail: string | null,
    retryAfter?: number,
  ) {
    super(`${operation}: ${code}: ${reason}`);
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
    this.operation = operation;
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.detail = detail;
  }
}

/** No SOAP came back: no connection, a proxy's page, an empty or broken answer, an HTTP error whose answer cannot be read. */
export class TransportError extends NetServerClientError {
  override readonly name = "TransportError";
  readonly operation: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** The beginning of what came, at most 200 characters. */
  readonly snippet: string;
  /** Milliseconds until the server wants to be asked again (`Retry-After`); absent where it does not say. Nothing is retried by itself. */
  readonly retryAfter?: number;

  constructor(operation: string, reason: string, status = 0, snippet = "", cause?: unknown, retryAfter?: number) {
    super(`${operation}: ${reason}`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.status = status;
    this.snippet = snippet;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

/** A message came that is not what the contract says. */
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

/** What was given is not what the contract says; nothing was sent. */
export class RequestError extends NetServerClientError {
  override readonly name = "RequestError";
  /** Where in the request: `ForceResyncBatchTask.InternalKeyIds[3]`. */
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}
