/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ArchiveRestrictionGroup, Associate } from "./A.js";
import type { Carrier } from "./C.js";
import type { FieldValueInfo, FreeBusy } from "./F.js";
import type { MDOListItem } from "./M.js";
import type { Navigation } from "./N.js";
import type { ShowWindowState } from "./S.js";
import type { UrlEncoding } from "./U.js";

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

export const WebhookNotifyVia = {
  Email: "Email",
  InApp: "InApp",
} as const;
export type WebhookNotifyVia = (typeof WebhookNotifyVia)[keyof typeof WebhookNotifyVia] | $rt.UnknownName<"WebhookNotifyVia">;

export const WebhookNotifyWhen = {
  FirstFailure: "FirstFailure",
  Disabling: "Disabling",
} as const;
export type WebhookNotifyWhen = (typeof WebhookNotifyWhen)[keyof typeof WebhookNotifyWhen] | $rt.UnknownName<"WebhookNotifyWhen">;

export interface WebhookResult extends Carrier {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  Message: string | null;
}

export const WebhookState = {
  Unknown: "Unknown",
  Active: "Active",
  Stopped: "Stopped",
  TooManyErrors: "TooManyErrors",
} as const;
export type WebhookState = (typeof WebhookState)[keyof typeof WebhookState] | $rt.UnknownName<"WebhookState">;

export const WeekOfMonth = {
  Unknown: "Unknown",
  First: "First",
  Second: "Second",
  Third: "Third",
  Fourth: "Fourth",
  Last: "Last",
} as const;
export type WeekOfMonth = (typeof WeekOfMonth)[keyof typeof WeekOfMonth] | $rt.UnknownName<"WeekOfMonth">;

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

export const WidgetRequiredFields = {
  Email: "Email",
  Name: "Name",
  Company: "Company",
  Phone: "Phone",
  Country: "Country",
} as const;
export type WidgetRequiredFields = (typeof WidgetRequiredFields)[keyof typeof WidgetRequiredFields] | $rt.UnknownName<"WidgetRequiredFields">;

export const WidgetTheme = {
  Classic: "Classic",
  Modern: "Modern",
} as const;
export type WidgetTheme = (typeof WidgetTheme)[keyof typeof WidgetTheme] | $rt.UnknownName<"WidgetTheme">;

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

export const WorkflowActionType = {
  None: "None",
  FirstAvailable: "FirstAvailable",
  FirstAvailableAfter: "FirstAvailableAfter",
  Today: "Today",
  After: "After",
  Estimated: "Estimated",
} as const;
export type WorkflowActionType = (typeof WorkflowActionType)[keyof typeof WorkflowActionType] | $rt.UnknownName<"WorkflowActionType">;

export interface WorkflowContentInfo extends Carrier {
  /** `WorkflowContentType` */
  WorkflowContentType: WorkflowContentType;
  /** `xs:int` */
  Id: number;
  /** `xs:boolean` */
  Actions: boolean;
}

export const WorkflowContentType = {
  None: "None",
  Message: "Message",
  Form: "Form",
  Link: "Link",
} as const;
export type WorkflowContentType = (typeof WorkflowContentType)[keyof typeof WorkflowContentType] | $rt.UnknownName<"WorkflowContentType">;

export const WorkflowDefinitionStatus = {
  None: "None",
  Stopped: "Stopped",
  Paused: "Paused",
  Running: "Running",
} as const;
export type WorkflowDefinitionStatus = (typeof WorkflowDefinitionStatus)[keyof typeof WorkflowDefinitionStatus] | $rt.UnknownName<"WorkflowDefinitionStatus">;

export interface WorkflowEvent extends Carrier {
  /** `WorkflowEventType` */
  EventType: WorkflowEventType;
  /** `xs:string` */
  Attributes: string | null;
}

export interface WorkflowEventResult extends Carrier {
  /** `WorkflowEventType` */
  EventType: WorkflowEventType;
  /** `xs:string` */
  Attributes: string | null;
}

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

export interface WorkflowFilter extends Carrier {
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}

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

