/**
 * A client of one version and Mono's WCF host of another, five years apart: an entity is got, spread and saved, and what the host then has is what
 * it had, member by member, as the host itself wrote it down.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type AgentDescriptor } from "../../generated/Services88/index.js";
import { localOf, type Contract } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { agentDescriptors } from "../../generator/mock/descriptors.js";
import { openSource } from "../../generator/source/open.js";
import { corpus } from "../support/corpus.js";
import { Filler } from "../support/filler.js";
import { infoset } from "../support/infoset.js";
import { roundTrips } from "../support/round-trips.js";
import { startHost, type Host } from "./mono.js";
import { report } from "./report.js";
import { available } from "./required.js";

/** Those that most is saved with; between the versions members came, members went, enumerations grew. */
const agentNames = ["Appointment", "Contact", "Document", "Person", "Project", "Sale"];
const archives = { 2021: corpus("Services88-wsdl-2021-11.zip"), 2026: corpus("Services88-wsdl-2026-07.zip") };
type Year = keyof typeof archives;

describe.skipIf(archives[2021] === undefined || archives[2026] === undefined || !available("mono", "mcs", "svcutil"))(
  "Mono's WCF hosts of another version",
  () => {
    const hosts = new Map<string, Host>();
    const contracts = new Map<Year, Contract>();
    const counts = { entities: 0, leaves: 0 };

    beforeAll(async () => {
      const builds: (() => Promise<void>)[] = [];
      for (const year of [2021, 2026] as const) {
        const source = await openSource({ kind: "path", path: archives[year] ?? "" }, new Diagnostics());
        const [contract] = await inspect({ from: archives[year] ?? "", agents: agentNames });
        if (!contract || !source) throw new Error("there is no contract");
        contracts.set(year, contract);
        for (const name of agentNames) {
          builds.push(
            async () =>
              void hosts.set(
                `${name} ${year}`,
                await startHost(name, source.documents.find((each) => each.path.endsWith(`-${name}.xml`))?.text ?? ""),
              ),
          );
        }
      }
      // Two at a time: that many cores build.
      const build = async () => {
        for (let next = builds.shift(); next; next = builds.shift()) await next();
      };
      await Promise.all([build(), build()]);
    }, 240_000);

    afterAll(() => {
      for (const host of hosts.values()) host.stop();
      report("WCF of another version (Mono)", {
        hosts: hosts.size,
        "entities got and saved": counts.entities,
        "values compared": counts.leaves,
      });
    });

    test.each([
      [2021, 2026],
      [2026, 2021],
    ] as const)(
      "a client of %i loses nothing of what a server of %i has",
      async (own, other) => {
        const [client, server] = [contracts.get(own), contracts.get(other)] as [Contract, Contract];
        const descriptors = new Map(agentDescriptors(client).map((agent) => [agent.name, agent]));
        const filler = new Filler(client);
        const trips = roundTrips(client, server);
        expect(trips.length).toBeGreaterThan(5);
        for (const { agent, get, save } of trips) {
          const host = hosts.get(`${agent} ${other}`);
          const session = connect({ baseUrl: host?.url ?? "", ticket: "7T:ticket", timeout: 60_000 });
          const descriptor = descriptors.get(agent) as AgentDescriptor;
          const got = await session.call<Record<string, unknown>>(descriptor, get.name, filler.filled(get.request));
          const parameter = localOf(save.request.members[0]?.name ?? "{}");
          await session.call(descriptor, save.name, {
            [parameter]: Array.isArray(got) ? [...(got as unknown[])] : { ...got },
          });
          const [before, after] = host?.calls() ?? [];
          const gave = before?.answered.get(localOf(get.response.members[0]?.name ?? "{}"));
          const took = after?.received.get(parameter);
          expect(gave, `${agent}.${get.name}`).toBeDefined();
          expect(infoset(took ?? "<none/>"), `${agent}.${get.name} and ${save.name}`).toEqual(infoset(gave ?? ""));
          counts.entities++;
          counts.leaves += (gave ?? "").split("</").length - 1;
        }
      },
      240_000,
    );
  },
);
