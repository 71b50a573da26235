/** Reads the addresses of the server that calls are sent to. */
import { baseUrlOf } from "../../../runtime/http/base-url.js";
import { reasonOf } from "../../diagnostics/reason.js";
import type { Targets, WireName } from "./protocol.js";

/** Ends of an address of the JSON API. All other addresses are of the SOAP services. */
const jsonEnd = /\/api(?:\/v1(?:\/agents)?)?\/?$/i;

/** Returns the wire that an address is for. */
const wireOf = (address: string): WireName => (jsonEnd.test(new URL(address).pathname) ? "json" : "soap");

/** Returns the addresses by wire. A message never repeats an address, because it may hold a password. @throws TypeError */
export function targetsOf(given: readonly string[]): Targets {
  const targets: Partial<Record<WireName, string>> = {};
  for (const each of given) {
    const address = hrefOf(each);
    const wire = wireOf(address);
    if (targets[wire] !== undefined)
      throw new TypeError(
        `expected at most one address for SOAP and one for JSON, got two for ${wire.toUpperCase()}; an address for JSON ends in /api`,
      );
    targets[wire] = address;
  }
  if (given.length === 0) throw new TypeError("expected an address such as https://crm.example.com/Remote");
  return targets;
}

function hrefOf(address: string): string {
  try {
    return baseUrlOf(address).href.replace(/\/+$/, "");
  } catch (error) {
    throw new TypeError(reasonOf(error).replace(/^baseUrl: /, ""), { cause: error });
  }
}
