/* Written by netserver-codegen from Services88: changes made here are lost. */
/** NetServer's `ExceptionInfo` header as an error's details. */
import type { ExceptionDetails } from "./errors.js";

/** Inner exceptions that are followed: a server that nests without end is cut off. */
const deepest = 20;

/** `info` is the decoded header; null where the server said only that it did not succeed. */
export function exceptionDetails(info: unknown, redact: (text: string) => string, depth = 0): ExceptionDetails {
  const members = new Map(
    Object.entries(typeof info === "object" && info !== null ? info : {}).map(([name, value]) => [
      name.toLowerCase(),
      value as unknown,
    ]),
  );
  const text = (name: string): string | null => {
    const value = members.get(name.toLowerCase());
    return typeof value === "string" ? redact(value) : null;
  };
  const parameters = members.get("parameters");
  const inner = members.get("innerexception") ?? null;
  return {
    message: text("Message") ?? "",
    friendlyText: text("FriendlyText"),
    exceptionType: text("ExceptionType"),
    source: text("Source"),
    parameters: Object.fromEntries(
      Object.entries(typeof parameters === "object" && parameters !== null ? parameters : {}).map(([name, value]) => [
        name,
        typeof value === "string" ? redact(value) : null,
      ]),
    ),
    inner: inner === null || depth >= deepest ? null : exceptionDetails(inner, redact, depth + 1),
  };
}

