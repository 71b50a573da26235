/** Members are read in segments: as many texts as one pattern holds, or one member that holds others. */
import { describe, expect, test, vi } from "vitest";
import type { CarrierDescriptor, MemberDescriptor } from "../../../../../runtime/descriptors.js";
import { unknownMembers } from "../../../../../runtime/index.js";
import { int } from "../../../../../runtime/scalars.js";
import { carrier, read, readOnce } from "../../../support/soap.js";
import { XmlReader } from "../../../support/xml.js";

const numbered = (count: number): readonly MemberDescriptor[] =>
  Array.from({ length: count }, (_, at): MemberDescriptor => [`M${at}`, int, "?"]);
const xmlOf = (count: number): string => Array.from({ length: count }, (_, at) => `<M${at}>${at}</M${at}>`).join("");

/** Returns how many patterns are tried while members are read. */
function patternsTried(members: readonly MemberDescriptor[], xml: string): number {
  const match = vi.spyOn(XmlReader.prototype, "match");
  try {
    readOnce(members, xml);
    return match.mock.calls.length;
  } finally {
    match.mockRestore();
  }
}

// A member of text has two groups, and a pattern takes no more members from 100 groups on.
test.each([
  [1, 1],
  [50, 1],
  [51, 2],
  [100, 2],
  [101, 3],
])("%i members of text are read by %i patterns", (count, patterns) => {
  expect(patternsTried(numbered(count), xmlOf(count))).toBe(patterns);
});

describe("a member that holds others, with a member that only the server knows beside it,", () => {
  // More than a pattern takes.
  const large: CarrierDescriptor = carrier("Large", numbered(20));
  const value = `<A>${xmlOf(20)}</A>`;
  const unknown = '<New xmlns="urn:t">1</New>';

  test("is no mismatch where it is the only member", () => {
    expect(read([["A", () => large, "?nil"]], `${value}<New>1</New>`)).toMatchObject({
      A: { M0: 0, M19: 19 },
      [unknownMembers]: [{ after: "A", wire: "soap", text: unknown }],
    });
  });

  test("is no mismatch where all others are absent", () => {
    const members: readonly MemberDescriptor[] = [["A", () => large, "?nil"], ...numbered(2)];
    expect(read(members, `${value}<New>1</New>`)).toMatchObject({ A: { M19: 19 }, M0: 0, M1: 0 });
    expect(read(members, `<A i:nil="true"/><New>1</New>`)).toMatchObject({ A: null, M0: 0, M1: 0 });
  });
});
