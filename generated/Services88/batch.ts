/* Written by netserver-codegen from Services88: changes made here are lost. */
import { BatchAgent } from "./agents/Batch.js";
import type { BatchTaskInfo } from "./carriers/B.js";
import { required } from "./runtime/absence.js";
import { poll, type PollOptions, type Polling } from "./runtime/poll.js";
import type { Session } from "./runtime/session.js";

/** Options of `waitForBatchTask`. */
export type BatchTaskOptions = PollOptions<BatchTaskInfo>;

/**
 * Waits until a batch task has ended. `await` gives the task at its end. `for await` gives the task after each question, the last time at its end.
 * The task has ended if its `State` is `Succeeded`, `SucceededManualCleanup` or `Failed`.
 *
 * @throws MissingValueError if there is no such task; the errors of any call.
 * @example
 * const task = await waitForBatchTask(session, 7, { every: 5_000, onProgress: (state) => console.log(state.ProgressPercent) });
 */
export function waitForBatchTask(session: Session, id: number, options: BatchTaskOptions = {}): Polling<BatchTaskInfo> {
  const batch = new BatchAgent(session);
  return poll(
    async (signal) => required(await batch.GetBatchTaskInfo({ Id: id }, { signal }), `batch task ${id}`),
    (task) => ended.includes(task.State),
    options,
  );
}

const ended: readonly string[] = ["Succeeded", "SucceededManualCleanup", "Failed"];
