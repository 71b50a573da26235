import { BatchTaskState, type BatchTaskInfo, type IBatchAgent } from "../generated/Services88/index.js";

const ended: ReadonlySet<string> = new Set([BatchTaskState.Succeeded, BatchTaskState.SucceededManualCleanup, BatchTaskState.Failed]);

/** Looks at a batch task until it has ended, at most so many times. */
export async function watchTask(batch: IBatchAgent, id: number, times: number, pause: () => Promise<void>): Promise<BatchTaskInfo | null> {
  for (let look = 0; look < times; look++) {
    const task = await batch.GetBatchTaskInfo({ Id: id });
    if (task && ended.has(task.State)) return task;
    await pause();
  }
  return null;
}

/** A batch agent for tests, in which every task has succeeded. */
export class FinishedBatch implements IBatchAgent {
  async GetBatchTaskInfo({ Id = 0 }): Promise<BatchTaskInfo> {
    return finished(Id);
  }
  async GetBatchTaskInfosByAssociates(): Promise<BatchTaskInfo[]> {
    return [finished(1)];
  }
  async GetBatchTaskInfosByState(): Promise<BatchTaskInfo[]> {
    return [finished(1)];
  }
  async GetBatchTaskInfosByNameAndState(): Promise<BatchTaskInfo[]> {
    return [finished(1)];
  }
  async GetBatchTaskInfosByNameAndAssociates(): Promise<BatchTaskInfo[]> {
    return [finished(1)];
  }
  async GetBatchTaskInfosByAssociatesAndState(): Promise<BatchTaskInfo[]> {
    return [finished(1)];
  }
  async StartBatchJob(): Promise<number> {
    return 1;
  }
  async StopBatchJob(): Promise<boolean> {
    return false;
  }
  async UpdateBatchTask(): Promise<null> {
    return null;
  }
  async DeleteBatchTasks(): Promise<void> {}
  async DeleteBatchTask(): Promise<void> {}
}

function finished(id: number): BatchTaskInfo {
  const task: Partial<BatchTaskInfo> = { Id: id, State: BatchTaskState.Succeeded };
  return task as BatchTaskInfo;
}
