import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as generated from "../../generated/Services88/index.js";
import {
  connect,
  ErpSyncAgent,
  NetServerError,
  SoapFault,
  TransportError,
  type AgentDescriptor,
  type ConnectOptions,
} from "../../generated/Services88/index.js";
import {
  localOf,
  qname,
  type Agent,
  type Contract,
  type Header,
  type Member,
  type TypeRef,
} from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { openSource } from "../../generator/source/open.js";
import { corpus } from "../support/corpus.js";
import { Filler } from "../support/filler.js";
import { infoset } from "../support/infoset.js";
import { firstDifference, leaves, treeOf, treesOf, type Tree } from "../support/values.js";
import { startHost, type Host, type RecordedCall } from "./mono.js";
import { report } from "./report.js";
import { available } from "./required.js";

/**
 * Every operation of eight agents, called through the generated client with every argument filled, against a WCF host that Mono built: what
 * the host understood is what was sent, and what the client read is what the host built, member by member.
 */
const agentNames = ["Appointment", "Archive", "Contact", "Document", "ErpSync", "List", "SoPrincipal", "Workflow"];
const archive = corpus("Services88-wsdl-2026-07.zip");

const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const root = qname("", "value");

describe.skipIf(archive === undefined || !available("mono", "mcs", "svcutil"))("Mono's WCF hosts", () => {
  const hosts = new Map<string, Host>();
  const counts = { operations: 0, sent: 0, received: 0 };
  let contract: Contract;
  let filler: Filler;

  beforeAll(async () => {
    const source = await openSource({ kind: "path", path: archive ?? "" }, new Diagnostics());
    const [whole] = await inspect({ from: archive ?? "", agents: agentNames });
    if (!whole || !source) throw new Error("there is no contract");
    contract = whole;
    filler = new Filler(contract);
    // Two at a time: that many cores build.
    const waiting = [...agentNames];
    const build = async () => {
      for (let name = waiting.shift(); name; name = waiting.shift()) {
        const wsdl = source.documents.find((each) => each.path.endsWith(`-${name}.xml`))?.text;
        hosts.set(name, await startHost(name, wsdl ?? ""));
      }
    };
    await Promise.all([build(), build()]);
  }, 240_000);

  afterAll(() => {
    for (const host of hosts.values()) host.stop();
    report("WCF (Mono)", {
      agents: hosts.size,
      "operations called": counts.operations,
      "values sent and compared": counts.sent,
      "values read and compared": counts.received,
      "names and derived carriers used": filler?.used.size ?? 0,
      "left out": 0,
    });
  });

  const sessionFor = (name: string, options: Partial<ConnectOptions> = {}) =>
    connect({
      baseUrl: hosts.get(name)?.url ?? "",
      ticket: "7T:ticket",
      applicationToken: "app <&>",
      timeZone: { SoTimeZoneId: 5, SoTimeZoneLocationCode: "NO" },
      timeout: 60_000,
      ...options,
    });
  const descriptorOf = (name: string) =>
    (generated as unknown as Record<string, AgentDescriptor>)[`${name}Agent$`] as AgentDescriptor;

  /** As the host wrote down what it understood; the root has the type's name there, and what is sent has the member's. */
  const recordedTree = (xml: string | undefined): Tree | undefined => {
    if (xml === undefined) return undefined;
    // An item that is null keeps its place; of Arrays, only text has any.
    return {
      ...treeOf(infoset(xml), (parent) => parent.children.some((each) => each.name.startsWith(`{${arrays}}`))),
      name: root,
    };
  };
  const valueTree = (type: TypeRef, value: unknown): Tree | undefined => {
    const member: Member = {
      name: root,
      type,
      nillable: true,
      optional: true,
      repeated: false,
      position: { file: "", line: 1, column: 1 },
    };
    return treesOf(contract, member, value)[0];
  };
  /** The number of texts that agree. */
  const compared = (where: string, ours: Tree | undefined, theirs: Tree | undefined): number => {
    if (!ours && !theirs) return 1;
    const how =
      !ours || !theirs
        ? `${ours ? "a value" : "null"} here and ${theirs ? "a value" : "null"} there`
        : firstDifference(ours, theirs);
    expect(how, where).toBeUndefined();
    return ours ? leaves(ours) : 0;
  };

  const compareCall = (
    agent: Agent,
    name: string,
    call: RecordedCall | undefined,
    request: Readonly<Record<string, unknown>>,
    result: unknown,
    headers: Readonly<Record<string, unknown>>,
  ) => {
    const operation = agent.operations.find((each) => each.name === name);
    if (!operation || !call) throw new Error(`${agent.name}.${name} was not received`);
    expect(call.operation).toBe(name);
    const at = (part: string) => `${agent.name}.${name} ${part}`;
    for (const member of operation.request.members) {
      const local = localOf(member.name);
      counts.sent += compared(
        at(local),
        valueTree(member.type, request[local]),
        recordedTree(call.received.get(local)),
      );
    }
    const sentHeaders: Readonly<Record<string, unknown>> = {
      ApplicationToken: "app <&>",
      Credentials: { Ticket: "7T:ticket" },
      TimeZone: { SoTimeZoneId: 5, SoTimeZoneLocationCode: "NO" },
    };
    const headerTree = ({ element, type }: Header, values: Readonly<Record<string, unknown>>) =>
      valueTree(type, values[localOf(element)]);
    for (const header of operation.requestHeaders) {
      counts.sent += compared(
        at(localOf(header.element)),
        headerTree(header, sentHeaders),
        recordedTree(call.received.get(`Header_${localOf(header.element)}`)),
      );
    }
    for (const header of operation.responseHeaders) {
      counts.received += compared(
        at(`answer's ${localOf(header.element)}`),
        headerTree(header, headers),
        recordedTree(call.answered.get(`Header_${localOf(header.element)}`)),
      );
    }
    const { members } = operation.response;
    for (const member of members) {
      const local = localOf(member.name);
      const value = members.length > 1 ? (result as Readonly<Record<string, unknown>>)[local] : result;
      counts.received += compared(
        at(`result ${local}`),
        valueTree(member.type, value),
        recordedTree(call.answered.get(local)),
      );
    }
  };

  test.each(agentNames)(
    "%s: every operation, with everything filled",
    async (name) => {
      const agent = contract.agents.find((each) => each.name === name);
      if (!agent) throw new Error(`there is no ${name}`);
      const session = sessionFor(name);
      for (const operation of agent.operations) {
        const request = filler.filled(operation.request);
        let headers: Readonly<Record<string, unknown>> = {};
        const result = await session
          .call(descriptorOf(name), operation.name, request, {
            onResponse: (response) => void (headers = response.headers),
          })
          .catch((error: unknown) => {
            throw new Error(`${name}.${operation.name}: ${String(error)}`);
          });
        compareCall(agent, operation.name, hosts.get(name)?.calls()[0], request, result, headers);
        counts.operations++;
      }
    },
    300_000,
  );

  test("null, empty and left out arrive as what they are", async () => {
    const erpSync = new ErpSyncAgent(sessionFor("ErpSync"));
    const keys = async (request: Parameters<ErpSyncAgent["ForceResyncBatchTask"]>[0]) => {
      await erpSync.ForceResyncBatchTask(request);
      return hosts.get("ErpSync")?.calls()[0]?.received.get("InternalKeyIds");
    };
    expect(await keys({ InternalKeyIds: null })).toBeUndefined();
    expect(await keys({})).toBeUndefined();
    expect(infoset((await keys({ InternalKeyIds: [] })) ?? "").children).toEqual([]);
    expect(infoset((await keys({ InternalKeyIds: [1001, 1002] })) ?? "").children.map((each) => each.text)).toEqual([
      "1001",
      "1002",
    ]);
  });

  test("a carrier that was sent comes back as it was", async () => {
    const sent = { ErpConnectorId: 3, DisplayName: " <&> æøå ]]> ", Deleted: true, URL: null };
    expect(
      await new ErpSyncAgent(sessionFor("ErpSync", { ticket: "ECHO" })).SaveErpSyncConnectorEntity({
        ErpSyncConnectorEntity: sent,
      }),
    ).toMatchObject(sent);
  });

  describe("each way to fail is an error of its own", () => {
    const calling = (options: Partial<ConnectOptions>) =>
      new ErpSyncAgent(sessionFor("ErpSync", options)).ForceResyncBatchTask({ ErpConnectionId: 1 });

    test("Succeeded false", async () => {
      await expect(calling({ ticket: "REFUSE" })).rejects.toSatisfy(
        (error) =>
          error instanceof NetServerError &&
          error.details.message === "no such <thing>" &&
          error.details.exceptionType === "SuperOffice.Exceptions.SoSomething" &&
          error.details.friendlyText === "æøå" &&
          error.details.parameters["k"] === "v" &&
          error.details.inner?.message === "inside",
      );
    });

    test("a fault that the service throws, an exception that it does not catch, an action that it does not have", async () => {
      // Mono keeps the reason of either to itself; PHP's server is asked for one that arrives.
      for (const ticket of ["FAULT", "THROW"]) {
        await expect(calling({ ticket })).rejects.toSatisfy(
          (error) => error instanceof SoapFault && error.code === "InternalServiceFault" && error.status === 500,
        );
      }
      const { ForceResyncBatchTask, ...others } = descriptorOf("ErpSync").operations;
      if (!ForceResyncBatchTask) throw new Error("the operation is gone");
      const renamed = {
        ...descriptorOf("ErpSync"),
        operations: { ...others, ForceResyncBatchTask: { ...ForceResyncBatchTask, action: "urn:nothing" } },
      };
      await expect(
        sessionFor("ErpSync", { timeout: 10_000 }).call(renamed, "ForceResyncBatchTask", {}),
      ).rejects.toSatisfy(
        (error) =>
          error instanceof SoapFault && error.code === "ActionNotSupported" && error.reason.includes("urn:nothing"),
      );
    });

    test.each<[string, string, Partial<TransportError>]>([
      [
        "a page",
        "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 26\r\n\r\n<html>Bad &amp; ugly</html",
        { status: 502 },
      ],
      ["an empty 200", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", { status: 200 }],
      [
        "a connection cut in the middle",
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 900\r\n\r\n<s:Envelope",
        { status: 200 },
      ],
      ["a connection cut at once", "", { status: 0 }],
    ])("%s", async (_, answer, expected) => {
      const server = createServer((socket) =>
        socket.on("error", () => undefined).once("data", () => socket.end(answer)),
      );
      await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
      const { port } = server.address() as AddressInfo;
      await expect(calling({ baseUrl: `http://127.0.0.1:${port}/Remote` })).rejects.toSatisfy(
        (error) => error instanceof TransportError && error.status === expected.status,
      );
      server.close();
    });
  });
});
