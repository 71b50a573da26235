/** The types of requests. Here and in the other files of this folder, `npm run typecheck` is what fails; vitest only lists the tests. */
import { expectTypeOf, test } from "vitest";
import type {
  AnyValue,
  ContactAgent,
  Draft,
  ErpConnection,
  ErpSyncAgent,
  IErpSyncAgent,
  StringDictionary,
  WorkflowAgent,
} from "../../generated/Services88/index.js";
import type {
  ForceResyncBatchTaskRequest,
  GetConnectionRequest,
  SaveConnectionRequest,
} from "../../generated/Services88/agents/ErpSync.js";
import type { SignalEventRequest } from "../../generated/Services88/agents/Webhook.js";

declare const erpSync: ErpSyncAgent;
declare const workflow: WorkflowAgent;
declare const contact: ContactAgent;

test("a parameter can be left out, and null is a value of its own", () => {
  expectTypeOf<GetConnectionRequest>().toEqualTypeOf<{ readonly ErpConnectionId?: number }>();
  expectTypeOf<ForceResyncBatchTaskRequest>().toEqualTypeOf<{
    readonly ErpConnectionId?: number;
    readonly InternalKeyIds?: readonly number[] | null;
  }>();
  void (() => {
    void erpSync.ForceResyncBatchTask({});
    void erpSync.ForceResyncBatchTask({ InternalKeyIds: null });
    // @ts-expect-error undefined is neither absent nor null
    void erpSync.ForceResyncBatchTask({ InternalKeyIds: undefined });
    // @ts-expect-error an int of .NET cannot be null
    void erpSync.GetConnection({ ErpConnectionId: null });
    // @ts-expect-error a text is no number
    void erpSync.GetConnection({ ErpConnectionId: "7" });
    // @ts-expect-error a bigint is no xs:int
    void erpSync.GetConnection({ ErpConnectionId: 7n });
  });
});

test("an operation without parameters takes only options, and others take their request", () => {
  expectTypeOf<Parameters<IErpSyncAgent["SyncAll"]>["length"]>().toEqualTypeOf<0 | 1>();
  expectTypeOf<Parameters<IErpSyncAgent["GetConnection"]>["length"]>().toEqualTypeOf<1 | 2>();
  void (() => {
    void erpSync.SyncAll({ timeout: 1_000 });
    // @ts-expect-error an operation without parameters takes none
    void erpSync.SyncAll({ ErpConnectionId: 1 });
    // @ts-expect-error the request is missing
    void erpSync.GetConnection();
    // @ts-expect-error a misspelt option
    void erpSync.SyncAll({ timeOut: 1_000 });
    // @ts-expect-error NetServer's agents take no header blocks of the caller
    void erpSync.SyncAll({ messageHeaders: { TimeZone: {} } });
  });
});

test("an object in a request is a draft: each member can be left out", () => {
  expectTypeOf<SaveConnectionRequest["Connection"]>().toEqualTypeOf<Draft<ErpConnection> | null | undefined>();
  expectTypeOf<ErpConnection>().toExtend<Draft<ErpConnection>>();
  expectTypeOf<object>().toExtend<Draft<ErpConnection>>();
  expectTypeOf<Draft<ErpConnection>["DisplayName"]>().toEqualTypeOf<string | null | undefined>();
  void ((connection: ErpConnection) => {
    void erpSync.SaveConnection({ Connection: { ...connection, DisplayName: "Visma" } });
    // @ts-expect-error a misspelt member
    void erpSync.SaveConnection({ Connection: { DisplayNam: "x" } });
    // @ts-expect-error an array in the form of another client
    void erpSync.ForceResyncBatchTask({ InternalKeyIds: { int: [1] } });
    // @ts-expect-error a Date names no zone
    void contact.GetMyActiveContacts({ ActivityStartTime: new Date() });
  });
});

test("only $type is required, if a member can hold several types", () => {
  void (() => {
    void workflow.AddAfterWorkflowStep({ SubStep: { $type: "WorkflowStepWaitForTime", NumIntervals: 1 } });
    // @ts-expect-error no $type
    void workflow.AddAfterWorkflowStep({ SubStep: { NumIntervals: 1 } });
    // @ts-expect-error a member of another type of the family
    void workflow.AddAfterWorkflowStep({ SubStep: { $type: "WorkflowStepSendSMS", NumIntervals: 1 } });
    // @ts-expect-error no type of the family
    void workflow.AddAfterWorkflowStep({ SubStep: { $type: "ErpConnection" } });
  });
});

test("a value of xs:anyType names its type", () => {
  expectTypeOf<NonNullable<SignalEventRequest["Data"]>>().toExtend<StringDictionary<AnyValue | null>>();
  expectTypeOf<{ readonly $type: "xs:int"; readonly value: number }>().toExtend<AnyValue>();
  expectTypeOf<{ readonly $type: "xs:long"; readonly value: bigint }>().toExtend<AnyValue>();
  expectTypeOf<{ readonly $type: "xs:long"; readonly value: number }>().not.toExtend<AnyValue>();
  expectTypeOf<{ readonly $type: "xs:int"; readonly value: string }>().not.toExtend<AnyValue>();
  expectTypeOf<number>().not.toExtend<AnyValue>();
});
