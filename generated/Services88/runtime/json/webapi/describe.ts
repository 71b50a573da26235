/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The descriptions that the Agents WebAPI gives of itself, as answers to GET. They are simpler than the server's. */
import type { AgentDescriptor, OperationDescriptor } from "../../descriptors.js";
import type { Messages } from "../message.js";
import type { RequestShape } from "../shape.js";
import type { Target } from "./address.js";

/** Returns the description of `…/api`, which clients use to find out the version. */
export function describeServer({ base }: Target, agents: readonly AgentDescriptor[]): string {
  const services = [...new Set(agents.map((each) => each.services))].sort();
  return JSON.stringify({
    v1: `${base}/v1/`,
    NetServerVersion: "0.0.0.0",
    NetServerLabel: "netserver-codegen double",
    Services: services,
    ServicesCurrent: services.at(-1) ?? null,
    Version: "1.0",
  });
}

/** Returns the addresses of operations with a line about each. `only` is the one operation to describe. */
export function describeAgents(
  { base }: Target,
  agents: readonly AgentDescriptor[],
  messages: Messages,
  only?: OperationDescriptor,
): string {
  const lines: [string, string][] = [];
  for (const agent of agents)
    for (const operation of Object.values(agent.operations)) {
      const { shape, request } = messages.of(agent, operation);
      if (shape === null || (only && operation !== only)) continue;
      const names = request.members.map(({ name }) => name);
      lines.push([`${base}/v1/Agents/${agent.name}/${operation.name}`, `POST: ${forms[shape]}${names.join(", ")}`]);
    }
  return JSON.stringify(Object.fromEntries(lines));
}

const forms: Readonly<Record<RequestShape, string>> = {
  nothing: "no body",
  query: "in the query: ",
  carrier: "the body is the object ",
  array: "the body is the array ",
  object: "the body is an object with ",
};

