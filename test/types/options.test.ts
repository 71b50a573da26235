/** The options of `connect`, of `login` and of calls. */
import { expectTypeOf, test } from "vitest";
import type {
  CallOptions,
  ConnectOptions,
  connect,
  Fetch,
  Limits,
  login,
  NetServerClientError,
  ResponseInfo,
  Session,
} from "../../generated/Services88/index.js";

test("connect needs an address and nothing else", () => {
  expectTypeOf<typeof connect>().returns.toEqualTypeOf<Session>();
  ({ baseUrl: "https://crm.example.com/Remote" }) satisfies ConnectOptions;
  ({ baseUrl: new URL("https://crm.example.com/Remote") }) satisfies ConnectOptions;
  // @ts-expect-error no address
  ({ ticket: "7T:any" }) satisfies ConnectOptions;
  // @ts-expect-error a misspelt option
  ({ baseUrl: "", tickets: "7T:any" }) satisfies ConnectOptions;
  ({ baseUrl: "", ticket: undefined, applicationToken: undefined, headers: undefined }) satisfies ConnectOptions;
  // @ts-expect-error milliseconds are a number
  ({ baseUrl: "", timeout: "1s" }) satisfies ConnectOptions;
});

test("a ticket is a text, or a function that gets one", () => {
  type Ticket = ConnectOptions["ticket"];
  expectTypeOf<"7T:any">().toExtend<Ticket>();
  expectTypeOf<() => Promise<string>>().toExtend<Ticket>();
  expectTypeOf<() => Promise<number>>().not.toExtend<Ticket>();
  expectTypeOf<null>().not.toExtend<Ticket>();
});

test("the global fetch fits, and so does a small function of one's own", () => {
  expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>();
  expectTypeOf<(url: string) => Promise<Response>>().toExtend<Fetch>();
  expectTypeOf<(url: string) => Promise<string>>().not.toExtend<Fetch>();
});

test("limits can be given in part", () => {
  expectTypeOf<ConnectOptions["limits"]>().toEqualTypeOf<Partial<Limits> | undefined>();
  // @ts-expect-error a limit that there is not
  ({ bytes: 1 }) satisfies Partial<Limits>;
});

test("a session changes any option, and does not show its ticket", () => {
  expectTypeOf<Session["with"]>().parameter(0).toEqualTypeOf<Partial<ConnectOptions>>();
  expectTypeOf<keyof Session>().toEqualTypeOf<"call" | "timeout" | "with">();
});

test("a login needs a password or an access token, and takes no ticket", () => {
  type LoginOptions = Parameters<typeof login>[0];
  ({ baseUrl: "", userName: "a", password: "b" }) satisfies LoginOptions;
  ({ baseUrl: "", accessToken: "a" }) satisfies LoginOptions;
  ({ baseUrl: "", userName: "a", password: "b", accessToken: undefined }) satisfies LoginOptions;
  // @ts-expect-error no password
  ({ baseUrl: "", userName: "a" }) satisfies LoginOptions;
  expectTypeOf<LoginOptions>().not.toHaveProperty("ticket");
});

test("a call takes a signal and a timeout, and tells the headers of its response", () => {
  ({ signal: AbortSignal.timeout(1), timeout: 0, retries: 3, allowMismatch: true }) satisfies CallOptions;
  ({ signal: undefined, timeout: undefined, onResponse: undefined }) satisfies CallOptions;
  expectTypeOf<NonNullable<CallOptions["onResponse"]>>().parameter(0).toEqualTypeOf<ResponseInfo>();
  expectTypeOf<ResponseInfo["headers"]>().toEqualTypeOf<Readonly<Record<string, unknown>>>();
  expectTypeOf<NonNullable<ConnectOptions["isTicketRejected"]>>().parameter(0).toEqualTypeOf<NetServerClientError>();
});
