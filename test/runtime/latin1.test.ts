import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeLatin1 } from "../../runtime/http/latin1.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** What a decoder makes of it, if there is nothing in it beyond Latin-1. */
function expected(octets: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(octets);
    return /[^\0-\xff]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

test("text of Latin-1 comes out as it went in", () => {
  const character = fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: 0x7f }) },
    fc.integer({ min: 0x80, max: 0xff }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 300 }), (codes) => {
      const text = String.fromCharCode(...codes);
      expect(decodeLatin1(encoder.encode(text))).toBe(text);
    }),
  );
});

test("whatever else is left to the decoder: what is beyond Latin-1, cut, too long or no UTF-8 at all", () => {
  const octet = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0x20, max: 0x7f }) },
    { weight: 4, arbitrary: fc.constantFrom(0xc2, 0xc3, 0xa5, 0x80, 0xbf) },
    fc.integer({ min: 0, max: 0xff }),
  );
  fc.assert(
    fc.property(fc.array(octet, { maxLength: 40 }), fc.nat(7), (given, offset) => {
      const octets = Uint8Array.from([...Array<number>(offset).fill(0xff), ...given]).subarray(offset);
      expect(decodeLatin1(octets)).toBe(expected(octets));
    }),
    { numRuns: 20_000 },
  );
  for (const text of ["–", "å–", "€", "\u0100", "😀", "\ufeff"])
    expect(decodeLatin1(encoder.encode(text))).toBeUndefined();
  expect(decodeLatin1(encoder.encode("å").subarray(0, 1))).toBeUndefined();
  expect(decodeLatin1(new Uint8Array(0x10001))).toBeUndefined();
  expect(decodeLatin1(new Uint8Array())).toBe("");
});
