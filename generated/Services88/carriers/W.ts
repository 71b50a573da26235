/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ArchiveRestrictionGroup, ArrayOfArchiveRestrictionGroup$, type Associate, Associate$ } from "./A.js";
import { type Carrier, Carrier$ } from "./C.js";
import { ArrayOfFieldValueInfo$, type FieldValueInfo, type FreeBusy, FreeBusy$ } from "./F.js";
import { ArrayOfint$ } from "./I.js";
import { ArrayOfMDOListItem$, type MDOListItem } from "./M.js";
import { type Navigation, Navigation$ } from "./N.js";
import { ArrayOfstring$, type ShowWindowState, ShowWindowState$, StringDictionary$, StringObjectDictionary$ } from "./S.js";
import { type UrlEncoding, UrlEncoding$ } from "./U.js";
import { $ns0 } from "./namespaces.js";

export interface WebAppUsage extends Carrier {
  /** `xs:int` */
  WebAppUsageId: number;
  /** `xs:int` */
  AssocId: number;
  /** `xs:dateTime` */
  Timestamp: string;
  /** `xs:string` */
  ViewState: string | null;
  /** `xs:unsignedInt` */
  AggregateCount: number;
  /** `xs:unsignedInt` */
  AggregateBin: number;
  /** `xs:unsignedInt` */
  Version: number;
}
export const WebAppUsage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WebAppUsage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["WebAppUsageId", $xs.int, "?"],
    ["AssocId", $xs.int, "?"],
    ["Timestamp", $xs.dateTime, "?"],
    ["ViewState", $xs.string, "?nil"],
    ["AggregateCount", $xs.unsignedInt, "?"],
    ["AggregateBin", $xs.unsignedInt, "?"],
    ["Version", $xs.unsignedInt, "?"],
  ],
};

export const ArrayOfWebAppUsage$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWebAppUsage",
  namespace: $ns0,
  item: ["WebAppUsage", () => WebAppUsage$, "*nil"],
};

export interface WebPanelEntity extends Carrier {
  /** `xs:int` */
  WebPanelId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  Rank: number;
  /** `UrlEncoding` */
  UrlEncoding: UrlEncoding;
  /** `Navigation` */
  VisibleIn: Navigation;
  /** `xs:boolean` */
  OnCentral: boolean;
  /** `xs:boolean` */
  OnSatellite: boolean;
  /** `xs:boolean` */
  OnTravel: boolean;
  /** `xs:boolean` */
  OnSalesMarketingWeb: boolean;
  /** `xs:boolean` */
  OnSalesMarketingPocket: boolean;
  /** `xs:boolean` */
  ShowInMenuBar: boolean;
  /** `xs:boolean` */
  ShowInToolBar: boolean;
  /** `xs:boolean` */
  ShowInAddressBar: boolean;
  /** `xs:boolean` */
  ShowInStatusBar: boolean;
  /** `xs:string` */
  WindowName: string | null;
  /** `xs:string` */
  Url: string | null;
  /** `xs:string` */
  ProgId: string | null;
  /** `xs:short` */
  Icon: number;
  /** `xs:boolean` */
  AlwaysReloadOnShow: boolean;
  /** `xs:boolean` */
  NeverReloadOnCurrentChange: boolean;
  /** `xs:string` */
  CustomObjectEntity: string | null;
}
export const WebPanelEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WebPanelEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["WebPanelId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["UrlEncoding", () => UrlEncoding$, "?"],
    ["VisibleIn", () => Navigation$, "?"],
    ["OnCentral", $xs.boolean, "?"],
    ["OnSatellite", $xs.boolean, "?"],
    ["OnTravel", $xs.boolean, "?"],
    ["OnSalesMarketingWeb", $xs.boolean, "?"],
    ["OnSalesMarketingPocket", $xs.boolean, "?"],
    ["ShowInMenuBar", $xs.boolean, "?"],
    ["ShowInToolBar", $xs.boolean, "?"],
    ["ShowInAddressBar", $xs.boolean, "?"],
    ["ShowInStatusBar", $xs.boolean, "?"],
    ["WindowName", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
    ["ProgId", $xs.string, "?nil"],
    ["Icon", $xs.short, "?"],
    ["AlwaysReloadOnShow", $xs.boolean, "?"],
    ["NeverReloadOnCurrentChange", $xs.boolean, "?"],
    ["CustomObjectEntity", $xs.string, "?nil"],
  ],
};

