import { describe, expect, test } from "vitest";
import {
  ETableRight,
  unknownName,
  type AnyWorkflowStepBase,
  type ContactAgent,
  type ErpConnection,
  type ErpSyncAgent,
  type IErpSyncAgent,
  type WorkflowAgent,
} from "../../generated/Services88/index.js";
import { netServerDouble } from "../../generated/Services88/double.js";

/** What compiles and what does not: checked by `tsc`, never run. */
export async function compiles(
  erpSync: ErpSyncAgent,
  workflow: WorkflowAgent,
  contact: ContactAgent,
  connection: ErpConnection,
  step: AnyWorkflowStepBase,
): Promise<void> {
  await erpSync.SaveConnection({ Connection: { ...connection, DisplayName: "Visma" } });
  await erpSync.SaveConnection({ Connection: null });
  await erpSync.SaveConnection({
    Connection: { TableRight: { Mask: [ETableRight.Select, "Insert", unknownName("Newest")] } },
  });
  await workflow.AddAfterWorkflowStep({ SubStep: { $type: "WorkflowStepWaitForTime", NumIntervals: 1 } });
  await workflow.AddAfterWorkflowStep({ SubStep: step });
  if (step.$type === "WorkflowStepWaitForTime") step.NumIntervals satisfies number;

  // @ts-expect-error a misspelt name
  await erpSync.SaveConnection({ Connection: { TableRight: { Mask: ["Selekt"] } } });
  // @ts-expect-error a misspelt member
  await erpSync.SaveConnection({ Connection: { DisplayNam: "x" } });
  // @ts-expect-error keys in another client's shape
  await erpSync.ForceResyncBatchTask({ InternalKeyIds: { int: [1] } });
  // @ts-expect-error a Date says no zone
  await contact.GetMyActiveContacts({ ActivityStartTime: new Date() });
  // @ts-expect-error which of the carriers?
  await workflow.AddAfterWorkflowStep({ SubStep: { NumIntervals: 1 } });
  // @ts-expect-error a member of another carrier of the family
  await workflow.AddAfterWorkflowStep({ SubStep: { $type: "WorkflowStepSendSMS", NumIntervals: 1 } });
  // @ts-expect-error an operation without parameters takes none
  await erpSync.SyncAll({ ErpConnectionId: 1 });
  // @ts-expect-error null and undefined are not the same
  await erpSync.ForceResyncBatchTask({ InternalKeyIds: undefined });
}

/** The same of a double's handlers. */
export function handles(): void {
  netServerDouble({
    ErpSync: {
      GetConnection: ({ ErpConnectionId }, call) => ({
        ErpConnectionId: ErpConnectionId ?? 0,
        DisplayName: call.operation,
      }),
      SyncAll: async () => null,
    },
  });
  netServerDouble({ ErpSync: { ForceResyncBatchTask: ({ InternalKeyIds }) => void InternalKeyIds?.length } });
  // @ts-expect-error a parameter that the operation does not have
  netServerDouble({ ErpSync: { GetConnection: ({ ConnectionId }) => ConnectionId } });
  // @ts-expect-error a result of another type
  netServerDouble({ ErpSync: { GetConnection: () => ({ ErpConnectionId: "7" }) } });
  // @ts-expect-error an operation that there is not
  netServerDouble({ ErpSync: { GetConnektion: () => null } });
}

describe("types", () => {
  test("one interface serves the client and whoever stands in for the server", async () => {
    const double: Pick<IErpSyncAgent, "ForceResyncBatchTask"> = {
      ForceResyncBatchTask: async (request) => void request.InternalKeyIds?.length,
    };
    expect(await double.ForceResyncBatchTask({ InternalKeyIds: [1] })).toBeUndefined();
  });
});
