import { resync } from "./resync.js";

test("calls the server", async () => {
  expect(await resync(process.env["NETSERVER_URL"] ?? "")).toMatch(/^Visma: .*not now/);
});
