/**
 * What goes over the wire, byte for byte, for one operation of every kind; and what comes back for kinds that only answers have. A file
 * below `wire/` changes only with a rule of the wire.
 */
import { describe, expect, test } from "vitest";
import {
  ArchiveAgent, connect, ContactAgent, AIAgent, AppointmentAgent, BlobManagerAgent, ErpSyncAgent, ListAgent, MDOAgent, SoPrincipalAgent, TimeZoneAgent, WebhookAgent, WorkflowAgent, type Session,
} from "../../generated/Services88/index.js";
import { answer, services88, stub } from "../support/stub.js";

type Call = (session: Session) => Promise<unknown>;

const requests: Readonly<Record<string, Call>> = {
  "no-parameter": (session) => new ErpSyncAgent(session).SyncAll(),
  "array-of-int": (session) => new ErpSyncAgent(session).ForceResyncBatchTask({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] }),
  "absent": (session) => new ErpSyncAgent(session).ForceResyncBatchTask({}),
  "nil": (session) => new ErpSyncAgent(session).ForceResyncBatchTask({ InternalKeyIds: null }),
  "empty": (session) => new ErpSyncAgent(session).ForceResyncBatchTask({ InternalKeyIds: [] }),
  "flags": (session) => new ContactAgent(session).GetMyActiveContacts({ ActionType: ["Created", "PersonUpdated"] }),
  "text-that-needs-care": (session) => new ErpSyncAgent(session).TestConnectorUrl({ Url: " <![CDATA[a]]> & \r\n\t\"x\" æøå 😀 " }),
  "any-type": (session) =>
    new WebhookAgent(session).SignalEvent({
      EventName: "contact.changed",
      Data: { count: { $type: "xs:int", value: 7 }, name: { $type: "xs:string", value: "A & B" }, id: { $type: "ser:guid", value: "00112233-4455-6677-8899-aabbccddeeff" }, none: null },
    }),
  "derived-carrier": (session) =>
    new WorkflowAgent(session).AddAfterWorkflowStep({ SubStep: { $type: "WorkflowStepWaitForTime", NumIntervals: 3, Until: "2026-12-24" } }),
  "base64": (session) => new AIAgent(session).AnalyzeBizCardImage({ Image: new Uint8Array([0, 1, 2, 253, 254, 255]) }),
  "dates": (session) => new AppointmentAgent(session).GetAssociateDiary({ StartTime: "2026-12-24T12:34:45", EndTime: "0001-01-01T00:00:00" }),
  "long": (session) => new BlobManagerAgent(session).ReadBlobPart({ BlobPosition: 9007199254740993n }),
  "no-credentials": (session) => new SoPrincipalAgent(session).AuthenticateUsernamePassword({ UserName: "u", Password: "p" }),
  "recursion": (session) =>
    new ArchiveAgent(session).GetArchiveListByColumns({
      Restriction: [{ Name: "outer", SubRestrictions: [{ Name: "inner", Values: ["1", null, ""] }] }],
    }),
};

const session = (reply: string) => {
  const { options, sent } = stub(reply);
  return { sent, session: connect({ ...options, applicationToken: "app", timeZone: { SoTimeZoneLocationCode: "NO" } }) };
};

describe("requests", () => {
  test.each(Object.entries(requests))("%s", async (name, call) => {
    const { session: open, sent } = session("<a/>");
    await call(open).catch((error: unknown) => {
      if (sent.length === 0) throw error;
    });
    await expect(`${sent[0]?.headers["SOAPAction"]}\n${sent[0]?.body}\n`).toMatchFileSnapshot(`wire/${name}.txt`);
  });
});

describe("responses", () => {
  test("several results are an object", async () => {
    const { session: open } = session(
      answer("AuthenticateUsernamePassword", "<Response><Associate>tony</Associate></Response><Credentials><Ticket>7T:x</Ticket></Credentials><AuthenticationSucceeded>true</AuthenticationSucceeded>", "AuthenticateResponse"),
    );
    const result = await new SoPrincipalAgent(open).AuthenticateUsernamePassword({ UserName: "u", Password: "p" });
    expect(result).toMatchObject({ Response: { Associate: "tony", PersonId: 0, RoleName: null }, Credentials: { Ticket: "7T:x" }, AuthenticationSucceeded: true });
  });

  test("dictionaries with int keys and with dateTime keys are Maps", async () => {
    const ints = answer("GetDocumentTypesForPlugin", "<Response><IntStringKeyValuePair><Key>7</Key><Value>seven</Value></IntStringKeyValuePair></Response>");
    expect(await new ListAgent(session(ints).session).GetDocumentTypesForPlugin({})).toEqual(new Map([[7, "seven"]]));

    const rule = '<TimeZoneRuleKeyValuePair><Key>2026-01-01T00:00:00</Key><Value i:nil="true"/></TimeZoneRuleKeyValuePair>';
    const zones = answer("InitializeTimeZoneData", `<Response><TimeZoneData><TimeZoneSTDRules>${rule}</TimeZoneSTDRules></TimeZoneData></Response>`);
    const [zone] = (await new TimeZoneAgent(session(zones).session).InitializeTimeZoneData()) ?? [];
    expect(zone?.TimeZoneSTDRules).toEqual(new Map([["2026-01-01T00:00:00", null]]));
  });

  test("a derived carrier is told by its $type, wherever its prefix was declared", async () => {
    const text = answer("GetWorkflowStep", `<Response xmlns:q="${services88}" i:type="q:WorkflowStepWaitForTime"><NumIntervals>3</NumIntervals></Response>`);
    const step = await new WorkflowAgent(session(text).session).GetWorkflowStep({});
    if (step?.$type !== "WorkflowStepWaitForTime") throw new Error("not narrowed");
    expect(step.NumIntervals).toBe(3);
  });

  test("carriers inside carriers of their own type", async () => {
    const text = answer("GetList", "<Response><MDOListItem><Id>1</Id><ChildItems><MDOListItem><Id>2</Id><ChildItems/></MDOListItem></ChildItems></MDOListItem></Response>");
    const list = await new MDOAgent(session(text).session).GetList({});
    expect(list).toMatchObject([{ Id: 1, ChildItems: [{ Id: 2, ChildItems: [] }] }]);
  });
});
