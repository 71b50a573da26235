/** Compiled with the DOM library's types, and with those of Node: the global `fetch`, and functions around it, fit `ConnectOptions.fetch`. */
import { connect, type ConnectOptions, type Fetch } from "../../../generated/Services88/soap.js";
import { createDouble } from "../../../generated/Services88/runtime/soap/double.js";

const baseUrl = "https://crm.example.com/Remote";

export const sessions = [
  connect({ baseUrl, fetch }),
  connect({ baseUrl, fetch: globalThis.fetch }),
  connect({ baseUrl, fetch: (url, init) => fetch(url, init) }),
  connect({ baseUrl, fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, traced: "yes" } }) }),
  connect({ baseUrl, fetch: (url: string, init: RequestInit) => fetch(url, init) }),
  connect({ baseUrl, fetch: async (url: string | URL | Request, init?: RequestInit) => fetch(url, init) }),
  connect({ baseUrl, fetch: async () => new Response("") }),
  connect({ baseUrl, fetch: createDouble([], {}).fetch }),
];

/** A double of one's own, with no more than what is read. */
export const smallest: Fetch = async (url, { method, headers, body, redirect, signal }) => ({
  status: signal.aborted ? 499 : 200,
  statusText: `${method} ${url} ${redirect}`,
  headers: { get: (name: string) => headers[name] ?? null },
  arrayBuffer: async () => new TextEncoder().encode(body).buffer,
});

export const asBefore: (double: { fetch(url: string, init: RequestInit): Promise<Response> }) => ConnectOptions = ({
  fetch,
}) => ({ baseUrl, fetch });

/** The double's `fetch` gives a whole Response, and may stand in for the global one. */
export const whole: Promise<Response> = createDouble([], {}).fetch(baseUrl, { method: "POST" });

// @ts-expect-error a response that is not awaited
export const late: Fetch = () => new Response("");
// @ts-expect-error no headers can be read
export const headless: Fetch = async () => ({
  status: 200,
  statusText: "",
  arrayBuffer: async () => new ArrayBuffer(0),
});
