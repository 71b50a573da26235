/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Reads the private key of an app: PEM of PKCS#1 or PKCS#8, or the XML of .NET. */
import { decodeBase64, encodeBase64 } from "../values/binary.js";
import { PrivateKeyError } from "./errors.js";
import { importRsa, type Key } from "./web-crypto.js";

/** A private key as WebCrypto imports it. */
export type KeyData =
  | { readonly format: "pkcs8"; readonly data: Uint8Array }
  | { readonly format: "jwk"; readonly data: Readonly<Record<string, string>> };

/** Reads the text of a key file. @throws PrivateKeyError */
export function readPrivateKey(text: string): KeyData {
  if (typeof text !== "string" || text.trim() === "")
    throw new PrivateKeyError("nothing", "Check the name of the file or of the environment variable");
  if (/<RSAKeyValue[\s>]/.test(text)) return fromDotNet(text);
  // Environment variables often hold line ends as a backslash and an n.
  const blocks = [
    ...text.replace(/\\r|\\n/g, "\n").matchAll(/-----BEGIN ([A-Z ]{1,40})-----((?:[^-]|-(?!-))*)-----END \1-----/g),
  ];
  const block = blocks.find(([, label = ""]) => label.endsWith("PRIVATE KEY")) ?? blocks[0];
  if (!block) throw new PrivateKeyError(...withoutBlock(text));
  const [, label = "", content = ""] = block;
  if (/^Proc-Type:.*ENCRYPTED/m.test(content)) throw new PrivateKeyError("an encrypted key", decrypt);
  const der = decodeBase64(content.replace(/\s/g, ""));
  if (label === "PRIVATE KEY" && der) return { format: "pkcs8", data: der };
  if (label === "RSA PRIVATE KEY" && der) return { format: "pkcs8", data: inPkcs8(der) };
  throw new PrivateKeyError(...(unusable[label] ?? damaged(`-----BEGIN ${label}-----`)));
}

/** Imports a key for signing. @throws PrivateKeyError if it is no RSA key, or damaged */
export async function importPrivateKey({ format, data }: KeyData): Promise<Key> {
  // The error of WebCrypto says nothing more, and is not the same everywhere.
  return importRsa(format, data, "sign").catch((error: unknown) => {
    if (error instanceof TypeError && error.message.startsWith("online: ")) throw error;
    throw new PrivateKeyError("a damaged key, or one that is not RSA", compare);
  });
}

type Problem = readonly [got: string, advice: string];

const compare = "Compare it with the key file that you got when you registered the app";
const decrypt = "Decrypt it: openssl rsa -in KEY -out DECRYPTED";
const other = "The private key is in another file. SuperOffice has the public one";

/** Blocks of PEM that are something else, by their label. */
const unusable: Readonly<Record<string, Problem>> = {
  "ENCRYPTED PRIVATE KEY": ["an encrypted key", decrypt],
  "OPENSSH PRIVATE KEY": ["a key in OpenSSH's format", "Convert it: ssh-keygen -p -m PEM -f KEY"],
  "EC PRIVATE KEY": ["an elliptic-curve key", compare],
  "PUBLIC KEY": ["a public key", other],
  "RSA PUBLIC KEY": ["a public key", other],
  CERTIFICATE: ["a certificate", other],
};

/** Says what a text without a block of PEM may be. */
function withoutBlock(text: string): Problem {
  if (text.includes("-----BEGIN ")) return damaged("-----BEGIN without its -----END");
  const looksLikePath = /^[^\s<]{1,300}\.\w{1,4}$/.test(text.trim());
  return looksLikePath
    ? ["the name of a file", 'Give the content of the file: readFileSync(file, "utf8")']
    : ["a text with neither -----BEGIN nor <RSAKeyValue>", compare];
}

const damaged = (where: string): Problem => [`a damaged key (${where})`, compare];

/** The members of .NET's XML, and their names in a JSON Web Key. */
const dotNetNames: Readonly<Record<string, string>> = {
  Modulus: "n",
  Exponent: "e",
  D: "d",
  P: "p",
  Q: "q",
  DP: "dp",
  DQ: "dq",
  InverseQ: "qi",
};

function fromDotNet(text: string): KeyData {
  const data: Record<string, string> = { kty: "RSA" };
  for (const [element, name] of Object.entries(dotNetNames)) {
    const content = new RegExp(`<${element}>([^<]*)</${element}>`).exec(text)?.[1];
    if (content === undefined && element === "D") throw new PrivateKeyError("a public key", other);
    const bytes = decodeBase64((content ?? "").replace(/\s/g, ""));
    if (!bytes?.length) throw new PrivateKeyError(...damaged(`<${element}>`));
    data[name] = base64Url(bytes);
  }
  return { format: "jwk", data };
}

/** Returns a number as JSON Web Keys have it: without the leading zeros with which .NET fills it up. */
const base64Url = (bytes: Uint8Array): string =>
  encodeBase64(bytes.subarray(bytes.findIndex((byte) => byte !== 0)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** `INTEGER 0`, and the algorithm rsaEncryption with its parameter NULL (RFC 5208, RFC 8017 A.1). */
const head = [0x02, 1, 0, 0x30, 13, 0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 0x05, 0];

/** Returns a key of PKCS#1 as PKCS#8, which WebCrypto reads. */
const inPkcs8 = (key: Uint8Array): Uint8Array => Uint8Array.from(element(0x30, [...head, ...element(0x04, [...key])]));

/** Returns an element of DER (X.690): tag, length, content. */
function element(tag: number, content: readonly number[]): readonly number[] {
  const { length } = content;
  if (length < 0x80) return [tag, length, ...content];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) octets.unshift(rest & 0xff);
  return [tag, 0x80 | octets.length, ...octets, ...content];
}

