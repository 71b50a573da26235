/* Written by netserver-codegen from Services88: changes made here are lost. */
/** From the address that a caller gives to those of the agents: `https://HOST/Remote` to `https://HOST/Remote/Services88/ErpSync.svc`. */
import type { AgentDescriptor } from "./descriptors.js";
import { requireGlobals } from "./globals.js";

/**
 * Returns a function that gives each agent's address. An agent with a path of its own (from its WSDL) is at that path below the base address, or at the
 * base address itself if that ends in the path.
 *
 * @throws TypeError if the address is not http(s), or has a query, a fragment or a user name
 */
export function agentAddresses(baseUrl: string | URL): (agent: AgentDescriptor) => string {
  requireGlobals("connect", ["URL"]);
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new TypeError("baseUrl: expected an address such as https://crm.example.com/Remote");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new TypeError(`baseUrl: expected http or https, got ${url.protocol}`);
  if (url.username !== "" || url.password !== "")
    throw new TypeError("baseUrl: expected no user name or password in the address");
  if (url.search !== "" || url.hash !== "")
    throw new TypeError("baseUrl: expected no query and no fragment in the address");
  const base = url.href.replace(/\/$/, "");
  const segments = url.pathname.split("/").filter((each) => each !== "");
  if (/\.svc$/i.test(segments.at(-1) ?? "")) segments.pop();
  if (/^Services\d+$/i.test(segments.at(-1) ?? "")) segments.pop();
  const root = [url.origin, ...segments].join("/");
  return ({ services, name, path = "" }) =>
    !path ? `${root}/${services}/${name}.svc` : base.toLowerCase().endsWith(path.toLowerCase()) ? base : base + path;
}

