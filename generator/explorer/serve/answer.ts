/** Prepares an answer of the target for the page: limits its size, and removes cookies and secrets. */

/** Bytes of an answer after decompression. A page shows no more in reasonable time. */
export const maxAnswerBytes = 4 * 2 ** 20;

/** Headers that the page never receives. Those of the transfer no longer describe the body. */
const dropped = /^(?:set-cookie2?|content-encoding|content-length|transfer-encoding|connection|keep-alive)$/;

/** Returns the headers that the page shows. */
export function shownHeaders(headers: Headers, redact: (text: string) => string): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (!dropped.test(name)) shown[name] = redact(value);
  });
  return shown;
}

/** Reads a body. Returns it in base64, without secrets. @throws RangeError if it is too large; the error of the connection */
export async function limitedBody(response: Response, redact: (text: string) => string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || !value) break;
    size += value.length;
    if (size > maxAnswerBytes) {
      await reader?.cancel().catch(() => undefined);
      throw new RangeError("the answer is too large");
    }
    chunks.push(value);
  }
  return withoutSecrets(Buffer.concat(chunks), redact).toString("base64");
}

/** Replaces secrets. Bytes that are no UTF-8 are searched as characters of one byte, so that they stay as they are. */
function withoutSecrets(bytes: Buffer, redact: (text: string) => string): Buffer {
  const utf8 = bytes.toString("utf8");
  const encoding = Buffer.from(utf8, "utf8").equals(bytes) ? "utf8" : "latin1";
  const text = encoding === "utf8" ? utf8 : bytes.toString(encoding);
  const clean = redact(text);
  return clean === text ? bytes : Buffer.from(encoding === "latin1" ? clean.replaceAll("•", "*") : clean, encoding);
}
