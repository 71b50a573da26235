/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfboolean$ } from "../carriers/B.js";
import { type EmailFlow, EmailFlow$ } from "../carriers/E.js";
import { type FencingInfo, FencingInfo$ } from "../carriers/F.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { type AnyWorkflowStepBase, type AnyWorkflowStepOptionBase, type WorkflowDefinitionStatus, WorkflowDefinitionStatus$, type WorkflowEvent, WorkflowEvent$, type WorkflowEventResult, WorkflowEventResult$, type WorkflowFilter, WorkflowFilter$, type WorkflowGoal, WorkflowGoal$, type WorkflowSplitOptionType, WorkflowSplitOptionType$, WorkflowStepBase$, WorkflowStepOptionBase$, type WorkflowStepType, WorkflowStepType$, type WorkflowTrigger, WorkflowTrigger$, type WorkflowWaitForAction, WorkflowWaitForAction$ } from "../carriers/W.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IWorkflowAgent {
  CreateDefaultEmailFlow(options?: $rt.CallOptions): Promise<EmailFlow | null>;
  SaveEmailFlow(request: SaveEmailFlowRequest, options?: $rt.CallOptions): Promise<EmailFlow | null>;
  DeleteEmailFlow(request: DeleteEmailFlowRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultWorkflowEvent(options?: $rt.CallOptions): Promise<WorkflowEvent | null>;
  CreateDefaultWorkflowEventResult(options?: $rt.CallOptions): Promise<WorkflowEventResult | null>;
  CreateDefaultWorkflowFilter(options?: $rt.CallOptions): Promise<WorkflowFilter | null>;
  CreateDefaultWorkflowGoal(options?: $rt.CallOptions): Promise<WorkflowGoal | null>;
  SaveWorkflowGoal(request: SaveWorkflowGoalRequest, options?: $rt.CallOptions): Promise<WorkflowGoal | null>;
  DeleteWorkflowGoal(request: DeleteWorkflowGoalRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultWorkflowTrigger(options?: $rt.CallOptions): Promise<WorkflowTrigger | null>;
  SaveWorkflowTrigger(request: SaveWorkflowTriggerRequest, options?: $rt.CallOptions): Promise<WorkflowTrigger | null>;
  DeleteWorkflowTrigger(request: DeleteWorkflowTriggerRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultWorkflowWaitForAction(options?: $rt.CallOptions): Promise<WorkflowWaitForAction | null>;
  SaveWorkflowWaitForAction(request: SaveWorkflowWaitForActionRequest, options?: $rt.CallOptions): Promise<WorkflowWaitForAction | null>;
  DeleteWorkflowWaitForAction(request: DeleteWorkflowWaitForActionRequest, options?: $rt.CallOptions): Promise<void>;
  GetEmailFlow(request: GetEmailFlowRequest, options?: $rt.CallOptions): Promise<EmailFlow | null>;
  TryAddPersonsToEmailFlow(request: TryAddPersonsToEmailFlowRequest, options?: $rt.CallOptions): Promise<boolean[] | null>;
  RemoveParticipantsFromEmailFlow(request: RemoveParticipantsFromEmailFlowRequest, options?: $rt.CallOptions): Promise<void>;
  CreateEmailFlowContent(request: CreateEmailFlowContentRequest, options?: $rt.CallOptions): Promise<number>;
  ConnectEmailFlowContent(request: ConnectEmailFlowContentRequest, options?: $rt.CallOptions): Promise<void>;
  CopyEmailFlowContent(request: CopyEmailFlowContentRequest, options?: $rt.CallOptions): Promise<number>;
  UpdateFormSubmissions(request: UpdateFormSubmissionsRequest, options?: $rt.CallOptions): Promise<number>;
  SetStatusOnWorkflow(request: SetStatusOnWorkflowRequest, options?: $rt.CallOptions): Promise<WorkflowDefinitionStatus>;
  CopyEmailFlow(request: CopyEmailFlowRequest, options?: $rt.CallOptions): Promise<number>;
  GetWorkflowFencingInfo(options?: $rt.CallOptions): Promise<FencingInfo | null>;
  Run(options?: $rt.CallOptions): Promise<string>;
  SendEvent(request: SendEventRequest, options?: $rt.CallOptions): Promise<WorkflowEventResult | null>;
  GetWorkflowGoal(request: GetWorkflowGoalRequest, options?: $rt.CallOptions): Promise<WorkflowGoal | null>;
  GetWorkflowStep(request: GetWorkflowStepRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepBase | null>;
  AddAfterWorkflowStep(request: AddAfterWorkflowStepRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepBase | null>;
  CreateDefaultWorkflowStepFromType(request: CreateDefaultWorkflowStepFromTypeRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepBase | null>;
  CreateDefaultWorkflowStepOptionFromType(request: CreateDefaultWorkflowStepOptionFromTypeRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepOptionBase | null>;
  GetWorkflowStepOption(request: GetWorkflowStepOptionRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepOptionBase | null>;
  GetWorkflowTrigger(request: GetWorkflowTriggerRequest, options?: $rt.CallOptions): Promise<WorkflowTrigger | null>;
  GetWorkflowWaitForAction(request: GetWorkflowWaitForActionRequest, options?: $rt.CallOptions): Promise<WorkflowWaitForAction | null>;
}

export class WorkflowAgent implements IWorkflowAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultEmailFlow(options?: $rt.CallOptions): Promise<EmailFlow | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultEmailFlow", {}, options);
  }

  SaveEmailFlow(request: SaveEmailFlowRequest, options?: $rt.CallOptions): Promise<EmailFlow | null> {
    return this.#session.call(WorkflowAgent$, "SaveEmailFlow", request, options);
  }

  DeleteEmailFlow(request: DeleteEmailFlowRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(WorkflowAgent$, "DeleteEmailFlow", request, options);
  }

  CreateDefaultWorkflowEvent(options?: $rt.CallOptions): Promise<WorkflowEvent | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultWorkflowEvent", {}, options);
  }

  CreateDefaultWorkflowEventResult(options?: $rt.CallOptions): Promise<WorkflowEventResult | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultWorkflowEventResult", {}, options);
  }

  CreateDefaultWorkflowFilter(options?: $rt.CallOptions): Promise<WorkflowFilter | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultWorkflowFilter", {}, options);
  }

  CreateDefaultWorkflowGoal(options?: $rt.CallOptions): Promise<WorkflowGoal | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultWorkflowGoal", {}, options);
  }

  SaveWorkflowGoal(request: SaveWorkflowGoalRequest, options?: $rt.CallOptions): Promise<WorkflowGoal | null> {
    return this.#session.call(WorkflowAgent$, "SaveWorkflowGoal", request, options);
  }

  DeleteWorkflowGoal(request: DeleteWorkflowGoalRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(WorkflowAgent$, "DeleteWorkflowGoal", request, options);
  }

  CreateDefaultWorkflowTrigger(options?: $rt.CallOptions): Promise<WorkflowTrigger | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultWorkflowTrigger", {}, options);
  }

  SaveWorkflowTrigger(request: SaveWorkflowTriggerRequest, options?: $rt.CallOptions): Promise<WorkflowTrigger | null> {
    return this.#session.call(WorkflowAgent$, "SaveWorkflowTrigger", request, options);
  }

  DeleteWorkflowTrigger(request: DeleteWorkflowTriggerRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(WorkflowAgent$, "DeleteWorkflowTrigger", request, options);
  }

  CreateDefaultWorkflowWaitForAction(options?: $rt.CallOptions): Promise<WorkflowWaitForAction | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultWorkflowWaitForAction", {}, options);
  }

  SaveWorkflowWaitForAction(request: SaveWorkflowWaitForActionRequest, options?: $rt.CallOptions): Promise<WorkflowWaitForAction | null> {
    return this.#session.call(WorkflowAgent$, "SaveWorkflowWaitForAction", request, options);
  }

  DeleteWorkflowWaitForAction(request: DeleteWorkflowWaitForActionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(WorkflowAgent$, "DeleteWorkflowWaitForAction", request, options);
  }

  GetEmailFlow(request: GetEmailFlowRequest, options?: $rt.CallOptions): Promise<EmailFlow | null> {
    return this.#session.call(WorkflowAgent$, "GetEmailFlow", request, options);
  }

  TryAddPersonsToEmailFlow(request: TryAddPersonsToEmailFlowRequest, options?: $rt.CallOptions): Promise<boolean[] | null> {
    return this.#session.call(WorkflowAgent$, "TryAddPersonsToEmailFlow", request, options);
  }

  RemoveParticipantsFromEmailFlow(request: RemoveParticipantsFromEmailFlowRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(WorkflowAgent$, "RemoveParticipantsFromEmailFlow", request, options);
  }

  CreateEmailFlowContent(request: CreateEmailFlowContentRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(WorkflowAgent$, "CreateEmailFlowContent", request, options);
  }

  ConnectEmailFlowContent(request: ConnectEmailFlowContentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(WorkflowAgent$, "ConnectEmailFlowContent", request, options);
  }

  CopyEmailFlowContent(request: CopyEmailFlowContentRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(WorkflowAgent$, "CopyEmailFlowContent", request, options);
  }

  UpdateFormSubmissions(request: UpdateFormSubmissionsRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(WorkflowAgent$, "UpdateFormSubmissions", request, options);
  }

  SetStatusOnWorkflow(request: SetStatusOnWorkflowRequest, options?: $rt.CallOptions): Promise<WorkflowDefinitionStatus> {
    return this.#session.call(WorkflowAgent$, "SetStatusOnWorkflow", request, options);
  }

  CopyEmailFlow(request: CopyEmailFlowRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(WorkflowAgent$, "CopyEmailFlow", request, options);
  }

  GetWorkflowFencingInfo(options?: $rt.CallOptions): Promise<FencingInfo | null> {
    return this.#session.call(WorkflowAgent$, "GetWorkflowFencingInfo", {}, options);
  }

  Run(options?: $rt.CallOptions): Promise<string> {
    return this.#session.call(WorkflowAgent$, "Run", {}, options);
  }

  SendEvent(request: SendEventRequest, options?: $rt.CallOptions): Promise<WorkflowEventResult | null> {
    return this.#session.call(WorkflowAgent$, "SendEvent", request, options);
  }

  GetWorkflowGoal(request: GetWorkflowGoalRequest, options?: $rt.CallOptions): Promise<WorkflowGoal | null> {
    return this.#session.call(WorkflowAgent$, "GetWorkflowGoal", request, options);
  }

  GetWorkflowStep(request: GetWorkflowStepRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepBase | null> {
    return this.#session.call(WorkflowAgent$, "GetWorkflowStep", request, options);
  }

  AddAfterWorkflowStep(request: AddAfterWorkflowStepRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepBase | null> {
    return this.#session.call(WorkflowAgent$, "AddAfterWorkflowStep", request, options);
  }

  CreateDefaultWorkflowStepFromType(request: CreateDefaultWorkflowStepFromTypeRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepBase | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultWorkflowStepFromType", request, options);
  }

  CreateDefaultWorkflowStepOptionFromType(request: CreateDefaultWorkflowStepOptionFromTypeRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepOptionBase | null> {
    return this.#session.call(WorkflowAgent$, "CreateDefaultWorkflowStepOptionFromType", request, options);
  }

  GetWorkflowStepOption(request: GetWorkflowStepOptionRequest, options?: $rt.CallOptions): Promise<AnyWorkflowStepOptionBase | null> {
    return this.#session.call(WorkflowAgent$, "GetWorkflowStepOption", request, options);
  }

  GetWorkflowTrigger(request: GetWorkflowTriggerRequest, options?: $rt.CallOptions): Promise<WorkflowTrigger | null> {
    return this.#session.call(WorkflowAgent$, "GetWorkflowTrigger", request, options);
  }

  GetWorkflowWaitForAction(request: GetWorkflowWaitForActionRequest, options?: $rt.CallOptions): Promise<WorkflowWaitForAction | null> {
    return this.#session.call(WorkflowAgent$, "GetWorkflowWaitForAction", request, options);
  }
}

/** What SaveEmailFlow takes. */
export interface SaveEmailFlowRequest {
  /** `EmailFlow` */
  readonly EmailFlow?: $rt.Draft<EmailFlow> | null;
}

/** What DeleteEmailFlow takes. */
export interface DeleteEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
}

/** What SaveWorkflowGoal takes. */
export interface SaveWorkflowGoalRequest {
  /** `WorkflowGoal` */
  readonly WorkflowGoal?: $rt.Draft<WorkflowGoal> | null;
}

/** What DeleteWorkflowGoal takes. */
export interface DeleteWorkflowGoalRequest {
  /** `xs:int` */
  readonly WorkflowGoalId?: number;
}

/** What SaveWorkflowTrigger takes. */
export interface SaveWorkflowTriggerRequest {
  /** `WorkflowTrigger` */
  readonly WorkflowTrigger?: $rt.Draft<WorkflowTrigger> | null;
}

/** What DeleteWorkflowTrigger takes. */
export interface DeleteWorkflowTriggerRequest {
  /** `xs:int` */
  readonly WorkflowTriggerId?: number;
}

/** What SaveWorkflowWaitForAction takes. */
export interface SaveWorkflowWaitForActionRequest {
  /** `WorkflowWaitForAction` */
  readonly WorkflowWaitForAction?: $rt.Draft<WorkflowWaitForAction> | null;
}

/** What DeleteWorkflowWaitForAction takes. */
export interface DeleteWorkflowWaitForActionRequest {
  /** `xs:int` */
  readonly WorkflowWaitForActionId?: number;
}

/** What GetEmailFlow takes. */
export interface GetEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
}

/** What TryAddPersonsToEmailFlow takes. */
export interface TryAddPersonsToEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `ArrayOfint` */
  readonly PersonIds?: readonly number[] | null;
}

