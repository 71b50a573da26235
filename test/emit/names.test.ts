import { expect, test } from "vitest";
import { propertyName } from "../../generator/emit/names.js";

test.each([
  ["ErpConnectionId", "erpConnectionId"],
  ["URL", "url"],
  ["EMailAddress", "eMailAddress"],
  ["Constructor", "Constructor"],
  ["Then", "Then"],
  ["_x", "_x"],
])("camelCase makes %s into %s", (name, expected) => {
  expect(propertyName(name, "camelCase")).toBe(expected);
  expect(propertyName(name, "wire")).toBe(name);
});
