/** What a mock answers: the user's handlers, fixtures, state, batch tasks and archives. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { scratchFolder } from "../support/scratch.js";
import { mock, type Mock, type MockOptions } from "../../generator/index.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { resync } from "../howto/resync.js";
import { campaigns, cases } from "../support/campaign.js";
import * as client from "../../generated/Services88/index.js";
import { connect as connectJson } from "../../generated/Services88/json.js";

const { scratch, put } = scratchFolder("mock-behaviour");

let server: Mock | undefined;
afterEach(() => server?.close());
const start = async (options: MockOptions): Promise<Mock> =>
  (server = await mock({ from: "wsdl", agents: ["ErpSync", "Contact", "Batch", "Archive"], ...options }));

const soap = () => client.connect({ baseUrl: server!.url, ticket: "7T:any" });
const json = () => connectJson({ baseUrl: `${server!.json!.url}/api`, ticket: "7T:any" });
const wires = [
  ["SOAP", soap],
  ["JSON", json],
] as const;
/** A mock takes half a second to start, so both wires are tried in the campaigns only. */
const both = campaigns ? wires : wires.slice(1);
const handlersWith = (body: string): string => `export default { ErpSync: { ${body} } };`;
const named = (name: string) =>
  handlersWith(`GetConnection: ({ ErpConnectionId }: any) => ({ ErpConnectionId, DisplayName: "${name}" })`);
const connection = async () =>
  (await new client.ErpSyncAgent(soap()).GetConnection({ ErpConnectionId: 7 }))?.DisplayName;
const messageOf = (call: Promise<unknown>): Promise<string> => call.then(String, (error: Error) => error.message);

describe("handlers", () => {
  test.each(both)("answer with the values of a TypeScript module over %s", async (_, session) => {
    await start({ handlers: put("own.ts", named("Visma")) });
    const got = await new client.ErpSyncAgent(session()).GetConnection({ ErpConnectionId: 7 });
    expect(got).toMatchObject({ ErpConnectionId: 7, DisplayName: "Visma" });
  });

  test("are loaded again after a change; a broken file keeps the last good ones and is reported once", async () => {
    const file = put("changing.ts", named("one"));
    const reloads: (readonly Diagnostic[])[] = [];
    await start({ handlers: file, onReload: (diagnostics) => reloads.push(diagnostics) });
    const reloaded = (count: number) => vi.waitFor(() => expect(reloads).toHaveLength(count), { timeout: 60_000 });
    put("changing.ts", named("two"));
    await reloaded(1);
    expect(await connection()).toBe("two");
    put("changing.ts", `${named("three")}\nconst (`);
    await reloaded(2);
    expect(reloads[1]).toMatchObject([{ code: "NS702", position: { line: 2, column: 7 } }]);
    expect(await connection()).toBe("two");
    rmSync(file);
    await reloaded(3);
    expect(reloads[2]).toMatchObject([{ code: "NS702", message: expect.stringContaining("does not exist") as string }]);
    put("changing.ts", named("four"));
    await reloaded(4);
    expect(await connection()).toBe("four");
  });

  test("are loaded again after a change of a module that they import", async () => {
    put("parts/names.ts", 'export const name: string = "one";');
    const handlers = put("parts/own.ts", `import { name } from "./names.js";\n${named("")}`.replace('""', "name"));
    const reloads: (readonly Diagnostic[])[] = [];
    await start({ handlers, onReload: (diagnostics) => reloads.push(diagnostics) });
    const reloaded = (count: number) => vi.waitFor(() => expect(reloads).toHaveLength(count), { timeout: 60_000 });
    expect(await connection()).toBe("one");
    put("parts/names.ts", "export const name = ;");
    await reloaded(1);
    expect(reloads[0]).toMatchObject([{ code: "NS702" }]);
    put("parts/names.ts", 'export const name: string = "two";');
    await reloaded(2);
    expect(await connection()).toBe("two");
  });

  test.runIf(campaigns)("are not loaded endlessly if they write a file that they import", async () => {
    put("writing/loads.ts", "export {};");
    const text = `import { writeFileSync } from "node:fs";\nimport "./loads.ts";
      writeFileSync(${JSON.stringify(join(scratch, "writing/loads.ts"))}, "export {}; // " + Math.random());\n`;
    const handlers = put("writing/own.ts", text + named("one"));
    let reloads = 0;
    await start({ handlers, onReload: () => reloads++ });
    put("writing/own.ts", text + named("two"));
    await vi.waitFor(() => expect(reloads).toBe(2), { timeout: 60_000 });
    await new Promise((ready) => setTimeout(ready, 2_000));
    expect(reloads).toBe(2);
  });

  test("that throw answer with a fault that names them, or with the failure that they ask for", async () => {
    await start({
      handlers: put(
        "throwing.ts",
        `import { fail } from "netserver-codegen";
        export default { ErpSync: {
          GetConnection: () => { throw new RangeError("no such connection") },
          DeleteConnection: () => { throw fail.exception({ message: "not now" }) },
        } };`,
      ),
    });
    const agent = new client.ErpSyncAgent(soap());
    expect(await messageOf(agent.GetConnection({ ErpConnectionId: 7 }))).toContain(
      "the handler of ErpSync.GetConnection threw RangeError: no such connection",
    );
    await expect(agent.DeleteConnection({ ErpConnectionId: 7 })).rejects.toThrow("not now");
  });

  test("that never answer end at the deadline", async () => {
    const handlers = put("silent.ts", handlersWith("GetConnection: () => new Promise(() => {})"));
    await start({ handlers, handlerTimeout: 50 });
    expect(await messageOf(connection())).toContain(
      "the handler of ErpSync.GetConnection threw TimeoutError: no answer within 0.05 s",
    );
  });

  test.runIf(campaigns).each([
    ["export default {", /^the module fails: ParseError/],
    ["export default 7;", /^expected an object as the default export$/],
    ["const none: any = null; export default none.handlers;", /^the module fails: Cannot read properties of null/],
    ["export default { ErpSink: {} };", /^there is no agent ErpSink\. Did you mean ErpSync\?$/],
    [
      handlersWith("getConnection: () => null"),
      /^ErpSync has no operation getConnection\. Did you mean GetConnection\?$/,
    ],
    [handlersWith("GetConnection: 7"), /^ErpSync\.GetConnection: expected a function$/],
  ])("that cannot be used are refused at the start: %s", async (text, message) => {
    await expect(start({ handlers: put("wrong.ts", text) })).rejects.toMatchObject({
      diagnostics: [{ code: "NS702", message: expect.stringMatching(message) as string }],
    });
    server = undefined;
  });
});

