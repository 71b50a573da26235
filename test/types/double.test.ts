/** The handlers of the double have the types of the client's methods. */
import { expectTypeOf, test } from "vitest";
import type { Handlers, netServerDouble, NetServerHandlers } from "../../generated/Services88/double.js";
import type {
  AnyValue,
  AnyWorkflowStepBase,
  Draft,
  ErpConnection,
  Fetch,
  IErpSyncAgent,
  IWebhookAgent,
  IWorkflowAgent,
  StringDictionary,
} from "../../generated/Services88/index.js";

type ErpSyncHandlers = Handlers<IErpSyncAgent>;
type Handler<Name extends keyof ErpSyncHandlers> = NonNullable<ErpSyncHandlers[Name]>;

test("a handler takes the request of its operation with all members, because the double fills those that were not sent", () => {
  expectTypeOf<Handler<"GetConnection">>().parameter(0).toEqualTypeOf<{ readonly ErpConnectionId: number }>();
  expectTypeOf<Handler<"SaveConnection">>().parameter(0).toEqualTypeOf<{ readonly Connection: ErpConnection | null }>();
  expectTypeOf<Handler<"ForceResyncBatchTask">>()
    .parameter(0)
    .toHaveProperty("InternalKeyIds")
    .toEqualTypeOf<number[] | null>();
  expectTypeOf<
    Parameters<NonNullable<Handlers<IWorkflowAgent>["AddAfterWorkflowStep"]>>[0]["SubStep"]
  >().toEqualTypeOf<AnyWorkflowStepBase | null>();
  expectTypeOf<
    Parameters<NonNullable<Handlers<IWebhookAgent>["SignalEvent"]>>[0]["Data"]
  >().toEqualTypeOf<StringDictionary<AnyValue | null> | null>();
  expectTypeOf<Handler<"SyncAll">>().parameter(0).toEqualTypeOf<Readonly<Record<string, never>>>();
  ({
    GetConnection: ({ ErpConnectionId }, { operation }) => ({
      ErpConnectionId,
      DisplayName: operation,
    }),
  }) satisfies ErpSyncHandlers;
  ({ SaveConnection: ({ Connection }) => Connection }) satisfies ErpSyncHandlers;
  // @ts-expect-error a parameter that the operation does not have
  ({ GetConnection: ({ ConnectionId }) => ({ ErpConnectionId: ConnectionId }) }) satisfies ErpSyncHandlers;
});

test("a handler returns a draft of the result, at once or later", () => {
  expectTypeOf<Handler<"GetConnection">>().returns.toEqualTypeOf<
    Draft<ErpConnection | null> | Promise<Draft<ErpConnection | null>>
  >();
  ({
    GetConnection: () => null,
    SyncAll: async () => null,
    ForceResyncBatchTask: () => undefined,
  }) satisfies ErpSyncHandlers;
  // @ts-expect-error a result of another type
  ({ GetConnection: () => ({ ErpConnectionId: "7" }) }) satisfies ErpSyncHandlers;
  // @ts-expect-error undefined is not null
  ({ GetConnection: () => undefined }) satisfies ErpSyncHandlers;
});

test("handlers are for operations and agents that the client has", () => {
  expectTypeOf<NetServerHandlers["ErpSync"]>().toEqualTypeOf<ErpSyncHandlers | undefined>();
  // @ts-expect-error an operation that there is not
  ({ ErpSync: { GetConnektion: () => null } }) satisfies NetServerHandlers;
  // @ts-expect-error an agent that there is not
  ({ ErpSinc: {} }) satisfies NetServerHandlers;
});

test("the double's fetch fits the client's option", () => {
  expectTypeOf<ReturnType<typeof netServerDouble>["fetch"]>().toExtend<Fetch>();
});
