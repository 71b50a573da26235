/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0, type ArchiveRestrictionGroup, ArrayOfArchiveRestrictionGroup$, ArrayOfFieldValueInfo$, ArrayOfVisibleFor$, ArrayOfboolean$, ArrayOfint$, ArrayOfstring$, type Associate, Associate$, type Carrier, Carrier$, type FencingInfo, FencingInfo$, type FieldValueInfo, type HierarchyEntity, HierarchyEntity$, type MDOListItem, MDOListItem$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, type TimeZoneData, TimeZoneData$, type VisibleFor, type Weekday, Weekday$ } from "../carriers.js";

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

export interface EmailFlow extends Carrier {
  /** `xs:int` */
  EmailFlowId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `WorkflowDefinitionStatus` */
  Status: WorkflowDefinitionStatus;
  /** `xs:boolean` */
  JumpToFinish: boolean;
  /** `xs:boolean` */
  StartOnlyOnce: boolean;
  /** `xs:boolean` */
  OverrideConsentSubscription: boolean;
  /** `EmailFromType` */
  FromType: EmailFromType;
  /** `xs:string` */
  FromName: string | null;
  /** `xs:string` */
  FromAddr: string | null;
  /** `EmailReplyToType` */
  ReplyToType: EmailReplyToType;
  /** `xs:string` */
  ReplyToAddr: string | null;
  /** `xs:string` */
  ReplyToName: string | null;
  /** `xs:string` */
  SmsSender: string | null;
  /** `xs:boolean` */
  UseGoogleAnalytics: boolean;
  /** `xs:string` */
  GaSource: string | null;
  /** `xs:string` */
  GaCampaign: string | null;
  /** `xs:boolean` */
  UseTimeframe: boolean;
  /** `Weekday` */
  SelectedDays: Weekday[];
  /** `xs:string` */
  TimeframeStart: string | null;
  /** `xs:string` */
  TimeframeEnd: string | null;
  /** `xs:boolean` */
  UseWorkflowStart: boolean;
  /** `xs:string` */
  WorkflowStart: string | null;
  /** `xs:boolean` */
  UseEnrollmentEnd: boolean;
  /** `xs:string` */
  EnrollmentEnd: string | null;
  /** `ArrayOfint` */
  RemoveFromFlows: number[] | null;
  /** `TimeZoneData` */
  TzLocation: TimeZoneData | null;
  /** `HierarchyEntity` */
  Folder: HierarchyEntity | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `MDOListItem` */
  ShipmentType: MDOListItem | null;
  /** `ArrayOfWorkflowStepBase` */
  Steps: (AnyWorkflowStepBase | null)[] | null;
  /** `ArrayOfWorkflowTrigger` */
  Triggers: (WorkflowTrigger | null)[] | null;
  /** `ArrayOfWorkflowGoal` */
  Goals: (WorkflowGoal | null)[] | null;
  /** `WorkflowFilter` */
  Filter: WorkflowFilter | null;
  /** `ArrayOfint` */
  BlockLists: number[] | null;
  /** `ArrayOfWorkflowContentInfo` */
  ContentInfo: (WorkflowContentInfo | null)[] | null;
  /** `xs:int` */
  ExitFlowId: number;
  /** `xs:int` */
  ExitSuccessFlowId: number;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `ArrayOfVisibleFor` */
  VisibleFor: (VisibleFor | null)[] | null;
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

export const EmailFromType = {
  FromOnlySpecified: "FromOnlySpecified",
  FromSalesContact: "FromSalesContact",
  FromSupportContact: "FromSupportContact",
} as const;
export type EmailFromType = (typeof EmailFromType)[keyof typeof EmailFromType] | $rt.UnknownName<"EmailFromType">;
export const EmailFromType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EmailFromType",
  namespace: $ns0,
  values: EmailFromType,
  zero: "FromOnlySpecified",
};

