import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as generated from "../../generated/Services88/index.js";
import { inspect } from "../../generator/index.js";
import { agentDescriptors } from "../../generator/mock/descriptors.js";
import type { AgentDescriptor, MessageDescriptor, TypeDescriptor, TypeReference } from "../../runtime/descriptors.js";

/** Descriptors as plain data: references by name, so that circles end; defaults left out. Types are collected in `types`. */
function plain(agent: AgentDescriptor, types: Map<string, unknown>) {
  const reference = (type: TypeReference): string => {
    if (typeof type === "object") return type.name;
    const descriptor = type();
    const name = `{${descriptor.namespace}}${descriptor.name}`;
    if (!types.has(name)) {
      types.set(name, undefined);
      types.set(name, typeOf(descriptor));
    }
    return name;
  };
  type Member = MessageDescriptor["members"][number];
  const member =
    (namespace: string) =>
    ([name, type, occurs, options]: Member) => [
      name,
      reference(type),
      occurs,
      options?.namespace ?? namespace,
      options?.property ?? name,
    ];
  const typeOf = (type: TypeDescriptor): unknown => {
    switch (type.kind) {
      case "carrier":
        return {
          ...type,
          base: type.base && reference(type.base),
          derived: type.derived?.().map((each) => reference(() => each)),
          members: type.members.map(member(type.namespace)),
        };
      case "array":
        return { ...type, item: member(type.namespace)(type.item) };
      case "dictionary":
        return { ...type, key: member(type.namespace)(type.key), value: member(type.namespace)(type.value) };
      default:
        return type;
    }
  };
  const message = ({ element, namespace = agent.namespace, members }: MessageDescriptor) => ({
    element,
    namespace,
    members: members.map(member(namespace)),
  });
  return {
    ...agent,
    operations: Object.entries(agent.operations).map(
      ([
        method,
        {
          name,
          action = `${agent.namespace}/${agent.name}/${name}`,
          requestHeaders,
          responseHeaders,
          request,
          response,
        },
      ]) => [
        method,
        name,
        action,
        requestHeaders.map(member(agent.namespace)),
        responseHeaders.map(member(agent.namespace)),
        message(request),
        message(response),
      ],
    ),
  };
}

test("what the generated files declare is what the contract's descriptors are, for every agent and type", async () => {
  const [contract] = await inspect({ from: fileURLToPath(new URL("../../wsdl", import.meta.url)) });
  if (!contract) throw new Error("there is no contract");
  const [ours, theirs] = [new Map<string, unknown>(), new Map<string, unknown>()];
  for (const agent of agentDescriptors(contract)) {
    const written = (generated as unknown as Record<string, AgentDescriptor>)[`${agent.name}Agent$`] as AgentDescriptor;
    expect(plain(written, theirs), agent.name).toEqual(plain(agent, ours));
  }
  expect(theirs).toEqual(ours);
  expect(ours.size).toBeGreaterThan(800);
});