/** What RemoveParticipantsFromEmailFlow takes. */
export interface RemoveParticipantsFromEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `ArrayOfint` */
  readonly WorkflowInstanceIds?: readonly number[] | null;
}

/** What CreateEmailFlowContent takes. */
export interface CreateEmailFlowContentRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `xs:string` */
  readonly ContentName?: string | null;
}

/** What ConnectEmailFlowContent takes. */
export interface ConnectEmailFlowContentRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `xs:int` */
  readonly MessageId?: number;
}

/** What CopyEmailFlowContent takes. */
export interface CopyEmailFlowContentRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `xs:int` */
  readonly ShipmentId?: number;
}

/** What UpdateFormSubmissions takes. */
export interface UpdateFormSubmissionsRequest {
  /** `xs:int` */
  readonly MaxCount?: number;
}

/** What SetStatusOnWorkflow takes. */
export interface SetStatusOnWorkflowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `WorkflowDefinitionStatus` */
  readonly Status?: WorkflowDefinitionStatus;
}

/** What CopyEmailFlow takes. */
export interface CopyEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `xs:string` */
  readonly NewName?: string | null;
}

/** What SendEvent takes. */
export interface SendEventRequest {
  /** `WorkflowEvent` */
  readonly WorkflowEvent?: $rt.Draft<WorkflowEvent> | null;
}

