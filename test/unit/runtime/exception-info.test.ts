import { expect, test } from "vitest";
import type { ExceptionDetails } from "../../../runtime/errors.js";
import { exceptionDetails } from "../../../runtime/exception-info.js";

const redact = (text: string): string => text.replace("7T:ticket", "•••");
const nothing = {
  message: "",
  friendlyText: null,
  exceptionType: null,
  source: null,
  parameters: {},
  inner: null,
};

test.each([null, undefined, "text", 5, {}])("gives empty details for %j", (info) => {
  expect(exceptionDetails(info, redact)).toEqual(nothing);
});

test("gives every text without secrets, and nothing that is no text", () => {
  expect(
    exceptionDetails(
      {
        Message: "7T:ticket is bad",
        FriendlyText: "bad 7T:ticket",
        ExceptionType: "T7T:ticket",
        Source: "S7T:ticket",
        Parameters: { a: "7T:ticket", b: null, c: 5 },
        InnerException: null,
        StackTrace: "at 7T:ticket",
      },
      redact,
    ),
  ).toEqual({
    message: "••• is bad",
    friendlyText: "bad •••",
    exceptionType: "T•••",
    source: "S•••",
    parameters: { a: "•••", b: null, c: null },
    inner: null,
  });
  expect(exceptionDetails({ Message: 5, FriendlyText: {}, Parameters: "text" }, redact)).toEqual(nothing);
  expect(exceptionDetails({ Parameters: null }, redact)).toEqual(nothing);
});

test("finds members whatever the case of their names, as a generator's option writes them", () => {
  const info = { message: "a", friendlyText: "b", exceptionType: "c", source: "d", parameters: { k: "v" } };
  expect(exceptionDetails({ ...info, innerException: { message: "e" } }, redact)).toEqual({
    ...info,
    inner: { ...nothing, message: "e" },
  });
});

test("follows twenty inner exceptions and cuts off the next", () => {
  const nested = (levels: number): object => ({
    Message: String(levels),
    ...(levels > 0 && { InnerException: nested(levels - 1) }),
  });
  const messages = (levels: number): string[] => {
    const found: string[] = [];
    let each: ExceptionDetails | null = exceptionDetails(nested(levels), redact);
    for (; each; each = each.inner) found.push(each.message);
    return found;
  };
  expect(messages(0)).toEqual(["0"]);
  expect(messages(2)).toEqual(["2", "1", "0"]);
  expect(messages(20)).toHaveLength(21);
  expect(messages(20).at(-1)).toBe("0");
  expect(messages(21)).toHaveLength(21);
  expect(messages(21).at(-1)).toBe("1");
});
