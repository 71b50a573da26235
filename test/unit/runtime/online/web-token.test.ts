import { createHmac, sign, type KeyObject } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkClaims, isSignedBy, readToken, tolerance } from "../../../../runtime/online/web-token.js";
import { rsaKeys } from "../../../support/app-key.js";

const { privateKey, publicKey } = rsaKeys("key-1");
const other = rsaKeys("key-2");
const published = (key: KeyObject, kid?: string) => ({ ...key.export({ format: "jwk" }), ...(kid && { kid }) });

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
function token(claims: object, header: object = { alg: "RS256", kid: "1" }, key = privateKey): string {
  const data = `${part(header)}.${part(claims)}`;
  return `${data}.${sign("sha256", Buffer.from(data), key).toString("base64url")}`;
}

describe("a signature", () => {
  test.each([
    ["of a published key is good", token({ a: 1 }), [published(publicKey, "1")], true],
    ["of a key without an id is good", token({ a: 1 }), [published(publicKey)], true],
    ["of one of several keys is good", token({}), [published(other.publicKey, "1"), published(publicKey, "1")], true],
    ["of a token without a key's id is good", token({}, { alg: "RS256" }), [published(publicKey, "2")], true],
    ["of another key is not good", token({}, undefined, other.privateKey), [published(publicKey, "1")], false],
    ["by a key with another id is not good", token({}), [published(publicKey, "2")], false],
    ["is not good without keys", token({}), [], false],
    ["is not good if a key is no key", token({}), [{ kty: "RSA", kid: "1", n: 7, e: null }, { kty: "EC" }], false],
  ])("%s", async (_, text, keys, good) => {
    expect(await isSignedBy(readToken(text), keys)).toBe(good);
  });

  test("does not hold for other claims", async () => {
    const [header, , signature] = token({ ctx: "Cust1" }).split(".");
    const forged = readToken(`${header}.${part({ ctx: "Cust2" })}.${signature}`);
    expect(forged.claims).toEqual({ ctx: "Cust2" });
    expect(await isSignedBy(forged, [published(publicKey, "1")])).toBe(false);
  });
});

describe("a token is refused if", () => {
  const secret = Buffer.from(JSON.stringify(published(publicKey)));
  const keyed = `${part({ alg: "HS256" })}.${part({})}`;
  test.each([
    [
      "it is signed with the public key as a password",
      `${keyed}.${createHmac("sha256", secret).update(keyed).digest("base64url")}`,
    ],
    ["it is not signed", `${part({ alg: "none" })}.${part({})}.`],
    ["it is empty", ""],
    ["it is a ticket", "7T:secretsecret"],
    ["it has too few parts", "a.b"],
    ["it has too many parts", `${token({})}.x`],
    ["its signature is no Base64", `${part({ alg: "RS256" })}.${part({})}.***`],
    ["a part is no object", `${part(7)}.${part({})}.AAAA`],
  ])("%s", (_, text) => {
    expect(() => readToken(text)).toThrow(expect.objectContaining({ name: "TokenError" }));
    expect(() => readToken(text)).not.toThrow(/secret/);
  });
});

describe("claims", () => {
  const now = Date.UTC(2026, 10, 29);
  const seconds = (offset: number): number => (now + offset) / 1000;
  const good = { iss: "https://sod.example", nbf: seconds(0), exp: seconds(600_000) };
  test.each([
    ["are good in time", good, undefined],
    ["are good without a beginning", { ...good, nbf: undefined }, undefined],
    ["are good just after their end", { ...good, exp: seconds(-tolerance) }, undefined],
    ["are good just before their beginning", { ...good, nbf: seconds(tolerance) }, undefined],
    ["are of another issuer", { ...good, iss: "https://sod.example/" }, "TokenError"],
    ["have no end", { ...good, exp: undefined }, "TokenError"],
  ])("%s", (_, claims, error) => {
    const check = () => checkClaims(claims, "https://sod.example", now);
    if (error) expect(check).toThrow(expect.objectContaining({ name: error }));
    else check();
  });

  test("without a known issuer are refused", () => {
    expect(() => checkClaims({ ...good, iss: undefined }, undefined, now)).toThrow("another issuer");
  });

  test.each([
    ["ahead", { exp: seconds(-3_600_000) }, /clock is at least 60 minutes ahead\. Set it by a time server/, 3_600_000],
    ["behind", { nbf: seconds(7_200_000) }, /clock is at least 120 minutes behind/, -7_200_000],
  ])("tell a clock that is %s", (_, claims, message, ahead) => {
    expect(() => checkClaims({ ...good, ...claims }, good.iss, now)).toThrow(
      expect.objectContaining({ name: "ClockError", ahead, message: expect.stringMatching(message) }),
    );
  });
});
