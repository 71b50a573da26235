/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { EmailFlow } from "../carriers/E.js";
import type { FencingInfo } from "../carriers/F.js";
import type { AnyWorkflowStepBase, AnyWorkflowStepOptionBase, WorkflowDefinitionStatus, WorkflowEvent, WorkflowEventResult, WorkflowFilter, WorkflowGoal, WorkflowSplitOptionType, WorkflowStepType, WorkflowTrigger, WorkflowWaitForAction } from "../carriers/W.js";
import { $ns0, ArrayOfArchiveRestrictionGroup$, ArrayOfFieldValueInfo$, ArrayOfVisibleFor$, ArrayOfboolean$, ArrayOfint$, ArrayOfstring$, Associate$, Carrier$, FencingInfo$, HierarchyEntity$, MDOListItem$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, TimeZoneData$, Weekday$ } from "../carriers/descriptors.js";

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

/** The request of SaveEmailFlow. */
export interface SaveEmailFlowRequest {
  /** `EmailFlow` */
  readonly EmailFlow?: $rt.Draft<EmailFlow> | null;
}

/** The request of DeleteEmailFlow. */
export interface DeleteEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
}

/** The request of SaveWorkflowGoal. */
export interface SaveWorkflowGoalRequest {
  /** `WorkflowGoal` */
  readonly WorkflowGoal?: $rt.Draft<WorkflowGoal> | null;
}

/** The request of DeleteWorkflowGoal. */
export interface DeleteWorkflowGoalRequest {
  /** `xs:int` */
  readonly WorkflowGoalId?: number;
}

/** The request of SaveWorkflowTrigger. */
export interface SaveWorkflowTriggerRequest {
  /** `WorkflowTrigger` */
  readonly WorkflowTrigger?: $rt.Draft<WorkflowTrigger> | null;
}

/** The request of DeleteWorkflowTrigger. */
export interface DeleteWorkflowTriggerRequest {
  /** `xs:int` */
  readonly WorkflowTriggerId?: number;
}

/** The request of SaveWorkflowWaitForAction. */
export interface SaveWorkflowWaitForActionRequest {
  /** `WorkflowWaitForAction` */
  readonly WorkflowWaitForAction?: $rt.Draft<WorkflowWaitForAction> | null;
}

/** The request of DeleteWorkflowWaitForAction. */
export interface DeleteWorkflowWaitForActionRequest {
  /** `xs:int` */
  readonly WorkflowWaitForActionId?: number;
}

/** The request of GetEmailFlow. */
export interface GetEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
}

/** The request of TryAddPersonsToEmailFlow. */
export interface TryAddPersonsToEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `ArrayOfint` */
  readonly PersonIds?: readonly number[] | null;
}

/** The request of RemoveParticipantsFromEmailFlow. */
export interface RemoveParticipantsFromEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `ArrayOfint` */
  readonly WorkflowInstanceIds?: readonly number[] | null;
}

/** The request of CreateEmailFlowContent. */
export interface CreateEmailFlowContentRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `xs:string` */
  readonly ContentName?: string | null;
}

/** The request of ConnectEmailFlowContent. */
export interface ConnectEmailFlowContentRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `xs:int` */
  readonly MessageId?: number;
}

/** The request of CopyEmailFlowContent. */
export interface CopyEmailFlowContentRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `xs:int` */
  readonly ShipmentId?: number;
}

/** The request of UpdateFormSubmissions. */
export interface UpdateFormSubmissionsRequest {
  /** `xs:int` */
  readonly MaxCount?: number;
}

/** The request of SetStatusOnWorkflow. */
export interface SetStatusOnWorkflowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `WorkflowDefinitionStatus` */
  readonly Status?: WorkflowDefinitionStatus;
}

/** The request of CopyEmailFlow. */
export interface CopyEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `xs:string` */
  readonly NewName?: string | null;
}

/** The request of SendEvent. */
export interface SendEventRequest {
  /** `WorkflowEvent` */
  readonly WorkflowEvent?: $rt.Draft<WorkflowEvent> | null;
}

/** The request of GetWorkflowGoal. */
export interface GetWorkflowGoalRequest {
  /** `xs:int` */
  readonly WorkflowGoalId?: number;
}

/** The request of GetWorkflowStep. */
export interface GetWorkflowStepRequest {
  /** `xs:int` */
  readonly WorkflowStepId?: number;
}

/** The request of AddAfterWorkflowStep. */
export interface AddAfterWorkflowStepRequest {
  /** `xs:int` */
  readonly WorkflowStepId?: number;
  /** `WorkflowStepBase` */
  readonly SubStep?: $rt.Draft<AnyWorkflowStepBase> | null;
}

