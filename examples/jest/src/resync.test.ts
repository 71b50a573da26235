import { fail, netServerDouble } from "./generated/Services88/double";
import { resync } from "./resync";

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
  expect(double.calls[0]?.request).toMatchObject({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
});