export const EmailReplyToType = {
  ReplyToOnlySpecified: "ReplyToOnlySpecified",
  ReplyToSalesContact: "ReplyToSalesContact",
  ReplyToSupportContact: "ReplyToSupportContact",
  ReplyToEmpty: "ReplyToEmpty",
} as const;
export type EmailReplyToType = (typeof EmailReplyToType)[keyof typeof EmailReplyToType] | $rt.UnknownName<"EmailReplyToType">;
export const EmailReplyToType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "EmailReplyToType",
  namespace: $ns0,
  values: EmailReplyToType,
  zero: "ReplyToOnlySpecified",
};

export const FreeBusy = {
  Busy: "Busy",
  Free: "Free",
} as const;
export type FreeBusy = (typeof FreeBusy)[keyof typeof FreeBusy] | $rt.UnknownName<"FreeBusy">;
export const FreeBusy$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FreeBusy",
  namespace: $ns0,
  values: FreeBusy,
  zero: "Busy",
};

export const WorkflowActionType = {
  None: "None",
  FirstAvailable: "FirstAvailable",
  FirstAvailableAfter: "FirstAvailableAfter",
  Today: "Today",
  After: "After",
  Estimated: "Estimated",
} as const;
export type WorkflowActionType = (typeof WorkflowActionType)[keyof typeof WorkflowActionType] | $rt.UnknownName<"WorkflowActionType">;
export const WorkflowActionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowActionType",
  namespace: $ns0,
  values: WorkflowActionType,
  zero: "None",
};

export interface WorkflowContentInfo extends Carrier {
  /** `WorkflowContentType` */
  WorkflowContentType: WorkflowContentType;
  /** `xs:int` */
  Id: number;
  /** `xs:boolean` */
  Actions: boolean;
}
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

export const ArrayOfWorkflowContentInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWorkflowContentInfo",
  namespace: $ns0,
  item: ["WorkflowContentInfo", () => WorkflowContentInfo$, "*nil"],
};

export const WorkflowContentType = {
  None: "None",
  Message: "Message",
  Form: "Form",
  Link: "Link",
} as const;
export type WorkflowContentType = (typeof WorkflowContentType)[keyof typeof WorkflowContentType] | $rt.UnknownName<"WorkflowContentType">;
export const WorkflowContentType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowContentType",
  namespace: $ns0,
  values: WorkflowContentType,
  zero: "None",
};

export const WorkflowDefinitionStatus = {
  None: "None",
  Stopped: "Stopped",
  Paused: "Paused",
  Running: "Running",
} as const;
export type WorkflowDefinitionStatus = (typeof WorkflowDefinitionStatus)[keyof typeof WorkflowDefinitionStatus] | $rt.UnknownName<"WorkflowDefinitionStatus">;
export const WorkflowDefinitionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowDefinitionStatus",
  namespace: $ns0,
  values: WorkflowDefinitionStatus,
  zero: "None",
};

export interface WorkflowEvent extends Carrier {
  /** `WorkflowEventType` */
  EventType: WorkflowEventType;
  /** `xs:string` */
  Attributes: string | null;
}
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

export interface WorkflowEventResult extends Carrier {
  /** `WorkflowEventType` */
  EventType: WorkflowEventType;
  /** `xs:string` */
  Attributes: string | null;
}
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

export const WorkflowEventType = {
  None: "None",
  Run: "Run",
  PersonCreated: "PersonCreated",
  PersonUpdated: "PersonUpdated",
  AddedToProject: "AddedToProject",
  CreatedRequest: "CreatedRequest",
  LinkClicked: "LinkClicked",
  AddedToSelection: "AddedToSelection",
  FormSubmitted: "FormSubmitted",
  AddedMessage: "AddedMessage",
  StartedChat: "StartedChat",
  OrderPlaced: "OrderPlaced",
  SaleCreated: "SaleCreated",
  SaleSold: "SaleSold",
  SaleLost: "SaleLost",
} as const;
export type WorkflowEventType = (typeof WorkflowEventType)[keyof typeof WorkflowEventType] | $rt.UnknownName<"WorkflowEventType">;
export const WorkflowEventType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowEventType",
  namespace: $ns0,
  values: WorkflowEventType,
  zero: "None",
};

