/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Derives the agents' addresses from a session's: `https://HOST/SuperOffice` gives `https://HOST/SuperOffice/api/v1/Agents/ErpSync`. */
import type { AgentDescriptor } from "../descriptors.js";

/** The last segments of an address, all optional. */
const ends = [/^agents$/i, /^v1$/i, /^api$/i];

/**
 * Returns a function that gives each agent's address. `/api`, `/api/v1` and `/api/v1/Agents` at the end of the base address are optional.
 *
 * @throws TypeError for an address of the SOAP services, from which that of the JSON API cannot be derived.
 */
export function agentAddresses({ origin, pathname }: URL): (agent: AgentDescriptor) => string {
  const segments = pathname.split("/").filter((each) => each !== "");
  if (/^Services\d+$|\.svc$/i.test(segments.at(-1) ?? ""))
    throw new TypeError(
      "baseUrl: expected an address of the JSON API such as https://crm.example.com/SuperOffice/api, got one of the SOAP services",
    );
  for (const end of ends) if (end.test(segments.at(-1) ?? "")) segments.pop();
  const root = [origin, ...segments].join("/");
  return ({ name }) => `${root}/api/v1/Agents/${name}`;
}

