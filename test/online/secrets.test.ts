/** Everything that `online` and `observe` give, walked: no key, secret, token or ticket in it, whatever SuperOffice Online answers. */
import { beforeEach, describe, expect, test } from "vitest";
import {
  connect,
  ErpSyncAgent,
  NetServerClientError,
  observe,
  online,
  type Hooks,
  type OnlineOptions,
} from "../../generated/Services88/index.js";
import { connect as connectJson } from "../../generated/Services88/json.js";
import { onlineStandIn, type StandIn } from "../support/online.js";
import { everythingIn } from "../support/walk.js";

let standIn: StandIn;
let signature = "";
beforeEach(() => void (standIn = onlineStandIn()));

/** The parts of all secrets that must not be found. A line of the key stands for the key. */
function marks(): readonly string[] {
  const { clientSecret, systemUserToken, privateKey } = standIn.app;
  const lines = [privateKey, ...standIn.keyForms].flatMap((key) => key.match(/[A-Za-z0-9+/]{40}/g) ?? []);
  return [clientSecret, systemUserToken, "7T:ticket", "8A:Cust12345", ...lines, ...(signature ? [signature] : [])];
}

function expectNone(what: string, value: unknown): void {
  const texts = everythingIn(value);
  expect(texts.length, what).toBeGreaterThan(0);
  for (const mark of marks())
    expect(
      texts.some((each) => each.includes(mark)),
      `${what}: ${mark.slice(0, 6)}`,
    ).toBe(false);
}

/** A fetch that remembers the signature, and may answer in place of the stand-in. */
const fetchWith =
  (answer: (url: string, body: string) => Response | undefined) =>
  async (url: string, init: { readonly body?: string }): Promise<Response> => {
    const { SignedSystemToken = "" } = (url.includes("Authenticate") ? JSON.parse(init.body ?? "{}") : {}) as Record<
      string,
      string
    >;
    if (SignedSystemToken) signature = SignedSystemToken.slice(SignedSystemToken.lastIndexOf(".") + 1);
    return answer(url, init.body ?? "") ?? standIn.fetch(url, init);
  };

/** Makes a call over a wire, and walks all that there is, with all events. */
async function walk(what: string, answer: (url: string, body: string) => Response | undefined, options: object = {}) {
  const fetch = fetchWith(answer);
  for (const open of [connect, connectJson]) {
    const events: unknown[] = [];
    const keep = (event: unknown): void => void events.push(event);
    const hooks: Hooks = { request: keep, response: keep, retry: keep, ticketRenewed: keep };
    const observer = observe(hooks);
    const tenant = online({ ...standIn.app, fetch, ...options } as OnlineOptions);
    const session = open({ ...tenant, fetch, observer });
    const client = new ErpSyncAgent(session);
    const result = await client.GetAllConnections({}).catch((error: unknown) => error);
    for (const [name, value] of Object.entries({ tenant, session, client, observer, events, result }))
      expectNone(`${what}: ${name}`, value);
    if (result instanceof Error) expect(result, what).toBeInstanceOf(NetServerClientError);
  }
}

describe("no secret in anything after", () => {
  test("a call that succeeds", async () => {
    await walk("success", () => undefined);
    expect(signature).not.toBe("");
  });

  test.each(["Authenticate", "openid-configuration", "/login/keys", "/api/state", "/Cust12345/"])(
    "an answer of %s that repeats what was sent, in many forms",
    async (path) => {
      const { clientSecret, systemUserToken, privateKey } = standIn.app;
      const fixed = `${clientSecret} ${systemUserToken} ${privateKey}`;
      const forms: Readonly<Record<string, (body: string) => Response>> = {
        "a page": (body) => new Response(`<html>${fixed} ${body} 7T:ticket-1-89ab</html>`, { status: 502 }),
        "broken JSON": (body) => new Response(`{"Token":"7T:ticket ${fixed} ${body}`),
        "other JSON": (body) =>
          new Response(JSON.stringify({ IsSuccessful: false, ErrorMessage: `${fixed} ${body}`, Message: fixed }), {
            status: 400,
          }),
        "a redirect": () =>
          new Response("", { status: 302, headers: { location: `https://x.example/${encodeURIComponent(fixed)}` } }),
        "an error of the network": (body) => {
          throw new TypeError(`cannot send ${fixed} ${body}`, { cause: new Error(`${fixed} ${body}`) });
        },
      };
      for (const [what, form] of Object.entries(forms)) {
        // Only the log-in is sent the secrets; the tenant's own answers repeat what a call sent.
        const isTenant = path === "/Cust12345/";
        await walk(`${path}: ${what}`, (url, body) =>
          url.includes(path) && url.includes("/api/state") === (path === "/api/state")
            ? isTenant
              ? new Response("no", { status: 502 })
              : form(body)
            : undefined,
        );
      }
    },
  );

  test.each<[string, (settings: StandIn["settings"]) => void]>([
    ["a forged token", (settings) => void (settings.token = (token) => `${token.slice(0, -8)}AAAAAAAA`)],
    ["a token of another issuer", (settings) => void (settings.claims = (claims) => ({ ...claims, iss: "x" }))],
    ["a token that is no token", (settings) => void (settings.token = () => "7T:ticket-1-89ab")],
    ["a clock that is wrong", (settings) => void (settings.ahead = 9e6)],
    ["a tenant that is suspended", (settings) => void (settings.state = 4)],
    ["a tenant that has moved", (settings) => void (settings.named = "sod1.superoffice.com")],
  ])("%s", async (what, change) => {
    change(standIn.settings);
    await walk(what, () => undefined);
  });

  test("an access token that is refused", async () => {
    const options = { privateKey: undefined, systemUserToken: undefined, accessToken: "8A:Cust12345.secret" };
    await walk("access token", () => undefined, options);
    await walk("refreshed", () => undefined, { ...options, refresh: async () => "8A:Cust12345.other" });
  });

  test("options that are refused", () => {
    for (const change of [
      { environment: "x" },
      { contextIdentifier: "" },
      { systemUserToken: "" },
      { accessToken: "8A:Cust12345.x" },
    ]) {
      let error: unknown;
      try {
        online({ ...standIn.app, ...change } as OnlineOptions);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(TypeError);
      expectNone(JSON.stringify(Object.keys(change)), error);
    }
  });
});
