/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The keys with which an environment signs its tokens, found by OpenID Connect Discovery. */
import { TokenError } from "./errors.js";
import { askSuccessfully, type Lookup } from "./lookup.js";
import { checkClaims, isSignedBy, readToken, type Claims, type PublicKey } from "./web-token.js";

/** The parts of a discovery document that are used. */
interface Discovery {
  readonly issuer: unknown;
  readonly jwks_uri: unknown;
  readonly token_endpoint: unknown;
}

/** Asks what an environment publishes of itself. */
const discover = async (host: string, lookup: Lookup): Promise<Discovery> => {
  const url = `${host}/login/.well-known/openid-configuration`;
  return (await askSuccessfully({ name: "online.discovery", url }, lookup)) as unknown as Discovery;
};

/** Returns an address of a discovery document. @throws TokenError if it is no https address */
function secureAddress(address: unknown, name: string): string {
  if (typeof address !== "string" || !/^https:\/\//i.test(address))
    throw new TokenError(`cannot be checked: the environment's discovery document has no ${name} with https`);
  return address;
}

/** Checks tokens of one environment. Keeps its keys, and asks for them again when a token is signed by another. */
export class PublishedKeys {
  readonly #host: string;
  readonly #lookup: Lookup;
  #known: { readonly issuer: unknown; readonly keys: readonly PublicKey[] } | undefined;

  /** @param host Address of the environment: `https://sod.superoffice.com`. */
  constructor(host: string, lookup: Lookup) {
    this.#host = host;
    this.#lookup = lookup;
  }

  /** Returns the claims of a token. @throws TokenError, ClockError, TransportError */
  async claimsOf(text: string): Promise<Claims> {
    const token = readToken(text);
    let known = this.#known;
    if (!known || !(await isSignedBy(token, known.keys))) {
      known = this.#known = await this.#published();
      if (!(await isSignedBy(token, known.keys)))
        throw new TokenError("is not signed by a key that the environment publishes");
    }
    checkClaims(token.claims, known.issuer, Date.now());
    return token.claims;
  }

  async #published(): Promise<{ readonly issuer: unknown; readonly keys: readonly PublicKey[] }> {
    const { issuer, jwks_uri } = await discover(this.#host, this.#lookup);
    const url = secureAddress(jwks_uri, "jwks_uri");
    const { keys } = await askSuccessfully({ name: "online.keys", url }, this.#lookup);
    return { issuer, keys: Array.isArray(keys) ? (keys as readonly PublicKey[]) : [] };
  }
}