describe("fixtures", () => {
  test.each(both)("answer with the JSON of a file over %s", async (_, session) => {
    put("fixtures/ErpSync/GetConnection.json", '{ "ErpConnectionId": 7, "DisplayName": "From a file" }');
    put("fixtures/Batch/StartBatchJob.json", "12");
    await start({ fixtures: join(scratch, "fixtures") });
    const got = await new client.ErpSyncAgent(session()).GetConnection({ ErpConnectionId: 1 });
    expect(got).toMatchObject({ ErpConnectionId: 7, DisplayName: "From a file" });
  });

  test.runIf(campaigns).each([
    ["wrong1/ErpSync/GetConnection.json", "{", "NS703"],
    ["wrong2/ErpSync/GetConection.json", "{}", "NS703"],
    ["wrong3/loose.json", "{}", "NS703"],
  ])("that cannot be used are refused at the start: %s", async (path, text, code) => {
    put(path, text);
    const fixtures = join(scratch, path.split("/")[0] ?? "");
    await expect(start({ fixtures })).rejects.toMatchObject({ diagnostics: [{ code }] });
    server = undefined;
  });
});

describe("the state", () => {
  test.runIf(campaigns).each(wires)("keeps members that the client does not know, over %s", async (wire, session) => {
    const newer = join(scratch, `newer-${wire}`);
    cpSync("wsdl/Services88", newer, { recursive: true });
    const types = readFileSync(join(newer, "Services88.xsd"), "utf8");
    const id = '<xs:element name="ContactId" type="xs:int" minOccurs="0"/>';
    const place = types.indexOf(id, types.indexOf('<xs:complexType name="ContactEntity">')) + id.length;
    const member = '<xs:element name="Nickname" type="xs:string" minOccurs="0" nillable="true"/>';
    writeFileSync(join(newer, "Services88.xsd"), types.slice(0, place) + member + types.slice(place));
    const fixtures = join(scratch, `newer-fixtures-${wire}`);
    put(`newer-fixtures-${wire}/Contact/CreateDefaultContactEntity.json`, '{ "ContactId": 0, "Nickname": "Jo" }');
    server = await mock({ from: newer, agents: ["Contact"], fixtures, state: true });
    const agent = new client.ContactAgent(session());
    const draft = await agent.CreateDefaultContactEntity();
    const saved = await agent.SaveContactEntity({ ContactEntity: { ...draft!, Name: "Jotul" } });
    const got = await agent.GetContactEntity({ ContactEntityId: saved!.ContactId });
    expect(got).toMatchObject({ Name: "Jotul" });
    expect(Reflect.get(got!, client.unknownMembers)).toMatchObject([{ text: expect.stringContaining("Jo") as string }]);
  });

  test.each(both)("returns what was saved until it is deleted, over %s", async (_, session) => {
    await start({ state: true });
    const agent = new client.ContactAgent(session());
    expect(await agent.GetContactEntity({ ContactEntityId: 1 })).toBeNull();
    const draft = await agent.CreateDefaultContactEntity();
    const saved = await agent.SaveContactEntity({ ContactEntity: { ...draft!, Name: "Jotul", ContactId: 0 } });
    expect(saved).toMatchObject({ Name: "Jotul", ContactId: 1 });
    expect(await agent.GetContactEntity({ ContactEntityId: 1 })).toEqual(saved);
    await agent.SaveContactEntity({ ContactEntity: { ...saved!, Name: "Jotul AS" } });
    const second = await agent.SaveContactEntity({ ContactEntity: { ...draft!, ContactId: 0 } });
    expect(second?.ContactId).toBe(2);
    expect((await agent.GetContactEntity({ ContactEntityId: 1 }))?.Name).toBe("Jotul AS");
    await agent.DeleteContactEntity({ ContactEntityId: 1 });
    expect(await agent.GetContactEntity({ ContactEntityId: 1 })).toBeNull();
  });

  test("is shared by SOAP and JSON, and a handler of the user goes before it", async () => {
    await start({ state: true, handlers: put("before.ts", named("own")) });
    await new client.ContactAgent(soap()).SaveContactEntity({
      ContactEntity: { ContactId: 5, Name: "Jotun" } as never,
    });
    const got = await new client.ContactAgent(json()).GetContactEntity({ ContactEntityId: 5 });
    expect(got?.Name).toBe("Jotun");
    expect(await connection()).toBe("own");
    expect(server?.entities).toBeGreaterThan(3);
  });
});