export interface WorkflowFilter extends Carrier {
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}
export const WorkflowFilter$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowFilter",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export interface WorkflowGoal extends Carrier {
  /** `xs:int` */
  WorkflowGoalId: number;
  /** `xs:int` */
  WorkflowId: number;
  /** `WorkflowGoalType` */
  GoalType: WorkflowGoalType;
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}
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

export const ArrayOfWorkflowGoal$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWorkflowGoal",
  namespace: $ns0,
  item: ["WorkflowGoal", () => WorkflowGoal$, "*nil"],
};

export const WorkflowGoalType = {
  None: "None",
  PersonUpdated: "PersonUpdated",
  SaleCreatedOnPerson: "SaleCreatedOnPerson",
  SaleCreatedOnCompany: "SaleCreatedOnCompany",
  AppointmentCreated: "AppointmentCreated",
  AddedToProject: "AddedToProject",
  AddedToSelection: "AddedToSelection",
  FormSubmitted: "FormSubmitted",
  HadChat: "HadChat",
  LinkClicked: "LinkClicked",
  RequestCreated: "RequestCreated",
} as const;
export type WorkflowGoalType = (typeof WorkflowGoalType)[keyof typeof WorkflowGoalType] | $rt.UnknownName<"WorkflowGoalType">;
export const WorkflowGoalType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowGoalType",
  namespace: $ns0,
  values: WorkflowGoalType,
  zero: "None",
};

export const WorkflowNotifyEmailType = {
  OurContact: "OurContact",
  OurServiceContact: "OurServiceContact",
  SpecificEmailAddress: "SpecificEmailAddress",
} as const;
export type WorkflowNotifyEmailType = (typeof WorkflowNotifyEmailType)[keyof typeof WorkflowNotifyEmailType] | $rt.UnknownName<"WorkflowNotifyEmailType">;
export const WorkflowNotifyEmailType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowNotifyEmailType",
  namespace: $ns0,
  values: WorkflowNotifyEmailType,
  zero: "OurContact",
};

export const WorkflowNotifySMSType = {
  OurContact: "OurContact",
  OurServiceContact: "OurServiceContact",
  SpecificPhoneNumbers: "SpecificPhoneNumbers",
} as const;
export type WorkflowNotifySMSType = (typeof WorkflowNotifySMSType)[keyof typeof WorkflowNotifySMSType] | $rt.UnknownName<"WorkflowNotifySMSType">;
export const WorkflowNotifySMSType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowNotifySMSType",
  namespace: $ns0,
  values: WorkflowNotifySMSType,
  zero: "OurContact",
};

export const WorkflowOwnerType = {
  None: "None",
  Specified: "Specified",
  OurContact: "OurContact",
  OurSupportContact: "OurSupportContact",
} as const;
export type WorkflowOwnerType = (typeof WorkflowOwnerType)[keyof typeof WorkflowOwnerType] | $rt.UnknownName<"WorkflowOwnerType">;
export const WorkflowOwnerType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowOwnerType",
  namespace: $ns0,
  values: WorkflowOwnerType,
  zero: "None",
};

export const WorkflowSplitOptionType = {
  None: "None",
  PersonData: "PersonData",
  FormSubmission: "FormSubmission",
  LinkClicked: "LinkClicked",
  ProjectMembership: "ProjectMembership",
  SelectionMembership: "SelectionMembership",
  FormData: "FormData",
} as const;
export type WorkflowSplitOptionType = (typeof WorkflowSplitOptionType)[keyof typeof WorkflowSplitOptionType] | $rt.UnknownName<"WorkflowSplitOptionType">;
export const WorkflowSplitOptionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowSplitOptionType",
  namespace: $ns0,
  values: WorkflowSplitOptionType,
  zero: "None",
};

