/** Failures in answers: how deeply inner exceptions are followed, and which answers that succeeded may be failures. */
import { describe, expect, test } from "vitest";
import { failureIn } from "../../../../runtime/json/failure.js";
import { parseJson } from "../../../../runtime/json/parse.js";
import { string } from "../../../../runtime/scalars.js";
import type { DictionaryDescriptor, TypeReference } from "../../../../runtime/descriptors.js";

const failureOf = (value: object, status: number, type?: TypeReference) =>
  failureIn(parseJson(JSON.stringify(value), { depth: 500 }), status, type);

test("twenty inner exceptions are followed, and no more", () => {
  const nested = (depth: number): object => ({
    ErrorType: `E${depth}`,
    ...(depth > 0 && { InnerException: nested(depth - 1) }),
  });
  const typesIn = (failure: unknown): readonly unknown[] => {
    const types: unknown[] = [];
    let each = (failure as { readonly exception?: Record<string, unknown> | null }).exception;
    for (; each; each = each["InnerException"] as Record<string, unknown> | null) types.push(each["ExceptionType"]);
    return types;
  };
  expect(typesIn(failureOf(nested(20), 500))).toHaveLength(21);
  expect(typesIn(failureOf(nested(21), 500))).toEqual(Array.from({ length: 21 }, (_, at) => `E${21 - at}`));
});

describe("an answer of HTTP 200 with the members of a fault", () => {
  const fault = { Message: "No", MessageDetail: "Why" };
  const dictionary = (): DictionaryDescriptor => ({
    kind: "dictionary",
    name: "Texts",
    namespace: "urn:t",
    pair: "Pair",
    key: ["Key", string, "1"],
    value: ["Value", string, "1nil"],
  });

  test("is a fault, but not where the result is a dictionary, which may have such keys", () => {
    const told = { fault: { code: "BadRequest", reason: "No", detail: "Why" } };
    expect(failureOf(fault, 200)).toEqual(told);
    expect(failureOf(fault, 200, string)).toEqual(told);
    expect(failureOf(fault, 200, dictionary)).toBeUndefined();
    expect(failureOf(fault, 404, dictionary)).toEqual({ fault: { ...told.fault, code: "NotFound" } });
  });

  test.each([{ Message: "No" }, { Message: "No", MessageDetail: 7 }, { MessageDetail: "Why" }])(
    "is none where one is missing: %j",
    (value) => {
      expect(failureOf(value, 200)).toBeUndefined();
    },
  );

  test.each([
    [399, undefined],
    [400, { fault: { code: "BadRequest", reason: "No", detail: null } }],
    [402, { fault: { code: "Http402", reason: "No", detail: null } }],
  ])("and only a message is one from HTTP 400 on: %i", (status, expected) => {
    expect(failureOf({ Message: "No" }, status)).toEqual(expected);
  });
});
