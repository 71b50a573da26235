/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Checks the address that a session is given. */
import { requireGlobals } from "../globals.js";

/** Returns a base address as a URL. @throws TypeError if it is not http(s), or has a query, a fragment or a user name */
export function baseUrlOf(baseUrl: string | URL): URL {
  requireGlobals("connect", ["URL"]);
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new TypeError(
      `baseUrl: expected an address such as https://crm.example.com/Remote${ofPage(String(baseUrl))}`,
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new TypeError(`baseUrl: expected http or https, got ${url.protocol}`);
  if (url.username !== "" || url.password !== "")
    throw new TypeError("baseUrl: expected no user name or password in the address");
  if (url.search !== "" || url.hash !== "")
    throw new TypeError("baseUrl: expected no query and no fragment in the address");
  return url;
}

/** Says how a page writes a path of its own server. The path alone would be no address outside of a page, for example where a server renders it. */
const ofPage = (baseUrl: string): string =>
  /^\/[\w./~-]*$/.test(baseUrl) ? `, got "${baseUrl}"; in a page: location.origin + "${baseUrl}"` : "";

