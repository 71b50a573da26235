/** Functions that are generated for single types and operations: waiting for a batch task, and restrictions of archives. */
import { expect, test } from "vitest";
import { fail, netServerDouble } from "../../generated/Services88/double.js";
import {
  ArchiveAgent,
  connect,
  encoded,
  waitForBatchTask,
  where,
  type BatchTaskState,
} from "../../generated/Services88/index.js";

const connected = (double: ReturnType<typeof netServerDouble>) =>
  connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch: double.fetch });

const taskOf = (states: readonly BatchTaskState[]) => {
  let asked = 0;
  return netServerDouble({
    Batch: {
      GetBatchTaskInfo: ({ Id }) => {
        const State = states[asked++];
        return State === undefined ? null : { Id, State, ProgressPercent: asked };
      },
    },
  });
};

test.each(["Succeeded", "SucceededManualCleanup", "Failed"] as const)("a task that is %s has ended", async (end) => {
  const double = taskOf(["New", "Aquired", "Started", "Unknown", end]);
  const seen: number[] = [];
  const task = await waitForBatchTask(connected(double), 7, {
    every: 0,
    onProgress: ({ ProgressPercent }) => seen.push(ProgressPercent),
  });
  expect(task).toMatchObject({ Id: 7, State: end });
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect(double.calls.map((call) => call.request)).toEqual(Array.from({ length: 5 }, () => ({ Id: 7 })));
});

test("a loop gets the task after each question", async () => {
  const seen: string[] = [];
  for await (const { State } of waitForBatchTask(connected(taskOf(["New", "Started", "Succeeded"])), 7, { every: 0 }))
    seen.push(State);
  expect(seen).toEqual(["New", "Started", "Succeeded"]);
});

test("a task that there is not, and a call that fails, are errors", async () => {
  const missing = waitForBatchTask(connected(taskOf([])), 7);
  await expect(Promise.resolve(missing)).rejects.toThrow("batch task 7: expected a value, got null");
  const failing = netServerDouble({
    Batch: {
      GetBatchTaskInfo: () => {
        throw fail.exception({ message: "no access" });
      },
    },
  });
  await expect(Promise.resolve(waitForBatchTask(connected(failing), 7))).rejects.toThrow("no access");
});

test("a restriction is active, and its values are sent as they are", async () => {
  const double = netServerDouble();
  await new ArchiveAgent(connected(double)).GetArchiveListByColumns({
    ProviderName: "FindContact",
    Columns: ["name"],
    Restriction: [where("category", "equals", encoded.int(2))],
  });
  expect(double.calls[0]?.request).toMatchObject({
    Restriction: [{ Name: "category", Operator: "equals", Values: ["[I:2]"], IsActive: true }],
  });
});
