/** The double takes and refuses what .NET's serializer does: every row of the table. `test/interop/verdicts.test.ts` asks Mono again. */
import { describe, expect, test } from "vitest";
import { asDotNetReads } from "../../runtime/soap/wcf/lexical.js";
import * as scalars from "../../runtime/scalars.js";
import { textOf, valueOf } from "../../runtime/values/scalar-text.js";
import { verdictOfDouble, verdicts } from "../support/verdicts.js";

const byType = [...new Set(verdicts.map(({ type }) => type))].map(
  (type) => [type, verdicts.filter((each) => each.type === type)] as const,
);

describe("the double's verdict is .NET's", () => {
  test.each(byType)("on %s", async (type, rows) => {
    for (const { xml, ours } of rows) expect([xml, await verdictOfDouble(type, xml)]).toEqual([xml, ours]);
  });

  test("where a part is dropped, and a lenient double leaves what .NET leaves", async () => {
    const dropped = verdicts.filter(({ ours }) => ours === "dropped");
    expect(dropped.length).toBeGreaterThan(20);
    for (const { type, xml, mono } of dropped)
      expect([xml, await verdictOfDouble(type, xml, false)]).toEqual([xml, mono]);
  });
});

test("every row where the double differs from .NET says why", () => {
  const silent = verdicts.filter(({ ours, mono, note }) => ours !== mono && ours !== "dropped" && note === "");
  expect(silent).toEqual([]);
});

describe("the client", () => {
  const refused = verdicts.filter(
    ({ type, mono }) => mono === "refused" && ["dateTime", "timeSpan", "guid"].includes(type),
  );

  /** What overflows by its last digits, or by its hours, minutes or seconds, is left to the server to refuse. */
  const overflowing = /59\.99999999$|DT2H48M5\.|^PT\d{10,}|^P10675198DT27H$/;

  test("writes no text that .NET refuses, and reads it where XML Schema has it", () => {
    for (const { type, xml } of refused) {
      const [, text = ""] = /^<Value>([^<&]*)<\/Value>$/.exec(xml) ?? [];
      if (overflowing.test(text.replace(/^-/, ""))) continue;
      const scalar = scalars[type as "dateTime" | "timeSpan" | "guid"];
      expect([text, scalar.form.write(text, scalar)]).toEqual([text, undefined]);
    }
    expect(valueOf(scalars.dateTime, "2026-12-24T24:00:00")).toBe("2026-12-24T24:00:00");
    expect(valueOf(scalars.timeSpan, "P1DT")).toBe("P1DT");
  });

  test("writes the largest and the smallest duration that .NET has", () => {
    for (const text of ["P10675199DT2H48M5.4775807S", "-P10675199DT2H48M5.4775808S", "PT0S", "P1D", "PT36H"])
      expect(textOf(scalars.timeSpan, text)).toBe(text);
  });
});

test.each([
  ["dateTime", "2026-12-24", "2026-12-24T00:00:00"],
  ["dateTime", "2026-12-24T12:34:45+15:00", "2026-12-23T21:34:45Z"],
  ["timeSpan", "P1Y", "P365D"],
  ["timeSpan", "-P1M", "-P30D"],
  ["timeSpan", "P0Y", "PT0S"],
  ["timeSpan", "P1YT1H20M10.5S", "P365DT1H20M10.5S"],
  ["timeSpan", "P1YT10S", "P365DT10S"],
  ["timeSpan", "PT36H", "PT36H"],
  ["guid", "{00112233-4455-6677-8899-AABBCCDDEEFF}", "00112233-4455-6677-8899-AABBCCDDEEFF"],
] as const)("a handler is given an %s %s as %s", (type, sent, given) => {
  expect(asDotNetReads(type, sent)).toBe(given);
  expect(textOf(scalars[type], given)).toBe(given);
});
