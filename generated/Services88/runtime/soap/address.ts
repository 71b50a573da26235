/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Derives the agents' addresses from a session's: `https://HOST/Remote` gives `https://HOST/Remote/Services88/ErpSync.svc`. */
import type { AgentDescriptor } from "../descriptors.js";

/**
 * Returns a function that gives each agent's address. A version or an agent at the end of the base address is replaced. An agent with a path of its own
 * (from its WSDL) is at that path below the base address, or at the base address itself if that ends in the path.
 */
export function agentAddresses({ href, origin, pathname }: URL): (agent: AgentDescriptor) => string {
  const base = href.replace(/\/$/, "");
  const segments = pathname.split("/").filter((each) => each !== "");
  if (/\.svc$/i.test(segments.at(-1) ?? "")) segments.pop();
  if (/^Services\d+$/i.test(segments.at(-1) ?? "")) segments.pop();
  const root = [origin, ...segments].join("/");
  return ({ services, name, path = "" }) =>
    !path ? `${root}/${services}/${name}.svc` : base.toLowerCase().endsWith(path.toLowerCase()) ? base : base + path;
}

