/** An app's RSA key for tests, in every form in which a key file may come. Made anew in each run: the project holds no key. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";

/** Returns a key pair. */
export const rsaKeys = (bits = 2048): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } =>
  generateKeyPairSync("rsa", { modulusLength: bits });

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
