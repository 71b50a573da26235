/** The types of results. */
import { expect, expectTypeOf, test } from "vitest";
import type {
  AnyWorkflowStepBase,
  ArchiveListItem,
  ContactAgent,
  Draft,
  ErpConnection,
  IBlobManagerAgent,
  IErpSyncAgent,
  RowOf,
  IArchiveAgent,
  Streamable,
  StringDictionary,
  WorkflowStepWaitForTime,
} from "../../generated/Services88/index.js";

type Result<Method extends (...args: never) => unknown> = Awaited<ReturnType<Method>>;

test("a result that the WSDL lets be nil can be null, and is never undefined", () => {
  expectTypeOf<Result<IErpSyncAgent["GetConnection"]>>().toEqualTypeOf<ErpConnection | null>();
  expectTypeOf<Result<IErpSyncAgent["ForceResyncBatchTask"]>>().toEqualTypeOf<void>();
});

test("each member of a result is there: null is a value, and only nullable types of .NET have it", () => {
  expectTypeOf<ErpConnection>().toHaveProperty("DisplayName").toEqualTypeOf<string | null>();
  expectTypeOf<ErpConnection>().toHaveProperty("ErpConnectionId").toEqualTypeOf<number>();
  expectTypeOf<ErpConnection>().toHaveProperty("UserGroupAccessIds").toEqualTypeOf<number[] | null>();
  expectTypeOf<ErpConnection>().toHaveProperty("ConfigFields").toEqualTypeOf<StringDictionary<string | null> | null>();
  expectTypeOf<Draft<ErpConnection>>().not.toExtend<ErpConnection>();
  void ((connection: ErpConnection) => {
    // @ts-expect-error a name can be null
    void connection.DisplayName.length;
  });
});

test("a result can be changed and spread", () => {
  void ((connection: ErpConnection) => {
    connection.DisplayName = null;
    ({ ...connection, Active: false }) satisfies ErpConnection;
    // @ts-expect-error undefined is not null
    connection.DisplayName = undefined;
  });
});

test("an xs:long is a bigint, bytes are a Uint8Array, dates are text", () => {
  expectTypeOf<Parameters<IBlobManagerAgent["ReadBlobPart"]>[0]["BlobPosition"]>().toEqualTypeOf<bigint | undefined>();
  expectTypeOf<Parameters<ContactAgent["GetMyActiveContacts"]>[0]["ActivityStartTime"]>().toEqualTypeOf<
    string | undefined
  >();
});

test("$type tells the types of a family apart", () => {
  void ((step: AnyWorkflowStepBase) => {
    if (step.$type === "WorkflowStepWaitForTime") {
      expectTypeOf(step).toExtend<WorkflowStepWaitForTime>();
      expectTypeOf(step.NumIntervals).toEqualTypeOf<number>();
    }
    // @ts-expect-error only some types of the family have the member
    void step.NumIntervals;
    // @ts-expect-error no type of the family
    void (step.$type === "ErpConnection");
  });
});

test("stream gives the rows of an operation whose result is an array, and takes no other", () => {
  expectTypeOf<RowOf<IArchiveAgent, "GetArchiveListByColumns">>().toEqualTypeOf<ArchiveListItem | null>();
  expectTypeOf<"GetConnection">().not.toExtend<Streamable<IErpSyncAgent>>();
  expectTypeOf<"GetArchiveListByColumns">().toExtend<Streamable<IArchiveAgent>>();
});

test("one interface serves the client and an object that stands in for it", async () => {
  const stub: Pick<IErpSyncAgent, "ForceResyncBatchTask"> = {
    ForceResyncBatchTask: async (request) => void request.InternalKeyIds?.length,
  };
  expect(await stub.ForceResyncBatchTask({ InternalKeyIds: [1] })).toBeUndefined();
});
