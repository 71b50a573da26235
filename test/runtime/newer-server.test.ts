/**
 * A client of one version with a server of another, five years apart: everything that can be got and saved goes there and back through object
 * spread. No member may change on the server, whether the client knows it or not.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { connect, type AgentDescriptor } from "../../generated/Services88/index.js";
import { createDouble } from "../../generated/Services88/runtime/soap/double.js";
import type { Contract, Operation } from "../../generator/contract/model.js";
import { localOf } from "../../generator/contract/model.js";
import { inspect } from "../../generator/index.js";
import { agentDescriptors } from "../../generator/mock/descriptors.js";
import { corpus } from "../support/corpus.js";
import { Filler } from "../support/filler.js";
import { roundTrips, type RoundTrip } from "../support/round-trips.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Whole where the corpus is at hand, else the agents that the example has. */
const oldSource = corpus("Services88-wsdl-2021-11.zip") ?? join(root, "examples/downstream/wsdl");

interface Side {
  readonly contract: Contract;
  readonly agents: ReadonlyMap<string, AgentDescriptor>;
}
let older: Side;
let newer: Side;
beforeAll(async () => {
  [older, newer] = (await Promise.all(
    [oldSource, join(root, "wsdl")].map(async (from) => {
      const [contract] = await inspect({ from });
      if (!contract) throw new Error(`no contract in ${from}`);
      return { contract, agents: new Map(agentDescriptors(contract).map((agent) => [agent.name, agent])) };
    }),
  )) as unknown as [Side, Side];
});

/** Of what stands on the server, before and after; binary as text, so that it can be compared. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "bigint"
        ? `${each}n`
        : each instanceof Map
          ? [...each]
          : each instanceof Uint8Array
            ? [...each]
            : each,
    ),
  );

async function changed(
  client: Side,
  server: Side,
  { agent, get, save }: RoundTrip,
  filler: Filler,
): Promise<{ readonly before: unknown; readonly after: unknown; readonly notes: readonly unknown[] }> {
  const serverGet = server.contract.agents
    .find((each) => each.name === agent)
    ?.operations.find((each) => each.name === get.name) as Operation;
  const [value] = Object.values(filler.filled(serverGet.response));
  let after: unknown;
  const double = createDouble([server.agents.get(agent) as AgentDescriptor], {
    [agent]: { [get.name]: () => value, [save.name]: (request: object) => void ([after] = Object.values(request)) },
  });
  const session = connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch: double.fetch });
  const own = client.agents.get(agent) as AgentDescriptor;
  const got = await session.call<Record<string, unknown>>(own, get.name, {});
  const parameter = localOf(save.request.members[0]?.name ?? "{}");
  await session.call(own, save.name, {
    [parameter]: Array.isArray(got) ? [...(got as unknown[])] : got instanceof Map ? got : { ...got },
  });
  return { before: plain(value), after: plain(after), notes: double.calls.flatMap(({ dropped }) => dropped) };
}

describe.each([
  ["an old client and a new server", true],
  ["a new client and an old server", false],
] as const)("%s", (_, isOld) => {
  test("get, spread and save loses nothing", async () => {
    const [client, server] = isOld ? [older, newer] : [newer, older];
    const filler = new Filler(server.contract);
    const trips = roundTrips(client.contract, server.contract);
    expect(trips.length).toBeGreaterThan(3);
    for (const trip of trips) {
      const { before, after, notes } = await changed(client, server, trip, filler);
      expect([trip.agent, trip.get.name, notes]).toEqual([trip.agent, trip.get.name, []]);
      expect([trip.agent, trip.get.name, after]).toEqual([trip.agent, trip.get.name, before]);
    }
    console.log(`${trips.length} entities of ${new Set(trips.map(({ agent }) => agent)).size} agents`);
  });
});