/** The request of CreateDefaultWorkflowStepFromType. */
export interface CreateDefaultWorkflowStepFromTypeRequest {
  /** `WorkflowStepType` */
  readonly StepType?: WorkflowStepType;
}

/** The request of CreateDefaultWorkflowStepOptionFromType. */
export interface CreateDefaultWorkflowStepOptionFromTypeRequest {
  /** `WorkflowSplitOptionType` */
  readonly OptionType?: WorkflowSplitOptionType;
}

/** The request of GetWorkflowStepOption. */
export interface GetWorkflowStepOptionRequest {
  /** `xs:int` */
  readonly WorkflowStepOptionId?: number;
}

/** The request of GetWorkflowTrigger. */
export interface GetWorkflowTriggerRequest {
  /** `xs:int` */
  readonly WorkflowTriggerId?: number;
}

/** The request of GetWorkflowWaitForAction. */
export interface GetWorkflowWaitForActionRequest {
  /** `xs:int` */
  readonly WorkflowWaitForActionId?: number;
}

export const EmailFlow$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EmailFlow",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EmailFlowId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Status", () => WorkflowDefinitionStatus$, "?"],
    ["JumpToFinish", $xs.boolean, "?"],
    ["StartOnlyOnce", $xs.boolean, "?"],
    ["OverrideConsentSubscription", $xs.boolean, "?"],
    ["FromType", () => EmailFromType$, "?"],
    ["FromName", $xs.string, "?nil"],
    ["FromAddr", $xs.string, "?nil"],
    ["ReplyToType", () => EmailReplyToType$, "?"],
    ["ReplyToAddr", $xs.string, "?nil"],
    ["ReplyToName", $xs.string, "?nil"],
    ["SmsSender", $xs.string, "?nil"],
    ["UseGoogleAnalytics", $xs.boolean, "?"],
    ["GaSource", $xs.string, "?nil"],
    ["GaCampaign", $xs.string, "?nil"],
    ["UseTimeframe", $xs.boolean, "?"],
    ["SelectedDays", () => Weekday$, "?"],
    ["TimeframeStart", $xs.string, "?nil"],
    ["TimeframeEnd", $xs.string, "?nil"],
    ["UseWorkflowStart", $xs.boolean, "?"],
    ["WorkflowStart", $xs.string, "?nil"],
    ["UseEnrollmentEnd", $xs.boolean, "?"],
    ["EnrollmentEnd", $xs.string, "?nil"],
    ["RemoveFromFlows", () => ArrayOfint$, "?nil"],
    ["TzLocation", () => TimeZoneData$, "?nil"],
    ["Folder", () => HierarchyEntity$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["ShipmentType", () => MDOListItem$, "?nil"],
    ["Steps", () => ArrayOfWorkflowStepBase$, "?nil"],
    ["Triggers", () => ArrayOfWorkflowTrigger$, "?nil"],
    ["Goals", () => ArrayOfWorkflowGoal$, "?nil"],
    ["Filter", () => WorkflowFilter$, "?nil"],
    ["BlockLists", () => ArrayOfint$, "?nil"],
    ["ContentInfo", () => ArrayOfWorkflowContentInfo$, "?nil"],
    ["ExitFlowId", $xs.int, "?"],
    ["ExitSuccessFlowId", $xs.int, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["VisibleFor", () => ArrayOfVisibleFor$, "?nil"],
  ],
};

export const EmailFromType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EmailFromType",
  namespace: $ns0,
  names: ["FromOnlySpecified", "FromSalesContact", "FromSupportContact"],
  zero: "FromOnlySpecified",
};

export const EmailReplyToType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EmailReplyToType",
  namespace: $ns0,
  names: ["ReplyToOnlySpecified", "ReplyToSalesContact", "ReplyToSupportContact", "ReplyToEmpty"],
  zero: "ReplyToOnlySpecified",
};

export const FreeBusy$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FreeBusy",
  namespace: $ns0,
  names: ["Busy", "Free"],
  zero: "Busy",
};

export const WorkflowActionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowActionType",
  namespace: $ns0,
  names: ["None", "FirstAvailable", "FirstAvailableAfter", "Today", "After", "Estimated"],
  zero: "None",
};

export const WorkflowContentInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowContentInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["WorkflowContentType", () => WorkflowContentType$, "?"],
    ["Id", $xs.int, "?"],
    ["Actions", $xs.boolean, "?"],
  ],
};

export const ArrayOfWorkflowContentInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWorkflowContentInfo", namespace: $ns0, item: ["WorkflowContentInfo", () => WorkflowContentInfo$, "*nil"] };

export const WorkflowContentType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowContentType",
  namespace: $ns0,
  names: ["None", "Message", "Form", "Link"],
  zero: "None",
};

export const WorkflowDefinitionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowDefinitionStatus",
  namespace: $ns0,
  names: ["None", "Stopped", "Paused", "Running"],
  zero: "None",
};

export const WorkflowEvent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowEvent",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EventType", () => WorkflowEventType$, "?"],
    ["Attributes", $xs.string, "?nil"],
  ],
};

export const WorkflowEventResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowEventResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EventType", () => WorkflowEventType$, "?"],
    ["Attributes", $xs.string, "?nil"],
  ],
};

export const WorkflowEventType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowEventType",
  namespace: $ns0,
  names: ["None", "Run", "PersonCreated", "PersonUpdated", "AddedToProject", "CreatedRequest", "LinkClicked", "AddedToSelection", "FormSubmitted", "AddedMessage", "StartedChat", "OrderPlaced", "SaleCreated", "SaleSold", "SaleLost"],
  zero: "None",
};

export const WorkflowFilter$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowFilter",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const WorkflowGoal$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowGoal",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["WorkflowGoalId", $xs.int, "?"],
    ["WorkflowId", $xs.int, "?"],
    ["GoalType", () => WorkflowGoalType$, "?"],
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const ArrayOfWorkflowGoal$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWorkflowGoal", namespace: $ns0, item: ["WorkflowGoal", () => WorkflowGoal$, "*nil"] };

export const WorkflowGoalType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowGoalType",
  namespace: $ns0,
  names: ["None", "PersonUpdated", "SaleCreatedOnPerson", "SaleCreatedOnCompany", "AppointmentCreated", "AddedToProject", "AddedToSelection", "FormSubmitted", "HadChat", "LinkClicked", "RequestCreated"],
  zero: "None",
};

export const WorkflowNotifyEmailType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowNotifyEmailType",
  namespace: $ns0,
  names: ["OurContact", "OurServiceContact", "SpecificEmailAddress"],
  zero: "OurContact",
};

export const WorkflowNotifySMSType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowNotifySMSType",
  namespace: $ns0,
  names: ["OurContact", "OurServiceContact", "SpecificPhoneNumbers"],
  zero: "OurContact",
};

export const WorkflowOwnerType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowOwnerType",
  namespace: $ns0,
  names: ["None", "Specified", "OurContact", "OurSupportContact"],
  zero: "None",
};

export const WorkflowSplitOptionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowSplitOptionType",
  namespace: $ns0,
  names: ["None", "PersonData", "FormSubmission", "LinkClicked", "ProjectMembership", "SelectionMembership", "FormData"],
  zero: "None",
};

export const WorkflowStepAddToList$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepAddToList",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["Selection", $xs.int, "?"],
    ["Project", $xs.int, "?"],
  ],
};

export const WorkflowStepBase$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepBase",
  namespace: $ns0,
  derived: () => [WorkflowStepAddToList$, WorkflowStepCreateFollowUp$, WorkflowStepCreateRequest$, WorkflowStepCreateSale$, WorkflowStepDistributeToOwner$, WorkflowStepNotifyByEmail$, WorkflowStepNotifyBySMS$, WorkflowStepRemoveFromList$, WorkflowStepRunScript$, WorkflowStepSendEmail$, WorkflowStepSendSMS$, WorkflowStepSplit$, WorkflowStepUpdateParticipant$, WorkflowStepWaitForAction$, WorkflowStepWaitForTime$],
  members: [
    ["WorkflowStepId", $xs.int, "?"],
    ["WorkflowId", $xs.int, "?"],
    ["StepType", () => WorkflowStepType$, "?"],
    ["Rank", $xs.int, "?"],
  ],
};

export const ArrayOfWorkflowStepBase$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWorkflowStepBase", namespace: $ns0, item: ["WorkflowStepBase", () => WorkflowStepBase$, "*nil"] };

export const WorkflowStepCreateFollowUp$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepCreateFollowUp",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["Title", $xs.string, "?nil"],
    ["FollowUpType", $xs.int, "?"],
    ["Project", $xs.int, "?"],
    ["Completed", $xs.boolean, "?"],
    ["ActionType", () => WorkflowActionType$, "?"],
    ["ActionTime", $xs.int, "?"],
    ["ActionTimeUnit", () => WorkflowTimeWaitIntervalType$, "?"],
    ["Duration", $xs.int, "?"],
    ["Availability", () => FreeBusy$, "?"],
    ["OwnerType", () => WorkflowOwnerType$, "?"],
    ["Agenda", $xs.string, "?nil"],
    ["Owner", $xs.int, "?"],
  ],
};

