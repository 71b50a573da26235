/** Turns errors of codecs into the errors of a call. */
import { MessageError, RequestError } from "../errors.js";
import { clipped, Problem, withoutOverflow } from "./problem.js";

/** Returns an error in a request as a RequestError, with the path from `root` on; any other error as it is. */
export function writingError(thrown: unknown, root: string): unknown {
  const error = withoutOverflow(thrown);
  return error instanceof Problem ? new RequestError((root + error.path).replace(/^\./, ""), error.tell()) : error;
}

/** Returns an error in an answer as a MessageError, with the path from `root` on and without secrets; any other error as it is. */
export function readingError(
  root: string,
  thrown: unknown,
  redact: (text: string) => string = (text) => text,
): unknown {
  const error = withoutOverflow(thrown);
  if (!(error instanceof Problem || error instanceof MessageError)) return error;
  const reason = error instanceof Problem ? error.tell(redact) : redact(error.reason);
  // A server's names have no limit of their own.
  return new MessageError(redact(root + error.path), clipped(reason, 1_000));
}
