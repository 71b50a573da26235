/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { BatchTaskInfo, BatchTaskState } from "../carriers/B.js";
import { $ns0, ArrayOfint$, BatchTaskInfo$, BatchTaskState$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IBatchAgent {
  GetBatchTaskInfo(request: GetBatchTaskInfoRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null>;
  GetBatchTaskInfosByAssociates(request: GetBatchTaskInfosByAssociatesRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
  StartBatchJob(request: StartBatchJobRequest, options?: $rt.CallOptions): Promise<number>;
  StopBatchJob(request: StopBatchJobRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetBatchTaskInfosByState(request: GetBatchTaskInfosByStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
  UpdateBatchTask(request: UpdateBatchTaskRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null>;
  GetBatchTaskInfosByNameAndState(request: GetBatchTaskInfosByNameAndStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
  GetBatchTaskInfosByNameAndAssociates(request: GetBatchTaskInfosByNameAndAssociatesRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
  GetBatchTaskInfosByAssociatesAndState(request: GetBatchTaskInfosByAssociatesAndStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
  DeleteBatchTasks(request: DeleteBatchTasksRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteBatchTask(request: DeleteBatchTaskRequest, options?: $rt.CallOptions): Promise<void>;
  GetAllBatchTaskInfosByName(request: GetAllBatchTaskInfosByNameRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
  GetAllBatchTaskInfosByNameAndState(request: GetAllBatchTaskInfosByNameAndStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
  GetSystemBatchTaskInfosByName(request: GetSystemBatchTaskInfosByNameRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
  GetSystemBatchTaskInfosByNameAndState(request: GetSystemBatchTaskInfosByNameAndStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null>;
}

/** The request of GetBatchTaskInfo. */
export interface GetBatchTaskInfoRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetBatchTaskInfosByAssociates. */
export interface GetBatchTaskInfosByAssociatesRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** The request of StartBatchJob. */
export interface StartBatchJobRequest {
  /** `BatchTaskInfo` */
  readonly BatchTaskInfo?: $rt.Draft<BatchTaskInfo> | null;
}

/** The request of StopBatchJob. */
export interface StopBatchJobRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetBatchTaskInfosByState. */
export interface GetBatchTaskInfosByStateRequest {
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

/** The request of UpdateBatchTask. */
export interface UpdateBatchTaskRequest {
  /** `BatchTaskInfo` */
  readonly BatchTaskInfo?: $rt.Draft<BatchTaskInfo> | null;
}

/** The request of GetBatchTaskInfosByNameAndState. */
export interface GetBatchTaskInfosByNameAndStateRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

/** The request of GetBatchTaskInfosByNameAndAssociates. */
export interface GetBatchTaskInfosByNameAndAssociatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** The request of GetBatchTaskInfosByAssociatesAndState. */
export interface GetBatchTaskInfosByAssociatesAndStateRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

/** The request of DeleteBatchTasks. */
export interface DeleteBatchTasksRequest {
  /** `ArrayOfint` */
  readonly BatchTaskIds?: readonly number[] | null;
}

/** The request of DeleteBatchTask. */
export interface DeleteBatchTaskRequest {
  /** `xs:int` */
  readonly BatchTaskId?: number;
}

/** The request of GetAllBatchTaskInfosByName. */
export interface GetAllBatchTaskInfosByNameRequest {
  /** `xs:string` */
  readonly TaskName?: string | null;
}

/** The request of GetAllBatchTaskInfosByNameAndState. */
export interface GetAllBatchTaskInfosByNameAndStateRequest {
  /** `xs:string` */
  readonly TaskName?: string | null;
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

/** The request of GetSystemBatchTaskInfosByName. */
export interface GetSystemBatchTaskInfosByNameRequest {
  /** `xs:string` */
  readonly TaskName?: string | null;
}

/** The request of GetSystemBatchTaskInfosByNameAndState. */
export interface GetSystemBatchTaskInfosByNameAndStateRequest {
  /** `xs:string` */
  readonly TaskName?: string | null;
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

export const ArrayOfBatchTaskInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfBatchTaskInfo", namespace: $ns0, item: ["BatchTaskInfo", () => BatchTaskInfo$, "*nil"] };

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** Description of the agent, from which the session creates its messages. */
export const BatchAgent$: $rt.AgentDescriptor<IBatchAgent> = {
  services: "Services88",
  name: "Batch",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetBatchTaskInfo: [[["Id", $xs.int, "?"]], [["Response", () => BatchTaskInfo$, "?nil"]]],
    GetBatchTaskInfosByAssociates: [[["AssociateIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
    StartBatchJob: [[["BatchTaskInfo", () => BatchTaskInfo$, "?nil"]], [["Response", $xs.int, "?"]]],
    StopBatchJob: [[["Id", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetBatchTaskInfosByState: [[["State", () => BatchTaskState$, "?"]], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
    UpdateBatchTask: [[["BatchTaskInfo", () => BatchTaskInfo$, "?nil"]], [["Response", () => BatchTaskInfo$, "?nil"]]],
    GetBatchTaskInfosByNameAndState: [[
      ["Name", $xs.string, "?nil"],
      ["State", () => BatchTaskState$, "?"],
    ], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
    GetBatchTaskInfosByNameAndAssociates: [[
      ["Name", $xs.string, "?nil"],
      ["AssociateIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
    GetBatchTaskInfosByAssociatesAndState: [[
      ["AssociateIds", () => ArrayOfint$, "?nil"],
      ["State", () => BatchTaskState$, "?"],
    ], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
    DeleteBatchTasks: [[["BatchTaskIds", () => ArrayOfint$, "?nil"]], []],
    DeleteBatchTask: [[["BatchTaskId", $xs.int, "?"]], []],
    GetAllBatchTaskInfosByName: [[["TaskName", $xs.string, "?nil"]], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
    GetAllBatchTaskInfosByNameAndState: [[
      ["TaskName", $xs.string, "?nil"],
      ["State", () => BatchTaskState$, "?"],
    ], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
    GetSystemBatchTaskInfosByName: [[["TaskName", $xs.string, "?nil"]], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
    GetSystemBatchTaskInfosByNameAndState: [[
      ["TaskName", $xs.string, "?nil"],
      ["State", () => BatchTaskState$, "?"],
    ], [["Response", () => ArrayOfBatchTaskInfo$, "?nil"]]],
  }),
};

export interface BatchAgent extends IBatchAgent {}
export const BatchAgent: $rt.ClientOf<BatchAgent> = /* @__PURE__ */ $client(BatchAgent$);