export const ArrayOfWebPanelEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWebPanelEntity",
  namespace: $ns0,
  item: ["WebPanelEntity", () => WebPanelEntity$, "*nil"],
};

export interface Webhook {
  /** `xs:int` */
  WebhookId: number;
  /** `xs:string` */
  Name: string | null;
  /** `ArrayOfstring` */
  Events: (string | null)[] | null;
  /** `xs:string` */
  TargetUrl: string | null;
  /** `xs:string` */
  Secret: string | null;
  /** `WebhookState` */
  State: WebhookState;
  /** `xs:string` */
  Type: string | null;
  /** `StringDictionary` */
  Headers: $rt.StringDictionary<string | null> | null;
  /** `StringObjectDictionary` */
  Properties: $rt.StringDictionary<$rt.AnyValue | null> | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `Associate` */
  RegisteredAssociate: Associate | null;
  /** `xs:dateTime` */
  Updated: string;
  /** `Associate` */
  UpdatedAssociate: Associate | null;
  /** `xs:string` */
  ErrorsEmail: string | null;
  /** `ArrayOfstring` */
  ErrorEmails: (string | null)[] | null;
  /** `ArrayOfMDOListItem` */
  ErrorAssociates: (MDOListItem | null)[] | null;
  /** `xs:string` */
  Description: string | null;
  /** `WebhookNotifyVia` */
  NotifyVia: WebhookNotifyVia[];
  /** `WebhookNotifyWhen` */
  NotifyWhen: WebhookNotifyWhen[];
  /** `xs:int` */
  TotalCalls: number;
  /** `xs:int` */
  TotalErrors: number;
  /** `xs:int` */
  ConsecutiveErrors: number;
  /** `xs:string` */
  LastError: string | null;
}
export const Webhook$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Webhook",
  namespace: $ns0,
  members: [
    ["WebhookId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Events", () => ArrayOfstring$, "?nil"],
    ["TargetUrl", $xs.string, "?nil"],
    ["Secret", $xs.string, "?nil"],
    ["State", () => WebhookState$, "?"],
    ["Type", $xs.string, "?nil"],
    ["Headers", () => StringDictionary$, "?nil"],
    ["Properties", () => StringObjectDictionary$, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociate", () => Associate$, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociate", () => Associate$, "?nil"],
    ["ErrorsEmail", $xs.string, "?nil"],
    ["ErrorEmails", () => ArrayOfstring$, "?nil"],
    ["ErrorAssociates", () => ArrayOfMDOListItem$, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["NotifyVia", () => WebhookNotifyVia$, "?"],
    ["NotifyWhen", () => WebhookNotifyWhen$, "?"],
    ["TotalCalls", $xs.int, "?"],
    ["TotalErrors", $xs.int, "?"],
    ["ConsecutiveErrors", $xs.int, "?"],
    ["LastError", $xs.string, "?nil"],
  ],
};

export const ArrayOfWebhook$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWebhook",
  namespace: $ns0,
  item: ["Webhook", () => Webhook$, "*nil"],
};

export const WebhookNotifyVia = {
  Email: "Email",
  InApp: "InApp",
} as const;
export type WebhookNotifyVia = (typeof WebhookNotifyVia)[keyof typeof WebhookNotifyVia] | $rt.UnknownName<"WebhookNotifyVia">;
export const WebhookNotifyVia$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "WebhookNotifyVia",
  namespace: $ns0,
  values: WebhookNotifyVia,
};

