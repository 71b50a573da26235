/** RSA keys for tests, in every form in which a key file may come. Made anew in each run: the project holds no key. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";

interface RsaKeys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const made = new Map<string, RsaKeys>();

/** Returns a key pair, always the same for a name: making one takes half a second. */
export function rsaKeys(name: string, bits = 2048): RsaKeys {
  const keys = made.get(name) ?? generateKeyPairSync("rsa", { modulusLength: bits });
  made.set(name, keys);
  return keys;
}

/** The members of .NET's XML, and their names in a JSON Web Key. */
const members = { Modulus: "n", Exponent: "e", P: "p", Q: "q", DP: "dp", DQ: "dq", InverseQ: "qi", D: "d" } as const;

/** Returns a private key as .NET's `ToXmlString(true)` writes it. @param zeros Zero bytes before each number, as .NET writes them for short ones. */
export function dotNetKey(key: KeyObject, zeros = 0): string {
  const jwk = key.export({ format: "jwk" });
  const text = (name: "n" | "e" | "p" | "q" | "dp" | "dq" | "qi" | "d"): string =>
    Buffer.concat([Buffer.alloc(zeros), Buffer.from(jwk[name] ?? "", "base64url")]).toString("base64");
  const content = Object.entries(members).map(([element, name]) => `<${element}>${text(name)}</${element}>`);
  return `<RSAKeyValue>${content.join("")}</RSAKeyValue>`;
}

/** Returns a private key as PEM. */
export const pemKey = (key: KeyObject, type: "pkcs1" | "pkcs8"): string =>
  key.export({ format: "pem", type }).toString();
