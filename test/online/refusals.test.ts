/** Log-ins to SuperOffice Online that are refused, or that must not be trusted: which error, and what it advises. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect, ErpSyncAgent, online, type OnlineOptions } from "../../generated/Services88/index.js";
import { rsaKeys, pemKey } from "../support/app-key.js";
import { onlineStandIn, type StandIn } from "../support/online.js";

let standIn: StandIn;
beforeEach(() => void (standIn = onlineStandIn()));
afterEach(() => void vi.unstubAllGlobals());

const tenantOf = (changes: object = {}) =>
  online({ ...standIn.app, fetch: standIn.fetch, ...changes } as OnlineOptions);

/** The error of a call. */
const errorOf = async (changes: object = {}): Promise<Error> =>
  new ErpSyncAgent(connect({ ...tenantOf(changes), fetch: standIn.fetch })).GetAllConnections({}).then(
    () => new Error("no error"),
    (error: Error) => error,
  );

describe("a refused log-in", () => {
  test.each([
    ["a wrong client secret", { clientSecret: "another-secret" }, "Denied"],
    ["a wrong system user token", { systemUserToken: "My App-another" }, "Denied"],
    ["another app's key", { privateKey: pemKey(rsaKeys("other").privateKey, "pkcs1") }, "InvalidSignature"],
  ])("for %s gives the server's text and a checklist", async (_, changes, text) => {
    const error = await errorOf(changes);
    expect(error).toMatchObject({ name: "LoginRefused", checklist: expect.any(Array) });
    expect(error.message).toContain(
      `https://sod.superoffice.com refused the log-in to Cust12345, saying: ${text}. Check:\n- `,
    );
    for (const name of ["contextIdentifier", "systemUserToken", "clientSecret", "privateKey", "clock", "approv"])
      expect(error.message).toContain(name);
    expect(standIn.calls).toEqual([]);
  });

  test("repeats no secret of the server's text", async () => {
    const { clientSecret, systemUserToken } = standIn.app;
    standIn.settings.refusal = { IsSuccessful: false, ErrorMessage: `bad ${clientSecret} of ${systemUserToken}.2026` };
    expect((await errorOf()).message).toContain("saying: bad ••• of •••.2026. Check:");
  });

  test.each([
    ["no text", { IsSuccessful: false }],
    ["a text that is none", { IsSuccessful: false, ErrorMessage: { secret: "x" } }],
    ["success without a token", { IsSuccessful: true, Token: null }],
    ["another object", {}],
  ])("may have %s", async (_, answer) => {
    standIn.settings.refusal = answer;
    const error = await errorOf();
    expect(error).toMatchObject({ name: "LoginRefused" });
    expect(error.message).toContain("with HTTP 200 and no reason. Check:");
  });

  test("is tried again by the next call", async () => {
    standIn.settings.refusal = { IsSuccessful: false };
    const client = new ErpSyncAgent(connect({ ...tenantOf(), fetch: standIn.fetch }));
    await expect(client.GetAllConnections({})).rejects.toThrow("refused the log-in");
    standIn.settings.refusal = undefined;
    await client.GetAllConnections({});
    expect(standIn.asked("Authenticate")).toBe(2);
  });
});

describe("a clock that is wrong", () => {
  const hour = 3_600_000;
  test.each([
    ["ahead", -2 * hour, /at least 1(?:19|20) minutes ahead/],
    ["behind", 2 * hour, /at least 1(?:19|20) minutes behind/],
  ])("is told from other refusals by the server's Date: %s", async (_, ahead, message) => {
    standIn.settings.ahead = ahead;
    const error = await errorOf();
    expect(error).toMatchObject({ name: "ClockError", ahead: expect.any(Number) });
    expect(error.message).toMatch(message);
    expect(error.message).toContain("saying: InvalidTimestamp. This machine's clock");
    expect(error.message).toContain("Set it by a time server");
  });

  test("is told by the server's text, if there is no Date", async () => {
    standIn.settings.ahead = 2 * hour;
    standIn.settings.hidesDate = true;
    expect(await errorOf()).toMatchObject({ name: "ClockError", ahead: undefined });
  });

  test("is told by the token's time, if the log-in succeeds", async () => {
    standIn.settings.claims = (claims) => ({ ...claims, nbf: Date.now() / 1000 + 3_600 });
    expect(await errorOf()).toMatchObject({ name: "ClockError", message: expect.stringContaining("behind") });
  });
});

