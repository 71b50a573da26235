/** Base64 (RFC 4648 §4) and hexadecimal, strict when read. */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Bytes turned to text at a time: what a function call takes as arguments everywhere. */
const chunk = 0x6000;

export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  // A multiple of three, so that only the last chunk is padded.
  for (let from = 0; from < bytes.length; from += chunk)
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + chunk)));
  return text;
}

/** Undefined where the text is no base64. White space must be gone already. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const last = alphabet.indexOf(text.charAt(text.length - padding - 1));
  // Bits beyond the last byte must be zero: two writings of the same bytes would be two values.
  if (padding > 0 && (last & (padding === 2 ? 0b1111 : 0b11)) !== 0) return undefined;
  const decoded = atob(text);
  const bytes = new Uint8Array(decoded.length);
  for (let index = 0; index < decoded.length; index++) bytes[index] = decoded.charCodeAt(index);
  return bytes;
}

export const encodeHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("");

export function decodeHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[\da-fA-F]*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
}
