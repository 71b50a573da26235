/** Compares two strings by Unicode code point. The order is the same on every machine and for every locale. */
export function byCodePoint(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const [p, q] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (p !== q) return isSurrogate(p) === isSurrogate(q) ? p - q : isSurrogate(p) ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