/** What GetWorkflowGoal takes. */
export interface GetWorkflowGoalRequest {
  /** `xs:int` */
  readonly WorkflowGoalId?: number;
}

/** What GetWorkflowStep takes. */
export interface GetWorkflowStepRequest {
  /** `xs:int` */
  readonly WorkflowStepId?: number;
}

/** What AddAfterWorkflowStep takes. */
export interface AddAfterWorkflowStepRequest {
  /** `xs:int` */
  readonly WorkflowStepId?: number;
  /** `WorkflowStepBase` */
  readonly SubStep?: $rt.Draft<AnyWorkflowStepBase> | null;
}

/** What CreateDefaultWorkflowStepFromType takes. */
export interface CreateDefaultWorkflowStepFromTypeRequest {
  /** `WorkflowStepType` */
  readonly StepType?: WorkflowStepType;
}

/** What CreateDefaultWorkflowStepOptionFromType takes. */
export interface CreateDefaultWorkflowStepOptionFromTypeRequest {
  /** `WorkflowSplitOptionType` */
  readonly OptionType?: WorkflowSplitOptionType;
}

/** What GetWorkflowStepOption takes. */
export interface GetWorkflowStepOptionRequest {
  /** `xs:int` */
  readonly WorkflowStepOptionId?: number;
}

