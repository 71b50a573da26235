/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { ArrayOfBatchTaskInfo$, type BatchTaskInfo, BatchTaskInfo$, type BatchTaskState, BatchTaskState$ } from "../carriers/B.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class BatchAgent implements IBatchAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetBatchTaskInfo(request: GetBatchTaskInfoRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null> {
    return this.#session.call(BatchAgent$, "GetBatchTaskInfo", request, options);
  }

  GetBatchTaskInfosByAssociates(request: GetBatchTaskInfosByAssociatesRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetBatchTaskInfosByAssociates", request, options);
  }

  StartBatchJob(request: StartBatchJobRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(BatchAgent$, "StartBatchJob", request, options);
  }

  StopBatchJob(request: StopBatchJobRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(BatchAgent$, "StopBatchJob", request, options);
  }

  GetBatchTaskInfosByState(request: GetBatchTaskInfosByStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetBatchTaskInfosByState", request, options);
  }

  UpdateBatchTask(request: UpdateBatchTaskRequest, options?: $rt.CallOptions): Promise<BatchTaskInfo | null> {
    return this.#session.call(BatchAgent$, "UpdateBatchTask", request, options);
  }

  GetBatchTaskInfosByNameAndState(request: GetBatchTaskInfosByNameAndStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetBatchTaskInfosByNameAndState", request, options);
  }

  GetBatchTaskInfosByNameAndAssociates(request: GetBatchTaskInfosByNameAndAssociatesRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetBatchTaskInfosByNameAndAssociates", request, options);
  }

  GetBatchTaskInfosByAssociatesAndState(request: GetBatchTaskInfosByAssociatesAndStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetBatchTaskInfosByAssociatesAndState", request, options);
  }

  DeleteBatchTasks(request: DeleteBatchTasksRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(BatchAgent$, "DeleteBatchTasks", request, options);
  }

  DeleteBatchTask(request: DeleteBatchTaskRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(BatchAgent$, "DeleteBatchTask", request, options);
  }

  GetAllBatchTaskInfosByName(request: GetAllBatchTaskInfosByNameRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetAllBatchTaskInfosByName", request, options);
  }

  GetAllBatchTaskInfosByNameAndState(request: GetAllBatchTaskInfosByNameAndStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetAllBatchTaskInfosByNameAndState", request, options);
  }

  GetSystemBatchTaskInfosByName(request: GetSystemBatchTaskInfosByNameRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetSystemBatchTaskInfosByName", request, options);
  }

  GetSystemBatchTaskInfosByNameAndState(request: GetSystemBatchTaskInfosByNameAndStateRequest, options?: $rt.CallOptions): Promise<(BatchTaskInfo | null)[] | null> {
    return this.#session.call(BatchAgent$, "GetSystemBatchTaskInfosByNameAndState", request, options);
  }
}

/** What GetBatchTaskInfo takes. */
export interface GetBatchTaskInfoRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What GetBatchTaskInfosByAssociates takes. */
export interface GetBatchTaskInfosByAssociatesRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** What StartBatchJob takes. */
export interface StartBatchJobRequest {
  /** `BatchTaskInfo` */
  readonly BatchTaskInfo?: $rt.Draft<BatchTaskInfo> | null;
}

