/** Signs a system user token, as a log-in of SuperOffice Online takes it. */
import { encodeBase64 } from "../values/binary.js";
import { sign, type Key } from "./web-crypto.js";

/**
 * Returns the system user token with the time, and the signature of both: `TOKEN.yyyyMMddHHmm.SIGNATURE`.
 *
 * @param now Milliseconds since 1970, UTC.
 */
export async function signedToken(systemUserToken: string, key: Key, now: number): Promise<string> {
  const minute = new Date(now).toISOString().replace(/\D/g, "").slice(0, "yyyyMMddHHmm".length);
  const data = `${systemUserToken}.${minute}`;
  return `${data}.${encodeBase64(await sign(key, new TextEncoder().encode(data)))}`;
}