export interface WorkflowStepAddToList extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepAddToList";
  /** `xs:int` */
  Selection: number;
  /** `xs:int` */
  Project: number;
}
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

export interface WorkflowStepBase {
  $type: "WorkflowStepBase";
  /** `xs:int` */
  WorkflowStepId: number;
  /** `xs:int` */
  WorkflowId: number;
  /** `WorkflowStepType` */
  StepType: WorkflowStepType;
  /** `xs:int` */
  Rank: number;
}
/** WorkflowStepBase, or one of the carriers derived from it: `$type` tells which. */
export type AnyWorkflowStepBase = WorkflowStepBase | WorkflowStepAddToList | WorkflowStepCreateFollowUp | WorkflowStepCreateRequest | WorkflowStepCreateSale | WorkflowStepDistributeToOwner | WorkflowStepNotifyByEmail | WorkflowStepNotifyBySMS | WorkflowStepRemoveFromList | WorkflowStepRunScript | WorkflowStepSendEmail | WorkflowStepSendSMS | WorkflowStepSplit | WorkflowStepUpdateParticipant | WorkflowStepWaitForAction | WorkflowStepWaitForTime;
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

export const ArrayOfWorkflowStepBase$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWorkflowStepBase",
  namespace: $ns0,
  item: ["WorkflowStepBase", () => WorkflowStepBase$, "*nil"],
};

export interface WorkflowStepCreateFollowUp extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepCreateFollowUp";
  /** `xs:string` */
  Title: string | null;
  /** `xs:int` */
  FollowUpType: number;
  /** `xs:int` */
  Project: number;
  /** `xs:boolean` */
  Completed: boolean;
  /** `WorkflowActionType` */
  ActionType: WorkflowActionType;
  /** `xs:int` */
  ActionTime: number;
  /** `WorkflowTimeWaitIntervalType` */
  ActionTimeUnit: WorkflowTimeWaitIntervalType;
  /** `xs:int` */
  Duration: number;
  /** `FreeBusy` */
  Availability: FreeBusy;
  /** `WorkflowOwnerType` */
  OwnerType: WorkflowOwnerType;
  /** `xs:string` */
  Agenda: string | null;
  /** `xs:int` */
  Owner: number;
}
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

export interface WorkflowStepCreateRequest extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepCreateRequest";
  /** `xs:string` */
  Title: string | null;
  /** `xs:int` */
  RequestType: number;
  /** `xs:int` */
  Category: number;
  /** `xs:int` */
  Priority: number;
  /** `xs:int` */
  TicketStatus: number;
  /** `xs:string` */
  Message: string | null;
  /** `xs:int` */
  Owner: number;
}
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

export interface WorkflowStepCreateSale extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepCreateSale";
  /** `xs:string` */
  Title: string | null;
  /** `xs:int` */
  SaleType: number;
  /** `xs:int` */
  Stage: number;
  /** `xs:double` */
  Amount: number;
  /** `xs:int` */
  Currency: number;
  /** `xs:string` */
  Description: string | null;
  /** `xs:int` */
  Project: number;
  /** `WorkflowActionType` */
  ActionType: WorkflowActionType;
  /** `xs:int` */
  ActionTime: number;
  /** `WorkflowTimeWaitIntervalType` */
  ActionTimeUnit: WorkflowTimeWaitIntervalType;
  /** `xs:dateTime` */
  Date: string;
  /** `xs:int` */
  Owner: number;
  /** `xs:int` */
  Source: number;
}
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

export interface WorkflowStepDistributeToOwner extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepDistributeToOwner";
  /** `xs:boolean` */
  OnlyToUnassigned: boolean;
  /** `ArrayOfint` */
  Associates: number[] | null;
  /** `ArrayOfint` */
  UserGroups: number[] | null;
  /** `ArrayOfint` */
  DistributeQueue: number[] | null;
  /** `xs:int` */
  DefaultAssociate: number;
}
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

