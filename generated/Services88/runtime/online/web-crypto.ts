/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The parts of WebCrypto that a log-in needs. They have types of their own, because a project may have neither the DOM's types nor Node's. */

/** A key of WebCrypto, which shows nothing of itself. */
export type Key = object;

interface Subtle {
  importKey(
    format: string,
    key: unknown,
    algorithm: object,
    extractable: boolean,
    uses: readonly string[],
  ): Promise<Key>;
  sign(algorithm: string, key: Key, data: Uint8Array): Promise<ArrayBuffer>;
  verify(algorithm: string, key: Key, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
}

const name = "RSASSA-PKCS1-v1_5";

/** Returns WebCrypto. @throws TypeError if there is none, as on a page that came over http */
function subtle(): Subtle {
  const found = (globalThis as { readonly crypto?: { readonly subtle?: unknown } }).crypto?.subtle;
  if (!found) throw new TypeError("online: this environment lacks crypto.subtle (WebCrypto)");
  return found as Subtle;
}

/** Imports an RSA key for SHA-256. */
export const importRsa = async (format: "pkcs8" | "jwk", key: unknown, use: "sign" | "verify"): Promise<Key> =>
  subtle().importKey(format, key, { name, hash: "SHA-256" }, false, [use]);

/** Returns the RSASSA-PKCS1-v1_5 signature of data. */
export const sign = async (key: Key, data: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await subtle().sign(name, key, data));

/** True if the signature is that of the data. */
export const verify = async (key: Key, signature: Uint8Array, data: Uint8Array): Promise<boolean> =>
  subtle().verify(name, key, signature, data);