describe("acting", () => {
  test.each(both)("lets a batch task run and then succeed over %s", async (_, session) => {
    await start({ batchSeconds: 0.2 });
    const agent = new client.BatchAgent(session());
    const first = await agent.GetBatchTaskInfo({ Id: 3 });
    expect(first).toMatchObject({ Id: 3, State: "Started" });
    await vi.waitFor(
      async () =>
        expect(await agent.GetBatchTaskInfo({ Id: 3 })).toMatchObject({ State: "Succeeded", ProgressPercent: 100 }),
      { timeout: 60_000 },
    );
  });

  test.each(both)("starts a batch task that lists have, and that succeeds at once, over %s", async (_, session) => {
    await start({});
    const agent = new client.BatchAgent(session());
    const ids = async (State: "All" | "Started") =>
      (await agent.GetBatchTaskInfosByState({ State }))?.map((task) => task?.Id);
    // Without a task, a list has its documented example.
    expect(await ids("All")).toEqual([0]);
    await new client.ErpSyncAgent(session()).ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1] });
    expect([await ids("All"), await ids("Started")]).toEqual([[1], []]);
    expect(await agent.GetBatchTaskInfo({ Id: 1 })).toMatchObject({ Id: 1, State: "Succeeded" });
    expect(await resync(session(), [1])).toMatchObject({ Id: 2, State: "Succeeded" });
  });

  test.each(both)("gives the rows of an archive page by page over %s", async (_, session) => {
    await start({ archiveRows: 25 });
    const agent = new client.ArchiveAgent(session());
    const page = (Page: number) =>
      agent.GetArchiveListByColumns({
        ProviderName: "FindContact",
        Columns: ["contactId", "name"],
        SortOrder: [],
        Restriction: [],
        Entities: ["contact"],
        Page,
        PageSize: 10,
      });
    expect((await page(0))?.map((row) => row?.PrimaryKey)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect((await page(2))?.[4]).toMatchObject({
      EntityName: "contact",
      PrimaryKey: 25,
      ColumnData: { name: { DisplayValue: "name 25" } },
    });
    expect(await page(3)).toEqual([]);
  });
});

test.runIf(campaigns)(
  "the memory stays flat over many requests",
  async () => {
    const handlers = put("flat.ts", named("flat"));
    await start({ handlers, state: true, onCall: () => undefined });
    const agent = new client.ErpSyncAgent(soap());
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const calls = async (count: number): Promise<number> => {
      for (let done = 0; done < count; done += 50)
        await Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            index % 2 === 0
              ? agent.GetConnection({ ErpConnectionId: index })
              : agent.SaveConnection({ Connection: { ErpConnectionId: 0, DisplayName: `${done + index}` } as never }),
          ),
        );
      collect();
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const early = await calls(22_000);
    const late = await calls(cases("MOCK_REQUESTS", 0, 15_000));
    // Megabytes. At 22,000 requests, the state has reached its limit of entities.
    expect(late - early).toBeLessThan(40);
  },
  1_200_000,
);