export const WorkflowStepCreateRequest$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepCreateRequest",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["Title", $xs.string, "?nil"],
    ["RequestType", $xs.int, "?"],
    ["Category", $xs.int, "?"],
    ["Priority", $xs.int, "?"],
    ["TicketStatus", $xs.int, "?"],
    ["Message", $xs.string, "?nil"],
    ["Owner", $xs.int, "?"],
  ],
};

export const WorkflowStepCreateSale$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepCreateSale",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["Title", $xs.string, "?nil"],
    ["SaleType", $xs.int, "?"],
    ["Stage", $xs.int, "?"],
    ["Amount", $xs.double, "?"],
    ["Currency", $xs.int, "?"],
    ["Description", $xs.string, "?nil"],
    ["Project", $xs.int, "?"],
    ["ActionType", () => WorkflowActionType$, "?"],
    ["ActionTime", $xs.int, "?"],
    ["ActionTimeUnit", () => WorkflowTimeWaitIntervalType$, "?"],
    ["Date", $xs.dateTime, "?"],
    ["Owner", $xs.int, "?"],
    ["Source", $xs.int, "?"],
  ],
};

export const WorkflowStepDistributeToOwner$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepDistributeToOwner",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["OnlyToUnassigned", $xs.boolean, "?"],
    ["Associates", () => ArrayOfint$, "?nil"],
    ["UserGroups", () => ArrayOfint$, "?nil"],
    ["DistributeQueue", () => ArrayOfint$, "?nil"],
    ["DefaultAssociate", $xs.int, "?"],
  ],
};

export const WorkflowStepNotifyByEmail$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepNotifyByEmail",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["To", () => WorkflowNotifyEmailType$, "?"],
    ["SpecificEmailAddresses", () => ArrayOfstring$, "?nil"],
    ["Subject", $xs.string, "?nil"],
    ["Text", $xs.string, "?nil"],
  ],
};

export const WorkflowStepNotifyBySMS$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepNotifyBySMS",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["To", () => WorkflowNotifySMSType$, "?"],
    ["SpecificPhoneNumbers", () => ArrayOfstring$, "?nil"],
    ["From", $xs.string, "?nil"],
    ["Text", $xs.string, "?nil"],
  ],
};

export const WorkflowStepOptionBase$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionBase",
  namespace: $ns0,
  derived: () => [WorkflowStepOptionFormData$, WorkflowStepOptionFormSubmission$, WorkflowStepOptionLinkClicked$, WorkflowStepOptionPersonData$, WorkflowStepOptionProjectMembership$, WorkflowStepOptionSelectionMembership$],
  members: [
    ["OptionType", () => WorkflowSplitOptionType$, "?"],
    ["WorkflowStepOptionId", $xs.int, "?"],
    ["WorkflowStepId", $xs.int, "?"],
    ["WorkflowId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["Steps", () => ArrayOfWorkflowStepBase$, "?nil"],
  ],
};

export const ArrayOfWorkflowStepOptionBase$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWorkflowStepOptionBase", namespace: $ns0, item: ["WorkflowStepOptionBase", () => WorkflowStepOptionBase$, "*nil"] };

export const WorkflowStepOptionFormData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionFormData",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["FormId", $xs.int, "?"],
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const WorkflowStepOptionFormSubmission$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionFormSubmission",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["FormId", $xs.int, "?"],
  ],
};

export const WorkflowStepOptionLinkClicked$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionLinkClicked",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["LinkId", $xs.int, "?"],
  ],
};

export const WorkflowStepOptionPersonData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionPersonData",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const WorkflowStepOptionProjectMembership$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionProjectMembership",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["ProjectId", $xs.int, "?"],
  ],
};

export const WorkflowStepOptionSelectionMembership$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionSelectionMembership",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["SelectionId", $xs.int, "?"],
  ],
};

export const WorkflowStepRemoveFromList$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepRemoveFromList",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["Selection", $xs.int, "?"],
    ["Project", $xs.int, "?"],
  ],
};

export const WorkflowStepRunScript$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepRunScript",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["ScriptId", $xs.int, "?"],
  ],
};

export const WorkflowStepSendEmail$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepSendEmail",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["Subject", $xs.string, "?nil"],
    ["Attachments", () => ArrayOfint$, "?nil"],
    ["ShipmentId", $xs.int, "?"],
  ],
};