export const WorkflowNotifyEmailType = {
  OurContact: "OurContact",
  OurServiceContact: "OurServiceContact",
  SpecificEmailAddress: "SpecificEmailAddress",
} as const;
export type WorkflowNotifyEmailType = (typeof WorkflowNotifyEmailType)[keyof typeof WorkflowNotifyEmailType] | $rt.UnknownName<"WorkflowNotifyEmailType">;

export const WorkflowNotifySMSType = {
  OurContact: "OurContact",
  OurServiceContact: "OurServiceContact",
  SpecificPhoneNumbers: "SpecificPhoneNumbers",
} as const;
export type WorkflowNotifySMSType = (typeof WorkflowNotifySMSType)[keyof typeof WorkflowNotifySMSType] | $rt.UnknownName<"WorkflowNotifySMSType">;

export const WorkflowOwnerType = {
  None: "None",
  Specified: "Specified",
  OurContact: "OurContact",
  OurSupportContact: "OurSupportContact",
} as const;
export type WorkflowOwnerType = (typeof WorkflowOwnerType)[keyof typeof WorkflowOwnerType] | $rt.UnknownName<"WorkflowOwnerType">;

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

export interface WorkflowStepAddToList extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepAddToList";
  /** `xs:int` */
  Selection: number;
  /** `xs:int` */
  Project: number;
}

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

export interface WorkflowStepOptionFormData extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionFormData";
  /** `xs:int` */
  FormId: number;
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}

export interface WorkflowStepOptionFormSubmission extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionFormSubmission";
  /** `xs:int` */
  FormId: number;
}

export interface WorkflowStepOptionLinkClicked extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionLinkClicked";
  /** `xs:int` */
  LinkId: number;
}

export interface WorkflowStepOptionPersonData extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionPersonData";
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}

export interface WorkflowStepOptionProjectMembership extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionProjectMembership";
  /** `xs:int` */
  ProjectId: number;
}

export interface WorkflowStepOptionSelectionMembership extends Omit<WorkflowStepOptionBase, "$type"> {
  $type: "WorkflowStepOptionSelectionMembership";
  /** `xs:int` */
  SelectionId: number;
}

export interface WorkflowStepRemoveFromList extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepRemoveFromList";
  /** `xs:int` */
  Selection: number;
  /** `xs:int` */
  Project: number;
}

export interface WorkflowStepRunScript extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepRunScript";
  /** `xs:int` */
  ScriptId: number;
}

export interface WorkflowStepSendEmail extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepSendEmail";
  /** `xs:string` */
  Subject: string | null;
  /** `ArrayOfint` */
  Attachments: number[] | null;
  /** `xs:int` */
  ShipmentId: number;
}

export interface WorkflowStepSendSMS extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepSendSMS";
  /** `xs:string` */
  From: string | null;
  /** `xs:string` */
  Text: string | null;
  /** `xs:boolean` */
  Exit: boolean;
}

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

export interface WorkflowStepUpdateParticipant extends Omit<WorkflowStepBase, "$type"> {
  $type: "WorkflowStepUpdateParticipant";
  /** `xs:string` */
  Description: string | null;
  /** `ArrayOfFieldValueInfo` */
  FieldValuesPerson: (FieldValueInfo | null)[] | null;
  /** `ArrayOfFieldValueInfo` */
  FieldValuesCompany: (FieldValueInfo | null)[] | null;
}

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

export const WorkflowTimeWaitAlgorithm = {
  None: "None",
  NumIntervals: "NumIntervals",
  UntilSpecified: "UntilSpecified",
  UntilDateField: "UntilDateField",
} as const;
export type WorkflowTimeWaitAlgorithm = (typeof WorkflowTimeWaitAlgorithm)[keyof typeof WorkflowTimeWaitAlgorithm] | $rt.UnknownName<"WorkflowTimeWaitAlgorithm">;

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

export const WorkflowWaitForActionType = {
  None: "None",
  LinkClicked: "LinkClicked",
  FormSubmitted: "FormSubmitted",
} as const;
export type WorkflowWaitForActionType = (typeof WorkflowWaitForActionType)[keyof typeof WorkflowWaitForActionType] | $rt.UnknownName<"WorkflowWaitForActionType">;