/** What GetWorkflowTrigger takes. */
export interface GetWorkflowTriggerRequest {
  /** `xs:int` */
  readonly WorkflowTriggerId?: number;
}

/** What GetWorkflowWaitForAction takes. */
export interface GetWorkflowWaitForActionRequest {
  /** `xs:int` */
  readonly WorkflowWaitForActionId?: number;
}

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

/** The agent as data: what the session makes its messages from. */
export const WorkflowAgent$: $rt.AgentDescriptor<IWorkflowAgent> = {
  services: "Services88",
  name: "Workflow",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultEmailFlow: [[], [["Response", () => EmailFlow$, "?nil"]]],
    SaveEmailFlow: [[["EmailFlow", () => EmailFlow$, "?nil"]], [["Response", () => EmailFlow$, "?nil"]]],
    DeleteEmailFlow: [[["EmailFlowId", $xs.int, "?"]], []],
    CreateDefaultWorkflowEvent: [[], [["Response", () => WorkflowEvent$, "?nil"]]],
    CreateDefaultWorkflowEventResult: [[], [["Response", () => WorkflowEventResult$, "?nil"]]],
    CreateDefaultWorkflowFilter: [[], [["Response", () => WorkflowFilter$, "?nil"]]],
    CreateDefaultWorkflowGoal: [[], [["Response", () => WorkflowGoal$, "?nil"]]],
    SaveWorkflowGoal: [[["WorkflowGoal", () => WorkflowGoal$, "?nil"]], [["Response", () => WorkflowGoal$, "?nil"]]],
    DeleteWorkflowGoal: [[["WorkflowGoalId", $xs.int, "?"]], []],
    CreateDefaultWorkflowTrigger: [[], [["Response", () => WorkflowTrigger$, "?nil"]]],
    SaveWorkflowTrigger: [[["WorkflowTrigger", () => WorkflowTrigger$, "?nil"]], [["Response", () => WorkflowTrigger$, "?nil"]]],
    DeleteWorkflowTrigger: [[["WorkflowTriggerId", $xs.int, "?"]], []],
    CreateDefaultWorkflowWaitForAction: [[], [["Response", () => WorkflowWaitForAction$, "?nil"]]],
    SaveWorkflowWaitForAction: [[["WorkflowWaitForAction", () => WorkflowWaitForAction$, "?nil"]], [["Response", () => WorkflowWaitForAction$, "?nil"]]],
    DeleteWorkflowWaitForAction: [[["WorkflowWaitForActionId", $xs.int, "?"]], []],
    GetEmailFlow: [[["EmailFlowId", $xs.int, "?"]], [["Response", () => EmailFlow$, "?nil"]]],
    TryAddPersonsToEmailFlow: [[
      ["EmailFlowId", $xs.int, "?"],
      ["PersonIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfboolean$, "?nil"]]],
    RemoveParticipantsFromEmailFlow: [[
      ["EmailFlowId", $xs.int, "?"],
      ["WorkflowInstanceIds", () => ArrayOfint$, "?nil"],
    ], []],
    CreateEmailFlowContent: [[
      ["EmailFlowId", $xs.int, "?"],
      ["ContentName", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    ConnectEmailFlowContent: [[
      ["EmailFlowId", $xs.int, "?"],
      ["MessageId", $xs.int, "?"],
    ], []],
    CopyEmailFlowContent: [[
      ["EmailFlowId", $xs.int, "?"],
      ["ShipmentId", $xs.int, "?"],
    ], [["Response", $xs.int, "?"]]],
    UpdateFormSubmissions: [[["MaxCount", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    SetStatusOnWorkflow: [[
      ["EmailFlowId", $xs.int, "?"],
      ["Status", () => WorkflowDefinitionStatus$, "?"],
    ], [["Response", () => WorkflowDefinitionStatus$, "?"]]],
    CopyEmailFlow: [[
      ["EmailFlowId", $xs.int, "?"],
      ["NewName", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    GetWorkflowFencingInfo: [[], [["Response", () => FencingInfo$, "?nil"]]],
    Run: [[], [["Response", $xs.dateTime, "?"]]],
    SendEvent: [[["WorkflowEvent", () => WorkflowEvent$, "?nil"]], [["Response", () => WorkflowEventResult$, "?nil"]]],
    GetWorkflowGoal: [[["WorkflowGoalId", $xs.int, "?"]], [["Response", () => WorkflowGoal$, "?nil"]]],
    GetWorkflowStep: [[["WorkflowStepId", $xs.int, "?"]], [["Response", () => WorkflowStepBase$, "?nil"]]],
    AddAfterWorkflowStep: [[
      ["WorkflowStepId", $xs.int, "?"],
      ["SubStep", () => WorkflowStepBase$, "?nil"],
    ], [["Response", () => WorkflowStepBase$, "?nil"]]],
    CreateDefaultWorkflowStepFromType: [[["StepType", () => WorkflowStepType$, "?"]], [["Response", () => WorkflowStepBase$, "?nil"]]],
    CreateDefaultWorkflowStepOptionFromType: [[["OptionType", () => WorkflowSplitOptionType$, "?"]], [["Response", () => WorkflowStepOptionBase$, "?nil"]]],
    GetWorkflowStepOption: [[["WorkflowStepOptionId", $xs.int, "?"]], [["Response", () => WorkflowStepOptionBase$, "?nil"]]],
    GetWorkflowTrigger: [[["WorkflowTriggerId", $xs.int, "?"]], [["Response", () => WorkflowTrigger$, "?nil"]]],
    GetWorkflowWaitForAction: [[["WorkflowWaitForActionId", $xs.int, "?"]], [["Response", () => WorkflowWaitForAction$, "?nil"]]],
  }),
};