export const WorkflowStepSendSMS$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepSendSMS",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["From", $xs.string, "?nil"],
    ["Text", $xs.string, "?nil"],
    ["Exit", $xs.boolean, "?"],
  ],
};

export const WorkflowStepSplit$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepSplit",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["SplitName", $xs.string, "?nil"],
    ["SplitOptionType", () => WorkflowSplitOptionType$, "?"],
    ["ShipmentId", $xs.int, "?"],
    ["Options", () => ArrayOfWorkflowStepOptionBase$, "?nil"],
    ["ExitFlow", $xs.boolean, "?"],
    ["ExitToFlowId", $xs.int, "?"],
    ["ExitToSelectionId", $xs.int, "?"],
  ],
};

export const WorkflowStepType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowStepType",
  namespace: $ns0,
  names: ["None", "SendEmail", "SendSMS", "WaitForTime", "WaitForAction", "Split", "UpdateParticipant", "AddToList", "RemoveFromList", "CreateRequest", "CreateFollowUp", "CreateSale", "NotifyByEmail", "NotifyBySMS", "RunScript", "DistributeToOwner"],
  zero: "None",
};

export const WorkflowStepUpdateParticipant$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepUpdateParticipant",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["Description", $xs.string, "?nil"],
    ["FieldValuesPerson", () => ArrayOfFieldValueInfo$, "?nil"],
    ["FieldValuesCompany", () => ArrayOfFieldValueInfo$, "?nil"],
  ],
};

export const WorkflowStepWaitForAction$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepWaitForAction",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["ExitFlow", $xs.boolean, "?"],
    ["ExitToFlowId", $xs.int, "?"],
    ["ExitToSelectionId", $xs.int, "?"],
    ["ActionTimeout", $xs.int, "?"],
    ["WaitForTimeout", $xs.boolean, "?"],
    ["TimeoutIntervalType", () => WorkflowTimeWaitIntervalType$, "?"],
    ["Actions", () => ArrayOfWorkflowWaitForAction$, "?nil"],
  ],
};

export const WorkflowStepWaitForTime$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepWaitForTime",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["TimeWaitAlgorithm", () => WorkflowTimeWaitAlgorithm$, "?"],
    ["NumIntervals", $xs.int, "?"],
    ["IntervalType", () => WorkflowTimeWaitIntervalType$, "?"],
    ["Until", $xs.string, "?nil"],
  ],
};

export const WorkflowTimeWaitAlgorithm$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowTimeWaitAlgorithm",
  namespace: $ns0,
  names: ["None", "NumIntervals", "UntilSpecified", "UntilDateField"],
  zero: "None",
};

export const WorkflowTimeWaitIntervalType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowTimeWaitIntervalType",
  namespace: $ns0,
  names: ["None", "Seconds", "Minutes", "Hours", "WorkingDays", "Days", "Weeks"],
  zero: "None",
};

export const WorkflowTrigger$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowTrigger",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["WorkflowTriggerId", $xs.int, "?"],
    ["WorkflowId", $xs.int, "?"],
    ["TriggerType", () => WorkflowTriggerType$, "?"],
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const ArrayOfWorkflowTrigger$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWorkflowTrigger", namespace: $ns0, item: ["WorkflowTrigger", () => WorkflowTrigger$, "*nil"] };

export const WorkflowTriggerType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowTriggerType",
  namespace: $ns0,
  names: ["None", "PersonCreated", "PersonUpdated", "AddedToProject", "CreatedRequest", "LinkClicked", "AddedToSelection", "FormSubmitted", "AddedMessage", "StartedChat", "OrderPlaced", "SaleCreated", "SaleSold", "SaleLost"],
  zero: "None",
};

export const WorkflowWaitForAction$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowWaitForAction",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["WorkflowWaitForActionId", $xs.int, "?"],
    ["WorkflowStepId", $xs.int, "?"],
    ["WorkflowId", $xs.int, "?"],
    ["Rank", $xs.int, "?"],
    ["ActionType", () => WorkflowWaitForActionType$, "?"],
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const ArrayOfWorkflowWaitForAction$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWorkflowWaitForAction", namespace: $ns0, item: ["WorkflowWaitForAction", () => WorkflowWaitForAction$, "*nil"] };

export const WorkflowWaitForActionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowWaitForActionType",
  namespace: $ns0,
  names: ["None", "LinkClicked", "FormSubmitted"],
  zero: "None",
};

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

export interface WorkflowAgent extends IWorkflowAgent {}
export const WorkflowAgent: $rt.ClientOf<WorkflowAgent> = /* @__PURE__ */ $client(WorkflowAgent$);
