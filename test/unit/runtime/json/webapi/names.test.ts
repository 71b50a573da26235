/** Flags as the server reads and writes them. */
import { describe, expect, test } from "vitest";
import type { EnumerationDescriptor } from "../../../../../runtime/descriptors.js";
import { ServerCodecs } from "../../../../../runtime/json/webapi/codecs.js";
import { flagsReading } from "../../../../../runtime/json/webapi/names.js";
import { refusal } from "../../../support/json.js";

const days: EnumerationDescriptor = {
  kind: "flags",
  name: "Days",
  namespace: "urn:t",
  names: ["Monday", "UndefinedValue8"],
};
const numbers = { None: 0, Monday: 1, UndefinedValue8: 8 };

describe("flags with a bit that has no name in .NET", () => {
  test("are read as a number", () => {
    expect(flagsReading(days, numbers, { kind: "number", digits: "9" })).toEqual({ text: "9" });
  });

  test("are not read by the name that WCF makes for them", () => {
    const read = () => flagsReading(days, numbers, { kind: "text", value: "Monday, UndefinedValue8" });
    expect(refusal(read)).toContain("expected a name of Days that this server knows");
  });

  test("are written as a number", () => {
    const codec = new ServerCodecs({ flags: { Days: numbers }, families: {} }).of(() => days);
    expect(codec.write(["Monday", "UndefinedValue8"])).toBe("9");
    expect(codec.write(["Monday"])).toBe('"Monday"');
  });
});