export interface WorkflowStepNotifyByEmail extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepNotifyByEmail";
  /** `WorkflowNotifyEmailType` */
  To: WorkflowNotifyEmailType;
  /** `ArrayOfstring` */
  SpecificEmailAddresses: (string | null)[] | null;
  /** `xs:string` */
  Subject: string | null;
  /** `xs:string` */
  Text: string | null;
}
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

export interface WorkflowStepNotifyBySMS extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepNotifyBySMS";
  /** `WorkflowNotifySMSType` */
  To: WorkflowNotifySMSType;
  /** `ArrayOfstring` */
  SpecificPhoneNumbers: (string | null)[] | null;
  /** `xs:string` */
  From: string | null;
  /** `xs:string` */
  Text: string | null;
}
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

export interface WorkflowStepOptionBase {
  $type: "WorkflowStepOptionBase";
  /** `WorkflowSplitOptionType` */
  OptionType: WorkflowSplitOptionType;
  /** `xs:int` */
  WorkflowStepOptionId: number;
  /** `xs:int` */
  WorkflowStepId: number;
  /** `xs:int` */
  WorkflowId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  Rank: number;
  /** `ArrayOfWorkflowStepBase` */
  Steps: (AnyWorkflowStepBase | null)[] | null;
}
/** WorkflowStepOptionBase, or one of the carriers derived from it: `$type` tells which. */
export type AnyWorkflowStepOptionBase = WorkflowStepOptionBase | WorkflowStepOptionFormData | WorkflowStepOptionFormSubmission | WorkflowStepOptionLinkClicked | WorkflowStepOptionPersonData | WorkflowStepOptionProjectMembership | WorkflowStepOptionSelectionMembership;
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

export const ArrayOfWorkflowStepOptionBase$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWorkflowStepOptionBase",
  namespace: $ns0,
  item: ["WorkflowStepOptionBase", () => WorkflowStepOptionBase$, "*nil"],
};

export interface WorkflowStepOptionFormData extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionFormData";
  /** `xs:int` */
  FormId: number;
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}
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

export interface WorkflowStepOptionFormSubmission extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionFormSubmission";
  /** `xs:int` */
  FormId: number;
}
export const WorkflowStepOptionFormSubmission$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionFormSubmission",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["FormId", $xs.int, "?"],
  ],
};

export interface WorkflowStepOptionLinkClicked extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionLinkClicked";
  /** `xs:int` */
  LinkId: number;
}
export const WorkflowStepOptionLinkClicked$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionLinkClicked",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["LinkId", $xs.int, "?"],
  ],
};

export interface WorkflowStepOptionPersonData extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionPersonData";
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}
export const WorkflowStepOptionPersonData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionPersonData",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export interface WorkflowStepOptionProjectMembership extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionProjectMembership";
  /** `xs:int` */
  ProjectId: number;
}
export const WorkflowStepOptionProjectMembership$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionProjectMembership",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["ProjectId", $xs.int, "?"],
  ],
};

export interface WorkflowStepOptionSelectionMembership extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionSelectionMembership";
  /** `xs:int` */
  SelectionId: number;
}
export const WorkflowStepOptionSelectionMembership$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepOptionSelectionMembership",
  namespace: $ns0,
  base: () => WorkflowStepOptionBase$,
  members: [
    ["SelectionId", $xs.int, "?"],
  ],
};

export interface WorkflowStepRemoveFromList extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepRemoveFromList";
  /** `xs:int` */
  Selection: number;
  /** `xs:int` */
  Project: number;
}
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

export interface WorkflowStepRunScript extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepRunScript";
  /** `xs:int` */
  ScriptId: number;
}
export const WorkflowStepRunScript$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WorkflowStepRunScript",
  namespace: $ns0,
  base: () => WorkflowStepBase$,
  members: [
    ["ScriptId", $xs.int, "?"],
  ],
};

