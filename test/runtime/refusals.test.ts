import { describe, expect, test } from "vitest";
import {
  ArchiveAgent,
  connect,
  ErpSyncAgent,
  RequestError,
  WorkflowAgent,
  WebhookAgent,
} from "../../generated/Services88/index.js";
import { stub } from "../support/stub.js";

/** What a caller without types may hand in: nothing of it is sent. */
async function refused(call: (open: ReturnType<typeof connect>) => Promise<unknown>): Promise<string> {
  const { options, sent } = stub("");
  const error = await call(connect(options)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(sent).toEqual([]);
  expect(error).toBeInstanceOf(RequestError);
  return (error as Error).message;
}

const resync = (request: unknown) => refused((open) => new ErpSyncAgent(open).ForceResyncBatchTask(request as never));
const save = (Connection: unknown) => refused((open) => new ErpSyncAgent(open).SaveConnection({ Connection } as never));

describe("wrong input is refused before it is sent, with the path and the reason", () => {
  test.each([
    [
      { InternalKeyIds: [1, 2, 3, 4294967296] },
      "ForceResyncBatchTask.InternalKeyIds[3]: expected an xs:int, got 4294967296",
    ],
    [
      { InternalKeyIds: { int: [1] } },
      "ForceResyncBatchTask.InternalKeyIds: expected an array of what is an xs:int, got an object",
    ],
    [{ InternalKeyIds: "12" }, 'ForceResyncBatchTask.InternalKeyIds: expected an array of what is an xs:int, got "12"'],
    [
      { InternalKeyIds: new Set([1]) },
      "ForceResyncBatchTask.InternalKeyIds: expected an array of what is an xs:int, got a Set",
    ],
    [
      { InternalKeyIds: [...Array.from({ length: 300 }, (_, index) => index), 1.5] },
      "ForceResyncBatchTask.InternalKeyIds[300]: expected an xs:int, got 1.5",
    ],
    [
      { InternalKeyIds: [...Array.from({ length: 300 }, (_, index) => index), , 3] },
      "ForceResyncBatchTask.InternalKeyIds[300]: expected an xs:int (leave the member out to send nothing), got undefined",
    ],
    [
      { InternalKeyIds: [1, , 3] },
      "ForceResyncBatchTask.InternalKeyIds[1]: expected an xs:int (leave the member out to send nothing), got undefined",
    ],
    [{ InternalKeyIds: [null] }, "ForceResyncBatchTask.InternalKeyIds[0]: expected an xs:int, got null"],
    [
      { InternalKeyIds: undefined },
      "ForceResyncBatchTask.InternalKeyIds: expected an array (ArrayOfint) (leave the member out to send nothing), got undefined",
    ],
    [{ ErpConnectionId: "7" }, 'ForceResyncBatchTask.ErpConnectionId: expected an xs:int, got "7"'],
    [{ ErpConnectionId: 1.5 }, "ForceResyncBatchTask.ErpConnectionId: expected an xs:int, got 1.5"],
    [
      { ErpConnectionID: 7 },
      "ForceResyncBatchTask.ErpConnectionID: ForceResyncBatchTask has no such member; ErpConnectionId is one",
    ],
    [[1], "ForceResyncBatchTask: expected an object (ForceResyncBatchTask), got an array"],
  ])("%j", async (request, message) => {
    expect(await resync(request)).toBe(message);
  });

  test("a misspelt member beside one that only a class has", async () => {
    class Draft {
      ErpConnectionID = 7;
      get ErpConnectionId() {
        return 8;
      }
    }
    expect(await resync(new Draft())).toContain("ErpConnectionID: ForceResyncBatchTask has no such member");
  });

  test("a Date is not guessed into a zone", async () => {
    expect(await save({ LastTriedSync: new Date(0) }).catch(String)).toMatch(/LastTriedSync/);
  });

  test("characters that XML cannot carry", async () => {
    expect(await save({ DisplayName: "a\udc00b" })).toBe(
      "SaveConnection.Connection.DisplayName: expected text that XML can carry, got the character U+DC00",
    );
    expect(await save({ DisplayName: "\ud800" })).toContain("U+D800");
  });

  test("a value that holds itself", async () => {
    const restriction: { SubRestrictions: unknown[] } = { SubRestrictions: [] };
    restriction.SubRestrictions.push(restriction);
    const message = await refused((open) =>
      new ArchiveAgent(open).GetArchiveListByColumns({ Restriction: [restriction] } as never),
    );
    expect(message).toContain("GetArchiveListByColumns.Restriction[0].SubRestrictions[0]");
    expect(message).toContain("a value that does not hold itself");
  });

  test("a member of a family without its $type, and with that of another family", async () => {
    const add = (SubStep: unknown) =>
      refused((open) => new WorkflowAgent(open).AddAfterWorkflowStep({ SubStep } as never));
    expect(await add({ NumIntervals: 1 })).toContain("AddAfterWorkflowStep.SubStep.$type: expected one of");
    expect(await add({ $type: "ErpConnection" })).toContain('got "ErpConnection"');
    expect(await add({ $type: "WorkflowStepWaitForTime", Subject: "x" })).toContain(
      "WorkflowStepWaitForTime has no such member",
    );
  });

  test("a dictionary given as a Map, and an anyType value that does not say its type", async () => {
    const signal = (Data: unknown) => refused((open) => new WebhookAgent(open).SignalEvent({ Data } as never));
    expect(await signal(new Map([["a", 1]]))).toContain(
      "expected an object with text keys (StringObjectDictionary), got a Map",
    );
    expect(await signal({ a: 7 })).toContain('SignalEvent.Data["a"]: expected a typed value');
  });

  test("a misspelt name of an enumeration, with the one that is meant", async () => {
    expect(await save({ TableRight: { Mask: ["Selekt"] } })).toBe(
      'SaveConnection.Connection.TableRight.Mask[0]: expected a name of ETableRight such as "Select", got "Selekt"',
    );
    expect(await save({ TableRight: { Mask: 1 } })).toContain("expected an array of names of ETableRight, got 1");
  });
});
