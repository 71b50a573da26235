/**
 * Decodes UTF-8 whose characters are all in Latin-1, as most texts of a Nordic CRM are. Before Node 24, V8 takes more than twice as long: it reads such a
 * text byte by byte from its first character beyond ASCII, and copies Latin-1.
 */

/** The part of Node's Buffer that is used here. Without Buffer, nothing in this file is used. */
interface Octets extends Uint8Array {
  toString(encoding?: string, start?: number, end?: number): string;
}
const { Buffer } = globalThis as { readonly Buffer?: { alloc(size: number): Octets } };

/** True if the engine decodes such texts slowly. Engines with `RegExp.escape` do not. */
export const isSlowAtUtf8: boolean = Buffer !== undefined && !("escape" in RegExp);

/** The longest text in bytes that is decoded here. */
const octetsAtMost = 0x10000;

let scratch: Octets | undefined;
let words: Uint32Array;

/** The text of so many whole characters; undefined where one is beyond Latin-1, or they are not UTF-8. */
export function decodeLatin1(octets: Uint8Array): string | undefined {
  const { length } = octets;
  if (!Buffer || length > octetsAtMost) return undefined;
  if (!scratch) {
    scratch = Buffer.alloc(octetsAtMost);
    words = new Uint32Array(scratch.buffer, scratch.byteOffset, octetsAtMost / 4);
  }
  const copy = scratch;
  copy.set(octets);
  let written = 0;
  let from = 0;
  let at = 0;
  for (;;) {
    // To the next that is not ASCII, four at a time.
    while (at < length && at % 4 !== 0 && (copy[at] as number) < 0x80) at++;
    if (at < length && at % 4 === 0) {
      let word = at / 4;
      while (word * 4 + 4 <= length && ((words[word] as number) & 0x80808080) === 0) word++;
      at = word * 4;
      while (at < length && (copy[at] as number) < 0x80) at++;
    }
    if (written !== from) copy.copyWithin(written, from, at);
    written += at - from;
    if (at >= length) return copy.toString("latin1", 0, written);
    // Two octets, of which the first has the upper two bits of eight.
    const lead = copy[at] as number;
    const next = at + 1 < length ? (copy[at + 1] as number) : 0;
    if ((lead & 0xfe) !== 0xc2 || (next & 0xc0) !== 0x80) return undefined;
    copy[written++] = ((lead & 3) << 6) | (next & 0x3f);
    at += 2;
    from = at;
  }
}