export interface WorkflowStepSendEmail extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepSendEmail";
  /** `xs:string` */
  Subject: string | null;
  /** `ArrayOfint` */
  Attachments: number[] | null;
  /** `xs:int` */
  ShipmentId: number;
}
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

export interface WorkflowStepSendSMS extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepSendSMS";
  /** `xs:string` */
  From: string | null;
  /** `xs:string` */
  Text: string | null;
  /** `xs:boolean` */
  Exit: boolean;
}
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

export interface WorkflowStepSplit extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepSplit";
  /** `xs:string` */
  SplitName: string | null;
  /** `WorkflowSplitOptionType` */
  SplitOptionType: WorkflowSplitOptionType;
  /** `xs:int` */
  ShipmentId: number;
  /** `ArrayOfWorkflowStepOptionBase` */
  Options: (AnyWorkflowStepOptionBase | null)[] | null;
  /** `xs:boolean` */
  ExitFlow: boolean;
  /** `xs:int` */
  ExitToFlowId: number;
  /** `xs:int` */
  ExitToSelectionId: number;
}
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

export const WorkflowStepType = {
  None: "None",
  SendEmail: "SendEmail",
  SendSMS: "SendSMS",
  WaitForTime: "WaitForTime",
  WaitForAction: "WaitForAction",
  Split: "Split",
  UpdateParticipant: "UpdateParticipant",
  AddToList: "AddToList",
  RemoveFromList: "RemoveFromList",
  CreateRequest: "CreateRequest",
  CreateFollowUp: "CreateFollowUp",
  CreateSale: "CreateSale",
  NotifyByEmail: "NotifyByEmail",
  NotifyBySMS: "NotifyBySMS",
  RunScript: "RunScript",
  DistributeToOwner: "DistributeToOwner",
} as const;
export type WorkflowStepType = (typeof WorkflowStepType)[keyof typeof WorkflowStepType] | $rt.UnknownName<"WorkflowStepType">;
export const WorkflowStepType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowStepType",
  namespace: $ns0,
  values: WorkflowStepType,
  zero: "None",
};

export interface WorkflowStepUpdateParticipant extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepUpdateParticipant";
  /** `xs:string` */
  Description: string | null;
  /** `ArrayOfFieldValueInfo` */
  FieldValuesPerson: (FieldValueInfo | null)[] | null;
  /** `ArrayOfFieldValueInfo` */
  FieldValuesCompany: (FieldValueInfo | null)[] | null;
}
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

export interface WorkflowStepWaitForAction extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepWaitForAction";
  /** `xs:boolean` */
  ExitFlow: boolean;
  /** `xs:int` */
  ExitToFlowId: number;
  /** `xs:int` */
  ExitToSelectionId: number;
  /** `xs:int` */
  ActionTimeout: number;
  /** `xs:boolean` */
  WaitForTimeout: boolean;
  /** `WorkflowTimeWaitIntervalType` */
  TimeoutIntervalType: WorkflowTimeWaitIntervalType;
  /** `ArrayOfWorkflowWaitForAction` */
  Actions: (WorkflowWaitForAction | null)[] | null;
}
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

export interface WorkflowStepWaitForTime extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepWaitForTime";
  /** `WorkflowTimeWaitAlgorithm` */
  TimeWaitAlgorithm: WorkflowTimeWaitAlgorithm;
  /** `xs:int` */
  NumIntervals: number;
  /** `WorkflowTimeWaitIntervalType` */
  IntervalType: WorkflowTimeWaitIntervalType;
  /** `xs:string` */
  Until: string | null;
}
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

