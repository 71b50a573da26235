/** The options of `online` and of `observe`. */
import { expectTypeOf, test } from "vitest";
import type {
  ConnectOptions,
  Hooks,
  Observer,
  online,
  OnlineConnection,
  OnlineFetch,
  OnlineOptions,
  Fetch,
  ResponseEvent,
} from "../../generated/Services88/index.js";
import type { JsonConnectOptions } from "../../generated/Services88/json.js";

const tenant = { environment: "sod", contextIdentifier: "Cust12345" } as const;
const secrets = { clientSecret: "", systemUserToken: "", privateKey: "" };

test("a system user needs three secrets", () => {
  ({ ...tenant, ...secrets }) satisfies OnlineOptions;
  // @ts-expect-error no private key
  ({ ...tenant, clientSecret: "", systemUserToken: "" }) satisfies OnlineOptions;
  // @ts-expect-error a private key and an access token
  ({ ...tenant, ...secrets, accessToken: "8A:" }) satisfies OnlineOptions;
  // @ts-expect-error an environment that there is not
  ({ ...tenant, ...secrets, environment: "prod" }) satisfies OnlineOptions;
});

test("a person needs an access token, or a function that gets one", () => {
  ({ ...tenant, accessToken: "8A:" }) satisfies OnlineOptions;
  ({ ...tenant, accessToken: undefined, refresh: async () => "8A:", fetch: undefined }) satisfies OnlineOptions;
  // @ts-expect-error a function that gets no text
  ({ ...tenant, refresh: async () => 7 }) satisfies OnlineOptions;
});

test("the options of a tenant fit connect of both protocols", () => {
  expectTypeOf<typeof online>().returns.toEqualTypeOf<OnlineConnection>();
  expectTypeOf<OnlineConnection>().toExtend<ConnectOptions>();
  expectTypeOf<OnlineConnection>().toExtend<JsonConnectOptions>();
});

test("an address may be a text, a URL, or a function", () => {
  ({ baseUrl: () => "https://crm.example.com" }) satisfies ConnectOptions;
  ({ baseUrl: async ({ rejected, wire }) => new URL(`https://${rejected ?? wire}`) }) satisfies ConnectOptions;
  // @ts-expect-error a number is no address
  ({ baseUrl: () => 7 }) satisfies ConnectOptions;
});

test("the global fetch fits, and a fetch for online fits connect", () => {
  expectTypeOf<typeof globalThis.fetch>().toExtend<OnlineFetch>();
  expectTypeOf<OnlineFetch>().toExtend<Fetch>();
});

test("hooks are optional, and may be async", () => {
  ({}) satisfies Hooks;
  ({ request: undefined, response: async ({ ms, bytes }) => ms + bytes }) satisfies Hooks;
  // @ts-expect-error a misspelt hook
  ({ respond: () => {} }) satisfies Hooks;
  expectTypeOf<ConnectOptions["observer"]>().toEqualTypeOf<Observer | undefined>();
  expectTypeOf<ResponseEvent["error"]>().toBeUnknown();
});
