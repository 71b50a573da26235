/** Reasons why a call has no answer, with advice. They hold no secret. */
import { noAnswer } from "../../source/request.js";
import { maxAnswerBytes } from "./answer.js";
import type { Trouble } from "./protocol.js";

/** Returns the reply to a call without an answer. */
export const trouble = (reason: string, todo: string): { readonly trouble: Trouble } => ({ trouble: { reason, todo } });

export const notConfirmed = (operation: string) =>
  trouble(`${operation} may change data, and was not confirmed`, "Confirm the call in the page.");

export const notSent = (reason: string) =>
  trouble(`The call was not sent: ${reason}`, "This may be a bug in netserver-codegen. Please report it.");

export const timedOut = (timeout: number) =>
  trouble(
    `The target gave no answer within ${timeout / 1000} seconds`,
    "The target may still do its work. Check whether it was done before you send again.",
  );

export const tooLargeAnswer = () =>
  trouble(
    `The answer is larger than ${maxAnswerBytes / 2 ** 20} MiB, which this page does not show`,
    "Ask for less, or call the operation in a program.",
  );

/** Explains an error of `fetch`. */
export function notReachable(error: unknown, redact: (text: string) => string) {
  const { failure, wants, unreachable } = noAnswer(error);
  if (wants === "proxy")
    return trouble(
      "A proxy between this machine and the target requires a login",
      "Start explore where no proxy is needed.",
    );
  const known = explained.find(({ matches }) => matches.test(failure));
  const reason = redact(unreachable ?? known?.reason ?? failure);
  const todo = known?.todo ?? "Check --target, and whether this machine reaches the target. Then send again.";
  return trouble(`The target gave no answer: ${reason.replace(/^no answer: /, "")}`, todo);
}

interface Explained {
  readonly matches: RegExp;
  readonly reason?: string;
  readonly todo: string;
}

const explained: readonly Explained[] = [
  {
    matches: /CERT|SELF_SIGNED|UNABLE_TO_/,
    todo: "Stop explore with Ctrl-C. Set NODE_EXTRA_CA_CERTS=authority.pem, and start it again.",
  },
  {
    matches: /WRONG_VERSION_NUMBER|EPROTO|packet length too long/,
    reason: "it does not speak TLS at this port",
    todo: "Check whether the address of --target begins with http or https, and its port.",
  },
  {
    matches: /CONNECT_TIMEOUT|ETIMEDOUT/,
    reason: "the connection was not made in time",
    todo: "Check the host and the port, and whether the target needs a VPN. Then send again.",
  },
  {
    matches: /ECONNRESET|UND_ERR_SOCKET|other side closed|EPIPE/,
    reason: "it closed the connection",
    todo: "The target may have done its work. Check whether it was done before you send again.",
  },
];
