/** An element that stands where another was expected. */
import { expect, test } from "vitest";
import { mismatch } from "../../../../runtime/soap/mismatch.js";

test("an element in the place of another is told with its namespace", () => {
  const told = (namespace: string) => mismatch("the element A", "B", namespace).tell();
  expect(told("urn:n")).toBe("expected the element A, got B of urn:n (accepted with allowMismatch)");
  expect(told("")).toBe("expected the element A, got B of no namespace (accepted with allowMismatch)");
});
