/** Compiled with Node's types: `fetch` of libraries, and of mocks, fits `ConnectOptions.fetch`. */
import crossFetch from "cross-fetch";
import nodeFetch from "node-fetch";
import { Agent, fetch as undiciFetch, ProxyAgent } from "undici";
import { vi } from "vitest";
import { connect } from "../../../generated/Services88/soap.js";

const baseUrl = "https://crm.example.com/Remote";
const dispatcher = new ProxyAgent("http://proxy.example.com:8080");

export const sessions = [
  connect({ baseUrl, fetch: undiciFetch }),
  connect({ baseUrl, fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }) }),
  connect({ baseUrl, fetch: (url, init) => undiciFetch(url, { ...init, dispatcher: new Agent({ bodyTimeout: 0 }) }) }),
  connect({ baseUrl, fetch: nodeFetch }),
  connect({ baseUrl, fetch: (url, init) => nodeFetch(url, { ...init, compress: false }) }),
  connect({ baseUrl, fetch: crossFetch }),
  connect({ baseUrl, fetch: vi.fn(async () => new Response("")) }),
  connect({ baseUrl, fetch: vi.fn<typeof fetch>() }),
  connect({ baseUrl, fetch: vi.fn(fetch) }),
];
