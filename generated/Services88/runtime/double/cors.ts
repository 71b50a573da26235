/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Cross-origin requests (the Fetch standard, 3.3): a page of another origin may call the double where its origin is one of those given. */
import { page, type HttpAnswer, type HttpRequest } from "./http.js";

type Handle = (request: HttpRequest) => Promise<HttpAnswer>;

/**
 * Wraps a handler so that pages of the given origins can read its answers in a browser. `*` allows every origin.
 *
 * @throws TypeError for a text that is neither an origin nor `*`.
 */
export function withCors(given: string | readonly string[], handle: Handle): Handle {
  const origins = new Set(typeof given === "string" ? [given] : given);
  checkOrigins([...origins], "cors");
  return async (request) => {
    const { origin } = request.headers;
    if (origin === undefined) return handle(request);
    if (!origins.has(origin) && !origins.has("*")) {
      // The page that asks does not get to see this; a developer with the network panel open does.
      if (isPreflight(request)) return page(403, `cors: the origin ${origin} is none of ${[...origins].join(", ")}`);
      return handle(request);
    }
    const answer = isPreflight(request) ? preflight(request) : await handle(request);
    const allowed = {
      "access-control-allow-origin": origin,
      "access-control-expose-headers": "retry-after",
      vary: "origin",
    };
    return { ...answer, headers: { ...answer.headers, ...allowed } };
  };
}

/** @throws TypeError that begins with the option's name, for what is neither an origin nor `*`. */
export function checkOrigins(origins: readonly string[], option: string): void {
  for (const origin of origins) {
    if (!isOrigin(origin))
      throw new TypeError(`${option}: expected an origin such as http://localhost:5173, got ${JSON.stringify(origin)}`);
  }
}

/** True for an origin, and for `*`. (`URL.canParse` is not in the types of TypeScript 5.0.) */
export function isOrigin(text: string): boolean {
  try {
    return text === "*" || new URL(text).origin === text;
  } catch {
    return false;
  }
}

/** True for the request in which a browser asks if a page may send another request. */
export const isPreflight = ({ method, headers }: HttpRequest): boolean =>
  method === "OPTIONS" && headers["access-control-request-method"] !== undefined;

/** Whatever headers the page wants to send are allowed, because `connect` takes any. */
function preflight({ headers }: HttpRequest): HttpAnswer {
  const wanted = headers["access-control-request-headers"];
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": "GET, POST",
      "access-control-max-age": "600",
      ...(wanted !== undefined && { "access-control-allow-headers": wanted }),
      // Chromium asks before a public page calls a private address.
      ...(headers["access-control-request-private-network"] === "true" && {
        "access-control-allow-private-network": "true",
      }),
    },
    body: "",
  };
}

