/* Written by netserver-codegen from Services88: changes made here are lost. */
/**
 * UTF-8 with no character beyond Latin-1, as most of what a Nordic CRM says, in less than half the time that V8 took for it before Node 24: there it
 * reads octet by octet from the first that is not ASCII on, while Latin-1 it copies.
 */

/** As much of Node's Buffer as is used; where there is none, nothing here is. */
interface Octets extends Uint8Array {
  toString(encoding?: string, start?: number, end?: number): string;
}
const { Buffer } = globalThis as { readonly Buffer?: { alloc(size: number): Octets } };

/** Whether the engine is one that needs this: `RegExp.escape` came with the one that does not. */
export const isSlowAtUtf8: boolean = Buffer !== undefined && !("escape" in RegExp);

/** Longer ones are left to the decoder. */
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