export const WorkflowTimeWaitAlgorithm = {
  None: "None",
  NumIntervals: "NumIntervals",
  UntilSpecified: "UntilSpecified",
  UntilDateField: "UntilDateField",
} as const;
export type WorkflowTimeWaitAlgorithm = (typeof WorkflowTimeWaitAlgorithm)[keyof typeof WorkflowTimeWaitAlgorithm] | $rt.UnknownName<"WorkflowTimeWaitAlgorithm">;
export const WorkflowTimeWaitAlgorithm$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowTimeWaitAlgorithm",
  namespace: $ns0,
  values: WorkflowTimeWaitAlgorithm,
  zero: "None",
};

export const WorkflowTimeWaitIntervalType = {
  None: "None",
  Seconds: "Seconds",
  Minutes: "Minutes",
  Hours: "Hours",
  WorkingDays: "WorkingDays",
  Days: "Days",
  Weeks: "Weeks",
} as const;
export type WorkflowTimeWaitIntervalType = (typeof WorkflowTimeWaitIntervalType)[keyof typeof WorkflowTimeWaitIntervalType] | $rt.UnknownName<"WorkflowTimeWaitIntervalType">;
export const WorkflowTimeWaitIntervalType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowTimeWaitIntervalType",
  namespace: $ns0,
  values: WorkflowTimeWaitIntervalType,
  zero: "None",
};

export interface WorkflowTrigger extends Carrier {
  /** `xs:int` */
  WorkflowTriggerId: number;
  /** `xs:int` */
  WorkflowId: number;
  /** `WorkflowTriggerType` */
  TriggerType: WorkflowTriggerType;
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}
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

export const ArrayOfWorkflowTrigger$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWorkflowTrigger",
  namespace: $ns0,
  item: ["WorkflowTrigger", () => WorkflowTrigger$, "*nil"],
};

export const WorkflowTriggerType = {
  None: "None",
  PersonCreated: "PersonCreated",
  PersonUpdated: "PersonUpdated",
  AddedToProject: "AddedToProject",
  CreatedRequest: "CreatedRequest",
  LinkClicked: "LinkClicked",
  AddedToSelection: "AddedToSelection",
  FormSubmitted: "FormSubmitted",
  AddedMessage: "AddedMessage",
  StartedChat: "StartedChat",
  OrderPlaced: "OrderPlaced",
  SaleCreated: "SaleCreated",
  SaleSold: "SaleSold",
  SaleLost: "SaleLost",
} as const;
export type WorkflowTriggerType = (typeof WorkflowTriggerType)[keyof typeof WorkflowTriggerType] | $rt.UnknownName<"WorkflowTriggerType">;
export const WorkflowTriggerType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowTriggerType",
  namespace: $ns0,
  values: WorkflowTriggerType,
  zero: "None",
};

export interface WorkflowWaitForAction extends Carrier {
  /** `xs:int` */
  WorkflowWaitForActionId: number;
  /** `xs:int` */
  WorkflowStepId: number;
  /** `xs:int` */
  WorkflowId: number;
  /** `xs:int` */
  Rank: number;
  /** `WorkflowWaitForActionType` */
  ActionType: WorkflowWaitForActionType;
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}
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

export const ArrayOfWorkflowWaitForAction$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWorkflowWaitForAction",
  namespace: $ns0,
  item: ["WorkflowWaitForAction", () => WorkflowWaitForAction$, "*nil"],
};

export const WorkflowWaitForActionType = {
  None: "None",
  LinkClicked: "LinkClicked",
  FormSubmitted: "FormSubmitted",
} as const;
export type WorkflowWaitForActionType = (typeof WorkflowWaitForActionType)[keyof typeof WorkflowWaitForActionType] | $rt.UnknownName<"WorkflowWaitForActionType">;
export const WorkflowWaitForActionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WorkflowWaitForActionType",
  namespace: $ns0,
  values: WorkflowWaitForActionType,
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

export const WorkflowAgent: $rt.ClientOf<IWorkflowAgent> = /* @__PURE__ */ $client(WorkflowAgent$);
export type WorkflowAgent = IWorkflowAgent;