export const WebhookNotifyWhen = {
  FirstFailure: "FirstFailure",
  Disabling: "Disabling",
} as const;
export type WebhookNotifyWhen = (typeof WebhookNotifyWhen)[keyof typeof WebhookNotifyWhen] | $rt.UnknownName<"WebhookNotifyWhen">;
export const WebhookNotifyWhen$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "WebhookNotifyWhen",
  namespace: $ns0,
  values: WebhookNotifyWhen,
};

export interface WebhookResult extends Carrier {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  Message: string | null;
}
export const WebhookResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WebhookResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Success", $xs.boolean, "?"],
    ["Message", $xs.string, "?nil"],
  ],
};

export const WebhookState = {
  Unknown: "Unknown",
  Active: "Active",
  Stopped: "Stopped",
  TooManyErrors: "TooManyErrors",
} as const;
export type WebhookState = (typeof WebhookState)[keyof typeof WebhookState] | $rt.UnknownName<"WebhookState">;
export const WebhookState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WebhookState",
  namespace: $ns0,
  values: WebhookState,
  zero: "Unknown",
};

export const WeekOfMonth = {
  Unknown: "Unknown",
  First: "First",
  Second: "Second",
  Third: "Third",
  Fourth: "Fourth",
  Last: "Last",
} as const;
export type WeekOfMonth = (typeof WeekOfMonth)[keyof typeof WeekOfMonth] | $rt.UnknownName<"WeekOfMonth">;
export const WeekOfMonth$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WeekOfMonth",
  namespace: $ns0,
  values: WeekOfMonth,
  zero: "Unknown",
};

export const Weekday = {
  Monday: "Monday",
  Tuesday: "Tuesday",
  Wednesday: "Wednesday",
  Thursday: "Thursday",
  Friday: "Friday",
  Saturday: "Saturday",
  Sunday: "Sunday",
} as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday] | $rt.UnknownName<"Weekday">;
export const Weekday$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "Weekday",
  namespace: $ns0,
  values: Weekday,
};

export const WidgetRequiredFields = {
  Email: "Email",
  Name: "Name",
  Company: "Company",
  Phone: "Phone",
  Country: "Country",
} as const;
export type WidgetRequiredFields = (typeof WidgetRequiredFields)[keyof typeof WidgetRequiredFields] | $rt.UnknownName<"WidgetRequiredFields">;
export const WidgetRequiredFields$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "WidgetRequiredFields",
  namespace: $ns0,
  values: WidgetRequiredFields,
};

export const WidgetTheme = {
  Classic: "Classic",
  Modern: "Modern",
} as const;
export type WidgetTheme = (typeof WidgetTheme)[keyof typeof WidgetTheme] | $rt.UnknownName<"WidgetTheme">;
export const WidgetTheme$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "WidgetTheme",
  namespace: $ns0,
  values: WidgetTheme,
  zero: "Classic",
};

export interface WindowPosSize extends Carrier {
  /** `xs:string` */
  OwnerWindow: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  ExtraId: number;
  /** `xs:string` */
  ExtraInfo: string | null;
  /** `xs:int` */
  Height: number;
  /** `xs:int` */
  LeftX: number;
  /** `ShowWindowState` */
  State: ShowWindowState;
  /** `xs:int` */
  UpperY: number;
  /** `xs:int` */
  Width: number;
  /** `xs:int` */
  WindowPosSizeId: number;
}
export const WindowPosSize$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WindowPosSize",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnerWindow", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["ExtraId", $xs.int, "?"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["Height", $xs.int, "?"],
    ["LeftX", $xs.int, "?"],
    ["State", () => ShowWindowState$, "?"],
    ["UpperY", $xs.int, "?"],
    ["Width", $xs.int, "?"],
    ["WindowPosSizeId", $xs.int, "?"],
  ],
};

export const ArrayOfWindowPosSize$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfWindowPosSize",
  namespace: $ns0,
  item: ["WindowPosSize", () => WindowPosSize$, "*nil"],
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
