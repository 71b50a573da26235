/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Decodes the bytes of an answer: which encoding they have, and what an error in it leaves. */
import { MessageError } from "../errors.js";
import { decodeLatin1, isSlowAtUtf8 } from "./latin1.js";

export type Decoder = InstanceType<typeof TextDecoder>;

/** Reads the encoding that a message names in its first bytes, given as Latin-1; undefined if it names none. */
export type DeclaredCharset = (beginning: string) => string | undefined;

/** The first bytes, in which a message may name its encoding. */
export const declarationLength = 120;

/** Returns the decoder of an answer: by byte order mark, then the HTTP header, then the message's own declaration; UTF-8 otherwise. */
export function decoderOf(bytes: Uint8Array, contentType: string, declaredCharset: DeclaredCharset): Decoder {
  const [first, second, third] = bytes;
  const mark =
    first === 0xfe && second === 0xff
      ? "utf-16be"
      : first === 0xff && second === 0xfe
        ? "utf-16le"
        : first === 0xef && second === 0xbb && third === 0xbf
          ? "utf-8"
          : undefined;
  const declared = declaredCharset(String.fromCharCode(...bytes.subarray(0, declarationLength)));
  return strictDecoder(mark ?? /charset\s*=\s*"?([\w.-]+)/i.exec(contentType)?.[1] ?? declared ?? "utf-8");
}

/** Returns a decoder that refuses wrong bytes; of UTF-8 for a name that no encoding has. */
function strictDecoder(label: string): Decoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  }
}

/** Decodes bytes. @throws MessageError without a path for bytes that are not of the encoding */
export function decoded(decoder: Decoder, bytes: Uint8Array | undefined, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new MessageError("", `the answer is not ${decoder.encoding}, as which it came`);
  }
}

/** Replaces wrong bytes by U+FFFD, and is faster for it: only text with that character is decoded strictly. Made at first use. */
let lenient: Decoder | undefined;
const lenientDecoder = (): Decoder => (lenient ??= new TextDecoder("utf-8", { ignoreBOM: true }));

/** Returns the text before the first wrong bytes. Throws the error if there is none, or if the encoding is not UTF-8. */
export function soundBeginning({ encoding }: Decoder, bytes: Uint8Array, error: unknown): string {
  const text = encoding === "utf-8" ? lenientDecoder().decode(bytes) : "";
  const bad = text.indexOf("\ufffd");
  if (bad <= 0) throw error;
  return text.slice(0, bad);
}

/** Decodes the whole characters of UTF-8. Undefined if there is a wrong byte, or a character U+FFFD. */
export function decodedFast(bytes: Uint8Array): string | undefined {
  const text = (isSlowAtUtf8 ? decodeLatin1(bytes) : undefined) ?? lenientDecoder().decode(bytes);
  return text.includes("\ufffd") ? undefined : text;
}

