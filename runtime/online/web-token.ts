/** Reads and checks a JSON Web Token (RFC 7519), as SuperOffice Online signs it: RS256. */
import { decodeBase64 } from "../values/binary.js";
import { ClockError, TokenError } from "./errors.js";
import { importRsa, verify } from "./web-crypto.js";

/** A public key of a JSON Web Key Set (RFC 7517). */
export interface PublicKey {
  readonly kid?: unknown;
  readonly kty?: unknown;
  readonly n?: unknown;
  readonly e?: unknown;
}

/** The members of an object from the network, which may be anything. */
export type Claims = Readonly<Record<string, unknown>>;

/** A token whose signature was not checked. */
export interface UncheckedToken {
  /** Names the key that signed. */
  readonly keyId: unknown;
  readonly claims: Claims;
  readonly signature: Uint8Array;
  readonly signedData: Uint8Array;
}

/** How much clocks may differ, in milliseconds. */
export const tolerance = 300_000;

/** Reads a token, and checks nothing but its form and algorithm. @throws TokenError */
export function readToken(token: string): UncheckedToken {
  const [header = "", payload = "", signature = "", ...more] = token.split(".");
  const { alg, kid } = objectIn(header);
  const bytes = fromBase64Url(signature);
  if (more.length > 0 || !bytes) throw new TokenError("is no JSON Web Token");
  // A token must not choose how it is checked: "none" or an HMAC would be forged easily.
  if (alg !== "RS256") throw new TokenError("is not signed with RS256");
  return {
    keyId: kid,
    claims: objectIn(payload),
    signature: bytes,
    signedData: new TextEncoder().encode(`${header}.${payload}`),
  };
}

/** True if one of the keys signed the token. A key with another id is not tried. */
export async function isSignedBy(token: UncheckedToken, keys: readonly PublicKey[]): Promise<boolean> {
  for (const { kty, kid, n, e } of keys) {
    if (kty !== "RSA" || (token.keyId !== undefined && kid !== undefined && kid !== token.keyId)) continue;
    const key = await importRsa("jwk", { kty, n, e }, "verify").catch((): undefined => undefined);
    if (key && (await verify(key, token.signature, token.signedData))) return true;
  }
  return false;
}

/**
 * Checks who issued a token, and when it is good.
 *
 * @param now Milliseconds since 1970, by this machine.
 * @throws TokenError, ClockError
 */
export function checkClaims({ iss, nbf, exp }: Claims, issuer: unknown, now: number): void {
  if (typeof issuer !== "string" || iss !== issuer) throw new TokenError("is of another issuer");
  if (typeof exp !== "number") throw new TokenError("has no end (exp)");
  // The token is new: if it is not good now, then this machine's clock is wrong.
  if (now > exp * 1000 + tolerance) throw new ClockError("the new token has expired already", now - exp * 1000);
  if (typeof nbf === "number" && now < nbf * 1000 - tolerance)
    throw new ClockError("the new token is not good yet", now - nbf * 1000);
}

/** Returns the object that a part of a token holds. @throws TokenError */
function objectIn(part: string): Claims {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(part)));
    if (typeof value === "object" && value !== null) return value as Claims;
  } catch {
    // The parser's error would repeat a part of the token.
  }
  throw new TokenError("is no JSON Web Token");
}

const fromBase64Url = (text: string): Uint8Array | undefined =>
  decodeBase64(text.replaceAll("-", "+").replaceAll("_", "/") + "=".repeat((4 - (text.length % 4)) % 4));
