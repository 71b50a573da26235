/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The ways in which a server fails, to be thrown by a handler or asked for by a caller. */
import type { ExceptionDetails } from "../errors.js";
import { isError } from "../realm.js";

export type Failure =
  | {
      readonly kind: "exception";
      readonly details: Partial<ExceptionDetails>;
      readonly status: number | undefined;
    }
  | { readonly kind: "fault"; readonly reason: string; readonly code: string }
  | { readonly kind: "status"; readonly status: number; readonly body: string; readonly retryAfter: number | undefined }
  | { readonly kind: "cut"; readonly when: "before" | "within" };

/** Thrown by a handler; never seen by the client, which gets what it stands for. */
export class DoubleFailure extends Error {
  override readonly name = "DoubleFailure";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`the double was told to fail (${failure.kind})`);
    this.failure = failure;
  }
}

/** True if `error` is a DoubleFailure, also one of another copy of this module, as a test runner that resets its modules makes them. */
export const isDoubleFailure = (error: unknown): error is DoubleFailure =>
  isError(error) && error.name === "DoubleFailure" && "failure" in error;

/** Errors that a handler throws to let a call fail: `throw fail.exception({ message: "no such connection" })`. */
export const fail = {
  /**
   * An exception of NetServer. Over SOAP, `Succeeded` is false and these details are the `ExceptionInfo`. Over JSON, the answer has the HTTP status, from
   * 400 to 599 (default 400), and an object with `ErrorType`.
   */
  exception: (details: Partial<ExceptionDetails> = {}, status?: number): DoubleFailure => {
    if (status !== undefined && (!Number.isInteger(status) || status < 400 || status > 599))
      throw new TypeError("fail.exception: expected a status from 400 to 599");
    return new DoubleFailure({ kind: "exception", details, status });
  },
  /** A fault of the infrastructure, with HTTP 500. `code` is the local name of SOAP's fault code. Over JSON it is the `MessageDetail`. */
  fault: (reason: string = "the double was told to fail", code: string = "InternalServiceFault"): DoubleFailure =>
    new DoubleFailure({ kind: "fault", reason, code }),
  /** Another HTTP status, and a page instead of a message; with `Retry-After`, in seconds, where a server says when it wants to be asked again. */
  status: (
    status: number,
    body: string = `<html><body>${status}</body></html>`,
    retryAfter?: number,
  ): DoubleFailure => {
    if (!Number.isInteger(status) || status < 200 || status > 599)
      throw new TypeError("fail.status: expected a status from 200 to 599");
    return new DoubleFailure({ kind: "status", status, body, retryAfter });
  },
  /** The connection ends, before the answer or in the middle of it. */
  cut: (when: "before" | "within" = "within"): DoubleFailure => new DoubleFailure({ kind: "cut", when }),
} as const;

/** The HTTP header by which a caller that cannot change the handlers asks for a failure. */
export const failHeader = "x-double-fail";

/**
 * `exception`, `fault`, `cut`, `status=503`; `delay=300` (milliseconds) alone or before one of them: `delay=300, fault`. Undefined for
 * what is none of these.
 */
export function failureAskedFor(
  text: string,
): { readonly delay: number; readonly failure?: DoubleFailure } | undefined {
  let delay = 0;
  let failure: DoubleFailure | undefined;
  for (const part of text.split(",")) {
    const [name = "", value] = part.trim().split("=");
    if (name === "delay" && /^\d{1,6}$/.test(value ?? "")) delay = Number(value);
    else if (name === "status" && /^[2-5]\d\d$/.test(value ?? "")) failure = fail.status(Number(value));
    else if (name === "exception" && value === undefined)
      failure = fail.exception({ message: "the double was told to fail" });
    else if (name === "fault" && value === undefined) failure = fail.fault();
    else if (name === "cut" && (value === undefined || value === "before" || value === "within"))
      failure = fail.cut(value === "before" ? "before" : "within");
    else return undefined;
  }
  return { delay, ...(failure && { failure }) };
}