describe("a token is not used if", () => {
  const flipped = (token: string): string =>
    token.replace(/\.([^.])([^.]*)$/, (_, first, rest) => `.${first === "A" ? "B" : "A"}${rest}`);
  test.each<[string, Partial<StandIn["settings"]>, string]>([
    ["its signature is wrong", { token: flipped }, "is not signed by a key that the environment publishes"],
    [
      "it is of another issuer",
      { claims: (claims) => ({ ...claims, iss: "https://evil.example" }) },
      "is of another issuer",
    ],
    ["it holds no ticket", { claims: ({ iss, exp }) => ({ iss, exp }) }, "holds no ticket"],
    ["it is none", { token: () => "7T:plain" }, "is no JSON Web Token"],
  ])("%s", async (_, changes, reason) => {
    Object.assign(standIn.settings, changes);
    const error = await errorOf();
    expect(error).toMatchObject({ name: "TokenError" });
    expect(error.message).toContain(`the token of the log-in ${reason}. Nothing was sent to the tenant.`);
    expect(standIn.calls).toEqual([]);
  });
});

describe("an option is refused at once:", () => {
  test.each([
    ["an unknown environment", { environment: "sod2" }, '"sod", "qaonline" or "online"'],
    ["no tenant", { contextIdentifier: undefined }, "expected a tenant such as Cust12345"],
    ["a path for a tenant", { contextIdentifier: "../x" }, "expected a tenant such as Cust12345"],
    [
      "no client secret",
      { clientSecret: undefined },
      "clientSecret: expected the client secret of your app, got nothing",
    ],
    ["an empty system user token", { systemUserToken: "" }, "systemUserToken: expected the claim system_token"],
    ["no private key", { privateKey: undefined }, "privateKey: expected the content of your app's private key file"],
    ["two kinds of callers", { accessToken: "8A:x" }, "either a private key or an access token, got both"],
  ])("%s", (_, changes, message) => {
    expect(() => tenantOf(changes)).toThrow(TypeError);
    expect(() => tenantOf(changes)).toThrow(message);
  });

  test("a private key that is none", () => {
    expect(() => tenantOf({ privateKey: "hunter2" })).toThrow(expect.objectContaining({ name: "PrivateKeyError" }));
  });
});

describe("where users can read everything", () => {
  const { app } = onlineStandIn();
  const person = { environment: "sod", contextIdentifier: "Cust12345", accessToken: "8A:Cust12345.x" } as const;

  /** Calls `online` while the globals are those of another environment, and returns the error. */
  function errorIn(globals: Readonly<Record<string, unknown>>, options: OnlineOptions): unknown {
    const names = ["process", ...Object.keys(globals)];
    const before = new Map(names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
    try {
      for (const name of names)
        Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
      online(options);
      return undefined;
    } catch (error) {
      return error;
    } finally {
      for (const [name, descriptor] of before)
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
    }
  }

  test.each([
    ["a page", { document: {} }],
    ["a page whose bundler imitates Node's process", { document: {}, process: { versions: {} } }],
    ["a worker of a page", { importScripts: () => {} }],
    ["an app of React Native", { navigator: { product: "ReactNative" } }],
  ])("as in %s, private keys and client secrets are refused, and access tokens are not", (_, globals) => {
    const refusal = expect.stringContaining(
      "must not be in a browser, where everybody can read it. Use an access token",
    );
    expect(errorIn(globals, app)).toMatchObject({ name: "TypeError", message: refusal });
    expect(errorIn(globals, { ...person, clientSecret: "x" })).toMatchObject({ message: refusal });
    expect(errorIn(globals, person)).toBeUndefined();
  });

  test.each([
    ["Node, with a page that a test imitates", { process, document: {} }],
    ["Deno", { Deno: {}, document: undefined }],
    ["Bun", { Bun: {} }],
    ["a server's worker without a page", {}],
  ])("is not %s", (_, globals) => {
    expect(errorIn(globals, app)).toBeUndefined();
  });
});