/** What StopBatchJob takes. */
export interface StopBatchJobRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What GetBatchTaskInfosByState takes. */
export interface GetBatchTaskInfosByStateRequest {
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

/** What UpdateBatchTask takes. */
export interface UpdateBatchTaskRequest {
  /** `BatchTaskInfo` */
  readonly BatchTaskInfo?: $rt.Draft<BatchTaskInfo> | null;
}

/** What GetBatchTaskInfosByNameAndState takes. */
export interface GetBatchTaskInfosByNameAndStateRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

/** What GetBatchTaskInfosByNameAndAssociates takes. */
export interface GetBatchTaskInfosByNameAndAssociatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** What GetBatchTaskInfosByAssociatesAndState takes. */
export interface GetBatchTaskInfosByAssociatesAndStateRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

/** What DeleteBatchTasks takes. */
export interface DeleteBatchTasksRequest {
  /** `ArrayOfint` */
  readonly BatchTaskIds?: readonly number[] | null;
}

/** What DeleteBatchTask takes. */
export interface DeleteBatchTaskRequest {
  /** `xs:int` */
  readonly BatchTaskId?: number;
}

/** What GetAllBatchTaskInfosByName takes. */
export interface GetAllBatchTaskInfosByNameRequest {
  /** `xs:string` */
  readonly TaskName?: string | null;
}

/** What GetAllBatchTaskInfosByNameAndState takes. */
export interface GetAllBatchTaskInfosByNameAndStateRequest {
  /** `xs:string` */
  readonly TaskName?: string | null;
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

/** What GetSystemBatchTaskInfosByName takes. */
export interface GetSystemBatchTaskInfosByNameRequest {
  /** `xs:string` */
  readonly TaskName?: string | null;
}

/** What GetSystemBatchTaskInfosByNameAndState takes. */
export interface GetSystemBatchTaskInfosByNameAndStateRequest {
  /** `xs:string` */
  readonly TaskName?: string | null;
  /** `BatchTaskState` */
  readonly State?: BatchTaskState;
}

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", "string", "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", "boolean", "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const BatchAgent$: $rt.AgentDescriptor<IBatchAgent> = {
  services: "Services88",
  name: "Batch",
  namespace: $ns0,
  operations: {
    GetBatchTaskInfo: {
      name: "GetBatchTaskInfo",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetBatchTaskInfo",
        members: [
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "GetBatchTaskInfoResponse",
        members: [
          ["Response", () => BatchTaskInfo$, "?nil"],
        ],
      },
    },
    GetBatchTaskInfosByAssociates: {
      name: "GetBatchTaskInfosByAssociates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetBatchTaskInfosByAssociates",
        members: [
          ["AssociateIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "GetBatchTaskInfosByAssociatesResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
    StartBatchJob: {
      name: "StartBatchJob",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "StartBatchJob",
        members: [
          ["BatchTaskInfo", () => BatchTaskInfo$, "?nil"],
        ],
      },
      response: {
        element: "StartBatchJobResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    StopBatchJob: {
      name: "StopBatchJob",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "StopBatchJob",
        members: [
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "StopBatchJobResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetBatchTaskInfosByState: {
      name: "GetBatchTaskInfosByState",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetBatchTaskInfosByState",
        members: [
          ["State", () => BatchTaskState$, "?"],
        ],
      },
      response: {
        element: "GetBatchTaskInfosByStateResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
    UpdateBatchTask: {
      name: "UpdateBatchTask",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "UpdateBatchTask",
        members: [
          ["BatchTaskInfo", () => BatchTaskInfo$, "?nil"],
        ],
      },
      response: {
        element: "UpdateBatchTaskResponse",
        members: [
          ["Response", () => BatchTaskInfo$, "?nil"],
        ],
      },
    },
    GetBatchTaskInfosByNameAndState: {
      name: "GetBatchTaskInfosByNameAndState",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetBatchTaskInfosByNameAndState",
        members: [
          ["Name", "string", "?nil"],
          ["State", () => BatchTaskState$, "?"],
        ],
      },
      response: {
        element: "GetBatchTaskInfosByNameAndStateResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
    GetBatchTaskInfosByNameAndAssociates: {
      name: "GetBatchTaskInfosByNameAndAssociates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetBatchTaskInfosByNameAndAssociates",
        members: [
          ["Name", "string", "?nil"],
          ["AssociateIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "GetBatchTaskInfosByNameAndAssociatesResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
    GetBatchTaskInfosByAssociatesAndState: {
      name: "GetBatchTaskInfosByAssociatesAndState",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetBatchTaskInfosByAssociatesAndState",
        members: [
          ["AssociateIds", () => ArrayOfint$, "?nil"],
          ["State", () => BatchTaskState$, "?"],
        ],
      },
      response: {
        element: "GetBatchTaskInfosByAssociatesAndStateResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
    DeleteBatchTasks: {
      name: "DeleteBatchTasks",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteBatchTasks",
        members: [
          ["BatchTaskIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "DeleteBatchTasksResponse",
        members: [
        ],
      },
    },
    DeleteBatchTask: {
      name: "DeleteBatchTask",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteBatchTask",
        members: [
          ["BatchTaskId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteBatchTaskResponse",
        members: [
        ],
      },
    },
    GetAllBatchTaskInfosByName: {
      name: "GetAllBatchTaskInfosByName",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllBatchTaskInfosByName",
        members: [
          ["TaskName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetAllBatchTaskInfosByNameResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
    GetAllBatchTaskInfosByNameAndState: {
      name: "GetAllBatchTaskInfosByNameAndState",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllBatchTaskInfosByNameAndState",
        members: [
          ["TaskName", "string", "?nil"],
          ["State", () => BatchTaskState$, "?"],
        ],
      },
      response: {
        element: "GetAllBatchTaskInfosByNameAndStateResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
    GetSystemBatchTaskInfosByName: {
      name: "GetSystemBatchTaskInfosByName",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSystemBatchTaskInfosByName",
        members: [
          ["TaskName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetSystemBatchTaskInfosByNameResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
    GetSystemBatchTaskInfosByNameAndState: {
      name: "GetSystemBatchTaskInfosByNameAndState",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSystemBatchTaskInfosByNameAndState",
        members: [
          ["TaskName", "string", "?nil"],
          ["State", () => BatchTaskState$, "?"],
        ],
      },
      response: {
        element: "GetSystemBatchTaskInfosByNameAndStateResponse",
        members: [
          ["Response", () => ArrayOfBatchTaskInfo$, "?nil"],
        ],
      },
    },
  },
};
