/** From the address that a caller gives to those of the agents: `https://HOST/Remote` to `https://HOST/Remote/Services88/ErpSync.svc`. */
import { requireGlobals } from "./globals.js";

/** Where each agent is. @throws TypeError where the address is none of http(s), or holds what an address of NetServer does not: a query, a user name. */
export function agentAddresses(baseUrl: string | URL): (services: string, agent: string) => string {
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
  const segments = url.pathname.split("/").filter((each) => each !== "");
  if (/\.svc$/i.test(segments.at(-1) ?? "")) segments.pop();
  if (/^Services\d+$/i.test(segments.at(-1) ?? "")) segments.pop();
  const root = [url.origin, ...segments].join("/");
  return (services, agent) => `${root}/${services}/${agent}.svc`;
}
