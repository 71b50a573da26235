/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Logs a system user in: a background integration without a person. */
import { LoginRefused } from "../login-refused.js";
import { redactor } from "../secrets/redactor.js";
import { ClockError, TokenError } from "./errors.js";
import { ask, withoutTokens, type Found, type Lookup } from "./lookup.js";
import { importPrivateKey, readPrivateKey } from "./private-key.js";
import type { PublishedKeys } from "./published-keys.js";
import { signedToken } from "./signed-token.js";
import { tolerance } from "./web-token.js";
import type { Key } from "./web-crypto.js";

/** The values that say who logs in. All but the context identifier are secrets. */
export interface SystemUser {
  readonly contextIdentifier: string;
  readonly clientSecret: string;
  readonly systemUserToken: string;
  readonly privateKey: string;
}

/**
 * Returns a function that logs in and returns a ticket.
 *
 * @param host Address of the environment: `https://sod.superoffice.com`.
 * @throws PrivateKeyError
 */
export function systemUserLogin(
  host: string,
  { contextIdentifier, clientSecret, systemUserToken, privateKey }: SystemUser,
  keys: PublishedKeys,
  fetch: Lookup["fetch"],
): () => Promise<string> {
  const keyData = readPrivateKey(privateKey);
  let importing: Promise<Key> | undefined;
  return async () => {
    const now = Date.now();
    const signed = await signedToken(systemUserToken, await (importing ??= importPrivateKey(keyData)), now);
    const redact = redactor([
      clientSecret,
      systemUserToken,
      privateKey,
      signed,
      signed.slice(signed.lastIndexOf(".") + 1),
    ]);
    const body = {
      SignedSystemToken: signed,
      ApplicationToken: clientSecret,
      ContextIdentifier: contextIdentifier,
      ReturnTokenType: "JWT",
    };
    const found = await ask(
      {
        name: "online.login",
        url: `${host}/Login/api/PartnerSystemUser/Authenticate`,
        body: { text: JSON.stringify(body), type: "application/json" },
      },
      { fetch, redact },
    );
    const { IsSuccessful, Token } = found.json;
    if (IsSuccessful !== true || typeof Token !== "string") throw refusal(found, now, host, contextIdentifier, redact);
    const { [`${schema}ticket`]: ticket } = await keys.claimsOf(Token);
    if (typeof ticket !== "string" || ticket === "") throw new TokenError("holds no ticket");
    return ticket;
  };
}

/** The beginning of the names of SuperOffice's claims. */
const schema = "http://schemes.superoffice.net/identity/";

/** Returns the error of a log-in that was refused. The texts of the server are not documented, and tell the cause only sometimes. */
function refusal(
  { status, json, serverTime }: Found,
  now: number,
  host: string,
  contextIdentifier: string,
  redact: Lookup["redact"],
): ClockError | LoginRefused {
  const text =
    typeof json["ErrorMessage"] === "string" ? withoutTokens(redact(json["ErrorMessage"])).slice(0, 500) : "";
  const because = text === "" ? `with HTTP ${status} and no reason` : `saying: ${text}`;
  const ahead = now - serverTime;
  if (Math.abs(ahead) > tolerance) return new ClockError(`the log-in was refused, ${because}`, ahead);
  if (Number.isNaN(ahead) && /InvalidTimestamp/i.test(text))
    return new ClockError(`the log-in was refused, ${because}`);
  const time = new Date(now).toISOString().slice(0, "yyyy-MM-ddTHH:mm".length);
  return new LoginRefused(`${host} refused the log-in to ${contextIdentifier}, ${because}`, [
    `contextIdentifier: ${contextIdentifier} is a tenant of this environment, and its administrator has approved your app`,
    "systemUserToken: it is of this tenant and this app. It is the claim system_token of the administrator's id token",
    "clientSecret: it is of this app and this environment",
    "privateKey: its public key is registered for this app in this environment",
    `the clock of this machine: it says ${time} UTC`,
    "the approval: it was not revoked. If the app has changed, an administrator of the tenant must approve it again",
  ]);
}

