import { expect, test } from "vitest";
import { fail, netServerDouble } from "./generated/Services88/double.ts";
import { resync } from "./resync.ts";

test("synchronizes the companies, and says why the server refuses a full synchronization", async () => {
  const double = netServerDouble({
    ErpSync: {
      GetConnection: ({ ErpConnectionId }) => ({ ErpConnectionId, DisplayName: "Visma" }),
      SyncAll: () => {
        throw fail.exception({ message: "not now" });
      },
    },
  });
  expect(await resync("https://crm.example.com/Remote", { fetch: double.fetch })).toBe("Visma: ErpSync.SyncAll: not now");
  expect(double.calls[0]?.request).toEqual({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
});
