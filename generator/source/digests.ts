/**
 * Computes the digests of source documents, which a manifest records. They ignore line ends and a byte order mark,
 * because git changes them.
 */
import { createHash } from "node:crypto";

interface Content {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Returns the SHA-256 of every file in hexadecimal, by path. The digests are computed on other threads. */
export async function digestsOf(files: readonly Content[]): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(
      files.map(async ({ path, bytes }) => {
        const hash = await crypto.subtle.digest("SHA-256", withLineFeeds(bytes) as Uint8Array<ArrayBuffer>);
        return [path, Buffer.from(hash).toString("hex")] as const;
      }),
    ),
  );
}

/** Returns one digest of the files at a path, from their own digests. */
export const fingerprint = (
  { kind, label }: { readonly kind: string; readonly label: string },
  digests: ReadonlyMap<string, string>,
): string =>
  createHash("sha256")
    .update(JSON.stringify([kind, label, ...digests]))
    .digest("hex");

/**
 * Returns a function that checks a digest of an earlier version: it was computed from the bytes as they are, or with
 * CRLF line ends.
 */
export function matchesEarlierDigest(files: readonly Content[]): (path: string, digest: string) => boolean {
  return (path, digest) => {
    const bytes = files.find((each) => each.path === path)?.bytes;
    if (!bytes) return false;
    const withCrlf = Buffer.from(latin1(withLineFeeds(bytes)).replaceAll("\n", "\r\n"), "latin1");
    return [bytes, withCrlf].some((each) => createHash("sha256").update(each).digest("hex") === digest);
  };
}

/**
 * Returns the bytes without a byte order mark and with LF line ends. UTF-16 stays unchanged, because git does not
 * change it.
 */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const rest = bytes.subarray(start);
  const buffer = Buffer.from(rest.buffer, rest.byteOffset, rest.byteLength);
  return buffer.includes("\r\n") ? Buffer.from(latin1(buffer).replaceAll("\r\n", "\n"), "latin1") : rest;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
