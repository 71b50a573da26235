import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, ErpSyncAgent, NetServerError, SoapFault, type ConnectOptions } from "../../generated/Services88/index.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { openSource } from "../../generator/source/open.js";
import { corpus } from "../support/corpus.js";
import { hostSources, startHost, type Host } from "./mono.js";
import { available } from "./required.js";

const archive = corpus("Services88-wsdl-2026-07.zip");

describe.skipIf(archive === undefined || !available("mono", "mcs", "svcutil") || !hostSources())("Mono's WCF host for ErpSync", () => {
  let host: Host;

  beforeAll(async () => {
    const source = await openSource({ kind: "path", path: archive ?? "" }, new Diagnostics());
    host = await startHost("ErpSync", source?.documents.find((each) => each.path.endsWith("-ErpSync.xml"))?.text ?? "");
  });
  afterAll(() => host?.stop());

  const client = (options: Partial<ConnectOptions> = {}) =>
    new ErpSyncAgent(connect({ baseUrl: host.url, ticket: "7T:ticket", applicationToken: "app", timeZone: { SoTimeZoneLocationCode: "NO" }, timeout: 20_000, ...options }));

  /** The lines that one call added. */
  const recorded = async (call: () => Promise<unknown>): Promise<string> => {
    const before = host.received().length;
    await call();
    return host.received().slice(before);
  };

  test("receives every value and header of ForceResyncBatchTask", async () => {
    const lines = await recorded(() => client().ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] }));
    expect(lines).toContain("ForceResyncBatchTask\n");
    expect(lines).toMatch(/ErpConnectionId = <int[^>]*>7<\/int>/);
    expect(lines).toMatch(/InternalKeyIds = <ArrayOfint[^>]*>(<int>|<\w+:int>)1001<\/\S*int><\S*int>1002<\/\S*int><\/ArrayOfint>/);
    expect(lines).toMatch(/H_ApplicationToken = <string[^>]*>app<\/string>/);
    expect(lines).toMatch(/H_Credentials = <SoCredentials[^>]*><Ticket>7T:ticket<\/Ticket><\/SoCredentials>/);
    expect(lines).toMatch(/H_TimeZone = .*<SoTimeZoneLocationCode>NO<\/SoTimeZoneLocationCode>/);
  });

  test("tells null and empty apart", async () => {
    expect(await recorded(() => client().ForceResyncBatchTask({ InternalKeyIds: null }))).toContain("InternalKeyIds = null\n");
    expect(await recorded(() => client().ForceResyncBatchTask({ InternalKeyIds: [] }))).toMatch(/InternalKeyIds = <ArrayOfint[^>]*\/>/);
    expect(await recorded(() => client().ForceResyncBatchTask({}))).toContain("InternalKeyIds = null\n");
  });

  test("gives back the carrier that it was sent", async () => {
    const sent = { ErpConnectorId: 3, DisplayName: " <&> æøå ]]> ", Deleted: true, URL: null };
    expect(await client().SaveErpSyncConnectorEntity({ ErpSyncConnectorEntity: sent })).toMatchObject(sent);
  });

  test("says no in the header, and faults as a fault", async () => {
    await expect(client({ ticket: "" }).ForceResyncBatchTask({})).rejects.toSatisfy(
      (error) => error instanceof NetServerError && error.details.exceptionType === "SuperOffice.Exceptions.SoSessionException" && error.details.parameters["k"] === "v",
    );
    await expect(client({ ticket: "FAULT" }).ForceResyncBatchTask({})).rejects.toBeInstanceOf(SoapFault);
  });
});
