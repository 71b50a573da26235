/** Handlers that act out batch tasks: an operation starts one, the lists have it, and it succeeds after some seconds. */
import type { AgentDescriptor, MessageDescriptor, OperationDescriptor } from "../../runtime/descriptors.js";
import { exampleOf } from "../../runtime/double/example.js";
import type { AnyHandler, HandlersByAgent } from "../../runtime/double/handlers.js";

/** Maximum number of batch tasks. The oldest ones are forgotten. */
const maxTasks = 1_000;

/**
 * Returns handlers for batch tasks. A task starts with an operation such as `ForceResyncBatchTask`, or when its id is
 * first asked for. It succeeds after the given time. Lists answer with their examples until a task has started.
 */
export function batchHandlers(agents: readonly AgentDescriptor[], seconds: number): HandlersByAgent {
  const batch = agents.find(({ name }) => name === "Batch")?.operations ?? {};
  const reading = batch["GetBatchTaskInfo"];
  if (!reading) return {};
  const tasks = new BatchTasks(reading.response, seconds);
  const handlers: Record<string, Record<string, AnyHandler>> = {
    Batch: {
      GetBatchTaskInfo: (request) => tasks.info((request as { readonly Id: number }).Id),
      ...("StartBatchJob" in batch && { StartBatchJob: () => tasks.start() }),
      ...Object.fromEntries(
        Object.entries(batch)
          .filter(([, operation]) => listsTasks(operation))
          .map(([name, { response }]) => [name, (request) => tasks.list(request as TaskFilter) ?? resultOf(response)]),
      ),
    },
  };
  for (const { name, operations } of agents)
    for (const [operation, { response }] of Object.entries(operations))
      if (name !== "Batch" && startsTask(operation) && response.members.length === 0)
        (handlers[name] ??= {})[operation] = () => void tasks.start();
  return handlers;
}

/** The part of a request that chooses tasks. */
interface TaskFilter {
  readonly State?: string;
}

/** True for the name of an operation that starts a task and does not return its id. */
const startsTask = (operation: string): boolean =>
  operation.endsWith("BatchTask") && !/^(?:Cleanup|Delete|Update)/.test(operation);

/** True if an operation returns an array of batch tasks. */
function listsTasks({ response }: OperationDescriptor): boolean {
  const [, type] = response.members[0] ?? [];
  const array = typeof type === "function" ? type() : undefined;
  if (array?.kind !== "array") return false;
  const [, item] = array.item;
  return typeof item === "function" && item().name === "BatchTaskInfo";
}

/** Returns the result of an operation's documented example. */
const resultOf = (response: MessageDescriptor): unknown => exampleOf(response)[response.members[0]?.[0] ?? ""];

/** Batch tasks that were started, by id. */
class BatchTasks {
  /** The time at which each task started, in milliseconds. */
  readonly #started = new Map<number, number>();
  readonly #response: MessageDescriptor;
  readonly #seconds: number;
  #last = 0;

  constructor(response: MessageDescriptor, seconds: number) {
    this.#response = response;
    this.#seconds = seconds;
  }

  /** Starts the next task. Returns its id. */
  start(id = this.#last + 1): number {
    this.#last = Math.max(this.#last, id);
    this.#started.set(id, performance.now());
    const [oldest] = this.#started.keys();
    if (this.#started.size > maxTasks && oldest !== undefined) this.#started.delete(oldest);
    return id;
  }

  /** Returns a task. A task with an unknown id starts now. */
  info(id: number): Readonly<Record<"Id" | "ProgressPercent", number>> & TaskFilter {
    if (!this.#started.has(id)) this.start(id);
    const passed = performance.now() - (this.#started.get(id) ?? 0);
    const share = this.#seconds === 0 ? 1 : Math.min(1, passed / (this.#seconds * 1000));
    const example = resultOf(this.#response) as object;
    const State = share === 1 ? "Succeeded" : "Started";
    return { ...example, Id: id, State, ProgressPercent: Math.floor(share * 100) };
  }

  /** Returns the tasks in the state that a request names, or in all states; undefined if no task has started. */
  list(request: TaskFilter): readonly object[] | undefined {
    if (this.#started.size === 0) return undefined;
    const { State = "All" } = request;
    return [...this.#started.keys()]
      .map((id) => this.info(id))
      .filter((task) => State === "All" || State === "Unknown" || task.State === State);
  }
}
