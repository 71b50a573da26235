import { generateKeyPairSync, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { importPrivateKey, readPrivateKey } from "../../../../runtime/online/private-key.js";
import { signedToken } from "../../../../runtime/online/signed-token.js";
import { dotNetKey, pemKey, rsaKeys } from "../../../support/app-key.js";

const { privateKey, publicKey } = rsaKeys("app");
const pkcs1 = pemKey(privateKey, "pkcs1");
const pkcs8 = pemKey(privateKey, "pkcs8");

const signedWith = async (text: string): Promise<string> =>
  signedToken("My App-abc", await importPrivateKey(readPrivateKey(text)), Date.UTC(2026, 0, 9, 7, 5, 59));

describe("a key is read from", () => {
  test.each<[string, string]>([
    ["PEM of PKCS#1", pkcs1],
    ["PEM of PKCS#8", pkcs8],
    ["PEM with line ends of Windows", pkcs1.replaceAll("\n", "\r\n")],
    ["PEM of an environment variable", pkcs8.replaceAll("\n", "\\n")],
    [
      "PEM behind other text and a certificate",
      `Bag\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${pkcs8}`,
    ],
    ["PEM of a large key", pemKey(rsaKeys("large", 4096).privateKey, "pkcs1")],
    ["the XML of .NET", dotNetKey(privateKey)],
    ["the XML of .NET with numbers that are filled up with zeros", dotNetKey(privateKey, 1)],
    [
      "the XML of .NET in a document of several lines",
      `<?xml version="1.0"?>\n${dotNetKey(privateKey).replaceAll("><", ">\n  <")}\n`,
    ],
  ])("%s", async (_, text) => {
    expect(await signedWith(text)).toMatch(/^My App-abc\.202601090705\.[A-Za-z0-9+/]{342,684}={0,2}$/);
  });
});

test("all forms of a key sign alike, and the public key agrees", async () => {
  const all = await Promise.all([pkcs1, pkcs8, dotNetKey(privateKey)].map(signedWith));
  expect(new Set(all).size).toBe(1);
  const [data = "", signature = ""] = (all[0] ?? "").split(/\.(?=[^.]*$)/);
  expect(data).toBe("My App-abc.202601090705");
  expect(verify("sha256", Buffer.from(data), publicKey, Buffer.from(signature, "base64"))).toBe(true);
});

describe("an unusable key says what it is and what to do:", () => {
  const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const encrypted = (type: "pkcs1" | "pkcs8"): string =>
    privateKey.export({ format: "pem", type, cipher: "aes-128-cbc", passphrase: "x" }).toString();
  test.each<[string, unknown, RegExp]>([
    ["nothing", "", /got nothing\. Check the name of the file or of the environment variable/],
    ["undefined", undefined, /got nothing/],
    ["a file's name", "keys/app.pem", /the name of a file\. Give the content of the file/],
    ["another text", "hunter2hunter2 hunter2", /neither -----BEGIN nor <RSAKeyValue>\. Compare it/],
    [
      "a public key",
      publicKey.export({ format: "pem", type: "spki" }),
      /a public key\. The private key is in another file/,
    ],
    ["a public key of .NET", dotNetKey(privateKey).replace(/<P>.*<\/D>/, ""), /a public key/],
    ["an encrypted key of PKCS#1", encrypted("pkcs1"), /an encrypted key\. Decrypt it: openssl rsa -in/],
    ["an encrypted key of PKCS#8", encrypted("pkcs8"), /an encrypted key\. Decrypt it: openssl rsa -in/],
    ["an elliptic-curve key", elliptic.export({ format: "pem", type: "sec1" }), /an elliptic-curve key/],
    ["an elliptic-curve key of PKCS#8", pemKey(elliptic, "pkcs8"), /not RSA/],
    ["a key that ends too early", pkcs8.slice(0, 800), /a damaged key \(-----BEGIN without its -----END\)/],
    ["a key that lacks a line", pkcs8.replace(/\n.*\n/, "\n"), /a damaged key/],
    [
      "a key with a wrong character",
      pkcs1.replace(/\n(....)/, "\n$1*"),
      /a damaged key \(-----BEGIN RSA PRIVATE KEY-----\)/,
    ],
    ["a key of .NET with a wrong character", dotNetKey(privateKey).replace("<DP>", "<DP>*"), /a damaged key \(<DP>\)/],
    ["a key of .NET with a part that is empty", dotNetKey(privateKey).replace(/<Q>.*<\/Q>/, "<Q></Q>"), /<Q>/],
  ])("%s", async (_, text, message) => {
    const error = await (async () => importPrivateKey(readPrivateKey(text as string)))().catch((each: Error) => each);
    expect(error).toMatchObject({ name: "PrivateKeyError", message: expect.stringMatching(message) });
    // Four characters of the content would be too many.
    const content = String(text).replace(/-----[^-]+-----|<\/?\w+>/g, "");
    for (const [each] of content.matchAll(/[A-Za-z0-9+/]{12,}/g)) expect(String(error)).not.toContain(each);
  });
});
